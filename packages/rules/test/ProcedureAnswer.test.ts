import { describe, expect, it } from "vitest"
import { happenings } from "../src/Procedure.ts"
import type { Procedure, Verplichting } from "../src/ProcedureAnswer.ts"
import { MAX_EVENTS } from "../src/ProcedureQuestion.ts"
import { follow, InvalidSituation, type Procedurevraag } from "../src/plain.ts"

type Events = Procedurevraag["gebeurtenissen"]

const at = (peilmoment: string, ...gebeurtenissen: Events): Procedure => follow({ gebeurtenissen, peilmoment })

const duty = ({ verplichtingen }: Procedure, id: string, klager?: number): Verplichting => {
  const found = verplichtingen.find((each) => each.id === id && (klager === undefined || each.klager === klager))
  if (found === undefined) throw new Error(`geen verplichting ${id}`)
  return found
}

const faults = (
  vraag: unknown
): ReadonlyArray<{ readonly veld: string; readonly code: string; readonly melding: string }> => {
  try {
    follow(vraag as Procedurevraag)
  } catch (error) {
    if (error instanceof InvalidSituation) return error.fouten
    throw error
  }
  return []
}

const filed = { gebeurtenis: "ontvangst", op: "2026-12-24" } as const

describe("een klacht van 24 december 2026", () => {
  it("loopt vanaf de dag erna: 1, 2 en 5 werkdagen, zonder Kerst en Nieuwjaar", () => {
    const procedure = at("2026-12-24", filed)
    expect(procedure.toestand).toBe("intern-in-behandeling")
    expect(duty(procedure, "ontvangstbevestiging")).toMatchObject({ uiterlijk: "2026-12-28", toestand: "open" })
    expect(duty(procedure, "routering")).toMatchObject({ uiterlijk: "2026-12-29", toestand: "open" })
    expect(duty(procedure, "contact")).toMatchObject({ uiterlijk: "2027-01-04", toestand: "open" })
  })

  it("is op tijd bevestigd op de laatste dag, en een dag te laat op de dag erna", () => {
    const confirmed = (op: string) =>
      duty(at("2027-02-01", filed, { gebeurtenis: "ontvangstbevestiging", op }), "ontvangstbevestiging")
    expect(confirmed("2026-12-28")).toMatchObject({ toestand: "voldaan", voldaanOp: "2026-12-28", dagenTeLaat: 0 })
    expect(confirmed("2026-12-29")).toMatchObject({ toestand: "te-laat", voldaanOp: "2026-12-29", dagenTeLaat: 1 })
  })

  it("is te laat zonder bevestiging, geteld tot het peilmoment", () => {
    expect(duty(at("2026-12-28", filed), "ontvangstbevestiging").toestand).toBe("open")
    expect(duty(at("2026-12-31", filed), "ontvangstbevestiging")).toMatchObject({ toestand: "te-laat", dagenTeLaat: 3 })
  })

  it("telt een moment als zijn dag in Nederland", () => {
    const late = at("2026-12-25", { gebeurtenis: "ontvangst", op: "2026-12-23T23:30:00Z" })
    expect(duty(late, "ontvangstbevestiging").start).toBe("2026-12-24")
  })

  it("volgt de lezing voor het begin van de vijf werkdagen", () => {
    const gebeurtenissen = [filed, { gebeurtenis: "doorzetting", op: "2026-12-29" }] as const
    const under = (lezing: "ontvangst" | "doorzetting") =>
      follow({ gebeurtenissen, peilmoment: "2027-01-01" }, { lezingen: { "contact.start": lezing } })
    expect(duty(under("ontvangst"), "contact").uiterlijk).toBe("2027-01-04")
    // 30 en 31 december, 4, 5 en 6 januari.
    expect(duty(under("doorzetting"), "contact").uiterlijk).toBe("2027-01-06")
    const waiting = follow(
      { gebeurtenissen: [filed], peilmoment: "2027-01-01" },
      { lezingen: { "contact.start": "doorzetting" } }
    )
    expect(duty(waiting, "contact").uiterlijk).toMatchObject({ waarde: null, tekst: "niet vastgesteld" })
  })
})

