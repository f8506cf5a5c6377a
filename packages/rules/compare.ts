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
import { lezingen } from "@kracht/content/lezingen"
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
const options = { lezing: several, "lezing-van": several, "lezing-naar": several }
const refuse = (melding: string): never => {
  process.stderr.write(`${melding}\n`)
  process.exit(1)
}

const asked = () => {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch {
    return refuse("Dit kan alleen: --lezing, --lezing-van en --lezing-naar, elk met id=waarde erachter.")
  }
}

const { values, positionals } = asked()
const [van, naar, regeling = bindingen[0]?.regeling] = positionals
const world: World = { regulations: loadAllUnsafe(bindingen, keuzes), findPartner: findIn(partners), policy: null }

const readingsIn = (named: ReadonlyArray<string>): Partial<Readings> =>
  Object.fromEntries(
    named.map((one) => {
      const [, id, waarde] = /^([^=]+)=(.+)$/u.exec(one) ?? []
      return id === undefined
        ? refuse("Schrijf een lezing als id=waarde, zoals contact.start=doorzetting.")
        : [id, waarde]
    })
  )

const under = (versie: string, lezingen: ReadonlyArray<string>): Outcome =>
  Result.match(outcomesUnder(world, { regeling, versie, lezingen: readingsIn([...values.lezing, ...lezingen]) }), {
    onSuccess: (outcome) => outcome,
    onFailure: ({ message }) => refuse(message)
  })

const textOf = (versie: string) => {
  const found = versies.find((one) => one.regeling === regeling && one.versie === versie)
  if (found === undefined) throw new Error(`Van versie ${versie} ontbreekt de tekst.`)
  return found
}

/** Of every reading asked that no worked example can feel, why: that nothing changes then says nothing. */
const unasked = (named: ReadonlyArray<string>): ReadonlyArray<string> => {
  const ids = Object.keys(readingsIn(named))
  return lezingen
    .filter((lezing) => lezing.regeling === regeling && ids.includes(lezing.id))
    .flatMap(({ id, zonderVoorbeeld }) => (zonderVoorbeeld === null ? [] : [`${id}: ${zonderVoorbeeld}`]))
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
if (van === undefined || naar === undefined || !known.includes(van) || !known.includes(naar))
  refuse(`Noem twee versies: ${known.join(", ")}. Zoals: pnpm vergelijk ${known[0]} ${known.at(-1)}`)
else {
  const own = [...voorbeelden, ...vraagvoorbeelden].filter((voorbeeld) => voorbeeld.regeling === regeling)
  const { anders, slotsom } = compareOutcomes(
    own,
    under(van, values["lezing-van"]),
    under(naar, values["lezing-naar"]),
    compareVersions(textOf(van), textOf(naar))
  )
  const asked = unasked([...values.lezing, ...values["lezing-van"], ...values["lezing-naar"]])
  process.stdout.write([...anders.map(print), slotsom, ...asked, ""].join("\n"))
}
