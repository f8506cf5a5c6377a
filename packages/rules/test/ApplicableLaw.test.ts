import { describe, expect, it } from "vitest"
import { obligations as municipal } from "../src/MunicipalComplaint.ts"
import { type Antwoord, assess, explain, follow, type Situatie } from "../src/plain.ts"
import { hoedanigheid, loket, over, stand } from "../src/Situation.ts"

const kerst = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  loket: "kracht",
  organisatie: "yoep",
  ingediendOp: "2026-12-24"
} as const satisfies Situatie

type Lezingen = NonNullable<NonNullable<Parameters<typeof assess>[1]>["lezingen"]>

const of = (extra: Situatie, lezingen: Lezingen = {}): Antwoord => assess({ ...kerst, ...extra }, { lezingen })

const ends = ({ termijnen }: Antwoord) => Object.fromEntries(termijnen.map(({ id, uiterlijk }) => [id, uiterlijk]))
const steps = ({ vervolg }: Antwoord) => vervolg.map(({ stap }) => stap)
const counters = ({ loketten }: Antwoord) => loketten.map(({ id, rol }) => `${id} ${rol}`)
const tasks = ({ taken }: Antwoord) => taken.map(({ taak, wie }) => `${taak} ${wie}`)
const statutes = ({ redenen, vervolg, termijnen }: Antwoord): ReadonlyArray<string> =>
  [...redenen, ...vervolg, ...termijnen].flatMap(({ wet }) => wet ?? [])

const house = { ontvangstbevestiging: "2026-12-28", routering: "2026-12-29", contact: "2027-01-04" }

describe("wie het alleen wil vertellen (D21)", () => {
  it("opent geen klacht: er loopt geen termijn, waar en hoe ver het ook is", () => {
    for (const waar of loket.values)
      for (const hoever of stand.values)
        for (const wie of over.values) {
          const told = of({ wens: "alleen-vertellen", loket: waar, stand: hoever, over: wie })
          expect([told.termijnen, told.taken, told.kosten]).toEqual([[], [], null])
          expect(steps(told)).toEqual(["hulp-vragen", "vertrouwenspersoon", "alleen-vertellen"])
          expect(counters(told)).toEqual(["jeugdstem ondersteunt"])
        }
  })

  it("klaagt toch als elke onvrede een klacht is, en het antwoord zegt wat dan verandert", () => {
    expect(ends(of({ wens: "alleen-vertellen" }, { "klacht.onvrede": "altijd" }))).toEqual(house)
    const changed = of({ wens: "alleen-vertellen" }).gevoeligheid.find(({ lezing }) => lezing === "klacht.onvrede")
    expect(changed?.verandert.map(({ wat }) => wat).toSorted()).toEqual(
      ["kosten", "loketten", "vervolg", ...Object.keys(house).map((id) => `termijnen.${id}`)].toSorted()
    )
  })
})

describe("wie wil dat iets anders als klacht wordt behandeld (law.md D20, D22)", () => {
  it.each(["tevreden", "opmerking", "oneens-met-besluit", "geen-besluit"] as const)(
    "brengt bij %s wat het is, en hoort waar een klacht over gaat",
    (aanleiding) => {
      const other = assess({ ...kerst, aanleiding })
      const asked = assess({ ...kerst, aanleiding, wens: "klacht-behandelen" })
      expect(asked.soort).toBe(other.soort)
      expect(steps(asked)).toEqual([...steps(other), "ook-een-klacht"])
      expect(ends(asked)).toEqual(ends(other))
      const told = assess({ ...kerst, aanleiding, wens: "alleen-vertellen" })
      expect(steps(told)).toEqual(steps(other))
      expect(told.gevoeligheid.map(({ lezing }) => lezing)).not.toContain("klacht.onvrede")
    }
  )

  it("hoort dat niet bij een klacht, of wie geen klacht kan indienen", () => {
    for (const anoniem of [true, false])
      expect(steps(assess({ ...kerst, anoniem, wens: "klacht-behandelen" }))).not.toContain("ook-een-klacht")
  })
})

