import { expect, it } from "vitest"
import { DEFAULT_PORT, parsePort, refusalOf } from "../src/Port.ts"

it("no PORT is 8787", () => {
  expect(parsePort(undefined)).toBe(8787)
  expect(parsePort("")).toBe(DEFAULT_PORT)
})

it("why the server cannot listen, in one sentence with a way out", () => {
  expect(refusalOf("EADDRINUSE", 8787)).toContain("PORT=8788")
  expect(refusalOf("EADDRINUSE", 8788)).toContain("PORT=8789")
  expect(refusalOf("EACCES", 80)).toContain("boven 1023")
  expect(refusalOf("EADDRNOTAVAIL", 80)).toBe("De server kan niet luisteren op poort 80 (EADDRNOTAVAIL).")
})
