/**
 * Why: the sentences, statutes and readings a decision rests on.
 *
 * @module
 */

import type { Readings } from "./Reading.ts"
import { keptParts } from "./Receipt.ts"
import type { Anchor } from "./Requirement.ts"

/**
 * A text in plain Dutch and in English, never with a reader's own words in it; `{samenwerking}` stands for the name of
 * the partnership at hand.
 */
export interface Plain {
  readonly nl: string
  readonly en: string
}

/** A reason as written beside a row: it rests on an anchor of the text, a statute, or a reading of ours. */
export type Because = Plain &
  /** The sentence, and where it needs one the reading under which it says so. */
  (
    | { readonly anchor: Anchor; readonly reading?: keyof Readings }
    /** Such as `Jeugdwet art. 4.2.1 lid 4`: a reference, never the statute's text. */
    | { readonly statute: string }
    | { readonly reading: keyof Readings }
  )

/** Rests on the sentences that carry an anchor, as read where a reading is named. */
export const sentence = (anchor: Anchor, nl: string, en: string, reading?: keyof Readings): Because => ({
  anchor,
  nl,
  en,
  ...(reading === undefined ? {} : { reading })
})

/** Rests on a statute. */
export const statute = (statute: string, nl: string, en: string): Because => ({ statute, nl, en })

/** Rests on a reading we had to choose. */
export const reading = (reading: keyof Readings, nl: string, en: string): Because => ({ reading, nl, en })

/** The reasons that hold whichever row it will be. */
export const inEach = ([first = [], ...others]: ReadonlyArray<ReadonlyArray<Because>>): ReadonlyArray<Because> =>
  first.filter((reason) => others.every((because) => because.includes(reason)))

/** A reason as answered: the text, and the sentence, statute or reading by id. */
export interface Reden {
  readonly tekst: string
  readonly zin?: string
  readonly wet?: string
  readonly lezing?: string
}

/** The readings that reasons rest on, each once. */
export const readingsIn = (because: ReadonlyArray<Because>): ReadonlyArray<keyof Readings> => [
  ...new Set(because.flatMap((reason) => ("reading" in reason && reason.reading !== undefined ? [reason.reading] : [])))
]

/** The languages an answer can be given in; the regulation itself speaks Dutch. */
export type Taal = "nl" | "en"

/** Whose regulation it is and where its sentences stand: what a text needs to speak of the version at hand. */
export interface Speaker {
  readonly naam: string
  readonly sentences: Readonly<Record<string, ReadonlyArray<string>>>
}

/** The text with the partnership's name in it. */
export const say = (text: string, { naam }: Speaker): string => text.replaceAll("{samenwerking}", naam)

/** What one reason says, in one language, of the version at hand. */
type Told = WeakMap<Because, ReadonlyArray<Reden>>

const told = new WeakMap<Speaker, Readonly<Record<Taal, Told>>>()

const toldBy = (speaker: Speaker, taal: Taal): Told => {
  const before = told.get(speaker)
  if (before !== undefined) return before[taal]
  const made = { nl: new WeakMap(), en: new WeakMap() }
  told.set(speaker, made)
  return made[taal]
}

/** The reasons for a reader: one for each sentence that carries the anchor. Told once, and kept for every answer. */
export const toReden = (because: Because, taal: Taal, speaker: Speaker): ReadonlyArray<Reden> => {
  const tellings = toldBy(speaker, taal)
  const before = tellings.get(because)
  if (before !== undefined) return before
  const made = keptParts(tell(because, taal, speaker))
  tellings.set(because, made)
  return made
}

const tell = (because: Because, taal: Taal, speaker: Speaker): ReadonlyArray<Reden> => {
  const tekst = say(because[taal], speaker)
  if ("anchor" in because) {
    const lezing = because.reading === undefined ? {} : { lezing: because.reading }
    return (speaker.sentences[because.anchor] ?? []).map((zin) => ({ tekst, zin, ...lezing }))
  }
  return "statute" in because ? [{ tekst, wet: because.statute }] : [{ tekst, lezing: because.reading }]
}
