/**
 * Days equated with the general holidays by royal decree (Algemene termijnenwet art. 3 lid 3).
 *
 * Data, not law: each decree decides a few years at once. Beyond {@link DECIDED_UNTIL} nothing is decided, and an
 * answer that a later decree could change is provisional.
 *
 * @module
 */
import { daysOf, type PlainDate } from "./PlainDate.ts"

/** A royal decree: when it was taken, where it was published, and the days (ISO) it equates. */
export interface Decree {
  readonly besluit: string
  readonly bron: string
  readonly dagen: ReadonlyArray<string>
}

const decree = (besluit: string, bron: string, dagen: string): Decree => ({
  besluit,
  bron,
  dagen: dagen.split(" ")
})

/** Every decree since 2003; the days they equate start in 2005. */
export const decrees: ReadonlyArray<Decree> = [
  decree("2003-11-26", "BWBR0015963", "2005-05-06 2006-05-26 2007-05-18 2007-12-27 2007-12-28 2007-12-31"),
  decree("2007-09-27", "BWBR0022669", "2007-12-24 2008-05-02 2009-01-02 2009-05-01 2009-05-04 2009-05-22 2010-05-14"),
  decree(
    "2010-06-07",
    "BWBR0027755",
    "2011-05-06 2011-06-03 2012-05-18 2012-12-24 2012-12-31 2013-04-29 2013-05-10 2013-12-27"
  ),
  decree("2013-06-17", "BWBR0033679", "2014-05-30 2015-01-02 2015-05-04 2015-05-15 2016-05-06"),
  decree(
    "2016-10-31",
    "Stcrt. 2016, 58653",
    "2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31 2019-12-27"
  ),
  decree("2019-09-20", "koninklijk besluit", "2020-05-22 2021-05-14 2022-05-27"),
  decree("2022", "Stcrt. 2022, 7812", "2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30"),
  decree("2025", "Stcrt. 2025, 24713", "2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26")
]

/** The last day whose legal status is decided: 31 December 2028. */
export const DECIDED_UNTIL: PlainDate = daysOf(2028, 12, 31)
