import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { runExample } from "../../../.build/examples.ts"

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const [, code] = /```ts\n([\s\S]*?)```/u.exec(readFileSync(join(folder, "README.md"), "utf8")) ?? []

describe("the README", () => {
  it("opens with an example that does what it says", async () => {
    expect(code).toBeDefined()
    await expect(runExample(folder, { name: "readme", code: code ?? "" })).resolves.toBeUndefined()
  })
})
