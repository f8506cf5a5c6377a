/**
 * What differs between two versions of one regulation: per sentence first, then the words within it.
 *
 * @module
 */

import { align, type Vorm } from "./compare/Alignment.ts"
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
  readonly wat: ReadonlyArray<"woorden" | "soort" | "draagt" | "plaats">
  /** As the older version has it; null when it is new. */
  readonly van: Zin | null
  /** As the newer version has it; null when it is gone. */
  readonly naar: Zin | null
  /** The words of both, in order: without what was added they are the old ones, without what was removed the new ones. */
  readonly woorden: ReadonlyArray<Woorden>
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
  /** In the newer version's reading order; what is gone stands where it stood. */
  readonly zinnen: ReadonlyArray<ZinVerschil>
  readonly bepalingen: ReadonlyArray<PlaatsVerschil>
  /** Only those that changed, by name. */
  readonly parameters: ReadonlyArray<ParameterVerschil>
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
  return {
    regeling: naar.regeling,
    van: knownBy(van),
    naar: knownBy(naar),
    zinnen: compareSentences(van.zinnen, naar.zinnen),
    bepalingen: comparePlaces(placesOf(van), placesOf(naar)),
    parameters: compareParameters(van.parameters, naar.parameters)
  }
}

const knownBy = ({ versie, status, hash }: Versie): Vergeleken => ({ versie, status, hash })

const compareSentences = (van: ReadonlyArray<Zin>, naar: ReadonlyArray<Zin>): ReadonlyArray<ZinVerschil> =>
  align(van, naar, ({ bepaling }) => bepaling, sentenceChanges).map((pair) => ({
    ...pair,
    woorden: compareWords(pair.van?.tekst ?? "", pair.naar?.tekst ?? "")
  }))

const sentenceChanges = (van: Zin, naar: Zin): ReadonlyArray<"woorden" | "soort" | "draagt"> => [
  ...(van.tekst === naar.tekst ? [] : (["woorden"] as const)),
  ...(van.soort === naar.soort ? [] : (["soort"] as const)),
  ...(sameNames(van.draagt, naar.draagt) ? [] : (["draagt"] as const))
]

// Anchors are a set: the order in which a sentence names them means nothing.
const sameNames = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean =>
  a.length === b.length && a.every((name) => b.includes(name))

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
    .map((id) => ({ id, van: van[id]?.waarde ?? null, naar: naar[id]?.waarde ?? null }))
    .filter((change) => JSON.stringify(change.van) !== JSON.stringify(change.naar))
