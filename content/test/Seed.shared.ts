import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Versie, ZinSoort } from "@kracht/regulation/Model"
import { plainText } from "@kracht/regulation/Text"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { concept, folder, recordOf } from "./Content.ts"

const shared = join(folder, "..", "..", "shared")
const [seedName] = readdirSync(join(shared, "seeds")).filter((name) => name.endsWith(".txt"))
const seed = readFileSync(join(shared, "seeds", seedName ?? ""))

const Items = Schema.Array(
  Schema.Struct({ id: Schema.String, section: Schema.String, quote: Schema.String, kind: Schema.String })
)
const items = Schema.decodeUnknownSync(Items)(JSON.parse(readFileSync(join(shared, "law", "seed-items.json"), "utf8")))

const sha256 = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex")

/** The words of the print: without page numbers, and without the table of contents before the first chapter. */
const wordsOfSeed = (): ReadonlyArray<string> => {
  const lines = seed
    .toString("utf8")
    .split("\n")
    .map((line) => line.trim())
  const contents = lines.indexOf("Inhoud")
  const body = lines.indexOf("1. Kracht", contents)
  if (contents < 0 || body < 0) throw new Error("the seed has no table of contents or no first chapter")
  const printed = [...lines.slice(0, contents), ...lines.slice(body)].filter((line) => !/^\d+$/u.test(line))
  return printed.join(" ").split(/\s+/u).filter(Boolean)
}

describe("the concept against the seed", () => {
  it("is the same text, word by word", () => {
    expect(plainText(concept).split(/\s+/u).filter(Boolean)).toEqual(wordsOfSeed())
  })

  it("carries the figures of the seed itself", () => {
    const words = wordsOfSeed()
    expect(recordOf("concept")).toMatchObject({
      bron: { sha256: sha256(seed) },
      bewaking: { woorden: words.length, sha256: sha256(words.join(" ")) }
    })
  })
})

describe("the concept against the numbered reading of the seed", () => {
  const ALLOWED: Readonly<Record<string, ReadonlyArray<ZinSoort>>> = {
    definition: ["begrip"],
    information: ["uitleg", "belofte", "open"]
  }
  const NORM: ReadonlyArray<ZinSoort> = ["regel", "open"]

  // One item was quoted with its list marker.
  const wordsOf = (quote: string): string => quote.replace(/\s+/gu, " ").replace(/^o /u, "").trim()

  it("has one sentence for each item, in the same order", () => {
    expect(items.length).toBe(126)
    expect(concept.zinnen.map(({ tekst }) => tekst)).toEqual(items.map(({ quote }) => wordsOf(quote)))
  })

  it("calls nothing an explanation that is a norm, nor the other way round", () => {
    const wrong = items.filter(({ kind }, index) => {
      const soort = concept.zinnen[index]?.soort
      return soort === undefined || !(ALLOWED[kind] ?? NORM).includes(soort)
    })
    expect(wrong).toEqual([])
  })

  it("keeps each sentence under the number it is printed under", () => {
    const wrong = items.filter(({ section }, index) => {
      const printed = /^[\d.]+/u.exec(section)?.[0]
      return !numbersOf(concept, concept.zinnen[index]?.bepaling).includes(printed ?? "")
    })
    expect(wrong).toEqual([])
  })
})

/** The printed numbers under which a place stands: its own and its chapter's, the latter without the point at its end. */
const numbersOf = ({ hoofdstukken }: Versie, id: string | undefined): ReadonlyArray<string> =>
  hoofdstukken.flatMap((hoofdstuk) => {
    const provision = hoofdstuk.bepalingen.find((bepaling) => bepaling.id === id)
    if (hoofdstuk.id !== id && provision === undefined) return []
    // Only chapter 4 is quoted by its own number where a provision stands in it: the provision is numbered as if in chapter 5.
    const chapter = hoofdstuk.nummer?.replace(/\.$/u, "") ?? ""
    return provision === undefined || chapter === "4" ? [chapter] : [provision.nummer ?? ""]
  })
