import type { Page } from "playwright-core"
import { beforeAll, describe, expect, it } from "vitest"
import { versions } from "../src/regulation/Versions.ts"
import { barriers, barriersInBoth, barriersWithin } from "./Barriers.ts"
import { inBrowser, newPage, noScript, open, phone, visit, withScript } from "./Browser.ts"
import { type BuiltPage, pageAt, pages } from "./Built.ts"
import { novelties } from "./ElementKinds.ts"
import { barriersUnfolded, faultsWithoutScript, faultsWithScript, hasOwnColumn, kept, paper, sideways } from "./Walk.ts"

/** One page of all that are made of the same kinds of elements, those with a script, and every tenth; `pnpm proef` walks all. */
const walked = await inBrowser(noScript, async (page) => {
  const isNew = novelties()
  const found: Array<BuiltPage> = []
  for (const [number, one] of pages.entries())
    if ((await isNew(page, one.html)) || hasScript(one) || number % 10 === 0) found.push(one)
  return found
})

function hasScript({ $ }: BuiltPage): boolean {
  return $("script[src]").length > 0
}

describe("pages in a real browser, without JavaScript", () => {
  let page: Page

  beforeAll(async () => {
    page = await newPage({ ...noScript, colorScheme: "dark" })
  })

  it.each(walked)(
    "$path is one request and fits every screen without scrolling sideways or a broken word; on paper it is black on white and all unfolded",
    async (built) => expect(await faultsWithoutScript(page, built)).toEqual([])
  )

  it("are those of every kind, and not all", () => {
    expect(pages.length).toBeGreaterThan(200)
    expect(walked.length).toBeGreaterThan(60)
    expect(walked.length).toBeLessThan(pages.length / 2)
    expect(walked.filter(hasOwnColumn).length).toBeGreaterThan(15)
  })

  it("a second request, a breach of the content policy and a page too wide would be seen", async () => {
    const withPicture = pageAt("/").html.replace(
      "</main>",
      '<img alt="" src="/x.png"><p style="width:90rem">x</p></main>'
    )
    const strict = await inBrowser(noScript, (other) => openInstead(other, withPicture))
    expect(strict.complaints.filter((complaint) => /img-src|style-src/u.test(complaint))).toHaveLength(2)
    const loose = await inBrowser(noScript, async (other) => ({
      ...(await openInstead(other, withPicture.replace(/<meta http-equiv[^>]*>/u, ""))),
      tooWide: await other.evaluate(sideways)
    }))
    expect(loose.requests).toEqual(["/", "/x.png"])
    expect(loose.tooWide).toBeGreaterThan(0)
  })
})

/** Opens the front page with other contents. */
const openInstead = async (page: Page, html: string) => {
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: html }))
  return open(page, "/")
}

