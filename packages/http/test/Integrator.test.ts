/** As a new integrator would: with the document alone, and a stock generator of clients. */
import { execFile } from "node:child_process"
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import createClient from "openapi-fetch"
import generate from "openapi-typescript"
import { expect, it } from "vitest"
import { app, ask } from "./Client.ts"

const folder = fileURLToPath(new URL("../.report/integrator", import.meta.url))
const document = JSON.parse((await ask("/v1/openapi.json")).text) as never
const generated = await generate(document)

const caller = `import createClient from "openapi-fetch"
import type { components, paths } from "./api.js"

const client = createClient<paths>({ baseUrl: "https://klachten.example/v1" })

export const deadlines = async (situatie: components["schemas"]["Situatie"]) => {
  const { data, error } = await client.POST("/beoordelingen", { body: { situatie } })
  if (error !== undefined) throw new Error(error.detail)
  return data.termijnen.map(({ id, uiterlijk, zin }) => ({ id, zin, day: typeof uiterlijk === "string" ? uiterlijk : uiterlijk.vraagBij }))
}

export const nextSteps = async (gebeurtenissen: components["schemas"]["Procedurevraag"]["gebeurtenissen"]) => {
  const { data } = await client.POST("/procedures", { body: { gebeurtenissen, peilmoment: "2026-12-31" } })
  return data?.mogelijkeStappen.map(({ gebeurtenis }) => gebeurtenis)
}

export const holiday = async (datum: string) =>
  (await client.GET("/dagen/{datum}", { params: { path: { datum } } })).data?.feestdag

// @ts-expect-error this is no reason
void deadlines({ aanleiding: "zomaar" })
`

const compile = async (): Promise<string> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, "api.ts"), generated)
  await writeFile(join(folder, "caller.ts"), caller)
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: "nodenext",
    target: "es2024",
    lib: ["ES2024", "DOM"],
    types: [],
    skipLibCheck: true
  }
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["caller.ts"] }))
  const tsc = fileURLToPath(import.meta.resolve("typescript/package.json")).replace("package.json", "bin/tsc")
  const failed = (error: { stdout: string }) => error.stdout
  return promisify(execFile)(process.execPath, [tsc, "-p", folder]).then(({ stdout }) => stdout, failed)
}

it("a client of a stock generator compiles against the document, strictly", async () => {
  expect(generated).toContain("Beoordelingsvraag")
  expect(await compile()).toBe("")
})

it("and works: a complaint's counters, terms and next steps are found", async () => {
  const fetch = (async (input: RequestInfo | URL, init?: RequestInit) =>
    app.fetch(new Request(input, init))) as typeof globalThis.fetch
  const client = createClient<never>({ baseUrl: "https://klachten.example/v1", fetch }) as unknown as {
    readonly POST: (path: string, init: object) => Promise<{ readonly data: never }>
  }
  const situatie = {
    aanleiding: "behandeling",
    hoedanigheid: "ouder",
    anoniem: false,
    loket: "kracht",
    ingediendOp: "2026-12-24"
  }
  const { data } = await client.POST("/beoordelingen", { body: { situatie } })
  const { loketten, termijnen } = data as {
    loketten: ReadonlyArray<{ id: string }>
    termijnen: ReadonlyArray<{ id: string; uiterlijk: string }>
  }
  expect(loketten.map(({ id }) => id)).toContain("kracht")
  expect(termijnen.find(({ id }) => id === "contact")?.uiterlijk).toBe("2027-01-04")
  const gebeurtenissen = [{ gebeurtenis: "ontvangst", op: "2026-12-24" }]
  const steps = await client.POST("/procedures", { body: { gebeurtenissen, peilmoment: "2026-12-31" } })
  expect((steps.data as { mogelijkeStappen: ReadonlyArray<object> }).mogelijkeStappen.length).toBeGreaterThan(3)
})
