/**
 * Who skips a thing or keeps it, hits no one: ‘slaat mijn afspraken over’, ‘sla ik op’, ‘overgeslagen’.
 *
 * @module
 */
import { inOrder, stem } from "./Word.ts"

/** Whoever is hit, as a sentence names them; "mijn" alone names no one: wie mijn afspraken overslaat, slaat niemand. */
export const whoIsHit: ReadonlyArray<string> = [
  "mij",
  "me",
  "hem",
  "haar",
  "ons",
  "kind",
  "kinderen",
  "zoon",
  "dochter",
  "broer",
  "zus",
  "zusje",
  "moeder",
  "vader",
  "mama",
  "papa",
  "baby"
]

const people: ReadonlySet<string> = new Set(whoIsHit.map(stem))

/** The verb, in each of its forms; a verb that is not split says it in one word. */
const hitting: ReadonlySet<string> = new Set(inOrder("slaan slaat sloeg sloegen"))
const inOneWord: ReadonlySet<string> = new Set(inOrder("overslaan overgeslagen opslaan opgeslagen"))

/** What turns it into skipping or keeping, and what may come after that: of ‘over mijn rug’ it turns nothing. */
const turning: ReadonlySet<string> = new Set(["over", "op"])
const after: ReadonlySet<string> = new Set(
  inOrder("en of want maar dus als omdat doordat terwijl toen om bij tijdens zonder zodat elke iedere steeds altijd")
)

/** The stems someone types, in order, without what is said of skipping and keeping. */
export const withoutSkipping = (typed: ReadonlyArray<string>): ReadonlyArray<string> =>
  typed.filter(
    (word, i) => !inOneWord.has(word) && !(hitting.has(word) && (turnedBefore(typed, i) || turnedAfter(typed, i)))
  )

/** ‘over te slaan’, ‘over slaan’; but not ‘er op slaan’. */
const turnedBefore = (typed: ReadonlyArray<string>, i: number): boolean => {
  const at = typed[i - 1] === "te" ? i - 2 : i - 1
  return turns(typed, at) && typed[at - 1] !== "er"
}

/** ‘slaat … over’, of the verb before it; but not ‘slaat er op’, and whom someone hits no one keeps. */
const turnedAfter = (typed: ReadonlyArray<string>, i: number): boolean =>
  typed.some((word, at) => {
    const next = typed[at + 1]
    if (at <= i || !turns(typed, at) || typed[at - 1] === "er") return false
    if (next !== undefined && !after.has(next)) return false
    const between = typed.slice(i + 1, at)
    return !between.some((one) => hitting.has(one)) && (word === "over" || !between.some((one) => people.has(one)))
  })

const turns = (typed: ReadonlyArray<string>, at: number): boolean => turning.has(typed[at] ?? "")
