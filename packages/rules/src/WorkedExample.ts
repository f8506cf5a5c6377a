/**
 * What comes out of a worked example, whatever it asks?
 *
 * @module
 */
import * as Result from "effect/Result"
import * as AccessAnswer from "./AccessAnswer.ts"
import * as AnnualReportAnswer from "./AnnualReportAnswer.ts"
import * as Answer from "./Answer.ts"
import type { Value } from "./Fact.ts"
import * as ProcedureAnswer from "./ProcedureAnswer.ts"
import * as ProcedureQuestion from "./ProcedureQuestion.ts"
import * as ReportQuestion from "./ReportQuestion.ts"
import * as RetentionAnswer from "./RetentionAnswer.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
import * as Situation from "./Situation.ts"
import * as Table from "./Table.ts"

type Invoerfout = Situation.Invoerfout

/** What a worked example asks: the assessment of a situation, or a question of another kind. */
export type Vraag =
  | { readonly situatie: Readonly<Record<string, unknown>> }
  | { readonly soort: Vraagsoort; readonly vraag: Readonly<Record<string, unknown>> }

/** The kinds of question beside a situation; `regel` asks one table by itself, by its name and some of its facts. */
export type Vraagsoort = "procedure" | "inzage" | "bewaren" | "jaarverslag" | "regel"

/** The answer to one table by itself. */
export interface Regeluitkomst {
  readonly uitkomst: Value | ReadonlyArray<Value> | null
}

/** The answers by the kind of question. */
export interface Antwoorden {
  readonly situatie: Answer.Antwoord
  readonly procedure: ProcedureAnswer.Procedure
  readonly inzage: AccessAnswer.Inzageantwoord
  readonly bewaren: RetentionAnswer.Bewaarantwoord
  readonly jaarverslag: AnnualReportAnswer.Jaarverslag
  readonly regel: Regeluitkomst
}

/** An answer with the kind of question it answers. */
export type Beantwoord = {
  readonly [K in keyof Antwoorden]: { readonly soort: K; readonly antwoord: Antwoorden[K] }
}[keyof Antwoorden]

/** What comes out of an example, whatever another reading would change. */
export type Uitkomst = {
  readonly [K in keyof Antwoorden]: { readonly soort: K; readonly antwoord: Omit<Antwoorden[K], Beside> }
}[keyof Antwoorden]

/** What stands beside the outcome in an answer. */
export type Beside = "gevoeligheid" | "ontvangstbewijs"

/** What comes out of an example, or everything that is wrong with it; of what costs most the sensitivity is not looked for. */
export const outcome = (vraag: Vraag, setting: Setting): Result.Result<Uitkomst, ReadonlyArray<Invoerfout>> => {
  if ("situatie" in vraag)
    return Result.map(Answer.outcome(vraag.situatie as Situation.Situatie, setting), (antwoord) => ({
      soort: "situatie",
      antwoord
    }))
  if (vraag.soort !== "procedure") return answer(vraag, setting)
  return Result.map(ProcedureAnswer.outcome(vraag.vraag as never, setting), (antwoord) => ({
    soort: "procedure",
    antwoord
  }))
}

/** Answers what an example asks, or says everything that is wrong with it. */
export const answer = (vraag: Vraag, setting: Setting): Result.Result<Beantwoord, ReadonlyArray<Invoerfout>> => {
  if ("situatie" in vraag) return as("situatie", Answer.answer(vraag.situatie as Situation.Situatie, setting))
  const asked = vraag.vraag as never
  switch (vraag.soort) {
    case "procedure":
      return as("procedure", ProcedureAnswer.answer(asked, setting))
    case "inzage":
      return as("inzage", AccessAnswer.answer(asked, setting))
    case "bewaren":
      return as("bewaren", RetentionAnswer.answer(asked, setting))
    case "jaarverslag":
      return as("jaarverslag", AnnualReportAnswer.answer(asked, setting))
    case "regel":
      return as("regel", oneRule(vraag.vraag, setting))
  }
}

