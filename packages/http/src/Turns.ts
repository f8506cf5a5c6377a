/**
 * How long requests leave room: so many are answered at once while the rest waits for a turn, and not for ever; and what is
 * long to make, is made in pieces.
 *
 * @module
 */

/** Gives a turn, to be given back by the function it comes with; null for who waited too long. */
export type Turns = () => Promise<(() => void) | null>

/** So many turns at once; who waits longer than this many milliseconds gets none. */
export const makeTurns = (atOnce: number, patience: number): Turns => {
  const waiting: Array<() => void> = []
  let free = atOnce
  const giveBack = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  const turn = (): (() => void) => {
    let given = true
    return () => {
      if (given) giveBack()
      given = false
    }
  }
  return () => {
    if (free > 0) {
      free -= 1
      return Promise.resolve(turn())
    }
    return new Promise((resolve) => {
      const called = (): void => {
        clearTimeout(timer)
        resolve(turn())
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(called), 1)
        resolve(null)
      }, patience)
      waiting.push(called)
    })
  }
}

/** Between two pieces of long work: every request that came meanwhile is answered first. */
export const turnOfOthers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
