import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { aard, type Geval } from "../src/AnnualReport.ts"
import { answer, type Jaarverslag } from "../src/AnnualReportAnswer.ts"
import {
  type Aanbiedervraag,
  answer as providerAnswer,
  type Telling,
  type Verslagonderdeel
} from "../src/ProviderReportAnswer.ts"
import { loadAllUnsafe, type Regulation } from "../src/Regulation.ts"
import type { Jaarverslagvraag } from "../src/ReportQuestion.ts"
import type { Setting } from "../src/Setting.ts"

const [regulation] = loadAllUnsafe(bindingen, keuzes) as [Regulation]
const { partners } = regulation

const setting = (changed: Partial<Setting> = {}): Setting => ({
  regulation,
  readings: regulation.readings,
  partners: () => undefined,
  taal: "nl",
  ...changed
})

const report = (vraag: Jaarverslagvraag, changed?: Partial<Setting>): Jaarverslag =>
  Result.getOrThrow(answer(vraag, setting(changed)))

const faults = (vraag: unknown) =>
  Result.match(answer(vraag as Jaarverslagvraag, setting()), { onSuccess: () => [], onFailure: (found) => found })

type Klacht = Extract<Geval, { soort: "klacht" }>

/** So many complaints of each partner, in the order of the partners. */
const complaints = (perPartner: ReadonlyArray<number>, changed: Partial<Klacht> = {}): ReadonlyArray<Geval> =>
  perPartner.flatMap((count, i) =>
    Array.from({ length: count }, () => ({
      jaar: 2026,
      organisatie: partners[i] as string,
      soort: "klacht" as const,
      loket: "kracht" as const,
      aard: "bejegening" as const,
      uitspraak: "gegrond" as const,
      aanbeveling: "nee" as const,
      ...changed
    }))
  )

const beside = (
  soort: "compliment" | "signaal",
  perPartner: ReadonlyArray<number>,
  jaar = 2026
): ReadonlyArray<Geval> =>
  perPartner.flatMap((count, i) =>
    Array.from({ length: count }, () => ({ jaar, organisatie: partners[i] as string, soort }))
  )

const hidden = { waarde: null, tekst: "niet getoond", woorden: "niet getoond" }

const table = ({ tabellen }: Jaarverslag, onderdeel: string) => {
  const found = tabellen.find((one) => one.onderdeel === onderdeel)
  return {
    samen: found?.nietGetoondSamen,
    rijen: Object.fromEntries(found?.rijen.map((r) => [r.waarde, r.aantal]) ?? [])
  }
}

const year = [
  ...complaints([2, 2, 2, 2, 2], { aard: "bejegening" }),
  ...complaints([2, 2, 2, 2, 2], { aard: "communicatie", uitspraak: "ongegrond" }),
  ...complaints([2, 2, 2, 1, 1], { aard: "inhoud-van-de-hulp", uitspraak: "ongegrond", aanbeveling: "ja" }),
  ...complaints([1, 1, 0, 0, 0], { aard: "privacy", uitspraak: "ongegrond", aanbeveling: "ja" })
]

