/** One contestant in a process of its own, so that no other code has shaped the engine's view of it. Prints JSON. */
import assert from "node:assert/strict"
import { contestants } from "./Contestants.ts"

const contestant = contestants[Number(process.argv[2])]
assert.ok(contestant, "welke deelnemer?")

const DAYS = 4096
const isoDays = Array.from({ length: DAYS }, (_, i) => {
  const day = new Date(Date.UTC(2020, 0, 1 + ((i * 7919) % 5000)))
  return day.toISOString().slice(0, 10)
})

const answer = contestant.prepare(isoDays)
let kept: unknown

const nanoseconds = (calls: number): number => {
  const start = process.hrtime.bigint()
  for (let i = 0; i < calls; i++) kept = answer(i % DAYS)
  return Number(process.hrtime.bigint() - start) / calls
}

/** Warms up for half a second: until then the engine is still compiling. Answers the time of a call by then. */
const warm = (): number => {
  let last = nanoseconds(8)
  for (const start = performance.now(); performance.now() - start < 500; ) last = nanoseconds(last < 10_000 ? 4096 : 8)
  return last
}

/** As many calls as fit in about a twentieth of a second, so that slow packages are measured too. */
const calls = Math.max(8, Math.min(500_000, Math.round(50_000_000 / warm())))
const rounds = Array.from({ length: 11 }, () => nanoseconds(calls)).sort((a, b) => a - b)

/** The least of a few tries: what the engine allocates for itself comes and goes, what the code allocates stays. */
const bytesPerCall = (): number => {
  const many = Math.min(1_000_000, calls * 20)
  const tries = Array.from({ length: 5 }, () => {
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < many; i++) kept = answer(i % DAYS)
    return (process.memoryUsage().heapUsed - before) / many
  })
  return Math.min(...tries.filter((bytes) => bytes >= 0))
}

assert.ok(kept !== undefined)
process.stdout.write(JSON.stringify({ best: rounds[0], median: rounds[5], bytes: bytesPerCall() }))
