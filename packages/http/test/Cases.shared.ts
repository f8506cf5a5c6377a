/** The worked deadline cases and the published examples, through the API. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { ask, post } from "./Client.ts"

interface Case<Inputs, Expected> {
  readonly id: string
  readonly kind: string
  readonly inputs: Inputs
  readonly expected: Expected
  readonly provisional: boolean
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../shared/law/cases/${name}`, import.meta.url), "utf8"))

const { cases } = read("deadlines.json") as { readonly cases: ReadonlyArray<Case<never, never>> }

const ofKind = <Inputs, Expected>(kind: string): ReadonlyArray<Case<Inputs, Expected>> => {
  const found = cases.filter((candidate) => candidate.kind === kind)
  if (found.length === 0) throw new Error(`no case of kind ${kind}`)
  return found as unknown as ReadonlyArray<Case<Inputs, Expected>>
}

const UNITS = { days: "dagen", weeks: "weken", months: "maanden", years: "jaren" } as const
type Unit = keyof typeof UNITS

const compute = async (gebeurtenis: string, aantal: number, eenheid: string, stelsel: "wet" | "regeling") => {
  const reply = await post<Readonly<Record<string, unknown>>>("/v1/termijnberekeningen", {
    gebeurtenis,
    aantal,
    eenheid,
    stelsel
  })
  expect(reply.status).toBe(200)
  return reply.body
}

describe("terms", () => {
  const terms = ofKind<
    { event: string; n: number; unit: Unit },
    { start: string; nominal_end: string; end: string; atw_applies: boolean; late_from: string }
  >("term")
  it.each(terms)("$id", async ({ inputs, expected, provisional }) => {
    const answer = await compute(inputs.event, inputs.n, UNITS[inputs.unit], "wet")
    expect(answer).toMatchObject({
      begint: expected.start,
      nominaalEinde: expected.nominal_end,
      termijnenwet: expected.atw_applies
    })
    if (provisional) expect(answer["voorlopig"]).toBe(true)
    expect(answer).toMatchObject({ einde: expected.end, teLaatVanaf: expected.late_from })
  })
})

describe("working days", () => {
  const workdays = ofKind<{ event: string; n: number }, { end: string; by_policy: Record<string, string> }>("workdays")
  it.each(workdays)("$id", async ({ inputs, expected, provisional }) => {
    const answer = await compute(inputs.event, inputs.n, "werkdagen", "regeling")
    if (provisional) expect(answer["voorlopig"]).toBe(true)
    expect(answer).toMatchObject({ einde: expected.end, perLezing: expected.by_policy })
  })
})

describe("days", () => {
  const days = ofKind<
    { date: string },
    { atw_free: boolean; holiday: string | null; workday_by_policy: Record<string, boolean> }
  >("free_day")
  it.each(days)("$id", async ({ inputs, expected, provisional }) => {
    const { body } = await ask<Readonly<Record<string, unknown>>>(`/v1/dagen/${inputs.date}`)
    expect(body).toMatchObject({
      vrij: expected.atw_free,
      werkdag: expected.workday_by_policy["W32"],
      werkdagPerLezing: expected.workday_by_policy,
      gelijkgesteld: /art\. 3 lid [23]/u.test(expected.holiday ?? "")
    })
    if (provisional) expect(body["voorlopig"]).toBe(true)
    if (expected.holiday === null) expect(body["feestdag"]).toBeNull()
    else expect(body["feestdag"]).toContain(expected.holiday.replace(/ bij KB| \(art\..*/gu, ""))
  })
})

describe("instants", () => {
  const instants = ofKind<
    { utc: string; workdays: number; weeks: number },
    { local_date: string; workday_end: string; six_weeks_end: string }
  >("instant")
  it.each(instants)("$id", async ({ inputs, expected }) => {
    const house = await compute(inputs.utc, inputs.workdays, "werkdagen", "regeling")
    expect(house).toMatchObject({ gebeurtenisdag: expected.local_date, einde: expected.workday_end })
    expect(await compute(inputs.utc, inputs.weeks, "weken", "wet")).toMatchObject({ einde: expected.six_weeks_end })
  })
})

interface Published {
  readonly id: string
  readonly kind: string
  readonly inputs: { readonly event: string; readonly n: number; readonly unit?: Unit }
  readonly published: string
  readonly agree: boolean
}

describe("published examples", () => {
  const published = (read("published.json") as ReadonlyArray<Published>).filter(
    ({ kind, agree }) => agree && (kind === "term" || kind === "workdays")
  )
  it("there are some", () => expect(published.length).toBeGreaterThan(10))
  it.each(published)("$id", async ({ inputs, published: end }) => {
    const answer =
      inputs.unit === undefined
        ? await compute(inputs.event, inputs.n, "werkdagen", "regeling")
        : await compute(inputs.event, inputs.n, UNITS[inputs.unit], "wet")
    expect(answer["einde"]).toBe(end)
  })
})
