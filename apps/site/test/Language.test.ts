import type { CheerioAPI } from "cheerio"
import { describe, expect, it } from "vitest"
import { measure } from "../src/regulation/Measure.ts"
import { reworded } from "../src/regulation/Register.ts"
import { headingOf } from "../src/regulation/Section.ts"
import { current, versions } from "../src/regulation/Versions.ts"
import { pageAt, pages } from "./Built.ts"

/** Headings of the official text, which mixes both forms of address and is shown as it is. */
const headings = versions
  .flatMap(({ hoofdstukken }) => hoofdstukken.flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen]))
  .flatMap((part) => [headingOf(part), part.titel])
  .sort((a, b) => b.length - a.length)

/** What we say ourselves on a page: without the official words, in text or quoted, and without its headings. */
const ownWords = ($: CheerioAPI): string => {
  const body = $("body").clone()
  body
    .find(
      ".zin, [data-citaat], [data-bevinding], [data-mist], [data-lezing], a[href^='/open-vragen/lezing/'], .account a, .aanhalen"
    )
    .remove()
  return headings.reduce((text, heading) => text.replaceAll(heading, " "), body.text())
}

/** The pages that do not say u: one for readers of 12 and up, and English. */
const young = "/voor-jou/"
const english = pages.filter(({ $ }) => $("html").attr("lang") === "en").map(({ path }) => path)

describe("our own words", () => {
  it.each(pages.filter(({ path }) => path !== young && !english.includes(path)))(
    "$path speaks to the reader as u, and only so",
    ({ $ }) => {
      const words = ownWords($)
      expect(words).toMatch(/\bu\b/iu)
      expect(words.match(/\b(?:je|jij|jou|jouw)\b/giu) ?? []).toEqual([])
    }
  )

  it("the page for 12 and up says je in all that it says itself, and only so", () => {
    const words = pageAt(young).$("main").text()
    expect(words).toMatch(/\bje\b/u)
    expect(words.match(/\b(?:u|uw)\b/giu) ?? []).toEqual([])
  })
})

describe.each([
  ["/gewone-taal/", "gewoon", "Gewone taal"],
  ["/voor-jou/", "jong", "Voor 12+"],
  ["/en/regulation/", "engels", "Engels"]
] as const)("%s", (path, register, naam) => {
  const { $ } = pageAt(path)
  const shown = new Map(
    $("[data-gewoon]")
      .toArray()
      .map((element) => [$(element).attr("data-gewoon") ?? "", $(element).text()])
  )

  it("says every sentence and every heading of the text in its own words, once", () => {
    const { sentence, heading } = reworded(current, register)
    const parts = current.hoofdstukken.flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen])
    expect(current.zinnen.length).toBeGreaterThan(100)
    for (const { id } of current.zinnen) expect($(`span[data-gewoon="${id}"]`).text(), id).toBe(sentence(id).tekst)
    for (const { id } of parts) expect($(`:is(h2, h3, h4)[data-gewoon="${id}"]`).text(), id).toBe(heading(id).tekst)
    expect($("[data-gewoon]").length).toBe(current.zinnen.length + parts.length)
  })

  it("says so beside a sentence whose official words changed, and beside no other", () => {
    const { sentence } = reworded(current, register)
    const stale = current.zinnen.filter(({ id }) => !sentence(id).nagekeken).map(({ id }) => id)
    const marked = $(".open-vraag")
      .toArray()
      .map((element) => $(element).prev().attr("id"))
    expect(marked).toEqual(stale)
  })

  it("reads easily: at most 15 words a sentence on average, as the page of accounts says", () => {
    const figures = measure(current.zinnen.map(({ id }) => shown.get(id) ?? ""))
    expect(figures.gemiddeld).toBeLessThanOrEqual(15)
    const account = pageAt("/verantwoording/").$
    const row = account("#taal tbody tr").filter((_, element) => account(element).text().includes(naam))
    const cells = row
      .find("td")
      .toArray()
      .map((cell) => account(cell).text().trim())
    expect(cells).toEqual([
      naam,
      String(figures.zinnen),
      String(figures.gemiddeld).replace(".", ","),
      `${figures.langste} woorden`,
      `${figures.bovenVijftien}%`
    ])
  })

  it("writes numbers in digits", () => {
    const spelled =
      /\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|two|three|four|five|six|seven|eight|nine|ten)\b/iu
    for (const [id, words] of shown) expect(words.match(spelled), id).toBeNull()
  })
})

describe("the measure of a text", () => {
  it("counts sentences and words", () =>
    expect(measure(["Een twee. Drie vier vijf?", `${"woord ".repeat(16)}einde.`])).toEqual({
      zinnen: 3,
      woorden: 22,
      gemiddeld: 7.3,
      langste: 17,
      bovenVijftien: 33
    }))
  it("refuses a text without words", () => expect(() => measure([])).toThrow("Zonder tekst"))
})
