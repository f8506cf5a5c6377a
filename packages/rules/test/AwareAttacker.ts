/**
 * Someone who knows the rules as well, and asks of which years this very report could be.
 *
 * A hidden number is given away when it is the same in all those years. Here they are looked for near the real one, and
 * each that is found is shown to give the same report by making it. So a number found to be open is open; one that is not
 * found to be may still be.
 */
import { aard, daarnaast, type Geval, uitspraak } from "../src/AnnualReport.ts"
import { countOf, type Openbaar } from "../src/ReportFigures.ts"
import { type Attacker, attackers, judgements, protectedPlaces, type Secret, secrets, unknownTo } from "./Attack.ts"
import { partners } from "./RandomCases.ts"

/** Makes the report of a year. */
export type Report = (gevallen: ReadonlyArray<Geval>) => ReadonlyArray<Openbaar>

/** A secret of which no other value was found to give the same report. */
export interface Certain extends Secret {
  readonly attacker: Attacker
}

/** How many years further away are tried for numbers that no year nearby leaves open. */
const TRIES = 20_000

/** The hidden numbers of a year that an attacker who knows the rules may be certain of; none, for a safe report. */
export const certain = (
  gevallen: ReadonlyArray<Geval>,
  report: Report,
  jaar: number,
  drempel: number,
  random: () => number
): ReadonlyArray<Certain> => {
  const published = report(gevallen)
  const same = (other: ReadonlyArray<Geval>): boolean => JSON.stringify(report(other)) === JSON.stringify(published)
  let left = attackers.flatMap((attacker) => {
    const view = secrets(attacker, gevallen, [jaar])
    return protectedPlaces(gevallen, [jaar], drempel)
      .filter((place) => !isShown(view[place] as Secret, published))
      .map((place) => ({ ...(view[place] as Secret), attacker, place }))
  })
  const tried = new Set([keyOf(gevallen)])
  const settle = (other: ReadonlyArray<Geval>): void => {
    if (published.some((sum) => countOf(sum, other) !== sum.aantal)) return
    if (tried.has(keyOf(other))) return
    tried.add(keyOf(other))
    const views = new Map(
      attackers
        .filter((attacker) => knowsTheSame(attacker, gevallen, other))
        .map((attacker) => [attacker, secrets(attacker, other, [jaar])])
    )
    const open = left.filter(({ attacker, place, werkelijk }) => {
      const seen = views.get(attacker)?.[place]
      return seen !== undefined && seen.werkelijk !== werkelijk
    })
    if (open.length > 0 && same(other)) left = left.filter((secret) => !open.includes(secret))
  }
  for (const other of shuffled(neighbours(gevallen, jaar), random)) if (left.length > 0) settle(other)
  for (let i = 0; i < TRIES && left.length > 0; i += 1) settle(further(gevallen, jaar, random))
  return left
}

const isShown = ({ onderdeel, waarde }: Secret, published: ReadonlyArray<Openbaar>): boolean =>
  published.some((sum) => sum.onderdeel === onderdeel && (sum.waarden[0] ?? "") === waarde)

/** Two years are the same to everyone when they hold the same cases, in whatever order. */
const keyOf = (gevallen: ReadonlyArray<Geval>): string =>
  gevallen
    .map((geval) => JSON.stringify(geval))
    .sort()
    .join()

const knowsTheSame = (attacker: Attacker, one: ReadonlyArray<Geval>, other: ReadonlyArray<Geval>): boolean => {
  const own = (gevallen: ReadonlyArray<Geval>) => {
    const unknown = new Set(unknownTo(attacker, gevallen))
    return keyOf(gevallen.filter((geval) => !unknown.has(geval)))
  }
  return own(one) === own(other)
}

/** Every year in which one case is otherwise, is not there, or is there as well. */
const neighbours = (gevallen: ReadonlyArray<Geval>, jaar: number): ReadonlyArray<ReadonlyArray<Geval>> => [
  ...gevallen.flatMap((geval, i) => otherwise(geval).map((other) => gevallen.with(i, other))),
  ...gevallen.map((_, i) => gevallen.toSpliced(i, 1)),
  ...partners.flatMap((organisatie) => [
    ...daarnaast.map((soort) => [...gevallen, { jaar, organisatie, soort }]),
    ...gevallen.filter(({ soort }) => soort === "klacht").map((geval) => [...gevallen, { ...geval, organisatie }])
  ])
]

/** A case with another nature, or another ruling with or without a recommendation where one can be. */
const otherwise = (geval: Geval): ReadonlyArray<Geval> =>
  geval.soort !== "klacht"
    ? []
    : [
        ...aard.values.map((value) => ({ ...geval, aard: value })),
        ...uitspraak.values.map((value) => ({ ...geval, uitspraak: value, aanbeveling: "nee" as const })),
        ...uitspraak.values
          .filter((value) => judgements.includes(value))
          .map((value) => ({ ...geval, uitspraak: value, aanbeveling: "ja" as const }))
      ]

/** A year in which two or three cases are otherwise, or someone else's. */
const further = (gevallen: ReadonlyArray<Geval>, jaar: number, random: () => number): ReadonlyArray<Geval> => {
  const one = <A>(values: ReadonlyArray<A>): A | undefined => values[Math.floor(random() * values.length)]
  return Array.from({ length: 2 + Math.round(random()) }).reduce<ReadonlyArray<Geval>>((year) => {
    const at = Math.floor(random() * year.length)
    const geval = year[at]
    const other = geval === undefined ? undefined : one(otherwise(geval))
    if (geval === undefined || other === undefined) return year
    const organisatie = random() < 0.2 ? (one(partners) ?? geval.organisatie) : geval.organisatie
    return year.with(at, { ...other, organisatie, jaar })
  }, gevallen)
}

const shuffled = <A>(values: ReadonlyArray<A>, random: () => number): ReadonlyArray<A> =>
  values
    .map((value) => ({ value, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ value }) => value)
