import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { partners } from "@kracht/content/partners"
import * as Case from "@kracht/rules/Case"
import * as CaseState from "@kracht/rules/CaseState"
import { type Gebeurtenis, happenings } from "@kracht/rules/Procedure"
import { describe, expect, it } from "vitest"
import { current } from "../src/regulation/Versions.ts"
import { bound } from "../src/rules/Bound.ts"
import { mainRoute } from "../src/rules/MainRoute.ts"
import { type Chart, charts, stateInWords, stepInWords } from "../src/rules/Transitions.ts"
import { pageAt } from "./Built.ts"

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

describe("how a complaint runs", () => {
  const { $ } = pageAt("/regels/procedure/")

  it.each(charts)(
    "$part.id: every state has its box, every step of the main road its arrow, and every step stands in a list",
    (chart) => {
      const { part, steps } = chart
      const { steps: main, others } = mainRoute(chart)
      const figure = $(`[id="verloop-${part.id}"]`)
      expect(main.length).toBeGreaterThan(2)
      expect(main.length + others.length).toBe(steps.length)
      expect(
        figure
          .find("[data-toestand]")
          .toArray()
          .map((box) => $(box).find("text").text())
      ).toEqual(mainRoute(chart).rows.flat().map(stateInWords))
      expect(mainRoute(chart).rows.flat().toSorted()).toEqual(part.values.toSorted())
      expect(figure.find("path.line").length).toBe(main.length)
      const listed = figure
        .find("[data-stap]")
        .toArray()
        .map((item) => folded($(item).text()))
      expect(listed).toEqual(
        [...main, ...others].map((step) =>
          folded(`Van ${stateInWords(step.van)} naar ${stateInWords(step.naar)}: ${stepInWords(step)}`)
        )
      )
      expect(figure.find("svg").attr("role")).toBe("img")
      expect(figure.find("svg").attr("aria-label")).toContain(
        `${part.values.length} toestanden en ${main.length} stappen`
      )
    }
  )

  it.each(charts)("$part.id: no arrow crosses another, or a box it does not lead to", (chart) => {
    const { lines, boxes } = drawingOf(chart)
    expect(lines.length).toBeGreaterThan(2)
    for (const [i, line] of lines.entries()) {
      for (const other of lines.slice(i + 1)) expect(crossings(line, other), `${i}`).toBe(0)
      for (const box of boxes) expect(line.filter((piece) => runsThrough(piece, box))).toEqual([])
    }
  })

  it("a crossing and an arrow through a box would be seen", () => {
    const across: Line = [{ x1: 0, y1: 5, x2: 10, y2: 5 }]
    expect(crossings(across, [{ x1: 5, y1: 0, x2: 5, y2: 10 }])).toBe(1)
    expect(runsThrough({ x1: 0, y1: 5, x2: 10, y2: 5 }, { x: 2, y: 2, width: 4, height: 6 })).toBe(true)
  })

  it("an event changes the state as the moves say: a finding makes a complaint that is handled justified", () => {
    const inside = charts.find(({ part }) => part.id === "intern")
    expect(
      inside?.steps
        .filter(({ gebeurtenissen }) => gebeurtenissen.some(({ event }) => event === "bevinding-gegrond"))
        .map(({ van, naar }) => [van, naar])
    ).toEqual([["in-behandeling", "gegrond"]])
  })

  it.each(charts)(
    "$part.id: every step drawn can happen, and every step that can happen is drawn",
    ({ part, steps }) => {
      const drawn = steps.flatMap(({ van, naar, gebeurtenissen }) =>
        gebeurtenissen.map(({ event }) => `${event}: ${van} ${naar}`)
      )
      expect(drawn.toSorted()).toEqual([...walked(part.id)].toSorted())
    }
  )

  it("why an event cannot happen is told in whole sentences, of the complaint that has been judged too", () => {
    const told = (event: string) =>
      $(`[data-gebeurtenis="${event}"] li`)
        .toArray()
        .map((item) => folded($(item).text()))
    expect(told("ontvangst")).toEqual([
      "Deze klacht is voorbij. Dien een nieuwe in als er geen andere loopt.",
      "Deze klacht heeft al een uitkomst. Open hem opnieuw.",
      "Deze klacht is afgesloten. Open hem opnieuw, of dien een nieuwe in als er geen andere loopt."
    ])
    expect(told("ontvangst-extern")).toEqual([
      "Deze klacht is voorbij. Dien een nieuwe in als er geen andere loopt.",
      "De externe klachtencommissie heeft al geoordeeld."
    ])
    expect(told("oplossing-extern").length).toBe(2)
    expect(bound.readings["vervolggesprek.ontevreden"]).toBe("klager-kiest")
    expect($("[data-gebeurtenis] ul").text()).not.toContain("In deze lezing")
  })

  it("every event is told, with who does it", () => {
    expect(happenings.length).toBeGreaterThan(10)
    expect(
      $("[data-gebeurtenis]")
        .toArray()
        .map((item) => $(item).attr("data-gebeurtenis"))
    ).toEqual(happenings.map(({ event }) => event))
  })
})

