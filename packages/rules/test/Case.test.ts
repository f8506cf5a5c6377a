import { addMonths, type PlainDate } from "@kracht/calendar/PlainDate"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Case from "../src/Case.ts"
import * as CaseState from "../src/CaseState.ts"
import * as DutyTerm from "../src/DutyTerm.ts"
import type { Value } from "../src/Fact.ts"
import { type Gebeurtenis, happenings } from "../src/Procedure.ts"
import { duties } from "../src/ProcedureDuty.ts"
import type { Question } from "../src/ProcedureQuestion.ts"
import * as ProcedureSubject from "../src/ProcedureSubject.ts"
import * as Progress from "../src/Progress.ts"
import { readings as all, variantsOf } from "../src/Reading.ts"
import { over, regime } from "../src/Situation.ts"
import { day } from "./day.ts"
import { setting } from "./setting.ts"

const { regulation, readings } = setting()
const known: CaseState.Known = { regulation, readings, committee: undefined }
const under = (other: Partial<typeof readings>): CaseState.Known => ({ ...known, readings: { ...readings, ...other } })

const names = happenings.map(({ event }) => event as Gebeurtenis)
const first = day("2026-11-02")
const dayAt = (later: number): PlainDate => (first + later) as PlainDate

/** So many days in; what names a later day names one that is later than any last day. */
const occurrence = (event: Gebeurtenis, later: number, person = 1): CaseState.Occurrence => ({
  event,
  on: dayAt(later),
  person,
  until: dayAt(later + 900)
})

const advance = (
  state: CaseState.Case,
  event: Gebeurtenis,
  later = 9,
  person = 1,
  with_ = known
): CaseState.Case | undefined => {
  const then = Case.next(state, occurrence(event, later, person), with_)
  return Case.isImpossible(then) ? undefined : then
}

const partOf = (state: CaseState.Case, part: string): Value | undefined => CaseState.stateOf(state)[part]

/** What decides the future: the parts of the state, what people said, and what is owed and done this time; not the days. */
const keyOf = (state: CaseState.Case): string => {
  const round = state.rounds.length - 1
  const owed = state.duties
    .filter((opened) => CaseState.isOpen(opened) || (opened.round === round && opened.duty.once === true))
    .map(
      (opened) =>
        `${opened.duty.id} ${CaseState.isOpen(opened)} ${opened.overtaken !== undefined} ${opened.round === round}`
    )
  const seen = [...(state.rounds[round]?.seen ?? [])].filter((event) => remembered.has(event))
  return JSON.stringify([
    Object.entries(state.parts).sort(),
    [...state.consents].sort(),
    Math.min(state.talks, 2),
    owed.sort(),
    seen.sort()
  ])
}

/** What someone looking at the complaint sees: how far it is and what is owed. */
const seenOf = ({ parts, consents, duties: all }: CaseState.Case): string =>
  JSON.stringify([
    Object.entries(parts).sort(),
    [...consents].sort(),
    all
      .filter(CaseState.isOpen)
      .map(({ duty, overtaken }) => `${duty.id} ${overtaken !== undefined}`)
      .sort()
  ])

const remembered = new Set(
  duties
    .filter(({ once, anewAfter }) => once === true || anewAfter !== undefined)
    .flatMap(({ fulfilledBy }) => fulfilledBy)
)

interface Seen {
  readonly state: CaseState.Case
  readonly path: ReadonlyArray<CaseState.Occurrence>
}

/** Every state, days apart, that so many events can reach. */
const reached = (depth: number, with_ = known): ReadonlyArray<Seen> => {
  const seen = new Set([keyOf(CaseState.start)])
  const levels: Array<ReadonlyArray<Seen>> = [[{ state: CaseState.start, path: [] }]]
  for (let n = 1; n <= depth; n++)
    levels.push(
      (levels[n - 1] as ReadonlyArray<Seen>).flatMap(({ state, path }) =>
        names.flatMap((event) => {
          const then = advance(state, event, n, 1, with_)
          if (then === undefined || seen.has(keyOf(then))) return []
          seen.add(keyOf(then))
          return [{ state: then, path: [...path, occurrence(event, n)] }]
        })
      )
    )
  return levels.flat()
}

const deep = reached(5)
const states = deep.filter(({ path }) => path.length <= 4)

const open = (state: CaseState.Case): ReadonlyArray<string> =>
  state.duties.filter(CaseState.isOpen).map(({ duty }) => duty.id)
const survivors = new Set(duties.filter(({ survives }) => survives === true).map(({ id }) => id))

const files = new Set(["bewaren", "bewaren-extern"])

/** Whoever handled a complaint keeps a file of it (N114, D87). */
const filesOf = (state: CaseState.Case): ReadonlyArray<string> => [
  ...(partOf(state, "intern") === "geen" ? [] : ["bewaren"]),
  ...(partOf(state, "extern") === "geen" ? [] : ["bewaren-extern"])
]

/** Each file goes by itself: that of the partnership does not take that of the committee along. */
const isDestroyed = (state: CaseState.Case, id: string): boolean =>
  state.duties.findLast(({ duty }) => duty.id === id)?.met !== undefined