describe("de externe route", () => {
  const outside = { gebeurtenis: "ontvangst-extern", op: "2027-01-08" } as const

  it("begint geen van de drie termijnen van het samenwerkingsverband", () => {
    const ids = at("2027-01-08", outside).verplichtingen.map(({ id }) => id)
    expect(ids).toContain("oordeel")
    for (const id of ["ontvangstbevestiging", "routering", "contact"]) expect(ids).not.toContain(id)
  })

  it("kent geen oordeelstermijn zolang de commissie er geen bekend heeft gemaakt, wel een uitstel met een dag", () => {
    expect(duty(at("2028-01-01", outside), "oordeel")).toMatchObject({ toestand: "open", uiterlijk: { waarde: null } })
    const postponed = [outside, { gebeurtenis: "uitstel-oordeel", op: "2027-02-01", tot: "2027-03-15" }] as const
    expect(duty(at("2027-03-15", ...postponed), "oordeel")).toMatchObject({ toestand: "open", uiterlijk: "2027-03-15" })
    expect(duty(at("2027-03-16", ...postponed), "oordeel")).toMatchObject({ toestand: "te-laat", dagenTeLaat: 1 })
  })

  it("vraagt een reactie binnen een maand na het oordeel, verlengd door de Algemene termijnenwet", () => {
    const judged = at("2027-02-01", outside, { gebeurtenis: "oordeel-gegrond", op: "2027-01-31" })
    // 31 januari en een maand is zondag 28 februari.
    expect(duty(judged, "reactie-aanbieder")).toMatchObject({ uiterlijk: "2027-03-01", toestand: "open" })
    expect(judged.toestand).toBe("extern-gegrond")
    expect(judged.vervolg.map(({ stap }) => stap)).toEqual(["reactie-aanbieder", "vervolggesprek"])
  })

  it("is te laat met horen als het oordeel er al is", () => {
    const heard = { gebeurtenis: "toelichting-indiener", op: "2027-01-20" } as const
    const judged = at("2027-02-03", outside, heard, { gebeurtenis: "oordeel-ongegrond", op: "2027-02-01" })
    expect(duty(judged, "horen-indiener").toestand).toBe("voldaan")
    expect(duty(judged, "horen-beklaagde")).toMatchObject({ toestand: "te-laat", dagenTeLaat: 2, voldaanOp: null })
  })

  it("kan naast de interne lopen", () => {
    const both = at("2027-01-08", filed, outside)
    expect(both).toMatchObject({
      intern: "in-behandeling",
      extern: "in-behandeling",
      toestand: "extern-in-behandeling"
    })
  })
})

describe("een hulpvraag bij Jeugdstem", () => {
  it("begint niets en beslist niets", () => {
    const asked = at("2027-01-01", { gebeurtenis: "ontvangst-jeugdstem", op: "2026-12-24" })
    expect(asked).toMatchObject({ toestand: "nieuw", verplichtingen: [], klagers: [] })
  })
})

describe("intrekken", () => {
  it("geldt voor ieder apart; het einde komt met de laatste, en dan begint het bewaren", () => {
    const events: Events = [filed, { ...filed, klager: 2 }, { gebeurtenis: "intrekking", op: "2026-12-28", klager: 1 }]
    const one = at("2026-12-28", ...events)
    expect(one.toestand).toBe("intern-in-behandeling")
    expect(one.vervallen.map(({ id, klager }) => [id, klager])).toEqual([
      ["ontvangstbevestiging", 1],
      ["contact", 1]
    ])
    const both = at("2026-12-28", ...events, { gebeurtenis: "intrekking", op: "2026-12-28", klager: 2 })
    expect(both.toestand).toBe("ingetrokken")
    expect(both.verplichtingen.map(({ id, uiterlijk }) => [id, uiterlijk])).toEqual([["bewaren", "2028-12-28"]])
  })

  it("maakt wat al te laat was niet goed", () => {
    const late = at("2027-06-01", filed, { gebeurtenis: "intrekking", op: "2026-12-30" })
    expect(duty(late, "ontvangstbevestiging")).toMatchObject({ toestand: "te-laat", dagenTeLaat: 2 })
    expect(late.vervallen.map(({ id }) => id)).toContain("contact")
  })

  it("laat een nieuwe klacht toe, met nieuwe termijnen", () => {
    const again = at(
      "2027-03-01",
      filed,
      { gebeurtenis: "ontvangstbevestiging", op: "2026-12-28" },
      { gebeurtenis: "intrekking", op: "2026-12-29" },
      { gebeurtenis: "ontvangst", op: "2027-03-01" }
    )
    expect(again.toestand).toBe("intern-in-behandeling")
    expect(
      again.verplichtingen.filter(({ id }) => id === "ontvangstbevestiging").map(({ toestand }) => toestand)
    ).toEqual(["voldaan", "open"])
    expect(again.verplichtingen.some(({ id }) => id === "bewaren")).toBe(false)
  })
})

