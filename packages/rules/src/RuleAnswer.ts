/**
 * What does one rule decide about these facts, in words?
 *
 * For the questions that one table answers by itself: whether the regulation can be adopted or amended so and whether it
 * holds, what is free, what must be made known, which tasks go together, when the person complained about is told, what consent means for a step, and in
 * which file a paper belongs.
 *
 * @module
 */
import * as Result from "effect/Result"
import { adoptionInWords, announcementInWords, validityInWords } from "./Adoption.ts"
import { type Ontvangstbewijs, type Regeling, toRegeling, withReceipt } from "./Answer.ts"
import { changed, type Gevoeligheid, joined, listed, underOthers, type Verandering } from "./Change.ts"
import { progressInWords } from "./ConsentEffect.ts"
import { billInWords } from "./Costs.ts"
import type { Fact, Value } from "./Fact.ts"
import { type Checks, checkFields, factValue } from "./FieldCheck.ts"
import { impartialityInWords } from "./Impartiality.ts"
import { noticeInWords } from "./Notice.ts"
import { readings as knownReadings, type Readings } from "./Reading.ts"
import { type Because, inEach, type Plain, type Reden, readingsIn, say, toReden } from "./Reason.ts"
import { placeInWords } from "./Retention.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
import { type Invoerfout, oneOf } from "./Situation.ts"
import { heldOtherwise } from "./Standing.ts"
import * as Table from "./Table.ts"

const officer: Plain = {
  nl: "de klachtenfunctionaris van {samenwerking}",
  en: "the complaints officer of {samenwerking}"
}

/** By the id of its table: each rule, its outcomes in words, what a question for it is called, and who weighs it. */
const rules = {
  vaststellen: {
    table: Rulebook.adoption,
    inWords: adoptionInWords,
    wat: "Een vraag over vaststellen",
    weighs: {
      nl: "de directie van {samenwerking} en de aanbieders",
      en: "the board of {samenwerking} and the providers"
    }
  },
  geldt: {
    table: Rulebook.validity,
    inWords: validityInWords,
    wat: "Een vraag of een versie geldt",
    weighs: officer
  },
  "kosten-waarvoor": { table: Rulebook.bill, inWords: billInWords, wat: "Een vraag over kosten", weighs: officer },
  bekendmaken: {
    table: Rulebook.announcement,
    inWords: announcementInWords,
    wat: "Een vraag over bekendmaken",
    weighs: officer
  },
  belangen: {
    table: Rulebook.impartiality,
    inWords: impartialityInWords,
    wat: "Een vraag over belangen",
    weighs: officer
  },
  beklaagde: { table: Rulebook.notice, inWords: noticeInWords, wat: "Een vraag over de beklaagde", weighs: officer },
  "toestemming-stap": {
    table: Rulebook.progress,
    inWords: progressInWords,
    wat: "Een vraag over een stap",
    weighs: officer
  },
  "bewaren-waar": { table: Rulebook.filePlace, inWords: placeInWords, wat: "Een vraag over een stuk", weighs: officer }
} as const

/** A rule that answers by itself. */
export type Regel = keyof typeof rules

/** Every rule that answers by itself. */
export const regels: ReadonlyArray<Regel> = Object.keys(rules) as ReadonlyArray<Regel>

type FactsOf<R extends Regel> = (typeof rules)[R]["table"] extends Table.Compiled<infer F, infer _> ? F : never

type OutcomeOf<R extends Regel> = (typeof rules)[R]["table"] extends Table.Compiled<infer _, infer O> ? O : never

/** The facts of a rule; every one may be left out, and what readings decide is no fact. */
export type Regelvraag<R extends Regel> = {
  readonly [F in FactsOf<R>[number] as F["id"] extends keyof Readings ? never : F["id"]]?: F["values"][number]
}

/** The answer of a rule. */
export interface Regelantwoord<R extends Regel = Regel> {
  readonly regel: R
  /** What the rule decides; for `bekendmaken` everything that must be done. */
  readonly uitkomst: OutcomeOf<R> | "meer-nodig"
  /** Facts that can still change `uitkomst`. */
  readonly nogTeVragen: ReadonlyArray<string>
  /** Who decides where a human must; absent elsewhere. */
  readonly vraagBij?: string
  /** What holds whatever else becomes known; none where that differs. */
  readonly redenen: ReadonlyArray<Reden>
  readonly lezingen: ReadonlyArray<{ readonly id: string; readonly waarde: string }>
  readonly gevoeligheid: ReadonlyArray<Gevoeligheid>
  readonly regeling: Regeling
  readonly ontvangstbewijs: Ontvangstbewijs
}