/** What holds of any complaint, whatever happened and however it is read. */
const always = (state: CaseState.Case, with_: CaseState.Known, later: number): void => {
  const zaak = partOf(state, "zaak")
  const possible = (event: Gebeurtenis): boolean => advance(state, event, later, 1, with_) !== undefined
  expect(possible("intrekking")).toBe(zaak === "lopend")
  expect(possible("inzage")).toBe(
    zaak === "lopend" && state.consents.size > 0 && [...state.consents.values()].every((said) => said === "gegeven")
  )
  expect(possible("sluiting")).toBe(
    zaak === "lopend" &&
      partOf(state, "intern") !== "in-behandeling" &&
      partOf(state, "extern") !== "in-behandeling" &&
      state.duties.every((opened) => !CaseState.isOpen(opened) || opened.duty.first !== true)
  )
  const judged = ["gegrond", "deels-gegrond", "ongegrond"].includes(String(partOf(state, "extern")))
  const here = partOf(state, "intern") !== "geen"
  const there = partOf(state, "extern") === "in-behandeling"
  // Wie intrekt en opnieuw indient, dient een andere klacht in.
  expect(possible("ontvangst-extern")).toBe(
    zaak !== "vernietigd" &&
      zaak !== "ingetrokken" &&
      !judged &&
      !(zaak === "gesloten" && there) &&
      (with_.readings["intake.gevolg"] === "alleen-weten" || here || there)
  )
  const endsWithoutConsent =
    with_.readings["toestemming.weigeren"] === "niet-behandelen" ||
    with_.readings["gegevens.grondslag"] === "toestemming"
  const kept = filesOf(state).filter((id) => !isDestroyed(state, id))
  // Wat de commissie na het sluiten nog ernstigs ziet, brengt een plicht uit de wet (Jeugdwet 4.2.2, D71).
  const seenLater = state.duties.filter(
    (opened) => CaseState.isOpen(opened) && ["ernstige-situatie", "geen-maatregelen"].includes(opened.since.event)
  )
  if (zaak === "gesloten" && !endsWithoutConsent)
    expect(open(state).toSorted()).toEqual([...seenLater.map(({ duty }) => duty.id), ...kept].toSorted())
  // Wie zonder toestemming niet wordt behandeld, houdt wat de wet vraagt.
  if (zaak === "gesloten" && endsWithoutConsent)
    for (const id of open(state)) expect(survivors.has(id) || files.has(id), id).toBe(true)
  if (zaak === "ingetrokken") {
    expect(open(state)).toEqual(expect.arrayContaining([...kept]))
    for (const id of open(state)) expect(survivors).toContain(id)
    if (with_.readings["intrekken.gevolg"] === "alles") expect(open(state).toSorted()).toEqual(kept)
  }
  if (zaak === "vernietigd") expect(open(state).filter((id) => files.has(id))).toEqual([])
  for (const { duty, since, met, lapsed, round } of state.duties) {
    if (met !== undefined) expect(met).toBeGreaterThanOrEqual(since.on)
    if (lapsed !== undefined) expect(met).toBeUndefined()
    expect(round).toBeLessThan(state.rounds.length)
    expect(duty.opens.some(({ on }) => on === since.event)).toBe(true)
  }
  const live = state.duties.filter(CaseState.isOpen).map(({ duty, round }) => `${round} ${duty.id}`)
  expect(new Set(live).size).toBe(live.length)
}

/** Everything that is owed and can be done: not what something else overtook, nor what may not be done. */
const owed = (state: CaseState.Case): ReadonlyArray<CaseState.Opened> =>
  state.duties.filter(
    (opened) => CaseState.isOpen(opened) && opened.overtaken === undefined && opened.held === undefined
  )

/** The complaint as it comes to its end: all that must be done is done, each in its turn, until every file of it is gone. */
const wrappedUp = (from: CaseState.Case, with_: CaseState.Known, later: number): ReadonlyArray<CaseState.Case> => {
  const all = [from]
  for (let i = 0; i < 30; i++) {
    const state = all.at(-1) as CaseState.Case
    const first = owed(state).filter(({ duty }) => duty.first === true)
    const then = [
      ...(["oplossing", "oplossing-extern", "oordeel-ongegrond"] as const).filter((event) => isOutcome(state, event)),
      ...first.flatMap(({ duty }) => duty.fulfilledBy),
      "sluiting" as const,
      "bewaarplicht-voorbij" as const,
      "vernietiging" as const,
      "vernietiging-extern" as const
    ]
      .map((event) => advance(state, event, later, 1, with_))
      .find((one) => one !== undefined)
    if (then === undefined) break
    all.push(then)
  }
  return all
}

const isOutcome = (state: CaseState.Case, event: Gebeurtenis): boolean =>
  partOf(state, "zaak") === "lopend" && partOf(state, event === "oplossing" ? "intern" : "extern") === "in-behandeling"

