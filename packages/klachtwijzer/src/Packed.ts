/**
 * How is the guide carried in few bytes?
 *
 * Of outcomes that differ only in their reasons the rest is kept once, and words for readers of 12 and up are left out where
 * they are those for adults with other pronouns. The element puts both back when it starts.
 *
 * @module
 */
import { asks, type Guide, type LineId, type Outcome, type Question } from "./Guide.ts"

/** What outcomes share, without what is empty. */
type Part = Partial<Omit<Outcome, "redenen">>

/** A guide as it is carried: an outcome is the place of what it shares, and its reasons. Its words are packed as well. */
export interface Packed extends Omit<Guide, "schermen"> {
  readonly delen: ReadonlyArray<Part>
  readonly schermen: ReadonlyArray<Question | readonly [deel: number, redenen: ReadonlyArray<LineId>]>
}

const empty = {
  weigering: [],
  praten: null,
  ook: [],
  later: [],
  loketten: [],
  over: [],
  plichten: [],
  zonderTermijn: [],
  bijIndienen: false,
  anders: [],
  kosten: [],
  commissie: false
} as const satisfies Part

/** Words for adults with the pronouns for readers of 12 and up, and a condition as a question. */
export const younger = (words: string): string =>
  words
    .replace(/([BbHh]e[nb]|[Bb]edenk|kun|krijg|geef|maak|wil|Dien|Doe|Durf)t u\b/gu, "$1 je")
    .replace(/\b(met|voor|bij) u\b/gu, "$1 jou")
    .replace(/, dan\b/gu, "? Dan")
    .replace(/\bUw?\b/gu, "Je")
    .replace(/\buw?\b/gu, "je")

/** The guide as it is carried. */
export const pack = ({ schermen, ...guide }: Guide): Packed => {
  const delen: Array<string> = []
  const place = (part: string): number => (delen.includes(part) ? delen.indexOf(part) : delen.push(part) - 1)
  const carried = schermen.map((screen) => {
    if (asks(screen)) return screen
    const { redenen, ...part } = screen
    return [place(JSON.stringify(withoutEmpty(part))), redenen] as const
  })
  return inEach(shorten, { ...guide, schermen: carried, delen: delen.map((part): Part => JSON.parse(part)) })
}

/** The guide as it was. */
export const unpack = (packed: Packed): Guide => {
  const { delen, schermen, ...guide } = inEach(lengthen, packed)
  return {
    ...guide,
    schermen: schermen.map((screen) =>
      "feit" in screen ? screen : ({ ...empty, ...delen[screen[0]], redenen: screen[1] } as Outcome)
    )
  }
}

const withoutEmpty = (part: Part): Part =>
  Object.fromEntries(
    Object.entries(part).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(empty[name as never]))
  )

/** The same with every list of texts changed. */
const inEach = <A>(change: (texts: ReadonlyArray<string>) => ReadonlyArray<string>, value: A): A => {
  if (Array.isArray(value))
    return (
      value.every((item) => typeof item === "string") ? change(value) : value.map((item) => inEach(change, item))
    ) as A
  return value !== null && typeof value === "object"
    ? (Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inEach(change, item)])) as A)
    : value
}

const shorten = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const [u = "", je, en = ""] = texts
  return texts.length === 3 && je === younger(u) ? [u, en] : texts
}

const lengthen = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const [u = "", en = ""] = texts
  return texts.length === 2 ? [u, younger(u), en] : texts
}
