import { readFile } from "node:fs/promises"
import { fromIso } from "@kracht/calendar/PlainDate"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import { inWords } from "@kracht/rules/DayInWords"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { letters } from "../src/letter/Letter.ts"
import { current } from "../src/regulation/Versions.ts"
import { starts } from "../src/timeline/Timeline.ts"
import { barriers, barriersInBoth, unfold } from "./Barriers.ts"
import { inBrowser, noScript, phone, visit, withScript } from "./Browser.ts"
import { novelties } from "./ElementKinds.ts"
import { faultsOfScreens, guides, shown } from "./Walk.ts"

/** Presses Tab until the focus is on a link with these words, then Enter; gives up after a hundred. */
const chooseByKeyboard = async (page: Page, words: string): Promise<void> => {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press("Tab")
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded away on the screen is not what the reader chooses
    if ((await page.locator(":focus").innerText()).trim() === words) return page.keyboard.press("Enter")
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
      await chooseByKeyboard(page, "Ja")
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

  it("in English is walked with the keyboard alone too, and Back works", () =>
    visit(noScript, "/en/what-can-i-do/", async ({ page, requests, complaints }) => {
      const first = await shown(page)
      expect(first).toEqual(["vraag-aanleiding"])
      const walked = [...first]
      // The first answer of every question leads on to an outcome.
      for (let asked = 0; asked < 12 && walked.at(-1)?.startsWith("vraag-"); asked++) {
        const answer = page.locator(".stap:visible .keuzes a").first()
        // biome-ignore lint/performance/useDomNodeTextContent: what is folded away on the screen is not what the reader chooses
        await chooseByKeyboard(page, (await answer.innerText()).trim())
        walked.push(...(await shown(page)))
      }
      expect(walked.length).toBeGreaterThan(1)
      expect(walked.at(-1)).not.toMatch(/^vraag-/u)
      await page.goBack()
      expect(await shown(page)).toEqual([walked.at(-2)])
      expect(requests).toEqual(["/en/what-can-i-do/"])
      expect(complaints).toEqual([])
    }))

  it.each(["/wat-kan-ik-doen/", "/voor-jou/wat-kan-ik-doen/", "/en/what-can-i-do/"])(
    "%s leads whoever is refused to a screen of its own on the toegang, and back",
    (path) =>
      visit(noScript, `${path}#anoniem`, async ({ page }) => {
        for (const refused of ["anoniem", "geen-klachtrecht"]) {
          await page.goto(`${path}#${refused}`)
          await page.locator('.stap:visible a[href="#toegang"]').click()
          expect(await shown(page)).toEqual(["toegang"])
          expect(await page.locator("#toegang h2").isVisible()).toBe(true)
          expect(await page.locator('#toegang a[href*="denhaag.nl"]').first().isVisible()).toBe(true)
          await page.goBack()
          expect(await shown(page)).toEqual([refused])
        }
        await page.goForward()
        await page.locator("#toegang .terug a").first().click()
        expect(await shown(page)).toEqual(["vraag-stand"])
        expect(await page.locator('#vraag-stand a[href="#toegang"]').isVisible()).toBe(true)
      })
  )

  it("leads whoever may complain there too, from a part that is folded", () =>
    visit(noScript, `${guide}#nieuw`, async ({ page }) => {
      await page
        .locator("summary", { hasText: "Gaat het over de toegang of een team?" })
        .locator("visible=true")
        .click()
      await page.locator('.stap:visible a[href="#toegang"]').click()
      expect(await shown(page)).toEqual(["toegang"])
    }))

  it("has a screen for whoever does not know, and a way back from it", () =>
    visit(noScript, guide, async ({ page }) => {
      expect(await page.locator(".stap:visible .keuzes small:visible").count()).toBe(0)
      await page.locator(".stap:visible .twijfel a").click()
      const meanings = page.locator(".stap:visible .keuzes small:visible")
      const helps = page.locator(".stap:visible .hulp:visible")
      expect([await shown(page), await meanings.count(), await helps.count()]).toEqual([["vraag-aanleiding"], 5, 1])
      expect(await page.locator("#vraag-aanleiding-weet-niet").isVisible()).toBe(true)
      expect(await page.locator(".stap:visible .twijfel").isVisible()).toBe(false)
      expect(await helps.textContent()).toContain("Jeugdstem")
      await page.goBack()
      expect([await shown(page), await meanings.count(), await helps.count()]).toEqual([["vraag-aanleiding"], 0, 0])
      await page.locator(".stap:visible .twijfel a").click()
      await page.locator(".stap:visible .keuzes a").first().click()
      expect(await shown(page)).toEqual(["vraag-anoniem"])
    }))

  it("puts the whole chart on paper, each answer with the number to go to, folded parts open, and whom to reach", () =>
    visit({ ...noScript, colorScheme: "dark" }, guide, async ({ page }) => {
      await page.emulateMedia({ media: "print" })
      const screens = await shown(page)
      expect(screens.length).toBeGreaterThan(18)
      expect(await page.locator(":is(.weet-niet, .keuzes small):visible").count()).toBe(0)
      expect(await page.locator(".exit").isVisible()).toBe(false)
      const numbers = await page
        .locator(".stap:visible :is(.keuzes li:not(.twijfel) a, a[data-n])")
        .evaluateAll((links) => links.map((link) => link.getAttribute("data-n")))
      expect(numbers.length).toBeGreaterThan(20)
      expect(numbers.filter((number) => !/^[1-9]\d*$/u.test(number ?? ""))).toEqual([])
      expect(await page.locator('#intern-bezig details:has-text("Gebeurt dat niet?") li').first().isVisible()).toBe(
        true
      )
      const box = await page.locator(".papier:visible").textContent()
      for (const address of [
        "bel 112",
        "jeugdstem.nl",
        "klachten@krachtdenhaag.nl",
        "kinderombudsman.nl",
        "jeugdombudsman.denhaag.nl"
      ])
        expect(box).toContain(address)
      expect(box).toContain("Klachtrechtkaart")
      // Paper cannot be tapped: who helps for free, which sentence and which committee stand there as text.
      expect(box).toMatch(/Jeugdstem.*De hulp is gratis\..*Welke externe klachtencommissie\?.*eigen commissie/su)
      const sources = page.locator("#nieuw :is(.stappen, .plichten) .bron")
      expect(await sources.count()).toBeGreaterThan(3)
      expect(await sources.first().isVisible()).toBe(true)
      expect(await sources.first().textContent()).toMatch(/^Regeling \d/u)
    }))

  it("puts an outcome that is on the screen on paper alone, with its reasons and whom to reach", () =>
    visit(noScript, `${guide}#intern-ongegrond`, async ({ page }) => {
      await page.emulateMedia({ media: "print" })
      expect(await shown(page)).toEqual(["intern-ongegrond"])
      for (const part of [".waarom", ".stappen .bron", ".plichten .bron", ".commissie", ".stappen .eerst"])
        expect(await page.locator(`#intern-ongegrond ${part}`).first().isVisible(), part).toBe(true)
      expect(await page.locator(".lead").isVisible()).toBe(false)
      const going = await page
        .locator("#intern-ongegrond a[data-n]")
        .evaluateAll((links) => links.map((link) => getComputedStyle(link, "::after").content))
      expect(going.length).toBeGreaterThan(0)
      expect(going.filter((words) => words !== "none")).toEqual([])
    }))

  it("shows where everything stands while “Waarom?” is open, and else leaves the steps in peace", () =>
    visit(noScript, `${guide}#intern-ongegrond`, async ({ page }) => {
      const sources = page.locator("#intern-ongegrond :is(.stappen, .plichten) .bron:visible")
      expect(await sources.count()).toBe(0)
      await page.locator("#intern-ongegrond .waarom summary").click()
      expect(await sources.count()).toBeGreaterThanOrEqual(5)
    }))

  it(
    "says on every screen what to do in danger, and leads with one act: an outcome is no wall",
    { timeout: 120_000 },
    () =>
      visit(noScript, guide, async ({ page }) => {
        const ids = await page.locator(".stap").evaluateAll((screens) => screens.map((screen) => screen.id))
        expect(ids.length).toBeGreaterThan(20)
        for (const id of ids) {
          await page.goto(`${guide}#${id}`)
          expect(await shown(page)).toEqual([id])
          expect(await page.getByText("112", { exact: false }).first().isVisible(), id).toBe(true)
          const danger = await page.locator('main a[href="tel:112"]').boundingBox()
          expect(danger?.height, id).toBeGreaterThanOrEqual(44)
          expect((danger?.y ?? 999) + (danger?.height ?? 0), id).toBeLessThan(phone.height)
          const height = await page.locator(`[id="${id}"]`).evaluate((screen) => screen.getBoundingClientRect().height)
          expect(height, id).toBeLessThan(2_250)
          const first = page.locator(`[id="${id}"] .eerst`)
          if ((await first.count()) > 0)
            expect((await first.boundingBox())?.y, `${id}: the first act is near the top`).toBeLessThan(900)
        }
      })
  )

  it.each([
    "/wat-kan-ik-doen/#nieuw",
    "/voor-jou/wat-kan-ik-doen/#vraag-hoedanigheid",
    "/en/what-can-i-do/#bezwaar",
    "/brief/#klacht"
  ])("%s opens on a phone with the line on danger whole, and no words under the way out", (path) =>
    visit(noScript, path, async ({ page }) => {
      expect((await page.locator(".alarm").boundingBox())?.y).toBeGreaterThanOrEqual(0)
      const cut = await page.evaluate<ReadonlyArray<string>>(`(() => {
        const exit = document.querySelector(".exit").getBoundingClientRect()
        const above = [...document.querySelectorAll("main > :is(h1, p)")].filter((line) => line.checkVisibility())
        return above.filter((line) => {
          const range = document.createRange()
          range.selectNodeContents(line)
          return [...range.getClientRects()].some(
            ({ right, top, bottom }) => bottom > 0 && right > exit.left && top < exit.bottom && bottom > exit.top
          )
        }).map((line) => line.textContent)
      })()`)
      expect(cut).toEqual([])
      const title = await page.locator("h1").boundingBox()
      if (!path.startsWith("/en/")) expect(title?.y).toBeGreaterThanOrEqual(0)
    })
  )

  it("works the same for 12 and up", () =>
    visit(noScript, "/voor-jou/wat-kan-ik-doen/", async ({ page, requests, complaints }) => {
      for (const words of ["Ik ben niet tevreden over hoe ik ben behandeld of geholpen", "Ja", "Ik krijg zelf hulp"])
        await chooseByKeyboard(page, words)
      expect(await shown(page)).toEqual(["vraag-stand"])
      await chooseByKeyboard(page, "Ik heb nog geen klacht ingediend")
      await chooseByKeyboard(page, "Ja")
      expect(await shown(page)).toEqual(["nieuw"])
      expect(requests).toEqual(["/voor-jou/wat-kan-ik-doen/"])
      expect(complaints).toEqual([])
    }))

  it("has no barrier on any screen of any guide, in light and dark, folded parts open", { timeout: 180_000 }, () =>
    inBrowser(withScript, async (page) => {
      // Of the screens of a guide that are made of the same kinds of elements one is tried; `pnpm proef` tries all.
      for (const path of guides) {
        const found = await faultsOfScreens(page, path, novelties())
        expect(found.faults, path).toEqual([])
        expect(found.screens, path).toBeGreaterThan(20)
        expect(found.tried, path).toBeGreaterThan(10)
      }
    })
  )
})

