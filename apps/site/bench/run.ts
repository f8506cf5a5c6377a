/**
 * What a reader's phone must fetch, and how the build grows with the number of versions. Writes RESULTS.md.
 *
 * `node bench/run.ts 3 6` builds other numbers of versions, to try; what is judged are the hundred.
 *
 * @module
 */
import { join } from "node:path"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { circumstances, type Line, number, publish, table, versioned } from "../../../.build/bench.ts"
import { pages, scripts } from "../test/Built.ts"
import { type Build, build } from "./versions.ts"

const folder = join(import.meta.dirname, "..")
/** Linear: a version more costs no more among many than among few, with room for what one run differs from the next. */
const MOST = { versions: 100, seconds: 60, megabytes: 2000, growth: 1.5 }
const PAGE = 13
const SCRIPT = 25

const measuredAt = circumstances()

const tried = process.argv.slice(2).map(Number)
const builds: Array<Build> = []
for (const count of tried.length > 0 ? tried : [25, 50, MOST.versions]) builds.push(await build(count))
const last = builds.at(-1)
if (last === undefined) throw new Error("Er is niets gebouwd.")

/** What each version more cost since the build before, in milliseconds. */
const eachMore = builds.map((one, i) => {
  const before = builds[i - 1]
  return before === undefined ? undefined : ((one.processor - before.processor) * 1000) / (one.count - before.count)
})

/** How many times as much that is as a build earlier; growing with the square it would double with the number. */
const growth = eachMore.map((now, i) => {
  const before = eachMore[i - 1]
  return now === undefined || before === undefined ? undefined : now / before
})

const kilobytes = (bytes: number): number => bytes / 1000
const weights = pages.map(({ path, html }) => ({ path, weight: kilobytes(brotliCompressSync(html).length) }))
const heaviest = weights.toSorted((a, b) => b.weight - a.weight)
const script = Math.max(...scripts.map(({ code }) => kilobytes(gzipSync(code).length)))
const middle = heaviest[Math.floor(heaviest.length / 2)]

const lines: ReadonlyArray<Line> = [
  {
    what: `zwaarste pagina (\`${heaviest[0]?.path}\`), brotli`,
    value: heaviest[0]?.weight ?? Number.NaN,
    unit: "kB",
    goal: { most: PAGE }
  },
  {
    what: `zwaarste pagina die alle ${last.count} versies noemt (\`${last.growing[0]?.path}\`), brotli`,
    value: kilobytes(last.growing[0]?.bytes ?? Number.NaN),
    unit: "kB",
    goal: { most: PAGE }
  },
  { what: `middelste van ${pages.length} pagina's, brotli`, value: middle?.weight ?? Number.NaN, unit: "kB" },
  { what: "zwaarste script, gzip", value: script, unit: "kB", goal: { most: SCRIPT } },
  {
    what: `${last.count} versies bouwen, het compileren van de tekst erbij`,
    value: last.processor,
    unit: "s",
    goal: { most: MOST.seconds }
  },
  { what: `geheugen voor ${last.count} versies`, value: last.megabytes, unit: "MB", goal: { most: MOST.megabytes } },
  {
    what: "een versie meer kost bij veel versies",
    value: growth.at(-1) ?? Number.NaN,
    unit: "×",
    goal: { most: MOST.growth }
  }
]

publish(folder, measuredAt, {
  title: "Hoe zwaar de site is, en hoe haar bouw groeit met het aantal versies",
  about: `Gebouwd met ${versioned(folder, "astro")}; elke rij in een eigen proces. Versies zo groot als \`voorstel\`. Het oordeel gaat over rekentijd, want een drukke machine rekt de klok.`,
  details: [
    table(
      [
        "versies",
        "pagina's",
        "rekentijd (s)",
        "daarvan tekst (s)",
        "op de klok (s)",
        "MB (hoogste)",
        "ms per versie meer",
        "keer de vorige"
      ],
      builds.map(({ count, pages, processor, compiling, seconds, megabytes }, i) => [
        ...[count, pages, processor, compiling, seconds, megabytes].map(number),
        ...[eachMore[i], growth[i]].map((value) => (value === undefined ? "" : number(value)))
      ])
    ),
    table(
      ["zwaarste pagina's", "kB (brotli)"],
      heaviest.slice(0, 5).map(({ path, weight }) => [`\`${path}\``, number(weight)])
    ),
    table(
      [`pagina's die alle ${last.count} versies noemen`, "kB (brotli)"],
      last.growing.slice(0, 5).map(({ path, bytes }) => [`\`${path}\``, number(kilobytes(bytes))])
    )
  ],
  lines
})
