import { describe, expect, it } from "vitest"
import * as Composition from "../src/Composition.ts"
import { type Fact, fact, type Value } from "../src/Fact.ts"
import { readings } from "../src/Reading.ts"
import { sentence } from "../src/Reason.ts"
import { admission, eligibility, kind, routing } from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"

const chosen = {
  "besluit.uitblijven": "ingebrekestelling",
  minderjarig: "zelfstandig",
  "signaal.anoniem": "zonder-naam",
  "wie.nabestaande": "toelaten",
  "wie.gemachtigde": "met-machtiging",
  "wie.verzorger": "steun-wel-klacht-niet",
  "wie.klant": "ieder-met-wie-kracht-te-maken-had"
} as const

type Input = Readonly<Record<string, Value>>

const EVERY = process.env["SAMENSTELLING"] === "elke-lezing"

const byReading = ({ id }: Fact): boolean => readings.some((reading) => reading.id === id)

/** The readings content chose, their first value: what a person is asked is asked under these. All others are proven too in full. */
const facts: ReadonlyArray<Fact> = admission.space.facts.map((each) =>
  EVERY || !byReading(each) ? each : { ...each, values: each.values.slice(0, 1) }
)

/** A reading is always chosen; only what a person is asked can be unknown. */
const canBeUnknown = facts.map((fact) => !byReading(fact))

/** Inputs by number: for each fact a digit, 0 where it is not known. */
const bases = facts.map(({ values }, i) => values.length + (canBeUnknown[i] ? 1 : 0))
const strides = bases.map((_, i) => bases.slice(0, i).reduce((product, base) => product * base, 1))
const count = bases.reduce((product, base) => product * base, 1)
const digit = (input: number, fact: number): number =>
  (Math.floor(input / (strides[fact] as number)) % (bases[fact] as number)) + (canBeUnknown[fact] ? 0 : 1)
const inputOf = (input: number): Input =>
  Object.fromEntries(
    facts.flatMap(({ id, values }, i) => (digit(input, i) === 0 ? [] : [[id, values[digit(input, i) - 1] as Value]]))
  )

const outcomes: Array<string> = []

/** Kind and eligibility, straight through the tables; one bit for each outcome. */
const decided = (input: Input): number => {
  const soort = Table.decide(Table.erase(kind), input).outcome as Value
  const outcome = `${soort} ${Table.decide(Table.erase(eligibility), { ...input, soort }).outcome}`
  if (!outcomes.includes(outcome)) outcomes.push(outcome)
  return 1 << outcomes.indexOf(outcome)
}

/** Fills the inputs that do not know a fact from those that do, fact by fact. */
const spread = (cells: Uint16Array, skip: number, join: (known: ReadonlyArray<number>) => number): void => {
  for (const [fact, base] of bases.entries()) {
    if (fact === skip || !canBeUnknown[fact]) continue
    const stride = strides[fact] as number
    for (let input = 0; input < count; input++)
      if (digit(input, fact) === 0)
        cells[input] = join(Array.from({ length: base - 1 }, (_, v) => cells[input + (v + 1) * stride] as number))
  }
}

const either = (bits: ReadonlyArray<number>): number => bits.reduce((sum, bit) => sum | bit, 0)

/** Every outcome a partial input can still have. */
const possible = new Uint16Array(count)
for (let input = 0; input < count; input++)
  if (facts.every((_, fact) => digit(input, fact) > 0)) possible[input] = decided(inputOf(input))
const complete = possible.slice()
spread(possible, -1, either)

/** For a fact, the partial inputs to which it matters: two completions that differ in it alone are decided differently. */
const matteringTo = (fact: number): Uint16Array => {
  const stride = strides[fact] as number
  const cells = new Uint16Array(count)
  for (let input = 0; input < count; input++) {
    if (digit(input, fact) > 0 || !facts.every((_, other) => other === fact || digit(input, other) > 0)) continue
    const values = Array.from({ length: (bases[fact] as number) - 1 }, (_, v) => complete[input + (v + 1) * stride])
    cells[input] = values.every((value) => value === values[0]) ? 0 : 1
  }
  spread(cells, fact, either)
  return cells
}

