/** What another reading changes in a procedure, by a name that says whose duty it is and which. */
import { describe, expect, it } from "vitest"
import { follow, type Procedurevraag } from "../src/plain.ts"

const filed = { gebeurtenis: "ontvangst", op: "2026-12-24" } as const
const forwarded = { gebeurtenis: "doorzetting", op: "2026-12-29" } as const

/** What changes when the five working days count from forwarding. */
const changes = (...gebeurtenissen: Procedurevraag["gebeurtenissen"]) =>
  follow({ gebeurtenissen, peilmoment: "2027-01-05" })
    .gevoeligheid.filter(({ lezing, waarde }) => lezing === "contact.start" && waarde === "doorzetting")
    .flatMap(({ verandert }) => verandert)

describe("een verandering onder een andere lezing", () => {
  // From filing: Monday 4 January. From forwarding on 29 December: 30 and 31 December, 4, 5 and 6 January.
  const moved = { van: "2027-01-04", naar: "2027-01-06" }

  it("noemt de plicht, en wat daarvan verandert", () =>
    expect(changes(filed, forwarded)).toEqual([
      { wat: "verplichtingen.contact.uiterlijk", ...moved },
      { wat: "verplichtingen.contact.toestand", van: "te-laat", naar: "open" }
    ]))

  it("noemt van wie zij is, waar er meer klagers zijn", () => {
    const names = changes(filed, { ...filed, klager: 2 }, forwarded).map(({ wat }) => wat)
    expect(new Set(names)).toEqual(
      new Set(
        [1, 2].flatMap((klager) =>
          ["uiterlijk", "toestand"].map((part) => `klagers.${klager}.verplichtingen.contact.${part}`)
        )
      )
    )
  })

  it("noemt haar dag, waar zij vaker bestond", () => {
    const again = { gebeurtenis: "ontvangst", op: "2027-01-04" } as const
    const names = changes(filed, forwarded, { gebeurtenis: "intrekking", op: "2026-12-30" }, again).map(
      ({ wat }) => wat
    )
    expect(names.length).toBeGreaterThan(0)
    for (const name of names.filter((one) => one.includes("contact")))
      expect(name).toMatch(/contact\.20\d\d-\d\d-\d\d/u)
  })
})