/** Whatever is owed can be done: now, or after something else that can happen; and a complaint can always be closed. */
const finishable = (state: CaseState.Case, path: string, with_: CaseState.Known, later: number): void => {
  const ends = wrappedUp(state, with_, later)
  const zaken = ends.map((one) => partOf(one, "zaak"))
  if (zaken[0] === "lopend") expect(zaken, path).toContain("gesloten")
  // Nothing is kept for ever, whatever was withdrawn and filed again.
  if (zaken[0] !== "geen") expect(zaken.at(-1), path).toBe("vernietigd")
  expect(
    open(ends.at(-1) as CaseState.Case).filter((id) => files.has(id)),
    path
  ).toEqual([])
  const does = ({ duty, round }: CaseState.Opened, from: CaseState.Case): boolean =>
    duty.fulfilledBy.some((event) =>
      advance(from, event, later, 1, with_)?.duties.some(
        (one) => one.duty === duty && one.round === round && one.met !== undefined
      )
    )
  for (const opened of owed(state)) {
    const isDone =
      does(opened, state) ||
      ends.some((one) => does(opened, one)) ||
      names.some((event) => {
        const then = advance(state, event, later, 1, with_)
        return (
          then !== undefined && (does(opened, then) || wrappedUp(then, with_, later).some((one) => does(opened, one)))
        )
      })
    expect(isDone, `${path}: ${opened.duty.id}`).toBe(true)
  }
}

/** Nothing is late before it had to be done; a file counts from the day all was said, not from the day that was booked (D85). */
const notLateAtOnce = (state: CaseState.Case, path: string, with_: CaseState.Known): number => {
  const days = state.duties
    .filter(({ duty }) => duty.held === undefined)
    .map((opened) => [opened, DutyTerm.lastDay(opened, state, with_)] as const)
    .filter((one): one is readonly [CaseState.Opened, PlainDate] => typeof one[1] === "number")
  for (const [{ duty, since }, day] of days) expect(day, `${path}: ${duty.id}`).toBeGreaterThanOrEqual(since.on)
  return days.length
}

const told = (path: ReadonlyArray<CaseState.Occurrence>): string => path.map(({ event }) => event).join(", ")

describe("elke toestand die vijf gebeurtenissen kunnen bereiken", () => {
  it("zijn er genoeg om iets te zeggen", () => {
    expect(states.length).toBeGreaterThan(1_500)
    expect(deep.length).toBeGreaterThan(8_000)
  })

  it("houdt zich aan wat altijd geldt", () => {
    for (const { state } of states) always(state, known, 9)
  })

  it.each(
    variantsOf(readings)
      .filter(({ id }) => bears(id))
      .map(({ id, waarde }) => ({ id, waarde }))
  )("ook als $id wordt gelezen als $waarde", ({ id, waarde }) => {
    const otherwise = under({ [id]: waarde })
    const fewer = reached(4, otherwise)
    expect(fewer.length).toBeGreaterThan(1_000)
    for (const { state } of fewer) always(state, otherwise, 9)
  })

  /** Under every other statute and about everyone else the text is for; and with a term that the committee set itself. */
  const others = regime.values.flatMap((under) =>
    over.values.flatMap((about) => {
      const said = { regime: under, over: about }
      return ProcedureSubject.isUnderText(ProcedureSubject.factsOf({ said } as Question, readings)) ? [said] : []
    })
  )

  it.each(others)("en ook met {regime: $regime, over: $over}: wat altijd geldt, en alles is te doen", (said) => {
    const question = { said } as Question
    const owes = ProcedureSubject.owedUnder(question, ProcedureSubject.factsOf(question, readings))
    const with_ = {
      ...known,
      committee: { aantal: 6, eenheid: "weken" } as const,
      ...(owes === undefined ? {} : { owes })
    }
    const fewer = reached(3, with_)
    expect(fewer.length).toBeGreaterThan(300)
    for (const { state, path } of fewer) {
      always(state, with_, 9)
      finishable(state, told(path), with_, 9)
      notLateAtOnce(state, told(path), with_)
    }
  })

  it("zijn dat alle onderwerpen van de tekst, bij jeugdhulp en de Wmo", () => expect(others.length).toBeGreaterThan(5))

  it("laat doen wat moet, en de klacht kan altijd dicht", () => {
    for (const { state, path } of deep) finishable(state, told(path), known, 9)
  })

  it("maakt niets te laat voor het moest", () => {
    const days = deep.map(({ state, path }) => notLateAtOnce(state, told(path), known))
    expect(days.filter((n) => n > 0).length).toBeGreaterThan(5_000)
  })

  it("geen verplichting is voldaan voor zij begon, en alleen door wat haar vervult", () => {
    let met = 0
    for (const { state, path } of states)
      for (const { duty, since, met: on } of state.duties) {
        if (on === undefined) continue
        met++
        expect(on).toBeGreaterThan(since.on)
        expect(path.some((event) => event.on === on && duty.fulfilledBy.includes(event.event))).toBe(true)
      }
    expect(met).toBeGreaterThan(2_000)
  })

  it("weigeren van toestemming houdt de klacht nooit tegen", () => {
    const about = new Set<Gebeurtenis>(["inzage", "toestemming-geweigerd", "toestemming-ingetrokken"])
    let refused = 0
    for (const { state, path } of states) {
      if (path.length > 3) continue
      const without = advance(state, "toestemming-geweigerd")
      if (without === undefined) continue
      refused++
      const possible = (from: CaseState.Case) =>
        names.filter((event) => !about.has(event) && advance(from, event) !== undefined)
      expect(possible(without)).toEqual(possible(state))
    }
    expect(refused).toBeGreaterThan(20)
  })

  it("de volgorde doet er alleen toe waar tekst of aard van de gebeurtenis haar bepaalt", () => {
    const ordered = new Set<string>()
    for (const { state, path } of states) {
      if (path.length > 3) continue
      const one = new Map(names.map((event) => [event, advance(state, event, 9)]))
      const then = (first: Gebeurtenis, second: Gebeurtenis): string | undefined => {
        const before = one.get(first)
        const both = before === undefined ? undefined : advance(before, second, 10)
        return both === undefined ? undefined : seenOf(both)
      }
      for (const [i, a] of names.entries())
        for (const b of names.slice(i + 1)) {
          const ab = then(a, b)
          const ba = ab === undefined ? undefined : then(b, a)
          if (ba !== undefined && ab !== ba) ordered.add([a, b].sort().join(" / "))
        }
    }
    expect([...ordered].sort()).toEqual([
      // Het laatste bericht telt.
      "bemiddelbaar / niet-bemiddelbaar",
      // Met het vervolggesprek: afzien gaat over de uitkomst die er is, en elke uitkomst heeft er een (N096, D68).
      "bevinding-deels-gegrond / geen-vervolggesprek",
      "bevinding-gegrond / geen-vervolggesprek",
      "bevinding-ongegrond / geen-vervolggesprek",
      // Wie na een heropening weer belt, vervult wat toen opnieuw moest.
      "contact / heropening",
      "geen-oplossing / geen-vervolggesprek",
      // Heropenen begint opnieuw met wat er was.
      "geen-oplossing / heropening",
      // Wie na een uitkomst naar de commissie gaat, begint daar opnieuw: ook daarvoor.
      "geen-oplossing / ontvangst-extern",
      "geen-vervolggesprek / heropening",
      "geen-vervolggesprek / ontvangst-extern",
      // Ook hier: wie afzag voor een uitkomst, zag niet van haar gesprek af.
      "geen-vervolggesprek / oordeel-deels-gegrond",
      "geen-vervolggesprek / oordeel-gegrond",
      "geen-vervolggesprek / oordeel-ongegrond",
      "geen-vervolggesprek / oplossing",
      "geen-vervolggesprek / oplossing-extern",
      // Wie zich bedenkt, krijgt toch een gesprek.
      "geen-vervolggesprek / vervolgafspraak",
      // Wie na een heropening weer praat, ook.
      "gesprek / heropening",
      "heropening / oordeel-deels-gegrond",
      "heropening / oordeel-gegrond",
      "heropening / oordeel-ongegrond",
      "heropening / oplossing",
      "heropening / oplossing-extern",
      "heropening / vervolgafspraak",
      "intake-vragen / ontvangst-extern",
      // Wie Jeugdstem daarna weer vraagt, wil toch hulp.
      "intrekking-jeugdstem / ontvangst-jeugdstem",
      "mededeling-beklaagde / ontvangst-extern",
      "ontvangst-extern / oplossing",
      "ontvangst-extern / oplossing-extern",
      "ontvangst-extern / vervolgafspraak",
      // Het laatste woord van wie toestemming geeft, telt.
      "toestemming-gegeven / toestemming-ingetrokken",
      "toestemming-gevraagd / toestemming-geweigerd",
      "toestemming-gevraagd / toestemming-ingetrokken",
      // Een gesprek vervult de afspraak die er al was; een nieuwe afspraak vraagt een nieuw gesprek.
      "vervolgafspraak / vervolggesprek"
    ])
  })
})

