import { execFile } from "node:child_process"
import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { runExample } from "../../../.build/examples.ts"
import { type Running, start } from "./Process.ts"

const repository = join(dirname(fileURLToPath(import.meta.url)), "../../..")
const readme = await readFile(join(repository, "README.md"), "utf8")

const blocks = (language: string): ReadonlyArray<string> =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gmu"))].map((match) => match[1] ?? "")

describe("de README", () => {
  let server: Running

  // The built site itself, as `start` serves it.
  beforeAll(async () => {
    server = await start({ PORT: "0" })
  })
  afterAll(() => server.stop("SIGTERM"))

  it("geeft met zijn eigen curl, geplakt, het antwoord dat eronder staat", async () => {
    const [command] = blocks("sh").filter((block) => block.startsWith("curl "))
    const [printed] = blocks("text").filter((block) => block.startsWith('"uiterlijk"'))
    if (command === undefined || printed === undefined) throw new Error("de README heeft geen curl met een antwoord")
    const pasted = command.replaceAll("http://localhost:8787", server.origin)
    const { stdout } = await promisify(execFile)("bash", ["-c", pasted])
    expect(stdout).toBe(printed)
  })

  it("heeft een voorbeeld in TypeScript dat doet wat erbij staat", async () => {
    const examples = blocks("ts")
    expect(examples.length).toBeGreaterThan(0)
    for (const [i, code] of examples.entries())
      await runExample(join(repository, "packages/rules"), { name: `readme-${i + 1}`, code })
  })

  it("noemt adressen die er zijn", async () => {
    const addresses = [...readme.matchAll(/<http:\/\/localhost:8787(\/[^>]*)>/gu)].map((match) => match[1] ?? "")
    expect(addresses.length).toBeGreaterThan(1)
    const answers = await Promise.all(addresses.map((path) => fetch(`${server.origin}${path}`)))
    expect(answers.map(({ status }) => status)).toEqual(addresses.map(() => 200))
  })

  it("noemt commando’s en bestanden die er zijn", async () => {
    const { scripts } = JSON.parse(await readFile(join(repository, "package.json"), "utf8")) as {
      scripts: Record<string, string>
    }
    const commands = [...readme.matchAll(/npx -y pnpm@([\d.]+) (\w+)/gu)]
    expect(new Set(commands.map((match) => match[2]))).toEqual(new Set(["start", "test"]))
    for (const [, , name] of commands) expect(scripts).toHaveProperty(name as string)
    for (const [, file] of readme.matchAll(/\]\(([\w./]+)\)/gu)) await readFile(join(repository, file as string))
  })
})
