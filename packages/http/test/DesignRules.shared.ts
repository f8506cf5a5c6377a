/** The OpenAPI document against the government's own ruleset (NLgov API Design Rules): no errors, no warnings. */
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { expect, it } from "vitest"
import { ask } from "./Client.ts"

const ruleset = fileURLToPath(new URL("../../../../shared/api/nlgov-adr-ruleset.yaml", import.meta.url))
const spectral = fileURLToPath(import.meta.resolve("@stoplight/spectral-cli/dist/index.js"))

interface Finding {
  readonly code: string
  readonly severity: number
  readonly path: ReadonlyArray<string>
}

/** What the ruleset finds in a document. */
const lint = async (document: string): Promise<ReadonlyArray<Finding>> => {
  const folder = await mkdtemp(join(tmpdir(), "adr-"))
  const [file, report] = [join(folder, "openapi.json"), join(folder, "report.json")]
  await writeFile(file, document)
  const words = ["lint", "--ruleset", ruleset, "--format", "json", "--output", report, file]
  try {
    // Findings are an exit code too; whether it ran is told by its report.
    await promisify(execFile)(process.execPath, [spectral, ...words]).catch(() => undefined)
    return JSON.parse(await readFile(report, "utf8")) as ReadonlyArray<Finding>
  } finally {
    await rm(folder, { recursive: true })
  }
}

it("the ruleset is there", () => expect(existsSync(ruleset)).toBe(true))

it("finds nothing in our document", async () => {
  expect(await lint((await ask("/v1/openapi.json")).text)).toEqual([])
})

it("does find what is wrong: a path with capitals, an answer without a version", async () => {
  const { body } = await ask<{
    paths: Record<string, Record<string, { responses: Record<string, { headers?: object }> }>>
  }>("/v1/openapi.json")
  const health = structuredClone(body.paths["/health"] ?? {})
  delete health["get"]?.responses["200"]?.headers
  const codes = (await lint(JSON.stringify({ ...body, paths: { "/Health": health } }))).map(({ code }) => code)
  expect(codes).toContain("nlgov:paths-kebab-case")
  expect(codes).toContain("nlgov:missing-header")
})
