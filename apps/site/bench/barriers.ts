/**
 * What stands in a reader's way on any page, by the rules of axe, in light and in dark: nothing may.
 *
 * The tests try one page of all that are made of the same kinds of elements; this tries every page. Writes `BARRIERS.md` beside
 * this file.
 *
 * @module
 */
import { writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { circumstances, judge, number } from "../../../.build/bench.ts"
import { barriersInBoth, unfold } from "../test/Barriers.ts"
import { newPage, open, withScript } from "../test/Browser.ts"
import { pages } from "../test/Built.ts"

const measuredAt = circumstances()
const page = await newPage(withScript)
const found: Array<string> = []
let elements = 0
for (const { path } of pages) {
  await open(page, path)
  await unfold(page)
  elements += await page.evaluate<number>("document.querySelectorAll('*').length")
  for (const barrier of await barriersInBoth(page)) found.push(`- \`${path}\` ${barrier}`)
}
await page.context().browser()?.close()

const verdict = `Doel: geen enkele; ${judge(found.length === 0)}.`
await writeFile(
  fileURLToPath(new URL("BARRIERS.md", import.meta.url)),
  `# Wat op een pagina in de weg staat

${measuredAt} Elke pagina van de site, met alles uitgeklapt, op een telefoon, in licht en in donker, volgens de regels van axe voor WCAG 2.2 A en AA en goede gewoonten (\`pnpm proef\`).

${number(pages.length)} pagina's met ${number(elements)} elementen: ${number(found.length)} belemmeringen. ${verdict}
${found.map((line) => `\n${line}`).join("")}`
)
process.stdout.write(`${pages.length} pages, ${found.length} barriers\n`)
if (found.length > 0) process.exitCode = 1
