/** As a new integrator would: with the address of the document alone, and a stock generator of clients. */
import { execFile } from "node:child_process"
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, it } from "vitest"
import { makeSite, type Running, start } from "./Process.ts"

const folder = fileURLToPath(new URL("../.report/integrator", import.meta.url))
const run = promisify(execFile)

/** What an integrator writes: types from the document, the address of the server from it too. */
const caller = `import createClient from "openapi-fetch"
import type { components, paths } from "./api.d.ts"

const [, , baseUrl = ""] = process.argv
// Some answers have other forms too; this asks for none of those.
const client = createClient<paths, "application/json" | "application/problem+json">({ baseUrl })

const deadlines = async (situatie: components["schemas"]["Situatie"]) => {
  const { data, error } = await client.POST("/beoordelingen", { body: { situatie } })
  if (error !== undefined) throw new Error(error.detail)
  return {
    loketten: data.loketten.map(({ id }) => id),
    termijnen: data.termijnen.map(({ id, uiterlijk, zin }) => ({
      id, zin, dag: typeof uiterlijk === "string" ? uiterlijk : uiterlijk.vraagBij
    }))
  }
}

const nextSteps = async (gebeurtenissen: components["schemas"]["Procedurevraag"]["gebeurtenissen"]) => {
  const { data } = await client.POST("/procedures", { body: { gebeurtenissen, peilmoment: "2026-12-31" } })
  return data?.mogelijkeStappen.map(({ gebeurtenis }) => gebeurtenis)
}

const refusal = async () => {
  const { error } = await client.GET("/dagen/{datum}", { params: { path: { datum: "2026-02-30" } } })
  return error === undefined ? undefined : { status: error.status, fouten: error.errors?.length }
}

const sentence = async (zin: string) => {
  const path = { id: "kracht", versie: "concept", zin }
  const { data } = await client.GET("/regelingen/{id}/versies/{versie}/zinnen/{zin}", { params: { path } })
  return data?.zin.tekst
}

// @ts-expect-error this is no reason
const wrong: Parameters<typeof deadlines>[0] = { aanleiding: "zomaar" }

console.log(JSON.stringify({
  ...(await deadlines({
    aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht", ingediendOp: "2026-12-24"
  })),
  stappen: await nextSteps([{ gebeurtenis: "ontvangst", op: "2026-12-24" }]),
  feestdag: (await client.GET("/dagen/{datum}", { params: { path: { datum: "2026-12-25" } } })).data?.feestdag,
  zin: await sentence("contact"),
  geweigerd: await refusal()
}))
void wrong
`

/** The command of the generator, given the address: it reads the document and whatever that points at. */
const generate = async (from: string, to: string): Promise<void> => {
  const command = fileURLToPath(new URL("../bin/cli.js", import.meta.resolve("openapi-typescript")))
  await run(process.execPath, [command, from, "-o", to])
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  module: "nodenext",
  target: "es2024",
  lib: ["ES2024", "DOM"],
  types: ["node"],
  allowImportingTsExtensions: true,
  skipLibCheck: true
}

let server: Running
let address: string
let document: { readonly servers: ReadonlyArray<{ readonly url: string }> }

beforeAll(async () => {
  server = await start({ SITE: makeSite(), PORT: "0" })
  address = `${server.origin}/v1/openapi.json`
  document = (await (await fetch(address)).json()) as typeof document
  await mkdir(folder, { recursive: true })
  await generate(address, join(folder, "api.d.ts"))
  await writeFile(join(folder, "caller.ts"), caller)
  await writeFile(join(folder, "package.json"), '{"type":"module"}')
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["caller.ts"] }))
})
afterAll(() => server.stop("SIGTERM"))

it("a client of a stock generator compiles against the document, strictly", async () => {
  const tsc = fileURLToPath(import.meta.resolve("typescript/package.json")).replace("package.json", "bin/tsc")
  const failed = (error: { stdout: string }) => error.stdout
  expect(await run(process.execPath, [tsc, "-p", folder]).then(({ stdout }) => stdout, failed)).toBe("")
})

it("and works against the server the document names: counters, terms, next steps and refusals are found", async () => {
  const base = new URL(document.servers[0]?.url ?? "", address).href
  expect(base).toBe(`${server.origin}/v1`)
  const { stdout } = await run(process.execPath, [join(folder, "caller.ts"), base])
  const said = JSON.parse(stdout) as {
    loketten: ReadonlyArray<string>
    termijnen: ReadonlyArray<{ id: string; dag: string; zin: string }>
    stappen: ReadonlyArray<string>
    feestdag: string
    zin: string
    geweigerd: object
  }
  expect(said.loketten).toContain("kracht")
  expect(said.termijnen.find(({ id }) => id === "contact")).toEqual({
    id: "contact",
    dag: "2027-01-04",
    zin: "contact"
  })
  expect(said.stappen.length).toBeGreaterThan(3)
  expect(said.feestdag).toBe("eerste Kerstdag")
  expect(said.zin).toContain("5 werkdagen")
  expect(said.geweigerd).toEqual({ status: 400, fouten: 1 })
})

it("the page shows, for each of these, a command that gives the answer when it is pasted", async () => {
  const page = await (await fetch(`${server.origin}/docs`)).text()
  const unescaped = page
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
  const commands = [...unescaped.matchAll(/<pre tabindex="0">(curl -s [\s\S]*?)<\/pre>/gu)].map(
    ([, command]) => command ?? ""
  )
  expect(commands.length).toBe(page.match(/<article /gu)?.length)
  for (const command of commands) {
    const { stdout } = await run("bash", ["-c", `${command} -o /dev/null -w '%{http_code}'`])
    expect(stdout, command).toBe("200")
  }
}, 120_000)
