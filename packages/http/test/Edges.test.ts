import { describe, expect, it } from "vitest"
import { addresses } from "../src/Address.ts"
import type { DocumentObject } from "../src/docs/Document.ts"
import { ask, faults, type ProblemBody, post } from "./Client.ts"

const { body: document } = await ask<DocumentObject>("/v1/openapi.json")

/** Days at the edges of the calendar, and of what can still be counted before it ends. */
const edges = [
  "1900-01-01",
  "1995-12-31",
  "2199-01-02",
  "2199-06-30",
  "2199-10-08",
  ...Array.from({ length: 31 }, (_, day) => `2199-12-${String(day + 1).padStart(2, "0")}`)
]

type Place = ReadonlyArray<string>

/** Where the days of a question stand. */
const daysIn = (value: unknown, at: Place = []): ReadonlyArray<Place> => {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d/u.test(value) ? [at] : []
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => daysIn(one, [...at, key]))
}

/** The same question, with another day at each of these places. */
const withDay = (question: object, places: ReadonlyArray<Place>, day: string): object => {
  const other = structuredClone(question)
  for (const place of places) {
    const last = place.at(-1) as string
    const holder = place
      .slice(0, -1)
      .reduce((value, key) => value[key] as Record<string, unknown>, other as Record<string, unknown>)
    holder[last] = day
  }
  return other
}

/** The example of every operation that takes a question, and of three of them a question with every day it can have. */
const questions: ReadonlyArray<{ readonly path: string; readonly question: object }> = [
  ...Object.values(addresses).flatMap(({ method, path }) => {
    const { example } = (document.paths[path]?.[method]?.requestBody?.content["application/json"] ?? {}) as {
      example?: object
    }
    return method === "post" && example !== undefined ? [{ path: `/v1${path}`, question: example }] : []
  }),
  {
    path: "/v1/beslistermijnen",
    question: {
      aanvraagOntvangen: "2026-03-02",
      opschortingen: [{ verzocht: "2026-03-05", hersteld: "2026-03-20" }],
      uitstel: { meegedeeldOp: "2026-03-21", totEnMet: "2026-08-01" }
    }
  },
  {
    path: "/v1/bezwaartermijnen",
    question: {
      bekendmaking: "2026-03-02",
      commissie: true,
      ingediend: { wijze: "post", verzonden: "2026-03-20", ontvangen: "2026-03-23" },
      opschortingen: [{ verzocht: "2026-05-01", hersteld: "2026-05-20" }]
    }
  },
  {
    path: "/v1/dwangsomberekeningen",
    question: { beslistermijnEinde: "2026-03-02", ingebrekestellingOntvangen: "2026-03-10", besluit: "2026-05-01" }
  }
]

describe("at the edges of the calendar", () => {
  it("there are questions with days", () => {
    expect(new Set(questions.map(({ path }) => path)).size).toBeGreaterThan(5)
    expect(questions.filter(({ question }) => daysIn(question).length > 0).length).toBeGreaterThan(6)
  })

  it.each(questions)("$path answers, or names the field and what is wrong with its day", async ({ path, question }) => {
    const places = daysIn(question)
    const sets = [...places.map((place) => [place]), ...places.map((_, from) => places.slice(from)), places]
    for (const day of edges)
      for (const set of sets) {
        const { status, text, body } = await post<ProblemBody>(path, withDay(question, set, day))
        expect([200, 400], `${day} at ${set.join(", ")}: ${text}`).toContain(status)
        if (status === 400) expect(body.errors?.map(({ location }) => location.pointer)).not.toContain("")
      }
  })

  const stood = (verzocht: string) => [
    { verzocht, hersteld: "2199-12-30" },
    { verzocht, hersteld: "2026-05-20" }
  ]

  it.each([
    ["/v1/bezwaartermijnen", { bekendmaking: "2026-03-02", commissie: false, opschortingen: stood("2026-05-01") }],
    ["/v1/bezwaartermijnen", { bekendmaking: "2199-12-02", commissie: false, opschortingen: [] }, "/bekendmaking"],
    ["/v1/beslistermijnen", { aanvraagOntvangen: "2026-03-02", opschortingen: stood("2026-03-10") }],
    [
      "/v1/beslistermijnen",
      { aanvraagOntvangen: "2026-03-02", uitstel: { meegedeeldOp: "2026-03-03", totEnMet: "2199-12-31" } },
      "/uitstel/totEnMet"
    ],
    ["/v1/beslistermijnen", { aanvraagOntvangen: "2199-12-02" }, "/aanvraagOntvangen"],
    ["/v1/bewaartermijnen", { gesloten: true, uitkomstOp: "2199-03-02", reactieOp: "2199-02-01" }, "/uitkomstOp"]
  ])("%s %j blames the day that comes too late", async (path, question, pointer = "/opschortingen/0/hersteld") => {
    const reply = await post<ProblemBody>(path, question)
    expect(faults(reply)).toEqual([`${pointer} buiten-kalender`])
    expect(reply.body.errors?.[0]?.detail).toBe("Kies een eerdere dag: een termijn eindigt anders na 2199.")
  })
})
