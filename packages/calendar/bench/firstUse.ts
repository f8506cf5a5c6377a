/** First use in a fresh process, of the package as it is published. Prints JSON: milliseconds. */
const published = (name: string): string => new URL(`../dist/${name}.js`, import.meta.url).href

interface Published {
  readonly fromIso: (iso: string) => number
  readonly add: (day: number, n: number) => number
  readonly end: (day: number, term: object) => number
}

const start = performance.now()
const { fromIso }: Pick<Published, "fromIso"> = await import(published("PlainDate"))
const { add }: Pick<Published, "add"> = await import(published("WorkingDay"))
const { end }: Pick<Published, "end"> = await import(published("Term"))
const loaded = performance.now()
const event = fromIso("2026-12-24")
add(event, 5)
const first = performance.now()
end(event, { stelsel: "wet", aantal: 6, eenheid: "weken" })
const second = performance.now()
process.stdout.write(JSON.stringify({ load: loaded - start, workingDays: first - loaded, statutory: second - first }))
