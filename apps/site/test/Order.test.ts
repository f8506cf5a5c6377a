/**
 * What a screen reader is given, and in which order the keyboard goes: asked of the browser, which makes both.
 */
import type { CDPSession, Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { editions } from "../src/guide/Edition.ts"
import { visit, withScript } from "./Browser.ts"
import { pageAt } from "./Built.ts"

/** A node of the accessibility tree: what a screen reader is given. */
interface Given {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly properties?: ReadonlyArray<{ readonly name: string; readonly value: { readonly value?: unknown } }>
  readonly childIds?: ReadonlyArray<string>
}

/** The tree of a page in the order in which it is read. */
const readAloud = async (client: CDPSession): Promise<ReadonlyArray<Given>> => {
  const { nodes } = (await client.send("Accessibility.getFullAXTree")) as { readonly nodes: ReadonlyArray<Given> }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const from = (id: string): ReadonlyArray<Given> => {
    const node = byId.get(id)
    // The parts of a field for a day are the browser's own.
    const parts = node?.role?.value === "Date" ? [] : (node?.childIds ?? [])
    return node === undefined ? [] : [node, ...parts.flatMap(from)]
  }
  const [root] = nodes
  if (root === undefined) throw new Error("The browser gives a screen reader nothing.")
  return from(root.nodeId).filter(({ ignored }) => !ignored)
}

const inPhone = <A>(path: string, run: (page: Page, client: CDPSession) => Promise<A>): Promise<A> =>
  visit(withScript, path, async ({ page }) => run(page, await page.context().newCDPSession(page)))

const isFocused = ({ role, properties = [] }: Given): boolean =>
  role?.value !== "RootWebArea" && properties.some(({ name, value }) => name === "focused" && value.value === true)

/** One page of each kind, and of the guide and the letters a screen. */
const kinds = [
  "/",
  "/wat-kan-ik-doen/#bezwaar",
  "/voor-jou/wat-kan-ik-doen/#vraag-stand",
  "/praten/",
  "/mijn-tijdlijn/",
  "/brief/#ingebrekestelling",
  "/regeling/concept/intrekken/",
  "/gewone-taal/",
  "/termijnen/",
  "/regels/uitkomst/",
  "/open-vragen/lezing/werkdag/",
  "/begrippen/",
  "/verantwoording/",
  "/zoeken/",
  "/en/"
]

describe("a screen reader", () => {
  it.each([editions.u.guide, editions.je.guide, "/en/what-can-i-do/"])(
    "is brought by each answer of %s to a region with the name of its screen, and hears its heading",
    { timeout: 120_000 },
    (path) =>
      inPhone(path, async (page, client) => {
        const { $ } = pageAt(path)
        const screens = $("section.stap").toArray()
        expect(screens.length).toBeGreaterThan(25)
        for (const screen of screens) {
          const id = $(screen).attr("id") ?? ""
          await page.evaluate(`location.hash = "${id}"`)
          const given = await readAloud(client)
          const at = given.findIndex(isFocused)
          expect(given[at]?.role?.value, id).toBe("region")
          expect(given[at]?.name?.value, id).toBe($(screen).attr("aria-label"))
          const next = given.slice(at).find(({ role }) => role?.value === "heading")
          expect(next?.name?.value, id).toBe($(screen).find("h2").text().trim())
        }
        const doubts = $("section.stap h3[id]").toArray()
        expect(doubts.length).toBeGreaterThan(4)
        for (const doubt of doubts) {
          await page.evaluate(`location.hash = "${$(doubt).attr("id")}"`)
          const at = (await readAloud(client)).find(isFocused)
          expect([at?.role?.value, at?.name?.value]).toEqual(["heading", $(doubt).text().trim()])
        }
      })
  )

  it.each(kinds)("hears all words of %s that can be seen, in the order in which they stand", (path) =>
    inPhone(path, async (page, client) => {
      expect(spokenIn(await readAloud(client)).filter((words) => words.includes("›"))).toEqual([])
      await page.evaluate(withoutAdded)
      const spoken = spokenIn(await readAloud(client))
      const seen = await page.evaluate<ReadonlyArray<{ readonly words: string; readonly top: number }>>(visible)
      expect(seen.length).toBeGreaterThan(15)
      expect(letters(spoken)).toBe(letters(seen.map(({ words }) => words)))
      const up = seen.filter(({ top }, i) => top < (seen[i - 1]?.top ?? 0))
      expect(up.map(({ words }) => words)).toEqual([])
    })
  )

  it("words that stand elsewhere than they are read would be seen", () =>
    inPhone("/404.html", async (page) => {
      await page.evaluate(
        "document.querySelector('main').style.display = 'flex', document.querySelector('main').style.flexDirection = 'column-reverse'"
      )
      const seen = await page.evaluate<ReadonlyArray<{ readonly top: number }>>(visible)
      expect(seen.filter(({ top }, i) => top < (seen[i - 1]?.top ?? 0)).length).toBeGreaterThan(0)
    }))
})

/** The words that are said: all text, and of a button to choose with the words it is called by. */
const spokenIn = (given: ReadonlyArray<Given>): ReadonlyArray<string> =>
  given
    .filter(({ role }) => role?.value === "StaticText" || role?.value === "radio")
    .map(({ name }) => name?.value ?? "")

/** The words a style sheet adds repeat others, such as the head of a column: here only those of the page count. */
const withoutAdded = `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync("::before, ::after { content: none !important }")
  document.adoptedStyleSheets = [sheet]
})()`

const letters = (words: ReadonlyArray<string>): string => words.join("").replace(/[\s\u00ad]+/gu, "")

/** Every piece of text of the page's own column that shows, with where its line stands, from the top down. */
const visible = `(() => {
  const found = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (node.data.trim() === "" || !parent.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const [first] = range.getClientRects()
    if (first === undefined) continue
    // What floats over the page, stands in columns at its foot or in cells side by side has a row of its own.
    const row = parent.closest(".exit, .skip, footer, svg, tr, dl > div, .turn")
    const middle = first.top + first.height / 2 + scrollY
    found.push({ words: node.data, top: row === null ? Math.round(middle / 12) : found.at(-1)?.top ?? 0 })
  }
  return found
})()`

describe("the keyboard", () => {
  it.each(kinds)("goes through %s in the order in which it is read, to nothing that is hidden", (path) =>
    inPhone(path, async (page) => {
      const expected = await page.evaluate<ReadonlyArray<string>>(focusable)
      // A link that leads to a screen has brought the focus there: start where every reader starts.
      await page.evaluate("document.activeElement.blur(), getSelection().removeAllRanges()")
      await page.locator(".skip").focus()
      const met = [await page.evaluate<string>(focused)]
      while (met.length < Math.min(expected.length, 60)) {
        await page.keyboard.press("Tab")
        const at = await page.evaluate<string>(focused)
        // A day, a month and a year are stops of one field.
        if (!(at.startsWith("INPUT") && at === met.at(-1))) met.push(at)
      }
      expect(met.length).toBeGreaterThan(10)
      expect(met).toEqual(expected.slice(0, met.length))
    })
  )
})

/** How a place of the focus is told from others: by what it is and what it says, and whether it can be seen there. */
const place =
  "(element) => [element.tagName, element.getAttribute('href') ?? element.id, (element.textContent ?? '').trim().slice(0, 30), element.getClientRects().length > 0].join(' ')"

const focused = `(${place})(document.activeElement)`

/** Everything the keyboard can reach, in the order of the page; of radio buttons that belong together the chosen one. */
const focusable = `[...document.querySelectorAll("a[href], button, input, textarea, select, summary")]
  .filter((element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0)
  .filter((element, _, all) => element.type !== "radio" || element.checked || !all.some((other) => other.name === element.name && (other.checked || all.indexOf(other) < all.indexOf(element))))
  .map(${place})`
