/**
 * A rule, with what shows that an API keeps it.
 *
 * @module
 */
import type { Heard, Target } from "./Target.ts"

/** What is wrong, in Dutch; nothing when the rule is kept. */
export type Findings = ReadonlyArray<string>

/** The API has nothing that the rule is about. */
export interface NotApplicable {
  readonly nietVanToepassing: string
}

/** What is there is a placeholder: nobody has set it yet. */
export interface Unset {
  readonly nietIngesteld: Findings
}

/** No request can show it here, and why. */
export interface Reasoned {
  readonly gemotiveerd: string
}

/** What a check comes to. */
export type Found = Findings | NotApplicable | Unset | Reasoned

/** Asks the API what shows whether it keeps a rule. */
export type Check = (target: Target) => Found | Promise<Found>

/** What is wrong with one answer, whatever it answers. */
export type OfEveryAnswer = (answer: Heard, target: Target) => Findings

/** A rule that is checked, one that every answer is held to, or the reason why no request can show it. */
export type Rule =
  | { readonly id: string; readonly check: Check }
  | { readonly id: string; readonly ofEveryAnswer: OfEveryAnswer }
  | { readonly id: string; readonly reason: string }

/** The API has nothing that the rule is about, and what that is. */
const notApplicable = (reason: string): NotApplicable => ({ nietVanToepassing: reason })

/** Every finding of a check over a list; of an empty list nothing can be said, for the reason given. */
export const each = async <A>(
  list: ReadonlyArray<A>,
  nothing: string,
  check: (item: A) => Findings | Promise<Findings>
): Promise<Findings | NotApplicable> => {
  if (list.length === 0) return notApplicable(nothing)
  const findings: Array<string> = []
  for (const item of list) findings.push(...(await check(item)))
  return findings
}

/** An answer as findings name it. */
export const named = ({ method, address, status }: Heard): string => `${method} ${address} (${status})`

/** The sentence when a condition does not hold. */
export const unless = (holds: boolean, sentence: string): Findings => (holds ? [] : [sentence])

/** Whether an address or name is in a domain that can never be somebody's (RFC 2606): a placeholder. */
export const isPlaceholder = (value: string): boolean => /[@./]invalid(?:[/:]|$)/u.test(value)
