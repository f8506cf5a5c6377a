/**
 * Is this a question for an annual report, and if not, what is wrong with it?
 *
 * Every field has a closed domain: there is no place for a name, an address or a story.
 *
 * @module
 */
import { isRefusal } from "@kracht/calendar/Refusal"
import {
  aanbeveling,
  aanbevelingAan,
  aard,
  daarnaast,
  type Geval,
  tellingen,
  uitspraak,
  zonderOordeel
} from "./AnnualReport.ts"
import type { Fact, Value } from "./Fact.ts"
import { dayOf } from "./Moment.ts"
import { countOf, linkedYears, type Openbaar } from "./ReportFigures.ts"
import { type Invoerfout, loket, oneOf, organisaties } from "./Situation.ts"

/** What is asked: the report on a year, from these cases, after what is public already. */
export interface Jaarverslagvraag {
  readonly jaar: number
  /** All cases of the year, and of the years a number in `eerder` covers together with it. */
  readonly gevallen: ReadonlyArray<Geval>
  /** The day (ISO) a provider adopted its own report. */
  readonly vastgesteld?: string
  /** The numbers made public before: `gepubliceerd` of earlier reports, and any other that is known. */
  readonly eerder?: ReadonlyArray<Openbaar>
}

/** The Jeugdwet knows these reports since this year. */
export const FIRST_YEAR = 2015
/** A report on a later year would be due after the last day of the calendar. */
export const LAST_YEAR = 2198
/** How many years away a number over several years may reach: what is older can no longer be counted again. */
const REACH = 2

const fields = {
  vraag: ["jaar", "gevallen", "vastgesteld", "eerder"],
  klacht: ["jaar", "organisatie", "soort", "loket", ...tellingen.map(({ id }) => id), aanbevelingAan.id],
  ander: ["jaar", "organisatie", "soort"],
  getal: ["van", "tot", "onderdeel", "waarden", "aantal"]
}

const kinds = ["klacht", ...daarnaast]

/** Everything that is wrong with a question, at once; none when it is one. Says what is allowed, never what was sent. */
export const check = (input: unknown, partners: ReadonlyArray<string>): ReadonlyArray<Invoerfout> => {
  if (!isRecord(input)) return [fault("", "verkeerd-type", "Een vraag om een jaarverslag is een object.")]
  const { jaar, gevallen, eerder, vastgesteld } = input
  return [
    ...unknownFields("", input, fields.vraag),
    ...yearFault("jaar", jaar, FIRST_YEAR, LAST_YEAR),
    ...listFaults("gevallen", gevallen, (veld, geval) => caseFaults(veld, geval, partners)),
    ...(eerder === undefined ? [] : listFaults("eerder", eerder, (veld, getal) => numberFaults(veld, getal, jaar))),
    ...dayFaults(vastgesteld)
  ]
}

const caseFaults = (veld: string, geval: unknown, partners: ReadonlyArray<string>): ReadonlyArray<Invoerfout> => {
  if (!isRecord(geval)) return [fault(veld, "verkeerd-type", "Een geval is een object.")]
  const { jaar, organisatie, soort } = geval
  const facts: ReadonlyArray<Fact> = soort === "klacht" ? [loket, aard, uitspraak, aanbeveling] : []
  return [
    ...unknownFields(veld, geval, soort === "klacht" ? fields.klacht : fields.ander),
    ...yearFault(`${veld}/jaar`, jaar, FIRST_YEAR, LAST_YEAR),
    ...valueFault(`${veld}/organisatie`, organisatie, organisaties(partners)),
    ...valueFault(`${veld}/soort`, soort, kinds),
    ...facts.flatMap(({ id, values }) => valueFault(`${veld}/${id}`, geval[id], values)),
    ...recommendationFault(veld, geval),
    ...addresseeFaults(`${veld}/${aanbevelingAan.id}`, geval)
  ]
}

/** To whom can be said of a recommendation that was given. */
const addresseeFaults = (veld: string, geval: Readonly<Record<string, unknown>>): ReadonlyArray<Invoerfout> => {
  if (geval["soort"] !== "klacht" || geval[aanbevelingAan.id] === undefined) return []
  return geval[aanbeveling.id] === "ja"
    ? valueFault(veld, geval[aanbevelingAan.id], aanbevelingAan.values)
    : [fault(veld, "niet-toegestane-waarde", `${aanbevelingAan.id} hoort bij een aanbeveling.`)]
}

/** A recommendation comes with a judgement. */
const recommendationFault = (veld: string, geval: Readonly<Record<string, unknown>>): ReadonlyArray<Invoerfout> =>
  geval[aanbeveling.id] === "ja" && zonderOordeel.some((uitspraak) => uitspraak === geval["uitspraak"])
    ? [fault(`${veld}/${aanbeveling.id}`, "niet-toegestane-waarde", "aanbeveling is nee zolang er geen oordeel is.")]
    : []

