/**
 * How is an answer told to a reader?
 *
 * From the texts beside the rows and fixed sentences around them, so that the same answer is always told the same way,
 * and nothing a reader wrote is in it. This file tells the answer to a situation; every other kind has one of its own.
 *
 * @module
 */
import type { Antwoord, Regeling, Termijn, Vervolgstap } from "./Answer.ts"
import type { Loket } from "./Counters.ts"
import type { Task } from "./Handling.ts"
import type { Soort } from "./Kind.ts"
import { type Party, parties } from "./Obligation.ts"
import { type Alinea, askInWords, capital, headings, paragraphs, reasonsOf, stillToAsk, toBeDone } from "./Paragraph.ts"
import type { Plain, Taal } from "./Reason.ts"
import type { Step } from "./Step.ts"
import { isUnknown } from "./Unknown.ts"
import { urgent } from "./Urgency.ts"

export type { Alinea } from "./Paragraph.ts"

/**
 * Tells an answer as paragraphs, in the language it was given in; paragraphs about which it says nothing are left out.
 *
 * @example
 * ```ts
 * import { explain } from "@kracht/rules/Explain"
 * import { assess } from "@kracht/rules/plain"
 *
 * const antwoord = assess({ aanleiding: "tevreden" })
 * explain(antwoord)[0] // => { kop: "Wat het is", zinnen: ["Dit is een compliment.", "U kunt dit doen."] }
 * ```
 */
export const explain = (antwoord: Antwoord): ReadonlyArray<Alinea> => {
  const { kosten, loketten, nogTeVragen, redenen, regeling, taken, termijnen, vervolg } = antwoord
  const { taal } = regeling
  const isUrgent = ({ stap }: Vervolgstap): boolean => urgent.has(stap)
  return paragraphs(antwoord, [
    [{ nl: "Eerst dit", en: "This first" }, reasonsOf(vervolg.filter(isUrgent))],
    [{ nl: "Wat het is", en: "What it is" }, what(antwoord)],
    [headings.why, reasonsOf(redenen)],
    [{ nl: "Waar u terechtkunt", en: "Where you can go" }, loketten.flatMap((loket) => counter(loket, taal))],
    [{ nl: "Wie wat doet", en: "Who does what" }, taken.map((task) => duty(task, regeling))],
    [{ nl: "Wat u nu kunt doen", en: "What you can do now" }, reasonsOf(vervolg.filter((step) => !isUrgent(step)))],
    [{ nl: "Wanneer", en: "When" }, termijnen.map((termijn) => due(termijn, antwoord))],
    [{ nl: "Wat het kost", en: "What it costs" }, reasonsOf(kosten?.redenen ?? [])],
    stillToAsk(nogTeVragen, taal)
  ])
}

const kinds: Readonly<Record<Soort, Plain>> = {
  compliment: { nl: "Dit is een compliment.", en: "This is a compliment." },
  signaal: { nl: "Dit is een signaal.", en: "This is a signal." },
  bezwaar: { nl: "Dit is een bezwaar.", en: "This is an objection." },
  ingebrekestelling: {
    nl: "Dit is een brief waarin u schrijft dat de gemeente te laat is.",
    en: "This is a letter in which you write that the municipality is late."
  },
  klacht: { nl: "Dit is een klacht.", en: "This is a complaint." }
}

const outcomes: Readonly<Record<Antwoord["uitkomst"], Plain>> = {
  mogelijk: { nl: "U kunt dit doen.", en: "You can do this." },
  "niet-mogelijk": {
    nl: "Zo kan het niet. Hieronder staat wat wel kan.",
    en: "Not like this. Below is what you can do."
  },
  "meer-nodig": { nl: "Er is nog iets nodig om dit te weten.", en: "Something more is needed to know this." }
}

const what = (antwoord: Antwoord): ReadonlyArray<string> => {
  const { soort, uitkomst, regeling, vervolg } = antwoord
  const { taal } = regeling
  if (soort === "klacht" && vervolg.some(({ stap }) => isSetAside.has(stap))) return setAside.map((told) => told[taal])
  return [...(soort === null ? [] : [kinds[soort][taal]]), outcomes[uitkomst][taal]]
}

/** Steps of someone who does not want it handled as a complaint: only to tell, or for their data. */
const isSetAside: ReadonlySet<string> = new Set<Step>(["alleen-vertellen", "avg-verzoek"])

const setAside: ReadonlyArray<Plain> = [
  { nl: "Dit gaat over hoe u bent behandeld.", en: "This is about how you were treated." },
  { nl: "Er wordt nu niets als klacht behandeld.", en: "Nothing is handled as a complaint now." }
]

const tasks: Readonly<Record<Loket["rol"] | Task["taak"], Readonly<Record<Taal, (who: string) => string>>>> = {
  behandelt: { nl: (who) => `${who} behandelt dit.`, en: (who) => `${who} handles this.` },
  oordeelt: { nl: (who) => `${who} oordeelt hierover.`, en: (who) => `${who} gives a judgement on this.` },
  ondersteunt: { nl: (who) => `${who} ondersteunt u.`, en: (who) => `${who} supports you.` },
  beslist: { nl: (who) => `${who} beslist hierover.`, en: (who) => `${who} decides on this.` },
  luistert: { nl: (who) => `${who} luistert naar u.`, en: (who) => `${who} listens to you.` },
  ontvangt: { nl: (who) => `${who} ontvangt uw klacht.`, en: (who) => `${who} receives your complaint.` },
  "wijst-toe": { nl: (who) => `${who} zegt wie uw klacht behandelt.`, en: (who) => `${who} says who handles it.` },
  bemiddelt: { nl: (who) => `${who} bemiddelt.`, en: (who) => `${who} mediates.` },
  informeert: {
    nl: (who) => `${who} vertelt de medewerker dat er een klacht is.`,
    en: (who) => `${who} tells the employee that there is a complaint.`
  },
  steunt: { nl: (who) => `${who} staat naast u.`, en: (who) => `${who} stands beside you.` }
}

const nameOf = (party: Party, { naam, taal }: Regeling): string =>
  parties[party][taal].replaceAll("{samenwerking}", naam)

const duty = ({ taak, wie }: Task, regeling: Regeling): string =>
  tasks[taak][regeling.taal](capital(nameOf(wie, regeling)))

/** What a counter does, and whom to ask which committee it is while that is not known. */
const counter = ({ naam, rol, commissies = [] }: Loket, taal: Taal): ReadonlyArray<string> => [
  tasks[rol][taal](capital(naam)),
  ...commissies.flatMap(({ commissie }) =>
    isUnknown(commissie) ? [whichCommittee[taal], askInWords(commissie.vraagBij, taal)] : [`${capital(commissie)}.`]
  )
]

const whichCommittee = {
  nl: "Welke commissie dat is, staat nog niet vast.",
  en: "Which committee that is, is not settled yet."
}

const due = ({ wie, wat, uiterlijk, duur, voorlopig }: Termijn, { regeling }: Antwoord): string => {
  const { taal } = regeling
  const told = toBeDone(wat, nameOf(wie, regeling), uiterlijk, taal, duur)
  return voorlopig === true ? `${told} ${mayStillMove[taal]}` : told
}

const mayStillMove: Plain = {
  nl: "Een nieuw koninklijk besluit kan deze datum nog veranderen.",
  en: "A new royal decree can still change this date."
}
