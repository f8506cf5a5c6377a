/**
 * The text of a version as files: for people who save or print, and for machines.
 *
 * @module
 */
import { uitgave } from "@kracht/content/uitgave"
import { akomaNtoso } from "@kracht/regulation/AkomaNtoso"
import { jsonLd } from "@kracht/regulation/JsonLd"
import { markdown } from "@kracht/regulation/Markdown"
import type { Versie } from "@kracht/regulation/Model"
import { withProvenance } from "@kracht/regulation/Provenance"
import { plainText } from "@kracht/regulation/Text"
import { versionsPage } from "./Address.ts"
import { pdf } from "./Pdf.ts"

/** One kind of file: the ending of its name, what it is, and how it comes out of the text. */
export interface Form {
  readonly ending: string
  readonly naam: string
  readonly voor: string
  readonly type: string
  readonly write: (versie: Versie) => string | Uint8Array<ArrayBuffer>
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** Every kind of file there is; without an origin the addresses in the linked data are relative to where it stands. */
export const forms: ReadonlyArray<Form> = [
  { ending: "pdf", naam: "PDF", voor: "om te bewaren of af te drukken", type: "application/pdf", write: pdf },
  { ending: "txt", naam: "Platte tekst", voor: "alleen de woorden", type: "text/plain", write: plainText },
  { ending: "md", naam: "Markdown", voor: "tekst met koppen", type: "text/markdown", write: markdown },
  {
    ending: "json",
    naam: "JSON",
    voor: "alle gegevens",
    type: "application/json",
    write: (versie) => json(withProvenance(versie))
  },
  {
    ending: "jsonld",
    naam: "JSON-LD",
    voor: "gegevens voor zoekmachines en wetgevingsregisters",
    type: "application/ld+json",
    write: (versie) => json(jsonLd(versie, `${uitgave.oorsprong ?? ""}${versionsPage}`))
  },
  {
    ending: "akn.xml",
    naam: "Akoma Ntoso",
    voor: "de standaard voor wetteksten, in XML",
    type: "application/akn+xml",
    write: akomaNtoso
  }
]
