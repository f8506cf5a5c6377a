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
import * as Rulebook from "./Rulebook.ts"
import { type FactId, organisatieVelden, type Situatie, velden } from "./Situation.ts"
import { hasOneOrganisation } from "./Subject.ts"

/** What still depends on something: the facts and readings that matter, and which of them are about counters and days. */
export interface Open {
  readonly facts: ReadonlySet<string>
  readonly complaint: boolean
  readonly counted: boolean
}

/** Reads off the diagrams of all decisions what still matters when some facts are given; no reading is fixed here. */
export const stillOpen = (situatie: Pick<Situatie, FactId>): Open => {
  const left = Rulebook.aspects().map(({ of, composition }) => ({
    of,
    ...Composition.remaining(composition, situatie)
  }))
  return {
    facts: new Set(left.flatMap(({ facts }) => facts)),
    complaint: left.some(({ of, outcomes }) =>
      // Whoever only wants to tell has no counters; under another reading a committee may still owe a judgement.
      situatie.wens === "alleen-vertellen"
        ? of === judged && outcomes.some((outcome) => outcome[judged] === true)
        : of === "weg" && outcomes.some(({ weg }) => hasCommittee(weg))
    ),
    counted: left.some(({ of, outcomes }) => counting.has(of) && outcomes.some((outcome) => outcome[of] === true))
  }
}

const judged = Rulebook.dutyFact(judgement.id)

/** Under some reading, that is: a file can be kept from the day of filing too. */
const countsFromFiling = ({ start, readings }: Owed): boolean =>
  start === judgement.start || start === "ontvangst" || readings.includes("bewaren.start")

const counting: ReadonlySet<string> = new Set(everyDuty.filter(countsFromFiling).map(({ id }) => Rulebook.dutyFact(id)))

/**
 * Facts not given that can still change counters, terms, next steps or reasons, but neither `soort` nor `uitkomst`: none
 * is listed that cannot matter. An answer also says what changes under another reading, so that counts too.
 *
 * Known exceptions, found by trying other samples: an organisation, for someone who may complain only under a reading that was
 * not chosen; and the age of someone who asks for data about care. Asked in vain, they change nothing.
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
