/** What is owed can be done, on a day that comes after it began. */
import { describe, expect, it } from "vitest"
import type { Procedure, Verplichting } from "../src/ProcedureAnswer.ts"
import { at, refusal, under } from "./happened.ts"

const all = ({ verplichtingen }: Procedure, id: string): ReadonlyArray<Verplichting> =>
  verplichtingen.filter((each) => each.id === id)

const days = (procedure: Procedure, id: string) => all(procedure, id).map(({ uiterlijk }) => uiterlijk)

describe("wat een nieuwe uitkomst inhaalt, houdt de klacht niet open", () => {
  const filed = ["ontvangst 2026-03-02", "contact 2026-03-03"]

  it.each([
    ["een uitleg na een oplossing", ["bevinding-ongegrond 2026-03-10", "oplossing 2026-03-11"]],
    [
      "een uitleg na een heropening",
      ["bevinding-ongegrond 2026-03-10", "heropening 2026-03-11", "bevinding-gegrond 2026-03-13", "afspraak 2026-03-14"]
    ],
    [
      "een afspraak na een heropening",
      [
        "bevinding-gegrond 2026-03-10",
        "heropening 2026-03-11",
        "bevinding-ongegrond 2026-03-13",
        "uitleg-uitkomst 2026-03-14"
      ]
    ]
  ])("%s", (_what, events) => {
    const done = [...filed, ...events, "geen-vervolggesprek 2026-03-16"]
    expect(refusal(...done, "sluiting 2026-03-17")).toBe("")
    // De nieuwe uitkomst brengt haar eigen verplichting, en die alleen.
    if (events.length > 2)
      expect(refusal(...done.filter((event) => event !== events.at(-1)), "sluiting 2026-03-17")).toMatch(
        /^gebeurtenissen\/6: Er moet eerst nog iets gebeuren\. Dat is: [^;]*\.$/u
      )
  })
})

describe("de reactie van de aanbieder (Jeugdwet 4.2.1 lid 5)", () => {
  const judged = ["ontvangst-extern 2026-03-02", "oordeel-ongegrond 2026-03-10"]
  const received = "oordeel-ontvangen 2026-03-14"
  const due = (...said: ReadonlyArray<string>) => days(at("2026-03-20", ...judged, ...said), "reactie-aanbieder")

  it("komt een maand na de ontvangst, of op de latere dag die de aanbieder noemt", () => {
    expect(due(received)).toEqual(["2026-04-14"])
    expect(due("uitstel-reactie 2026-03-12 2026-04-11", received)).toEqual(["2026-04-14"])
    expect(due("uitstel-reactie 2026-03-12 2026-05-01", received)).toEqual(["2026-05-01"])
    expect(due("uitstel-reactie 2026-03-12 2026-05-01")).toEqual(["2026-05-01"])
  })

  it("heeft een dag die voorlopig is waar een besluit hem nog kan verschuiven, en waar geen termijn loopt niet", () => {
    // Vrijdag 11 mei 2029 komt na Hemelvaartsdag: voor 2029 is nog geen dag gelijkgesteld (law.md 2.2).
    const gebeurtenissen = [
      "ontvangst-extern 2029-03-01",
      "oordeel-ongegrond 2029-04-10",
      "oordeel-ontvangen 2029-04-11"
    ]
    const reaction = (said: ReadonlyArray<string>, termijn: "een-maand" | "geen-termijn") =>
      all(under({ lezingen: { "extern.reactie": termijn } }, "2029-04-12", ...said), "reactie-aanbieder")
    expect(reaction(gebeurtenissen, "een-maand")).toMatchObject([{ uiterlijk: "2029-05-11", voorlopig: true }])
    for (const [said, termijn] of [
      [gebeurtenissen, "geen-termijn"],
      [gebeurtenissen.slice(0, 2), "een-maand"]
    ] as const) {
      const [found, ...others] = reaction(said, termijn)
      expect(others).toEqual([])
      expect(found).toMatchObject({ uiterlijk: { waarde: null } })
      expect(found).not.toHaveProperty("voorlopig")
    }
  })

  it("kan niet worden uitgesteld tot voor het einde van die maand, ook als de dag van ontvangst nog niet bekend is", () => {
    // Ontvangen kan niet voor 10 maart: een maand daarna is 10 april.
    for (const tot of ["2026-03-13", "2026-04-10"])
      expect(refusal(...judged, `uitstel-reactie 2026-03-12 ${tot}`)).toBe(
        "gebeurtenissen/2/tot: De nieuwe dag ligt niet na de laatste dag die er al was."
      )
  })

  it("telt vanaf de eerste keer dat de aanbieder het oordeel kreeg; dan is er niets meer te ontvangen", () => {
    expect(due(received, "oordeel-ontvangen 2026-03-19")).toEqual(["2026-04-14"])
    const can = (...said: ReadonlyArray<string>) =>
      at("2026-03-20", ...judged, ...said).mogelijkeStappen.map(({ gebeurtenis }) => gebeurtenis)
    expect(can()).toContain("oordeel-ontvangen")
    expect(can(received)).not.toContain("oordeel-ontvangen")
    expect(can(received)).toContain("reactie")
  })
})

describe("een dag om de medewerker in te lichten (D57)", () => {
  it("ligt niet voor de dag waarop dat moest: de commissie zet niets door", () => {
    const closed = ["ontvangst 2026-03-02", "doorzetting 2026-03-03", "contact 2026-03-04", "oplossing 2026-03-05"]
    const there = [...closed, "geen-vervolggesprek 2026-03-05", "sluiting 2026-03-06", "ontvangst-extern 2027-06-01"]
    const [, second] = all(at("2027-06-01", ...there), "beklaagde-informeren")
    expect(second).toMatchObject({ start: "2027-06-01", toestand: "open", uiterlijk: { waarde: null } })
  })
})

