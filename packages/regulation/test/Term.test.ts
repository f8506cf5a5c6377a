import { assert, describe, it } from "@effect/vitest"
import { readNumber, readTerm } from "@kracht/regulation/Term"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const units = [
  ["dag", "dagen"],
  ["dagen", "dagen"],
  ["week", "weken"],
  ["weken", "weken"],
  ["maand", "maanden"],
  ["maanden", "maanden"],
  ["jaar", "jaren"],
  ["jaren", "jaren"],
  ["werkdag", "werkdagen"],
  ["werkdagen", "werkdagen"]
] as const

const Count = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9999 }))
const Unit = Schema.Literals(units.map(([word]) => word))
const Before = Schema.Literals(["", "binnen ", "Binnen ", "maximaal ", "binnen\n "])

const unitOf = (word: string) => units.find(([written]) => written === word)?.[1]

describe("a term is read out of its words", () => {
  it.prop("with any number, any unit and either word before it", [Count, Unit, Before], ([aantal, word, before]) => {
    assert.deepEqual<unknown>(readTerm(`${before}${aantal} ${word}`), Result.succeed({ aantal, eenheid: unitOf(word) }))
  })

  it.prop("and never out of other words", [Schema.String], ([words]) => {
    const readable =
      /^\s*((binnen|maximaal)\s+)?[1-9]\d{0,3}\s+(dag|dagen|week|weken|maand|maanden|jaar|jaren|werkdag|werkdagen)\s*$/iu
    assert.strictEqual(Result.isSuccess(readTerm(words)), readable.test(words))
  })

  it("says what cannot be read", () => {
    const faults = [
      "5 werkdgen",
      "binnen vijf werkdagen",
      "binnen een week",
      "binnen 0 dagen",
      "binnen 1,5 dag",
      "binnen",
      "vanaf 5 dagen",
      "binnen 5 dagen na ontvangst"
    ]
    assert.deepEqual(
      faults.map((words) => readTerm(words)),
      [
        Result.fail("“werkdgen” in “5 werkdgen” is geen eenheid: kies dagen, weken, maanden, jaren of werkdagen"),
        Result.fail("“vijf” in “binnen vijf werkdagen” staat in letters: schrijf het getal in cijfers"),
        Result.fail("“een” in “binnen een week” staat in letters: schrijf het getal in cijfers"),
        Result.fail("“0” in “binnen 0 dagen” is geen getal: schrijf een heel getal van 1 tot en met 9999, in cijfers"),
        Result.fail(
          "“1,5” in “binnen 1,5 dag” is geen getal: schrijf een heel getal van 1 tot en met 9999, in cijfers"
        ),
        Result.fail("“binnen” is niet te lezen als termijn: schrijf bijvoorbeeld “binnen 5 werkdagen”"),
        Result.fail("“vanaf 5 dagen” is niet te lezen als termijn: schrijf bijvoorbeeld “binnen 5 werkdagen”"),
        Result.fail(
          "“binnen 5 dagen na ontvangst” is niet te lezen als termijn: schrijf bijvoorbeeld “binnen 5 werkdagen”"
        )
      ]
    )
  })

  it("knows a unit only by its own name", () => {
    assert.isTrue(Result.isFailure(readTerm("5 constructor")))
  })
})

describe("a number is read out of its words", () => {
  it.prop("in digits", [Count], ([aantal]) => {
    assert.deepEqual(readNumber(` ${aantal} `), Result.succeed(aantal))
  })

  it("and says what cannot be read", () => {
    assert.deepEqual(["achttien", "18 jaar", "", "018"].map(readNumber), [
      Result.fail("“achttien” in “achttien” staat in letters: schrijf het getal in cijfers"),
      Result.fail("“18 jaar” is niet te lezen als getal: zet alleen het getal tussen de codes, in cijfers"),
      Result.fail("“” is niet te lezen als getal: zet alleen het getal tussen de codes, in cijfers"),
      Result.fail("“018” in “018” is geen getal: schrijf een heel getal van 1 tot en met 9999, in cijfers")
    ])
  })
})
