/**
 * How long a complaint file is kept, whether it may be kept longer, and what must happen to it, in days and in words.
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { lasting, type Ontvangstbewijs, type Regeling, toRegeling, withReceipt } from "./Answer.ts"
import { changed, type Gevoeligheid, underOthers, type Verandering } from "./Change.ts"
import { inEnglish, inWords } from "./DayInWords.ts"
import { checkedDay, faultAt, rightOf } from "./FieldCheck.ts"
import type { Readings } from "./Reading.ts"
import { type Because, inEach, type Plain, type Reden, readingsIn, type Taal, toReden } from "./Reason.ts"
import { type Bestemming, type Bewaarbegin, forbidden, keptUntil, notCovered } from "./Retention.ts"
import { type Extended, extend } from "./RetentionExtension.ts"
import { type after, type Bewaarvraag, before, check, closing, isClosed } from "./RetentionQuestion.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
import type { Invoerfout } from "./Situation.ts"
import { heldOtherwise } from "./Standing.ts"
import * as Table from "./Table.ts"
import { isUnknown, type Onbekend, unknown } from "./Unknown.ts"

export { type Bewaarvraag, check, type Verlenging } from "./RetentionQuestion.ts"

/** What an extension comes to: whether it is allowed, and the last day that holds after it. */
export interface Verlengd {
  readonly toegestaan: boolean | Onbekend
  readonly uiterlijkVernietigen: string | Onbekend
  /** The furthest day this one could have set; null where the reading sets no limit or the day is not known. */
  readonly hoogstens: string | null
  readonly redenen: ReadonlyArray<Reden>
}

/** The answer about a complaint file. */
export interface Bewaarantwoord {
  /** The event the term counts from, and its day; null while that is open. */
  readonly begin: { readonly gebeurtenis: Bewaarbegin | null; readonly dag: string | Onbekend }
  /** The last day the file may be there, allowed extensions counted; on that day it is looked at again or destroyed. Unknown while destroying it is forbidden. */
  readonly uiterlijkVernietigen: string | Onbekend
  readonly verlengingen: ReadonlyArray<Verlengd>
  /** What must happen on `peildatum`; null while that is open. */
  readonly bestemming: Bestemming | null
  /** Fields that can still change the answer. */
  readonly nogTeVragen: ReadonlyArray<string>
  readonly redenen: ReadonlyArray<Reden>
  readonly lezingen: ReadonlyArray<{ readonly id: string; readonly waarde: string }>
  readonly gevoeligheid: ReadonlyArray<Gevoeligheid>
  readonly regeling: Regeling
  readonly ontvangstbewijs: Ontvangstbewijs
}

/** Answers a question about a complaint file, or says everything that is wrong with it. */
export const answer = (
  vraag: Bewaarvraag,
  setting: Setting
): Result.Result<Bewaarantwoord, ReadonlyArray<Invoerfout>> => {
  const faults = check(vraag)
  if (faults.length > 0) return Result.fail([...faults, ...tooLate(vraag, faults, setting)])
  const core = decide(vraag, setting, setting.readings)
  return "veld" in core ? Result.fail([core]) : Result.succeed(withReceipt(vraag, compose(vraag, core, setting)))
}

/** Whether a file would be kept after the calendar ends, whatever else is wrong with the question; extensions that are not right do not count. */
const tooLate = (vraag: unknown, faults: ReadonlyArray<Invoerfout>, setting: Setting): ReadonlyArray<Invoerfout> => {
  const ofExtensions = faults.some(({ veld }) => veld === "dossierVan" || veld.startsWith("verlengingen"))
  const { verlengingen, ...right }: Bewaarvraag = rightOf(vraag, faults)
  const asked = ofExtensions || verlengingen === undefined ? right : { ...right, verlengingen }
  const core = decide(asked, setting, setting.readings)
  return "veld" in core && !faults.some(({ veld }) => veld === core.veld) ? [core] : []
}

interface Core {
  readonly begin: Bewaarbegin | null
  readonly start: PlainDate | Onbekend
  readonly end: PlainDate | Onbekend
  readonly extended: ReadonlyArray<Extended>
  readonly disposal: Bestemming | null
  readonly ask: ReadonlyArray<string>
  /** Does the term of the text hold for this file? */
  readonly covered: boolean
  readonly because: ReadonlyArray<Because>
}

