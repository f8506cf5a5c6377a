/**
 * Does each term say when it begins, and each measure how much it is?
 *
 * @module
 */
import type { Zin, ZinSoort } from "../Model.ts"
import { aboutSentences, type Bevinding } from "./Finding.ts"
import type { LintText } from "./Passage.ts"

/** Findings on terms without a start, and on measures no one can count. */
export const lintDeadlines = (text: LintText): ReadonlyArray<Bevinding> => [
  ...withoutStart(text),
  ...text.zinnen.flatMap(vague)
]

// "na 7 weken" is the term itself; "na ontvangst" is its start.
const START = /(?<!\p{L})(?:nadat|na(?!\s+\d)|vanaf|sinds|zodra|gerekend)(?!\p{L})/iu

const withoutStart = ({ parameters, zinnen }: LintText): ReadonlyArray<Bevinding> =>
  Object.values(parameters).flatMap(({ waarde, woorden, zinnen: ids }) => {
    const stating = zinnen.filter(({ id }) => ids.includes(id))
    if (waarde.soort !== "termijn" || stating.some(({ tekst }) => START.test(tekst))) return []
    return [
      aboutSentences(stating, {
        code: "termijn-zonder-begin",
        ernst: "fout",
        melding: `De termijn “${woorden[0]}” heeft geen begin: er staat niet vanaf welk moment zij loopt`
      })
    ]
  })

const MEASURES: ReadonlyArray<RegExp> = [
  /(?<!\p{L})een aantal(?!\p{L})/iu,
  /(?<!\p{L})enkele(?!\p{L})/iu,
  /(?<!\p{L})enige tijd(?!\p{L})/iu,
  /(?<!\p{L})zo (?:snel|spoedig) mogelijk(?!\p{L})/iu,
  /(?<!\p{L})redelijke termijn(?!\p{L})/iu,
  /(?<!\p{L})iets afwijken(?!\p{L})/iu,
  /(?<!\p{L})(?:\p{L}+ )?periode(?!\p{L})/iu,
  /(?<!\p{L})ruime(?!\p{L})/iu
]

/** What explains or defines promises no one anything. */
const BINDING: ReadonlyArray<ZinSoort> = ["regel", "belofte", "open"]

const vague = (zin: Zin): ReadonlyArray<Bevinding> => {
  if (!BINDING.includes(zin.soort)) return []
  return MEASURES.flatMap((patroon) => {
    const found = patroon.exec(zin.tekst)?.[0]
    if (found === undefined) return []
    const melding = `“${found}” zegt niet hoeveel, hoe lang of hoe ver`
    return [aboutSentences([zin], { code: "vage-maat", ernst: "waarschuwing", melding })]
  })
}
