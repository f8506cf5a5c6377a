import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"

/** The code that decides what a report may show. */
const proven = ["Disclosure.ts", "Feasibility.ts", "ReportFigures.ts", "WholeNumbers.ts"]

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8")

it("de proef in JAARVERSLAG.md is van deze code; zo niet: draai `pnpm --filter @kracht/rules proef` en schrijf haar op", () => {
  const sources = proven.map((file) => text(`../src/${file}`))
  const hash = createHash("sha256").update(sources.join("")).digest("hex")
  expect(text("../JAARVERSLAG.md")).toContain(`sha-256 van de vier bestanden achter elkaar: \`${hash}\``)
})
