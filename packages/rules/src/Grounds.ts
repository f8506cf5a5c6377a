/**
 * On what does a choice rest?
 *
 * @module
 */
import type { Choice } from "./Choice.ts"
import {
  askedRows,
  channelRows,
  decisionRows,
  type Facts,
  handlingRows,
  hasNoDecision,
  isHandled,
  isOtherHelp,
  isUnderText,
  presuming,
  scopeRows,
  subjectRows,
  talkRows,
  urgencyRows,
  wishRows
} from "./FittingRows.ts"
import { undecided } from "./Kind.ts"
import type { Because } from "./Reason.ts"
import * as Rulebook from "./Rulebook.ts"
import * as Table from "./Table.ts"

/** The reasons of every row that can still be the one, of the questions that are decided. */
export const groundsOf = (choice: Choice): ReadonlyArray<Because> => {
  const { facts, soort } = choice
  return soort === null
    ? [undecided, ...[...wishRows(facts), ...urgencyRows(facts)].flatMap((row) => row.because)]
    : [...new Set(rows(choice).flatMap((row) => becauseOf(row, facts)))]
}

/** For help under another statute nothing rests on the Jeugdwet, nor a reading that follows it. */
export const becauseOf = ({ because }: Pick<Table.Row, "because">, { regime, soort }: Facts) => {
  if (soort !== "klacht" || !isOtherHelp(regime) || !because.some(isYouthCare)) return because
  return because.filter((reason) => !isYouthCare(reason) && !("reading" in reason && !("anchor" in reason)))
}

const isYouthCare = (reason: Because): boolean =>
  ("statute" in reason && reason.statute.startsWith("Jeugdwet")) ||
  ("anchor" in reason && reason.anchor.startsWith("vertrouwenspersoon."))

/** Where the text lists the counters: not for what cannot be done, nor on a way with counters of its own. */
const hasCounters = ({ facts, uitkomst, weg }: Choice): boolean =>
  uitkomst !== "niet-mogelijk" && !hasNoDecision(facts) && (weg === null || isUnderText(weg))

const rows = (choice: Choice): ReadonlyArray<Pick<Table.Row, "because">> => {
  const { facts, uitkomst } = choice
  return [
    // Where there is no decision only what happened is a reason, and not what one may do against it.
    ...Table.candidates(Rulebook.kind, facts).map((row) =>
      hasNoDecision(facts) ? { because: row.because.slice(0, 1) } : row
    ),
    ...(uitkomst === "meer-nodig" || hasNoDecision(facts)
      ? []
      : Table.candidates(Rulebook.eligibility, presuming(facts))),
    ...(hasCounters(choice) ? Table.candidates(Rulebook.routing, facts) : []),
    ...(isHandled(facts) && isUnderText(facts["weg"]) && facts["loket"] !== undefined
      ? Table.candidates(Rulebook.filing, facts)
      : []),
    ...scopeRows(facts),
    ...channelRows(facts),
    ...handlingRows(facts),
    ...decisionRows(facts),
    ...subjectRows(facts),
    ...talkRows(facts),
    ...askedRows(facts),
    ...urgencyRows(facts)
  ]
}
