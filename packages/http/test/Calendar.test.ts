import { describe, expect, it } from "vitest"
import { ask, faults, type ProblemBody, post } from "./Client.ts"

const TERMS = "/v1/termijnberekeningen"

interface Term {
  readonly gebeurtenisdag: string
  readonly begint: string
  readonly nominaalEinde: string
  readonly einde: string
  readonly teLaatVanaf: string
  readonly termijnenwet: boolean
  readonly overgeslagen: ReadonlyArray<{ readonly datum: string; readonly reden: string }>
  readonly perLezing?: Readonly<Record<string, string>>
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<{ readonly tekst: string; readonly wet?: string }>
}

const term = async (gebeurtenis: string, aantal: number, eenheid: string, stelsel: string): Promise<Term> => {
  const reply = await post<Term>(TERMS, { gebeurtenis, aantal, eenheid, stelsel })
  expect(reply.status).toBe(200)
  return reply.body
}

describe("GET /v1/dagen/{datum}", () => {
  const dag = async (datum: string) => (await ask<Record<string, unknown>>(`/v1/dagen/${datum}`)).body

  it("answers with exactly the fields of the contract", async () => {
    expect(await dag("2026-12-25")).toEqual({
      datum: "2026-12-25",
      vrij: true,
      feestdag: "eerste Kerstdag",
      gelijkgesteld: false,
      werkdag: false,
      werkdagPerLezing: { W0: true, WX: false, W31: false, W32: false, W33: false },
      voorlopig: false
    })
  })

  it("vrij: a Saturday, a Sunday, a day of Termijnenwet art. 3; feestdag is null on a plain weekend", async () => {
    expect(await dag("2026-04-04")).toMatchObject({ vrij: true, feestdag: null, gelijkgesteld: false })
    expect(await dag("2026-04-05")).toMatchObject({ vrij: true, feestdag: null })
    expect(await dag("2026-04-07")).toMatchObject({ vrij: false, feestdag: null, werkdag: true })
  })

  it("gelijkgesteld by art. 3(2) and by 3(3), not by 3(1)", async () => {
    expect(await dag("2026-04-03")).toMatchObject({ feestdag: "Goede Vrijdag", gelijkgesteld: true, werkdag: false })
    expect(await dag("2026-05-15")).toMatchObject({ vrij: true, gelijkgesteld: true, werkdag: true })
    expect(await dag("2026-05-14")).toMatchObject({ feestdag: "Hemelvaartsdag", gelijkgesteld: false })
  })

  it("werkdagPerLezing differs where the readings differ: 5 May, Good Friday, a day equated by decree", async () => {
    const perReading = async (datum: string) => (await dag(datum))["werkdagPerLezing"]
    expect(await perReading("2026-05-05")).toEqual({ W0: true, WX: true, W31: false, W32: false, W33: false })
    expect(await perReading("2026-04-03")).toEqual({ W0: true, WX: true, W31: true, W32: false, W33: false })
    expect(await perReading("2026-05-15")).toEqual({ W0: true, WX: true, W31: true, W32: true, W33: false })
  })

  it("voorlopig: an ordinary day after 2028 could still be equated; a Sunday could not", async () => {
    expect(await dag("2028-12-29")).toMatchObject({ voorlopig: false })
    expect(await dag("2029-05-11")).toMatchObject({ voorlopig: true })
    expect(await dag("2029-05-13")).toMatchObject({ voorlopig: false })
  })

  it.each(["2026-02-30", "2026-2-3", "gisteren", "2026-01-01T00:00:00Z", "2004-12-31", "0000-00-00", "%00"])(
    "refuses %s at its place in the path",
    async (datum) => {
      const reply = await ask<ProblemBody>(`/v1/dagen/${datum}`)
      expect(reply.status).toBe(400)
      expect(reply.body.errors).toHaveLength(1)
      expect(reply.body.errors?.[0]).toMatchObject({ in: "path", location: { pointer: "/datum" } })
    }
  )
})

