/** Who owes whom what in a procedure, and what fulfils it: as law.md reads the sentences of the text and the statute. */
import { describe, expect, it } from "vitest"
import type { Party } from "../src/Obligation.ts"
import { type Gebeurtenis, happenings } from "../src/Procedure.ts"
import { duties } from "../src/ProcedureDuty.ts"

interface Said {
  readonly id: string
  /** Where it is said. */
  readonly source: string
  readonly by: Party
  readonly towards: Party
  readonly also?: ReadonlyArray<Party>
  readonly fulfilledBy: ReadonlyArray<Gebeurtenis>
}

const judged = ["oordeel-gegrond", "oordeel-deels-gegrond", "oordeel-ongegrond"] as const

const reaction: Said = {
  id: "reactie-aanbieder",
  // "Aan de klager en de klachtencommissie".
  source: "Jeugdwet 4.2.1 lid 5",
  by: "aanbieder",
  towards: "indiener",
  also: ["commissie"],
  fulfilledBy: ["reactie"]
}

const said: ReadonlyArray<Said> = [
  {
    id: "ontvangstbevestiging",
    source: "N080",
    by: "samenwerking",
    towards: "indiener",
    fulfilledBy: ["ontvangstbevestiging"]
  },
  { id: "routering", source: "N081", by: "samenwerking", towards: "indiener", fulfilledBy: ["doorzetting"] },
  {
    id: "contact",
    source: "N082",
    by: "klachtencoordinator",
    towards: "indiener",
    fulfilledBy: ["contact", "gesprek"]
  },
  {
    id: "contact-na-heropening",
    source: "N082, D69",
    by: "klachtencoordinator",
    towards: "indiener",
    fulfilledBy: ["contact", "gesprek"]
  },
  {
    id: "beklaagde-informeren",
    source: "Jeugdwet 4.2.1 lid 2 onder e, D57",
    by: "ontvanger",
    towards: "medewerker",
    fulfilledBy: ["mededeling-beklaagde"]
  },
  {
    id: "intake-vragen",
    source: "3.3.2",
    by: "klachtenfunctionaris",
    towards: "indiener",
    fulfilledBy: ["intake-vragen"]
  },
  {
    id: "toestemming-vragen",
    source: "N113",
    by: "klachtenfunctionaris",
    towards: "indiener",
    fulfilledBy: ["toestemming-gevraagd"]
  },
  {
    id: "afspraak-na-gegrond",
    source: "N083",
    by: "klachtencoordinator",
    towards: "indiener",
    fulfilledBy: ["afspraak"]
  },
  {
    id: "uitleg-na-ongegrond",
    source: "N094",
    by: "klachtencoordinator",
    towards: "indiener",
    fulfilledBy: ["uitleg-uitkomst"]
  },
  {
    // Who is at the committee already need not be sent there.
    id: "doorverwijzing",
    source: "N084",
    by: "samenwerking",
    towards: "indiener",
    fulfilledBy: ["doorverwijzing", "ontvangst-extern"]
  },
  { id: "onderzoek", source: "N087", by: "commissie", towards: "indiener", fulfilledBy: ["onderzoek"] },
  {
    // N088: in the talk about the complaint everyone concerned is heard.
    id: "horen-indiener",
    source: "Jeugdwet 4.2.1 lid 2 onder e",
    by: "commissie",
    towards: "indiener",
    fulfilledBy: ["toelichting-indiener", "klachtgesprek"]
  },
  {
    id: "horen-beklaagde",
    source: "Jeugdwet 4.2.1 lid 2 onder e",
    by: "commissie",
    towards: "medewerker",
    fulfilledBy: ["toelichting-beklaagde", "klachtgesprek"]
  },
  {
    id: "oordeel",
    source: "Jeugdwet 4.2.1 lid 2 onder c",
    by: "commissie",
    towards: "indiener",
    also: ["medewerker", "aanbieder"],
    fulfilledBy: judged
  },
  {
    id: "rapportage",
    source: "N089",
    by: "commissie",
    towards: "aanbieder",
    fulfilledBy: ["bemiddelbaar", "niet-bemiddelbaar"]
  },
  {
    id: "advies",
    source: "N090",
    by: "externe-klachtenfunctionaris",
    towards: "aanbieder",
    fulfilledBy: ["advies"]
  },
  { id: "advies-bespreken", source: "N091", by: "aanbieder", towards: "indiener", fulfilledBy: ["advies-besproken"] },
  // Twice: with the month of the statute, and without it as another reads it.
  reaction,
  reaction,
  {
    id: "aanbieder-inlichten",
    source: "Jeugdwet 4.2.2",
    by: "commissie",
    towards: "aanbieder",
    fulfilledBy: ["aanbieder-ingelicht"]
  },
  {
    id: "inspectie-melden",
    source: "Jeugdwet 4.2.2",
    by: "commissie",
    towards: "inspectie",
    fulfilledBy: ["inspectie-gemeld"]
  },
  { id: "vervolgafspraak", source: "N096", by: "samenwerking", towards: "indiener", fulfilledBy: ["vervolgafspraak"] },
  { id: "vervolggesprek", source: "N096", by: "samenwerking", towards: "indiener", fulfilledBy: ["vervolggesprek"] },
  { id: "bewaren", source: "N115", by: "samenwerking", towards: "indiener", fulfilledBy: ["vernietiging"] },
  {
    id: "bewaren-extern",
    source: "N114",
    by: "externe-klachtenfunctionaris",
    towards: "indiener",
    fulfilledBy: ["vernietiging-extern"]
  }
]

describe("een verplichting in het verloop", () => {
  it.each(said)("$id is van wie en jegens wie $source het zegt, en eindigt als het is gedaan", ({ source, ...one }) => {
    const all = duties.filter(({ id }) => id === one.id)
    expect(all.length).toBe(said.filter(({ id }) => id === one.id).length)
    for (const { id, by, towards, also, fulfilledBy } of all)
      expect({ id, by, towards, ...(also === undefined ? {} : { also }), fulfilledBy }).toEqual(one)
  })

  it("is er een van deze", () => expect(duties.map(({ id }) => id).sort()).toEqual(said.map(({ id }) => id).sort()))

  it("is in een zin te zeggen: er komt nog een punt of een naam achter", () => {
    for (const { id, what } of duties)
      for (const text of [what.nl, what.en]) expect(text, id).toMatch(/^\S.*[\p{L}}]$/u)
  })

  it("rust ergens op", () =>
    expect(duties.filter(({ because }) => because.length === 0).map(({ id }) => id)).toEqual([]))

  it("opent en eindigt door iets dat kan gebeuren", () => {
    const events = new Set(happenings.map(({ event }) => event))
    const named = duties.flatMap(({ id, opens, endedBy = [], fulfilledBy, postponedBy = [], countsFrom, held }) =>
      [
        ...[...opens, ...endedBy, ...postponedBy].map(({ on }) => on),
        ...fulfilledBy,
        ...(countsFrom === undefined ? [] : [countsFrom]),
        ...(held === undefined ? [] : [held.by, held.until])
      ].map((event) => [id, event] as const)
    )
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter(([, event]) => !events.has(event))).toEqual([])
  })
})
