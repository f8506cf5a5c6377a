/**
 * What lint finds in a text: one thing, where it stands, and in one Dutch sentence what is the matter.
 *
 * @module
 */
import type { Zin } from "../Model.ts"

/** The kinds of finding, for those who act on them by machine. */
export const bevindingCodes = [
  "dubbel-nummer",
  "nummer-buiten-hoofdstuk",
  "nummer-opmaak",
  "open-plek",
  "vraag-in-de-tekst",
  "verwijzing-zonder-adres",
  "begrip-zonder-omschrijving",
  "begrip-in-vormen",
  "termijn-zonder-begin",
  "vage-maat",
  "wettelijke-inhoud-ontbreekt",
  "tegenspraak",
  "strijd-met-wet",
  "niet-geregeld",
  "naam-in-vormen",
  "citeertitel",
  "u-en-je",
  "lange-zin",
  "zinnen-gemiddeld-lang",
  "zin-breekt-af",
  "zin-zonder-punt"
] as const

/** One of the kinds of finding. */
export type BevindingCode = (typeof bevindingCodes)[number]

/** How much it matters: the text cannot stand so, it should be looked at, or it could be better. */
export type Ernst = "fout" | "waarschuwing" | "opmerking"

/** One finding. */
export interface Bevinding {
  readonly code: BevindingCode
  readonly ernst: Ernst
  /** The provision or chapter it stands in; null when it is about the text as a whole. */
  readonly bepaling: string | null
  /** The sentence it is about; null when it is about a heading, a number or the whole. */
  readonly zin: string | null
  /** Every sentence it rests on, in reading order. */
  readonly zinnen: ReadonlyArray<string>
  readonly melding: string
  /** What could stand there instead; null when only the writer can know. */
  readonly voorstel: string | null
  /** The statute it rests on, such as `Jeugdwet art. 4.2.1 lid 5`; null when it rests on none. */
  readonly wet: string | null
}

/** What a class of findings says; where it stands comes from one of the functions below. */
export type Said = Pick<Bevinding, "code" | "ernst" | "melding"> & Partial<Pick<Bevinding, "voorstel" | "wet">>

/** A finding about sentences, in reading order: it stands at the first. Without sentences it is about the whole. */
export const aboutSentences = (zinnen: ReadonlyArray<Zin>, said: Said): Bevinding => ({
  ...complete(said),
  bepaling: zinnen[0]?.bepaling ?? null,
  zin: zinnen[0]?.id ?? null,
  zinnen: zinnen.map(({ id }) => id)
})

/** A finding about a heading or its number. */
export const aboutPlace = (bepaling: string, said: Said): Bevinding => ({
  ...complete(said),
  bepaling,
  zin: null,
  zinnen: []
})

/** A finding about the text as a whole. */
export const aboutText = (said: Said): Bevinding => aboutSentences([], said)

const complete = ({ code, ernst, melding, voorstel = null, wet = null }: Said) => ({
  code,
  ernst,
  melding,
  voorstel,
  wet
})
