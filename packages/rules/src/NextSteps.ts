/**
 * What can be done now?
 *
 * @module
 */
import * as ApplicableLaw from "./ApplicableLaw.ts"
import type { Uitkomst } from "./Eligibility.ts"
import {
  askedRows,
  decisionRows,
  type Facts,
  hasNoDecision,
  isAboutData,
  isOtherHelp,
  isUnderText,
  subjectRows,
  talkRows,
  urgencyRows,
  wishRows
} from "./FittingRows.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Step } from "./Step.ts"
import * as Table from "./Table.ts"

/** What can be done now, by the facts. Danger comes first, whatever else is still open. */
export const nextSteps = (facts: Facts, uitkomst: Uitkomst): ReadonlyArray<Step> => {
  const decided: ReadonlyArray<{ readonly outcome: ReadonlyArray<Step> }> =
    uitkomst === "meer-nodig" && !isAboutData(facts)
      ? wishRows(facts)
      : [...decisionRows(facts), ...talkRows(facts), ...appealRows(facts), ...subjectRows(facts), ...askedRows(facts)]
  const steps = [...urgencyRows(facts), ...decided].flatMap((row) => row.outcome).map((step) => ofHelp(step, facts))
  return [...new Set(steps)].filter((step) => holds(step, facts))
}

/** The next steps, by how far the complaint has come, or by the way it goes where that decides nothing; none on a decision there cannot be. */
const appealRows = (facts: Facts): ReadonlyArray<{ readonly outcome: ReadonlyArray<Step> }> => {
  if (hasNoDecision(facts)) return []
  const decides = Rulebook.isComplaint(facts) || isAboutData(facts)
  const instead = decides ? ApplicableLaw.stepsOn[facts["weg"] as ApplicableLaw.Weg] : undefined
  return instead === undefined ? Table.candidates(Rulebook.appeal, facts) : [{ outcome: instead }]
}

/** For help under the Wmo the text still gives what it gives of itself. */
const ofHelp = (step: Step, facts: Facts): Step =>
  isByTextAlone(facts) ? (ApplicableLaw.ofTheText[step] ?? step) : step

const isByTextAlone = (facts: Facts): boolean =>
  facts["regime"] === "wmo" && Rulebook.isComplaint(facts) && isUnderText(facts["weg"])

/** What rests on the Jeugdwet is for youth care only, and a team that nobody handles has no committee. */
const holds = (step: Step, { regime, weg, soort }: Facts): boolean =>
  !(soort === "klacht" && isOtherHelp(regime) && ApplicableLaw.ofYouthCare.has(step)) &&
  !(weg === "niemand" && ApplicableLaw.toCommittee.has(step)) &&
  // The municipality need not handle what happened over a year ago, and what a subcontractor's own regulation says is not known.
  !((weg === "beide" || weg === "onderaannemer") && step === "niet-te-laat")
