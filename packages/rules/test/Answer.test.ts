import { readdirSync, readFileSync } from "node:fs"
import { bindingen } from "@kracht/content/binding"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder, toldAs } from "@kracht/regulation/Example"
import { describe, expect, it } from "vitest"
import { type Antwoord, assess, decide, InvalidSituation, type Situatie } from "../src/plain.ts"
import { canonicalJson, digest } from "../src/Receipt.ts"
import { checkOptions } from "../src/Setting.ts"
import { check } from "../src/Situation.ts"

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

  it("zegt onder welke lezing het anders zou zijn (D45, D58, D59, D70)", () => {
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
      "jeugdstem.rol=behandelen": { "loketten.jeugdstem": "oordeelt" },
      "routering.start=ontvangstbevestiging": {
        "termijnen.routering": expect.objectContaining({ waarde: null, vraagBij: expect.any(String) })
      },
      "intrekken.reden=nodig": { vervolg: "direct-extern, vertrouwenspersoon, intrekken-met-reden" },
      "vaststelling.dag=geldt-al": { "regeling.inWerking": "ja" },
      "werkdag=W0": {
        "termijnen.ontvangstbevestiging": "2026-12-25",
        "termijnen.routering": "2026-12-28",
        "termijnen.contact": "2026-12-31"
      }
    })
  })

  it.each(bindingen)("zegt of de tekst $versie geldt", ({ regeling: id, versie, status }) =>
    expect(assess(kerstavond, { versie }).regeling).toMatchObject({
      id,
      versie,
      status,
      inWerking: status === "in-werking"
    })
  )

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

  it.each(["externe-klachtencommissie", "jeugdstem"] as const)("bij %s start geen van de drie termijnen", (loket) => {
    for (const { id } of assess({ ...kerstavond, loket }).termijnen)
      expect(["ontvangstbevestiging", "routering", "contact"]).not.toContain(id)
  })

  it("de dag van indienen verfijnt zodra een termijn kan beginnen, ook als nog open is waar en wat", () => {
    const complaint = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, stand: "nieuw" } as const
    const handled = { ...complaint, over: "medewerker", wens: "klacht-behandelen", regime: "jeugdhulp" } as const
    for (const situatie of [complaint, handled, { ...handled, loket: "kracht" }] as const)
      expect(assess(situatie).verfijnt).toContain("ingediendOp")
    // Wie een compliment geeft en niets vraagt, heeft geen termijn.
    expect(assess({ aanleiding: "tevreden", wens: "alleen-vertellen" }).verfijnt).not.toContain("ingediendOp")
  })

  it("het loket verfijnt ook bij zorg: wie het Jeugdstem vertelt, begint geen termijn (D45)", () => {
    const care = {
      aanleiding: "behandeling",
      hoedanigheid: "ouder",
      regime: "zorg",
      over: "medewerker",
      ingediendOp: "2026-12-24"
    } as const
    const judged = (situatie: Situatie) => assess(situatie).termijnen.find(({ id }) => id === "oordeel-zorg")?.uiterlijk
    expect(assess(care).verfijnt).toContain("loket")
    expect(judged(care)).toBe("2027-02-04")
    expect(judged({ ...care, loket: "jeugdstem" })).toMatchObject({ waarde: null })
    expect(assess({ ...care, aanleiding: "tevreden" }).verfijnt).not.toContain("loket")
  })

  it("zonder datum is elke einddatum onbekend, en die datum verfijnt", () => {
    const { ingediendOp: _, ...zonder } = kerstavond
    const antwoord = assess(zonder)
    expect(antwoord.termijnen.map(({ uiterlijk }) => uiterlijk)).toEqual(
      Array(3).fill(expect.objectContaining({ waarde: null, tekst: "niet vastgesteld" }))
    )
    expect(antwoord.verfijnt).toContain("ingediendOp")
  })
})

