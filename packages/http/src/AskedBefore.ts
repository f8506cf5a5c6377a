/**
 * What was answered to a question that is asked again?
 *
 * Over what is published with the rules an answer follows from the question alone: no clock bears on it, and neither partners nor
 * readings change while the process runs. Many questions come once, so an answer is kept from the second time it is asked for,
 * under a hash of the question as it was sent, and until nobody asked for it for a minute. Of what is refused nothing is kept:
 * anything may stand in it.
 *
 * @module
 */

import { sha256 } from "@kracht/rules/Sha256"

/** So many questions are remembered, those that were asked last: their answers take some 10 kB each. */
const QUESTIONS = 1000

/** How long a question is remembered after it was last asked, in milliseconds. */
const REMEMBERED = 60_000

/** Gives what is said to a question, worked out or as it was kept. */
export type AskedBefore<Said> = (question: string, say: () => Promise<Said>) => Promise<Said>

/** Every question is worked out: over layers of a host's own, which may change, and where nothing may be remembered. */
export const neverBefore =
  <Said>(): AskedBefore<Said> =>
  (_, say) =>
    say()

/** When a question was last asked, and its answer from the second time on. */
interface Asked<Said> {
  at: number
  answer: Said | undefined
}

/** Makes a memory of questions that are answered; two are the same when they are to the letter. */
export const askedBefore = <Said extends object>(
  isAnswer: (said: Said) => boolean,
  most: number = QUESTIONS
): AskedBefore<Said> => {
  /** Whoever was asked longest ago, first. */
  const questions = new Map<string, Asked<Said>>()
  let secret: string | undefined
  let isLookedAfter = false
  /** Forgets what was asked too long ago; how long from now the next is. */
  const forgetOld = (now: number): number | undefined => {
    for (const [key, { at }] of questions) {
      if (now - at < REMEMBERED) return at + REMEMBERED - now
      questions.delete(key)
    }
    return undefined
  }
  const lookAfter = (milliseconds: number): void => {
    isLookedAfter = later(milliseconds, () => {
      isLookedAfter = false
      const next = forgetOld(performance.now())
      if (next !== undefined) lookAfter(next)
    })
  }
  return async (question, say) => {
    const now = performance.now()
    forgetOld(now)
    secret ??= `${crypto.randomUUID()}${crypto.randomUUID()}`
    const key = sha256(`${secret}${question}`)
    const before = questions.get(key)
    const said = before?.answer ?? (await say())
    if (!isAnswer(said)) return said
    questions.delete(key)
    if (questions.size >= most) forgetFirst(questions)
    questions.set(key, { at: now, answer: before === undefined ? undefined : said })
    if (!isLookedAfter) lookAfter(REMEMBERED)
    return said
  }
}

const forgetFirst = (questions: Map<string, unknown>): void => {
  const [first] = questions.keys()
  if (first !== undefined) questions.delete(first)
}

/**
 * Does something later, where a timer keeps no process alive; false where it would not be done. On workerd a timer is of one
 * request and no process waits for it: there the next question forgets.
 */
const later = (milliseconds: number, work: () => void): boolean => {
  const timer: unknown = setTimeout(work, milliseconds)
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function") {
    timer.unref()
    return true
  }
  clearTimeout(timer as number)
  return false
}
