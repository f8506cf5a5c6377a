import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { describe, expect, it } from "vitest"
import { InvalidSituation } from "../src/InvalidSituation.ts"
import { access, annualReport, assess, decide, follow, type Options, retention } from "../src/plain.ts"
import { type Regel, regels } from "../src/RuleAnswer.ts"

type Ask = (vraag: never, opties: Options) => unknown

const asks: Readonly<Record<string, Ask>> = {
  procedure: follow as Ask,
  inzage: access as Ask,
  bewaren: retention as Ask,
  jaarverslag: annualReport as Ask,
  regel: ((vraag: { readonly id: string; readonly feiten?: object }, opties: Options) =>
    (regels as ReadonlyArray<string>).includes(vraag.id)
      ? decide(vraag.id as Regel, (vraag.feiten ?? {}) as never, opties)
      : undefined) as Ask
}

/** The answer to an example; none where it is there to be refused. */
const answered = (ask: () => unknown): unknown => {
  try {
    return ask()
  } catch (error) {
    if (error instanceof InvalidSituation) return undefined
    throw error
  }
}

/** Every sentence an answer names, wherever it stands in it. */
const citedIn = (part: unknown): ReadonlyArray<string> => {
  if (typeof part !== "object" || part === null) return []
  const { zin } = part as { readonly zin?: string | { readonly id: string } }
  const here = zin === undefined ? [] : [typeof zin === "string" ? zin : zin.id]
  return [...here, ...Object.values(part).flatMap(citedIn)]
}

describe("elke norm komt aan het woord", () => {
  it.each(versies)(
    "$versie: elke zin die een regel is, staat in het antwoord op een uitgewerkt voorbeeld",
    ({ versie, zinnen }) => {
      const opties = { versie }
      const answers = [
        ...voorbeelden.map(({ situatie }) => answered(() => assess(situatie, opties))),
        ...vraagvoorbeelden.map(({ soort, vraag }) => answered(() => asks[soort]?.(vraag as never, opties)))
      ]
      const cited = new Set(answers.flatMap(citedIn))
      const norms = zinnen.filter(({ soort }) => soort === "regel").map(({ id }) => id)
      expect(norms.length).toBeGreaterThan(60)
      expect(norms.filter((id) => !cited.has(id))).toEqual([])
    }
  )
})
