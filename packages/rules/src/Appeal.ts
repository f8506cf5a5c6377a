/**
 * What now? The next steps, at every stand of a complaint and for everyone who cannot complain.
 *
 * @module
 */
import { uitkomst } from "./Eligibility.ts"
import { soort } from "./Kind.ts"
import {
  adviesGevolg,
  bezwaarBellen,
  bezwaarHoren,
  hulpWie,
  intakeGevolg,
  intrekkenReden,
  klachtOngegrond,
  klachtUiterlijk,
  mandaat,
  naarExternTermijn,
  naExtern,
  signaalAnoniem,
  uitspraak,
  vertrouwenspersoonWanneer,
  vervolggesprekDag,
  vervolggesprekOntevreden,
  wieGemachtigde
} from "./Reading.ts"
import type { Because } from "./Reason.ts"
import { anoniem, stand } from "./Situation.ts"
import { type Step, steps } from "./Step.ts"
import * as Table from "./Table.ts"

const facts = [
  soort,
  uitkomst,
  anoniem,
  stand,
  signaalAnoniem,
  intrekkenReden,
  bezwaarHoren,
  naExtern,
  vervolggesprekDag,
  vervolggesprekOntevreden,
  hulpWie,
  vertrouwenspersoonWanneer,
  bezwaarBellen,
  mandaat,
  intakeGevolg,
  naarExternTermijn,
  uitspraak,
  klachtOngegrond,
  klachtUiterlijk,
  adviesGevolg,
  wieGemachtigde
] as const

const row = (id: string, when: Table.When<typeof facts>, ...next: ReadonlyArray<Step>) => ({
  id,
  when,
  outcome: next,
  because: next.map((step): Because => steps[step])
})

const hearings = [
  ["altijd-aangeboden", "hoorzitting", ""],
  ["na-gesprek", "hoorzitting-na-gesprek", "-gesprek"]
] as const

const callings = [
  ["niets", "bellen", ""],
  ["schort-op", "bellen-schort-op", "-bellen"]
] as const

const mandates = [
  ["zoals-gesteld", [], ""],
  ["onbewezen", ["mandaat-vragen"], "-mandaat"]
] as const

/** The way of an objection; whether a hearing is always offered, what calling does and who decided are readings. */
const objection = hearings.flatMap(([heard, hearing, one]) =>
  callings.flatMap(([called, call, two]) =>
    mandates.map(([mandated, asked, three]) =>
      row(
        `bezwaar${one}${two}${three}`,
        { soort: "bezwaar", "bezwaar.horen": heard, "bezwaar.bellen": called, mandaat: mandated },
        ...asked,
        "bezwaar-maken",
        "doorzenden",
        call,
        "gesprek-gemeente",
        hearing,
        "beslissing-op-bezwaar",
        "te-laat-beslist-op-bezwaar",
        "beroep-na-beslissing"
      )
    )
  )
)

const complaint = { soort: "klacht", uitkomst: "mogelijk" } as const
const refused = { soort: "klacht", uitkomst: "niet-mogelijk" } as const

/** An authorisation helps only where one reads that somebody may complain for another. */
const authorised = [
  ["met-machtiging", ["machtiging"], ""],
  ["weigeren", [], "-zonder-machtiging"]
] as const

const filings = [
  ["alleen-weten", "klacht-indienen"],
  ["eerst-kracht", "klacht-eerst-hier"]
] as const

/** Who helps before a complaint is filed: whom someone chooses, or in an order, as read. */
const helpers = [
  ["vrij", { "hulp.wie": "vrije-keuze", "vertrouwenspersoon.wanneer": "altijd" }, "vertrouwenspersoon"],
  [
    "na-gesprek",
    { "hulp.wie": "vrije-keuze", "vertrouwenspersoon.wanneer": "na-gesprek" },
    "vertrouwenspersoon-na-gesprek"
  ],
  ["functionaris", { "hulp.wie": "eerst-functionaris" }]
] as const

/** Neither the text nor the Jeugdwet names a last day (law.md D56); under the other reading a term says by when. */
const tooLate = [
  ["geen-termijn", ["niet-te-laat"], ""],
  ["een-jaar", [], "-een-jaar"]
] as const

/** A complaint still to be filed. */
const toFile = filings.flatMap(([read, file]) =>
  helpers.flatMap(([id, when, ...help]) =>
    tooLate.map(([until, told, suffix]) =>
      row(
        `${read === "alleen-weten" && id === "vrij" ? "nieuw" : `nieuw-${read}-${id}`}${suffix}`,
        { ...complaint, stand: "nieuw", "intake.gevolg": read, "klacht.uiterlijk": until, ...when },
        file,
        "hulp-vragen",
        ...help,
        ...told
      )
    )
  )
)

