/**
 * How does a complaint end, and when does it open again?
 *
 * @module
 */
import type * as Course from "./Course.ts"
import { type Happening, need, notDone, outcomesInside, outcomesOutside, plain, running } from "./Happening.ts"
import { intern } from "./ProcedureState.ts"
import { reading, sentence } from "./Reason.ts"

const reopened = { zaak: "lopend", intern: "in-behandeling", terugblik: "geen" } as const

const noOutcome = plain("Er is nog geen uitkomst.", "There is no outcome yet.")

const notYet = ["geen", "in-behandeling"] as const

/** One looks back on an outcome (N097): what was said before one is no follow-up. */
const onceThereIsAnOutcome = (becomes: Course.Parts): ReadonlyArray<Course.Way> => [
  { when: { intern: outcomesInside }, becomes },
  { when: { intern: notYet, extern: outcomesOutside }, becomes },
  { when: { intern: notYet, extern: notYet }, refused: noOutcome }
]

/** Whose complaint ends, as read. */
const withdrawn = [
  {
    read: "ieder-voor-zich",
    because: reading(
      "klagers.meer",
      "Wij lezen: wie samen klagen, trekken ieder alleen de eigen klacht in.",
      "As we read it: of several complainants each withdraws only their own complaint."
    )
  },
  {
    read: "samen",
    because: reading(
      "klagers.meer",
      "In deze lezing trekt wie intrekt, de klacht voor allen in.",
      "Under this reading whoever withdraws, withdraws the complaint for all."
    )
  }
] as const

/** The text names a mail for a complaint that was filed at the partnership only (N099): a committee has a way of its own (N100). */
const withdrawnFrom = [
  {
    intern: intern.values.filter((value) => value !== "geen"),
    channel: [
      sentence(
        "intrekken.kanaal",
        "Bij {samenwerking} kan dat met een mail.",
        "At {samenwerking} you can do so by e-mail."
      )
    ]
  },
  { intern: ["geen"], channel: [] }
] as const

/** What ends a complaint or opens it again, in the order a procedure usually takes. */
export const closing = [
  {
    event: "vervolgafspraak",
    by: "samenwerking",
    until: true,
    what: plain("U spreekt een dag af voor een vervolggesprek.", "You agree on a day for a follow-up talk."),
    needs: [running],
    ways: onceThereIsAnOutcome({ terugblik: "afgesproken" }),
    because: [
      sentence("vervolggesprek", "De periode wordt vooraf samen afgesproken.", "The period is agreed beforehand.")
    ]
  },
  {
    event: "vervolggesprek",
    by: "samenwerking",
    what: plain("U praat na: is het opgelost?", "You talk again: was it solved?"),
    needs: [
      running,
      need(
        "terugblik",
        ["afgesproken", "gehouden"],
        "Er is geen vervolggesprek afgesproken.",
        "No follow-up talk was agreed."
      )
    ],
    ways: onceThereIsAnOutcome({ terugblik: "gehouden" }),
    because: [
      sentence(
        "vervolggesprek.inhoud",
        "Zijn de afspraken nagekomen, en is de klacht opgelost?",
        "Were the agreements kept, and was the complaint solved?"
      )
    ]
  },
  {
    event: "geen-vervolggesprek",
    by: "indiener",
    what: plain("U wilt geen vervolggesprek.", "You want no follow-up talk."),
    needs: [running],
    ways: onceThereIsAnOutcome({ terugblik: "afgezien" }),
    because: [
      sentence(
        "vervolggesprek",
        "De periode stemt u samen af. Het gesprek is voor u.",
        "You agree on the period together. The talk is for you."
      )
    ]
  },
  {
    event: "heropening",
    by: "indiener",
    what: plain("U bent niet tevreden en wilt verder.", "You are not satisfied and want to go on."),
    needs: [
      need(
        "zaak",
        ["lopend", "gesloten"],
        "Er is geen klacht om opnieuw te openen.",
        "There is no complaint to reopen."
      ),
      need(
        "vervolggesprek.ontevreden",
        ["klager-kiest"],
        "In deze lezing blijft een klacht na de uitkomst gesloten.",
        "Under this reading a complaint stays closed after its outcome."
      )
    ],
    ways: [
      { when: { intern: outcomesInside }, becomes: reopened },
      { when: { intern: ["geen"], extern: outcomesOutside }, becomes: reopened },
      { when: { intern: ["geen"], extern: ["geen", "in-behandeling"] }, refused: noOutcome },
      { when: { intern: ["in-behandeling"] }, refused: noOutcome }
    ],
    because: [
      sentence(
        "vervolggesprek.inhoud",
        "Is de klacht niet opgelost, dan kiest u zelf hoe u verdergaat.",
        "If the complaint was not solved, you choose how to go on.",
        "vervolggesprek.ontevreden"
      )
    ]
  },
  {
    event: "intrekking",
    by: "indiener",
    what: plain("U trekt uw klacht in.", "You withdraw your complaint."),
    needs: [running],
    ways: withdrawn.flatMap(({ read, because }) =>
      withdrawnFrom.map(({ intern, channel }) => ({
        when: { "klagers.meer": [read], intern },
        because: [...channel, because],
        becomes: { zaak: "ingetrokken" }
      }))
    ),
    because: [sentence("intrekken", "Intrekken mag op ieder moment.", "You may withdraw at any moment.")]
  },
  {
    event: "sluiting",
    by: "samenwerking",
    what: plain("De klacht wordt afgesloten.", "The complaint is closed."),
    needs: [
      running,
      need(
        "intern",
        ["geen", ...outcomesInside],
        "De klacht is nog in behandeling bij {samenwerking}.",
        "The complaint is still being handled by {samenwerking}."
      ),
      need(
        "extern",
        ["geen", ...outcomesOutside],
        "De klacht is nog in behandeling bij de externe klachtencommissie.",
        "The complaint is still being handled by the external committee."
      ),
      { part: "afgerond", values: [true], otherwise: notDone }
    ],
    ways: [{ becomes: { zaak: "gesloten" } }],
    because: [sentence("bewaren", "Vanaf dan loopt de bewaartermijn.", "From then the retention period runs.")]
  }
] as const satisfies ReadonlyArray<Happening>
