/**
 * Which rule rests on which sentence, and is every sentence accounted for?
 *
 * Content comes as an argument: this holds for any regulation.
 *
 * @module
 */
import { obligations } from "./Deadline.ts"
import * as Kind from "./Kind.ts"
import type { Obligation } from "./Obligation.ts"
import * as Procedure from "./Procedure.ts"
import { duties } from "./ProcedureDuty.ts"
import { readingsOf } from "./ProcedureSensitivity.ts"
import * as Reading from "./Reading.ts"
import type { Because } from "./Reason.ts"
import * as Routing from "./Routing.ts"
import { tables } from "./Rulebook.ts"
import type { Table } from "./Table.ts"

/** A rule and all it rests on. */
export interface Regelgrond {
  readonly id: string
  readonly vorm: "tabel" | "verplichting"
  /** What it decides or demands, in plain Dutch. */
  readonly vraag: string
  readonly ankers: ReadonlyArray<string>
  readonly parameters: ReadonlyArray<string>
  readonly wetten: ReadonlyArray<string>
  readonly lezingen: ReadonlyArray<string>
}

/** A version with its sentences, as compiled content has it. */
export interface Tekst {
  readonly regeling: string
  readonly versie: string
  readonly hash: string
  readonly zinnen: ReadonlyArray<Tekstzin>
  readonly parameters: Readonly<
    Record<string, { readonly woorden: ReadonlyArray<string>; readonly zinnen: ReadonlyArray<string> }>
  >
}

/** A sentence of a version. */
export interface Tekstzin {
  readonly id: string
  readonly soort: Zinsoort
  readonly tekst: string
  /** The anchors and parameters it carries. */
  readonly draagt: ReadonlyArray<string>
}

/** What a sentence is. */
export type Zinsoort = "regel" | "begrip" | "uitleg" | "belofte" | "open"

/** Something that stands beside sentences: a reading, a glossary entry, an example. */
export interface Naast {
  readonly id: string
  readonly regeling: string
  readonly zinnen: ReadonlyArray<string>
}

/** What stands beside the sentences of a regulation. */
export interface Bijschriften {
  readonly lezingen: ReadonlyArray<Naast & { readonly toepassing: string | null }>
  readonly begrippen: ReadonlyArray<Naast>
  readonly voorbeelden: ReadonlyArray<Naast & { readonly versies?: ReadonlyArray<string> }>
}

/** A sentence and all that rests on it or stands beside it, by id. */
export interface Zinverantwoording {
  readonly zin: string
  readonly soort: Zinsoort
  readonly regels: ReadonlyArray<string>
  readonly lezingen: ReadonlyArray<string>
  readonly begrippen: ReadonlyArray<string>
  readonly voorbeelden: ReadonlyArray<string>
}

/** A rule and the sentences of a version it rests on. */
export interface Regelverantwoording extends Regelgrond {
  readonly zinnen: ReadonlyArray<string>
}

/** A reading and the rules that work under it. */
export interface Lezingverantwoording {
  readonly lezing: string
  readonly zinnen: ReadonlyArray<string>
  readonly regels: ReadonlyArray<string>
}

/** Something not accounted for: which sentence, rule, reading or parameter, and what it lacks. */
export interface Onverantwoord {
  readonly code:
    | "zin-zonder-regel"
    | "zin-zonder-lezing"
    | "zin-zonder-begrip"
    | "getal-ongelezen"
    | "regel-zonder-grond"
    | "lezing-ongebruikt"
    | "parameter-zonder-zin"
  readonly id: string
  readonly melding: string
}

/** The account of a version. */
export interface Verantwoording {
  readonly regeling: string
  readonly versie: string
  readonly hash: string
  /** How many sentences of each kind there are. */
  readonly soorten: Readonly<Record<Zinsoort, number>>
  readonly zinnen: ReadonlyArray<Zinverantwoording>
  readonly regels: ReadonlyArray<Regelverantwoording>
  readonly lezingen: ReadonlyArray<Lezingverantwoording>
  /** Empty when every sentence, rule, reading and parameter is accounted for. */
  readonly onverantwoord: ReadonlyArray<Onverantwoord>
}

/** Every rule there is, with all it rests on. */
export const grounds = (): ReadonlyArray<Regelgrond> => [
  ...tables.map(({ table }) => ofTable(table)),
  ...obligations.map(ofObligation)
]

