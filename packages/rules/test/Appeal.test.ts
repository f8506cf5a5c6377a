import { describe, expect, it } from "vitest"
import { assess, follow } from "../src/plain.ts"
import type { Situatie, stand } from "../src/Situation.ts"
import { at, refusal } from "./happened.ts"

const complaint = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, over: "medewerker" } as const

type Lezingen = NonNullable<NonNullable<Parameters<typeof assess>[1]>["lezingen"]>
type Stand = (typeof stand.values)[number]

const steps = (extra: Situatie, lezingen: Lezingen = {}): ReadonlyArray<string> =>
  assess({ ...complaint, ...extra }, { lezingen }).vervolg.map(({ stap }) => stap)

const inside = [
  "intern-gegrond",
  "intern-deels-gegrond",
  "intern-ongegrond",
  "intern-geen-oplossing",
  "intern-opgelost"
]
const outside = ["extern-gegrond", "extern-deels-gegrond", "extern-ongegrond", "extern-opgelost"]

describe("een vervolggesprek (N096, D68)", () => {
  it("is er na elke uitkomst, en na de commissie zolang het zo wordt gelezen", () => {
    for (const value of [...inside, ...outside]) {
      const talk = (lezingen: Lezingen) => steps({ stand: value as Stand }, lezingen).includes("vervolggesprek")
      expect(talk({}), value).toBe(true)
      expect(talk({ "vervolggesprek.dag": "alleen-intern" }), value).toBe(inside.includes(value))
    }
    for (const value of ["nieuw", "intern-in-behandeling", "extern-in-behandeling", "ingetrokken", "gesloten"] as const)
      expect(steps({ stand: value }), value).not.toContain("vervolggesprek")
  })
})

describe("na een uitkomst binnen de organisatie (N080, D60)", () => {
  it("vraagt iemand naar de afspraak over wat terecht is, en naar de redenen van wat niet terecht is, zoals gelezen", () => {
    for (const value of [...inside, ...outside, "nieuw", "intern-in-behandeling"] as const) {
      const asked = (lezingen: Lezingen) =>
        steps({ stand: value as Stand }, lezingen).filter(
          (step) => step.endsWith("-vragen") && step !== "reactie-vragen"
        )
      const appointment = ["intern-gegrond", "intern-deels-gegrond"].includes(value) ? ["afspraak-vragen"] : []
      const reasons = ["intern-deels-gegrond", "intern-ongegrond"].includes(value) ? ["redenen-vragen"] : []
      expect(
        asked({}).filter((step) => step !== "hulp-vragen"),
        value
      ).toEqual([...appointment, ...reasons])
      expect(asked({ "klacht.ongegrond": "niets" }), value).not.toContain("redenen-vragen")
    }
  })

  it("is er niets meer te vragen als de afspraak en de redenen er zijn, of niet meer nodig zijn", () => {
    const found = [
      { gebeurtenis: "ontvangst", op: "2026-03-02" },
      { gebeurtenis: "bevinding-deels-gegrond", op: "2026-03-10" }
    ] as const
    const asking = (...later: ReadonlyArray<"afspraak" | "uitleg-uitkomst" | "oplossing">) => {
      const gebeurtenissen = [...found, ...later.map((gebeurtenis) => ({ gebeurtenis, op: "2026-03-11" }))]
      const { vervolg } = follow({ gebeurtenissen, peilmoment: "2026-03-12" })
      return vervolg.map(({ stap }) => stap).filter((stap) => stap === "afspraak-vragen" || stap === "redenen-vragen")
    }
    expect(asking()).toEqual(["afspraak-vragen", "redenen-vragen"])
    expect(asking("afspraak")).toEqual(["redenen-vragen"])
    expect(asking("uitleg-uitkomst")).toEqual(["afspraak-vragen"])
    expect(asking("oplossing")).toEqual([])
  })
})

