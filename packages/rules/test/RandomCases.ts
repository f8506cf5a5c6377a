import { aanbeveling, aard, daarnaast, type Geval, uitspraak } from "../src/AnnualReport.ts"
import { loket } from "../src/Situation.ts"

/** Five organisations that exist nowhere. */
export const partners = ["noord", "oost", "zuid", "west", "midden"] as const

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A set of cases of one year: none to a hundred, spread evenly or not at all, so that numbers just under and just over
 * every threshold come about, in tables that one organisation fills and in tables that all share.
 */
export const randomCases = (random: () => number, jaar: number): ReadonlyArray<Geval> => {
  const skew = { organisatie: random() * 3, aard: random() * 3, uitspraak: random() * 3, aanbeveling: random() * 3 }
  const pick = <A>(values: ReadonlyArray<A>, by: number): A => {
    const shuffled = Math.floor(random() ** (1 + by) * values.length)
    return values[shuffled] as A
  }
  return Array.from({ length: Math.floor(random() * 100) }, () => {
    const organisatie = random() < 0.02 ? "onbekend" : pick(partners, skew.organisatie)
    if (random() < 0.2) return { jaar, organisatie, soort: pick(daarnaast, 0) }
    return {
      jaar,
      organisatie,
      soort: "klacht",
      loket: pick(loket.values, 0),
      aard: pick(aard.values, skew.aard),
      uitspraak: pick(uitspraak.values, skew.uitspraak),
      aanbeveling: pick(aanbeveling.values, skew.aanbeveling)
    }
  })
}
