/** The worked deadline cases and the published examples, through the API. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { workedCases } from "../src/contract/WorkedCases.ts"
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

interface PenaltyInputs {
  readonly term_end: string
  readonly ingebrekestelling_ontvangen: string
  readonly besluit: string | null
}

const toQuestion = ({ term_end, ingebrekestelling_ontvangen, besluit }: PenaltyInputs) => ({
  beslistermijnEinde: term_end,
  ingebrekestellingOntvangen: ingebrekestelling_ontvangen,
  besluit
})

const penalty = async (inputs: PenaltyInputs) => {
  const { status, body } = await post<Readonly<Record<string, unknown>>>("/v1/dwangsomberekeningen", toQuestion(inputs))
  expect(status).toBe(200)
  return body
}

interface Penalty {
  readonly premature: boolean
  readonly first_day: string | null
  readonly days: number
  readonly amount_eur: number
}

type LateCase = Case<PenaltyInputs, Penalty> & { readonly expected_without_atw: Penalty }

const worded = ({ premature, first_day, days, amount_eur }: Penalty) => ({
  prematuur: premature,
  eersteDag: first_day,
  dagen: days,
  bedragEuro: amount_eur
})

describe("late decisions", () => {
  const late = ofKind<PenaltyInputs, Penalty>("dwangsom") as ReadonlyArray<LateCase>
  it.each(late)("$id", async ({ inputs, expected, expected_without_atw }) => {
    expect(await penalty(inputs)).toMatchObject({
      ...worded(expected),
      zonderTermijnenwet: worded(expected_without_atw)
    })
  })
})

describe("objections", () => {
  const terms = async (question: object) => {
    const { status, body } = await post<Readonly<Record<string, unknown>>>("/v1/bezwaartermijnen", question)
    expect(status).toBe(200)
    return body
  }

  it.each(ofKind<{ bekendmaking: string; commissie_7_13: boolean }, Record<string, string>>("bezwaar_chain"))(
    "$id",
    async ({ inputs, expected, provisional }) => {
      const answer = await terms({ bekendmaking: inputs.bekendmaking, commissie: inputs.commissie_7_13 })
      expect(answer).toMatchObject({
        bezwaarUiterlijk: expected["bezwaar_uiterlijk"],
        postUiterlijkOntvangen: expected["post_uiterlijk_ontvangen"],
        beslissingUiterlijk: expected["beslissing_uiterlijk"],
        naVerdagingUiterlijk: expected["na_verdaging_uiterlijk"]
      })
      if (provisional) expect(answer["voorlopig"]).toBe(true)
    }
  )

  interface Filed {
    readonly bekendmaking: string
    readonly mode: "post" | "digital"
    readonly posted: string | null
    readonly received: string
  }
  it.each(ofKind<Filed, { last_day: string; timely: boolean }>("timely"))("$id", async ({ inputs, expected }) => {
    const { bekendmaking, mode, posted, received } = inputs
    const ingediend = {
      wijze: mode === "post" ? "post" : "digitaal",
      ...(posted === null ? {} : { verzonden: posted }),
      ontvangen: received
    }
    expect(await terms({ bekendmaking, commissie: false, ingediend })).toMatchObject({
      bezwaarUiterlijk: expected.last_day,
      tijdig: expected.timely
    })
  })
})

/** A case as the API is asked and answers it. */
const asExample: Readonly<Record<string, (one: { readonly inputs: never; readonly expected: never }) => unknown>> = {
  free_day: ({ inputs, expected }) => {
    const { date }: { date: string } = inputs
    const day: { atw_free: boolean; holiday: string | null; workday_by_policy: { W32: boolean } } = expected
    const [, holiday = null, equating] = /^(.*?)(?: \((art\. 3 lid [23])\))?$/u.exec(day.holiday ?? "") ?? []
    return {
      vraag: { path: { datum: date } },
      verwacht: {
        vrij: day.atw_free,
        feestdag: day.holiday === null ? null : holiday,
        gelijkgesteld: equating !== undefined,
        werkdag: day.workday_by_policy.W32,
        werkdagPerLezing: day.workday_by_policy
      }
    }
  },
  workdays: ({ inputs, expected }) => {
    const { event, n }: { event: string; n: number } = inputs
    const { end, by_policy }: { end: string; by_policy: object } = expected
    return {
      vraag: { body: { gebeurtenis: event, aantal: n, eenheid: "werkdagen", stelsel: "regeling" } },
      verwacht: { einde: end, perLezing: by_policy }
    }
  },
  // The term of Awb 4:13 is 8 weeks.
  term: ({ inputs, expected }) => {
    const { event, ...term }: { event: string; n: number; unit: Unit } = inputs
    expect(term).toEqual({ n: 8, unit: "weeks" })
    const { end, late_from }: { end: string; late_from: string } = expected
    return {
      vraag: { body: { aanvraagOntvangen: event } },
      verwacht: { besluitUiterlijk: end, inGebrekeVanaf: late_from }
    }
  },
  bezwaar_chain: ({ inputs, expected }) => {
    const { bekendmaking, commissie_7_13 }: { bekendmaking: string; commissie_7_13: boolean } = inputs
    const days: Readonly<Record<string, string>> = expected
    return {
      vraag: { body: { bekendmaking, commissie: commissie_7_13 } },
      verwacht: {
        bezwaarUiterlijk: days["bezwaar_uiterlijk"],
        postUiterlijkOntvangen: days["post_uiterlijk_ontvangen"],
        beslissingUiterlijk: days["beslissing_uiterlijk"],
        naVerdagingUiterlijk: days["na_verdaging_uiterlijk"]
      }
    }
  },
  dwangsom: (one) => {
    const { inputs, expected, expected_without_atw } = one as unknown as LateCase
    return {
      vraag: { body: toQuestion(inputs) },
      verwacht: { ...worded(expected), zonderTermijnenwet: worded(expected_without_atw) }
    }
  }
}

