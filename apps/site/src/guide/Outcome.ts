/**
 * What the screen of an outcome says, all of it read off the tables and the duties.
 *
 * @module
 */
import { type Acts, actsOf, toCommittee } from "@kracht/klachtwijzer/Acts"
import { owedAt } from "@kracht/klachtwijzer/Owed"
import type { Lezing } from "@kracht/regulation/Model"
import { presumed } from "@kracht/rules/ApplicableLaw"
import { judgement } from "@kracht/rules/CommitteeTerm"
import { obligations } from "@kracht/rules/Deadline"
import type { Value } from "@kracht/rules/Fact"
import { exists, type Obligation } from "@kracht/rules/Obligation"
import type { Duty } from "@kracht/rules/ProcedureDuty"
import type { Readings } from "@kracht/rules/Reading"
import type { Because } from "@kracht/rules/Reason"
import type { Anchor } from "@kracht/rules/Requirement"
import type { Counter } from "@kracht/rules/Routing"
import * as Rulebook from "@kracht/rules/Rulebook"
import { aanleiding, eerstBesproken, hoedanigheid, loket, over, stand } from "@kracht/rules/Situation"
import { type Step, steps } from "@kracht/rules/Step"
import { toldByMunicipality } from "@kracht/rules/Subject"
import * as Table from "@kracht/rules/Table"
import { readingsFor } from "../regulation/Companions.ts"
import { current } from "../regulation/Versions.ts"
import { bound } from "../rules/Bound.ts"
import { type Start, timelineOf } from "../timeline/Timeline.ts"
import { before, type Known, type Outcome, outcomes, questions } from "./Flow.ts"

const factsOf = ({ bericht, uitkomst, known }: Outcome) => ({
  ...bound.readings,
  regime: presumed.regime,
  ...known,
  soort: bericht,
  uitkomst
})

/** The steps of an outcome, in the order of the table. */
const stepsOf = (outcome: Outcome): ReadonlyArray<Step> =>
  Table.candidates(Rulebook.appeal, factsOf(outcome)).flatMap((row) => row.outcome)

/** Its steps for the screen: the one to begin with, the others that can be taken now, and what comes later. */
export const courseOf = (outcome: Outcome): Acts => actsOf(stepsOf(outcome), outcome.uitkomst)

/** Reasons that hold for everyone who comes to an outcome, or only for whoever gave one of these answers. */
export interface Reasons {
  readonly answered?: { readonly fact: string; readonly values: ReadonlyArray<Value> }
  readonly because: ReadonlyArray<Because>
}

/** Why it is this, why this reader may bring it or not, and why there: the reasons an assessment gives, all of them. */
const reasonsOf = (outcome: Outcome): ReadonlyArray<Reasons> => {
  const facts = factsOf(outcome)
  const kind = Table.candidates(Rulebook.kind, facts).flatMap(({ because }) => because)
  const place =
    outcome.uitkomst === "mogelijk" ? Table.candidates(Rulebook.routing, facts).flatMap(({ because }) => because) : []
  return joined([{ because: kind }, ...admissionOf(outcome), ...talkedOf(outcome), { because: place }]).filter(
    ({ because }) => because.length > 0
  )
}

/** What holds for everyone stands together; what holds for some stands under their answer. */
const joined = (groups: ReadonlyArray<Reasons>): ReadonlyArray<Reasons> => {
  const all: Array<Reasons> = []
  for (const group of groups) {
    const last = all.at(-1)
    if (last === undefined || last.answered !== undefined || group.answered !== undefined) all.push(group)
    else all.splice(-1, 1, { because: [...last.because, ...group.because] })
  }
  return all
}

/** Is it a complaint that can be made? All of those share their reasons: what it is, who may bring it, and where. */
export const isComplaint = (outcome: Outcome): boolean =>
  Rulebook.isComplaint({ soort: outcome.bericht, uitkomst: outcome.uitkomst })

