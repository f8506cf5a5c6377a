/**
 * What does another version change for people?
 *
 * Situations are assessed under both versions; only what comes out otherwise is told. Words alone change no outcome.
 *
 * @module
 */
import type { Antwoord } from "./Answer.ts"
import { isUnknown, type Onbekend } from "./Unknown.ts"

/** A situation someone can be in, with a title that tells it. */
export interface Geval {
  readonly id: string
  readonly titel: string
  readonly situatie: Readonly<Record<string, unknown>>
}

/** What comes out: a value, an unknown with whom to ask, or null where nothing does. */
export type Uitkomstwaarde = string | number | Onbekend | null

/** One thing that comes out otherwise. */
export interface Uitkomstverandering {
  /** `beoordeelbaar`, `soort`, `uitkomst`, `nogTeVragen`, `loketten`, `vervolg`, `kosten`, or `termijnen.` or `wetGaatVoor.` with an id. */
  readonly wat: string
  readonly van: Uitkomstwaarde
  readonly naar: Uitkomstwaarde
}

/** A situation for which something comes out otherwise. */
export interface AndereUitkomst {
  readonly geval: string
  readonly titel: string
  readonly verandert: ReadonlyArray<Uitkomstverandering>
}

/** What changes for people between two versions. */
export interface Uitkomstvergelijking {
  /** How many situations were assessed under both. */
  readonly aantal: number
  readonly anders: ReadonlyArray<AndereUitkomst>
  /** One plain sentence. */
  readonly slotsom: string
}

/** The answer to a situation under one of the versions; null when that version refuses it, such as an unknown partner. */
export type Assess = (situatie: Geval["situatie"]) => Antwoord | null

/** Every situation for which something comes out otherwise under the second version; throws when there is none to compare. */
export const compareOutcomes = (gevallen: ReadonlyArray<Geval>, van: Assess, naar: Assess): Uitkomstvergelijking => {
  if (gevallen.length === 0) throw new Error("Zonder gevallen valt er niets te vergelijken.")
  const anders = gevallen
    .map(({ id, titel, situatie }) => ({ geval: id, titel, verandert: changes(van(situatie), naar(situatie)) }))
    .filter(({ verandert }) => verandert.length > 0)
  return { aantal: gevallen.length, anders, slotsom: conclude(gevallen.length, anders.length) }
}

const conclude = (all: number, changed: number): string => {
  if (changed === 0) return `Alleen de woorden zijn anders: in ${inWords(all)} komt er hetzelfde uit.`
  return `In ${changed} van de ${inWords(all)} komt er iets anders uit.`
}

const inWords = (count: number): string => (count === 1 ? "1 voorbeeld" : `${count} voorbeelden`)

const changes = (van: Antwoord | null, naar: Antwoord | null): ReadonlyArray<Uitkomstverandering> => {
  if (van === null || naar === null)
    return van === naar
      ? []
      : [{ wat: "beoordeelbaar", van: van === null ? "nee" : "ja", naar: van === null ? "ja" : "nee" }]
  const [before, after] = [outcomes(van), outcomes(naar)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((wat) => ({ wat, van: before.get(wat) ?? null, naar: after.get(wat) ?? null }))
    .filter((change) => !same(change.van, change.naar))
}

/** What an answer comes to, without its words. */
const outcomes = (antwoord: Antwoord): ReadonlyMap<string, Uitkomstwaarde> =>
  new Map<string, Uitkomstwaarde>([
    ["soort", antwoord.soort],
    ["uitkomst", antwoord.uitkomst],
    ["nogTeVragen", listed(antwoord.nogTeVragen)],
    ["loketten", listed(antwoord.loketten.map(({ id }) => id))],
    ["vervolg", listed(antwoord.vervolg.map(({ stap }) => stap))],
    ["kosten", antwoord.kosten?.bedragEuro ?? null],
    ...antwoord.termijnen.map(({ id, uiterlijk }) => [`termijnen.${id}`, uiterlijk] as const),
    ...antwoord.redenen.flatMap(overruling)
  ])

/** Where the text says otherwise than a statute, the outcome stays and the reader is told. */
const overruling = ({ tekst, zin, wet }: Antwoord["redenen"][number]): ReadonlyArray<readonly [string, string]> =>
  zin === undefined || wet === undefined ? [] : [[`wetGaatVoor.${zin}`, tekst]]

const listed = (ids: ReadonlyArray<string>): string | null => (ids.length === 0 ? null : ids.join(", "))

const same = (a: Uitkomstwaarde, b: Uitkomstwaarde): boolean =>
  a === b || (isUnknown(a) && isUnknown(b) && a.vraagBij === b.vraagBij)
