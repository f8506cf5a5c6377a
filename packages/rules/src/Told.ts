/**
 * How is a day told, or with whom to ask for it?
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { remembered, remembering } from "./Memory.ts"
import { type Plain, type Speaker, say, type Taal } from "./Reason.ts"
import { kept } from "./Receipt.ts"
import { type Onbekend, unknown } from "./Unknown.ts"

/** Under which regulation and in which language something is told. */
export interface Telling {
  readonly regulation: Speaker
  readonly taal: Taal
}

const unknowns = remembering<string, Onbekend>()

/** With whom to ask, in the language of the answer. */
export const askAt = (ask: Plain, { regulation, taal }: Telling): Onbekend =>
  remembered(unknowns, say(ask[taal], regulation), (text) => kept(unknown(text)))

const days = remembering<PlainDate, string>()

/** The day (ISO), or with whom to ask for it. */
export const dayOrAsk = (day: PlainDate | Plain, telling: Telling): string | Onbekend =>
  typeof day === "number" ? remembered(days, day, toIso) : askAt(day, telling)
