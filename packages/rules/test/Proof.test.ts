import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"

/** Where a proof is written down, and the code it is of. */
const proofs = [
  ["JAARVERSLAG.md", ["Disclosure.ts", "Feasibility.ts", "ReportFigures.ts", "WholeNumbers.ts"]],
  ["SAMENSTELLING.md", ["Composition.ts", "Diagram.ts", "Eligibility.ts", "Kind.ts", "Table.ts"]]
] as const

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8")

it.each(proofs)("de proef in %s is van deze code; zo niet: draai haar en schrijf haar op", (written, proven) => {
  const hash = createHash("sha256")
    .update(proven.map((file) => text(`../src/${file}`)).join(""))
    .digest("hex")
  expect(text(`../${written}`).replaceAll(/\s+/gu, " ")).toContain(`achter elkaar: \`${hash}\``)
})
