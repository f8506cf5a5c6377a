/**
 * May a complaint file be kept longer, by whom, why, and until when?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import type { Refusal } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import { fact, yesNo } from "./Fact.ts"
import { bewarenVerlengen, bewarenWie, type Readings } from "./Reading.ts"
import { type Plain, reading, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/** Who keeps the file. */
export const dossierVan = fact(
  "dossierVan",
  ["samenwerking", "organisatie", "externe-klachtencommissie"],
  "Wie bewaart het dossier?"
)

/** Who decides to keep it longer. */
export const verlengtDoor = fact(
  "verlengtDoor",
  [
    "interne-klachtenfunctionaris",
    "klachtencoordinator",
    "externe-klachtenfunctionaris",
    "externe-klachtencommissie",
    "anders"
  ],
  "Wie besluit tot langer bewaren?"
)

/** Has this person a say over this file? */
const bevoegd = fact("bevoegd", ["bevoegd", "niet-bevoegd"], "Mag deze persoon over dit dossier beslissen?")

/** Why it is kept longer. */
export const reden = fact(
  "reden",
  ["rechtszaak", "wettelijke-plicht", "verzoek-klager", "anders"],
  "Waarom moet het dossier langer blijven?"
)

/** Is that a reason to keep a file longer? */
const redenTelt = fact("redenTelt", ["telt", "telt-niet"], "Is dit een goede reden?")

const officer = sentence(
  "bewaren.verlengen",
  "De tekst geeft dit aan de interne klachtenfunctionaris.",
  "The text gives this to the internal complaints officer."
)

const own = reading(
  "bewaren.wie",
  "Wij lezen: ieder beslist over de eigen dossiers.",
  "As we read it: each decides over their own files."
)

const all = reading(
  "bewaren.wie",
  "In deze lezing beslist de interne klachtenfunctionaris over alle dossiers.",
  "Under this reading the internal complaints officer decides over all files."
)

/** Decides who may keep which file longer; the text names one officer and speaks of files that others keep. */
export const authority = Table.make({
  id: "bewaren-bevoegd",
  question: "Wie mag een klachtdossier langer bewaren?",
  facts: [dossierVan, verlengtDoor, bewarenWie],
  rows: [
    {
      id: "samenwerking",
      when: {
        dossierVan: "samenwerking",
        verlengtDoor: "interne-klachtenfunctionaris",
        "bewaren.wie": "eigen-dossiers"
      },
      outcome: "bevoegd" as (typeof bevoegd.values)[number],
      because: [officer, own]
    },
    {
      id: "organisatie",
      when: {
        dossierVan: "organisatie",
        verlengtDoor: "klachtencoordinator",
        "bewaren.wie": "eigen-dossiers"
      },
      outcome: "bevoegd",
      because: [own]
    },
    {
      id: "externe-klachtencommissie",
      when: {
        dossierVan: "externe-klachtencommissie",
        verlengtDoor: ["externe-klachtenfunctionaris", "externe-klachtencommissie"],
        "bewaren.wie": "eigen-dossiers"
      },
      outcome: "bevoegd",
      because: [own]
    },
    {
      id: "alle",
      when: { verlengtDoor: "interne-klachtenfunctionaris", "bewaren.wie": "alle" },
      outcome: "bevoegd",
      because: [officer, all]
    },
    {
      id: "niet-eigen",
      when: { "bewaren.wie": "eigen-dossiers" },
      outcome: "niet-bevoegd",
      because: [officer, own],
      otherwise: true
    },
    {
      id: "niet-functionaris",
      when: { "bewaren.wie": "alle" },
      outcome: "niet-bevoegd",
      because: [officer, all],
      otherwise: true
    }
  ]
})