describe("de samenstelling van soort en uitkomst", () => {
  const mattering = facts.map((_, fact) => (canBeUnknown[fact] ? matteringTo(fact) : undefined))
  const inputs = Array.from({ length: count }, (_, input) => input)

  it("vraagt voor elke gedeeltelijke invoer precies de feiten die nog tellen", () => {
    let wrong = 0
    for (const input of inputs) {
      const expected = facts.filter((_, fact) => digit(input, fact) === 0 && mattering[fact]?.[input] === 1)
      const asked = Composition.plan(admission, inputOf(input)).ask
      if (asked.length !== expected.length || !expected.every(({ id }) => asked.includes(id))) wrong++
    }
    expect(inputs.length).toBeGreaterThan(8_000)
    expect(wrong).toBe(0)
  })

  it("heeft voor elke gedeeltelijke invoer beslist wat vaststaat, en niets anders", () => {
    let wrong = 0
    for (const input of inputs) {
      const left = outcomes.filter((_, bit) => ((possible[input] as number) >> bit) & 1).map((each) => each.split(" "))
      const only = (i: number) => (new Set(left.map((each) => each[i])).size === 1 ? left[0]?.[i] : undefined)
      const { decided } = Composition.plan(admission, inputOf(input))
      if (decided["soort"] !== only(0) || decided["uitkomst"] !== only(1)) wrong++
    }
    expect(wrong).toBe(0)
  })

  it("begint met de aanleiding en vraagt bij een klacht eerst naar de naam", () => {
    expect(Composition.plan(admission, chosen).ask[0]).toBe("aanleiding")
    // Wie niets zegt, krijgt jeugdhulp: over zorg beslist de tekst niet (law.md 2.9).
    expect(Composition.plan(admission, { ...chosen, aanleiding: "behandeling", regime: "jeugdhulp" }).ask).toEqual([
      "anoniem",
      "hoedanigheid"
    ])
  })

  it("is met een tabel erna dezelfde als in één keer, en zwijgt waar die tabel niets betekent", () => {
    const part = { as: "loketten", table: Table.erase(routing) }
    const parts = [...admission.parts, part]
    const own = part.table.table.facts.filter(({ id }) => id !== "soort")
    const all = [...new Map([...admission.space.facts, ...own].map((each) => [each.id, each])).values()]
    const isComplaint = ({ soort }: Composition.Outcomes): boolean => soort === "klacht"
    const whole = Composition.compose(all, parts)
    const silent = Composition.compose(all, parts, (outcomes) => (isComplaint(outcomes) ? outcomes : {}))
    const after = Composition.after(admission, part)
    const silentAfter = Composition.after(admission, part, (outcomes) => (isComplaint(outcomes) ? outcomes : null))
    const told = Composition.telling(after, (outcomes) => (isComplaint(outcomes) ? outcomes : {}))
    const seen = new Set<string>()
    const left = (composition: Composition.Composition, known: Input): string => {
      const { facts, outcomes } = Composition.remaining(composition, known)
      return JSON.stringify([facts.toSorted(), outcomes.map((each) => JSON.stringify(each)).toSorted()])
    }
    for (const input of inputs) {
      const known = inputOf(input)
      seen.add(left(whole, known))
      expect(left(after, known)).toBe(left(whole, known))
      for (const other of [silentAfter, told]) expect(left(other, known)).toBe(left(silent, known))
    }
    expect(seen.size).toBeGreaterThan(10)
  })

  it("weigert een tabel die een feit gebruikt dat niemand kent", () => {
    const because = [sentence("kosten", "Omdat.", "Because.")]
    const vreemd = fact("vreemd", ["ja", "nee"], "?")
    const rows = vreemd.values.map((value) => ({ id: value, when: { vreemd: value }, outcome: value, because }))
    const table = Table.erase(Table.compileUnsafe(Table.make({ id: "t", question: "?", facts: [vreemd], rows })))
    expect(() => Composition.compose([], [{ as: "x", table }])).toThrow("hangt af van een feit dat niemand kent")
    const untold = Composition.telling(admission, () => ({}))
    expect(() => Composition.after(untold, { as: "x", table: Table.erase(eligibility) })).toThrow(
      "hangt af van een feit dat niemand kent"
    )
  })
})