describe("wie om eigen gegevens vraagt (AVG, law.md 2.10)", () => {
  it("doet een verzoek en brengt geen klacht; alleen een mens kan daar een klacht van maken", () => {
    for (const anoniem of [true, false]) {
      const asked = of({ wens: "eigen-gegevens", anoniem, regime: "wmo", stand: "extern-gegrond" })
      // Waar het over gaat, verandert niet: zij mag daarover klagen, met haar naam.
      const uitkomst = anoniem ? "niet-mogelijk" : "mogelijk"
      expect(asked).toMatchObject({ soort: "klacht", uitkomst, nogTeVragen: [], taken: [], loketten: [] })
      expect(asked.kosten).toBe(null)
      expect(steps(asked)).toEqual(["avg-verzoek"])
      expect(asked.redenen.map(({ tekst }) => tekst).join(" ")).toContain("Alleen een mens")
      expect(asked.termijnen).toMatchObject([{ id: "avg-verzoek", wie: "verwerkingsverantwoordelijke" }])
      expect(asked.termijnen[0]?.wet).toContain("AVG art. 12 lid 3")
    }
  })

  it.each([
    // 24 januari 2027 is een zondag, 5 april 2025 een zaterdag, 5 april 2024 een vrijdag.
    ["2026-12-24", "2027-01-25"],
    ["2025-03-05", "2025-04-07"],
    ["2024-03-05", "2024-04-05"],
    // Een koninklijk besluit stelt deze twee vrijdagen alleen voor de Algemene termijnenwet gelijk met een feestdag.
    ["2026-04-15", "2026-05-15"],
    ["2027-04-07", "2027-05-07"],
    // Ook Goede Vrijdag is voor die wet gelijkgesteld (art. 3 lid 2): het vroegste telt.
    ["2026-03-03", "2026-04-03"],
    // Hemelvaart op donderdag 14 mei 2026 en Tweede Paasdag op 6 april 2026 zijn wel feestdagen.
    ["2026-04-14", "2026-05-15"],
    ["2026-03-06", "2026-04-07"]
  ])("krijgt binnen een maand antwoord, op een werkdag: %s wordt %s", (ingediendOp, uiterlijk) =>
    expect(ends(of({ wens: "eigen-gegevens", ingediendOp }))).toEqual({ "avg-verzoek": uiterlijk })
  )

  it.each([
    // De maand begint dan op de dag erna: 25 december tot en met 25 januari, en 1 februari tot en met 1 maart.
    ["2026-12-24", "2027-01-25"],
    ["2024-03-05", "2024-04-08"],
    ["2026-10-05", "2026-11-06"],
    ["2027-01-31", "2027-03-01"],
    ["2026-01-30", "2026-03-02"]
  ])("krijgt naar de letter van de verordening meestal een dag later antwoord: %s wordt %s", (ingediendOp, uiterlijk) =>
    expect(ends(of({ wens: "eigen-gegevens", ingediendOp }, { "avg.maand": "naar-de-letter" }))).toEqual({
      "avg-verzoek": uiterlijk
    })
  )

  it("noemt die lezing precies als zij de dag verandert", () => {
    const reads = (ingediendOp: string) =>
      of({ wens: "eigen-gegevens", ingediendOp }).gevoeligheid.filter(({ lezing }) => lezing === "avg.maand")
    expect(reads("2026-10-05")).toMatchObject([
      { waarde: "naar-de-letter", verandert: [{ wat: "termijnen.avg-verzoek", van: "2026-11-05", naar: "2026-11-06" }] }
    ])
    expect(reads("2026-12-24")).toEqual([])
  })

  it("telt vanaf de dag waarop het verzoek aankwam, en vraagt naar die dag en naar geen klacht", () => {
    const { ingediendOp, ...undated } = kerst
    for (const waar of [...loket.values, undefined]) {
      const vraagBij = "wie uw gegevens bewaart: de dag waarop uw verzoek aankwam"
      const [term, ...others] = assess({ ...undated, loket: waar, wens: "eigen-gegevens" }).termijnen
      expect(others).toEqual([])
      expect(term).toMatchObject({ start: { waarde: null, vraagBij }, uiterlijk: { waarde: null, vraagBij } })
      expect(assess({ ...undated, loket: waar, wens: "eigen-gegevens" }).verfijnt).toContain("ingediendOp")
      expect(assess({ ...undated, loket: waar, wens: "eigen-gegevens", ingediendOp }).termijnen).toMatchObject([
        { start: ingediendOp, uiterlijk: "2027-01-25" }
      ])
    }
  })

  it("zegt nergens dat het een klacht is: dat spreekt tegen wat ermee gebeurt", () => {
    for (const wens of ["eigen-gegevens", "alleen-vertellen"] as const)
      for (const taal of ["nl", "en"] as const) {
        const { redenen, vervolg } = assess({ ...kerst, wens }, { taal })
        const said = [...redenen, ...vervolg].map(({ tekst }) => tekst).join(" ")
        expect(said).toMatch(/niet als klacht behandeld|not handled as a complaint/u)
        expect(said).not.toMatch(/dat is een klacht|that is a complaint|uw klacht wordt behandeld/iu)
      }
  })

  it("vraagt ernaast, wat er verder ook te vertellen is, en ook als dat nog niet bekend is", () => {
    const { aanleiding: _, ...message } = kerst
    for (const aanleiding of [undefined, "tevreden", "opmerking", "oneens-met-besluit", "geen-besluit"] as const) {
      const asked = assess({ ...message, aanleiding, wens: "eigen-gegevens" })
      const other = assess({ ...message, aanleiding })
      expect(asked).toMatchObject({ soort: other.soort, uitkomst: other.uitkomst, nogTeVragen: other.nogTeVragen })
      expect(steps(asked)).toEqual([...steps(other), "avg-verzoek"])
      expect(ends(asked)).toEqual({ ...ends(other), "avg-verzoek": "2027-01-25" })
      expect(explain(asked)[0]?.zinnen).toEqual(explain(other)[0]?.zinnen)
      expect(other.verfijnt).toContain("wens")
    }
  })

  it("houdt de dag van een vrije dag, hoe een klacht van een vrije dag ook wordt gelezen", () =>
    expect(
      ends(of({ wens: "eigen-gegevens", ingediendOp: "2026-11-01" }, { "ontvangst.vrije-dag": "eerste-werkdag" }))
    ).toEqual({ "avg-verzoek": "2026-12-01" }))
})