/** Decides which reasons count; the text names none, so this list is ours. */
export const grounds = Table.make({
  id: "bewaren-reden",
  question: "Om welke reden mag een klachtdossier langer blijven?",
  facts: [reden, bewarenVerlengen],
  rows: [
    {
      id: "rechtszaak",
      when: { reden: "rechtszaak" },
      outcome: "telt" as (typeof redenTelt.values)[number],
      because: [
        statute(
          "AVG art. 17 lid 3 onder e",
          "Er loopt een zaak waarin het dossier nodig is.",
          "A case is running in which the file is needed."
        )
      ]
    },
    {
      id: "wettelijke-plicht",
      when: { reden: "wettelijke-plicht" },
      outcome: "telt",
      because: [statute("AVG art. 17 lid 3 onder b", "Een wet verplicht tot bewaren.", "A statute obliges to keep it.")]
    },
    {
      id: "verzoek-klager",
      when: { reden: "verzoek-klager" },
      outcome: "telt",
      because: [
        reading(
          "bewaren.verlengen",
          "De klager vraagt erom. Het zijn diens gegevens.",
          "The complainant asks for it. It is their data."
        )
      ]
    },
    {
      id: "anders",
      when: { reden: "anders", "bewaren.verlengen": ["hoogstens-1-jaar", "hoogstens-6-maanden", "nooit"] },
      outcome: "telt-niet",
      because: [
        reading(
          "bewaren.verlengen",
          "Wij lezen: andere redenen tellen niet.",
          "As we read it: other reasons do not count."
        ),
        statute(
          "AVG art. 5 lid 1 onder e",
          "Langer dan nodig bewaren mag niet.",
          "Keeping longer than needed is not allowed."
        )
      ]
    },
    {
      id: "anders-toegestaan",
      when: { reden: "anders", "bewaren.verlengen": "vrij" },
      outcome: "telt",
      because: [
        reading(
          "bewaren.verlengen",
          "In deze lezing telt elke reden die op schrift staat.",
          "Under this reading every written reason counts."
        )
      ]
    }
  ]
})

/** Is the reason written down? */
export const opSchrift = yesNo("opSchrift", "Staat de reden op schrift?")

/**
 * When was it decided? In time is while the last period runs: from the day the term began, or the day after the end that
 * held before, through the last day. So nobody can decide on several periods ahead.
 */
const besluitmoment = fact(
  "besluitmoment",
  ["op-tijd", "te-vroeg", "te-laat", "na-peildatum"],
  "Wanneer is dit besloten?"
)

/** When an extension was decided. */
export type Besluitmoment = (typeof besluitmoment.values)[number]

/** A period in which a file is kept, both days included. */
export interface Period {
  readonly from: PlainDate
  readonly end: PlainDate
}

/** When it was decided, seen from the period that runs. */
export const momentIn = (decided: PlainDate, { from, end }: Period): Exclude<Besluitmoment, "na-peildatum"> => {
  if (decided < from) return "te-vroeg"
  return decided > end ? "te-laat" : "op-tijd"
}

/** Why nobody can decide on several periods ahead. */
export const tooEarly: Plain = {
  nl: "De termijn die langer zou worden, liep toen nog niet. Pas als die loopt, is te zien of het nodig is.",
  en: "The period to be lengthened did not run yet. Only while it runs can be seen whether that is needed."
}

/** Why nobody can decide on it once the period is over. */
export const tooLate: Plain = {
  nl: "De laatste dag was al voorbij. Verlengen kan alleen zolang de termijn loopt.",
  en: "The last day had already passed. A period can be extended only while it runs."
}

/** Is the new end later than the old one, and no further than it may be? */
const nieuwEinde = fact("nieuwEinde", ["kan", "niet-later", "te-ver"], "Kan dit nieuwe einde?")

/** The new end asked for, seen from the end that holds and the furthest there can be. */
export const endIn = (
  asked: PlainDate,
  end: PlainDate,
  limit: PlainDate | null
): (typeof nieuwEinde.values)[number] => {
  if (asked <= end) return "niet-later"
  return limit === null || asked <= limit ? "kan" : "te-ver"
}

const power = sentence(
  "bewaren.verlengen",
  "De tekst laat verlengen toe, zonder grens.",
  "The text allows extension, without limit."
)

const extendable = { "bewaren.verlengen": ["hoogstens-1-jaar", "hoogstens-6-maanden", "vrij"] } as const

const allowed = { ...extendable, bevoegd: "bevoegd", redenTelt: "telt" } as const

