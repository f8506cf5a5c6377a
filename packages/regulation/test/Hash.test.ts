import { hashText } from "@kracht/regulation/Hash"
import { describe, expect, it } from "vitest"
import { changed, folder, versieOf, voorbeeldstad } from "./Voorbeeldstad.ts"

const file = `${folder}/indienen.mdx`
const { hash } = versieOf(voorbeeldstad)

describe("the hash of a text and of a version", () => {
  it("is SHA-256 of the words in UTF-8", () => {
    // The example of FIPS 180-2, and the digest another implementation gives for the bytes C3 AB.
    expect(hashText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    expect(hashText("ë")).toBe("b19cfb01639de63ec3d32df67b70cb7a56316f9ef5186fd290293abbcf0b8867")
  })

  it("changes with a word", () => {
    expect(versieOf(changed(voorbeeldstad, file, "Die belt u", "Zij belt u")).hash).not.toBe(hash)
  })

  it("changes with an anchor, a kind, an id and a marker, though no sentence changes", () => {
    const changes: ReadonlyArray<[string, string]> = [
      [' draagt="terugblik"', ""],
      ['id="stoppen" soort="regel"', 'id="stoppen" soort="uitleg"'],
      ['id="stoppen"', 'id="ophouden"'],
      ['<Lijst teken="–">', '<Lijst teken="o">']
    ]
    const anchored = changed(voorbeeldstad, file, 'draagt="vervolggesprek"', 'draagt="terugblik"')
    const hashes = changes.map(([van, naar]) => versieOf(changed(anchored, file, van, naar)).hash)
    expect(new Set([hash, versieOf(anchored).hash, ...hashes]).size).toBe(changes.length + 2)
  })

  it("stays when only the layout of the source changes", () => {
    expect(versieOf(changed(voorbeeldstad, file, "Die belt u <", "Die   belt u\n<")).hash).toBe(hash)
  })
})
