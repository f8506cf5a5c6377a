import { bindingen } from "@kracht/content/binding"
import { lezingen } from "@kracht/content/lezingen"
import { describe, expect, it } from "vitest"
import * as Course from "../src/Course.ts"
import { type Gebeurtenis, happenings, start as nothing, parts, standing, table } from "../src/Procedure.ts"
import { duties } from "../src/ProcedureDuty.ts"
import { isImpossible, isOpen, next, type Occurrence, run, type State, start } from "../src/Progress.ts"
import type { Readings } from "../src/Reading.ts"
import { loadAllUnsafe, type Regulation } from "../src/Regulation.ts"
import * as Rulebook from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"
import { day } from "./day.ts"

/** The readings content chose. */
const { readings } = loadAllUnsafe(bindingen, lezingen)[0] as Regulation

const names = happenings.map(({ event }) => event as Gebeurtenis)
const first = day("2026-11-02")

const occurrence = (event: Gebeurtenis, klager: number, later: number): Occurrence => {
  const on = (first + later) as Occurrence["on"]
  return { event, klager, on, until: (on + 30) as Occurrence["on"] }
}

/** What decides the future: the parts of the state, who takes part, and what is still owed; not the days. */
const keyOf = ({ parts, klagers, duties: opened }: State): string =>
  JSON.stringify([
    Object.entries(parts).sort(),
    [...klagers].sort(),
    opened
      .filter(isOpen)
      .map(({ duty, klager, overtaken }) => `${duty.id} ${klager} ${overtaken !== undefined}`)
      .sort()
  ])

const following = (state: State, ...events: ReadonlyArray<Occurrence>): State | undefined =>
  events.reduce<State | undefined>((now, event) => {
    const then = now === undefined ? undefined : next(now, event, readings)
    return then === undefined || isImpossible(then) ? undefined : then
  }, state)

interface Seen {
  readonly state: State
  readonly path: ReadonlyArray<Occurrence>
}

const level = (from: ReadonlyArray<Seen>, depth: number, known: Set<string>): ReadonlyArray<Seen> =>
  from.flatMap(({ state, path }) =>
    names.flatMap((event) =>
      [1, 2].flatMap((klager) => {
        const now = occurrence(event, klager, depth)
        const then = following(state, now)
        if (then === undefined || known.has(keyOf(then))) return []
        known.add(keyOf(then))
        return [{ state: then, path: [...path, now] }]
      })
    )
  )

/** Every state, days apart, that so many events can reach with two complainants. */
const reached = (depth: number): ReadonlyArray<Seen> => {
  const known = new Set([keyOf(start)])
  const levels: Array<ReadonlyArray<Seen>> = [[{ state: start, path: [] }]]
  for (let n = 1; n <= depth; n++) levels.push(level(levels[n - 1] as ReadonlyArray<Seen>, n, known))
  return levels.flat()
}

const deep = reached(5)
const states = deep.filter(({ path }) => path.length <= 4)
const fewer = states.filter(({ path }) => path.length <= 3)
const soon = (event: Gebeurtenis, klager = 1): Occurrence => occurrence(event, klager, 9)

