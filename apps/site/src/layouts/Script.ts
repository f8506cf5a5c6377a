/**
 * The scripts of the few pages that have one, each a single small file named in the page by its hash.
 *
 * @module
 */
import { createHash } from "node:crypto"
import { build } from "esbuild"
import { given as ofLetters } from "../letter/Given.ts"
import { given as ofSearch } from "../search/Given.ts"
import { given as ofTimeline } from "../timeline/Given.ts"

/** A script as a page loads it. */
export interface Script {
  readonly path: string
  readonly code: string
  /** The hash by which the page and its policy name it. */
  readonly integrity: `sha256-${string}`
}

const scripts = {
  tijdlijn: "src/timeline/browser.ts",
  brief: "src/letter/browser.ts",
  zoeken: "src/search/browser.ts"
} as const

/** The pages that have a script. */
export type Name = keyof typeof scripts

/** The names of all scripts. */
export const names = Object.keys(scripts) as ReadonlyArray<Name>

/** What each is given of the regulation at hand. */
const given: Readonly<Record<Name, unknown>> = { tijdlijn: ofTimeline, brief: ofLetters, zoeken: ofSearch }

const made = new Map<Name, Promise<Script>>()

/** A script, bundled with the terms and readings of the regulation at hand; made once. */
export const scriptOf = (name: Name): Promise<Script> => {
  const known = made.get(name) ?? bundle(name)
  made.set(name, known)
  return known
}

const bundle = async (name: Name): Promise<Script> => {
  const { outputFiles } = await build({
    entryPoints: [scripts[name]],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    define: { BOUND: JSON.stringify(given[name]) }
  })
  const code = outputFiles[0]?.text
  if (code === undefined) throw new Error(`Het script ${name} is leeg.`)
  return { path: `/js/${name}.js`, code, integrity: `sha256-${createHash("sha256").update(code).digest("base64")}` }
}
