/**
 * The terms of a complaint to the municipality, in days and in words.
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import type { Computed } from "@kracht/calendar/Term"
import * as Result from "effect/Result"
import { inWords } from "./DayInWords.ts"
import { type Checks, checkedDay, checkFields, day, faultAt, required, yesOrNo } from "./FieldCheck.ts"
import { obligations, terms } from "./MunicipalComplaint.ts"
import type { StatutoryObligation } from "./Obligation.ts"
import type { Invoerfout } from "./Situation.ts"
import { type Step, steps } from "./TermSteps.ts"

/** What is asked: days as dates or instants. */
export interface Gemeenteklachtvraag {
  /** The day the municipality received the complaint. */
  readonly ontvangen: string
  /** Does a complaints adviser advise who was not involved? */
  readonly adviseur: boolean
  /** The last day of a further delay to which the complainant agreed in writing, after a postponement. */
  readonly uitstelTot?: string
}

/** The last days (ISO) of a complaint to the municipality, and why. */
export interface Gemeenteklachttermijnen {
  /** The last day to say that the complaint is not handled. */
  readonly nietBehandelenUiterlijk: string
  readonly antwoordUiterlijk: string
  readonly naVerdagingUiterlijk: string
  /** The last day there can be: the one agreed on, or that after a postponement. */
  readonly uiterlijk: string
  readonly voorlopig: boolean
  readonly redenen: ReadonlyArray<Step>
}

const checks: Checks = { ontvangen: required(day), adviseur: required(yesOrNo), uitstelTot: day }

/** Answers a question about a complaint to the municipality (Awb 9:6, 9:8, 9:11), or says everything that is wrong with it. */
export const answer = (
  vraag: Gemeenteklachtvraag
): Result.Result<Gemeenteklachttermijnen, ReadonlyArray<Invoerfout>> => {
  const faults = checkFields(vraag, "Een vraag over een klacht bij de gemeente", checks)
  if (faults.length > 0) return Result.fail(faults)
  const { ontvangen, adviseur, uitstelTot } = vraag
  const agreed = uitstelTot === undefined ? undefined : checkedDay(uitstelTot)
  const found = terms({
    ontvangen: checkedDay(ontvangen),
    adviseur,
    ...(agreed === undefined ? {} : { uitstelTot: agreed })
  })
  if (isRefusal(found)) return Result.fail([faultAt(found, found.veld === "uitstelTot" ? "uitstelTot" : "ontvangen")])
  const { nietBehandelen, antwoord, naVerdaging, uiterlijk } = found
  return Result.succeed({
    nietBehandelenUiterlijk: toIso(nietBehandelen.einde),
    antwoordUiterlijk: toIso(antwoord.einde),
    naVerdagingUiterlijk: toIso(naVerdaging.einde),
    uiterlijk: toIso(uiterlijk),
    voorlopig: [nietBehandelen, antwoord, naVerdaging].some(({ voorlopig }) => voorlopig),
    redenen: [
      confirmation,
      ...explained(
        "Behandelt zij de klacht niet, dan zegt de gemeente dat uiterlijk",
        nietBehandelen,
        obligations.nietBehandelen
      ),
      ...explained(
        "De gemeente antwoordt uiterlijk",
        antwoord,
        adviseur ? obligations.metAdviseur : obligations.antwoord
      ),
      ...explained("Na verdagen antwoordt zij uiterlijk", naVerdaging, obligations.verdaging),
      further(agreed)
    ]
  })
}

const confirmation: Step = {
  tekst: "De gemeente bevestigt op papier dat zij de klacht heeft. Daar is geen termijn voor.",
  wet: "Awb art. 9:6"
}

/** More time than that takes the written consent of whoever complains. */
const further = (agreed: PlainDate | undefined): Step => ({
  tekst:
    agreed === undefined
      ? "Nog later kan alleen als u daar op papier mee instemt."
      : `U stemde op papier in met uitstel tot en met ${inWords(agreed)}.`,
  wet: "Awb art. 9:11 lid 3"
})

const explained = (what: string, computed: Computed, { term, statute }: StatutoryObligation): ReadonlyArray<Step> => [
  { tekst: `${what} ${inWords(computed.einde)}.`, wet: statute },
  ...steps(computed, term, "W32")
]
