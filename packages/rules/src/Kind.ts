/**
 * What kind of message is this? A compliment, a signal, an objection, a notice of default or a complaint.
 *
 * @module
 */
import { fact } from "./Fact.ts"
import { besluitUitblijven } from "./Reading.ts"
import { reading, sentence, statute } from "./Reason.ts"
import { aanleiding } from "./Situation.ts"
import * as Table from "./Table.ts"

/** The kinds, also a fact for the tables that follow. */
export const soort = fact(
  "soort",
  ["compliment", "signaal", "bezwaar", "ingebrekestelling", "klacht"],
  "Wat voor bericht is het?"
)

/** A kind of message. */
export type Soort = (typeof soort.values)[number]

/** While it is not known what happened, the text still says which kinds there are. */
export const undecided = sentence(
  "soort.categorieen",
  "De tekst kent een compliment, een signaal, een bezwaar en een klacht. Wat het is, hangt af van wat er is gebeurd.",
  "The text knows a compliment, a signal, an objection and a complaint. Which it is depends on what happened."
)

/**
 * Decides the kind from what happened.
 *
 * Where no decision came in time the text points to an objection; the statute has no objection against that (Awb 7:1
 * lid 1 onder f) and gives the notice of default instead, which protects the reader more.
 */
export const table = Table.make({
  id: "soort",
  question: "Wat voor bericht is dit?",
  facts: [aanleiding, besluitUitblijven],
  rows: [
    {
      id: "tevreden",
      when: { aanleiding: "tevreden" },
      outcome: "compliment" as Soort,
      because: [
        sentence(
          "soort.compliment",
          "U vindt dat het werk goed gaat. Dat is een compliment.",
          "You think the work goes well. That is a compliment."
        )
      ]
    },
    {
      id: "opmerking",
      when: { aanleiding: "opmerking" },
      outcome: "signaal",
      because: [
        sentence(
          "soort.signaal",
          "U zag of hoorde iets dat de hulp beter kan maken. Dat is een signaal.",
          "You saw or heard something that can improve the help. That is a signal."
        )
      ]
    },
    {
      id: "oneens",
      when: { aanleiding: "oneens-met-besluit" },
      outcome: "bezwaar",
      because: [
        sentence("soort.oneens", "U bent het niet eens met een besluit.", "You disagree with a decision."),
        sentence("soort.bezwaar", "Daartegen maakt u bezwaar.", "Against that you file an objection.")
      ]
    },
    {
      id: "geen-besluit",
      when: { aanleiding: "geen-besluit", "besluit.uitblijven": "ingebrekestelling" },
      outcome: "ingebrekestelling",
      because: [
        sentence(
          "soort.geenBesluit",
          "U kreeg nog geen besluit. De tekst noemt dan bezwaar.",
          "You have no decision yet. The text then speaks of an objection."
        ),
        statute("Awb art. 7:1 lid 1 onder f", "De wet kent hier geen bezwaar.", "The statute knows no objection here."),
        statute(
          "Awb art. 4:17 lid 3",
          "Wel mag u de gemeente schrijven dat zij te laat is.",
          "You may write to the municipality that it is late."
        ),
        reading("besluit.uitblijven", "Wij volgen hier de wet.", "Here we follow the statute.")
      ]
    },
    {
      id: "geen-besluit-bezwaar",
      when: { aanleiding: "geen-besluit", "besluit.uitblijven": "bezwaar" },
      outcome: "bezwaar",
      because: [
        sentence(
          "soort.geenBesluit",
          "U kreeg nog geen besluit. De tekst noemt dan bezwaar.",
          "You have no decision yet. The text then speaks of an objection."
        ),
        reading("besluit.uitblijven", "In deze lezing gaat de tekst voor.", "Under this reading the text prevails.")
      ]
    },
    {
      id: "behandeling",
      when: { aanleiding: "behandeling" },
      outcome: "klacht",
      because: [
        sentence(
          "soort.klacht",
          "Een klacht gaat over hoe u bent behandeld.",
          "A complaint is about how you were treated."
        )
      ]
    }
  ]
})
