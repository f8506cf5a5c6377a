/**
 * The term for a decision on an application, in days and in words.
 *
 * @module
 */
import { toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { inWords } from "./DayInWords.ts"
import { decisionBy, obligation } from "./DecisionTerm.ts"
import { type Checks, checkedDay, checkFields, day, faultAt, required } from "./FieldCheck.ts"
import type { Invoerfout } from "./Situation.ts"
import { type Opschorting, opschortingen, suspensionsIn } from "./SuspensionQuestion.ts"
import { type Step, steps, stoodStillInVain } from "./TermSteps.ts"

/** What is asked: the day (a date or an instant) on which the municipality received the application. */
export interface Beslistermijnvraag {
  readonly aanvraagOntvangen: string
  /** The times the term stood still while the application was completed. */
  readonly opschortingen?: ReadonlyArray<Opschorting>
}

/** The last day (ISO) to decide, as `beslistermijnEinde` of a penalty question takes it, and why. */
export interface Beslistermijn {
  readonly besluitUiterlijk: string
  /** The first day on which a notice of default is not premature. */
  readonly inGebrekeVanaf: string
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<Step>
}

const checks: Checks = { aanvraagOntvangen: required(day), opschortingen }

/** Answers a question about the term for deciding (Awb 4:13 and 4:15), or says everything that is wrong with it. */
export const answer = (vraag: Beslistermijnvraag): Result.Result<Beslistermijn, ReadonlyArray<Invoerfout>> => {
  const faults = check(vraag)
  if (faults.length > 0) return Result.fail(faults)
  const found = decisionBy(checkedDay(vraag.aanvraagOntvangen), suspensionsIn(vraag).suspensions)
  if (isRefusal(found)) return Result.fail([faultAt(found, "aanvraagOntvangen")])
  const { computed, stilgestaan, langer } = found
  const standstill = { dagen: stilgestaan, langer, wet: "Awb art. 4:15 lid 1" }
  return Result.succeed({
    besluitUiterlijk: toIso(computed.einde),
    inGebrekeVanaf: toIso(computed.teLaatVanaf),
    voorlopig: computed.voorlopig,
    redenen: [
      { tekst: `De gemeente besluit uiterlijk ${inWords(computed.einde)}.`, wet: obligation.statute },
      ...steps(computed, obligation.term, "W32", standstill),
      ...stoodStillInVain(vraag.opschortingen ?? [], standstill),
      ...otherwise
    ]
  })
}

/** Everything that is wrong with a question, at once; none when it is one. Says what is allowed, never what was sent. */
const check = (vraag: unknown): ReadonlyArray<Invoerfout> => {
  const faults = checkFields(vraag, "Een vraag naar de beslistermijn", checks)
  return faults.length > 0 ? faults : suspensionsIn(vraag as Beslistermijnvraag).faults
}

/** What can set another day; none of these is known here. */
const otherwise: ReadonlyArray<Step> = [
  { tekst: "Noemt een wet of verordening een andere termijn, dan geldt die.", wet: "Awb art. 4:13 lid 1" },
  { tekst: "Noemde de gemeente op tijd een andere dag, dan geldt die.", wet: "Awb art. 4:14 lid 3" },
  { tekst: "Vroeg u hulp aan via de Wmo, dan gaat een onderzoek vooraf.", wet: "Wmo 2015 art. 2.3.5 lid 2" }
]