/** The reasons that all complaints share, which stand once: why, and that it costs nothing. */
const sharedReasons = (): ReadonlyArray<Reasons> => {
  const outcome = outcomes.find(isComplaint)
  if (outcome === undefined) throw new Error("Geen enkele uitkomst is een klacht die kan.")
  return [
    ...reasonsOf({ ...outcome, known: { ...outcome.known, eerstBesproken: "ja" } }),
    { because: costsOf(outcome).because }
  ]
}

/** Where the reasons that all complaints share stand. */
export const complaints = "klacht"

/** Where it stands why an outcome is one. */
export const groundOf = (outcome: Outcome): string => (isComplaint(outcome) ? complaints : outcome.id)

/** Which outcomes have their reasons there. */
export const onGround = (ground: string): ReadonlyArray<string> =>
  outcomes.filter((outcome) => groundOf(outcome) === ground).map(({ id }) => id)

/** Where capacities come to the same outcome for different reasons, each group of them is told its own. */
const admissionOf = (outcome: Outcome): ReadonlyArray<Reasons> => {
  const facts = factsOf(outcome)
  const rowsUnder = (known: Known) => Table.candidates(Rulebook.eligibility, { ...facts, ...known })
  const reasonsUnder = (known: Known) => once(rowsUnder(known).flatMap(({ because }) => because))
  if (outcome.known["hoedanigheid"] === undefined) return [{ because: reasonsUnder({}) }]
  const admitted = hoedanigheid.values.filter((value) =>
    rowsUnder({ hoedanigheid: value }).every((row) => row.outcome === outcome.uitkomst)
  )
  const groups = Map.groupBy(admitted, (value) => JSON.stringify(reasonsUnder({ hoedanigheid: value })))
  return [...groups.values()].map((values) => ({
    answered: { fact: hoedanigheid.id, values },
    because: reasonsUnder({ hoedanigheid: values[0] as Value })
  }))
}

/** What several rows say stands once. */
const once = (reasons: ReadonlyArray<Because>): ReadonlyArray<Because> => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()
]

/** Whoever has talked already comes here without the advice on it, so that its reasons stand here. */
const talkedOf = ({ known }: Outcome): ReadonlyArray<Reasons> =>
  known["eerstBesproken"] === undefined
    ? []
    : [
        {
          answered: { fact: eerstBesproken.id, values: ["ja"] },
          because: Table.decide(Rulebook.talkFirst, { ...bound.readings, eerstBesproken: "ja" }).because
        }
      ]

/** Why someone is refused; empty when they are not. */
export const refusalOf = (outcome: Outcome): ReadonlyArray<Because> =>
  outcome.uitkomst === "mogelijk" ? [] : admissionOf(outcome).flatMap(({ because }) => because)

/** What is said of a child that comes alone, where the reading lets it: from the row that decides so. */
export const childAlone = (): ReadonlyArray<Because> => {
  const row = Table.decide(Rulebook.eligibility, {
    ...bound.readings,
    soort: "klacht",
    anoniem: false,
    hoedanigheid: "klant",
    leeftijdsgroep: "12-tot-18",
    samenMetVolwassene: false,
    regime: presumed.regime
  })
  return row.outcome === "mogelijk" ? row.because.slice(1) : []
}

/**
 * The duties that exist: those of the tables, wherever it was filed, for each keeps a file of its own. How long a decision
 * on an objection may take depends on who advises, which no reader can know: both are shown.
 */
export const dutiesOf = (outcome: Outcome): ReadonlyArray<Obligation> => {
  const { "bezwaar.beslistermijn": _either, ...facts } = factsOf(outcome)
  const wanted = outcome.bericht === "klacht" ? { ...facts, over: "medewerker" } : facts
  return obligations.filter((obligation) => exists(obligation, wanted) !== false)
}

/** What others must do for the reader without anyone knowing by when; of consent more is said with what happens meanwhile. */
export const openDutiesOf = ({ known }: Outcome): ReadonlyArray<Duty> =>
  known["stand"] === undefined
    ? []
    : owedAt(String(known["stand"]), bound.readings).filter(({ id }) => id !== "toestemming-vragen")