const numberFaults = (veld: string, getal: unknown, jaar: unknown): ReadonlyArray<Invoerfout> => {
  if (!isRecord(getal)) return [fault(veld, "verkeerd-type", "Een eerder getal is een object.")]
  const { van, tot, onderdeel, waarden, aantal } = getal
  const known = yearFault("jaar", jaar, FIRST_YEAR, LAST_YEAR).length === 0
  const [first, last] = known ? [(jaar as number) - REACH, (jaar as number) + REACH] : [FIRST_YEAR, LAST_YEAR]
  const rows: ReadonlyArray<string> = tellingen.find(({ id }) => id === onderdeel)?.values ?? []
  return [
    ...unknownFields(veld, getal, fields.getal),
    ...yearFault(`${veld}/van`, van, first, last),
    ...yearFault(`${veld}/tot`, tot, typeof van === "number" ? Math.max(van, first) : first, last),
    ...valueFault(`${veld}/onderdeel`, onderdeel, ["klachten", ...tellingen.map(({ id }) => id), ...daarnaast]),
    ...rowsFault(`${veld}/waarden`, waarden, rows),
    ...(isCount(aantal) ? [] : [fault(`${veld}/aantal`, "verkeerd-type", "aantal is een heel getal vanaf 0.")])
  ]
}

/** A number made public before must be what the cases say, or nothing can be said of what follows from it. */
export const contradictions = ({ jaar, gevallen, eerder = [] }: Jaarverslagvraag): ReadonlyArray<Invoerfout> => {
  const years = linkedYears(jaar, eerder)
  return eerder.flatMap((sum, i) =>
    !years.includes(sum.van) || countOf(sum, gevallen) === sum.aantal
      ? []
      : [
          fault(
            `eerder/${i}/aantal`,
            "niet-toegestane-waarde",
            "aantal is gelijk aan het aantal gevallen dat dit getal telt. Stuur alle gevallen van deze jaren mee."
          )
        ]
  )
}

const rowsFault = (veld: string, waarden: unknown, rows: ReadonlyArray<string>): ReadonlyArray<Invoerfout> => {
  if (!Array.isArray(waarden)) return [fault(veld, "verkeerd-type", "waarden is een lijst.")]
  const right =
    waarden.every((waarde) => rows.includes(waarde)) &&
    new Set(waarden).size === waarden.length &&
    (waarden.length > 0 || rows.length === 0)
  if (right) return []
  const allowed =
    rows.length === 0 ? "waarden is hier leeg." : `waarden noemt elk hoogstens 1 keer, minstens ${oneOf(rows)}.`
  return [fault(veld, "niet-toegestane-waarde", allowed)]
}

const dayFaults = (vastgesteld: unknown): ReadonlyArray<Invoerfout> => {
  if (vastgesteld === undefined) return []
  if (typeof vastgesteld !== "string")
    return [fault("vastgesteld", "verkeerd-type", "vastgesteld is een datum, geschreven als tekst.")]
  const day = dayOf(vastgesteld, "vastgesteld")
  return isRefusal(day) ? [fault(day.veld, day.code, day.melding)] : []
}

const listFaults = (
  veld: string,
  list: unknown,
  faultsOf: (veld: string, item: unknown) => ReadonlyArray<Invoerfout>
): ReadonlyArray<Invoerfout> =>
  Array.isArray(list)
    ? list.flatMap((item, i) => faultsOf(`${veld}/${i}`, item))
    : [fault(veld, "verkeerd-type", `${veld} is een lijst.`)]

const unknownFields = (
  veld: string,
  given: Readonly<Record<string, unknown>>,
  allowed: ReadonlyArray<string>
): ReadonlyArray<Invoerfout> =>
  Object.keys(given).every((key) => allowed.includes(key))
    ? []
    : [fault(veld, "onbekend-veld", `Hier kunnen alleen deze velden staan: ${allowed.join(", ")}.`)]

const valueFault = (veld: string, value: unknown, allowed: ReadonlyArray<Value>): ReadonlyArray<Invoerfout> =>
  allowed.includes(value as Value)
    ? []
    : [fault(veld, "niet-toegestane-waarde", `${nameOf(veld)} is ${oneOf(allowed)}.`)]

const yearFault = (veld: string, value: unknown, first: number, last: number): ReadonlyArray<Invoerfout> =>
  Number.isInteger(value) && (value as number) >= first && (value as number) <= last
    ? []
    : [fault(veld, "niet-toegestane-waarde", `${nameOf(veld)} is een jaar van ${first} tot en met ${last}.`)]

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const nameOf = (veld: string): string => veld.slice(veld.lastIndexOf("/") + 1)

const fault = (veld: string, code: Invoerfout["code"], melding: string): Invoerfout => ({ veld, code, melding })
