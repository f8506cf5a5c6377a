/**
 * What Lighthouse says of every kind of page: accessibility, best practices and SEO must be 100; performance is recorded.
 *
 * Serves the built site itself and uses the browser of the tests. Writes `LIGHTHOUSE.md` beside this file.
 *
 * @module
 */
import { writeFile } from "node:fs/promises"
import { createServer, type Server } from "node:net"
import { fileURLToPath } from "node:url"
import lighthouse from "lighthouse"
import { circumstances } from "../../../.build/bench.ts"
import { launch } from "../test/Browser.ts"
import { pages, serve } from "../test/Built.ts"

/** Pages that differ in their content only: one of each says what there is to say. */
const alike: ReadonlyArray<RegExp> = [
  /^\/regeling\/verschil\/[^/]+\/$/u,
  /^\/regeling\/[^/]+\/$/u,
  /^\/regeling\/(?!verschil\/)[^/]+\/[^/]+\/$/u,
  /^\/open-vragen\/lezing\/[^/]+\/$/u,
  /^\/open-vragen\/(?!lezing\/)[^/]+\/$/u,
  /^\/(?:gewone-taal|voor-jou|en\/regulation)\/(?:concept|voorstel)\/$/u,
  /^\/regels\/(?!procedure\/|routes\/|voorbeelden\/)[^/]+\/$/u
]

const categories = ["accessibility", "best-practices", "seo", "performance"] as const
const required: ReadonlyArray<(typeof categories)[number]> = ["accessibility", "best-practices", "seo"]

type Scores = Readonly<Record<(typeof categories)[number], number>>

interface Result {
  readonly path: string
  readonly scores: Scores
  /** The audits of the required categories that failed. */
  readonly failed: ReadonlyArray<string>
}

const main = async (): Promise<void> => {
  const { origin, server } = await serve()
  const port = await freePort()
  const browser = await launch([`--remote-debugging-port=${port}`])
  const results: Array<Result> = []
  try {
    for (const path of kinds()) {
      const result = await examine(origin, path, port)
      results.push(result)
      process.stdout.write(`${line(result)}\n`)
    }
  } finally {
    await browser.close()
    server.close()
  }
  await writeFile(fileURLToPath(new URL("LIGHTHOUSE.md", import.meta.url)), report(results))
  if (!results.every(meets)) process.exitCode = 1
}

const meets = ({ scores }: Result): boolean => required.every((category) => scores[category] === 100)

/** One path of each kind; the page for what does not exist answers with a fault, which Lighthouse counts against it. */
const kinds = (): ReadonlyArray<string> => {
  const paths = pages.map(({ path }) => path).filter((path) => path !== "/404.html")
  const shared = alike.flatMap((kind) => paths.find((path) => kind.test(path)) ?? [])
  if (shared.length < alike.length) throw new Error("Van een soort pagina is er geen enkele gebouwd.")
  return [...paths.filter((path) => !alike.some((kind) => kind.test(path))), ...shared].sort()
}

const examine = async (origin: string, path: string, port: number): Promise<Result> => {
  const run = await lighthouse(origin + path, { port, onlyCategories: [...categories], logLevel: "error" })
  if (run === undefined || run.lhr.runtimeError !== undefined) throw new Error(`Lighthouse kan ${path} niet openen.`)
  const found = run.lhr
  const scoreOf = (category: string) => Math.round((found.categories[category]?.score ?? 0) * 100)
  const failed = required.flatMap((category) =>
    (found.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const score = found.audits[id]?.score
      return weight > 0 && typeof score === "number" && score < 1 ? [id] : []
    })
  )
  return {
    path,
    scores: {
      accessibility: scoreOf("accessibility"),
      "best-practices": scoreOf("best-practices"),
      seo: scoreOf("seo"),
      performance: scoreOf("performance")
    },
    failed
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe: Server = createServer()
    probe.on("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => {
        if (typeof address === "object" && address !== null) resolve(address.port)
        else reject(new Error("Er is geen vrije poort."))
      })
    })
  })

const line = ({ path, scores, failed }: Result): string =>
  `| \`${path}\` | ${categories.map((category) => scores[category]).join(" | ")} | ${failed.join(", ")} |`

const report = (results: ReadonlyArray<Result>): string => {
  const lowest = (category: (typeof categories)[number]) => Math.min(...results.map(({ scores }) => scores[category]))
  return `# Wat Lighthouse van elke soort pagina zegt

${circumstances()} Met de browser van de tests en de instellingen van Lighthouse voor een telefoon (\`pnpm proef\`). Van pagina's die alleen in inhoud verschillen, is er één gemeten.

| pagina | toegankelijkheid | goede gewoonten | SEO | snelheid | wat faalt |
|---|---:|---:|---:|---:|---|
${results.map(line).join("\n")}

Laagste: toegankelijkheid ${lowest("accessibility")}, goede gewoonten ${lowest("best-practices")}, SEO ${lowest("seo")}, snelheid ${lowest("performance")}.

Doel: toegankelijkheid, goede gewoonten en SEO 100 op elke soort pagina; snelheid wordt genoteerd. ${results.every(meets) ? "Gehaald." : "Niet gehaald."}
`
}

await main()
