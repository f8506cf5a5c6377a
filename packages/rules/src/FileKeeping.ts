/**
 * What happens to the file of a complaint?
 *
 * @module
 */
import type * as Course from "./Course.ts"
import { closed, type Happening, hasFile, need, notDone, outside, plain } from "./Happening.ts"
import { zaak } from "./ProcedureState.ts"
import { type Plain, sentence, statute } from "./Reason.ts"

const canBeExtended = need(
  "bewaren.verlengen",
  ["hoogstens-1-jaar", "hoogstens-6-maanden", "vrij"],
  "In deze lezing kan een dossier niet langer blijven.",
  "Under this reading a file cannot stay longer."
)

const eachOverTheirOwn = need(
  "bewaren.wie",
  ["eigen-dossiers"],
  "In deze lezing beslist de interne klachtenfunctionaris over alle dossiers.",
  "Under this reading the internal complaints officer decides over all files."
)

const notItsFile = plain(
  "{samenwerking} heeft geen dossier van deze klacht.",
  "{samenwerking} has no file of this complaint."
)

const notClosed = zaak.values.filter((value) => !closed.values.includes(value))

/** A file that is kept can be kept longer, also that of a complaint that was withdrawn before this one was filed. */
const extended = (noFile: Plain): ReadonlyArray<Course.Way> => [
  { when: { dossier: ["eerder", "nu"] }, becomes: {} },
  { when: { dossier: ["geen"], zaak: notClosed }, refused: closed.otherwise },
  { when: { dossier: ["geen"], zaak: closed.values }, refused: noFile }
]

/** Everything that happens to a file, in the order a procedure usually takes. */
export const fileKeeping = [
  {
    event: "bewaren-verlengd",
    by: "klachtenfunctionaris",
    until: true,
    what: plain(
      "Het dossier blijft langer, met een reden op papier en een nieuwe einddag.",
      "The file stays longer, with a reason in writing and a new last day."
    ),
    needs: [canBeExtended],
    ways: extended(notItsFile),
    because: [
      sentence(
        "bewaren.verlengen",
        "De functionaris mag de bewaartermijn verlengen. Wij lezen: met een reden, en telkens met een grens.",
        "The officer may extend the retention period. As we read it: with a reason, and each time within a limit.",
        "bewaren.verlengen"
      )
    ]
  },
  {
    event: "bewaren-extern-verlengd",
    by: "externe-klachtenfunctionaris",
    until: true,
    what: plain(
      "Het dossier van de commissie blijft langer, met een reden op papier en een nieuwe einddag.",
      "The committee's file stays longer, with a reason in writing and a new last day."
    ),
    needs: [canBeExtended, eachOverTheirOwn],
    ways: extended(outside.otherwise),
    because: [
      sentence(
        "bewaren.verlengen",
        "De functionaris mag de bewaartermijn verlengen. Wij lezen: ieder over de eigen dossiers.",
        "The officer may extend the retention period. As we read it: each over their own files.",
        "bewaren.wie"
      )
    ]
  },
  {
    event: "bewaarplicht",
    by: "samenwerking",
    what: plain(
      "Een wet, rechter of toezichthouder verbiedt om het dossier te vernietigen.",
      "A statute, a court or a supervisor forbids destroying the file."
    ),
    needs: [hasFile, need("bewaarplicht", ["geen"], "Dat verbod geldt al.", "That is forbidden already.")],
    ways: [{ becomes: { bewaarplicht: "geldt" } }],
    because: [
      statute(
        "AVG art. 17 lid 3",
        "Een plicht om te bewaren of een rechtszaak gaat voor.",
        "A duty to keep it or a legal claim comes first."
      )
    ]
  },
  {
    event: "bewaarplicht-voorbij",
    by: "samenwerking",
    what: plain("Het dossier mag weer worden vernietigd.", "The file may be destroyed again."),
    needs: [
      need(
        "bewaarplicht",
        ["geldt"],
        "Er geldt geen verbod om het dossier te vernietigen.",
        "Nothing forbids destroying the file."
      )
    ],
    ways: [{ becomes: { bewaarplicht: "geen" } }],
    because: [
      statute(
        "AVG art. 5 lid 1 onder e",
        "Daarna blijft het niet langer dan nodig.",
        "After that it stays no longer than needed."
      )
    ]
  },
  {
    event: "vernietiging",
    by: "verwerkingsverantwoordelijke",
    what: plain("Het dossier wordt vernietigd.", "The file is destroyed."),
    needs: [
      need(
        "bewaarplicht",
        ["geen"],
        "Het dossier mag nu niet worden vernietigd.",
        "The file may not be destroyed now."
      ),
      { part: "nogNodig", values: [false], otherwise: notDone }
    ],
    // The file of a complaint that was withdrawn goes on its own day, also while another runs.
    ways: [
      { when: { dossier: ["eerder"] }, becomes: {} },
      { when: { dossier: ["geen", "nu"], zaak: closed.values }, becomes: { zaak: "vernietigd" } },
      { when: { dossier: ["geen", "nu"], zaak: notClosed }, refused: closed.otherwise }
    ],
    because: [
      sentence(
        "bewaren",
        "Een dossier blijft niet langer dan de bewaartermijn.",
        "A file stays no longer than the retention period."
      )
    ]
  }
] as const satisfies ReadonlyArray<Happening>
