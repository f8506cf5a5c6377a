import { aard, daarnaast, type Geval } from "../src/AnnualReport.ts"
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

/** How a year goes: how uneven its numbers are, how many complaints are judged, how many of those get a recommendation. */
interface Year {
  readonly uneven: { readonly organisatie: number; readonly aard: number; readonly uitspraak: number }
  readonly judged: number
  readonly recommended: number
}

/** Half of the years are at an end of a scale: hardly any judgement, or a recommendation with nearly each. */
const extreme = (random: () => number): number => {
  const share = random()
  return random() < 0.5 ? share : Math.round(share) * 0.96 + 0.02
}

/** Numbers as an officer sees them: most complaints are about one thing, most are judged, some with a recommendation. */
const ordinary: Year = { uneven: { organisatie: 1.2, aard: 2, uitspraak: 1 }, judged: 0.65, recommended: 0.35 }

const yearFrom = (random: () => number): Year =>
  random() < 0.25
    ? ordinary
    : {
        uneven: { organisatie: random() * 3, aard: random() * 3, uitspraak: random() * 3 },
        judged: extreme(random),
        recommended: extreme(random)
      }

const judgements = ["gegrond", "deels-gegrond", "ongegrond"] as const
const unjudged = ["geen-oordeel", "ingetrokken", "loopt-nog"] as const

/**
 * A set of cases of one year as it can be: none to a hundred, spread evenly or not at all, so that numbers just under and
 * just over every threshold come about, in tables that one organisation fills and in tables that all share. Only what is
 * judged has a recommendation, and often nearly all of it or hardly any, so that the one number follows from the other.
 */
export const randomCases = (random: () => number, jaar: number): ReadonlyArray<Geval> => {
  const { uneven, judged, recommended } = yearFrom(random)
  const pick = <A>(values: ReadonlyArray<A>, by: number): A => {
    const shuffled = Math.floor(random() ** (1 + by) * values.length)
    return values[shuffled] as A
  }
  return Array.from({ length: Math.floor(random() * 100) }, () => {
    const organisatie = random() < 0.02 ? "onbekend" : pick(partners, uneven.organisatie)
    if (random() < 0.2) return { jaar, organisatie, soort: pick(daarnaast, 0) }
    const isJudged = random() < judged
    return {
      jaar,
      organisatie,
      soort: "klacht",
      loket: pick(loket.values, 0),
      aard: pick(aard.values, uneven.aard),
      uitspraak: isJudged ? pick(judgements, uneven.uitspraak) : pick(unjudged, uneven.uitspraak),
      aanbeveling: isJudged && random() < recommended ? "ja" : "nee"
    }
  })
}
