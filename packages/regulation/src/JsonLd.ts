/**
 * The text of a version as JSON-LD: schema.org `Legislation` with the properties of ELI.
 *
 * @module
 */
import type { Bepaling, Hoofdstuk, Status, Versie, Zin } from "./Model.ts"
import { outline } from "./Outline.ts"
import { compiler, type Herkomst, provenanceOf } from "./Provenance.ts"
import type { Place } from "./Text.ts"

/** JSON, as a document of linked data has it. */
export type Json = string | number | boolean | null | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** A node of the graph, by its properties. */
export type Node = { readonly [key: string]: Json }

/** The context stands in the document itself: nothing has to be fetched to read it. */
const CONTEXT: Node = {
  "@vocab": "https://schema.org/",
  eli: "http://data.europa.eu/eli/ontology#",
  prov: "http://www.w3.org/ns/prov#"
}

const DUTCH = "http://publications.europa.eu/resource/authority/language/NLD"

/**
 * The regulation as an abstract work and this version of it, with its chapters, provisions and sentences as parts.
 *
 * `basis` is the IRI of the regulation and ends in `/`; a version is `<basis><versie>/`, a provision `<basis><versie>/<id>/`
 * and a sentence `<basis><versie>/#<id>`. What the text does not say, such as a date, is left out.
 */
export const jsonLd = (versie: Versie, basis: string): Node => ({
  "@context": CONTEXT,
  "@graph": [workOf(versie, ref(versionIri(versie, basis)), basis), versionOf(versie, basis)]
})

/** Regulations as abstract works with the record of each of their versions, whose text stands at the version itself. */
export const worksJsonLd = (regelingen: ReadonlyArray<ReadonlyArray<Versie>>, basis: string): Node => ({
  "@context": CONTEXT,
  "@graph": regelingen.flatMap((versies) => [
    ...versies.slice(-1).map((last) =>
      workOf(
        last,
        versies.map((versie) => ref(versionIri(versie, basis))),
        basis
      )
    ),
    ...versies.map((versie) => recordOf(versie, basis))
  ])
})

/** One place as linked data: its own sentences, and the version it is part of. */
export const placeJsonLd = (versie: Versie, basis: string, place: Place): Node =>
  partOf(placePart(place, [], versie, basis), versie, basis)

/** One sentence as linked data, and the version it is part of. */
export const sentenceJsonLd = (versie: Versie, basis: string, zin: Zin): Node =>
  partOf(sentencePart(zin, versie, basis), versie, basis)

const partOf = (part: Node, versie: Versie, basis: string): Node => ({
  "@context": CONTEXT,
  ...part,
  isPartOf: recordOf(versie, basis)
})

const ref = (iri: string): Node => ({ "@id": iri })

const versionIri = ({ versie }: Pick<Versie, "versie">, basis: string): string => `${basis}${versie}/`

const workOf = (versie: Versie, versions: Json, basis: string): Node => ({
  "@id": basis,
  "@type": ["Legislation", "eli:LegalResource"],
  name: versie.titel.join(", "),
  legislationIdentifier: versie.regeling,
  provider: { "@type": "Organization", name: versie.naam },
  workExample: versions,
  "eli:is_realized_by": versions
})

const versionOf = (versie: Versie, basis: string): Node => ({
  ...recordOf(versie, basis),
  hasPart: versie.hoofdstukken.map((hoofdstuk) => chapterPart(hoofdstuk, versie, basis))
})

const recordOf = (versie: Versie, basis: string): Node => {
  const herkomst = provenanceOf(versie)
  return {
    "@id": versionIri(versie, basis),
    "@type": ["Legislation", "eli:LegalExpression"],
    name: versie.titel.join(", "),
    exampleOfWork: ref(basis),
    "eli:realizes": ref(basis),
    legislationIdentifier: `${versie.regeling}/${versie.versie}`,
    version: versie.versie,
    inLanguage: "nl",
    "eli:language": ref(DUTCH),
    creativeWorkStatus: versie.status,
    ...forceOf(versie),
    ...datesOf(versie),
    ...origin(herkomst)
  }
}

