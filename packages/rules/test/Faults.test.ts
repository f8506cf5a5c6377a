/**
 * Whatever is wrong with a question, of whatever kind: it is refused, the fault says where and what is allowed in a whole
 * sentence, and what was sent is not in it.
 */
import { isRefusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer as decisionTerm } from "../src/DecisionTermAnswer.ts"
import { answer as objection } from "../src/ObjectionAnswer.ts"
import { answer as penalty } from "../src/PenaltyAnswer.ts"
import {
  access,
  annualReport,
  assess,
  assessMessage,
  decide,
  follow,
  InvalidSituation,
  municipalTerms,
  providerReport,
  retention
} from "../src/plain.ts"
import type { Invoerfout } from "../src/Situation.ts"
import { answer as term } from "../src/TermAnswer.ts"
import { setting } from "./setting.ts"

type Fault = Pick<Invoerfout, "veld" | "melding"> & { readonly code: string }
type Ask = (vraag: never) => ReadonlyArray<Fault>

const thrown =
  (ask: (vraag: never) => unknown): Ask =>
  (vraag) => {
    try {
      ask(vraag)
      return []
    } catch (fault) {
      if (fault instanceof InvalidSituation) return fault.fouten
      throw fault
    }
  }

const failed =
  (ask: (vraag: never) => Result.Result<unknown, ReadonlyArray<Invoerfout>>): Ask =>
  (vraag) => {
    const found = ask(vraag)
    return Result.isFailure(found) ? found.failure : []
  }

interface Kind {
  readonly name: string
  readonly ask: Ask
  /** A question of this kind that is right, with every field in it that can be damaged. */
  readonly right: object
}

const geval = { organisatie: "yoep", soort: "klacht", loket: "kracht", aard: "privacy", uitspraak: "gegrond" } as const

const kinds: ReadonlyArray<Kind> = [
  {
    name: "situatie",
    ask: thrown(assess),
    right: {
      aanleiding: "behandeling",
      hoedanigheid: "ouder",
      anoniem: false,
      organisatie: "yoep",
      organisatieMedewerker: "yoep",
      loket: "kracht",
      ingediendOp: "2026-12-24"
    }
  },
  { name: "bericht", ask: thrown(assessMessage), right: { aanleidingen: ["behandeling", "tevreden"], anoniem: false } },
  {
    name: "procedure",
    ask: thrown(follow),
    right: {
      gebeurtenissen: [
        { gebeurtenis: "ontvangst", op: "2026-12-24", klager: 1 },
        { gebeurtenis: "toestemming-gevraagd", op: "2026-12-24", klager: 1, persoon: 1 },
        { gebeurtenis: "oplossing", op: "2026-12-28" },
        { gebeurtenis: "vervolgafspraak", op: "2026-12-28", tot: "2027-01-20" }
      ],
      peilmoment: "2026-12-31",
      organisatie: "yoep"
    }
  },
  {
    name: "inzage",
    ask: thrown(access),
    right: {
      rol: "externe-klachtencommissie",
      stuk: "clientdossier",
      doel: "klacht-behandelen",
      inzageOp: "2026-05-01",
      toestemmingen: [{ door: "betrokkene", antwoord: "ja", schriftelijk: true, gegevenOp: "2026-04-01" }]
    }
  },
  {
    name: "bewaren",
    ask: thrown(retention),
    right: {
      gesloten: true,
      ingediendOp: "2026-01-10",
      uitkomstOp: "2026-03-01",
      dossierVan: "samenwerking",
      peildatum: "2028-02-20",
      verlengingen: [
        {
          door: "interne-klachtenfunctionaris",
          reden: "rechtszaak",
          opSchrift: true,
          beslotenOp: "2028-02-01",
          totEnMet: "2029-03-01"
        }
      ]
    }
  },
  {
    name: "jaarverslag",
    ask: thrown(annualReport),
    right: {
      jaar: 2026,
      gevallen: [{ jaar: 2026, ...geval, aanbeveling: "ja" }],
      eerder: [{ van: 2025, tot: 2025, onderdeel: "klachten", waarden: [], aantal: 12 }]
    }
  },
  {
    name: "verslag van een aanbieder",
    ask: thrown(providerReport),
    right: {
      jaar: 2026,
      behandeld: [{ aard: "privacy", uitspraak: "gegrond", aanbeveling: "ja" }],
      vastgesteld: "2027-03-01"
    }
  },
  {
    name: "regel",
    ask: thrown((vraag: never) => decide("belangen", vraag)),
    right: { isBeklaagde: true, behandeltKlacht: true }
  },
  {
    name: "klacht bij de gemeente",
    ask: thrown(municipalTerms),
    right: { ontvangen: "2026-03-02", adviseur: false, uitstelTot: "2026-06-01" }
  },
  {
    name: "bezwaar",
    ask: failed((vraag: never) => objection(vraag, setting().readings)),
    right: {
      bekendmaking: "2026-03-02",
      commissie: true,
      ingediend: { wijze: "post", verzonden: "2026-04-10", ontvangen: "2026-04-14" },
      opschortingen: [{ verzocht: "2026-04-20", hersteld: "2026-04-28" }]
    }
  },
  {
    name: "dwangsom",
    ask: failed(penalty),
    right: { beslistermijnEinde: "2026-03-10", ingebrekestellingOntvangen: "2026-03-25", besluit: "2026-05-01" }
  },
  {
    name: "beslistermijn",
    ask: failed(decisionTerm),
    right: { aanvraagOntvangen: "2026-02-02", opschortingen: [{ verzocht: "2026-03-10", hersteld: "2026-03-20" }] }
  }
]