describe("het vervolggesprek (N096, D68)", () => {
  const found = ["ontvangst 2026-03-02", "bevinding-gegrond 2026-03-03", "vervolgafspraak 2026-03-03 2026-03-10"]
  const talks = (...said: ReadonlyArray<string>) =>
    all(at("2026-03-20", ...found, ...said), "vervolggesprek").map(({ toestand, uiterlijk }) => [toestand, uiterlijk])

  it("is op de dag die het laatst is afgesproken, later of eerder", () => {
    expect(talks("vervolgafspraak 2026-03-09 2026-05-01")).toEqual([["open", "2026-05-01"]])
    expect(talks("vervolgafspraak 2026-03-04 2026-03-25", "vervolgafspraak 2026-03-05 2026-03-23")).toEqual([
      ["open", "2026-03-23"]
    ])
  })

  it("dat niet doorging, blijft te laat; daarnaast geldt de nieuwe dag", () => {
    expect(talks("vervolgafspraak 2026-03-12 2026-05-01")).toEqual([
      ["te-laat", "2026-03-10"],
      ["open", "2026-05-01"]
    ])
  })

  it("vervalt als u naar de commissie gaat, net als bij een heropening; na haar oordeel is er een nieuw (D69)", () => {
    expect(talks("ontvangst-extern 2026-03-09")).toEqual([])
    const judged = at("2026-04-20", ...found, "ontvangst-extern 2026-03-09", "oordeel-gegrond 2026-04-20")
    expect(all(judged, "vervolgafspraak").at(-1)).toMatchObject({ toestand: "open", start: "2026-04-20" })
    // Wat dan wordt afgesproken, blijft staan en kan ook.
    const agreed = [
      "ontvangst-extern 2026-03-09",
      "vervolgafspraak 2026-03-10 2026-04-10",
      "ontvangst-extern 2026-03-11"
    ]
    expect(talks(...agreed)).toEqual([["open", "2026-04-10"]])
    expect(refusal(...found, ...agreed, "vervolggesprek 2026-04-10")).toBe("")
  })
})

describe("de vraag op welke dag het vervolggesprek is", () => {
  const asked = (...said: ReadonlyArray<string>) =>
    at("2026-03-20", "ontvangst 2026-03-02", "bevinding-gegrond 2026-03-03", ...said).vervolg.map(({ stap }) => stap)

  it("is er zolang er geen dag is, en niet als die er is, of als u geen gesprek wilt", () => {
    expect(asked()).toContain("vervolggesprek")
    expect(asked("geen-vervolggesprek 2026-03-04")).not.toContain("vervolggesprek")
    // Ook niet als u daarna naar de commissie gaat: dat gesprek is er pas weer na haar oordeel.
    const outside = ["geen-vervolggesprek 2026-03-04", "ontvangst-extern 2026-03-09"]
    expect(asked(...outside)).not.toContain("vervolggesprek")
    expect(asked(...outside, "oordeel-gegrond 2026-03-19")).toContain("vervolggesprek")
    expect(asked("vervolgafspraak 2026-03-04 2026-04-10")).not.toContain("vervolggesprek")
    expect(asked("vervolgafspraak 2026-03-04 2026-03-10", "vervolggesprek 2026-03-10")).not.toContain("vervolggesprek")
  })
})

describe("een tweede keer naar de commissie", () => {
  it("begint ook met het advies opnieuw: het oude hoeft niet meer te worden besproken", () => {
    const solved = ["ontvangst-extern 2026-03-02", "bemiddelbaar 2026-03-03", "advies 2026-03-04"]
    const again = [...solved, "oplossing-extern 2026-03-05", "ontvangst-extern 2026-03-09"]
    expect(all(at("2026-03-05", ...solved, "oplossing-extern 2026-03-05"), "advies-bespreken")).toHaveLength(1)
    expect(all(at("2026-03-09", ...again), "advies-bespreken")).toEqual([])
    // Wie nog bij de commissie is en daar nog eens komt, houdt wat er al was.
    expect(all(at("2026-03-09", ...solved, "ontvangst-extern 2026-03-09"), "advies-bespreken")).toHaveLength(1)
    const advised = at("2026-03-12", ...again, "bemiddelbaar 2026-03-10", "advies 2026-03-11")
    expect(all(advised, "advies-bespreken")).toMatchObject([{ start: "2026-03-11", toestand: "open" }])
  })
})

describe("wie om toestemming is gevraagd (N113, AVG 7 lid 3)", () => {
  const can = (...said: ReadonlyArray<string>) =>
    at("2026-03-06", "ontvangst 2026-03-02", ...said)
      .mogelijkeStappen.map(({ gebeurtenis }) => gebeurtenis)
      .filter((gebeurtenis) => /^toestemming-(?:gegeven|geweigerd|ingetrokken)$/u.test(gebeurtenis))
  const asked = "toestemming-gevraagd 2026-03-03"

  it("kan ja of nee zeggen, en een ja weer intrekken; een nee kan later nog ja worden", () => {
    expect(can()).toEqual([])
    expect(can(asked).toSorted()).toEqual(["toestemming-gegeven", "toestemming-geweigerd"])
    expect(can(asked, "toestemming-gegeven 2026-03-04")).toEqual(["toestemming-ingetrokken"])
    expect(can(asked, "toestemming-geweigerd 2026-03-04")).toEqual(["toestemming-gegeven"])
    expect(can(asked, "toestemming-gegeven 2026-03-04", "toestemming-ingetrokken 2026-03-05")).toEqual([
      "toestemming-gegeven"
    ])
  })
})