describe("hulp volgens de Wmo (law.md 2.8)", () => {
  it("rust nergens op de Jeugdwet, wie het ook vraagt, waar, over wie en hoe ver het ook is", () => {
    let asked = 0
    for (const wie of hoedanigheid.values)
      for (const hoever of stand.values)
        for (const waar of loket.values)
          for (const wat of over.values) {
            const answer = of({ regime: "wmo", hoedanigheid: wie, stand: hoever, loket: waar, over: wat })
            if (answer.uitkomst !== "mogelijk") continue
            asked++
            expect(statutes(answer).filter((wet) => wet.startsWith("Jeugdwet"))).toEqual([])
            expect(answer.redenen.some(({ zin }) => zin?.startsWith("vertrouwenspersoon") ?? false)).toBe(false)
            expect(tasks(answer).join()).not.toContain("vertrouwenspersoon")
            expect(Object.keys(ends(answer))).not.toContain("reactie-aanbieder")
            for (const step of ["vertrouwenspersoon", "reactie-aanbieder", "ombudsman", "inspectie"])
              expect(steps(answer)).not.toContain(step)
          }
    expect(asked).toBeGreaterThan(700)
  })

  it("houdt wat de tekst zelf geeft: Jeugdstem als loket (N057), hulp erbij (N092), en het advies (N091)", () => {
    for (const waar of loket.values)
      for (const hoever of stand.values) {
        const answer = of({ regime: "wmo", loket: waar, stand: hoever })
        // Wat klaar is, behandelt niemand meer.
        const isOver = hoever === "ingetrokken" || hoever === "gesloten"
        expect(counters(answer)).toEqual([
          `kracht ${isOver ? "ontvangt" : "behandelt"}`,
          `externe-klachtencommissie ${isOver ? "ontvangt" : "oordeelt"}`,
          "jeugdstem ondersteunt"
        ])
        // Waar de Jeugdwet een vertrouwenspersoon of een reactie geeft, blijft wat de tekst erover zegt.
        const young = steps(of({ regime: "jeugdhulp", loket: waar, stand: hoever }))
        const own = steps(answer)
        expect(own.includes("jeugdstem-vragen"), hoever).toBe(young.includes("vertrouwenspersoon"))
        expect(own.includes("advies-bespreken"), hoever).toBe(
          hoever.startsWith("extern-") && young.includes("reactie-aanbieder")
        )
      }
    const judged = of({ regime: "wmo", loket: "externe-klachtencommissie", stand: "extern-gegrond" })
    expect(judged.vervolg.find(({ stap }) => stap === "advies-bespreken")?.zin).toBe("advies-overnemen")
    const filed = of({ regime: "wmo", loket: "jeugdstem", stand: "nieuw" })
    expect(filed.redenen.some(({ zin }) => zin === "loket-jeugdstem")).toBe(true)
  })

  it("geeft niets van de tekst aan wie niet onder de tekst klaagt", () => {
    for (const other of [
      of({ regime: "wmo", hoedanigheid: "anders" }),
      of({ regime: "wmo", anoniem: true }),
      of({ regime: "wmo", wens: "alleen-vertellen" }),
      of({ regime: "wmo", over: "toegang" }, { "klacht.toegang": "alleen-gemeente" }),
      of({ regime: "zorg" })
    ]) {
      expect(counters(other).join()).not.toContain("jeugdstem")
      expect(steps(other)).not.toContain("jeugdstem-vragen")
    }
  })

  it("houdt de termijnen van de tekst, die vanzelf bindt", () => {
    expect(ends(of({ regime: "wmo" }))).toEqual(house)
    expect(ends(of({ regime: "jeugdhulp" }))).toEqual(house)
  })

  it("stuurt wie alleen de Jeugdwet noemt naar een mens, en niemand die de tekst noemt", () => {
    for (const wie of ["nabestaande", "gemachtigde"] as const)
      expect(steps(of({ regime: "wmo", hoedanigheid: wie }))).toContain("wmo-mens")
    const child = { hoedanigheid: "klant", leeftijdsgroep: "12-tot-18", samenMetVolwassene: false } as const
    expect(steps(of({ regime: "wmo", ...child }))).not.toContain("wmo-mens")
    expect(steps(of({ regime: "wmo" }))).not.toContain("wmo-mens")
    expect(steps(of({ regime: "jeugdhulp", hoedanigheid: "nabestaande" }))).not.toContain("wmo-mens")
  })

  it("laat ook wie niet mag klagen geen recht uit de Jeugdwet", () => {
    const other = of({ regime: "wmo", hoedanigheid: "anders" })
    expect(other.uitkomst).toBe("niet-mogelijk")
    expect(steps(other)).not.toContain("machtiging")
    expect(statutes(other).filter((wet) => wet.startsWith("Jeugdwet"))).toEqual([])
  })
})