interface Damaged {
  readonly vraag: unknown
  /** Where it was damaged, as a fault writes it. */
  readonly at: string
}

/** Told apart in a sentence from what may stand there. */
const ODD = "zzqx-verkeerd"

const wrong: ReadonlyArray<unknown> = [null, -3.5, ODD, [ODD], { [ODD]: ODD }, "2026-02-31"]

/** The question with one thing in it replaced or added, for each thing in it. */
const damage = (value: unknown, at = ""): ReadonlyArray<Damaged> => {
  const replaced = wrong.map((other): Damaged => ({ vraag: other, at }))
  if (typeof value !== "object" || value === null) return replaced
  const parts = Object.entries(value).flatMap(([name, part]) =>
    damage(part, at === "" ? name : `${at}/${name}`).map(
      (one): Damaged => ({
        vraag: Array.isArray(value) ? value.with(Number(name), one.vraag) : { ...value, [name]: one.vraag },
        at: one.at
      })
    )
  )
  return Array.isArray(value) ? [...replaced, ...parts] : [...replaced, { vraag: { ...value, [ODD]: 1 }, at }, ...parts]
}

/** At the place itself, beside it where the faults of a list say which, or at what stands around it. */
const isNear = (veld: string, at: string): boolean =>
  veld === at || veld.startsWith(`${at}/`) || at.startsWith(`${veld}/`) || veld === "" || at === ""

/** What stands at a place in a question. */
const placeIn = (vraag: unknown, at: string): unknown =>
  at.split("/").reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>> | null)?.[name], vraag)

const isDay = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value)

/** One of some words that are allowed there. */
const isWord = (value: unknown): boolean => typeof value === "string" && !isDay(value)

describe.each(kinds)("een vraag om $name", ({ ask, right }) => {
  const tried = damage(right).map((damaged) => ({ ...damaged, faults: ask(damaged.vraag as never) }))
  const refused = tried.filter(({ faults }) => faults.length > 0)

  it("die klopt, wordt beantwoord", () => expect(ask(right as never)).toEqual([]))

  it("die niet klopt, wordt bijna altijd geweigerd", () => {
    expect(tried.length).toBeGreaterThan(15)
    expect(refused.length).toBeGreaterThan(tried.length * 0.8)
  })

  it("zegt in een hele zin wat er mis is", () => {
    const said = refused.flatMap(({ faults }) => faults.map(({ melding }) => melding))
    expect(
      [...new Set(said)].filter((melding) => !/^\p{L}.{9,}\.$/su.test(melding) || / {2}|undefined/u.test(melding))
    ).toEqual([])
  })

  it("zegt het waar het misging", () => {
    const elsewhere = refused.filter(({ at, faults }) => !faults.some(({ veld }) => isNear(veld, at)))
    expect(elsewhere.map(({ at, faults }) => [at, faults.map(({ veld }) => veld)])).toEqual([])
  })

  it("zegt van een dag die niet bestaat alleen dat", () => {
    const impossible = tried.filter(({ vraag, at }) => isDay(placeIn(right, at)) && placeIn(vraag, at) === "2026-02-31")
    expect(impossible.map(({ at, faults }) => [at, faults.map(({ veld, code }) => `${veld}: ${code}`)])).toEqual(
      impossible.map(({ at }) => [at, [`${at}: ongeldige-datum`]])
    )
    expect(impossible).toHaveLength(JSON.stringify(right).match(/"\d{4}-\d\d-\d\d"/gu)?.length ?? 0)
  })

  it("noemt bij een waarde die niet mag, de waarden die wel mogen", () => {
    const listed = tried.flatMap(({ at, faults }) => {
      const allowed = placeIn(right, at)
      return faults
        .filter(({ veld, code }) => veld === at && code === "niet-toegestane-waarde" && isWord(allowed))
        .map(({ melding }) => ({ at, melding, says: melding.includes(String(allowed)) }))
    })
    expect(listed.filter(({ says }) => !says)).toEqual([])
    const words = JSON.stringify(right).match(/:"[a-z-]+"/gu)?.length ?? 0
    expect(new Set(listed.map(({ at }) => at)).size >= words).toBe(true)
  })

  it("noemt bij een veld dat er niet is, de velden die er wel zijn", () => {
    const unknown = refused.flatMap(({ faults }) => faults.filter(({ code }) => code === "onbekend-veld"))
    expect(unknown.length).toBeGreaterThan(0)
    const names = Object.keys(right)
    const own = unknown.filter(({ veld }) => veld === "")
    expect(own.filter(({ melding }) => !names.some((name) => melding.includes(name)))).toEqual([])
  })

  it("herhaalt niet wat er stond", () =>
    expect(refused.filter(({ faults }) => JSON.stringify(faults).includes(ODD)).map(({ at }) => at)).toEqual([]))
})

