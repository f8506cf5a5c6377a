/**
 * How a timeline speaks to its reader.
 *
 * @module
 */
import type { Moment, Start } from "./Timeline.ts"

/** What happened, as the reader would say it; `{samenwerking}` stands for the partnership. */
export const happened: Readonly<Record<Start, string>> = {
  ontvangst: "Ik heb een klacht ingediend bij {samenwerking}",
  bekendmaking: "Ik heb een brief met een besluit gekregen",
  "ontvangst-aanvraag": "Ik heb hulp aangevraagd en wacht op een besluit",
  ingebrekestelling: "Ik heb de gemeente geschreven dat zij te laat is",
  oordeel: "De commissie heeft een oordeel gestuurd",
  sluiting: "Mijn klacht is afgesloten"
}

/** Which day is asked for. */
export const whichDay: Readonly<Record<Start, string>> = {
  ontvangst: "Op welke dag kreeg {samenwerking} uw klacht?",
  bekendmaking: "Op welke dag is de brief verstuurd?",
  "ontvangst-aanvraag": "Op welke dag kreeg de gemeente uw aanvraag?",
  ingebrekestelling: "Op welke dag kreeg de gemeente uw brief?",
  oordeel: "Op welke dag kreeg de aanbieder het oordeel?",
  sluiting: "Op welke dag is uw klacht afgesloten?"
}

const conditions: Readonly<Record<string, string>> = {
  "beslissing-op-bezwaar": "als er geen bezwaarcommissie is",
  "beslissing-op-bezwaar-met-commissie": "als er een bezwaarcommissie is",
  "beslissing-na-verdaging": "als de gemeente daarna nog uitstel neemt"
}

/** When this duty is the one that holds, where several answer to the same name; empty where there is one. */
export const conditionOf = (id: string): string => (id in conditions ? `, ${conditions[id]}` : "")

/** How a term of this kind is counted by hand. */
export const howToCount = ({ stelsel, eenheid }: Moment["lengte"]): string => {
  if (eenheid === "werkdagen") return "Tel alleen werkdagen. Begin op de dag erna."
  return stelsel === "wet"
    ? "Tel alle dagen. Is de laatste dag vrij? Dan wordt het de eerste gewone dag erna."
    : "Tel alle dagen. De laatste dag schuift niet op."
}
