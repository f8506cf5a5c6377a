/**
 * How long after the last day may an objection that was posted in time still arrive (Awb 6:9 lid 2)?
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { SINCE, terms } from "@kracht/rules/Objection"
import { termInWords } from "@kracht/rules/TermInWords"

/** The time the rules give the post when nothing moves it, in words. */
export const postWeek = (): string => {
  const day = fromIso(SINCE)
  const found = isRefusal(day) ? day : terms({ bekendmaking: day, commissie: false })
  if (isRefusal(found)) throw new Error(found.melding)
  const days = found.postUiterlijkOntvangen - found.bezwaar.einde
  return days % 7 === 0
    ? termInWords({ aantal: days / 7, eenheid: "weken" })
    : termInWords({ aantal: days, eenheid: "dagen" })
}
