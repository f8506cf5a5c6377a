import { lint } from "@kracht/regulation/Lint"
import { describe, expect, it } from "vitest"
import { findingsPath, readingPath } from "../src/regulation/Address.ts"
import { readingsFor } from "../src/regulation/Companions.ts"
import { current, versions } from "../src/regulation/Versions.ts"
import { pageAt } from "./Built.ts"

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

const digits: Readonly<Record<string, string>> = { twee: "2", drie: "3", vijf: "5", zes: "6", tien: "10" }

/** The same text whether a value is named as the machine does or as people do: zes-weken or ‘6 weken’. */
const unmarked = (text: string): string =>
  folded(text)
    .replace(/[‘’]/gu, "")
    .replaceAll("-", " ")
    .replace(/(?<!\p{L})(?:twee|drie|vijf|zes|tien)(?!\p{L})/gu, (word) => digits[word] ?? word)

describe("what is the matter with a text", () => {
  it.each(versions)("every finding on $versie stands on its page once", (versie) => {
    const { $ } = pageAt(findingsPath(versie))
    const shown = $("[data-bevinding]")
      .toArray()
      .map((element) => ({ code: $(element).attr("data-bevinding"), words: folded($(element).text()) }))
    const found = lint(versie)
    expect(found.length).toBeGreaterThan(10)
    expect(shown).toHaveLength(found.length)
    for (const { code, melding, voorstel } of found)
      expect(
        shown.filter((one) => one.code === code && one.words.includes(melding) && one.words.includes(voorstel ?? "")),
        melding
      ).not.toEqual([])
  })
})

describe("open questions", () => {
  const { $ } = pageAt("/open-vragen/")

  it("every open sentence is quoted", () => {
    const open = current.zinnen.filter(({ soort }) => soort === "open")
    expect(open.length).toBeGreaterThan(0)
    for (const { id, tekst } of open) expect(folded($(`[id="zin-${id}"] blockquote p`).text())).toBe(tekst)
  })

  it("every reading has a page with its sentences, our choice, the ground, the alternatives and who decides", () => {
    expect(readingsFor(current).length).toBeGreaterThan(0)
    for (const { id, vraag, grond, gevolg, wetten, alternatieven, besluitDoor, zinnen } of readingsFor(current)) {
      const page = pageAt(readingPath(id))
      const words = unmarked(page.$("main").text())
      const meanings = alternatieven.map(({ betekenis }) => betekenis)
      const statutes = wetten.map(({ verwijzing }) => verwijzing)
      for (const expected of [vraag, grond, gevolg, besluitDoor, ...meanings, ...statutes])
        expect(words, id).toContain(unmarked(expected))
      expect($(`a[href="${readingPath(id)}"]`).length, id).toBeGreaterThan(0)
      const quoted = page.$("[data-citaat]").toArray()
      expect(quoted.map((quote) => page.$(quote).attr("data-citaat")).sort()).toEqual(
        current.zinnen.flatMap((zin) => (zinnen.includes(zin.id) ? zin.id : [])).sort()
      )
    }
  })
})
