/**
 * Where can it be brought, and who does what there?
 *
 * @module
 */
import { fact } from "./Fact.ts"
import { soort } from "./Kind.ts"
import { intakeGevolg, jeugdstemRol, loketKanaal, type Readings } from "./Reading.ts"
import { reading, sentence, statute } from "./Reason.ts"
import { kanaal, loket, stand } from "./Situation.ts"
import * as Table from "./Table.ts"

/** A counter: the first three are the counters for a complaint, named as on the wire. */
export type Counter = "kracht" | "externe-klachtencommissie" | "jeugdstem" | "gemeente" | "medewerker"

/** Everything a counter can do with what it gets. */
export const counterRoles = ["behandelt", "oordeelt", "ondersteunt", "beslist", "luistert", "ontvangt"] as const

/** What a counter does with what it gets. */
export type Role = (typeof counterRoles)[number]

/** Counter and what it does; the one who supports never decides (Jeugdwet art. 1.1). */
export const roles: Readonly<Record<Counter, Role>> = {
  kracht: "behandelt",
  "externe-klachtencommissie": "oordeelt",
  jeugdstem: "ondersteunt",
  gemeente: "beslist",
  medewerker: "luistert"
}

/** What a counter does under the readings chosen; who of those who are there does it is a task of its own. */
export const roleOf = (counter: Counter, readings: Readings): Role =>
  counter === "jeugdstem" && readings["jeugdstem.rol"] === "behandelen" ? "oordeelt" : roles[counter]

/** The anchor that names each counter. */
export const counterAnchors = {
  kracht: "loket.kracht",
  "externe-klachtencommissie": "loket.extern",
  jeugdstem: "loket.jeugdstem",
  gemeente: "bezwaar.waar",
  medewerker: "compliment.kanaal"
} as const

const places = [
  sentence("loket.keuze", "De tekst noemt deze plaatsen.", "The text names these places."),
  sentence(
    "loket.extern",
    "Elke organisatie heeft een eigen externe klachtencommissie.",
    "Each organisation has an external complaints committee of its own.",
    "commissie.welke"
  )
]

/** Whether one chooses where to file a complaint is a reading (law.md D52). */
const choices = [
  {
    read: "alleen-weten",
    id: "",
    because: sentence(
      "loket.vrij",
      "U kiest zelf waar u uw klacht indient.",
      "You choose where to file your complaint."
    )
  },
  {
    read: "eerst-kracht",
    id: "-eerst-hier",
    because: sentence(
      "intake.vragen",
      "In deze lezing gaat u eerst naar {samenwerking}: eerder neemt geen commissie uw klacht aan.",
      "Under this reading you go to {samenwerking} first: before that no committee takes your complaint.",
      "intake.gevolg"
    )
  }
] as const

/** What Jeugdstem does is a reading: the statute has it support, the text lets it handle complaints. */
const helpers = [
  {
    read: "steunen",
    id: "klacht",
    because: [
      statute(
        "Jeugdwet art. 1.1",
        "Jeugdstem helpt u, maar beslist niet over uw klacht.",
        "Jeugdstem helps you, but does not decide on your complaint."
      ),
      reading("jeugdstem.rol", "Wij volgen hier de wet.", "Here we follow the statute.")
    ]
  },
  {
    read: "behandelen",
    id: "klacht-jeugdstem-behandelt",
    because: [
      reading(
        "jeugdstem.rol",
        "In deze lezing behandelt ook Jeugdstem klachten.",
        "Under this reading Jeugdstem handles complaints too."
      )
    ]
  }
] as const

/**
 * Decides which counters are open.
 *
 * The text lists Jeugdstem among the places to file and even lets it decide; the statute knows its people as
 * supporters, on request. So it is shown, as help, and filing there starts no term.
 */
export const table = Table.make({
  id: "loketten",
  question: "Waar kunt u terecht?",
  facts: [soort, jeugdstemRol, intakeGevolg],
  rows: [
    {
      id: "compliment",
      when: { soort: "compliment" },
      outcome: ["medewerker", "kracht"] as ReadonlyArray<Counter>,
      because: [
        sentence(
          "compliment.kanaal",
          "Een compliment geeft u aan de medewerker of via de website.",
          "You give a compliment to the employee or through the website."
        )
      ]
    },
    {
      id: "signaal",
      when: { soort: "signaal" },
      outcome: ["kracht"],
      because: [
        sentence("loket.kanaal", "Een signaal geeft u bij {samenwerking}.", "You give a signal to {samenwerking}.")
      ]
    },
    {
      id: "gemeente",
      when: { soort: ["bezwaar", "ingebrekestelling"] },
      outcome: ["gemeente"],
      because: [sentence("bezwaar.waar", "Hiervoor gaat u naar de gemeente.", "For this you go to the municipality.")]
    },
    ...helpers.flatMap((helper) =>
      choices.map((choice) => ({
        id: `${helper.id}${choice.id}`,
        when: { soort: "klacht" as const, "jeugdstem.rol": helper.read, "intake.gevolg": choice.read },
        outcome: ["kracht", "externe-klachtencommissie", "jeugdstem"] as const,
        because: [choice.because, ...places, ...helper.because]
      }))
    )
  ]
})

