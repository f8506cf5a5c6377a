/**
 * How much memory the server takes beyond what it keeps.
 *
 * V8 takes what it likes, as if the machine were its own: under load its space for young objects doubles until it is 128 MB, and
 * the rest of the heap may grow to four times what lives there before it is cleared. A server that keeps some 40 MB took over 230.
 *
 * @module
 */
import { PerformanceObserver } from "node:perf_hooks"
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8"

/** Enough for young objects, in bytes: it is cleared once in some dozens of answers. */
export const ENOUGH = 8 * 1_048_576

/** By so many percent what lives there may grow before the heap is cleared. */
const GROWTH = 25

/** Lets the heap grow until it is enough, and no further. */
export const keepHeapSmall = (): void => {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  keepYoungSpaceSmall()
}

/**
 * Answers live for a moment: in too little space they are cleared away too often, which every request waits for, and beyond what
 * is enough they gain nothing. What is long to make may double the space once more before that is seen. A server that nobody
 * asks anything gives it back: then it may grow again.
 */
const keepYoungSpaceSmall = (): void => {
  let grows = true
  const afterClearing = new PerformanceObserver(() => {
    const mayGrow = youngSpace() < ENOUGH
    if (mayGrow === grows) return
    grows = mayGrow
    setFlagsFromString(`--semi-space-growth-factor=${grows ? 2 : 1}`)
  })
  afterClearing.observe({ entryTypes: ["gc"] })
}

/** So much is set apart for young objects now, in bytes. */
export const youngSpace = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? ENOUGH
