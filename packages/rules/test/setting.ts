import { bindingen } from "@kracht/content/binding"
import { lezingen } from "@kracht/content/lezingen"
import * as Result from "effect/Result"
import type { Readings } from "../src/Reading.ts"
import { type Binding, load, type Regulation, type Termijn } from "../src/Regulation.ts"
import type { Setting } from "../src/Setting.ts"

const concept = bindingen.find(({ versie }) => versie === "concept") as Binding

const withTerms = (terms: Readonly<Record<string, Termijn>>): Regulation => {
  const parameters = Object.fromEntries(
    Object.entries(terms).map(([id, termijn]) => [id, { waarde: { soort: "termijn" as const, termijn }, zinnen: [] }])
  )
  return Result.getOrThrow(load({ ...concept, parameters: { ...concept.parameters, ...parameters } }, lezingen))
}

const asItIs = withTerms({})

/** The concept, under the readings chosen but for those given, with other terms where given. */
export const setting = (
  other: Partial<Readings> = {},
  taal: "nl" | "en" = "nl",
  terms: Readonly<Record<string, Termijn>> = {}
): Setting => {
  const regulation = Object.keys(terms).length === 0 ? asItIs : withTerms(terms)
  return { regulation, partners: () => undefined, readings: { ...regulation.readings, ...other }, taal }
}
