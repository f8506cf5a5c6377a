/**
 * By when must the municipality answer a complaint about its own conduct, and until when can one go to the ombudsman?
 *
 * The team at the entrance works for the municipality. For that conduct the Awb has its own right to complain, which the
 * Jeugdwet sets aside only for complaints about youth care.
 *
 * @module
 */
import type { CivilTerm, StatutoryObligation } from "./Obligation.ts"

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
  antwoord: {
    ...answer,
    id: "antwoord-gemeente",
    what: { nl: "een antwoord op uw klacht bij de gemeente", en: "an answer to your complaint to the municipality" },
    term: weeks(6),
    statute: "Awb art. 9:11 lid 1"
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