/** The timelines that count the days of an outcome. */
export const startsOf = (outcome: Outcome): ReadonlyArray<Start> => [
  ...new Set([
    ...openDutiesOf(outcome).flatMap(
      ({ id }): ReadonlyArray<Start> => (id === judgement.id ? ["ontvangst-extern"] : [])
    ),
    ...dutiesOf(outcome).map(timelineOf)
  ])
]

/** The counters of a message that is still to be brought, with what follows from going there. */
export const countersOf = ({
  bericht,
  id
}: Outcome): ReadonlyArray<{ counter: Counter; because: ReadonlyArray<Because> }> =>
  bericht !== "klacht" || id !== "nieuw"
    ? []
    : Table.decide(Rulebook.routing, { ...bound.readings, soort: bericht }).outcome.map((counter) => ({
        counter,
        because: loket.values
          .filter((value) => value === counter)
          .flatMap(
            (value) => Table.decide(Rulebook.filing, { ...bound.readings, stand: "nieuw", loket: value }).because
          )
          .filter((reason) => "anchor" in reason || "statute" in reason)
          .slice(-1)
      }))

/** What the subject of a complaint adds, for those subjects where it adds something. */
export const subjectsOf = ({ id }: Outcome) =>
  id === "nieuw"
    ? over.values.flatMap((value) => {
        const row = Table.decide(Rulebook.subject, { ...bound.readings, over: value })
        return row.outcome.length === 0 ? [] : [{ over: value, because: row.because, steps: row.outcome }]
      })
    : []

/** The subject that is conduct of the municipality as well. */
export const entrance = "toegang"

const { because: whyEntrance, outcome: entranceSteps } = Table.decide(Rulebook.subject, {
  ...bound.readings,
  over: entrance
})

/**
 * What is said of it, and what can be done: there, for whoever may complain here and whoever may not. Who gets a copy of the
 * letter stands with the letter.
 */
export const aboutEntrance = {
  because: whyEntrance.filter((reason) => reason !== toldByMunicipality),
  steps: entranceSteps
}

/** The question that leads there whoever complained there already. */
export const beforeEntrance = questions.find(({ fact }) => fact === stand.id)

/** Where whoever this regulation refuses may still complain, of the subject that is conduct of the municipality as well. */
export const besideRefusal = ({ bericht, uitkomst }: Outcome) =>
  bericht === "klacht" && uitkomst === "niet-mogelijk" ? aboutEntrance.steps.slice(0, 1) : []

/** The outcomes that lead there: of who may complain here, and of who may not. */
export const toEntrance: ReadonlyArray<Outcome> = outcomes.filter(
  (outcome) => besideRefusal(outcome).length > 0 || subjectsOf(outcome).some(({ over: about }) => about === entrance)
)

/** What help under another statute than the Jeugdwet changes, for whoever files. */
export const otherHelp = ({ id }: Outcome): ReadonlyArray<Step> =>
  id === "nieuw"
    ? [...new Set<Step>([...Table.candidates(Rulebook.regime, {}).flatMap((row) => row.outcome), "jeugdstem-vragen"])]
    : []

/** What it costs, where something decides it. */
export const costsOf = ({
  bericht
}: Outcome): { readonly euro: number | null; readonly because: ReadonlyArray<Because> } => {
  const { outcome: euro, because } = Table.decide(Rulebook.costs, { soort: bericht })
  return { euro, because }
}

/** Is the reader sent to the external committee, by a step or by the choice where to go? */
export const leadsToCommittee = (outcome: Outcome): boolean =>
  stepsOf(outcome).some((step) => toCommittee.has(step)) ||
  countersOf(outcome).some(({ counter }) => counter === "externe-klachtencommissie")

/** Through what a signal or a compliment is given: the text names a way and not where to find it. */
export const givenThrough = (step: Step): "compliment.kanaal" | "loket.kanaal" | undefined => {
  if (step === "compliment-geven") return "compliment.kanaal"
  return step === "signaal-geven" || step === "signaal-met-naam" ? "loket.kanaal" : undefined
}

/** Does the reader keep their name to themselves? */
export const withoutName = ({ known }: Outcome): boolean => known["anoniem"] === true