describe("POST /v1/termijnberekeningen", () => {
  it("a house term in working days: five days over Christmas and New Year, with each reading", async () => {
    const answer = await term("2026-12-24", 5, "werkdagen", "regeling")
    expect(answer).toMatchObject({
      gebeurtenisdag: "2026-12-24",
      begint: "2026-12-25",
      nominaalEinde: "2027-01-04",
      einde: "2027-01-04",
      teLaatVanaf: "2027-01-05",
      termijnenwet: false,
      voorlopig: false,
      perLezing: { W0: "2026-12-31", WX: "2027-01-04", W31: "2027-01-04", W32: "2027-01-04", W33: "2027-01-04" }
    })
    expect(answer.overgeslagen.map(({ datum }) => datum)).toEqual([
      "2026-12-25",
      "2026-12-26",
      "2026-12-27",
      "2027-01-01",
      "2027-01-02",
      "2027-01-03"
    ])
    expect(answer.redenen.length).toBeGreaterThan(1)
  })

  it("a statutory term is extended, says over which days, and cites the statute; no perLezing", async () => {
    const answer = await term("2026-03-01", 6, "weken", "wet")
    expect(answer).toMatchObject({ nominaalEinde: "2026-04-12", einde: "2026-04-13", termijnenwet: true })
    expect(answer.overgeslagen).toEqual([{ datum: "2026-04-12", reden: "zondag" }])
    expect(answer.redenen.some(({ wet }) => wet?.startsWith("Algemene termijnenwet"))).toBe(true)
    expect(answer).not.toHaveProperty("perLezing")
  })

  it("the same term of a regulation is not extended", async () => {
    expect(await term("2026-03-01", 6, "weken", "regeling")).toMatchObject({
      einde: "2026-04-12",
      termijnenwet: false,
      overgeslagen: []
    })
  })

  it("a statutory term over 90 days, 12 weeks or 3 months, or in years, is outside the act (art. 4)", async () => {
    expect(await term("2026-01-05", 12, "weken", "wet")).toMatchObject({ termijnenwet: true })
    expect(await term("2026-01-05", 13, "weken", "wet")).toMatchObject({ termijnenwet: false })
    expect(await term("2026-01-05", 91, "dagen", "wet")).toMatchObject({ termijnenwet: false })
    expect(await term("2026-01-05", 1, "jaren", "wet")).toMatchObject({ termijnenwet: false, einde: "2027-01-05" })
  })

  it("an instant counts as its day in Amsterdam, whatever its offset", async () => {
    expect(await term("2026-12-24T23:30:00Z", 1, "dagen", "regeling")).toMatchObject({ gebeurtenisdag: "2026-12-25" })
    expect(await term("2026-12-25T05:00:00+12:00", 1, "dagen", "regeling")).toMatchObject({
      gebeurtenisdag: "2026-12-24"
    })
  })

  it("t and z may be small in an instant (RFC 3339); what RFC 9557 puts after it is refused, with how to write it", async () => {
    expect(await term("2026-12-24t23:30:00z", 1, "dagen", "regeling")).toMatchObject({ gebeurtenisdag: "2026-12-25" })
    const suffixed = { gebeurtenis: "2026-12-24T23:30:00Z[Europe/Amsterdam]", aantal: 1, eenheid: "dagen" }
    const reply = await post<ProblemBody>(TERMS, { ...suffixed, stelsel: "regeling" })
    expect(faults(reply)).toEqual(["/gebeurtenis ongeldig-moment"])
    expect(reply.body.errors?.[0]?.detail).toBe(
      "Schrijf een datum als jjjj-mm-dd (2026-12-24) of een moment met verschil met UTC (2026-12-24T16:30:00+01:00)."
    )
  })

  it.each([
    ["2026-02-30", "ongeldige-datum"],
    ["zomaar", "ongeldige-datum"],
    ["1899-12-31", "buiten-kalender"],
    ["2200-01-01", "buiten-kalender"],
    ["1995-12-31T10:00:00Z", "niet-onderbouwd"],
    ["2026-12-24T16:30", "ongeldig-moment"],
    ["2026-12-24T25:00:00Z", "ongeldig-moment"]
  ])("%s as the day of an event is refused by the code of the calendar: %s", async (gebeurtenis, code) => {
    const reply = await post<ProblemBody>(TERMS, { gebeurtenis, aantal: 1, eenheid: "dagen", stelsel: "regeling" })
    expect(faults(reply)).toEqual([`/gebeurtenis ${code}`])
  })

  it("working days up to ten years are answered, more are refused with how many there may be", async () => {
    const { overgeslagen } = await term("2026-12-24", 2600, "werkdagen", "regeling")
    expect(overgeslagen.length).toBeGreaterThan(1000)
    const much = { gebeurtenis: "2026-12-24", aantal: 2601, eenheid: "werkdagen", stelsel: "regeling" }
    const reply = await post<ProblemBody>(TERMS, much)
    expect(faults(reply)).toEqual(["/aantal ongeldig-aantal"])
    expect(reply.body.errors?.[0]?.detail).toContain("2600")
    expect(await term("2026-12-24", 2601, "dagen", "regeling")).toMatchObject({ overgeslagen: [] })
  })

  it("voorlopig: after 2028 for a governed term, and for working days; never for house terms in civil days", async () => {
    expect(await term("2029-03-30", 6, "weken", "wet")).toMatchObject({ voorlopig: true })
    expect(await term("2029-05-10", 1, "werkdagen", "regeling")).toMatchObject({ voorlopig: true })
    expect(await term("2029-03-30", 6, "weken", "regeling")).toMatchObject({ voorlopig: false })
  })

  it("refuses working days in a statutory term at the unit, beside everything else that is wrong", async () => {
    const wrong = { gebeurtenis: "2026-02-30", aantal: 0.5, eenheid: "werkdagen", stelsel: "wet" }
    const reply = await post<ProblemBody>(TERMS, wrong)
    expect(reply.status).toBe(400)
    expect(faults(reply)).toEqual([
      "/aantal ongeldige-waarde",
      "/eenheid ongeldige-eenheid",
      "/gebeurtenis ongeldige-datum"
    ])
  })

  it.each([
    [{ gebeurtenis: "2004-12-31", aantal: 1, eenheid: "werkdagen", stelsel: "regeling" }, "/gebeurtenis"],
    [{ gebeurtenis: "2004-12-31", aantal: 6, eenheid: "weken", stelsel: "wet" }, "/gebeurtenis"],
    [{ gebeurtenis: "2026-12-24", aantal: 1_000_000, eenheid: "dagen", stelsel: "regeling" }, "/aantal"],
    [{ gebeurtenis: "2026-12-24", aantal: 1_000_000, eenheid: "werkdagen", stelsel: "regeling" }, "/aantal"],
    [{ gebeurtenis: "2026-12-24", aantal: -1, eenheid: "dagen", stelsel: "regeling" }, "/aantal"],
    [{ gebeurtenis: "2026-12-24", aantal: 0, eenheid: "dagen", stelsel: "regeling" }, "/aantal"],
    [{ gebeurtenis: "2026-12-24", aantal: "5", eenheid: "dagen", stelsel: "regeling" }, "/aantal"],
    [{ gebeurtenis: "2026-12-24", aantal: 1, eenheid: "uren", stelsel: "regeling" }, "/eenheid"],
    [{ gebeurtenis: "2026-12-24T10:00:00", aantal: 1, eenheid: "dagen", stelsel: "regeling" }, "/gebeurtenis"],
    [{ gebeurtenis: "2026-12-24T25:00:00Z", aantal: 1, eenheid: "dagen", stelsel: "regeling" }, "/gebeurtenis"]
  ])("refuses %j at %s", async (body, pointer) => {
    const reply = await post<ProblemBody>(TERMS, body)
    expect(reply.status).toBe(400)
    expect(reply.body.errors?.map(({ location }) => location.pointer)).toEqual([pointer])
  })
})
