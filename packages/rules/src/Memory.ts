/**
 * What was worked out before, so that it is worked out once.
 *
 * @module
 */

/** How much is remembered before all is forgotten: situations repeat, and memory is not for ever. */
const REMEMBERED = 5000

/** What a memory holds for a key; worked out and kept when it is not there yet. */
export const remembered = <Key, Value>(
  memory: Map<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
  most: number = REMEMBERED
): Value => {
  const before = memory.get(key)
  if (before !== undefined) return before
  if (memory.size >= most) memory.clear()
  const made = make(key)
  memory.set(key, made)
  return made
}

/** The value at a key that was asked about once. */
const once = Symbol("once")

/** What is remembered from the second time it is asked about. */
export type Again<Key, Value> = Map<Key, Value | typeof once>

/**
 * What a memory holds for a key, made fit to be kept (`keep`) when it is asked about again: most days are asked about once, and
 * keeping costs more than working out.
 */
export const rememberedAgain = <Key, Value>(
  memory: Again<Key, Value>,
  key: Key,
  make: () => Value,
  keep: (value: Value) => Value,
  most: number
): Value => {
  const before = memory.get(key)
  if (before !== undefined && before !== once) return before as Value
  if (before === undefined && memory.size >= most) memory.clear()
  const made = before === once ? keep(make()) : make()
  memory.set(key, before === once ? made : once)
  return made
}

/** What a memory holds for a key without working it out; undefined while it was not asked about twice. */
export const recalled = <Key, Value>(memory: Again<Key, Value>, key: Key): Value | undefined => {
  const before = memory.get(key)
  return before === once ? undefined : (before as Value | undefined)
}

/** What is kept with an object for as long as that is there; worked out when it is not there yet. */
export const keptWith = <Key extends object, Value>(
  memory: WeakMap<Key, Value>,
  key: Key,
  make: (key: Key) => Value
): Value => {
  const before = memory.get(key)
  if (before !== undefined) return before
  const made = make(key)
  memory.set(key, made)
  return made
}
