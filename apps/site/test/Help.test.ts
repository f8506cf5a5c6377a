import { readFile } from "node:fs/promises"
import type { Server } from "node:http"
import { fromIso } from "@kracht/calendar/PlainDate"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import { inWords } from "@kracht/rules/DayInWords"
import axe from "axe-core"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { current } from "../src/regulation/Versions.ts"
import { launch } from "./Browser.ts"
import { serve } from "./Built.ts"

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

const phone = { width: 360, height: 740 }
const noScript: BrowserContextOptions = { javaScriptEnabled: false, viewport: phone }
const withScript: BrowserContextOptions = { viewport: phone, acceptDownloads: true }

interface Visit {
  readonly page: Page
  readonly requests: Array<string>
  readonly complaints: Array<string>
}

/** Opens a page in a context of its own and gives all it asked for and all the browser complained of. */
const visit = async <A>(
  options: BrowserContextOptions,
  path: string,
  run: (visit: Visit) => Promise<A>
): Promise<A> => {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    const requests: Array<string> = []
    const complaints: Array<string> = []
    page.on("request", (request) => requests.push(request.url().replace(origin, "")))
    page.on("console", (message) => complaints.push(message.text()))
    page.on("pageerror", (error) => complaints.push(error.message))
    await page.goto(origin + path)
    return await run({ page, requests, complaints })
  } finally {
    await context.close()
  }
}

/** The ids of the screens a reader sees. */
const shown = (page: Page): Promise<ReadonlyArray<string>> =>
  page.locator(".stap:visible").evaluateAll((screens) => screens.map((screen) => screen.id))

/** Presses Tab until the focus is on a link with these words, then Enter; gives up after a hundred. */
const chooseByKeyboard = async (page: Page, words: string): Promise<void> => {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press("Tab")
    if ((await page.locator(":focus").textContent())?.trim() === words) return page.keyboard.press("Enter")
  }
  throw new Error(`No link “${words}” can be reached with the keyboard.`)
}

