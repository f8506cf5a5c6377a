/** Whoever is in the case of a row of a table hears why: the reasons of that row stand in the answer, in both languages. */
import { describe, expect, it } from "vitest"
import type { Value } from "../src/Fact.ts"
import { assess, decide, type Options, type Situatie } from "../src/plain.ts"
import { type Readings, readings } from "../src/Reading.ts"
import { type Because, toReden } from "../src/Reason.ts"
import { type Regel, regels } from "../src/RuleAnswer.ts"
import * as Rulebook from "../src/Rulebook.ts"
import { facts } from "../src/Situation.ts"
import * as Table from "../src/Table.ts"
import { setting } from "./setting.ts"

const isReading = (id: string): id is keyof Readings => readings.some((one) => one.id === id)
const isFact = (id: string): boolean => facts.some((one) => one.id === id)

type When = Readonly<Record<string, Value>>

/** Every way to be in the case of a row. */
const casesOf = (when: Readonly<Record<string, unknown>>): ReadonlyArray<When> =>
  Object.entries(when).reduce<ReadonlyArray<When>>(
    (all, [id, values]) => all.flatMap((one) => [values].flat().map((value) => ({ ...one, [id]: value as Value }))),
    [{}]
  )

const only = (is: (id: string) => boolean, when: When) =>
  Object.fromEntries(Object.entries(when).filter(([id]) => is(id)))

/** What brings each kind. */
const aanleiding = {
  compliment: "tevreden",
  signaal: "opmerking",
  bezwaar: "oneens-met-besluit",
  ingebrekestelling: "geen-besluit",
  klacht: "behandeling"
} as const

/** A complaint at each counter; the case of a row says otherwise where it needs to. */
const complaints: ReadonlyArray<Situatie> = (["kracht", "externe-klachtencommissie", "jeugdstem"] as const).map(
  (loket) => ({
    aanleiding: "behandeling",
    hoedanigheid: "ouder",
    anoniem: false,
    over: "medewerker",
    stand: "nieuw",
    loket
  })
)

const situationOf = (complaint: Situatie, when: When): Situatie => ({
  ...complaint,
  ...(when["soort"] === undefined ? {} : { aanleiding: aanleiding[when["soort"] as keyof typeof aanleiding] }),
  ...only(isFact, when)
})

const told = (because: ReadonlyArray<Because>, taal: "nl" | "en") =>
  because.flatMap((reason) => toReden(reason, taal, setting().regulation))

const bothLanguages = (
  ask: (opties: Options) => { readonly redenen: ReadonlyArray<object> },
  because: ReadonlyArray<Because>
) =>
  (["nl", "en"] as const).every((taal) => {
    const { redenen } = ask({ taal })
    return told(because, taal).every((one) => redenen.some((other) => JSON.stringify(other) === JSON.stringify(one)))
  })

const ofSituations = [
  Rulebook.kind,
  Rulebook.eligibility,
  Rulebook.scope,
  Rulebook.routing,
  Rulebook.filing,
  Rulebook.channel,
  Rulebook.handling,
  Rulebook.subject,
  Rulebook.talkFirst,
  Rulebook.wish,
  Rulebook.regime,
  Rulebook.urgency
].map((table) => Table.erase(table as never))

const answered = (complaint: Situatie, when: When, opties: Options = {}) =>
  assess(situationOf(complaint, when), { ...opties, lezingen: only(isReading, when) })

/**
 * Of help under another statute nothing is told that rests on the Jeugdwet, such as who supports you, or on a reading that
 * follows it (law.md 2.8); the other sentences and statutes are.
 */
const toldUnder = (because: ReadonlyArray<Because>, { regime = "jeugdhulp" }: When): ReadonlyArray<Because> =>
  regime === "jeugdhulp"
    ? because
    : because.filter(
        (reason) =>
          ("statute" in reason && !reason.statute.startsWith("Jeugdwet")) ||
          ("anchor" in reason && !reason.anchor.startsWith("vertrouwenspersoon."))
      )

describe.each(ofSituations.map(({ table }) => table))("een situatie in een rij van $id", ({ rows }) => {
  it.each(rows.map((row) => [row.id, row] as const))(
    "%s: haar redenen staan in het antwoord",
    (_, { when, because }) => {
      expect(told(because, "nl").length).toBeGreaterThan(0)
      const unheard = casesOf(when as never).filter(
        (one) =>
          !complaints.some((complaint) =>
            bothLanguages((opties) => answered(complaint, one, opties), toldUnder(because, one))
          )
      )
      expect(unheard).toEqual([])
    }
  )
})

/** Who cannot bring it: a stranger without a name. */
const nobody = { hoedanigheid: "anders", anoniem: true } as const

describe("een situatie in een rij van wat er nu kan", () => {
  const { rows } = Table.erase(Rulebook.appeal as never).table

  it.each(rows.map((row) => [row.id, row] as const))("%s: haar stappen staan in het antwoord", (_, row) => {
    const unheard = casesOf(row.when as never).filter((one) => {
      const { vervolg } =
        one["uitkomst"] === "niet-mogelijk"
          ? answered({ ...complaints[0], ...nobody }, { "signaal.anoniem": "met-naam", ...one })
          : answered({ ...complaints[0] }, one)
      return ![row.outcome].flat().every((step) => vervolg.some(({ stap }) => stap === step))
    })
    expect(unheard).toEqual([])
  })
})

describe.each(regels)("een vraag over %s", (regel: Regel) => {
  const { rows } = Table.erase(Rulebook.tables.find(({ table }) => table.id === regel) as never).table
  const cases = rows.flatMap((row) => casesOf(row.when as never).map((when) => ({ row, when })))
  const asked = (when: When, opties: Options = {}) =>
    decide(regel, only((id) => !isReading(id), when) as never, { ...opties, lezingen: only(isReading, when) })

  it("krijgt in elk geval de uitkomst van zijn rij, met haar redenen", () => {
    expect(cases.length).toBeGreaterThan(2)
    const unheard = cases.filter(
      ({ row, when }) =>
        JSON.stringify(asked(when).uitkomst) !== JSON.stringify(row.outcome) ||
        !bothLanguages((opties) => asked(when, opties), row.because)
    )
    expect(unheard.map(({ when }) => when)).toEqual([])
  })

  it("noemt elke lezing waaronder de uitkomst anders is, en geen andere", () => {
    const wrong = cases.flatMap(({ when }) => {
      const { uitkomst, gevoeligheid } = asked(when)
      const spoken = (outcome: unknown) => [outcome].flat().join(", ")
      return readings.flatMap(({ id, values }) => {
        const chosen = when[id] ?? setting().readings[id]
        return values.flatMap((waarde) => {
          if (waarde === chosen) return []
          const naar = spoken(asked({ ...when, [id]: waarde }).uitkomst)
          const expected = naar === spoken(uitkomst) ? [] : [{ wat: "uitkomst", van: spoken(uitkomst), naar }]
          const named = gevoeligheid
            .filter((one) => one.lezing === id && one.waarde === waarde)
            .flatMap(({ verandert }) => verandert.filter(({ wat }) => wat === "uitkomst"))
          return JSON.stringify(named) === JSON.stringify(expected) ? [] : [{ when, id, waarde, named, expected }]
        })
      })
    })
    expect(wrong).toEqual([])
  })
})
