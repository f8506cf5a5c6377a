/**
 * What is wrong with a page of the site, as a browser shows it?
 *
 * The tests ask of every page what it asks for and keeps, and all else of one of the pages that are made of the same kinds of
 * elements, of those with a script and of every tenth; `pnpm proef` asks all of every page.
 *
 * @module
 */
import type { Page } from "playwright-core"
import { barriersInBoth, unfold } from "./Barriers.ts"
import { open, phone } from "./Browser.ts"
import type { BuiltPage } from "./Built.ts"

/** Everything that is wrong with a page for whoever has no script: on small screens, on a wide one, and on paper. */
export const faultsWithoutScript = async (page: Page, { path, $ }: BuiltPage): Promise<ReadonlyArray<string>> => {
  await page.emulateMedia({ media: "screen" })
  await page.setViewportSize(phone)
  const { status, requests, complaints } = await open(page, path)
  const found = [...differing("its status", status, 200)]
  for (const width of [320, phone.width]) {
    await page.setViewportSize({ ...phone, width })
    found.push(...differing(`scrolls sideways at ${width} px`, await page.evaluate(sideways), 0))
  }
  found.push(...differing("words of headings that break", await page.evaluate(brokenWords), []))
  found.push(...differing("words that stick out of their box", await page.evaluate(outOfBox), []))
  if (hasOwnColumn({ $ })) found.push(...(await faultsOfColumn(page)))
  found.push(...(await faultsOnPaper(page)))
  return [...found, ...differing("its requests", requests, [path]), ...differing("complaints", complaints, [])]
}

/** Does nothing stand beside the column of a page? */
export const hasOwnColumn = ({ $ }: Pick<BuiltPage, "$">): boolean => $("main > .beside").length === 0

const faultsOfColumn = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const [left, right] = await page.evaluate<[number, number]>(column)
  return [
    ...differing("its column is in the middle", Math.abs(left - right) <= 2, true),
    ...differing("tables beside its column", await page.evaluate(outOfColumn), [])
  ]
}

/** On paper it is black on white, without menus, and all unfolded. */
const faultsOnPaper = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: "print" })
  const right = { menus: 0, heading: true, status: true, coloured: [], folded: [], sideways: 0 }
  return differing("on paper", await page.evaluate(paper), right)
}

/** Everything that is wrong with a page as it comes, but for barriers: it asks for itself and its own script, and keeps nothing. */
export const faultsWithScript = async (page: Page, { path, $ }: BuiltPage): Promise<ReadonlyArray<string>> => {
  const { requests, complaints } = await open(page, path)
  const script = $("script[src]").attr("src")
  return [
    ...differing("its requests", requests, [path, ...(script === undefined ? [] : [script])]),
    ...differing("complaints", complaints, []),
    ...differing("what it keeps", await page.evaluate(kept), []),
    ...differing("its cookies", await page.context().cookies(), []),
    ...differing("scrolls sideways", await page.evaluate(sideways), 0)
  ]
}

/** What stands in a reader's way on a page that was opened, with all unfolded, in light and in dark. */
export const barriersUnfolded = async (page: Page): Promise<ReadonlyArray<string>> => {
  await unfold(page)
  return barriersInBoth(page)
}

/** The guides: pages of which one screen shows at a time. */
export const guides = ["/wat-kan-ik-doen/", "/voor-jou/wat-kan-ik-doen/", "/en/what-can-i-do/"]

/** Everything that is wrong with the screens of a guide, one after the other; barriers only on those that `isTried` says. */
export const faultsOfScreens = async (
  page: Page,
  path: string,
  isTried: (page: Page) => Promise<boolean>
): Promise<{ readonly screens: number; readonly tried: number; readonly faults: ReadonlyArray<string> }> => {
  await open(page, path)
  await unfold(page)
  const ids = await page.locator(".stap").evaluateAll((screens) => screens.map((screen) => screen.id))
  if (ids.length === 0) throw new Error(`${path} has no screens to walk.`)
  const faults: Array<string> = []
  let tried = 0
  for (const id of ids) {
    const tell = (found: ReadonlyArray<string>) => faults.push(...found.map((fault) => `#${id} ${fault}`))
    await page.evaluate(`location.hash = "${id}"`)
    tell(differing("what shows", await shown(page), [id]))
    tell(differing("scrolls sideways", await page.evaluate(sideways), 0))
    const height = await page.evaluate(tall)
    await page.evaluate(takeHiddenAway)
    tell(differing("what shows alone", [await shown(page), await page.evaluate(tall)], [[id], height]))
    if (await isTried(page)) {
      tried += 1
      tell(await barriersInBoth(page))
    }
    await page.evaluate(bringBack)
  }
  return { screens: ids.length, tried, faults }
}

/** The ids of the screens a reader sees. */
export const shown = (page: Page): Promise<ReadonlyArray<string>> =>
  page.locator(".stap:visible").evaluateAll((screens) => screens.map((screen) => screen.id))

/** The screens nobody sees leave the page while axe walks it: for each screen it would walk through all of them. */
const takeHiddenAway = `globalThis.away = [...document.querySelectorAll(".stap")]
  .filter((screen) => !screen.checkVisibility())
  .map((screen) => {
    const mark = document.createComment("")
    screen.replaceWith(mark)
    return () => mark.replaceWith(screen)
  })`

const bringBack = "globalThis.away.forEach((back) => back())"

const tall = "document.documentElement.scrollHeight"

const differing = (what: string, found: unknown, wanted: unknown): ReadonlyArray<string> =>
  JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${what}: ${JSON.stringify(found)}`]

/** How much wider a page is than its screen. */
export const sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

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

/** Every way in which a page can keep something in a browser, and did. */
export const kept = `(async () => {
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

/** What is wrong with the page on paper: menus that show, words in colour, words on colour, folds that stay folded. */
export const paper = `(() => {
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
