/**
 * How long a complaint file is kept, whether it may be kept longer, and what must happen to it, in days and in words.
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { lasting, type Ontvangstbewijs, type Regeling, toRegeling, withReceipt } from "./Answer.ts"
import { changed, type Gevoeligheid, underOthers, type Verandering } from "./Change.ts"
import { inEnglish, inWords } from "./DayInWords.ts"
import {
  type Besluitmoment,
  dossierVan,
  endIn,
  furthest,
  momentIn,
  opSchrift,
  type Period,
  reden,
  verlengtDoor
} from "./Extension.ts"
import { type Checks, checkedDay, checkFields, day, factValue, faultAt, listOf, required } from "./FieldCheck.ts"
import type { Readings } from "./Reading.ts"
import { type Because, inEach, type Plain, type Reden, readingsIn, type Taal, toReden } from "./Reason.ts"
import {
  type Bestemming,
  type Bewaarbegin,
  forbidden,
  gesloten,
  keptUntil,
  nogNodig,
  notCovered,
  vernietigingsverbod
} from "./Retention.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
import type { Invoerfout } from "./Situation.ts"
import { heldOtherwise } from "./Standing.ts"
import * as Table from "./Table.ts"
import { isUnknown, type Onbekend, unknown } from "./Unknown.ts"

/** An extension that was decided or is asked for: by whom, why, when, and until when. */
export interface Verlenging {
  readonly door: (typeof verlengtDoor.values)[number]
  readonly reden: (typeof reden.values)[number]
  readonly opSchrift: boolean
  readonly beslotenOp: string
  readonly totEnMet: string
}

/**
 * What is asked about a complaint file; days are dates or instants, and every one may be left out.
 *
 * A complaint is closed on the last of `uitkomstOp`, `reactieOp`, `vervolggesprekOp` and `ingetrokkenOp`, once
 * `gesloten` says so; a withdrawal closes it. `peildatum` is the day that what must happen is
 * asked for, not before what it is asked about. `dossierVan` must be there when something is extended.
 */
export interface Bewaarvraag {
  readonly gesloten?: boolean
  readonly ingediendOp?: string
  readonly uitkomstOp?: string
  readonly reactieOp?: string
  readonly vervolggesprekOp?: string
  readonly ingetrokkenOp?: string
  readonly laatsteStukOp?: string
  readonly dossierVan?: (typeof dossierVan.values)[number]
  readonly nogNodig?: boolean
  readonly vernietigingsverbod?: boolean
  readonly peildatum?: string
  readonly verlengingen?: ReadonlyArray<Verlenging>
}

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

const closing = ["uitkomstOp", "reactieOp", "vervolggesprekOp", "ingetrokkenOp"] as const
const after = [...closing, "laatsteStukOp"] as const

const extensionChecks: Checks = {
  door: required(factValue(verlengtDoor)),
  reden: required(factValue(reden)),
  opSchrift: required(factValue(opSchrift)),
  beslotenOp: required(day),
  totEnMet: required(day)
}

const checks: Checks = {
  gesloten: factValue(gesloten),
  ingediendOp: day,
  uitkomstOp: day,
  reactieOp: day,
  vervolggesprekOp: day,
  ingetrokkenOp: day,
  laatsteStukOp: day,
  dossierVan: factValue(dossierVan),
  nogNodig: factValue(nogNodig),
  vernietigingsverbod: factValue(vernietigingsverbod),
  peildatum: day,
  verlengingen: listOf("Een verlenging", extensionChecks)
}

/** Answers a question about a complaint file, or says everything that is wrong with it. */
export const answer = (
  vraag: Bewaarvraag,
  setting: Setting
): Result.Result<Bewaarantwoord, ReadonlyArray<Invoerfout>> => {
  const faults = check(vraag)
  if (faults.length > 0) return Result.fail(faults)
  const core = decide(vraag, setting, setting.readings)
  return "veld" in core ? Result.fail([core]) : Result.succeed(withReceipt(vraag, compose(vraag, core, setting)))
}

/** Everything that is wrong with a question, at once; none when it is one. Says what is allowed, never what was sent. */
export const check = (vraag: unknown): ReadonlyArray<Invoerfout> => {
  const faults = checkFields(vraag, "Een bewaarvraag", checks)
  return faults.length > 0
    ? faults
    : [...outOfOrder(vraag as Bewaarvraag), ...unclosed(vraag as Bewaarvraag), ...ownerless(vraag as Bewaarvraag)]
}

/** Withdrawing is closing too (law.md D85). */
const unclosed = ({ gesloten: closed, ingetrokkenOp }: Bewaarvraag): ReadonlyArray<Invoerfout> =>
  closed === false && ingetrokkenOp !== undefined
    ? [
        {
          veld: "gesloten",
          code: "niet-toegestane-waarde",
          melding: "gesloten is true als ingetrokkenOp erbij staat: intrekken is ook afsluiten."
        }
      ]
    : []

