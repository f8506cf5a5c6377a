/**
 * Which days are free and why, from 2005: typed from the law (Algemene termijnenwet art. 3; the decrees one by one),
 * on the days of {@link ./CivilDays.ts}.
 */
import { at, dayOfMonth, iso, month, text, weekday, year } from "./CivilDays.ts"
import { gaussEaster } from "./Easter.ts"

/** The first and last place with a legal status. */
export const FROM = at("2005-01-01")
export const UNTIL = iso.length - 1

/** The days equated by decree, per decree, written as the decrees list them: day, month and year. */
const DECREED = `
26-11-2003: 6-5-2005, 26-5-2006, 18-5-2007, 27-12-2007, 28-12-2007, 31-12-2007
27-9-2007: 24-12-2007, 2-5-2008, 2-1-2009, 1-5-2009, 4-5-2009, 22-5-2009, 14-5-2010
7-6-2010: 6-5-2011, 3-6-2011, 18-5-2012, 24-12-2012, 31-12-2012, 29-4-2013, 10-5-2013, 27-12-2013
17-6-2013: 30-5-2014, 2-1-2015, 4-5-2015, 15-5-2015, 6-5-2016
31-10-2016: 28-4-2017, 26-5-2017, 11-5-2018, 24-12-2018, 31-12-2018, 31-5-2019, 27-12-2019
20-9-2019: 22-5-2020, 14-5-2021, 27-5-2022
Stcrt 2022, 7812: 28-4-2023, 19-5-2023, 10-5-2024, 27-12-2024, 30-5-2025
Stcrt 2025, 24713: 2-1-2026, 15-5-2026, 7-5-2027, 28-4-2028, 26-5-2028`

/** The days of all decrees, as ISO text. */
export const decreed: ReadonlyArray<string> = [...DECREED.matchAll(/(\d+)-(\d+)-(\d{4})(?=,|$)/gmu)].map(
  ([, d, m, y]) => text(Number(y), Number(m), Number(d))
)

/** The kinds of free days that the policies of "werkdag" tell apart. */
export type Kind = "weekend" | "lid 1" | "5 mei" | "lid 2" | "lid 3"

const kinds = new Map<number, Set<Kind>>()
const names = new Map<number, Array<string>>()

const mark = (place: number, kind: Kind, name?: string): void => {
  if (place < FROM) return
  kinds.set(place, new Set([...(kinds.get(place) ?? []), kind]))
  if (name !== undefined) names.set(place, [...(names.get(place) ?? []), name])
}

for (let place = FROM; place <= UNTIL; place++) {
  if ((weekday[place] ?? 0) >= 6) mark(place, "weekend")
  const date = `${dayOfMonth[place]}-${month[place]}`
  if (date === "1-1") mark(place, "lid 1", "Nieuwjaarsdag")
  if (date === "5-5") mark(place, "5 mei", "Bevrijdingsdag")
  if (date === "25-12") mark(place, "lid 1", "eerste Kerstdag")
  if (date === "26-12") mark(place, "lid 1", "tweede Kerstdag")
  if (date === "30-4" && (year[place] ?? 0) <= 2013)
    mark(weekday[place] === 7 ? place - 1 : place, "lid 1", "Koninginnedag")
  if (date === "27-4" && (year[place] ?? 0) >= 2014)
    mark(weekday[place] === 7 ? place - 1 : place, "lid 1", "Koningsdag")
}

for (let y = 2005; y <= 2199; y++) {
  const { month: m, day } = gaussEaster(y)
  const easter = at(text(y, m, day))
  mark(easter - 2, "lid 2", "Goede Vrijdag")
  mark(easter + 1, "lid 1", "tweede Paasdag")
  mark(easter + 39, "lid 1", "Hemelvaartsdag")
  mark(easter + 50, "lid 1", "tweede Pinksterdag")
}

for (const day of decreed) mark(at(day), "lid 3", "gelijkgesteld bij koninklijk besluit")

const NONE: ReadonlySet<Kind> = new Set()

/** Why a day is free; empty for an ordinary day. */
export const kindsOf = (place: number): ReadonlySet<Kind> => kinds.get(place) ?? NONE

/** The names of the holidays on a day. */
export const namesOf = (place: number): ReadonlyArray<string> => names.get(place) ?? []

/** What each policy of law.md 2.3 takes off. */
const OFF: Readonly<Record<string, ReadonlyArray<Kind>>> = {
  W0: ["weekend"],
  WX: ["weekend", "lid 1"],
  W31: ["weekend", "lid 1", "5 mei"],
  W32: ["weekend", "lid 1", "5 mei", "lid 2"],
  W33: ["weekend", "lid 1", "5 mei", "lid 2", "lid 3"]
}

/** For each policy, by place: 1 where the day is a working day. */
export const works: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries(OFF).map(([policy, off]) => [
    policy,
    Uint8Array.from(iso, (_, place) => (off.some((kind) => kindsOf(place).has(kind)) ? 0 : 1))
  ])
)

/** Is this a day on which a term of the Algemene termijnenwet can end? */
export const isOrdinary = (place: number): boolean => kindsOf(place).size === 0
