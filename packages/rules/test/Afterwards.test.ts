import { describe, expect, it } from "vitest"
import type { Procedure, Verplichting } from "../src/ProcedureAnswer.ts"
import {
  explainProcedure,
  follow,
  InvalidSituation,
  type Options,
  type Procedurevraag,
  retention
} from "../src/plain.ts"

type Events = Procedurevraag["gebeurtenissen"]
type Lezingen = NonNullable<Options["lezingen"]>

const under = (lezingen: Lezingen, peilmoment: string, ...gebeurtenissen: Events): Procedure =>
  follow({ gebeurtenissen, peilmoment }, { lezingen })

const at = (peilmoment: string, ...gebeurtenissen: Events): Procedure => under({}, peilmoment, ...gebeurtenissen)

const duty = ({ verplichtingen }: Procedure, id: string): Verplichting | undefined =>
  verplichtingen.findLast((each) => each.id === id)

const can = ({ mogelijkeStappen }: Procedure) => mogelijkeStappen.map(({ gebeurtenis }) => gebeurtenis)

const refusal = (ask: () => unknown): string => {
  try {
    ask()
  } catch (error) {
    if (error instanceof InvalidSituation) return error.fouten.map(({ veld, melding }) => `${veld}: ${melding}`).join()
    throw error
  }
  return ""
}

const filed = { gebeurtenis: "ontvangst", op: "2026-03-02" } as const
const outside = { gebeurtenis: "ontvangst-extern", op: "2026-03-02" } as const

