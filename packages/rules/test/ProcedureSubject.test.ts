/** What the statute of the help and the subject change in a procedure: as law.md 2.8, 2.9, D49, D50 and D51 have it. */
import { describe, expect, it } from "vitest"
import type { Procedure } from "../src/ProcedureAnswer.ts"
import {
  assess,
  explainProcedure,
  follow,
  InvalidSituation,
  type Options,
  type Procedurevraag,
  type Situatie
} from "../src/plain.ts"

type Said = Pick<Procedurevraag, "regime" | "over">
type Lezingen = NonNullable<Options["lezingen"]>

const inside = [{ gebeurtenis: "ontvangst", op: "2026-03-02" }] as const
const judged = [
  { gebeurtenis: "ontvangst-extern", op: "2026-03-02" },
  { gebeurtenis: "onderzoek", op: "2026-03-04" },
  { gebeurtenis: "ernstige-situatie", op: "2026-03-05" },
  { gebeurtenis: "bemiddelbaar", op: "2026-03-05" },
  { gebeurtenis: "advies", op: "2026-03-06" },
  { gebeurtenis: "oordeel-gegrond", op: "2026-03-09" }
] as const

const at = (said: Said, gebeurtenissen: Procedurevraag["gebeurtenissen"], lezingen: Lezingen = {}): Procedure =>
  follow({ ...said, gebeurtenissen, peilmoment: "2026-05-12" }, { lezingen })

const duties = ({ verplichtingen, vervallen }: Procedure) => [...verplichtingen, ...vervallen].map(({ id }) => id)
const steps = ({ vervolg }: Procedure) => vervolg.map(({ stap }) => stap)
const can = ({ mogelijkeStappen }: Procedure) => mogelijkeStappen.map(({ gebeurtenis }) => gebeurtenis)
const statutes = ({ verplichtingen, vervallen, mogelijkeStappen, vervolg }: Procedure) =>
  [...[...verplichtingen, ...vervallen, ...mogelijkeStappen].flatMap(({ redenen }) => redenen), ...vervolg].flatMap(
    ({ wet }) => wet ?? []
  )

/** What only the Jeugdwet gives: 4.2.1 lid 5 (reactie) and 4.2.2. Horen geeft de tekst ook zelf (N087). */
const ofJeugdwet = ["reactie-aanbieder", "aanbieder-inlichten"]

describe("volgens welke wet de hulp is gegeven (law.md 2.8)", () => {
  it("is jeugdhulp zolang niemand anders zegt", () => {
    for (const events of [inside, judged]) {
      const { ontvangstbewijs: _, ...presumed } = at({}, events)
      const { ontvangstbewijs: __, ...said } = at({ regime: "jeugdhulp" }, events)
      expect(said).toEqual(presumed)
    }
    expect(duties(at({}, judged))).toEqual(expect.arrayContaining(ofJeugdwet))
  })

  it("bij de Wmo is er niets dat op de Jeugdwet rust, en blijft wat de tekst geeft", () => {
    const procedure = at({ regime: "wmo" }, judged)
    expect(duties(procedure).filter((id) => ofJeugdwet.includes(id))).toEqual([])
    // N053, N087, N089, N096: de medewerker weet het, er is een onderzoek, een oordeel, een melding en een vervolggesprek.
    expect(duties(procedure)).toEqual(
      expect.arrayContaining(["beklaagde-informeren", "onderzoek", "oordeel", "rapportage", "vervolgafspraak"])
    )
    // N087: de commissie praat met u en met de medewerker, ook waar geen wet dat zegt.
    for (const id of ["horen-indiener", "horen-beklaagde"]) {
      const heard = (one: Procedure) => one.verplichtingen.find((duty) => duty.id === id)?.redenen
      expect(heard(procedure)?.map(({ zin, wet }) => zin ?? wet)).toEqual(["onderzoek"])
      expect(heard(at({}, judged))?.map(({ wet }) => wet)).toContain("Jeugdwet art. 4.2.1 lid 2 onder e")
    }
    // Redenen eist alleen de Jeugdwet (art. 4.2.1 lid 2 onder c).
    const judgement = (one: Procedure) => one.verplichtingen.find(({ id }) => id === "oordeel")
    expect(judgement(procedure)).toMatchObject({ wat: "een oordeel over uw klacht" })
    expect(judgement(procedure)?.redenen.map(({ zin }) => zin)).toEqual(["onderzoek"])
    expect(judgement(at({}, judged))).toMatchObject({ wat: "een oordeel over uw klacht, met redenen" })
    expect(statutes(procedure).filter((wet) => wet.startsWith("Jeugdwet"))).toEqual([])
    expect(can(procedure)).not.toContain("aanbieder-ingelicht")
    expect(steps(procedure)).not.toContain("ombudsman")
    // N091: het advies overnemen en bespreken.
    expect(steps(procedure)).toEqual(expect.arrayContaining(["advies-bespreken", "wmo-regeling"]))
    const { verplichtingen } = at({ regime: "wmo" }, inside)
    expect(verplichtingen.find(({ id }) => id === "contact")).toMatchObject({ uiterlijk: "2026-03-09" })
  })

  it("bij zorg geldt de Wkkgz: de tekst geeft niets, en een mens zegt hoe het gaat (law.md 2.9)", () => {
    for (const events of [inside, judged]) {
      const procedure = at({ regime: "zorg" }, events)
      expect([duties(procedure), can(procedure)]).toEqual([[], []])
      expect(steps(procedure)).toContain("wkkgz-mens")
    }
  })

  it("staat in de uitleg", () =>
    expect(explainProcedure(at({ regime: "wmo" }, judged)).flatMap(({ zinnen }) => zinnen)).toContain(
      "Bij hulp volgens de Wmo geldt deze regeling. De rechten uit de Jeugdwet gelden dan niet."
    ))
})

