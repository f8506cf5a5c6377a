/** The page with the documentation, as a reader gets it from the built server: in a browser, on a phone, by keyboard. */
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { launchFrom } from "../../../.build/browser.ts"
import { makeSite, type Running, start } from "./Process.ts"

const launch = launchFrom(fileURLToPath(new URL("../node_modules/.cache/chromium", import.meta.url)))
const axe = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8")

describe("/docs in a browser", () => {
  let server: Running
  let browser: Browser

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([start({ SITE: makeSite(), PORT: "0" }), launch()])
  })

  afterAll(async () => {
    await browser.close()
    await server.stop("SIGTERM")
  })

  interface Opened {
    readonly page: Page
    readonly requests: ReadonlyArray<string>
    readonly complaints: ReadonlyArray<string>
  }

  const visit = async <A>(options: BrowserContextOptions, run: (opened: Opened) => Promise<A>): Promise<A> => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
    const page = await context.newPage()
    const requests: Array<string> = []
    const complaints: Array<string> = []
    page.on("request", (request) => requests.push(request.url()))
    page.on("console", (message) => complaints.push(message.text()))
    page.on("pageerror", (error) => complaints.push(error.message))
    await page.goto(`${server.origin}/docs`)
    try {
      return await run({ page, requests, complaints })
    } finally {
      await context.close()
    }
  }

  it.each(["light", "dark"] as const)("asks for nothing but itself and has no barrier, in %s", (colorScheme) =>
    visit({ colorScheme }, async ({ page, requests, complaints }) => {
      await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
      // Axe is told to the page by the browser, past the policy that keeps everything else out.
      await page.evaluate(axe)
      const { passes, violations } = await page.evaluate<{ passes: number; violations: ReadonlyArray<string> }>(
        `axe.run(document, { resultTypes: ["violations"], preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then(({ passes, violations }) => ({ passes: passes.length, violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" "))) }))`
      )
      expect(violations).toEqual([])
      expect(passes).toBeGreaterThan(20)
      expect(requests).toEqual([`${server.origin}/docs`])
      expect(complaints).toEqual([])
    })
  )

  it("fits a phone, with every part unfolded and without a script", () =>
    visit({ javaScriptEnabled: false }, async ({ page }) => {
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 })
        expect(
          await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
          `${width} px`
        ).toBe(0)
      }
      expect(await page.locator("article").count()).toBeGreaterThan(20)
    }))

  it("is walked by keyboard: past the menu, to an operation, and a part unfolds", () =>
    visit({ javaScriptEnabled: false }, async ({ page }) => {
      await page.keyboard.press("Tab")
      expect(await page.locator(":focus").textContent()).toBe("Naar de inhoud")
      expect((await page.locator(":focus").boundingBox())?.x).toBeGreaterThanOrEqual(0)
      await page.keyboard.press("Enter")
      expect(new URL(page.url()).hash).toBe("#inhoud")
      const first = page.locator("details").first()
      expect(await first.getAttribute("open")).toBeNull()
      for (let presses = 0; presses < 200; presses++) {
        await page.keyboard.press("Tab")
        if ((await page.locator("details > summary:focus").count()) > 0) break
      }
      await page.keyboard.press("Enter")
      expect(await page.locator("details[open] > summary:focus").count()).toBe(1)
    }))
})
