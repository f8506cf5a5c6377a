/**
 * The text of a version as Akoma Ntoso 3.0, the XML for legal texts.
 *
 * @module
 */
import { bodyOf } from "./akn/Body.ts"
import { metaOf } from "./akn/Meta.ts"
import type { Versie } from "./Model.ts"
import { element, printXml, type XmlElement } from "./Xml.ts"

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

/**
 * The version as an Akoma Ntoso document: who, when and where from, then chapters, sections, lists and sentences.
 *
 * An `eId` is the authored id of what it names, so that moving a sentence does not change it; a `wId` carries the regulation
 * as well. A date the text does not say is 0001-01-01, named `niet-vastgesteld`: the format wants a date.
 */
export const akomaNtoso = (versie: Versie): string =>
  printXml(
    element(
      "akomaNtoso",
      { xmlns: NAMESPACE },
      element("act", { name: "regeling", contains: "singleVersion" }, metaOf(versie), prefaceOf(versie), bodyOf(versie))
    )
  )

const prefaceOf = ({ titel }: Versie): XmlElement =>
  element(
    "preface",
    {},
    ...titel.map((line, index) => element("p", {}, index === 0 ? element("docTitle", {}, line) : line))
  )
