/**
 * Readings: questions the text leaves open, as values the rules can run under.
 *
 * The rules name the question and the values they can run under; which one is chosen, why, and who should decide is
 * content (`content/lezingen`).
 *
 * @module
 */
import { policies } from "@kracht/calendar/WorkingDay"
import { fact } from "./Fact.ts"

/** From which event the coordinator's days run: the text names none for this duty. */
export const contactStart = fact(
  "contact.start",
  ["ontvangst", "doorzetting", "doorzetting-gemaximeerd"],
  "Vanaf wanneer loopt de termijn voor contact?"
)

/** Which days are working days: the text does not define the word. */
export const werkdag = fact("werkdag", policies, "Welke dagen zijn werkdagen?")

/** May a minor complain alone? */
export const minderjarig = fact("minderjarig", ["zelfstandig", "samen"], "Mag een kind zelf een klacht indienen?")

/** May a signal be given without a name? The text says so of no one, and forbids it for complaints only. */
export const signaalAnoniem = fact("signaal.anoniem", ["zonder-naam", "met-naam"], "Mag een signaal ook zonder naam?")

/** Must a withdrawal have a reason? The text allows it at any moment, and asks for the reason in the next sentence. */
export const intrekkenReden = fact("intrekken.reden", ["niet-nodig", "nodig"], "Moet bij intrekken een reden?")

/** Every reading the rules can run under. */
export const readings = [contactStart, werkdag, minderjarig, signaalAnoniem, intrekkenReden] as const

/** The readings chosen: one value for each. */
export interface Readings {
  readonly "contact.start": (typeof contactStart.values)[number]
  readonly werkdag: (typeof werkdag.values)[number]
  readonly minderjarig: (typeof minderjarig.values)[number]
  readonly "signaal.anoniem": (typeof signaalAnoniem.values)[number]
  readonly "intrekken.reden": (typeof intrekkenReden.values)[number]
}
