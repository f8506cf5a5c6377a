import { describe, expect, it } from "vitest"
import type { Value } from "../src/Fact.ts"
import { assess, type Situatie } from "../src/plain.ts"
import { facts } from "../src/Situation.ts"

describe("elke situatie", () => {
  const some = facts.filter(({ id }) => ["aanleiding", "hoedanigheid", "anoniem", "loket", "stand"].includes(id))
  const situaties = some.reduce<ReadonlyArray<Record<string, Value>>>(
    (before, { id, values }) =>
      before.flatMap((known) => [known, ...values.map((value) => ({ ...known, [id]: value }))]),
    [{ ingediendOp: "2026-12-24" }]
  )
  const antwoorden = situaties.map((situatie) => assess(situatie as Situatie))

  it("krijgt een antwoord zonder open sjabloon, in twee talen", () => {
    const engels = situaties.map((situatie) => assess(situatie as Situatie, { taal: "en" }))
    const open = [...antwoorden, ...engels].filter((antwoord) =>
      /[{}]samenwerking|undefined/u.test(JSON.stringify(antwoord))
    )
    expect(situaties.length).toBe(some.reduce((product, { values }) => product * (values.length + 1), 1))
    expect(open).toEqual([])
  })

  it("die beslist is, heeft redenen en een vervolg; een kansloze klacht ook", () => {
    const zonder = antwoorden.filter(
      ({ uitkomst, redenen, vervolg }) => uitkomst !== "meer-nodig" && (redenen.length === 0 || vervolg.length === 0)
    )
    expect(zonder).toEqual([])
  })

  it("vraagt nooit naar wat al gezegd is", () => {
    const dubbel = antwoorden.filter((antwoord, i) =>
      [...antwoord.nogTeVragen, ...antwoord.verfijnt].some(
        (id) => (situaties[i] as Record<string, unknown>)[id] !== undefined
      )
    )
    expect(dubbel).toEqual([])
  })

  it("heeft meer nodig precies zolang er iets te vragen is", () =>
    expect(
      antwoorden.filter(({ uitkomst, nogTeVragen }) => (uitkomst === "meer-nodig") !== nogTeVragen.length > 0)
    ).toEqual([]))
})
