/**
 * Who does what with a complaint: who receives it, handles it, judges it, and who stands beside the complainant?
 *
 * The text uses eight names for five roles; the judgement belongs to the committee alone (law.md D46).
 *
 * @module
 */
import type { Party } from "./Obligation.ts"
import { intakeGevolg, jeugdstemRol, klachtOnderaannemer, klachtTeam, klachtToegang, oordeelWie } from "./Reading.ts"
import { type Because, reading, sentence, statute } from "./Reason.ts"
import { isOver, loket, over, stand } from "./Situation.ts"
import { toldByMunicipality } from "./Subject.ts"
import * as Table from "./Table.ts"

/** A task in a complaint, and who has it. */
export interface Task {
  readonly taak: "ontvangt" | "wijst-toe" | "behandelt" | "bemiddelt" | "oordeelt" | "informeert" | "steunt"
  readonly wie: Party
}

const task = (taak: Task["taak"], wie: Party): Task => ({ taak, wie })

const support = task("steunt", "vertrouwenspersoon")

const beside = sentence(
  "vertrouwenspersoon.altijd",
  "Een vertrouwenspersoon staat naast u en beslist niet.",
  "A confidential adviser stands beside you and decides nothing."
)

const told = sentence(
  "beklaagde.informeren",
  "De medewerker hoort dat er een klacht is. Is een kind in gevaar, dan beslist een mens wanneer.",
  "The employee is told that there is a complaint. If a child is in danger, a human decides when."
)

const receives = [
  sentence("loket.kracht", "{samenwerking} ontvangt uw klacht.", "{samenwerking} receives your complaint."),
  told
]

const coordinator = sentence(
  "doorzetting",
  "De klachtencoördinator van de organisatie van de medewerker behandelt hem.",
  "The complaints coordinator of the employee's organisation handles it."
)

/** Whoever received it tells whom it is about (N053, law.md D57). */
const here = [task("ontvangt", "samenwerking"), task("informeert", "samenwerking")]
const there = [task("ontvangt", "commissie"), task("informeert", "commissie")]

const forTheMunicipality = statute(
  "Awb titel 9.1",
  "Wat de toegang doet, doet zij voor de gemeente.",
  "What the access team does, it does for the municipality."
)

/** Where the municipality handles it the Awb says who tells whom it is about; where it does so alone the text owes nothing. */
const byMunicipality = [task("informeert", "gemeente"), task("behandelt", "gemeente")]

/** A subcontractor is a provider itself, with a regulation and a committee of its own: refer (law.md D51). */
const bySubcontractor = statute(
  "Jeugdwet art. 4.2.1 lid 1",
  "De onderaannemer behandelt de klacht volgens zijn eigen regeling.",
  "The subcontractor handles the complaint under its own regulation."
)

const received = [
  sentence("loket.extern", "De commissie ontvangt uw klacht.", "The committee receives your complaint."),
  told
]

const atCommittee = [
  ...received,
  sentence(
    "bemiddeling",
    "De externe klachtenfunctionaris probeert u samen te brengen.",
    "The external complaints officer tries to bring you together."
  )
]

const byWhoeverLooks = sentence(
  "onderzoek",
  "In deze lezing oordeelt wie de klacht onderzoekt.",
  "Under this reading whoever looks into the complaint judges it.",
  "oordeel.wie"
)

/** Who judges, as read; of a subcontractor its own committee does (law.md D51). By the text alone the committee does so too (law.md 2.8). */
const judges = [
  {
    read: "commissie",
    id: "",
    wie: "commissie",
    because: [
      sentence(
        "onderzoek",
        "Wij lezen: de commissie beslist of uw klacht terecht is.",
        "As we read it: the committee decides whether your complaint is justified.",
        "oordeel.wie"
      ),
      statute("Jeugdwet art. 4.2.1 lid 2 onder c", "Alleen de commissie oordeelt.", "Only the committee judges.")
    ],
    itsOwn: statute(
      "Jeugdwet art. 4.2.1 lid 2 onder c",
      "De commissie van de onderaannemer oordeelt.",
      "The committee of the subcontractor judges."
    )
  },
  {
    read: "functionaris",
    id: "-functionaris",
    wie: "externe-klachtenfunctionaris",
    because: [byWhoeverLooks],
    itsOwn: byWhoeverLooks
  }
] as const

const running = stand.values.filter((value) => !isOver(value))

const facts = [
  loket,
  over,
  stand,
  klachtTeam,
  klachtToegang,
  klachtOnderaannemer,
  jeugdstemRol,
  oordeelWie,
  intakeGevolg
] as const

