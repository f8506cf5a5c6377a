import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import { describe, expect, it } from "vitest"
import { assess, type Situatie } from "../src/plain.ts"

const CONCEPT = { regeling: "kracht", versie: "concept" }
const PROPOSAL = { regeling: "kracht", versie: "voorstel" }

/** Everything an answer says of a situation; under which text it was given, and the receipt over it, differ by nature. */
const saidUnder = (situatie: Situatie, version: typeof CONCEPT) => {
  const { regeling, ontvangstbewijs: _, ...said } = assess(situatie, version)
  expect(regeling.versie).toBe(version.versie)
  return said
}

describe("het voorstel verandert geen norm", () => {
  const [underConcept = [], underProposal] = [CONCEPT, PROPOSAL].map((version) =>
    voorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, version))
  )

  it("en daarom gaat geen voorbeeld over maar een van de twee", () => {
    expect(underConcept.length).toBeGreaterThanOrEqual(10)
    expect(underProposal).toEqual(underConcept)
  })

  it.each(underConcept)("$id krijgt onder beide versies hetzelfde antwoord", ({ situatie }) =>
    expect(saidUnder(situatie as Situatie, PROPOSAL)).toEqual(saidUnder(situatie as Situatie, CONCEPT))
  )

  it("en wie het antwoord krijgt, ziet onder welke tekst", () => {
    const [concept, proposal] = [CONCEPT, PROPOSAL].map((version) => assess({}, version))
    expect(concept?.regeling.hash).not.toBe(proposal?.regeling.hash)
    expect(concept?.ontvangstbewijs.waarde).not.toBe(proposal?.ontvangstbewijs.waarde)
    expect([concept, proposal].map((answer) => answer?.regeling.versie)).toEqual(["concept", "voorstel"])
  })
})
