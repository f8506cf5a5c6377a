/**
 * Days equated with the general holidays by royal decree (Algemene termijnenwet art. 3 lid 3).
 *
 * Data, not law: each decree decides a few years at once. Beyond {@link DECIDED_UNTIL} nothing is decided, and an
 * answer that a later decree could change is provisional.
 *
 * @module
 */
import { daysOf, quotient } from "./internal/Months.ts"
import type { PlainDate } from "./PlainDate.ts"

/** A royal decree: where it was published (a day where only that is known), the years it decided, and the days it equates. */
export interface Decree {
  readonly bron: string
  /** The first year it decided. */
  readonly van: number
  /** The last year it decided; the decree before it may have decided its first. */
  readonly tot: number
  readonly dagen: ReadonlyArray<PlainDate>
}

/** The days of each year stand together as month and day (506 is 6 May), from the first year that the decree is about. */
const decree = (bron: string, van: number, days: string): Decree => {
  const years = days.split(" ").map((year) => year.split("+"))
  return {
    bron,
    van,
    tot: van + years.length - 1,
    dagen: years.flatMap((year, i) => year.map((day) => daysOf(van + i, quotient(+day, 100), +day % 100)))
  }
}

/** Every decree since 2003; the days they equate start in 2005. */
export const decrees: ReadonlyArray<Decree> = [
  decree("BWBR0015963", 2005, "506 526 518+1227+1228+1231"),
  decree("BWBR0022669", 2007, "1224 502 102+501+504+522 514"),
  decree("BWBR0027755", 2011, "506+603 518+1224+1231 429+510+1227"),
  decree("BWBR0033679", 2014, "530 102+504+515 506"),
  decree("Stcrt. 2016, 58653", 2017, "428+526 511+1224+1231 531+1227"),
  decree("2019-09-20", 2020, "522 514 527"),
  decree("Stcrt. 2022, 7812", 2023, "428+519 510+1227 530"),
  decree("Stcrt. 2025, 24713", 2026, "102+515 507 428+526")
]

/** The last day whose legal status is decided: 31 December of the last year a decree is about. */
export const DECIDED_UNTIL: PlainDate = daysOf((decrees.at(-1) as Decree).tot, 12, 31)
