/**
 * Who acts and from which day it counts, as the reader is addressed.
 *
 * @module
 */
import type { Event, Party } from "@kracht/rules/Obligation"
import { eventDay, partyName, said } from "../rules/Words.ts"
import { addressesIn, type Form } from "./Form.ts"

/** Who acts or is owed, within a sentence. */
export const partyIn = (party: Party, form: Form): string =>
  party === "indiener" && form === "je" ? "jij" : partyName(party)

/** The days on which a duty of these pages begins, for a reader of 12 and up. */
const young: { readonly [E in Event]?: string } = {
  ontvangst: "de dag waarop {samenwerking} je klacht krijgt",
  "ontvangst-aanvraag": "de dag waarop de gemeente je aanvraag krijgt",
  ingebrekestelling: "de dag waarop de gemeente je brief krijgt",
  "beslissing-op-bezwaar": "de dag van de beslissing op je bezwaar",
  klaagschrift: "de dag waarop de gemeente je klacht krijgt",
  sluiting: "de dag waarop je klacht wordt afgesloten"
}

/** The day an event happens on, within a sentence. */
export const dayIn = (event: Event, form: Form): string => {
  const day = eventDay(event)
  if (form === "u" || !addressesIn("u", day)) return day
  const words = young[event]
  if (words === undefined) throw new Error(`Voor wie 12 of ouder is, heeft de dag van ${event} nog geen woorden.`)
  return said(words)
}
