import { readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { runExample } from "../../../.build/examples.ts"
import { KlachtwijzerElement } from "../src/Element.ts"
import { given } from "../src/Given.ts"
import { labels } from "../src/Labels.ts"
import { launch } from "./Browser.ts"

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8")

const document = "packages/klachtwijzer/README.md"
const readme = read(`../../../${document}`)

/** The code blocks of the README in a language. */
const blocks = (language: string): ReadonlyArray<string> =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gmu"))].map(([, code = ""]) => code)

describe("the README", () => {
  let browser: Browser
  let server: Server

  beforeAll(async () => {
    const [policy = ""] = blocks("text")
    server = createServer(({ url }, response) => {
      if (url === "/klachtwijzer.js")
        response.writeHead(200, { "content-type": "text/javascript" }).end(read("../dist/klachtwijzer.js"))
      else
        response
          .writeHead(200, {
            "content-type": "text/html; charset=utf-8",
            "content-security-policy": policy.replace("Content-Security-Policy:", "").trim()
          })
          .end(`<!doctype html><html lang="nl"><title>Yoep</title>${blocks("html")[0]}`)
    })
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
    browser = await launch()
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it("begins with a page that works as it stands, under the policy it names", async () => {
    expect(blocks("html")).toHaveLength(1)
    const page = await browser.newPage()
    const complaints: Array<string> = []
    page.on("console", (message) => complaints.push(message.text()))
    page.on("pageerror", (error) => complaints.push(error.message))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const guide = page.locator("kracht-klachtwijzer")
    for (const answer of [
      "Ik ben niet tevreden over hoe ik ben behandeld",
      "Ja",
      "Ik krijg zelf hulp",
      "Ik heb nog geen klacht ingediend",
      "Nee, dat durf ik niet"
    ])
      await guide.getByRole("button", { name: answer, exact: true }).click()
    await guide.getByRole("heading", { name: "U kunt een klacht indienen" }).waitFor()
    expect(await guide.getByText("5 werkdagen", { exact: true }).isVisible()).toBe(true)
    expect(await guide.getByText("Vraag het de klachtenfunctionaris van Yoep.").isVisible()).toBe(true)
    expect(complaints).toEqual([])
  })

  it.each(blocks("ts").map((code, i) => ({ name: `readme-${i + 1}`, code })))("$name holds", async (example) => {
    await expect(runExample(dirname(dirname(fileURLToPath(import.meta.url))), example)).resolves.toBeUndefined()
  })

  it("says of a partner that is unknown what the visitor reads", () => {
    const [words = ""] = labels.onbekendePartner
    expect(words).not.toBe("")
    expect(readme.replaceAll(/\s+/gu, " ")).toContain(`“${words}”`)
  })

  it("names every attribute, every partner and every token", () => {
    expect(KlachtwijzerElement.observedAttributes.length).toBeGreaterThan(2)
    for (const name of KlachtwijzerElement.observedAttributes) expect(readme).toContain(`| \`${name}\` |`)
    for (const { id } of given.partners) expect(readme).toContain(`\`${id}\``)
    const tokens = read("../dist/klachtwijzer.js").match(/var\(--utrecht-[a-z0-9-]+/gu) ?? []
    expect(tokens.length).toBeGreaterThan(8)
    for (const token of new Set(tokens.map((each) => each.slice(4)))) {
      const ending = token.replace(/^--utrecht-(?:document|focus-outline)/u, "")
      expect(readme.includes(`\`${token}\``) || readme.includes(`\`${ending}\``), token).toBe(true)
    }
  })
})
