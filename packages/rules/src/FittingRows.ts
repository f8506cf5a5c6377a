/**
 * Which rows of each table fit a situation, or still can, given what was decided about it?
 *
 * @module
 */
import * as ApplicableLaw from "./ApplicableLaw.ts"
import { behind } from "./Fact.ts"
import { keptWith } from "./Memory.ts"
import * as MunicipalDecision from "./MunicipalDecision.ts"
import * as Rulebook from "./Rulebook.ts"
import * as Table from "./Table.ts"

/** Everything known or decided: the facts of a situation, the readings, and what the tables before made of them. */
export type Facts = Readonly<Record<string, unknown>>

/** There is no decision of the municipality to object to or to wait for: then it is not the place to go either. */
export const hasNoDecision = (facts: Facts): boolean => facts[MunicipalDecision.besluitMogelijk.id] === "niet"

/** Who does not say under which statute the help is given, is taken to get youth care. */
export const presuming = (facts: Facts): Facts =>
  facts["regime"] === undefined
    ? keptWith(presumptions, facts, () => behind(facts, { regime: ApplicableLaw.presumed.regime }))
    : facts

const presumptions = new WeakMap<Facts, Facts>()

/** A request for one's data is another right, and a human looks at it: what may be told as a complaint waits until someone wants that. */
export const isAboutData = ({ weg }: Facts): boolean => weg === "gegevens"

/** Help under another statute than the Jeugdwet, where someone says so. */
export const isOtherHelp = (regime: unknown): boolean => regime === "wmo" || regime === "zorg"

/** Is it a complaint that someone here handles? */
export const isHandled = (facts: Facts): boolean =>
  Rulebook.isComplaint(facts) && ApplicableLaw.isHandled(facts["weg"] as ApplicableLaw.Weg)

/** Is it handled by the rules of the text? */
export const isUnderText = (way: unknown): boolean => ApplicableLaw.isUnderText(way as ApplicableLaw.Weg | undefined)

/** The rows on talking first, for a complaint that is not opened before that, or is still to be filed. */
export const talkRows = (facts: Facts) =>
  facts["eerstBesproken"] !== undefined &&
  ((facts["weg"] === "eerst-praten" && Rulebook.isComplaint(facts)) || (isHandled(facts) && facts["stand"] === "nieuw"))
    ? Table.candidates(Rulebook.talkFirst, facts)
    : []

/**
 * The rows on the subject, for a complaint that can be made about someone who is named. What the municipality hears about itself
 * is not for the text to refuse or to make wait, nor for the statute of the care to decide (D50).
 */
export const subjectRows = (facts: Facts) =>
  (isHandled(facts) && facts["over"] !== undefined) || (facts["over"] === "toegang" && Rulebook.isHeardElsewhere(facts))
    ? Table.candidates(Rulebook.subject, facts)
    : []

/** The row on whether the municipality decides on it, of whoever says under which statute the help is given, or that others give it. */
export const decisionRows = (facts: Facts) =>
  Rulebook.isAboutDecision(facts) && (facts["regime"] !== undefined || facts["over"] !== undefined)
    ? Table.candidates(Rulebook.municipalDecision, ofAnEmployee(presuming(facts)))
    : []

/** Who does not say whom it is about, is taken to speak of an employee. */
const ofAnEmployee = (facts: Facts): Facts =>
  facts["over"] === undefined ? behind(facts, { over: ApplicableLaw.presumed.over }) : facts

/** The rows on danger, for everyone who says whether there is. */
export const urgencyRows = (facts: Facts) =>
  facts["gevaar"] === undefined ? [] : Table.candidates(Rulebook.urgency, presuming(facts))

/** The rows on the wish and on the statute of the help, of someone who says so. */
export const askedRows = (facts: Facts) => [...wishRows(facts), ...regimeRows(facts)]

/** The rows on the wish: about one's data whatever it is, and beside what is no complaint or one that can be made. */
export const wishRows = (facts: Facts) =>
  facts["wens"] !== undefined &&
  (facts["wens"] === "eigen-gegevens" || Rulebook.isComplaint(facts) || Rulebook.isOther(facts))
    ? Table.candidates(Rulebook.wish, facts)
    : []

/**
 * What the statute of the help adds, for a complaint that can be made, and for whoever the text refuses for other help; not to
 * what only the municipality hears.
 */
const regimeRows = (facts: Facts) =>
  facts["regime"] !== undefined &&
  facts["weg"] !== "gemeente" &&
  (isHandled(facts) || isCare(facts) || (isRefusedHere(facts) && isOtherHelp(facts["regime"])))
    ? Table.candidates(Rulebook.regime, facts)
    : []

/** The row on what it is about, for a complaint under the text that says so, also where it is none for that reason. */
export const scopeRows = (facts: Facts) =>
  Rulebook.isComplaint(facts) &&
  facts["aard"] !== undefined &&
  (facts["weg"] === "geen-klacht" || (isHandled(facts) && isUnderText(facts["weg"])))
    ? Table.candidates(Rulebook.scope, facts)
    : []

/** The row on the way it comes, for a complaint that someone files with the partnership. */
export const channelRows = (facts: Facts) =>
  isHandled(facts) && isUnderText(facts["weg"]) && facts["loket"] === "kracht" && facts["kanaal"] !== undefined
    ? Table.candidates(Rulebook.channel, facts)
    : []

const isCare = (facts: Facts): boolean => Rulebook.isComplaint(facts) && facts["weg"] === "zorg"

/** Refused by the text, whatever another statute or the municipality does with it. */
const isRefusedHere = (facts: Facts): boolean => Rulebook.isRefused(facts) && !isAboutData(facts)

/** The row on who does what, where only one is left. */
export const handlingRows = (facts: Facts) => {
  const rows =
    isHandled(facts) && facts["loket"] !== undefined ? Table.candidates(Rulebook.handling, atCommittee(facts)) : []
  return rows.length === 1 ? rows : []
}

/** Who does not say of a complaint that is with a committee, or was, whom it is about, is taken to complain of an employee. */
const atCommittee = (facts: Facts): Facts => (isThere(facts) ? ofAnEmployee(facts) : facts)

const isThere = ({ loket, stand }: Facts): boolean =>
  isOnRoute("extern-", stand) || (loket === "externe-klachtencommissie" && !isOnRoute("intern-", stand))

const isOnRoute = (route: string, stand: unknown): boolean => typeof stand === "string" && stand.startsWith(route)
