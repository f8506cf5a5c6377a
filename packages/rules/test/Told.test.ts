/** What is said in so many words: the kinds of message, who knows what nobody has decided, and what is wrong with a question. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer as municipal } from "../src/MunicipalAnswer.ts"
import { type Bezwaarvraag, answer as objection } from "../src/ObjectionAnswer.ts"
import {
  access,
  annualReport,
  assess,
  explain,
  InvalidSituation,
  providerReport,
  retention,
  type Situatie
} from "../src/plain.ts"
import { check } from "../src/WorkedExample.ts"

/** What someone brings, by why they write (text, chapter 2); a reminder of a late decision is Awb 4:17. */
const KINDS: ReadonlyArray<readonly [Situatie, string, string]> = [
  [{ aanleiding: "tevreden" }, "Dit is een compliment.", "This is a compliment."],
  [{ aanleiding: "opmerking" }, "Dit is een signaal.", "This is a signal."],
  [{ aanleiding: "oneens-met-besluit" }, "Dit is een bezwaar.", "This is an objection."],
  [
    { aanleiding: "geen-besluit" },
    "Dit is een brief waarin u schrijft dat de gemeente te laat is.",
    "This is a letter in which you write that the municipality is late."
  ],
  [{ aanleiding: "behandeling" }, "Dit is een klacht.", "This is a complaint."]
]

describe("wat iemand brengt", () => {
  it.each(KINDS)("%j staat vooraan, in beide talen", (situatie, nl, en) => {
    expect(explain(assess({ ...situatie, anoniem: false, hoedanigheid: "klant" }))[0]?.zinnen[0]).toBe(nl)
    expect(explain(assess({ ...situatie, anoniem: false, hoedanigheid: "klant" }, { taal: "en" }))[0]?.zinnen[0]).toBe(
      en
    )
  })
})

describe("wie iets weet", () => {
  it("is bij een partner de functionaris van die partner, bij naam", () => {
    const { loketten } = assess({
      aanleiding: "behandeling",
      hoedanigheid: "klant",
      anoniem: false,
      organisatie: "yoep"
    })
    const extern = loketten.find(({ id }) => id === "externe-klachtencommissie")
    expect(extern?.commissies?.map(({ commissie }) => commissie)).toMatchObject([
      { waarde: null, vraagBij: expect.stringContaining("Yoep") }
    ])
  })
})

describe("een bezwaar (Awb 6:9 en 6:11, law.md D28)", () => {
  const vraag = { bekendmaking: "2026-03-02", commissie: true } as const
  const reasonsFor = (ingediend: NonNullable<Bezwaarvraag["ingediend"]>) =>
    Result.getOrThrow(objection({ ...vraag, ingediend })).redenen

  it("dat te laat is, gaat naar een mens, en op grond waarvan staat erbij", () => {
    const late = reasonsFor({ wijze: "digitaal", ontvangen: "2026-04-20" })
    expect(late).toContainEqual(expect.objectContaining({ wet: "Awb art. 6:11" }))
    // Lid 2 is about what goes by post.
    expect(late).toContainEqual(
      expect.objectContaining({ wet: "Awb art. 6:9 lid 1", tekst: expect.stringContaining("te laat") })
    )
  })

  it("per post mag een week later aankomen, en die dag staat er in woorden", () => {
    const posted = Result.getOrThrow(objection(vraag)).redenen
    const step = posted.find(({ wet }) => wet === "Awb art. 6:9 lid 2")
    // Six weeks after Monday 2 March 2026 is 13 April; a week later is 20 April.
    expect(step?.tekst).toMatch(/gepost.*maandag 20 april 2026/u)
  })
})

describe("het verslag van een aanbieder (Jeugdwet 4.3.1 en 4.3.2, law.md D75)", () => {
  it.each(["nl", "en"] as const)("zegt van elk onderdeel wat het is, en waarop het rust (%s)", (taal) => {
    const verslag = providerReport({ jaar: 2026, behandeld: [] }, { taal })
    expect(verslag.onderdelen.length).toBeGreaterThan(3)
    for (const { tekst, wet } of verslag.onderdelen) {
      expect(tekst).toMatch(/^[A-Z].*\.$/u)
      expect(wet).toContain("Jeugdwet art. 4.3.1")
    }
    expect(verslag.redenen.map(({ wet }) => wet).join()).toContain("Jeugdwet art. 4.3.2")
  })
})

const faultsIn = (ask: () => unknown): InvalidSituation["fouten"] => {
  try {
    ask()
  } catch (fault) {
    if (fault instanceof InvalidSituation) return fault.fouten
    throw fault
  }
  return []
}

describe("een vraag die niet kan", () => {
  it.each([
    ["bewaren", () => retention({ gesloten: true, elders: 1 } as never), "Een bewaarvraag kent alleen", "uitkomstOp"],
    ["inzage", () => access({ elders: 1 } as never), "Een inzagevraag kent alleen", "rol"]
  ])("%s: een onbekend veld hoort de velden die er wel zijn", (_, ask, wat, veld) => {
    const [fault] = faultsIn(ask)
    expect(fault).toMatchObject({ veld: "", code: "onbekend-veld" })
    expect(fault?.melding).toContain(wat)
    expect(fault?.melding).toContain(veld)
    expect(fault?.melding).not.toContain("elders")
  })

  it.each([null, "tekst", 5])("%j is geen vraag om een jaarverslag", (vraag) =>
    expect(faultsIn(() => annualReport(vraag as never))).toMatchObject([{ veld: "", code: "verkeerd-type" }])
  )

  it("een eerder getal dat geen object is, is fout op zijn plaats", () => {
    const eerder = [5, { van: 2025, tot: 2025, onderdeel: "klachten", waarden: [], aantal: 7 }]
    expect(faultsIn(() => annualReport({ jaar: 2026, gevallen: [], eerder: eerder as never }))).toMatchObject([
      { veld: "eerder/0", code: "verkeerd-type" }
    ])
  })

  it("een aanbeveling zonder oordeel kan niet: een aanbeveling komt met een oordeel (Jeugdwet 4.2.1 lid 2)", () => {
    const geval = {
      jaar: 2026,
      organisatie: "yoep",
      soort: "klacht",
      loket: "kracht",
      aard: "privacy",
      uitspraak: "loopt-nog",
      aanbeveling: "ja"
    } as const
    const faults = faultsIn(() => annualReport({ jaar: 2026, gevallen: [geval] }))
    expect(faults).toMatchObject([{ veld: "gevallen/0/aanbeveling", code: "niet-toegestane-waarde" }])
    const judged = { ...geval, uitspraak: "gegrond" } as const
    expect(faultsIn(() => annualReport({ jaar: 2026, gevallen: [judged] }))).toEqual([])
  })

  it("over een klacht bij de gemeente hoort waar de vraag over gaat", () => {
    const refused = municipal({ ontvangen: "2026-03-02", adviseur: false, elders: 1 } as never)
    expect(Result.isFailure(refused) && refused.failure).toMatchObject([
      { veld: "", code: "onbekend-veld", melding: expect.stringContaining("klacht bij de gemeente") }
    ])
  })

  it.each([
    ["procedure", "peilmoment"],
    ["inzage", "rol"],
    ["bewaren", "gesloten"],
    ["jaarverslag", "jaar"],
    ["regel", "id"]
  ] as const)("een voorbeeld van %s wordt gehouden aan de velden van die vraag", (soort, veld) => {
    const faults = check({ soort, vraag: { [veld]: "bestaat-niet" } }, ["yoep"])
    expect(faults.map((fault) => fault.veld)).toContain(veld)
  })
})
