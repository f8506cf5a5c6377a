/**
 * How many bytes of what was sent are in memory at once, however many senders there are.
 *
 * @module
 */

/** Room for bytes: what was taken is given back once it is read. */
export interface Room {
  /** Takes room for so many bytes; false when there is not that much. */
  readonly take: (bytes: number) => boolean
  /** Gives it back. */
  readonly giveBack: (bytes: number) => void
}

/** Room for so many bytes. */
export const makeRoom = (most: number): Room => {
  let free = most
  return {
    take: (bytes) => {
      if (bytes > free) return false
      free -= bytes
      return true
    },
    giveBack: (bytes) => {
      free += bytes
    }
  }
}