describe("sluiten en bewaren", () => {
  it("bewaart hoogstens twee jaar na het sluiten, ook na 29 februari", () => {
    const events: Events = [
      { gebeurtenis: "ontvangst", op: "2028-01-03" },
      { gebeurtenis: "oplossing", op: "2028-02-20" },
      { gebeurtenis: "sluiting", op: "2028-02-29" }
    ]
    expect(duty(at("2028-03-01", ...events), "bewaren")).toMatchObject({ uiterlijk: "2030-02-28", toestand: "open" })
    expect(duty(at("2030-03-01", ...events), "bewaren")).toMatchObject({ toestand: "te-laat", dagenTeLaat: 1 })
  })

  it("sluit niet wat nog in behandeling is", () => {
    expect(
      faults({ gebeurtenissen: [filed, { gebeurtenis: "sluiting", op: "2027-01-05" }], peilmoment: "2027-01-05" })
    ).toEqual([
      {
        veld: "gebeurtenissen/1",
        code: "onmogelijke-gebeurtenis",
        melding: "De klacht is nog in behandeling bij Kracht."
      }
    ])
  })
})

describe("wat niet kan", () => {
  it("wordt allemaal tegelijk gezegd, zonder te herhalen wat er stond", () => {
    const found = faults({
      gebeurtenissen: [
        { gebeurtenis: "geheim", op: "2026-02-31" },
        { gebeurtenis: "ontvangst", op: 5, klager: 1.5 },
        { gebeurtenis: "ontvangst", op: "2026-12-24", geheim: 1 },
        "geheim",
        { gebeurtenis: "ontvangst", op: "2026-12-24", tot: "2026-12-26" },
        { gebeurtenis: "vervolgafspraak", op: "2026-12-24" },
        { gebeurtenis: "vervolgafspraak", op: "2026-12-24", tot: "2026-12-24" },
        { gebeurtenis: "ontvangst", op: "2027-12-24" }
      ],
      peilmoment: "2026-12-31",
      organisatie: "geheim",
      geheim: true
    })
    expect(found.map(({ veld }) => veld)).toEqual([
      "",
      "gebeurtenissen/0/gebeurtenis",
      "gebeurtenissen/0/op",
      "gebeurtenissen/1/klager",
      "gebeurtenissen/1/op",
      "gebeurtenissen/2",
      "gebeurtenissen/3",
      "gebeurtenissen/4/tot",
      "gebeurtenissen/5/tot",
      "gebeurtenissen/6/tot",
      "gebeurtenissen/7/op",
      "organisatie"
    ])
    expect(JSON.stringify(found)).not.toMatch(/geheim(?!houd)/u)
  })

  it("is ook geen lijst, te lang, of helemaal geen vraag", () => {
    expect(faults(null).map(({ veld }) => veld)).toEqual([""])
    expect(faults({ gebeurtenissen: {}, peilmoment: "2026-12-31" }).map(({ veld }) => veld)).toEqual(["gebeurtenissen"])
    const many = Array.from({ length: MAX_EVENTS + 1 }, () => filed)
    expect(faults({ gebeurtenissen: many, peilmoment: "2026-12-31" }).map(({ veld }) => veld)).toEqual([
      "gebeurtenissen"
    ])
    expect(faults({ gebeurtenissen: [] }).map(({ code }) => code)).toEqual(["ontbrekend-veld"])
  })
})

describe("mogelijke stappen", () => {
  it("zijn precies wat daarna ook kan", () => {
    const events: Events = [filed, { gebeurtenis: "bevinding-gegrond", op: "2027-01-05" }]
    const { mogelijkeStappen } = at("2027-01-05", ...events)
    const possible = mogelijkeStappen.map(({ gebeurtenis }) => gebeurtenis)
    for (const gebeurtenis of possible) {
      const until = happenings.find(({ event }) => event === gebeurtenis)?.until
      const tried = [1, 2].map((klager) =>
        faults({
          gebeurtenissen: [
            ...events,
            { gebeurtenis, op: "2027-01-05", klager, ...(until ? { tot: "2027-02-05" } : {}) }
          ],
          peilmoment: "2027-01-05"
        })
      )
      expect(
        tried.some((found) => found.length === 0),
        gebeurtenis
      ).toBe(true)
    }
    expect(possible).toEqual(expect.arrayContaining(["afspraak", "ontvangst-extern", "intrekking", "sluiting"]))
    expect(possible).not.toContain("reactie")
  })

  it("beginnen met indienen of hulp vragen", () => {
    expect(at("2027-01-01").mogelijkeStappen.map(({ gebeurtenis }) => gebeurtenis)).toEqual([
      "ontvangst",
      "ontvangst-extern",
      "ontvangst-jeugdstem"
    ])
  })

  it("spreken ook Engels", () => {
    const { mogelijkeStappen } = follow({ gebeurtenissen: [], peilmoment: "2027-01-01" }, { taal: "en" })
    expect(mogelijkeStappen[0]?.wat).toBe("You file your complaint with Kracht.")
  })
})
