import { expect, it } from "vitest"
import { refusalOf } from "../src/Port.ts"

it("why the server cannot listen, in one sentence with a way out", () => {
  expect(refusalOf("EADDRINUSE", 8787)).toContain("PORT=8788")
  expect(refusalOf("EADDRINUSE", 8788)).toContain("PORT=8789")
  expect(refusalOf("EACCES", 80)).toContain("boven 1023")
  expect(refusalOf("EADDRNOTAVAIL", 80)).toBe("De server kan niet luisteren op poort 80 (EADDRNOTAVAIL).")
  for (const code of ["EADDRNOTAVAIL", "ENOTFOUND"])
    expect(refusalOf(code, 80, "elders")).toBe(
      "HOST is geen naam of adres van deze machine: kies bijvoorbeeld HOST=127.0.0.1."
    )
})
