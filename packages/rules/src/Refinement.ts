/**
 * Which facts would only sharpen the other answers, and which readings bear on them?
 *
 * @module
 */
import { hasCommittee, presumed, weg } from "./ApplicableLaw.ts"
import { judgement } from "./CommitteeTerm.ts"
import * as Composition from "./Composition.ts"
import * as Diagram from "./Diagram.ts"
import { keptWith, remembered, remembering } from "./Memory.ts"
import type { Owed } from "./Obligation.ts"
import { dataRequest, everyDuty } from "./OtherLaw.ts"
import { jeugdstemRol, type Readings, variantsOf } from "./Reading.ts"
import * as Rulebook from "./Rulebook.ts"
import { type FactId, numberOf, organisatieVelden, type Situatie, velden } from "./Situation.ts"
import { hasOneOrganisation } from "./Subject.ts"

/** What still depends on something. */
export interface Open {
  /** What remains of the decisions that depend on a fact or a reading, kind and eligibility together among them, by its id. */
  readonly left: ReadonlyMap<string, ReadonlyArray<Left>>
}

/** What remains of one decision: a node among its diagrams. */
interface Left {
  readonly space: Composition.Composition["space"]
  readonly node: Diagram.Node
}

/** What remains of every decision, for the situations of before. */
let memory = remembering<number, ReadonlyArray<Composition.Remaining>>()

/** All decisions that depend on the facts, kind and eligibility together first. */
const compositions = (): ReadonlyArray<Composition.Composition> => {
  every ??= [Rulebook.admission, ...Rulebook.aspects().map(({ composition }) => composition)]
  return every
}

let every: ReadonlyArray<Composition.Composition> | undefined

/** Before a situation is read: forgets what remained for those before it, where that came to be much. */
export const makeRoom = (): void => {
  const full = compositions().filter(Composition.isFull)
  if (full.length === 0) return
  for (const composition of full) Composition.forget(composition)
  memory = remembering()
}

/** What remains of every decision when some facts are given, in the order of `compositions`; no reading is fixed here. */
const remaining = (situatie: Pick<Situatie, FactId>): ReadonlyArray<Composition.Remaining> =>
  remembered(memory, numberOf(situatie), () =>
    compositions().map((composition) => Composition.remaining(composition, situatie))
  )

/** Reads off the diagrams of all decisions what still matters when some facts are given; no reading is fixed here. */
export const stillOpen = (situatie: Pick<Situatie, FactId>): Open => {
  const left = new Map<string, Array<Left>>()
  for (const [i, { node, facts }] of remaining(situatie).entries()) {
    const one = { space: (compositions()[i] as Composition.Composition).space, node }
    for (const id of facts) {
      const others = left.get(id)
      if (others === undefined) left.set(id, [one])
      else others.push(one)
    }
  }
  return { left }
}

/** Does another value of one fact or reading decide anything otherwise, under what is known beside it? */
export const decidesOtherwise = (
  { left }: Open,
  id: string,
  known: Readonly<Record<string, unknown>>,
  otherwise: Readonly<Record<string, unknown>>
): boolean => (left.get(id) ?? []).some(({ space, node }) => !Diagram.leavesSame(space, node, id, known, otherwise))

/** The facts that matter to the other answers, and what matters of counters and days. */
export interface Sharpening {
  readonly facts: ReadonlySet<string>
  readonly complaint: boolean
  readonly counted: boolean
  /** Does it matter where the complaint was filed? At Jeugdstem no term starts on the day of filing. */
  readonly counter: boolean
  /** Does it matter that the day of filing tells that a complaint runs? */
  readonly runs: boolean
}

/**
 * Reads off the diagrams of all decisions what still matters as we read the text; and, as an answer says what changes under
 * another reading, under each other value of one reading.
 */
export const sharpening = (situatie: Pick<Situatie, FactId>, readings: Readings): Sharpening => {
  const [, ...rests] = remaining(situatie)
  const all = Rulebook.aspects().map((aspect, i) => bearingOf(aspect, rests[i] as Composition.Remaining, readings))
  const facts = new Set(all.flatMap((one) => one.facts))
  return {
    facts,
    // Under another reading a committee may still owe a judgement, even to whoever only wants to tell.
    complaint: all.some(({ of, exists }) => of === judged && exists) || listsCommittee(situatie, readings),
    runs: dayTells(situatie, readings, facts),
    counted: all.some(
      ({ of, counted }) =>
        counted && (of === judged ? canBeFiledThere(situatie) : of === requested || situatie.loket !== "jeugdstem")
    ),
    counter: all.some(({ of, counted }) => counted && of !== judged && of !== requested)
  }
}

/** What matters of one decision, as we read the text or under another value of one reading. */
interface Bearing {
  readonly of: string
  readonly facts: ReadonlyArray<string>
  /** Of a duty: can it be there? */
  readonly exists: boolean
  /** And does a day of it count from the day of filing? */
  readonly counted: boolean
}

const bearings = new WeakMap<Readings, WeakMap<Rulebook.Aspect, WeakMap<Composition.Remaining, Bearing>>>()

