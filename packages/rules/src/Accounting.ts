/**
 * Which rule rests on which sentence, and is every sentence accounted for?
 *
 * Content comes as an argument: this holds for any regulation.
 *
 * @module
 */
import * as AnnualReport from "./AnnualReport.ts"
import * as Appeal from "./Appeal.ts"
import * as Handling from "./Handling.ts"
import * as Kind from "./Kind.ts"
import * as Message from "./Message.ts"
import { statesNumber } from "./NumberWords.ts"
import type { Owed } from "./Obligation.ts"
import { everyDuty } from "./OtherLaw.ts"
import * as Procedure from "./Procedure.ts"
import { duties } from "./ProcedureDuty.ts"
import { readingsOf } from "./ProcedureSensitivity.ts"
import * as ProviderReport from "./ProviderReport.ts"
import * as Reading from "./Reading.ts"
import { builtIn } from "./ReadingUse.ts"
import type { Because } from "./Reason.ts"
import type { Binding } from "./Regulation.ts"
import * as Routing from "./Routing.ts"
import { tables } from "./Rulebook.ts"
import type { Table } from "./Table.ts"
import { termInWords } from "./TermInWords.ts"

/** A rule and all it rests on. */
export interface Regelgrond {
  readonly id: string
  readonly vorm: "tabel" | "verplichting"
  /** What it decides or demands, in plain Dutch. */
  readonly vraag: string
  readonly ankers: ReadonlyArray<string>
  readonly parameters: ReadonlyArray<string>
  readonly wetten: ReadonlyArray<string>
  /** What stands together as the ground of one row or duty: these statutes are named in one breath with these anchors. */
  readonly samen: ReadonlyArray<Samen>
  /** The readings it works under: those that set a parameter of it, and those built into it. */
  readonly lezingen: ReadonlyArray<string>
}

/** Anchors and parameters with the statutes named beside them. */
export interface Samen {
  readonly ankers: ReadonlyArray<string>
  readonly wetten: ReadonlyArray<string>
}