describe("het jaarverslag", () => {
  it("telt de klachten van het jaar, naar aard, uitspraak en aanbeveling", () => {
    const made = report({ jaar: 2026, gevallen: [...year, ...complaints([3], { jaar: 2025 })] })
    expect(made.klachten).toBe(30)
    // Nul tot vier staat er niet; 0 + 2 + 0 is minder dan 5, dus gaat de laatste rij die wel mocht, mee: 8.
    expect(table(made, "aard")).toEqual({
      samen: 10,
      rijen: {
        bejegening: 10,
        communicatie: 10,
        "inhoud-van-de-hulp": hidden,
        "wachten-en-bereikbaarheid": hidden,
        privacy: hidden,
        anders: hidden
      }
    })
    // Twee rijen mogen, maar de verborgen vier tellen samen 0: dan gaat er een mee.
    expect(table(made, "uitspraak")).toMatchObject({ samen: 20, rijen: { gegrond: 10, ongegrond: hidden } })
    expect(table(made, "aanbeveling")).toEqual({ samen: undefined, rijen: { ja: 10, nee: 20 } })
  })

  it("toont niets bij te weinig klachten, en zegt waarom", () => {
    const made = report({ jaar: 2026, gevallen: complaints([1, 1, 1, 1]) })
    expect(made.klachten).toEqual(hidden)
    expect(made.gepubliceerd).toEqual([])
    expect(made.redenen[0]).toMatchObject({
      tekst: expect.stringContaining("te weinig"),
      lezing: "jaarverslag.drempel"
    })
  })

  it("toont een getal pas als elke partner na aftrek van de eigen aantallen nog 5 ziet", () => {
    expect(report({ jaar: 2026, gevallen: complaints([20, 4]) }).klachten).toEqual(hidden)
    expect(report({ jaar: 2026, gevallen: complaints([20, 5]) }).klachten).toBe(25)
    // Wie een klacht zonder bekende organisatie kent, weet niemand: die telt voor elke partner als eigen.
    const nobodys = complaints([1], { organisatie: "onbekend" })
    expect(report({ jaar: 2026, gevallen: [...complaints([20, 4]), ...nobodys] }).klachten).toEqual(hidden)
  })

  it("toont niets met minder dan 3 partners: dan weet de een alles van de ander", () => {
    const two = { ...regulation, partners: partners.slice(0, 2) }
    expect(report({ jaar: 2026, gevallen: complaints([20, 20]) }, { regulation: two }).klachten).toEqual(hidden)
    const three = { ...regulation, partners: partners.slice(0, 3) }
    expect(report({ jaar: 2026, gevallen: complaints([20, 20]) }, { regulation: three }).klachten).toBe(40)
  })

  it.each([
    ["drie", 4, 4],
    ["vijf", 4, hidden],
    ["vijf", 5, 5],
    ["tien", 9, hidden],
    ["tien", 10, 10]
  ] as const)("met drempel %s worden %s complimenten %s", (drempel, count, shown) => {
    const readings = { ...regulation.readings, "jaarverslag.drempel": drempel }
    const gevallen = [...beside("compliment", [0, 0, count]), ...complaints([9, 9])]
    // Van een ander dan de derde partner: wie alles zelf kreeg, ziet na aftrek niets. Daarom een tweede deel ernaast.
    const spread = [...gevallen, ...beside("compliment", [0, count])]
    const { daarnaast } = report({ jaar: 2026, gevallen: spread }, { readings })
    expect(daarnaast[0]?.aantal).toEqual(typeof shown === "number" ? 2 * shown : hidden)
  })

  it("zet complimenten en signalen apart, als niet geregeld", () => {
    const gevallen = [...complaints([5, 5, 5]), ...beside("compliment", [5, 5, 5]), ...beside("signaal", [1])]
    expect(report({ jaar: 2026, gevallen }).daarnaast).toEqual([
      { onderdeel: "compliment", aantal: 15, toelichting: "niet geregeld" },
      { onderdeel: "signaal", aantal: hidden, toelichting: "niet geregeld" }
    ])
  })

  it("toont aanbevelingen en oordelen niet samen als er een klein getal uit volgt: alleen een oordeel heeft er een", () => {
    const judged = [
      ...complaints([8, 8, 5, 5, 5], { uitspraak: "gegrond", aanbeveling: "ja" }),
      ...complaints([4, 4, 4, 4, 4], { uitspraak: "deels-gegrond", aanbeveling: "ja" }),
      ...complaints([3, 3, 2, 2, 2], { uitspraak: "ongegrond", aanbeveling: "ja" }),
      ...complaints([1], { uitspraak: "ongegrond", aanbeveling: "nee" })
    ]
    const running = complaints([3, 3, 2, 2, 2], { uitspraak: "loopt-nog" })
    const made = report({ jaar: 2026, gevallen: [...judged, ...running] })
    // 64 oordelen, 63 met een aanbeveling: samen zeggen zij dat er precies 1 zonder was.
    const shown = made.gepubliceerd.flatMap(({ waarden }) => waarden)
    const all = ["gegrond", "deels-gegrond", "ongegrond", "ja"]
    expect(all.filter((row) => shown.includes(row)).length).toBeGreaterThan(1)
    expect(all.every((row) => shown.includes(row))).toBe(false)
  })

  it("spreekt Engels waar dat wordt gevraagd: vragen, rijen, wat er niet staat en wat niet geregeld is", () => {
    const made = report({ jaar: 2026, gevallen: [...year, ...beside("signaal", [1])] }, { taal: "en" })
    expect(made.tabellen.map(({ vraag }) => vraag)).toEqual([
      "What is the complaint about?",
      "What was ruled on the complaint?",
      "Was a recommendation given?"
    ])
    expect(made.daarnaast[1]).toEqual({
      onderdeel: "signaal",
      aantal: { waarde: null, tekst: "niet getoond", woorden: "not shown" },
      toelichting: "not regulated"
    })
    const dutch = report({ jaar: 2026, gevallen: [...year, ...beside("signaal", [1])] })
    const rows = ({ tabellen }: Jaarverslag) => tabellen.flatMap(({ rijen }) => rijen.map(({ woorden }) => woorden))
    expect(rows(made).filter((words, i) => words === rows(dutch)[i])).toEqual(["privacy"])
  })

  it("telt niet wat bij Jeugdstem kwam, behalve onder de andere lezing", () => {
    const gevallen = [...complaints([5, 5, 5]), ...complaints([5, 5, 5], { loket: "jeugdstem" })]
    expect(report({ jaar: 2026, gevallen }).klachten).toBe(15)
    const readings = { ...regulation.readings, "jaarverslag.wie": "ook-jeugdstem" } as const
    expect(report({ jaar: 2026, gevallen }, { readings }).klachten).toBe(30)
  })

  it("noemt geen organisatie", () => {
    const { perAanbieder: _, ...made } = report({ jaar: 2026, gevallen: year })
    for (const partner of partners) expect(JSON.stringify(made)).not.toContain(partner)
  })

  it("rust op de zinnen van de tekst, en noemt de lezingen", () => {
    const made = report({ jaar: 2026, gevallen: year })
    expect(made.redenen.map(({ zin }) => zin)).toEqual(
      expect.arrayContaining([
        ...["jaarverslag", "jaarverslag-inhoud", "jaarverslag-aantal", "jaarverslag-aard", "jaarverslag-uitspraken"],
        ...[
          "jaarverslag-aanbevelingen",
          "jaarverslag-geen-gegevens",
          "jaarverslag-niet-herleidbaar",
          "jaarverslag-openbaar"
        ]
      ])
    )
    expect(made.lezingen).toEqual([
      { id: "jaarverslag.drempel", waarde: "vijf" },
      { id: "jaarverslag.wie", waarde: "wie-klachten-behandelt" },
      { id: "jaarverslag.uiterlijk", waarde: "31-mei" },
      { id: "jaarverslag.aanbevelingen", waarde: "beiden" },
      { id: "jaarverslag.hoeveel", waarde: "twee-verslagen" },
      { id: "klacht.onderwerp", waarde: "elke-gedraging" }
    ])
  })

  it.each(["nl", "en"] as const)("spreekt korte zinnen (%s)", (taal) => {
    const made = report({ jaar: 2026, gevallen: [] }, { taal })
    const texts = [...made.redenen, ...made.perAanbieder.inhoud, ...made.perAanbieder.redenen].map(({ tekst }) => tekst)
    const sentences = texts.join(" ").split(/(?<=[.:])\s+/u)
    const words = sentences.map((sentence) => sentence.split(/\s+/u).length)
    expect(sentences.length).toBeGreaterThan(20)
    expect(words.reduce((sum, count) => sum + count, 0) / sentences.length).toBeLessThanOrEqual(15)
  })
})

