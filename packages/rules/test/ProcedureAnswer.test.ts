import { toIso } from "@kracht/calendar/PlainDate"
import { partners } from "@kracht/content/partners"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { daysOf } from "../src/DayAsked.ts"
import { type Gebeurtenis, happenings } from "../src/Procedure.ts"
import { outcome, type Procedure, type Verplichting } from "../src/ProcedureAnswer.ts"
import { MAX_EVENTS } from "../src/ProcedureQuestion.ts"
import { follow, InvalidSituation, type Procedurevraag } from "../src/plain.ts"
import { type Readings, variantsOf } from "../src/Reading.ts"
import { versionsOf } from "../src/RegulationSource.ts"
import { over, regime } from "../src/Situation.ts"
import { day } from "./day.ts"
import { setting } from "./setting.ts"

const { readings: chosen } = setting()

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

  it("telt onder twee andere lezingen vanaf de laatste dag voor doorzetten, zoals die dan wordt geteld (D58, D59)", () => {
    const lezingen = { "contact.start": "doorzetting-gemaximeerd", "routering.start": "ontvangstbevestiging" } as const
    const march = { gebeurtenis: "ontvangst", op: "2026-03-02" } as const
    const confirmed = { gebeurtenis: "ontvangstbevestiging", op: "2026-03-16" } as const
    const passedOn = (op: string) => ({ gebeurtenis: "doorzetting", op }) as const
    const contact = (...gebeurtenissen: Procedurevraag["gebeurtenissen"]) =>
      duty(follow({ gebeurtenissen, peilmoment: "2026-03-25" }, { lezingen }), "contact").uiterlijk
    // 2 werkdagen na 16 maart is 18 maart, en 5 werkdagen daarna 25 maart.
    expect(contact(march, confirmed)).toBe("2026-03-25")
    expect(contact(march, confirmed, passedOn("2026-03-20"))).toBe("2026-03-25")
    expect(contact(march, confirmed, passedOn("2026-03-17"))).toBe("2026-03-24")
    // Zonder bevestiging loopt de termijn voor doorzetten niet: dan telt alleen de dag waarop het gebeurde.
    expect(contact(march)).toMatchObject({ vraagBij: "Kracht: de dag van de ontvangstbevestiging" })
    expect(contact(march, passedOn("2026-03-05"))).toBe("2026-03-12")
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

  it("weet niet wanneer de reactie te laat is zolang de dag niet bekend is waarop de organisatie het oordeel kreeg", () => {
    // Jeugdwet 4.2.1 lid 5: "binnen een maand na ontvangst van het oordeel".
    const judged = at("2028-01-01", outside, { gebeurtenis: "oordeel-gegrond", op: "2027-01-31" })
    expect(duty(judged, "reactie-aanbieder")).toMatchObject({
      start: { waarde: null, vraagBij: "de organisatie: de dag waarop zij het oordeel ontving" },
      uiterlijk: { waarde: null, vraagBij: "de organisatie: de dag waarop zij het oordeel ontving" },
      toestand: "open",
      dagenTeLaat: 0
    })
    expect(judged.mogelijkeStappen.map(({ gebeurtenis }) => gebeurtenis)).toContain("oordeel-ontvangen")
    const named = { gebeurtenis: "uitstel-reactie", op: "2027-02-10", tot: "2027-04-01" } as const
    const postponed = at("2027-04-03", outside, { gebeurtenis: "oordeel-gegrond", op: "2027-01-31" }, named)
    expect(duty(postponed, "reactie-aanbieder")).toMatchObject({ toestand: "te-laat", dagenTeLaat: 2 })
  })

  it("vraagt een reactie binnen een maand nadat de organisatie het oordeel kreeg, verlengd door de Algemene termijnenwet", () => {
    const received = { gebeurtenis: "oordeel-ontvangen", op: "2027-01-31" } as const
    const judged = at("2027-02-01", outside, { gebeurtenis: "oordeel-gegrond", op: "2027-01-29" }, received)
    // 31 januari en een maand is zondag 28 februari.
    expect(duty(judged, "reactie-aanbieder").start).toBe("2027-01-31")
    expect(duty(judged, "reactie-aanbieder")).toMatchObject({ uiterlijk: "2027-03-01", toestand: "open" })
    expect(judged.toestand).toBe("extern-gegrond")
    expect(judged.vervolg.map(({ stap }) => stap)).toEqual([
      "reactie-aanbieder",
      "reactie-vragen",
      "vervolggesprek",
      "geen-bezwaar",
      "vertrouwenspersoon",
      "ombudsman",
      "gemeentelijke-ombudsman",
      "inspectie",
      "intrekken"
    ])
    expect(duty(judged, "oordeel")).toMatchObject({ jegens: "indiener", ook: ["medewerker", "aanbieder"] })
    expect(duty(judged, "reactie-aanbieder")).toMatchObject({ jegens: "indiener", ook: ["commissie"] })
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
    expect(one.klagers.map(({ klager, toestand }) => [klager, toestand])).toEqual([
      [1, "ingetrokken"],
      [2, "intern-in-behandeling"]
    ])
    expect(one.vervallen.map(({ klager }) => klager)).toEqual([1, 1, 1, 1, 1])
    expect(one.verplichtingen.filter(({ klager }) => klager === 1).map(({ id }) => id)).toEqual(["bewaren"])
    expect(duty(one, "contact", 2).toestand).toBe("open")
    const both = at("2026-12-28", ...events, { gebeurtenis: "intrekking", op: "2026-12-28", klager: 2 })
    expect(both.toestand).toBe("ingetrokken")
    expect(both.verplichtingen.map(({ id, klager, uiterlijk }) => [id, klager, uiterlijk])).toEqual([
      ["bewaren", 1, "2028-12-28"],
      ["bewaren", 2, "2028-12-28"]
    ])
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
    // Het dossier van de eerste klacht houdt zijn eigen dag: 2 jaar na het intrekken (D71, D85).
    expect(again.verplichtingen.filter(({ id }) => id === "bewaren").map(({ uiterlijk }) => uiterlijk)).toEqual([
      "2028-12-29"
    ])
  })
})