describe("Wat kan ik doen?, without JavaScript", () => {
  const guide = "/wat-kan-ik-doen/"

  it("is walked with the keyboard alone, one screen at a time, and Back works", () =>
    visit(noScript, guide, async ({ page, requests, complaints }) => {
      expect(await shown(page)).toEqual(["vraag-aanleiding"])
      await chooseByKeyboard(page, "Ik ben niet tevreden over hoe ik ben behandeld")
      expect(await shown(page)).toEqual(["vraag-anoniem"])
      await chooseByKeyboard(page, "Nee, ik wil mijn naam noemen")
      expect(await shown(page)).toEqual(["vraag-hoedanigheid"])
      await chooseByKeyboard(page, "Ik krijg zelf hulp")
      expect(await shown(page)).toEqual(["vraag-stand"])
      await chooseByKeyboard(page, "Ik heb nog geen klacht ingediend")
      expect(await shown(page)).toEqual(["vraag-eerst-besproken"])
      await chooseByKeyboard(page, "Nee, dat durf ik niet")
      expect(await shown(page)).toEqual(["praten-durft-niet"])
      await page.goBack()
      expect(await shown(page)).toEqual(["vraag-eerst-besproken"])
      await page.goForward()
      await page.locator(".stap:visible .keuzes a").click()
      expect(await shown(page)).toEqual(["nieuw"])
      // The whole walk was one request: no answer left the browser.
      expect(requests).toEqual([guide])
      expect(complaints).toEqual([])
    }))

  it("has a screen for whoever does not know, and a way back from it", () =>
    visit(noScript, guide, async ({ page }) => {
      await page.locator(".stap:visible .twijfel a").click()
      expect(await shown(page)).toEqual(["vraag-aanleiding-weet-niet"])
      expect(await page.locator(".stap:visible").textContent()).toContain("Jeugdstem")
      await page.locator(".stap:visible .terug a").first().click()
      expect(await shown(page)).toEqual(["vraag-aanleiding"])
    }))

  it("puts the whole chart on paper, each answer with the number to go to", () =>
    visit({ ...noScript, colorScheme: "dark" }, guide, async ({ page }) => {
      await page.emulateMedia({ media: "print" })
      const screens = await shown(page)
      expect(screens.length).toBeGreaterThan(18)
      expect(screens.some((id) => id.endsWith("weet-niet"))).toBe(false)
      expect(await page.locator(".kaart").isVisible()).toBe(true)
      expect(await page.locator(".exit").isVisible()).toBe(false)
      const numbers = await page
        .locator(".stap:visible .keuzes li:not(.twijfel) a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("data-n")))
      expect(numbers.length).toBeGreaterThan(20)
      expect(numbers.filter((number) => !/^[1-9]\d*$/u.test(number ?? ""))).toEqual([])
    }))

  it.each(["light", "dark"] as const)("has no barrier on any screen, %s", { timeout: 120_000 }, (colorScheme) =>
    visit({ viewport: phone, colorScheme }, guide, async ({ page }) => {
      await page.evaluate(axe.source)
      const ids = await page.locator(".stap").evaluateAll((screens) => screens.map((screen) => screen.id))
      expect(ids.length).toBeGreaterThan(20)
      for (const id of ids) {
        await page.evaluate(`location.hash = "${id}"`)
        expect(await shown(page)).toEqual([id])
        const { violations } = await page.evaluate<axe.AxeResults>(
          `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`
        )
        expect(
          violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target).join(" ")}`),
          id
        ).toEqual([])
        expect(
          await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
          id
        ).toBe(0)
      }
    })
  )
})

describe("Mijn tijdlijn", () => {
  const filed = voorbeelden.filter(
    (voorbeeld) =>
      holdsUnder(voorbeeld, current) &&
      voorbeeld.situatie["loket"] === "kracht" &&
      /^\d{4}-\d\d-\d\d$/u.test(String(voorbeeld.situatie["ingediendOp"])) &&
      Object.keys((voorbeeld.verwacht["termijnen"] ?? {}) as object).length > 0
  )

  it("shows the days of every worked example, in words, and asks for nothing", { timeout: 120_000 }, () =>
    visit(withScript, "/mijn-tijdlijn/", async ({ page, requests, complaints }) => {
      expect(filed.length).toBeGreaterThan(5)
      for (const { id, situatie, verwacht } of filed) {
        await page.getByLabel("Op welke dag").fill(String(situatie["ingediendOp"]))
        for (const [duty, uiterlijk] of Object.entries(verwacht["termijnen"] as Record<string, unknown>)) {
          const day = fromIso(String(uiterlijk))
          if (typeof day !== "number" || duty === "bewaren") continue
          expect(await page.locator(`[data-moment="${duty}"] .dag`).textContent(), id).toBe(`Uiterlijk ${inWords(day)}`)
        }
      }
      expect(requests).toEqual(["/mijn-tijdlijn/", "/js/tijdlijn.js"])
      expect(complaints).toEqual([])
    })
  )

  it("gives a list, a picture and a calendar file for every event", () =>
    visit(withScript, "/mijn-tijdlijn/", async ({ page, complaints }) => {
      const events = await page
        .locator("#_gebeurtenis option")
        .evaluateAll((options) => options.map((option) => (option as unknown as { value: string }).value))
      expect(events.length).toBeGreaterThan(4)
      for (const event of events) {
        await page.locator("#_gebeurtenis").selectOption(event)
        await page.locator("#_dag").fill("2026-11-23")
        const moments = await page.locator("[data-moment]").count()
        expect(moments, event).toBeGreaterThan(0)
        expect(await page.locator("#_uitkomst svg").count(), event).toBe(event === "sluiting" ? 0 : 1)
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByText("Zet in mijn agenda").click()
        ])
        const file = await readFile(await download.path(), "utf8")
        expect(download.suggestedFilename()).toBe("mijn-tijdlijn.ics")
        expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(moments)
      }
      expect(complaints).toEqual([])
    }))

  it("says in Dutch what is wrong with a day it cannot count from", () =>
    visit(withScript, "/mijn-tijdlijn/", async ({ page }) => {
      await page.locator("#_gebeurtenis").selectOption("bekendmaking")
      await page.locator("#_dag").fill("1999-01-01")
      expect(await page.locator("#_uitkomst").textContent()).toMatch(/2005/u)
    }))

  it("without JavaScript asks nothing and lets the reader count", () =>
    visit(noScript, "/mijn-tijdlijn/", async ({ page, requests }) => {
      expect(await page.locator("#_invullen").isVisible()).toBe(false)
      expect(await page.locator("#_telzelf table").isVisible()).toBe(true)
      expect(await page.locator("#_telzelf tbody tr").count()).toBeGreaterThan(8)
      expect(requests).toEqual(["/mijn-tijdlijn/"])
    }))

  it("has no barrier when it has answered", () =>
    visit({ ...withScript, colorScheme: "dark" }, "/mijn-tijdlijn/", async ({ page }) => {
      await page.locator("#_dag").fill("2026-12-24")
      await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
      await page.evaluate(axe.source)
      const { violations, passes } = await page.evaluate<axe.AxeResults>(
        `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`
      )
      expect(passes.length).toBeGreaterThan(10)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`)).toEqual([])
    }))
})

