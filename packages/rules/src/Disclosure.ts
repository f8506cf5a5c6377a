/**
 * Which numbers of a report may be shown, so that no hidden one follows?
 *
 * **Who tries.** Anyone who reads everything published, and each contributor, who also knows its own part of every number
 * and subtracts it. Two contributors together are not considered: what they tell each other is theirs to tell. Nor is what
 * someone could conclude from the choice of what is hidden, who knows these rules and the numbers of a contributor: the
 * choice follows the order of the table, to tell little, but that it tells nothing is not shown.
 *
 * **What they know.** Every number published, now and before; what adds up by definition; that a count is a whole number
 * of at least zero.
 *
 * **What is safe.** A number may be shown when each of them, after subtracting, still sees at least the threshold. Of every
 * number that may not be shown it must stay possible, for each of them, that it is zero and that it reaches the threshold.
 * Each possibility is shown by finding whole numbers that fit everything published: no estimate, and what cannot be shown
 * in time counts as unsafe.
 *
 * @module
 */
import { connected, possible, type Sum, type System, system } from "./Feasibility.ts"

/** What an onlooker does not know yet: every number, by place, less their own part in it. */
export type View = ReadonlyArray<number>

/** The numbers of a report, as each onlooker sees them. */
export interface Ledger {
  readonly views: ReadonlyArray<View>
  /** What adds up by definition, such as a table to its total. */
  readonly identities: ReadonlyArray<Omit<Sum, "total">>
  readonly threshold: number
}

/** The places of numbers published as one sum; a number shown by itself is a sum of one. */
export type Shown = ReadonlyArray<number>

/** May this number be shown by itself? */
export const showable = ({ views, threshold }: Ledger, place: number): boolean =>
  views.length > 0 && views.every((view) => at(view, place) >= threshold)

/** Is every number that may not be shown still hidden while these sums are public? */
export const safe = (ledger: Ledger, shown: ReadonlyArray<Shown>): boolean =>
  staysHidden(ledger, shown, () => [...(ledger.views[0] ?? []).keys()])

/** As {@link safe}, of sums added to sums that are: looks again only at the numbers that these can bear on. */
export const safeToAdd = (ledger: Ledger, shown: ReadonlyArray<Shown>, added: ReadonlyArray<Shown>): boolean =>
  staysHidden(ledger, [...shown, ...added], (view) => [...connected(readerOf(view, ledger, shown), added.flat())])

/**
 * Chooses which numbers of a table to hide: none, or those that may not be shown, the last, and from there on as many
 * others as it takes.
 *
 * The order is that of the table, never that of the numbers, and the last goes whatever it is: that it is hidden says
 * nothing about it, so that nobody who knows this can add up the small ones. `shown` is public already and safe, the total
 * of the table with it.
 */
export const hide = (
  ledger: Ledger,
  table: ReadonlyArray<number>,
  shown: ReadonlyArray<Shown>
): ReadonlyArray<number> => {
  const alone = (places: ReadonlyArray<number>): ReadonlyArray<Shown> => places.map((place) => [place])
  if (table.every((place) => showable(ledger, place)) && safeToAdd(ledger, shown, alone(table))) return []
  const inReserve = table
    .slice(0, -1)
    .filter((place) => showable(ledger, place))
    .reverse()
  for (const extra of inReserve.keys()) {
    const shownHere = inReserve.slice(extra)
    if (safeToAdd(ledger, shown, alone(shownHere))) return table.filter((place) => !shownHere.includes(place))
  }
  return table
}

/** Do those of the places that may not be shown stay open for everyone? */
const staysHidden = (
  ledger: Ledger,
  shown: ReadonlyArray<Shown>,
  places: (view: View) => ReadonlyArray<number>
): boolean =>
  ledger.views.every((view) => {
    const reader = readerOf(view, ledger, shown)
    return places(view).every((place) => showable(ledger, place) || staysOpen(place, reader, ledger.threshold))
  })

/** What an onlooker can work out from the sums that are public. */
const readerOf = (view: View, { identities }: Ledger, shown: ReadonlyArray<Shown>): System =>
  system(
    [
      ...identities.map((identity) => ({ ...identity, total: 0 })),
      ...shown.map((plus) => ({ plus, minus: [], total: plus.reduce((sum, place) => sum + at(view, place), 0) }))
    ],
    view.map(() => ({ low: 0, high: Number.POSITIVE_INFINITY }))
  )

/** Can the number be zero, and can it reach the threshold? */
const staysOpen = (place: number, reader: System, threshold: number): boolean =>
  possible(reader, place, { low: 0, high: 0 }) === "possible" &&
  possible(reader, place, { low: threshold, high: Number.POSITIVE_INFINITY }) === "possible"

const at = (view: View, place: number): number => view[place] as number
