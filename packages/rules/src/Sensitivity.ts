/**
 * Where would another reading change the answer?
 *
 * @module
 */
import { type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import type { Core } from "./Decision.ts"
import { readings as all, type Readings } from "./Reading.ts"
import type { Open } from "./Refinement.ts"
import { isUnknown, type Onbekend } from "./Unknown.ts"

/** One answer that changes under another reading. */
export interface Verandering {
  /** `soort`, `uitkomst`, `vervolg` (the ids of its steps), the order of committees, or `termijnen.` with the id of a term. */
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

/** Can a reading change this answer? Most are about what is asked elsewhere, such as access and retention. */
const bears = (id: keyof Readings, { ends, committees }: Core, { facts }: Open): boolean =>
  facts.has(id) ||
  ends.some(({ obligation }) => obligation.readings.includes(id)) ||
  (id === "commissie.welke" && committees.length > 1)

/** Runs a decision under every reading not chosen that can change it, and keeps those that do. */
export const sensitivity = (
  chosen: Core,
  open: Open,
  readings: Readings,
  decideUnder: (readings: Readings, changed: keyof Readings) => Core | Refusal
): ReadonlyArray<Gevoeligheid> =>
  underOthers(
    readings,
    (id) => bears(id, chosen, open),
    (read, id) => {
      const other = decideUnder(read, id)
      return isRefusal(other) ? [] : changes(chosen, other)
    }
  )

/** What changes under every reading not chosen that bears on the question, where anything does. */
export const underOthers = (
  readings: Readings,
  bears: (id: keyof Readings) => boolean,
  changesUnder: (readings: Readings, changed: keyof Readings) => ReadonlyArray<Verandering>
): ReadonlyArray<Gevoeligheid> =>
  all
    .filter(({ id }) => bears(id))
    .flatMap(({ id, values }) =>
      values
        .filter((value) => value !== readings[id])
        .map((waarde) => ({ lezing: id, waarde, verandert: changesUnder({ ...readings, [id]: waarde }, id) }))
        .filter(({ verandert }) => verandert.length > 0)
    )

const changes = (chosen: Core, other: Core): ReadonlyArray<Verandering> => [
  ...changed("soort", chosen.soort, other.soort),
  ...changed("uitkomst", chosen.uitkomst, other.uitkomst),
  ...(chosen.soort === "klacht"
    ? changed("loketten.externe-klachtencommissie", chosen.committees.join(", "), other.committees.join(", "))
    : []),
  ...changed("vervolg", chosen.steps.join(", "), other.steps.join(", ")),
  ...[...new Set([...chosen.ends, ...other.ends].map(({ obligation }) => obligation.id))].flatMap((id) =>
    changed(`termijnen.${id}`, day(endOf(chosen, id)), day(endOf(other, id)))
  )
]

const endOf = ({ ends }: Core, id: string): PlainDate | Onbekend | null =>
  ends.find(({ obligation }) => obligation.id === id)?.end ?? null

const day = (end: PlainDate | Onbekend | null): string | Onbekend | null =>
  end === null || isUnknown(end) ? end : toIso(end)

/** A change, where there is one: two unknowns are the same, whomever there is to ask. */
export const changed = (wat: string, van: Verandering["van"], naar: Verandering["naar"]): ReadonlyArray<Verandering> =>
  van === naar || (isUnknown(van) && isUnknown(naar)) ? [] : [{ wat, van, naar }]
