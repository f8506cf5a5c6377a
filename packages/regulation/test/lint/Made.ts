/** A small regulation made for one question, by way of the compiler. */
import type { Bestand } from "@kracht/regulation/Compile"
import type { Versie } from "@kracht/regulation/Model"
import { versieOf } from "../Voorbeeldstad.ts"

const record = (chapters: number): string => `id: proef
naam: Proef
versie: "1"
titel: [Proef]
status: concept
vastgesteldOp: null
geldigVan: null
geldigTot: null
terugwerkendTot: null
wijziging: { wat: Alles., waarom: Nodig. }
bron: { omschrijving: Verzonnen., sha256: null }
hoofdstukken: [${Array.from({ length: chapters }, (_, index) => `h${index + 1}.mdx`).join(", ")}]
`

const uitgave = `oorsprong: null
contact: { naam: null, email: null, url: null }
beveiligingscontact: null
beveiligingscontactGeldigTot: null
verwerkingsverantwoordelijke: null
toegankelijkheid: { status: null, onderzoek: null, opgesteldOp: null, ondertekendDoor: null }
`

/** The version these chapter bodies make; chapter 1 is numbered 1, and so on. */
export const made = (...chapters: ReadonlyArray<string>): Versie => {
  const files = chapters.map((body, index): Bestand => {
    const number = index + 1
    const front = `---\nid: hoofdstuk-${number}\nnummer: "${number}."\n---\n\n# Hoofdstuk\n\n`
    return { bestand: `regelingen/proef/1/h${number}.mdx`, tekst: `${front}${body}\n` }
  })
  return versieOf([
    ...files,
    { bestand: "regelingen/proef/1/regeling.yaml", tekst: record(chapters.length) },
    { bestand: "uitgave.yaml", tekst: uitgave }
  ])
}

/** One paragraph of these sentences; each is its kind and its words, and may carry something: `regel(wie.klant): …`. */
export const text = (...sentences: ReadonlyArray<string>): string =>
  sentences
    .map((sentence, index) => {
      const [, soort = "", draagt, words = ""] = /^(\w+)(?:\(([\w. ]+)\))?: (.*)$/u.exec(sentence) ?? []
      return `<Zin id="z${index + 1}" soort="${soort}"${draagt === undefined ? "" : ` draagt="${draagt}"`}>${words}</Zin>`
    })
    .join("\n")

/** A provision with a sentence of its own. */
export const provision = (id: string, nummer: string, titel = "Bepaling", hashes = "##"): string =>
  `<Bepaling id="${id}" nummer="${nummer}">\n\n${hashes} ${titel}\n\n<Zin id="zin-${id}" soort="uitleg">Dit is een zin.</Zin>\n\n</Bepaling>\n`
