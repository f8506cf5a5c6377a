/**
 * How a timeline speaks to its reader.
 *
 * @module
 */
import { conditions } from "@kracht/klachtwijzer/DayWords"
import type { Form, Spoken } from "../guide/Form.ts"
import { moves } from "../rules/Governed.ts"
import type { Group, Moment, Start } from "./Timeline.ts"

/** What happened, as the reader would say it; `{samenwerking}` stands for the partnership. */
export const happened: Readonly<Record<Start, string>> = {
  ontvangst: "Ik heb een klacht ingediend bij {samenwerking}",
  "ontvangst-extern": "Ik heb een klacht ingediend bij de externe klachtencommissie",
  oordeel: "De commissie heeft een oordeel gestuurd",
  sluiting: "Mijn klacht is afgesloten",
  bekendmaking: "Ik heb een brief met een besluit gekregen",
  "beslissing-op-bezwaar": "De gemeente heeft op mijn bezwaar beslist",
  "ontvangst-aanvraag": "Ik heb hulp aangevraagd en wacht op een besluit",
  ingebrekestelling: "Ik heb de gemeente geschreven dat zij te laat is",
  klaagschrift: "Ik heb bij de gemeente zelf geklaagd",
  "antwoord-gemeente": "De gemeente heeft op mijn klacht geantwoord"
}

/** Which day is asked for. */
export const whichDay: Readonly<Record<Start, Spoken>> = {
  ontvangst: { u: "Op welke dag kreeg {samenwerking} uw klacht?", je: "Op welke dag kreeg {samenwerking} je klacht?" },
  "ontvangst-extern": {
    u: "Op welke dag kreeg de commissie uw klacht?",
    je: "Op welke dag kreeg de commissie je klacht?"
  },
  oordeel: {
    u: "Welke datum staat op de brief met het oordeel?",
    je: "Welke datum staat op de brief met het oordeel?"
  },
  sluiting: { u: "Op welke dag is uw klacht afgesloten?", je: "Op welke dag is je klacht afgesloten?" },
  bekendmaking: { u: "Op welke dag is de brief verstuurd?", je: "Op welke dag is de brief verstuurd?" },
  "ontvangst-aanvraag": {
    u: "Op welke dag kreeg de gemeente uw aanvraag?",
    je: "Op welke dag kreeg de gemeente je aanvraag?"
  },
  "beslissing-op-bezwaar": {
    u: "Op welke dag is de brief met de beslissing verstuurd?",
    je: "Op welke dag is de brief met de beslissing verstuurd?"
  },
  ingebrekestelling: { u: "Op welke dag kreeg de gemeente uw brief?", je: "Op welke dag kreeg de gemeente je brief?" },
  klaagschrift: { u: "Op welke dag kreeg de gemeente uw klacht?", je: "Op welke dag kreeg de gemeente je klacht?" },
  "antwoord-gemeente": {
    u: "Op welke dag kwam het antwoord van de gemeente?",
    je: "Op welke dag kwam het antwoord van de gemeente?"
  }
}

/** When this duty is the one that holds, where several answer to the same name; empty where there is one. */
export const conditionOf = (id: string): string => (id in conditions ? `, ${conditions[id]}` : "")

/** The way a group of moments belongs to, as a heading. */
export const groupHeading: Readonly<Record<Group, string>> = {
  "zonder-bezwaarcommissie": "Is er geen bezwaarcommissie?",
  "met-bezwaarcommissie": "Is er een bezwaarcommissie?"
}

/** How a term of this kind is counted by hand. */
export const howToCount = (lengte: Moment["lengte"]): string => {
  if (lengte.eenheid === "werkdagen") return "Tel alleen werkdagen. Begin op de eerste werkdag erna."
  return moves(lengte)
    ? "Tel alle dagen. Is de laatste dag vrij? Dan wordt het de eerste gewone dag erna."
    : "Tel alle dagen. De laatste dag schuift niet op."
}

/** Said of a term that runs from the day someone else got a letter. */
export const estimated =
  "Dit is een schatting. De tijd begint na de dag waarop de aanbieder het oordeel kreeg. De datum op de brief ligt daar meestal dichtbij."

/** Said of the term a committee must have in its own regulation, before whom to ask. */
export const committeesTerm =
  "Hoelang de commissie over haar oordeel mag doen, staat in haar eigen regeling. Die kennen wij niet. Vraag het aan:"

/** The statute on a letter that is posted. */
export const postRule = "Awb art. 6:9 lid 2"

/** The sentences of the answer that address the reader. */
export const phrases = {
  dwangsom: {
    u: "Dan moet de gemeente u voor elke dag betalen.",
    je: "Dan moet de gemeente je voor elke dag betalen."
  },
  uitstel: {
    u: "Of er een bezwaarcommissie is en of er uitstel is, hoort u van de gemeente.",
    je: "Of er een bezwaarcommissie is en of er uitstel is, hoor je van de gemeente."
  },
  indiener: { u: "u", je: "jij" }
} as const satisfies Readonly<Record<string, Record<Form, string>>>