/** It follows from what remains of the decision, to which many situations lead. */
const bearingOf = (aspect: Rulebook.Aspect, rest: Composition.Remaining, readings: Readings): Bearing => {
  const byAspect = keptWith(bearings, readings, () => new WeakMap())
  const byRest = keptWith(byAspect, aspect, () => new WeakMap<Composition.Remaining, Bearing>())
  return keptWith(byRest, rest, () => {
    const all = under(aspect, rest, readings)
    const exists = all.some(({ outcomes }) => outcomes.some((outcome) => outcome[aspect.of] === true))
    return {
      of: aspect.of,
      facts: [...new Set(all.flatMap(({ facts }) => facts))],
      exists,
      counted: exists && counting.has(aspect.of)
    }
  })
}

/** The day the committee got a complaint is the day of filing only where it was filed there; Jeugdstem gets none. */
const canBeFiledThere = ({ loket }: Pick<Situatie, FactId>): boolean =>
  loket === undefined || loket === "externe-klachtencommissie"

/** Can the committee of one organisation be listed? Whoever only wants to tell has no counters. */
const listsCommittee = (situatie: Pick<Situatie, FactId>, readings: Readings): boolean => {
  const way = Rulebook.aspects().find(({ of }) => of === weg.id)
  if (way === undefined || situatie.wens === "alleen-vertellen") return false
  const { composition } = way
  const ofOneOrganisation = { ...situatie, over: situatie.over ?? presumed.over }
  const rest = Composition.narrowed(composition, Composition.remaining(composition, ofOneOrganisation), readings)
  return rest.outcomes.some((outcome) => hasCommittee(outcome[weg.id]))
}

/**
 * Does it matter that a day of filing tells that a complaint runs? At Jeugdstem it tells so only where that is read to handle it,
 * and then it matters only where a new complaint is answered otherwise than one that is handled.
 */
const dayTells = (situatie: Pick<Situatie, FactId>, readings: Readings, facts: ReadonlySet<string>): boolean => {
  if (situatie.loket !== "jeugdstem" || readings[jeugdstemRol.id] === "behandelen") return facts.has("stand")
  const handling = variantsOf(readings).find(({ id }) => id === jeugdstemRol.id)
  if (handling === undefined) return false
  return Rulebook.aspects().some(({ composition }) => {
    const at = (hoever: Situatie["stand"]) =>
      Composition.narrowed(
        composition,
        Composition.remaining(composition, { ...situatie, stand: hoever }),
        handling.readings
      ).node
    return at("nieuw") !== at("extern-in-behandeling")
  })
}

/** What one decision still depends on as we read the text, and under each other value of one reading that bears on it. */
const under = (
  { composition }: Rulebook.Aspect,
  rest: Composition.Remaining,
  readings: Readings
): ReadonlyArray<Composition.Remaining> => [
  Composition.narrowed(composition, rest, readings),
  ...variantsOf(readings)
    .filter(({ id }) => rest.facts.includes(id))
    .map((variant) => Composition.narrowed(composition, rest, variant.readings))
]

const judged = Rulebook.dutyFact(judgement.id)
const requested = Rulebook.dutyFact(dataRequest.id)

/** What a day of filing can be the day of: that a complaint arrived at either counter, or a request. */
const onFiling: ReadonlySet<string> = new Set<Owed["start"]>(["ontvangst", "ontvangst-extern", "ontvangst-verzoek"])

/** Under some reading, that is: a file can be kept from the day of filing too. */
const countsFromFiling = ({ start, readings }: Owed): boolean =>
  onFiling.has(start) || readings.includes("bewaren.start")

const counting: ReadonlySet<string> = new Set(everyDuty.filter(countsFromFiling).map(({ id }) => Rulebook.dutyFact(id)))

/**
 * Facts not given that can still change counters, terms, next steps or reasons, but neither `soort` nor `uitkomst`: none
 * is listed that cannot matter. An answer also says what changes under another reading, so that counts too.
 */
export const refinements = (
  asked: ReadonlyArray<string>,
  sharp: Sharpening,
  situatie: Situatie
): ReadonlyArray<string> => {
  const wanted = new Set([
    ...sharp.facts,
    ...(sharp.counter ? ["loket"] : []),
    ...partnerFacts(sharp, situatie),
    ...filingDay(sharp)
  ])
  return velden.filter(
    (id) =>
      wanted.has(id) &&
      situatie[id as keyof Situatie] === undefined &&
      !asked.includes(id) &&
      !(ofComplaintsOnly.has(id) && isNoComplaint(situatie))
  )
}

/** What only a reading of its own makes matter, to a complaint that is one as the text was read. */
const ofComplaintsOnly: ReadonlySet<string> = new Set(["aard", "kanaal"])

const isNoComplaint = ({ hoedanigheid, wens }: Situatie): boolean =>
  hoedanigheid === "anders" || wens === "alleen-vertellen"

/** Which organisation it is decides which committee, wherever the committee of one organisation can be shown. */
const partnerFacts = ({ complaint }: Sharpening, { over }: Situatie): ReadonlyArray<string> =>
  complaint && hasOneOrganisation(over) ? organisatieVelden : []

/** The day of filing counts wherever a term that starts with it can exist, and where it tells that a complaint runs. */
const filingDay = ({ counted, runs }: Sharpening): ReadonlyArray<string> => (counted || runs ? ["ingediendOp"] : [])
