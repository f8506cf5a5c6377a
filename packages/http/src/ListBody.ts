/**
 * Sends an object with one list while it is being made: item by item, as fast as it is taken.
 *
 * A long answer is never in memory whole, and between two pieces other requests get their turn.
 *
 * @module
 */
import { turnOfOthers } from "./Turns.ts"

/** A body, and whether it was taken whole. */
export interface ListBody {
  readonly body: ReadableStream<Uint8Array>
  readonly ended: Promise<boolean>
}

/** How many characters go at once; some answers more, for an item is not cut. */
const PIECE = 65_536

/** Who takes nothing for this long, in milliseconds, takes nothing any more; a host may lose patience before. */
const PATIENCE = 30_000

/** `{"field":[…]}` with these items; an item that cannot be made breaks the body off, and `onFault` is told why. */
export const listBody = (field: string, items: Iterable<unknown>, onFault: (error: Error) => void): ListBody => {
  const pieces = piecesOf(field, items)
  const encoder = new TextEncoder()
  let end: (whole: boolean) => void = () => undefined
  const ended = new Promise<boolean>((resolve) => {
    end = resolve
  })
  let patience: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const stop = (whole: boolean): void => {
    isStopped = true
    clearTimeout(patience)
    pieces.return()
    end(whole)
  }
  const breakOff = (controller: ReadableStreamDefaultController): void => {
    controller.error(new Error("Het antwoord brak af."))
    stop(false)
  }
  const wait = (controller: ReadableStreamDefaultController): void => {
    patience = setTimeout(breakOff, PATIENCE, controller)
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start: wait,
      async pull(controller) {
        clearTimeout(patience)
        await turnOfOthers()
        // Whoever took it may have gone meanwhile.
        if (isStopped) return
        try {
          const { value, done } = pieces.next()
          if (done === true) {
            controller.close()
            return stop(true)
          }
          controller.enqueue(encoder.encode(value))
          wait(controller)
        } catch (error) {
          onFault(error as Error)
          breakOff(controller)
        }
      },
      cancel: () => stop(false)
    },
    { highWaterMark: 0 }
  )
  return { body, ended }
}

function* piecesOf(field: string, items: Iterable<unknown>): Generator<string, void, void> {
  let text = `{${JSON.stringify(field)}:[`
  let between = ""
  for (const item of items) {
    text += between + JSON.stringify(item)
    between = ","
    if (text.length < PIECE) continue
    yield text
    text = ""
  }
  yield `${text}]}`
}
