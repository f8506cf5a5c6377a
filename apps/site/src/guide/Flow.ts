/**
 * The way through the questions, read off the tables: a question is asked only where an outcome still depends on it.
 *
 * What is asked follows from what remains to be decided, so two ways that leave the same decision come to the same
 * screen: a graph, not a tree.
 *
 * @module
 */
import { presumed } from "@kracht/rules/ApplicableLaw"
import * as Composition from "@kracht/rules/Composition"
import type { Value } from "@kracht/rules/Fact"
import type { Soort } from "@kracht/rules/Kind"
import { readings } from "@kracht/rules/Reading"
import * as Rulebook from "@kracht/rules/Rulebook"
import {
  aanleiding,
  anoniem,
  eerstBesproken,
  hoedanigheid,
  leeftijdsgroep,
  regime,
  samenMetVolwassene,
  stand
} from "@kracht/rules/Situation"
import * as Table from "@kracht/rules/Table"
import { bound } from "../rules/Bound.ts"

/** What is known on arrival at a screen, along the first way that leads there. */
export type Known = Readonly<Record<string, Value>>

/** An answer, and the screen it leads to. */
export interface Answer {
  readonly value: Value
  readonly to: string
}

/** A screen that asks one fact; whoever does not know the answer goes to its screen of doubt. */
export interface Question {
  readonly soort: "vraag"
  readonly id: string
  readonly fact: string
  readonly known: Known
  readonly answers: ReadonlyArray<Answer>
  /** How many questions came before it. */
  readonly depth: number
}

/** A screen with advice on talking first, on the way to an outcome. */
export interface Advice {
  readonly soort: "advies"
  readonly id: string
  /** The row of the table on talking first. */
  readonly row: string
  readonly to: string
}

/** A screen where nothing is left to ask: what can be done. */
export interface Outcome {
  readonly soort: "uitkomst"
  readonly id: string
  readonly bericht: Soort
  readonly uitkomst: "mogelijk" | "niet-mogelijk"
  readonly known: Known
}

/** A screen of the guide. */
export type Screen = Question | Advice | Outcome

const facts = [
  aanleiding,
  anoniem,
  hoedanigheid,
  leeftijdsgroep,
  samenMetVolwassene,
  { ...regime, values: [presumed.regime] },
  ...readings.map((reading) => ({ ...reading, values: [bound.readings[reading.id]] })),
  stand,
  eerstBesproken
] as const

const byRow = (as: string, table: Table.Compiled): Composition.Part => ({ as, table, value: (row) => row.id })

/** Kind, eligibility, next steps and advice as one; advice matters only for a complaint that is still to be filed. */
const composition = Composition.compose(
  facts,
  [
    { as: "soort", table: Table.erase(Rulebook.kind) },
    { as: "uitkomst", table: Table.erase(Rulebook.eligibility) },
    byRow("vervolg", Table.erase(Rulebook.appeal)),
    byRow("bespreken", Table.erase(Rulebook.talkFirst))
  ],
  (outcomes) => {
    if (outcomes["vervolg"] === "nieuw") return outcomes
    const { bespreken: _none, ...rest } = outcomes
    return rest
  }
)

/** What the tables decide about someone, under the readings chosen for this regulation. */
const plan = (known: Known): Composition.Plan => Composition.plan(composition, { ...bound.readings, ...known })

/** Every screen, in the order in which a reader meets them; the first is where everyone begins. */
export const screens: ReadonlyArray<Screen> = walk()

/** The questions among them. */
export const questions: ReadonlyArray<Question> = screens.filter((screen) => screen.soort === "vraag")

/** The outcomes among them. */
export const outcomes: ReadonlyArray<Outcome> = screens.filter((screen) => screen.soort === "uitkomst")

/** The number a screen has on paper, where an answer says to which number to go. */
export const numberOf = (id: string): number => screens.findIndex((screen) => screen.id === id) + 1

/** The number on paper of what stands after the last screen. */
export const numberAfter = screens.length + 1

/** The screen of doubt that belongs to a question. */
export const doubtOf = ({ id }: Question): string => `${id}-weet-niet`

/** The screens that lead to a screen by an answer or by reading on. */
export const before = (id: string): ReadonlyArray<Screen> =>
  screens.filter((screen) =>
    screen.soort === "vraag"
      ? screen.answers.some(({ to }) => to === id)
      : screen.soort === "advies" && screen.to === id
  )

function walk(): ReadonlyArray<Screen> {
  const found = new Map<string, Screen>()
  /** The planner gives the same plan for the same remaining decision. */
  const names = new Map<Composition.Plan, string>()
  const visit = (known: Known, depth: number): string => {
    const here = plan(known)
    const [fact] = here.ask
    if (fact === undefined) return finish(found, here, known)
    const name = names.get(here) ?? free(found, fact)
    if (names.has(here)) return name
    names.set(here, name)
    const question: Question = { soort: "vraag", id: name, fact, known, answers: [], depth }
    found.set(name, question)
    const answers = valuesOf(fact).map((value) => ({ value, to: visit({ ...known, [fact]: value }, depth + 1) }))
    found.set(name, { ...question, answers })
    return name
  }
  visit({}, 0)
  return [...found.values()]
}

function finish(found: Map<string, Screen>, { decided }: Composition.Plan, known: Known): string {
  const id = String(decided["vervolg"])
  if (!found.has(id))
    found.set(id, {
      soort: "uitkomst",
      id,
      bericht: decided["soort"] as Soort,
      uitkomst: decided["uitkomst"] as Outcome["uitkomst"],
      known
    })
  const row = decided["bespreken"]
  return row === undefined ? id : advise(found, String(row), id)
}

/** Whoever has talked already needs no advice on it. */
function advise(found: Map<string, Screen>, row: string, to: string): string {
  if (Table.decide(Rulebook.talkFirst, { ...bound.readings, eerstBesproken: "ja" }).id === row) return to
  const id = `praten-${row}`
  if (!found.has(id)) found.set(id, { soort: "advies", id, row, to })
  return id
}

function valuesOf(id: string): ReadonlyArray<Value> {
  const fact = facts.find((candidate) => candidate.id === id)
  if (fact === undefined) throw new Error(`De tabellen vragen naar ${id}, maar de wegwijzer kent die vraag niet.`)
  return fact.values
}

/** A question that is asked with two different decisions ahead has two screens. */
function free(found: ReadonlyMap<string, Screen>, fact: string): string {
  const name = fact.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
  for (let n = 1; ; n++) {
    const id = n === 1 ? `vraag-${name}` : `vraag-${name}-${n}`
    if (!found.has(id)) return id
  }
}
