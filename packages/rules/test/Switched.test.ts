import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Geval } from "../src/AnnualReport.ts"
import * as ObjectionAnswer from "../src/ObjectionAnswer.ts"
import { annualReport, assess, decide, type Situatie } from "../src/plain.ts"
import type { Readings } from "../src/Reading.ts"
import * as WorkedExample from "../src/WorkedExample.ts"
import { setting } from "./setting.ts"

// What law.md notes under the numbers named, and what each other reading of it would give.

const complaint: Situatie = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
}

const daysOf = (situatie: Situatie, lezingen: Partial<Readings> = {}) =>
  assess(situatie, { lezingen }).termijnen.map(({ id, uiterlijk }) => [id, uiterlijk])

const told = (situatie: Situatie, lezing: string, lezingen: Partial<Readings> = {}) =>
  assess(situatie, { lezingen })
    .gevoeligheid.filter((one) => one.lezing === lezing)
    .map(({ waarde, verandert }) => [waarde, verandert.map(({ wat }) => wat).toSorted()])

const house = [
  ["ontvangstbevestiging", "2026-12-28"],
  ["routering", "2026-12-29"],
  ["contact", "2027-01-04"]
]

describe("de weg waarlangs een klacht komt (D54)", () => {
  const onlyNamed = { "loket.kanaal": "alleen-genoemd" } as const

  it.each(["formulier", "mail", "brief", "mondeling"] as const)("%s telt, met dezelfde dagen", (kanaal) => {
    expect(daysOf({ ...complaint, kanaal })).toEqual(house)
  })

  it.each(["brief", "mondeling"] as const)("onder alleen-genoemd begint er met %s geen termijn", (kanaal) => {
    expect(daysOf({ ...complaint, kanaal }, onlyNamed)).toEqual([])
    expect(told({ ...complaint, kanaal }, "loket.kanaal")).toEqual([
      ["alleen-genoemd", ["termijnen.contact", "termijnen.ontvangstbevestiging", "termijnen.routering", "vervolg"]]
    ])
  })

  it.each(["brief", "mondeling"] as const)(
    "onder alleen-genoemd moet een klacht met %s nog worden ingediend",
    (kanaal) => {
      const stepsOf = (situatie: Situatie) => assess(situatie, { lezingen: onlyNamed }).vervolg.map(({ stap }) => stap)
      expect(stepsOf({ ...complaint, kanaal })).toEqual(stepsOf({ ...complaint, kanaal, stand: "nieuw" }))
      expect(stepsOf({ ...complaint, kanaal })).toContain("klacht-indienen")
      for (const step of ["intrekken", "direct-extern"]) expect(stepsOf({ ...complaint, kanaal })).not.toContain(step)
      expect(stepsOf({ ...complaint, kanaal: "mail" })).toEqual(expect.arrayContaining(["intrekken", "direct-extern"]))
    }
  )

  it.each(["formulier", "mail", undefined] as const)("onder alleen-genoemd blijft %s gelijk", (kanaal) => {
    expect(daysOf({ ...complaint, kanaal }, onlyNamed)).toEqual(house)
    expect(told({ ...complaint, kanaal }, "loket.kanaal")).toEqual([])
  })

  it("gaat alleen over Kracht: bij de commissie verandert er niets", () => {
    const at = { ...complaint, loket: "externe-klachtencommissie", kanaal: "brief" } as const
    expect(daysOf(at, onlyNamed)).toEqual(daysOf(at))
    expect(daysOf(at).length).toBeGreaterThan(0)
  })
})

describe("waar een klacht over gaat (D20)", () => {
  const narrow = { "klacht.onderwerp": "alleen-bejegening" } as const
  const waiting = { ...complaint, aard: "wachten-en-bereikbaarheid" } as const

  it("is alles wat iemand deed of naliet: wachten ook", () => {
    expect(daysOf(waiting)).toEqual(house)
    expect(assess(waiting).redenen.map(({ lezing }) => lezing)).toContain("klacht.onderwerp")
  })

  it("begint er onder alleen-bejegening geen klacht over wachten, en dat zegt het antwoord", () => {
    expect(daysOf(waiting, narrow)).toEqual([])
    const answer = assess(waiting, { lezingen: narrow })
    expect(answer.loketten.map(({ id }) => id)).toEqual(["jeugdstem"])
    expect(answer.redenen.map(({ lezing }) => lezing)).toContain("klacht.onderwerp")
    expect(told(waiting, "klacht.onderwerp").map(([waarde]) => waarde)).toEqual(["alleen-bejegening"])
  })

  it("blijft onder alleen-bejegening een klacht over hoe iemand is behandeld, ook wie het niet zegt", () => {
    for (const aard of ["bejegening", undefined] as const) {
      expect(daysOf({ ...complaint, aard }, narrow)).toEqual(house)
      expect(told({ ...complaint, aard }, "klacht.onderwerp")).toEqual([])
    }
  })

  it("beperkt niet wat volgens een andere wet een klacht is", () => {
    for (const other of [{ over: "toegang" }, { regime: "zorg" }] as const)
      expect(daysOf({ ...waiting, ...other }, narrow)).toEqual(daysOf({ ...waiting, ...other }))
  })

  it("beslist ook welke klachten het jaarverslag telt", () => {
    expect(annualReport(report).klachten).toBe(30)
    expect(annualReport(report, { lezingen: narrow }).klachten).toBe(10)
  })
})