/** Where a complaint is, or goes when it is filed. */
const runsAt = ({ known }: Outcome): "intern" | "extern" =>
  String(known["stand"]).startsWith("extern") ? "extern" : "intern"

/** What may come after this, as outcomes of their own: the stands of the same way. */
export const afterwards = (outcome: Outcome): ReadonlyArray<Outcome> => {
  const now = outcome.known["stand"]
  if (now === "nieuw") return outcomesAt((value) => value.endsWith("-in-behandeling"))
  if (now === "intern-in-behandeling" || now === "extern-in-behandeling")
    return outcomesAt((value) => value.startsWith(runsAt(outcome)) && value !== now)
  if (!/^(?:intern|extern)-/u.test(String(now))) return []
  const others = runsAt(outcome) === "intern" ? ["extern-in-behandeling", "gesloten"] : ["gesloten"]
  return outcomesAt((value) => others.includes(value))
}

const outcomesAt = (wanted: (stand: string) => boolean): ReadonlyArray<Outcome> =>
  stand.values.filter(wanted).flatMap((value) => outcomes.filter(({ known }) => known["stand"] === value))

/** What the text says happens meanwhile; said in the words of its plain version. */
const meanwhile: Readonly<Record<string, ReadonlyArray<Anchor>>> = {
  nieuw: ["beklaagde.informeren", "vertrouwelijk", "toestemming"],
  "intern-bezig": ["doorzetting", "beklaagde.informeren", "toestemming", "bijstand.indiener"],
  "intern-gegrond": ["bijstand.indiener"],
  "intern-deels-gegrond": ["bijstand.indiener"],
  "intern-geen-oplossing": ["bijstand.indiener"],
  "extern-bezig": ["beklaagde.informeren", "bemiddeling", "klachtgesprek", "toestemming", "bijstand.indiener"]
}

/** What a sentence is read to say, where its plain version holds our reading: who decides where a child is in danger (law.md D57). */
const readIn: { readonly [A in Anchor]?: keyof Readings } = { "beklaagde.informeren": "beklaagde.wanneer" }

/** Where a sentence stands, with the reading its plain version holds. */
export const sourceOf = (anchor: Anchor): { readonly anchor: Anchor; readonly reading?: string } => {
  const reading = readIn[anchor]
  return reading === undefined ? { anchor } : { anchor, reading }
}

/** The sentences on what happens meanwhile, by anchor. */
export const meanwhileOf = ({ id }: Outcome): ReadonlyArray<Anchor> => meanwhile[id] ?? []

/** What comes after by our reading, where the text itself says nothing of it or promises it. */
const read: Readonly<Record<string, ReadonlyArray<keyof Readings>>> = {
  "intern-gegrond": ["vervolggesprek.ontevreden"],
  "intern-deels-gegrond": ["klacht.ongegrond", "vervolggesprek.ontevreden"],
  "intern-ongegrond": ["klacht.ongegrond", "vervolggesprek.ontevreden"],
  "extern-gegrond": ["advies.gevolg"],
  "extern-deels-gegrond": ["advies.gevolg"]
}

/** The readings that say what comes after. */
export const readAfter = ({ id }: Outcome): ReadonlyArray<Lezing> =>
  readingsFor(current).filter((reading) => read[id]?.some((wanted) => wanted === reading.id))

/** The question that led to an outcome, where another answer may fit better. */
export const askedBefore = ({ id }: Outcome): string | undefined =>
  before(id).find((screen) => screen.soort === "vraag" && screen.fact !== aanleiding.id)?.id

/** What every outcome rests on: the complaints that can be made together, and each other by itself. */
export const grounds: ReadonlyArray<{ readonly id: string; readonly groups: ReadonlyArray<Reasons> }> = [
  { id: complaints, groups: sharedReasons() },
  ...outcomes
    .filter((outcome) => !isComplaint(outcome))
    .map((outcome) => ({ id: groundOf(outcome), groups: reasonsOf(outcome) }))
]

/** What a step says and rests on. */
export const because = (step: Step): Because => steps[step]