/** Who does what at the partnership and at the committee, while a complaint is not over. */
const handlers: ReadonlyArray<Table.Row<typeof facts, ReadonlyArray<Task>>> = [
  {
    id: "medewerker",
    when: { loket: "kracht", over: "medewerker" },
    outcome: [...here, task("behandelt", "klachtencoordinator"), support],
    because: [...receives, coordinator, beside]
  },
  {
    id: "team",
    when: { loket: "kracht", over: "team", "klacht.team": "aanwijzen" },
    outcome: [...here, task("wijst-toe", "klachtenfunctionaris"), support],
    because: [
      ...receives,
      sentence(
        "commissie.onbekend",
        "Gaat het over meer mensen, dan zegt de klachtenfunctionaris wie het behandelt.",
        "If it is about more people, the complaints officer says who handles it.",
        "klacht.team"
      ),
      beside
    ]
  },
  {
    id: "team-niemand",
    when: { loket: "kracht", over: "team", "klacht.team": "niemand" },
    outcome: [...here, support],
    because: [
      ...receives,
      reading(
        "klacht.team",
        "In deze lezing behandelt niemand een klacht over een heel team.",
        "Under this reading nobody handles a complaint about a whole team."
      ),
      beside
    ]
  },
  {
    id: "toegang",
    when: { loket: "kracht", over: "toegang", "klacht.toegang": "beide-wegen" },
    outcome: [
      ...here,
      task("wijst-toe", "klachtenfunctionaris"),
      task("behandelt", "klachtencoordinator"),
      ...byMunicipality,
      support
    ],
    because: [
      ...receives,
      forTheMunicipality,
      reading(
        "klacht.toegang",
        "Een mens zegt wie uw klacht behandelt: de gemeente, of wie deze regeling noemt.",
        "A human says who handles your complaint: the municipality, or whom this regulation names."
      ),
      toldByMunicipality,
      beside
    ]
  },
  {
    id: "toegang-regeling",
    when: { loket: "kracht", over: "toegang", "klacht.toegang": "alleen-regeling" },
    outcome: [...here, task("behandelt", "klachtencoordinator"), support],
    because: [
      ...receives,
      reading(
        "klacht.toegang",
        "In deze lezing geldt alleen deze regeling.",
        "Under this reading only this regulation holds."
      ),
      beside
    ]
  },
  {
    id: "toegang-gemeente",
    when: { loket: "kracht", over: "toegang", "klacht.toegang": "alleen-gemeente" },
    outcome: [task("ontvangt", "samenwerking"), ...byMunicipality, support],
    because: [
      sentence("loket.kracht", "{samenwerking} ontvangt uw klacht.", "{samenwerking} receives your complaint."),
      forTheMunicipality,
      toldByMunicipality,
      beside
    ]
  },
  {
    id: "onderaannemer",
    when: { loket: "kracht", over: "onderaannemer", "klacht.onderaannemer": "eigen-regeling" },
    outcome: [...here, task("wijst-toe", "klachtenfunctionaris"), task("behandelt", "aanbieder"), support],
    because: [...receives, bySubcontractor, beside]
  },
  {
    id: "onderaannemer-samenwerking",
    when: { loket: "kracht", over: "onderaannemer", "klacht.onderaannemer": "samenwerking" },
    outcome: [...here, task("behandelt", "samenwerking"), support],
    because: [
      ...receives,
      reading(
        "klacht.onderaannemer",
        "In deze lezing behandelt {samenwerking} de klacht zelf.",
        "Under this reading {samenwerking} handles the complaint itself."
      ),
      beside
    ]
  },
  {
    id: "commissie-team",
    when: { loket: "externe-klachtencommissie", over: "team", "klacht.team": "niemand" },
    outcome: [...there, support],
    because: [
      reading(
        "klacht.team",
        "In deze lezing gaat geen commissie over een heel team.",
        "Under this reading no committee is for a whole team."
      ),
      beside
    ]
  },
  {
    id: "commissie-toegang",
    when: { loket: "externe-klachtencommissie", over: "toegang", "klacht.toegang": "alleen-gemeente" },
    outcome: [task("ontvangt", "commissie"), ...byMunicipality, support],
    because: [forTheMunicipality, toldByMunicipality, beside]
  },
  ...judges.map(({ read, id, wie, itsOwn }): (typeof handlers)[number] => ({
    id: `commissie-onderaannemer${id}`,
    when: {
      loket: "externe-klachtencommissie",
      over: "onderaannemer",
      "klacht.onderaannemer": "eigen-regeling",
      "oordeel.wie": read
    },
    outcome: [
      ...there,
      task("wijst-toe", "klachtenfunctionaris"),
      task("behandelt", "aanbieder"),
      task("oordeelt", wie),
      support
    ],
    because: [...received, bySubcontractor, itsOwn, beside]
  })),
  ...judges.map(({ read, wie, because }): (typeof handlers)[number] => ({
    id: read,
    otherwise: true,
    when: { loket: "externe-klachtencommissie", "oordeel.wie": read },
    outcome: [...there, task("bemiddelt", "externe-klachtenfunctionaris"), task("oordeelt", wie), support],
    because: [...atCommittee, ...because, beside]
  }))
]

