/** What an answer asks can be asked: there is a question for it in both languages, and a reading is not asked of anyone. */
import { describe, expect, it } from "vitest"
import {
  annualReport,
  assess,
  decide,
  explain,
  explainReport,
  follow,
  InvalidSituation,
  type Procedurevraag,
  type Situatie
} from "../src/plain.ts"
import { questionFor, questionsFor } from "../src/Question.ts"
import { readings } from "../src/Reading.ts"
import { regels } from "../src/RuleAnswer.ts"
import { velden } from "../src/Situation.ts"

const faults = (ask: () => unknown): InvalidSituation["fouten"] => {
  try {
    ask()
    return []
  } catch (fault) {
    if (fault instanceof InvalidSituation) return fault.fouten
    throw fault
  }
}

describe("een feit dat een antwoord vraagt", () => {
  it("heeft een vraag, in beide talen", () => {
    expect(velden.length).toBeGreaterThan(15)
    for (const veld of velden) {
      const question = questionFor(veld)
      expect(question?.nl, veld).toMatch(/^\p{Lu}.*\?$/u)
      expect(question?.en, veld).toMatch(/^[A-Z].*\?$/u)
      for (const taal of ["nl", "en"] as const) expect(questionsFor([veld], taal)).toEqual([question?.[taal]])
    }
  })

  it("wordt ook in de uitleg gevraagd", () => {
    const situatie: Situatie = { aanleiding: "behandeling" }
    const antwoord = assess(situatie)
    expect(antwoord.nogTeVragen.length).toBeGreaterThan(1)
    const said = explain(antwoord).flatMap(({ zinnen }) => zinnen)
    for (const id of antwoord.nogTeVragen) expect(said).toContain(questionFor(id)?.nl)
  })
})

describe("een lezing", () => {
  it("is geen feit dat iemand kan geven", () => {
    expect(regels.length).toBeGreaterThan(5)
    for (const regel of regels) {
      const asked = faults(() => decide(regel, { [readings[0]?.id ?? ""]: readings[0]?.values[0] } as never))
      expect(asked, regel).toMatchObject([{ veld: "", code: "onbekend-veld" }])
      for (const { id } of readings) expect(asked[0]?.melding, regel).not.toContain(`${id},`)
    }
  })

  it("wordt niet gevraagd als een regel nog niet beslist", () => {
    const known: ReadonlySet<string> = new Set(readings.map(({ id }) => id))
    for (const regel of regels) {
      const { uitkomst, nogTeVragen } = decide(regel, {})
      if (uitkomst === "meer-nodig") expect(nogTeVragen.length, regel).toBeGreaterThan(0)
      expect(nogTeVragen.filter((id) => known.has(id))).toEqual([])
    }
  })
})

describe("een gebeurtenis na de dag waarop wordt gekeken", () => {
  it("kan niet, en dat staat er", () => {
    const vraag: Procedurevraag = {
      gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2027-01-02" }],
      peilmoment: "2027-01-01"
    }
    expect(faults(() => follow(vraag))).toEqual([
      { veld: "gebeurtenissen/0/op", code: "niet-toegestane-waarde", melding: "op ligt niet na het peilmoment." }
    ])
    expect(faults(() => follow({ ...vraag, peilmoment: "2027-01-02" }))).toEqual([])
  })
})

describe("wat een jaarverslag niet toont", () => {
  const gevallen = Array.from({ length: 60 }, (_, i) => ({
    jaar: 2026,
    organisatie: ["yoep", "incluzio", "impegno"][i % 3] as string,
    soort: "klacht" as const,
    loket: "kracht" as const,
    aard:
      i < 30 ? ("privacy" as const) : i < 55 ? ("bejegening" as const) : i < 58 ? ("communicatie" as const) : "anders",
    uitspraak: "gegrond" as const,
    aanbeveling: "ja" as const
  })) satisfies Parameters<typeof annualReport>[0]["gevallen"]

  it.each([
    ["nl", /^Samen zijn dat er \d+\.$/u],
    ["en", /^Together that is \d+\.$/u]
  ] as const)("telt het samen, in woorden (%s)", (taal, together) => {
    const verslag = annualReport({ jaar: 2026, gevallen }, { taal })
    const hidden = verslag.tabellen.flatMap(({ nietGetoondSamen }) => nietGetoondSamen ?? [])
    expect(hidden.length).toBeGreaterThan(0)
    const said = explainReport(verslag).flatMap(({ zinnen }) => zinnen)
    expect(
      said.filter((sentence) => together.test(sentence)).map((sentence) => Number(/\d+/u.exec(sentence)?.[0]))
    ).toEqual(hidden)
  })
})