describe("heropenen (D69)", () => {
  const before = [
    filed,
    { gebeurtenis: "contact", op: "2026-03-04" },
    { gebeurtenis: "bevinding-gegrond", op: "2026-03-10" },
    { gebeurtenis: "afspraak", op: "2026-03-12" },
    { gebeurtenis: "vervolgafspraak", op: "2026-03-12", tot: "2026-04-13" },
    { gebeurtenis: "vervolggesprek", op: "2026-04-13" }
  ] as const
  const again = { gebeurtenis: "heropening", op: "2026-04-14" } as const

  it("laat de klachtencoördinator de klacht opnieuw doornemen: binnen 5 werkdagen vanaf dan", () => {
    const reopened = at("2026-04-14", ...before, again)
    // 15, 16, 17, 20 en 21 april.
    expect(duty(reopened, "contact-na-heropening")).toMatchObject({ toestand: "open", uiterlijk: "2026-04-21" })
    expect(duty(reopened, "contact")).toMatchObject({ toestand: "voldaan" })
    const called = at("2026-04-20", ...before, again, { gebeurtenis: "contact", op: "2026-04-20" })
    expect(duty(called, "contact-na-heropening")).toMatchObject({ toestand: "voldaan" })
    expect(duty(at("2026-04-22", ...before, again), "contact-na-heropening")).toMatchObject({
      toestand: "te-laat",
      dagenTeLaat: 1
    })
  })

  describe("na een oplossing voordat iemand het wist", () => {
    const solved = [
      filed,
      { gebeurtenis: "oplossing", op: "2026-03-03" },
      { gebeurtenis: "geen-vervolggesprek", op: "2026-03-03" }
    ] as const
    const closed = { gebeurtenis: "sluiting", op: "2026-03-04" } as const
    const reopened = { gebeurtenis: "heropening", op: "2026-03-18" } as const
    const owed = (...events: Events) =>
      at("2026-03-20", ...events).verplichtingen.flatMap(({ id, toestand }) => (toestand === "open" ? [id] : []))
    const lapsed = ["routering", "beklaagde-informeren", "toestemming-vragen"]

    it("hoort de medewerker het alsnog, en wordt toestemming gevraagd (N053, N081, N113)", () => {
      expect(owed(...solved, closed, reopened)).toEqual(expect.arrayContaining(lapsed))
      const outside = [
        { gebeurtenis: "ontvangst-extern", op: "2026-03-02" },
        { gebeurtenis: "oplossing-extern", op: "2026-03-03" },
        { gebeurtenis: "geen-vervolggesprek", op: "2026-03-03" },
        closed,
        reopened
      ] as const
      expect(owed(...outside)).toEqual(expect.arrayContaining(lapsed))
      expect(can(at("2026-03-20", ...solved, closed, reopened))).toEqual(
        expect.arrayContaining(["mededeling-beklaagde", "doorzetting", "toestemming-gevraagd"])
      )
    })

    it("vraagt ook toestemming als de klacht niet gesloten was", () =>
      expect(owed(...solved, reopened)).toContain("toestemming-vragen"))

    it("komt de klacht binnen 2 werkdagen na het heropenen op de juiste plaats", () => {
      // 19 en 20 maart.
      expect(
        at("2026-03-20", ...solved, closed, reopened).verplichtingen.findLast(({ id }) => id === "routering")
      ).toMatchObject({ toestand: "open", uiterlijk: "2026-03-20" })
    })

    it("is een bevinding zonder toestemming te vragen te laat", () => {
      const found = { gebeurtenis: "bevinding-gegrond", op: "2026-03-19" } as const
      expect(
        at("2026-03-20", ...solved, closed, reopened, found).verplichtingen.findLast(
          ({ id }) => id === "toestemming-vragen"
        )
      ).toMatchObject({ toestand: "te-laat" })
    })

    it("hoeft niets daarvan nog eens als het al was gedaan", () => {
      const [first, ...rest] = solved
      const done = [
        first,
        { gebeurtenis: "mededeling-beklaagde", op: "2026-03-02" },
        { gebeurtenis: "doorzetting", op: "2026-03-02" },
        { gebeurtenis: "toestemming-gevraagd", op: "2026-03-02" },
        ...rest,
        closed,
        reopened
      ] as const
      expect(owed(...done).filter((id) => lapsed.includes(id))).toEqual([])
    })

    it("raadt zolang zij wordt behandeld niet aan om haar te heropenen", () => {
      const outside = [
        { gebeurtenis: "ontvangst-extern", op: "2026-03-02" },
        { gebeurtenis: "oplossing-extern", op: "2026-03-03" }
      ] as const
      const steps = (...events: Events) => at("2026-03-20", ...events).vervolg.map(({ stap }) => stap)
      expect(steps(...outside)).toEqual(expect.arrayContaining(["heropenen", "alsnog-extern"]))
      const again = steps(...outside, reopened)
      expect(again).toContain("direct-extern")
      for (const step of ["heropenen", "alsnog-extern"]) expect(again).not.toContain(step)
    })
  })

  it("verwijst opnieuw door als het na heropenen weer niet lukt, en sluit niet daarvoor (N084: zullen)", () => {
    const failing = (month: string) =>
      [
        { gebeurtenis: "gesprek", op: `2026-${month}-04` },
        { gebeurtenis: "gesprek", op: `2026-${month}-05` },
        { gebeurtenis: "geen-oplossing", op: `2026-${month}-06` }
      ] as const
    const referred = { gebeurtenis: "doorverwijzing", op: "2026-03-07" } as const
    const reopened = { gebeurtenis: "heropening", op: "2026-05-01" } as const
    const twice = [filed, ...failing("03"), referred, reopened, ...failing("05")] as const
    const referrals = (...events: Events) =>
      at("2026-06-30", ...events)
        .verplichtingen.filter(({ id }) => id === "doorverwijzing")
        .map(({ toestand }) => toestand)
    expect(referrals(...twice)).toEqual(["voldaan", "open"])
    const close = [
      { gebeurtenis: "geen-vervolggesprek", op: "2026-05-11" },
      { gebeurtenis: "sluiting", op: "2026-05-12" }
    ] as const
    expect(refusal(() => at("2026-06-30", ...twice, ...close))).toMatch(/doorverwijzen naar de externe/u)
    const again = { gebeurtenis: "doorverwijzing", op: "2026-05-08" } as const
    expect(referrals(...twice, again, ...close)).toEqual(["voldaan", "voldaan"])
    // Nog een gesprek opent haar niet nog eens; wie zonder dat het moest doorverwees, doet het na heropenen wel als het moet.
    expect(referrals(...twice, again, { gebeurtenis: "gesprek", op: "2026-05-09" })).toEqual(["voldaan", "voldaan"])
    const early = [filed, { gebeurtenis: "doorverwijzing", op: "2026-03-03" }, ...failing("03")] as const
    expect(referrals(...early)).toEqual([])
    expect(referrals(...early, reopened, ...failing("05"))).toEqual(["open"])
  })

  it("laat de klager kiezen: hier verder, of naar de commissie", () => {
    const reopened = at("2026-04-14", ...before, again)
    expect(reopened.toestand).toBe("intern-in-behandeling")
    for (const step of ["bevinding-gegrond", "ontvangst-extern"]) expect(can(reopened)).toContain(step)
    expect(reopened.vervolg.map(({ stap }) => stap)).toContain("direct-extern")
  })

  it("laat ook een nieuwe uitkomst en een nieuwe afspraak toe, en bewaart pas daarna", () => {
    const closed = { gebeurtenis: "sluiting", op: "2026-04-14" } as const
    const later = [
      ...before,
      closed,
      { gebeurtenis: "heropening", op: "2026-05-04" },
      { gebeurtenis: "bevinding-gegrond", op: "2026-05-11" }
    ] as const
    const judged = at("2026-05-11", ...later)
    expect(
      judged.verplichtingen.filter(({ id }) => id === "afspraak-na-gegrond").map(({ toestand }) => toestand)
    ).toEqual(["voldaan", "open"])
    expect(duty(judged, "bewaren")).toBeUndefined()
  })
})