describe("voor een deel terecht (D60)", () => {
  it.each(["intern", "extern"] as const)("brengt %s wat volgt op terecht en wat volgt op niet terecht", (route) => {
    for (const lezingen of [{}, { "vervolggesprek.dag": "alleen-intern" }, { "na-extern": "niets" }] as const) {
      const at = (value: string) => steps({ stand: `${route}-${value}` as Stand }, lezingen)
      expect(at("deels-gegrond").toSorted()).toEqual([...new Set([...at("gegrond"), ...at("ongegrond")])].toSorted())
    }
  })

  it("laat de aanbieder na een oordeel binnen een maand reageren (Jeugdwet 4.2.1 lid 5)", () => {
    const owed = assess({ ...complaint, loket: "externe-klachtencommissie", stand: "extern-deels-gegrond" }).termijnen
    expect(owed.map(({ id }) => id)).toContain("reactie-aanbieder")
  })

  it("na elk oordeel schrijft de aanbieder of er iets verandert, kunt u daarom vragen en mag er hulp bij (lid 5, D55)", () => {
    for (const value of ["extern-gegrond", "extern-deels-gegrond", "extern-ongegrond"] as const) {
      expect(steps({ stand: value })).toEqual(
        expect.arrayContaining(["reactie-aanbieder", "reactie-vragen", "vertrouwenspersoon"])
      )
      const told = assess({ ...complaint, stand: value }).vervolg.find(({ stap }) => stap === "reactie-aanbieder")
      expect(told?.tekst).toBe("De aanbieder moet u schrijven of er iets verandert, en wat.")
    }
  })

  it("heet in een situatie als in een verloop", () => {
    const found = follow({
      gebeurtenissen: [
        { gebeurtenis: "ontvangst", op: "2026-03-02" },
        { gebeurtenis: "bevinding-deels-gegrond", op: "2026-03-10" }
      ],
      peilmoment: "2026-03-10"
    })
    expect(found.vervolg.map(({ stap }) => stap)).toEqual(steps({ stand: found.toestand as Stand }))
  })
})

describe("wat op elk moment kan", () => {
  const open = ["intern-in-behandeling", "extern-in-behandeling", ...inside, ...outside]

  it("is intrekken, zolang de klacht niet is afgesloten (N098), met een reden waar dat zo wordt gelezen (D70)", () => {
    expect(open).toHaveLength(11)
    for (const value of open) {
      expect(steps({ stand: value as Stand }), value).toContain("intrekken")
      const reasoned = steps({ stand: value as Stand }, { "intrekken.reden": "nodig" })
      expect(reasoned, value).toContain("intrekken-met-reden")
      expect(reasoned, value).not.toContain("intrekken")
    }
    for (const value of ["nieuw", "ingetrokken", "gesloten"] as const)
      expect(steps({ stand: value }).filter((step) => step.startsWith("intrekken"))).toEqual([])
  })

  it("is een vertrouwenspersoon vragen (N071, D55)", () => {
    for (const value of ["nieuw", ...open, "ingetrokken", "gesloten"])
      expect(steps({ stand: value as Stand }), value).toContain("vertrouwenspersoon")
  })
})

describe("wie er nog meer kan helpen (D67)", () => {
  const roads = ["ombudsman", "gemeentelijke-ombudsman", "inspectie"]
  const judged = ["ontvangst-extern 2026-03-02", "oordeel-ongegrond 2026-03-10", "reactie 2026-03-12"]
  const named = (events: ReadonlyArray<string>) =>
    at("2026-05-01", ...events)
      .vervolg.map(({ stap }) => stap)
      .filter((stap) => roads.includes(stap))

  it("staat er na een oordeel, ook als de klacht daarna is gesloten of ingetrokken", () => {
    expect(named(judged)).toEqual(roads)
    const closed = [...judged, "geen-vervolggesprek 2026-03-13", "sluiting 2026-03-16"]
    expect(at("2026-05-01", ...closed).toestand).toBe("gesloten")
    expect(named(closed)).toEqual(roads)
    expect(named([...judged, "intrekking 2026-03-13"])).toEqual(roads)
    expect(named(["ontvangst-extern 2026-03-02", "intrekking 2026-03-13"])).toEqual([])
    expect(steps({ stand: "gesloten" })).toEqual(expect.arrayContaining(roads))
    expect(steps({ stand: "gesloten" }, { "na-extern": "niets" })).toEqual(expect.not.arrayContaining(["ombudsman"]))
  })
})