describe("Brief maken", () => {
  it("writes what the reader filled in, for the reader's own mail, and sends nothing", () =>
    visit(withScript, "/brief/#klacht", async ({ page, requests, complaints }) => {
      const words = "Er werd <b>niet</b> geluisterd & ik mocht niets zeggen."
      await page.locator("#_klacht-gebeurd").fill(words)
      await page.locator("#_klacht-naam").fill("Sam de Vries")
      await page.locator("#_klacht-datum").fill("2026-11-23")
      const letter = await page.locator("#klacht pre").textContent()
      expect(letter).toContain(words)
      expect(letter).toContain("Sam de Vries")
      expect(letter).toContain("maandag 23 november 2026")
      const mail = new URL((await page.locator("#klacht [data-mail]").getAttribute("href")) ?? "")
      expect(mail.protocol + mail.pathname).toBe("mailto:klachten@krachtdenhaag.nl")
      expect(new URLSearchParams(mail.search.replaceAll("+", "%2B")).get("body")?.replaceAll("\r", "")).toBe(letter)
      expect(requests).toEqual(["/brief/", "/js/brief.js"])
      expect(complaints).toEqual([])
    }))

  it("keeps nothing: after a reload the letter is empty, and the browser holds no trace of the words", () =>
    visit(withScript, "/brief/#bezwaar", async ({ page }) => {
      await page.locator("#_bezwaar-gronden").fill("geheim")
      await page.reload()
      expect(await page.locator("#bezwaar pre").textContent()).not.toContain("geheim")
      expect(await page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")).toEqual([0, 0, ""])
    }))

  it("copies the letter, or selects it where copying is not allowed", () =>
    visit(withScript, "/brief/#intrekken", async ({ page }) => {
      await page.locator("#intrekken [data-kopieer]").click()
      await page.locator("#intrekken [role=status]:not(:empty)").waitFor()
      expect(await page.locator("#intrekken [role=status]").textContent()).toMatch(/^Gekopieerd|geselecteerd/u)
    }))

  // Awb art. 6:5: name and address, date, the decision, the grounds, and a signature.
  it.each(["Datum:", "besluit van", "Het gaat over:", "Dit is waarom:", "Handtekening:"])(
    "asks in an objection for what the statute asks: %s",
    (part) =>
      visit(noScript, "/brief/#bezwaar", async ({ page }) => {
        expect(await page.locator("#bezwaar pre").textContent()).toContain(part)
      })
  )

  it("without JavaScript shows the letters with lines to write on, and paper shows the one chosen", () =>
    visit(noScript, "/brief/#ingebrekestelling", async ({ page, requests }) => {
      expect(await page.locator("#ingebrekestelling .veld").first().isVisible()).toBe(false)
      expect(await page.locator("#ingebrekestelling pre").textContent()).toContain("………")
      await page.emulateMedia({ media: "print" })
      expect(await page.locator("pre:visible").count()).toBe(1)
      expect(await page.locator(".status").isVisible()).toBe(false)
      expect(requests).toEqual(["/brief/"])
    }))

  it.each(["klacht", "intrekken", "ingebrekestelling", "bezwaar"])("has no barrier in %s", (id) =>
    visit(withScript, `/brief/#${id}`, async ({ page }) => {
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<axe.AxeResults>(
        `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`
      )
      expect(
        violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target).join(" ")}`)
      ).toEqual([])
    })
  )
})

describe("Snel weg", () => {
  it("stands on the screen wherever the reader is, and carries no trace of where they came from", () =>
    visit(noScript, "/wat-kan-ik-doen/#nieuw", async ({ page }) => {
      await page.mouse.wheel(0, 2000)
      const exit = page.locator(".exit")
      const box = await exit.boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height)
      expect(await exit.getAttribute("rel")).toContain("noreferrer")
      expect(await exit.getAttribute("href")).toMatch(/^https:\/\//u)
    }))
})
