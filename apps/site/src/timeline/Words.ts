/**
 * How a timeline speaks to its reader.
 *
 * @module
 */
import { conditions } from "@kracht/klachtwijzer/DayWords"
import { youthCareDuties } from "@kracht/klachtwijzer/YouthCare"
import { judgement } from "@kracht/rules/CommitteeTerm"
import { type Form, type Spoken, same } from "../guide/Form.ts"
import { moves } from "../rules/Governed.ts"
import type { Group, Moment, Start } from "./Timeline.ts"

/** What happened, as the reader would say it; `{samenwerking}` stands for the partnership. */
export const happened: Readonly<Record<Start, string>> = {
  ontvangst: "Ik heb een klacht ingediend bij {samenwerking}",
  "ontvangst-extern": "Ik heb een klacht ingediend bij de externe klachtencommissie",
  oordeel: "De commissie heeft een oordeel gestuurd",
  heropening: "Ik wil verder met mijn klacht, na een uitkomst",
  sluiting: "Mijn klacht bij {samenwerking} of de commissie is afgesloten of ingetrokken",
  bekendmaking: "Ik heb een brief met een besluit gekregen",
  "beslissing-op-bezwaar": "De gemeente heeft op mijn bezwaar beslist",
  "ontvangst-aanvraag": "Ik heb hulp aangevraagd en wacht op een besluit",
  ingebrekestelling: "Ik heb de gemeente geschreven dat zij te laat is",
  gedraging: "Er ging iets mis bij de gemeente zelf",
  klaagschrift: "Ik heb bij de gemeente zelf geklaagd",
  "antwoord-gemeente": "De gemeente heeft op mijn klacht geantwoord",
  "ontvangst-zorg": "Ik heb geklaagd over zorg uit de zorgverzekering",
  "ontvangst-gegevens": "Ik heb gevraagd om mijn gegevens te zien of te wissen"
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
  heropening: { u: "Op welke dag zei u dat u verder wilt?", je: "Op welke dag zei je dat je verder wilt?" },
  sluiting: {
    u: "Op welke dag is uw klacht afgesloten of ingetrokken?",
    je: "Op welke dag is je klacht afgesloten of ingetrokken?"
  },
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
  },
  gedraging: same("Op welke dag ging het mis?"),
  "ontvangst-zorg": {
    u: "Op welke dag kreeg de aanbieder uw klacht?",
    je: "Op welke dag kreeg de aanbieder je klacht?"
  },
  "ontvangst-gegevens": { u: "Op welke dag kwam uw verzoek aan?", je: "Op welke dag kwam je verzoek aan?" }
}

/** The day a duty counts from, where someone else receives something else than the rules' own name of the event says. */
export const startDays: { readonly [S in Start]?: Spoken } = {
  "ontvangst-extern": {
    u: "de dag waarop de commissie uw klacht krijgt",
    je: "de dag waarop de commissie je klacht krijgt"
  },
  heropening: { u: "de dag waarop u zegt dat u verder wilt", je: "de dag waarop je zegt dat je verder wilt" },
  "ontvangst-zorg": {
    u: "de dag waarop de aanbieder uw klacht ontvangt",
    je: "de dag waarop de aanbieder je klacht krijgt"
  },
  "ontvangst-gegevens": { u: "de dag waarop uw verzoek aankomt", je: "de dag waarop je verzoek aankomt" }
}

/** The day such a duty is fulfilled, in the same way. */
export const doneDays: { readonly [S in Start]?: string } = {
  "ontvangst-extern": "de dag waarop de commissie haar oordeel geeft",
  "ontvangst-zorg": "de dag waarop de aanbieder een oordeel geeft",
  "ontvangst-gegevens": "de dag waarop u het antwoord krijgt"
}

/** When this duty is the one that holds, where several answer to the same name; empty where there is one. */
export const conditionOf = (id: string): string => {
  if (youthCareDuties.has(id)) return ", alleen bij jeugdhulp"
  // The text alone gives a judgement for help under the Wmo (law.md 2.8): no statute asks for reasons there.
  if (id === judgement.id) return " (alleen bij jeugdhulp)"
  return id in conditions ? `, ${conditions[id]}` : ""
}

/** The way a group of moments belongs to, as a heading. */
export const groupHeading: Readonly<Record<Group, string>> = {
  "zonder-bezwaarcommissie": "Is er geen bezwaarcommissie?",
  "met-bezwaarcommissie": "Is er een bezwaarcommissie?",
  "zonder-klachtadviseur": "Is er geen klachtadviseur?",
  "met-klachtadviseur": "Is er een klachtadviseur, die haar advies geeft?"
}

/** Who says which of two ways holds. */
export const whoAdvises: Readonly<Record<Group, Spoken>> = {
  "zonder-bezwaarcommissie": heard("bezwaarcommissie"),
  "met-bezwaarcommissie": heard("bezwaarcommissie"),
  "zonder-klachtadviseur": heard("klachtadviseur"),
  "met-klachtadviseur": heard("klachtadviseur")
}

function heard(adviser: string): Spoken {
  const told = `Of er een ${adviser} is en of er uitstel is, `
  return { u: `${told}hoort u van de gemeente.`, je: `${told}hoor je van de gemeente.` }
}

/** Over what can move the days that were counted, and what is good to know beside them. */
export const canMove = "Let ook hierop"

/** Said where a term would stand, of a duty that has none anyone knows. */
export const unset = "geen vaste termijn"

/** The same, of a duty whose term must be in the own regulation of a committee (Jeugdwet art. 4.2.1 lid 2 onder c). */
export const notEstablished = "niet vastgesteld"

/** What must have come before a term that is still to start. */
export const awaited: { readonly [S in Start]?: string } = {
  oordeel: "het oordeel",
  "antwoord-gemeente": "het antwoord"
}

/** How a term of this kind is counted by hand; where one of the Union ends, what is only equated with a holiday is an ordinary day. */
export const howToCount = (lengte: Moment["lengte"], european = false): string => {
  if (lengte.eenheid === "werkdagen") return "Tel alleen werkdagen. Begin op de eerste werkdag erna."
  const end = moves(lengte)
    ? "Is de laatste dag vrij? Dan wordt het de eerste gewone dag erna."
    : "De laatste dag schuift niet op."
  return `${wholeUnits[lengte.eenheid]} ${end}${european ? ` ${ordinaryHere}` : ""}`
}

/** Regulation 1182/71 art. 3 lid 4, in the reading that keeps a request safe. */
export const ordinaryHere = "Goede Vrijdag en gelijkgestelde dagen zijn hier gewone dagen."

/** Where a whole number of them ends (law of counting: the day of the event is not counted). */
const wholeUnits: Readonly<Record<Exclude<Moment["lengte"]["eenheid"], "werkdagen">, string>> = {
  dagen: "Tel alle dagen.",
  weken: "Tel hele weken. De laatste dag is dezelfde dag van de week als de dag waarop het gebeurt.",
  maanden:
    "Tel hele maanden. De laatste dag heeft hetzelfde nummer als de dag waarop het gebeurt. Is dat nummer er niet? Dan is het de laatste dag van die maand.",
  jaren:
    "Tel hele jaren. De laatste dag heeft dezelfde datum als de dag waarop het gebeurt. Is die datum er niet? Dan is het de laatste dag van die maand."
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
  indiener: { u: "u", je: "jij" }
} as const satisfies Readonly<Record<string, Record<Form, string>>>
