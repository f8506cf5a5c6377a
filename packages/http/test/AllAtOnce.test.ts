/** Everything that is wrong is told at once, whoever finds it: the parameters, the schema of the body, or the core. */
import { describe, expect, it } from "vitest"
import { ask, faults, type ProblemBody, post } from "./Client.ts"

const places = async (path: string, body: unknown): Promise<ReadonlyArray<string>> => {
  const reply = await post<ProblemBody>(path, body)
  expect(reply.status).toBe(400)
  return faults(reply).map((found) => found.split(" ")[0] ?? "")
}

const kerst = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht" }

describe("what the schema refuses does not hide what the core refuses", () => {
  it.each<readonly [string, string, unknown, ReadonlyArray<string>]>([
    [
      "a day before 2005, beside a field that is missing",
      "/v1/bezwaartermijnen",
      { bekendmaking: "2004-03-01" },
      ["/bekendmaking", "/commissie"]
    ],
    [
      "a day of posting after that of arrival, beside a wrong choice",
      "/v1/bezwaartermijnen",
      {
        bekendmaking: "2026-03-02",
        commissie: "ja",
        ingediend: { wijze: "post", verzonden: "2026-04-02", ontvangen: "2026-04-01" }
      },
      ["/commissie", "/ingediend/verzonden"]
    ],
    [
      "a notice before there was a penalty, beside a decision that is not said",
      "/v1/dwangsomberekeningen",
      { beslistermijnEinde: "2004-01-02", ingebrekestellingOntvangen: "2004-02-03" },
      ["/besluit", "/ingebrekestellingOntvangen"]
    ],
    [
      "an application before there was this term, beside an unknown field",
      "/v1/beslistermijnen",
      { aanvraagOntvangen: "1990-01-01", extra: 1 },
      ["", "/aanvraagOntvangen"]
    ],
    [
      "a term of the law before 2005, beside a number that is none",
      "/v1/termijnberekeningen",
      { gebeurtenis: "2004-12-31", aantal: 0, eenheid: "weken", stelsel: "wet" },
      ["/aantal", "/gebeurtenis"]
    ],
    [
      "a number of whatever unit that leads out of the calendar, beside a unit that is none",
      "/v1/termijnberekeningen",
      { gebeurtenis: "2026-12-24", aantal: 1_000_000, eenheid: "eeuwen", stelsel: "regeling" },
      ["/aantal", "/eenheid"]
    ],
    [
      "a day the calendar does not have, beside a wrong fact",
      "/v1/beoordelingen",
      { situatie: { ...kerst, over: "zomaar", ingediendOp: "1999-12-31" } },
      ["/situatie/ingediendOp", "/situatie/over"]
    ],
    [
      "a consent that is not complete, beside a wrong role",
      "/v1/inzagebeoordelingen",
      {
        rol: "zomaar",
        stuk: "clientdossier",
        doel: "klacht-behandelen",
        toestemmingen: [{ door: "betrokkene", antwoord: "ja" }]
      },
      ["/inzageOp", "/rol", "/toestemmingen/0/gegevenOp", "/toestemmingen/0/schriftelijk"]
    ],
    [
      "days in an impossible order, beside an unknown field",
      "/v1/bewaartermijnen",
      { gesloten: true, ingediendOp: "2025-01-01", uitkomstOp: "2024-02-29", peildatum: "2026-02-28", extra: 1 },
      ["", "/uitkomstOp"]
    ],
    [
      "an outcome before the complaint, beside an extension that says nothing",
      "/v1/bewaartermijnen",
      { gesloten: true, uitkomstOp: "2026-03-02", ingediendOp: "2026-04-01", verlengingen: [{}] },
      [
        "/dossierVan",
        "/uitkomstOp",
        "/verlengingen/0/beslotenOp",
        "/verlengingen/0/door",
        "/verlengingen/0/opSchrift",
        "/verlengingen/0/reden",
        "/verlengingen/0/totEnMet"
      ]
    ],
    [
      "a consent taken back before it was given, beside one that says no more than by whom",
      "/v1/inzagebeoordelingen",
      {
        toestemmingen: [
          { door: "klager" },
          { door: "klager", antwoord: "ja", gegevenOp: "2026-05-01", ingetrokkenOp: "2026-04-01" }
        ]
      },
      ["/inzageOp", "/toestemmingen/0/antwoord", "/toestemmingen/1/ingetrokkenOp", "/toestemmingen/1/schriftelijk"]
    ],
    [
      "a report that would be due after the calendar ends, beside a number of no part",
      "/v1/jaarverslagen",
      {
        jaar: 2026,
        gevallen: [],
        vastgesteld: "2199-12-31",
        eerder: [{ van: 2025, tot: 2025, onderdeel: "zomaar", waarden: [], aantal: 1 }]
      },
      ["/eerder/0/onderdeel", "/vastgesteld"]
    ],
    [
      "an event after the day asked about, beside one that is none",
      "/v1/procedures",
      {
        gebeurtenissen: [
          { gebeurtenis: "ontvangst", op: "2026-12-30" },
          { gebeurtenis: "zomaar", op: "2026-12-24" }
        ],
        peilmoment: "2026-12-28"
      },
      ["/gebeurtenissen/0/op", "/gebeurtenissen/1/gebeurtenis"]
    ],
    [
      "a year there is no report of, beside a case of no kind",
      "/v1/jaarverslagen",
      { jaar: 1999, gevallen: [{ jaar: 1999, organisatie: "yoep", soort: "zomaar" }] },
      ["/gevallen/0/jaar", "/gevallen/0/soort", "/jaar"]
    ]
  ])("%s", async (_, path, body, expected) => {
    expect(await places(path, body)).toEqual(expected)
  })

  it.each<readonly [string, string, unknown, ReadonlyArray<string>]>([
    [
      "an application before there was this term, and a repair before its request",
      "/v1/beslistermijnen",
      { aanvraagOntvangen: "2004-02-09", opschortingen: [{ verzocht: "2026-02-12", hersteld: "2026-02-10" }] },
      ["/aanvraagOntvangen", "/opschortingen/0/hersteld"]
    ],
    [
      "a repair before its request, a request before the application, and another day within the term",
      "/v1/beslistermijnen",
      {
        aanvraagOntvangen: "2026-02-09",
        opschortingen: [
          { verzocht: "2026-02-12", hersteld: "2026-02-10" },
          { verzocht: "2026-02-01", hersteld: "2026-02-02" }
        ],
        uitstel: { meegedeeldOp: "2026-02-20", totEnMet: "2026-01-01" }
      },
      ["/opschortingen/0/hersteld", "/opschortingen/1/verzocht", "/uitstel/totEnMet"]
    ],
    [
      "a decision before the calendar, and a day of sending after that of arrival",
      "/v1/bezwaartermijnen",
      {
        bekendmaking: "2004-03-01",
        commissie: false,
        ingediend: { wijze: "digitaal", verzonden: "2026-04-15", ontvangen: "2026-04-14" }
      },
      ["/bekendmaking", "/ingediend/verzonden"]
    ],
    [
      "a notice before there was a penalty, beside two days that are none",
      "/v1/dwangsomberekeningen",
      { beslistermijnEinde: "zomaar", ingebrekestellingOntvangen: "2004-02-03", besluit: "zomaar" },
      ["/beslistermijnEinde", "/besluit", "/ingebrekestellingOntvangen"]
    ],
    [
      "a day before the calendar of the act, beside a unit that the law does not have",
      "/v1/termijnberekeningen",
      { gebeurtenis: "2004-12-31", aantal: 3, eenheid: "werkdagen", stelsel: "wet" },
      ["/eenheid", "/gebeurtenis"]
    ],
    [
      "a repair before its request, in a question of which another field is no day",
      "/v1/bezwaartermijnen",
      {
        bekendmaking: "zomaar",
        commissie: false,
        opschortingen: [{ verzocht: "2026-02-12", hersteld: "2026-02-10" }]
      },
      ["/bekendmaking", "/opschortingen/0/hersteld"]
    ],
    [
      "a number that the cases contradict, and a report that would be due after the calendar ends",
      "/v1/jaarverslagen",
      {
        jaar: 2026,
        gevallen: [],
        vastgesteld: "2199-12-31",
        eerder: [{ van: 2026, tot: 2026, onderdeel: "klachten", waarden: [], aantal: 7 }]
      },
      ["/eerder/0/aantal", "/vastgesteld"]
    ]
  ])("nor does one fault between fields hide another: %s", async (_, path, body, expected) => {
    expect(await places(path, body)).toEqual(expected)
  })

  it("in a series, of each situation by itself", async () => {
    const { body } = await post<{ uitslagen: ReadonlyArray<{ probleem: ProblemBody }> }>("/v1/beoordelingsreeksen", {
      situaties: [{ ...kerst, over: "zomaar", ingediendOp: "1999-12-31" }]
    })
    expect(body.uitslagen[0]?.probleem.errors?.map(({ location }) => location.pointer)).toEqual([
      "/situaties/0/over",
      "/situaties/0/ingediendOp"
    ])
  })

  it("tells of one place once", async () => {
    const found = await places("/v1/beoordelingen", { situatie: { aanleiding: "zomaar", anoniem: "ja", extra: 1 } })
    expect(found).toEqual(["/situatie", "/situatie/aanleiding", "/situatie/anoniem"])
  })
})

