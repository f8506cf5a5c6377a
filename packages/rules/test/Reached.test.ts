import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { reachedRows } from "../reached.ts"
import { InvalidSituation } from "../src/InvalidSituation.ts"
import { findIn } from "../src/PartnerDirectory.ts"
import { access, annualReport, assess, decide, follow, type Options, retention } from "../src/plain.ts"
import { loadAllUnsafe } from "../src/Regulation.ts"
import { type Regel, regels } from "../src/RuleAnswer.ts"
import { settingFor } from "../src/Setting.ts"

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

describe("de rijen die een voorbeeld raakt", () => {
  const world = { regulations: loadAllUnsafe(bindingen, keuzes), findPartner: findIn(partners), policy: null }
  const setting = Result.getOrThrow(settingFor(world, {}))
  const rows = reachedRows([...voorbeelden, ...vraagvoorbeelden], setting)
  const of = (id: string) => rows.find(({ tabel }) => tabel === id)

  it("zijn van elke tabel er een of meer; over gevaar is er geen zin, en dus geen voorbeeld (D93)", () => {
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter(({ geraakt }) => geraakt.length === 0).map(({ tabel }) => tabel)).toEqual(["gevaar"])
  })

  it.each([
    ...[
      "soort",
      "leeftijd",
      "waarover",
      "loketten",
      "indienen",
      "kanaal",
      "bij-commissie",
      "onderwerp",
      "besluit-gemeente",
      "bespreken",
      "kosten"
    ],
    ...["kosten-waarvoor", "beklaagde", "bewaren-waar", "bewaren-begin", "bewaren-geldt", "bewaren-of-vernietigen"],
    ...[
      "bewaren-bevoegd",
      "bewaren-reden",
      "vaststellen",
      "geldt",
      "bekendmaken",
      "jaarverslag",
      "jaarverslag-bijdrage"
    ]
  ])("zijn van %s alle die onder onze lezingen passen", (id) => {
    expect(of(id)?.geraakt.length).toBeGreaterThan(0)
    // De laatste rij zegt alleen dat wie geen besluit wil of heeft, hier niets te vragen heeft: niemand vraagt dat.
    expect(of(id)?.nooit).toEqual(id === "besluit-gemeente" ? ["geen-zaak-van-de-gemeente"] : [])
  })

  it("zijn er niet zonder het voorbeeld dat ze raakt", () => {
    const [only] = vraagvoorbeelden.filter(({ id }) => id === "kanaal-mondeling")
    if (only === undefined) throw new Error("er is geen voorbeeld kanaal-mondeling")
    const kanaal = reachedRows([only], setting).find(({ tabel }) => tabel === "kanaal")
    expect(kanaal).toEqual({
      tabel: "kanaal",
      geraakt: ["niet-genoemd"],
      nooit: ["genoemd"],
      andereLezing: ["alleen-genoemd"]
    })
  })
})