const decide = (vraag: Bewaarvraag, { regulation, taal }: Setting, readings: Readings): Core | Invoerfout => {
  const closed = isClosed(vraag)
  const beginRows = Table.candidates(Rulebook.keepingStart, { ...readings, gesloten: closed })
  const begin = beginRows.length === 1 ? (beginRows[0]?.outcome as Bewaarbegin) : null
  const start = startOf(begin, vraag, taal)
  const covering = Table.candidates(Rulebook.keepingScope, { ...readings, dossierVan: vraag.dossierVan })
  const covered = covering.every(({ outcome }) => outcome === "geldt")
  const first = !covered
    ? unknown(notCovered[taal])
    : isUnknown(start)
      ? start
      : keptUntil(start, regulation.terms["bewaren.termijn"], readings.werkdag)
  const from = lastDayFor(begin, vraag)
  if (isRefusal(first)) return faultAt(first, from)
  const period = isUnknown(start) || isUnknown(first) ? { begin, asks: first as Onbekend } : { from: start, end: first }
  const extended = extend(vraag, period, from, readings)
  if ("veld" in extended) return extended
  const end = extended.at(-1)?.end ?? first
  const known = {
    gesloten: closed,
    nogNodig: vraag.nogNodig,
    vernietigingsverbod: vraag.vernietigingsverbod,
    eindeBereikt: vraag.peildatum === undefined || isUnknown(end) ? undefined : checkedDay(vraag.peildatum) >= end
  }
  const rows = Table.candidates(Rulebook.disposal, known)
  const [only, ...others] = new Set(rows.map(({ outcome }) => outcome))
  const decided = others.length === 0 ? (only as Bestemming) : null
  return {
    begin,
    start,
    end,
    extended,
    disposal: decided,
    ask: [
      ...new Set([
        ...(covering.length > 1 ? ["dossierVan"] : []),
        ...startFields(begin, start),
        ...disposalFields(decided, known, end)
      ])
    ],
    covered,
    because: [
      ...inEach(covering.map(({ because }) => because)),
      ...inEach(beginRows.map(({ because }) => because)),
      ...(decided === null ? [] : inEach(rows.map((row) => row.because)))
    ]
  }
}

const handler = "wie de klacht behandelt"
const handlerInEnglish = "whoever handles the complaint"

const asks: Readonly<Record<Bewaarbegin, Plain>> = {
  sluiting: {
    nl: `${handler}: de dag waarop de klacht is afgesloten`,
    en: `${handlerInEnglish}: the day the complaint was closed`
  },
  ontvangst: {
    nl: `${handler}: de dag waarop de klacht is ontvangen`,
    en: `${handlerInEnglish}: the day the complaint was received`
  },
  "laatste-stuk": {
    nl: "wie het dossier bewaart: de dag van het laatste stuk",
    en: "whoever keeps the file: the day of the last paper"
  },
  "nog-niet": {
    nl: `${handler}: de dag waarop de klacht wordt afgesloten`,
    en: `${handlerInEnglish}: the day the complaint is closed`
  }
}

const isItClosed: Plain = {
  nl: `${handler}: of de klacht is afgesloten`,
  en: `${handlerInEnglish}: whether the complaint was closed`
}

const unknownStart = (begin: Bewaarbegin | null, taal: Taal): Onbekend =>
  unknown((begin === null ? isItClosed : asks[begin])[taal])

const startOf = (begin: Bewaarbegin | null, vraag: Bewaarvraag, taal: Taal): PlainDate | Onbekend => {
  const days = begin === null ? [] : daysFor(begin, vraag).map(checkedDay)
  return days.length === 0 ? unknownStart(begin, taal) : (Math.max(...days) as PlainDate)
}

const daysFor = (begin: Bewaarbegin, vraag: Bewaarvraag): ReadonlyArray<string> =>
  fieldsFor[begin].flatMap((veld) => vraag[veld] ?? [])

/** The field of the day that keeping starts on. */
const lastDayFor = (begin: Bewaarbegin | null, vraag: Bewaarvraag): string => {
  const given = begin === null ? [] : fieldsFor[begin].filter((veld) => vraag[veld] !== undefined)
  return given.find((veld) => given.every((other) => !before(vraag[veld], vraag[other]))) ?? ""
}

const fieldsFor: Readonly<Record<Bewaarbegin, ReadonlyArray<(typeof after)[number] | "ingediendOp">>> = {
  sluiting: closing,
  ontvangst: ["ingediendOp"],
  "laatste-stuk": ["laatsteStukOp"],
  "nog-niet": []
}

const startFields = (begin: Bewaarbegin | null, start: PlainDate | Onbekend): ReadonlyArray<string> => {
  if (begin === null) return ["gesloten"]
  return isUnknown(start) ? fieldsFor[begin] : []
}

const disposalFields = (
  decided: Bestemming | null,
  known: Readonly<Record<string, unknown>>,
  end: PlainDate | Onbekend
): ReadonlyArray<string> =>
  decided !== null
    ? []
    : Table.openFacts(Rulebook.disposal, known).flatMap((id) => {
        if (id !== "eindeBereikt") return [id]
        return isUnknown(end) ? [] : ["peildatum"]
      })

