/**
 * Where would another reading change the answer?
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import type { Core } from "./Decision.ts"
import { readings as all, type Readings } from "./Reading.ts"
import { isUnknown, type Onbekend } from "./Unknown.ts"

/** One answer that changes under another reading. */
export interface Verandering {
  /** `soort`, `uitkomst`, `vervolg` (the ids of its steps), or `termijnen.` with the id of a term. */
  readonly wat: string
  readonly van: string | Onbekend | null
  readonly naar: string | Onbekend | null
}

/** A reading not chosen under which the answer differs, and in what. */
export interface Gevoeligheid {
  readonly lezing: string
  readonly waarde: string
  readonly verandert: ReadonlyArray<Verandering>
}

/** Runs a decision under every reading not chosen and keeps those that change it. */
export const sensitivity = (
  chosen: Core,
  readings: Readings,
  decideUnder: (readings: Readings) => Core | Refusal
): ReadonlyArray<Gevoeligheid> =>
  all.flatMap(({ id, values }) =>
    values
      .filter((value) => value !== readings[id])
      .map((waarde) => {
        const other = decideUnder({ ...readings, [id]: waarde })
        return { lezing: id, waarde, verandert: isRefusal(other) ? [] : changes(chosen, other) }
      })
      .filter(({ verandert }) => verandert.length > 0)
  )

const changes = (chosen: Core, other: Core): ReadonlyArray<Verandering> => [
  ...changed("soort", chosen.soort, other.soort),
  ...changed("uitkomst", chosen.uitkomst, other.uitkomst),
  ...changed("vervolg", chosen.steps.join(", "), other.steps.join(", ")),
  ...[...new Set([...chosen.ends, ...other.ends].map(({ obligation }) => obligation.id))].flatMap((id) =>
    changed(`termijnen.${id}`, day(endOf(chosen, id)), day(endOf(other, id)))
  )
]

const endOf = ({ ends }: Core, id: string): PlainDate | Onbekend | null =>
  ends.find(({ obligation }) => obligation.id === id)?.end ?? null

const day = (end: PlainDate | Onbekend | null): string | Onbekend | null =>
  end === null || isUnknown(end) ? end : toIso(end)

const changed = (wat: string, van: Verandering["van"], naar: Verandering["naar"]): ReadonlyArray<Verandering> =>
  van === naar || (isUnknown(van) && isUnknown(naar)) ? [] : [{ wat, van, naar }]