/** Answers a question for a rule, or says everything that is wrong with it. */
export const answer = <R extends Regel>(
  regel: R,
  vraag: Regelvraag<R>,
  setting: Setting
): Result.Result<Regelantwoord<R>, ReadonlyArray<Invoerfout>> => {
  const faults = check(regel, vraag)
  return faults.length > 0
    ? Result.fail(faults)
    : Result.succeed(withReceipt({ regel, vraag }, compose(regel, vraag, setting)))
}

/** Everything that is wrong with a question, at once; none when it is one. Says what is allowed, never what was sent. */
const check = (regel: Regel, vraag: unknown): ReadonlyArray<Invoerfout> =>
  regels.includes(regel)
    ? checkFields(
        vraag,
        rules[regel].wat,
        Object.fromEntries(factsOf(regel).map((fact) => [fact.id, factValue(fact)])) as Checks
      )
    : [{ veld: "regel", code: "niet-toegestane-waarde", melding: `regel is ${oneOf(regels)}.` }]

/** The facts someone can give; what a reading sets is none. */
const factsOf = (regel: Regel): ReadonlyArray<Fact> =>
  (rules[regel].table.table.facts as ReadonlyArray<Fact>).filter(
    ({ id }) => !knownReadings.some((one) => one.id === id)
  )

interface Core {
  readonly outcome: unknown
  readonly ask: ReadonlyArray<string>
  readonly because: ReadonlyArray<Because>
}

const decide = (regel: Regel, vraag: object, readings: Readings): Core => {
  const table = Table.erase(rules[regel].table as unknown as Table.Compiled)
  const known = { ...readings, ...vraag } as Readonly<Record<string, Value | undefined>>
  const rows = Table.candidates(table, known)
  const outcomes = new Set(rows.map(({ outcome }) => JSON.stringify(outcome)))
  return outcomes.size === 1
    ? { outcome: rows[0]?.outcome, ask: [], because: inEach(rows.map(({ because }) => because)) }
    : { outcome: "meer-nodig", ask: Table.openFacts(table, known), because: [] }
}

const compose = <R extends Regel>(
  regel: R,
  vraag: Regelvraag<R>,
  setting: Setting
): Omit<Regelantwoord<R>, "ontvangstbewijs"> => {
  const { regulation, readings, taal } = setting
  const core = decide(regel, vraag, readings)
  return {
    regel,
    uitkomst: core.outcome as OutcomeOf<R> | "meer-nodig",
    nogTeVragen: core.ask,
    ...(core.outcome === "mens-beslist" ? { vraagBij: say(rules[regel].weighs[taal], regulation) } : {}),
    redenen: core.because.flatMap((reason) => toReden(reason, taal, regulation)),
    lezingen: readingsIn(core.because).map((id) => ({ id, waarde: readings[id] })),
    gevoeligheid: joined(
      underOthers(
        readings,
        (id) => rules[regel].table.space.factIndex.has(id),
        (other) => changes(core, decide(regel, vraag, other))
      ),
      heldOtherwise(regulation, readings)
    ),
    regeling: toRegeling(setting)
  }
}

const changes = (chosen: Core, other: Core): ReadonlyArray<Verandering> => [
  ...changed("uitkomst", spoken(chosen.outcome), spoken(other.outcome)),
  ...changed("nogTeVragen", listed(chosen.ask), listed(other.ask))
]

const spoken = (outcome: unknown): string => (Array.isArray(outcome) ? outcome.join(", ") : String(outcome))

/** The outcome of a rule as a reader is told it; nothing while more is needed. */
export const outcomeInWords = ({ regel, uitkomst }: Regelantwoord): ReadonlyArray<Plain> =>
  [uitkomst].flat().flatMap((outcome) => (rules[regel].inWords as Readonly<Record<string, Plain>>)[outcome] ?? [])
