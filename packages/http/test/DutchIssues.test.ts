import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { toFaults } from "../src/DutchIssues.ts"

const found = (schema: Schema.Codec<unknown, unknown>, value: unknown): ReadonlyArray<string> => {
  const result = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })(value)
  if (Result.isSuccess(result)) throw new Error("the value passed")
  return toFaults(result.failure.issue, "body", value).map(
    ({ location, code, detail }) => `${location.pointer} | ${code} | ${detail}`
  )
}

interface Tree {
  readonly tak: ReadonlyArray<Tree>
}
const Tree: Schema.Codec<Tree> = Schema.Struct({ tak: Schema.Array(Schema.suspend((): Schema.Codec<Tree> => Tree)) })

describe("a schema's issues in Dutch", () => {
  it.each<readonly [string, Schema.Codec<unknown, unknown>, unknown, ReadonlyArray<string>]>([
    ["text", Schema.String, 1, [" | verkeerd-type | Dit moet tekst zijn."]],
    ["a number", Schema.Finite, "1", [" | verkeerd-type | Dit moet een getal zijn."]],
    ["true or false", Schema.Boolean, 0, [" | verkeerd-type | Dit moet true of false zijn."]],
    ["a list", Schema.Array(Schema.String), {}, [" | verkeerd-type | Dit moet een lijst zijn."]],
    ["an object", Schema.Struct({ a: Schema.String }), [], [" | verkeerd-type | Dit moet een object zijn."]],
    ["text or null", Schema.NullOr(Schema.String), 1, [" | verkeerd-type | Dit moet tekst of null zijn."]],
    [
      "one of these values",
      Schema.NullOr(Schema.Literals(["a", "b"])),
      "c",
      [" | niet-toegestane-waarde | Dit moet een van deze waarden zijn: a, b, null."]
    ],
    ["a whole number", Schema.Int, 1.5, [" | ongeldige-waarde | Dit moet een geheel getal zijn."]],
    [
      "a lower bound",
      Schema.Int.check(Schema.isGreaterThanOrEqualTo(3)),
      2,
      [" | ongeldige-waarde | Dit moet 3 of meer zijn."]
    ],
    [
      "an upper bound",
      Schema.Int.check(Schema.isLessThanOrEqualTo(3)),
      4,
      [" | ongeldige-waarde | Dit moet 3 of minder zijn."]
    ],
    [
      "a range",
      Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3 })),
      4,
      [" | ongeldige-waarde | Dit moet tussen 1 en 3 liggen."]
    ],
    [
      "too few",
      Schema.Array(Schema.String).check(Schema.isMinLength(2)),
      ["a"],
      [" | ongeldige-waarde | Hier moeten er ten minste 2 staan."]
    ],
    [
      "too many",
      Schema.Array(Schema.String).check(Schema.isMaxLength(1)),
      ["a", "b"],
      [" | ongeldige-waarde | Hier mogen er ten hoogste 1 staan."]
    ],
    [
      "a message of our own",
      Schema.String.check(Schema.isPattern(/^a$/u, { message: "Schrijf a." })),
      "b",
      [" | ongeldige-waarde | Schrijf a."]
    ],
    [
      "a pattern without a message says nothing English",
      Schema.String.check(Schema.isPattern(/^a$/u)),
      "b",
      [" | ongeldige-waarde | Deze waarde heeft niet de juiste vorm."]
    ],
    [
      "an element of a list, by its number",
      Schema.Array(Schema.Literals(["a"])),
      ["a", "b", "c"],
      [
        "/1 | niet-toegestane-waarde | Dit moet een van deze waarden zijn: a.",
        "/2 | niet-toegestane-waarde | Dit moet een van deze waarden zijn: a."
      ]
    ],
    [
      "the one alternative that can be meant",
      Schema.Union([
        Schema.Struct({ soort: Schema.Literal("a"), x: Schema.Finite }),
        Schema.Struct({ soort: Schema.Literal("b"), y: Schema.Finite })
      ]),
      { soort: "a" },
      ["/x | ontbrekend-veld | Dit veld is verplicht."]
    ],
    [
      "a field whose name needs escaping in a pointer",
      Schema.Struct({ "a/b~c": Schema.String }),
      {},
      ["/a~1b~0c | ontbrekend-veld | Dit veld is verplicht."]
    ],
    ["a tree", Tree, { tak: [{ tak: [{ tak: 1 }] }] }, ["/tak/0/tak/0/tak | verkeerd-type | Dit moet een lijst zijn."]]
  ])("%s", (_, schema, value, expected) => {
    expect(found(schema, value)).toEqual(expected)
  })

  it("the names in a record are somebody's own words", () => {
    const schema = Schema.Struct({ a: Schema.Record(Schema.String, Schema.Struct({ b: Schema.Finite })) })
    expect(found(schema, { a: { geheim: { b: "1" } } })).toEqual(["/a/b | verkeerd-type | Dit moet een getal zijn."])
  })

  it("unknown fields are one fault at their parent, whatever their number and names", () => {
    const schema = Schema.Struct({ a: Schema.Struct({ b: Schema.optionalKey(Schema.String) }) })
    expect(found(schema, { a: { geheim: 1, "ook/geheim": 2 }, weg: 3 })).toEqual([
      " | onbekend-veld | Hier staat een veld dat niet bestaat. Toegestaan: a.",
      "/a | onbekend-veld | Hier staat een veld dat niet bestaat. Toegestaan: b."
    ])
  })
})
