import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { versies } from "@kracht/content/regelingen"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { expect, it } from "vitest"
import { addresses } from "../src/Address.ts"
import { createApi } from "../src/App.ts"
import { makeContract } from "../src/Contract.ts"
import type { DocumentObject } from "../src/docs/Document.ts"
import { examplesFrom } from "../src/Examples.ts"
import { Problem } from "../src/Problem.ts"
import { rules } from "../src/RuleIndex.ts"
import { ask } from "./Client.ts"
import { getting, MARK, posting } from "./Requests.ts"

const RUNS = Number(process.env["FUZZ"] ?? 5000)
const SEED = Number(process.env["SEED"] ?? 20_261_123)

const app = createApi()
const { body: document } = await ask<DocumentObject>("/v1/openapi.json")
const { schemas } = document.components
const examples = examplesFrom(versies, { voorbeelden: [], vraagvoorbeelden: [] })
const contract = makeContract({ partners: ["yoep"], versies: ["concept", "voorstel"] }, examples)
const known = [...Object.values(examples.text), "voorstel", "2026-12-25", ...rules.map(({ id }) => id)]

const strict = { errors: "all", onExcessProperty: "error" } as const
const decoders = Object.fromEntries(
  Object.values(contract).map(({ id, answer }) => [
    id,
    Schema.decodeUnknownResult(Schema.toCodecJson(answer as Schema.Codec<unknown>), strict)
  ])
)
const decodeProblem = Schema.decodeUnknownResult(Problem, strict)

const exampleOf = (id: string): ReadonlyArray<string> =>
  Object.values(contract[id as keyof typeof contract].example?.path ?? {})

const requests = Object.entries(addresses).map(([id, { method, path }]) => {
  const schema = document.paths[path]?.[method]?.requestBody?.content["application/json"]?.schema
  const request = schema === undefined ? getting(path, exampleOf(id), known) : posting(path, schema, schemas)
  return {
    weight: schema === undefined ? 1 : 4,
    arbitrary: request.map((one) => ({ ...one, id, path: one.path, template: path, verb: method }))
  }
})

it(`${RUNS} requests out of the contract: never a 5xx, always what the contract says, nothing echoed`, async () => {
  const seen = new Map<number, number>()
  const answered = new Map<string, number>()
  const began = performance.now()
  await fc.assert(
    fc.asyncProperty(fc.oneof(...requests), async ({ id, path, init, template, verb }) => {
      const response = await app.request(path, init as RequestInit)
      const text = await response.text()
      const { status, headers } = response
      seen.set(status, (seen.get(status) ?? 0) + 1)
      if (status === 200) answered.set(id, (answered.get(id) ?? 0) + 1)
      expect(status).toBeLessThan(500)
      const documented = document.paths[template]?.[verb]?.responses ?? {}
      expect([...Object.keys(documented), "404"]).toContain(String(status))
      expect(headers.get("API-Version")).toBe("1.0.0")
      expect(`${text}${JSON.stringify([...headers])}`).not.toContain(MARK)
      if (init.method === "HEAD") {
        expect(text).toBe("")
        return
      }
      const type = headers.get("Content-Type") ?? ""
      if (status >= 400) {
        expect(type).toBe("application/problem+json")
        const decoded = decodeProblem(JSON.parse(text))
        expect(Result.isSuccess(decoded), text).toBe(true)
      } else if (type === "application/json" && status === 200) {
        const decoded = decoders[id]?.(JSON.parse(text))
        if (decoded === undefined || Result.isFailure(decoded))
          throw new Error(`${id} answers otherwise than it says: ${decoded?.failure.message}`)
      }
    }),
    { numRuns: RUNS, seed: SEED }
  )
  // Both sides must be tried, of every operation, or nothing was shown.
  expect(Object.keys(addresses).filter((id) => (answered.get(id) ?? 0) < RUNS / 5000)).toEqual([])
  expect(seen.get(200)).toBeGreaterThan(RUNS / 10)
  expect(seen.get(400)).toBeGreaterThan(RUNS / 10)
  const counted = [...seen].sort(([a], [b]) => a - b)
  const perOperation = Object.keys(addresses).map((id) => [id, answered.get(id) ?? 0] as const)
  process.stdout.write(
    `${RUNS} vragen (zaad ${SEED}): ${counted.map(([status, count]) => `${status}: ${count}`).join(", ")}\n`
  )
  const results = process.env["RESULTS"]
  if (results !== undefined) writeFileSync(results, report(counted, perOperation, performance.now() - began))
}, 3_600_000)

const number = (value: number): string => value.toLocaleString("nl-NL", { maximumFractionDigits: 0 })

const report = (
  counted: ReadonlyArray<readonly [number, number]>,
  perOperation: ReadonlyArray<readonly [string, number]>,
  milliseconds: number
): string => {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"]).toString().trim()
  const day = new Date().toISOString().slice(0, 10)
  return `# Honderdduizend vragen uit het contract

Gedaan op ${day}, commit ${commit}, Node ${process.version}, met \`pnpm proef\` (zaad ${SEED}): ${number(RUNS)} vragen, in ${number(milliseconds / 1000)} seconden.

De vragen zijn gemaakt uit het OpenAPI-document: goede, bijna goede en kwaadwillige (NUL, losse surrogaten, \`__proto__\`,
reusachtige getallen, diepe nesting, verkeerde soorten en vormen), voor elk van de ${Object.keys(addresses).length} bewerkingen.

- Geen enkele status van 500 of hoger.
- Elk antwoord klopt met zijn schema, en elke status staat bij de bewerking beschreven.
- Niets van wat werd gestuurd, kwam terug; elk antwoord noemt de versie.

| status | vragen |
|---|---:|
${counted.map(([status, count]) => `| ${status} | ${number(count)} |`).join("\n")}

Goed beantwoord, en dus tegen haar schema gehouden:

| bewerking | antwoorden |
|---|---:|
${perOperation.map(([id, count]) => `| ${id} | ${number(count)} |`).join("\n")}
`
}
