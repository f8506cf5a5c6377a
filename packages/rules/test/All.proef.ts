/**
 * Every test of behaviour that needs nothing outside this package, in one file, those that find most first: mutation testing
 * loads it once for each mutant. A change that breaks a module or a test as it loads leaves nothing to run; then the test
 * here fails instead, so that the mutant counts as found.
 */
import { it } from "vitest"

const files = [
  () => import("./Answer.test.ts"),
  () => import("./Table.test.ts"),
  () => import("./Deadline.test.ts"),
  () => import("./ProviderTerm.test.ts"),
  () => import("./Objection.test.ts"),
  () => import("./LateDecision.test.ts"),
  () => import("./AwbTerms.test.ts"),
  () => import("./AwbAnswers.test.ts"),
  () => import("./Consent.test.ts"),
  () => import("./Adoption.test.ts"),
  () => import("./Retention.test.ts"),
  () => import("./Confidentiality.test.ts"),
  () => import("./AnnualReport.test.ts"),
  () => import("./Procedure.test.ts"),
  () => import("./Eligibility.test.ts"),
  () => import("./Appeal.test.ts"),
  () => import("./TalkFirst.test.ts"),
  () => import("./Message.test.ts"),
  () => import("./Question.test.ts"),
  () => import("./Skipped.test.ts"),
  () => import("./TermSteps.test.ts"),
  () => import("./DayInWords.test.ts"),
  () => import("./Explain.test.ts"),
  () => import("./Explained.test.ts"),
  () => import("./Replay.test.ts"),
  () => import("./Receipt.test.ts"),
  () => import("./Refinement.test.ts"),
  () => import("./Regulation.test.ts"),
  () => import("./Accounting.test.ts"),
  () => import("./Reached.test.ts"),
  () => import("./PointInTime.test.ts"),
  () => import("./DefaultVersion.test.ts"),
  () => import("./VersionMeant.test.ts"),
  () => import("./OutcomeComparison.test.ts"),
  () => import("./Proposal.test.ts"),
  () => import("./Review.test.ts"),
  () => import("./Assessment.test.ts"),
  () => import("./WholeNumbers.test.ts"),
  () => import("./Feasibility.test.ts"),
  () => import("./Disclosure.test.ts"),
  () => import("./EarlierYears.test.ts"),
  () => import("./ProcedureAnswer.test.ts"),
  () => import("./Case.test.ts"),
  () => import("./Sensitivity.test.ts"),
  () => import("./Composition.test.ts")
]

for (const [i, load] of files.entries()) {
  const failure: unknown = await load().then(
    () => undefined,
    (error: unknown) => error
  )
  it(`bestand ${i + 1} laadt`, () => {
    if (failure !== undefined) throw failure
  })
}
