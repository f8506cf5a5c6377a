/**
 * Ends a run of vitest at the first failure, and says which test it was: what comes after could not change what is known.
 */
import { writeFileSync } from "node:fs"
import type { Reporter, TestCase, TestModule } from "vitest/node"
import type { Run } from "./one.ts"

const SAID_BY = process.env["MUTATIE_UITSLAG"]

const say = (run: Omit<Run, "seconds">): void => {
  if (SAID_BY === undefined) throw new Error("MUTATIE_UITSLAG names no file")
  const { user, system } = process.cpuUsage()
  const all: Run = { ...run, seconds: (user + system) / 1e6 }
  writeFileSync(SAID_BY, JSON.stringify(all))
}

const nameOf = ({ relativeModuleId }: TestModule): string => relativeModuleId

export class FirstFailure implements Reporter {
  #passed = 0

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result()
    if (state === "passed") this.#passed += 1
    if (state === "failed") this.#stop(`${nameOf(test.module)} > ${test.fullName}`)
  }

  onTestModuleEnd(module: TestModule): void {
    if (module.errors().length > 0) this.#stop(`${nameOf(module)} laadt niet`)
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    if (errors.length > 0) this.#stop("een fout buiten de toetsen")
    const broken = modules.find((module) => !module.ok())
    if (broken !== undefined) this.#stop(`${nameOf(broken)} slaagt niet`)
    say({ passed: this.#passed, files: modules.length })
  }

  #stop(by: string): never {
    say({ passed: this.#passed, files: 0, by })
    process.exit(1)
  }
}
