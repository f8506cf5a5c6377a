/**
 * What happens to the file of a complaint?
 *
 * @module
 */
import type * as Course from "./Course.ts"
import { closed, type Happening, hasFile, need, notDone, plain } from "./Happening.ts"
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

const noFile = plain("{samenwerking} heeft geen dossier van een klacht.", "{samenwerking} has no file of a complaint.")

const noFileOutside = plain(
  "De externe klachtencommissie heeft geen dossier van deze klacht.",
  "The external complaints committee has no file of this complaint."
)

const noLonger = sentence(
  "bewaren",
  "Een dossier blijft niet langer dan de bewaartermijn.",
  "A file stays no longer than the retention period."
)

const canBeDestroyed: ReadonlyArray<Course.Need> = [
  need("bewaarplicht", ["geen"], "Het dossier mag nu niet worden vernietigd.", "The file may not be destroyed now."),
  { part: "nogNodig", values: [false], otherwise: notDone }
]

/** A complaint is over for good once its last file is gone; where the text keeps none, whoever has one says when that is. */
const destroyed = (keeper: "samenwerking" | "commissie", otherwise: Plain): Pick<Course.Move, "needs" | "ways"> => ({
  needs: [closed, { part: "dossier", values: ["geen", keeper, "beide"], otherwise }, ...canBeDestroyed],
  ways: [
    { when: { dossier: ["beide"] }, becomes: {} },
    { when: { dossier: ["geen", keeper] }, becomes: { zaak: "vernietigd" } }
  ]
})

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
    needs: [closed, canBeExtended],
    ways: [
      { when: { dossier: ["samenwerking", "beide"] }, becomes: {} },
      { when: { dossier: ["commissie"], "bewaren.wie": ["alle"] }, becomes: {} },
      { when: { dossier: ["commissie"], "bewaren.wie": ["eigen-dossiers"] }, refused: noFile },
      { when: { dossier: ["geen"] }, refused: noFile }
    ],
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
    needs: [
      closed,
      { part: "dossier", values: ["commissie", "beide"], otherwise: noFileOutside },
      canBeExtended,
      eachOverTheirOwn
    ],
    ways: [{ becomes: {} }],
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
    ...destroyed("samenwerking", noFile),
    because: [noLonger]
  },
  {
    event: "vernietiging-extern",
    by: "externe-klachtenfunctionaris",
    what: plain("Het dossier van de commissie wordt vernietigd.", "The committee's file is destroyed."),
    ...destroyed("commissie", noFileOutside),
    because: [noLonger]
  }
] as const satisfies ReadonlyArray<Happening>
