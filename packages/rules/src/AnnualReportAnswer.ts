/**
 * The annual report in numbers and words.
 *
 * @module
 */
import { toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { drempels, type Geval, notShown, tablesInWords } from "./AnnualReport.ts"
import { type Ontvangstbewijs, type Regeling, toRegeling, withReceipt } from "./Answer.ts"
import { faultAt, fieldsOf } from "./FieldCheck.ts"
import { dayOf } from "./Moment.ts"
import * as ProviderReport from "./ProviderReport.ts"
import { publicationBy } from "./ProviderTerm.ts"
import type { Readings } from "./Reading.ts"
import { type Because, type Plain, type Reden, reading, type Taal, toReden } from "./Reason.ts"
import { type Cijfers, figures, type Onderdeel, type Openbaar } from "./ReportFigures.ts"
import { check, contradictions, type Jaarverslagvraag } from "./ReportQuestion.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
import type { Invoerfout } from "./Situation.ts"
import * as Table from "./Table.ts"

/** A number that stays out of the report: it is too small, or a number that is too small would follow from it. */
export interface NietGetoond {
  readonly waarde: null
  readonly tekst: "niet getoond"
  /** The same in the language of the answer. */
  readonly woorden: string
}

/** A table of the report. */
export interface Verslagtabel {
  readonly onderdeel: Onderdeel
  readonly vraag: string
  readonly rijen: ReadonlyArray<{
    readonly waarde: string
    /** The row in the language of the answer. */
    readonly woorden: string
    readonly aantal: number | NietGetoond
  }>
  /** What the rows that are not shown come to together; absent when all are shown, or the total is not. */
  readonly nietGetoondSamen?: number
}

/** What a provider must publish itself. */
export interface AanbiederVerslag {
  readonly inhoud: ReadonlyArray<Reden & { readonly onderdeel: string }>
  /** The last day (ISO) to make it public. */
  readonly openbaarUiterlijk: string
  /** Could a royal decree still to come move that day? */
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<Reden>
}

/** The annual report of the partnership, which leads to no person and no organisation. */
export interface Jaarverslag {
  readonly jaar: number
  readonly klachten: number | NietGetoond
  readonly tabellen: ReadonlyArray<Verslagtabel>
  readonly daarnaast: ReadonlyArray<{
    readonly onderdeel: Onderdeel
    readonly aantal: number | NietGetoond
    readonly toelichting: string
  }>
  /** Every number shown, to be given along as `eerder` when a later report is asked. */
  readonly gepubliceerd: ReadonlyArray<Openbaar>
  readonly perAanbieder: AanbiederVerslag
  readonly redenen: ReadonlyArray<Reden>
  readonly lezingen: ReadonlyArray<{ readonly id: string; readonly waarde: string }>
  readonly regeling: Regeling
  /**
   * Hashes of what is public only: `situatie` is what was asked without the cases. There are so few cases that a hash of
   * them could be guessed, and with it the numbers that are not shown.
   */
  readonly ontvangstbewijs: Ontvangstbewijs
}

const readingsUsed = [
  "jaarverslag.drempel",
  "jaarverslag.wie",
  "jaarverslag.uiterlijk",
  "jaarverslag.aanbevelingen",
  "jaarverslag.hoeveel",
  "klacht.onderwerp"
] as const

/** Answers with the report, or with everything that is wrong with the question. */
export const answer = (
  vraag: Jaarverslagvraag,
  setting: Setting
): Result.Result<Jaarverslag, ReadonlyArray<Invoerfout>> => {
  const { regulation, readings, taal } = setting
  const faults = check(vraag, regulation.partners)
  if (faults.length > 0) return Result.fail([...faults, ...tooLate(vraag, setting, faults)])
  const { jaar, eerder = [] } = vraag
  const gevallen = vraag.gevallen.filter((geval) => counts(geval, readings)).map((geval) => advised(geval, readings))
  const contradicted = contradictions({ ...vraag, gevallen })
  const perAanbieder = byProvider(vraag, setting)
  if (isRefusal(perAanbieder)) return Result.fail([...contradicted, perAanbieder])
  if (contradicted.length > 0) return Result.fail(contradicted)
  const drempel = drempels[readings["jaarverslag.drempel"]]
  const cijfers = figures({ jaar, gevallen, partners: regulation.partners, drempel, eerder })
  const { gevallen: _, ...openbaar } = vraag
  return Result.succeed(
    withReceipt(openbaar, {
      jaar,
      ...inWords(cijfers, taal),
      perAanbieder,
      redenen: because(cijfers, readings).flatMap((reason) => toReden(reason, taal, regulation)),
      lezingen: readingsUsed.map((id) => ({ id, waarde: readings[id] })),
      regeling: toRegeling(setting)
    })
  )
}

/** Whether a report would be due after the calendar ends, whatever else is wrong with the question. */
const tooLate = (vraag: unknown, setting: Setting, told: ReadonlyArray<Invoerfout>): ReadonlyArray<Invoerfout> => {
  const { jaar, vastgesteld } = fieldsOf(vraag)
  const isWrong = (field: string): boolean => told.some(({ veld }) => veld === field)
  if (isWrong("jaar") || isWrong("vastgesteld") || typeof vastgesteld !== "string") return []
  const found = byProvider({ jaar: jaar as number, vastgesteld }, setting)
  return isRefusal(found) ? [found] : []
}

const counts = (geval: Geval, readings: Readings): boolean =>
  geval.soort !== "klacht" || contributionOf(geval, readings).outcome === "telt-mee"

type Klacht = Extract<Geval, { soort: "klacht" }>

const contributionOf = ({ loket, aard }: Pick<Klacht, "loket" | "aard">, readings: Readings) =>
  Table.decide(Rulebook.contribution, { ...readings, loket, aard })

/** Under `alleen-beklaagden` a recommendation to the provider alone is none that the report counts. */
const advised = (geval: Geval, { "jaarverslag.aanbevelingen": read }: Readings): Geval =>
  geval.soort === "klacht" && read === "alleen-beklaagden" && geval.aanbevelingAan === "aanbieder"
    ? { ...geval, aanbeveling: "nee" }
    : geval

const inWords = (
  { klachten, tabellen, daarnaast, gepubliceerd }: Cijfers,
  taal: Taal
): Pick<Jaarverslag, "klachten" | "tabellen" | "daarnaast" | "gepubliceerd"> => ({
  klachten: shown(klachten, taal),
  tabellen: tabellen.map(({ onderdeel, rijen }) => ({
    onderdeel,
    vraag: tablesInWords[onderdeel].vraag[taal],
    rijen: rijen.map(({ waarde, aantal }) => ({
      waarde,
      woorden: (tablesInWords[onderdeel].rijen as Readonly<Record<string, Plain>>)[waarde]?.[taal] as string,
      aantal: shown(aantal, taal)
    })),
    ...together(klachten, rijen)
  })),
  daarnaast: daarnaast.map(({ onderdeel, aantal }) => ({
    onderdeel,
    aantal: shown(aantal, taal),
    toelichting: notRegulated[taal]
  })),
  gepubliceerd
})

const notRegulated = { nl: "niet geregeld", en: "not regulated" }

const shown = (aantal: number | null, taal: Taal): number | NietGetoond =>
  aantal ?? { waarde: null, tekst: "niet getoond", woorden: notShown[taal] }

const together = (
  total: number | null,
  rijen: Cijfers["tabellen"][number]["rijen"]
): Pick<Verslagtabel, "nietGetoondSamen"> =>
  total === null || rijen.every(({ aantal }) => aantal !== null)
    ? {}
    : { nietGetoondSamen: rijen.reduce((left, { aantal }) => left - (aantal ?? 0), total) }

const because = ({ klachten, alHerleidbaar }: Cijfers, readings: Readings): ReadonlyArray<Because> => [
  ...new Set([
    ...(alHerleidbaar ? [followsAlready] : klachten === null ? [tooFew] : []),
    ...Table.candidates(Rulebook.annualReport, readings).flatMap((row) => row.because),
    ...Table.candidates(Rulebook.contribution, readings).flatMap((row) => row.because)
  ])
]

const tooFew = reading(
  "jaarverslag.drempel",
  "Er zijn te weinig klachten om te tellen zonder dat iemand te herkennen is.",
  "There are too few complaints to count without someone being recognisable."
)

const followsAlready = reading(
  "jaarverslag.drempel",
  "Uit getallen die al openbaar zijn, volgt een getal dat verborgen moet blijven. Daarom komt er geen getal bij.",
  "From numbers that are public already follows one that must stay hidden. So no number is added."
)

const byProvider = (
  { jaar, vastgesteld }: Pick<Jaarverslagvraag, "jaar" | "vastgesteld">,
  { regulation, readings, taal }: Pick<Setting, "regulation" | "readings" | "taal">
): AanbiederVerslag | (Refusal & Invoerfout) => {
  const day = vastgesteld === undefined ? undefined : dayOf(vastgesteld, "vastgesteld")
  if (isRefusal(day)) return day
  const publication = publicationBy(day, jaar, readings["jaarverslag.uiterlijk"])
  if (isRefusal(publication))
    return day === undefined ? publication : { ...publication, melding: faultAt(publication, "vastgesteld").melding }
  return {
    inhoud: ProviderReport.contents.map((content) => ({
      onderdeel: content.id,
      tekst: content[taal],
      wet: content.statute
    })),
    openbaarUiterlijk: toIso(publication.uiterlijk),
    voorlopig: publication.voorlopig,
    redenen: ProviderReport.reasons(readings["jaarverslag.uiterlijk"]).flatMap((reason) =>
      toReden(reason, taal, regulation)
    )
  }
}
