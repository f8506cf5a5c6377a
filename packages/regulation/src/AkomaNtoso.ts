/**
 * The text of a version as Akoma Ntoso 3.0, the XML for legal texts.
 *
 * @module
 */
import { bodyOf, placeElement, sentenceElement } from "./akn/Body.ts"
import { expressionUri, metaOf } from "./akn/Meta.ts"
import type { Versie, Zin } from "./Model.ts"
import type { Place } from "./Text.ts"
import { element, printXml, type XmlElement } from "./Xml.ts"

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

/**
 * The version as an Akoma Ntoso document: who, when and where from, then chapters, sections, lists and sentences.
 *
 * An `eId` is the authored id of what it names, so that moving a sentence does not change it; a `wId` carries the regulation
 * as well. A date the text does not say is 0001-01-01, named `niet-vastgesteld`: the format wants a date.
 */
export const akomaNtoso = (versie: Versie): string =>
  print(
    element("act", { name: "regeling", contains: "singleVersion" }, metaOf(versie), prefaceOf(versie), bodyOf(versie))
  )

/** One place of the version as a `portion` of that document, with the metadata of the whole. */
export const placeAkomaNtoso = (versie: Versie, place: Place): string => portion(versie, placeElement(versie, place))

/** One sentence of the version as a `portion` of that document, with the metadata of the whole. */
export const sentenceAkomaNtoso = (versie: Versie, zin: Zin): string => portion(versie, sentenceElement(versie, zin))

const portion = (versie: Versie, part: XmlElement): string =>
  print(element("portion", { includedIn: expressionUri(versie) }, metaOf(versie), element("portionBody", {}, part)))

const print = (document: XmlElement): string => printXml(element("akomaNtoso", { xmlns: NAMESPACE }, document))

const prefaceOf = ({ titel }: Versie): XmlElement =>
  element(
    "preface",
    {},
    ...titel.map((line, index) => element("p", {}, index === 0 ? element("docTitle", {}, line) : line))
  )
