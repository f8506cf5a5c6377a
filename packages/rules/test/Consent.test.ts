import { describe, expect, it } from "vitest"
import { type Given, stap, type Toestemmer, type Toestemming, toestemming, together } from "../src/Consent.ts"
import { consent, consenter, progress } from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"
import { inputsOf } from "./inputs.ts"

/** Whose consent it takes, as law.md D81 and Jeugdwet 7.3.15 say it, apart from the table. */
const expected = (input: ReturnType<typeof inputsOf>[number]): Toestemmer => {
  const { leeftijdBetrokkene, kanOverzien, gezag, vertegenwoordiging } = input
  if (leeftijdBetrokkene !== "onder-12" && kanOverzien === true) return "betrokkene"
  if (leeftijdBetrokkene === "18-plus")
    return vertegenwoordiging === "niemand" ? "niet-vastgesteld" : (vertegenwoordiging as Toestemmer)
  if (gezag === "voogd") return "voogd"
  return gezag === "twee-ouders" && input["toestemming.ouders"] === "beide-ouders"
    ? "beide-ouders-met-gezag"
    : "ouder-met-gezag"
}

describe("wie toestemming geeft (D81)", () => {
  it("volgt over de hele ruimte de wet", () => {
    const inputs = inputsOf(Table.erase(consenter).table)
    expect(inputs.length).toBe(3 * 2 * 3 * 5 * 2)
    for (const input of inputs)
      expect(Table.decide(Table.erase(consenter), input).outcome, JSON.stringify(input)).toBe(expected(input))
  })

  it("hangt bij wie 12 of ouder is en het overziet, van niemand anders af", () =>
    expect(Table.openFacts(consenter, { leeftijdBetrokkene: "12-tot-18", kanOverzien: true })).toEqual([]))
})

describe("of een toestemming telt (N113, AVG 7 lid 3)", () => {
  it("alleen een ja op schrift, vooraf, dat niet is ingetrokken, telt", () => {
    for (const input of inputsOf(Table.erase(consent).table)) {
      const { antwoord, schriftelijk, vooraf, ingetrokken } = input
      const good = antwoord === "ja" && schriftelijk === true && vooraf === true && ingetrokken === false
      expect(Table.decide(Table.erase(consent), input).outcome === "gegeven", JSON.stringify(input)).toBe(good)
    }
  })
})

describe("wat toestemming voor een stap betekent (D82, D84)", () => {
  const at = (step: string, stand: string) =>
    Table.decide(Table.erase(progress), { stap: step, toestemming: stand }).outcome

  it("bevestigen, doorzetten, bellen en de beklaagde informeren kunnen altijd zonder", () => {
    for (const step of stap.values.filter((value) => value !== "behandelen"))
      for (const stand of toestemming.values) expect(at(step, stand)).toBe("gaat-door")
  })

  it("weigeren of intrekken houdt geen enkele stap tegen; alleen niet vragen doet dat", () => {
    expect(at("behandelen", "gegeven")).toBe("gaat-door-met-dossier")
    for (const stand of ["geweigerd", "ingetrokken", "gevraagd"])
      expect(at("behandelen", stand)).toBe("gaat-door-zonder-dossier")
    expect(at("behandelen", "niet-gevraagd")).toBe("vraag-eerst-toestemming")
  })
})

describe("toestemming van meer dan een", () => {
  const from = (door: Given["door"], ...stands: ReadonlyArray<Toestemming>): ReadonlyArray<Given> =>
    stands.map((stand) => ({ door, stand }))

  /** Every list of at most three answers of one person. */
  const lists = toestemming.values.flatMap((a) => [
    [a],
    ...toestemming.values.flatMap((b) => [[a, b], ...toestemming.values.map((c) => [a, b, c])])
  ])

  it("van twee ouders is er alleen als er minstens twee antwoorden zijn en elk daarvan ja is", () => {
    expect(lists.length).toBe(5 + 25 + 125)
    for (const stands of lists)
      expect(together("beide-ouders-met-gezag", from("ouder-met-gezag", ...stands)) === "gegeven").toBe(
        stands.length >= 2 && stands.every((stand) => stand === "gegeven")
      )
  })

  it("van een ander dan wie het moet zeggen, telt nooit", () => {
    for (const stands of lists) {
      expect(together("betrokkene", from("ouder-met-gezag", ...stands))).toBe("niet-gevraagd")
      expect(together("niet-vastgesteld", from("familielid", ...stands))).toBe("niet-gevraagd")
    }
  })

  it("noemt wat in de weg staat: eerst een nee, dan een intrekking, dan geen antwoord", () => {
    const both = (...stands: ReadonlyArray<Toestemming>) =>
      together("beide-ouders-met-gezag", from("ouder-met-gezag", ...stands))
    expect(both("gegeven", "geweigerd")).toBe("geweigerd")
    expect(both("gegeven", "ingetrokken")).toBe("ingetrokken")
    expect(both("gevraagd", "geweigerd")).toBe("geweigerd")
    expect(both("gegeven", "gevraagd")).toBe("gevraagd")
    expect(both("gegeven")).toBe("niet-gevraagd")
    expect(together("voogd", from("voogd", "geweigerd", "gegeven"))).toBe("gegeven")
  })
})