/** Whose terms run for a complaint: those of the text, from the day the partnership got it, or that of the committee. */
export const indienen = fact(
  "indienen",
  ["termijnen-van-de-tekst", "termijnen-na-doorgeven", "termijn-van-de-commissie", "geen-termijn"],
  "Welke termijnen beginnen er?"
)

type Started = (typeof indienen.values)[number]

const inside = stand.values.filter((value) => value.startsWith("intern-"))
const outside = stand.values.filter((value) => value.startsWith("extern-"))
const nowhere = stand.values.filter((value) => !inside.includes(value) && !outside.includes(value))

const byCommittee = statute(
  "Jeugdwet art. 4.2.1 lid 2 onder c",
  "De commissie heeft een eigen termijn. Die staat in haar eigen regeling.",
  "The committee has a term of its own, in its own regulation."
)

const fromArrival = sentence(
  "loket.kracht",
  "De termijnen van de tekst tellen vanaf de dag waarop {samenwerking} uw klacht kreeg.",
  "The terms of the text count from the day {samenwerking} got your complaint."
)

/**
 * Decides whose terms run for a complaint, by where it was filed and where it is now: what was told to Jeugdstem or filed with the
 * committee has those of the text once it came to the partnership (law.md D45).
 */
export const filing = Table.make({
  id: "indienen",
  question: "Welke termijnen beginnen er?",
  facts: [loket, stand, jeugdstemRol],
  rows: [
    {
      id: "samenwerking",
      when: { loket: "kracht" },
      outcome: "termijnen-van-de-tekst" as Started,
      because: [
        sentence(
          "loket.kracht",
          "Door een klacht bij {samenwerking} beginnen de termijnen van de tekst.",
          "A complaint to {samenwerking} starts the terms of the text."
        )
      ]
    },
    {
      id: "externe-klachtencommissie",
      when: { loket: "externe-klachtencommissie", stand: [...nowhere, ...outside] },
      outcome: "termijn-van-de-commissie",
      because: [byCommittee]
    },
    {
      id: "naar-de-samenwerking",
      when: { loket: "externe-klachtencommissie", stand: inside },
      outcome: "termijnen-na-doorgeven",
      because: [fromArrival]
    },
    {
      id: "jeugdstem-naar-de-samenwerking",
      when: { loket: "jeugdstem", "jeugdstem.rol": "steunen", stand: inside },
      outcome: "termijnen-na-doorgeven",
      because: [fromArrival]
    },
    {
      id: "jeugdstem-naar-de-commissie",
      when: { loket: "jeugdstem", "jeugdstem.rol": "steunen", stand: outside },
      outcome: "termijn-van-de-commissie",
      because: [byCommittee]
    },
    {
      id: "jeugdstem",
      when: { loket: "jeugdstem", "jeugdstem.rol": "steunen", stand: nowhere },
      outcome: "geen-termijn",
      because: [
        sentence(
          "loket.jeugdstem",
          "De tekst noemt Jeugdstem als plaats voor een klacht.",
          "The text names Jeugdstem as a place to complain."
        ),
        statute(
          "Jeugdwet art. 1.1",
          "Jeugdstem steunt u, maar beslist niet. Daarom begint er geen termijn.",
          "Jeugdstem supports you but does not decide. So no term starts."
        ),
        reading("jeugdstem.rol", "Wij volgen hier de wet.", "Here we follow the statute.")
      ]
    },
    {
      id: "jeugdstem-behandelt",
      when: { loket: "jeugdstem", "jeugdstem.rol": "behandelen" },
      outcome: "geen-termijn",
      because: [
        sentence(
          "loket.jeugdstem",
          "De tekst noemt Jeugdstem als plaats voor een klacht.",
          "The text names Jeugdstem as a place to complain."
        ),
        reading(
          "jeugdstem.rol",
          "In deze lezing behandelt Jeugdstem de klacht. Een termijn noemt de tekst niet.",
          "Under this reading Jeugdstem handles the complaint. The text names no term."
        )
      ]
    }
  ]
})

/** Is a complaint with the committee, so that it owes a judgement? */
export const bijCommissie = fact("bijCommissie", ["wel", "niet"], "Ligt uw klacht bij de externe klachtencommissie?")

const noLongerNew = stand.values.filter(
  (value): value is Exclude<(typeof stand.values)[number], "nieuw" | "extern-in-behandeling"> =>
    value !== "nieuw" && value !== "extern-in-behandeling"
)

const investigated = sentence(
  "onderzoek",
  "De commissie onderzoekt uw klacht, direct ingediend of na doorverwijzing. Dan moet zij oordelen.",
  "The committee investigates your complaint, filed directly or after a referral. Then it must judge."
)

