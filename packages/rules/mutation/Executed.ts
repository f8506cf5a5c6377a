/** In a run of vitest: which parts of the rules a test file runs, told when it is done. */
import { writeFileSync } from "node:fs"
import { type Profiler, Session } from "node:inspector"
import { afterAll } from "vitest"

const SAID_BY = process.env["MUTATIE_BEREIK"]

const session = new Session()
session.connect()
session.post("Profiler.enable")
session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true })

afterAll(() => {
  if (SAID_BY === undefined) throw new Error("MUTATIE_BEREIK names no file")
  session.post("Profiler.takePreciseCoverage", (fault: Error | null, taken: Profiler.TakePreciseCoverageReturnType) => {
    if (fault !== null) throw fault
    writeFileSync(SAID_BY, JSON.stringify(taken.result.filter(({ url }) => url.includes("/rules/src/"))))
  })
})