/** A question that is right but for what stands between some of its fields: where that is told, and which fields it is about. */
const between: ReadonlyArray<{
  readonly kind: string
  readonly change: object
  readonly at: string
  readonly of: ReadonlyArray<string>
}> = [
  {
    kind: "inzage",
    change: { leeftijdBetrokkene: "16-17", rol: "nabestaande" },
    at: "leeftijdBetrokkene",
    of: ["rol"]
  },
  {
    kind: "inzage",
    change: {
      toestemmingen: [
        { door: "klager", wie: 2, antwoord: "nee" },
        { door: "voogd", antwoord: "nee" }
      ]
    },
    at: "toestemmingen/0/wie",
    of: ["toestemmingen/0/door"]
  },
  {
    kind: "inzage",
    change: {
      toestemmingen: [
        { door: "voogd", antwoord: "nee" },
        { door: "klager", antwoord: "ja", schriftelijk: true, gegevenOp: "2026-04-01", ingetrokkenOp: "2026-03-31" }
      ]
    },
    at: "toestemmingen/1/ingetrokkenOp",
    of: ["toestemmingen/1/antwoord", "toestemmingen/1/gegevenOp"]
  },
  { kind: "bewaren", change: { uitkomstOp: "2026-01-09" }, at: "uitkomstOp", of: ["ingediendOp"] },
  { kind: "bewaren", change: { gesloten: false, ingetrokkenOp: "2026-02-01" }, at: "gesloten", of: ["ingetrokkenOp"] },
  { kind: "bewaren", change: { peildatum: "2026-02-28" }, at: "peildatum", of: ["uitkomstOp", "gesloten"] },
  {
    kind: "verslag van een aanbieder",
    change: {
      behandeld: [
        { aard: "privacy", uitspraak: "gegrond", aanbeveling: "ja" },
        { aard: "privacy", uitspraak: "ingetrokken", aanbeveling: "ja" }
      ]
    },
    at: "behandeld/1/aanbeveling",
    of: ["behandeld/1/uitspraak"]
  },
  {
    kind: "inzage",
    change: { toestemming: "gegeven" },
    at: "toestemmingen",
    of: ["toestemming"]
  },
  {
    kind: "bewaren",
    change: { gesloten: true, uitkomstOp: "2199-06-01", peildatum: undefined, verlengingen: [] },
    at: "uitkomstOp",
    of: ["gesloten", "ingediendOp", "peildatum"]
  },
  {
    kind: "verslag van een aanbieder",
    change: { vastgesteld: "2199-12-31" },
    at: "vastgesteld",
    of: ["jaar"]
  },
  {
    kind: "jaarverslag",
    change: { vastgesteld: "2199-12-31" },
    at: "vastgesteld",
    of: ["jaar"]
  },
  { kind: "klacht bij de gemeente", change: { uitstelTot: "2026-03-01" }, at: "uitstelTot", of: ["ontvangen"] },
  {
    kind: "bezwaar",
    change: { opschortingen: [{ verzocht: "2026-04-20", hersteld: "2026-04-19" }] },
    at: "opschortingen/0/hersteld",
    of: ["opschortingen/0/verzocht"]
  },
  {
    kind: "beslistermijn",
    change: { opschortingen: [{ verzocht: "2026-02-01", hersteld: "2026-03-20" }] },
    at: "opschortingen/0/verzocht",
    of: ["aanvraagOntvangen"]
  },
  {
    kind: "procedure",
    change: {
      gebeurtenissen: [
        { gebeurtenis: "ontvangst", op: "2027-01-01" },
        { gebeurtenis: "oplossing", op: "2026-12-28" }
      ]
    },
    at: "gebeurtenissen/0/op",
    of: ["peilmoment", "gebeurtenissen/0/gebeurtenis"]
  }
]

