import { lint } from "@kracht/regulation/Lint"
import { describe, expect, it } from "vitest"
import { findingsPath, readingPath } from "../src/regulation/Address.ts"
import { readingsFor, sentencesOf } from "../src/regulation/Companions.ts"
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

  it.each(versions)(
    "and after them every question on $versie that no computer finds, with the sentence it is about",
    (versie) => {
      const { $ } = pageAt(findingsPath(versie))
      const wanted = readingsFor(versie).filter((reading) => sentencesOf(versie, reading).length > 0)
      expect(wanted.length).toBeGreaterThan(40)
      // law.md, class A: an absent route, a team, the toegang, other roads, secrecy, and whose consent.
      const defects = wanted.flatMap(({ defecten }) => defecten)
      expect(defects).toEqual(expect.arrayContaining(["D49", "D50", "D60", "D67", "D69", "D79", "D81", "D82"]))
      for (const reading of wanted) {
        const line = $(`[data-open-lezing="${reading.id}"]`)
        expect(folded(line.text()), reading.id).toContain(folded(reading.vraag))
        const [zin] = sentencesOf(versie, reading)
        expect(line.find(`a[href$="#${zin?.id}"]`).length, reading.id).toBe(1)
      }
      expect($("[data-open-lezing]").length).toBe(wanted.length)
    }
  )
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
