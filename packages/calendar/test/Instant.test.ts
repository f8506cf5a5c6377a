import { localDay } from "@kracht/calendar/Instant"
import { toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { integer, assert as property, property as that } from "fast-check"
import { describe, expect, it } from "vitest"
import { answered, day } from "./Days.ts"
import { Mismatches } from "./Mismatches.ts"
import { runs, STEP, sampled } from "./Sample.ts"

/** The platform's own time zone database; Swedish writes a date as ISO does. */
const amsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" })
const platformDay = (ms: number): string => amsterdam.format(new Date(ms))

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The same moment as people write it on a clock that is so many minutes ahead of UTC. */
const written = (ms: number, offset: number): string => {
  const size = Math.abs(offset)
  const clock = `${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`
  const local = new Date(ms + offset * MINUTE).toISOString().slice(0, 19)
  return `${local}${offset < 0 ? "-" : "+"}${clock}`
}

const dayOf = (text: string): string => toIso(answered(localDay(text)))

describe("de dag in Nederland, zoals het platform de tijdzone kent", () => {
  it("klopt rond middernacht op elke dag van 1996 tot en met 2199", () => {
    const differ = new Mismatches()
    for (let midnight = Date.UTC(1996, 0, 2); midnight < Date.UTC(2200, 0, 1); midnight += STEP * DAY)
      for (const ms of [midnight - 2 * HOUR - 1000, midnight - 2 * HOUR, midnight - HOUR - 1000, midnight - HOUR]) {
        const text = new Date(ms).toISOString()
        differ.compare(dayOf(text), platformDay(ms), () => text)
      }
    differ.none(4 * sampled((Date.UTC(2200, 0, 1) - Date.UTC(1996, 0, 2)) / DAY))
  }, 30_000)

  it("klopt in de uren rond elke wisseling van zomer- en wintertijd, met elk verschil met UTC", () => {
    const differ = new Mismatches()
    for (let year = 1996; year <= 2199; year++)
      for (const month of [2, 9]) {
        const last = new Date(Date.UTC(year, month, 31))
        const change = last.getTime() - last.getUTCDay() * DAY + HOUR
        for (const around of [-26 * HOUR, -2 * HOUR - 1000, -1000, 0, 1000, 21 * HOUR - 1000, 21 * HOUR, 22 * HOUR])
          for (const offset of [-720, -300, -1, 0, 60, 120, 345, 840]) {
            const text = written(change + around, offset)
            differ.compare(dayOf(text), platformDay(change + around), () => text)
          }
      }
    differ.none(204 * 2 * 8 * 8)
  })

  it("klopt op willekeurige momenten met willekeurige verschillen", () => {
    const seconds = integer({ min: Date.UTC(1996, 0, 3) / 1000, max: Date.UTC(2199, 11, 30) / 1000 })
    property(
      that(seconds, integer({ min: -1439, max: 1439 }), (second, offset) => {
        expect(dayOf(written(second * 1000, offset))).toBe(platformDay(second * 1000))
      }),
      { seed: 2026, numRuns: runs(5000) }
    )
  })
})

describe("een moment", () => {
  it.each([
    ["2025-03-29T23:00:00Z", "2025-03-30"],
    ["2025-03-30T00:59:59Z", "2025-03-30"],
    ["2025-03-30T21:59:59Z", "2025-03-30"],
    ["2025-03-30T22:00:00Z", "2025-03-31"],
    ["2025-10-25T21:59:59Z", "2025-10-25"],
    ["2025-10-25T22:00:00Z", "2025-10-26"],
    ["2025-10-26T22:59:59Z", "2025-10-26"],
    ["2025-10-26T23:00:00Z", "2025-10-27"],
    ["2026-12-24T23:30Z", "2026-12-25"],
    ["2026-12-24T23:30:00.123456789Z", "2026-12-25"],
    ["2026-12-24T23:30:00.1+01:00", "2026-12-24"],
    ["2026-12-24T00:30:00+14:00", "2026-12-23"],
    ["2026-12-24T23:59:59-12:00", "2026-12-25"],
    ["1996-01-01T00:00:00+01:00", "1996-01-01"],
    ["2199-12-31T22:59:59Z", "2199-12-31"]
  ])("%s valt op %s", (text, expected) => expect(dayOf(text)).toBe(expected))

  it.each([
    "2026-12-24",
    "2026-12-24T16:30:00",
    "2026-12-24 16:30:00Z",
    "2026-12-24T16:30:00z",
    "2026-12-24t16:30:00Z",
    "2026-12-24T16:30:00+1:00",
    "2026-12-24T16:30:00+0100",
    "2026-12-24T16:30:00+01",
    "2026-12-24T16:30:00 +01:00",
    "2026-12-24T16Z",
    "2026-12-24T24:00:00Z",
    "2026-12-24T16:60:00Z",
    "2026-12-24T16:30:60Z",
    "2026-12-24T16:30:00+24:00",
    "2026-12-24T16:30:00+01:60",
    "2026-12-24T16:30:00.Z",
    "2026-12-24T16:30:00.1234567890Z",
    "2026-12-24T16:30:00,5Z",
    "2026-2-3T16:30:00Z",
    "x2026-12-24T16:30:00Z",
    "2026-12-24T16:30:00Zx",
    "2026-12-24T16:30:00+01:00x",
    "2026-12-24T16:30:00Z+01:00",
    "2026-12-24T16:30:00Z\n",
    "٢٠٢٦-12-24T16:30:00Z",
    ""
  ])("%j is geen moment", (text) => {
    expect(localDay(text)).toEqual({
      _tag: "Weigering",
      code: "ongeldig-moment",
      veld: "moment",
      melding: "Schrijf een moment met verschil met UTC als 2026-12-24T16:30+01:00."
    })
  })

  it("op een dag die niet bestaat, wordt geweigerd met het veld erbij", () => {
    expect(localDay("2026-02-31T12:00:00Z", "ingediendOp")).toMatchObject({
      code: "ongeldige-datum",
      veld: "ingediendOp"
    })
    expect(localDay("2026-02-3112:00:00Z", "ingediendOp")).toMatchObject({ veld: "ingediendOp" })
  })

  it("van vóór 1996 is niet onderbouwd: toen golden andere regels voor de zomertijd", () => {
    const refused = { code: "niet-onderbouwd", veld: "ingediendOp" }
    expect(localDay("1995-12-31T22:59:59Z", "ingediendOp")).toMatchObject(refused)
    expect(localDay("1995-12-31T23:59:59+01:00", "ingediendOp")).toMatchObject(refused)
    expect(localDay("1980-06-01T12:00:00Z", "ingediendOp")).toMatchObject(refused)
    expect(localDay("1995-12-31T23:00:00Z")).toBe(day("1996-01-01"))
  })

  it("na de kalender wordt geweigerd", () => {
    expect(localDay("2199-12-31T23:00:00Z", "ingediendOp")).toMatchObject({
      code: "buiten-kalender",
      veld: "ingediendOp"
    })
  })

  it.each([null, undefined, 20260101, new Date(0), {}, ["2026-12-24T16:30:00Z"]])("%j is geen tekst", (value) => {
    expect(isRefusal(localDay(value as unknown as string))).toBe(true)
  })
})
