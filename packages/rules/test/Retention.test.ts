import { lezingen } from "@kracht/content/lezingen"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readings } from "../src/Reading.ts"
import { answer, type Bewaarantwoord, type Bewaarvraag, type Verlenging } from "../src/RetentionAnswer.ts"
import { disposal, extension, extensionAuthority, extensionGrounds, filePlace } from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"
import { inputsOf } from "./inputs.ts"
import { setting } from "./setting.ts"

const ask = (vraag: Bewaarvraag, under = setting()): Bewaarantwoord => Result.getOrThrow(answer(vraag, under))
const refused = (vraag: unknown) =>
  Result.getOrThrow(Result.flip(answer(vraag as Bewaarvraag, setting()))).map(({ veld, code }) => [veld, code])

const closed = { gesloten: true, ingediendOp: "2026-01-10", uitkomstOp: "2026-03-01" } as const

const verlenging: Verlenging = {
  door: "interne-klachtenfunctionaris",
  reden: "rechtszaak",
  opSchrift: true,
  beslotenOp: "2028-02-01",
  totEnMet: "2029-03-01"
}
const kept = { ...closed, dossierVan: "samenwerking" } as const

describe("de laatste dag van een klachtdossier (D85)", () => {
  it.each([
    ["de uitkomst", closed, "2028-03-01"],
    ["het laatste van uitkomst, reactie en gesprek", { ...closed, vervolggesprekOp: "2026-05-09" }, "2028-05-09"],
    ["het laatste, ook als de reactie eerder was", { ...closed, reactieOp: "2026-02-20" }, "2028-03-01"],
    ["de intrekking, die ook afsluit (D71)", { ingetrokkenOp: "2026-04-04" }, "2028-04-04"],
    ["29 februari, dan 28 februari", { gesloten: true, uitkomstOp: "2028-02-29" }, "2030-02-28"],
    ["een zaterdag blijft een zaterdag: niet verlengd", { gesloten: true, uitkomstOp: "2025-01-01" }, "2027-01-01"],
    ["een moment telt als zijn dag in Amsterdam", { ingetrokkenOp: "2026-06-30T22:30:00Z" }, "2028-07-01"]
  ])("telt vanaf %s", (_naam, vraag: Bewaarvraag, verwacht) => expect(ask(vraag).uiterlijkVernietigen).toBe(verwacht))

  it("is die van de tekst, niet van de regels", () => {
    const under = setting({}, "nl", { "bewaren.termijn": { aantal: 6, eenheid: "maanden" } })
    const answered = ask({ gesloten: true, uitkomstOp: "2026-08-31" }, under)
    expect(answered.uiterlijkVernietigen).toBe("2027-02-28")
    expect(answered.redenen).toContainEqual(
      expect.objectContaining({ zin: "bewaartermijn", tekst: expect.stringContaining("6 maanden") })
    )
  })

  it("staat ook in het Engels", () =>
    expect(ask(closed, setting({}, "en")).redenen).toContainEqual(
      expect.objectContaining({ tekst: expect.stringContaining("At most 2 years"), zin: "bewaartermijn" })
    ))

  it("is er nog niet zolang de klacht loopt, en onbekend zolang dat niet vaststaat", () => {
    expect(ask({ gesloten: false, ingediendOp: "2026-01-10" })).toMatchObject({
      begin: { gebeurtenis: "nog-niet" },
      uiterlijkVernietigen: {
        waarde: null,
        vraagBij: expect.stringContaining("de dag waarop de klacht wordt afgesloten")
      },
      bestemming: null
    })
    expect(ask({})).toMatchObject({
      begin: { gebeurtenis: null },
      uiterlijkVernietigen: { waarde: null },
      nogTeVragen: expect.arrayContaining(["gesloten"])
    })
    expect(ask({ gesloten: true }).nogTeVragen).toEqual(
      expect.arrayContaining(["uitkomstOp", "reactieOp", "vervolggesprekOp", "ingetrokkenOp"])
    )
  })

  it("verschuift onder een andere lezing, en dat staat erbij", () => {
    const vraag = { ...closed, laatsteStukOp: "2026-06-01" }
    const { gevoeligheid, lezingen: used } = ask(vraag)
    expect(used).toContainEqual({ id: "bewaren.start", waarde: "sluiting" })
    expect(gevoeligheid).toEqual([
      {
        lezing: "bewaren.start",
        waarde: "ontvangst",
        verandert: [
          { wat: "begin", van: "2026-03-01", naar: "2026-01-10" },
          { wat: "uiterlijkVernietigen", van: "2028-03-01", naar: "2028-01-10" }
        ]
      },
      {
        lezing: "bewaren.start",
        waarde: "laatste-stuk",
        verandert: [
          { wat: "begin", van: "2026-03-01", naar: "2026-06-01" },
          { wat: "uiterlijkVernietigen", van: "2028-03-01", naar: "2028-06-01" }
        ]
      },
      {
        // Who keeps the file is not known, and under this reading the term holds for one keeper alone.
        lezing: "bewaren.wat",
        waarde: "alleen-extern",
        verandert: [
          {
            wat: "uiterlijkVernietigen",
            van: "2028-03-01",
            naar: {
              waarde: null,
              tekst: "niet vastgesteld",
              vraagBij: "wie het dossier bewaart: hoe lang dit dossier blijft"
            }
          }
        ]
      },
      {
        lezing: "vaststelling.dag",
        waarde: "geldt-al",
        verandert: [{ wat: "regeling.inWerking", van: "nee", naar: "ja" }]
      }
    ])
    expect(ask(vraag, setting({ "bewaren.start": "ontvangst" })).uiterlijkVernietigen).toBe("2028-01-10")
    expect(ask(vraag, setting({ "bewaren.start": "laatste-stuk" })).begin).toEqual({
      gebeurtenis: "laatste-stuk",
      dag: "2026-06-01"
    })
  })
})

