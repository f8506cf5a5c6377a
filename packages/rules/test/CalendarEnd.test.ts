/** A day that is in the calendar, of which a term would end after it: what is allowed is said of that day, not of the calendar. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer as objection } from "../src/ObjectionAnswer.ts"
import { answer as penalty } from "../src/PenaltyAnswer.ts"
import { assess, follow, InvalidSituation, municipalTerms } from "../src/plain.ts"

const faultsOf = (ask: () => unknown): ReadonlyArray<{ readonly veld: string; readonly melding: string }> => {
  try {
    const answered = ask()
    return Result.isResult(answered) && Result.isFailure(answered) ? (answered.failure as never) : []
  } catch (fault) {
    if (fault instanceof InvalidSituation) return fault.fouten
    throw fault
  }
}

const klacht = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht" } as const
const earlier = "Kies een eerdere dag: een termijn eindigt anders na 2199."

describe("een dag waarvan een termijn na 2199 eindigt", () => {
  it.each<readonly [string, () => unknown]>([
    ["ingediendOp", () => assess({ ...klacht, ingediendOp: "2199-12-31" })],
    [
      "gebeurtenissen/0/op",
      () => follow({ gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2199-12-30" }], peilmoment: "2199-12-31" })
    ],
    ["bekendmaking", () => objection({ bekendmaking: "2199-11-30", commissie: false })],
    [
      "ingebrekestellingOntvangen",
      () => penalty({ beslistermijnEinde: "2199-12-01", ingebrekestellingOntvangen: "2199-12-20", besluit: null })
    ],
    ["ontvangen", () => municipalTerms({ ontvangen: "2199-12-01", adviseur: false })]
  ])("%s: kies een eerdere", (veld, ask) => expect(faultsOf(ask)).toMatchObject([{ veld, melding: earlier }]))
})

describe("een dag buiten de kalender", () => {
  it.each(["1899-12-31", "2200-01-01"])("%s: de kalender zelf wordt genoemd", (ingediendOp) =>
    expect(faultsOf(() => assess({ ...klacht, ingediendOp }))).toMatchObject([
      { veld: "ingediendOp", melding: "Kies een dag van 1900 tot 2200." }
    ])
  )
})