describe("voor een deel terecht (D60)", () => {
  it("geeft binnen de organisatie een afspraak over wat terecht is, en redenen voor de rest", () => {
    const found = at("2026-03-10", filed, { gebeurtenis: "bevinding-deels-gegrond", op: "2026-03-10" })
    expect(found).toMatchObject({ toestand: "intern-deels-gegrond", intern: "deels-gegrond" })
    for (const id of ["afspraak-na-gegrond", "uitleg-na-ongegrond", "vervolgafspraak"])
      expect(duty(found, id)).toMatchObject({ toestand: "open" })
    expect(found.vervolg.map(({ stap }) => stap)).toEqual([
      "afspraak-vragen",
      "vervolggesprek",
      "externe-commissie",
      "redenen-vragen",
      "vertrouwenspersoon",
      "intrekken"
    ])
    expect(explainProcedure(found)[0]?.zinnen).toEqual(["Kracht vindt de klacht voor een deel terecht."])
  })

  it.each(["gegrond", "deels-gegrond", "ongegrond"] as const)(
    "is er een oordeel (%s), dan wijst een uitkomst binnen de organisatie niet meer naar de commissie",
    (oordeel) => {
      const inside = [filed, { gebeurtenis: "bevinding-ongegrond", op: "2026-03-10" }] as const
      const referred = at("2026-03-10", ...inside)
      expect(referred.vervolg.map(({ stap }) => stap)).toContain("externe-commissie")
      const judged = at(
        "2026-04-10",
        ...inside,
        { gebeurtenis: "ontvangst-extern", op: "2026-03-12" },
        { gebeurtenis: `oordeel-${oordeel}`, op: "2026-04-08" }
      )
      expect(judged).toMatchObject({ intern: "ongegrond", extern: oordeel })
      expect(judged.vervolg.map(({ stap }) => stap)).not.toContain("externe-commissie")
    }
  )

  it("is bij de commissie een oordeel: de aanbieder reageert, en daar is het klaar", () => {
    const judged = at(
      "2026-04-10",
      outside,
      { gebeurtenis: "oordeel-deels-gegrond", op: "2026-04-08" },
      { gebeurtenis: "oordeel-ontvangen", op: "2026-04-09" }
    )
    expect(judged).toMatchObject({ toestand: "extern-deels-gegrond", extern: "deels-gegrond" })
    expect(duty(judged, "oordeel")).toMatchObject({ toestand: "voldaan" })
    // 9 mei is een zaterdag.
    expect(duty(judged, "reactie-aanbieder")).toMatchObject({ uiterlijk: "2026-05-11" })
    expect(judged.vervolg.map(({ stap }) => stap)).toEqual(expect.arrayContaining(["reactie-vragen", "geen-bezwaar"]))
    const there = judged.mogelijkeStappen.find(({ gebeurtenis }) => gebeurtenis === "ontvangst-extern")
    expect(there?.klagers).toEqual([2])
  })
})

describe("een ernstige situatie nadat de klacht voorbij is (Jeugdwet 4.2.2, D71)", () => {
  const seen = (op: string) => ({ gebeurtenis: "ernstige-situatie", op }) as const
  const withdrawn = [outside, { gebeurtenis: "intrekking", op: "2026-03-09" }] as const
  const closed = [
    outside,
    { gebeurtenis: "oordeel-ongegrond", op: "2026-03-10" },
    { gebeurtenis: "reactie", op: "2026-03-20" },
    { gebeurtenis: "geen-vervolggesprek", op: "2026-03-20" },
    { gebeurtenis: "sluiting", op: "2026-03-20" }
  ] as const

  it.each([
    ["intrekken", withdrawn],
    ["sluiten", closed]
  ] as const)("brengt na %s dezelfde plichten, zolang de commissie haar dossier heeft", (_, over) => {
    const told = at("2026-05-01", ...over, seen("2026-04-20"))
    expect(duty(told, "aanbieder-inlichten")).toMatchObject({ toestand: "open", start: "2026-04-20" })
    expect(can(at("2026-05-01", ...over))).toContain("ernstige-situatie")
    // Het dossier blijft tot de aanbieder het weet, en de plicht daarna tot de inspectie het weet.
    const destroyed = { gebeurtenis: "vernietiging-extern", op: "2026-06-01" } as const
    expect(refusal(() => at("2026-07-01", ...over, seen("2026-04-20"), destroyed))).toMatch(/situatie ernstig is/u)
    const reported = [
      seen("2026-04-20"),
      { gebeurtenis: "aanbieder-ingelicht", op: "2026-04-21" },
      { gebeurtenis: "geen-maatregelen", op: "2026-05-12" },
      { gebeurtenis: "inspectie-gemeld", op: "2026-05-13" }
    ] as const
    const done = at("2026-07-01", ...over, ...reported, destroyed)
    for (const id of ["aanbieder-inlichten", "inspectie-melden"]) expect(duty(done, id)?.toestand).toBe("voldaan")
    expect(refusal(() => at("2026-07-01", ...over, destroyed, seen("2026-06-02")))).not.toBe("")
  })

  it("niet over wat nooit bij de commissie was", () => {
    const inside = [filed, { gebeurtenis: "intrekking", op: "2026-03-09" }] as const
    expect(refusal(() => at("2026-05-01", ...inside, seen("2026-04-20")))).toMatch(/niet bij de externe/u)
  })
})

