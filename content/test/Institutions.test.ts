import { describe, expect, it } from "vitest"
import { concept, inhoud } from "./Content.ts"

const { instanties } = inhoud
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./u, "").toLowerCase()

describe("who helps outside the partnership", () => {
  it("are the supporter the text names, and those it leaves out: the ombudsmen and the inspectorate (law.md 2.11)", () =>
    expect(instanties.map(({ id }) => id).toSorted()).toEqual([
      "gemeentelijke-ombudsman",
      "inspectie",
      "jeugdombudsman",
      "jeugdstem",
      "kinderombudsman"
    ]))

  it.each(instanties)("$naam: every fact was read on its own pages", ({ site, feiten }) => {
    expect(feiten.length).toBeGreaterThan(0)
    for (const { bron } of feiten) expect(hostOf(bron)).toBe(hostOf(site))
  })

  it.each(instanties)("$naam: a phone number that nobody verified is not known, and says who knows", ({ telefoon }) => {
    if (typeof telefoon === "string") expect(telefoon).toMatch(/^[\d -]{8,}$/u)
    else expect(telefoon.vraagBij).toMatch(/^de site van /u)
  })

  it("gives for Jeugdstem the site the text itself gives", () => {
    const named = concept.zinnen.find(({ id }) => id === "jeugdstem-adres")?.tekst ?? ""
    const jeugdstem = instanties.find(({ id }) => id === "jeugdstem")
    expect(named.toLowerCase()).toContain(`www.${hostOf(jeugdstem?.site ?? "")}`)
  })
})