describe("every page with all a browser can do", () => {
  let page: Page

  beforeAll(async () => {
    page = await newPage(withScript)
  })

  it.each(pages)("$path asks for itself and its own script, sets no cookie and keeps nothing", async (built) =>
    expect(await faultsWithScript(page, built)).toEqual([])
  )

  it.each(walked)("nothing on $path is a barrier, in light and dark", async ({ path }) => {
    await open(page, path)
    expect(await barriersUnfolded(page)).toEqual([])
  })

  it("a page is new for a class, an attribute, an order of headings or a place that none had before, not for its words", async () => {
    const seen = await inBrowser({}, async (other) => {
      const [isNewThere, isNewAsRead] = [novelties(), novelties()]
      const found: Array<ReadonlyArray<boolean>> = []
      for (const main of [
        "<h1>x</h1><p>woord</p>",
        "<h1>y</h1><p>ander</p>",
        "<h1>y</h1><p class='a'>ander</p>",
        "<h1>y</h1><p title='z'>ander</p>",
        "<h1>y</h1><p></p>",
        "<h1>y</h1><h1>y</h1><p>ander</p>",
        "<p>ander</p>",
        "<section><h1>x</h1><p>woord</p></section>",
        "<h1>z</h1><p>woord</p>"
      ]) {
        const html = `<html lang="nl"><main>${main}</main></html>`
        await other.setContent(html)
        found.push([await isNewThere(other), await isNewAsRead(other, html)])
      }
      return found
    })
    const wanted = [true, false, true, true, true, true, true, true, false]
    expect(seen).toEqual(wanted.map((one) => [one, one]))
  })

  const explained = new Map(
    pages.flatMap(({ path, $ }) =>
      $("[popover]")
        .toArray()
        .map(
          (meaning) => [`${$(meaning).attr("id")} ${$(meaning).text()}`, { path, id: $(meaning).attr("id") }] as const
        )
    )
  )

  it("no meaning of a word that opens has a barrier, in light and dark", { timeout: 180_000 }, async () => {
    expect(explained.size).toBeGreaterThan(20)
    for (const [path, meanings] of Map.groupBy(explained.values(), (meaning) => meaning.path)) {
      await open(page, path)
      for (const { id } of meanings) {
        await page.evaluate(`document.getElementById("${id}").showPopover()`)
        expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true)
        expect(await barriersWithin(page, `[id="${id}"]`), `${path} ${id}`).toEqual([])
      }
    }
  })

  it("a barrier in such a meaning would be seen", async () => {
    const seen = await inBrowser({}, async (other) => {
      await other.setContent(
        '<html lang="nl"><main><h1>x</h1><p popover id="a" style="color:#ddd;background:#fff">woord</p></main>'
      )
      await other.evaluate("document.getElementById('a').showPopover()")
      return barriersWithin(other, "#a")
    })
    expect(seen).toEqual(["light color-contrast: #a", "dark color-contrast: #a"])
  })

  it("a barrier would be seen, and one that only stands in the dark, in its colours or because something shows only there", async () => {
    const words = `<p>${"woord ".repeat(9)}</p>`
    const found = (dark: string, main: string) =>
      inBrowser({}, async (other) => {
        await other.setContent(
          `<html lang="nl"><title>x</title><style>@media (prefers-color-scheme: dark) { ${dark} }</style><main><h1>x</h1>${main}</main></html>`
        )
        return (await barriersInBoth(other)).map((barrier) => barrier.replace(/:.*/u, ""))
      })
    expect(await found("", `<img src="x.png">${words}`)).toEqual(["light image-alt"])
    expect(await found("p { color: #ddd }", words)).toEqual(["dark color-contrast"])
    expect(await found("img { display: block !important }", `<img src="x.png" hidden>${words}`)).toEqual([
      "dark image-alt"
    ])
  })

  it("what is kept would be seen", async () => {
    const seen = await inBrowser({}, async (other) => {
      await open(other, "/404.html")
      await other.evaluate("localStorage.setItem('x', 'y'); document.cookie = 'a=b'; sessionStorage.setItem('x', 'y')")
      return other.evaluate(kept)
    })
    expect(seen).toEqual(["cookie", "localStorage", "sessionStorage"])
  })
})

describe("paper", () => {
  it("in colour, or with what stays folded, would be seen", async () => {
    const seen = await inBrowser(noScript, async (page) => {
      await page.emulateMedia({ media: "print" })
      await page.setContent(
        '<html><body style="background:#222;color:#eee"><p class="status">x</p><main><h1>Kop</h1><details><summary>a</summary><p>b</p></details></main>'
      )
      return page.evaluate<{ readonly coloured: ReadonlyArray<string>; readonly folded: ReadonlyArray<string> }>(paper)
    })
    expect(seen.coloured.length).toBeGreaterThan(0)
    expect(seen.folded).toEqual(["a"])
  })
})

