/**
 * On what do rules rest: which sentence in which place and with which anchors, and under which headings?
 *
 * A rule takes its numbers from a sentence and follows them; what else the words say, somebody put in the rule. So a pin stands
 * beside the rules: of the words without those numbers, of where they stand and of the anchors they carry. Where they stand is
 * what they refer to: the headings and the sentences above them, and the sentence before them. A heading says of what the
 * sentences under it speak, and has a pin of its own.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { type Context, contextsOf, contextText } from "./compare/Context.ts"
import { placesOf } from "./compare/Place.ts"
import { hashText } from "./Hash.ts"
import type { Versie, Zin } from "./Model.ts"
import { PARTNERS } from "./Parameters.ts"
import { Pin, pinList, pinOf } from "./Pin.ts"
import { Day, type ReadRecord, Words } from "./Record.ts"
import type { ReadVersion } from "./Version.ts"

const Rereading = Schema.Struct({ pin: Pin, door: Words, op: Day, waarom: Words })

const pinned = {
  /** What the rules were written for: the text as received. */
  pin: Schema.optionalKey(Schema.Union([Pin, Schema.NonEmptyArray(Pin)])),
  /** All else, and who read the rules against it. */
  herlezen: Schema.optionalKey(Schema.NonEmptyArray(Rereading))
}

const Heading = Schema.Struct(pinned)

/** What is noted beside a sentence or a heading rules rest on. */
export type NotedGround = typeof Heading.Type

/** The shape of a file in `regels/`: by sentence the rules on it, and the words they were written for or reread against. */
export const RuleWordsRecord = Schema.Struct({
  regeling: Words,
  koppen: Schema.optionalKey(Schema.Record(Schema.String, Heading)),
  zinnen: Schema.Record(Schema.String, Schema.Struct({ regels: Schema.Array(Words), ...pinned }))
})

/** Who read the rules against words, on which day, and why they rest on them. */
export type Reread = Pick<typeof Rereading.Type, "door" | "op" | "waarom">

/** A file in `regels/`. */
export interface RuleWordsFile extends ReadRecord<typeof RuleWordsRecord.Type> {
  readonly bestand: string
}

/** The pins of what the rules were written for, and of what was reread. */
export const notedPins = (
  noted: NotedGround | undefined
): { readonly written: ReadonlyArray<string>; readonly reread: ReadonlyArray<string> } => ({
  written: pinList(noted?.pin ?? null),
  reread: noted?.herlezen?.map((one) => one.pin) ?? []
})

/** Every pin noted beside a sentence or a heading, and where in that note: `["herlezen", 0]`. */
export const placedPins = (
  noted: NotedGround | undefined
): ReadonlyArray<{ readonly pin: string; readonly pad: ReadonlyArray<string | number> }> => {
  const { pin, herlezen = [] } = noted ?? {}
  return [
    ...(typeof pin === "string"
      ? [{ pin, pad: ["pin"] }]
      : (pin ?? []).map((one, i) => ({ pin: one, pad: ["pin", i] }))),
    ...herlezen.map((one, i) => ({ pin: one.pin, pad: ["herlezen", i] }))
  ]
}

/** What of a sentence rules rest on, apart: they were read together. */
export interface Ground {
  readonly woorden: string
  /** Its provision. */
  readonly plaats: string
  /** What its words refer to. */
  readonly verband: string
  readonly draagt: string
}

/** What rules rest on in the sentence; undefined where they do not. The list of partners is data to them, whatever it says. */
export const groundOf = ({ versie, zonderWaarden }: ReadVersion, zin: string): Ground | undefined => {
  const found = sentencesOf(versie).get(zin)
  const carried = found?.draagt.filter((name) => name !== PARTNERS) ?? []
  if (found === undefined || carried.length === 0) return undefined
  const context = contextIn(versie, zin)
  return {
    woorden: zonderWaarden.get(zin) ?? "",
    plaats: found.bepaling,
    verband: context === undefined ? "" : contextText(context),
    draagt: carried.toSorted().join(" ")
  }
}

const sentencesOf = (versie: Versie): ReadonlyMap<string, Zin> => {
  const before = sentences.get(versie)
  if (before !== undefined) return before
  const made = new Map(versie.zinnen.toReversed().map((zin) => [zin.id, zin]))
  sentences.set(versie, made)
  return made
}

// Every sentence is asked for by its id, in every version; of two with the same id the first is meant.
const sentences = new WeakMap<Versie, ReadonlyMap<string, Zin>>()

const known = new WeakMap<Versie, ReadonlyMap<string, Context>>()

const contextIn = (versie: Versie, zin: string): Context | undefined => {
  const contexts = known.get(versie) ?? contextsOf(versie)
  known.set(versie, contexts)
  return contexts.get(zin)
}

/** The pin of what rules rest on. */
export const groundPin = ({ woorden, verband, draagt }: Ground): string =>
  pinOf({ hash: hashText([woorden, verband, draagt].join("\n")) })

/** The pin of a heading: its words without its number. */
export const headingPin = (titel: string): string => pinOf({ hash: hashText(titel) })

/** The headings that stand over sentences rules rest on: the provision, what it stands in, and the chapter. */
export const headingsOver = (version: ReadVersion): ReadonlyMap<string, string> => {
  const places = new Map(placesOf(version.versie).map((place) => [place.id, place]))
  const found = new Map<string, string>()
  for (const { id, bepaling } of version.versie.zinnen) {
    if (groundOf(version, id) === undefined) continue
    for (let place = places.get(bepaling); place !== undefined; place = places.get(place.binnen ?? ""))
      found.set(place.id, place.titel)
  }
  return found
}
