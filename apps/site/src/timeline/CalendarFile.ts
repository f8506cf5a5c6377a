/**
 * The moments of a timeline as a calendar file (RFC 5545), for the reader's own calendar.
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import type { Moment } from "./Timeline.ts"

const compact = (day: PlainDate): string => toIso(day).replaceAll("-", "")

const escaped = (text: string): string => text.replace(/[\\;,]/gu, (sign) => `\\${sign}`)

/** A line is at most 75 octets; what is longer goes on after a space. */
const folded = (line: string): string => {
  const lines = [""]
  for (const sign of line) {
    const at = lines.length - 1
    const longer = `${lines[at]}${sign}`
    if (new TextEncoder().encode(longer).length > 74) lines.push(` ${sign}`)
    else lines[at] = longer
  }
  return lines.join("\r\n")
}

/**
 * A calendar with a whole-day event on each last day. The same moments give the same bytes: the ids and the time stamp
 * follow from the days, so a calendar that reads the file twice holds every event once.
 */
export const calendarFile = (moments: ReadonlyArray<Moment>, sentenceOf: (moment: Moment) => string): string =>
  `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kracht//Mijn tijdlijn//NL", ...moments.flatMap((moment) => event(moment, sentenceOf(moment))), "END:VCALENDAR"].map(folded).join("\r\n")}\r\n`

const event = ({ id, dagen }: Moment, sentence: string): ReadonlyArray<string> => [
  "BEGIN:VEVENT",
  `UID:${id}-${toIso(dagen.gebeurtenisdag)}@mijn-tijdlijn.invalid`,
  `DTSTAMP:${compact(dagen.gebeurtenisdag)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(dagen.einde)}`,
  `DTEND;VALUE=DATE:${compact(dagen.teLaatVanaf)}`,
  `SUMMARY:${escaped(sentence)}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT"
]
