/**
 * What a counter is called, and what it does for whoever comes there.
 *
 * @module
 */
import { type Counter, type Role, roles } from "@kracht/rules/Routing"
import { said } from "./Words.ts"

const names: Readonly<Record<Counter, string>> = {
  kracht: "{samenwerking}",
  "externe-klachtencommissie": "de externe klachtencommissie",
  jeugdstem: "Jeugdstem",
  gemeente: "de gemeente",
  medewerker: "uw hulpverlener"
}

const doing: Readonly<Record<Role, string>> = {
  behandelt: "behandelt uw klacht",
  oordeelt: "geeft een oordeel",
  ondersteunt: "helpt u, maar beslist niet",
  beslist: "neemt het besluit",
  luistert: "luistert naar u",
  ontvangt: "ontvangt uw klacht"
}

/** The name of a counter, within a sentence. */
export const counterName = (counter: Counter): string => said(names[counter])

/** What the counter does, as the rest of a sentence that opens with its name. */
export const roleName = (counter: Counter): string => doing[roles[counter]]
