import type { Server } from "node:http"
import axe from "axe-core"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { versions } from "../src/regulation/Versions.ts"
import { launch } from "./Browser.ts"
import { pageAt, pages, serve } from "./Built.ts"

let browser: Browser
let server: Server
let origin: string

beforeAll(async () => {
  ;({ origin, server } = await serve())
  browser = await launch()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Runs in a browser context of its own. */
const inBrowser = async <A>(options: BrowserContextOptions, run: (page: Page) => Promise<A>): Promise<A> => {
  const context = await browser.newContext(options)
  try {
    return await run(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Opens a page and gives all it asked for and all the browser complained of. */
const open = async (page: Page, path: string) => {
  const requests: Array<string> = []
  const complaints: Array<string> = []
  page.removeAllListeners()
  page.on("request", (request) => requests.push(request.url()))
  page.on("console", (message) => complaints.push(message.text()))
  page.on("pageerror", (error) => complaints.push(error.message))
  const response = await page.goto(origin + path)
  return { status: response?.status(), requests, complaints }
}

const noScript = { javaScriptEnabled: false } as const
const phone = { width: 360, height: 740 }

describe("every page in a real browser, without JavaScript", () => {
  let page: Page

  beforeAll(async () => {
    page = await (await browser.newContext({ ...noScript, viewport: phone })).newPage()
  })

  it.each(pages)("$path is one request, and nothing is refused or missing", async ({ path }) => {
    const { status, requests, complaints } = await open(page, path)
    expect(status).toBe(200)
    expect(requests).toEqual([origin + path])
    expect(complaints).toEqual([])
  })

  it.each(pages)(
    "$path fits a phone, and a screen enlarged four times, without scrolling sideways",
    async ({ path }) => {
      await open(page, path)
      for (const width of [320, phone.width]) {
        await page.setViewportSize({ ...phone, width })
        expect(await page.evaluate(sideways), `${width} px`).toBe(0)
      }
    }
  )

  it("a second request, a breach of the content policy and a page too wide would be seen", async () => {
    const withPicture = pageAt("/").html.replace(
      "</main>",
      '<img alt="" src="/x.png"><p style="width:90rem">x</p></main>'
    )
    const strict = await inBrowser(noScript, (other) => openInstead(other, withPicture))
    expect(strict.complaints.filter((complaint) => /img-src|style-src/u.test(complaint))).toHaveLength(2)
    const loose = await inBrowser({ ...noScript, viewport: phone }, async (other) => ({
      ...(await openInstead(other, withPicture.replace(/<meta http-equiv[^>]*>/u, ""))),
      tooWide: await other.evaluate(sideways)
    }))
    expect(loose.requests).toEqual([`${origin}/`, `${origin}/x.png`])
    expect(loose.tooWide).toBeGreaterThan(0)
  })
})

const sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

/** Opens the front page with other contents. */
const openInstead = async (page: Page, html: string) => {
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: html }))
  return open(page, "/")
}

describe("accessibility: WCAG 2.2 AA and best practice", () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

  const violations = async (page: Page): Promise<ReadonlyArray<string>> => {
    await page.evaluate(axe.source)
    const results = await page.evaluate<axe.AxeResults>(`axe.run(document, ${JSON.stringify({ runOnly: tags })})`)
    if (results.passes.length === 0) throw new Error("No rule was tried.")
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))
  }

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    let page: Page

    beforeAll(async () => {
      page = await (await browser.newContext({ viewport: phone, colorScheme })).newPage()
    })

    it.each(pages)("$path", async ({ path }) => {
      await open(page, path)
      // Folded parts are part of the page: they are tried opened.
      await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
      expect(await violations(page)).toEqual([])
    })
  })

  it("would see a violation", async () => {
    const found = await inBrowser({}, async (page) => {
      await page.setContent('<html lang="nl"><title>x</title><main><h1>x</h1><img src="x.png"></main></html>')
      return violations(page)
    })
    expect(found.some((violation) => violation.startsWith("image-alt"))).toBe(true)
  })
})

describe("for a reader", () => {
  it("the first tab is the way past the menu, and Enter takes it", async () => {
    const focused = await inBrowser(noScript, async (page) => {
      await open(page, "/regeling/concept/")
      await page.keyboard.press("Tab")
      const skip = await page.evaluate(
        "document.activeElement.getBoundingClientRect().top >= 0 && document.activeElement.className"
      )
      await page.keyboard.press("Enter")
      return { skip, at: await page.evaluate("location.hash + ' ' + document.activeElement.tagName") }
    })
    expect(focused).toEqual({ skip: "skip", at: "#_inhoud MAIN" })
  })

  it.each(versions)("selecting the text of $versie gives the official words and nothing of ours", async (versie) => {
    const selected = await inBrowser({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await open(page, `/regeling/${versie.versie}/`)
      return page.evaluate(
        "getSelection().selectAllChildren(document.querySelector('article')), getSelection().toString()"
      )
    })
    const { $ } = pageAt(`/regeling/${versie.versie}/`)
    const official = $("article :is(h1, h2, h3, h4, .zin)")
      .toArray()
      .map((element) => $(element).text())
      .join(" ")
    expect(letters(String(selected))).toBe(letters(official))
  })

  it("a word opens what it means without a script, and Escape closes it", async () => {
    const seen = await inBrowser({ ...noScript, viewport: phone }, async (page) => {
      await open(page, "/regeling/concept/klacht/")
      const meaning = page.locator("#begrip-klacht")
      const before = await meaning.isVisible()
      await page.locator("button[popovertarget='begrip-klacht']").click()
      const opened = await meaning.isVisible()
      await page.keyboard.press("Escape")
      return { before, opened, after: await meaning.isVisible() }
    })
    expect(seen).toEqual({ before: false, opened: true, after: false })
  })

  it("a permanent link marks its sentence, and only that one", async () => {
    const marked = await inBrowser(noScript, async (page) => {
      await open(page, "/regeling/concept/#contact")
      return page.evaluate(
        "[...document.querySelectorAll('.zin')].filter((zin) => getComputedStyle(zin).backgroundColor !== 'rgba(0, 0, 0, 0)').map((zin) => zin.id)"
      )
    })
    expect(marked).toEqual(["contact"])
  })

  it("paper shows the text and its status in black on white, and no menu", async () => {
    const seen = await inBrowser({ ...noScript, colorScheme: "dark" }, async (page) => {
      await page.emulateMedia({ media: "print" })
      await open(page, "/regeling/concept/")
      return {
        menu: await page.locator("header nav").isVisible(),
        contents: await page.locator(".contents").isVisible(),
        status: await page.locator(".status").isVisible(),
        sentence: await page.locator(".zin").first().isVisible(),
        colours: await page.evaluate(
          "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
        )
      }
    })
    expect(seen).toEqual({
      menu: false,
      contents: false,
      status: true,
      sentence: true,
      colours: ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    })
  })

  it("the main actions are large enough for a thumb", async () => {
    const heights = await inBrowser({ ...noScript, viewport: phone }, async (page) => {
      await open(page, "/")
      return page.evaluate(
        "[...document.querySelectorAll('header nav a, .exit, .door, .danger a')].map((action) => action.getBoundingClientRect().height)"
      )
    })
    expect((heights as ReadonlyArray<number>).length).toBeGreaterThanOrEqual(8)
    expect(Math.min(...(heights as ReadonlyArray<number>))).toBeGreaterThanOrEqual(44)
  })
})

const letters = (text: string): string => text.replace(/\s+/gu, "")
