import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { everyDuty } from "@kracht/rules/OtherLaw"
import { tables } from "@kracht/rules/Rulebook"
import { describe, expect, it } from "vitest"
import { createApi } from "../src/App.ts"
import { ask, meant, type ProblemBody } from "./Client.ts"

interface Heading {
  readonly id: string
  readonly soort: string
  readonly vraag: string
  readonly zinnen: ReadonlyArray<string>
  readonly wetten: ReadonlyArray<string>
}

interface Whole extends Omit<Heading, "zinnen"> {
  readonly versie: string
  readonly zinnen: ReadonlyArray<{ readonly id: string; readonly tekst: string }>
  readonly rijen?: ReadonlyArray<{
    readonly als: Readonly<Record<string, ReadonlyArray<unknown>>>
    readonly overig?: true
    readonly dan: unknown
    readonly redenen: ReadonlyArray<object>
  }>
  readonly feiten?: ReadonlyArray<{ readonly id: string; readonly waarden: ReadonlyArray<unknown> }>
}

const { body: list } = await ask<{ regels: ReadonlyArray<Heading> }>("/v1/regels")

describe("the rules", () => {
  it("are all the tables and duties of the core, each with a question and something to rest on", () => {
    expect(list.regels.map(({ id }) => id)).toEqual([
      ...tables.map(({ table }) => table.id),
      ...everyDuty.map(({ id }) => id)
    ])
    for (const { vraag, zinnen, wetten } of list.regels) {
      expect(vraag).not.toContain("{")
      expect(zinnen.length + wetten.length).toBeGreaterThan(0)
    }
  })

  it.each(list.regels)("$id, whole: with the sentences it names, word for word", async ({ id, zinnen, soort }) => {
    const { body } = await ask<Whole>(`/v1/regels/${id}`)
    expect(body).toMatchObject({ id, soort, versie: meant.versie })
    expect(body.zinnen.map((zin) => zin.id).sort()).toEqual([...zinnen].sort())
    for (const zin of body.zinnen) expect(meant.zinnen).toContainEqual(zin)
  })

  it("a table has every row with its reasons, and asks only for values its facts have", async () => {
    for (const { id } of list.regels.filter(({ soort }) => soort === "tabel")) {
      const { rijen = [], feiten = [] } = (await ask<Whole>(`/v1/regels/${id}`)).body
      expect(rijen.length).toBe(tables.find(({ table }) => table.id === id)?.table.rows.length)
      for (const { als, redenen } of rijen) {
        expect(redenen.length).toBeGreaterThan(0)
        for (const [fact, values] of Object.entries(als))
          expect(feiten.find((one) => one.id === fact)?.waarden).toEqual(expect.arrayContaining([...values]))
      }
    }
  })

  it("says which row is for all other cases", async () => {
    const others = tables.flatMap(({ table }) => table.rows.filter(({ otherwise }) => otherwise))
    expect(others.length).toBeGreaterThan(0)
    const { rijen = [] } = (await ask<Whole>("/v1/regels/inzage")).body
    expect(rijen.filter(({ overig }) => overig).map(({ als, dan }) => [als, dan])).toEqual([[{}, "mag-niet"]])
  })

  it("a duty reads its term out of the text, or names the statute", async () => {
    expect((await ask("/v1/regels/contact")).body).toMatchObject({
      soort: "plicht",
      wie: "klachtencoordinator",
      termijn: { aantal: 5, eenheid: "werkdagen" },
      voorbeelden: expect.arrayContaining([expect.objectContaining({ id: "kerst" })])
    })
    expect((await ask("/v1/regels/bezwaar")).body).toMatchObject({
      stelsel: "wet",
      wet: expect.stringMatching(/^Awb/u)
    })
  })

  it("a duty beside the text has the term of its statute, or says whom to ask", async () => {
    // Wkkgz art. 17: 6 weken. AVG art. 12 lid 3: 1 maand.
    expect((await ask("/v1/regels/oordeel-zorg")).body).toMatchObject({
      stelsel: "wet",
      wet: "Wkkgz art. 17",
      termijn: { aantal: 6, eenheid: "weken" }
    })
    expect((await ask("/v1/regels/avg-verzoek")).body).toMatchObject({ termijn: { aantal: 1, eenheid: "maanden" } })
    // Awb art. 9:6 names no term, and neither text nor statute fixes that of a committee.
    for (const [id, stelsel] of [
      ["bevestiging-gemeente", "open"],
      ["oordeel", "commissie"]
    ])
      expect((await ask(`/v1/regels/${id}`)).body).toMatchObject({
        stelsel,
        wet: expect.stringMatching(/^(?:Awb|Jeugdwet) art\. /u),
        termijn: { waarde: null, tekst: "niet vastgesteld", vraagBij: expect.stringMatching(/\w/u) }
      })
  })

  it("a duty of statute alone has the examples that say what becomes of it", async () => {
    const examplesOf = async (id: string) =>
      (await ask<{ voorbeelden: ReadonlyArray<{ id: string }> }>(`/v1/regels/${id}`)).body.voorbeelden.map(
        (one) => one.id
      )
    expect(await examplesOf("avg-verzoek")).toEqual([
      "eigen-gegevens-op-werkdag",
      "eigen-gegevens",
      "signaal-eigen-gegevens"
    ])
    expect(await examplesOf("reactie-aanbieder")).toContain("extern-oordeel")
  })

  it("a duty says when it is not there, where it says so", async () => {
    const excepted = everyDuty.filter(({ unless }) => unless !== undefined)
    expect(excepted.length).toBeGreaterThan(0)
    for (const { id, unless = {} } of excepted)
      expect((await ask(`/v1/regels/${id}`)).body).toMatchObject({
        tenzij: Object.fromEntries(Object.entries(unless).map(([fact, values]) => [fact, [values].flat()]))
      })
  })

  it("under another version: its sentences; under one there is not: refused", async () => {
    expect((await ask("/v1/regels/contact?versie=voorstel")).body).toMatchObject({ versie: "voorstel" })
    const refused = await ask<ProblemBody>("/v1/regels/contact?versie=marker")
    expect(refused.status).toBe(400)
    expect(refused.body.errors?.[0]).toMatchObject({ in: "query", location: { pointer: "/versie" } })
    expect((await ask("/v1/regels/marker")).status).toBe(404)
  })
})

