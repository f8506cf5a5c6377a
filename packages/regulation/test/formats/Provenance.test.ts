import { readFileSync } from "node:fs"
import { hashText } from "@kracht/regulation/Hash"
import { compiler, provenanceOf, withProvenance } from "@kracht/regulation/Provenance"
import { plainText } from "@kracht/regulation/Text"
import { describe, expect, it } from "vitest"
import { versieOf, voorbeeldstad } from "../Voorbeeldstad.ts"

describe("the provenance of a text", () => {
  const versie = versieOf(voorbeeldstad)

  it("names this package at its own version", () => {
    const record: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
    expect(record).toMatchObject({ name: compiler.naam, version: compiler.versie })
  })

  it("has the figure of the plain text, of the marked text and of the source", () => {
    const { sha256, hash, bron } = provenanceOf({ ...versie, bron: { omschrijving: "x", sha256: "a".repeat(64) } })
    expect(sha256).toBe(hashText(plainText(versie)))
    expect(hash).toBe(versie.hash)
    expect(bron.sha256).toBe("a".repeat(64))
  })

  it("goes along with the whole version as data", () => {
    const { sha256, compiler: madeBy, ...rest } = withProvenance(versie)
    expect(rest).toEqual(versie)
    expect(sha256).toBe(hashText(plainText(versie)))
    expect(sha256).not.toBe(versie.hash)
    expect(madeBy).toBe(`${compiler.naam} ${compiler.versie}`)
  })
})
