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

/** What is remembered from the second time it is asked about: each key has 1 place, which the next key that falls there takes. */
export interface Again<Value> {
  readonly first: Int32Array
  readonly second: Int32Array
  readonly values: Array<Value | typeof once | undefined>
}

/** A memory with so many places, a power of 2. */
export const again = <Value>(places: number): Again<Value> => ({
  first: new Int32Array(places),
  second: new Int32Array(places),
  values: new Array(places).fill(undefined)
})

/**
 * What a memory holds for a key of two whole numbers, made fit to be kept (`keep`) when it is asked about again: most days are
 * asked about once, and keeping costs more than working out.
 */
export const rememberedAgain = <Value>(
  { first, second, values }: Again<Value>,
  one: number,
  other: number,
  make: () => Value,
  keep: (value: Value) => Value
): Value => {
  const place = placeOf(one, other, values.length)
  const before = first[place] === one && second[place] === other ? values[place] : undefined
  if (before !== undefined && before !== once) return before as Value
  first[place] = one
  second[place] = other
  if (before === undefined) {
    values[place] = once
    return make()
  }
  const made = keep(make())
  values[place] = made
  return made
}

/** What a memory holds for a key without working it out; undefined while it was not asked about twice. */
export const recalled = <Value>(
  { first, second, values }: Again<Value>,
  one: number,
  other: number
): Value | undefined => {
  const place = placeOf(one, other, values.length)
  if (first[place] !== one || second[place] !== other) return undefined
  const before = values[place]
  return before === once ? undefined : (before as Value | undefined)
}

/** Keys that follow one another fall beside one another; the multiplier, 2³² by the golden ratio, spreads the others. */
const placeOf = (one: number, other: number, places: number): number =>
  (Math.imul(one, 0x9e3779b1) + other) & (places - 1)

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
