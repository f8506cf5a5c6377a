import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { examplesOf, runExample } from "../../../.build/examples.ts"

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const examples = await examplesOf(folder)

describe("the examples in the documentation", () => {
  it("are there", () => expect(examples.length).toBeGreaterThan(0))
  it.each(examples)("$name holds", async (example) => {
    await expect(runExample(folder, example)).resolves.toBeUndefined()
  })
})