/** Every change of a part that the core lets happen within six events, as the event and the two values. */
const walked = (part: string): ReadonlySet<string> => {
  const known: CaseState.Known = { regulation: bound, readings: bound.readings, committee: undefined }
  const on = fromIso("2026-03-02") as PlainDate
  const steps = new Set<string>()
  const seen = new Set<string>()
  let reached: ReadonlyArray<CaseState.Case> = [CaseState.start]
  for (let depth = 0; depth < 6; depth++)
    reached = reached.flatMap((before) =>
      happenings.flatMap(({ event, until }) => {
        const named = until === true ? { until: (on + 30) as PlainDate } : {}
        const after = Case.next(before, { event: event as Gebeurtenis, on, person: 1, ...named }, known)
        if (Case.isImpossible(after)) return []
        const [van, naar] = [before.parts[part], after.parts[part]]
        if (van !== naar) steps.add(`${event}: ${van} ${naar}`)
        const key = JSON.stringify([CaseState.stateOf(after), [...after.consents]])
        if (seen.has(key)) return []
        seen.add(key)
        return [after]
      })
    )
  return steps
}

interface Piece {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

type Line = ReadonlyArray<Piece>

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The straight pieces of every arrow, and the boxes, read off the drawing on the page. */
const drawingOf = ({ part }: Chart): { readonly lines: ReadonlyArray<Line>; readonly boxes: ReadonlyArray<Box> } => {
  const { $ } = pageAt("/regels/procedure/")
  const figure = $(`[id="verloop-${part.id}"]`)
  const number = (element: Parameters<typeof $>[0], name: string) => Number($(element).attr(name))
  return {
    lines: figure
      .find("path.line")
      .toArray()
      .map((path) => piecesOf($(path).attr("d") ?? "")),
    boxes: figure
      .find("rect")
      .toArray()
      .map((rect) => ({
        x: number(rect, "x"),
        y: number(rect, "y"),
        width: number(rect, "width"),
        height: number(rect, "height")
      }))
  }
}

const piecesOf = (path: string): Line => {
  let [x, y] = [0, 0]
  const pieces: Array<Piece> = []
  for (const [, command, first, second] of path.matchAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/gu)) {
    const [x1, y1] = [x, y]
    if (command === "M") [x, y] = [Number(first), Number(second)]
    else if (command === "H") x = Number(first)
    else y = Number(first)
    if (command !== "M") pieces.push({ x1, y1, x2: x, y2: y })
  }
  return pieces
}

const between = (value: number, a: number, b: number): boolean => value > Math.min(a, b) && value < Math.max(a, b)

/** How often a level piece of one line goes through an upright piece of the other; running along it is no crossing. */
const crossings = (one: Line, other: Line): number =>
  [...cross(one, other), ...cross(other, one)].filter(Boolean).length

const cross = (level: Line, upright: Line): ReadonlyArray<boolean> =>
  level
    .filter(({ y1, y2 }) => y1 === y2)
    .flatMap((a) =>
      upright.filter(({ x1, x2 }) => x1 === x2).map((b) => between(b.x1, a.x1, a.x2) && between(a.y1, b.y1, b.y2))
    )

const runsThrough = ({ x1, y1, x2, y2 }: Piece, { x, y, width, height }: Box): boolean =>
  x1 === x2
    ? between(x1, x, x + width) && Math.min(y1, y2) < y + height && Math.max(y1, y2) > y
    : between(y1, y, y + height) && Math.min(x1, x2) < x + width && Math.max(x1, x2) > x

describe("the route of each partner", () => {
  const { $ } = pageAt("/regels/routes/")
  const own = partners.filter(({ regeling }) => regeling === current.regeling)

  it("there are partners, and they share one picture", () => {
    expect(own.length).toBeGreaterThan(3)
    expect($("main svg").length).toBe(1)
  })

  it.each(own)("$id: who handles it, or that this is unknown and whom to ask", (partner) => {
    const words = folded($(`tr[id="${partner.id}"]`).text())
    expect(words).toContain(partner.naam)
    for (const who of [partner.klachtencoordinator, partner.externeKlachtencommissie]) {
      if (typeof who === "string") expect(words).toContain(who)
      else for (const expected of [who.tekst, who.vraagBij]) expect(words).toContain(expected)
    }
  })
})