/**
 * A complaint is handled where it is: at the counter it was filed at, until it comes to the other (N084, N087). Once it is
 * there it no longer matters where it was filed, nor that Jeugdstem passed it on with the complainant's consent (law.md D45).
 */
const whereItIs = (row: (typeof handlers)[number]): ReadonlyArray<typeof row> => {
  const { loket: counter, ...when } = row.when
  const [other, route, away] =
    counter === "kracht"
      ? (["externe-klachtencommissie", "intern-", "extern-"] as const)
      : (["kracht", "extern-", "intern-"] as const)
  return [
    ...takenFrom(
      row,
      running.filter((value) => !value.startsWith(away))
    ),
    { ...row, id: `${row.id}-verder`, when: { ...when, loket: other, stand: onRoute(route) } },
    {
      ...row,
      id: `${row.id}-via-jeugdstem`,
      when: { ...when, loket: "jeugdstem", "jeugdstem.rol": "steunen", stand: onRoute(route) }
    }
  ]
}

const onRoute = (route: string): typeof running => running.filter((value) => value.startsWith(route))

/** A committee can be read to take a complaint only once it was elsewhere. */
const takenFrom = (row: (typeof handlers)[number], stands: typeof running): ReadonlyArray<typeof row> =>
  row.when.loket === "kracht"
    ? [{ ...row, when: { ...row.when, stand: stands } }]
    : [
        { ...row, when: { ...row.when, stand: stands.filter((value) => value !== "nieuw") } },
        { ...row, id: `${row.id}-nieuw`, when: { ...row.when, stand: "nieuw", "intake.gevolg": "alleen-weten" } }
      ]

/** Decides who has which task. */
export const table = Table.make({
  id: "behandelaars",
  question: "Wie doet wat met uw klacht?",
  facts,
  rows: [
    ...handlers.flatMap(whereItIs),
    {
      id: "klaar",
      when: { stand: stand.values.filter(isOver) },
      outcome: [support] as ReadonlyArray<Task>,
      because: [beside] as ReadonlyArray<Because>
    },
    {
      id: "eerst-elders",
      when: { loket: "externe-klachtencommissie", stand: "nieuw", "intake.gevolg": "eerst-kracht" },
      outcome: [],
      because: [
        sentence(
          "intake.vragen",
          "In deze lezing heeft de commissie nog geen taak: eerst moet {samenwerking} de klacht hebben.",
          "Under this reading the committee has no task yet: {samenwerking} must have the complaint first.",
          "intake.gevolg"
        )
      ]
    },
    {
      id: "jeugdstem",
      when: { loket: "jeugdstem", "jeugdstem.rol": "steunen", stand: "nieuw" },
      outcome: [support],
      because: [
        beside,
        statute(
          "Jeugdwet art. 1.1",
          "Niemand behandelt de klacht totdat u hem ergens indient.",
          "No one handles the complaint until you file it somewhere."
        ),
        sentence(
          "intake.vragen",
          "Jeugdstem vraagt of u ook bij {samenwerking} klaagde. Elk antwoord is goed.",
          "Jeugdstem asks whether you complained to {samenwerking} too. Any answer is fine."
        )
      ]
    },
    {
      id: "jeugdstem-behandelt",
      when: { loket: "jeugdstem", "jeugdstem.rol": "behandelen", stand: running },
      outcome: [
        task("ontvangt", "vertrouwenspersoon"),
        task("informeert", "vertrouwenspersoon"),
        task("oordeelt", "vertrouwenspersoon"),
        support
      ],
      because: [
        sentence(
          "onderzoek",
          "In deze lezing onderzoekt Jeugdstem de klacht en beslist zij of die terecht is.",
          "Under this reading Jeugdstem looks into the complaint and decides whether it is justified.",
          "jeugdstem.rol"
        )
      ]
    }
  ]
})