describe("het ontvangstbewijs van een verslag", () => {
  const vraag = { jaar: 2026, gevallen: year }

  it("is dat van de vraag, en verandert met wat openbaar is", () => {
    const { ontvangstbewijs } = report(vraag)
    expect(report(vraag).ontvangstbewijs).toEqual(ontvangstbewijs)
    expect(report({ ...vraag, jaar: 2025 }).ontvangstbewijs.situatie).not.toBe(ontvangstbewijs.situatie)
    expect(report({ jaar: 2026, gevallen: [...year, ...year] }).ontvangstbewijs.waarde).not.toBe(ontvangstbewijs.waarde)
  })

  it("zegt niets over de gevallen: die zijn zo weinig dat een hash ervan te raden is", () => {
    // Een klacht over privacy minder en een over iets anders meer: in het verslag staat geen van beide.
    const at = year.findIndex((geval) => "aard" in geval && geval.aard === "privacy")
    const other = year.with(at, { ...(year[at] as Klacht), aard: "anders" })
    expect(report({ jaar: 2026, gevallen: other }).gepubliceerd).toEqual(report(vraag).gepubliceerd)
    expect(report({ jaar: 2026, gevallen: other }).ontvangstbewijs).toEqual(report(vraag).ontvangstbewijs)
  })
})