describe("zorg uit de zorgverzekering (law.md 2.9)", () => {
  it("krijgt een oordeel binnen 6 weken, met uitstel 4 weken later, en niets van deze regeling", () => {
    const answer = of({ regime: "zorg" })
    expect(ends(answer)).toEqual({ "oordeel-zorg": "2027-02-04", "oordeel-zorg-na-uitstel": "2027-03-04" })
    expect(new Set(answer.termijnen.map(({ wet }) => wet))).toEqual(new Set(["Wkkgz art. 17"]))
    expect([answer.loketten, answer.taken, answer.kosten]).toEqual([[], [], null])
    expect(steps(answer)).toEqual(["hulp-vragen", "wkkgz-mens"])
    expect(statutes(answer).filter((wet) => wet.startsWith("Jeugdwet"))).toEqual([])
  })

  it("rekent daar nooit mee als niemand zegt dat het om zorg gaat", () => {
    for (const regime of [undefined, "jeugdhulp", "wmo"] as const)
      for (const waar of loket.values)
        expect(Object.keys(ends(of({ regime, loket: waar }))).filter((id) => id.includes("zorg"))).toEqual([])
  })

  it("telt uitstel vanaf het verlengde einde", () =>
    // 6 weken na zaterdag 14 november 2026 is zaterdag 26 december: tot en met maandag 28 december, dan 4 weken.
    expect(ends(of({ regime: "zorg", ingediendOp: "2026-11-14" }))).toEqual({
      "oordeel-zorg": "2026-12-28",
      "oordeel-zorg-na-uitstel": "2027-01-25"
    }))
})

describe("zorg en eerst praten (law.md 2.9, D53)", () => {
  it("houdt zijn eigen weg en termijnen: alleen de tekst kan vragen dat u eerst praat", () => {
    for (const eerst of ["nee", "durf-niet"] as const) {
      const answer = of({ regime: "zorg", eerstBesproken: eerst }, { "bespreken.eerst": "voorwaarde" })
      expect(Object.keys(ends(answer)), eerst).toEqual(["oordeel-zorg", "oordeel-zorg-na-uitstel"])
      expect(steps(answer), eerst).toContain("wkkgz-mens")
    }
  })
})

describe("zorg, hoe ver ook (law.md 2.9, D67)", () => {
  const judged = stand.values.filter((value) => /^(?:intern|extern)-(?!in-behandeling)/u.test(value))

  it("noemt na een uitkomst de geschilleninstantie, met de wet en wie weet welke dat is", () => {
    expect(judged).toHaveLength(9)
    for (const hoever of [...judged, "gesloten"] as const) {
      const answer = of({ regime: "zorg", stand: hoever })
      expect(steps(answer), hoever).toEqual(["hulp-vragen", "wkkgz-mens", "geschilleninstantie"])
      expect(answer.vervolg.at(-1)).toMatchObject({ wet: "Wkkgz art. 18" })
    }
    for (const hoever of ["nieuw", "intern-in-behandeling", "extern-in-behandeling", "ingetrokken"] as const)
      expect(steps(of({ regime: "zorg", stand: hoever })), hoever).not.toContain("geschilleninstantie")
    for (const regime of [undefined, "jeugdhulp", "wmo"] as const)
      for (const hoever of stand.values)
        expect(steps(of({ regime, stand: hoever }))).not.toContain("geschilleninstantie")
  })

  it("weigert op grond van de tekst niemand, ook niet wie geen naam geeft: de Wkkgz beslist wie mag klagen", () => {
    for (const wie of hoedanigheid.values)
      for (const anoniem of [true, false])
        for (const leeftijdsgroep of ["onder-12", "18-plus"] as const) {
          const answer = of({ regime: "zorg", hoedanigheid: wie, anoniem, leeftijdsgroep })
          expect(answer.uitkomst).toBe("mogelijk")
          expect(answer.redenen.filter(({ zin }) => zin?.startsWith("wie-") ?? false)).toEqual([])
        }
  })
})

describe("geen besluit op een aanvraag (D26)", () => {
  const late = {
    aanleiding: "geen-besluit",
    hoedanigheid: undefined,
    loket: undefined,
    ingediendOp: undefined
  } as const
  const lengths = (regime: Situatie["regime"]) =>
    of({ ...late, regime }).termijnen.map(({ id, wet, start }) => [
      id,
      wet,
      typeof start === "string" ? start : start.vraagBij
    ])

  it("kent bij hulp volgens de Wmo twee termijnen apart, en de 8 weken van de Awb niet", () => {
    const after = [
      "besluit-na-ingebrekestelling",
      "Awb art. 4:17 lid 3",
      "de gemeente: de dag waarop uw brief is ontvangen"
    ]
    const application = "de gemeente: de dag waarop uw aanvraag is ontvangen"
    expect(lengths("wmo")).toEqual([
      after,
      ["onderzoek-wmo", "Wmo 2015 art. 2.3.2 lid 1", "de gemeente: de dag waarop u zich meldde"],
      ["besluit-wmo", "Wmo 2015 art. 2.3.5 lid 2", application]
    ])
    for (const regime of [undefined, "jeugdhulp"] as const)
      expect(lengths(regime)).toEqual([["besluit", "Awb art. 4:13 lid 2", application], after])
  })

  it("zegt dat de wet van de hulp dan telt", () => expect(of(late).verfijnt).toContain("regime"))
})

