/**
 * How is a complaint filed, with whom, and is Jeugdstem asked for help?
 *
 * @module
 */
import type * as Course from "./Course.ts"
import { type Happening, judgements, need, outcomesInside, plain } from "./Happening.ts"
import { sentence, statute } from "./Reason.ts"

const notYetJudged = plain(
  "De externe klachtencommissie heeft al geoordeeld.",
  "The external committee has judged already."
)

/** While a complaint runs no other comes beside it: it can only be opened again, and that as read. */
const decided = plain(
  "Deze klacht heeft al een uitkomst. Open hem opnieuw.",
  "This complaint has an outcome already. Reopen it."
)

const decidedForGood = plain(
  "In deze lezing blijft het bij de uitkomst van deze klacht.",
  "Under this reading the outcome of this complaint stands."
)

const closedNow = plain(
  "Deze klacht is afgesloten. Open hem opnieuw, of dien een nieuwe in als er geen andere loopt.",
  "This complaint is closed. Reopen it, or file a new one if no other runs."
)

const ended = plain(
  "Deze klacht is voorbij. Dien een nieuwe in als er geen andere loopt.",
  "This complaint is over. File a new one if no other runs."
)

/** Filing with the partnership: at first, or beside a complaint at the committee. */
const filingInside: ReadonlyArray<Course.Way> = [
  { when: { zaak: ["geen"] }, becomes: { zaak: "lopend", intern: "in-behandeling" } },
  { when: { zaak: ["lopend"], intern: ["geen"] }, becomes: { intern: "in-behandeling" } },
  { when: { zaak: ["lopend"], intern: ["in-behandeling"] }, becomes: {} },
  {
    when: { zaak: ["lopend"], intern: outcomesInside, "vervolggesprek.ontevreden": ["klager-kiest"] },
    refused: decided
  },
  {
    when: { zaak: ["lopend"], intern: outcomesInside, "vervolggesprek.ontevreden": ["klaar"] },
    refused: decidedForGood
  },
  { when: { zaak: ["gesloten"], "vervolggesprek.ontevreden": ["klager-kiest"] }, refused: closedNow },
  { when: { zaak: ["gesloten"], "vervolggesprek.ontevreden": ["klaar"] }, refused: ended }
]

const firstHere = plain(
  "In deze lezing gaat een klacht eerst naar {samenwerking}.",
  "Under this reading a complaint goes to {samenwerking} first."
)

/** Where a complaint to the committee stands beside or after one to the partnership. */
const beside: ReadonlyArray<NonNullable<Course.Way["when"]>> = [
  { intern: ["in-behandeling", ...outcomesInside] },
  { intern: ["geen"], "intake.gevolg": ["alleen-weten"] }
]

/**
 * Filing with the committee: no term ends that right, so it is there after closing too; but it judges once. Under `eerst-kracht`
 * it is there only beside or after a complaint to the partnership.
 */
const filingOutside: ReadonlyArray<Course.Way> = [
  {
    when: { zaak: ["geen"], "intake.gevolg": ["alleen-weten"] },
    becomes: { zaak: "lopend", extern: "in-behandeling" }
  },
  { when: { zaak: ["geen"], "intake.gevolg": ["eerst-kracht"] }, refused: firstHere },
  ...beside.map(
    (when): Course.Way => ({
      when: { zaak: ["lopend", "gesloten"], extern: ["geen", "opgelost"], ...when },
      becomes: { zaak: "lopend", extern: "in-behandeling", advies: "geen", terugblik: "geen" }
    })
  ),
  {
    when: {
      zaak: ["lopend", "gesloten"],
      intern: ["geen"],
      extern: ["geen", "opgelost"],
      "intake.gevolg": ["eerst-kracht"]
    },
    refused: firstHere
  },
  { when: { zaak: ["lopend"], extern: ["in-behandeling"] }, becomes: {} },
  // It can be over there without an outcome: where it is read to stop when nobody consents.
  { when: { zaak: ["gesloten"], extern: ["in-behandeling"] }, refused: ended },
  { when: { zaak: ["lopend", "gesloten"], extern: judgements }, refused: notYetJudged }
]

/** Who withdraws and files again, files another complaint, with terms and a file of its own (D71, D85). */
const notOver = need("zaak", ["geen", "lopend", "gesloten"], ended.nl, ended.en)

/** Everything by which a complaint begins, in the order a procedure usually takes. */
export const filing = [
  {
    event: "ontvangst",
    by: "indiener",
    what: plain("U dient uw klacht in bij {samenwerking}.", "You file your complaint with {samenwerking}."),
    needs: [notOver],
    ways: filingInside,
    because: [
      sentence(
        "procedure.intern",
        "{samenwerking} behandelt een klacht in stappen.",
        "{samenwerking} handles a complaint in steps."
      ),
      sentence("loket.kracht", "U kunt uw klacht indienen bij {samenwerking}.", "You can file with {samenwerking}.")
    ]
  },
  {
    event: "ontvangst-extern",
    by: "indiener",
    what: plain(
      "U dient uw klacht in bij de externe klachtencommissie.",
      "You file your complaint with the external committee."
    ),
    needs: [notOver],
    ways: filingOutside,
    because: [
      sentence("procedure.extern", "Ook de commissie werkt in stappen.", "The committee too works in steps."),
      sentence("loket.vrij", "U kiest zelf waar u uw klacht indient.", "You choose where to file.")
    ]
  },
  {
    event: "ontvangst-jeugdstem",
    by: "indiener",
    repeats: true,
    what: plain("U vraagt Jeugdstem om hulp.", "You ask Jeugdstem for help."),
    needs: [],
    ways: [{ becomes: { jeugdstem: "gevraagd" } }],
    because: [
      sentence("loket.jeugdstem", "Jeugdstem helpt u met uw klacht.", "Jeugdstem helps you with your complaint."),
      // Also where it is read to judge: the text names no term for it (D45).
      statute("Jeugdwet art. 1.1", "Er begint daar geen termijn.", "No term starts there.")
    ]
  },
  {
    event: "intrekking-jeugdstem",
    by: "indiener",
    what: plain("U zegt Jeugdstem dat u geen hulp meer wilt.", "You tell Jeugdstem that you want no more help."),
    needs: [
      need("jeugdstem", ["gevraagd"], "Jeugdstem is niet om hulp gevraagd.", "Jeugdstem was not asked for help.")
    ],
    ways: [{ becomes: { jeugdstem: "geen" } }],
    because: [sentence("intrekken", "Dat mag op ieder moment.", "You may at any moment.")]
  }
] as const satisfies ReadonlyArray<Happening>