describe("parameters and body are looked at together", () => {
  const json = { "Content-Type": "application/json" }
  it.each([
    ["a body that is no JSON", "{", "body  geen-json"],
    ["a body with a wrong value", '{"situatie":{"loket":"x"}}', "body /situatie/loket niet-toegestane-waarde"],
    [
      "a body the core refuses",
      JSON.stringify({ situatie: { ...kerst, ingediendOp: "1999-12-31" } }),
      "body /situatie/ingediendOp niet-onderbouwd"
    ]
  ])("an unknown parameter and %s", async (_, body, expected) => {
    const reply = await ask<ProblemBody>("/v1/beoordelingen?a=b", { method: "POST", headers: json, body })
    expect(reply.status).toBe(400)
    const told = reply.body.errors?.map((one) => `${one.in} ${one.location.pointer} ${one.code}`)
    expect(told).toEqual(["query  onbekend-veld", expected])
  })
})

describe("the field that tells which alternative is meant", () => {
  const at = async (geval: object) => {
    const reply = await post<ProblemBody>("/v1/jaarverslagen", { jaar: 2026, gevallen: [geval] })
    expect(reply.status).toBe(400)
    return reply.body.errors?.map(({ location, code, detail }) => ({ pointer: location.pointer, code, detail }))
  }

  it("is named with its values when it is wrong, and when it is not there", async () => {
    const kinds = ["klacht", "compliment", "signaal"]
    for (const [geval, code] of [
      [{ jaar: 2026, organisatie: "yoep", soort: "zomaar", aard: "bejegening" }, "niet-toegestane-waarde"],
      [{ jaar: 2026, organisatie: "yoep" }, "ontbrekend-veld"]
    ] as const) {
      const [found, ...others] = (await at(geval)) ?? []
      expect(found).toMatchObject({ pointer: "/gevallen/0/soort", code })
      for (const kind of kinds) expect(found?.detail).toContain(kind)
      expect(others).toEqual([])
    }
  })

  it("what is no object at all is told so", async () => {
    for (const geval of [null, [], 7])
      expect(await at(geval as never)).toEqual([
        { pointer: "/gevallen/0", code: "verkeerd-type", detail: "Dit moet een object zijn." }
      ])
  })
})

