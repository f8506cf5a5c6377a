/**
 * Requests that came in together are answered together: first all are read, then all are worked out, then all are sent.
 *
 * Each of these three runs code and data of its own. Where a processor does one of them for many requests in a row it finds them
 * at hand, and whoever waits for answers is woken once for several: that halves what an answer costs (cohort scheduling, Larus
 * and Parkes 2002). A request that comes alone waits for no other.
 *
 * @module
 */

/** So many in a turn: the first waits until the last was worked out. */
const MOST = 16

/** So many wait at most: one connection can bring thousands at once, and what is read must be answered before more is. */
const WAITING = 64

/** Makes what each request waits for: until all that came in by now is read, or too many wait. */
export const cohorts = (most: number = MOST, mayWait: number = WAITING): (() => Promise<void>) => {
  let waiting: Array<() => void> = []
  let isPlanned = false
  const plan = (): void => {
    if (!isPlanned) setImmediate(nextTurn)
    isPlanned = true
  }
  const release = (count: number): void => {
    const cohort = waiting.slice(0, count)
    waiting = waiting.slice(count)
    for (const go of cohort) go()
  }
  const nextTurn = (): void => {
    isPlanned = false
    release(most)
    if (waiting.length > 0) plan()
  }
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (waiting.length === mayWait) release(mayWait)
      else plan()
    })
}
