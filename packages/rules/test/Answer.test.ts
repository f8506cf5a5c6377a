import { readdirSync, readFileSync } from "node:fs"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { describe, expect, it } from "vitest"
import type { Value } from "../src/Fact.ts"
import { type Antwoord, assess, InvalidSituation, type Situatie } from "../src/plain.ts"
import { canonicalJson, digest } from "../src/Receipt.ts"
import { check, facts } from "../src/Situation.ts"

const kerstavond: Situatie = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
}

const uiterlijk = (antwoord: Antwoord) =>
  Object.fromEntries(antwoord.termijnen.map((termijn) => [termijn.id, termijn.uiterlijk]))

describe("een klacht op 24 december", () => {
  const antwoord = assess(kerstavond)

  it("is een klacht, mogelijk, en er valt niets meer te vragen", () =>
    expect(antwoord).toMatchObject({ soort: "klacht", uitkomst: "mogelijk", nogTeVragen: [] }))

  it("geeft drie termijnen, elk met de zin die haar stelt", () =>
    expect(antwoord.termijnen.map(({ id, start, uiterlijk, zin }) => ({ id, start, uiterlijk, zin }))).toEqual([
      { id: "ontvangstbevestiging", start: "2026-12-24", uiterlijk: "2026-12-28", zin: "ontvangstbevestiging" },
      { id: "routering", start: "2026-12-24", uiterlijk: "2026-12-29", zin: "routering" },
      { id: "contact", start: "2026-12-24", uiterlijk: "2027-01-04", zin: "contact" }
    ]))

  it("zegt onder welke lezing het anders zou zijn (D58, D59)", () => {
    const anders = Object.fromEntries(
      antwoord.gevoeligheid.map(({ lezing, waarde, verandert }) => [
        `${lezing}=${waarde}`,
        Object.fromEntries(verandert.map(({ wat, naar }) => [wat, naar]))
      ])
    )
    expect(anders).toEqual({
      "contact.start=doorzetting": {
        "termijnen.contact": expect.objectContaining({ waarde: null, vraagBij: expect.stringContaining("Kracht") })
      },
      "contact.start=doorzetting-gemaximeerd": { "termijnen.contact": "2027-01-06" },
      "werkdag=W0": {
        "termijnen.ontvangstbevestiging": "2026-12-25",
        "termijnen.routering": "2026-12-28",
        "termijnen.contact": "2026-12-31"
      }
    })
  })

  it("zegt dat niets hiervan geldt zolang de tekst een concept is", () =>
    expect(antwoord.regeling).toMatchObject({ id: "kracht", versie: "concept", status: "concept", inWerking: false }))

  it("kent geen commissie die niemand heeft genoemd, maar wel wie het weet", () =>
    expect(antwoord.loketten.find(({ id }) => id === "externe-klachtencommissie")?.commissies).toEqual([
      {
        organisatie: "yoep",
        commissie: expect.objectContaining({ waarde: null, tekst: "niet vastgesteld" }),
        zin: "welke-commissie"
      }
    ]))

  it("rekent een moment als de dag in Den Haag", () =>
    expect(uiterlijk(assess({ ...kerstavond, ingediendOp: "2026-12-23T23:30:00Z" }))).toEqual(uiterlijk(antwoord)))

  it.each(["externe-klachtencommissie", "jeugdstem"] as const)("bij %s start geen van de drie termijnen", (loket) =>
    expect(assess({ ...kerstavond, loket }).termijnen).toEqual([])
  )

  it("zonder datum is elke einddatum onbekend, en die datum verfijnt", () => {
    const { ingediendOp: _, ...zonder } = kerstavond
    const antwoord = assess(zonder)
    expect(antwoord.termijnen.map(({ uiterlijk }) => uiterlijk)).toEqual(
      Array(3).fill(expect.objectContaining({ waarde: null, tekst: "niet vastgesteld" }))
    )
    expect(antwoord.verfijnt).toContain("ingediendOp")
  })
})

describe("een lege situatie", () => {
  const antwoord = assess({})
  it("is nog niets, en zegt wat eerst gevraagd moet worden", () => {
    expect(antwoord).toMatchObject({ soort: null, uitkomst: "meer-nodig", termijnen: [], vervolg: [], loketten: [] })
    expect(antwoord.nogTeVragen[0]).toBe("aanleiding")
  })
})

describe("het ontvangstbewijs", () => {
  it("is uit situatie en antwoord na te rekenen", () => {
    const { ontvangstbewijs, ...antwoord } = assess(kerstavond)
    const { algoritme, waarde, ...under } = ontvangstbewijs
    expect(algoritme).toBe("sha-256")
    expect(ontvangstbewijs.situatie).toBe(digest(kerstavond))
    expect(waarde).toBe(digest({ ...under, antwoord }))
  })

  it("is hetzelfde voor dezelfde feiten in een andere volgorde", () => {
    const omgekeerd = Object.fromEntries(Object.entries(kerstavond).reverse()) as Situatie
    expect(assess(omgekeerd).ontvangstbewijs).toEqual(assess(kerstavond).ontvangstbewijs)
    expect(canonicalJson({ b: 1, a: [{ d: 1, c: undefined }] })).toBe('{"a":[{"d":1}],"b":1}')
  })
})

