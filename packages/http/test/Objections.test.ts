import { describe, expect, it } from "vitest"
import { faults, type ProblemBody, post } from "./Client.ts"

type Answer = Readonly<Record<string, unknown>>

const bezwaar = (body: unknown) => post<Answer & ProblemBody>("/v1/bezwaartermijnen", body)
const beslistermijn = (body: unknown) => post<Answer & ProblemBody>("/v1/beslistermijnen", body)
const dwangsom = (body: unknown) => post<Answer & ProblemBody>("/v1/dwangsomberekeningen", body)

describe("POST /v1/bezwaartermijnen", () => {
  it("answers with the four days of the contract, and why (1 March 2026: Sunday 12 April becomes Monday 13 April)", async () => {
    const { status, body } = await bezwaar({ bekendmaking: "2026-03-01", commissie: false })
    expect(status).toBe(200)
    expect(body).toEqual({
      bezwaarUiterlijk: "2026-04-13",
      postUiterlijkOntvangen: "2026-04-20",
      beslissingUiterlijk: "2026-05-26",
      naVerdagingUiterlijk: "2026-07-07",
      voorlopig: false,
      redenen: expect.arrayContaining([
        expect.objectContaining({ wet: "Awb art. 6:7 en 6:8 lid 1" }),
        expect.objectContaining({ wet: "Awb art. 7:10 lid 3" })
      ]),
      gevoeligheid: expect.any(Array)
    })
  })

  it("stands still while it is completed, from the day after the request to the day before repair (Awb 7:10 lid 2)", async () => {
    const opschortingen = [{ verzocht: "2026-05-01", hersteld: "2026-05-11" }]
    const { body } = await bezwaar({ bekendmaking: "2026-03-01", commissie: false, opschortingen })
    // 9 days, from 2 to 10 May: Monday 25 May and those 9 days make Wednesday 3 June.
    expect(body["beslissingUiterlijk"]).toBe("2026-06-03")
  })

  it("gives twelve weeks where a committee of Awb 7:13 sits", async () =>
    expect((await bezwaar({ bekendmaking: "2026-03-01", commissie: true })).body).toMatchObject({
      beslissingUiterlijk: "2026-07-06"
    }))

  it("counts an instant as its day in Amsterdam", async () =>
    expect((await bezwaar({ bekendmaking: "2026-02-28T23:30:00Z", commissie: false })).body).toMatchObject({
      bezwaarUiterlijk: "2026-04-13"
    }))

  it.each([
    [{ wijze: "digitaal", ontvangen: "2026-04-13" }, true],
    [{ wijze: "digitaal", ontvangen: "2026-04-14" }, false],
    // Only a letter may arrive later than it was posted (Awb 6:9 lid 2).
    [{ wijze: "digitaal", verzonden: "2026-04-13", ontvangen: "2026-04-14" }, false],
    [{ wijze: "post", verzonden: "2026-04-13", ontvangen: "2026-04-20" }, true],
    [{ wijze: "post", verzonden: "2026-04-13", ontvangen: "2026-04-21" }, false],
    [{ wijze: "post", verzonden: "2026-04-14", ontvangen: "2026-04-15" }, false],
    [{ wijze: "post", ontvangen: "2026-04-15" }, expect.objectContaining({ waarde: null, tekst: "niet vastgesteld" })]
  ])("says of %j whether it is in time: %j", async (ingediend, tijdig) =>
    expect((await bezwaar({ bekendmaking: "2026-03-02", commissie: false, ingediend })).body["tijdig"]).toEqual(tijdig)
  )

  it.each([
    [{ wijze: "post", verzonden: "2026-04-02", ontvangen: "2026-04-01" }],
    [{ wijze: "digitaal", verzonden: "2026-04-02", ontvangen: "2026-04-01" }]
  ])("refuses %j at the day of posting", async (ingediend) => {
    const reply = await bezwaar({ bekendmaking: "2026-03-02", commissie: false, ingediend })
    expect(reply.status).toBe(400)
    expect(faults(reply)).toEqual(["/ingediend/verzonden ongeldige-datum"])
  })

  it("refuses what is missing, wrong or unknown, all at once", async () => {
    const reply = await bezwaar({ bekendmaking: "2026-02-31", ingediend: { wijze: "duif", ontvangen: 5 }, extra: 1 })
    expect(reply.status).toBe(400)
    expect(faults(reply)).toEqual([
      " onbekend-veld",
      "/bekendmaking ongeldige-datum",
      "/commissie ontbrekend-veld",
      "/ingediend/ontvangen verkeerd-type",
      "/ingediend/wijze niet-toegestane-waarde"
    ])
  })
})

