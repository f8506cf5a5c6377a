/**
 * By when must the municipality answer a complaint about its own conduct, and until when can one go to the ombudsman?
 *
 * The team at the entrance works for the municipality. For that conduct the Awb has its own right to complain, which the
 * Jeugdwet sets aside only for complaints about youth care.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal, refuse } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import type { CivilTerm, StatutoryObligation } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"

const weeks = (aantal: number): CivilTerm => ({ stelsel: "wet", aantal, eenheid: "weken" })

const answer = {
  by: "gemeente",
  towards: "indiener",
  start: "klaagschrift",
  fulfilledBy: "antwoord-gemeente",
  readings: ["klacht.toegang"]
} as const

/** The duties of a complaint to the municipality. */
export const obligations = {
  nietBehandelen: {
    ...answer,
    id: "bericht-niet-behandelen",
    what: {
      nl: "een bericht als de gemeente uw klacht niet behandelt",
      en: "a message if the municipality does not handle your complaint"
    },
    term: weeks(4),
    statute: "Awb art. 9:8 lid 3"
  },
  antwoord: {
    ...answer,
    id: "antwoord-gemeente",
    what: { nl: "een antwoord op uw klacht bij de gemeente", en: "an answer to your complaint to the municipality" },
    term: weeks(6),
    statute: "Awb art. 9:11 lid 1"
  },
  verdaging: {
    ...answer,
    id: "antwoord-gemeente-na-verdaging",
    start: "einde-antwoordtermijn",
    what: {
      nl: "een antwoord op uw klacht bij de gemeente, na uitstel",
      en: "an answer to your complaint to the municipality, after a delay"
    },
    term: weeks(4),
    statute: "Awb art. 9:11 lid 2",
    readings: ["klacht.toegang", "bezwaar.uitstel"]
  },
  metAdviseur: {
    ...answer,
    id: "antwoord-gemeente-met-adviseur",
    what: {
      nl: "een antwoord op uw klacht bij de gemeente, met advies van een klachtadviseur",
      en: "an answer to your complaint to the municipality, with advice of a complaints adviser"
    },
    term: weeks(10),
    statute: "Awb art. 9:11 lid 1"
  },
  verdagingMetAdviseur: {
    ...answer,
    id: "antwoord-gemeente-met-adviseur-na-verdaging",
    start: "einde-antwoordtermijn-met-adviseur",
    what: {
      nl: "een antwoord op uw klacht bij de gemeente, met advies van een klachtadviseur en na uitstel",
      en: "an answer to your complaint to the municipality, with advice of a complaints adviser and after a delay"
    },
    term: weeks(4),
    statute: "Awb art. 9:11 lid 2",
    readings: ["klacht.toegang", "bezwaar.uitstel"]
  },
  binnenEenJaar: {
    id: "klacht-bij-gemeente",
    by: "indiener",
    towards: "gemeente",
    what: {
      nl: "bij de gemeente klagen; daarna hoeft zij een klacht niet meer te behandelen",
      en: "complain to the municipality; after that it need not handle a complaint"
    },
    start: "gedraging",
    fulfilledBy: "klaagschrift",
    term: { stelsel: "wet", aantal: 1, eenheid: "jaren" },
    statute: "Awb art. 9:8 lid 1 onder b",
    readings: ["klacht.toegang"]
  },
  ombudsman: {
    id: "naar-ombudsman",
    by: "indiener",
    towards: "ombudsman",
    what: { nl: "naar de ombudsman gaan", en: "go to the ombudsman" },
    start: "antwoord-gemeente",
    fulfilledBy: "klacht-ombudsman",
    term: { stelsel: "wet", aantal: 1, eenheid: "jaren" },
    statute: "Awb art. 9:24 lid 1",
    readings: ["klacht.toegang"]
  }
} as const satisfies Readonly<Record<string, StatutoryObligation>>

/** The reading these terms depend on: from which end of a term its postponement counts, as with an objection. */
export type MunicipalReadings = Pick<Readings, "bezwaar.uitstel">

/** The usual meaning of the words, where the statute leaves it open. */
export const usual: MunicipalReadings = { "bezwaar.uitstel": "verlengd-einde" }

/** What the terms of a complaint to the municipality are computed from. */
export interface Question {
  /** The day the municipality received the complaint. */
  readonly ontvangen: PlainDate
  /** Does someone advise who does not work for the body that was complained about (afdeling 9.1.3)? */
  readonly adviseur: boolean
  /** The last day of a further delay to which the complainant agreed in writing (9:11 lid 3). */
  readonly uitstelTot?: PlainDate
}

/** The last days of a complaint to the municipality. */
export interface MunicipalTerms {
  readonly nietBehandelen: Term.Computed
  readonly antwoord: Term.Computed
  readonly naVerdaging: Term.Computed
  /** The last day there can be: the one agreed on, or that after a postponement. */
  readonly uiterlijk: PlainDate
}

/**
 * The terms of a complaint to the municipality (Awb 9:8 lid 3, 9:11); a postponement counts from the extended end, unless one
 * reads otherwise. Refuses a further delay that is agreed on for a day not after the one a postponement gives already, by
 * `uitstelTot`.
 */
export const terms = (
  { ontvangen, adviseur, uitstelTot }: Question,
  { "bezwaar.uitstel": read }: MunicipalReadings = usual
): MunicipalTerms | Refusal => {
  const nietBehandelen = Term.compute(ontvangen, obligations.nietBehandelen.term)
  if (isRefusal(nietBehandelen)) return nietBehandelen
  const antwoord = Term.compute(ontvangen, (adviseur ? obligations.metAdviseur : obligations.antwoord).term)
  if (isRefusal(antwoord)) return antwoord
  const { einde, nominaalEinde } = antwoord
  const naVerdaging = Term.compute(read === "verlengd-einde" ? einde : nominaalEinde, obligations.verdaging.term)
  if (isRefusal(naVerdaging)) return naVerdaging
  if (uitstelTot !== undefined && uitstelTot <= naVerdaging.einde)
    return refuse("ongeldige-datum", "uitstelTot", "Verder uitstel eindigt na de dag die verdagen al geeft.")
  return { nietBehandelen, antwoord, naVerdaging, uiterlijk: uitstelTot ?? naVerdaging.einde }
}
