import { describe, expect, it } from "vitest"
import { type Given, latest, type Toestemming, toestemming, together } from "../src/Consent.ts"
import { stap } from "../src/ConsentEffect.ts"
import type { Toestemmer } from "../src/Consenter.ts"
import { decide, type Options } from "../src/plain.ts"
import { consent, consenter, progress } from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"
import { day } from "./day.ts"
import { inputsOf } from "./inputs.ts"

/** Whose consent it takes, as law.md D81 and Jeugdwet 7.3.15 say it, apart from the table. */
const expected = (input: ReturnType<typeof inputsOf>[number]): Toestemmer => {
  const { leeftijdBetrokkene, kanOverzien, gezag, vertegenwoordiging } = input
  if (leeftijdBetrokkene === "overleden") return "niet-vastgesteld" // 7.3.12a: niemand zegt nog ja
  if (input["toestemming.wie"] === "wie-klaagt") return "klager" // de tekst: "aan u"
  if (leeftijdBetrokkene !== "onder-12" && kanOverzien === true) return "betrokkene"
  if (leeftijdBetrokkene === "18-plus")
    return vertegenwoordiging === "niemand" ? "niet-vastgesteld" : (vertegenwoordiging as Toestemmer)
  if (gezag === "voogd") return "voogd"
  return gezag === "twee-ouders" && input["toestemming.ouders"] === "beide-ouders"
    ? "beide-ouders-met-gezag"
    : "ouder-met-gezag"
}

const whose = { "toestemming.wie": "wiens-dossier-het-is" } as const

describe("wie toestemming geeft (D81)", () => {
  it("volgt over de hele ruimte de wet", () => {
    const inputs = inputsOf(Table.erase(consenter).table)
    expect(inputs.length).toBe(4 * 2 * 3 * 5 * 2 * 2)
    for (const input of inputs)
      expect(Table.decide(Table.erase(consenter), input).outcome, JSON.stringify(input)).toBe(expected(input))
  })

  it("hangt bij wie 12 of ouder is en het overziet, van niemand anders af", () =>
    expect(Table.openFacts(consenter, { leeftijdBetrokkene: "12-tot-18", kanOverzien: true, ...whose })).toEqual([]))
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
  const at = (step: string, stand: string, lezing = "zonder-dossier-verder", otherwise = {}) =>
    Table.decide(Table.erase(progress), {
      stap: step,
      toestemming: stand,
      "toestemming.weigeren": lezing,
      "toestemming.wanneer": "alleen-inzage",
      "gegevens.grondslag": "wettelijke-plicht",
      ...otherwise
    }).outcome

  const early = stap.values.filter((value) => value !== "behandelen")

  it("onder de lezing dat toestemming er voor alles moet zijn, wacht ook de eerste stap, en houdt een nee niets tegen", () => {
    const all = { "toestemming.wanneer": "alles" }
    for (const step of stap.values) {
      expect(at(step, "gevraagd", undefined, all), step).toBe("wacht-op-toestemming")
      expect(at(step, "niet-gevraagd", undefined, all), step).toBe("vraag-eerst-toestemming")
    }
    for (const step of early) {
      for (const stand of ["gegeven", "geweigerd", "ingetrokken", "kan-niet-meer"])
        expect(at(step, stand, undefined, all), `${step} ${stand}`).toBe("gaat-door")
      for (const stand of ["geweigerd", "ingetrokken"])
        expect(at(step, stand, "niet-behandelen", all), `${step} ${stand}`).toBe("stopt")
    }
    for (const stand of ["geweigerd", "ingetrokken", "kan-niet-meer"])
      expect(at("behandelen", stand, undefined, all)).toBe("gaat-door-zonder-dossier")
  })

  it("onder de lezing dat gegevens op toestemming rusten, stopt de behandeling als iemand haar terugneemt (D83)", () => {
    const consented = { "gegevens.grondslag": "toestemming" }
    for (const stand of ["geweigerd", "ingetrokken"])
      expect(at("behandelen", stand, undefined, consented)).toBe("stopt")
    expect(at("behandelen", "gevraagd", undefined, consented)).toBe("wacht-op-toestemming")
    expect(at("behandelen", "gegeven", undefined, consented)).toBe("gaat-door-met-dossier")
    for (const step of early)
      for (const stand of toestemming.values) expect(at(step, stand, undefined, consented)).toBe("gaat-door")
  })

  it("noemt dan de wettelijke plicht niet als grond, want die is er in die lezing niet", () => {
    const grounds = (lezingen: NonNullable<Options["lezingen"]>, toestemming: Toestemming) =>
      decide("toestemming-stap", { stap: "doorzetten", toestemming }, { lezingen }).redenen
    for (const stand of ["geweigerd", "gevraagd"] as const) {
      const asRead = grounds({}, stand)
      expect(asRead.map(({ wet }) => wet)).toContain("AVG art. 6 lid 1 onder c")
      const onConsent = grounds({ "gegevens.grondslag": "toestemming" }, stand)
      expect(onConsent.flatMap(({ wet }) => wet ?? [])).toEqual([])
      expect(onConsent.map(({ lezing }) => lezing)).toContain("gegevens.grondslag")
    }
  })

  it("bevestigen, doorzetten, bellen en de beklaagde informeren kunnen altijd zonder", () => {
    for (const step of stap.values.filter((value) => value !== "behandelen"))
      for (const stand of toestemming.values) expect(at(step, stand)).toBe("gaat-door")
  })

  it("weigeren of intrekken houdt geen enkele stap tegen; alleen niet vragen doet dat", () => {
    expect(at("behandelen", "gegeven")).toBe("gaat-door-met-dossier")
    for (const stand of ["geweigerd", "ingetrokken", "gevraagd", "kan-niet-meer"])
      expect(at("behandelen", stand)).toBe("gaat-door-zonder-dossier")
    expect(at("behandelen", "niet-gevraagd")).toBe("vraag-eerst-toestemming")
  })

  it("alleen een nee of een intrekking stopt de klacht, en alleen onder de andere lezing", () => {
    const stopping = stap.values.flatMap((step) =>
      toestemming.values
        .filter((stand) => at(step, stand, "niet-behandelen") !== at(step, stand))
        .map((stand) => `${step} ${stand} ${at(step, stand, "niet-behandelen")}`)
    )
    expect(stopping).toEqual(["behandelen geweigerd stopt", "behandelen ingetrokken stopt"])
  })
})

