/**
 * The refusals of the calendar, in Dutch: what is allowed, never what was sent.
 *
 * @module
 */
import { type Refusal, refuse } from "../Refusal.ts"

/** A text that is no date. */
export const notADate = (veld: string): Refusal => refuse("ongeldige-datum", veld, "Schrijf een datum als 2026-12-24.")

/** A day that does not exist, such as 31 February. */
export const noSuchDay = (veld: string): Refusal => refuse("ongeldige-datum", veld, "Deze dag bestaat niet.")

/** A text that is no moment, or has no offset. */
export const notAMoment = (veld: string): Refusal =>
  refuse("ongeldig-moment", veld, "Schrijf een moment met verschil met UTC als 2026-12-24T16:30+01:00.")

/** A number that is no count of days, weeks, months, years or working days. */
export const notACount = (veld = "aantal"): Refusal => refuse("ongeldig-aantal", veld, "Kies een geheel getal vanaf 1.")

/** A word that is none of those that are allowed. */
export const notOneOf = (code: Refusal["code"], veld: string, allowed: ReadonlyArray<string>): Refusal =>
  refuse(code, veld, `Kies een van: ${allowed.join(", ")}.`)

/** A day before the first year that sources were found for. */
export const unsupported = (veld: string, firstYear: number): Refusal =>
  refuse("niet-onderbouwd", veld, `Dit is onderbouwd vanaf ${firstYear}.`)

/** A day outside the calendar, or outside the part of it that starts in a later year. */
export const outside = (veld: string, firstYear = 1900): Refusal =>
  refuse("buiten-kalender", veld, `Kies een dag van ${firstYear} tot 2200.`)
