import type { Page } from "playwright-core"
import { beforeAll, describe, expect, it } from "vitest"
import { versions } from "../src/regulation/Versions.ts"
import { barriers, barriersInBoth, barriersWithin, unfold } from "./Barriers.ts"
import { inBrowser, newPage, noScript, open, phone, visit, withScript } from "./Browser.ts"
import { pageAt, pages } from "./Built.ts"
import { novelties } from "./ElementKinds.ts"

describe("every page in a real browser, without JavaScript", () => {
  let page: Page

  beforeAll(async () => {
    page = await newPage({ ...noScript, colorScheme: "dark" })
  })

  it.each(pages)(
    "$path is one request and fits every screen without scrolling sideways or a broken word; on paper it is black on white and all unfolded",
    async ({ path, $ }) => {
      await page.emulateMedia({ media: "screen" })
      await page.setViewportSize(phone)
      const { status, requests, complaints } = await open(page, path)
      expect(status).toBe(200)
      for (const width of [320, phone.width]) {
        await page.setViewportSize({ ...phone, width })
        expect(await page.evaluate(sideways), `${width} px`).toBe(0)
      }
      expect(await page.evaluate(brokenWords)).toEqual([])
      expect(await page.evaluate(outOfBox), "words that stick out of their box").toEqual([])
      if ($("main > .beside").length === 0) {
        await page.setViewportSize({ width: 1280, height: 900 })
        const [left, right] = await page.evaluate<[number, number]>(column)
        expect(Math.abs(left - right), "its column is in the middle").toBeLessThanOrEqual(2)
        expect(await page.evaluate(outOfColumn), "every table stands in it").toEqual([])
      }
      await page.setViewportSize({ width: 718, height: 1000 })
      await page.emulateMedia({ media: "print" })
      expect(await page.evaluate(paper)).toEqual({
        menus: 0,
        heading: true,
        status: true,
        coloured: [],
        folded: [],
        sideways: 0
      })
      expect(requests).toEqual([path])
      expect(complaints).toEqual([])
    }
  )

  it("has all pages there are", () => expect(pages.length).toBeGreaterThan(200))

  it("has pages with a column of their own", () =>
    expect(pages.filter(({ $ }) => $("main > .beside").length === 0).length).toBeGreaterThan(15))

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

const sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

/** The boxes whose words stick out, folded ones too: the page is no wider for it, so its own width does not tell. */
const outOfBox = `(() => {
  const folded = [...document.querySelectorAll("details:not([open])")]
  for (const fold of folded) fold.open = true
  const visible = (element) => getComputedStyle(element).overflowX === "visible"
  const scrolls = (element) => element !== null && element.matches("main *") && (!visible(element) || scrolls(element.parentElement))
  const out = [...document.querySelectorAll("main *:not(svg, svg *)")].filter(
    (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth && !scrolls(element)
  )
  for (const fold of folded) fold.open = false
  return out.map((element) => element.textContent.trim().slice(0, 60))
})()`

/** How far the column of a page is from either side. */
const column = `(() => {
  const { left, right } = document.querySelector("main > :has(h1), main > h1").getBoundingClientRect()
  return [left, document.documentElement.clientWidth - right]
})()`

/** The tables that stand beside the column of the page or stick out of it, folded ones too. */
const outOfColumn = `(() => {
  const { left, right } = document.querySelector("main > :has(h1), main > h1").getBoundingClientRect()
  const folded = [...document.querySelectorAll("details:not([open])")]
  for (const fold of folded) fold.open = true
  const out = [...document.querySelectorAll("main table")].filter((table) => {
    const box = table.getBoundingClientRect()
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1)
  })
  for (const fold of folded) fold.open = false
  return out.map((table) => table.id || table.textContent.slice(0, 40))
})()`

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

  /** Of pages that differ in their words alone, the first is tried; `pnpm proef` tries every page. */
  const isNew = novelties()
  const tried: Array<string> = []

  it.each(pages)(
    "$path asks for itself and its own script, sets no cookie, keeps nothing, and nothing new on it is a barrier, in light and dark",
    async ({ path, $ }) => {
      const { requests, complaints } = await open(page, path)
      const script = $("script[src]").attr("src")
      expect(requests).toEqual([path, ...(script === undefined ? [] : [script])])
      expect(complaints).toEqual([])
      expect(await page.evaluate(kept)).toEqual([])
      expect(await page.context().cookies()).toEqual([])
      expect(await page.evaluate(sideways)).toBe(0)
      await unfold(page)
      if (!(await isNew(page))) return
      tried.push(path)
      expect(await barriersInBoth(page)).toEqual([])
    }
  )

  it("many pages were tried, and many that differ in their words alone were not", () => {
    expect(tried.length).toBeGreaterThan(40)
    expect(tried.length).toBeLessThan(pages.length / 2)
  })

  it("a page is new for a class, an attribute, an order of headings or a place that none had before, not for its words", async () => {
    const seen = await inBrowser({}, async (other) => {
      const isNewThere = novelties()
      const found: Array<boolean> = []
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
        await other.setContent(`<html lang="nl"><main>${main}</main></html>`)
        found.push(await isNewThere(other))
      }
      return found
    })
    expect(seen).toEqual([true, false, true, true, true, true, true, true, false])
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

/** Every way in which a page can keep something in a browser, and did. */
const kept = `(async () => {
  const databases = await indexedDB.databases()
  const caches = "caches" in globalThis ? await globalThis.caches.keys() : []
  const workers = await navigator.serviceWorker?.getRegistrations() ?? []
  return [
    document.cookie !== "" && "cookie",
    localStorage.length > 0 && "localStorage",
    sessionStorage.length > 0 && "sessionStorage",
    databases.length > 0 && "indexedDB",
    caches.length > 0 && "caches",
    workers.length > 0 && "serviceWorker"
  ].filter(Boolean)
})()`

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

/** What is wrong with the page on paper: menus that show, words in colour, words on colour, folds that stay folded. */
const paper = `(() => {
  const shown = (element) => element.getClientRects().length > 0
  const light = (colour) => {
    const [r, g, b, a = 1] = (colour.match(/[\\d.]+/g) ?? []).map(Number)
    return a === 0 ? null : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255
  }
  const words = [...document.querySelectorAll("body *")].filter(
    (element) => shown(element) && !element.closest("svg") && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "")
  )
  const coloured = words.filter((element) => {
    const style = getComputedStyle(element)
    const ground = light(getComputedStyle(element.closest("[style], body, body *")).backgroundColor)
    return light(style.color) > 0.25 || (ground !== null && ground < 0.95)
  })
  const body = light(getComputedStyle(document.body).backgroundColor)
  const folded = [...document.querySelectorAll("details")].filter(
    (details) => shown(details) && [...details.children].some((child) => child.tagName !== "SUMMARY" && !child.checkVisibility({ contentVisibilityAuto: true }) && getComputedStyle(child).display !== "none")
  )
  return {
    menus: [...document.querySelectorAll("header nav, footer nav, .exit, .skip, .contents")].filter(shown).length,
    heading: shown(document.querySelector("h1")),
    status: shown(document.querySelector(".status")),
    coloured: [...coloured.map((element) => element.textContent.trim().slice(0, 40)), ...(body !== null && body < 0.95 ? ["body"] : [])],
    folded: folded.map((details) => details.querySelector("summary").textContent.trim()),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth
  }
})()`

/** Words of headings that stand on two lines without a hyphen or a slash to break at. */
const brokenWords = `[...document.querySelectorAll("h1, h2, h3, h4")].flatMap((heading) => {
  const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
  const broken = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    for (const { 0: word, index } of node.data.matchAll(/[^\\s\\u00ad\\/-]+/gu)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      if (new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size > 1) broken.push(word)
    }
  return broken
})`

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