describe("wie bezwaar maakt", () => {
  const objection = { aanleiding: "oneens-met-besluit" } as const

  it("hoort wat te doen als ook de beslissing op bezwaar te laat is (Awb 6:2, 6:12; law.md 2.5)", () => {
    const next = assess(objection).vervolg
    expect(next.map(({ stap }) => stap).slice(-3)).toEqual([
      "beslissing-op-bezwaar",
      "te-laat-beslist-op-bezwaar",
      "beroep-na-beslissing"
    ])
    expect(next.at(-2)).toMatchObject({
      wet: "Awb art. 6:12 en 7:14",
      tekst: expect.stringMatching(/Schrijf de gemeente dat zij te laat is\..*rechter.*betalen\. Wacht niet te lang/u)
    })
  })

  it("hoort dat een brief tot een week na de laatste dag mag aankomen, niet na het posten (Awb 6:9 lid 2)", () =>
    expect(assess(objection).redenen).toContainEqual({
      tekst: expect.stringMatching(/tot een week na de laatste dag aankomen, als hij op tijd is gepost/u),
      wet: "Awb art. 6:9"
    }))

  it("hoort dat een mail telt en te herstellen is, tenzij men het anders leest (D32)", () => {
    const said = (lezingen: Lezingen = {}) =>
      assess(objection, { lezingen }).redenen.filter(({ lezing }) => lezing === "bezwaar.vorm")
    expect(said()).toEqual([
      expect.objectContaining({
        tekst: expect.stringMatching(/een mail telt ook, en u krijgt de kans/u),
        zin: "bezwaar-waarom"
      })
    ])
    expect(said({ "bezwaar.vorm": "alleen-genoemd" })).toEqual([
      expect.objectContaining({ tekst: expect.stringMatching(/Een mail is dan geen bezwaar/u) })
    ])
  })
})

describe("wie niet mag klagen, kan worden gemachtigd", () => {
  const other = { hoedanigheid: "anders" } as const

  it("tenzij men leest dat niemand voor een ander klaagt, en het antwoord zegt dat dit verandert (D37)", () => {
    expect(steps(other)).toEqual(["machtiging", "signaal-geven", "recht-op-vertrouwenspersoon"])
    expect(steps(other, { "wie.gemachtigde": "weigeren" })).toEqual(["signaal-geven", "recht-op-vertrouwenspersoon"])
    expect(
      assess({ ...complaint, ...other }).gevoeligheid.filter(({ lezing }) => lezing === "wie.gemachtigde")
    ).toEqual([
      {
        lezing: "wie.gemachtigde",
        waarde: "weigeren",
        verandert: [{ wat: "vervolg", van: expect.anything(), naar: expect.anything() }]
      }
    ])
  })
})

describe("wie een klacht nog moet indienen", () => {
  it("hoort dat dit niet te laat kan zijn, maar papieren weg kunnen zijn, tenzij het anders wordt gelezen (D56)", () => {
    expect(steps({ stand: "nieuw" })).toContain("niet-te-laat")
    expect(steps({ stand: "nieuw" }, { "klacht.uiterlijk": "een-jaar" })).not.toContain("niet-te-laat")
    expect(steps({ stand: "intern-in-behandeling" })).not.toContain("niet-te-laat")
  })
})

describe("een advies van de commissie (N091, D62b)", () => {
  it("neemt de organisatie over en bespreekt zij, ook bij jeugdhulp", () => {
    for (const regime of ["jeugdhulp", "wmo"] as const)
      for (const value of ["extern-gegrond", "extern-deels-gegrond"] as const)
        expect(steps({ stand: value, regime })).toContain("advies-bespreken")
  })

  it("kan er ook zijn na een klacht die niet terecht is (N090), en bindt niet als het zo wordt gelezen", () => {
    for (const regime of ["jeugdhulp", "wmo"] as const)
      for (const value of ["extern-gegrond", "extern-deels-gegrond", "extern-ongegrond"] as const) {
        expect(steps({ stand: value, regime })).toContain("advies-bespreken")
        expect(steps({ stand: value, regime }, { "advies.gevolg": "vrij" })).not.toContain("advies-bespreken")
      }
  })

  it("is in een procedure te bespreken zolang het er ligt, wat er ook is geoordeeld", () => {
    const report = ["ontvangst-extern 2026-03-02", "bemiddelbaar 2026-03-04"]
    const advised = [...report, "advies 2026-03-06"]
    const next = (...events: ReadonlyArray<string>) => at("2026-05-01", ...events).vervolg.map(({ stap }) => stap)
    expect(next(...report, "oordeel-gegrond 2026-03-10")).not.toContain("advies-bespreken")
    expect(next(...advised)).toContain("advies-bespreken")
    for (const found of ["gegrond", "deels-gegrond", "ongegrond"])
      expect(next(...advised, `oordeel-${found} 2026-03-10`)).toContain("advies-bespreken")
    expect(next(...advised, "oordeel-gegrond 2026-03-10", "advies-besproken 2026-03-12")).not.toContain(
      "advies-bespreken"
    )
  })
})