const committees = [
  ["geen-termijn", "externe-commissie"],
  ["zes-weken", "externe-commissie-zes-weken"]
] as const

/** After an outcome within the organisation one can go to the committee, unless only a judgement is read to be a ruling. */
const disagreeing = (
  id: string,
  when: Parameters<typeof row>[1],
  before: ReadonlyArray<Step>,
  after: ReadonlyArray<Step>
) => [
  ...committees.map(([read, committee]) =>
    row(
      read === "geen-termijn" ? id : `${id}-${read}`,
      { ...complaint, ...when, uitspraak: "uitkomst-of-oordeel", "naar-extern.termijn": read },
      ...before,
      committee,
      ...after
    )
  ),
  row(`${id}-alleen-oordeel`, { ...complaint, ...when, uitspraak: "alleen-oordeel" }, ...before, ...after)
]

/** What was not found justified, or not all of it: whether reasons come in writing is a reading (law.md D60). */
const unjustified = (
  stand: "intern-deels-gegrond" | "intern-ongegrond",
  before: ReadonlyArray<Step>,
  after: ReadonlyArray<Step>
) => [
  ...disagreeing(stand, { stand, "klacht.ongegrond": "schriftelijk-met-redenen" }, before, [
    "redenen-vragen",
    ...after
  ]),
  ...disagreeing(`${stand}-niets`, { stand, "klacht.ongegrond": "niets" }, before, after)
]

const withdrawals = [
  ["niet-nodig", "intrekken", ""],
  ["nodig", "intrekken-met-reden", "-reden"]
] as const

/** A complaint can be withdrawn at any moment until it is closed (N098); whether that takes a reason is a reading. */
const withdrawable = (...rows: ReadonlyArray<ReturnType<typeof row>>) =>
  rows.flatMap(({ id, when, outcome }) =>
    withdrawals.map(([read, withdraw, suffix]) =>
      row(`${id}${suffix}`, { ...when, "intrekken.reden": read }, ...outcome, withdraw)
    )
  )

/**
 * The text has a follow-up talk after every outcome (law.md N096). After the external route there is one too (D68), unless one
 * reads that it is for the internal one.
 */
const followingUp = (
  id: string,
  when: Parameters<typeof row>[1],
  before: ReadonlyArray<Step>,
  after: ReadonlyArray<Step>
) => [
  row(id, { ...when, "vervolggesprek.dag": "afgesproken-dag" }, ...before, "vervolggesprek", ...after),
  row(`${id}-zonder-gesprek`, { ...when, "vervolggesprek.dag": "alleen-intern" }, ...before, ...after)
]

/** Who else can help where no remedy is left (law.md D67). */
export const otherWays = ["ombudsman", "gemeentelijke-ombudsman", "inspectie"] as const

const followed = [
  ["belofte-met-redenen", ["advies-bespreken"], ""],
  ["vrij", [], "-vrij"]
] as const

/**
 * Against a judgement there is no objection; which other roads are named is a reading. There can be advice whatever was judged
 * (N090), and whether it must be followed is a reading too.
 */
const judged = (
  stand: "extern-gegrond" | "extern-deels-gegrond" | "extern-ongegrond",
  before: ReadonlyArray<Step>,
  after: ReadonlyArray<Step>
) =>
  followed.flatMap(([read, advised, suffix]) => {
    const when = { ...complaint, stand, "advies.gevolg": read }
    const first = [...before, ...advised]
    return [
      ...followingUp(`${stand}${suffix}`, { ...when, "na-extern": "wegen-noemen" }, first, [...after, ...otherWays]),
      ...followingUp(`${stand}-niets${suffix}`, { ...when, "na-extern": "niets" }, first, after)
    ]
  })

/** The text has no term for going to the committee later (D66); under the other reading it is that after an outcome. */
const later = [
  ["geen-termijn", "alsnog-extern", ""],
  ["zes-weken", "externe-commissie-zes-weken", "-zes-weken"]
] as const

/** Whether a complaint can be reopened that turns out not to be solved is a reading. */
const solved = (
  id: string,
  when: Parameters<typeof row>[1],
  rows: (
    id: string,
    when: Parameters<typeof row>[1],
    after: ReadonlyArray<Step>
  ) => ReadonlyArray<ReturnType<typeof row>>
) => [
  ...later.flatMap(([read, committee, suffix]) => {
    const chosen = { ...when, "naar-extern.termijn": read }
    return [
      ...rows(`${id}${suffix}`, { ...chosen, "vervolggesprek.ontevreden": "klager-kiest" }, ["heropenen", committee]),
      ...rows(`${id}-klaar${suffix}`, { ...chosen, "vervolggesprek.ontevreden": "klaar" }, [committee])
    ]
  })
]

