/**
 * What stands in a reader's way, by the rules of axe: WCAG 2.2 A and AA, and best practice.
 *
 * @module
 */
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import axe from "axe-core"
import type { Page } from "playwright-core"

/** The same code without its comments: to read those in on every page took longer than to try the rules. */
const code = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8")

const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
const colourRules = axe
  .getRules(everyRule)
  .filter(({ tags }) => tags.includes("cat.color"))
  .map(({ ruleId }) => ruleId)

/** Every violation on the page as it stands, by rule and element. */
export const barriers = (page: Page): Promise<ReadonlyArray<string>> => barriersOf(page, everyRule, 10)

/** Every violation on the page in light and in dark, each with the colours it stands in. */
export const barriersInBoth = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.emulateMedia({ colorScheme: "light" })
  const light = await barriers(page)
  const shape = await page.evaluate(shapeOfAll)
  await page.emulateMedia({ colorScheme: "dark" })
  // Where all that shows is as large and in the same place, only its colours differ, and only rules about those can.
  const recoloured = shape === (await page.evaluate(shapeOfAll))
  const dark = await (recoloured ? barriersOf(page, colourRules, 1) : barriers(page))
  return [...light.map((barrier) => `light ${barrier}`), ...dark.map((barrier) => `dark ${barrier}`)]
}

/** Every violation within one element, in light and in dark. */
export const barriersWithin = async (page: Page, selector: string): Promise<ReadonlyArray<string>> => {
  await page.emulateMedia({ colorScheme: "light" })
  const light = await barriersOf(page, everyRule, 1, selector)
  await page.emulateMedia({ colorScheme: "dark" })
  const dark = await barriersOf(page, colourRules, 1, selector)
  return [...light.map((barrier) => `light ${barrier}`), ...dark.map((barrier) => `dark ${barrier}`)]
}

/** Folded parts are part of the page: they are tried opened. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")

const looked = new WeakSet<Page>()

/** Reads axe in; a page that is looked at once more brings it along to what it opens next, for sending it takes longest. */
const equip = async (page: Page): Promise<void> => {
  if (looked.has(page)) await page.addInitScript(`globalThis.readAxe = () => { ${code} }`)
  looked.add(page)
  await page.evaluate(code)
}

/** The violations of some rules; a run in which fewer held than there must be tried nothing, and fails. */
const barriersOf = async (
  page: Page,
  rules: ReadonlyArray<string>,
  leastHeld: number,
  within = "html"
): Promise<ReadonlyArray<string>> => {
  // Only of violations every element is asked for, and no style sheet is fetched for rules that are not tried.
  const asked = { runOnly: rules, resultTypes: ["violations"], preload: false }
  if (!(await page.evaluate<boolean>(isRead))) await equip(page)
  const { held, violations } = await page.evaluate<{
    readonly held: number
    readonly violations: axe.AxeResults["violations"]
  }>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(asked)}).then(({ passes, violations }) => ({ held: passes.length, violations }))`
  )
  if (held + violations.length < leastHeld) throw new Error("No rules were tried.")
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))
}

/** Is axe there, or was it brought along? */
const isRead = `(() => {
  if (typeof axe === "undefined") globalThis.readAxe?.()
  return typeof axe !== "undefined"
})()`

/** Of every element where it is, how large, and whether it can be seen. */
const shapeOfAll = `[...document.querySelectorAll("body, body *")].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect()
  const shows = element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  return [x, y, width, height, shows].join(" ")
}).join()`