describe("toestemming van meer dan een", () => {
  /** One answer of each person, in order: the first, the second, and so on. */
  const from = (door: Given["door"], ...stands: ReadonlyArray<Toestemming>): ReadonlyArray<Given> =>
    stands.map((stand, i) => ({ door, wie: i + 1, stand, op: day("2026-01-01") }))

  const answers = toestemming.values.filter((stand) => stand !== "kan-niet-meer")

  /** Every list of at most two answers, each of another person. */
  const lists = answers.flatMap((a) => [[a], ...answers.map((b) => [a, b])])

  it("van twee ouders is er alleen als beiden ja zeiden", () => {
    expect(lists.length).toBe(5 + 25)
    for (const stands of lists)
      expect(together("beide-ouders-met-gezag", from("ouder-met-gezag", ...stands)) === "gegeven").toBe(
        stands.length === 2 && stands.every((stand) => stand === "gegeven")
      )
  })

  it("is een van de ouders genoeg, dan is één ja genoeg; van anderen telt ook een nee", () => {
    for (const stands of lists) {
      expect(together("ouder-met-gezag", from("ouder-met-gezag", ...stands)) === "gegeven").toBe(
        stands.includes("gegeven")
      )
      expect(together("voogd", from("voogd", ...stands)) === "gegeven").toBe(
        stands.every((stand) => stand === "gegeven")
      )
    }
  })

  it("van dezelfde ouder telt maar één keer, hoe vaak die ook ja zegt", () => {
    for (const times of [1, 2, 3, 10]) {
      const same = Array.from({ length: times }, () => from("ouder-met-gezag", "gegeven")).flat()
      expect(together("beide-ouders-met-gezag", same)).toBe("niet-gevraagd")
    }
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
    expect(together("voogd", from("voogd", "geweigerd", "gegeven"))).toBe("geweigerd")
  })
})

describe("het antwoord van een persoon dat telt", () => {
  const days = [undefined, "2026-01-01", "2026-01-02", "2026-01-03"].map((iso) => (iso === undefined ? iso : day(iso)))
  const clear = ["gegeven", "geweigerd", "ingetrokken"] as const
  const answers: ReadonlyArray<Given> = clear.flatMap((stand) =>
    days
      .filter((op) => stand !== "gegeven" || op !== undefined)
      .map((op) => ({ door: "betrokkene" as const, wie: 1, stand, op }))
  )

  it("is een ja alleen als er daarna, op die dag of zonder dag geen nee of intrekking is", () => {
    let tried = 0
    for (const a of answers)
      for (const b of answers)
        for (const c of answers) {
          const given = [a, b, c]
          const lastYes = Math.max(...given.flatMap(({ stand, op }) => (stand === "gegeven" ? [op as number] : [])))
          const blocked = given.some(({ stand, op }) => stand !== "gegeven" && (op === undefined || op >= lastYes))
          const hasYes = given.some(({ stand }) => stand === "gegeven")
          expect(latest(given)?.stand === "gegeven", JSON.stringify(given)).toBe(hasYes && !blocked)
          tried += 1
        }
    expect(tried).toBe(11 ** 3)
  })
})