/** Decides whether a file may be kept until the new end asked for. */
export const table = Table.make({
  id: "bewaren-verlengen",
  question: "Mag dit klachtdossier langer blijven?",
  facts: [bewarenVerlengen, bevoegd, redenTelt, opSchrift, besluitmoment, nieuwEinde],
  rows: [
    {
      id: "nooit",
      when: { "bewaren.verlengen": "nooit" },
      outcome: "mag-niet" as "mag" | "mag-niet",
      because: [
        power,
        reading(
          "bewaren.verlengen",
          "In deze lezing is hoogstens ook echt hoogstens.",
          "Under this reading at most really is at most."
        )
      ]
    },
    {
      id: "niet-bevoegd",
      when: { ...extendable, bevoegd: "niet-bevoegd" },
      outcome: "mag-niet",
      because: [
        reading("bewaren.wie", "Deze persoon gaat niet over dit dossier.", "This person has no say over this file.")
      ]
    },
    {
      id: "geen-reden",
      when: { ...extendable, bevoegd: "bevoegd", redenTelt: "telt-niet" },
      outcome: "mag-niet",
      because: [
        statute(
          "AVG art. 5 lid 1 onder e",
          "Zonder goede reden gaat het dossier op tijd weg.",
          "Without a good reason the file goes in time."
        )
      ]
    },
    {
      id: "niet-op-schrift",
      when: { ...allowed, opSchrift: false },
      outcome: "mag-niet",
      because: [
        statute(
          "AVG art. 5 lid 2",
          "De reden moet op schrift staan, anders is zij niet aan te tonen.",
          "The reason must be in writing, else it cannot be shown."
        )
      ]
    },
    {
      id: "te-laat",
      when: { ...allowed, opSchrift: true, besluitmoment: "te-laat" },
      outcome: "mag-niet",
      because: [sentence("bewaren", tooLate.nl, tooLate.en)]
    },
    {
      id: "te-vroeg",
      when: { ...allowed, opSchrift: true, besluitmoment: "te-vroeg" },
      outcome: "mag-niet",
      because: [power, reading("bewaren.verlengen", tooEarly.nl, tooEarly.en)]
    },
    {
      id: "na-peildatum",
      when: { ...allowed, opSchrift: true, besluitmoment: "na-peildatum" },
      outcome: "mag-niet",
      because: [
        power,
        sentence(
          "bewaren",
          "Op de dag waarom het gaat, was dit nog niet besloten. Dan verlengt het nog niets.",
          "On the day in question this was not decided yet. Then it extends nothing yet."
        )
      ]
    },
    {
      id: "niet-later",
      when: { ...allowed, opSchrift: true, besluitmoment: "op-tijd", nieuwEinde: "niet-later" },
      outcome: "mag-niet",
      because: [
        sentence(
          "bewaren.verlengen",
          "Verlengen is een latere laatste dag. Deze dag ligt niet na de dag die er al was.",
          "Extending is naming a later last day. This day is not after the one there was."
        )
      ]
    },
    {
      id: "te-ver",
      when: { ...allowed, opSchrift: true, besluitmoment: "op-tijd", nieuwEinde: "te-ver" },
      outcome: "mag-niet",
      because: [
        power,
        reading(
          "bewaren.verlengen",
          "Wij lezen: elke keer een vast einde, niet verder dan dit.",
          "As we read it: a fixed end each time, no further than this."
        )
      ]
    },
    {
      id: "mag",
      when: { ...allowed, opSchrift: true, besluitmoment: "op-tijd", nieuwEinde: "kan" },
      outcome: "mag",
      because: [
        power,
        reading(
          "bewaren.verlengen",
          "Uiterlijk op het nieuwe einde wordt opnieuw gekeken of het dossier weg moet.",
          "On the new end at the latest it is looked at again whether the file must go."
        )
      ]
    }
  ]
})

const longest = {
  "hoogstens-1-jaar": { stelsel: "regeling", aantal: 1, eenheid: "jaren" },
  "hoogstens-6-maanden": { stelsel: "regeling", aantal: 6, eenheid: "maanden" },
  vrij: null,
  nooit: null
} as const satisfies Readonly<Record<Readings["bewaren.verlengen"], Term.HouseTerm | null>>

/** The furthest new end one extension can set, counted from the end that holds; null where the reading sets no limit. */
export const furthest = (end: PlainDate, { "bewaren.verlengen": duur }: Readings): PlainDate | null | Refusal => {
  const term = longest[duur]
  return term === null ? null : Term.end(end, term)
}