/**
 * Decides whether the committee has a complaint to judge: one that is filed there, or one that came there later, wherever it was
 * filed first (law.md 2.12).
 */
export const atCommittee = Table.make({
  id: "bij-commissie",
  question: "Moet de externe klachtencommissie over uw klacht oordelen?",
  facts: [loket, stand, jeugdstemRol, intakeGevolg],
  rows: [
    {
      id: "daar-ingediend",
      when: { loket: "externe-klachtencommissie", stand: "nieuw", "intake.gevolg": "alleen-weten" },
      outcome: "wel" as (typeof bijCommissie.values)[number],
      because: [
        sentence(
          "loket.extern",
          "U dient uw klacht in bij de commissie. Dan moet zij oordelen.",
          "You file your complaint with the committee. Then it must judge."
        )
      ]
    },
    {
      id: "eerst-elders",
      when: { loket: "externe-klachtencommissie", stand: "nieuw", "intake.gevolg": "eerst-kracht" },
      outcome: "niet",
      because: [
        sentence(
          "intake.vragen",
          "In deze lezing neemt de commissie een klacht pas aan als die eerst bij {samenwerking} was.",
          "Under this reading the committee takes a complaint only after it was with {samenwerking}.",
          "intake.gevolg"
        )
      ]
    },
    {
      id: "daar-in-behandeling",
      when: { loket: ["kracht", "externe-klachtencommissie"], stand: "extern-in-behandeling" },
      outcome: "wel",
      because: [investigated]
    },
    {
      id: "daar-in-behandeling-via-jeugdstem",
      when: { loket: "jeugdstem", "jeugdstem.rol": "steunen", stand: "extern-in-behandeling" },
      outcome: "wel",
      because: [investigated]
    },
    {
      id: "bij-jeugdstem-in-behandeling",
      when: { loket: "jeugdstem", "jeugdstem.rol": "behandelen", stand: "extern-in-behandeling" },
      outcome: "niet",
      because: [
        sentence(
          "onderzoek",
          "In deze lezing onderzoekt Jeugdstem de klacht. De commissie heeft haar niet.",
          "Under this reading Jeugdstem looks into the complaint. The committee does not have it.",
          "jeugdstem.rol"
        )
      ]
    },
    {
      id: "elders-ingediend",
      when: { loket: ["kracht", "jeugdstem"], stand: "nieuw" },
      outcome: "niet",
      because: [
        sentence(
          "loket.keuze",
          "U dient uw klacht ergens anders in. De commissie heeft haar niet.",
          "You file your complaint elsewhere. The committee does not have it."
        )
      ]
    },
    {
      id: "niet-daar",
      when: { stand: noLongerNew },
      outcome: "niet",
      because: [
        sentence(
          "onderzoek",
          "De commissie onderzoekt uw klacht niet, of is daarmee klaar.",
          "The committee is not investigating your complaint, or has finished."
        )
      ]
    }
  ]
})

/** Has a complaint been filed? Until then no term of the text runs; nothing else depends on it. */
export const ingediend = fact("ingediend", ["wel", "nog-niet"], "Is de klacht ingediend?")

/**
 * Decides whether a complaint counts as filed by the way it came. The text names a form and an address for mail; the statute
 * asks for no form, so by letter or word of mouth is filed too.
 */
export const channel = Table.make({
  id: "kanaal",
  question: "Telt uw klacht langs deze weg?",
  facts: [kanaal, loketKanaal],
  rows: [
    {
      id: "genoemd",
      when: { kanaal: ["formulier", "mail"] },
      outcome: "wel" as (typeof ingediend.values)[number],
      because: [
        sentence(
          "loket.kanaal",
          "De tekst noemt een formulier en een mailadres.",
          "The text names a form and an address for mail."
        )
      ]
    },
    {
      id: "niet-genoemd",
      when: { kanaal: ["brief", "mondeling"], "loket.kanaal": "elk-kanaal" },
      outcome: "wel",
      because: [
        sentence(
          "loket.kanaal",
          "De tekst noemt een formulier en een mailadres. Wij lezen: een brief of een gesprek telt ook.",
          "The text names a form and an address for mail. As we read it: a letter or a talk counts too.",
          "loket.kanaal"
        ),
        statute("Jeugdwet art. 4.2.1 lid 4 onder a", "De wet eist geen vorm.", "The statute asks for no form.")
      ]
    },
    {
      id: "alleen-genoemd",
      when: { kanaal: ["brief", "mondeling"], "loket.kanaal": "alleen-genoemd" },
      outcome: "nog-niet",
      because: [
        reading(
          "loket.kanaal",
          "In deze lezing telt een klacht pas als zij via het formulier of per mail komt.",
          "Under this reading a complaint counts only once it comes through the form or by mail."
        )
      ]
    }
  ]
})