describe("wie het dossier vernietigt (N114, D87)", () => {
  it("is wie het bewaart: de externe functionaris wat bij de commissie is ingediend", () => {
    const keepers = (waar: Situatie["loket"], hoever: Situatie["stand"]) =>
      of({ loket: waar, stand: hoever })
        .termijnen.filter(({ id }) => id.startsWith("bewaren"))
        .map(({ wie }) => wie)
    for (const hoever of ["ingetrokken", "gesloten"] as const) {
      expect(keepers("externe-klachtencommissie", hoever)).toEqual(["externe-klachtenfunctionaris"])
      expect(keepers("kracht", hoever)).toEqual(["samenwerking"])
    }
  })

  it("zijn in een verloop allebei, als de klacht bij allebei was", () => {
    const keepers = (...waar: ReadonlyArray<"ontvangst" | "ontvangst-extern">) =>
      follow({
        gebeurtenissen: [
          ...waar.map((gebeurtenis) => ({ gebeurtenis, op: "2026-03-02" })),
          { gebeurtenis: "intrekking", op: "2026-03-05" }
        ],
        peilmoment: "2026-03-05"
      })
        .verplichtingen.filter(({ id }) => id.startsWith("bewaren"))
        .map(({ wie, uiterlijk }) => `${wie} ${uiterlijk}`)
    expect(keepers("ontvangst")).toEqual(["samenwerking 2028-03-05"])
    expect(keepers("ontvangst-extern")).toEqual(["externe-klachtenfunctionaris 2028-03-05"])
    expect(keepers("ontvangst", "ontvangst-extern")).toEqual([
      "samenwerking 2028-03-05",
      "externe-klachtenfunctionaris 2028-03-05"
    ])
  })
})

describe("eerst praten als voorwaarde (D53)", () => {
  const must = { "bespreken.eerst": "voorwaarde" } as const

  it("is er zonder gesprek geen klacht, en loopt er geen termijn", () => {
    for (const eerstBesproken of ["nee", "durf-niet"] as const) {
      const answer = of({ eerstBesproken }, must)
      expect([answer.termijnen, answer.taken]).toEqual([[], []])
      expect(steps(answer)[0]).toBe("eerst-praten-moet")
      expect(steps(answer)).not.toContain("klacht-indienen")
    }
    expect(ends(of({ eerstBesproken: "ja" }, must))).toEqual(house)
  })

  it("verandert niets aan wat al is beoordeeld, en niets zolang het een advies is", () => {
    expect(steps(of({ eerstBesproken: "nee", stand: "extern-gegrond" }, must))).toContain("reactie-aanbieder")
    expect(ends(of({ eerstBesproken: "nee" }))).toEqual(house)
  })
})

