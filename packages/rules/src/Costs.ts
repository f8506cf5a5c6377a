/**
 * What does it cost?
 *
 * @module
 */
import { fact } from "./Fact.ts"
import { soort } from "./Kind.ts"
import { kostenWat } from "./Reading.ts"
import { type Plain, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

const support = sentence(
  "vertrouwenspersoon.kosten",
  "Hulp van een vertrouwenspersoon is gratis.",
  "Help from a confidential adviser is free."
)

/** Decides what handling costs, in euros; null where neither text nor statute says. */
export const table = Table.make({
  id: "kosten",
  question: "Wat kost het?",
  facts: [soort],
  rows: [
    {
      id: "klacht",
      when: { soort: "klacht" },
      outcome: 0 as number | null,
      because: [
        sentence("kosten", "De behandeling van een klacht kost u niets.", "Handling a complaint costs you nothing."),
        sentence("extern.kosten", "Ook de externe klachtencommissie is gratis.", "The external committee is free too."),
        support
      ]
    },
    {
      id: "bezwaar",
      when: { soort: "bezwaar" },
      outcome: 0,
      because: [statute("Awb art. 7:15 lid 1", "Bezwaar maken is gratis.", "Filing an objection is free.")]
    },
    {
      id: "niet-genoemd",
      when: { soort: ["compliment", "signaal", "ingebrekestelling"] },
      outcome: null,
      because: [
        sentence(
          "kosten",
          "De tekst noemt alleen de kosten van klachten.",
          "The text names the costs of complaints only."
        )
      ]
    }
  ]
})

/** What someone would pay for. */
export const waarvoor = fact(
  "waarvoor",
  ["behandelen", "vertrouwenspersoon", "reizen", "advocaat"],
  "Waarvoor zijn de kosten?"
)

/** Who bears the costs. */
export type Rekening = "gratis" | "zelf"

/** Who bears the costs, as a reader is told it. */
export const billInWords: Readonly<Record<Rekening, Plain>> = {
  gratis: { nl: "Dit kost u niets.", en: "This costs you nothing." },
  zelf: { nl: "Dit betaalt u zelf.", en: "You pay for this yourself." }
}

/** Decides what is free about a complaint: the text names the handling and the support, and nothing else. */
export const bill = Table.make({
  id: "kosten-waarvoor",
  question: "Is dit gratis bij een klacht?",
  facts: [waarvoor, kostenWat],
  rows: [
    {
      id: "behandelen",
      when: { waarvoor: "behandelen" },
      outcome: "gratis" as Rekening,
      because: [
        sentence("kosten", "De behandeling van een klacht kost u niets.", "Handling a complaint costs you nothing."),
        sentence("extern.kosten", "Ook de externe klachtencommissie is gratis.", "The external committee is free too.")
      ]
    },
    {
      id: "vertrouwenspersoon",
      when: { waarvoor: "vertrouwenspersoon" },
      outcome: "gratis",
      because: [support]
    },
    {
      id: "eigen-kosten",
      when: { waarvoor: ["reizen", "advocaat"], "kosten.wat": "behandelen-en-steun" },
      outcome: "zelf",
      because: [
        sentence(
          "kosten",
          "De tekst noemt alleen wat de behandeling kost. Wij lezen: reizen en een eigen advocaat niet.",
          "The text names only what handling costs. As we read it: not travel, nor a lawyer of your own.",
          "kosten.wat"
        )
      ]
    },
    {
      id: "alles",
      when: { waarvoor: ["reizen", "advocaat"], "kosten.wat": "alles" },
      outcome: "gratis",
      because: [
        sentence(
          "kosten",
          "In deze lezing is alles gratis wat bij een klacht hoort.",
          "Under this reading everything that comes with a complaint is free.",
          "kosten.wat"
        )
      ]
    }
  ]
})
