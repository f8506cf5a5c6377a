/**
 * What is decided about a situation, before anything is put into words: what its facts decide, with days and committees.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import * as Term from "@kracht/calendar/Term"
import { hasCommittee } from "./ApplicableLaw.ts"
import { type Choice, choose } from "./Choice.ts"
import { judgementUnder, termUnder } from "./CommitteeTerm.ts"
import { askFor, deadline, type Happened, isProvisional, startOf } from "./Deadline.ts"
import type { Obligation, OpenObligation, Owed } from "./Obligation.ts"
import type { PartnerFacts } from "./PartnerDirectory.ts"
import type { Readings } from "./Reading.ts"
import type { Plain } from "./Reason.ts"
import type { Termijn } from "./Regulation.ts"
import { indienen } from "./Routing.ts"
import type { Setting } from "./Setting.ts"
import { filedOn, type Situatie } from "./Situation.ts"
import { hasOneOrganisation } from "./Subject.ts"
import { isUnknown } from "./Unknown.ts"

/** The decisions. */
export interface Core {
  readonly choice: Choice
  /** The day it was filed, where it says so. */
  readonly filed: PlainDate | undefined
  readonly ends: ReadonlyArray<End>
  /** The organisations whose committee it may be, the one it is under the readings first. */
  readonly committees: ReadonlyArray<string>
}

/** An obligation that exists, with its days; where a day is not known, with whom to ask for it. */
export interface End {
  readonly obligation: Owed
  readonly start: PlainDate | Plain
  readonly end: PlainDate | Plain
  /** A royal decree still to come could move the last day, or the one it counts from. */
  readonly voorlopig?: true
}

/** Decides everything about a situation that was checked; refuses a day on which its terms cannot be counted. */
export const decide = (situatie: Situatie, setting: Setting): Core | Refusal => {
  const filed = filedOn(situatie)
  return isRefusal(filed) ? filed : withDays(choose(situatie, setting.readings), situatie, filed, setting)
}

/** What the facts decide, with its days and committees under the readings of the setting; the days of some duties only, if said. */
export const withDays = (
  choice: Choice,
  situatie: Situatie,
  filed: PlainDate | undefined,
  setting: Setting,
  duties: Choice["duties"] = choice.duties
): Core | Refusal => {
  let happened: Happened = filed === undefined ? {} : received(choice, filed)
  const committees = hasCommittee(choice.weg) ? committeesOf(situatie, setting.readings) : []
  const ends: Array<End> = []
  const unsettled = new Set<string>()
  for (const obligation of duties) {
    const found = anyEnd(obligation, happened, { committees, choice }, setting)
    if (isRefusal(found)) return found
    const end = unsettled.has(obligation.start) ? { ...found, voorlopig: true as const } : found
    ends.push(end)
    if (obligation.stelsel !== "wet" || obligation.ends === undefined || typeof end.end !== "number") continue
    happened = { ...happened, [obligation.ends]: end.end }
    if (end.voorlopig === true) unsettled.add(obligation.ends)
  }
  return { choice, filed, ends, committees }
}

/**
 * What arrived on the day of filing: a request, or a complaint, and at the committee only what was filed there. Whoever tells
 * Jeugdstem has filed no complaint yet: it supports, and only what it passes on arrives, on a day of its own (law.md D45).
 */
const received = ({ facts, weg }: Choice, filed: PlainDate): Happened => {
  const requested = facts["wens"] === "eigen-gegevens" ? { "ontvangst-verzoek": filed } : {}
  if (weg === "gegevens" || facts["loket"] === "jeugdstem") return requested
  if (isPassedOn(facts)) return { ...requested, "ontvangst-extern": filed }
  return facts["loket"] === "externe-klachtencommissie"
    ? { ...requested, ontvangst: filed, "ontvangst-extern": filed }
    : { ...requested, ontvangst: filed }
}

/** Was it filed elsewhere before the partnership got it, on a day that only the partnership knows? */
const isPassedOn = (facts: Choice["facts"]): boolean => facts[indienen.id] === "termijnen-na-doorgeven"

const arrival: Plain = {
  nl: "{samenwerking}: de dag waarop zij uw klacht kreeg",
  en: "{samenwerking}: the day it got your complaint"
}

const anyEnd = (
  obligation: Owed,
  happened: Happened,
  asked: Pick<Core, "committees" | "choice">,
  setting: Setting
): End | Refusal => {
  if (obligation.stelsel === "commissie") return judgedBy(happened["ontvangst-extern"], asked, setting)
  return obligation.stelsel === "open" ? openEnd(obligation) : endOf(obligation, happened, asked.choice, setting)
}

const openEnd = (obligation: OpenObligation): End => ({
  obligation,
  start: askFor(obligation.start),
  end: obligation.ask
})

const endOf = (
  obligation: Obligation,
  happened: Happened,
  { facts }: Choice,
  { regulation, readings }: Setting
): End | Refusal => {
  const start = startOf(obligation, happened, regulation.terms, readings)
  if (isRefusal(start)) return start
  const { event, day } = start
  if (day === undefined) {
    const ask = event === "ontvangst" && isPassedOn(facts) ? arrival : askFor(event)
    return { obligation, start: ask, end: ask }
  }
  const end = deadline(obligation, day, regulation.terms, readings)
  if (isRefusal(end)) return end
  return isProvisional(obligation, day)
    ? { obligation, start: day, end, voorlopig: true }
    : { obligation, start: day, end }
}

/**
 * The last day for a judgement, by the own regulation of the one committee it is. While that is not known no day is of any help,
 * so that is asked first.
 */
const judgedBy = (
  arrived: PlainDate | undefined,
  { committees: [committee, ...others], choice: { facts } }: Pick<Core, "committees" | "choice">,
  { partners, readings }: Setting
): End | Refusal => {
  const obligation = judgementUnder(readings, facts["regime"])
  const partner = committee === undefined || others.length > 0 ? undefined : partners(committee)
  const start = arrived ?? askFor(obligation.start)
  const term = termUnder(ownTerm(partner), readings)
  if (term === undefined) return { obligation, start, end: officerOf(partner) }
  if (arrived === undefined) return { obligation, start, end: start }
  const end = Term.end(arrived, term, readings.werkdag)
  return isRefusal(end) ? end : { obligation, start, end }
}

const ownTerm = (partner: PartnerFacts | undefined): Termijn | undefined =>
  partner === undefined || isUnknown(partner.oordeelTermijn) ? undefined : partner.oordeelTermijn

/** Who knows the committee of an organisation: the complaints officer there, or of the partnership (law.md N068). */
export const officerOf = (partner: PartnerFacts | undefined): Plain =>
  partner === undefined
    ? { nl: "de klachtenfunctionaris van {samenwerking}", en: "the complaints officer of {samenwerking}" }
    : { nl: `de klachtenfunctionaris van ${partner.naam}`, en: `the complaints officer of ${partner.naam}` }

/**
 * The text names both the employer of the person complained about and the organisation that gives the support. Where
 * the two differ both are shown. What is about no one organisation has no committee that is known.
 */
const committeesOf = (
  { organisatie, organisatieMedewerker, over }: Situatie,
  { "commissie.welke": read }: Readings
): ReadonlyArray<string> => {
  if (!hasOneOrganisation(over)) return []
  const both = read === "werkgever" ? [organisatieMedewerker, organisatie] : [organisatie, organisatieMedewerker]
  const known = both.filter((id) => id !== undefined && id !== "onbekend") as ReadonlyArray<string>
  return known[0] === known[1] ? known.slice(0, 1) : known
}
