/**
 * What a report gives away to those who read it: to anyone, and to each partner with its own numbers.
 */
import { daarnaast, type Geval, tellingen } from "../src/AnnualReport.ts"
import type { Openbaar } from "../src/ReportFigures.ts"
import { type Equation, type Interval, intervals } from "./Attacker.ts"
import { partners } from "./RandomCases.ts"

/** Judgements that came without a recommendation: in no table, but it follows from two of them. */
const JUDGEMENT_ONLY = "oordeel zonder aanbeveling"

/** What the statute calls a judgement; a recommendation comes with one, or not at all (Jeugdwet 4.2.1 lid 2 onder c). */
export const judgements = ["gegrond", "deels-gegrond", "ongegrond"]

/** Something an attacker wants to know: how many cases there are of this, in this year, that are not their own. */
export interface Secret {
  readonly jaar: number
  readonly onderdeel: Openbaar["onderdeel"] | typeof JUDGEMENT_ONLY
  readonly waarde: string
  readonly werkelijk: number
}

/** Who attacks: a partner, or someone who only reads. */
export type Attacker = string | undefined

/** What an attacker found out about a secret. */
export interface Finding extends Secret {
  readonly low: number
  readonly high: number
}

/** The public, and every partner. */
export const attackers: ReadonlyArray<Attacker> = [undefined, ...partners]

/**
 * What attackers find out about numbers that are below the threshold for one of them: that it is not zero, or not the
 * threshold or more. Nothing, for a report that hides what it should.
 */
export const narrowed = (
  gevallen: ReadonlyArray<Geval>,
  published: ReadonlyArray<Openbaar>,
  years: ReadonlyArray<number>,
  drempel: number
): ReadonlyArray<Finding> => {
  const places = protectedPlaces(gevallen, years, drempel)
  return attackers
    .flatMap((attacker) => {
      const view = secrets(attacker, gevallen, years)
      const wanted = places.map((place) => view[place] as Secret)
      return attack(attacker, gevallen, published, wanted)
    })
    .filter(({ low, high }) => low > 0 || high < drempel)
}

/** The places of the secrets that are below the threshold for some attacker. */
export const protectedPlaces = (
  gevallen: ReadonlyArray<Geval>,
  years: ReadonlyArray<number>,
  drempel: number
): ReadonlyArray<number> => {
  const views = attackers.map((attacker) => secrets(attacker, gevallen, years))
  return [...(views[0] ?? []).keys()].filter((place) =>
    views.some((view) => (view[place] as Secret).werkelijk < drempel)
  )
}

/** The findings that give a number away altogether. */
export const recovered = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  findings.filter(({ low, high }) => low === high)

const rows: ReadonlyArray<Pick<Secret, "onderdeel" | "waarde">> = [
  { onderdeel: "klachten", waarde: "" },
  ...tellingen.flatMap(({ id, values }) => values.map((waarde) => ({ onderdeel: id, waarde }))),
  ...daarnaast.map((onderdeel) => ({ onderdeel, waarde: "" })),
  { onderdeel: JUDGEMENT_ONLY, waarde: "" }
]

/** An attacker knows their own cases, and, to be sure, those of which nobody knows whose they are. */
export const unknownTo = (attacker: Attacker, gevallen: ReadonlyArray<Geval>): ReadonlyArray<Geval> =>
  gevallen.filter(
    ({ organisatie }) => attacker === undefined || (organisatie !== attacker && organisatie !== "onbekend")
  )

const counts = (geval: Geval, { jaar, onderdeel, waarde }: Omit<Secret, "werkelijk">): boolean => {
  if (geval.jaar !== jaar) return false
  if (geval.soort !== "klacht") return geval.soort === onderdeel
  if (onderdeel === "klachten") return true
  if (onderdeel === JUDGEMENT_ONLY) return judgements.includes(geval.uitspraak) && geval.aanbeveling === "nee"
  return (geval as unknown as Record<string, string>)[onderdeel] === waarde
}

/** Every number of these years, as far as it is not the attacker's own. */
export const secrets = (
  attacker: Attacker,
  gevallen: ReadonlyArray<Geval>,
  years: ReadonlyArray<number>
): ReadonlyArray<Secret> => {
  const unknown = unknownTo(attacker, gevallen)
  return years.flatMap((jaar) =>
    rows.map((row) => ({
      ...row,
      jaar,
      werkelijk: unknown.filter((geval) => counts(geval, { ...row, jaar })).length
    }))
  )
}

const nameOf = ({ jaar, onderdeel, waarde }: Omit<Secret, "werkelijk">): string => `${jaar} ${onderdeel} ${waarde}`

/** What an attacker concludes from everything published, for each of these secrets. */
const attack = (
  attacker: Attacker,
  gevallen: ReadonlyArray<Geval>,
  published: ReadonlyArray<Openbaar>,
  wanted: ReadonlyArray<Secret>
): ReadonlyArray<Finding> => {
  const years = [...new Set([...wanted.map(({ jaar }) => jaar), ...published.flatMap(yearsOf)])]
  const equations = [...years.flatMap(identities), ...published.map((sum) => equationOf(sum, attacker, gevallen))]
  const found = intervals(equations, wanted.map(nameOf))
  return wanted.map((secret, i) => ({ ...secret, ...(found[i] as Interval) }))
}

const yearsOf = ({ van, tot }: Openbaar): ReadonlyArray<number> =>
  Array.from({ length: tot - van + 1 }, (_, i) => van + i)

/** The rows of each table come to the number of complaints, and judgements with and without a recommendation to the judgements. */
const identities = (jaar: number): ReadonlyArray<Equation> => [
  ...tellingen.map(({ id, values }) => ({
    terms: new Map([
      ...values.map((waarde) => [nameOf({ jaar, onderdeel: id, waarde }), 1] as const),
      [nameOf({ jaar, onderdeel: "klachten", waarde: "" }), -1]
    ]),
    total: 0
  })),
  {
    terms: new Map([
      ...judgements.map((waarde) => [nameOf({ jaar, onderdeel: "uitspraak", waarde }), 1] as const),
      [nameOf({ jaar, onderdeel: "aanbeveling", waarde: "ja" }), -1],
      [nameOf({ jaar, onderdeel: JUDGEMENT_ONLY, waarde: "" }), -1]
    ]),
    total: 0
  }
]

/** The published number less what the attacker knows of it. */
const equationOf = (sum: Openbaar, attacker: Attacker, gevallen: ReadonlyArray<Geval>): Equation => {
  const waarden = sum.waarden.length > 0 ? sum.waarden : [""]
  const cells = yearsOf(sum).flatMap((jaar) => waarden.map((waarde) => ({ jaar, onderdeel: sum.onderdeel, waarde })))
  const unknown = unknownTo(attacker, gevallen)
  const own = gevallen.filter((geval) => !unknown.includes(geval) && cells.some((cell) => counts(geval, cell)))
  return { terms: new Map(cells.map((cell) => [nameOf(cell), 1])), total: sum.aantal - own.length }
}