const ofTable = ({ id, question, facts, rows }: Table): Regelgrond => {
  const because = [...rows.flatMap((row) => row.because), ...(besides.get(id)?.because ?? [])]
  const { ankers, wetten } = cited(because)
  return {
    id,
    vorm: "tabel",
    vraag: question,
    ankers: distinct([...ankers, ...(id === Routing.table.id ? Object.values(Routing.counterAnchors) : [])]),
    parameters: [],
    wetten,
    lezingen: distinct([
      ...facts.map((fact) => fact.id).filter(isReading),
      ...readingsIn(because),
      ...(besides.get(id)?.readings ?? [])
    ])
  }
}

const isReading = (name: string): boolean => Reading.readings.some(({ id }) => id === name)

/** What belongs to a table but stands in none of its rows. */
const besides: ReadonlyMap<
  string,
  { readonly because: ReadonlyArray<Because>; readonly readings: ReadonlyArray<string> }
> = new Map([
  [Kind.table.id, { because: [Kind.undecided], readings: [] }],
  // The duties of the procedure are opened and met by its events.
  [
    Procedure.table.id,
    { because: duties.flatMap((duty) => duty.because), readings: duties.flatMap(readingsOf).filter(isReading) }
  ]
])

const ofObligation = (obligation: Obligation): Regelgrond => ({
  id: obligation.id,
  vorm: "verplichting",
  vraag: obligation.what.nl,
  ankers: given(obligation.anchor),
  parameters: given(obligation.term),
  wetten: obligation.stelsel === "wet" ? [obligation.statute] : [],
  lezingen: obligation.readings
})

const cited = (because: ReadonlyArray<Because>): Pick<Regelgrond, "ankers" | "wetten"> => ({
  ankers: distinct(because.flatMap((reason) => ("anchor" in reason ? [reason.anchor] : []))),
  wetten: distinct(because.flatMap((reason) => ("statute" in reason ? [reason.statute] : [])))
})

const readingsIn = (because: ReadonlyArray<Because>): ReadonlyArray<string> =>
  because.flatMap((reason) => ("reading" in reason ? given(reason.reading) : []))

const given = (name: string | undefined): ReadonlyArray<string> => (name === undefined ? [] : [name])

const distinct = (names: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(names)]

/** Accounts for a version: every sentence with its rules, readings, glossary entries and examples, and what lacks them. */
export const account = (
  tekst: Tekst,
  naast: Bijschriften,
  rules: ReadonlyArray<Regelgrond> = grounds()
): Verantwoording => {
  const beside = ownOf(tekst, naast)
  const regels = rules.map((rule) => ({ ...rule, zinnen: sentencesUnder(rule, tekst) }))
  const zinnen = tekst.zinnen.map((zin) => ofSentence(zin, beside, regels))
  const lezingen = beside.lezingen.map((lezing) => ofReading(lezing, regels))
  const { regeling, versie, hash } = tekst
  return {
    regeling,
    versie,
    hash,
    soorten: countKinds(tekst.zinnen),
    zinnen,
    regels,
    lezingen,
    onverantwoord: [
      ...zinnen.flatMap(unaccounted),
      ...unreadNumbers(tekst),
      ...unfounded(regels),
      ...unused(lezingen),
      ...uncarried(tekst)
    ]
  }
}

/** What stands beside this version: of its regulation, beside a sentence it has, and said of it. */
const ownOf = (
  { regeling, versie, zinnen }: Tekst,
  { lezingen, begrippen, voorbeelden }: Bijschriften
): Bijschriften => {
  const ids = new Set(zinnen.map(({ id }) => id))
  const own = (companion: Naast): boolean =>
    companion.regeling === regeling && companion.zinnen.some((id) => ids.has(id))
  return {
    lezingen: lezingen.filter(own),
    begrippen: begrippen.filter(own),
    voorbeelden: voorbeelden.filter((example) => own(example) && (example.versies?.includes(versie) ?? true))
  }
}

const sentencesUnder = ({ ankers, parameters }: Regelgrond, { zinnen }: Tekst): ReadonlyArray<string> =>
  zinnen.filter(({ draagt }) => [...ankers, ...parameters].some((name) => draagt.includes(name))).map(({ id }) => id)

