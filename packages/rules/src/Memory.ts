/**
 * What was worked out before, so that it is worked out once.
 *
 * @module
 */

/** How much a memory holds: situations repeat, and memory is not for ever. */
const REMEMBERED = 1000

/** What was worked out for some keys: of late, and before that. */
export interface Remembered<Key, Value> {
  late: Map<Key, Value>
  before: ReadonlyMap<Key, Value> | undefined
}

/** A memory of nothing yet. */
export const remembering = <Key, Value>(): Remembered<Key, Value> => ({ late: new Map(), before: undefined })

/**
 * What a memory holds for a key; worked out and kept when it is not there. Once half of what it may hold came of late, all that
 * nobody asked about since the half before is forgotten: what comes back stays, however much comes once.
 */
export const remembered = <Key, Value>(
  memory: Remembered<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
  most: number = REMEMBERED
): Value => {
  const late = memory.late.get(key)
  if (late !== undefined) return late
  const value = memory.before?.get(key) ?? make(key)
  if (memory.late.size >= most / 2) {
    memory.before = memory.late
    memory.late = new Map()
  }
  memory.late.set(key, value)
  return value
}

/** The value at a key that was asked about once. */
const once = Symbol("once")

/** What is remembered from the second time it is asked about: each key has so many places, which the keys that fall there take in turn. */
export interface Again<Value> {
  readonly first: Int32Array
  readonly second: Int32Array
  readonly values: Array<Value | typeof once | undefined>
  /** Which of its places the next new key takes. */
  turn: number
}

/** The places of a key, beside one another: a power of 2. */
const PLACES = 4

/** A memory with so many places, a power of 2 and as many as a key has or more. */
export const again = <Value>(places: number): Again<Value> => ({
  first: new Int32Array(places),
  second: new Int32Array(places),
  values: new Array(places).fill(undefined),
  turn: 0
})

/**
 * What a memory holds for a key of two whole numbers, made fit to be kept (`keep`) when it is asked about again: most days are
 * asked about once, and keeping costs more than working out.
 */
export const rememberedAgain = <Value>(
  memory: Again<Value>,
  one: number,
  other: number,
  make: () => Value,
  keep: (value: Value) => Value
): Value => {
  const place = placeOf(memory, one, other)
  const before = memory.values[place]
  if (before === undefined) {
    memory.first[place] = one
    memory.second[place] = other
    memory.values[place] = once
    return make()
  }
  if (before !== once) return before
  const made = keep(make())
  memory.values[place] = made
  return made
}

/** The place of a key, emptied where another had it. */
const placeOf = <Value>(memory: Again<Value>, one: number, other: number): number => {
  const { first, second, values } = memory
  const begin = hashOf(one, other) & (values.length - PLACES)
  for (let place = begin; place < begin + PLACES; place += 1)
    if (first[place] === one && second[place] === other && values[place] !== undefined) return place
  memory.turn = (memory.turn + 1) % PLACES
  const taken = begin + memory.turn
  values[taken] = undefined
  return taken
}

/** Keys that follow one another fall beside one another; the multiplier, 2³² by the golden ratio, spreads the others. */
const hashOf = (one: number, other: number): number => Math.imul(one, 0x9e3779b1) + other

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