describe.each(between)("wat tussen velden niet klopt in een vraag om $kind, bij $at", ({ kind, change, at, of }) => {
  const asked = kinds.find(({ name }) => name === kind)
  const vraag = { ...asked?.right, ...change }
  const ask = (one: unknown) => asked?.ask(one as never).map(({ veld }) => veld) ?? []
  /** What stands in a field of it, or around it, is another question. */
  const isApart = (damaged: string): boolean =>
    [at, ...of].every((field) => field !== damaged && !field.startsWith(`${damaged}/`)) && damaged !== ""

  it("wordt gezegd", () => expect(ask(vraag)).toEqual([at]))

  it("wordt ook gezegd als er in een ander veld iets niet klopt", () => {
    const elsewhere = damage(vraag).filter((damaged) => isApart(damaged.at))
    const silent = elsewhere.filter((damaged) => !ask(damaged.vraag).includes(at))
    expect(silent.map(({ at: where, vraag: damaged }) => [where, JSON.stringify(damaged)])).toEqual([])
    expect(elsewhere.length).toBeGreaterThanOrEqual(wrong.length)
  })
})

describe("wat niemand kan lezen", () => {
  const circular: Record<string, unknown> = { x: 1 }
  circular["zelf"] = circular
  let deep: unknown = 1
  for (let layer = 0; layer < 20_000; layer += 1) deep = { x: deep }
  const items = Array.from({ length: 100_000 }, () => null)

  it.each(kinds)("wordt geweigerd in een vraag om $name", ({ ask, right }) => {
    const lists = Object.entries(right).filter(([, value]) => Array.isArray(value))
    for (const vraag of [circular, { ...right, x: deep }, ...lists.map(([name]) => ({ ...right, [name]: items }))])
      expect(ask(vraag as never)).not.toEqual([])
  })
})

describe("een verlenging tussen twee andere", () => {
  it("waarvan de dag niet klopt, laat de volgende met de vorige vergelijken", () => {
    const verlenging = {
      door: "interne-klachtenfunctionaris",
      reden: "rechtszaak",
      opSchrift: true,
      totEnMet: "2029-03-01"
    }
    const verlengingen = ["2028-02-10", "zomaar", "2028-02-09"].map((beslotenOp) => ({ ...verlenging, beslotenOp }))
    const ask = thrown(retention)
    expect(ask({ dossierVan: "samenwerking", verlengingen } as never).map(({ veld }) => veld)).toEqual([
      "verlengingen/1/beslotenOp",
      "verlengingen/2/beslotenOp"
    ])
  })
})

describe("een jaar dat niet kan", () => {
  it("maakt de jaren van eerdere getallen niet ook fout: waarbinnen zij liggen, is dan niet te zeggen", () => {
    const eerder = [{ van: 2024, tot: 2025, onderdeel: "klachten", waarden: [], aantal: 3 }]
    const fields = (jaar: unknown) => {
      try {
        annualReport({ jaar, gevallen: [], eerder } as never)
        return []
      } catch (error) {
        if (!(error instanceof InvalidSituation)) throw error
        return error.fouten.map(({ veld }) => veld)
      }
    }
    for (const jaar of [12, 2025.5, "2025"]) expect(fields(jaar)).toEqual(["jaar"])
    expect(fields(2100)).toEqual(["eerder/0/van", "eerder/0/tot"])
  })
})

describe("een dag buiten de kalender", () => {
  it("wordt geweigerd bij het veld waarin hij staat", () => {
    const ask = (gebeurtenis: string, aantal: number) => term({ gebeurtenis, aantal, eenheid: "jaren", stelsel: "wet" })
    const refusal = ask("9999-06-01", 5)
    expect(isRefusal(refusal) && refusal.veld).toMatch(/^(?:gebeurtenis|aantal)$/u)
    const early = ask("2004-12-31", 1)
    expect(isRefusal(early) && early.veld).toBe("gebeurtenis")
    // In working days it is the calendar that refuses, which knows no event.
    const working = term({ gebeurtenis: "2004-12-31", aantal: 1, eenheid: "werkdagen", stelsel: "regeling" })
    expect(isRefusal(working) && working.veld).toBe("gebeurtenis")
  })
})
