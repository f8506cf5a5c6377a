/**
 * The metadata of an Akoma Ntoso document: the work, the version, the file; what happened when; who is named.
 *
 * @module
 */
import { dayAfter } from "../CivilDay.ts"
import type { Versie } from "../Model.ts"
import { compiler, provenanceOf } from "../Provenance.ts"
import { element, type XmlElement } from "../Xml.ts"

/** Of our own record, which the format has no elements for. */
const RECORD = "urn:kracht:herkomst"

const PARTNERSHIP = "org_samenwerking"
const COMPILER = "obj_compiler"

/** The `meta` element of a version. */
export const metaOf = (versie: Versie): XmlElement =>
  element(
    "meta",
    {},
    element("identification", { source: `#${PARTNERSHIP}` }, workOf(versie), expressionOf(versie), fileOf(versie)),
    ...lifecycleOf(versie),
    referencesOf(versie),
    recordOf(versie)
  )

const workUri = ({ regeling }: Versie): string => `/akn/nl/act/${encodeURIComponent(regeling)}`
/** By which address Akoma Ntoso knows the version. */
export const expressionUri = (versie: Versie): string => `${workUri(versie)}/nld@${encodeURIComponent(versie.versie)}`

const known = (uri: string): ReadonlyArray<XmlElement> => [
  element("FRBRthis", { value: `${uri}/!main` }),
  element("FRBRuri", { value: uri })
]

const dated = (date: string | null, name: string): XmlElement =>
  date === null
    ? element("FRBRdate", { date: "0001-01-01", name: "niet-vastgesteld" })
    : element("FRBRdate", { date, name })

const author = element("FRBRauthor", { href: `#${PARTNERSHIP}` })

const workOf = (versie: Versie): XmlElement =>
  element(
    "FRBRWork",
    {},
    ...known(workUri(versie)),
    dated(versie.vastgesteldOp, "vaststelling"),
    author,
    element("FRBRcountry", { value: "nl" })
  )

const expressionOf = (versie: Versie): XmlElement =>
  element(
    "FRBRExpression",
    {},
    ...known(expressionUri(versie)),
    dated(versie.geldigVan, "inwerkingtreding"),
    author,
    element("FRBRversionNumber", { value: versie.versie }),
    element("FRBRlanguage", { language: "nld" })
  )

const fileOf = (versie: Versie): XmlElement =>
  element(
    "FRBRManifestation",
    {},
    ...known(`${expressionUri(versie)}.akn`),
    dated(versie.geldigVan, "inwerkingtreding"),
    element("FRBRauthor", { href: `#${COMPILER}` }),
    element("FRBRformat", { value: "application/akn+xml" })
  )

// A repeal takes effect on the first day without the version; our `geldigTot` is the last day with it.
const lifecycleOf = ({ vastgesteldOp, geldigVan, geldigTot, terugwerkendTot }: Versie): ReadonlyArray<XmlElement> => {
  const events = [
    ...event("vaststelling", vastgesteldOp, "generation"),
    ...event("inwerkingtreding", geldigVan, "generation"),
    ...event("terugwerking", terugwerkendTot, "generation"),
    ...event("vervallen", geldigTot === null ? null : dayAfter(geldigTot), "repeal")
  ]
  return events.length === 0 ? [] : [element("lifecycle", { source: `#${PARTNERSHIP}` }, ...events)]
}

const event = (name: string, date: string | null, type: "generation" | "repeal"): ReadonlyArray<XmlElement> =>
  date === null ? [] : [element("eventRef", { eId: `evt_${name}`, date, source: `#${PARTNERSHIP}`, type })]

const referencesOf = ({ regeling, naam }: Versie): XmlElement =>
  element(
    "references",
    { source: `#${COMPILER}` },
    element("TLCOrganization", {
      eId: PARTNERSHIP,
      href: `/akn/ontology/organization/nl/${encodeURIComponent(regeling)}`,
      showAs: naam
    }),
    element("TLCObject", {
      eId: COMPILER,
      href: `/akn/ontology/object/${encodeURIComponent(compiler.naam)}`,
      showAs: `${compiler.naam} ${compiler.versie}`
    })
  )

const recordOf = (versie: Versie): XmlElement => {
  const { status, sha256, hash, bron, compiler: madeBy } = provenanceOf(versie)
  const fields = { status, sha256, hash, bron: bron.omschrijving, bronSha256: bron.sha256, compiler: madeBy }
  const stated = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [element(name, {}, value)]))
  return element("proprietary", { source: `#${COMPILER}` }, element("herkomst", { xmlns: RECORD }, ...stated))
}
