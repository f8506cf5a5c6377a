/**
 * What was answered to a question that is asked again?
 *
 * Answers follow from the question alone: no clock and nothing outside it bears on them. Most come once, so an answer is kept
 * from the second time it is asked for, under a hash: nothing of the question itself is kept.
 *
 * @module
 */
import { digest } from "@kracht/rules/Receipt"

/** So many questions are remembered before all are forgotten: their answers take some 10 kB each. */
const QUESTIONS = 1000

/** Gives the answer to a question, worked out or as it was kept. */
export type AskedBefore<Answer> = (question: unknown, answer: () => Answer) => Answer

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