describe("the pointers name what was sent (the core speaks of days and counts of its own)", () => {
  it.each<readonly [string, unknown, ReadonlyArray<string>]>([
    ["/v1/bezwaartermijnen", { bekendmaking: "2004-12-31", commissie: false }, ["/bekendmaking"]],
    ["/v1/bezwaartermijnen", { bekendmaking: "2199-12-01", commissie: false }, ["/bekendmaking"]],
    [
      "/v1/dwangsomberekeningen",
      { beslistermijnEinde: "2199-12-01", ingebrekestellingOntvangen: "2199-12-20", besluit: null },
      ["/ingebrekestellingOntvangen"]
    ],
    ["/v1/beslistermijnen", { aanvraagOntvangen: "2199-12-01" }, ["/aanvraagOntvangen"]],
    ["/v1/jaarverslagen", { jaar: 2026, gevallen: [], vastgesteld: "2199-12-31" }, ["/vastgesteld"]],
    [
      "/v1/procedures",
      { gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2199-12-30" }], peilmoment: "2199-12-31" },
      ["/gebeurtenissen/0/op"]
    ],
    [
      "/v1/procedures",
      { gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2004-12-30" }], peilmoment: "2005-01-31" },
      ["/gebeurtenissen/0/op"]
    ]
  ])("%s %j", async (path, body, expected) => {
    expect(await places(path, body)).toEqual(expected)
  })
})