describe("Mijn tijdlijn", () => {
  const filed = voorbeelden.filter(
    (voorbeeld) =>
      holdsUnder(voorbeeld, current) &&
      voorbeeld.situatie["loket"] === "kracht" &&
      // A request for one's data has a day of its own: the timeline is that of a complaint.
      voorbeeld.situatie["wens"] !== "eigen-gegevens" &&
      /^\d{4}-\d\d-\d\d$/u.test(String(voorbeeld.situatie["ingediendOp"])) &&
      Object.keys((voorbeeld.verwacht["termijnen"] ?? {}) as object).length > 0
  )

  it("shows the days of every worked example, in words, and asks for nothing", { timeout: 120_000 }, () =>
    visit(withScript, "/mijn-tijdlijn/", async ({ page, requests, complaints }) => {
      expect(filed.length).toBeGreaterThan(5)
      for (const { id, situatie, verwacht } of filed) {
        await page.locator("#_dag").fill(String(situatie["ingediendOp"]))
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

  const events = (page: Page): Promise<ReadonlyArray<string>> =>
    page
      .locator('[name="_gebeurtenis"]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))

  const choose = (page: Page, event: string) => page.locator(`[name="_gebeurtenis"][value="${event}"]`).check()

  it("gives a list, a picture and a calendar file for every event that has a day", () =>
    visit(withScript, "/mijn-tijdlijn/", async ({ page, complaints }) => {
      expect((await events(page)).length).toBeGreaterThan(5)
      for (const event of await events(page)) {
        await choose(page, event)
        await page.locator("#_dag").fill("2026-11-23")
        expect(await page.locator("[data-moment]").count(), event).toBeGreaterThan(0)
        const moments = await page.locator("[data-moment]:not(.onbekend)").count()
        expect(await page.locator("#_bewaren").isVisible(), event).toBe(moments > 0)
        // Two years to keep a file, and a year to go to the ombudsman, make no picture that anyone can take in.
        const far = ["sluiting", "antwoord-gemeente", "gedraging"].includes(event)
        expect(await page.locator("#_uitkomst svg").count(), event).toBe(far || moments === 0 ? 0 : 1)
        if (moments === 0) continue
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByText("Zet in mijn agenda").click()
        ])
        const file = await readFile(await download.path(), "utf8")
        expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(moments)
      }
      expect(complaints).toEqual([])
    }))

  it("warns before it puts anything in a calendar, and says nothing there unless asked to", () =>
    visit(withScript, "/mijn-tijdlijn/#ontvangst", async ({ page }) => {
      await page.locator("#_dag").fill("2026-11-23")
      expect(await page.locator("#_bewaren").textContent()).toMatch(/Kijkt er iemand mee.*downloads/su)
      const saved = async () => {
        const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#_agenda").click()])
        return `${download.suggestedFilename()} ${await readFile(await download.path(), "utf8")}`
      }
      expect(await saved()).toMatch(/^herinnering\.ics (?!.*[Kk]lacht)/su)
      await page.getByText("Wie wat moet doen").last().click()
      expect(await saved()).toMatch(/^mijn-tijdlijn\.ics .*klacht/su)
    }))

  it("says of a complaint at the committee that the last day is not known, and whom to ask", () =>
    visit(withScript, "/mijn-tijdlijn/#ontvangst-extern", async ({ page }) => {
      await page.locator("#_dag").fill("2026-11-23")
      const said = await page.locator("#_uitkomst").textContent()
      expect(said).toMatch(/Nog niet bekend.*de klachtenfunctionaris van Yoep.*1 maand na het oordeel/su)
      expect(await page.locator("#_bewaren").isVisible()).toBe(false)
    }))

  it("puts no day in the address and no step in the history, and has forgotten the day after a reload", () =>
    visit(withScript, "/mijn-tijdlijn/#bekendmaking", async ({ page }) => {
      const before = await page.evaluate("history.length")
      await choose(page, "ontvangst")
      await page.locator("#_dag").fill("2026-11-23")
      expect(await page.locator("[data-moment]").count()).toBeGreaterThan(0)
      expect(await page.evaluate("location.href")).toBe(new URL("/mijn-tijdlijn/#bekendmaking", page.url()).href)
      expect(await page.evaluate("history.length")).toBe(before)
      await page.reload()
      expect(await page.locator("[data-moment]").count()).toBe(0)
      expect(await page.locator("#_dag").inputValue()).toBe("")
    }))

  it("opens at what happened when a link says so, and shows every choice in full on a phone", () =>
    visit(withScript, "/mijn-tijdlijn/", async ({ page }) => {
      for (const event of await events(page)) {
        await page.goto(`/mijn-tijdlijn/#${event}`)
        await page.reload()
        expect(await page.locator('[name="_gebeurtenis"]:checked').getAttribute("value")).toBe(event)
        expect(await page.locator("#_telzelf details[open]").count()).toBe(0)
      }
      const cut = await page
        .locator("#_invullen label")
        .evaluateAll((labels) => labels.filter((label) => label.scrollWidth > label.clientWidth).length)
      expect(cut).toBe(0)
    }))

  it("says in Dutch what is wrong with a day it cannot count from", () =>
    visit(withScript, "/mijn-tijdlijn/", async ({ page }) => {
      await choose(page, "bekendmaking")
      await page.locator("#_dag").fill("1999-01-01")
      expect(await page.locator("#_uitkomst").textContent()).toContain("sinds donderdag 1 oktober 2009")
    }))

  it("without JavaScript asks nothing, shows no button that does nothing, and lets the reader count", () =>
    visit(noScript, "/mijn-tijdlijn/#bekendmaking", async ({ page, requests }) => {
      expect(await page.locator("button:visible, .knop:visible, input:visible").count()).toBe(0)
      expect(await page.locator("table#bekendmaking").isVisible(), "the browser unfolds what the link leads to").toBe(
        true
      )
      const duties = await page
        .locator("#_telzelf tbody tr[data-plicht]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-plicht")))
      expect(new Set(duties).size).toBe(duties.length)
      const told = await page
        .locator("#_telzelf tbody tr[data-plicht]")
        .evaluateAll((rows) => rows.map((row) => row.textContent))
      expect(new Set(told).size).toBe(told.length)
      expect(await page.locator("#_invullen").isVisible()).toBe(false)
      expect(await page.locator("#_telzelf details").count()).toBe(starts.length)
      expect(duties.length).toBeGreaterThan(8)
      expect(requests).toEqual(["/mijn-tijdlijn/#bekendmaking"].map((path) => path.split("#")[0]))
    }))

  it("has no barrier when it has answered", () =>
    visit({ ...withScript, colorScheme: "dark" }, "/mijn-tijdlijn/", async ({ page }) => {
      await page.locator("#_dag").fill("2026-12-24")
      await unfold(page)
      expect(await barriers(page)).toEqual([])
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
      expect(new URLSearchParams(mail.search.replaceAll("+", "%2B")).get("body")?.replaceAll("\r", "")).toBe(
        letter?.trimEnd()
      )
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

  it("puts nothing that is filled in in the address, nor a step in the history: only which letter was chosen", () =>
    visit(withScript, "/brief/", async ({ page }) => {
      await page.locator('.keuzes a[href="#klacht"]').click()
      const before = await page.evaluate("history.length")
      for (const field of await page.locator("#klacht :is(input:not([type=radio]), textarea):visible").all())
        await field.fill((await field.getAttribute("type")) === "date" ? "2026-11-23" : "geheim")
      expect(await page.locator("#klacht pre").textContent()).toContain("geheim")
      expect(await page.evaluate("location.href")).toBe(new URL("/brief/#klacht", page.url()).href)
      expect(await page.evaluate("history.length")).toBe(before)
    }))

  it("opens every letter in the reader's own mail, with the address left open where nobody here knows it", () =>
    visit(withScript, "/brief/", async ({ page, requests }) => {
      for (const { id, aan, onderwerp } of letters) {
        await page.goto(`/brief/#${id}`)
        const mail = page.locator(`#${id} [data-mail]`)
        expect(await mail.isVisible(), id).toBe(true)
        const address = new URL((await mail.getAttribute("href")) ?? "")
        expect(address.pathname, id).toBe(aan === "samenwerking" ? "klachten@krachtdenhaag.nl" : "")
        expect(address.searchParams.get("subject")).toBe(onderwerp)
      }
      expect(new Set(requests)).toEqual(new Set(["/brief/", "/js/brief.js"]))
    }))

  it("shows where it stands what it says with a letter", () =>
    visit(noScript, "/brief/", async ({ page }) => {
      for (const { id } of letters) {
        await page.goto(`/brief/#${id}`)
        const sources = page.locator(`#${id} > p > .bron`)
        expect(await sources.count(), id).toBeGreaterThan(0)
        expect(await page.locator(`#${id} > p > .bron:visible`).count(), id).toBe(await sources.count())
      }
    }))

  it("says for whom it is as soon as that is filled in, and by what right as soon as that is chosen", () =>
    visit(withScript, "/brief/#klacht", async ({ page }) => {
      const fill = () => page.getByLabel("Schrijft u voor een ander").locator("visible=true").fill("Sam")
      const letter = page.locator("#klacht pre")
      expect(await letter.textContent()).not.toContain("namens")
      await fill()
      expect(await letter.textContent()).toMatch(/hoe een ander is behandeld.*Ik schrijf namens: Sam/su)
      expect(await letter.textContent()).toContain("De machtiging zit bij deze brief.")
      await page.goto("/brief/#bezwaar")
      await fill()
      await page.locator('#bezwaar input[value="gezag"]').check()
      expect(await page.locator("#bezwaar pre").textContent()).toContain("Ik heb het gezag.")
    }))

  it("names in a notice of default what the reader chose", () =>
    visit(withScript, "/brief/#ingebrekestelling", async ({ page }) => {
      await page.locator('#ingebrekestelling input[value="bezwaar"]').check()
      expect(await page.locator("#ingebrekestelling pre").textContent()).toContain(
        "maakte ik bezwaar tegen een besluit"
      )
    }))

  it("copies the letter, or selects it where copying is not allowed", () =>
    visit(withScript, "/brief/#intrekken", async ({ page }) => {
      const mail = () => page.locator("#intrekken [data-mail]").getAttribute("href")
      expect(await mail()).toMatch(/^mailto:\?subject=/u)
      await page.locator('#intrekken input[value="samenwerking"]').check()
      expect(await mail()).toMatch(/^mailto:klachten@krachtdenhaag\.nl\?subject=/u)
      expect(await page.locator("#intrekken pre").textContent()).toContain("Aan: de klachtenfunctionaris van Kracht")
      await page.locator("#intrekken [data-kopieer]").click()
      await page.locator("#intrekken [role=status]:not(:empty)").waitFor()
      expect(await page.locator("#intrekken [role=status]").textContent()).toMatch(/^Gekopieerd|geselecteerd/u)
    }))

  it("without JavaScript has no button that does nothing, and on paper every letter as a form, with nothing to go to", () =>
    visit(noScript, "/brief/", async ({ page }) => {
      for (const id of await page.locator(".stap").evaluateAll((screens) => screens.map((screen) => screen.id))) {
        await page.goto(`/brief/#${id}`)
        expect(await page.locator("button:visible, .knop:visible, [data-mail]:visible").count(), id).toBe(0)
      }
      await page.goto(`/brief/`)
      await page.emulateMedia({ media: "print" })
      expect(await page.locator("pre:visible").count()).toBe(6)
      expect(await page.locator(".keuzes:visible").count()).toBe(0)
    }))

  it("without JavaScript shows the letters with lines to write on, and paper shows the one chosen", () =>
    visit(noScript, "/brief/#ingebrekestelling", async ({ page, requests }) => {
      expect(await page.locator("#ingebrekestelling .veld").first().isVisible()).toBe(false)
      expect(await page.locator("#ingebrekestelling pre").textContent()).toContain("………")
      await page.emulateMedia({ media: "print" })
      expect(await page.locator("pre:visible").count()).toBe(1)
      expect(await page.locator(".status").isVisible()).toBe(false)
      expect(requests).toEqual(["/brief/"])
    }))

  it("draws every line to write on to the edge, on a phone as on paper, with the same words with and without a script", async () => {
    const drawn = async (page: Page) =>
      page.locator("pre").evaluateAll((letters) =>
        letters.map((letter) => {
          const { paddingRight } = getComputedStyle(letter)
          const edge = letter.getBoundingClientRect().right - Number.parseFloat(paddingRight)
          const lines = [...letter.querySelectorAll(".lijn > span")].filter((line) => line.checkVisibility())
          return {
            words: letter.textContent,
            short: lines.filter((line) => Math.abs(line.getBoundingClientRect().right - edge) > 2).length,
            narrow: lines.filter((line) => line.getBoundingClientRect().width < 100).length,
            broken: lines.filter((line) => line.getBoundingClientRect().height > 40).length
          }
        })
      )
    const both: Array<ReadonlyArray<string | null>> = []
    for (const script of [noScript, withScript])
      await visit(script, "/brief/", async ({ page }) => {
        for (const media of ["screen", "print"] as const) {
          await page.emulateMedia({ media })
          await page.goto(`/brief/#bezwaar`)
          const letters = await drawn(page)
          expect(letters.map(({ short, narrow, broken }) => short + narrow + broken)).toEqual([0, 0, 0, 0, 0, 0])
          both.push(letters.map(({ words }) => words))
        }
      })
    for (const words of both) expect(words).toEqual(both[0])
  })

  it.each(["klacht", "klacht-commissie", "klacht-gemeente", "intrekken", "ingebrekestelling", "bezwaar"])(
    "has no barrier in %s, in light and dark, folded parts open",
    (id) =>
      visit(withScript, `/brief/#${id}`, async ({ page }) => {
        await unfold(page)
        expect(await barriersInBoth(page)).toEqual([])
      })
  )
})

describe("the pages with a script", () => {
  it.each(["/mijn-tijdlijn/", "/brief/", "/zoeken/"])(
    "%s: the browser refuses what goes to another, and lets a tool read robots.txt beside the page",
    (path) =>
      visit(withScript, path, async ({ page, complaints }) => {
        const ask = (url: string) =>
          page.evaluate<string>(`fetch(${JSON.stringify(url)}).then(({ status }) => String(status), () => "refused")`)
        expect(await ask("/robots.txt")).toBe("200")
        expect(await ask(page.url().replace("127.0.0.1", "localhost"))).toBe("refused")
        expect(complaints.filter((complaint) => complaint.includes("connect-src"))).not.toEqual([])
      })
  )
})

describe("Ik wil met iemand praten", () => {
  it("on paper gives the addresses in writing, and everything that is folded on a screen", () =>
    visit(noScript, "/praten/", async ({ page }) => {
      await page.emulateMedia({ media: "print" })
      const words = await page.locator("main").textContent()
      for (const address of [
        "jeugdstem.nl",
        "klachten@krachtdenhaag.nl",
        "kinderombudsman.nl",
        "jeugdombudsman.denhaag.nl"
      ])
        expect(words).toContain(address)
      expect(await page.locator("#jeugdstem .bronnen li").first().isVisible()).toBe(true)
    }))
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