describe("wie wat doet, volgt de lezingen", () => {
  it("over de toegang: beide wegen, of een van de twee (D50)", () => {
    const both = of({ over: "toegang" })
    expect(counters(both)).toContain("gemeente behandelt")
    expect(tasks(both)).toEqual([
      "ontvangt samenwerking",
      "informeert samenwerking",
      "wijst-toe klachtenfunctionaris",
      "behandelt klachtencoordinator",
      "informeert gemeente",
      "behandelt gemeente",
      "steunt vertrouwenspersoon"
    ])
    const here = of({ over: "toegang" }, { "klacht.toegang": "alleen-regeling" })
    expect(tasks(here)).toEqual([
      "ontvangt samenwerking",
      "informeert samenwerking",
      "behandelt klachtencoordinator",
      "steunt vertrouwenspersoon"
    ])
    expect(ends(here)).toEqual(house)
    const there = of({ over: "toegang" }, { "klacht.toegang": "alleen-gemeente" })
    expect(tasks(there)).toEqual([
      "ontvangt samenwerking",
      // De Awb laat haar een kopie sturen aan wie het betreft (9:9); de tekst geldt dan niet.
      "informeert gemeente",
      "behandelt gemeente",
      "steunt vertrouwenspersoon"
    ])
    expect(counters(there)).toEqual(["jeugdstem ondersteunt", "gemeente behandelt"])
    for (const id of Object.keys(house)) expect(Object.keys(ends(there))).not.toContain(id)
  })

  it("over een onderaannemer: diens regeling, of het samenwerkingsverband zelf (D51)", () => {
    for (const waar of ["kracht", "externe-klachtencommissie"] as const) {
      const elsewhere = of({ over: "onderaannemer", loket: waar })
      expect(tasks(elsewhere)).toContain("behandelt aanbieder")
      // Geen loket van de tekst behandelt haar of oordeelt erover: zij nemen haar aan en verwijzen.
      expect(counters(elsewhere)).toEqual([
        "kracht ontvangt",
        "externe-klachtencommissie ontvangt",
        "jeugdstem ondersteunt"
      ])
      // Wie bij de commissie klaagde, houdt recht op een oordeel: van de commissie van de onderaannemer.
      const judged = waar === "externe-klachtencommissie"
      expect(tasks(elsewhere).filter((one) => one.startsWith("oordeelt"))).toEqual(judged ? ["oordeelt commissie"] : [])
      const told = elsewhere.redenen.map(({ tekst }) => tekst)
      expect(told).not.toContain("Alleen de commissie oordeelt.")
      expect(told.includes("De commissie van de onderaannemer oordeelt.")).toBe(judged)
      expect(Object.keys(ends(elsewhere)).includes("oordeel")).toBe(judged)
    }
    // De coördinator van een partner behandelt haar niet.
    expect(ends(of({ over: "onderaannemer" }))).toEqual({ ontvangstbevestiging: "2026-12-28", routering: "2026-12-29" })
    const self = of({ over: "onderaannemer" }, { "klacht.onderaannemer": "samenwerking" })
    expect(tasks(self)).toContain("behandelt samenwerking")
    expect(ends(self)).toEqual(house)
  })

  it("over een team: wie daarvoor wordt aangewezen, of niemand (D49)", () => {
    expect(tasks(of({ over: "team" }))).toContain("wijst-toe klachtenfunctionaris")
    const nobody = of({ over: "team" }, { "klacht.team": "niemand" })
    expect(tasks(nobody)).toEqual(["ontvangt samenwerking", "informeert samenwerking", "steunt vertrouwenspersoon"])
    expect(counters(nobody).join()).not.toContain("commissie")
    expect(steps(nobody)).not.toContain("direct-extern")
    expect(Object.keys(ends(nobody))).toEqual(["ontvangstbevestiging", "routering"])
    const outside = of({ over: "team", loket: "externe-klachtencommissie" }, { "klacht.team": "niemand" })
    expect(tasks(outside)).toEqual(["ontvangt commissie", "informeert commissie", "steunt vertrouwenspersoon"])
    expect(ends(outside)).toEqual({})
  })

  it("bij Jeugdstem: steunen, of ook oordelen (D45)", () => {
    expect(tasks(of({ loket: "jeugdstem" }))).toEqual(["steunt vertrouwenspersoon"])
    expect(tasks(of({ loket: "jeugdstem" }, { "jeugdstem.rol": "behandelen" }))).toContain(
      "oordeelt vertrouwenspersoon"
    )
  })

  it("bij Jeugdstem behandelt niemand haar zolang zij nieuw is; daarna heeft wie haar kreeg haar ontvangen (D45)", () => {
    const at = (hoever: Situatie["stand"]) =>
      of({ loket: "jeugdstem", over: "medewerker", ingediendOp: undefined, stand: hoever })
    const told = (hoever: Situatie["stand"]) =>
      at(hoever).redenen.some(({ tekst }) => tekst === "Niemand behandelt de klacht totdat u hem ergens indient.")
    for (const hoever of stand.values) {
      expect(told(hoever), hoever).toBe(hoever === "nieuw")
      const received = tasks(at(hoever)).filter((one) => one.startsWith("ontvangt"))
      if (hoever.startsWith("intern-")) expect(received).toEqual(["ontvangt samenwerking"])
      else expect(received).toEqual(hoever.startsWith("extern-") ? ["ontvangt commissie"] : [])
    }
  })

  it("naar keuze, of eerst bij het samenwerkingsverband: dan staat er geen vrije keuze (D52)", () => {
    const reasons = (lezingen: Lezingen) => of({}, lezingen).redenen.map(({ zin, lezing }) => [zin, lezing].join(" "))
    expect(reasons({})).toContain("vrije-keuze ")
    const first = reasons({ "intake.gevolg": "eerst-kracht" })
    expect(first).not.toContain("vrije-keuze ")
    expect(first).toContain("al-ingediend intake.gevolg")
  })

  it("bij hulp volgens de Wmo oordeelt de commissie volgens de tekst alleen, aan wie klaagde (law.md 2.8)", () => {
    const there = { loket: "externe-klachtencommissie", regime: "wmo" } as const
    expect(tasks(of(there))).toContain("oordeelt commissie")
    expect(of(there).redenen.map(({ tekst }) => tekst)).toContain(
      "Wij lezen: de commissie beslist of uw klacht terecht is."
    )
    const others = (regime: "jeugdhulp" | "wmo") =>
      follow({
        regime,
        gebeurtenissen: [{ gebeurtenis: "ontvangst-extern", op: "2026-03-02" }],
        peilmoment: "2026-03-02"
      }).verplichtingen.find(({ id }) => id === "oordeel")
    expect(others("jeugdhulp")).toMatchObject({ ook: ["medewerker", "aanbieder"] })
    expect(others("wmo")).toBeDefined()
    expect(others("wmo")).not.toHaveProperty("ook")
  })

  it("bij de commissie oordeelt zij, of wie onderzoekt (D46)", () => {
    const there = { loket: "externe-klachtencommissie" } as const
    expect(tasks(of(there))).toContain("oordeelt commissie")
    const read = tasks(of(there, { "oordeel.wie": "functionaris" }))
    expect(read).toContain("oordeelt externe-klachtenfunctionaris")
    expect(read).not.toContain("oordeelt commissie")
  })
})

