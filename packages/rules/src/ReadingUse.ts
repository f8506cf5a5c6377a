/**
 * Under which readings that set no parameter does a rule work?
 *
 * Such a reading is built into the rule: it holds always, and only people can choose otherwise. The rule names it here, so
 * that a reading nothing uses, and a use nobody explains, both come to light. A reading that sets a parameter is a fact of
 * the rule itself and does not stand here.
 *
 * @module
 */

/** The id of a rule, and the readings built into it. */
export const builtIn: Readonly<Record<string, ReadonlyArray<string>>> = {
  uitkomst: ["wie.gezag"]
}

/** The values of each reading that is built in: one can ask for either, and nothing comes out otherwise. */
export const valuesBuiltIn = { "wie.gezag": ["ruim", "als-in-de-wet"] } as const

/** A choice of the readings that are built in. */
export type BuiltInReadings = { readonly [Id in keyof typeof valuesBuiltIn]: (typeof valuesBuiltIn)[Id][number] }

/** Of each reading that is built in, why no answer comes out otherwise under its alternatives: what could is a parameter. */
export const withoutEffect: Readonly<Record<string, string>> = {
  "wie.gezag":
    "Wie geen ouder is en alleen het gezag heeft, is volgens de wet voogd. Een voogd mag onder elke lezing klagen."
}
