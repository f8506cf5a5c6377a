import { posix } from "node:path"
import type { IForbiddenRuleType } from "dependency-cruiser"

/** Our own code, by what it is: a package's sources, the content's build, an app's sources. */
const of = (name: string): string =>
  name === "content" ? "^content/[^/]+\\.ts$" : name.startsWith("apps/") ? `^${name}/src/` : `^packages/${name}/src/`

/** All that is ours and runs: what an arrow can point at. */
const OURS = "^(packages/[^/]+/(src|dist)|content|apps)/"

/** Who may lean on whom: `calendar → rules → http → mcp → apps`, and `regulation → content → rules`, `http`, the site. */
const arrows: Readonly<Record<string, ReadonlyArray<string>>> = {
  calendar: [],
  regulation: [],
  content: ["regulation"],
  rules: ["calendar", "content"],
  http: ["calendar", "regulation", "content", "rules"],
  mcp: ["http"],
  klachtwijzer: ["calendar", "regulation", "content", "rules"],
  "apps/api": ["content", "http", "mcp"],
  "apps/site": ["calendar", "regulation", "content", "rules", "klachtwijzer"]
}

/** The members an arrow is drawn for. */
export const drawn: ReadonlyArray<string> = Object.keys(arrows)

/**
 * What a page imports along no arrow, by what stands there: a package its member does not lean on, or a path out of its member.
 * The tool that reads the arrows reads no Astro, so pages are read here.
 */
export const strays = (file: string, text: string): ReadonlyArray<string> => {
  const member = Object.keys(arrows).find((name) => file.startsWith(`${target(name)}/`)) ?? ""
  return [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/gu)]
    .map(([, imported = ""]) => imported)
    .filter((imported) => {
      if (imported.startsWith(".")) return !posix.join(posix.dirname(file), imported).startsWith(`${target(member)}/`)
      const [, ours] = /^@kracht\/([^/]+)/u.exec(imported) ?? []
      return ours !== undefined && !arrows[member]?.includes(ours)
    })
}

const target = (name: string): string =>
  name === "content" ? "content" : name.startsWith("apps/") ? name : `packages/${name}`

const arrow = ([name, others]: readonly [string, ReadonlyArray<string>]): IForbiddenRuleType => ({
  name: `${name} leunt op ${others.length === 0 ? "niemand van ons" : `alleen ${others.join(", ")}`}`,
  severity: "error",
  from: { path: of(name) },
  to: { path: OURS, pathNot: `^(${[name, ...others].map(target).join("|")})/` }
})

/** The two files where text and rules meet. */
export const meeting: ReadonlyArray<string> = ["packages/rules/src/bundled.ts", "packages/rules/src/plain.ts"]

/** Text and rules meet in two files; everything else in the rules knows no partner, number or sentence of Kracht. */
export const textInRules = (except: ReadonlyArray<string>): IForbiddenRuleType => ({
  name: "tekst en regels ontmoeten elkaar in plain.ts en bundled.ts",
  severity: "error",
  from: { path: of("rules"), pathNot: except.map((file) => `^${file}$`) },
  to: { path: "^content/" }
})

const world: IForbiddenRuleType = {
  name: "kalender en regels kennen de wereld niet",
  severity: "error",
  from: { path: "^packages/(calendar|rules)/src/" },
  to: { dependencyTypes: ["core"] }
}

const alone: IForbiddenRuleType = {
  name: "de kalender hangt nergens van af",
  severity: "error",
  from: { path: of("calendar") },
  to: { pathNot: "^packages/calendar/src/" }
}

/** A cycle of types costs nobody anything; one of values depends on who comes first. */
export const cycles: IForbiddenRuleType = {
  name: "geen kringen",
  severity: "error",
  from: {},
  to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }
}

const resolved: IForbiddenRuleType = {
  name: "elke import bestaat",
  severity: "error",
  from: {},
  to: { couldNotResolve: true, pathNot: "^astro:" }
}

/** What no import may do. */
export const rules: ReadonlyArray<IForbiddenRuleType> = [
  ...Object.entries(arrows).map(arrow),
  textInRules(meeting),
  alone,
  world,
  cycles,
  resolved
]