describe("POST /v1/beslistermijnen", () => {
  it("answers with eight weeks from receipt, and from which day a notice is not too early (Awb 4:13)", async () => {
    const { status, body, headers } = await beslistermijn({ aanvraagOntvangen: "2025-12-08" })
    expect(status).toBe(200)
    expect(body).toEqual({
      besluitUiterlijk: "2026-02-02",
      inGebrekeVanaf: "2026-02-03",
      voorlopig: false,
      redenen: expect.arrayContaining([expect.objectContaining({ wet: expect.stringMatching(/^Awb art\. 4:13/u) })])
    })
    expect(headers.get("Cache-Control")).toBe("no-store")
  })

  it("is what a penalty counts from: a notice on that day is not premature, one the day before is", async () => {
    const { body } = await beslistermijn({ aanvraagOntvangen: "2025-12-08" })
    const late = { beslistermijnEinde: body["besluitUiterlijk"], besluit: null }
    const at = async (ingebrekestellingOntvangen: unknown) =>
      (await dwangsom({ ...late, ingebrekestellingOntvangen })).body["prematuur"]
    expect(await at(body["inGebrekeVanaf"])).toBe(false)
    expect(await at(body["besluitUiterlijk"])).toBe(true)
  })

  it("stands still while the application is completed, and is then extended over a weekend (Awb 4:15, Termijnenwet 1)", async () => {
    const opschortingen = [{ verzocht: "2025-12-15", hersteld: "2025-12-29" }]
    // 13 days, from 16 to 28 December: Monday 2 February and those make Sunday 15 February.
    expect((await beslistermijn({ aanvraagOntvangen: "2025-12-08", opschortingen })).body).toMatchObject({
      besluitUiterlijk: "2026-02-16"
    })
  })

  it("refuses everything that is wrong at its place", async () => {
    const reply = await beslistermijn({
      aanvraagOntvangen: "2026-02-31",
      opschortingen: [{ verzocht: "2026-01-10", hersteld: "2026-01-05" }, { verzocht: "marker" }],
      marker: 1
    })
    expect(reply.status).toBe(400)
    expect(faults(reply)).toEqual([
      " onbekend-veld",
      "/aanvraagOntvangen ongeldige-datum",
      "/opschortingen/0/hersteld ongeldige-datum",
      "/opschortingen/1/hersteld ontbrekend-veld",
      "/opschortingen/1/verzocht ongeldige-datum"
    ])
    expect(reply.text).not.toContain("marker")
  })
})

describe("what was asked before it came in (Awb 4:15, 7:10)", () => {
  const opschortingen = [{ verzocht: "2026-02-08", hersteld: "2026-02-20" }]

  it("is refused at its place: nobody completes what is not there", async () => {
    const application = await beslistermijn({ aanvraagOntvangen: "2026-02-09", opschortingen })
    expect([application.status, faults(application)]).toEqual([400, ["/opschortingen/0/verzocht ongeldige-datum"]])
    const filed = { wijze: "digitaal", ontvangen: "2026-02-09" }
    const objection = await bezwaar({ bekendmaking: "2026-02-02", commissie: false, ingediend: filed, opschortingen })
    expect([objection.status, faults(objection)]).toEqual([400, ["/opschortingen/0/verzocht ongeldige-datum"]])
  })

  it("is none of an objection of which the day is not given", async () =>
    expect((await bezwaar({ bekendmaking: "2026-02-02", commissie: false, opschortingen })).status).toBe(200))
})

describe("POST /v1/dwangsomberekeningen", () => {
  const laat = { beslistermijnEinde: "2026-02-02", ingebrekestellingOntvangen: "2026-02-03", besluit: "2026-03-31" }

  it("answers with the fields of the contract", async () =>
    expect((await dwangsom(laat)).body).toEqual({
      prematuur: false,
      eersteDag: "2026-02-18",
      dagen: 41,
      bedragEuro: 1397,
      zonderTermijnenwet: { prematuur: false, eersteDag: "2026-02-18", dagen: 41, bedragEuro: 1397 },
      // Awb 4:18: 2 weken na de laatste dag, 30 maart.
      vaststellingUiterlijk: "2026-04-13",
      voorlopig: false,
      redenen: expect.any(Array),
      gevoeligheid: []
    }))

  it("without a decision runs to the maximum", async () =>
    expect((await dwangsom({ ...laat, besluit: null })).body).toMatchObject({ dagen: 42, bedragEuro: 1442 }))

  it("eersteDag is null only when the notice was premature", async () => {
    const early = await dwangsom({ ...laat, ingebrekestellingOntvangen: "2026-02-02" })
    expect(early.body).toMatchObject({ prematuur: true, eersteDag: null, dagen: 0, bedragEuro: 0 })
    expect((await dwangsom({ ...laat, besluit: "2026-02-10" })).body).toMatchObject({
      prematuur: false,
      eersteDag: "2026-02-18",
      dagen: 0
    })
  })

  it("extends the two weeks, and gives the other answer beside (law.md: ambiguous)", async () =>
    expect(
      (await dwangsom({ beslistermijnEinde: "2026-03-20", ingebrekestellingOntvangen: "2026-03-21", besluit: null }))
        .body
    ).toMatchObject({
      eersteDag: "2026-04-08",
      zonderTermijnenwet: { eersteDag: "2026-04-05" },
      gevoeligheid: [
        { verandert: expect.arrayContaining([{ wat: "eersteDag", van: "2026-04-08", naar: "2026-04-05" }]) }
      ]
    }))

  it("wants besluit to be said, null included", async () => {
    const { besluit: _, ...rest } = laat
    const reply = await dwangsom(rest)
    expect(reply.status).toBe(400)
    expect(faults(reply)).toEqual(["/besluit ontbrekend-veld"])
  })

  it("refuses days before there was a penalty, and after the calendar, by the field that was sent", async () => {
    for (const ingebrekestellingOntvangen of ["2004-02-03", "2199-12-20"]) {
      const reply = await dwangsom({ beslistermijnEinde: "2004-01-02", ingebrekestellingOntvangen, besluit: null })
      expect(reply.status).toBe(400)
      expect(reply.body).toMatchObject({ errors: [{ location: { pointer: "/ingebrekestellingOntvangen" } }] })
    }
  })
})
