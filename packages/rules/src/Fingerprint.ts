/**
 * Which rules gave an answer?
 *
 * @module
 */

import * as DecisionTerm from "./DecisionTerm.ts"
import * as LateDecision from "./LateDecision.ts"
import * as MunicipalComplaint from "./MunicipalComplaint.ts"
import * as Objection from "./Objection.ts"
import { everyDuty } from "./OtherLaw.ts"
import { happenings } from "./Procedure.ts"
import { duties } from "./ProcedureDuty.ts"
import * as ProviderReport from "./ProviderReport.ts"
import * as ProviderTerm from "./ProviderTerm.ts"
import { readings } from "./Reading.ts"
import { digest } from "./Receipt.ts"
import { tables } from "./Rulebook.ts"
import { steps } from "./Step.ts"

/** Every rule there is, in its four forms, with what it tells and the amounts it reckons with. */
export const rules = () => ({
  tables: tables.map(({ table }) => table),
  obligations: [
    ...everyDuty,
    ProviderTerm.reaction,
    ProviderTerm.publication,
    DecisionTerm.obligation,
    LateDecision.obligation,
    ...Object.values(Objection.obligations),
    ...Object.values(MunicipalComplaint.obligations)
  ],
  duties,
  course: happenings,
  report: [
    ProviderReport.contents,
    ProviderReport.reasons("31-mei"),
    ProviderReport.reasons("eerste-werkdag"),
    ProviderReport.recognisable
  ],
  steps,
  readings,
  tariffs: [LateDecision.tariffs, LateDecision.MAX_DAYS, Objection.SINCE]
})

let known: string | undefined

/** A hash over every rule: two answers with the same rules carry the same one. */
export const fingerprint = (): string => {
  known ??= digest(rules())
  return known
}
