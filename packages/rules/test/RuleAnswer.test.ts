import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Fact, Value } from "../src/Fact.ts"
import { answer, type Regel, regels } from "../src/RuleAnswer.ts"
import { tables } from "../src/Rulebook.ts"
import { setting } from "./setting.ts"

type Asked = Readonly<Record<string, Value>>

const under = setting()

/** What someone can be asked for a rule: a reading is no fact. */
const factsOf = (regel: Regel): ReadonlyArray<Fact> =>
  (tables.find(({ table }) => table.id === regel)?.table.facts ?? []).filter(
    ({ id }) => !Object.hasOwn(under.readings, id)
  )

/** Every question there is: each fact known or not. */
const everyQuestion = (facts: ReadonlyArray<Fact>): ReadonlyArray<Asked> =>
  facts.reduce<ReadonlyArray<Asked>>(
    (asked, { id, values }) => asked.flatMap((one) => [one, ...values.map((value) => ({ ...one, [id]: value }))]),
    [{}]
  )

const told = (regel: Regel, vraag: Asked) => Result.getOrThrow(answer(regel, vraag as never, under))

describe("waarom, bij wat één regel beslist", () => {
  it.each(regels)("%s: elke reden geldt ook als meer bekend wordt, en als alles bekend is, is er een", (regel) => {
    const facts = factsOf(regel)
    expect(facts.length).toBeGreaterThan(0)
    const questions = everyQuestion(facts)
    const whole = questions.filter((one) => Object.keys(one).length === facts.length)
    const reasonsOf = (vraag: Asked) => told(regel, vraag).redenen.map((reden) => JSON.stringify(reden))
    const known = whole.map((vraag) => ({ vraag, reasons: new Set(reasonsOf(vraag)) }))
    for (const { vraag, reasons } of known) expect(reasons.size, JSON.stringify(vraag)).toBeGreaterThan(0)
    for (const vraag of questions)
      for (const reason of reasonsOf(vraag))
        for (const { vraag: all, reasons } of known)
          if (Object.entries(vraag).every(([id, value]) => all[id] === value))
            expect(reasons.has(reason), `${JSON.stringify(vraag)} ${JSON.stringify(all)} ${reason}`).toBe(true)
  })
})