describe("the examples in the document", () => {
  it.each(Object.entries(workedCases))("of %s is one of these cases", (_, { geval, vraag, verwacht }) => {
    const one = cases.find(({ id }) => id === geval)
    if (one === undefined) throw new Error(`no case ${geval}`)
    const { voorlopig, ...rest } = verwacht
    expect({ vraag, verwacht: rest }).toEqual(asExample[one.kind]?.(one))
    expect(voorlopig).toBe(one.provisional)
  })
})

interface Published<Kind, Inputs, Answer> {
  readonly id: string
  readonly kind: Kind
  readonly inputs: Inputs
  readonly published: Answer
  readonly oracle: Answer
  readonly agree: boolean
}

describe("what others published; where they erred we must differ", () => {
  const published = read("published.json") as ReadonlyArray<Published<string, never, never>>
  const known = new Set<string>()
  const publishedAs = <Inputs, Answer>(kind: string) => {
    known.add(kind)
    const found = published.filter((one) => one.kind === kind)
    if (found.length === 0) throw new Error(`nothing published of kind ${kind}`)
    return found as unknown as ReadonlyArray<Published<string, Inputs, Answer>>
  }
  const holds = <Answer>(one: Published<string, unknown, Answer>, answer: unknown): void => {
    expect(answer).toEqual(one.oracle)
    if (one.agree) expect(answer).toEqual(one.published)
    else expect(answer).not.toEqual(one.published)
  }
  const dayBefore = (date: string, days: number): string =>
    new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10)

  it.each(publishedAs<{ event: string; n: number; unit: Unit }, string>("term"))("$id", async (one) => {
    const { event, n, unit } = one.inputs
    holds(one, (await compute(event, n, UNITS[unit], "wet"))["einde"])
  })

  it.each(publishedAs<{ event: string; n: number }, string>("workdays"))("$id", async (one) => {
    holds(one, (await compute(one.inputs.event, one.inputs.n, "werkdagen", "regeling"))["einde"])
  })

  it.each(publishedAs<{ nominal_end: string }, string>("atw1_extension"))("$id", async (one) => {
    holds(one, (await compute(dayBefore(one.inputs.nominal_end, 42), 6, "weken", "wet"))["einde"])
  })

  it.each(publishedAs<{ term_end: string; ingebreke: string }, { first_day: string; max: number }>("dwangsom"))(
    "$id",
    async (one) => {
      const { term_end, ingebreke } = one.inputs
      const answer = await penalty({ term_end, ingebrekestelling_ontvangen: ingebreke, besluit: null })
      holds(one, { first_day: answer["eersteDag"], max: answer["bedragEuro"] })
    }
  )

  const dag = async (date: string) => (await ask<Readonly<Record<string, unknown>>>(`/v1/dagen/${date}`)).body

  it.each(publishedAs<{ year: number }, ReadonlyArray<string>>("holiday_list"))("$id", async (one) => {
    const days = await Promise.all(one.published.map(dag))
    holds(
      one,
      one.published.filter((_, i) => days[i]?.["feestdag"] !== null)
    )
  })

  it.each(publishedAs<{ year: number; policy: string }, ReadonlyArray<number>>("workdays_per_month"))(
    "$id",
    async (one) => {
      const { year, policy } = one.inputs
      const counts = await Promise.all(
        one.published.map(async (_, month) => {
          const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
          const dates = Array.from({ length }, (_, i) =>
            new Date(Date.UTC(year, month, i + 1)).toISOString().slice(0, 10)
          )
          const days = await Promise.all(dates.map(dag))
          return days.filter((one) => (one["werkdagPerLezing"] as Readonly<Record<string, boolean>>)[policy]).length
        })
      )
      holds(one, counts)
    }
  )

  it.each(publishedAs<{ text: string; year: number }, string>("fixed_date"))("$id", async (one) => {
    expect(one.inputs.text).toContain("voor 1 juni")
    const { body } = await post<{ readonly perAanbieder: { readonly openbaarUiterlijk: string } }>(
      "/v1/jaarverslagen",
      { jaar: one.inputs.year - 1, gevallen: [] }
    )
    holds(one, body.perAanbieder.openbaarUiterlijk)
  })

  it("are all asked, of every kind", () =>
    expect([...known].sort()).toEqual([...new Set(published.map(({ kind }) => kind))].sort()))
})