describe("wat al openbaar is", () => {
  const compliments = [...beside("compliment", [5, 5, 5]), ...beside("compliment", [1, 1], 2025)]

  it("houdt een getal tegen dat het vorige jaar verraadt", () => {
    const overTwoYears = { van: 2025, tot: 2026, onderdeel: "compliment", waarden: [], aantal: 17 } as const
    const after = report({ jaar: 2026, gevallen: compliments, eerder: [overTwoYears] })
    // 17 over twee jaar min 15 over 2026: dan waren het er 2 in 2025.
    expect(after.daarnaast[0]?.aantal).toEqual(hidden)
    expect(report({ jaar: 2026, gevallen: compliments }).daarnaast[0]?.aantal).toBe(15)
  })

  it("houdt alles tegen als er al een klein getal stond", () => {
    const privacy = { van: 2026, tot: 2026, onderdeel: "aard", waarden: ["privacy"], aantal: 2 } as const
    const made = report({ jaar: 2026, gevallen: year, eerder: [privacy] })
    expect(made.gepubliceerd).toEqual([])
    expect(made.redenen[0]?.tekst).toContain("al openbaar")
  })

  it("van een jaar dat er niets mee te maken heeft, maakt niets uit", () => {
    const earlier = { van: 2025, tot: 2025, onderdeel: "klachten", waarden: [], aantal: 3 } as const
    const { ontvangstbewijs: _, ...made } = report({ jaar: 2026, gevallen: year, eerder: [earlier] })
    expect(report({ jaar: 2026, gevallen: year })).toMatchObject(made)
  })

  it("moet kloppen met de gevallen", () => {
    const wrong = { van: 2026, tot: 2026, onderdeel: "klachten", waarden: [], aantal: 29 }
    expect(faults({ jaar: 2026, gevallen: year, eerder: [wrong] })).toMatchObject([
      { veld: "eerder/0/aantal", code: "niet-toegestane-waarde" }
    ])
  })
})

describe("het verslag van elke aanbieder (Jeugdwet art. 4.3.1 en 4.3.2)", () => {
  it("heeft tien onderdelen, van a tot en met j", () => {
    const { inhoud } = report({ jaar: 2026, gevallen: [] }).perAanbieder
    expect(inhoud.map(({ onderdeel }) => onderdeel).join("")).toBe("abcdefghij")
    expect(inhoud[7]).toMatchObject({
      wet: "Jeugdwet art. 4.3.1 lid 2 onder h",
      tekst: expect.stringContaining("Hoeveel")
    })
  })

  it.each([
    [undefined, "2027-05-31"],
    ["2027-04-01", "2027-04-12"], // tien dagen later is zondag 11 april
    ["2027-05-25", "2027-05-31"]
  ])("vastgesteld op %s is het uiterlijk openbaar op %s", (vastgesteld, uiterlijk) => {
    const vraag = { jaar: 2026, gevallen: [], ...(vastgesteld === undefined ? {} : { vastgesteld }) }
    expect(report(vraag).perAanbieder.openbaarUiterlijk).toBe(uiterlijk)
  })
})

