/** What every measurement shares: a fresh process, the machine, numbers as we write them, and a report that is held to its goals. */
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { cpus, loadavg } from "node:os"
import { join } from "node:path"

/** One measured number, and what it should be. */
export interface Line {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly goal?: { readonly most: number } | { readonly least: number }
}

/** The measurements of one package: a title, what was done, its own tables, and the numbers that count. */
export interface Report {
  readonly title: string
  readonly about: string
  readonly details: ReadonlyArray<string>
  readonly lines: ReadonlyArray<Line>
}

/** The middle of some values. */
export const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** A number as it is written in Dutch: no more digits than it has meaning. */
export const number = (value: number): string =>
  value.toLocaleString("nl-NL", { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })

/** Was it reached? What has no goal is only told; what was not measured was not reached. */
const reached = ({ value, goal }: Line): boolean =>
  goal === undefined || ("most" in goal ? value <= goal.most : value >= goal.least)

/** Whether a goal was reached, in words. */
export const judge = (isReached: boolean): string => (isReached ? "gehaald" : "**niet gehaald**")

/** The line of a table: what, how much, how much it should be, and whether it is. */
export const cells = (line: Line): ReadonlyArray<string> => {
  const { what, value, unit, goal } = line
  const wanted = goal === undefined ? "" : "most" in goal ? `≤ ${number(goal.most)}` : `≥ ${number(goal.least)}`
  return [what, `${number(value)} ${unit}`, wanted, goal === undefined ? "" : judge(reached(line))]
}

/** A table as Markdown; a column of numbers stands to the right. */
export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const isNumeric = (column: number): boolean => rows.every((row) => /^(?:[\d≤≥]|$)/u.test(row[column] ?? ""))
  const rule = head.map((name, column) => (name !== "" && isNumeric(column) ? "---:" : "---"))
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n")
}

/** On what and when was measured. */
export const circumstances = (): string => {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()
  const [busy = 0] = loadavg()
  const on = `Node ${process.version}, ${cpus()[0]?.model.trim() ?? "onbekende processor"}, ${cpus().length} kernen`
  return `Gemeten op ${new Date().toISOString().slice(0, 10)}, na commit ${commit}. ${on}. Wachtrij van de machine bij het begin: ${number(busy)}; boven het aantal kernen zijn de tijden te hoog.`
}

/** Runs a script to its end in a process of its own, so that nothing else has shaped the engine, and reads its JSON. */
export const inFreshProcess = <A>(
  script: string,
  args: ReadonlyArray<string> = [],
  flags: ReadonlyArray<string> = []
): A =>
  JSON.parse(execFileSync(process.execPath, [...flags, script, ...args], { encoding: "utf8", maxBuffer: 2 ** 26 })) as A

/** The name of a dependency with the version that is installed here. */
export const versioned = (packageFolder: string, name: string): string => {
  const installed = join(packageFolder, "node_modules", name, "package.json")
  return `${name} ${(JSON.parse(readFileSync(installed, "utf8")) as { readonly version: string }).version}`
}

/** Writes `bench/RESULTS.md` and what the joint table needs, and fails when a goal was missed. */
export const publish = (packageFolder: string, measuredAt: string, { title, about, details, lines }: Report): void => {
  const missed = lines.filter((line) => !reached(line))
  const verdict =
    missed.length === 0 ? "Alle doelen gehaald." : `Niet gehaald: ${missed.map(({ what }) => what).join("; ")}.`
  const own = table(["wat", "gemeten", "doel", ""], lines.map(cells))
  const text = `${[`# ${title}`, `${measuredAt} ${about}`, ...details, own, verdict].join("\n\n")}\n`
  writeFileSync(join(packageFolder, "bench/RESULTS.md"), text)
  mkdirSync(join(packageFolder, ".report"), { recursive: true })
  writeFileSync(join(packageFolder, ".report/bench.json"), JSON.stringify({ measuredAt, lines }))
  process.stdout.write(text)
  if (missed.length > 0) process.exitCode = 1
}
