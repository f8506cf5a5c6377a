/**
 * From which day does a duty count, and when is it the one that holds? `{samenwerking}` stands for the partnership.
 *
 * @module
 */
import type { Event } from "@kracht/rules/Obligation"

/** The day an event happens on, within a sentence. */
export const days: Readonly<Record<Event, string>> = {
  ontvangst: "de dag waarop {samenwerking} uw klacht krijgt",
  "ontvangst-extern": "de dag waarop de commissie uw klacht krijgt",
  "ontvangst-verzoek": "de dag waarop uw verzoek aankomt",
  ontvangstbevestiging: "de dag waarop u de ontvangstbevestiging krijgt",
  doorzetting: "de dag waarop uw klacht is doorgezet",
  contact: "de dag waarop er contact met u is",
  bekendmaking: "de dag waarop het besluit bekend is gemaakt",
  melding: "de dag waarop u zich bij de gemeente meldt",
  "onderzoek-wmo": "de dag waarop de gemeente klaar is met haar onderzoek",
  "ontvangst-aanvraag": "de dag waarop de gemeente uw aanvraag krijgt",
  besluit: "de dag van het besluit",
  bezwaar: "de dag waarop u bezwaar maakt",
  "einde-bezwaartermijn": "de dag waarop de termijn voor bezwaar eindigt",
  "beslissing-op-bezwaar": "de dag waarop de beslissing op uw bezwaar bekend is gemaakt",
  "einde-beslistermijn": "de dag waarop de termijn voor de beslissing op uw bezwaar eindigt",
  ingebrekestelling: "de dag waarop de gemeente uw ingebrekestelling ontvangt",
  beroep: "de dag waarop u naar de rechter gaat",
  "ontvangst-brief": "de dag waarop u de brief leest",
  "dagtekening-brief": "de datum op de brief",
  gedraging: "de dag waarover u klaagt",
  klaagschrift: "de dag waarop de gemeente uw klacht ontvangt",
  "bevestiging-gemeente": "de dag waarop de gemeente zegt dat zij uw klacht heeft",
  "einde-antwoordtermijn": "de dag waarop de termijn voor het antwoord eindigt",
  "einde-antwoordtermijn-met-adviseur": "de dag waarop de termijn voor het antwoord eindigt",
  "einde-oordeeltermijn": "de dag waarop de termijn voor het oordeel eindigt",
  "antwoord-gemeente": "de dag van het antwoord van de gemeente",
  "klacht-ombudsman": "de dag waarop u naar de ombudsman gaat",
  oordeel: "de dag waarop de aanbieder het oordeel ontvangt",
  reactie: "de dag waarop de aanbieder op het oordeel reageert",
  "vaststelling-jaarverslag": "de dag waarop het jaarverslag is vastgesteld",
  "openbaarmaking-jaarverslag": "de dag waarop het jaarverslag openbaar is",
  "laatste-stuk": "de dag van het laatste stuk in het dossier",
  sluiting: "de dag waarop uw klacht wordt afgesloten",
  vernietiging: "de dag waarop het dossier wordt vernietigd"
}

/** The days on which a duty of the guide begins, for a reader of 12 and up. */
export const youngDays: { readonly [E in Event]?: string } = {
  ontvangst: "de dag waarop {samenwerking} je klacht krijgt",
  "ontvangst-extern": "de dag waarop de commissie je klacht krijgt",
  "ontvangst-verzoek": "de dag waarop je verzoek aankomt",
  "ontvangst-aanvraag": "de dag waarop de gemeente je aanvraag krijgt",
  ingebrekestelling: "de dag waarop de gemeente je brief krijgt",
  "beslissing-op-bezwaar": "de dag waarop de beslissing op je bezwaar bekend is gemaakt",
  "einde-beslistermijn": "de dag waarop de termijn voor de beslissing op je bezwaar eindigt",
  gedraging: "de dag waarover je klaagt",
  klaagschrift: "de dag waarop de gemeente je klacht krijgt",
  sluiting: "de dag waarop je klacht wordt afgesloten"
}

