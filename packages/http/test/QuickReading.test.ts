import { versies } from "@kracht/content/regelingen"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { array, assert, boolean, constantFrom, dictionary, jsonValue, oneof, property, record, tuple } from "fast-check"
import { describe, expect, it } from "vitest"
import { makeContract } from "../src/Contract.ts"
import { situatie } from "../src/contract/Assessments.ts"
import { examplesFrom } from "../src/Examples.ts"
import type { Shape } from "../src/Operation.ts"
import { quickReading } from "../src/QuickReading.ts"
import { build, vocabularyOf } from "../src/Services.ts"

const vocabulary = vocabularyOf(build())
const shape: Shape = Schema.Struct({
  situatie: situatie(vocabulary.partners),
  taal: Schema.optionalKey(Schema.Literals(["nl", "en"]))
})
const bySchema = Schema.decodeUnknownResult(Schema.toCodecJson(shape), { errors: "all", onExcessProperty: "error" })
const atSight = quickReading(shape)

const right = {
  anoniem: boolean(),
  hoedanigheid: constantFrom("ouder", "klant"),
  organisatie: constantFrom(...vocabulary.partners, "onbekend"),
  ingediendOp: constantFrom("2026-12-24", "2026-12-24t23:30:00z")
}
const wrong = {
  anoniem: constantFrom<unknown>("true", null),
  hoedanigheid: constantFrom<unknown>("koning", 1),
  organisatie: constantFrom<unknown>("", true),
  ingediendOp: constantFrom<unknown>("2026-02-31", "gisteren", 20_261_224),
  ["__proto__"]: jsonValue(),
  koning: jsonValue()
}
const situation = oneof(
  record(right, { requiredKeys: [] }),
  tuple(record(right, { requiredKeys: [] }), record(wrong, { requiredKeys: [] })).map((both) =>
    Object.assign({}, ...both)
  )
)
const body = oneof(
  record({ situatie: situation }),
  record({ taal: constantFrom<unknown>("en", "nl", "fr"), situatie: situation }),
  array(situation),
  dictionary(constantFrom("situatie", "taal", "__proto__"), jsonValue()),
  jsonValue()
)

/** As a body comes in: no objects but those JSON makes. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe("what is read at sight", () => {
  it("is what the schema reads, field after field; what the schema refuses is not read", () => {
    let read = 0
    assert(
      property(body, (made) => {
        const value = sent(made)
        const quick = atSight?.(value)
        const expected = Result.getOrUndefined(bySchema(value))
        if (expected !== undefined) read += 1
        expect(JSON.stringify(quick)).toBe(JSON.stringify(expected))
      }),
      { seed: 2026, numRuns: 5000 }
    )
    expect(read).toBeGreaterThan(100)
  })

  it("is no object of another kind, and none with a field too many or too few", () => {
    const inherited = Object.assign(Object.create({ situatie: {} }) as object, { taal: "nl" })
    for (const value of [inherited, [], new Date(0), {}, { taal: "nl" }, { situatie: {}, taal: "nl", x: 1 }, null, "x"])
      expect(atSight?.(value)).toBeUndefined()
    expect(atSight?.({ situatie: {}, taal: "nl" })).toEqual({ situatie: {}, taal: "nl" })
  })

  it.each<readonly [string, Shape]>([
    ["a list", Schema.Array(Schema.String)],
    ["a union of objects", Schema.Union([Schema.Struct({}), Schema.String])],
    ["an object that is checked as a whole", Schema.Struct({}).check(Schema.makeFilter(() => false))],
    ["a number written as text", Schema.Struct({ n: Schema.NumberFromString })]
  ])("%s is left to the schema", (_, other) => {
    expect(quickReading(other)).toBeNull()
  })

  it("is the question an assessment answers", () => {
    const { beoordeling } = makeContract(vocabulary, examplesFrom(versies, { voorbeelden: [], vraagvoorbeelden: [] }))
    expect(quickReading(beoordeling.body)?.({ situatie: { anoniem: false } })).toEqual({ situatie: { anoniem: false } })
  })
})
