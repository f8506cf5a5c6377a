/**
 * Prints what comes out otherwise for people under another version: `pnpm vergelijk concept voorstel`.
 *
 * @module
 */
import { bindingen } from "@kracht/content/binding"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { type AndereUitkomst, type Assess, compareOutcomes, type Uitkomstwaarde } from "./src/OutcomeComparison.ts"
import { assess, InvalidSituation } from "./src/plain.ts"
import type { Situatie } from "./src/Situation.ts"

const [van, naar, regeling = bindingen[0]?.regeling] = process.argv.slice(2)

const under =
  (versie: string): Assess =>
  (situatie) => {
    try {
      return assess(situatie as Situatie, { regeling, versie })
    } catch (error) {
      if (error instanceof InvalidSituation) return null
      throw error
    }
  }

const print = ({ geval, titel, verandert }: AndereUitkomst): string =>
  [
    `${geval}: ${titel}`,
    ...verandert.map(({ wat, van, naar }) => `  ${wat}: ${inWords(van)} wordt ${inWords(naar)}`)
  ].join("\n")

const inWords = (value: Uitkomstwaarde): string => {
  if (value === null) return "niets"
  return typeof value === "object" ? `${value.tekst} (vraag het aan ${value.vraagBij})` : String(value)
}

const known = bindingen.filter((binding) => binding.regeling === regeling).map(({ versie }) => versie)
if (van === undefined || naar === undefined || !known.includes(van) || !known.includes(naar)) {
  process.stderr.write(`Noem twee versies: ${known.join(", ")}. Zoals: pnpm vergelijk ${known[0]} ${known.at(-1)}\n`)
  process.exitCode = 1
} else {
  const own = voorbeelden.filter((voorbeeld) => voorbeeld.regeling === regeling)
  const { anders, slotsom } = compareOutcomes(own, under(van), under(naar))
  process.stdout.write([...anders.map(print), slotsom, ""].join("\n"))
}
