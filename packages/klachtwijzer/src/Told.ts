/**
 * What is said and what it rests on, each kept once.
 *
 * @module
 */

import { groupBy } from "@kracht/regulation/Grouping"
import { readReference } from "@kracht/regulation/StatuteReference"
import type { Reden } from "@kracht/rules/Reason"
import { placeOf, readingOf, sentence } from "./Bound.ts"
import type { Duty, Line, LineId, Source } from "./Guide.ts"
import { ofRules } from "./Saying.ts"
import { onlyYouthCare } from "./YouthCare.ts"

/** A list that keeps everything once, and knows its place. */
const list = <A>() => {
  const all: Array<A> = []
  const places = new Map<string, number>()
  return {
    all: all as ReadonlyArray<A>,
    place: (item: A): number => {
      const key = JSON.stringify(item)
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, all.length)
      return all.push(item) - 1
    }
  }
}

const sources = list<Source>()
const lines = list<Line>()
const duties = list<Duty>()

/** Everything told so far. */
export const told = { regels: lines.all, bronnen: sources.all, plichten: duties.all }

/** The place of a duty. */
export const dutyPlace = duties.place

/** What a reason rests on, by place: of its sentence, its statute and our reading, those it has. */
export const restsOn = ({ zin, wet, lezing }: Omit<Reden, "tekst">): ReadonlyArray<number> => [
  ...(zin === undefined ? [] : [sources.place({ plaats: placeOf(sentence(zin)), zin: sentence(zin).tekst })]),
  ...(wet === undefined
    ? []
    : [
        sources.place({
          wet,
          adres: readReference(wet)?.adres ?? null,
          ...(onlyYouthCare(wet) ? { jeugdhulp: true } : {})
        })
      ]),
  ...(lezing === undefined ? [] : [sources.place({ lezing: readingInWords(lezing) })])
]

const readingInWords = (id: string): string => {
  const { vraag, keuze, alternatieven } = readingOf(id)
  return `${vraag} ${alternatieven.find(({ waarde }) => waarde === keuze)?.betekenis ?? keuze}`
}

/** The place of something said. */
export const linePlace = lines.place

/** Reasons in Dutch and English as lines; those that say the same of several sentences are one. */
export const tell = (
  nl: ReadonlyArray<Reden>,
  en: ReadonlyArray<Reden>,
  ways: Pick<Line, "weg" | "ookNaar"> = {}
): ReadonlyArray<LineId> => {
  const same = groupBy(
    nl.map((reason, i) => ({ reason, english: en[i] as Reden })),
    ({ reason }) => reason.tekst
  )
  return [...same.values()].map(([first, ...others]) => {
    const { reason, english } = first as NonNullable<typeof first>
    return lines.place({
      woorden: ofRules(reason.tekst, english.tekst),
      bronnen: [...new Set([reason, ...others.map((other) => other.reason)].flatMap(restsOn))],
      ...ways
    })
  })
}
