/**
 * What stands in a reader's way, by the rules of axe: WCAG 2.2 A and AA, and best practice.
 *
 * @module
 */
import axe from "axe-core"
import type { Page } from "playwright-core"

/** Only of violations every element is asked for: to name those that pass takes most of the time. */
const asked = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"]
} as const

/** Every violation on the page as it stands, by rule and element; a run that tried no rule fails. */
export const barriers = async (page: Page): Promise<ReadonlyArray<string>> => {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe.source)
  const { passed, violations } = await page.evaluate<{
    readonly passed: number
    readonly violations: axe.AxeResults["violations"]
  }>(
    `axe.run(document, ${JSON.stringify(asked)}).then(({ passes, violations }) => ({ passed: passes.length, violations }))`
  )
  if (passed < 10) throw new Error("No rules were tried.")
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))
}

/** Folded parts are part of the page: they are tried opened. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
