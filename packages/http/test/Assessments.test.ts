import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { type Beantwoord, holdsUnder, toldAs } from "@kracht/regulation/Example"
import { findIn, PartnerDirectory } from "@kracht/rules/PartnerDirectory"
import { assess, type Situatie } from "@kracht/rules/plain"
import { loadAllUnsafe } from "@kracht/rules/Regulation"
import { RegulationSource } from "@kracht/rules/RegulationSource"
import { aanleiding as aanleidingen, facts, hoedanigheid as hoedanigheden } from "@kracht/rules/Situation"
import { WorkingDayPolicy } from "@kracht/rules/WorkingDayPolicy"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { createApi } from "../src/App.ts"
import { Antwoord } from "../src/contract/Assessment.ts"
import { ask, faults, meant, type ProblemBody, post } from "./Client.ts"

const PATH = "/v1/beoordelingen"

interface Answer extends Beantwoord {
  readonly termijnen: ReadonlyArray<{ readonly id: string; readonly uiterlijk: unknown; readonly zin: string }>
  readonly regeling: { readonly versie: string; readonly status: string }
}

const kerst = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
}

interface Described {
  readonly components: {
    readonly schemas: Readonly<
      Record<
        string,
        {
          readonly description?: string
          readonly properties?: Readonly<Record<string, { readonly description?: string }>>
        }
      >
    >
  }
}

const decodeAnswer = Schema.decodeUnknownResult(Antwoord, { errors: "all", onExcessProperty: "error" })

describe("the statute of the help, where it is not said", () => {
  const klant = { aanleiding: "behandeling", hoedanigheid: "klant", anoniem: true }
  const judged = async (situatie: object) =>
    (await post<Pick<typeof Antwoord.Type, "uitkomst" | "nogTeVragen" | "verfijnt">>(PATH, { situatie })).body

  it("is presumed youth care and not asked for, and the contract says so where it matters", async () => {
    expect(await judged(klant)).toMatchObject({ uitkomst: "niet-mogelijk", nogTeVragen: [] })
    expect(await judged({ ...klant, regime: "jeugdhulp" })).toMatchObject({ uitkomst: "niet-mogelijk" })
    expect(await judged({ ...klant, regime: "zorg" })).toMatchObject({ uitkomst: "mogelijk" })
    const { components } = (await ask<Described>("/v1/openapi.json")).body
    const said = [components.schemas["Uitkomst"], components.schemas["Antwoord"]?.properties?.["nogTeVragen"]]
    for (const schema of said) expect(schema?.description).toMatch(/zonder regime .* jeugdhulp/iu)
  })

  it("is never among what is still to be asked", async () => {
    let asked = 0
    for (const aanleiding of aanleidingen.values)
      for (const hoedanigheid of [undefined, ...hoedanigheden.values])
        for (const anoniem of [undefined, true, false]) {
          const { nogTeVragen } = await judged({ aanleiding, hoedanigheid, anoniem })
          expect(nogTeVragen).not.toContain("regime")
          asked += nogTeVragen.length
        }
    expect(asked).toBeGreaterThan(0)
  })
})

