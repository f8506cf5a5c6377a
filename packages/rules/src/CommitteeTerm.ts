/**
 * By when must an external committee judge?
 *
 * The statute demands that its own regulation says so, and names no number. While that regulation is not known the day is
 * not established: terms of other statutes do not hold here (Jeugdwet 4.2.1 lid 8), unless one reads otherwise.
 *
 * @module
 */
import type { HouseTerm } from "@kracht/calendar/Term"
import { elsewhere } from "./Deadline.ts"
import { obligations as municipal } from "./MunicipalComplaint.ts"
import type { CommitteeObligation, Party } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"
import type { Termijn } from "./Regulation.ts"

const written = {
  id: "oordeel",
  by: "commissie",
  towards: "indiener",
  start: "ontvangst-extern",
  fulfilledBy: "oordeel",
  stelsel: "commissie",
  anchor: "onderzoek",
  readings: ["extern.oordeeltermijn"],
  when: { soort: "klacht", uitkomst: "mogelijk", bijCommissie: "wel" },
  unless: { regime: "zorg", weg: [...elsewhere, "niemand"] }
} as const satisfies Omit<CommitteeObligation, "what">

/** The judgement that is owed once a complaint is with a committee. */
export const judgement = {
  ...written,
  what: { nl: "een oordeel over uw klacht, met redenen", en: "a judgement on your complaint, with reasons" },
  statute: "Jeugdwet art. 4.2.1 lid 2 onder c"
} as const satisfies CommitteeObligation

/** For help under the Wmo the text alone gives the judgement (law.md 2.8): no statute demands reasons, or that there is a term. */
const ofTheText: CommitteeObligation = {
  ...written,
  what: { nl: "een oordeel over uw klacht", en: "a judgement on your complaint" }
}

/** Who judges: the committee alone (law.md D46), unless it is read to be whoever looks into the complaint, as the text has it. */
export const judgeUnder = ({ "oordeel.wie": read }: Pick<Readings, "oordeel.wie">): Party =>
  read === "functionaris" ? "externe-klachtenfunctionaris" : written.by

/** The judgement as it is owed under the statute of the help, youth care where nobody says so, by whoever gives it as read. */
export const judgementUnder = (readings: Pick<Readings, "oordeel.wie">, regime: unknown): CommitteeObligation =>
  judgements[regime === "wmo" ? "wmo" : "jeugdhulp"][judgeUnder(readings) === written.by ? "commissie" : "functionaris"]

const byEither = (owed: CommitteeObligation) => ({
  commissie: owed,
  functionaris: { ...owed, by: judgeUnder({ "oordeel.wie": "functionaris" }) }
})

/** One of each: what was told of a duty is remembered with it. */
const judgements = { jeugdhulp: byEither(judgement), wmo: byEither(ofTheText) }

/** The term of the committee's own regulation, or the one borrowed where that is how one reads it; `undefined` without one. */
export const termUnder = (
  own: Termijn | undefined,
  { "extern.oordeeltermijn": read }: Pick<Readings, "extern.oordeeltermijn">
): HouseTerm | undefined => {
  if (own !== undefined) return { stelsel: "regeling", ...own }
  if (read === "niet-vastgesteld") return undefined
  const { aantal, eenheid } = (read === "zes-weken" ? municipal.antwoord : municipal.metAdviseur).term
  return { stelsel: "regeling", aantal, eenheid }
}
