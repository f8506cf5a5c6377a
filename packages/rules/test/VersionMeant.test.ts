import { bindingen } from "@kracht/content/binding"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { describe, expect, it, vi } from "vitest"
import * as Assessment from "../src/Assessment.ts"
import { daysOf } from "../src/DayAsked.ts"
import { findIn, PartnerDirectory } from "../src/PartnerDirectory.ts"
import type * as Plain from "../src/plain.ts"
import { loadAllUnsafe, type Regulation } from "../src/Regulation.ts"
import { find, RegulationSource } from "../src/RegulationSource.ts"
import { type Options, settingFor, type World } from "../src/Setting.ts"
import { WorkingDayPolicy } from "../src/WorkingDayPolicy.ts"
import { voorbeeldstad } from "./voorbeeldstad.ts"

// Voorbeeldstad: a trial in 2024, nothing until April 2025, a trial that takes over what runs (`direct`) until the end of
// 2025, and from 2026 the version in force, which leaves running complaints alone.
const regulations = loadAllUnsafe(voorbeeldstad.versies, voorbeeldstad.lezingen)
const world: World = { regulations, findPartner: findIn(voorbeeldstad.partners), policy: null }

/** The version a question is decided under, or why none is. */
const under = (question: object, options: Options = {}, from: World = world): string =>
  Result.match(settingFor(from, options, question), {
    onSuccess: ({ regulation }) => regulation.versie,
    onFailure: (refusal) => (refusal._tag === "GeenVersie" ? `${refusal.soort}: ${refusal.uitleg}` : refusal.message)
  })

const ended: World = {
  ...world,
  regulations: regulations.map(
    (one): Regulation => (one.geldigTot === null ? { ...one, status: "vervallen", geldigTot: "2026-12-31" } : one)
  )
}

describe("de versie bij een situatie", () => {
  it.each([
    ["2024-06-30", "proef-1"],
    ["2025-04-01", "proef-2"],
    ["2025-12-31", "proef-2"],
    ["2026-01-01", "2026"],
    // Half past eleven in the evening in London is the next day in Amsterdam.
    ["2025-12-31T23:30:00+00:00", "2026"]
  ])("van %s is %s", (ingediendOp, versie) => expect(under({ ingediendOp })).toBe(versie))

  it.each([
    [
      "2023-12-31",
      /^voor-de-eerste: Op 31 december 2023 geldt geen versie: versie proef-1 geldt van 1 januari 2024\.$/u
    ],
    ["2025-02-14", /^tussen-versies: Op 14 februari 2025 geldt geen versie: versie proef-1 gold tot en met/u]
  ])("van %s is er geen, en dat staat erbij", (ingediendOp, said) => expect(under({ ingediendOp })).toMatch(said))

  it("van na de laatste is er geen", () =>
    expect(under({ ingediendOp: "2027-01-01" }, {}, ended)).toMatch(
      /^na-de-laatste: Op 1 januari 2027 geldt geen versie/u
    ))

  it("die nog loopt, volgt de overgangsregel van wat daarna begon", () => {
    expect(under({ ingediendOp: "2024-06-30" }, { peildag: "2025-03-31" })).toBe("proef-1")
    expect(under({ ingediendOp: "2024-06-30" }, { peildag: "2025-04-01" })).toBe("proef-2")
    expect(under({ ingediendOp: "2025-12-30" }, { peildag: "2026-02-01" })).toBe("proef-2")
  })

  it("zonder dag is de versie in werking, en zonder zo'n versie geen", () => {
    expect(under({})).toBe("2026")
    expect(under({}, {}, ended)).toMatch(/^geen-in-werking: Er is nu geen versie in werking\./u)
    expect(under({}, { peildag: "2024-02-01" })).toBe("proef-1")
  })

  it("is wie haar noemt, ook op een dag waarop zij niet geldt", () =>
    expect(under({ ingediendOp: "2023-01-01" }, { versie: "proef-2" })).toBe("proef-2"))

  it("zegt het als de peildag geen dag is", () => expect(under({}, { peildag: "2026-02-30" })).toMatch(/bestaat niet/u))
})

