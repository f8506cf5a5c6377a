/**
 * What must have been done before a complaint is closed: what the text promises after an outcome, what a statute demands after a
 * judgement. Each is the one thing that stands in the way, and once it is done nothing does.
 */
import { describe, expect, it } from "vitest"
import type { Gebeurtenis } from "../src/Procedure.ts"
import { duties } from "../src/ProcedureDuty.ts"
import { standings } from "../src/ProcedureState.ts"
import { follow, InvalidSituation } from "../src/plain.ts"

const at = (gebeurtenis: Gebeurtenis, i: number) => {
  const op = `2027-02-${String(i + 1).padStart(2, "0")}`
  return gebeurtenis === "vervolgafspraak" ? { gebeurtenis, op, tot: "2027-03-01" } : { gebeurtenis, op }
}

/** Why the last of these events cannot happen; nothing when all of them can. */
const refusal = (...events: ReadonlyArray<Gebeurtenis>): string | undefined => {
  try {
    follow({ gebeurtenissen: events.map(at), peilmoment: "2027-03-01" })
    return undefined
  } catch (fault) {
    if (!(fault instanceof InvalidSituation)) throw fault
    const [{ veld, melding } = { veld: "", melding: "" }, ...others] = fault.fouten
    if (others.length > 0 || veld !== `gebeurtenissen/${events.length - 1}`) throw fault
    return melding
  }
}

interface Waiting {
  readonly duty: string
  /** What the text or the statute says must come. */
  readonly what: RegExp
  readonly after: ReadonlyArray<Gebeurtenis>
  readonly done: Gebeurtenis
}

const waiting: ReadonlyArray<Waiting> = [
  {
    duty: "afspraak-na-gegrond",
    what: /een afspraak met u, de medewerker en de interne klachtenfunctionaris/u,
    after: ["ontvangst", "bevinding-gegrond", "geen-vervolggesprek"],
    done: "afspraak"
  },
  {
    duty: "uitleg-na-ongegrond",
    what: /op papier .*waarom uw klacht, of een deel ervan, niet terecht is/u,
    after: ["ontvangst", "bevinding-ongegrond", "geen-vervolggesprek"],
    done: "uitleg-uitkomst"
  },
  {
    // "Dan zullen wij u doorverwijzen naar de externe klachtencommissie" (N084).
    duty: "doorverwijzing",
    what: /u doorverwijzen naar de externe klachtencommissie/u,
    after: ["ontvangst", "gesprek", "gesprek", "geen-oplossing", "geen-vervolggesprek"],
    done: "doorverwijzing"
  },
  {
    duty: "advies-bespreken",
    what: /het advies volgen en met u bespreken/u,
    after: ["ontvangst-extern", "bemiddelbaar", "advies", "oordeel-gegrond", "reactie", "geen-vervolggesprek"],
    done: "advies-besproken"
  },
  {
    // Jeugdwet 4.2.1 lid 5.
    duty: "reactie-aanbieder",
    what: /schrijven of er iets verandert/u,
    after: ["ontvangst-extern", "oordeel-gegrond", "geen-vervolggesprek"],
    done: "reactie"
  },
  {
    // Jeugdwet 4.2.2.
    duty: "aanbieder-inlichten",
    what: /de situatie ernstig is/u,
    after: ["ontvangst-extern", "ernstige-situatie", "oordeel-ongegrond", "reactie", "geen-vervolggesprek"],
    done: "aanbieder-ingelicht"
  },
  {
    duty: "inspectie-melden",
    what: /melden bij de inspectie/u,
    after: [
      ...(["ontvangst-extern", "ernstige-situatie", "aanbieder-ingelicht", "geen-maatregelen"] as const),
      ...(["oordeel-ongegrond", "reactie", "geen-vervolggesprek"] as const)
    ],
    done: "inspectie-gemeld"
  },
  {
    duty: "vervolgafspraak",
    what: /een dag afspreken voor een vervolggesprek/u,
    after: ["ontvangst", "oplossing"],
    done: "geen-vervolggesprek"
  },
  {
    duty: "vervolggesprek",
    what: /met u napraten/u,
    after: ["ontvangst", "oplossing", "vervolgafspraak"],
    done: "vervolggesprek"
  }
]

describe("een klacht gaat pas dicht", () => {
  it.each(waiting)("na $duty", ({ what, after, done }) => {
    const refused = refusal(...after, "sluiting")
    expect(refused).toMatch(what)
    // Only this is named.
    expect(refused?.split("Dat is: ")[1]?.split("; ")).toHaveLength(1)
    expect(refusal(...after, done, "sluiting")).toBeUndefined()
  })

  it("na alles wat eerst moet: hierboven staat elk daarvan", () =>
    expect(new Set(waiting.map(({ duty }) => duty))).toEqual(
      new Set(duties.filter(({ first }) => first === true).map(({ id }) => id))
    ))
})

describe("hoe ver een klacht is, per weg", () => {
  const running = { zaak: "lopend", intern: "geen", extern: "geen" } as const

  it("noemt alleen de wegen die begonnen zijn", () => {
    expect(standings({ ...running, intern: "in-behandeling" })).toEqual(["intern-in-behandeling"])
    expect(standings({ ...running, extern: "gegrond" })).toEqual(["extern-gegrond"])
    expect(new Set(standings({ ...running, intern: "ongegrond", extern: "in-behandeling" }))).toEqual(
      new Set(["intern-ongegrond", "extern-in-behandeling"])
    )
  })

  it("is wat voorbij is, als het voorbij is", () => {
    expect(standings({ ...running, zaak: "ingetrokken", intern: "in-behandeling" })).toEqual(["ingetrokken"])
    expect(standings({ ...running, zaak: "geen" })).toEqual(["nieuw"])
  })
})
