/**
 * How much memory the server takes for what it throws away at once.
 *
 * @module
 */
import { PerformanceObserver } from "node:perf_hooks"
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8"

/** Enough for the answers of a moment, in bytes: it is cleared less often than once in a hundred answers. */
const ENOUGH = 16 * 1_048_576

/**
 * Lets the space for young objects grow until it is enough, and no further.
 *
 * Under load V8 doubles it until it is 128 MB, and keeps that. Answers live for a moment: in too little space they are
 * cleared away too often, which every request waits for, and beyond what is enough they gain nothing.
 */
export const keepYoungSpaceSmall = (): void => {
  const afterClearing = new PerformanceObserver(() => {
    if (youngSpace() < ENOUGH) return
    setFlagsFromString("--semi-space-growth-factor=1")
    afterClearing.disconnect()
  })
  afterClearing.observe({ entryTypes: ["gc"] })
}

const youngSpace = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? ENOUGH