describe("klachtrecht bij de gemeente (Awb titel 9.1, law.md 2.6)", () => {
  it("kent bevestiging, bericht van niet behandelen, antwoord, verdaging en de ombudsman", () => {
    const found = of({ over: "toegang" }).termijnen.filter(({ wet }) => wet?.startsWith("Awb") ?? false)
    expect(found.map(({ id, wet }) => [id, wet])).toEqual([
      ["antwoord-gemeente", "Awb art. 9:11 lid 1"],
      ["antwoord-gemeente-met-adviseur", "Awb art. 9:11 lid 1"],
      ["naar-ombudsman", "Awb art. 9:24 lid 1"],
      ["bevestiging-gemeente", "Awb art. 9:6"],
      ["bericht-niet-behandelen", "Awb art. 9:8 lid 3"],
      ["antwoord-gemeente-na-verdaging", "Awb art. 9:11 lid 2"],
      ["antwoord-gemeente-met-adviseur-na-verdaging", "Awb art. 9:11 lid 2"],
      ["klacht-bij-gemeente", "Awb art. 9:8 lid 1 onder b"]
    ])
    expect(ends(of({ over: "toegang" }))["bevestiging-gemeente"]).toMatchObject({
      waarde: null,
      vraagBij: "de gemeente: de dag waarop zij bevestigt"
    })
  })

  it("zegt dat de gemeente na een jaar niet meer hoeft te behandelen, ook wie al elders klaagde (9:8 lid 1 onder b)", () => {
    for (const hoever of stand.values)
      expect(Object.keys(ends(of({ over: "toegang", stand: hoever }))), hoever).toContain("klacht-bij-gemeente")
    // Voor een klacht over jeugdhulp geldt dat niet (D56).
    expect(Object.keys(ends(of({ over: "medewerker", stand: "nieuw" })))).not.toContain("klacht-bij-gemeente")
  })

  it("is er ook voor wie volgens een lezing van de tekst eerst moet praten: de Awb vraagt dat niet (D53)", () => {
    const waiting = of({ over: "toegang", stand: "nieuw", eerstBesproken: "nee" }, { "bespreken.eerst": "voorwaarde" })
    expect(steps(waiting)).toContain("klacht-bij-gemeente")
    expect(counters(waiting)).toContain("gemeente behandelt")
    expect(Object.keys(ends(waiting))).toContain("antwoord-gemeente")
    // Ook zolang nog niet vaststaat wie het vraagt.
    const open = { aanleiding: "behandeling", over: "toegang", eerstBesproken: "nee", anoniem: false } as const
    for (const read of ["beide-wegen", "alleen-gemeente"] as const) {
      const lezingen = { "bespreken.eerst": "voorwaarde", "klacht.toegang": read } as const
      expect(counters(assess(open, { lezingen })), read).toContain("gemeente behandelt")
    }
  })

  it("telt 4, 6, 4, 10 en 4 weken", () => {
    const { nietBehandelen, antwoord, verdaging, metAdviseur, verdagingMetAdviseur } = municipal
    expect([nietBehandelen, antwoord, verdaging, metAdviseur, verdagingMetAdviseur].map(({ term }) => term)).toEqual(
      [4, 6, 4, 10, 4].map((aantal) => ({ stelsel: "wet", aantal, eenheid: "weken" }))
    )
  })
})

