/**
 * A change that breaks a module as it loads leaves mutation testing without tests to fail. This one fails then, so that the
 * mutant counts as found.
 */
import { expect, it } from "vitest"

it("elke module laadt", async () => {
  const calendar = await import("@kracht/calendar")
  expect(Object.keys(calendar).length).toBeGreaterThan(30)
})
