/** The bridge between the oracle's places and the package's days. */
import { fromEpochDays, fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { EPOCH } from "./oracle/CivilDays.ts"

/** An answer that must not be a refusal. */
export const answered = <A>(answer: A | Refusal): A => {
  if (isRefusal(answer)) throw new Error(`Geweigerd: ${answer.melding}`)
  return answer
}

/** The day at a place of the oracle. */
export const dayAt = (place: number): PlainDate => answered(fromEpochDays(place - EPOCH))

/** The day with this ISO text. */
export const day = (iso: string): PlainDate => answered(fromIso(iso))
