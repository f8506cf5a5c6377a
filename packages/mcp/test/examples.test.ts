import { readFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { examplesOf, runExample } from "../../../.build/examples.ts"

const folder = dirname(dirname(fileURLToPath(import.meta.url)))

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8")
const shown = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map(([, code = ""], i) => ({
  name: `readme-${i + 1}`,
  code
}))
const examples = [...(await examplesOf(folder)), ...shown]

it("there are examples, in the documentation and in the README", () => {
  expect(shown.length).toBeGreaterThan(0)
  expect(examples.length).toBeGreaterThan(shown.length)
})

it.each(examples)("$name holds", async (example) => {
  await expect(runExample(folder, example)).resolves.toBeUndefined()
})
