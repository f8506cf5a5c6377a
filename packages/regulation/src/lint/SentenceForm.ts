/**
 * Is each sentence whole, and short enough to read at once?
 *
 * @module
 */
import type { Blok, Zin } from "../Model.ts"
import { openedWithoutMain, verbTwice } from "./Clause.ts"
import { aboutSentences, aboutText, type Bevinding } from "./Finding.ts"
import type { LintText } from "./Passage.ts"

/** How long a sentence may be, in words. */
export interface LengthLimits {
  readonly hoogstens: number
  readonly gemiddeld: number
}

/** Findings on long sentences, and on sentences that break off or miss the full stop their neighbours have. */
export const lintSentences = (text: LintText, limits: LengthLimits): ReadonlyArray<Bevinding> => [
  ...text.zinnen.flatMap((zin) => [...tooLong(zin, limits), ...brokenOff(zin)]),
  ...withoutStop(text),
  ...longOnAverage(text, limits)
]

const lengthOf = ({ tekst }: Zin): number => tekst.split(" ").length

const tooLong = (zin: Zin, { hoogstens }: LengthLimits): ReadonlyArray<Bevinding> => {
  const melding = `Deze zin heeft ${lengthOf(zin)} woorden; meer dan ${hoogstens} is moeilijk te lezen`
  return lengthOf(zin) <= hoogstens ? [] : [aboutSentences([zin], { code: "lange-zin", ernst: "opmerking", melding })]
}

const longOnAverage = ({ zinnen }: LintText, { gemiddeld }: LengthLimits): ReadonlyArray<Bevinding> => {
  // An item of a list, such as a name, is not a sentence to read.
  const read = zinnen.filter(({ tekst }) => STOP.test(tekst))
  const mean = read.reduce((sum, zin) => sum + lengthOf(zin), 0) / read.length
  if (read.length === 0 || mean <= gemiddeld) return []
  const shown = mean.toFixed(1).replace(".", ",")
  const melding = `Een zin heeft gemiddeld ${shown} woorden; ${gemiddeld} leest makkelijker`
  return [aboutText({ code: "zinnen-gemiddeld-lang", ernst: "opmerking", melding })]
}

const OPEN_END = /(?<!\p{L})(of|en|maar|want|dat|die|met|van|bij|om)$/iu

const brokenOff = (zin: Zin): ReadonlyArray<Bevinding> => {
  const melding = breakIn(zin.tekst)
  return melding === null ? [] : [aboutSentences([zin], { code: "zin-breekt-af", ernst: "fout", melding })]
}

/** Where a sentence breaks: it ends too early, has no main clause, or says its verb twice. */
const breakIn = (tekst: string): string | null => {
  const last = OPEN_END.exec(tekst)?.[1]
  if (last !== undefined) return `Deze zin breekt af na “${last}”`
  const opening = openedWithoutMain(tekst)
  if (opening !== null) return `Deze zin begint met “${opening}” en heeft geen hoofdzin`
  const verb = verbTwice(tekst)
  return verb === null ? null : `In deze zin staat “${verb}” een keer te veel`
}

const STOP = /[.?!:;…]$/u

/** What is no sentence needs no full stop: an address, or the title of a page. */
const NO_SENTENCE = /^\S+$|\S \| \S/u

const withoutStop = ({ hoofdstukken, zinnen }: LintText): ReadonlyArray<Bevinding> => {
  const known = new Map(zinnen.map((zin) => [zin.id, zin]))
  const sentences = (ids: ReadonlyArray<string>) => ids.flatMap((id) => known.get(id) ?? [])
  const places = hoofdstukken.flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen])
  return places.flatMap(({ blokken }) => {
    const running = sentences(blokken.flatMap(runningText))
    const lists = blokken.flatMap(listsIn).map(sentences)
    // A full stop after the last item alone closes the list; it does not make the other items sentences.
    return [...unlike(running, running), ...lists.flatMap((items) => unlike(items, items.slice(0, -1)))]
  })
}

const runningText = (blok: Blok): ReadonlyArray<string> => (blok.soort === "alinea" ? blok.zinnen : [])

const listsIn = (blok: Blok): ReadonlyArray<ReadonlyArray<string>> => {
  if (blok.soort === "alinea") return []
  const inside = blok.punten.flatMap(({ blokken }) => blokken)
  return [inside.flatMap(runningText), ...inside.flatMap(listsIn)]
}

const unlike = (zinnen: ReadonlyArray<Zin>, neighbours: ReadonlyArray<Zin>): ReadonlyArray<Bevinding> => {
  if (!neighbours.some(({ tekst }) => STOP.test(tekst))) return []
  const melding = "Deze zin eindigt zonder punt, de zinnen ernaast niet"
  return zinnen
    .filter(({ tekst }) => !STOP.test(tekst) && !NO_SENTENCE.test(tekst) && !OPEN_END.test(tekst))
    .map((zin) => aboutSentences([zin], { code: "zin-zonder-punt", ernst: "opmerking", melding }))
}
