/**
 * Which facts would only sharpen the other answers, and which readings bear on them?
 *
 * @module
 */
import { hasCommittee } from "./ApplicableLaw.ts"
import { judgement } from "./CommitteeTerm.ts"
import * as Composition from "./Composition.ts"
import type { Owed } from "./Obligation.ts"
import { everyDuty } from "./OtherLaw.ts"
import { type Readings, variantsOf } from "./Reading.ts"
import * as Rulebook from "./Rulebook.ts"
import { type FactId, organisatieVelden, type Situatie, velden } from "./Situation.ts"
import { hasOneOrganisation } from "./Subject.ts"

/** What still depends on something: the facts that matter, the readings that may, and what matters of counters and days. */
export interface Open {
  readonly facts: ReadonlySet<string>
  /** Every reading that can matter together with others; which of them do by themselves is for who tries them. */
  readonly readings: ReadonlySet<string>
  readonly complaint: boolean
  readonly counted: boolean
}

/**
 * Reads off the diagrams of all decisions what still matters when some facts are given: under the readings chosen, and, as an
 * answer says what changes under another reading, under each other value of one reading.
 */
export const stillOpen = (situatie: Pick<Situatie, FactId>, readings: Readings): Open => {
  const bearing = Rulebook.aspects().map(({ composition }) => Composition.remaining(composition, situatie).facts)
  const left = Rulebook.aspects().flatMap((aspect, i) => under(aspect, situatie, readings, bearing[i] ?? []))
  return {
    facts: new Set(left.flatMap(({ facts }) => facts)),
    readings: new Set(bearing.flat()),
    complaint: left.some(
      ({ of, chosen, outcomes }) =>
        // Under another reading a committee may still owe a judgement, even to whoever only wants to tell.
        (of === judged && outcomes.some((outcome) => outcome[judged] === true)) ||
        (of === "weg" && chosen && listsCommittee(situatie) && outcomes.some(({ weg }) => hasCommittee(weg)))
    ),
    counted: left.some(({ of, outcomes }) => counting.has(of) && outcomes.some((outcome) => outcome[of] === true))
  }
}

/** Whoever only wants to tell has no counters. */
const listsCommittee = ({ wens }: Pick<Situatie, FactId>): boolean => wens !== "alleen-vertellen"

interface Left extends Composition.Remaining {
  readonly of: string
  /** Under the readings chosen? */
  readonly chosen: boolean
}

/** What one decision still depends on as we read the text, and under each other reading that bears on it. */
const under = (
  { of, composition }: Rulebook.Aspect,
  situatie: Pick<Situatie, FactId>,
  readings: Readings,
  bearing: ReadonlyArray<string>
): ReadonlyArray<Left> => [
  { of, chosen: true, ...Composition.remaining(composition, { ...readings, ...situatie }) },
  ...variantsOf(readings)
    .filter(({ id }) => bearing.includes(id))
    .map((variant) => ({
      of,
      chosen: false,
      ...Composition.remaining(composition, { ...variant.readings, ...situatie })
    }))
]

const judged = Rulebook.dutyFact(judgement.id)

/** Under some reading, that is: a file can be kept from the day of filing too. */
const countsFromFiling = ({ start, readings }: Owed): boolean =>
  start === judgement.start || start === "ontvangst" || readings.includes("bewaren.start")

const counting: ReadonlySet<string> = new Set(everyDuty.filter(countsFromFiling).map(({ id }) => Rulebook.dutyFact(id)))

/**
 * Facts not given that can still change counters, terms, next steps or reasons, but neither `soort` nor `uitkomst`: none
 * is listed that cannot matter. An answer also says what changes under another reading, so that counts too.
 */
export const refinements = (asked: ReadonlyArray<string>, open: Open, situatie: Situatie): ReadonlyArray<string> => {
  const wanted = new Set([...open.facts, ...partnerFacts(open, situatie), ...filingDay(open)])
  return velden.filter((id) => wanted.has(id) && situatie[id as keyof Situatie] === undefined && !asked.includes(id))
}

/** Which organisation it is decides which committee, wherever the committee of one organisation can be shown. */
const partnerFacts = ({ complaint }: Open, { over }: Situatie): ReadonlyArray<string> =>
  complaint && hasOneOrganisation(over) ? organisatieVelden : []

/** The day of filing counts wherever a term that starts with it can exist, and where it tells that a complaint runs. */
const filingDay = ({ counted, facts }: Open): ReadonlyArray<string> =>
  counted || facts.has("stand") ? ["ingediendOp"] : []
