/**
 * The moments of a timeline as a calendar file (RFC 5545), for the reader's own calendar.
 *
 * A calendar is often seen by others. Unless the reader asks for more, the file says of no day what it is about: not in
 * a title, not in an id, not in its own name.
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import type { Moment, Start } from "./Timeline.ts"

/** What a calendar shows of a day: that there is something, or what it is. */
export type Titles = "neutraal" | "volledig"

/** The name of the file: it stays among the downloads. */
export const fileName: Readonly<Record<Titles, string>> = { neutraal: "herinnering.ics", volledig: "mijn-tijdlijn.ics" }

const NEUTRAL = "Herinnering"

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
 * follow from what happened and the days, so a calendar that reads the file twice holds every event once, and one that
 * reads two timelines holds both.
 */
export const calendarFile = (
  start: Start,
  moments: ReadonlyArray<Moment>,
  titles: Titles,
  sentenceOf: (moment: Moment) => string,
  noteOf: (moment: Moment) => string
): string => {
  const events = moments.flatMap((moment) => {
    const name = `${moment.dagen.gebeurtenisdag} ${start} ${moment.id} ${moment.organisatie ?? ""} ${moment.dagen.einde}`
    return titles === "neutraal"
      ? event(moment, `${fingerprint(name)}@herinnering.invalid`, NEUTRAL, noteOf(moment))
      : event(moment, `${fingerprint(name)}@mijn-tijdlijn.invalid`, sentenceOf(moment), noteOf(moment))
  })
  return `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Herinnering//NL", ...events, "END:VCALENDAR"].map(folded).join("\r\n")}\r\n`
}

/** A number that stands for a name without saying it (FNV-1a, 32 bits). */
const fingerprint = (name: string): string => {
  let hash = 0x811c9dc5
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, "0")
}

const event = ({ dagen }: Moment, id: string, title: string, note: string): ReadonlyArray<string> => [
  "BEGIN:VEVENT",
  `UID:${id}`,
  `DTSTAMP:${compact(dagen.gebeurtenisdag)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(dagen.einde)}`,
  `DTEND;VALUE=DATE:${compact(dagen.teLaatVanaf)}`,
  `SUMMARY:${escaped(title)}`,
  ...(note === "" ? [] : [`DESCRIPTION:${escaped(note)}`]),
  "TRANSP:TRANSPARENT",
  "END:VEVENT"
]
