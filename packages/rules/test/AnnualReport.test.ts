import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { aard, type Geval } from "../src/AnnualReport.ts"
import { answer, type Jaarverslag } from "../src/AnnualReportAnswer.ts"
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

const hidden = { waarde: null, tekst: "niet getoond" }

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
      { id: "jaarverslag.wie", waarde: "wie-klachten-behandelt" }
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
    expect(report({ jaar: 2026, gevallen: year, eerder: [earlier] })).toEqual(report({ jaar: 2026, gevallen: year }))
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