describe("langer bewaren (D86, D87)", () => {
  const once = (change: Partial<Verlenging>, base: Bewaarvraag = kept, under = setting()) =>
    ask({ ...base, verlengingen: [{ ...verlenging, ...change }] }, under)

  it("mag met reden, op schrift, op tijd, tot hoogstens 1 jaar later", () => {
    const answered = once({})
    expect(answered.uiterlijkVernietigen).toBe("2029-03-01")
    expect(answered.verlengingen).toMatchObject([
      { toegestaan: true, uiterlijkVernietigen: "2029-03-01", hoogstens: "2029-03-01" }
    ])
    expect(answered.verlengingen[0]?.redenen).toContainEqual(expect.objectContaining({ zin: "bewaren-verlengen" }))
    expect(answered.lezingen).toContainEqual({ id: "bewaren.verlengen", waarde: "hoogstens-1-jaar" })
  })

  it.each([
    ["een dag te ver", { totEnMet: "2029-03-02" }],
    ["niet verder dan het einde dat al gold", { totEnMet: "2028-03-01" }],
    ["een dag te laat besloten", { beslotenOp: "2028-03-02" }],
    ["niet op schrift", { opSchrift: false }],
    ["om een andere reden", { reden: "anders" }],
    ["door wie er niet over gaat", { door: "klachtencoordinator" }]
  ] satisfies ReadonlyArray<[string, Partial<Verlenging>]>)(
    "mag niet: %s; het einde blijft dan staan",
    (_naam, change) =>
      expect(once(change)).toMatchObject({
        uiterlijkVernietigen: "2028-03-01",
        verlengingen: [{ toegestaan: false, uiterlijkVernietigen: "2028-03-01" }]
      })
  )

  it("noemt de reden die klopt: een dag die niet later is, of een die te ver ligt", () => {
    const told = (totEnMet: string, under = setting()) =>
      once({ totEnMet }, kept, under)
        .verlengingen[0]?.redenen.map(({ tekst }) => tekst)
        .join(" ") ?? ""
    for (const totEnMet of ["2027-01-01", "2028-03-01"])
      for (const under of [setting(), setting({ "bewaren.verlengen": "vrij" })]) {
        expect(told(totEnMet, under)).toContain("Deze dag ligt niet na de dag die er al was.")
        expect(told(totEnMet, under)).not.toContain("niet verder")
      }
    expect(told("2029-03-02")).toContain("niet verder dan dit")
    expect(told("2029-03-02")).not.toContain("die er al was")
  })

  it("mag op de laatste dag zelf nog", () =>
    expect(once({ beslotenOp: "2028-03-01" }).uiterlijkVernietigen).toBe("2029-03-01"))

  it("kan steeds opnieuw, elke keer vanaf het einde dat dan geldt; een geweigerde telt niet mee", () => {
    const answered = ask({
      ...kept,
      verlengingen: [
        verlenging,
        { ...verlenging, beslotenOp: "2029-01-01", totEnMet: "2035-01-01" },
        { ...verlenging, beslotenOp: "2029-02-01", totEnMet: "2030-02-01" }
      ]
    })
    expect(answered.verlengingen.map(({ toegestaan }) => toegestaan)).toEqual([true, false, true])
    expect(answered.uiterlijkVernietigen).toBe("2030-02-01")
  })

  it("is onbekend zolang het begin onbekend is, behalve wat hoe dan ook niet mag", () => {
    const open: Bewaarvraag = { dossierVan: "samenwerking" }
    expect(once({}, open).verlengingen[0]?.toegestaan).toMatchObject({ waarde: null })
    expect(once({ opSchrift: false }, open).verlengingen[0]?.toegestaan).toBe(false)
    expect(once({}, { ...open, peildatum: "2028-01-31" }).verlengingen[0]?.toegestaan).toBe(false)
  })

  describe("wordt pas besloten als de laatste termijn loopt", () => {
    const extensions = (...days: ReadonlyArray<readonly [beslotenOp: string, totEnMet: string]>) =>
      days.map(([beslotenOp, totEnMet]) => ({ ...verlenging, beslotenOp, totEnMet }))
    const tenYears = Array.from({ length: 10 }, (_, i) => `${2029 + i}-03-01`)

    it("tien verlengingen op één dag houden een dossier hoogstens een jaar langer", () => {
      const answered = ask({
        ...kept,
        verlengingen: extensions(...tenYears.map((end) => ["2028-02-01", end] as const))
      })
      expect(answered.uiterlijkVernietigen).toBe("2029-03-01")
      expect(answered.verlengingen.map(({ toegestaan }) => toegestaan)).toEqual([true, ...Array(9).fill(false)])
      expect(answered.verlengingen[1]?.redenen.map(({ tekst }) => tekst)).toContainEqual(
        expect.stringContaining("liep toen nog niet")
      )
    })

    it("tien keer op tijd besloten mag wel: elke keer wordt opnieuw gekeken", () => {
      const yearly = tenYears.map((end, i) => [`${2028 + i}-03-01`, end] as const)
      expect(ask({ ...kept, verlengingen: extensions(...yearly) }).uiterlijkVernietigen).toBe("2038-03-01")
    })

    it.each([
      ["een dag voor de sluiting", "2026-02-28", false],
      ["op de dag van de sluiting", "2026-03-01", true],
      ["op de laatste dag", "2028-03-01", true],
      ["een dag erna", "2028-03-02", false]
    ])("%s", (_naam, beslotenOp, mag) =>
      expect(once({ beslotenOp, totEnMet: "2029-03-01" }).verlengingen[0]?.toegestaan).toBe(mag)
    )

    it("de tweede keer telt de dag na het oude einde als eerste, en dat einde zelf niet", () => {
      const second = (beslotenOp: string) =>
        ask({ ...kept, verlengingen: extensions(["2028-03-01", "2029-03-01"], [beslotenOp, "2030-03-01"]) })
          .verlengingen[1]?.toegestaan
      expect([second("2028-03-01"), second("2028-03-02"), second("2029-03-01"), second("2029-03-02")]).toEqual([
        false,
        true,
        true,
        false
      ])
    })

    it("zolang de klacht loopt, is er niets te verlengen", () =>
      expect(once({}, { gesloten: false, dossierVan: "samenwerking" })).toMatchObject({
        uiterlijkVernietigen: { waarde: null },
        verlengingen: [{ toegestaan: false }]
      }))

    it("een besluit van na de peildatum telt op die dag nog niet, dat van de dag zelf wel", () => {
      const at = (peildatum: string) =>
        once({ beslotenOp: "2028-02-01" }, { ...kept, vernietigingsverbod: false, nogNodig: true, peildatum })
      expect(at("2028-01-31")).toMatchObject({
        uiterlijkVernietigen: "2028-03-01",
        verlengingen: [{ toegestaan: false }]
      })
      expect(at("2028-02-01").uiterlijkVernietigen).toBe("2029-03-01")
    })
  })

  it("volgt de lezing, en zegt waar een andere iets verandert", () => {
    expect(
      once({ totEnMet: "2028-09-01" }, kept, setting({ "bewaren.verlengen": "hoogstens-6-maanden" }))
    ).toMatchObject({
      uiterlijkVernietigen: "2028-09-01"
    })
    expect(
      once({ totEnMet: "2028-09-02" }, kept, setting({ "bewaren.verlengen": "hoogstens-6-maanden" }))
    ).toMatchObject({
      verlengingen: [{ toegestaan: false, hoogstens: "2028-09-01" }]
    })
    expect(
      once({ reden: "anders", totEnMet: "2050-01-01" }, kept, setting({ "bewaren.verlengen": "vrij" }))
    ).toMatchObject({
      uiterlijkVernietigen: "2050-01-01",
      verlengingen: [{ toegestaan: true, hoogstens: null }]
    })
    expect(once({}, kept, setting({ "bewaren.verlengen": "nooit" })).verlengingen[0]?.toegestaan).toBe(false)
    expect(once({}).gevoeligheid.map(({ lezing, waarde }) => `${lezing} ${waarde}`)).toEqual([
      // Vanaf de ontvangst was het einde al voorbij; vanaf het laatste stuk is het niet bekend.
      "bewaren.start ontvangst",
      "bewaren.start laatste-stuk",
      "bewaren.verlengen hoogstens-6-maanden",
      // Dan is er geen uiterste dag waarop een verlenging kan eindigen.
      "bewaren.verlengen vrij",
      "bewaren.verlengen nooit",
      "bewaren.wat alleen-extern",
      "vaststelling.dag geldt-al"
    ])
    const commission: Bewaarvraag = { ...closed, dossierVan: "externe-klachtencommissie" }
    expect(once({}, commission).verlengingen[0]?.toegestaan).toBe(false)
    expect(once({}, commission, setting({ "bewaren.wie": "alle" })).verlengingen[0]?.toegestaan).toBe(true)
  })

  it("ieder gaat alleen over de eigen dossiers, of de functionaris over alle (D87)", () => {
    const own: Readonly<Record<string, ReadonlyArray<string>>> = {
      samenwerking: ["interne-klachtenfunctionaris"],
      organisatie: ["klachtencoordinator"],
      "externe-klachtencommissie": ["externe-klachtenfunctionaris", "externe-klachtencommissie"]
    }
    for (const input of inputsOf(Table.erase(extensionAuthority).table)) {
      const who = input["verlengtDoor"] as string
      const may =
        input["bewaren.wie"] === "alle"
          ? who === "interne-klachtenfunctionaris"
          : own[input["dossierVan"] as string]?.includes(who)
      expect(Table.decide(Table.erase(extensionAuthority), input).outcome === "bevoegd", JSON.stringify(input)).toBe(
        may
      )
    }
  })

  it("de lijst van redenen is gesloten, behalve onder de vrije lezing", () => {
    for (const input of inputsOf(Table.erase(extensionGrounds).table))
      expect(Table.decide(Table.erase(extensionGrounds), input).outcome === "telt").toBe(
        input["reden"] !== "anders" || input["bewaren.verlengen"] === "vrij"
      )
  })

  it("mag alleen als alles klopt", () => {
    const may = inputsOf(Table.erase(extension).table).filter(
      (input) => Table.decide(Table.erase(extension), input).outcome === "mag"
    )
    expect(may).toEqual(
      ["hoogstens-1-jaar", "hoogstens-6-maanden", "vrij"].map((value) => ({
        "bewaren.verlengen": value,
        bevoegd: "bevoegd",
        redenTelt: "telt",
        opSchrift: true,
        besluitmoment: "op-tijd",
        nieuwEinde: "kan"
      }))
    )
  })
})

