/** What is said in so many words: the kinds of message, who knows what nobody has decided, and what is wrong with a question. */
import { describe, expect, it } from "vitest"
import { access, annualReport, assess, explain, InvalidSituation, retention, type Situatie } from "../src/plain.ts"
import { check } from "../src/WorkedExample.ts"

/** What someone brings, by why they write (text, chapter 2); a reminder of a late decision is Awb 4:17. */
const KINDS: ReadonlyArray<readonly [Situatie, string, string]> = [
  [{ aanleiding: "tevreden" }, "Dit is een compliment.", "This is a compliment."],
  [{ aanleiding: "opmerking" }, "Dit is een signaal.", "This is a signal."],
  [{ aanleiding: "oneens-met-besluit" }, "Dit is een bezwaar.", "This is an objection."],
  [
    { aanleiding: "geen-besluit" },
    "Dit is een brief dat de gemeente te laat is.",
    "This is a letter that the municipality is late."
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
