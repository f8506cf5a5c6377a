/**
 * What differs between two versions of one regulation: per sentence first, then the words within it.
 *
 * @module
 */

import { align, type Vorm } from "./compare/Alignment.ts"
import { contextsOf, sameContext } from "./compare/Context.ts"
import { layoutOf, sameLayout } from "./compare/Layout.ts"
import { type Plaats, placesOf } from "./compare/Place.ts"
import { compareWords, type Woorden } from "./compare/Words.ts"
import type { Parameter, ParameterWaarde, Status, Versie, Zin } from "./Model.ts"

export type { Vorm } from "./compare/Alignment.ts"
export type { Plaats } from "./compare/Place.ts"
export type { Woorden } from "./compare/Words.ts"

/** What became of one sentence, known by its id. */
export interface ZinVerschil {
  readonly id: string
  readonly vorm: Vorm
  /** What differs; more than one thing can. Empty unless the sentence is in both versions. */
  readonly wat: ReadonlyArray<"woorden" | "soort" | "draagt" | "opmaak" | "plaats">
  /** As the older version has it; null when it is new. */
  readonly van: Zin | null
  /** As the newer version has it; null when it is gone. */
  readonly naar: Zin | null
  /** The words of both, in order: without what was added they are the old ones, without what was removed the new ones. */
  readonly woorden: ReadonlyArray<Woorden>
  /** Whether the version made from the other says that the norm in it is the same; null when it says nothing of it. */
  readonly norm: "gelijk" | null
}

/** What became of one chapter or provision, known by its id. */
export interface PlaatsVerschil {
  readonly id: string
  readonly vorm: Vorm
  readonly wat: ReadonlyArray<"nummer" | "titel" | "niveau" | "plaats">
  readonly van: Plaats | null
  readonly naar: Plaats | null
}

/** A parameter of the rules that changed value; null where a version does not state it. */
export interface ParameterVerschil {
  readonly id: string
  readonly van: ParameterWaarde | null
  readonly naar: ParameterWaarde | null
}

/** A place in the rules that other sentences bear than before. */
export interface AnkerVerschil {
  readonly id: string
  readonly van: ReadonlyArray<string>
  readonly naar: ReadonlyArray<string>
}

/** By which a version is known in a comparison. */
export interface Vergeleken {
  readonly versie: string
  readonly status: Status
  readonly hash: string
}

/** All that differs between two versions, and what does not. */
export interface Vergelijking {
  readonly regeling: string
  readonly van: Vergeleken
  readonly naar: Vergeleken
  /** The lines of the title page where they differ; null where they are the same. */
  readonly titel: { readonly van: ReadonlyArray<string>; readonly naar: ReadonlyArray<string> } | null
  /** In the newer version's reading order; what is gone stands where it stood. */
  readonly zinnen: ReadonlyArray<ZinVerschil>
  /**
   * The sentences in both whose words refer to something else: they stand under other headings or sentences, or after another
   * sentence than before. What came or went counts not, for it is told of itself. What moved does, also where its own norm
   * is said to be the same: that says nothing of what it left behind.
   */
  readonly verband: ReadonlyArray<string>
  readonly bepalingen: ReadonlyArray<PlaatsVerschil>
  /** Only those that changed, by name. */
  readonly parameters: ReadonlyArray<ParameterVerschil>
  /** Only those that changed, by name. */
  readonly ankers: ReadonlyArray<AnkerVerschil>
}

/**
 * Compares two versions of one regulation.
 *
 * Ids decide what is the same sentence, so that a reworded sentence is a change and not a loss. Throws a `RangeError` when
 * the versions are of different regulations: their ids have nothing to do with each other.
 */
export const compareVersions = (van: Versie, naar: Versie): Vergelijking => {
  if (van.regeling !== naar.regeling) {
    throw new RangeError(
      "De velden “van” en “naar” noemen versies van verschillende regelingen: kies twee van dezelfde"
    )
  }
  const zinnen = compareSentences(van, naar)
  return {
    regeling: naar.regeling,
    van: knownBy(van),
    naar: knownBy(naar),
    titel: sameRow(van.titel, naar.titel) ? null : { van: van.titel, naar: naar.titel },
    zinnen,
    verband: otherContexts(van, naar, zinnen),
    bepalingen: comparePlaces(placesOf(van), placesOf(naar)),
    parameters: compareParameters(van.parameters, naar.parameters),
    ankers: compareAnchors(van.ankers, naar.ankers)
  }
}

