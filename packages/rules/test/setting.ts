import { bindingen } from "@kracht/content/binding"
import { lezingen } from "@kracht/content/lezingen"
import * as Result from "effect/Result"
import type { Readings } from "../src/Reading.ts"
import { type Binding, load, type Termijn } from "../src/Regulation.ts"
import type { Setting } from "../src/Setting.ts"

const concept = bindingen.find(({ versie }) => versie === "concept") as Binding

/** The concept, under the readings chosen but for those given, with other terms where given. */
export const setting = (
  other: Partial<Readings> = {},
  taal: "nl" | "en" = "nl",
  terms: Readonly<Record<string, Termijn>> = {}
): Setting => {
  const parameters = Object.fromEntries(
    Object.entries(terms).map(([id, termijn]) => [id, { waarde: { soort: "termijn" as const, termijn }, zinnen: [] }])
  )
  const regulation = Result.getOrThrow(
    load({ ...concept, parameters: { ...concept.parameters, ...parameters } }, lezingen)
  )
  return { regulation, partners: () => undefined, readings: { ...regulation.readings, ...other }, taal }
}
