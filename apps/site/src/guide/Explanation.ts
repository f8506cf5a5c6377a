/**
 * What a reader may want to know before answering a question, and where it stands.
 *
 * @module
 */
import { anoniem, hoedanigheid } from "@kracht/rules/Situation"
import { carriersOf } from "../regulation/Section.ts"
import { current } from "../regulation/Versions.ts"
import { type Form, type Spoken, same } from "./Form.ts"
import { childAlone } from "./Outcome.ts"
import { plainly } from "./Plain.ts"
import type { Source } from "./Source.ts"
import { inForm } from "./Young.ts"

/** Something to know, and what it rests on. */
export interface Explained {
  readonly text: string
  readonly sources: ReadonlyArray<Source>
  /** The sentence it is the plain version of, where it is one. */
  readonly zin?: string
}

/** What is good to know with a question: before its answers, and after them. */
export interface Explanation {
  readonly first: ReadonlyArray<Explained>
  readonly after: ReadonlyArray<Explained>
}

/** What is good to know with a question; nothing for most. */
export const explanationOf = (fact: string, form: Form): Explanation => {
  if (fact === anoniem.id)
    return { first: [], after: [ofWords(reachable, form, { anchor: "contact" }), ...whoKnows(form)] }
  return fact === hoedanigheid.id
    ? { first: child(form), after: [ofWords(custody, form, ...custodySources)] }
    : { first: [], after: [] }
}

const ofWords = (words: Spoken, form: Form, ...sources: ReadonlyArray<Source>): Explained => ({
  text: words[form],
  sources
})

const plain = (anchor: string, form: Form): ReadonlyArray<Explained> =>
  carriersOf(current, anchor)
    .slice(0, 1)
    .map((zin) => ({ text: plainly(zin, form), sources: [{ anchor }], zin: zin.id }))

const reachable: Spoken = {
  u: "Waarom een naam? Wie de klacht behandelt, neemt contact met u op.",
  je: "Waarom een naam? Wie de klacht behandelt, neemt contact met je op."
}

/** Who hears of the name: the text says that there is a complaint, our reading how much more. */
const whoKnows = (form: Form): ReadonlyArray<Explained> => [
  ...plain("beklaagde.informeren", form),
  ofWords(noMoreThanNeeded, form, { reading: "klacht.naam" })
]

const noMoreThanNeeded: Spoken = {
  u: "Wij lezen: die hoort alleen wie u bent als dat nodig is om te reageren. Een mens beslist dat.",
  je: "Wij lezen: die hoort alleen wie je bent als dat nodig is om te reageren. Een mens beslist dat."
}

/** A child is told that it may come alone: what the statute says, beside the sentence and our reading of it. */
export const child = (form: Form): ReadonlyArray<Explained> => {
  const sources = childAlone()
  return sources
    .filter((reason) => "statute" in reason)
    .slice(0, 1)
    .map(({ nl }) => ({ text: inForm(form, nl), sources }))
}

const custody: Spoken = same(
  "Gezag maakt voor een klacht niets uit. Het telt wel voor wie toestemming geeft om het dossier van een kind te zien."
)

const custodySources: ReadonlyArray<Source> = [
  { anchor: "wie.ouder" },
  { statute: "Jeugdwet art. 7.3.15" },
  { reading: "toestemming.wie" }
]
