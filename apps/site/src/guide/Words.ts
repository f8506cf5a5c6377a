/**
 * How the guide asks and how its answers sound: what a reader would say, in one short line.
 *
 * @module
 */
import {
  type Answering,
  type Asking,
  advice,
  asking,
  subjects,
  titles,
  writtenUnder
} from "@kracht/klachtwijzer/Asking"
import type { Value } from "@kracht/rules/Fact"
import type { Readings } from "@kracht/rules/Reading"
import * as Rulebook from "@kracht/rules/Rulebook"
import { eerstBesproken, type over } from "@kracht/rules/Situation"
import * as Table from "@kracht/rules/Table"
import { bound } from "../rules/Bound.ts"
import { said } from "../rules/Words.ts"
import { type Form, type Spoken, same } from "./Form.ts"
import { joinedAt } from "./Joined.ts"
import { inForm } from "./Young.ts"

for (const [id, value] of Object.entries(writtenUnder))
  if (bound.readings[id as keyof Readings] !== value)
    throw new Error(`De woorden van de wegwijzer gaan uit van “${value}” bij de lezing ${id}: schrijf ze opnieuw.`)

const askingOf = (fact: string): Asking => {
  const found = asking[fact as keyof typeof asking]
  if (found === undefined) throw new Error(`De tabellen vragen naar ${fact}, maar die vraag heeft geen woorden.`)
  return found
}

const answeringOf = (fact: string, value: Value): Answering => {
  const found = joinedAt(fact, value) ?? askingOf(fact).antwoorden[String(value)]
  if (found === undefined) throw new Error(`Het antwoord ${String(value)} op ${fact} heeft geen woorden.`)
  return found
}

/** The question that asks a fact. */
export const questionIn = (fact: string, form: Form): string => askingOf(fact).vraag[form]

/** What changes with the answer. */
export const whyAsked = (fact: string, form: Form): string => askingOf(fact).waarom[form]

/** An answer as the reader would give it. */
export const answerIn = (fact: string, value: Value, form: Form): string => said(answeringOf(fact, value).zegt[form])

/** Who else finds themselves in an answer, where its words alone could send someone away. */
export const alsoIn = (fact: string, value: Value, form: Form): string | undefined =>
  answeringOf(fact, value).ook?.[form]

/** What an answer means, for whoever does not know which to give; the advice on talking first speaks for itself. */
export const meaningIn = (fact: string, value: Value, form: Form): string => {
  const words = answeringOf(fact, value).betekent
  if (words !== undefined) return said(words[form])
  if (fact !== eerstBesproken.id)
    throw new Error(`Van het antwoord ${String(value)} op ${fact} is niet gezegd wat het betekent.`)
  const known = { ...bound.readings, eerstBesproken: value as (typeof eerstBesproken)["values"][number] }
  return Table.decide(Rulebook.talkFirst, known)
    .because.slice(0, 1)
    .map(({ nl }) => inForm(form, nl))
    .join("")
}

/** The answer of whoever does not know. */
export const doubtIn = (fact: string, form: Form): string => askingOf(fact).twijfel[form]

/** The values of a fact in the order in which most readers find theirs. */
export const inOrder = (fact: string): ReadonlyArray<string> => Object.keys(askingOf(fact).antwoorden)

/** What an outcome comes to, as a heading. */
export const titleIn = (outcome: string, form: Form): string => {
  const title = titles[outcome]
  if (title === undefined) throw new Error(`De uitkomst ${outcome} heeft geen kop.`)
  return said(title[form])
}

/** Over the reasons that all complaints share. */
export const whyComplaint: Spoken = {
  u: "Waarom dit een klacht is, en waarom u haar mag indienen",
  je: "Waarom dit een klacht is, en waarom je hem mag indienen"
}

/** The heading of the advice on talking first. */
export const adviceIn = (row: string, form: Form): string =>
  (advice[row] ?? same("Praten mag eerst, maar het hoeft niet"))[form]

/** Whose conduct it is about, as the start of a line. */
export const subjectIn = (value: (typeof over)["values"][number]): string => subjects[value]