function bears(id: string): boolean {
  return [
    "klagers.meer",
    "bemiddeling.wanneer",
    "gegevens.grondslag",
    "toestemming.weigeren",
    "vervolggesprek.ontevreden",
    "vervolggesprek.dag",
    "klacht.ongegrond",
    "extern.reactie",
    "extern.ernstig",
    "extern.oordeeltermijn",
    "intrekken.gevolg",
    "doorverwijzen.gesprekken",
    "intake.gevolg",
    "advies.gevolg",
    "extern.minimum",
    "bewaren.verlengen"
  ].includes(id)
}

describe("lange reeksen, door elkaar, van drie klagers, onder elke lezing", () => {
  const step = fc.record({
    event: fc.constantFrom(...names),
    klager: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 3 }),
    person: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 6 }),
    days: fc.integer({ min: 0, max: 40 }),
    further: fc.integer({ min: 1, max: 90 })
  })
  const reading = fc.record(
    Object.fromEntries(all.map(({ id, values }) => [id, fc.constantFrom(...(values as ReadonlyArray<string>))]))
  )

  /** Under which statute the help is given, whom it is about, and the committee's own term, where that is said. */
  const said = fc.record(
    { regime: fc.constantFrom(...regime.values), over: fc.constantFrom(...over.values) },
    { requiredKeys: [] }
  )
  const committee = fc.option(fc.constant({ aantal: 6, eenheid: "weken" } as const), { nil: undefined })

  it("houden zich aan wat altijd geldt", () => {
    let happened = 0
    const apart = new Set<string>()
    fc.assert(
      fc.property(
        reading,
        said,
        committee,
        fc.array(step, { minLength: 40, maxLength: 120 }),
        (read, about, own, steps) => {
          const under = read as typeof readings
          const factsOf = (one: typeof about) => ProcedureSubject.factsOf({ said: one } as Question, under)
          // Where another handles it the text owes nothing, and no event of its course can happen (see `possible`).
          const subject = ProcedureSubject.isUnderText(factsOf(about)) ? about : {}
          const owes = ProcedureSubject.owedUnder({ said: subject } as Question, factsOf(subject))
          const with_ = { ...known, readings: under, committee: own, ...(owes === undefined ? {} : { owes }) }
          apart.add(`${subject.regime} ${subject.over} ${own === undefined}`)
          let state = Progress.start
          let later = 0
          for (const { event, klager, person, days, further } of steps) {
            later += days
            const on = dayAt(later)
            const then = Progress.next(state, { event, klager, person, on, until: dayAt(later + further) }, with_)
            if (Case.isImpossible(then)) continue
            happened++
            untouched(state, then, klager)
            state = then
            for (const complaint of [...state.cases.values()].flat()) always(complaint, with_, later)
            expect(state.last).toBe(on)
          }
          for (const complaint of [...state.cases.values()].flat()) {
            finishable(complaint, "lange reeks", with_, later)
            notLateAtOnce(complaint, "lange reeks", with_)
          }
          if (read["klagers.meer"] === "samen") expect(state.cases.size).toBeLessThanOrEqual(1)
        }
      ),
      { numRuns: 300, seed: 20261224 }
    )
    expect(happened).toBeGreaterThan(1_500)
    expect(apart.size).toBeGreaterThan(20)
  })

  /** What happens to one named complainant leaves every other complaint as it was. */
  const untouched = (before: Progress.State, then: Progress.State, klager: number | undefined): void => {
    if (klager === undefined) return
    const changed = [...then.cases].filter(([id, complaint]) => before.cases.get(id) !== complaint)
    expect(changed.length).toBeLessThanOrEqual(1)
  }
})