describe("wat er met het dossier moet gebeuren", () => {
  it.each([
    ["de dag vóór de laatste, nog nodig", { peildatum: "2028-02-29", nogNodig: true }, "bewaren"],
    ["de laatste dag zelf", { peildatum: "2028-03-01", nogNodig: true }, "vernietigen"],
    ["eerder, als het niet meer nodig is", { peildatum: "2026-04-01", nogNodig: false }, "vernietigen"],
    [
      "ook na de laatste dag, als een wet of rechter het verbiedt",
      { peildatum: "2031-01-01", vernietigingsverbod: true },
      "niet-vernietigen"
    ]
  ])("%s", (_naam, change: Bewaarvraag, verwacht) =>
    expect(ask({ ...closed, vernietigingsverbod: false, ...change }).bestemming).toBe(verwacht)
  )

  it("telt een verlenging mee", () =>
    expect(
      ask({ ...kept, vernietigingsverbod: false, nogNodig: true, peildatum: "2028-06-01", verlengingen: [verlenging] })
        .bestemming
    ).toBe("bewaren"))

  it("vraagt alleen wat nog telt", () => {
    expect(ask(closed).nogTeVragen).toEqual(["vernietigingsverbod", "peildatum", "nogNodig"])
    expect(ask({ ...closed, vernietigingsverbod: true }).nogTeVragen).toEqual([])
    expect(ask({ ...closed, vernietigingsverbod: false, peildatum: "2030-01-01" }).nogTeVragen).toEqual([])
  })

  it("een lopende klacht houdt haar dossier, en een verbod gaat voor alles", () => {
    for (const input of inputsOf(Table.erase(disposal).table)) {
      const { outcome } = Table.decide(Table.erase(disposal), input)
      expect(outcome === "niet-vernietigen").toBe(input["vernietigingsverbod"] === true)
      if (input["gesloten"] === false) expect(outcome).not.toBe("vernietigen")
    }
  })

  it("papieren van een klacht komen nooit in het cliëntdossier, ook mail en notities niet (D88, D89)", () => {
    for (const input of inputsOf(Table.erase(filePlace).table))
      expect(Table.decide(Table.erase(filePlace), input).outcome === "clientdossier").toBe(
        input["soortStuk"] === "over-de-hulp" ||
          (input["soortStuk"] === "verwijzing-naar-klacht" && input["dossier.gescheiden"] === "verwijzing-mag")
      )
  })

  it("is alleen wat de externe functionaris heeft het dossier, dan hoort een mail van een ander er niet bij (D88)", () => {
    for (const input of inputsOf(Table.erase(filePlace).table))
      expect(Table.decide(Table.erase(filePlace), input).outcome === "geen-klachtdossier").toBe(
        input["soortStuk"] === "over-de-klacht" &&
          input["houder"] === "anders" &&
          input["bewaren.wat"] === "alleen-extern"
      )
  })

  it("en geldt de bewaartermijn alleen voor het dossier van de externe commissie", () => {
    const only = setting({ "bewaren.wat": "alleen-extern" })
    expect(ask({ ...closed, dossierVan: "externe-klachtencommissie" }, only)).toMatchObject({
      uiterlijkVernietigen: "2028-03-01",
      gevoeligheid: expect.not.arrayContaining([expect.objectContaining({ lezing: "bewaren.wat" })])
    })
    for (const dossierVan of ["samenwerking", "organisatie"] as const) {
      const made = ask({ ...closed, dossierVan }, only)
      expect(made.uiterlijkVernietigen).toMatchObject({ waarde: null, vraagBij: expect.stringContaining("bewaart") })
      expect(made.redenen.map(({ tekst }) => tekst).join(" ")).not.toContain("Hoogstens")
      expect(ask({ ...closed, dossierVan }).uiterlijkVernietigen).toBe("2028-03-01")
    }
    expect(ask(closed, only)).toMatchObject({ nogTeVragen: expect.arrayContaining(["dossierVan"]) })
    expect(ask(closed).nogTeVragen).not.toContain("dossierVan")
  })
})