const compose = (vraag: Bewaarvraag, core: Core, setting: Setting): Omit<Bewaarantwoord, "ontvangstbewijs"> => {
  const { readings } = setting
  const because = [...core.because, ...core.extended.flatMap((one) => one.because)]
  const until = (end: PlainDate | Onbekend) => (isForbidden(core) ? unknown(forbidden[setting.taal]) : written(end))
  return {
    begin: { gebeurtenis: core.begin, dag: written(core.start) },
    uiterlijkVernietigen: until(core.end),
    verlengingen: core.extended.map((one) => ({
      toegestaan: one.allowed,
      uiterlijkVernietigen: until(one.end),
      hoogstens: dayOrNone(one.furthest),
      redenen: told(one.because, setting)
    })),
    bestemming: core.disposal,
    nogTeVragen: core.ask,
    redenen: [...told(core.because, setting), ...lastDay(core, setting)],
    lezingen: readingsIn(because).map((id) => ({ id, waarde: readings[id] })),
    gevoeligheid: [...sensitivity(vraag, core, setting), ...heldOtherwise(setting.regulation, setting.readings)],
    regeling: toRegeling(setting)
  }
}

/** No last day holds while the file may not go: it goes once that is over. */
const isForbidden = ({ disposal }: Core): boolean => disposal === "niet-vernietigen"

const written = (day: PlainDate | Onbekend): string | Onbekend => (isUnknown(day) ? day : toIso(day))

const told = (because: ReadonlyArray<Because>, { regulation, taal }: Setting): ReadonlyArray<Reden> =>
  [...new Set(because)].flatMap((reason) => toReden(reason, taal, regulation))

/** The last day the text gives, in words; none while the start is not known. */
const lastDay = (core: Core, { regulation, readings, taal }: Setting): ReadonlyArray<Reden> => {
  const { start, covered } = core
  if (isUnknown(start) || !covered || isForbidden(core)) return []
  const term = regulation.terms["bewaren.termijn"]
  const end = keptUntil(start, term, readings.werkdag)
  if (isRefusal(end)) return []
  return regulation.sentences.bewaren.map((zin) => ({
    tekst: sayLastDay[taal](lasting[taal](term), end),
    zin,
    wet: "Algemene termijnenwet art. 1"
  }))
}

const sayLastDay: Readonly<Record<Taal, (term: string, end: PlainDate) => string>> = {
  nl: (term, end) =>
    `Hoogstens ${term}: tot en met ${inWords(end)}. Deze termijn wordt niet verlengd door een vrije dag.`,
  en: (term, end) => `At most ${term}: up to and including ${inEnglish(end)}. A free day does not extend it.`
}

const sensitivity = (vraag: Bewaarvraag, chosen: Core, setting: Setting): ReadonlyArray<Gevoeligheid> =>
  underOthers(setting.readings, bears, (readings) => {
    const other = decide(vraag, setting, readings)
    return "veld" in other ? [] : changes(chosen, other)
  })

const bearing = [
  Rulebook.keepingStart,
  Rulebook.keepingScope,
  Rulebook.extensionAuthority,
  Rulebook.extensionGrounds,
  Rulebook.extension
]

/** A reading that some table here asks for, or that says which days a term in working days counts. */
const bears = (id: keyof Readings): boolean => id === "werkdag" || bearing.some(({ space }) => space.factIndex.has(id))

const changes = (chosen: Core, other: Core): ReadonlyArray<Verandering> => [
  ...changesOfBegin(chosen, other),
  ...(isForbidden(chosen) ? [] : changed("uiterlijkVernietigen", written(chosen.end), written(other.end))),
  ...changed("bestemming", chosen.disposal, other.disposal),
  ...chosen.extended.flatMap(({ allowed, furthest: limit }, i) => [
    ...changed(`verlengingen/${i}`, spoken(allowed), spoken(other.extended[i]?.allowed ?? false)),
    ...changed(`verlengingen/${i}/hoogstens`, dayOrNone(limit), dayOrNone(other.extended[i]?.furthest ?? null))
  ])
]

/** The day the term counts from; where that stays, the event. */
const changesOfBegin = (chosen: Core, other: Core): ReadonlyArray<Verandering> => {
  const day = changed("begin", written(chosen.start), written(other.start))
  return day.length > 0 ? day : changed("begin", chosen.begin, other.begin)
}

const dayOrNone = (day: PlainDate | null): string | null => (day === null ? null : toIso(day))

const spoken = (allowed: boolean | Onbekend): string | Onbekend =>
  isUnknown(allowed) ? allowed : allowed ? "mag" : "mag-niet"
