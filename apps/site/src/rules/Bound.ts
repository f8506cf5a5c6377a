/**
 * The rules under the regulation the site speaks of.
 *
 * @module
 */
import { lezingen } from "@kracht/content/lezingen"
import * as Regulation from "@kracht/rules/Regulation"
import * as Result from "effect/Result"
import { current } from "../regulation/Versions.ts"

/** The current version bound to the rules; a text that does not bind stops the build with everything that is wrong. */
export const bound: Regulation.Regulation = Result.getOrThrowWith(
  Regulation.load(current, lezingen),
  (faults) => new Error(faults.map(({ melding }) => melding).join("\n"))
)

/** The readings chosen for this regulation, with their ground and their alternatives. */
export const readings = lezingen.filter(({ regeling }) => regeling === current.regeling)