describe("langer bewaren (D86, D87)", () => {
  const withdrawn = [filed, { gebeurtenis: "intrekking", op: "2026-03-05" }] as const
  const longer = (op: string, tot: string) => ({ gebeurtenis: "bewaren-verlengd", op, tot }) as const

  it("verlegt de laatste dag naar de nieuwe, en telkens hoogstens 1 jaar", () => {
    expect(duty(at("2026-03-05", ...withdrawn), "bewaren")).toMatchObject({ uiterlijk: "2028-03-05" })
    const once = at("2028-03-06", ...withdrawn, longer("2028-02-01", "2028-09-05"))
    expect(duty(once, "bewaren")).toMatchObject({ uiterlijk: "2028-09-05", toestand: "open" })
    const year = at("2028-02-01", ...withdrawn, longer("2028-02-01", "2029-03-05"))
    expect(duty(year, "bewaren")).toMatchObject({ uiterlijk: "2029-03-05" })
    expect(refusal(() => at("2028-02-01", ...withdrawn, longer("2028-02-01", "2029-03-06")))).toBe(
      "gebeurtenissen/2/tot: Zo ver kan een bewaartermijn niet in 1 keer worden verlengd."
    )
    expect(refusal(() => at("2028-02-01", ...withdrawn, longer("2028-02-01", "2028-03-05")))).toContain("/2/tot")
  })

  it("gaat over het eigen dossier: dat van de commissie verlengt wie het daar bewaart, tenzij iemand anders leest", () => {
    const both = [filed, outside, { gebeurtenis: "intrekking", op: "2026-03-05" }] as const
    const there = { gebeurtenis: "bewaren-extern-verlengd", op: "2028-02-01", tot: "2028-10-05" } as const
    const days = (answered: ReturnType<typeof at>) =>
      ["bewaren", "bewaren-extern"].map((id) => duty(answered, id)?.uiterlijk)
    expect(days(at("2028-02-01", ...both))).toEqual(["2028-03-05", "2028-03-05"])
    expect(days(at("2028-02-01", ...both, longer("2028-02-01", "2028-09-05")))).toEqual(["2028-09-05", "2028-03-05"])
    expect(days(at("2028-02-01", ...both, there))).toEqual(["2028-03-05", "2028-10-05"])
    const all = { "bewaren.wie": "alle" } as const
    expect(days(under(all, "2028-02-01", ...both, longer("2028-02-01", "2028-09-05")))).toEqual([
      "2028-09-05",
      "2028-09-05"
    ])
    expect(refusal(() => under(all, "2028-02-01", ...both, there))).toContain("over alle dossiers")
    const only = [outside, { gebeurtenis: "intrekking", op: "2026-03-05" }] as const
    expect(refusal(() => at("2028-02-01", ...only, longer("2028-02-01", "2028-09-05")))).toBe(
      "gebeurtenissen/2: Kracht heeft geen dossier van een klacht."
    )
    expect(refusal(() => at("2028-02-01", ...withdrawn, there))).toContain("commissie heeft geen dossier")
    expect(can(at("2028-02-01", ...only))).toContain("bewaren-extern-verlengd")
    expect(can(at("2028-02-01", ...only))).not.toContain("bewaren-verlengd")
  })

  it("kan voor 2 dossiers tegelijk niet verder dan het dossier toelaat dat het eerst weg moet", () => {
    const read = { "bewaren.wie": "alle", "bewaren.start": "ontvangst" } as const
    const later = { gebeurtenis: "ontvangst-extern", op: "2026-04-02" } as const
    const both = [filed, later, { gebeurtenis: "intrekking", op: "2026-04-05" }] as const
    const days = (answered: Procedure) => ["bewaren", "bewaren-extern"].map((id) => duty(answered, id)?.uiterlijk)
    expect(days(under(read, "2028-02-15", ...both))).toEqual(["2028-03-02", "2028-04-02"])
    const furthest = longer("2028-02-15", "2029-03-02")
    expect(days(under(read, "2028-02-15", ...both, furthest))).toEqual(["2029-03-02", "2029-03-02"])
    expect(refusal(() => under(read, "2028-02-15", ...both, longer("2028-02-15", "2029-03-03")))).toContain("/3/tot")
  })

  it("kan pas als de klacht is afgesloten, en volgt de lezing", () => {
    expect(can(at("2026-03-03", filed))).not.toContain("bewaren-verlengd")
    expect(can(at("2026-03-05", ...withdrawn))).toContain("bewaren-verlengd")
    const six = { "bewaren.verlengen": "hoogstens-6-maanden" } as const
    expect(refusal(() => under(six, "2028-02-01", ...withdrawn, longer("2028-02-01", "2028-09-06")))).toContain(
      "/2/tot"
    )
    const never = { "bewaren.verlengen": "nooit" } as const
    expect(refusal(() => under(never, "2028-02-01", ...withdrawn, longer("2028-02-01", "2028-04-01")))).toContain(
      "kan een dossier niet langer blijven"
    )
    expect(can(under(never, "2026-03-05", ...withdrawn))).not.toContain("bewaren-verlengd")
  })

  it("kan niet vooruit: pas als de vorige termijn voorbij is, mag de nieuwe langer; net als in een bewaarvraag", () => {
    const closed = [filed, { gebeurtenis: "intrekking", op: "2026-03-05" }] as const
    const ends = ["2029-03-05", "2030-03-05", "2031-03-05"] as const
    const asked = (...decided: ReadonlyArray<string>) =>
      retention({
        ingetrokkenOp: "2026-03-05",
        dossierVan: "samenwerking",
        verlengingen: decided.map((beslotenOp, i) => ({
          door: "interne-klachtenfunctionaris",
          reden: "rechtszaak",
          opSchrift: true,
          beslotenOp,
          totEnMet: ends[i] as string
        }))
      })
    const kept = asked("2026-04-01", "2026-04-01", "2026-04-01")
    expect(kept.verlengingen.map(({ toegestaan }) => toegestaan)).toEqual([true, false, false])
    expect(kept.uiterlijkVernietigen).toBe("2029-03-05")
    const first = longer("2026-04-01", ends[0])
    expect(duty(at("2026-04-01", ...closed, first), "bewaren")).toMatchObject({ uiterlijk: "2029-03-05" })
    expect(can(at("2026-04-01", ...closed, first))).not.toContain("bewaren-verlengd")
    // De eerste termijn loopt tot en met 5 maart 2028.
    for (const [op, mag] of [
      ["2026-04-01", false],
      ["2028-03-05", false],
      ["2028-03-06", true],
      ["2029-03-05", true]
    ] as const) {
      expect(asked("2026-04-01", op).verlengingen[1]?.toegestaan).toBe(mag)
      const twice = () => at("2029-03-05", ...closed, first, longer(op, ends[1]))
      if (mag) expect(duty(twice(), "bewaren")).toMatchObject({ uiterlijk: "2030-03-05" })
      else
        expect(refusal(twice)).toMatch(/^gebeurtenissen\/3\/op: De termijn die langer zou worden, liep toen nog niet/u)
    }
  })

  it("kan niet meer als de laatste dag voorbij is; net als in een bewaarvraag", () => {
    // Ingetrokken op 5 maart 2026: hoogstens 2 jaar is tot en met 5 maart 2028.
    const asked = (beslotenOp: string) =>
      retention({
        ingetrokkenOp: "2026-03-05",
        dossierVan: "samenwerking",
        verlengingen: [
          {
            door: "interne-klachtenfunctionaris",
            reden: "rechtszaak",
            opSchrift: true,
            beslotenOp,
            totEnMet: "2029-03-05"
          }
        ]
      }).verlengingen[0]
    expect(asked("2028-03-05")).toMatchObject({ toegestaan: true })
    expect(duty(at("2028-03-05", ...withdrawn, longer("2028-03-05", "2029-03-05")), "bewaren")).toMatchObject({
      uiterlijk: "2029-03-05"
    })
    const late = asked("2028-03-06")
    expect(late).toMatchObject({ toegestaan: false })
    for (const op of ["2028-03-06", "2028-04-10"]) {
      const said = refusal(() => at("2028-04-10", ...withdrawn, longer(op, "2029-03-05")))
      expect(said).toMatch(/^gebeurtenissen\/2\/op: De laatste dag was al voorbij\./u)
      expect(late?.redenen.map(({ tekst }) => `gebeurtenissen/2/op: ${tekst}`)).toContain(said)
      expect(can(at(op, ...withdrawn))).not.toContain("bewaren-verlengd")
    }
  })

  it("houdt zich ook aan de grens zolang vernietigen is verboden", () => {
    const hold = { gebeurtenis: "bewaarplicht", op: "2027-01-04" } as const
    expect(refusal(() => at("2028-02-01", ...withdrawn, hold, longer("2028-02-01", "2029-03-06")))).toContain("/3/tot")
    const free = { gebeurtenis: "bewaarplicht-voorbij", op: "2028-03-01" } as const
    const after = at("2028-03-01", ...withdrawn, hold, longer("2028-02-01", "2029-03-05"), free)
    expect(duty(after, "bewaren")).toMatchObject({ uiterlijk: "2029-03-05" })
  })

  it("maakt wat al te laat was niet goed: het is niet gebeurd", () => {
    expect(refusal(() => at("2028-03-08", ...withdrawn, longer("2028-03-07", "2028-06-01")))).toContain("/2/op")
    expect(duty(at("2028-03-08", ...withdrawn), "bewaren")).toMatchObject({
      uiterlijk: "2028-03-05",
      toestand: "te-laat"
    })
  })
})