describe("een vervolggesprek kijkt terug op een uitkomst (N097)", () => {
  it("wordt er niet voor afgesproken, gehouden of afgezegd", () => {
    const agreed = "vervolgafspraak 2026-03-09 2026-03-20"
    for (const route of [
      ["ontvangst 2026-03-02", "bevinding-gegrond 2026-03-06"],
      ["ontvangst-extern 2026-03-02", "oordeel-gegrond 2026-03-06"]
    ] as const) {
      const [filed, found] = route
      for (const early of [agreed, "geen-vervolggesprek 2026-03-09"]) {
        expect(refusal(filed, early)).toBe("gebeurtenissen/1: Er is nog geen uitkomst.")
        expect(refusal(filed, found, early)).toBe("")
      }
      expect(refusal(filed, "vervolggesprek 2026-03-20")).not.toBe("")
      expect(refusal(filed, found, agreed, "vervolggesprek 2026-03-20")).toBe("")
      // Wie weer wordt behandeld, heeft nog geen nieuwe uitkomst om op terug te kijken.
      expect(refusal(filed, found, agreed, "heropening 2026-03-10", "vervolggesprek 2026-03-20")).not.toBe("")
    }
  })
})

describe("wat nog moet, is ook te vragen", () => {
  const next = (...events: ReadonlyArray<string>) => at("2026-05-01", ...events).vervolg.map(({ stap }) => stap)

  it("na een bevinding die geen oplossing bracht: de afspraak (N083) en de redenen (D60)", () => {
    for (const [found, asked] of [
      ["gegrond", ["afspraak-vragen"]],
      ["ongegrond", ["redenen-vragen"]],
      ["deels-gegrond", ["afspraak-vragen", "redenen-vragen"]]
    ] as const) {
      const stuck = ["ontvangst 2026-03-02", `bevinding-${found} 2026-03-06`, "geen-oplossing 2026-03-10"]
      expect(next(...stuck)).toEqual(expect.arrayContaining([...asked]))
    }
    expect(next("ontvangst 2026-03-02", "geen-oplossing 2026-03-10")).toEqual(
      expect.not.arrayContaining(["afspraak-vragen", "redenen-vragen"])
    )
  })

  it("na een intrekking: de reactie op een oordeel dat er al was (Jeugdwet 4.2.1 lid 5)", () => {
    const withdrawn = ["ontvangst-extern 2026-03-02", "oordeel-gegrond 2026-03-10", "intrekking 2026-03-12"]
    expect(next(...withdrawn)).toContain("reactie-vragen")
    expect(next(...withdrawn, "reactie 2026-03-20")).not.toContain("reactie-vragen")
    const again = at("2026-05-01", ...withdrawn, "ontvangst 2026-04-01")
    expect(again.vervolg).toContainEqual(expect.objectContaining({ stap: "reactie-vragen", klacht: 1 }))
    expect(again.vervolg).toContainEqual(expect.objectContaining({ stap: "direct-extern" }))
  })
})