describe("GET /v1/vergelijkingen", () => {
  interface Comparison {
    readonly gelijkeZinnen: number
    readonly zinnen: ReadonlyArray<{
      readonly id: string
      readonly vorm: string
      readonly van: { readonly tekst: string } | null
      readonly naar: { readonly tekst: string } | null
      readonly woorden: ReadonlyArray<{ readonly soort: string; readonly tekst: string }>
    }>
  }
  const PATH = "/v1/vergelijkingen"
  const join = (words: Comparison["zinnen"][number]["woorden"], without: string) =>
    words
      .filter(({ soort }) => soort !== without)
      .map(({ tekst }) => tekst)
      .join("")

  it("gives every changed sentence, whose words make the old one and the new one", async () => {
    const { body } = await ask<Comparison>(`${PATH}?van=concept&naar=voorstel`)
    expect(body.zinnen.length).toBeGreaterThan(5)
    for (const { van, naar, woorden } of body.zinnen) {
      expect(join(woorden, "toegevoegd")).toBe(van?.tekst ?? "")
      expect(join(woorden, "verwijderd")).toBe(naar?.tekst ?? "")
    }
    const [concept, voorstel] = ["concept", "voorstel"].map((id) => versies.find(({ versie }) => versie === id))
    const kept = concept?.zinnen.filter((zin) => voorstel?.zinnen.some((other) => other.id === zin.id)) ?? []
    const same = kept.filter((zin) => !body.zinnen.some(({ id }) => id === zin.id))
    expect(same.length).toBe(body.gelijkeZinnen)
    for (const { id, tekst } of same) expect(voorstel?.zinnen.find((zin) => zin.id === id)?.tekst).toBe(tekst)
  })

  it("tells what comes out otherwise for people, or that the words alone are different", async () => {
    const { body } = await ask<{ uitkomsten: { aantal: number; anders: ReadonlyArray<unknown>; slotsom: string } }>(
      `${PATH}?van=concept&naar=voorstel`
    )
    expect(body.uitkomsten.aantal).toBeGreaterThan(5)
    expect(body.uitkomsten.slotsom).toMatch(
      body.uitkomsten.anders.length === 0 ? /^Alleen de woorden/u : /^In \d+ van/u
    )
  })

  it("nothing differs from itself, and the answer says why", async () => {
    expect((await ask(`${PATH}?van=concept&naar=concept`)).body).toMatchObject({
      zinnen: [],
      bepalingen: [],
      parameters: [],
      uitkomsten: { anders: [], slotsom: expect.stringMatching(/^Deze teksten zijn gelijk: /u) }
    })
  })

  it("each pair is compared once: asking again costs no assessments", async () => {
    let read = 0
    const counted = voorbeelden.map((voorbeeld) => ({
      ...voorbeeld,
      get situatie() {
        read += 1
        return voorbeeld.situatie
      }
    }))
    const api = createApi({ voorbeelden: counted })
    const ask = async (query: string) => (await api.request(`${PATH}?${query}`)).text()
    const first = await ask("van=concept&naar=voorstel")
    const once = read
    expect(once).toBeGreaterThan(5)
    expect(await ask("van=concept&naar=voorstel")).toBe(first)
    expect(read).toBe(once)
    expect(await ask("van=voorstel&naar=concept")).not.toBe(first)
    expect(read).toBeGreaterThan(once)
  })

  it.each([
    ["", ["/van ontbrekend-veld", "/naar ontbrekend-veld"]],
    ["?van=concept", ["/naar ontbrekend-veld"]],
    ["?van=marker&naar=concept", ["/van niet-toegestane-waarde"]],
    ["?van=concept&van=voorstel&naar=concept", ["/van dubbele-parameter"]],
    ["?van=concept&naar=voorstel&marker=1", [" onbekend-veld"]]
  ])("refuses '%s'", async (query, expected) => {
    const reply = await ask<ProblemBody>(`${PATH}${query}`)
    expect(reply.status).toBe(400)
    expect(reply.body.errors?.map(({ location, code }) => `${location.pointer} ${code}`)).toEqual(expected)
    expect(reply.text).not.toContain("marker")
  })
})
