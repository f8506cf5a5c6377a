/**
 * Who acts and from which day it counts, as the reader is addressed.
 *
 * @module
 */
import { youngDays } from "@kracht/klachtwijzer/DayWords"
import { type Event, type Party, parties } from "@kracht/rules/Obligation"
import { eventDay, said } from "../rules/Words.ts"
import { addressesIn, type Form } from "./Form.ts"
import { inForm } from "./Young.ts"

/** Who acts or is owed, within a sentence. */
export const partyIn = (party: Party, form: Form): string =>
  party === "indiener" && form === "je" ? "jij" : inForm(form, parties[party].nl)

/** The day an event happens on, within a sentence. */
export const dayIn = (event: Event, form: Form): string => {
  const day = eventDay(event)
  if (form === "u" || !addressesIn("u", day)) return day
  const words = youngDays[event]
  if (words === undefined) throw new Error(`Voor wie 12 of ouder is, heeft de dag van ${event} nog geen woorden.`)
  return said(words)
}