const ofSentence = (
  { id, soort }: Tekstzin,
  beside: Bijschriften,
  regels: ReadonlyArray<Regelverantwoording>
): Zinverantwoording => ({
  zin: id,
  soort,
  regels: resting(regels, id),
  lezingen: resting(beside.lezingen, id),
  begrippen: resting(beside.begrippen, id),
  voorbeelden: resting(beside.voorbeelden, id)
})

const resting = (
  all: ReadonlyArray<{ readonly id: string; readonly zinnen: ReadonlyArray<string> }>,
  zin: string
): ReadonlyArray<string> => all.filter(({ zinnen }) => zinnen.includes(zin)).map(({ id }) => id)

/** A reading that sets a parameter is used by the rules that know it; another by those on the sentences it explains. */
const ofReading = (
  { id, zinnen, toepassing }: Bijschriften["lezingen"][number],
  regels: ReadonlyArray<Regelverantwoording>
): Lezingverantwoording => ({
  lezing: id,
  zinnen,
  regels: regels
    .filter((rule) =>
      toepassing === null ? rule.lezingen.includes(id) : rule.zinnen.some((zin) => zinnen.includes(zin))
    )
    .map((rule) => rule.id)
})

const KINDS: ReadonlyArray<Zinsoort> = ["regel", "begrip", "uitleg", "belofte", "open"]

const countKinds = (zinnen: ReadonlyArray<Tekstzin>): Verantwoording["soorten"] =>
  Object.fromEntries(
    KINDS.map((kind) => [kind, zinnen.filter(({ soort }) => soort === kind).length])
  ) as Verantwoording["soorten"]

/** A norm needs a rule, an open sentence a reading, a definition its word in the glossary; the others bind no one. */
const unaccounted = ({ zin, soort, regels, lezingen, begrippen }: Zinverantwoording): ReadonlyArray<Onverantwoord> => {
  if (soort === "regel" && regels.length === 0)
    return [{ code: "zin-zonder-regel", id: zin, melding: `Op de zin “${zin}” rust geen enkele regel.` }]
  if (soort === "open" && lezingen.length === 0)
    return [{ code: "zin-zonder-lezing", id: zin, melding: `De zin “${zin}” is open en heeft geen lezing.` }]
  if (soort === "begrip" && begrippen.length === 0)
    return [{ code: "zin-zonder-begrip", id: zin, melding: `De zin “${zin}” omschrijft een woord zonder begrip.` }]
  return []
}

// “1 van de organisaties” is a choice out of several and sets nothing.
const NUMBER = /\d+(?! van de\b)/u

const unreadNumbers = ({ zinnen, parameters }: Tekst): ReadonlyArray<Onverantwoord> =>
  zinnen
    .filter(({ id, soort, tekst }) => soort === "regel" && NUMBER.test(withoutRead(id, tekst, parameters)))
    .map(({ id }) => ({
      code: "getal-ongelezen",
      id,
      melding: `In de zin “${id}” staat een getal dat geen Termijn of Aantal leest.`
    }))

/** What is left of a sentence without the words that were read as values. */
const withoutRead = (id: string, tekst: string, parameters: Tekst["parameters"]): string =>
  Object.values(parameters)
    .filter(({ zinnen }) => zinnen.includes(id))
    .flatMap(({ woorden }) => woorden)
    .reduce((left, words) => left.replaceAll(words, ""), tekst)

const unfounded = (regels: ReadonlyArray<Regelverantwoording>): ReadonlyArray<Onverantwoord> =>
  regels
    .filter(({ zinnen, wetten }) => zinnen.length === 0 && wetten.length === 0)
    .map(({ id }) => ({
      code: "regel-zonder-grond",
      id,
      melding: `De regel “${id}” rust op geen zin en op geen wet.`
    }))

const unused = (lezingen: ReadonlyArray<Lezingverantwoording>): ReadonlyArray<Onverantwoord> =>
  lezingen
    .filter(({ regels }) => regels.length === 0)
    .map(({ lezing }) => ({
      code: "lezing-ongebruikt",
      id: lezing,
      melding: `Geen enkele regel gebruikt de lezing “${lezing}”.`
    }))

const uncarried = ({ parameters }: Tekst): ReadonlyArray<Onverantwoord> =>
  Object.entries(parameters)
    .filter(([, { zinnen }]) => zinnen.length === 0)
    .map(([id]) => ({ code: "parameter-zonder-zin", id, melding: `Geen zin draagt de parameter “${id}”.` }))
