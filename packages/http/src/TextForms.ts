/**
 * The text in the media types it is given in beside JSON.
 *
 * @module
 */
import { akomaNtoso, placeAkomaNtoso, sentenceAkomaNtoso } from "@kracht/regulation/AkomaNtoso"
import { jsonLd, placeJsonLd, sentenceJsonLd, worksJsonLd } from "@kracht/regulation/JsonLd"
import { markdown, placeMarkdown, sentenceMarkdown, versionsMarkdown } from "@kracht/regulation/Markdown"
import type { Versie, Zin } from "@kracht/regulation/Model"
import { type Place, placeText, plainText, versionsText } from "@kracht/regulation/Text"
import type { Forms } from "./Outcome.ts"

/** The media types, the one for `text/*` first. */
export const textForms = ["text/plain", "text/markdown", "application/ld+json", "application/akn+xml"] as const

type TextForms = Forms & Readonly<Record<(typeof textForms)[number], () => string>>

/** A list of versions has no text to mark up, so no Akoma Ntoso. */
export const listForms = ["text/plain", "text/markdown", "application/ld+json"] as const

/** Regulations, each with its versions. */
export const formsOfRegulations = (
  regelingen: ReadonlyArray<ReadonlyArray<Versie>>,
  basis: string
): Forms & Readonly<Record<(typeof listForms)[number], () => string>> => ({
  "text/plain": () => regelingen.map(versionsText).join("\n"),
  "text/markdown": () => regelingen.map(versionsMarkdown).join("\n"),
  "application/ld+json": () => JSON.stringify(worksJsonLd(regelingen, basis))
})

/** A whole version; `basis` is the address of the regulation on the site. */
export const formsOfVersion = (versie: Versie, basis: string): TextForms => ({
  "text/plain": () => plainText(versie),
  "text/markdown": () => markdown(versie),
  "application/ld+json": () => JSON.stringify(jsonLd(versie, basis)),
  "application/akn+xml": () => akomaNtoso(versie)
})

/** One provision, or the own text of a chapter. */
export const formsOfPlace = (versie: Versie, basis: string, place: Place): TextForms => ({
  "text/plain": () => placeText(versie, place),
  "text/markdown": () => placeMarkdown(versie, place),
  "application/ld+json": () => JSON.stringify(placeJsonLd(versie, basis, place)),
  "application/akn+xml": () => placeAkomaNtoso(versie, place)
})

/** One sentence. */
export const formsOfSentence = (versie: Versie, basis: string, zin: Zin): TextForms => ({
  "text/plain": () => `${zin.tekst}\n`,
  "text/markdown": () => sentenceMarkdown(versie, zin),
  "application/ld+json": () => JSON.stringify(sentenceJsonLd(versie, basis, zin)),
  "application/akn+xml": () => sentenceAkomaNtoso(versie, zin)
})