const klacht = { jaar: 2026, soort: "klacht", loket: "kracht", uitspraak: "gegrond" } as const

const cases = (
  aantal: number,
  more: Pick<Extract<Geval, { soort: "klacht" }>, "aard" | "aanbeveling" | "aanbevelingAan">
) =>
  Array.from({ length: aantal }, (_, i) => ({
    ...klacht,
    organisatie: (["yoep", "incluzio", "impegno", "mentaal-beter", "family-supporters"] as const)[i % 5] as string,
    ...more
  }))

const report = {
  jaar: 2026,
  gevallen: [
    ...cases(10, { aard: "bejegening", aanbeveling: "ja", aanbevelingAan: "aanbieder" }),
    ...cases(10, { aard: "privacy", aanbeveling: "ja", aanbevelingAan: "beklaagde" }),
    ...cases(10, { aard: "privacy", aanbeveling: "nee" })
  ]
}

describe("de aanbevelingen in het jaarverslag (D77)", () => {
  const advised = (lezingen: Partial<Readings> = {}) =>
    annualReport(report, { lezingen })
      .tabellen.find(({ onderdeel }) => onderdeel === "aanbeveling")
      ?.rijen.map(({ waarde, aantal }) => [waarde, aantal])

  it("zijn die aan de aanbieder en die aan de beklaagde, en onder alleen-beklaagden alleen die laatste", () => {
    expect(advised()).toEqual([
      ["ja", 20],
      ["nee", 10]
    ])
    expect(advised({ "jaarverslag.aanbevelingen": "alleen-beklaagden" })).toEqual([
      ["ja", 10],
      ["nee", 20]
    ])
  })

  it("zeggen alleen aan wie als er een is", () => {
    const gevallen = cases(1, { aard: "privacy", aanbeveling: "nee", aanbevelingAan: "beiden" })
    expect(() => annualReport({ jaar: 2026, gevallen })).toThrow(/aanbevelingAan hoort bij een aanbeveling/u)
  })
})

const outcomeOf = (id: string, feiten: Readonly<Record<string, string>>, lezingen: Partial<Readings> = {}) =>
  Result.getOrThrow(WorkedExample.answer({ soort: "regel", vraag: { id, feiten } }, setting(lezingen))).antwoord

describe("hoeveel verslagen er zijn (D75)", () => {
  it("in het verslag van de tekst is niemand te herkennen; is het ook dat van de wet, dan staat de organisatie erin", () => {
    const asked = { onderdeel: "organisatiegegevens" }
    expect(outcomeOf("jaarverslag", asked)).toEqual({ uitkomst: "niet" })
    expect(outcomeOf("jaarverslag", asked, { "jaarverslag.hoeveel": "een-verslag" })).toEqual({
      uitkomst: "wat de wet vraagt"
    })
    expect(
      outcomeOf("jaarverslag", { onderdeel: "persoonsgegevens" }, { "jaarverslag.hoeveel": "een-verslag" })
    ).toEqual({ uitkomst: "niet" })
  })
})

describe("wat gratis is (D90)", () => {
  it.each([
    ["behandelen", "gratis", "gratis"],
    ["vertrouwenspersoon", "gratis", "gratis"],
    ["reizen", "zelf", "gratis"],
    ["advocaat", "zelf", "gratis"]
  ] as const)("%s: %s, en onder alles %s", (waarvoor, read, all) => {
    expect(decide("kosten-waarvoor", { waarvoor }).uitkomst).toBe(read)
    expect(decide("kosten-waarvoor", { waarvoor }, { lezingen: { "kosten.wat": "alles" } }).uitkomst).toBe(all)
  })
})

