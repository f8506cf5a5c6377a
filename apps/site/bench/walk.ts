/**
 * Walks every page of the site, and every screen of its guides, in a browser: nothing may be wrong, and nothing stand in a reader's
 * way.
 *
 * The tests walk one page of all that are made of the same kinds of elements, and every tenth. Writes `WALK.md` beside this file.
 *
 * @module
 */
import { writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { circumstances, judge, number } from "../../../.build/bench.ts"
import { newPage, noScript, withScript } from "../test/Browser.ts"
import { pages } from "../test/Built.ts"
import { barriersUnfolded, faultsOfScreens, faultsWithoutScript, faultsWithScript, guides } from "../test/Walk.ts"

const measuredAt = circumstances()
const plain = await newPage({ ...noScript, colorScheme: "dark" })
const whole = await newPage(withScript)
const found: Array<string> = []
const tell = (path: string, faults: ReadonlyArray<string>): void => {
  for (const fault of faults) found.push(`- \`${path}\` ${fault}`)
}

let elements = 0
for (const built of pages) {
  tell(built.path, await faultsWithoutScript(plain, built))
  tell(built.path, await faultsWithScript(whole, built))
  tell(built.path, await barriersUnfolded(whole))
  elements += await whole.evaluate<number>("document.querySelectorAll('*').length")
}
let screens = 0
for (const path of guides) {
  const walked = await faultsOfScreens(whole, path, async () => true)
  tell(path, walked.faults)
  screens += walked.screens
}
await whole.context().browser()?.close()

const verdict = `Doel: niets; ${judge(found.length === 0)}.`
await writeFile(
  fileURLToPath(new URL("WALK.md", import.meta.url)),
  `# Wat er mis is op een pagina

${measuredAt} Elke pagina van de site en elk scherm van de wegwijzers (\`pnpm proef\`). Zonder JavaScript: één verzoek, niets te breed op 320 en 360 px, geen gebroken woord, op een breed scherm in het midden, op papier zwart op wit en uitgeklapt. Met JavaScript: geen ander verzoek, niets bewaard, en met alles uitgeklapt, in licht en in donker, geen belemmering volgens de regels van axe voor WCAG 2.2 A en AA en goede gewoonten.

${number(pages.length)} pagina's met ${number(elements)} elementen, en ${number(screens)} schermen: ${number(found.length)} keer iets mis. ${verdict}
${found.map((line) => `\n${line}`).join("")}`
)
process.stdout.write(`${pages.length} pages, ${screens} screens, ${found.length} faults\n`)
if (found.length > 0) process.exitCode = 1
