/**
 * Which answers are there to how far a complaint has come?
 *
 * @module
 */
import type { Fact } from "@kracht/rules/Fact"
import { stand } from "@kracht/rules/Situation"

/**
 * What was found justified in part has no answer of its own, so that a page with every way on it stays one small request: what can
 * be done then is what can be done after either answer beside it.
 */
export const standing: Fact = { ...stand, values: stand.values.filter((value) => !value.endsWith("-deels-gegrond")) }
