/**
 * Which text holds on which day: every stretch of days with one answer, so that any day can be looked up.
 *
 * @module
 */
import { addDays, fromIso, toIso } from "@kracht/calendar/PlainDate"
import { type Geldigheid, type Period, versionOn } from "@kracht/rules/PointInTime"

/** From this day on (null: from the beginning) the answer is this, until the next stretch. */
export interface Stretch<V extends Period> {
  readonly vanaf: string | null
  readonly geldigheid: Geldigheid<V>
}

/** The stretches of a regulation in order of time; one, without a first day, while no version has dates. */
export const stretchesOf = <V extends Period>(versies: ReadonlyArray<V>): ReadonlyArray<Stretch<V>> => {
  const days = [...new Set(versies.flatMap(boundariesOf))].sort()
  const [first] = days
  const before = { vanaf: null, geldigheid: versionOn(versies, first === undefined ? anyDay : dayAfter(first, -1)) }
  return [before, ...days.map((vanaf) => ({ vanaf, geldigheid: versionOn(versies, vanaf) }))].filter(
    ({ geldigheid }, i, all) => geldigheid.uitleg !== all[i - 1]?.geldigheid.uitleg
  )
}

/** What holds in a stretch, for a reader; a draft holds on no day, so there the day is left out. */
export const heldInWords = ({ geldigheid }: Stretch<Period>): string =>
  geldigheid.soort === "alleen-ontwerp"
    ? `Er geldt nog geen versie. Dit zijn concepten: ${geldigheid.ontwerpen.map(({ versie }) => versie).join(", ")}.`
    : geldigheid.uitleg

// Without boundaries every day has the same answer.
const anyDay = "2000-01-01"

/** The days on which a version begins to hold, or no longer does. */
const boundariesOf = ({ status, geldigVan, geldigTot, terugwerkendTot }: Period): ReadonlyArray<string> =>
  status === "concept" || geldigVan === null
    ? []
    : [
        geldigVan,
        ...(terugwerkendTot === null ? [] : [terugwerkendTot]),
        ...(geldigTot === null ? [] : [dayAfter(geldigTot, 1)])
      ]

const dayAfter = (iso: string, days: number): string => {
  const day = fromIso(iso)
  const other = typeof day === "number" ? addDays(day, days) : day
  if (typeof other !== "number") throw new Error(`Naast deze dag ligt geen dag waarmee te rekenen is: ${iso}.`)
  return toIso(other)
}