/** A version with its sentences, as compiled content has it. */
export interface Tekst {
  readonly regeling: string
  readonly versie: string
  readonly hash: string
  readonly zinnen: ReadonlyArray<Tekstzin>
  readonly parameters: Readonly<
    Record<
      string,
      {
        readonly woorden: ReadonlyArray<string>
        readonly zinnen: ReadonlyArray<string>
        readonly waarde?: Binding["parameters"][string]["waarde"]
      }
    >
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
    | "zin-zonder-voorbeeld"
    | "getal-ongelezen"
    | "getal-niet-gevolgd"
    | "regel-zonder-grond"
    | "lezing-ongebruikt"
    | "lezing-ontbreekt"
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

/** Every rule there is, with all it rests on; the one answer to which rules rest on what. */
export const grounds = (): ReadonlyArray<Regelgrond> => {
  known ??= [...tables.map(({ table }) => ofTable(table)), ...everyDuty.map(ofObligation)]
  return known
}

let known: ReadonlyArray<Regelgrond> | undefined

/** The rules that rest on a sentence: by an anchor or a parameter it carries. */
export const rulesOn = ({ draagt }: Pick<Tekstzin, "draagt">): ReadonlyArray<Regelgrond> =>
  grounds().filter((rule) => restsOn(rule, draagt))

/** The sentences a rule rests on, in reading order. */
export const sentencesUnder = <Z extends Pick<Tekstzin, "draagt">>(
  rule: Regelgrond,
  zinnen: ReadonlyArray<Z>
): ReadonlyArray<Z> => zinnen.filter(({ draagt }) => restsOn(rule, draagt))

/** The statutes a rule names in one breath with a sentence. */
export const statutesBeside = (rule: Regelgrond, { draagt }: Pick<Tekstzin, "draagt">): ReadonlyArray<string> =>
  distinct(rule.samen.flatMap(({ ankers, wetten }) => (ankers.some((anker) => draagt.includes(anker)) ? wetten : [])))

const restsOn = ({ ankers, parameters }: Regelgrond, draagt: ReadonlyArray<string>): boolean =>
  [...ankers, ...parameters].some((name) => draagt.includes(name))

const ofTable = ({ id, question, facts, rows }: Table): Regelgrond => {
  const beside = besides.get(id) ?? []
  const said = rows.map(({ because }) => because)
  const samen = [
    ...(listings.has(id) ? said.flatMap((because) => because.map((one) => cited([one]))) : said.map(cited)),
    ...beside.map(cited),
    ...counters(id)
  ]
  return {
    id,
    vorm: "tabel",
    vraag: question,
    ankers: distinct(samen.flatMap(({ ankers }) => ankers)),
    parameters: [],
    wetten: distinct(samen.flatMap(({ wetten }) => wetten)),
    samen,
    lezingen: distinct([
      ...facts.map((fact) => fact.id).filter(isReading),
      ...[...rows.map(({ because }) => because), ...beside].flatMap(readingsIn),
      ...(id === Procedure.table.id ? duties.flatMap(readingsOf).filter(isReading) : []),
      ...(builtIn[id] ?? [])
    ])
  }
}

/** Tables whose rows list steps or tasks, each on a ground of its own: what stands beside it there says nothing of it. */
const listings: ReadonlySet<string> = new Set([Appeal.table.id, Handling.table.id])

/**
 * What belongs to a table but stands in none of its rows: the duties of the procedure are opened and met by its events, a
 * message is split before it is told what each part is, and beside the report stands that of each provider.
 */
const besides: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<Because>>> = new Map([
  [Kind.table.id, [[Kind.undecided], [Message.split]]],
  [AnnualReport.contents.id, [ProviderReport.reasons("31-mei")]],
  [Procedure.table.id, duties.map(({ because }) => because)]
])

/** The counters the routing table opens, each named by a sentence. */
const counters = (id: string): ReadonlyArray<Samen> =>
  id === Routing.table.id ? Object.values(Routing.counterAnchors).map((anker) => ({ ankers: [anker], wetten: [] })) : []

const isReading = (name: string): boolean => Reading.readings.some(({ id }) => id === name)

const ofObligation = (obligation: Owed): Regelgrond => {
  const [ankers, parameters] =
    obligation.stelsel === "open"
      ? [[], []]
      : [given(obligation.anchor), obligation.stelsel === "commissie" ? [] : given(obligation.term)]
  const wetten = obligation.stelsel === "regeling" ? [] : given(obligation.statute)
  return {
    id: obligation.id,
    vorm: "verplichting",
    vraag: obligation.what.nl,
    ankers,
    parameters,
    wetten,
    samen: [{ ankers: [...ankers, ...parameters], wetten }],
    lezingen: distinct([
      ...obligation.readings,
      ...Object.keys(obligation.when).filter(isReading),
      ...(builtIn[obligation.id] ?? [])
    ])
  }
}

const cited = (because: ReadonlyArray<Because>): Samen => ({
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
  const regels = rules.map((rule) => ({ ...rule, zinnen: sentencesUnder(rule, tekst.zinnen).map(({ id }) => id) }))
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
      ...overruledNumbers(tekst),
      ...unfounded(regels),
      ...unused(lezingen),
      ...unexplained(regels, beside),
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

/** A reading is used by the rules that say so: because it sets a parameter of theirs, or because it is built into them. */
const ofReading = (
  { id, zinnen }: Bijschriften["lezingen"][number],
  regels: ReadonlyArray<Regelverantwoording>
): Lezingverantwoording => ({
  lezing: id,
  zinnen,
  regels: regels.filter(({ lezingen }) => lezingen.includes(id)).map((rule) => rule.id)
})

const KINDS: ReadonlyArray<Zinsoort> = ["regel", "begrip", "uitleg", "belofte", "open"]

const countKinds = (zinnen: ReadonlyArray<Tekstzin>): Verantwoording["soorten"] =>
  Object.fromEntries(
    KINDS.map((kind) => [kind, zinnen.filter(({ soort }) => soort === kind).length])
  ) as Verantwoording["soorten"]

/** A norm needs a rule and an example, an open sentence a reading, a definition its word in the glossary; the others bind no one. */
const unaccounted = ({
  zin,
  soort,
  regels,
  lezingen,
  begrippen,
  voorbeelden
}: Zinverantwoording): ReadonlyArray<Onverantwoord> => [
  ...lack(
    soort === "regel" && regels.length === 0,
    "zin-zonder-regel",
    zin,
    `Op de zin “${zin}” rust geen enkele regel.`
  ),
  ...lack(
    soort === "regel" && voorbeelden.length === 0,
    "zin-zonder-voorbeeld",
    zin,
    `Geen uitgewerkt voorbeeld rust op de zin “${zin}”.`
  ),
  ...lack(
    soort === "open" && lezingen.length === 0,
    "zin-zonder-lezing",
    zin,
    `De zin “${zin}” is open en heeft geen lezing.`
  ),
  ...lack(
    soort === "begrip" && begrippen.length === 0,
    "zin-zonder-begrip",
    zin,
    `De zin “${zin}” omschrijft een woord zonder begrip.`
  )
]

const lack = (
  lacks: boolean,
  code: Onverantwoord["code"],
  id: string,
  melding: string
): ReadonlyArray<Onverantwoord> => (lacks ? [{ code, id, melding }] : [])

/** A norm, and a sentence left open that carries rules all the same, state no number the rules do not read. */
const unreadNumbers = ({ zinnen, parameters }: Tekst): ReadonlyArray<Onverantwoord> => {
  const left = withoutRead(zinnen, parameters)
  return zinnen
    .filter(
      ({ id, soort, draagt }) =>
        (soort === "regel" || (soort === "open" && draagt.length > 0)) && statesNumber(left.get(id) ?? "")
    )
    .map(({ id }) => ({
      code: "getal-ongelezen",
      id,
      melding: `In de zin “${id}” staat een getal dat geen Termijn of Aantal leest.`
    }))
}

/** What is left of the sentences without the words that were read as values: each reading takes away one place. */
const withoutRead = (zinnen: ReadonlyArray<Tekstzin>, parameters: Tekst["parameters"]): ReadonlyMap<string, string> => {
  const left = new Map(zinnen.map(({ id, tekst }) => [id, tekst]))
  for (const { woorden, zinnen: carrying } of Object.values(parameters)) {
    const unplaced = [...woorden]
    carrying.forEach((id, index) => {
      // Both are in reading order, and each sentence left has a reading at least.
      for (const others = carrying.length - index - 1; unplaced.length > others; ) {
        const rest = withoutOnce(left.get(id) ?? "", unplaced[0] ?? "")
        if (rest === undefined) break
        left.set(id, rest)
        unplaced.shift()
      }
    })
  }
  return left
}

const withoutOnce = (tekst: string, woorden: string): string | undefined => {
  const at = tekst.indexOf(woorden)
  return woorden === "" || at < 0 ? undefined : `${tekst.slice(0, at)} ${tekst.slice(at + woorden.length)}`
}

/** A term of the text that a statute overrules: the rules follow the statute, so the text promises what it cannot give. */
const overruledNumbers = ({ parameters }: Tekst): ReadonlyArray<Onverantwoord> =>
  everyDuty.flatMap((duty) => {
    const id = duty.stelsel === "wet" ? duty.term : undefined
    const waarde = id === undefined ? undefined : parameters[id]?.waarde
    if (duty.stelsel !== "wet" || id === undefined || waarde?.soort !== "termijn") return []
    const { aantal, eenheid } = duty.statutory
    if (waarde.termijn.aantal === aantal && waarde.termijn.eenheid === eenheid) return []
    const [stated, lawful] = [waarde.termijn, { aantal, eenheid }].map(termInWords)
    const melding = `De tekst noemt bij “${id}” ${stated}, de wet (${duty.statute}) ${lawful}. De wet gaat voor: de regels volgen de tekst hier niet.`
    return [{ code: "getal-niet-gevolgd", id, melding }]
  })

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

/** A rule works under readings somebody must explain; a text without any readings beside it is no part of this. */
const unexplained = (
  regels: ReadonlyArray<Regelverantwoording>,
  { lezingen }: Bijschriften
): ReadonlyArray<Onverantwoord> => {
  if (lezingen.length === 0) return []
  const explained = new Set(lezingen.map(({ id }) => id))
  return regels.flatMap((rule) =>
    rule.lezingen
      .filter((id) => !explained.has(id))
      .map((lezing) => ({
        code: "lezing-ontbreekt" as const,
        id: lezing,
        melding: `De regel “${rule.id}” werkt onder de lezing “${lezing}”, en die is er niet.`
      }))
  )
}

const uncarried = ({ parameters }: Tekst): ReadonlyArray<Onverantwoord> =>
  Object.entries(parameters)
    .filter(([, { zinnen }]) => zinnen.length === 0)
    .map(([id]) => ({ code: "parameter-zonder-zin", id, melding: `Geen zin draagt de parameter “${id}”.` }))
