import { readFileSync } from "node:fs"
import { toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { describe, expect, it } from "vitest"
import { type Penalty, penalty } from "../src/LateDecision.ts"
import { type Filed, terms } from "../src/Objection.ts"
import { day } from "./day.ts"

interface Case {
  readonly id: string
  readonly kind: string
  readonly inputs: Readonly<Record<string, string | boolean | null>>
  readonly expected: Readonly<Record<string, unknown>>
  readonly expected_without_atw?: Readonly<Record<string, unknown>>
}

const { cases } = JSON.parse(
  readFileSync(new URL("../../../../shared/law/cases/deadlines.json", import.meta.url), "utf8")
) as { readonly cases: ReadonlyArray<Case> }

const casesOf = (kind: string) => cases.filter((candidate) => candidate.kind === kind)
const given = (value: unknown) => day(value as string)

const penaltyOf = ({ inputs }: Case, extended: boolean) => {
  const question = {
    beslistermijnEinde: given(inputs["term_end"]),
    ingebrekestellingOntvangen: given(inputs["ingebrekestelling_ontvangen"]),
    besluit: inputs["besluit"] === null ? null : given(inputs["besluit"])
  }
  const { prematuur, eersteDag, dagen, bedragEuro } = penalty(question, extended) as Penalty
  return {
    premature: prematuur,
    first_day: eersteDag === null ? null : toIso(eersteDag),
    days: dagen,
    amount_eur: bedragEuro
  }
}

describe("de uitgewerkte gevallen", () => {
  it("zijn er van elke soort", () =>
    expect(["bezwaar_chain", "dwangsom", "timely"].map((kind) => casesOf(kind).length > 0)).toEqual([true, true, true]))

  it.each(casesOf("bezwaar_chain"))("$id", ({ inputs, expected }) => {
    const answer = terms({ bekendmaking: given(inputs["bekendmaking"]), commissie: inputs["commissie_7_13"] === true })
    if (isRefusal(answer)) throw new Error(answer.melding)
    expect({
      bezwaar_uiterlijk: toIso(answer.bezwaar.einde),
      post_uiterlijk_ontvangen: toIso(answer.postUiterlijkOntvangen),
      beslissing_uiterlijk: toIso(answer.beslissing.computed.einde),
      na_verdaging_uiterlijk: toIso(answer.verdaging.computed.einde)
    }).toEqual(expected)
  })

  it.each(casesOf("dwangsom"))("$id", (given) => {
    expect(penaltyOf(given, true)).toEqual(given.expected)
    expect(penaltyOf(given, false)).toEqual(given.expected_without_atw)
  })

  it.each(casesOf("timely"))("$id", ({ inputs, expected }) => {
    const ingediend: Filed = {
      wijze: inputs["mode"] === "post" ? "post" : "digitaal",
      ...(inputs["posted"] === null ? {} : { verzonden: given(inputs["posted"]) }),
      ontvangen: given(inputs["received"])
    }
    const answer = terms({ bekendmaking: given(inputs["bekendmaking"]), commissie: false, ingediend })
    if (isRefusal(answer)) throw new Error(answer.melding)
    expect({ last_day: toIso(answer.bezwaar.einde), timely: answer.tijdig }).toEqual(expected)
  })
})