const knownBy = ({ versie, status, hash }: Versie): Vergeleken => ({ versie, status, hash })

const compareSentences = (van: Versie, naar: Versie): ReadonlyArray<ZinVerschil> => {
  const [before, after] = [layoutOf(van), layoutOf(naar)]
  const same = sameNorms(van, naar)
  const changes = (old: Zin, now: Zin) => sentenceChanges(old, now, sameLayout(before.get(old.id), after.get(now.id)))
  return align(van.zinnen, naar.zinnen, ({ bepaling }) => bepaling, changes).map((pair) => ({
    ...pair,
    woorden: compareWords(pair.van?.tekst ?? "", pair.naar?.tekst ?? ""),
    norm: same.has(pair.id) ? "gelijk" : null
  }))
}

const otherContexts = (van: Versie, naar: Versie, zinnen: ReadonlyArray<ZinVerschil>): ReadonlyArray<string> => {
  const inBoth = zinnen.filter((zin) => zin.van !== null && zin.naar !== null)
  const without = new Set(zinnen.filter((zin) => !inBoth.includes(zin)).map(({ id }) => id))
  const [before, after] = [contextsOf(van, without), contextsOf(naar, without)]
  return inBoth.map(({ id }) => id).filter((id) => !sameContext(before.get(id), after.get(id)))
}

/** The sentences of which the one version, made from the other, says that their norm is the same. */
const sameNorms = (van: Versie, naar: Versie): ReadonlySet<string> => {
  const made = [naar, van].find(({ vorige }) => vorige === van.versie || vorige === naar.versie)
  return new Set(made?.wijzigingen.flatMap(({ zin, norm }) => (norm === "gelijk" && zin !== null ? [zin] : [])))
}

const sentenceChanges = (
  van: Zin,
  naar: Zin,
  sameLayout: boolean
): ReadonlyArray<"woorden" | "soort" | "draagt" | "opmaak"> => [
  ...(van.tekst === naar.tekst ? [] : (["woorden"] as const)),
  ...(van.soort === naar.soort ? [] : (["soort"] as const)),
  ...(sameNames(van.draagt, naar.draagt) ? [] : (["draagt"] as const)),
  ...(sameLayout ? [] : (["opmaak"] as const))
]

// Anchors are a set: the order in which a sentence names them means nothing.
const sameNames = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean =>
  a.length === b.length && a.every((name) => b.includes(name))

const sameRow = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean =>
  a.length === b.length && a.every((line, index) => line === b[index])

const comparePlaces = (van: ReadonlyArray<Plaats>, naar: ReadonlyArray<Plaats>): ReadonlyArray<PlaatsVerschil> =>
  align(van, naar, ({ binnen }) => binnen ?? "", placeChanges)

const placeChanges = (van: Plaats, naar: Plaats): ReadonlyArray<"nummer" | "titel" | "niveau"> =>
  (["nummer", "titel", "niveau"] as const).filter((field) => van[field] !== naar[field])

const compareParameters = (
  van: Readonly<Record<string, Parameter>>,
  naar: Readonly<Record<string, Parameter>>
): ReadonlyArray<ParameterVerschil> =>
  [...new Set([...Object.keys(van), ...Object.keys(naar)])]
    .toSorted()
    .map((id) => ({ id, van: own(van, id)?.waarde ?? null, naar: own(naar, id)?.waarde ?? null }))
    .filter((change) => JSON.stringify(change.van) !== JSON.stringify(change.naar))

const compareAnchors = (van: Versie["ankers"], naar: Versie["ankers"]): ReadonlyArray<AnkerVerschil> =>
  [...new Set([...Object.keys(van), ...Object.keys(naar)])]
    .toSorted()
    .map((id) => ({ id, van: own(van, id) ?? [], naar: own(naar, id) ?? [] }))
    .filter((change) => !sameNames(change.van, change.naar))

// Every object has a “constructor”, and a text may carry something of that name.
const own = <A>(record: Readonly<Record<string, A>>, id: string): A | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined
