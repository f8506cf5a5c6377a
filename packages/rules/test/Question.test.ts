import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { holdsUnder, toldOf } from "@kracht/regulation/Example"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { findIn } from "../src/PartnerDirectory.ts"
import { access, annualReport, follow, InvalidSituation, retention } from "../src/plain.ts"
import { loadAllUnsafe } from "../src/Regulation.ts"
import { settingFor, type World } from "../src/Setting.ts"
import { answer, impossibleAt, type Vraagsoort } from "../src/WorkedExample.ts"

const world: World = { regulations: loadAllUnsafe(bindingen, keuzes), findPartner: findIn(partners), policy: null }

/** What the core answers, or which event of a procedure cannot be. */
const answered = (voorbeeld: (typeof vraagvoorbeelden)[number], versie: string): unknown => {
  const setting = Result.getOrThrow(settingFor(world, { regeling: voorbeeld.regeling, versie }))
  return Result.match(answer(voorbeeld, setting), {
    onSuccess: ({ antwoord }) => antwoord,
    onFailure: (fouten) => {
      const kanNiet = impossibleAt(fouten)
      if (kanNiet === undefined) throw new InvalidSituation(fouten)
      return { kanNiet }
    }
  })
}

describe.each(bindingen)("onder $versie", (binding) => {
  const held = vraagvoorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, binding))

  it("zijn er voorbeelden van elke soort vraag", () => {
    for (const soort of ["procedure", "inzage", "bewaren", "jaarverslag", "regel"] satisfies ReadonlyArray<Vraagsoort>)
      expect(held.filter((voorbeeld) => voorbeeld.soort === soort).length, soort).toBeGreaterThan(1)
  })

  it.each(held)("$id: $titel", (voorbeeld) =>
    expect(toldOf(voorbeeld, answered(voorbeeld, binding.versie))).toEqual(voorbeeld.verwacht)
  )
})

describe("wie de regels gebruikt zonder Effect", () => {
  const plain = { procedure: follow, inzage: access, bewaren: retention, jaarverslag: annualReport } as const

  it.each(vraagvoorbeelden.filter(({ soort, verwacht }) => soort !== "regel" && !("kanNiet" in verwacht)))(
    "krijgt bij $id hetzelfde antwoord",
    (voorbeeld) => {
      const { soort, regeling, vraag, versies } = voorbeeld
      const versie = versies?.[0] ?? bindingen[0]?.versie ?? ""
      const ask = plain[soort as keyof typeof plain] as (vraag: unknown, opties: object) => unknown
      expect(ask(vraag, { regeling, versie })).toEqual(answered(voorbeeld, versie))
    }
  )

  it("krijgt bij een gebeurtenis die niet kan een weigering", () => {
    const impossible = vraagvoorbeelden.filter(({ verwacht }) => "kanNiet" in verwacht)
    expect(impossible.length).toBeGreaterThan(1)
    for (const { vraag } of impossible) expect(() => follow(vraag as never)).toThrow(InvalidSituation)
  })
})
