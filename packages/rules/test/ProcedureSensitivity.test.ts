/** What another reading changes in a procedure, by a name that says whose duty it is and which. */
import { describe, expect, it } from "vitest"
import { follow, type Procedurevraag } from "../src/plain.ts"

const filed = { gebeurtenis: "ontvangst", op: "2026-12-24" } as const
const forwarded = { gebeurtenis: "doorzetting", op: "2026-12-29" } as const

/** What changes when the five working days count from forwarding. */
const changes = (...gebeurtenissen: Procedurevraag["gebeurtenissen"]) =>
  changesUnder("contact.start", "doorzetting", gebeurtenissen)

const changesUnder = (lezing: string, waarde: string, gebeurtenissen: Procedurevraag["gebeurtenissen"]) =>
  follow({ gebeurtenissen, peilmoment: "2027-01-05" })
    .gevoeligheid.filter((one) => one.lezing === lezing && one.waarde === waarde)
    .flatMap(({ verandert }) => verandert)

describe("een verandering onder een andere lezing", () => {
  // From filing: Monday 4 January. From forwarding on 29 December: 30 and 31 December, 4, 5 and 6 January.
  const moved = { van: "2027-01-04", naar: "2027-01-06" }

  it("noemt de plicht, en wat daarvan verandert", () =>
    expect(changes(filed, forwarded)).toEqual([
      { wat: "verplichtingen.contact.start", van: "2026-12-24", naar: "2026-12-29" },
      { wat: "verplichtingen.contact.uiterlijk", ...moved },
      { wat: "verplichtingen.contact.toestand", van: "te-laat", naar: "open" }
    ]))

  it("noemt van wie zij is, waar er meer klagers zijn", () => {
    const names = changes(filed, { ...filed, klager: 2 }, forwarded).map(({ wat }) => wat)
    expect(new Set(names)).toEqual(
      new Set(
        [1, 2].flatMap((klager) =>
          ["start", "uiterlijk", "toestand"].map((part) => `klagers.${klager}.verplichtingen.contact.${part}`)
        )
      )
    )
  })

  it("noemt haar dag, waar zij vaker bestond", () => {
    const names = changesUnder("beklaagde.wanneer", "bij-ontvangst", [
      { gebeurtenis: "ontvangst-extern", op: "2026-12-24" },
      { gebeurtenis: "mededeling-beklaagde", op: "2026-12-28" },
      { gebeurtenis: "oplossing-extern", op: "2026-12-30" },
      { gebeurtenis: "ontvangst-extern", op: "2027-01-04" }
    ])
    expect(names.map(({ wat }) => wat).filter((wat) => wat.endsWith("uiterlijk"))).toEqual([
      "verplichtingen.beklaagde-informeren.2026-12-24.uiterlijk",
      "verplichtingen.beklaagde-informeren.2027-01-04.uiterlijk"
    ])
  })

  it("noemt haar klacht, waar iemand er meer heeft", () => {
    const again = { gebeurtenis: "ontvangst", op: "2027-01-04" } as const
    const names = changes(filed, forwarded, { gebeurtenis: "intrekking", op: "2026-12-30" }, again)
      .map(({ wat }) => wat)
      .filter((one) => one.includes("contact"))
    expect(names.some((one) => one.startsWith("klachten.2.verplichtingen.contact."))).toBe(true)
    for (const name of names) expect(name).toMatch(/^klachten\.[12]\.verplichtingen\./u)
  })
})

describe("de lezingen waarop een procedure rust", () => {
  const used = (gebeurtenis: "ontvangst" | "ontvangst-extern") =>
    follow({ gebeurtenissen: [{ ...filed, gebeurtenis }], peilmoment: "2026-12-24" }).lezingen.map(({ id }) => id)

  it("zijn ook die over het oordeel, zodra de commissie de klacht heeft (Jeugdwet 4.2.1 lid 2 onder c)", () => {
    expect(used("ontvangst-extern")).toEqual(expect.arrayContaining(["extern.oordeeltermijn", "werkdag"]))
    expect(used("ontvangst")).not.toContain("extern.oordeeltermijn")
  })

  it("zijn alle die een dag verschuiven van wat er al is", () => {
    const events = [
      [filed, forwarded],
      [{ ...filed, gebeurtenis: "ontvangst-extern" }],
      [filed, forwarded, { gebeurtenis: "intrekking", op: "2026-12-30" }]
    ] as const
    for (const gebeurtenissen of events) {
      const { lezingen, gevoeligheid } = follow({ gebeurtenissen, peilmoment: "2027-01-05" })
      const moving = gevoeligheid.filter(({ verandert }) =>
        verandert.some(({ wat, van, naar }) => wat.endsWith(".uiterlijk") && van !== null && naar !== null)
      )
      expect(moving.length).toBeGreaterThan(0)
      expect(lezingen.map(({ id }) => id)).toEqual(expect.arrayContaining(moving.map(({ lezing }) => lezing)))
    }
  })
})