describe("van welk dossier de bewaartermijn is (D88)", () => {
  it("is onder de andere lezing dat van Kracht niet: dan weet wie het bewaart hoe lang, en dat staat erbij", () => {
    const both = [filed, { gebeurtenis: "ontvangst-extern", op: "2026-03-03" }] as const
    const withdrawn = [...both, { gebeurtenis: "intrekking", op: "2026-03-20" }] as const
    const read = { "bewaren.wat": "alleen-extern" } as const
    const there = under(read, "2026-03-20", ...withdrawn)
    expect(duty(there, "bewaren")?.uiterlijk).toEqual(
      retention({ ingetrokkenOp: "2026-03-20", dossierVan: "samenwerking" }, { lezingen: read }).uiterlijkVernietigen
    )
    expect(duty(there, "bewaren-extern")?.uiterlijk).toBe("2028-03-20")
    const { gevoeligheid } = at("2026-03-20", ...withdrawn)
    expect(gevoeligheid.find(({ lezing }) => lezing === "bewaren.wat")?.verandert.map(({ wat }) => wat)).toEqual([
      "verplichtingen.bewaren.uiterlijk"
    ])
  })
})

describe("een verbod om te vernietigen (AVG 17 lid 3)", () => {
  const withdrawn = [filed, { gebeurtenis: "intrekking", op: "2026-03-05" }] as const
  const hold = { gebeurtenis: "bewaarplicht", op: "2027-01-04" } as const
  const lifted = (op: string) => ({ gebeurtenis: "bewaarplicht-voorbij", op }) as const

  it("houdt het dossier dicht bij vernietiging, zonder laatste dag en zonder te laat", () => {
    const held = at("2029-01-01", ...withdrawn, hold)
    expect(duty(held, "bewaren")).toMatchObject({
      toestand: "open",
      uiterlijk: { waarde: null, vraagBij: "wie vernietigen verbiedt: de dag waarop het verbod eindigt" }
    })
    expect(can(held)).not.toContain("vernietiging")
    expect(
      refusal(() => at("2029-01-01", ...withdrawn, hold, { gebeurtenis: "vernietiging", op: "2028-03-05" }))
    ).toContain("mag nu niet worden vernietigd")
  })

  it("geeft daarna de oude laatste dag terug, of vraagt het meteen als die voorbij is", () => {
    const early = at("2027-02-01", ...withdrawn, hold, lifted("2027-02-01"))
    expect(duty(early, "bewaren")).toMatchObject({ uiterlijk: "2028-03-05" })
    const late = at("2028-06-02", ...withdrawn, hold, lifted("2028-06-01"))
    expect(duty(late, "bewaren")).toMatchObject({ uiterlijk: "2028-06-01", toestand: "te-laat", dagenTeLaat: 1 })
    expect(can(late)).toContain("vernietiging")
  })

  it("komt op de laatste dag nog op tijd; wat al te laat was, blijft te laat", () => {
    const held = (op: string) => duty(at("2028-04-01", ...withdrawn, { ...hold, op }), "bewaren")
    expect(held("2028-03-05")).toMatchObject({ toestand: "open", uiterlijk: { waarde: null } })
    expect(held("2028-03-06")).toMatchObject({ toestand: "te-laat", uiterlijk: "2028-03-05", dagenTeLaat: 27 })
    const free = (op: string) => duty(at("2028-04-01", ...withdrawn, hold, lifted(op)), "bewaren")
    expect(free("2028-03-05")).toMatchObject({ uiterlijk: "2028-03-05", dagenTeLaat: 27 })
    expect(free("2028-03-06")).toMatchObject({ uiterlijk: "2028-03-06", dagenTeLaat: 26 })
  })

  it("kan al komen zolang de klacht loopt, en geldt dan als het dossier anders weg moest", () => {
    const early = { gebeurtenis: "bewaarplicht", op: "2026-03-03" } as const
    const running = at("2026-03-03", filed, early)
    expect(running).toMatchObject({ toestand: "intern-in-behandeling" })
    expect(can(at("2026-03-02", filed))).toContain("bewaarplicht")
    const closed = [filed, early, { gebeurtenis: "intrekking", op: "2026-03-05" }] as const
    expect(duty(at("2029-01-01", ...closed), "bewaren")).toMatchObject({
      toestand: "open",
      uiterlijk: { waarde: null }
    })
    expect(refusal(() => at("2029-01-01", ...closed, { gebeurtenis: "vernietiging", op: "2028-03-05" }))).toContain(
      "mag nu niet worden vernietigd"
    )
    const free = at("2027-02-01", ...closed, { gebeurtenis: "bewaarplicht-voorbij", op: "2027-02-01" })
    expect(duty(free, "bewaren")).toMatchObject({ uiterlijk: "2028-03-05" })
    // Zonder klacht is er geen dossier, en een vernietigd dossier is niet meer te bewaren.
    expect(refusal(() => at("2026-03-03", early))).toContain("geen dossier")
    const gone = { gebeurtenis: "vernietiging", op: "2027-01-04" } as const
    expect(refusal(() => at("2027-01-05", ...withdrawn, gone, { ...hold, op: "2027-01-05" }))).toContain("geen dossier")
  })

  it("geldt voor dat dossier, niet voor dat van een andere klacht", () => {
    const again = [
      { gebeurtenis: "ontvangst", op: "2027-02-01" },
      { gebeurtenis: "intrekking", op: "2027-02-02" }
    ] as const
    const both = at("2029-02-03", ...withdrawn, hold, ...again)
    expect(both.verplichtingen.filter(({ id }) => id === "bewaren")).toMatchObject([
      { klacht: 1, toestand: "open", uiterlijk: { waarde: null } },
      { klacht: 2, toestand: "te-laat", uiterlijk: "2029-02-02" }
    ])
    const gone = { gebeurtenis: "vernietiging", op: "2029-02-02" } as const
    expect(at("2029-02-03", ...withdrawn, hold, ...again, gone)).toMatchObject({ toestand: "vernietigd" })
  })
})

