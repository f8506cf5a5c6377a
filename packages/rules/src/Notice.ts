/**
 * When is the person complained about told of the complaint, and by whom?
 *
 * @module
 */
import { yesNo } from "./Fact.ts"
import { beklaagdeWanneer } from "./Reading.ts"
import { type Plain, reading, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/** Could a child come to harm when the person complained about hears of it? */
export const kindInGevaar = yesNo("kindInGevaar", "Kan een kind gevaar lopen als de beklaagde het hoort?")

/** Who tells, and when. */
export type Bericht = "door-ontvanger-bij-doorzetten" | "door-ontvanger-bij-ontvangst" | "mens-beslist"

/** The outcomes as a reader is told them. */
export const noticeInWords: Readonly<Record<Bericht, Plain>> = {
  "door-ontvanger-bij-doorzetten": {
    nl: "Wie de klacht ontving, vertelt het bij het doorzetten.",
    en: "Whoever received the complaint tells it when forwarding."
  },
  "door-ontvanger-bij-ontvangst": {
    nl: "Wie de klacht ontving, vertelt het meteen.",
    en: "Whoever received the complaint tells it at once."
  },
  "mens-beslist": { nl: "Wanneer de beklaagde dit hoort, beslist een mens.", en: "When they are told is for a human." }
}

const told = sentence(
  "beklaagde.informeren",
  "Over wie de klacht gaat, hoort dat.",
  "Whoever the complaint is about is told."
)

/** Decides when the person complained about is told; the text says that it happens, not when or by whom. */
export const table = Table.make({
  id: "beklaagde",
  question: "Wanneer hoort de beklaagde van de klacht?",
  facts: [kindInGevaar, beklaagdeWanneer],
  rows: [
    {
      id: "kind-in-gevaar",
      when: { kindInGevaar: true },
      outcome: "mens-beslist" as Bericht,
      because: [
        told,
        statute(
          "Jeugdwet art. 4.1.7",
          "De veiligheid van een kind gaat voor. Een mens beslist wanneer.",
          "A child's safety comes first. A human decides when."
        )
      ]
    },
    {
      id: "bij-doorzetten",
      when: { kindInGevaar: false, "beklaagde.wanneer": "bij-doorzetten" },
      outcome: "door-ontvanger-bij-doorzetten",
      because: [
        told,
        sentence(
          "doorzetting",
          "Wij lezen: wie de klacht ontving, vertelt het bij het doorzetten.",
          "As we read it: whoever received the complaint tells them when forwarding it.",
          "beklaagde.wanneer"
        )
      ]
    },
    {
      id: "bij-ontvangst",
      when: { kindInGevaar: false, "beklaagde.wanneer": "bij-ontvangst" },
      outcome: "door-ontvanger-bij-ontvangst",
      because: [
        told,
        reading(
          "beklaagde.wanneer",
          "In deze lezing hoort de beklaagde het zodra de klacht er is.",
          "Under this reading they are told as soon as the complaint is there."
        )
      ]
    }
  ]
})