describe("het verslag van één aanbieder, apart", () => {
  const handled = (vraag: unknown) => providerAnswer(vraag as Aanbiedervraag, setting())
  const behandeld = [
    { aard: "privacy", uitspraak: "gegrond", aanbeveling: "ja" },
    { aard: "privacy", uitspraak: "ongegrond", aanbeveling: "nee" },
    { aard: "bejegening", uitspraak: "ingetrokken", aanbeveling: "nee" }
  ] as const
  const made = Result.getOrThrow(handled({ jaar: 2026, behandeld }))
  const part = (id: string) => made.onderdelen.find(({ onderdeel }) => onderdeel === id) as Verslagonderdeel
  const counts = (id: string) =>
    Object.fromEntries((part(id).inhoud as ReadonlyArray<Telling>).map(({ waarde, aantal }) => [waarde, aantal]))

  it("noemt het aantal en de aard van de behandelde klachten, ook als dat weinig is (4.3.1 lid 2 onder h)", () => {
    expect(made.behandeld).toBe(3)
    expect(counts("h")).toMatchObject({ privacy: 2, bejegening: 1, communicatie: 0 })
    expect(part("h").wet).toBe("Jeugdwet art. 4.3.1 lid 2 onder h")
  })

  it("noemt oordelen en aanbevelingen (onder i), en geen klacht die nog loopt", () => {
    expect(counts("i")).toEqual({
      gegrond: 1,
      "deels-gegrond": 0,
      ongegrond: 1,
      "geen-oordeel": 0,
      ingetrokken: 1,
      ja: 1,
      nee: 2
    })
  })

  it("zegt van al het andere wie het weet, en verzint niets", () => {
    const others = made.onderdelen.filter(({ onderdeel }) => !["h", "i"].includes(onderdeel))
    expect(others.map(({ onderdeel }) => onderdeel).join("")).toBe("abcdefgj")
    for (const { inhoud } of others) expect(inhoud).toMatchObject({ waarde: null, vraagBij: "de aanbieder" })
  })

  it("zegt dat een mens nakijkt of iemand te herkennen is, en uiterlijk wanneer het openbaar is (4.3.2)", () => {
    expect(made.redenen.at(-1)?.tekst).toContain("Een mens kijkt dat na")
    expect(made.openbaarUiterlijk).toBe("2027-05-31")
    expect(Result.getOrThrow(handled({ jaar: 2026, behandeld, vastgesteld: "2027-04-01" })).openbaarUiterlijk).toBe(
      "2027-04-12"
    )
  })

  it("en het verslag van het samenwerkingsverband bevatten niets van elkaar", () => {
    const other = report({ jaar: 2026, gevallen: year }).perAanbieder
    expect(report({ jaar: 2026, gevallen: [] }).perAanbieder).toEqual(other)
    expect(faults({ jaar: 2026, gevallen: [], behandeld: [] }).map(({ veld }) => veld)).toEqual([""])
    const mixed = Result.getOrThrow(Result.flip(handled({ jaar: 2026, behandeld, gevallen: [], organisatie: "yoep" })))
    expect(mixed.map(({ veld, code }) => [veld, code])).toEqual([["", "onbekend-veld"]])
  })

  it.each([
    ["wat nog loopt", "behandeld/0/uitspraak", [{ ...behandeld[1], uitspraak: "loopt-nog" }]],
    ["een aanbeveling zonder oordeel", "behandeld/0/aanbeveling", [{ ...behandeld[2], aanbeveling: "ja" }]],
    ["een onbekende aard", "behandeld/0/aard", [{ ...behandeld[0], aard: "Jansen" }]],
    ["een verhaal", "behandeld/0", [{ ...behandeld[0], verhaal: "Jansen" }]]
  ])("weigert %s", (_naam, veld, wrong) => {
    const found = Result.getOrThrow(Result.flip(handled({ jaar: 2026, behandeld: wrong })))
    expect(found.map((fault) => fault.veld)).toEqual([veld])
    expect(JSON.stringify(found)).not.toContain("Jansen")
  })

  it("weigert een verslag dat is vastgesteld voor zijn jaar voorbij is, en een jaar dat er geen is", () => {
    const velden = (vraag: unknown) => Result.getOrThrow(Result.flip(handled(vraag))).map(({ veld }) => veld)
    expect(velden({ jaar: 2026, behandeld: [], vastgesteld: "2026-12-31" })).toEqual(["vastgesteld"])
    expect(velden({ jaar: 2014, behandeld: [] })).toEqual(["jaar"])
    expect(velden([])).toEqual([""])
  })
})