describe("de versie bij andere vragen", () => {
  it("volgt bij een procedure de eerste ontvangst, en de overgang tot het peilmoment", () => {
    const from = (peilmoment: string) =>
      under({ gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2024-12-20" }], peilmoment })
    expect(from("2025-03-31")).toBe("proef-1")
    expect(from("2025-04-01")).toBe("proef-2")
    const aside = { gebeurtenis: "ontvangst-jeugdstem", op: "2025-11-01" }
    const outside = { gebeurtenis: "ontvangst-extern", op: "2026-01-05" }
    expect(under({ gebeurtenissen: [aside, outside], peilmoment: "2026-02-01" })).toBe("2026")
  })

  it("volgt bij een procedure zonder ontvangst het peilmoment", () => {
    expect(under({ gebeurtenissen: [], peilmoment: "2025-05-01" })).toBe("proef-2")
    expect(under({ gebeurtenissen: [], peilmoment: "2025-03-01" })).toMatch(/^tussen-versies/u)
  })

  it("volgt bij bewaren de dag van indienen, anders de vroegste dag, anders de peildatum", () => {
    expect(under({ ingediendOp: "2024-03-01", uitkomstOp: "2024-04-01" })).toBe("proef-1")
    expect(under({ ingediendOp: "2024-03-01", peildatum: "2025-06-01" })).toBe("proef-2")
    expect(under({ reactieOp: "2026-03-01", uitkomstOp: "2025-12-01" })).toBe("proef-2")
    expect(under({ peildatum: "2023-06-01" })).toMatch(/^voor-de-eerste/u)
  })

  it("volgt bij inzage de dag van inzage, en bij het jaarverslag de vaststelling of het jaar", () => {
    expect(under({ inzageOp: "2025-07-01" })).toBe("proef-2")
    expect(under({ jaar: 2024 })).toBe("proef-1")
    expect(under({ jaar: 2024, vastgesteld: "2025-04-20" })).toBe("proef-2")
  })

  it("leest geen dag die er geen is", () => {
    expect(daysOf({ ingediendOp: "2026-02-30", peildatum: 7 })).toEqual({ ingediendOp: undefined, peildag: undefined })
    expect(daysOf(null)).toEqual({})
  })
})

describe("zolang geen versie in werking is of was", () => {
  const [draft] = regulations as readonly [Regulation]
  const concept: Regulation = {
    ...draft,
    versie: "concept",
    status: "concept",
    geldigVan: null,
    geldigTot: null,
    terugwerkendTot: null
  }
  const adopted: Regulation = { ...concept, versie: "2027", status: "vastgesteld", geldigVan: "2027-01-01" }
  const from = (...known: ReadonlyArray<Regulation>): World => ({ ...world, regulations: known })

  it("antwoordt het concept, welke dag er ook wordt genoemd", () => {
    expect(under({ ingediendOp: "2019-01-01" }, {}, from(concept))).toBe("concept")
    expect(under({ ingediendOp: "2031-01-01" }, {}, from(concept))).toBe("concept")
    for (const peilmoment of ["2010-05-05", "2040-05-05"])
      expect(under({ gebeurtenissen: [], peilmoment }, {}, from(concept))).toBe("concept")
  })

  it("geldt een vastgestelde versie vanaf haar eerste dag, en tot dan het concept", () => {
    expect(under({ ingediendOp: "2026-12-31" }, {}, from(concept, adopted))).toBe("concept")
    expect(under({ ingediendOp: "2027-01-01" }, {}, from(concept, adopted))).toBe("2027")
    expect(under({}, {}, from(concept, adopted))).toBe("concept")
  })

  it("is er tussen twee vastgestelde versies en na de laatste geen, ook niet het concept", () => {
    const before: Regulation = { ...adopted, versie: "2026", geldigVan: "2026-01-01", geldigTot: "2026-06-30" }
    const known = from(concept, before, { ...adopted, geldigTot: "2027-12-31" })
    expect(under({ ingediendOp: "2025-12-31" }, {}, known)).toBe("concept")
    expect(under({ ingediendOp: "2026-06-30" }, {}, known)).toBe("2026")
    expect(under({ ingediendOp: "2026-07-01" }, {}, known)).toBe(
      "tussen-versies: Op 1 juli 2026 geldt geen versie: versie 2026 gold tot en met 30 juni 2026 en versie 2027 geldt van 1 januari 2027."
    )
    expect(under({ ingediendOp: "2027-12-31" }, {}, known)).toBe("2027")
    expect(under({ ingediendOp: "2028-01-01" }, {}, known)).toBe(
      "na-de-laatste: Op 1 januari 2028 geldt geen versie: versie 2027 gold tot en met 31 december 2027."
    )
  })

  it("en is die eenmaal in werking, dan is er daarvoor geen, ook niet het concept", () => {
    const inForce: Regulation = { ...adopted, status: "in-werking" }
    expect(under({ ingediendOp: "2026-12-31" }, {}, from(concept, inForce))).toMatch(/^voor-de-eerste/u)
    expect(under({ ingediendOp: "2027-01-01" }, {}, from(concept, inForce))).toBe("2027")
    expect(under({}, {}, from(concept, inForce))).toBe("2027")
  })

  it("zegt een vastgestelde versie zonder concept wanneer zij begint", () =>
    expect(under({ ingediendOp: "2026-12-31" }, {}, from(adopted))).toMatch(/^voor-de-eerste: /u))

  it("is dat bij Kracht zo", () => {
    expect(bindingen.length).toBeGreaterThan(1)
    const dated = bindingen.some(({ status }) => status === "in-werking" || status === "vervallen")
    const own = { ...world, regulations: regulationsOf(bindingen) }
    expect(under({ ingediendOp: "2019-01-01" }, {}, own)).toMatch(dated ? /^voor-de-eerste/u : /^concept$/u)
  })
})

/** Only what the choice of a version looks at. */
const regulationsOf = (known: typeof bindingen): ReadonlyArray<Regulation> =>
  known.map((binding) => ({ ...(regulations[0] as Regulation), ...binding, id: binding.regeling }))

describe("het antwoord", () => {
  const situatie = {
    aanleiding: "behandeling",
    hoedanigheid: "ouder",
    anoniem: false,
    loket: "kracht",
    ingediendOp: "2025-06-02"
  } as const
  const layer = Layer.mergeAll(
    Layer.succeed(RegulationSource, { regulations }),
    Layer.succeed(WorkingDayPolicy, { policy: null }),
    Layer.succeed(PartnerDirectory, { find: findIn(voorbeeldstad.partners) })
  )
  const run = <A, E>(effect: Effect.Effect<A, E, RegulationSource | WorkingDayPolicy | PartnerDirectory>) =>
    Effect.runSync(Effect.result(effect).pipe(Effect.provide(layer)))

  it("als Effect staat onder de versie van de dag, of faalt met waarom er geen is", () => {
    const answered = run(Assessment.assess(situatie))
    expect(Result.getOrThrow(answered).regeling.versie).toBe("proef-2")
    const refused = run(Assessment.assess({ ...situatie, ingediendOp: "2025-02-03" }))
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({ _tag: "GeenVersie", soort: "tussen-versies" })
    const followed = run(Assessment.follow({ gebeurtenissen: [], peilmoment: "2023-02-03" }))
    expect(Result.isFailure(followed) && followed.failure).toMatchObject({
      _tag: "GeenVersie",
      soort: "voor-de-eerste"
    })
  })

  it("zonder Effect ook, voor elke vraag", async () => {
    const plain = await plainOver(voorbeeldstad)
    expect(plain.assess(situatie).regeling.versie).toBe("proef-2")
    expect(plain.assess({ ...situatie, ingediendOp: "2026-06-02" }).regeling.versie).toBe("2026")
    const inGap = [
      () => plain.assess({ ...situatie, ingediendOp: "2025-02-03" }),
      () => plain.follow({ gebeurtenissen: [], peilmoment: "2025-02-03" }),
      () => plain.access({ inzageOp: "2025-02-03" }),
      () => plain.retention({ gesloten: true, uitkomstOp: "2025-02-03" }),
      () => plain.annualReport({ jaar: 2024, gevallen: [], vastgesteld: "2025-02-03" })
    ]
    for (const question of inGap)
      expect(question).toThrow(
        expect.objectContaining({
          _tag: "GeenVersie",
          soort: "tussen-versies",
          uitleg: expect.stringMatching(/^Op 3 /u)
        })
      )
    // One year of keeping in the trial of 2025 as in each version: what differs is under which the answer stands.
    expect(
      plain.retention({ gesloten: true, ingediendOp: "2025-12-01", uitkomstOp: "2026-03-02" }).regeling.versie
    ).toBe("proef-2")
  })
})

/** The plain functions over other content than the published. */
const plainOver = async ({ versies, lezingen, partners }: typeof voorbeeldstad): Promise<typeof Plain> => {
  vi.resetModules()
  vi.doMock("@kracht/content/binding", () => ({ bindingen: versies }))
  vi.doMock("@kracht/content/keuzes", () => ({ keuzes: lezingen }))
  vi.doMock("@kracht/content/partners", () => ({ partners }))
  const plain = await import("../src/plain.ts")
  // The other tests run in the same program, with the content as it is.
  for (const name of ["binding", "keuzes", "partners"]) vi.doUnmock(`@kracht/content/${name}`)
  vi.resetModules()
  return plain
}

it("een versie die er niet is, wordt niet door de dag vervangen", () => {
  const absent = find(regulations, { versie: "1999" }, () => ({ ingediendOp: "2026-01-01" }))
  expect(Result.isFailure(absent) && absent.failure._tag).toBe("OnbekendeVersie")
})