const outOfOrder = (vraag: Bewaarvraag): ReadonlyArray<Invoerfout> => [
  ...after
    .filter((veld) => before(vraag[veld], vraag.ingediendOp))
    .map((veld) => ({ veld, code: "ongeldige-datum" as const, melding: `${veld} ligt niet vóór ingediendOp.` })),
  ...happened(vraag)
    .filter((veld) => before(vraag.peildatum, vraag[veld]))
    .filter((veld, _, later) => !later.some((other) => before(vraag[veld], vraag[other])))
    .slice(0, 1)
    .map((veld) => ({
      veld: "peildatum",
      code: "ongeldige-datum" as const,
      melding: `peildatum ligt niet vóór ${veld}.`
    })),
  ...(vraag.verlengingen ?? []).flatMap(({ beslotenOp }, i, all) =>
    before(beslotenOp, all[i - 1]?.beslotenOp)
      ? [
          {
            veld: `verlengingen/${i}/beslotenOp`,
            code: "ongeldige-datum" as const,
            melding: "Verlengingen staan op volgorde van beslotenOp."
          }
        ]
      : []
  )
]

/** What happened by the day asked about, as keeping starts on one of these; of what closes a complaint only once it is closed. */
const happened = (vraag: Bewaarvraag) =>
  (["ingediendOp", ...after] as const).filter((veld) => isClosed(vraag) === true || !isClosing(veld))

const isClosing = (veld: string): boolean => closing.some((one) => one === veld)

/** A withdrawal closes a complaint. */
const isClosed = ({ gesloten: closed, ingetrokkenOp }: Bewaarvraag): boolean | undefined =>
  closed ?? (ingetrokkenOp === undefined ? undefined : true)

const ownerless = ({ dossierVan: owner, verlengingen = [] }: Bewaarvraag): ReadonlyArray<Invoerfout> =>
  verlengingen.length > 0 && owner === undefined
    ? [{ veld: "dossierVan", code: "ontbrekend-veld", melding: "dossierVan moet erbij als er wordt verlengd." }]
    : []

const before = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && checkedDay(one) < checkedDay(other)

interface Extended {
  readonly allowed: boolean | Onbekend
  readonly end: PlainDate | Onbekend
  readonly furthest: PlainDate | null
  readonly because: ReadonlyArray<Because>
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

/** The period that runs, both days included; where none is known, from which event it will count and whom to ask. */
type Running = Period | { readonly begin: Bewaarbegin | null; readonly asks: Onbekend }

/** Each extension counts from the end that holds by then; one that is not allowed changes nothing. */
const extend = (
  vraag: Bewaarvraag,
  first: Running,
  from: string,
  readings: Readings
): ReadonlyArray<Extended> | Invoerfout => {
  const extended: Array<Extended> = []
  let period = first
  /** The field of the day that the last period ends by. */
  let by = from
  for (const [i, verlenging] of (vraag.verlengingen ?? []).entries()) {
    const next = extendOnce(verlenging, vraag, period, readings)
    if (isRefusal(next)) return faultAt(next, by)
    extended.push(next)
    if (next.allowed === true && "end" in period && !isUnknown(next.end)) {
      period = { from: (period.end + 1) as PlainDate, end: next.end }
      by = `verlengingen/${i}/totEnMet`
    }
  }
  return extended
}

const extendOnce = (
  verlenging: Verlenging,
  vraag: Bewaarvraag,
  period: Running,
  readings: Readings
): Extended | Refusal => {
  const end = "end" in period ? period.end : period.asks
  const limit = isUnknown(end) ? null : furthest(end, readings)
  if (isRefusal(limit)) return limit
  const asked = checkedDay(verlenging.totEnMet)
  const authority = Table.decide(Rulebook.extensionAuthority, {
    ...readings,
    dossierVan: vraag.dossierVan as NonNullable<Bewaarvraag["dossierVan"]>,
    verlengtDoor: verlenging.door
  })
  const ground = Table.decide(Rulebook.extensionGrounds, { ...readings, reden: verlenging.reden })
  const rows = Table.candidates(Rulebook.extension, {
    ...readings,
    bevoegd: authority.outcome,
    redenTelt: ground.outcome,
    opSchrift: verlenging.opSchrift,
    besluitmoment: momentOf(checkedDay(verlenging.beslotenOp), vraag, period),
    ...(isUnknown(end) ? {} : { nieuwEinde: endIn(asked, end, limit) })
  })
  const because = [
    ...authority.because,
    ...ground.because,
    ...(rows.length === 1 ? rows.flatMap((row) => row.because) : [])
  ]
  if (rows.every(({ outcome }) => outcome === "mag-niet")) return { allowed: false, end, furthest: limit, because }
  if (isUnknown(end)) return { allowed: end, end, furthest: null, because }
  return { allowed: true, end: asked, furthest: limit, because }
}

/** When it was decided: seen from the day asked about, and from the period that ran. */
const momentOf = (decided: PlainDate, { peildatum }: Bewaarvraag, period: Running): Besluitmoment | undefined => {
  if (peildatum !== undefined && decided > checkedDay(peildatum)) return "na-peildatum"
  if ("begin" in period) return period.begin === "nog-niet" ? "te-vroeg" : undefined
  return momentIn(decided, period)
}

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