describe("POST /v1/beoordelingen", () => {
  it("a parent's complaint the day before Christmas: possible, with three terms that cite their sentences", async () => {
    const { status, body } = await post<Answer>(PATH, { situatie: kerst })
    expect(status).toBe(200)
    expect(body).toMatchObject({ soort: "klacht", uitkomst: "mogelijk" })
    expect(body.termijnen.map(({ uiterlijk }) => uiterlijk)).toEqual(["2026-12-28", "2026-12-29", "2027-01-04"])
    for (const { zin } of body.termijnen) expect(zin).toMatch(/./u)
  })

  it("a term of statute alone names that and no sentence; one of the text names its sentence", async () => {
    // Wkkgz art. 17: six weeks, which the text does not mention.
    const care = await post<Answer>(PATH, { situatie: { ...kerst, regime: "zorg" } })
    const judged = care.body.termijnen.find(({ id }) => id === "oordeel-zorg")
    expect(judged).toMatchObject({ wet: "Wkkgz art. 17", uiterlijk: "2027-02-04" })
    expect(judged).not.toHaveProperty("zin")
    const { body } = await post<Answer>(PATH, { situatie: kerst })
    expect(body.termijnen.map(({ zin }) => zin)).toEqual(["ontvangstbevestiging", "routering", "contact"])
  })

  it("nothing known: says what to ask first", async () => {
    const { body } = await post<Answer>(PATH, { situatie: {} })
    expect(body).toMatchObject({ soort: null, uitkomst: "meer-nodig" })
    expect(body.nogTeVragen[0]).toBe("aanleiding")
  })

  it("says which version answers and what it is: the one meant, or the one asked for", async () => {
    expect((await post<Answer>(PATH, { situatie: {} })).body.regeling).toMatchObject({
      versie: meant.versie,
      status: meant.status
    })
    for (const { versie, status } of bindingen)
      expect((await post<Answer>(PATH, { situatie: {}, versie })).body.regeling).toMatchObject({ versie, status })
  })

  it("without a version in force or ended the concept answers, whatever the day", async () => {
    const drafts = bindingen.map((binding) => ({
      ...binding,
      status: "concept" as const,
      geldigVan: null,
      geldigTot: null,
      terugwerkendTot: null
    }))
    const app = createApi({
      layers: Layer.mergeAll(
        Layer.succeed(RegulationSource, { regulations: loadAllUnsafe(drafts, keuzes) }),
        Layer.succeed(WorkingDayPolicy, { policy: null }),
        Layer.succeed(PartnerDirectory, { find: findIn(partners) })
      )
    })
    for (const ingediendOp of ["2019-01-01", "2031-01-01"]) {
      const response = await app.request(PATH, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ situatie: { ingediendOp } })
      })
      const { regeling } = (await response.json()) as Answer
      expect(regeling).toMatchObject({ versie: "concept", status: "concept" })
    }
  })

  it("over a host's own partners nothing is remembered: what they say may change", async () => {
    let naam = "de oude commissie"
    const found = findIn(partners)
    const app = createApi({
      layers: Layer.mergeAll(
        Layer.succeed(RegulationSource, { regulations: loadAllUnsafe(bindingen, keuzes) }),
        Layer.succeed(WorkingDayPolicy, { policy: null }),
        Layer.succeed(PartnerDirectory, {
          find: (regeling, id) => {
            const partner = found(regeling, id)
            return partner === undefined ? undefined : { ...partner, externeKlachtencommissie: naam }
          }
        })
      )
    })
    const committee = async () => {
      const headers = { "Content-Type": "application/json" }
      const body = JSON.stringify({ situatie: kerst })
      const { loketten } = await (await app.request(PATH, { method: "POST", headers, body })).json()
      return (loketten as ReadonlyArray<{ readonly commissies?: ReadonlyArray<{ readonly commissie: unknown }> }>)
        .flatMap(({ commissies = [] }) => commissies)
        .map(({ commissie }) => commissie)
    }
    for (let time = 0; time < 3; time += 1) expect(await committee()).toEqual([naam])
    naam = "de nieuwe commissie"
    expect(await committee()).toEqual([naam])
  })

  it("after the last version ended nothing is assumed: not for an assessment, nor for the rules", async () => {
    const ended = bindingen.map((binding) => ({
      ...binding,
      status: "vervallen" as const,
      geldigVan: "2026-01-01",
      geldigTot: "2026-06-30",
      terugwerkendTot: null
    }))
    const app = createApi({
      layers: Layer.mergeAll(
        Layer.succeed(RegulationSource, { regulations: loadAllUnsafe(ended.slice(0, 1), keuzes) }),
        Layer.succeed(WorkingDayPolicy, { policy: null }),
        Layer.succeed(PartnerDirectory, { find: findIn(partners) })
      )
    })
    const said = { code: "geen-versie-van-toepassing", detail: expect.stringContaining("geen versie in werking") }
    const headers = { "Content-Type": "application/json" }
    const assessed = await app.request(PATH, { method: "POST", headers, body: JSON.stringify({ situatie: {} }) })
    expect(assessed.status).toBe(400)
    expect(await assessed.json()).toMatchObject({ errors: [said] })
    for (const path of ["/v1/regels", "/v1/regels/contact"]) {
      const response = await app.request(path)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        errors: [{ ...said, in: "query", location: { pointer: "/versie" } }]
      })
      expect((await app.request(`${path}?versie=${ended[0]?.versie}`)).status).toBe(200)
    }
  })

  it("has exactly the fields of the contract", async () => {
    const { body } = await post<Answer>(PATH, { situatie: kerst })
    expect(Object.keys(body).sort()).toEqual(
      [
        "soort",
        "uitkomst",
        "nogTeVragen",
        "verfijnt",
        "loketten",
        "taken",
        "termijnen",
        "vervolg",
        "kosten",
        "redenen",
        "lezingen",
        "gevoeligheid",
        "regeling",
        "ontvangstbewijs"
      ].sort()
    )
  })

  const perVersion = bindingen.flatMap((binding) =>
    voorbeelden
      .filter((voorbeeld) => holdsUnder(voorbeeld, binding))
      .map((voorbeeld) => ({ ...voorbeeld, versie: binding.versie }))
  )

  it("there are worked examples for every version", () => {
    for (const binding of bindingen)
      expect(perVersion.filter(({ versie }) => versie === binding.versie).length, binding.versie).toBeGreaterThan(5)
  })

  it.each(perVersion)("worked example $id under $versie: byte for byte what the core says", async (voorbeeld) => {
    const { situatie, verwacht, versie } = voorbeeld
    const { text, body } = await post<Answer>(PATH, { situatie, versie })
    expect(text).toBe(JSON.stringify(assess(situatie as Situatie, { versie })))
    expect(toldAs(body, verwacht)).toEqual(verwacht)
  })

  it("takes every value of every fact, alone and beside a complaint, and answers what its schema says", async () => {
    const values = facts.flatMap(({ id, values }) => values.map((value) => ({ [id]: value })))
    const examples = voorbeelden.map(({ situatie }) => situatie)
    const situations = [...examples, ...values, ...values.map((value) => ({ ...kerst, ...value }))]
    expect(situations.length).toBeGreaterThan(70)
    for (const situatie of situations) {
      const { status, body } = await post(PATH, { situatie })
      expect(status).toBe(200)
      const decoded = decodeAnswer(body)
      expect(Result.isSuccess(decoded), Result.isFailure(decoded) ? decoded.failure.message : "").toBe(true)
    }
  })

  it("answers in English when asked", async () => {
    const reply = await post(PATH, { situatie: kerst, taal: "en" })
    expect(reply.text).toMatch(/"toelichting":"This version (?:is|has) /u)
  })

  it("reports everything that is wrong at once, unknown fields at their parent", async () => {
    const reply = await post<ProblemBody>(PATH, {
      situatie: {
        aanleiding: "zomaar",
        anoniem: "ja",
        organisatie: "bestaat-niet",
        ingediendOp: "2026-02-30",
        achternaam: "x",
        straat: "y"
      },
      versie: "9",
      taal: "fr",
      email: "z"
    })
    expect(reply.status).toBe(400)
    expect(faults(reply)).toEqual([
      " onbekend-veld",
      "/situatie onbekend-veld",
      "/situatie/aanleiding niet-toegestane-waarde",
      "/situatie/anoniem verkeerd-type",
      "/situatie/ingediendOp ongeldige-datum",
      "/situatie/organisatie niet-toegestane-waarde",
      "/taal niet-toegestane-waarde",
      "/versie niet-toegestane-waarde"
    ])
    const allowed = reply.body.errors?.find(({ location }) => location.pointer === "/situatie/organisatie")?.detail
    for (const partner of ["family-supporters", "incluzio", "yoep", "impegno", "mentaal-beter", "onbekend"])
      expect(allowed).toContain(partner)
  })

  it("a legal day the calendar does not support is refused at its field", async () => {
    const reply = await post<ProblemBody>(PATH, { situatie: { ...kerst, ingediendOp: "1999-12-31" } })
    expect(reply.status).toBe(400)
    expect(reply.body.errors?.map(({ location }) => location.pointer)).toEqual(["/situatie/ingediendOp"])
  })

  it.each([
    [{}, "/situatie"],
    [{ situatie: null }, "/situatie"],
    [{ situatie: [] }, "/situatie"],
    [[], ""],
    [7, ""]
  ])("refuses %j at '%s'", async (body, pointer) => {
    const reply = await post<ProblemBody>(PATH, body)
    expect(reply.status).toBe(400)
    expect(reply.body.errors?.[0]?.location.pointer).toBe(pointer)
  })

  it("is the same to the byte however often it is asked, in both languages and whatever is asked between", async () => {
    const asked = voorbeelden.flatMap(({ situatie }) => [{ situatie }, { situatie, taal: "en" as const }])
    const once = async () => Promise.all(asked.map(async (body) => (await post(PATH, body)).text))
    const [first, ...others] = [await once(), await once(), await once()]
    expect(new Set(first).size).toBeGreaterThan(voorbeelden.length)
    for (const other of others) expect(other).toEqual(first)
  })

  it("is not kept anywhere", async () => {
    const { headers } = await post(PATH, { situatie: kerst })
    expect(headers.get("Cache-Control")).toBe("no-store")
    expect(headers.has("ETag")).toBe(false)
  })
})
