import { describe, expect, it } from "vitest"
import { accountOf } from "../src/regulation/Accounts.ts"
import { glossary, wordsIn } from "../src/regulation/Glossary.ts"
import { sectionsOf } from "../src/regulation/Section.ts"
import { current, versions } from "../src/regulation/Versions.ts"
import { pageAt } from "./Built.ts"

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

describe("the glossary", () => {
  const { $ } = pageAt("/begrippen/")

  it("explains every word once, and says where a statute means something else", () => {
    expect(glossary.length).toBeGreaterThan(50)
    for (const { id, term, gewoon, engels, andersDanDeWet } of glossary) {
      const entry = folded($(`[id="${id}"]`).text())
      for (const expected of [term, gewoon, engels.term, andersDanDeWet?.verschil ?? ""])
        expect(entry, id).toContain(folded(expected))
      expect(entry.includes("niet de wettelijke omschrijving"), id).toBe(andersDanDeWet !== null)
    }
    expect($(".begrippen > div").length).toBe(glossary.length)
  })

  it("has the words of the text for readers of 12 and up, on a page of their own", () => {
    const young = pageAt("/voor-jou/moeilijke-woorden/").$
    const inText = glossary.filter(({ vormen }) => vormen.length > 0)
    expect(inText.length).toBeGreaterThan(30)
    for (const { id, jong } of inText) expect(young(`[data-begrip="${id}"]`).text(), id).toBe(jong)
    expect(young("[data-begrip]").length).toBe(inText.length)
  })
})

describe("the words of a provision", () => {
  it.each(versions)("open what they mean, without a script, in $versie", (versie) => {
    const withWords = sectionsOf(versie).filter((section) => wordsIn(section).length > 0)
    expect(withWords.length).toBeGreaterThan(10)
    for (const section of withWords) {
      const { $ } = pageAt(`/regeling/${versie.versie}/${section.id}/`)
      const opened = $("button[popovertarget]")
        .toArray()
        .map((button) => ({
          term: $(button).text(),
          means: $(`[popover][id="${$(button).attr("popovertarget")}"] [data-begrip]`).text()
        }))
      expect(opened, section.id).toEqual(wordsIn(section).map(({ term, gewoon }) => ({ term, means: gewoon })))
    }
  })

  it("are whole words: part of a longer word is not one", () => {
    const [section] = sectionsOf(current)
    if (section === undefined) throw new Error("There is no section.")
    const holding = (tekst: string) =>
      wordsIn({ ...section, zinnen: section.zinnen.slice(0, 1).map((zin) => ({ ...zin, tekst })) })
    expect(holding("Een klacht.").map(({ id }) => id)).toContain("klacht")
    expect(holding("Een aanklachtje.").map(({ id }) => id)).not.toContain("klacht")
  })
})

describe("the page of accounts", () => {
  it("counts every sentence of every version, and hides nothing that is missing", () => {
    const { $ } = pageAt("/verantwoording/")
    const rows = $("#soorten tbody tr")
      .toArray()
      .map((row) =>
        $(row)
          .find("td")
          .toArray()
          .map((cell) => $(cell).text().trim())
      )
    expect(rows).toEqual(
      versions.map((versie) => {
        const kinds = Object.values(accountOf(versie).soorten)
        expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(versie.zinnen.length)
        return [versie.versie, ...kinds.map(String), String(versie.zinnen.length)]
      })
    )
    for (const { versie } of versions) expect($(`[id="_mist-${versie}"]`).length).toBe(1)
    const missing = versions.flatMap((versie) => accountOf(versie).onverantwoord.map(({ melding }) => melding))
    expect(
      $("[data-mist]")
        .toArray()
        .map((item) => $(item).text())
    ).toEqual(missing)
  })
})