describe("een vraag die niet kan", () => {
  const [good] = complaints([1]) as [Geval]
  const sum = { van: 2026, tot: 2026, onderdeel: "aard", waarden: ["privacy"], aantal: 0 }

  it.each([
    ["geen object", "", []],
    ["een onbekend veld", "", { jaar: 2026, gevallen: [], naam: "Jansen" }],
    ["een jaar als tekst", "jaar", { jaar: "Jansen", gevallen: [] }],
    ["een jaar voor de Jeugdwet", "jaar", { jaar: 2014, gevallen: [] }],
    ["geen gevallen", "gevallen", { jaar: 2026 }],
    ["een geval dat tekst is", "gevallen/0", { jaar: 2026, gevallen: ["Jansen"] }],
    ["een verhaal bij een geval", "gevallen/1", { jaar: 2026, gevallen: [good, { ...good, verhaal: "Jansen" }] }],
    ["een onbekende aard", "gevallen/0/aard", { jaar: 2026, gevallen: [{ ...good, aard: "Jansen" }] }],
    [
      "een onbekende organisatie",
      "gevallen/0/organisatie",
      { jaar: 2026, gevallen: [{ ...good, organisatie: "Jansen" }] }
    ],
    [
      "een klacht zonder uitspraak",
      "gevallen/0/uitspraak",
      { jaar: 2026, gevallen: [{ ...good, uitspraak: undefined }] }
    ],
    ["een compliment met een aard", "gevallen/0", { jaar: 2026, gevallen: [{ ...good, soort: "compliment" }] }],
    ["een dag die niet bestaat", "vastgesteld", { jaar: 2026, gevallen: [], vastgesteld: "2027-02-30" }],
    ["een dag als getal", "vastgesteld", { jaar: 2026, gevallen: [], vastgesteld: 20270401 }],
    ["eerder dat geen lijst is", "eerder", { jaar: 2026, gevallen: [], eerder: "Jansen" }],
    ["een eerder getal dat tekst is", "eerder/0", { jaar: 2026, gevallen: [], eerder: ["Jansen"] }],
    [
      "een rij die niet bestaat",
      "eerder/0/waarden",
      { jaar: 2026, gevallen: [], eerder: [{ ...sum, waarden: ["Jansen"] }] }
    ],
    [
      "een rij die twee keer telt",
      "eerder/0/waarden",
      { jaar: 2026, gevallen: [], eerder: [{ ...sum, waarden: ["privacy", "privacy"] }] }
    ],
    ["een tabel zonder rijen", "eerder/0/waarden", { jaar: 2026, gevallen: [], eerder: [{ ...sum, waarden: [] }] }],
    [
      "rijen van wat geen tabel is",
      "eerder/0/waarden",
      { jaar: 2026, gevallen: [], eerder: [{ ...sum, onderdeel: "klachten" }] }
    ],
    ["een einde voor het begin", "eerder/0/tot", { jaar: 2026, gevallen: [], eerder: [{ ...sum, tot: 2025 }] }],
    ["een jaar te ver weg", "eerder/0/van", { jaar: 2026, gevallen: [], eerder: [{ ...sum, van: 2020 }] }],
    ["een half geval", "eerder/0/aantal", { jaar: 2026, gevallen: [], eerder: [{ ...sum, aantal: 0.5 }] }]
  ])("%s: wijst %s aan en herhaalt niet wat er stond", (_, veld, vraag) => {
    const found = faults(vraag)
    expect(found.map((fault) => fault.veld)).toEqual([veld])
    expect(JSON.stringify(found)).not.toMatch(/Jansen|20270401|0\.5/u)
    expect(found[0]?.melding.length).toBeGreaterThan(15)
  })

  it.each(["geen-oordeel", "ingetrokken", "loopt-nog"])("een aanbeveling zonder oordeel: %s", (uitspraak) =>
    expect(faults({ jaar: 2026, gevallen: [{ ...good, uitspraak, aanbeveling: "ja" }] })).toMatchObject([
      { veld: "gevallen/0/aanbeveling", code: "niet-toegestane-waarde" }
    ])
  )

  it("noemt alles wat er mis is tegelijk", () =>
    expect(faults({ jaar: 0, gevallen: [{ ...good, aard: 1, loket: 2 }] }).map(({ veld }) => veld)).toEqual([
      "jaar",
      "gevallen/0/loket",
      "gevallen/0/aard"
    ]))

  it("kent geen veld voor vrije tekst: elke waarde van een geval staat op een lijst", () => {
    for (const veld of ["organisatie", "soort", "loket", "aard", "uitspraak", "aanbeveling"])
      expect(faults({ jaar: 2026, gevallen: [{ ...good, [veld]: "een verhaal" }] }).length).toBeGreaterThan(0)
    expect(aard.values).toContain("anders")
  })
})
