/**
 * Where everything a screen says can be read: in a sentence of the text, in a statute, or as a reading of ours.
 *
 * @module
 */
import type { Obligation } from "@kracht/rules/Obligation"
import type { Because } from "@kracht/rules/Reason"
import type { Outcome } from "./Flow.ts"
import type { Form } from "./Form.ts"
import { because, costsOf, courseOf, dutiesOf, isComplaint, openDutiesOf } from "./Outcome.ts"
import { inForm } from "./Young.ts"

/** What something said rests on. */
export type Source =
  | Because
  | { readonly anchor: string; readonly reading?: string }
  | { readonly statute: string }
  | { readonly reading: string }

/** Something a screen says, and what it rests on. */
export interface Told {
  readonly text: string
  readonly source: Source
}

/** What the screen of an outcome says in the open beside its reasons; what it folds away has its source with it. */
export const toldIn = (outcome: Outcome, form: Form): ReadonlyArray<Told> => {
  const { first, others } = courseOf(outcome)
  const costs = costsOf(outcome)
  return onceEach([
    ...[first, ...others].map((step) => ofReason(because(step), form)),
    ...dutiesOf(outcome).flatMap((duty) => ofDuty(duty, form)),
    ...openDutiesOf(outcome).flatMap(({ what, statute, readings }) =>
      [{ statute }, ...readings.map((reading) => ({ reading }))].map((source) => ({ text: inForm(form, what), source }))
    ),
    ...(isComplaint(outcome) || costs.euro === null ? [] : costs.because.map((reason) => ofReason(reason, form)))
  ])
}

const ofReason = (reason: Because, form: Form): Told => ({ text: inForm(form, reason.nl), source: reason })

const ofDuty = (duty: Obligation, form: Form): ReadonlyArray<Told> => {
  const text = inForm(form, duty.what.nl)
  return [
    ...("anchor" in duty && duty.anchor !== undefined ? [{ text, source: { anchor: duty.anchor } }] : []),
    ...("statute" in duty ? [{ text, source: { statute: duty.statute } }] : [])
  ]
}

const onceEach = (all: ReadonlyArray<Told>): ReadonlyArray<Told> => [
  ...new Map(all.map((told) => [`${told.text} ${nameOf(told.source)}`, told])).values()
]

const nameOf = (source: Source): string => {
  if ("anchor" in source) return source.anchor
  return "statute" in source ? source.statute : source.reading
}