describe("over wie de klacht gaat", () => {
  it("is een medewerker zolang niemand anders zegt", () => {
    const { ontvangstbewijs: _, gevoeligheid: __, ...presumed } = at({}, inside)
    const { ontvangstbewijs: ___, gevoeligheid: ____, ...said } = at({ over: "medewerker" }, inside)
    expect(said).toEqual(presumed)
  })

  it("over een onderaannemer neemt geen coördinator contact op: die heeft een eigen regeling (D51)", () => {
    const procedure = at({ over: "onderaannemer" }, inside)
    expect(duties(procedure)).toEqual(expect.arrayContaining(["ontvangstbevestiging", "routering"]))
    expect(duties(procedure)).not.toContain("contact")
    expect(steps(procedure)).toContain("klacht-bij-onderaannemer")
    const self: Lezingen = { "klacht.onderaannemer": "samenwerking" }
    expect(duties(at({ over: "onderaannemer" }, inside, self))).toContain("contact")
    const changes = procedure.gevoeligheid.filter(({ lezing }) => lezing === "klacht.onderaannemer")
    expect(changes.flatMap(({ verandert }) => verandert.map(({ wat }) => wat))).toContain(
      "verplichtingen.contact.uiterlijk"
    )
    expect(procedure.lezingen.map(({ id }) => id)).toContain("uitbesteding")
  })

  it("over de toegang is er ook de weg van de gemeente (D50), en onder een lezing alleen die", () => {
    expect(steps(at({ over: "toegang" }, inside))).toEqual(
      expect.arrayContaining(["klacht-bij-gemeente", "gemeentelijke-ombudsman"])
    )
    expect(duties(at({ over: "toegang" }, inside))).toContain("contact")
    const there = at({ over: "toegang" }, inside, { "klacht.toegang": "alleen-gemeente" })
    expect([duties(there), can(there)]).toEqual([[], []])
    expect(steps(there)).toContain("alleen-gemeente")
  })

  it("over een team dat niemand behandelt, oordeelt ook geen commissie (D49)", () => {
    const nobody: Lezingen = { "klacht.team": "niemand" }
    const procedure = at({ over: "team" }, judged.slice(0, 1), nobody)
    for (const id of ["oordeel", "onderzoek", "horen-indiener"]) expect(duties(procedure)).not.toContain(id)
    expect(steps(at({ over: "team" }, inside, nobody))).not.toContain("direct-extern")
    expect(duties(at({ over: "team" }, judged.slice(0, 1)))).toContain("oordeel")
  })
})

describe("een procedure en een situatie", () => {
  const said: ReadonlyArray<Said> = [undefined, "jeugdhulp", "wmo", "zorg"].flatMap((regime) =>
    [undefined, "medewerker", "team", "toegang", "onderaannemer"].map((over) => ({ regime, over }) as Said)
  )
  const situation = { aanleiding: "behandeling", hoedanigheid: "klant", anoniem: false } as const satisfies Situatie
  const stands = [
    [inside, { loket: "kracht", stand: "intern-in-behandeling", ingediendOp: "2026-03-02" }],
    [judged.slice(0, 1), { loket: "externe-klachtencommissie", stand: "extern-in-behandeling" }],
    [judged, { loket: "externe-klachtencommissie", stand: "extern-gegrond" }]
  ] as const

  it.each(said)("zeggen hetzelfde van wat er moet en wat er kan, bij %j", (about) => {
    for (const lezingen of [{}, { "klacht.onderaannemer": "samenwerking" }, { "klacht.team": "niemand" }] as const)
      for (const [events, now] of stands) {
        const answer = assess({ ...situation, ...about, ...now }, { lezingen })
        const procedure = at(about, events, lezingen)
        const both = ["ontvangstbevestiging", "routering", "contact", "reactie-aanbieder"]
        const owed = answer.termijnen.map(({ id }) => id).filter((id) => both.includes(id))
        expect(duties(procedure).filter((id) => both.includes(id))).toEqual(owed)
        expect(new Set(steps(procedure))).toEqual(new Set(answer.vervolg.map(({ stap }) => stap)))
      }
  })

  it("weigeren dezelfde waarden", () => {
    const wrong = { gebeurtenissen: [], peilmoment: "2026-03-02", regime: "x", over: "x" } as unknown as Procedurevraag
    const faults = (ask: () => unknown) => {
      try {
        ask()
      } catch (error) {
        if (error instanceof InvalidSituation) return error.fouten
        throw error
      }
      return []
    }
    const refused = faults(() => follow(wrong))
    expect(refused).toHaveLength(2)
    expect(refused).toEqual(
      expect.arrayContaining([...faults(() => assess({ regime: "x", over: "x" } as unknown as Situatie))])
    )
  })
})
