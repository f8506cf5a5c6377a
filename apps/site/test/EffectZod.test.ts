import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { fromEffect } from "../src/EffectZod.ts"

const schema = fromEffect(Schema.Struct({ id: Schema.String, nummer: Schema.NullOr(Schema.String) }))

describe("an Effect schema as a guard of a collection", () => {
  it("passes what the schema accepts", () => {
    expect(schema.parse({ id: "indienen", nummer: "3." })).toEqual({ id: "indienen", nummer: "3." })
  })

  it("names every wrong field at once, at its path", () => {
    const parsed = schema.safeParse({ id: 3, nummer: false, extra: 1 })
    expect(parsed.success).toBe(false)
    expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual(
      expect.arrayContaining(["id", "nummer", "extra"])
    )
  })
})