describe("sluiten en bewaren", () => {
  const solved: Events = [
    { gebeurtenis: "ontvangst", op: "2028-01-03" },
    { gebeurtenis: "oplossing", op: "2028-02-20" },
    { gebeurtenis: "vervolgafspraak", op: "2028-02-20", tot: "2028-02-29" },
    { gebeurtenis: "vervolggesprek", op: "2028-02-29" }
  ]

  it("bewaart hoogstens twee jaar na wat het laatst is gezegd, ook na 29 februari, wanneer ook gesloten", () => {
    const events: Events = [...solved, { gebeurtenis: "sluiting", op: "2028-04-03" }]
    expect(duty(at("2028-04-03", ...events), "bewaren")).toMatchObject({
      start: "2028-02-29",
      uiterlijk: "2030-02-28",
      toestand: "open"
    })
    expect(duty(at("2030-03-01", ...events), "bewaren")).toMatchObject({ toestand: "te-laat", dagenTeLaat: 1 })
  })

  it("kan na sluiten weer open, of alsnog naar de commissie, en bewaart dan weer", () => {
    const closed: Events = [...solved, { gebeurtenis: "sluiting", op: "2028-04-03" }]
    expect(at("2028-04-03", ...closed).vervolg.map(({ stap }) => stap)).toEqual([
      "heropenen",
      "alsnog-extern",
      "vertrouwenspersoon",
      "ombudsman",
      "gemeentelijke-ombudsman",
      "inspectie"
    ])
    const reopened = at("2028-05-01", ...closed, { gebeurtenis: "heropening", op: "2028-05-01" })
    expect(reopened).toMatchObject({ toestand: "intern-in-behandeling" })
    expect(reopened.verplichtingen.map(({ id }) => id)).not.toContain("bewaren")
    const outside = at("2028-05-01", ...closed, { gebeurtenis: "ontvangst-extern", op: "2028-05-01" })
    expect(outside).toMatchObject({ toestand: "extern-in-behandeling", intern: "opgelost" })
  })

  it("sluit niet zolang nog iets moet, en noemt wat dat is", () => {
    const early = [...solved.slice(0, 2), { gebeurtenis: "sluiting", op: "2028-02-21" }]
    expect(faults({ gebeurtenissen: early, peilmoment: "2028-02-21" })).toEqual([
      {
        veld: "gebeurtenissen/2",
        code: "onmogelijke-gebeurtenis",
        melding: "Er moet eerst nog iets gebeuren. Dat is: een dag afspreken voor een vervolggesprek."
      }
    ])
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
        { gebeurtenis: "ontvangst", op: "2027-12-24" },
        { gebeurtenis: "ontvangst", op: "2026-12-24", persoon: 2 },
        { gebeurtenis: "toestemming-gegeven", op: "2026-12-24", persoon: 0 }
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
      "gebeurtenissen/8/persoon",
      "gebeurtenissen/9/persoon",
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

describe("de plaats van een fout", () => {
  it("is de dag als die te vroeg is, en de latere dag als die niet later is", () => {
    const outside = { gebeurtenis: "ontvangst-extern", op: "2027-01-08" }
    const early = { gebeurtenissen: [outside, { ...outside, op: "2027-01-07" }], peilmoment: "2027-02-01" }
    expect(faults(early).map(({ veld }) => veld)).toEqual(["gebeurtenissen/1/op"])
    const judged = [outside, { gebeurtenis: "oordeel-gegrond", op: "2027-01-20" }]
    const received = { gebeurtenis: "oordeel-ontvangen", op: "2027-01-20" }
    const sooner = { gebeurtenis: "uitstel-reactie", op: "2027-01-21", tot: "2027-02-01" }
    const asked = { gebeurtenissen: [...judged, received, sooner], peilmoment: "2027-02-01" }
    expect(faults(asked).map(({ veld }) => veld)).toEqual(["gebeurtenissen/3/tot"])
  })

  it("wordt uitgelegd in de gevraagde taal", () => {
    const vraag = { gebeurtenissen: [{ gebeurtenis: "contact", op: "2027-01-08" }], peilmoment: "2027-02-01" } as const
    expect(() => follow(vraag, { taal: "en" })).toThrow("No complaint is running.")
    expect(() => follow(vraag)).toThrow("Er loopt geen klacht.")
  })
})

describe("een ernstige situatie", () => {
  it("komt bij de aanbieder, en bij de inspectie als die niets doet (Jeugdwet 4.2.2, D62c)", () => {
    const seen: Events = [
      { gebeurtenis: "ontvangst-extern", op: "2027-01-08" },
      { gebeurtenis: "ernstige-situatie", op: "2027-01-12" },
      { gebeurtenis: "intrekking", op: "2027-01-13" }
    ]
    expect(duty(at("2027-01-13", ...seen), "aanbieder-inlichten")).toMatchObject({ wie: "commissie", toestand: "open" })
    const told: Events = [
      ...seen,
      { gebeurtenis: "aanbieder-ingelicht", op: "2027-01-14" },
      { gebeurtenis: "geen-maatregelen", op: "2027-02-14" }
    ]
    expect(duty(at("2027-02-14", ...told), "inspectie-melden")).toMatchObject({ jegens: "inspectie", toestand: "open" })
  })
})

describe("het ontvangstbewijs", () => {
  it("is hetzelfde voor dezelfde vraag, en een ander voor een andere", () => {
    const one = at("2026-12-31", filed)
    expect(at("2026-12-31", filed).ontvangstbewijs).toEqual(one.ontvangstbewijs)
    const other = at("2027-01-01", filed)
    expect(other.ontvangstbewijs.situatie).not.toBe(one.ontvangstbewijs.situatie)
    expect(other.ontvangstbewijs.waarde).not.toBe(one.ontvangstbewijs.waarde)
  })
})

describe("gevoeligheid", () => {
  const said = ({ gevoeligheid }: Procedure) => new Set(gevoeligheid.map(({ lezing, waarde }) => `${lezing}=${waarde}`))

  const answered = (vraag: Procedurevraag, lezingen: Partial<Readings> = {}) => {
    const under = { ...setting(lezingen), partners: (name: string) => partners.find(({ id }) => id === name) }
    const versions = versionsOf([under.regulation], under.regulation.id)
    return outcome(vraag, { ...under, asked: { versions, days: () => daysOf(vraag) } })
  }

  /** All that another reading could change, but for what names the readings themselves. */
  const rest = (vraag: Procedurevraag, lezingen: Partial<Readings> = {}): string => {
    const found = answered(vraag, lezingen)
    if (Result.isFailure(found)) return "onmogelijk"
    const { lezingen: _, verplichtingen, vervallen, mogelijkeStappen, vervolg, ...answer } = found.success
    const days = [...verplichtingen, ...vervallen].map(({ redenen, ...duty }) => duty)
    const steps = mogelijkeStappen.map(({ redenen, wat, ...step }) => step)
    return JSON.stringify([answer, days, steps, vervolg.map(({ stap, klagers }) => [stap, klagers])])
  }

  it("noemt precies de lezingen waaronder iets anders uitkomt, over honderden verlopen", () => {
    const events = fc.array(
      fc.record({
        gebeurtenis: fc.constantFrom(...happenings.map(({ event }) => event as Gebeurtenis)),
        klager: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined, freq: 2 }),
        days: fc.integer({ min: 0, max: 20 })
      }),
      { minLength: 10, maxLength: 25 }
    )
    const begun = fc.constantFrom(
      ...(["ontvangst", "ontvangst-extern", "ontvangst-jeugdstem"] as const satisfies ReadonlyArray<Gebeurtenis>)
    )
    const about: fc.Arbitrary<About> = fc.record(
      {
        regime: fc.constantFrom(...regime.values),
        over: fc.constantFrom(...over.values),
        organisatie: fc.constantFrom(...partners.map(({ id }) => id))
      },
      { requiredKeys: [] }
    )
    let named = 0
    const seen = new Set<string>()
    fc.assert(
      fc.property(begun, about, events, (first, said_, tried) => {
        const vraag = possibleOf(first, said_, tried)
        if (vraag === undefined) return
        seen.add(`${first} ${said_.regime} ${said_.over}`)
        const before = rest(vraag)
        const differing = variantsOf(chosen)
          .filter(({ id, waarde }) => rest(vraag, { [id]: waarde }) !== before)
          .map(({ id, waarde }) => `${id}=${waarde}`)
        named += differing.length
        expect(said(follow(vraag))).toEqual(new Set(differing))
      }),
      { numRuns: 60, seed: 20261224, endOnFailure: true }
    )
    expect(named).toBeGreaterThan(300)
    expect(seen.size).toBeGreaterThan(30)
  })

  type About = Pick<Procedurevraag, "regime" | "over" | "organisatie">

  /** The events that can be, in the order in which they were tried; none where no complaint can begin so. */
  const possibleOf = (
    first: Gebeurtenis,
    about: About,
    tried: ReadonlyArray<{ gebeurtenis: Gebeurtenis; klager: number | undefined; days: number }>
  ): Procedurevraag | undefined => {
    let gebeurtenissen: Events = [{ gebeurtenis: first, op: "2026-12-24" }]
    const can = (events: Events, op: string) =>
      Result.isSuccess(answered({ ...about, gebeurtenissen: events, peilmoment: op }))
    if (!can(gebeurtenissen, "2026-12-24")) return undefined
    let on = day("2026-12-24")
    for (const { gebeurtenis, klager, days } of tried) {
      on = (on + days) as typeof on
      const tot =
        happenings.find(({ event }) => event === gebeurtenis)?.until === true
          ? { tot: toIso((on + 60) as typeof on) }
          : {}
      const event = {
        gebeurtenis,
        op: toIso(on),
        ...tot,
        ...(klager === undefined ? {} : { klager })
      }
      const longer = [...gebeurtenissen, event]
      if (can(longer, toIso(on))) gebeurtenissen = longer
    }
    return { ...about, gebeurtenissen, peilmoment: toIso(on) }
  }
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
    expect(possible).toEqual(expect.arrayContaining(["afspraak", "ontvangst-extern", "intrekking"]))
    for (const not of ["reactie", "sluiting"]) expect(possible).not.toContain(not)
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
