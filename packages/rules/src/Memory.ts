/**
 * What was worked out before, so that it is worked out once.
 *
 * @module
 */

/** How much is remembered before all is forgotten: situations repeat, and memory is not for ever. */
const REMEMBERED = 5000

/** What a memory holds for a key; worked out and kept when it is not there yet. */
export const remembered = <Key, Value>(memory: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value => {
  const before = memory.get(key)
  if (before !== undefined) return before
  if (memory.size >= REMEMBERED) memory.clear()
  const made = make(key)
  memory.set(key, made)
  return made
}
