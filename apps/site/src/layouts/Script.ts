/**
 * The scripts of the few pages that have one, each a single small file named in the page by its hash.
 *
 * @module
 */
import { createHash } from "node:crypto"
import type { Party } from "@kracht/rules/Obligation"
import { build } from "esbuild"
import { emailIn } from "../regulation/Contact.ts"
import { bound } from "../rules/Bound.ts"
import { partyName } from "../rules/Words.ts"
import { given as ofSearch } from "../search/Given.ts"

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

/** Everyone who owes something in a timeline. */
const parties: ReadonlyArray<Party> = ["indiener", "samenwerking", "klachtencoordinator", "gemeente", "aanbieder"]

const made = new Map<Name, Promise<Script>>()

/** A script, bundled with the terms and readings of the regulation at hand; made once. */
export const scriptOf = (name: Name): Promise<Script> => {
  const known = made.get(name) ?? bundle(name)
  made.set(name, known)
  return known
}

/** What a script must know of the regulation at hand. */
const knownTo = (name: Name): Record<string, string> => {
  if (name === "zoeken") return { BOUND: JSON.stringify(ofSearch) }
  const { terms, readings, naam } = bound
  const partijen = Object.fromEntries(parties.map((party) => [party, partyName(party)]))
  return { BOUND: JSON.stringify({ terms, readings, naam, partijen, postbus: emailIn("loket.kanaal") }) }
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
    define: knownTo(name)
  })
  const code = outputFiles[0]?.text
  if (code === undefined) throw new Error(`Het script ${name} is leeg.`)
  return { path: `/js/${name}.js`, code, integrity: `sha256-${createHash("sha256").update(code).digest("base64")}` }
}
