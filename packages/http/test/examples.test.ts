import { readFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { examplesOf, runExample } from "../../../.build/examples.ts"

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const examples = await examplesOf(folder)

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8")
const shown = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map(([, code = ""], i) => ({
  name: `readme-${i + 1}`,
  code
}))

describe.each([
  ["documentation", examples],
  ["README", shown]
])("the examples in the %s", (_, all) => {
  it("are there", () => expect(all.length).toBeGreaterThan(2))
  it.each(all)("$name holds", async (example) => {
    await expect(runExample(folder, example)).resolves.toBeUndefined()
  })
})
