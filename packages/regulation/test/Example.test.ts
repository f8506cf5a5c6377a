import { holdsUnder } from "@kracht/regulation/Example"
import { describe, expect, it } from "vitest"
import { changed, fixture, inhoudOf } from "./Voorbeeldstad.ts"

const example = "voorbeelden/hemelvaart.yaml"

const heldUnder = (files: typeof fixture): ReadonlyArray<string> => {
  const { versies, voorbeelden } = inhoudOf(files)
  expect(voorbeelden).toHaveLength(1)
  return versies.filter((versie) => voorbeelden.some((held) => holdsUnder(held, versie))).map(({ versie }) => versie)
}

describe("a worked example", () => {
  it("holds under the versions it names and no other", () => {
    expect(heldUnder(fixture)).toEqual(["2026"])
    expect(heldUnder(changed(fixture, example, '["2026"]', '["2026", proef-1]'))).toEqual(["2026", "proef-1"])
  })

  it("holds under every version when it names none", () => {
    expect(heldUnder(changed(fixture, example, 'versies: ["2026"]\n', ""))).toEqual(["2026", "proef-1", "proef-2"])
  })

  it("holds under no version of another regulation", () => {
    const [held] = inhoudOf(fixture).voorbeelden
    expect(held && holdsUnder(held, { regeling: "elders", versie: "2026" })).toBe(false)
  })
})
