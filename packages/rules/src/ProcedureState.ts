/**
 * How far has a complaint come?
 *
 * A complaint can run at the partnership and at an external committee at once, so each has its own part of the state. What
 * stands open is part of the state where an event waits for it; a reading is one where it opens or shuts a way.
 *
 * @module
 */
import { fact, type Value, yesNo } from "./Fact.ts"
import {
  bemiddelingWanneer,
  bewarenVerlengen,
  bewarenWie,
  gegevensGrondslag,
  intakeGevolg,
  klagersMeer,
  toestemmingWeigeren,
  vervolggesprekOntevreden
} from "./Reading.ts"
import { nogNodig } from "./Retention.ts"
import { stand } from "./Situation.ts"

/** Where the case stands as a whole. */
export const zaak = fact("zaak", ["geen", "lopend", "ingetrokken", "gesloten", "vernietigd"], "Hoe staat de zaak?")

/** How far the complaint has come at the partnership. */
export const intern = fact(
  "intern",
  ["geen", "in-behandeling", "gegrond", "deels-gegrond", "ongegrond", "geen-oplossing", "opgelost"],
  "Hoe ver is de klacht bij het samenwerkingsverband?"
)

/** How far the complaint has come at the external committee. */
export const extern = fact(
  "extern",
  ["geen", "in-behandeling", "gegrond", "deels-gegrond", "ongegrond", "opgelost"],
  "Hoe ver is de klacht bij de externe klachtencommissie?"
)

const consents = ["geen", "gevraagd", "gegeven", "geweigerd", "ingetrokken"] as const

/** Whether the file may be opened: only once everyone who was asked consents. */
export const toestemming = fact("toestemming", consents, "Is er toestemming om het dossier in te zien?")

/** What the person an event of consent is about has said. */
const eigenToestemming = fact("eigenToestemming", consents, "Wat zei degene om wie het gaat?")

/** How far mediation and its advice have come. */
const advies = fact(
  "advies",
  ["geen", "niet-bemiddelbaar", "bemiddelbaar", "gegeven", "besproken"],
  "Is er een advies?"
)

/** How far the follow-up has come. */
const terugblik = fact("terugblik", ["geen", "afgesproken", "gehouden", "afgezien"], "Is er een vervolggesprek?")

/** How far a serious situation has come that the committee met (Jeugdwet art. 4.2.2). */
const ernst = fact(
  "ernst",
  ["geen", "vastgesteld", "ingelicht", "maatregelen", "zonder-maatregelen", "gemeld"],
  "Is er een ernstige situatie?"
)

/** Must a file stay: does a statute, a court or a supervisor forbid to destroy it? */
const bewaarplicht = fact("bewaarplicht", ["geen", "geldt"], "Mag het dossier niet worden vernietigd?")

/** Was Jeugdstem asked for help? */
const jeugdstem = fact("jeugdstem", ["geen", "gevraagd"], "Is Jeugdstem om hulp gevraagd?")

/** Whoever handled a complaint keeps a file of it, each their own (D87). */
const dossier = fact("dossier", ["geen", "samenwerking", "commissie", "beide"], "Wie heeft een dossier?")

/** Does a judgement still wait for the reaction of the provider? */
const reactieOpen = yesNo("reactieOpen", "Moet de organisatie nog reageren op een oordeel?")

/** Is nothing left that must be done before a complaint is closed? */
const afgerond = yesNo("afgerond", "Is alles gedaan wat voor het sluiten moet?")

/** The parts of the state an event depends on, and the readings. */
export const parts = [
  bemiddelingWanneer,
  bewarenVerlengen,
  bewarenWie,
  intakeGevolg,
  klagersMeer,
  gegevensGrondslag,
  toestemmingWeigeren,
  vervolggesprekOntevreden,
  zaak,
  intern,
  extern,
  eigenToestemming,
  toestemming,
  advies,
  terugblik,
  ernst,
  bewaarplicht,
  jeugdstem,
  dossier,
  reactieOpen,
  afgerond,
  nogNodig
] as const

/** What an event can depend on. */
export type Part = (typeof parts)[number]["id"]

/** The parts of the state that events change. */
export const start = {
  zaak: "geen",
  intern: "geen",
  extern: "geen",
  advies: "geen",
  terugblik: "geen",
  ernst: "geen",
  bewaarplicht: "geen",
  jeugdstem: "geen"
} as const satisfies Partial<Record<Part, Value>>

/** How far a complaint can have come, in the words of a situation; with a word of its own after its file was destroyed. */
export const toestanden = [...stand.values, "vernietigd"] as const

/** How far a complaint has come. */
export type Toestand = (typeof toestanden)[number]

/** The state in one word: what is over first, then where it is being handled, then the outcome, the committee's first. */
export const standing = (state: Readonly<Record<string, Value>>): Toestand => {
  const { zaak, intern, extern } = state
  if (zaak === "geen") return "nieuw"
  if (zaak !== "lopend") return zaak as Toestand
  if (extern === "in-behandeling" || (intern !== "in-behandeling" && extern !== "geen"))
    return `extern-${extern}` as Toestand
  return `intern-${intern}` as Toestand
}

/** The same for each route apart, for a complaint that runs. */
export const standings = (state: Readonly<Record<string, Value>>): ReadonlyArray<Toestand> => {
  const { zaak, intern, extern } = state
  if (zaak !== "lopend") return [standing(state)]
  return [
    ...(extern === "geen" ? [] : [`extern-${extern}` as Toestand]),
    ...(intern === "geen" ? [] : [`intern-${intern}` as Toestand])
  ]
}