describe("een vraag die niet kan", () => {
  it.each([
    [[], [["", "verkeerd-type"]]],
    [
      { vreemd: 1, gesloten: "ja", uitkomstOp: "2026-02-31", peildatum: 3 },
      [
        ["", "onbekend-veld"],
        ["gesloten", "niet-toegestane-waarde"],
        ["uitkomstOp", "ongeldige-datum"],
        ["peildatum", "verkeerd-type"]
      ]
    ],
    [{ ingediendOp: "2026-03-01", uitkomstOp: "2026-02-28" }, [["uitkomstOp", "ongeldige-datum"]]],
    [
      {
        gesloten: true,
        uitkomstOp: "2026-03-01",
        peildatum: "2025-03-02",
        nogNodig: false,
        vernietigingsverbod: false
      },
      [["peildatum", "ongeldige-datum"]]
    ],
    [
      { gesloten: true, uitkomstOp: "2026-03-01", vervolggesprekOp: "2026-04-01", peildatum: "2026-03-31" },
      [["peildatum", "ongeldige-datum"]]
    ],
    [{ ingetrokkenOp: "2026-03-02", peildatum: "2026-03-01" }, [["peildatum", "ongeldige-datum"]]],
    [{ ingediendOp: "2026-03-02", peildatum: "2026-03-01" }, [["peildatum", "ongeldige-datum"]]],
    [{ laatsteStukOp: "2026-03-02", peildatum: "2026-03-01" }, [["peildatum", "ongeldige-datum"]]],
    [{ verlengingen: [verlenging] }, [["dossierVan", "ontbrekend-veld"]]],
    [
      { verlengingen: [{ door: "buurman" }] },
      [
        ["verlengingen/0/door", "niet-toegestane-waarde"],
        ["verlengingen/0/reden", "ontbrekend-veld"],
        ["verlengingen/0/opSchrift", "ontbrekend-veld"],
        ["verlengingen/0/beslotenOp", "ontbrekend-veld"],
        ["verlengingen/0/totEnMet", "ontbrekend-veld"],
        ["dossierVan", "ontbrekend-veld"]
      ]
    ],
    [
      { dossierVan: "organisatie", verlengingen: [verlenging, { ...verlenging, beslotenOp: "2028-01-31" }] },
      [["verlengingen/1/beslotenOp", "ongeldige-datum"]]
    ],
    [{ verlengingen: {} }, [["verlengingen", "verkeerd-type"]]],
    // Intrekken is ook afsluiten (D85).
    [
      { gesloten: false, ingetrokkenOp: "2026-03-01", peildatum: "2030-05-01" },
      [["gesloten", "niet-toegestane-waarde"]]
    ],
    [{ gesloten: true, uitkomstOp: "2199-01-01" }, [["uitkomstOp", "buiten-kalender"]]]
  ])("%j", (vraag, fouten) => expect(refused(vraag)).toEqual(fouten))

  it("de dag van sluiten zelf kan wel, en van een klacht die nog loopt ook een uitkomst die nog komt", () => {
    const gone = { nogNodig: false, vernietigingsverbod: false } as const
    expect(ask({ ...gone, gesloten: true, uitkomstOp: "2026-03-01", peildatum: "2026-03-01" }).bestemming).toBe(
      "vernietigen"
    )
    expect(ask({ ...gone, gesloten: false, uitkomstOp: "2026-03-01", peildatum: "2026-02-28" }).bestemming).not.toBe(
      "vernietigen"
    )
  })
})

describe("de lezingen over bewaren", () => {
  it("staan in content, met dezelfde waarden", () => {
    for (const id of ["bewaren.start", "bewaren.wie", "bewaren.verlengen"])
      expect(readings.find((reading) => reading.id === id)?.values, id).toEqual(
        lezingen.find((lezing) => lezing.id === id)?.alternatieven.map(({ waarde }) => waarde)
      )
  })
})