describe("het verloop als tabel", () => {
  it("geeft elke gebeurtenis in elke toestand één antwoord, met een reden", () => {
    expect(Table.verify(table)).toEqual([])
    const events = table.facts.find(({ id }) => id === Course.EVENT)
    expect(events?.values).toEqual(names)
    expect(new Set(names).size).toBe(names.length)
  })

  it("verandert alleen wat bestaat, in een waarde die bestaat", () => {
    for (const { id, outcome } of table.rows) {
      if (outcome._tag === "Refused") continue
      for (const [part, value] of Object.entries(outcome.becomes))
        expect(parts.find((fact) => fact.id === part)?.values, id).toContain(value)
    }
  })

  it("bereikt elke rij: geen gebeurtenis is altijd onmogelijk, geen weigering komt nooit voor", () => {
    const seen = new Set(
      deep.flatMap(({ state }) => names.flatMap((event) => [1, 2].map((klager) => rowOf(state, soon(event, klager)))))
    )
    expect(table.rows.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([])
  })
})

const rowOf = ({ parts, klagers }: State, { event, klager }: Occurrence): string =>
  Table.decide(Rulebook.course, {
    ...parts,
    [Course.EVENT]: event,
    klager: klagers.get(klager) ?? "nieuw",
    anderen: [...klagers].some(([other, stand]) => other !== klager && stand === "actief")
  }).id

describe("wat altijd geldt", () => {
  it("bereikt genoeg toestanden om iets te zeggen", () => {
    expect(states.length).toBeGreaterThan(5_000)
  })

  it("elke klager kan zich op ieder moment terugtrekken zolang de klacht loopt, en alleen voor zichzelf", () => {
    let tried = 0
    for (const { state } of states)
      for (const [klager, stand] of state.klagers) {
        if (state.parts["zaak"] !== "lopend" || stand !== "actief") continue
        tried++
        const then = following(state, soon("intrekking", klager))
        expect(then?.klagers.get(klager)).toBe("ingetrokken")
        const others = [...state.klagers].filter(([other, is]) => other !== klager && is === "actief")
        for (const [other] of others) expect(then?.klagers.get(other)).toBe("actief")
        expect(then?.parts["zaak"]).toBe(others.length > 0 ? "lopend" : "ingetrokken")
      }
    expect(tried).toBeGreaterThan(5_000)
  })

  it("geen verplichting is voldaan voor zij begon, en alleen door een gebeurtenis die haar vervult", () => {
    let met = 0
    for (const { state, path } of states)
      for (const { duty, since, met: on, klager } of state.duties) {
        if (on === undefined) continue
        met++
        expect(on).toBeGreaterThan(since.on)
        const by = path.filter((event) => event.on === on && duty.fulfilledBy.includes(event.event))
        expect(by.some((event) => duty.perKlager !== true || event.klager === klager)).toBe(true)
      }
    expect(met).toBeGreaterThan(1_000)
  })

  it("na het einde staat niets meer open, behalve het bewaren", () => {
    const over = states.filter(({ state }) => !["geen", "lopend"].includes(String(state.parts["zaak"])))
    expect(over.length).toBeGreaterThan(100)
    for (const { state } of over) {
      const open = state.duties.filter(isOpen).map(({ duty }) => duty.id)
      expect(open).toEqual(state.parts["zaak"] === "vernietigd" ? [] : ["bewaren"])
    }
  })

  it("weigeren van toestemming houdt de klacht nooit tegen", () => {
    for (const { state } of fewer) {
      const refused = following(state, soon("toestemming-geweigerd"))
      if (refused === undefined) continue
      const without = (event: Gebeurtenis) =>
        !["inzage", "toestemming-geweigerd", "toestemming-ingetrokken"].includes(event)
      const possible = (from: State) =>
        names.filter((event) => without(event) && following(from, soon(event)) !== undefined)
      expect(possible(refused)).toEqual(possible(state))
    }
  })

  it("inzage kan alleen met toestemming", () => {
    for (const { state } of states)
      expect(following(state, soon("inzage")) !== undefined).toBe(
        state.parts["zaak"] === "lopend" && state.parts["toestemming"] === "gegeven"
      )
  })

  it("de volgorde doet er alleen toe waar tekst of aard van de gebeurtenis haar bepaalt", () => {
    const ordered = new Set<string>()
    for (const { state } of fewer)
      for (const a of names)
        for (const b of names) {
          if (a >= b) continue
          const [ab, ba] = [following(state, soon(a), soon(b)), following(state, soon(b), soon(a))]
          if (ab !== undefined && ba !== undefined && keyOf(ab) !== keyOf(ba)) ordered.add(`${a} / ${b}`)
        }
    expect([...ordered].sort()).toEqual([
      // Het laatste bericht telt.
      "bemiddelbaar / niet-bemiddelbaar",
      // Wie al bij de commissie klaagt, wordt hier pas iets verschuldigd als hij ook hier indient.
      "contact / ontvangst",
      // De tekst: eerst blijkt dat het samen niet lukt, dan volgt de doorverwijzing.
      "doorverwijzing / geen-oplossing",
      // De tekst: na een aantal gesprekken.
      "geen-oplossing / gesprek",
      // Heropenen begint opnieuw met wat er was.
      "geen-oplossing / heropening",
      "heropening / oplossing",
      "heropening / vervolgafspraak",
      // Wie intrekt en daarna indient, klaagt opnieuw.
      "intrekking / ontvangst",
      "intrekking / ontvangst-extern",
      "ontvangst / ontvangstbevestiging",
      // Het laatste woord van wie toestemming geeft, telt.
      "toestemming-gegeven / toestemming-ingetrokken",
      "toestemming-gevraagd / toestemming-geweigerd",
      "toestemming-gevraagd / toestemming-ingetrokken",
      // Een gesprek vervult de afspraak die er al was; een nieuwe afspraak vraagt een nieuw gesprek.
      "vervolgafspraak / vervolggesprek"
    ])
  })

  it("een eerdere dag na een latere is onmogelijk", () => {
    const events = [occurrence("ontvangst", 1, 5), occurrence("ontvangstbevestiging", 1, 4)]
    expect(run(events, readings)).toMatchObject({ at: 1, refusal: { why: "te-vroeg" } })
    expect(run([occurrence("ontvangst", 1, 5), occurrence("ontvangstbevestiging", 1, 5)], readings)).toHaveProperty(
      "parts"
    )
  })
})

describe("verplichtingen van het verloop", () => {
  it("gaan allemaal ergens open, en kunnen allemaal worden vervuld", () => {
    const referred = ["ontvangst", "gesprek", "gesprek", "geen-oplossing", "doorverwijzing"] as const
    const long = following(start, ...referred.map((event) => soon(event)))
    const all = [...deep.map(({ state }) => state), ...(long === undefined ? [] : [long])].flatMap(
      (state) => state.duties
    )
    const opened = new Set(all.map(({ duty }) => duty.id))
    const met = new Set(all.filter((duty) => duty.met !== undefined).map(({ duty }) => duty.id))
    const ids = duties.map(({ id }) => id)
    expect(ids.filter((id) => !opened.has(id))).toEqual([])
    expect(ids.filter((id) => !met.has(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("doorverwijzen hoeft na twee gesprekken, of na één als zo wordt gelezen", () => {
    const talks = (n: number, read: Readings) => {
      const events = [
        occurrence("ontvangst", 1, 0),
        ...Array.from({ length: n }, (_, i) => occurrence("gesprek", 1, i + 1)),
        occurrence("geen-oplossing", 1, n + 1)
      ]
      const state = run(events, read)
      if ("at" in state) throw new Error("onverwacht geweigerd")
      return state.duties.some(({ duty }) => duty.id === "doorverwijzing")
    }
    expect([0, 1, 2, 3].map((n) => talks(n, readings))).toEqual([false, false, true, true])
    const one: Readings = { ...readings, "doorverwijzen.gesprekken": "een" }
    expect([0, 1, 2, 3].map((n) => talks(n, one))).toEqual([false, true, true, true])
    const open: Readings = { ...readings, "doorverwijzen.gesprekken": "niet-te-zeggen" }
    expect([0, 1, 2, 3].map((n) => talks(n, open))).toEqual([false, false, false, false])
  })
})

describe("de toestand in één woord", () => {
  it("zegt eerst of de zaak voorbij is, dan hoe ver de commissie is, dan hoe ver het samenwerkingsverband is", () => {
    expect(standing(nothing)).toBe("nieuw")
    const running = { ...nothing, zaak: "lopend", intern: "ongegrond" }
    expect(standing(running)).toBe("intern-ongegrond")
    expect(standing({ ...running, extern: "in-behandeling" })).toBe("extern-in-behandeling")
    expect(standing({ ...running, zaak: "gesloten" })).toBe("gesloten")
  })
})
