import { fromIso, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import { assess, type Situatie } from "@kracht/rules/plain"
import { filedOn } from "@kracht/rules/Situation"
import { describe, expect, it } from "vitest"
import { current } from "../src/regulation/Versions.ts"
import { bound } from "../src/rules/Bound.ts"
import { partyName } from "../src/rules/Words.ts"
import { calendarFile } from "../src/timeline/CalendarFile.ts"
import { picture } from "../src/timeline/Picture.ts"
import { list, sentenceOf } from "../src/timeline/Render.ts"
import { type Bound, type Moment, type Start, starts, timeline } from "../src/timeline/Timeline.ts"

const under = {
  ...bound,
  partijen: Object.fromEntries(
    (["indiener", "samenwerking", "klachtencoordinator", "gemeente", "aanbieder", "publiek"] as const).map((party) => [
      party,
      partyName(party)
    ])
  )
} as unknown as Bound

const day = (iso: string): PlainDate => {
  const found = fromIso(iso)
  if (typeof found !== "number") throw new Error(found.melding)
  return found
}

const momentsOf = (start: Start, iso: string): ReadonlyArray<Moment> => {
  const found = timeline(start, day(iso), under)
  if (isRefusal(found)) throw new Error(found.melding)
  return found
}

const ends = (moments: ReadonlyArray<Moment>): Record<string, string> =>
  Object.fromEntries(moments.map(({ id, dagen }) => [id, toIso(dagen.einde)]))

/** The day of receipt in the Netherlands: an example may give an instant. */
const receivedOn = (situatie: Readonly<Record<string, unknown>>): string => {
  const found = filedOn(situatie as Situatie)
  if (typeof found !== "number") throw new Error("The example names no day of receipt.")
  return toIso(found)
}

describe("a timeline", () => {
  const filed = voorbeelden.filter(
    (voorbeeld) =>
      holdsUnder(voorbeeld, current) && voorbeeld.situatie["loket"] === "kracht" && "termijnen" in voorbeeld.verwacht
  )

  it("has worked examples to be held to", () => expect(filed.length).toBeGreaterThan(3))

  it.each(filed)("$id: the same days as the worked example", ({ situatie, verwacht }) => {
    const shown = ends(momentsOf("ontvangst", receivedOn(situatie)))
    for (const [id, uiterlijk] of Object.entries(verwacht["termijnen"] as Record<string, string>))
      expect(shown[id], id).toBe(uiterlijk)
  })

  it("gives on every day of three years the days the core gives for a complaint", () => {
    for (let date: number = day("2026-01-01"); date < day("2029-01-01"); date += 5) {
      const ingediendOp = toIso(date as PlainDate)
      const { termijnen } = assess({
        aanleiding: "behandeling",
        anoniem: false,
        hoedanigheid: "ouder",
        loket: "kracht",
        ingediendOp
      })
      expect(termijnen.length).toBeGreaterThan(2)
      expect(ends(momentsOf("ontvangst", ingediendOp))).toEqual(
        Object.fromEntries(termijnen.map(({ id, uiterlijk }) => [id, uiterlijk]))
      )
    }
  })

  // By hand: 1 March 2026 + 6 weeks = Sunday 12 April, so Monday 13 April; + 6 and + 12 weeks from there.
  it("counts the terms of an objection one after the other", () => {
    expect(ends(momentsOf("bekendmaking", "2026-03-01"))).toEqual({
      bezwaar: "2026-04-13",
      "beslissing-op-bezwaar": "2026-05-26",
      "beslissing-op-bezwaar-met-commissie": "2026-07-06",
      "beslissing-na-verdaging": "2026-08-17"
    })
  })

  // Received 2 November 2026: two weeks later is 16 November; from the 17th at most 14 × 23 + 14 × 35 + 14 × 45 euros.
  it("names the penalty that starts when the municipality stays late", () => {
    const [moment] = momentsOf("ingebrekestelling", "2026-11-02")
    expect(toIso(moment?.dagen.einde as PlainDate)).toBe("2026-11-16")
    expect(moment?.dwangsom).toEqual({ vanaf: day("2026-11-17"), hoogstensEuro: 14 * (23 + 35 + 45) })
  })

  it.each(starts)("%s: begins something, and every moment is said in full", (start) => {
    const moments = momentsOf(start, "2026-12-24")
    expect(moments.length).toBeGreaterThan(0)
    const html = list(moments, under)
    for (const moment of moments) {
      expect(html).toContain(`datetime="${toIso(moment.dagen.einde)}"`)
      expect(sentenceOf(moment, under)).toMatch(/^[A-Z][^{}]*: [^{}]+$/u)
    }
    expect(html).not.toMatch(/undefined|\{/u)
  })

  it("refuses a day of which the free days are not known", () => {
    expect(isRefusal(timeline("bekendmaking", day("2004-12-31"), under))).toBe(true)
  })

  it("explains which days did not count", () => {
    const html = list(momentsOf("ontvangst", "2026-12-24"), under)
    expect(html).toContain("vrijdag 25 december 2026</time> (eerste Kerstdag)")
    expect(html).toContain("zondag 27 december 2026</time>")
  })
})

describe("the picture of a timeline", () => {
  const moments = momentsOf("ontvangst", "2026-12-24")

  it("marks the day itself and each last day, and no other", () => {
    const drawn = picture(day("2026-12-24"), moments, under.readings.werkdag) ?? ""
    const marked = [...drawn.matchAll(/<g class="(\w)"><rect[^>]*><text[^>]*>(\d+)</gu)].map(([, kind, dag]) => [
      kind,
      dag
    ])
    expect(marked.filter(([kind]) => kind === "b")).toEqual([["b", "24"]])
    expect(marked.filter(([kind]) => kind === "e")).toEqual([
      ["e", "28"],
      ["e", "29"],
      ["e", "4"]
    ])
    expect(marked.filter(([kind]) => kind === "v").map(([, dag]) => dag)).toEqual(["25", "26", "27", "1", "2", "3"])
  })

  it("is left out where it would be longer than anyone can take in", () => {
    expect(picture(day("2026-12-24"), momentsOf("sluiting", "2026-12-24"), under.readings.werkdag)).toBeNull()
  })
})

describe("the calendar file", () => {
  const moments = momentsOf("bekendmaking", "2026-12-24")
  const file = calendarFile(moments, (moment) => sentenceOf(moment, under))

  it("holds a whole-day event on every last day, ending the day after", () => {
    expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(moments.length)
    for (const { dagen } of moments) {
      expect(file).toContain(`DTSTART;VALUE=DATE:${toIso(dagen.einde).replaceAll("-", "")}`)
      expect(file).toContain(`DTEND;VALUE=DATE:${toIso(dagen.teLaatVanaf).replaceAll("-", "")}`)
    }
  })

  it("is written as RFC 5545 asks: CRLF, lines of at most 75 octets, signs escaped", () => {
    const lines = file.split("\r\n")
    expect(lines.at(-1)).toBe("")
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"))).toEqual([])
    expect(file.replaceAll("\r\n ", "")).toContain("\\, als de gemeente daarna nog uitstel neemt")
    const unfolded = file.replaceAll("\r\n ", "")
    for (const moment of moments) expect(unfolded).toContain(sentenceOf(moment, under).replaceAll(",", "\\,"))
  })

  it("gives the same bytes each time, so that an agenda holds an event once", () => {
    expect(calendarFile(moments, (moment) => sentenceOf(moment, under))).toBe(file)
    expect(new Set(file.match(/UID:.*/gu)).size).toBe(moments.length)
  })
})
