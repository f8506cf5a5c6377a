/**
 * The annual report a provider must make by statute, in numbers and words.
 *
 * It is asked for one provider at a time and holds the complaints its own committee handled: no question can mix it with
 * the report of the partnership, or with the numbers of another provider.
 *
 * @module
 */
import { toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { aanbeveling, aard, tablesInWords, uitspraak, zonderOordeel } from "./AnnualReport.ts"
import { type Ontvangstbewijs, type Regeling, toRegeling, withReceipt } from "./Answer.ts"
import {
  type Check,
  type Checks,
  checkedDay,
  checkWhole,
  day,
  factValue,
  faultAt,
  listOf,
  type Right,
  required,
  rightOf
} from "./FieldCheck.ts"
import * as ProviderReport from "./ProviderReport.ts"
import { publicationBy } from "./ProviderTerm.ts"
import type { Readings } from "./Reading.ts"
import { type Plain, type Reden, type Taal, toReden } from "./Reason.ts"
import { FIRST_YEAR, LAST_YEAR } from "./ReportQuestion.ts"
import type { Setting } from "./Setting.ts"
import type { Invoerfout } from "./Situation.ts"
import { type Onbekend, unknown } from "./Unknown.ts"

/** A complaint the committee handled in the year of the report, without whose it was. */
export interface Behandeld {
  readonly aard: (typeof aard.values)[number]
  readonly uitspraak: (typeof uitspraak.values)[number]
  readonly aanbeveling: (typeof aanbeveling.values)[number]
}

/** What is asked for one provider: the year, all its committee handled in that year, and the day it adopted the report. */
export interface Aanbiedervraag {
  readonly jaar: number
  readonly behandeld: ReadonlyArray<Behandeld>
  readonly vastgesteld?: string
}

/** A count in words. */
export interface Telling {
  readonly waarde: string
  readonly woorden: string
  readonly aantal: number
}

/** A part of the report: what the statute asks, and the numbers or whom to ask for it. */
export interface Verslagonderdeel extends Reden {
  readonly onderdeel: string
  readonly inhoud: ReadonlyArray<Telling> | Onbekend
}

/** The report of one provider, as far as it can be made from its complaints. */
export interface Aanbiederverslag {
  readonly jaar: number
  readonly behandeld: number
  readonly onderdelen: ReadonlyArray<Verslagonderdeel>
  /** The last day (ISO) to make it public. */
  readonly openbaarUiterlijk: string
  /** Could a royal decree still to come move that day? */
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<Reden>
  readonly regeling: Regeling
  /** `situatie` is what was asked without the complaints, as in the report of the partnership. */
  readonly ontvangstbewijs: Ontvangstbewijs
}

const year: Check = (value, veld) =>
  Number.isInteger(value) && (value as number) >= FIRST_YEAR && (value as number) <= LAST_YEAR
    ? []
    : [{ veld, code: "niet-toegestane-waarde", melding: `jaar is een jaar van ${FIRST_YEAR} tot en met ${LAST_YEAR}.` }]

const checks: Checks = {
  jaar: required(year),
  behandeld: required(
    listOf("Een klacht", {
      aard: required(factValue(aard)),
      uitspraak: required(factValue(uitspraak)),
      aanbeveling: required(factValue(aanbeveling))
    })
  ),
  vastgesteld: day
}

/** Answers with the report, or with everything that is wrong with the question. */
export const answer = (
  vraag: Aanbiedervraag,
  setting: Setting
): Result.Result<Aanbiederverslag, ReadonlyArray<Invoerfout>> => {
  const { regulation, readings, taal } = setting
  const faults = check(vraag)
  const publication = publicationOf(rightOf(vraag, faults), readings)
  if (faults.length > 0 || publication === undefined || isRefusal(publication))
    return Result.fail(isRefusal(publication) ? [...faults, faultAt(publication, publication.veld)] : faults)
  const { behandeld, ...openbaar } = vraag
  return Result.succeed(
    withReceipt(openbaar, {
      jaar: vraag.jaar,
      behandeld: behandeld.length,
      onderdelen: ProviderReport.contents.map((content) => ({
        onderdeel: content.id,
        tekst: content[taal],
        wet: content.statute,
        inhoud: inhoud(content.id, behandeld, taal)
      })),
      openbaarUiterlijk: toIso(publication.uiterlijk),
      voorlopig: publication.voorlopig,
      redenen: [...ProviderReport.reasons(readings["jaarverslag.uiterlijk"]), ProviderReport.recognisable].flatMap(
        (reason) => toReden(reason, taal, regulation)
      ),
      regeling: toRegeling(setting)
    })
  )
}

/** When the report must be public, by what is right of a question; none without its year. */
const publicationOf = ({ jaar, vastgesteld }: Right<Aanbiedervraag>, readings: Readings) =>
  jaar === undefined
    ? undefined
    : publicationBy(
        vastgesteld === undefined ? undefined : checkedDay(vastgesteld),
        jaar,
        readings["jaarverslag.uiterlijk"]
      )

/** Everything that is wrong with a question, at once; none when it is one. Says what is allowed, never what was sent. */
const check = (vraag: unknown): ReadonlyArray<Invoerfout> =>
  checkWhole<Aanbiedervraag>(vraag, "Een vraag om een verslag van een aanbieder", checks, notHandled)

/** What still runs was not handled, and a recommendation comes with a judgement. */
const notHandled = ({ behandeld = [] }: Right<Aanbiedervraag>): ReadonlyArray<Invoerfout> =>
  behandeld.flatMap(({ uitspraak, aanbeveling }, i): ReadonlyArray<Invoerfout> => {
    if (uitspraak === "loopt-nog")
      return [fault(`behandeld/${i}/uitspraak`, "Een klacht die nog loopt, is nog niet behandeld.")]
    return aanbeveling === "ja" && uitspraak !== undefined && zonderOordeel.includes(uitspraak)
      ? [fault(`behandeld/${i}/aanbeveling`, "aanbeveling is nee zolang er geen oordeel is.")]
      : []
  })

const fault = (veld: string, melding: string): Invoerfout => ({ veld, code: "niet-toegestane-waarde", melding })

/** The numbers the statute asks, or whom to ask for the rest. */
const inhoud = (onderdeel: string, behandeld: ReadonlyArray<Behandeld>, taal: Taal): Verslagonderdeel["inhoud"] => {
  if (onderdeel === "h") return counted("aard", behandeld, taal)
  if (onderdeel === "i")
    return [
      ...counted("uitspraak", behandeld, taal).filter(({ waarde }) => waarde !== "loopt-nog"),
      ...counted("aanbeveling", behandeld, taal)
    ]
  return unknown(provider[taal])
}

const provider: Plain = { nl: "de aanbieder", en: "the provider" }

const counted = (
  telling: keyof typeof tablesInWords,
  behandeld: ReadonlyArray<Behandeld>,
  taal: Taal
): ReadonlyArray<Telling> =>
  Object.entries<Plain>(tablesInWords[telling].rijen).map(([waarde, words]) => ({
    waarde,
    woorden: words[taal],
    aantal: behandeld.filter((klacht) => klacht[telling] === waarde).length
  }))