/** The day an event happens on, in English, within a sentence. */
export const englishDays: Readonly<Record<Event, string>> = {
  ontvangst: "the day {samenwerking} receives your complaint",
  "ontvangst-extern": "the day the committee gets your complaint",
  "ontvangst-verzoek": "the day your request arrives",
  ontvangstbevestiging: "the day you get the acknowledgement",
  doorzetting: "the day your complaint is passed on",
  contact: "the day you are contacted",
  bekendmaking: "the day the decision is made known",
  melding: "the day you come forward at the municipality",
  "onderzoek-wmo": "the day the municipality has finished its inquiry",
  "ontvangst-aanvraag": "the day the municipality receives your application",
  besluit: "the day of the decision",
  bezwaar: "the day you object",
  "einde-bezwaartermijn": "the day the time for objecting ends",
  "beslissing-op-bezwaar": "the day the decision on your objection is made known",
  "einde-beslistermijn": "the day the time for deciding on your objection ends",
  ingebrekestelling: "the day the municipality receives your letter",
  beroep: "the day you go to court",
  "ontvangst-brief": "the day you read the letter",
  "dagtekening-brief": "the date on the letter",
  gedraging: "the day you complain about",
  klaagschrift: "the day the municipality receives your complaint",
  "bevestiging-gemeente": "the day the municipality says that it has your complaint",
  "einde-antwoordtermijn": "the day the time for answering ends",
  "einde-antwoordtermijn-met-adviseur": "the day the time for answering ends",
  "einde-oordeeltermijn": "the day the time for a judgement ends",
  "antwoord-gemeente": "the day of the answer of the municipality",
  "klacht-ombudsman": "the day you go to the ombudsman",
  oordeel: "the day the provider receives the judgement",
  reactie: "the day the provider reacts to the judgement",
  "vaststelling-jaarverslag": "the day the annual report is adopted",
  "openbaarmaking-jaarverslag": "the day the annual report is public",
  "laatste-stuk": "the day of the last paper in the file",
  sluiting: "the day your complaint is closed",
  vernietiging: "the day the file is destroyed"
}

/** When a duty is the one that holds, where several answer to the same name. */
export const conditions: Readonly<Record<string, string>> = {
  "beslissing-op-bezwaar": "als er geen bezwaarcommissie is",
  "beslissing-op-bezwaar-met-commissie": "als er een bezwaarcommissie is",
  besluit: "tenzij een andere termijn geldt, zoals bij hulp via de Wmo",
  "besluit-wmo": "bij hulp via de Wmo",
  bewaren: "als de klacht bij {samenwerking} was",
  "bewaren-extern": "als de klacht bij de externe klachtencommissie was",
  beroep: "als het bezwaar niet hielp",
  // Nothing but our reading asks for it (law.md D60).
  "uitleg-na-ongegrond": "zo lezen wij de tekst",
  "antwoord-gemeente": "als er geen klachtadviseur is",
  "naar-ombudsman": "als dat antwoord niet helpt",
  "beslissing-na-verdaging-zonder-bezwaarcommissie": "als er geen bezwaarcommissie is en de gemeente uitstel neemt",
  "beslissing-na-verdaging-met-bezwaarcommissie": "als er een bezwaarcommissie is en de gemeente uitstel neemt"
}

/** The same in English. */
export const englishConditions: Readonly<Record<string, string>> = {
  "beslissing-op-bezwaar": "if there is no objections committee",
  "beslissing-op-bezwaar-met-commissie": "if there is an objections committee",
  besluit: "unless another term holds, as for help under the Wmo",
  "besluit-wmo": "for help under the Wmo",
  bewaren: "if the complaint was with {samenwerking}",
  "bewaren-extern": "if the complaint was with the external complaints committee",
  beroep: "if the objection did not help",
  "uitleg-na-ongegrond": "as we read the text",
  "antwoord-gemeente": "if no complaints adviser advises",
  "naar-ombudsman": "if that answer does not help"
}