describe("waar de klacht heen gaat", () => {
  it("bij Jeugdstem begint geen termijn, en dat staat erbij (D45)", () => {
    const { redenen, termijnen } = assess({ ...kerstavond, loket: "jeugdstem" })
    expect(termijnen).toEqual([])
    expect(redenen).toContainEqual(expect.objectContaining({ zin: "loket-jeugdstem" }))
    expect(redenen).toContainEqual(expect.objectContaining({ wet: "Jeugdwet art. 1.1" }))
  })

  it("een klacht die al is ingediend, krijgt niet het advies om haar in te dienen", () => {
    expect(assess(kerstavond).vervolg.map(({ stap }) => stap)).toEqual([
      "direct-extern",
      "vertrouwenspersoon",
      "intrekken"
    ])
    expect(assess({ ...kerstavond, stand: "nieuw" }).vervolg.map(({ stap }) => stap)).toContain("klacht-indienen")
  })

  it.each([
    ["toegang", "klacht-bij-gemeente", "Awb titel 9.1"],
    ["onderaannemer", "klacht-bij-onderaannemer", "Jeugdwet art. 4.2.1 lid 1"]
  ] as const)("over de %s staat er een tweede weg bij (D50, D51)", (over, stap, wet) => {
    const antwoord = assess({ ...kerstavond, over })
    expect(antwoord.vervolg).toContainEqual(expect.objectContaining({ stap }))
    expect(antwoord.redenen).toContainEqual(expect.objectContaining({ wet }))
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
    [{ ingediendOp: merk }, "ingediendOp", "als 2026-12-24"],
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
    expect(thrown.fouten).toMatchObject([{ veld, melding: expect.stringContaining(melding) }])
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
    expect(check(invoer, [])).toEqual([
      { veld: "", code: "verkeerd-type", melding: "Een situatie is een object met feiten." }
    ])
  )

  it.each([
    [null, "opties", "object"],
    [{ taal: merk }, "opties.taal", "nl, en"],
    [{ versie: 5 }, "opties.versie", "tekst"],
    [{ [merk]: 1 }, "opties", "regeling, versie, peildag, taal, lezingen"],
    [{ lezingen: { [merk]: 1 } }, "opties.lezingen", "contact.start"],
    [{ lezingen: [] }, "opties.lezingen", "object"],
    [{ lezingen: [merk] }, "opties.lezingen", "object"],
    [{ lezingen: { werkdag: merk } }, "opties.lezingen.werkdag", "W32"]
  ])("opties %j worden geweigerd, zonder iets te herhalen", (opties, veld, melding) => {
    const attempt = () => assess({}, opties as never)
    expect(attempt).toThrow(InvalidSituation)
    expect(attempt).toThrow(melding)
    expect(checkOptions(opties)).toMatchObject([{ veld }])
    expect(JSON.stringify(checkOptions(opties))).not.toContain(merk)
  })

  it.each([merk, "toString", "", null, undefined])("%j is geen regel: dat zegt hij in het Nederlands", (regel) => {
    const attempt = () => decide(regel as never, {})
    expect(attempt).toThrow(InvalidSituation)
    expect(attempt).toThrow(/regel is .*vaststellen.*bewaren-waar/u)
    expect(attempt).not.toThrow(merk)
  })

  it("weigert een klacht van vóór 2005 en een versie die er niet is", () => {
    expect(() => assess({ ...kerstavond, ingediendOp: "2004-12-31" })).toThrow("2005")
    expect(() => assess(kerstavond, { versie: "bestaat-niet" })).toThrow(/Er is wel: .*kracht\/concept/u)
  })
})

describe("de uitgewerkte voorbeelden", () => {
  const perVersie = bindingen.flatMap((binding) =>
    voorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, binding)).map((voorbeeld) => ({ ...voorbeeld, binding }))
  )

  it("zijn er, onder elke versie", () => {
    for (const { versie } of bindingen)
      expect(perVersie.filter(({ binding }) => binding.versie === versie).length, versie).toBeGreaterThanOrEqual(10)
  })

  it.each(perVersie)("onder $binding.versie, $id: $titel", ({ situatie, verwacht, zinnen, binding }) => {
    const antwoord = assess(situatie as Situatie, { regeling: binding.regeling, versie: binding.versie })
    const genoemd = new Set([...JSON.stringify(antwoord).matchAll(/"zin":"([^"]+)"/gu)].map((match) => match[1]))
    expect(zinnen.filter((zin) => !genoemd.has(zin))).toEqual([])
    expect(toldAs(antwoord, verwacht)).toEqual(verwacht)
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