describe("wat nog ontbrak in het verloop", () => {
  it("een mens kan uitstellen dat de medewerker het hoort, als een kind gevaar kan lopen (D57)", () => {
    const put = { gebeurtenis: "uitstel-mededeling", op: "2026-03-03", tot: "2026-03-20" } as const
    expect(duty(at("2026-03-05", filed), "beklaagde-informeren")).toMatchObject({ toestand: "te-laat" })
    expect(duty(at("2026-03-05", filed, put), "beklaagde-informeren")).toMatchObject({
      uiterlijk: "2026-03-20",
      toestand: "open"
    })
  })

  it("wie Jeugdstem om hulp vroeg, kan zeggen dat het niet meer hoeft; daar loopt niets (D73)", () => {
    const asked = { gebeurtenis: "ontvangst-jeugdstem", op: "2026-03-02" } as const
    const told = { gebeurtenis: "intrekking-jeugdstem", op: "2026-03-03" } as const
    expect(can(at("2026-03-02"))).not.toContain("intrekking-jeugdstem")
    expect(can(at("2026-03-02", asked))).toContain("intrekking-jeugdstem")
    const after = at("2026-03-03", asked, told)
    expect([after.verplichtingen, after.vervallen, after.toestand]).toEqual([[], [], "nieuw"])
    expect(refusal(() => at("2026-03-03", told))).toContain("Jeugdstem is niet om hulp gevraagd")
  })

  it("intrekken met een mail noemt de tekst alleen voor een klacht bij Kracht (N099, N100)", () => {
    const sentences = (...events: Events) =>
      at("2026-03-03", ...events)
        .mogelijkeStappen.find(({ gebeurtenis }) => gebeurtenis === "intrekking")
        ?.redenen.map(({ zin }) => zin)
    expect(sentences(filed)).toEqual(expect.arrayContaining(["intrekken", "intrekken-per-mail"]))
    expect(sentences(outside)).toContain("intrekken")
    expect(sentences(outside)).not.toContain("intrekken-per-mail")
    expect(sentences(filed, { ...outside, op: "2026-03-03" })).toContain("intrekken-per-mail")
  })

  it("van doorverwijzen spreekt het vervolg alleen waar het nog moet (D61)", () => {
    const talk = { gebeurtenis: "gesprek", op: "2026-03-05" } as const
    const failed = { gebeurtenis: "geen-oplossing", op: "2026-03-10" } as const
    const referred = { gebeurtenis: "doorverwijzing", op: "2026-03-11" } as const
    const told = (...events: Events) =>
      at("2026-03-12", filed, ...events).vervolg.some(({ stap }) => stap === "doorverwijzing")
    expect([told(talk, failed), told(talk, talk, failed), told(talk, talk, failed, referred)]).toEqual([
      false,
      true,
      false
    ])
  })

  it("zegt niet dat Kracht of een commissie behandelt wat een ander behandelt (law.md 2.6, 2.9)", () => {
    const told = (vraag: Partial<Procedurevraag>, event: typeof filed | typeof outside) =>
      explainProcedure(follow({ gebeurtenissen: [event], peilmoment: "2026-03-03", ...vraag }))[0]?.zinnen
    expect(told({ regime: "zorg" }, filed)).toEqual([
      "De klacht is binnen. Een ander behandelt hem, volgens andere regels."
    ])
    expect(told({}, filed)).toEqual(["De klacht is in behandeling bij Kracht."])
    expect(told({}, outside)).toEqual(["De klacht is in behandeling bij de externe klachtencommissie."])
  })
})

