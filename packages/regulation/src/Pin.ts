/**
 * Does a companion still stand beside the words it was checked against?
 *
 * Whoever writes beside a sentence notes the pin of each wording that was read: the sentence's words in twelve digits.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { placesOf } from "./compare/Place.ts"
import { groupBy } from "./Grouping.ts"
import { hashText } from "./Hash.ts"
import type { Bevinding, Versie, Zin } from "./Model.ts"
import type { ReadRecord } from "./Record.ts"

const DIGITS = 12

/** The pin of a sentence: the first twelve hexadecimal digits of the SHA-256 of its words. */
export const pinOf = ({ hash }: Pick<Zin, "hash">): string => hash.slice(0, DIGITS)

/** A pin as it is noted. */
export const Pin = Schema.String.check(
  Schema.isPattern(/^[0-9a-f]{12}$/u, {
    expected: "een pin van 12 tekens 0-9 en a-f"
  })
)

/** The pins noted beside one sentence: one, one for each wording, or none yet. */
export const NotedPins = Schema.Union([Schema.NullOr(Pin), Schema.NonEmptyArray(Pin)])

/** The pins as a list; empty when there are none yet. */
export const pinList = (pins: typeof NotedPins.Type): ReadonlyArray<string> =>
  typeof pins === "string" ? [pins] : (pins ?? [])

/** Sentences by id, each with its pins. */
export const PinnedSentences = Schema.Record(Schema.String, NotedPins).check(
  Schema.makeFilter((zinnen) => Object.keys(zinnen).length > 0, { expected: "minstens één zin met haar pin" })
)

/** Where pins are noted, beside which sentence or heading, and which versions the companion speaks about. */
export interface Noted {
  readonly zin: string | null
  /** The provision or chapter whose heading it stands beside, where it stands beside no sentence. */
  readonly bepaling?: string
  readonly pins: typeof NotedPins.Type
  /** Where in the record the pins stand: `["zinnen", "contact"]`. */
  readonly pad: ReadonlyArray<string | number>
  readonly record: Pick<ReadRecord<unknown>, "plaats"> & { readonly bestand: string }
  readonly versies: ReadonlyArray<Versie>
}

/** The finding for pins that are not exactly those of the wordings there are; null when they are, or there is no such place. */
export const checkPins = ({ zin, bepaling, pins, pad, record, versies }: Noted): Bevinding | null => {
  const worded = versies.flatMap((versie) =>
    hashesIn(versie, zin, bepaling).map((hash) => ({ versie: versie.versie, pin: pinOf({ hash }) }))
  )
  const now = [...new Set(worded.map(({ pin }) => pin))]
  const noted = pinList(pins)
  if (now.length === 0 || (now.length === noted.length && now.every((pin) => noted.includes(pin)))) return null
  const anew = [...new Set(worded.filter(({ pin }) => !noted.includes(pin)).map(({ versie }) => versie))]
  const melding = tell(zin === null ? `de kop “${bepaling}”` : `de zin “${zin}”`, noted, anew)
  const place = { ...record.plaats(pad), zin, bepaling: bepaling ?? null }
  return { bestand: record.bestand, ...place, code: "verouderde-pin", melding, pad, pins: now }
}

/**
 * The pins noted in the place of others: they belong to no wording, while a wording there is has none. Pins that are only
 * left over, such as those of a version that was taken away, are not among them.
 */
export const misplacedPins = ({ zin, bepaling, pins, versies }: Noted): ReadonlyArray<string> => {
  const now = versies.flatMap((versie) => hashesIn(versie, zin, bepaling).map((hash) => pinOf({ hash })))
  const noted = pinList(pins)
  return now.every((pin) => noted.includes(pin)) ? [] : noted.filter((pin) => !now.includes(pin))
}

const hashesIn = (versie: Versie, zin: string | null, bepaling: string | undefined): ReadonlyArray<string> =>
  (zin === null ? wordingsOf(versie).headings.get(bepaling ?? "") : wordingsOf(versie).sentences.get(zin)) ?? []

type Hashes = ReadonlyMap<string, ReadonlyArray<string>>

interface Wordings {
  readonly sentences: Hashes
  readonly headings: Hashes
}

/** The hashes of each sentence and heading of a version, by its id: every companion beside it asks for them. */
const wordingsOf = (versie: Versie): Wordings => {
  const before = wordings.get(versie)
  if (before !== undefined) return before
  const made = {
    sentences: byId(versie.zinnen),
    headings: byId(placesOf(versie).map(({ id, titel }) => ({ id, hash: hashText(titel) })))
  }
  wordings.set(versie, made)
  return made
}

const byId = (worded: ReadonlyArray<{ readonly id: string; readonly hash: string }>): Hashes =>
  new Map([...groupBy(worded, ({ id }) => id)].map(([id, found]) => [id, found.map(({ hash }) => hash)]))

const wordings = new WeakMap<Versie, Wordings>()

const tell = (what: string, noted: ReadonlyArray<string>, anew: ReadonlyArray<string>): string => {
  if (noted.length === 0) return `Bij ${what} staat nog geen pin: kijk na of dit bij de woorden past`
  if (anew.length === 0) return `Bij ${what} staat een pin van woorden die geen versie heeft`
  const where =
    anew.length === 1 ? `versie “${anew[0]}”` : `de versies ${anew.map((versie) => `“${versie}”`).join(", ")}`
  return `D${what.slice(1)} luidt in ${where} anders dan toen dit ernaast werd gezet: kijk na of het nog klopt`
}