describe("slechte invoer", () => {
  const merk = "geheim-4711"
  it.each([
    [{ aanleiding: merk }, "aanleiding", "tevreden, opmerking"],
    [{ anoniem: merk }, "anoniem", "true of false"],
    [{ organisatie: merk }, "organisatie", "yoep"],
    [{ ingediendOp: merk }, "ingediendOp", "jjjj-mm-dd"],
    [{ ingediendOp: "2026-02-31" }, "ingediendOp", "bestaat niet"],
    [{ ingediendOp: "2026-12-24T10:00:00" }, "ingediendOp", "verschil met UTC"],
    [{ ingediendOp: 5 }, "ingediendOp", "als tekst"],
    [{ [merk]: 1 }, "", "alleen deze velden"]
  ])("%j wordt geweigerd bij het juiste veld, zonder iets te herhalen", (invoer, veld, melding) => {
    const thrown = (() => {
      try {
        return assess(invoer as Situatie)
      } catch (error) {
        return error
      }
    })() as InvalidSituation
    expect(thrown).toBeInstanceOf(InvalidSituation)
    expect(thrown.fouten).toEqual([{ veld, melding: expect.stringContaining(melding) }])
    expect(JSON.stringify(thrown.fouten) + thrown.message).not.toContain(merk)
  })

  it("noemt alles wat fout is in één keer", () =>
    expect(check({ aanleiding: 1, loket: 2, ingediendOp: "x", extra: 1 }, []).map(({ veld }) => veld)).toEqual([
      "",
      "aanleiding",
      "loket",
      "ingediendOp"
    ]))

  it.each([null, 5, "tekst", []])("%j is geen situatie", (invoer) =>
    expect(check(invoer, [])).toEqual([{ veld: "", melding: "Een situatie is een object met feiten." }])
  )

  it("weigert een klacht van vóór 2005 en een versie die er niet is", () => {
    expect(() => assess({ ...kerstavond, ingediendOp: "2004-12-31" })).toThrow("2005")
    expect(() => assess(kerstavond, { versie: "bestaat-niet" })).toThrow("Er is wel: kracht/concept")
  })
})

describe("elke situatie", () => {
  const some = facts.filter(({ id }) => ["aanleiding", "hoedanigheid", "anoniem", "loket", "stand"].includes(id))
  const situaties = some.reduce<ReadonlyArray<Record<string, Value>>>(
    (before, { id, values }) =>
      before.flatMap((known) => [known, ...values.map((value) => ({ ...known, [id]: value }))]),
    [{ ingediendOp: "2026-12-24" }]
  )
  const antwoorden = situaties.map((situatie) => assess(situatie as Situatie))

  it("krijgt een antwoord zonder open sjabloon, in twee talen", () => {
    const engels = situaties.map((situatie) => assess(situatie as Situatie, { taal: "en" }))
    const open = [...antwoorden, ...engels].filter((antwoord) =>
      /[{}]samenwerking|undefined/u.test(JSON.stringify(antwoord))
    )
    expect(situaties.length).toBe(some.reduce((product, { values }) => product * (values.length + 1), 1))
    expect(open).toEqual([])
  })

  it("die beslist is, heeft redenen en een vervolg; een kansloze klacht ook", () => {
    const zonder = antwoorden.filter(
      ({ uitkomst, redenen, vervolg }) => uitkomst !== "meer-nodig" && (redenen.length === 0 || vervolg.length === 0)
    )
    expect(zonder).toEqual([])
  })

  it("vraagt nooit naar wat al gezegd is", () => {
    const dubbel = antwoorden.filter((antwoord, i) =>
      [...antwoord.nogTeVragen, ...antwoord.verfijnt].some(
        (id) => (situaties[i] as Record<string, unknown>)[id] !== undefined
      )
    )
    expect(dubbel).toEqual([])
  })

  it("heeft meer nodig precies zolang er iets te vragen is", () =>
    expect(
      antwoorden.filter(({ uitkomst, nogTeVragen }) => (uitkomst === "meer-nodig") !== nogTeVragen.length > 0)
    ).toEqual([]))
})

describe("de uitgewerkte voorbeelden", () => {
  it("zijn er", () => expect(voorbeelden.length).toBeGreaterThanOrEqual(10))

  it.each(voorbeelden)("$id: $titel", ({ situatie, verwacht }) => {
    const antwoord = assess(situatie as Situatie)
    const { termijnen, nogTeVragenEerst, ...rest } = verwacht
    expect(antwoord).toMatchObject(rest)
    if (termijnen !== undefined) expect(uiterlijk(antwoord)).toEqual(termijnen)
    if (nogTeVragenEerst !== undefined) expect(antwoord.nogTeVragen[0]).toBe(nogTeVragenEerst)
  })
})

describe("de kern", () => {
  const sources = readdirSync(new URL("../src", import.meta.url)).filter(
    (file) => !["plain.ts", "bundled.ts"].includes(file)
  )

  it("kent geen partner en geen naam van Kracht: alleen plain en bundled zien de inhoud", () => {
    const found = sources.filter((file) => {
      const source = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8")
      return /Kracht|@kracht\/content/u.test(source) || /yoep|incluzio|impegno|mentaal|family.supporters/iu.test(source)
    })
    expect(sources.length).toBeGreaterThan(15)
    expect(found).toEqual([])
  })
})
