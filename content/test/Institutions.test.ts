import { describe, expect, it } from "vitest"
import { concept, inhoud } from "./Content.ts"

const { instanties } = inhoud
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./u, "").toLowerCase()

describe("who helps outside the partnership", () => {
  it("are the supporter the text names, those it leaves out (the ombudsmen and the inspectorate, law.md 2.11), and who is there in an emergency", () =>
    expect(instanties.map(({ id }) => id).toSorted()).toEqual([
      "gemeentelijke-ombudsman",
      "inspectie",
      "jeugdombudsman",
      "jeugdstem",
      "kinderombudsman",
      "kindertelefoon",
      "veilig-thuis",
      "zelfmoordpreventie"
    ]))

  const unnumbered = instanties.filter(({ telefoon }) => typeof telefoon !== "string")
  const numbered = instanties.flatMap(({ telefoon, ...rest }) =>
    typeof telefoon === "string" ? [{ telefoon, ...rest }] : []
  )

  it.each(unnumbered)("$naam: every fact was read on its own pages", ({ site, feiten }) => {
    expect(feiten.length).toBeGreaterThan(0)
    for (const { bron } of feiten) expect(hostOf(bron)).toBe(hostOf(site))
  })

  it.each(numbered)(
    "$naam: its number was read at two places that do not belong to each other",
    ({ telefoon, feiten }) => {
      const named = feiten.filter(({ gewoon, jong, engels }) =>
        [gewoon, jong, engels].every((words) => new RegExp(`(?<![\\d-])${telefoon}(?![\\d-])`, "u").test(words))
      )
      expect(named).toEqual(feiten)
      expect(new Set(feiten.map(({ bron }) => hostOf(bron))).size).toBeGreaterThan(1)
    }
  )

  it("has a number for whoever is in an emergency", () => expect(numbered.length).toBe(3))

  it.each(instanties)("$naam: a phone number that nobody verified is not known, and says who knows", ({ telefoon }) => {
    if (typeof telefoon === "string") expect(telefoon).toMatch(/^(?:11\d|0800-\d{4})$/u)
    else expect(telefoon.vraagBij).toMatch(/^de site van /u)
  })

  it("gives for Jeugdstem the site the text itself gives", () => {
    const named = concept.zinnen.find(({ id }) => id === "jeugdstem-adres")?.tekst ?? ""
    const jeugdstem = instanties.find(({ id }) => id === "jeugdstem")
    expect(named.toLowerCase()).toContain(`www.${hostOf(jeugdstem?.site ?? "")}`)
  })
})
