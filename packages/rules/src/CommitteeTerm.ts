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

/** The judgement that is owed once a complaint is with a committee. */
export const judgement: CommitteeObligation = {
  id: "oordeel",
  by: "commissie",
  towards: "indiener",
  what: { nl: "een oordeel over uw klacht, met redenen", en: "a judgement on your complaint, with reasons" },
  start: "ontvangst-extern",
  fulfilledBy: "oordeel",
  stelsel: "commissie",
  statute: "Jeugdwet art. 4.2.1 lid 2 onder c",
  readings: ["extern.oordeeltermijn"],
  when: { soort: "klacht", uitkomst: "mogelijk", bijCommissie: "wel" },
  unless: { regime: ["wmo", "zorg"], weg: [...elsewhere, "niemand"] }
}

/** Who judges: the committee alone (law.md D46), unless it is read to be whoever looks into the complaint, as the text has it. */
export const judgeUnder = ({ "oordeel.wie": read }: Pick<Readings, "oordeel.wie">): Party =>
  read === "functionaris" ? judgementOfOfficer.by : judgement.by

/** The judgement, by whoever gives it under the readings. */
export const judgementUnder = (readings: Pick<Readings, "oordeel.wie">): CommitteeObligation =>
  judgeUnder(readings) === judgement.by ? judgement : judgementOfOfficer

const judgementOfOfficer: CommitteeObligation = { ...judgement, by: "externe-klachtenfunctionaris" }

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
