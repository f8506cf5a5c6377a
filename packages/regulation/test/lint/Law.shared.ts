import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { beyond, inText, missing, sameAs, silent } from "./ConceptFindings.ts"

const law = readFileSync(fileURLToPath(new URL("../../../../../shared/law/law.md", import.meta.url)), "utf8")

/** Every defect of the reading: the first cell of its row, such as `| D62a |`; D58 is explained in a box as well. */
const defects = [...law.matchAll(/^\| (D\d\d[a-d]?) \|/gmu)].map(([, defect]) => defect ?? "")

describe("the numbered defects of the law reading", () => {
  it("are each found by lint in the concept, or set apart with the reason why it cannot", () => {
    const found = new Set(
      [...inText, ...missing, ...silent].map(([defect]) => defect).filter((defect) => defect.startsWith("D"))
    )
    const apart = Object.values(beyond).flat()
    expect(defects.length).toBeGreaterThan(93)
    expect([...found, ...Object.keys(sameAs), ...apart].toSorted()).toEqual(defects.toSorted())
    expect(Object.values(sameAs).every((other) => found.has(other))).toBe(true)
  })
})
