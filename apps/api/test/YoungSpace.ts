/** A program of its own that answers, is left alone, and answers again; says in bytes how much room that took. */
import { keepHeapSmall, youngSpace } from "../src/Heap.ts"

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** The most room there was while so many objects came and went. */
const busy = async (): Promise<number> => {
  const answers: Array<unknown> = []
  let most = 0
  for (let made = 0; made < 4000; made += 1) {
    answers.push(Array.from({ length: 200 }, (_, number) => ({ made, number })))
    if (answers.length > 400) answers.shift()
    if (made % 10 === 0) await turn()
    most = Math.max(most, youngSpace())
  }
  return most
}

if (process.argv[2] !== "zonder") keepHeapSmall()
const first = await busy()
globalThis.gc?.({ type: "major", flavor: "last-resort" })
await turn()
const idle = youngSpace()
const again = await busy()
process.stdout.write(JSON.stringify({ first, idle, again, end: youngSpace() }))
