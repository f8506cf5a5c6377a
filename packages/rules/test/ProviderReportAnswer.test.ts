/** By when the report of a provider is public (Jeugdwet 4.3.2 lid 1), as it is read where 31 May is a free day. */
import { describe, expect, it } from "vitest"
import { providerReport } from "../src/plain.ts"
import type { Readings } from "../src/Reading.ts"

const under = (read: Readings["jaarverslag.uiterlijk"], vastgesteld?: string) =>
  providerReport(
    { jaar: 2025, behandeld: [], ...(vastgesteld === undefined ? {} : { vastgesteld }) },
    { lezingen: { "jaarverslag.uiterlijk": read } }
  )

describe("een verslag over 2025", () => {
  // "Uiterlijk voor 1 juni": 31 May 2026 is a Sunday.
  it("is er uiterlijk op 31 mei, ook als dat een zondag is", () =>
    expect(under("31-mei").openbaarUiterlijk).toBe("2026-05-31"))

  it("is er op de werkdag erna waar dat zo wordt gelezen", () =>
    expect(under("eerste-werkdag").openbaarUiterlijk).toBe("2026-06-01"))

  it("is er binnen tien dagen na vaststelling, als dat eerder is", () => {
    for (const read of ["31-mei", "eerste-werkdag"] as const)
      expect(under(read, "2026-03-02").openbaarUiterlijk, read).toBe("2026-03-12")
  })

  it("zegt onder elke lezing hoe 31 mei wordt gelezen", () => {
    const said = (["31-mei", "eerste-werkdag"] as const).map(
      (read) => under(read).redenen.find(({ lezing }) => lezing === "jaarverslag.uiterlijk")?.tekst
    )
    expect(said[0]).toMatch(/31 mei, ook als dat een vrije dag is/u)
    expect(said[1]).toMatch(/schuift 31 mei op/u)
  })
})
