/**
 * Who withdraws a complaint and files again has two: each with its own duties, terms and file, and what happens to one leaves the
 * other as it was (law.md D71, D85, D87).
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Case from "../src/Case.ts"
import * as CaseState from "../src/CaseState.ts"
import { type Gebeurtenis, happenings } from "../src/Procedure.ts"
import type { Procedure, Verplichting } from "../src/ProcedureAnswer.ts"
import * as Progress from "../src/Progress.ts"
import { explainProcedure, follow } from "../src/plain.ts"
import type { Taal } from "../src/Reason.ts"
import { day } from "./day.ts"
import { at, inLanguage, refusal } from "./happened.ts"
import { setting } from "./setting.ts"

const all = ({ verplichtingen }: Procedure, id: string): ReadonlyArray<Verplichting> =>
  verplichtingen.filter((each) => each.id === id)

const days = (procedure: Procedure, id: string) =>
  all(procedure, id).map(({ klacht, uiterlijk }) => [klacht, uiterlijk])

const can = ({ mogelijkeStappen }: Procedure, event: Gebeurtenis) =>
  mogelijkeStappen.filter(({ gebeurtenis }) => gebeurtenis === event).map(({ klacht, klagers }) => [klacht, klagers])

const which = "Dit kan bij meer dan 1 klacht horen. Zeg met klacht bij welke: de eerste is 1."

describe("wie intrekt en opnieuw indient, heeft 2 klachten", () => {
  const withdrawn = ["ontvangst 2026-03-02", "intrekking 2026-03-05"]
  const solved = ["ontvangst 2026-03-02", "oplossing 2026-03-10"]
  const closed = [...solved, "geen-vervolggesprek 2026-03-10", "sluiting 2026-03-11"]

  it("en dan staat bij elke plicht en elke stap bij welke klacht zij hoort", () => {
    const one = at("2026-03-05", ...withdrawn)
    expect(one.klagers).toEqual([
      { klager: 1, toestand: "ingetrokken", intern: "in-behandeling", extern: "geen", toestemming: "geen" }
    ])
    expect(one.verplichtingen.every((duty) => !("klacht" in duty))).toBe(true)
    expect(one.mogelijkeStappen.every((step) => !("klacht" in step))).toBe(true)
    expect(can(one, "ontvangst")).toEqual([[undefined, [1, 2]]])
    const two = at("2026-04-02", ...withdrawn, "ontvangst 2026-04-01")
    expect(two.klagers[0]).toMatchObject({
      toestand: "intern-in-behandeling",
      klacht: 2,
      andere: [{ klacht: 1, toestand: "ingetrokken", intern: "in-behandeling", extern: "geen", toestemming: "geen" }]
    })
    expect(two.toestand).toBe("intern-in-behandeling")
    expect(days(two, "bewaren")).toEqual([[1, "2028-03-05"]])
    expect(all(two, "contact")).toMatchObject([{ klacht: 2, toestand: "open" }])
    expect(can(two, "intrekking")).toEqual([[2, [1]]])
    expect(can(two, "vernietiging")).toEqual([[1, [1]]])
    expect(can(two, "ontvangst")).toEqual([[undefined, [2]]])
  })

  it("telt verder bij een derde: elke klacht houdt haar nummer, en de laatste is de klacht van nu", () => {
    const second = ["ontvangst-extern 2026-04-01", "intrekking 2026-04-03"]
    const three = at("2026-05-05", ...withdrawn, ...second, "ontvangst 2026-05-04")
    expect(three.klagers).toMatchObject([
      {
        klager: 1,
        klacht: 3,
        toestand: "intern-in-behandeling",
        andere: [
          { klacht: 1, toestand: "ingetrokken", intern: "in-behandeling", extern: "geen" },
          { klacht: 2, toestand: "ingetrokken", intern: "geen", extern: "in-behandeling" }
        ]
      }
    ])
    expect(days(three, "bewaren")).toEqual([[1, "2028-03-05"]])
    expect(days(three, "bewaren-extern")).toEqual([[2, "2028-04-03"]])
    expect(can(three, "intrekking")).toEqual([[3, [1]]])
  })

  it.each(["ontvangst", "ontvangst-extern"])("het dossier van de eerste houdt zijn eigen laatste dag (%s)", (where) => {
    // Intrekken is afsluiten: 2 jaar na 5 maart 2026 (D85).
    const refiled = [...withdrawn, `${where} 2026-04-01`]
    expect(days(at("2026-04-01", ...refiled), "bewaren")).toEqual([[1, "2028-03-05"]])
    expect(all(at("2028-03-06", ...refiled), "bewaren")).toMatchObject([{ toestand: "te-laat", dagenTeLaat: 1 }])
  })

  it("de tweede kan dicht, ook als iemand van de eerste nog iets moet; dat blijft staan", () => {
    const judged = ["ontvangst-extern 2026-03-02", "oordeel-gegrond 2026-03-10", "intrekking 2026-03-12"]
    const second = ["ontvangst 2026-04-01", "oplossing 2026-04-10", "geen-vervolggesprek 2026-04-10"]
    const closed = at("2026-04-11", ...judged, ...second, "sluiting 2026-04-11")
    expect(closed.toestand).toBe("gesloten")
    expect(all(closed, "reactie-aanbieder")).toMatchObject([{ klacht: 1, toestand: "open" }])
    expect(refusal(...judged, ...second.slice(0, 2), "sluiting 2026-04-11")).toContain("een dag afspreken")
  })

  it("een ernstige situatie in de tweede wacht niet op de eerste, en de eerste houdt haar melding (D71)", () => {
    const serious = ["ontvangst-extern 2026-03-02", "ernstige-situatie 2026-03-10", "aanbieder-ingelicht 2026-03-11"]
    const first = [...serious, "intrekking 2026-03-12"]
    const both = [...first, "ontvangst-extern 2026-04-01", "ernstige-situatie 2026-04-10"]
    expect(all(at("2026-04-10", ...both), "aanbieder-inlichten")).toMatchObject([
      { klacht: 1, toestand: "voldaan" },
      { klacht: 2, toestand: "open" }
    ])
    // Van de eerste is nog niet bekend wat de aanbieder doet, van de tweede moet hij het nog horen.
    expect(can(at("2026-04-10", ...both), "geen-maatregelen")).toEqual([[1, [1]]])
    expect(can(at("2026-04-10", ...both), "aanbieder-ingelicht")).toEqual([[2, [1]]])
    const nothing = at("2026-05-01", ...both, "geen-maatregelen 2026-05-01")
    expect(all(nothing, "inspectie-melden")).toMatchObject([{ klacht: 1, toestand: "open" }])
    const told = [...both, "aanbieder-ingelicht 2026-04-11"]
    expect(refusal(...told, "geen-maatregelen 2026-05-01")).toBe(`gebeurtenissen/7/klacht: ${which}`)
    const reported = at("2026-05-01", ...told, "geen-maatregelen 2026-05-01 #2")
    expect(all(reported, "inspectie-melden")).toMatchObject([{ klacht: 2, toestand: "open" }])
  })

  it("2 oordelen vragen 2 reacties: een reactie zegt bij welke klacht zij hoort (Jeugdwet 4.2.1 lid 5)", () => {
    const first = ["ontvangst-extern 2026-03-02", "oordeel-gegrond 2026-03-10", "intrekking 2026-03-12"]
    const both = [...first, "ontvangst-extern 2026-04-01", "oordeel-ongegrond 2026-04-10"]
    expect(can(at("2026-04-10", ...both), "reactie")).toEqual([
      [1, [1]],
      [2, [1]]
    ])
    for (const event of ["reactie 2026-04-20", "oordeel-ontvangen 2026-04-20", "uitstel-reactie 2026-04-20 2026-06-01"])
      expect(refusal(...both, event)).toBe(`gebeurtenissen/5/klacht: ${which}`)
    const received = [...both, "oordeel-ontvangen 2026-03-16 #1"]
    expect(refusal(...received)).toBe("gebeurtenissen/5/op: De dag ligt voor die van de gebeurtenis ervoor.")
    const answered = at(
      "2026-04-20",
      ...both,
      "oordeel-ontvangen 2026-04-13 #1",
      "oordeel-ontvangen 2026-04-14",
      "reactie 2026-04-20 #2"
    )
    // 1 maand na 13 en na 14 april; 14 mei 2026 is Hemelvaartsdag, 15 mei is daarmee gelijkgesteld, en dan is het weekend.
    expect(days(answered, "reactie-aanbieder")).toEqual([
      [1, "2026-05-13"],
      [2, "2026-05-18"]
    ])
    expect(all(answered, "reactie-aanbieder").map(({ toestand }) => toestand)).toEqual(["open", "voldaan"])
    // Is er nog maar 1 reactie te geven, dan hoeft het nummer niet.
    expect(refusal(...both, "reactie 2026-04-20 #2", "reactie 2026-04-21")).toBe("")
  })

  it("2 dossiers: verlengen en vernietigen zegt van welke klacht, elk op zijn eigen dag (D86)", () => {
    const two = [...withdrawn, "ontvangst 2026-04-01", "intrekking 2026-04-02"]
    expect(days(at("2026-04-02", ...two), "bewaren")).toEqual([
      [1, "2028-03-05"],
      [2, "2028-04-02"]
    ])
    expect(refusal(...two, "bewaren-verlengd 2028-02-01 2028-09-05")).toBe(`gebeurtenissen/4/klacht: ${which}`)
    expect(refusal(...two, "vernietiging 2028-03-05")).toBe(`gebeurtenissen/4/klacht: ${which}`)
    const longer = [...two, "bewaren-verlengd 2028-02-01 2028-09-05 #1", "bewaren-verlengd 2028-02-02 2028-10-02 #2"]
    expect(days(at("2028-02-02", ...longer), "bewaren")).toEqual([
      [1, "2028-09-05"],
      [2, "2028-10-02"]
    ])
    const onlyFirst = [...two, "bewaren-verlengd 2028-02-01 2028-09-05 #1"]
    const secondGone = at("2028-04-03", ...onlyFirst, "vernietiging 2028-04-02 #2")
    expect(all(secondGone, "bewaren")).toMatchObject([
      { klacht: 1, toestand: "open", uiterlijk: "2028-09-05" },
      { klacht: 2, toestand: "voldaan" }
    ])
    expect(secondGone.klagers[0]).toMatchObject({
      toestand: "vernietigd",
      andere: [{ klacht: 1, toestand: "ingetrokken" }]
    })
  })

  it("het oude dossier gaat weg op zijn dag, ook als de nieuwe klacht nog loopt; die gaat door", () => {
    const refiled = [...withdrawn, "ontvangst 2028-01-10"]
    const gone = at("2028-03-05", ...refiled, "vernietiging 2028-03-05")
    expect(gone.toestand).toBe("intern-in-behandeling")
    expect(all(gone, "bewaren")).toMatchObject([{ toestand: "voldaan" }])
    expect(refusal(...refiled, "vernietiging 2028-03-05", "vernietiging 2028-03-06")).toBe(
      "gebeurtenissen/4: De klacht is niet afgesloten."
    )
    expect(refusal("ontvangst 2026-03-02", "vernietiging 2026-03-03")).toContain("niet afgesloten")
  })

  it("het oude dossier wacht op een reactie die nog moet komen, en telt vanaf die reactie (D85)", () => {
    const judged = ["ontvangst-extern 2026-03-02", "oordeel-gegrond 2026-03-10", "intrekking 2026-03-12"]
    const refiled = [...judged, "ontvangst 2026-04-01"]
    expect(days(at("2026-04-01", ...refiled), "bewaren-extern")).toEqual([[1, "2028-03-12"]])
    expect(refusal(...refiled, "vernietiging-extern 2026-04-02")).toMatch(
      /^gebeurtenissen\/4: Klacht 1: Er moet eerst nog iets.*schrijven of er iets verandert.* Klacht 2: De klacht is niet afgesloten\.$/u
    )
    expect(() => inLanguage("en", "2026-04-02", ...refiled, "vernietiging-extern 2026-04-02")).toThrow(
      /Complaint 1: Something must.*write whether anything will change.* Complaint 2: The complaint is not closed\.$/u
    )
    const answered = at("2026-04-20", ...refiled, "reactie 2026-04-20")
    expect(days(answered, "bewaren-extern")).toEqual([[1, "2028-04-20"]])
    expect(refusal(...refiled, "reactie 2026-04-20", "vernietiging-extern 2026-04-21")).toBe("")
  })

  it("wie na een gesloten of vernietigde klacht weer indient, dient een andere in", () => {
    expect(refusal(...closed, "ontvangst 2026-04-01")).toContain(
      "Deze klacht is afgesloten. Open hem opnieuw, of dien een nieuwe in"
    )
    expect(can(at("2026-04-01", ...closed), "ontvangst")).toEqual(
      expect.arrayContaining([
        [2, [1]],
        [undefined, [2]]
      ])
    )
    const another = at("2026-04-01", ...closed, "ontvangst 2026-04-01 #2")
    expect(another.klagers[0]).toMatchObject({
      toestand: "intern-in-behandeling",
      andere: [{ klacht: 1, toestand: "gesloten" }]
    })
    const gone = at("2028-04-01", ...closed, "vernietiging 2028-03-10", "ontvangst 2028-04-01")
    expect(gone.klagers[0]).toMatchObject({
      toestand: "intern-in-behandeling",
      andere: [{ klacht: 1, toestand: "vernietigd" }]
    })
  })

  it.each([
    ["lopend", solved],
    ["afgesloten", closed],
    ["ingetrokken", withdrawn],
    ["een andere loopt", [...closed, "ontvangst 2026-03-20 #2"]]
  ])("wat de weigering aanraadt, kan ook, en wat zij verzwijgt niet: %s", (_toestand, events) => {
    const advice = refusal(...events, "ontvangst 2026-04-01 #1")
    expect(advice).not.toBe("")
    expect(/open hem opnieuw/iu.test(advice)).toBe(refusal(...events, "heropening 2026-04-01 #1") === "")
    const another = refusal(
      ...events,
      `ontvangst 2026-04-01 #${at("2026-04-01", ...events).klagers[0]?.klacht === 2 ? 3 : 2}`
    )
    const advised = /dien een nieuwe in/iu.test(advice)
    if (another === "") expect(advised).toBe(true)
    // Loopt er nog een, dan zegt de raad dat zelf.
    else if (advised) expect([advice, another].join()).toMatch(/als er geen andere loopt.*Er loopt nog een klacht/u)
  })

  it("wie nog een klacht heeft lopen, dient daarnaast geen andere in; een klacht die er niet is, kan niets", () => {
    expect(refusal("ontvangst 2026-03-02", "ontvangst 2026-03-03 #2")).toBe(
      "gebeurtenissen/1/klacht: Er loopt nog een klacht. Zolang dat zo is, komt er geen andere naast."
    )
    for (const event of ["contact 2026-03-04 #2", "ontvangst 2026-03-04 #3"])
      expect(refusal("ontvangst 2026-03-02", event)).toBe("gebeurtenissen/1/klacht: Die klacht is niet ingediend.")
    expect(refusal(...withdrawn, "ontvangst 2026-04-01 #1")).toBe(
      "gebeurtenissen/2: Deze klacht is voorbij. Dien een nieuwe in als er geen andere loopt."
    )
    for (const number of ["0", "10", "1.5"])
      expect(refusal(`ontvangst 2026-03-02 #${number}`)).toBe(
        "gebeurtenissen/0/klacht: klacht is een heel getal van 1 tot en met 9."
      )
    const often = (times: number) => Array.from({ length: times }, () => withdrawn).flat()
    const sameDay = (events: ReadonlyArray<string>) => events.map((event) => `${event.split(" ")[0]} 2026-03-02`)
    expect(refusal(...sameDay(often(9)))).toBe("")
    expect(refusal(...sameDay(often(10)))).toBe(
      "gebeurtenissen/18/klacht: Hier gaat het om hoogstens 9 klachten van 1 klager."
    )
    expect(refusal("ontvangst 2026-03-02 #1", "contact 2026-03-03 #1")).toBe("")
  })

  it("wie een eerdere klacht weer opent, heeft die lopen: daar gaat het om, en daarnaast komt geen andere", () => {
    const reopened = [...closed, "ontvangst 2026-04-01 #2", "intrekking 2026-04-03", "heropening 2026-04-05"]
    const now = at("2026-04-05", ...reopened)
    expect(now.toestand).toBe("intern-in-behandeling")
    expect(now.klagers).toMatchObject([
      { klager: 1, klacht: 1, toestand: "intern-in-behandeling", andere: [{ klacht: 2, toestand: "ingetrokken" }] }
    ])
    expect(now.vervolg.map(({ stap }) => stap)).toEqual(
      at("2026-04-05", ...closed, "heropening 2026-04-05").vervolg.map(({ stap }) => stap)
    )
    expect(refusal(...reopened, "ontvangst 2026-04-06 #3")).toContain("Er loopt nog een klacht")
    // Zonder nummer is het de klacht die loopt: bij Kracht is die al, en bij de commissie kan hij ook.
    const there = at("2026-04-06", ...reopened, "ontvangst-extern 2026-04-06")
    expect(there.klagers[0]).toMatchObject({ klacht: 1, toestand: "extern-in-behandeling" })
    const gone = at("2028-04-03", ...reopened, "vernietiging 2028-04-03")
    expect(gone.klagers[0]).toMatchObject({
      klacht: 1,
      toestand: "intern-in-behandeling",
      andere: [{ klacht: 2, toestand: "vernietigd" }]
    })
    // Lopen er 2, dan staat van allebei wat u kunt doen, en bij welke: bij Kracht ongegrond, en bij Kracht nog bezig.
    const both = [...closed, "ontvangst 2026-04-01 #2", "heropening 2026-04-05 #1", "bevinding-ongegrond 2026-04-06 #1"]
    const steps = at("2026-04-06", ...both).vervolg.map(({ stap, klacht }) => [stap, klacht])
    for (const step of [
      ["externe-commissie", 1],
      ["direct-extern", 2],
      ["intrekken", undefined]
    ])
      expect(steps).toContainEqual(step)
    // Wat zonder nummer bij allebei kan, wordt niet gekozen.
    expect(refusal(...both, "ontvangst-extern 2026-04-07")).toBe(`gebeurtenissen/7/klacht: ${which}`)
  })

  it("wie een klacht heeft die dicht is, houdt wat daarmee nog kan, ook naast een andere (D66, D69)", () => {
    const closed = [
      "ontvangst 2026-03-02",
      "bevinding-ongegrond 2026-03-10",
      "uitleg-uitkomst 2026-03-10",
      "geen-vervolggesprek 2026-03-10",
      "sluiting 2026-03-11"
    ]
    const alone = at("2026-04-01", ...closed).vervolg.map(({ stap }) => stap)
    const roads = ["ombudsman", "gemeentelijke-ombudsman", "inspectie"]
    expect(alone).toEqual(["heropenen", "alsnog-extern", "vertrouwenspersoon", ...roads])
    const beside = at("2026-04-01", ...closed, "ontvangst 2026-04-01 #2")
    const of = (klacht: number | undefined) =>
      beside.vervolg.filter((one) => one.klacht === klacht).map(({ stap }) => stap)
    expect(of(1)).toEqual(["heropenen", "alsnog-extern", ...roads])
    expect(of(undefined)).toContain("vertrouwenspersoon")
    expect(of(2)).toContain("intrekken")
    expect(can(beside, "ontvangst-extern")).toEqual(
      expect.arrayContaining([
        [1, [1]],
        [2, [1]]
      ])
    )
    const withdrawnNow = [...closed, "ontvangst 2026-04-01 #2", "intrekking 2026-04-02"]
    expect(at("2026-04-02", ...withdrawnNow).vervolg.map(({ stap }) => stap)).toEqual(alone)
    // Naar de commissie kan met de eerste, of met een derde: dat wordt gevraagd.
    expect(refusal(...withdrawnNow, "ontvangst-extern 2026-04-03")).toBe(`gebeurtenissen/7/klacht: ${which}`)
    for (const number of ["#1", "#3"])
      expect(refusal(...withdrawnNow, `ontvangst-extern 2026-04-03 ${number}`)).toBe("")
  })

  it("Jeugdstem helpt wie klaagt, bij welke klacht ook", () => {
    const asked = ["ontvangst 2026-03-02", "ontvangst-jeugdstem 2026-03-03", "intrekking 2026-03-05"]
    const refiled = at("2026-04-02", ...asked, "ontvangst 2026-04-01")
    expect(can(refiled, "intrekking-jeugdstem")).toEqual([[undefined, [1]]])
    expect(refusal(...asked, "ontvangst 2026-04-01", "intrekking-jeugdstem 2026-04-02")).toBe("")
    const numbered = [...withdrawn, "ontvangst 2026-04-01", "ontvangst-jeugdstem 2026-04-02 #1"]
    expect(refusal(...numbered, "intrekking-jeugdstem 2026-04-03")).toBe("")
    expect(refusal(...withdrawn, "ontvangst 2026-04-01", "ontvangst-jeugdstem 2026-04-02")).toBe("")
  })
})

describe("2 dossiers van 1 klacht (D87)", () => {
  const both = ["ontvangst 2026-03-02", "ontvangst-extern 2026-03-03", "onderzoek 2026-03-04", "intrekking 2026-03-05"]

  it("gaan elk apart weg: wie zijn dossier vernietigt, vernietigt dat van de ander niet", () => {
    const one = at("2028-03-05", ...both, "vernietiging 2028-03-05")
    expect(one.toestand).toBe("ingetrokken")
    expect(all(one, "bewaren")).toMatchObject([{ toestand: "voldaan" }])
    expect(all(one, "bewaren-extern")).toMatchObject([{ toestand: "open" }])
    expect(can(one, "vernietiging")).toEqual([])
    expect(can(one, "vernietiging-extern")).toEqual([[undefined, [1]]])
    expect(refusal(...both, "vernietiging 2028-03-05", "vernietiging 2028-03-05")).toContain("geen dossier")
    const none = at("2028-03-05", ...both, "vernietiging-extern 2028-03-05", "vernietiging 2028-03-05")
    expect(none.toestand).toBe("vernietigd")
    expect(refusal("ontvangst-extern 2026-03-02", "intrekking 2026-03-03", "vernietiging 2028-03-03")).toBe(
      "gebeurtenissen/2: Kracht heeft geen dossier van een klacht."
    )
    expect(refusal(...withdrawnInside, "vernietiging-extern 2028-03-03")).toBe(
      "gebeurtenissen/2: De externe klachtencommissie heeft geen dossier van deze klacht."
    )
  })

  const withdrawnInside = ["ontvangst 2026-03-02", "intrekking 2026-03-03"]
})

describe("in woorden", () => {
  const said = (taal: Taal) =>
    explainProcedure(
      inLanguage(
        taal,
        "2026-04-20",
        "ontvangst-extern 2026-03-02",
        "oordeel-gegrond 2026-03-10",
        "intrekking 2026-03-12",
        "ontvangst 2026-04-01"
      )
    ).map(({ zinnen }) => zinnen)

  it("staat erbij van welke klacht iets is", () => {
    const [standing, , , open = []] = said("nl")
    expect(standing).toEqual([
      "Klacht 1: De klacht is ingetrokken.",
      "Klacht 2: De klacht is in behandeling bij Kracht."
    ])
    const reaction = [...said("nl").flat()].find((zin) => zin.toLowerCase().includes("of er iets verandert"))
    expect(reaction).toMatch(/^Klacht 1: /u)
    expect(open.every((zin) => /^Klacht [12]: /u.test(zin))).toBe(true)
    expect(said("en")[0]).toEqual([
      "Complaint 1: The complaint was withdrawn.",
      "Complaint 2: The complaint is being handled by Kracht."
    ])
  })

  it("ook van wie van 2 klagers", () => {
    const procedure = follow({
      gebeurtenissen: [
        { gebeurtenis: "ontvangst", op: "2026-03-02", klager: 1 },
        { gebeurtenis: "ontvangst", op: "2026-03-02", klager: 2 },
        { gebeurtenis: "intrekking", op: "2026-03-05", klager: 1 },
        { gebeurtenis: "ontvangst", op: "2026-04-01", klager: 1 }
      ],
      peilmoment: "2026-04-01"
    })
    expect(explainProcedure(procedure)[0]?.zinnen).toEqual([
      "Klager 1, klacht 1: De klacht is ingetrokken.",
      "Klager 1, klacht 2: De klacht is in behandeling bij Kracht.",
      "Klager 2: De klacht is in behandeling bij Kracht."
    ])
  })
})

describe("door elkaar, in elke volgorde", () => {
  const { regulation, readings } = setting()
  const known: CaseState.Known = { regulation, readings, committee: undefined }
  const names = happenings.map(({ event }) => event as Gebeurtenis)
  const first = day("2026-11-02")
  const filing: ReadonlySet<string> = new Set(["ontvangst", "ontvangst-extern"])
  const ofPerson: ReadonlySet<string> = new Set(["ontvangst-jeugdstem", "intrekking-jeugdstem"])
  const step = fc.record({
    event: fc.oneof(
      fc.constantFrom(...names.filter((event) => !ofPerson.has(event))),
      fc.constantFrom(...(["ontvangst", "ontvangst-extern", "intrekking", "vernietiging", "oordeel-gegrond"] as const))
    ),
    klacht: fc.integer({ min: 1, max: 3 }),
    days: fc.integer({ min: 0, max: 60 }),
    further: fc.integer({ min: 1, max: 90 })
  })

  /** The complaint to which only this happened. */
  const alone = (events: ReadonlyArray<CaseState.Occurrence>): CaseState.Case =>
    events.reduce((state, now) => {
      const then = Case.next(state, now, known)
      if (Case.isImpossible(then)) throw new Error(`${now.event}: ${then.text.nl}`)
      return then
    }, CaseState.start)

  it("is elke klacht wat zij zonder de andere ook was", () => {
    let refiled = 0
    let unnamed = 0
    fc.assert(
      fc.property(fc.array(step, { minLength: 60, maxLength: 200 }), (steps) => {
        let state = Progress.start
        let on: PlainDate = first
        const own: Array<ReadonlyArray<CaseState.Occurrence>> = []
        for (const { event, klacht, days: later, further } of steps) {
          on = (on + later) as PlainDate
          const until = (on + further) as PlainDate
          const now = { event, klager: 1, person: 1, on, until }
          const then = Progress.next(state, { ...now, klacht }, known)
          if (Case.isImpossible(then)) continue
          const before = state.cases.get(1) ?? []
          const after = then.cases.get(1) ?? []
          // Alleen de genoemde klacht verandert.
          for (const [i, complaint] of before.entries()) if (i !== klacht - 1) expect(after[i]).toBe(complaint)
          own[klacht - 1] = [...(own[klacht - 1] ?? []), { event, on, until, person: 1 }]
          // Zonder nummer is het dezelfde klacht, of wordt gevraagd welke: nooit een andere.
          const without = Progress.next(state, { ...now, klacht: undefined }, known)
          if (!Case.isImpossible(without) && !filing.has(event)) {
            const changed = (without.cases.get(1) ?? []).flatMap((one, i) =>
              before[i] !== undefined && Case.differs(before[i], one) ? [i] : []
            )
            expect(changed.length).toBeLessThanOrEqual(1)
            unnamed++
          }
          state = then
        }
        const complaints = state.cases.get(1) ?? []
        if (complaints.length > 1) refiled++
        expect(complaints).toEqual(own.map(alone))
      }),
      { numRuns: 300, seed: 20261224 }
    )
    expect(refiled).toBeGreaterThan(100)
    expect(unnamed).toBeGreaterThan(1_000)
  })
})