/**
 * Decides the next steps; a stand not given is a complaint still to be filed. What was found justified in part brings what follows
 * on either: for the part that is, and for the part that is not.
 */
export const table = Table.make({
  id: "vervolg",
  question: "Wat kunt u nu doen?",
  facts,
  rows: [
    row("compliment", { soort: "compliment" }, "compliment-geven"),
    row("signaal", { soort: "signaal", uitkomst: "mogelijk", "signaal.anoniem": "zonder-naam" }, "signaal-geven"),
    row(
      "signaal-met-naam",
      { soort: "signaal", uitkomst: "mogelijk", "signaal.anoniem": "met-naam" },
      "signaal-met-naam"
    ),
    row(
      "signaal-zonder-naam",
      { soort: "signaal", uitkomst: "niet-mogelijk" },
      "signaal-met-naam",
      "vertrouwenspersoon"
    ),
    ...objection,
    row(
      "ingebrekestelling",
      { soort: "ingebrekestelling" },
      "in-gebreke-stellen",
      "bellen-te-laat",
      "dwangsom",
      "beroep-na-twee-weken"
    ),
    row(
      "anoniem",
      { ...refused, anoniem: true, "signaal.anoniem": "zonder-naam" },
      "signaal-geven",
      "vertrouwenspersoon",
      "klacht-met-naam"
    ),
    row(
      "anoniem-met-naam",
      { ...refused, anoniem: true, "signaal.anoniem": "met-naam" },
      "vertrouwenspersoon",
      "klacht-met-naam"
    ),
    ...authorised.flatMap(([authorisation, steps, suffix]) => [
      row(
        `geen-klachtrecht${suffix}`,
        { ...refused, anoniem: false, "wie.gemachtigde": authorisation, "signaal.anoniem": "zonder-naam" },
        ...steps,
        "signaal-geven",
        "recht-op-vertrouwenspersoon"
      ),
      row(
        `geen-klachtrecht-met-naam${suffix}`,
        { ...refused, anoniem: false, "wie.gemachtigde": authorisation, "signaal.anoniem": "met-naam" },
        ...steps,
        "signaal-met-naam",
        "recht-op-vertrouwenspersoon"
      )
    ]),
    ...toFile,
    ...withdrawable(
      row("intern-bezig", { ...complaint, stand: "intern-in-behandeling" }, "direct-extern", "vertrouwenspersoon"),
      ...disagreeing(
        "intern-gegrond",
        { stand: "intern-gegrond" },
        ["afspraak-vragen", "vervolggesprek"],
        ["vertrouwenspersoon"]
      ),
      ...unjustified("intern-deels-gegrond", ["afspraak-vragen", "vervolggesprek"], ["vertrouwenspersoon"]),
      ...unjustified("intern-ongegrond", [], ["vertrouwenspersoon", "vervolggesprek"]),
      ...committees.map(([read, committee]) =>
        row(
          read === "geen-termijn" ? "intern-geen-oplossing" : `intern-geen-oplossing-${read}`,
          { ...complaint, stand: "intern-geen-oplossing", "naar-extern.termijn": read },
          "doorverwijzing",
          committee,
          "vertrouwenspersoon",
          "vervolggesprek"
        )
      ),
      ...solved("intern-opgelost", { ...complaint, stand: "intern-opgelost" }, (id, when, after) => [
        row(id, when, "vervolggesprek", ...after, "vertrouwenspersoon")
      ]),
      row("extern-bezig", { ...complaint, stand: "extern-in-behandeling" }, "vertrouwenspersoon"),
      ...judged("extern-gegrond", ["reactie-aanbieder", "reactie-vragen"], ["geen-bezwaar", "vertrouwenspersoon"]),
      ...judged(
        "extern-deels-gegrond",
        ["reactie-aanbieder", "reactie-vragen"],
        ["geen-bezwaar", "vertrouwenspersoon"]
      ),
      ...judged("extern-ongegrond", ["reactie-aanbieder", "reactie-vragen"], ["geen-bezwaar", "vertrouwenspersoon"]),
      ...solved("extern-opgelost", { ...complaint, stand: "extern-opgelost" }, (id, when, after) =>
        followingUp(id, when, [], [...after, "vertrouwenspersoon"])
      )
    ),
    ...solved("gesloten", { ...complaint, stand: "gesloten" }, (id, when, after) => [
      row(id, { ...when, "na-extern": "wegen-noemen" }, ...after, "vertrouwenspersoon", ...otherWays),
      row(`${id}-niets`, { ...when, "na-extern": "niets" }, ...after, "vertrouwenspersoon")
    ]),
    row("ingetrokken", { ...complaint, stand: "ingetrokken" }, "opnieuw-indienen", "vertrouwenspersoon")
  ]
})