describe("of een versie geldt (D07, D63)", () => {
  it.each([
    ["concept", "geldt-nog-niet", "geldt"],
    ["vastgesteld", "geldt-nog-niet", "geldt-nog-niet"],
    ["in-werking", "geldt", "geldt"],
    ["vervallen", "geldt-niet-meer", "geldt-niet-meer"]
  ] as const)("%s: %s, en onder geldt-al: %s", (status, read, other) => {
    expect(decide("geldt", { status }).uitkomst).toBe(read)
    expect(decide("geldt", { status }, { lezingen: { "vaststelling.dag": "geldt-al" } }).uitkomst).toBe(other)
  })
})

describe("op welke dag iemands leeftijd telt (D35)", () => {
  const then = { "leeftijd.moment": "gebeurtenis" } as const
  const grown: Situatie = {
    ...complaint,
    hoedanigheid: "klant",
    leeftijdsgroep: "18-plus",
    leeftijdsgroepToen: "12-tot-18",
    samenMetVolwassene: false
  }

  it("wie intussen 18 is, mag klagen zoals elke volwassene; een kind mag dat ook, dus dan is het om het even", () => {
    for (const lezingen of [{}, then]) expect(assess(grown, { lezingen }).uitkomst).toBe("mogelijk")
    expect(told(grown, "leeftijd.moment")).toEqual([])
  })

  it("telt voor elk zijn eigen leeftijd van nu, ook als zij toen even oud waren", () => {
    const lezingen = { ...then, minderjarig: "samen" } as const
    const nowChild: Situatie = { ...grown, leeftijdsgroep: "12-tot-18" }
    // Read by the day of filing, who is an adult now may complain and who is a child may not.
    expect(told(grown, "leeftijd.moment", lezingen)[0]?.[1]).toContain("uitkomst")
    expect(told(nowChild, "leeftijd.moment", lezingen)).toEqual([])
    expect(told(grown, "leeftijd.moment", lezingen)[0]?.[1]).toContain("uitkomst")
  })

  it("beslist mee als een kind alleen samen mag klagen, of alleen het kind klant is", () => {
    const together = { minderjarig: "samen" } as const
    expect(assess(grown, { lezingen: together }).uitkomst).toBe("mogelijk")
    expect(assess(grown, { lezingen: { ...together, ...then } }).uitkomst).toBe("niet-mogelijk")
    expect(told(grown, "leeftijd.moment", together)[0]?.[1]).toContain("uitkomst")
    const child = { "wie.klant": "alleen-de-jeugdige" } as const
    expect(assess(grown, { lezingen: child }).uitkomst).toBe("niet-mogelijk")
    expect(assess(grown, { lezingen: { ...child, ...then } }).uitkomst).toBe("mogelijk")
  })

  it("is die van de dag van indienen voor wie geen andere noemt", () => {
    const { leeftijdsgroepToen: _, ...same } = grown
    expect(assess(same, { lezingen: { ...then, minderjarig: "samen" } }).uitkomst).toBe("mogelijk")
  })
})

describe("een bezwaar per mail (D32)", () => {
  // 2 March 2026 and 6 weeks: 13 April.
  const sent = (wijze: "mail" | "digitaal", ontvangen = "2026-04-13") => ({
    bekendmaking: "2026-03-02",
    commissie: true,
    ingediend: { wijze, ontvangen }
  })
  const inTime = (vraag: ObjectionAnswer.Bezwaarvraag, lezingen = {}) =>
    Result.getOrThrow(ObjectionAnswer.answer(vraag, lezingen))

  it("is op tijd als het op tijd kwam, en wat verkeerd ging mag worden hersteld", () => {
    const answer = inTime(sent("mail"))
    expect(answer.tijdig).toBe(true)
    expect(answer.redenen.at(-1)?.wet).toBe("Awb art. 6:6")
    expect(answer.gevoeligheid).toContainEqual({
      lezing: "bezwaar.vorm",
      waarde: "alleen-genoemd",
      verandert: [{ wat: "tijdig", van: "ja", naar: "nee" }]
    })
    expect(inTime(sent("mail", "2026-04-14")).tijdig).toBe(false)
  })

  it("is onder alleen-genoemd geen bezwaar; langs de weg van de gemeente wel", () => {
    const onlyNamed = { "bezwaar.vorm": "alleen-genoemd" } as const
    expect(inTime(sent("mail"), onlyNamed).tijdig).toBe(false)
    expect(inTime(sent("digitaal"), onlyNamed).tijdig).toBe(true)
    expect(inTime(sent("digitaal")).gevoeligheid.map(({ lezing }) => lezing)).not.toContain("bezwaar.vorm")
  })
})