describe("verplichtingen van het verloop", () => {
  const run = (with_: CaseState.Known, ...events: ReadonlyArray<Gebeurtenis>): CaseState.Case => {
    let state = CaseState.start
    for (const [i, event] of events.entries()) {
      const then = Case.next(state, occurrence(event, i), with_)
      if (Case.isImpossible(then)) throw new Error(`${event}: ${then.text.nl}`)
      state = then
    }
    return state
  }

  it("gaan allemaal ergens open, en kunnen allemaal worden vervuld", () => {
    const serious = ["ontvangst-extern", "ernstige-situatie", "aanbieder-ingelicht", "geen-maatregelen"] as const
    const all = [
      ...deep.map(({ state }) => state),
      run(known, ...serious, "inspectie-gemeld"),
      run(known, "ontvangst", "gesprek", "gesprek", "geen-oplossing", "doorverwijzing"),
      run(under({ "extern.reactie": "geen-termijn" }), "ontvangst-extern", "oordeel-gegrond", "reactie")
    ].flatMap((state) => state.duties)
    const opened = new Set(all.map(({ duty }) => duty))
    const met = new Set(all.filter((duty) => duty.met !== undefined).map(({ duty }) => duty))
    expect(duties.filter((duty) => !opened.has(duty))).toEqual([])
    expect(duties.filter((duty) => !met.has(duty))).toEqual([])
  })

  it("doorverwijzen hoeft na twee gesprekken, voor of na de uitkomst, en niet als het al gebeurde", () => {
    const owed = (with_: CaseState.Known, ...events: ReadonlyArray<Gebeurtenis>) =>
      open(run(with_, "ontvangst", ...events)).includes("doorverwijzing")
    const talks = (n: number): ReadonlyArray<Gebeurtenis> => Array.from({ length: n }, () => "gesprek" as const)
    const counts = [0, 1, 2, 3]
    expect(counts.map((n) => owed(known, ...talks(n), "geen-oplossing"))).toEqual([false, false, true, true])
    expect(counts.map((n) => owed(known, "geen-oplossing", ...talks(n)))).toEqual([false, false, true, true])
    expect(owed(known, ...talks(2), "doorverwijzing", "geen-oplossing")).toBe(false)
    expect(owed(known, "geen-oplossing", "doorverwijzing", ...talks(2))).toBe(false)
    const one = under({ "doorverwijzen.gesprekken": "een" })
    expect(counts.map((n) => owed(one, ...talks(n), "geen-oplossing"))).toEqual([false, true, true, true])
    const never = under({ "doorverwijzen.gesprekken": "niet-te-zeggen" })
    expect(counts.map((n) => owed(never, ...talks(n), "geen-oplossing"))).toEqual([false, false, false, false])
  })

  it("een reactie en een melding blijven staan als de klacht wordt ingetrokken, tenzij alles dan stopt", () => {
    const judged = ["ontvangst-extern", "ernstige-situatie", "oordeel-gegrond", "intrekking"] as const
    expect(open(run(known, ...judged))).toEqual(["aanbieder-inlichten", "reactie-aanbieder", "bewaren-extern"])
    expect(open(run(known, ...judged, "aanbieder-ingelicht", "reactie"))).toEqual(["bewaren-extern"])
    expect(open(run(under({ "intrekken.gevolg": "alles" }), ...judged))).toEqual(["bewaren-extern"])
  })

  it("die lezing gaat alleen over intrekken: stopt een klacht zonder toestemming, dan blijft staan wat de wet vraagt (D71, D82)", () => {
    const refused = under({ "intrekken.gevolg": "alles", "toestemming.weigeren": "niet-behandelen" })
    const judged = ["ontvangst-extern", "toestemming-gevraagd", "ernstige-situatie", "oordeel-gegrond"] as const
    const stopped = run(refused, ...judged, "toestemming-geweigerd")
    expect(partOf(stopped, "zaak")).toBe("gesloten")
    expect(open(stopped)).toEqual(["aanbieder-inlichten", "reactie-aanbieder", "bewaren-extern"])
  })

  it("wie het eens is met de oplossing, heeft geen afspraak en geen doorverwijzing meer te goed", () => {
    expect(open(run(known, "ontvangst", "bevinding-gegrond"))).toContain("afspraak-na-gegrond")
    expect(open(run(known, "ontvangst", "bevinding-gegrond", "oplossing"))).not.toContain("afspraak-na-gegrond")
  })

  it("een gesprek is ook contact; na een oplossing hoeft geen contact en geen vraag om toestemming meer (N082, N113)", () => {
    const talked = run(known, "ontvangst", "gesprek")
    expect(open(talked)).not.toContain("contact")
    expect(talked.duties.find(({ duty }) => duty.id === "contact")?.met).toBeDefined()
    const again = run(known, "ontvangst", "gesprek", "bevinding-ongegrond", "heropening", "gesprek")
    expect(open(again)).not.toContain("contact-na-heropening")
    const solved = run(known, "ontvangst", "oplossing")
    for (const id of ["contact", "toestemming-vragen"]) {
      expect(open(run(known, "ontvangst")), id).toContain(id)
      expect(open(solved), id).not.toContain(id)
    }
    // De commissie mag het dossier ook dan alleen met toestemming zien.
    expect(open(run(known, "ontvangst", "ontvangst-extern", "oplossing"))).toContain("toestemming-vragen")
    expect(open(run(known, "ontvangst", "oplossing", "ontvangst-extern"))).toContain("toestemming-vragen")
    expect(open(run(known, "ontvangst", "toestemming-gevraagd", "oplossing", "ontvangst-extern"))).not.toContain(
      "toestemming-vragen"
    )
  })

  it("een dossier blijft zolang na het intrekken nog iets moet, net als een klacht dan niet dicht kan (D71)", () => {
    const judged = ["ontvangst-extern", "ernstige-situatie", "oordeel-gegrond", "intrekking"] as const
    const refused = Case.next(run(known, ...judged), occurrence("vernietiging-extern", 9), known)
    expect(Case.isImpossible(refused) && refused.text.nl).toMatch(
      /eerst nog iets gebeuren.*ernstig.*schrijven of er iets verandert/u
    )
    expect(advance(run(known, ...judged, "aanbieder-ingelicht"), "vernietiging-extern")).toBeUndefined()
    expect(advance(run(known, ...judged, "aanbieder-ingelicht", "reactie"), "vernietiging-extern")).toBeDefined()
    expect(advance(run(known, "ontvangst", "intrekking"), "vernietiging")).toBeDefined()
  })

  it("een bemiddelde klacht wacht niet meer op een oordeel, en kan terug naar de commissie", () => {
    const solved = run(known, "ontvangst-extern", "bemiddeling", "oplossing-extern")
    expect(open(solved)).not.toContain("oordeel")
    expect(open(run(known, "ontvangst-extern", "oplossing-extern", "ontvangst-extern"))).toContain("oordeel")
  })

  it("na elke uitkomst moet er een dag komen voor een vervolggesprek, na de commissie zolang het zo wordt gelezen (D68)", () => {
    const inside = [
      "bevinding-gegrond",
      "bevinding-deels-gegrond",
      "bevinding-ongegrond",
      "oplossing",
      "geen-oplossing"
    ]
    const outside = ["oplossing-extern", "oordeel-gegrond", "oordeel-deels-gegrond", "oordeel-ongegrond"]
    const owed = (with_: CaseState.Known, filing: Gebeurtenis, outcomes: ReadonlyArray<string>) =>
      outcomes.map((outcome) => open(run(with_, filing, outcome as Gebeurtenis)).includes("vervolgafspraak"))
    const onlyInside = under({ "vervolggesprek.dag": "alleen-intern" })
    expect(owed(known, "ontvangst", inside)).toEqual(inside.map(() => true))
    expect(owed(known, "ontvangst-extern", outside)).toEqual(outside.map(() => true))
    expect(owed(onlyInside, "ontvangst", inside)).toEqual(inside.map(() => true))
    expect(owed(onlyInside, "ontvangst-extern", outside)).toEqual(outside.map(() => false))
    expect(open(run(known, "ontvangst"))).not.toContain("vervolgafspraak")
  })

  it("geen vervolggesprek willen mag, en dan kan de klacht dicht", () => {
    const done = ["ontvangst", "oplossing"] as const
    expect(advance(run(known, ...done), "sluiting")).toBeUndefined()
    expect(advance(run(known, ...done, "geen-vervolggesprek"), "sluiting")).toBeDefined()
    expect(advance(run(known, ...done, "vervolgafspraak"), "sluiting")).toBeUndefined()
    expect(advance(run(known, ...done, "vervolgafspraak", "vervolggesprek"), "sluiting")).toBeDefined()
  })
})

