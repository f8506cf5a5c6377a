/** One way to decide in a process of its own, so that no other code has shaped the engine's view of it. Prints JSON. */
import assert from "node:assert/strict"
import { contestants, inputs } from "./Contestants.ts"

const contestant = contestants[Number(process.argv[2])]
assert.ok(contestant, "welke deelnemer?")

const decided = await contestant.make()

// The same decision as all others over every input, or its time says nothing.
const answers = []
for (const facts of inputs) answers.push(await decided(facts))

let kept: unknown
const synchronous = typeof decided(inputs[0] ?? {}) === "string"

const nanoseconds = async (calls: number): Promise<number> => {
  const start = process.hrtime.bigint()
  if (synchronous) for (let i = 0; i < calls; i++) kept = decided(inputs[i % inputs.length] as (typeof inputs)[number])
  else for (let i = 0; i < calls; i++) kept = await decided(inputs[i % inputs.length] as (typeof inputs)[number])
  return Number(process.hrtime.bigint() - start) / calls
}

/** Warms up for half a second: until then the engine is still compiling. Answers the time of a call by then. */
const warm = async (): Promise<number> => {
  let last = await nanoseconds(8)
  for (const start = performance.now(); performance.now() - start < 500; )
    last = await nanoseconds(last < 10_000 ? 4096 : 8)
  return last
}

const calls = Math.max(8, Math.min(1_000_000, Math.round(50_000_000 / (await warm()))))
const rounds: Array<number> = []
for (let i = 0; i < 11; i++) rounds.push(await nanoseconds(calls))
rounds.sort((a, b) => a - b)
assert.ok(kept !== undefined)
process.stdout.write(JSON.stringify({ best: rounds[0], median: rounds[5], answers }))
