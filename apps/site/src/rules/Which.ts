/**
 * Of which complainant, and in which of their complaints, is something that a worked example names: `contact 2, klacht 1 (3)`?
 *
 * @module
 */

/** A name without its numbers, and what the numbers say: nothing where there is only one. */
export interface Which {
  readonly id: string
  readonly ofWhich: string
}

const NUMBERED = /^(?<id>\S+?)(?: (?<klager>\d+))?(?:, klacht (?<klacht>\d+))?(?: \((?<keer>\d+)\))?$/u

/** Reads a name; one that is written otherwise is an id by itself. */
export const whichOf = (name: string): Which => {
  const { id = name, klager, klacht, keer } = NUMBERED.exec(name)?.groups ?? {}
  const numbers = [
    ...(klager === undefined ? [] : [`klager ${klager}`]),
    ...(klacht === undefined ? [] : [`klacht ${klacht}`]),
    ...(keer === undefined ? [] : [`keer ${keer}`])
  ]
  return { id, ofWhich: numbers.length === 0 ? "" : ` (${numbers.join(", ")})` }
}