describe("een nieuwe klacht na intrekken", () => {
  const person = { persoon: 1 } as const
  const before = [
    filed,
    { gebeurtenis: "toestemming-gevraagd", op: "2026-03-03", ...person },
    { gebeurtenis: "toestemming-gegeven", op: "2026-03-04", ...person },
    { gebeurtenis: "gesprek", op: "2026-03-04" },
    { gebeurtenis: "gesprek", op: "2026-03-05" },
    { gebeurtenis: "intrekking", op: "2026-03-06" }
  ] as const
  const look = { gebeurtenis: "inzage", op: "2026-04-02" } as const

  it.each(["ontvangst", "ontvangst-extern"] as const)("vraagt opnieuw om toestemming (%s)", (gebeurtenis) => {
    const again = { gebeurtenis, op: "2026-04-01" } as const
    const filedAgain = at("2026-04-01", ...before, again)
    expect(filedAgain.toestemming).toBe("geen")
    expect(duty(filedAgain, "toestemming-vragen")).toMatchObject({ toestand: "open" })
    expect(refusal(() => at("2026-04-02", ...before, again, look))).toContain("blijft het dossier dicht")
    const asked = [
      { gebeurtenis: "toestemming-gevraagd", op: "2026-04-01", ...person },
      { gebeurtenis: "toestemming-gegeven", op: "2026-04-02", ...person }
    ] as const
    expect(at("2026-04-02", ...before, again, ...asked, look).toestemming).toBe("gegeven")
  })

  it("telt alleen de gesprekken over deze klacht: pas na 2 moet er worden doorverwezen", () => {
    const stuck = (...talks: Events) =>
      at("2026-04-03", ...before, { gebeurtenis: "ontvangst", op: "2026-04-01" }, ...talks, {
        gebeurtenis: "geen-oplossing",
        op: "2026-04-03"
      })
    const talk = { gebeurtenis: "gesprek", op: "2026-04-02" } as const
    expect(duty(stuck(), "doorverwijzing")).toBeUndefined()
    expect(duty(stuck(talk), "doorverwijzing")).toBeUndefined()
    expect(duty(stuck(talk, talk), "doorverwijzing")).toMatchObject({ toestand: "open" })
  })

  it("houdt wat is gezegd als de klacht door een oplossing ging en toch naar de commissie gaat", () => {
    const open = before.slice(0, 3)
    const on = at(
      "2026-03-10",
      ...open,
      { gebeurtenis: "oplossing", op: "2026-03-09" },
      { ...outside, op: "2026-03-10" }
    )
    expect(on.toestemming).toBe("gegeven")
  })
})

