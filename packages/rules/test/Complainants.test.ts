/** Who complains together: what one of them does is theirs alone, unless the complaint is read to be of all (law.md D72). */
import { describe, expect, it } from "vitest"
import { follow, InvalidSituation, type Options, type Procedurevraag } from "../src/plain.ts"

type Event = Procedurevraag["gebeurtenissen"][number]

/** What happened, one a day from 2 March 2026. */
const asked = (events: ReadonlyArray<Omit<Event, "op">>, klagers: "ieder-voor-zich" | "samen", opties: Options = {}) =>
  follow(
    {
      gebeurtenissen: events.map((event, i): Event => ({ ...event, op: `2026-03-${String(i + 2).padStart(2, "0")}` })),
      peilmoment: "2026-03-31"
    },
    { ...opties, lezingen: { "klagers.meer": klagers } }
  )

const stands = (klagers: "ieder-voor-zich" | "samen", ...events: ReadonlyArray<Omit<Event, "op">>) =>
  asked(events, klagers).klagers.map(({ klager, toestand }) => `${klager} ${toestand}`)

/** Why the last of these cannot be; nothing when all can. */
const refusal = (klagers: "ieder-voor-zich" | "samen", ...events: ReadonlyArray<Omit<Event, "op">>): string => {
  try {
    asked(events, klagers)
    return ""
  } catch (fault) {
    if (!(fault instanceof InvalidSituation)) throw fault
    const [{ veld, melding } = { veld: "", melding: "" }] = fault.fouten
    expect(veld).toMatch(new RegExp(`^gebeurtenissen/${events.length - 1}(?:/klacht)?$`, "u"))
    return melding
  }
}

const both = [
  { gebeurtenis: "ontvangst", klager: 1 },
  { gebeurtenis: "ontvangst", klager: 2 }
] as const

describe("wie met een ander klaagt", () => {
  it("trekt alleen de eigen klacht in; wat wie haar behandelt vindt, geldt voor allen", () => {
    const first = stands("ieder-voor-zich", ...both, { gebeurtenis: "intrekking" })
    expect(first).toEqual(["1 ingetrokken", "2 intern-in-behandeling"])
    const second = stands("ieder-voor-zich", ...both, { gebeurtenis: "intrekking", klager: 2 })
    expect(second).toEqual(["1 intern-in-behandeling", "2 ingetrokken"])
    expect(stands("ieder-voor-zich", ...both, { gebeurtenis: "bevinding-gegrond" })).toEqual([
      "1 intern-gegrond",
      "2 intern-gegrond"
    ])
  })

  it("trekt in waar de klacht van allen is, die voor allen in; wie niet klaagde, kan dat niet", () => {
    for (const klager of [1, 2, undefined])
      expect(stands("samen", ...both, { gebeurtenis: "intrekking", klager })).toEqual([
        "1 ingetrokken",
        "2 ingetrokken"
      ])
    for (const klagers of ["samen", "ieder-voor-zich"] as const)
      expect(refusal(klagers, ...both, { gebeurtenis: "intrekking", klager: 3 })).toMatch(/^\p{Lu}.*\.$/u)
  })

  it("geeft de eigen toestemming, ook waar de klacht van allen is (Jeugdwet 7.3.11)", () => {
    const one = { gebeurtenis: "toestemming-gevraagd", klager: 1 } as const
    for (const klagers of ["samen", "ieder-voor-zich"] as const) {
      expect(refusal(klagers, ...both, one, { gebeurtenis: "toestemming-gegeven", klager: 1 })).toBe("")
      expect(refusal(klagers, ...both, one, { gebeurtenis: "toestemming-gegeven", klager: 2 })).toBe(
        "De toestemming is nog niet gevraagd."
      )
      const child = { ...one, persoon: 2 } as const
      expect(refusal(klagers, both[0], child, { gebeurtenis: "toestemming-gegeven", persoon: 2 })).toBe("")
      expect(refusal(klagers, both[0], child, { gebeurtenis: "toestemming-gegeven" })).toBe(
        "De toestemming is nog niet gevraagd."
      )
    }
  })

  it("vraagt Jeugdstem zelf om hulp, ook voor er een eigen klacht is, en zegt dat zelf weer af", () => {
    const help = { gebeurtenis: "ontvangst-jeugdstem", klager: 2 } as const
    const stop = { gebeurtenis: "intrekking-jeugdstem", klager: 2 } as const
    const filed = { gebeurtenis: "ontvangst", klager: 1 } as const
    expect(refusal("ieder-voor-zich", filed, help, stop)).toBe("")
    expect(refusal("ieder-voor-zich", filed, help, { ...stop, klager: 1 })).toBe("Jeugdstem is niet om hulp gevraagd.")
    for (const klagers of ["samen", "ieder-voor-zich"] as const) {
      expect(refusal(klagers, help, stop)).toBe("")
      expect(refusal(klagers, help, stop, stop)).toBe("Jeugdstem is niet om hulp gevraagd.")
    }
    // Waar de klacht van allen is, is die hulp dat ook.
    expect(refusal("samen", help, filed, { ...stop, klager: 1 })).toBe("")
    expect(refusal("samen", { ...help, klager: 1 }, stop)).toBe("")
  })

  it("dient geen tweede klacht in zonder een eerste", () =>
    expect(refusal("ieder-voor-zich", { gebeurtenis: "ontvangst", klacht: 2 })).toBe("Die klacht is niet ingediend."))
})
