/**
 * A rule of the NLgov API Design Rules, with what shows that an API keeps it.
 *
 * @module
 */
import type { Target } from "./Target.ts"

/** What is wrong, in Dutch; nothing when the rule is kept. */
export type Check = (target: Target) => ReadonlyArray<string> | Promise<ReadonlyArray<string>>

/** A rule that is checked, or the reason why no request can show it. */
export type Rule = { readonly id: string; readonly check: Check } | { readonly id: string; readonly reason: string }

/** Every finding of a check over a list; an empty list is a finding too, for then nothing was shown. */
export const each = async <A>(
  list: ReadonlyArray<A>,
  check: (item: A) => ReadonlyArray<string> | Promise<ReadonlyArray<string>>
): Promise<ReadonlyArray<string>> => {
  if (list.length === 0) return ["Er is niets gevonden om te controleren."]
  const findings: Array<string> = []
  for (const item of list) findings.push(...(await check(item)))
  return findings
}

/** The sentence when a condition does not hold. */
export const unless = (holds: boolean, sentence: string): ReadonlyArray<string> => (holds ? [] : [sentence])