const as = <K extends keyof Antwoorden>(
  soort: K,
  answered: Result.Result<Antwoorden[K], ReadonlyArray<Invoerfout>>
): Result.Result<Beantwoord, ReadonlyArray<Invoerfout>> =>
  Result.map(answered, (antwoord) => ({ soort, antwoord }) as unknown as Beantwoord)

/** Everything that is wrong with what an example asks, at once; says what is allowed. Places are written with slashes. */
export const check = (vraag: Vraag, partners: ReadonlyArray<string>): ReadonlyArray<Invoerfout> => {
  if ("situatie" in vraag) return Situation.check(vraag.situatie, partners)
  const asked = vraag.vraag
  switch (vraag.soort) {
    case "procedure": {
      const question = ProcedureQuestion.check(asked, partners)
      return Result.isFailure(question) ? question.failure : []
    }
    case "inzage":
      return AccessAnswer.check(asked)
    case "bewaren":
      return RetentionAnswer.check(asked)
    case "jaarverslag":
      return ReportQuestion.check(asked, partners)
    case "regel":
      return checkRule(asked)
  }
}

const tableNamed = (id: unknown): Table.Compiled | undefined => Rulebook.tables.find(({ table }) => table.id === id)

const factsOf = (asked: Readonly<Record<string, unknown>>): Readonly<Record<string, Value>> =>
  (asked["feiten"] ?? {}) as Readonly<Record<string, Value>>

const checkRule = (asked: Readonly<Record<string, unknown>>): ReadonlyArray<Invoerfout> => {
  const compiled = tableNamed(asked["id"])
  if (compiled === undefined) {
    const known = Rulebook.tables.map(({ table }) => table.id)
    return [{ veld: "id", code: "niet-toegestane-waarde", melding: `id is ${Situation.oneOf(known)}.` }]
  }
  const { facts } = compiled.table
  return Object.entries(factsOf(asked)).flatMap(([name, value]): ReadonlyArray<Invoerfout> => {
    const fact = facts.find(({ id }) => id === name)
    if (fact === undefined)
      return [
        {
          veld: `feiten/${name}`,
          code: "onbekend-veld",
          melding: `Hier staan alleen: ${facts.map(({ id }) => id).join(", ")}.`
        }
      ]
    return fact.values.includes(value)
      ? []
      : [
          {
            veld: `feiten/${name}`,
            code: "niet-toegestane-waarde",
            melding: `${name} is ${Situation.oneOf(fact.values)}.`
          }
        ]
  })
}

/** What one table decides under the readings chosen; null while facts that matter are left out. */
const oneRule = (
  asked: Readonly<Record<string, unknown>>,
  { readings }: Setting
): Result.Result<Regeluitkomst, ReadonlyArray<Invoerfout>> => {
  const faults = checkRule(asked)
  const compiled = tableNamed(asked["id"])
  if (faults.length > 0 || compiled === undefined) return Result.fail(faults)
  const rows = Table.candidates(compiled, { ...readings, ...factsOf(asked) } as never)
  const outcomes = new Map(rows.map(({ outcome }) => [JSON.stringify(outcome), outcome]))
  const [only, ...others] = outcomes.values()
  return Result.succeed({ uitkomst: others.length === 0 ? ((only ?? null) as Regeluitkomst["uitkomst"]) : null })
}

/** The event of a procedure that cannot be, where that is why the question was refused. */
export const impossibleEvent = (vraag: Vraag, faults: ReadonlyArray<Invoerfout>): string | undefined => {
  if ("situatie" in vraag || vraag.soort !== "procedure") return undefined
  const at = impossibleAt(faults)
  const events = vraag.vraag["gebeurtenissen"] as ReadonlyArray<{ readonly gebeurtenis: string }>
  return at === undefined ? undefined : events[at]?.gebeurtenis
}

/** Where that event stands among the events. */
export const impossibleAt = (faults: ReadonlyArray<Pick<Invoerfout, "veld" | "code">>): number | undefined => {
  const fault = faults.find(({ code }) => code === "onmogelijke-gebeurtenis")
  const at = /^gebeurtenissen[/.](\d+)$/u.exec(fault?.veld ?? "")?.[1]
  return at === undefined ? undefined : Number(at)
}