describe("de laatste dag van een verplichting", () => {
  const at = (
    with_: CaseState.Known,
    ...events: ReadonlyArray<readonly [Gebeurtenis, string, string?]>
  ): CaseState.Case => {
    let state = CaseState.start
    for (const [event, on, until] of events) {
      const named = until === undefined ? {} : { until: day(until) }
      const then = Case.next(state, { event, on: day(on), person: 1, ...named }, with_)
      if (Case.isImpossible(then)) throw new Error(then.text.nl)
      state = then
    }
    return state
  }
  const last = (state: CaseState.Case, id: string, with_ = known) => {
    const opened = state.duties.filter(({ duty }) => duty.id === id)
    return DutyTerm.lastDay(opened[opened.length - 1] as CaseState.Opened, state, with_)
  }

  it("van het bewaren telt vanaf de dag waarop alles gezegd was, niet vanaf de dag van het boeken (D85)", () => {
    const closed = at(
      known,
      ["ontvangst", "2026-11-02"],
      ["oplossing", "2026-11-20"],
      ["vervolgafspraak", "2026-11-21", "2027-01-15"],
      ["vervolggesprek", "2027-01-15"],
      ["sluiting", "2027-03-01"]
    )
    expect(last(closed, "bewaren")).toBe(addMonths(day("2027-01-15"), 24))
    const withdrawn = at(
      known,
      ["ontvangst-extern", "2026-11-02"],
      ["oordeel-gegrond", "2027-01-04"],
      ["intrekking", "2027-01-10"]
    )
    expect(last(withdrawn, "bewaren-extern")).toBe(addMonths(day("2027-01-10"), 24))
    const later = Case.next(withdrawn, { event: "reactie", on: day("2027-02-03"), person: 1 }, known)
    if (Case.isImpossible(later)) throw new Error(later.text.nl)
    expect(last(later, "bewaren-extern")).toBe(addMonths(day("2027-02-03"), 24))
  })

  it("van de reactie telt vanaf de dag waarop de organisatie het oordeel kreeg", () => {
    const judged = at(known, ["ontvangst-extern", "2026-11-02"], ["oordeel-ongegrond", "2027-01-04"])
    expect(last(judged, "reactie-aanbieder")).toBeUndefined()
    const received = at(
      known,
      ["ontvangst-extern", "2026-11-02"],
      ["oordeel-ongegrond", "2027-01-04"],
      ["oordeel-ontvangen", "2027-01-06"]
    )
    // 6 februari 2027 is een zaterdag.
    expect(last(received, "reactie-aanbieder")).toBe(day("2027-02-08"))
  })

  it("verschuift door uitstel dat op tijd is, niet door uitstel dat te laat komt, en nooit naar voren", () => {
    const judged = [
      ["ontvangst-extern", "2026-11-02"],
      ["oordeel-ongegrond", "2027-01-04"],
      ["oordeel-ontvangen", "2027-01-04"]
    ] as const
    const intime = at(known, ...judged, ["uitstel-reactie", "2027-02-04", "2027-03-01"])
    expect(last(intime, "reactie-aanbieder")).toBe(day("2027-03-01"))
    const late = at(known, ...judged, ["uitstel-reactie", "2027-02-05", "2027-03-01"])
    expect(last(late, "reactie-aanbieder")).toBe(day("2027-02-04"))
    expect(() => at(known, ...judged, ["uitstel-reactie", "2027-01-10", "2027-02-04"])).toThrow(
      /niet na de laatste dag/u
    )
    expect(() => at(known, ...judged, ["uitstel-reactie", "2027-01-10", "2027-01-20"])).toThrow(
      /niet na de laatste dag/u
    )
  })

  it("om het de medewerker te zeggen, is die van het doorzetten, of meteen als zo wordt gelezen (D57)", () => {
    const filed = at(known, ["ontvangst", "2026-12-24"])
    expect(last(filed, "beklaagde-informeren")).toBe(day("2026-12-29"))
    const passed = at(known, ["ontvangst", "2026-12-24"], ["doorzetting", "2026-12-28"])
    expect(last(passed, "beklaagde-informeren")).toBe(day("2026-12-28"))
    const slow = at(known, ["ontvangst", "2026-12-24"], ["doorzetting", "2027-01-08"])
    expect(last(slow, "beklaagde-informeren")).toBe(day("2026-12-29"))
    const atOnce = under({ "beklaagde.wanneer": "bij-ontvangst" })
    expect(last(at(atOnce, ["ontvangst", "2026-12-24"]), "beklaagde-informeren", atOnce)).toBe(day("2026-12-24"))
    expect(last(at(known, ["ontvangst-extern", "2026-12-24"]), "beklaagde-informeren")).toBeUndefined()
  })
})

