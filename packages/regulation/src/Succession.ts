/**
 * From which version was each made, and in which order do they stand?
 *
 * @module
 */

import type { Faults } from "./Fault.ts"
import { groupBy } from "./Grouping.ts"
import type { Bevinding, Versie } from "./Model.ts"
import type { ReadVersion } from "./Version.ts"

/** What of a version tells where it stands among the others. */
export type Standing = Pick<Versie, "regeling" | "versie" | "vorige" | "status" | "geldigVan" | "opgenomenOp">

/**
 * The versions in the order in which they came: each after the one it was made from, and otherwise by the day from which it
 * is in force or the day it was first published here. What the folders are called decides only where nothing else does.
 */
export const inOrder = <V extends Standing>(versies: ReadonlyArray<V>): ReadonlyArray<V> =>
  [...groupBy(versies, ({ regeling }) => regeling).values()].flatMap(ordered)

const ordered = <V extends Standing>(versies: ReadonlyArray<V>): ReadonlyArray<V> => {
  const placed: Array<V> = []
  const left = versies.toSorted(byDay)
  while (left.length > 0) {
    const next = left.findIndex((versie) => !left.some((other) => other !== versie && other.versie === versie.vorige))
    // Only versions that go round in a circle have none to begin with; that is a fault of its own.
    placed.push(...left.splice(Math.max(next, 0), 1))
  }
  return placed
}

const byDay = (a: Standing, b: Standing): number => {
  const [first, second] = [dayOf(a), dayOf(b)]
  return first === second ? compare(a.versie, b.versie) : compare(first, second)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const dayOf = ({ geldigVan, opgenomenOp }: Standing): string => geldigVan ?? opgenomenOp ?? "9999-12-31"

/**
 * The version this one came after: the one it was made from, and where it names none the last that was in force before it.
 * Undefined for a first version.
 */
export const predecessorOf = <V extends Standing>(
  { regeling, versie, vorige, status, geldigVan }: Standing,
  versies: ReadonlyArray<V>
): V | undefined => {
  const others = versies.filter((other) => other.regeling === regeling && other.versie !== versie)
  if (vorige !== null) return others.find((other) => other.versie === vorige)
  if (status === "concept" || geldigVan === null) return undefined
  return others
    .filter((other) => other.status !== "concept" && other.geldigVan !== null && other.geldigVan < geldigVan)
    .toSorted(byDay)
    .at(-1)
}

/** The versions of one regulation, in order, that were made from no other: received from outside, or where none was the first. */
export const firstOf = (versies: ReadonlyArray<ReadVersion>): ReadonlyArray<ReadVersion> => {
  const received = versies.filter(({ record }) => record.waarde.bron.sha256 !== null)
  return received.length > 0 ? received : versies.slice(0, 1)
}

/** Every version written here of which nothing tells what it came after, so that nobody can be told what it changed. */
export const withoutPrevious = (versies: ReadonlyArray<ReadVersion>): ReadonlyArray<Bevinding> =>
  [...groupBy(versies, ({ versie }) => versie.regeling).values()].flatMap((own) => {
    const first = firstOf(own)
    const known = own.map(({ versie }) => versie)
    return own
      .filter((version) => !first.includes(version) && predecessorOf(version.versie, known) === undefined)
      .map(({ versie, record, bestand }) => ({
        bestand,
        ...record.plaats(["versie"]),
        code: "zonder-vorige" as const,
        melding: `Bij versie “${versie.versie}” staat niet uit welke zij is gemaakt: zet die bij vorige`,
        zin: null,
        bepaling: null,
        pad: [],
        pins: []
      }))
  })

/** Reports every version made from one that is not there, or that goes back to itself. */
export const checkSuccession = (
  versies: ReadonlyArray<ReadVersion>,
  regelingen: ReadonlyMap<string, ReadonlyArray<string>>,
  faults: Faults
): void => {
  for (const { versie, record, bestand } of versies) {
    if (versie.vorige === null) continue
    const meld = faults.inFile(bestand)
    const own = versies.map((other) => other.versie).filter(({ regeling }) => regeling === versie.regeling)
    const there = regelingen.get(versie.regeling)?.includes(versie.vorige) === true
    if (!there && !own.some((other) => other.versie === versie.vorige)) {
      const known = own.map((other) => other.versie).join(", ")
      meld(
        record.plaats(["vorige"]),
        "onbekende-versie",
        `De regeling “${versie.regeling}” heeft geen versie “${versie.vorige}”: er is ${known}`
      )
    } else if (goesRound(versie, own)) {
      meld(record.plaats(["vorige"]), "ongeldige-waarde", "Deze versie gaat langs “vorige” terug naar zichzelf")
    }
  }
}

const goesRound = (versie: Versie, versies: ReadonlyArray<Versie>): boolean => {
  let before: Versie | undefined = versie
  for (let steps = 0; steps < versies.length; steps++) {
    before = versies.find((other) => other.versie === before?.vorige)
    if (before === undefined) return false
    if (before === versie) return true
  }
  return false
}