describe("for a reader", () => {
  it("the first tab is the way past the menu, and Enter takes it", async () => {
    const focused = await visit(noScript, "/regeling/concept/", async ({ page }) => {
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
    const selected = await visit(
      { viewport: { width: 1280, height: 900 } },
      `/regeling/${versie.versie}/`,
      ({ page }) =>
        page.evaluate("getSelection().selectAllChildren(document.querySelector('article')), getSelection().toString()")
    )
    const { $ } = pageAt(`/regeling/${versie.versie}/`)
    const official = $("article :is(h1, h2, h3, h4, .zin)")
      .toArray()
      .map((element) => $(element).text())
      .join(" ")
    expect(letters(String(selected))).toBe(letters(official))
  })

  it("a word opens what it means without a script, and Escape closes it", async () => {
    const seen = await visit(noScript, "/regeling/concept/klacht/", async ({ page }) => {
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
    const marked = await visit(noScript, "/regeling/concept/#contact", async ({ page }) => {
      return page.evaluate(
        "[...document.querySelectorAll('.zin')].filter((zin) => getComputedStyle(zin).backgroundColor !== 'rgba(0, 0, 0, 0)').map((zin) => zin.id)"
      )
    })
    expect(marked).toEqual(["contact"])
  })

  it("the main actions are large enough for a thumb", async () => {
    const heights = await visit(noScript, "/", async ({ page }) => {
      return page.evaluate(
        "[...document.querySelectorAll('header nav a, .exit, .door, .alarm a')].map((action) => action.getBoundingClientRect().height)"
      )
    })
    expect((heights as ReadonlyArray<number>).length).toBeGreaterThanOrEqual(8)
    expect(Math.min(...(heights as ReadonlyArray<number>))).toBeGreaterThanOrEqual(44)
  })
})

describe("the front page on a phone", () => {
  it("shows who to call in danger, and all three doors, before anyone scrolls", async () => {
    const bottoms = await visit(noScript, "/", async ({ page }) => {
      return page.evaluate(
        "[...document.querySelectorAll('.alarm a, .door')].map((element) => element.getBoundingClientRect().bottom)"
      )
    })
    expect(bottoms).toHaveLength(4)
    expect(Math.max(...(bottoms as ReadonlyArray<number>))).toBeLessThanOrEqual(phone.height)
  })
})

describe("a wide screen", () => {
  const wide = { ...noScript, viewport: { width: 1280, height: 900 } }

  it("the way to the section before, the whole text and the section after is one row", async () => {
    const tops = await visit(wide, "/regeling/concept/intrekken/", async ({ page }) => {
      return page.evaluate(
        "[...document.querySelectorAll('.turn a')].map((link) => Math.round(link.getBoundingClientRect().top))"
      )
    })
    expect(tops).toHaveLength(3)
    expect(new Set(tops as ReadonlyArray<number>).size).toBe(1)
  })
})

describe("searching in a browser", () => {
  it("finds while typing, keeps the words in the address after the # only, and asks for nothing", async () => {
    const seen = await visit(withScript, "/zoeken/", async ({ page, requests, complaints }) => {
      await page.getByLabel("Wat zoekt u?").pressSequentially("oma")
      const first = await page.locator("#_gevonden a").first().getAttribute("href")
      const status = await page.locator("#_aantal").textContent()
      const { hash, search } = await page.evaluate<{ hash: string; search: string }>(
        "({ hash: location.hash, search: location.search })"
      )
      const problems = await barriers(page)
      await page.locator("#_gevonden a").first().click()
      await page.goBack()
      const again = await page.locator("#_zoek").inputValue()
      return { first, status, hash, search, problems, again, kept: await page.evaluate(kept), requests, complaints }
    })
    expect(seen).toMatchObject({
      first: "/regeling/concept/wie/",
      hash: "#zoek=oma",
      search: "",
      problems: [],
      again: "oma",
      kept: [],
      complaints: []
    })
    expect(seen.status).toMatch(/^\d+ plekken? gevonden\.$/u)
    expect(seen.requests).toEqual(["/zoeken/", "/js/zoeken.js", "/regeling/concept/wie/", "/zoeken/", "/js/zoeken.js"])
    expect(seen.requests.some((url) => url.includes("oma"))).toBe(false)
  })

  it("says so when there is nothing, and empties with the box", async () => {
    const seen = await visit(withScript, "/zoeken/#zoek=xyzzy", async ({ page }) => {
      const nothing = await page.locator("#_aantal").textContent()
      const help = await page.locator('#_niets a[href="tel:112"]').isVisible()
      await page.getByLabel("Wat zoekt u?").fill("")
      return {
        nothing,
        help: [help, await page.locator("#_niets").isVisible()],
        after: await page.locator("#_aantal").textContent(),
        hash: await page.evaluate("location.hash")
      }
    })
    expect(seen.nothing).toMatch(/^Niets gevonden/u)
    expect(seen).toMatchObject({ after: "", hash: "", help: [true, false] })
  })

  it("without JavaScript shows no box, and a register that opens", async () => {
    const seen = await visit(noScript, "/zoeken/", async ({ page }) => {
      const box = await page.locator("#_zoek").isVisible()
      const height = await page.evaluate<number>("document.documentElement.scrollHeight")
      await page.locator(".register summary").filter({ hasText: /^B$/u }).click()
      return {
        box,
        height,
        opened: await page.locator(".register details[open] a", { hasText: "bezwaar" }).first().isVisible()
      }
    })
    expect(seen).toMatchObject({ box: false, opened: true })
    expect(seen.height).toBeLessThan(4000)
  })
})

const letters = (text: string): string => text.replace(/\s+/gu, "")