describe("klagen over de toegang, wie u ook bent en welke hulp het ook is (law.md D50)", () => {
  const atMunicipality = [
    "antwoord-gemeente",
    "antwoord-gemeente-met-adviseur",
    "antwoord-gemeente-met-adviseur-na-verdaging",
    "antwoord-gemeente-na-verdaging",
    "bericht-niet-behandelen",
    "bevestiging-gemeente",
    "klacht-bij-gemeente",
    "naar-ombudsman"
  ]
  const about = (extra: Situatie, lezingen: Lezingen = {}) => of({ over: "toegang", ...extra }, lezingen)
  const termsOf = (answer: Antwoord) => Object.keys(ends(answer)).toSorted()

  it.each([
    ["wie de tekst niet noemt", { hoedanigheid: "anders" }],
    ["wie geen naam gaf", { hoedanigheid: undefined, anoniem: true }]
  ] as const)("hoort %s waar dat kan en wanneer de gemeente antwoordt", (_, wie) => {
    for (const regime of [undefined, "jeugdhulp", "wmo"] as const) {
      const answer = about({ ...wie, regime })
      expect(answer.uitkomst).toBe("niet-mogelijk")
      expect(counters(answer)).toContain("gemeente behandelt")
      expect(steps(answer)).toContain("klacht-bij-gemeente")
      expect(termsOf(answer)).toEqual(atMunicipality)
      expect(statutes(answer)).toContain("Awb art. 9:9")
      // Wie het alleen wil vertellen, klaagt ook daar niet.
      const telling = about({ ...wie, regime, wens: "alleen-vertellen" })
      expect(termsOf(telling)).toEqual([])
      expect(counters(telling)).not.toContain("gemeente behandelt")
      expect(steps(telling)).not.toContain("klacht-bij-gemeente")
    }
  })

  it("blijft voor wie wordt geweigerd bij de gemeente, hoe ver iets ook is: er is geen klacht die voorbij kan zijn", () => {
    for (const hoever of stand.values)
      expect(counters(about({ hoedanigheid: undefined, anoniem: true, stand: hoever })), hoever).toContain(
        "gemeente behandelt"
      )
  })

  it("zegt ook dan dat de medewerker een kopie krijgt (Awb 9:9), onder elke lezing waarin de gemeente het hoort", () => {
    for (const read of ["beide-wegen", "alleen-gemeente"] as const)
      expect(statutes(about({ hoedanigheid: "anders" }, { "klacht.toegang": read })), read).toContain("Awb art. 9:9")
  })

  it("heeft bij zorg beide wegen, elk met hun eigen termijnen", () => {
    const answer = about({ regime: "zorg" })
    expect(termsOf(answer)).toEqual([...atMunicipality, "oordeel-zorg", "oordeel-zorg-na-uitstel"].toSorted())
    expect(counters(answer)).toEqual(["gemeente behandelt"])
    expect(steps(answer)).toEqual(["hulp-vragen", "klacht-bij-gemeente", "gemeentelijke-ombudsman", "wkkgz-mens"])
  })

  it("is bij zorg alleen van de gemeente, of alleen van de aanbieder, als het zo wordt gelezen", () => {
    const there = about({ regime: "zorg" }, { "klacht.toegang": "alleen-gemeente" })
    expect(termsOf(there)).toEqual(atMunicipality)
    expect(steps(there)).toEqual(["hulp-vragen", "alleen-gemeente", "gemeentelijke-ombudsman"])
    expect(tasks(there)).toEqual(["ontvangt samenwerking", "informeert gemeente", "behandelt gemeente"])
    const elsewhere = about({ regime: "zorg" }, { "klacht.toegang": "alleen-regeling" })
    expect(termsOf(elsewhere)).toEqual(["oordeel-zorg", "oordeel-zorg-na-uitstel"])
    expect(counters(elsewhere)).toEqual([])
    expect(
      about({ regime: "zorg" })
        .gevoeligheid.filter(({ lezing }) => lezing === "klacht.toegang")
        .map(({ waarde, verandert }) => [waarde, verandert.some(({ wat }) => wat === "termijnen.oordeel-zorg")])
    ).toEqual([
      ["alleen-regeling", false],
      ["alleen-gemeente", true]
    ])
  })
})

describe("een andere lezing verandert precies wat law.md zegt", () => {
  const filed = { ...kerst, over: "medewerker" } as const
  const toFile = { ...filed, loket: undefined, ingediendOp: undefined } as const
  const outside = { ...filed, loket: "externe-klachtencommissie" } as const
  const contest = { aanleiding: "oneens-met-besluit" } as const

  it.each([
    ["oordeel.wie", "functionaris", outside, ["taken", "termijnen.oordeel.wie"]],
    ["uitbesteding", "besluit", { ...filed, over: "onderaannemer" }, ["vervolg"]],
    ["uitbesteding", "geen-besluit", { ...filed, over: "onderaannemer" }, ["vervolg"]],
    ["hulp.wie", "eerst-functionaris", toFile, ["vervolg"]],
    ["vertrouwenspersoon.wanneer", "na-gesprek", toFile, ["vervolg"]],
    ["intake.gevolg", "eerst-kracht", toFile, ["vervolg"]],
    ["klacht.uiterlijk", "een-jaar", toFile, ["termijnen.klacht-uiterlijk", "vervolg"]],
    ["naar-extern.termijn", "zes-weken", { ...filed, stand: "intern-ongegrond" }, ["vervolg"]],
    ["uitspraak", "alleen-oordeel", { ...filed, stand: "intern-gegrond" }, ["vervolg"]],
    ["bezwaar.start", "ontvangst-brief", contest, ["termijnen.bezwaar"]],
    ["besluit.begrip", "volgens-de-tekst", contest, ["termijnen.bezwaar"]],
    ["bezwaar.bellen", "schort-op", contest, ["vervolg"]],
    ["mandaat", "onbewezen", contest, ["vervolg"]],
    [
      "wie.klant",
      "alleen-de-jeugdige",
      { ...toFile, hoedanigheid: "klant", leeftijdsgroep: "18-plus" },
      ["loketten", "uitkomst", "vervolg"]
    ]
  ] satisfies ReadonlyArray<[string, string, Situatie, ReadonlyArray<string>]>)(
    "%s als %s",
    (lezing, waarde, situatie, wat) => {
      const found = assess(situatie).gevoeligheid.filter((one) => one.lezing === lezing && one.waarde === waarde)
      expect(found.flatMap(({ verandert }) => verandert.map((one) => one.wat)).toSorted()).toEqual(wat)
    }
  )
})