describe("wie met meer zijn", () => {
  const two = (with_: CaseState.Known, ...events: ReadonlyArray<readonly [Gebeurtenis, number?]>) => {
    const run = Progress.run(
      events.map(([event, klager], i) => ({ event, klager, person: undefined, on: dayAt(i) })),
      with_
    )
    if ("at" in run) throw new Error(`${run.at}: ${run.refusal.text.nl}`)
    return run
  }
  const zaken = ({ cases }: Progress.State) =>
    [...cases].map(([id, complaints]) => [id, Progress.current(complaints).parts["zaak"]])
  const of = ({ cases }: Progress.State, klager: number) => Progress.current(cases.get(klager) ?? [CaseState.start])
  const interns = ({ cases }: Progress.State) =>
    [...cases.values()].map((complaints) => Progress.current(complaints).parts["intern"])

  it("hebben ieder een eigen klacht: wat de een doet, raakt de ander niet (D43, D72)", () => {
    const state = two(known, ["ontvangst", 1], ["ontvangst-extern", 2], ["bevinding-gegrond", 1], ["intrekking", 1])
    expect(zaken(state)).toEqual([
      [1, "ingetrokken"],
      [2, "lopend"]
    ])
    expect(of(state, 2).parts).toMatchObject({ intern: "geen", extern: "in-behandeling" })
  })

  it("delen er één als zo wordt gelezen, en dan trekt de een haar voor allen in", () => {
    const state = two(under({ "klagers.meer": "samen" }), ["ontvangst", 1], ["ontvangst", 2], ["intrekking", 2])
    expect(zaken(state)).toEqual([[1, "ingetrokken"]])
    expect([...state.klagers.keys()]).toEqual([1, 2])
  })

  it("krijgen samen wat een ander zonder nummer doet", () => {
    const state = two(known, ["ontvangst", 1], ["ontvangst", 2], ["ontvangstbevestiging"])
    for (const klager of [1, 2]) expect(open(of(state, klager))).not.toContain("ontvangstbevestiging")
    const one = two(known, ["ontvangst", 1], ["ontvangst", 2], ["ontvangstbevestiging", 2])
    expect(open(of(one, 1))).toContain("ontvangstbevestiging")
  })

  it("doen zonder nummer wat de eerste doet, als het iets is dat een klager doet", () => {
    const filed = [
      ["ontvangst", 1],
      ["ontvangst", 2]
    ] as const
    expect(zaken(two(known, ...filed, ["intrekking"]))).toEqual([
      [1, "ingetrokken"],
      [2, "lopend"]
    ])
    const solved = two(known, ...filed, ["oplossing"])
    expect(interns(solved)).toEqual(["opgelost", "in-behandeling"])
    // Wat een ander doet, gaat over allen; met een nummer alleen over die ene.
    const found = (klager?: number) =>
      interns(two(known, ...filed, klager === undefined ? ["bevinding-gegrond"] : ["bevinding-gegrond", klager]))
    expect(found()).toEqual(["gegrond", "gegrond"])
    expect(found(2)).toEqual(["in-behandeling", "gegrond"])
    // Zonder een klacht die er al is, dient de eerste in.
    expect(zaken(two(known, ["ontvangst"]))).toEqual([[1, "lopend"]])
  })

  it.each(["ieder-voor-zich", "samen"] as const)("wie niets indiende, kan niets doen (%s)", (read) => {
    const with_ = under({ "klagers.meer": read })
    const filed = two(with_, ["ontvangst", 1])
    const can = names.filter(
      (event) =>
        !Case.isImpossible(
          Progress.next(filed, { event, klager: 2, person: undefined, on: dayAt(9), until: dayAt(99) }, with_)
        )
    )
    expect(can).toEqual(["ontvangst", "ontvangst-extern", "ontvangst-jeugdstem"])
  })

  it("toestemming is er pas als ieder aan wie zij is gevraagd haar geeft", () => {
    const asked = (...said: ReadonlyArray<readonly [Gebeurtenis, number]>): Value | undefined => {
      let state = advance(CaseState.start, "ontvangst", 0) as CaseState.Case
      for (const [event, person] of said) state = advance(state, event, 1, person) as CaseState.Case
      return partOf(state, "toestemming")
    }
    expect(asked()).toBe("geen")
    expect(asked(["toestemming-gevraagd", 1], ["toestemming-gegeven", 1])).toBe("gegeven")
    expect(asked(["toestemming-gevraagd", 1], ["toestemming-gegeven", 1], ["toestemming-gevraagd", 2])).toBe("gevraagd")
    const both = [
      ["toestemming-gevraagd", 1],
      ["toestemming-gevraagd", 2],
      ["toestemming-gegeven", 1]
    ] as const
    expect(asked(...both, ["toestemming-gegeven", 2])).toBe("gegeven")
    expect(asked(...both, ["toestemming-geweigerd", 2])).toBe("geweigerd")
    expect(asked(...both, ["toestemming-gegeven", 2], ["toestemming-ingetrokken", 1])).toBe("ingetrokken")
  })

  it("een eerdere dag na een latere is onmogelijk, dezelfde dag niet", () => {
    const on = (...days: ReadonlyArray<number>) =>
      Progress.run(
        days.map((later, i) => ({
          event: i === 0 ? ("ontvangst" as const) : ("ontvangstbevestiging" as const),
          klager: 1,
          person: undefined,
          on: dayAt(later)
        })),
        known
      )
    expect(on(5, 4)).toMatchObject({ at: 1, refusal: { why: "te-vroeg" } })
    expect(on(5, 5)).toHaveProperty("cases")
  })
})
