/**
 * Every test of behaviour that needs no other package, in one file, the quick ones first: mutation testing loads it once for
 * each mutant. A change that breaks a module or a test as it loads leaves nothing to run; then the test here fails instead,
 * so that the mutant counts as found.
 */
import { it } from "vitest"

const files = [
  () => import("./FirstUse.test.ts"),
  () => import("./Holiday.test.ts"),
  () => import("./Term.test.ts"),
  () => import("./WorkingDay.test.ts"),
  () => import("./PlainDate.test.ts"),
  () => import("./Instant.test.ts"),
  () => import("./Provisional.test.ts"),
  () => import("./Refusal.test.ts"),
  () => import("./AnyInput.test.ts")
]

for (const [i, load] of files.entries()) {
  const failure: unknown = await load().then(
    () => undefined,
    (error: unknown) => error
  )
  it(`bestand ${i + 1} laadt`, () => {
    if (failure !== undefined) throw failure
  })
}
