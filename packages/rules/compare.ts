/**
 * Prints what comes out otherwise for people under another version: `pnpm vergelijk concept voorstel`.
 *
 * `--lezing id=waarde` puts both under another reading; `--lezing-van` and `--lezing-naar` one of them, so that one version
 * can be held against itself, read otherwise.
 *
 * @module
 */
import { parseArgs } from "node:util"
import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import { personen } from "@kracht/content/personen"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { compareVersions } from "@kracht/regulation/Compare"
import * as Result from "effect/Result"
import {
  type AndereUitkomst,
  compareOutcomes,
  type Outcome,
  outcomesUnder,
  type Uitkomstwaarde
} from "./src/OutcomeComparison.ts"
import { findIn } from "./src/PartnerDirectory.ts"
import type { Readings } from "./src/Reading.ts"
import { loadAllUnsafe } from "./src/Regulation.ts"
import type { World } from "./src/Setting.ts"

const several = { type: "string", multiple: true, default: [] as Array<string> } as const
const { values, positionals } = parseArgs({
  options: { lezing: several, "lezing-van": several, "lezing-naar": several },
  allowPositionals: true
})
const [van, naar, regeling = bindingen[0]?.regeling] = positionals
const world: World = { regulations: loadAllUnsafe(bindingen, keuzes), findPartner: findIn(partners), policy: null }

const readingsIn = (named: ReadonlyArray<string>): Partial<Readings> =>
  Object.fromEntries(named.map((one) => one.split("=")))

const under = (versie: string, lezingen: ReadonlyArray<string>): Outcome =>
  Result.getOrThrowWith(
    outcomesUnder(world, { regeling, versie, lezingen: readingsIn([...values.lezing, ...lezingen]) }),
    ({ message }) => new Error(message)
  )

const textOf = (versie: string) => {
  const found = versies.find((one) => one.regeling === regeling && one.versie === versie)
  if (found === undefined) throw new Error(`Van versie ${versie} ontbreekt de tekst.`)
  return found
}

const print = ({ geval, titel, persoon, verandert }: AndereUitkomst): string =>
  [
    `${geval}: ${titel}${nameOf(persoon)}`,
    ...verandert.map(({ wat, van, naar }) => `  ${wat}: ${inWords(van)} wordt ${inWords(naar)}`)
  ].join("\n")

const nameOf = (persoon: string | undefined): string => {
  const known = personen.find(({ id }) => id === persoon)
  return known === undefined ? "" : ` (${known.naam})`
}

const inWords = (value: Uitkomstwaarde): string => {
  if (value === null) return "niets"
  return typeof value === "object" ? `${value.tekst} (vraag het aan ${value.vraagBij})` : String(value)
}

const known = bindingen.filter((binding) => binding.regeling === regeling).map(({ versie }) => versie)
if (van === undefined || naar === undefined || !known.includes(van) || !known.includes(naar)) {
  process.stderr.write(`Noem twee versies: ${known.join(", ")}. Zoals: pnpm vergelijk ${known[0]} ${known.at(-1)}\n`)
  process.exitCode = 1
} else {
  const own = [...voorbeelden, ...vraagvoorbeelden].filter((voorbeeld) => voorbeeld.regeling === regeling)
  const { anders, slotsom } = compareOutcomes(
    own,
    under(van, values["lezing-van"]),
    under(naar, values["lezing-naar"]),
    compareVersions(textOf(van), textOf(naar))
  )
  process.stdout.write([...anders.map(print), slotsom, ""].join("\n"))
}
