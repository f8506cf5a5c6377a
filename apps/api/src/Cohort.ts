/**
 * Requests that came in together are answered together: first all are read, then all are worked out, then all are sent.
 *
 * Each of these three runs code and data of its own. Where a processor does one of them for many requests in a row it finds them
 * at hand, and whoever waits for answers is woken once for several: that halves what an answer costs (cohort scheduling, Larus
 * and Parkes 2002). A request that comes alone waits for nothing.
 *
 * @module
 */

/** So many at most: the first waits until the last was worked out. */
const MOST = 16

/** Makes what each request waits for, from its head until those that came with it were read. */
export const cohorts = (most: number = MOST): (() => Promise<void>) => {
  const waiting: Array<() => void> = []
  const release = (): void => {
    const cohort = waiting.splice(0, most)
    if (waiting.length > 0) setImmediate(release)
    for (const go of cohort) go()
  }
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(release)
    })
}
