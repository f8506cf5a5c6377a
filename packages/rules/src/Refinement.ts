/**
 * Which facts would only sharpen the other answers, and which readings bear on them?
 *
 * @module
 */
import { hasCommittee } from "./ApplicableLaw.ts"
import { judgement } from "./CommitteeTerm.ts"
import * as Composition from "./Composition.ts"
import * as Diagram from "./Diagram.ts"
import { remembered } from "./Memory.ts"
import type { Owed } from "./Obligation.ts"
import { everyDuty } from "./OtherLaw.ts"
import * as Rulebook from "./Rulebook.ts"
import { type FactId, facts, organisatieVelden, type Situatie, velden } from "./Situation.ts"
import { hasOneOrganisation } from "./Subject.ts"

/** What still depends on something: the facts and readings that matter, and which of them are about counters and days. */
export interface Open {
  readonly facts: ReadonlySet<string>
  /** What remains of the decisions that depend on a fact or a reading, kind and eligibility together among them, by its id. */
  readonly left: ReadonlyMap<string, ReadonlyArray<Left>>
  readonly complaint: boolean
  readonly counted: boolean
}

/** What remains of one decision: a node among its diagrams. */
interface Left {
  readonly space: Composition.Composition["space"]
  readonly node: Diagram.Node
}

const memory = new Map<string, Open>()

/** Reads off the diagrams of all decisions what still matters when some facts are given; no reading is fixed here. */
export const stillOpen = (situatie: Pick<Situatie, FactId>): Open =>
  remembered(memory, facts.map(({ id }) => situatie[id]).join(), () => read(situatie))

const read = (situatie: Pick<Situatie, FactId>): Open => {
  const aspects = Rulebook.aspects().map(({ of, composition }) => ({ of, ...remainingOf(composition, situatie) }))
  const admission = remainingOf(Rulebook.admission, situatie)
  return {
    facts: new Set([...aspects.flatMap(({ facts }) => facts), ...ageThen(situatie)]),
    left: byFact([admission, ...aspects]),
    complaint: aspects.some(({ of, outcomes }) =>
      // Whoever only wants to tell has no counters; under another reading a committee may still owe a judgement.
      situatie.wens === "alleen-vertellen"
        ? of === judged && outcomes.some((outcome) => outcome[judged] === true)
        : of === "weg" && outcomes.some(({ weg }) => hasCommittee(weg))
    ),
    counted: aspects.some(({ of, outcomes }) => counting.has(of) && outcomes.some((outcome) => outcome[of] === true))
  }
}

const remainingOf = (composition: Composition.Composition, situatie: Pick<Situatie, FactId>) => ({
  space: composition.space,
  ...Composition.remaining(composition, situatie)
})

const byFact = (all: ReadonlyArray<Left & Composition.Remaining>): ReadonlyMap<string, ReadonlyArray<Left>> => {
  const left = new Map<string, Array<Left>>()
  for (const one of all) for (const id of one.facts) left.set(id, [...(left.get(id) ?? []), one])
  return left
}

/** Does another value of one fact or reading decide anything otherwise, under what is known beside it? */
export const decidesOtherwise = (
  { left }: Open,
  id: string,
  known: Readonly<Record<string, unknown>>,
  otherwise: Readonly<Record<string, unknown>>
): boolean => (left.get(id) ?? []).some(({ space, node }) => !Diagram.leavesSame(space, node, id, known, otherwise))

/**
 * Under what was chosen, age decides a next step for help under the Wmo alone; so does the age of then, where one reads that it
 * counts. Whoever has not said that it is such help is not asked.
 */
const ageThen = ({ leeftijdsgroep: _, ...others }: Pick<Situatie, FactId>): ReadonlyArray<string> =>
  others.regime === "wmo" &&
  Rulebook.aspects().some(
    ({ of, composition }) =>
      of === "regime.rij" && Composition.remaining(composition, others).facts.includes("leeftijdsgroep")
  )
    ? ["leeftijdsgroepToen"]
    : []

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
  return velden.filter(
    (id) =>
      wanted.has(id) &&
      situatie[id as keyof Situatie] === undefined &&
      !asked.includes(id) &&
      !(ofComplaintsOnly.has(id) && isNoComplaint(situatie))
  )
}

/** What only a reading of its own makes matter, to a complaint that is one as the text was read. */
const ofComplaintsOnly: ReadonlySet<string> = new Set(["aard", "kanaal", "leeftijdsgroepToen"])

const isNoComplaint = ({ hoedanigheid, wens }: Situatie): boolean =>
  hoedanigheid === "anders" || wens === "alleen-vertellen"

/** Which organisation it is decides which committee, wherever the committee of one organisation can be shown. */
const partnerFacts = ({ complaint }: Open, { over }: Situatie): ReadonlyArray<string> =>
  complaint && hasOneOrganisation(over) ? organisatieVelden : []

/** The day of filing counts wherever a term that starts with it can exist, and where it tells that a complaint runs. */
const filingDay = ({ counted, facts }: Open): ReadonlyArray<string> =>
  counted || facts.has("stand") ? ["ingediendOp"] : []
