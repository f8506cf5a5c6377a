/**
 * What was answered to a question that is asked again?
 *
 * Over what is published with the rules an answer follows from the question alone: no clock bears on it, and neither partners nor
 * readings change while the process runs. Many questions come once, so an answer is kept from the second time it is asked for,
 * under a hash of the question.
 *
 * @module
 */
import { digest } from "@kracht/rules/Receipt"

/** So many questions are remembered before all are forgotten: their answers take some 10 kB each. */
const QUESTIONS = 1000

/** Gives the answer to a question, worked out or as it was kept. */
export type AskedBefore<Answer> = (question: unknown, answer: () => Answer) => Answer

/** Over layers of a host's own every question is worked out: what those say may change. */
export const neverBefore =
  <Answer>(): AskedBefore<Answer> =>
  (_, answer) =>
    answer()

/** Makes a memory of questions; two are the same when their canonical JSON is. */
export const askedBefore = <Answer extends object>(most: number = QUESTIONS): AskedBefore<Answer> => {
  const answers = new Map<string, Answer | null>()
  return (question, answer) => {
    const key = digest(question)
    const before = answers.get(key)
    if (before !== undefined && before !== null) return before
    if (before === undefined && answers.size >= most) answers.clear()
    const found = answer()
    answers.set(key, before === undefined ? null : found)
    return found
  }
}
