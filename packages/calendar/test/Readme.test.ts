import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { runExample } from "../../../.build/examples.ts"

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const readme = readFileSync(join(folder, "README.md"), "utf8")
const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map(([, code = ""], i) => ({
  name: `README-${i + 1}`,
  code
}))

describe("de voorbeelden in de README", () => {
  it("zijn er", () => expect(examples.length).toBeGreaterThan(0))
  it.each(examples)("$name klopt", async (example) => {
    await expect(runExample(folder, example)).resolves.toBeUndefined()
  })
})
