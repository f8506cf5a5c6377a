import { happenings } from "@kracht/rules/Procedure"
import { MAX_EVENTS } from "@kracht/rules/ProcedureQuestion"
import { follow } from "@kracht/rules/plain"
import { describe, expect, it } from "vitest"
import { faults, type ProblemBody, post } from "./Client.ts"

const PATH = "/v1/procedures"
const filed = { gebeurtenis: "ontvangst", op: "2026-12-24" } as const

describe("POST /v1/procedures", () => {
  it("gives what the core gives, byte for byte", async () => {
    for (const versie of ["concept", "voorstel"]) {
      const vraag = {
        gebeurtenissen: [filed, { gebeurtenis: "ontvangstbevestiging", op: "2026-12-28T12:00:00+01:00" } as const],
        peilmoment: "2027-01-05"
      }
      const { status, text, body } = await post<object>(PATH, { ...vraag, versie })
      expect(status).toBe(200)
      expect(text).toBe(JSON.stringify(follow(vraag, { versie })))
      expect(body).toMatchObject({ toestand: "intern-in-behandeling", regeling: { versie } })
    }
  })

  it("takes the statute of the help and whom it is about, as a situation does", async () => {
    const events = [
      { gebeurtenis: "ontvangst-extern", op: "2026-03-02" },
      { gebeurtenis: "oordeel-gegrond", op: "2026-03-09" }
    ] as const
    const vraag = { gebeurtenissen: events, peilmoment: "2026-05-12" }
    const about = { ...vraag, regime: "wmo", over: "team" } as const
    const { status, text } = await post(PATH, about)
    expect([status, text]).toEqual([200, JSON.stringify(follow(about))])
    // Jeugdwet 4.2.1 lid 5 holds for youth care only (law.md 2.8).
    const ids = async (question: object): Promise<ReadonlyArray<string>> =>
      (await post<{ verplichtingen: ReadonlyArray<{ id: string }> }>(PATH, question)).body.verplichtingen.map(
        ({ id }) => id
      )
    expect(await ids(vraag)).toContain("reactie-aanbieder")
    expect(await ids(about)).not.toContain("reactie-aanbieder")
    expect(faults(await post<ProblemBody>(PATH, { ...vraag, regime: "marker", over: "marker" })).toSorted()).toEqual([
      "/over niet-toegestane-waarde",
      "/regime niet-toegestane-waarde"
    ])
  })

  it("an obligation is open, met or late, in the words of the contract", async () => {
    const { body } = await post<{ verplichtingen: ReadonlyArray<{ id: string; toestand: string; uiterlijk: string }> }>(
      PATH,
      { gebeurtenissen: [filed, { gebeurtenis: "ontvangstbevestiging", op: "2026-12-28" }], peilmoment: "2026-12-30" }
    )
    const of = (id: string) => body.verplichtingen.find((duty) => duty.id === id)
    expect(of("ontvangstbevestiging")).toMatchObject({ toestand: "voldaan", uiterlijk: "2026-12-28" })
    expect(of("routering")).toMatchObject({ toestand: "te-laat", uiterlijk: "2026-12-29" })
    expect(of("contact")).toMatchObject({ toestand: "open", uiterlijk: "2027-01-04" })
  })

  it("every step it calls possible can be taken", async () => {
    const { body } = await post<{ mogelijkeStappen: ReadonlyArray<{ gebeurtenis: string }> }>(PATH, {
      gebeurtenissen: [filed],
      peilmoment: "2027-01-04"
    })
    expect(body.mogelijkeStappen.length).toBeGreaterThan(3)
    for (const { gebeurtenis } of body.mogelijkeStappen) {
      const until = happenings.find(({ event }) => event === gebeurtenis)?.until === true ? { tot: "2027-01-05" } : {}
      const next = { gebeurtenis, op: "2027-01-04", ...until }
      const filings = ["ontvangst", "ontvangst-extern"].includes(gebeurtenis) ? [{ ...next, klager: 2 }, next] : [next]
      const replies = await Promise.all(
        filings.map((event) => post(PATH, { gebeurtenissen: [filed, event], peilmoment: "2027-01-04" }))
      )
      expect(
        replies.some(({ status }) => status === 200),
        gebeurtenis
      ).toBe(true)
    }
  })

  it("refuses what cannot have happened, at its place", async () => {
    const impossible = { gebeurtenissen: [{ gebeurtenis: "vernietiging", op: "2026-12-24" }], peilmoment: "2026-12-24" }
    expect(faults(await post<ProblemBody>(PATH, impossible))).toEqual(["/gebeurtenissen/0 onmogelijke-gebeurtenis"])
    const wrong = { gebeurtenissen: [{ gebeurtenis: "marker", op: "marker", marker: 1 }], peilmoment: "2026-02-30" }
    const reply = await post<ProblemBody>(PATH, wrong)
    expect(faults(reply)).toEqual([
      "/gebeurtenissen/0 onbekend-veld",
      "/gebeurtenissen/0/gebeurtenis niet-toegestane-waarde",
      "/gebeurtenissen/0/op ongeldige-datum",
      "/peilmoment ongeldige-datum"
    ])
    expect(reply.text).not.toContain("marker")
  })
})

describe("a procedure as long as one can be", () => {
  const day = "2027-01-05"
  const asked = (gebeurtenissen: ReadonlyArray<object>) => ({ gebeurtenissen, peilmoment: "2027-12-01" })

  /** Every way to be long costs otherwise: each talk counts for itself, each appointment is a duty, each receipt is anew. */
  const ways: ReadonlyArray<readonly [string, object]> = [
    ["talks", { gebeurtenis: "gesprek", op: day }],
    ["appointments", { gebeurtenis: "vervolgafspraak", op: day, tot: "2027-03-01" }],
    ["delays", { gebeurtenis: "uitstel-mededeling", op: day, tot: "2027-03-01" }]
  ]

  /** The processor's milliseconds for an answer, the least of a few: what others do on the machine is not in it. */
  const spent = async (question: object): Promise<number> => {
    const times: Array<number> = []
    for (let i = 0; i < 3; i++) {
      const before = process.cpuUsage()
      expect((await post(PATH, question)).status).toBe(200)
      const { user, system } = process.cpuUsage(before)
      times.push((user + system) / 1000)
    }
    return Math.min(...times)
  }

  it.each(ways)("of %s: 4 times as long takes less than what grows with its cube would", async (_, event) => {
    // An appointment looks back on an outcome.
    const found = { gebeurtenis: "bevinding-gegrond", op: day }
    const long = (events: number) => asked([filed, found, ...Array.from({ length: events - 2 }, () => event)])
    const [short, longest] = [await spent(long(MAX_EVENTS / 4)), await spent(long(MAX_EVENTS))]
    // With its square it would be 16 times, with its cube 64.
    expect(longest / short).toBeLessThan(32)
    expect(longest).toBeLessThan(20_000)
  })
})
