/**
 * Days and moments as they come over the wire.
 *
 * @module
 */
import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { dayOf } from "@kracht/rules/Moment"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"

/** What the calendar has against a day, by its own code; what is not written as a day is told how. */
const issueOf = (day: PlainDate | Refusal, how?: string): SchemaIssue.Issue | undefined =>
  isRefusal(day) ? new SchemaIssue.InvalidValue({ message: how ?? day.melding, code: day.code }) : undefined

/** A date, or a moment with an offset. */
const WRITTEN = /^\d{4}-\d{2}-\d{2}([Tt]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2}))?$/u

const HOW =
  "Schrijf een datum als jjjj-mm-dd (2026-12-24) of een moment met verschil met UTC (2026-12-24T16:30:00+01:00)."

const RANGE = "De kalender loopt van 1900 tot en met 2199; wat van feestdagen afhangt, kan vanaf 2005."

/** A civil day that exists, as `jjjj-mm-dd`. */
export const Datum = Schema.String.annotate({ format: "date", description: `Een dag, als jjjj-mm-dd. ${RANGE}` })
  .check(Schema.makeFilter((text) => issueOf(fromIso(text))))
  .annotate({ identifier: "Datum" })

/** A civil day, or an instant with an offset that counts as its day in Europe/Amsterdam. */
export const DatumOfMoment = Schema.String.annotate({
  description:
    "Een dag (2026-12-24), of een moment met verschil met UTC (2026-12-24T16:30:00+01:00). " +
    `Een moment telt als de dag waarop het in Nederland (Europe/Amsterdam) valt; dat kan vanaf 1996. ${RANGE}`
})
  .check(
    Schema.makeFilter((text) => issueOf(dayOf(text, "moment"), WRITTEN.test(text) ? undefined : HOW), undefined, true),
    Schema.isPattern(WRITTEN, { message: HOW })
  )
  .annotate({ identifier: "DatumOfMoment" })
