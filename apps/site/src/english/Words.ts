/**
 * How the English guide asks and answers: what a reader would say, in one short line.
 *
 * @module
 */
import { englishDays } from "@kracht/klachtwijzer/DayWords"
import { type Asking, asking, subjects, titles } from "@kracht/klachtwijzer/EnglishAsking"
import { lasting } from "@kracht/rules/Answer"
import type { Value } from "@kracht/rules/Fact"
import { type Event, type Party, parties } from "@kracht/rules/Obligation"
import type { Counter, Role } from "@kracht/rules/Routing"
import * as Rulebook from "@kracht/rules/Rulebook"
import { eerstBesproken, type over } from "@kracht/rules/Situation"
import * as Table from "@kracht/rules/Table"
import { joinedAt } from "../guide/Joined.ts"
import { bound } from "../rules/Bound.ts"
import { said } from "../rules/Words.ts"

const askingOf = (fact: string): Asking => {
  const found = asking[fact as keyof typeof asking]
  if (found === undefined) throw new Error(`The tables ask for ${fact}, but that question has no English words.`)
  return found
}

/** The question that asks a fact. */
export const questionIn = (fact: string): string => askingOf(fact).question

/** What changes with the answer. */
export const whyAsked = (fact: string): string => askingOf(fact).why

/** An answer as the reader would give it. */
export const answerIn = (fact: string, value: Value): string => {
  const words = joinedAt(fact, value)?.english.says ?? askingOf(fact).answers[String(value)]
  if (words === undefined) throw new Error(`The answer ${String(value)} to ${fact} has no English words.`)
  return said(words)
}

/** Who else finds themselves in an answer, where its words alone could send someone away. */
export const alsoIn = (fact: string, value: Value): string | undefined => {
  const one = joinedAt(fact, value)
  return one === undefined ? askingOf(fact).also?.[String(value)] : one.english.also
}

/** What an answer means, for whoever does not know which to give; the advice on talking first speaks for itself. */
export const meaningIn = (fact: string, value: Value): string => {
  const words = joinedAt(fact, value)?.english.means ?? askingOf(fact).means[String(value)]
  if (words !== undefined) return said(words)
  if (fact !== eerstBesproken.id)
    throw new Error(`What the answer ${String(value)} to ${fact} means has no English words.`)
  const known = { ...bound.readings, eerstBesproken: value as (typeof eerstBesproken)["values"][number] }
  return Table.decide(Rulebook.talkFirst, known)
    .because.slice(0, 1)
    .map(({ en }) => said(en))
    .join("")
}

/** The answer of whoever does not know. */
export const doubtIn = (fact: string): string => askingOf(fact).doubt

/** The values of a fact in the order in which most readers find theirs. */
export const inOrder = (fact: string): ReadonlyArray<string> => Object.keys(askingOf(fact).answers)

/** What an outcome comes to, as a heading. */
export const titleIn = (outcome: string): string => {
  const title = titles[outcome]
  if (title === undefined) throw new Error(`The outcome ${outcome} has no English heading.`)
  return said(title)
}

/** Over the reasons that all complaints share. */
export const whyComplaint = "Why this is a complaint, and why you may make it"

/** Whose conduct it is about, as the start of a line. */
export const subjectIn = (value: (typeof over)["values"][number]): string => subjects[value]

const counters: Readonly<Record<Counter, string>> = {
  kracht: "{samenwerking}",
  "externe-klachtencommissie": "The external complaints committee",
  jeugdstem: "Jeugdstem",
  gemeente: "The municipality",
  medewerker: "Your helper"
}

const roles: Readonly<Record<Role, string>> = {
  behandelt: "handles your complaint",
  oordeelt: "gives a judgement",
  ondersteunt: "helps you, but does not decide",
  beslist: "takes the decision",
  luistert: "listens to you",
  ontvangt: "receives your complaint"
}

/** The name of a counter, as the start of a sentence. */
export const counterName = (counter: Counter): string => said(counters[counter])

/** What a counter does, as the rest of that sentence. */
export const roleName = (role: Role): string => roles[role]

/** The day a term counts from, within a sentence. */
export const eventDay = (event: Event): string => said(englishDays[event])

/** Who acts, as the start of a line. */
export const partyName = (party: Party): string => {
  const name = said(parties[party].en)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** How long a term is: `5 working days`. */
export const termInEnglish = lasting.en