describe("lezingen van het verloop", () => {
  const changes = (procedure: Procedure, lezing: string) =>
    procedure.gevoeligheid
      .filter((one) => one.lezing === lezing)
      .flatMap(({ verandert }) => verandert.map(({ wat }) => wat))

  it("wie niet eerst bij het samenwerkingsverband klaagde, kan dan niet naar de commissie (D52)", () => {
    const first = { "intake.gevolg": "eerst-kracht" } as const
    expect(refusal(() => under(first, "2026-03-02", outside))).toContain("gaat een klacht eerst naar Kracht")
    expect(under(first, "2026-03-03", filed, { ...outside, op: "2026-03-03" }).extern).toBe("in-behandeling")
    expect(changes(at("2026-03-02", outside), "intake.gevolg")).toEqual(["gebeurtenissen/0"])
  })

  it("een advies dat vrij is, hoeft niet te worden gevolgd en besproken (D62b)", () => {
    const advised = at(
      "2026-03-06",
      outside,
      { gebeurtenis: "bemiddelbaar", op: "2026-03-04" },
      { gebeurtenis: "advies", op: "2026-03-05" }
    )
    expect(duty(advised, "advies-bespreken")).toMatchObject({ toestand: "open" })
    expect(changes(advised, "advies.gevolg").filter((wat) => wat.startsWith("verplichtingen"))).toEqual([
      "verplichtingen.advies-bespreken.start",
      "verplichtingen.advies-bespreken.uiterlijk",
      "verplichtingen.advies-bespreken.toestand"
    ])
  })

  it("een commissie die van alles mag afwijken, hoeft ook niemand te horen (D62)", () => {
    const there = at("2026-03-02", outside)
    expect(duty(there, "horen-indiener")).toMatchObject({ toestand: "open" })
    expect(new Set(changes(there, "extern.minimum"))).toEqual(
      new Set([
        // Een toelichting vervult dan niets meer.
        "mogelijkeStappen",
        ...["horen-indiener", "horen-beklaagde"].flatMap((id) => [
          `verplichtingen.${id}.start`,
          `verplichtingen.${id}.uiterlijk`,
          `verplichtingen.${id}.toestand`
        ])
      ])
    )
  })
})

describe("een dossier weg, terwijl er nog iets moet (N115, D71, D85)", () => {
  // Ingetrokken na het oordeel op 5 maart 2026: de reactie moet nog (Jeugdwet 4.2.1 lid 5), en 2 jaar later is de laatste dag.
  const owed = [
    outside,
    { gebeurtenis: "oordeel-gegrond", op: "2026-03-04" },
    { gebeurtenis: "intrekking", op: "2026-03-05" }
  ] as const
  const gone = (op: string) => ({ gebeurtenis: "vernietiging-extern", op }) as const

  it("mag niet voor de laatste dag: wat nog moet, heeft het dossier nodig", () => {
    expect(can(at("2028-03-04", ...owed))).not.toContain("vernietiging-extern")
    expect(refusal(() => at("2028-03-04", ...owed, gone("2028-03-04")))).toMatch(
      /eerst nog iets gebeuren.*schrijven of er iets verandert.*laatste dag/u
    )
  })

  it("moet op de laatste dag en daarna: de tekst zegt hoogstens 2 jaar", () => {
    for (const op of ["2028-03-05", "2028-03-06"]) {
      expect(can(at(op, ...owed))).toContain("vernietiging-extern")
      const { redenen } = duty(at(op, ...owed), "bewaren-extern") as Verplichting
      expect(redenen.map(({ tekst }) => tekst).join(" ")).toContain("ook als er nog iets moet")
    }
    const destroyed = at("2028-03-05", ...owed, gone("2028-03-05"))
    expect(destroyed.toestand).toBe("vernietigd")
    expect(duty(destroyed, "bewaren-extern")).toMatchObject({ toestand: "voldaan" })
  })

  it("neemt de plicht om te reageren niet weg", () => {
    const after = at("2028-03-06", ...owed, gone("2028-03-05"))
    expect(duty(after, "reactie-aanbieder")).toMatchObject({ toestand: "open" })
    expect(can(after)).toContain("reactie")
  })

  it("mag niet als de functionaris op tijd verlengde, tot de nieuwe laatste dag", () => {
    const longer = { gebeurtenis: "bewaren-extern-verlengd", op: "2028-02-01", tot: "2028-09-01" } as const
    expect(can(at("2028-03-06", ...owed, longer))).not.toContain("vernietiging-extern")
    expect(can(at("2028-09-01", ...owed, longer))).toContain("vernietiging-extern")
  })

  it("gaat eerder weg als er niets meer moet", () =>
    expect(can(at("2026-03-20", ...owed, { gebeurtenis: "reactie", op: "2026-03-20" }))).toContain(
      "vernietiging-extern"
    ))
})