describe("elke uitkomst heeft een vervolggesprek (N096, D68)", () => {
  it("ook een oordeel na een gesprek over de uitkomst bij het samenwerkingsverband, of na het afzeggen daarvan", () => {
    const both = ["ontvangst 2026-03-02", "ontvangst-extern 2026-03-02", "bevinding-gegrond 2026-03-06"]
    const looked = ["vervolgafspraak 2026-03-06 2026-03-09", "vervolggesprek 2026-03-09"]
    const duty = (...events: ReadonlyArray<string>) =>
      at("2026-05-01", ...events).verplichtingen.findLast(({ id }) => id === "vervolgafspraak")
    for (const before of [looked, ["geen-vervolggesprek 2026-03-09"]]) {
      expect(duty(...both, ...before)?.toestand).not.toBe("open")
      expect(duty(...both, ...before, "oordeel-gegrond 2026-03-12")).toMatchObject({ toestand: "open" })
      expect(
        duty(...both, ...before, "oordeel-gegrond 2026-03-12", "geen-vervolggesprek 2026-03-13")?.toestand
      ).not.toBe("open")
    }
    expect(duty(...both, looked[0] as string, "oordeel-gegrond 2026-03-08")?.toestand).toBe("voldaan")
    // En andersom: eerst de commissie, dan de uitkomst bij het samenwerkingsverband.
    const judged = ["ontvangst 2026-03-02", "ontvangst-extern 2026-03-02", "oordeel-gegrond 2026-03-06"]
    for (const before of [looked, ["geen-vervolggesprek 2026-03-09"]]) {
      expect(duty(...judged, ...before)?.toestand).not.toBe("open")
      expect(duty(...judged, ...before, "bevinding-gegrond 2026-03-12")).toMatchObject({ toestand: "open" })
    }
  })
})

describe("wat vooraf moet (N113, D84)", () => {
  it("wordt altijd gevraagd: ook als bemiddeling de klacht al oploste (D52)", () => {
    const asked = (...events: ReadonlyArray<string>) =>
      at("2026-05-01", "ontvangst-extern 2026-03-02", ...events).verplichtingen.find(({ id }) => id === "intake-vragen")
    expect(asked()).toMatchObject({ toestand: "open" })
    expect(asked("oplossing-extern 2026-03-10")).toMatchObject({ toestand: "te-laat" })
    expect(asked("intake-vragen 2026-03-03", "oplossing-extern 2026-03-10")).toMatchObject({ toestand: "voldaan" })
  })

  it("is te laat als er al een bevinding of een oordeel is", () => {
    const duty = (id: string, ...events: ReadonlyArray<string>) =>
      at("2026-05-01", ...events).verplichtingen.find((each) => each.id === id)
    const inside = ["ontvangst 2026-03-02", "bevinding-ongegrond 2026-03-10"]
    expect(duty("toestemming-vragen", ...inside)).toMatchObject({ toestand: "te-laat", uiterlijk: "2026-03-10" })
    expect(duty("toestemming-vragen", ...inside, "toestemming-gevraagd 2026-03-12")).toMatchObject({
      toestand: "te-laat",
      dagenTeLaat: 2
    })
    expect(duty("toestemming-vragen", "ontvangst 2026-03-02", "toestemming-gevraagd 2026-03-04")).toMatchObject({
      toestand: "voldaan"
    })
    const outside = ["ontvangst-extern 2026-03-02", "oordeel-ongegrond 2026-03-10"]
    for (const id of ["toestemming-vragen", "intake-vragen"])
      expect(duty(id, ...outside)).toMatchObject({ toestand: "te-laat", uiterlijk: "2026-03-10" })
  })
})

describe("wie vertelt de medewerker dat er een klacht is (N053, D57)", () => {
  it("is wie de klacht ontving", () => {
    const informs = (loket: NonNullable<Situatie["loket"]>) =>
      assess({ ...complaint, loket }).taken.flatMap(({ taak, wie }) => (taak === "informeert" ? [wie] : []))
    expect([informs("kracht"), informs("externe-klachtencommissie"), informs("jeugdstem")]).toEqual([
      ["samenwerking"],
      ["commissie"],
      []
    ])
    const told = assess({ ...complaint, loket: "kracht" }).redenen.filter(({ zin }) => zin === "beklaagde-weet")
    expect(told.map(({ tekst }) => tekst)).toEqual([
      "De medewerker hoort dat er een klacht is. Is een kind in gevaar, dan beslist een mens wanneer."
    ])
  })
})