const IN_FORCE = { schema: "InForce", eli: "InForce-inForce" }
const NOT_IN_FORCE = { schema: "NotInForce", eli: "InForce-notInForce" }

const FORCE: Readonly<Record<Status, typeof IN_FORCE>> = {
  concept: NOT_IN_FORCE,
  vastgesteld: NOT_IN_FORCE,
  "in-werking": IN_FORCE,
  vervallen: NOT_IN_FORCE
}

// What is adopted applies from its first day on without another word: a document that knows no today leaves it to the days.
const forceOf = ({ status, geldigVan }: Versie): Node =>
  status === "vastgesteld" && geldigVan !== null
    ? {}
    : {
        legislationLegalForce: ref(`https://schema.org/${FORCE[status].schema}`),
        "eli:in_force": ref(`http://data.europa.eu/eli/ontology#${FORCE[status].eli}`)
      }

const datesOf = ({ vastgesteldOp, geldigVan, geldigTot, terugwerkendTot }: Versie): Node => ({
  ...(vastgesteldOp === null ? {} : { legislationDate: vastgesteldOp, "eli:date_document": vastgesteldOp }),
  ...(geldigVan === null
    ? {}
    : {
        legislationDateVersion: geldigVan,
        "eli:first_date_entry_in_force": geldigVan,
        temporalCoverage: `${geldigVan}/${geldigTot ?? ".."}`
      }),
  // ELI names the last day it is in force, as `geldigTot` does.
  ...(geldigTot === null ? {} : { "eli:date_no_longer_in_force": geldigTot }),
  ...(terugwerkendTot === null ? {} : { "eli:date_applicability": terugwerkendTot })
})

const origin = ({ sha256, hash, bron }: Herkomst): Node => ({
  identifier: { "@type": "PropertyValue", propertyID: "sha-256 van tekst en markeringen", value: hash },
  encoding: { "@type": "MediaObject", encodingFormat: "text/plain", sha256 },
  isBasedOn: {
    "@type": "MediaObject",
    description: bron.omschrijving,
    ...(bron.sha256 === null ? {} : { sha256: bron.sha256 })
  },
  "prov:wasAttributedTo": {
    "@type": ["SoftwareApplication", "prov:SoftwareAgent"],
    name: compiler.naam,
    softwareVersion: compiler.versie
  }
})

const SUBDIVISION = ["Legislation", "eli:LegalResourceSubdivision"]

const chapterPart = (hoofdstuk: Hoofdstuk, versie: Versie, basis: string): Node => {
  const sections = outline(hoofdstuk.bepalingen).map(({ bepaling, binnen }) => {
    const inner = binnen.map((other) => placePart(other, [], versie, basis))
    return placePart(bepaling, inner, versie, basis)
  })
  return placePart(hoofdstuk, sections, versie, basis)
}

const placePart = (
  { id, nummer, titel }: Pick<Bepaling, "id" | "nummer" | "titel">,
  inner: ReadonlyArray<Node>,
  versie: Versie,
  basis: string
): Node => {
  const own = versie.zinnen.filter(({ bepaling }) => bepaling === id)
  return {
    "@id": `${versionIri(versie, basis)}${id}/`,
    "@type": SUBDIVISION,
    name: titel,
    ...(nummer === null ? {} : { "eli:number": nummer }),
    hasPart: [...own.map((zin) => sentencePart(zin, versie, basis)), ...inner]
  }
}

const sentencePart = ({ id, tekst, hash }: Zin, versie: Versie, basis: string): Node => ({
  "@id": `${versionIri(versie, basis)}#${id}`,
  "@type": SUBDIVISION,
  position: versie.zinnen.findIndex((zin) => zin.id === id) + 1,
  text: tekst,
  identifier: { "@type": "PropertyValue", propertyID: "sha-256", value: hash }
})
