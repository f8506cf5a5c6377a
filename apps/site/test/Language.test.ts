import type { CheerioAPI } from "cheerio"
import { describe, expect, it } from "vitest"
import { readingsFor } from "../src/regulation/Companions.ts"
import { measure } from "../src/regulation/Measure.ts"
import { ownSentences } from "../src/regulation/OwnWords.ts"
import { reworded } from "../src/regulation/Register.ts"
import { headingOf } from "../src/regulation/Section.ts"
import { current, versions } from "../src/regulation/Versions.ts"
import { rules } from "../src/rules/Catalogue.ts"
import { pageAt, pages, voiceOf } from "./Built.ts"

/** Headings of the official text, which mixes both forms of address and is shown as it is. */
const headings = versions
  .flatMap(({ hoofdstukken }) => hoofdstukken.flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen]))
  .flatMap((part) => [headingOf(part), part.titel])
  .sort((a, b) => b.length - a.length)

/** What we say to the reader of a page: without the official words, their headings, and letters to someone else. */
const ownWords = ($: CheerioAPI): string => {
  const body = $("body").clone()
  body
    .find(
      ".zin, [data-citaat], [data-bevinding], [data-mist], [data-lezing], a[href^='/open-vragen/lezing/'], .account a, .aanhalen, [id^=letter-], [href^='#letter-'], script, style, pre"
    )
    .remove()
  return headings.reduce((text, heading) => text.replaceAll(heading, " "), body.text())
}

/** Pages of another version than the one the site speaks of say the same about other words. */
const others = versions.filter((versie) => versie !== current).map(({ versie }) => versie)

const dutch = pages.filter(({ path }) => voiceOf(path) !== "en")

const forms = { u: /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/giu, je: /(?<!\p{L})(?:je|jij|jou|jouw|jezelf)(?!\p{L})/giu }

describe("our own words", () => {
  it.each(dutch)("$path speaks to the reader in one form of address, from the menu to the foot", ({ path, $ }) => {
    const words = ownWords($)
    const [own, other] = voiceOf(path) === "je" ? [forms.je, forms.u] : [forms.u, forms.je]
    expect(words.match(own)?.length ?? 0).toBeGreaterThan(0)
    expect(words.match(other) ?? []).toEqual([])
  })

  it.each(pages.filter(({ path }) => voiceOf(path) === "en"))(
    "$path speaks English, and says so where it does not",
    ({ $ }) => {
      const words = $("body").clone()
      words.find("[lang=nl], [data-gewoon], svg, script, style").remove()
      expect(words.text().match(/(?<!\p{L})(?:de|het|een|niet|wij|versie|voor|met|naar)(?!\p{L})/giu) ?? []).toEqual([])
      expect($("[lang=nl]").length).toBeGreaterThan(3)
    }
  )

  it.each(dutch)("$path reads easily: at most 15 words a sentence on average, and no number in letters", ({ html }) => {
    const sentences = ownSentences(html)
    expect(sentences.length).toBeGreaterThan(0)
    expect(measure(sentences).gemiddeld).toBeLessThanOrEqual(15)
    const spelled =
      /(?<![\p{L}-])(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|zestien|achttien|twintig)(?![\p{L}-])/iu
    expect(sentences.filter((sentence) => spelled.test(sentence))).toEqual([])
  })

  it.each(pages.filter(({ path }) => voiceOf(path) === "en"))(
    "$path reads easily: at most 15 words a sentence on average",
    ({ html }) => {
      const sentences = ownSentences(html)
      expect(sentences.length).toBeGreaterThan(5)
      expect(measure(sentences).gemiddeld).toBeLessThanOrEqual(15)
    }
  )

  it("are measured on the page of accounts, over every Dutch page of this version", () => {
    const own = dutch.filter(
      ({ path }) => path !== "/404.html" && !path.split(/\/|\.\.\./u).some((part) => others.includes(part))
    )
    expect(own.length).toBeGreaterThan(100)
    const sentences = own.flatMap(({ html }) => ownSentences(html))
    const figures = measure(sentences)
    const { $ } = pageAt("/verantwoording/")
    const shown = (name: string) => $(`[data-eigen="${name}"]`).text()
    const decimal = (figure: number) => String(figure).replace(".", ",")
    expect(shown("paginas")).toBe(String(own.length))
    // The page measures itself before its own figures stand in it.
    expect(Math.abs(Number(shown("zinnen").replace(".", "")) - figures.zinnen)).toBeLessThanOrEqual(6)
    expect(shown("gemiddeld")).toBe(decimal(figures.gemiddeld))
    expect(shown("langste")).toBe(String(figures.langste))
    expect(shown("hoogste")).toBe(
      decimal(
        Math.max(
          ...own
            .map(({ html }) => ownSentences(html))
            .filter((found) => found.length > 0)
            .map((found) => measure(found).gemiddeld)
        )
      )
    )
  })

  it("would be seen to be hard", () => {
    const html = `<main><p class="zin">Niet van ons.</p><p>${"woord ".repeat(19)}twee einde.</p><p>Kop</p></main>`
    expect(ownSentences(html)).toHaveLength(1)
    expect(measure(ownSentences(html)).langste).toBe(21)
  })
})

describe("no word of the machine stands where people read", () => {
  /** Names of sentences, provisions, parameters, anchors, rules and readings that no Dutch text would use as a word. */
  const names = new Set(
    [
      ...versions.flatMap(({ zinnen, parameters, ankers }) => [
        ...zinnen.map(({ id }) => id),
        ...Object.keys(parameters),
        ...Object.keys(ankers)
      ]),
      ...rules.map(({ id }) => id),
      ...readingsFor(current).flatMap(({ id, alternatieven }) => [id, ...alternatieven.map(({ waarde }) => waarde)])
    ].filter((name) => /[a-z][.-][a-zA-Z]/u.test(name))
  )

  it("there are names to look for", () => expect(names.size).toBeGreaterThan(200))

  /** Words with a capital inside, which only a program would write; a name a partnership gave itself is none. */
  const camel = /(?<![\p{L}\d])\p{Ll}+\p{Lu}[\p{L}\d]*/gu

  it("a word of a program would be seen", () =>
    expect("Het eigenToestemming wordt: ja".match(camel)).toEqual(["eigenToestemming"]))

  it.each(pages)("$path", ({ $ }) => {
    const body = $("body").clone()
    body.find("code, pre, .aanhalen, script, style, .call").remove()
    // Piece by piece: where two elements meet, no word is made of both.
    const pieces = body
      .find("*")
      .contents()
      .toArray()
      .flatMap((node) => (node.type === "text" ? [node.data] : []))
    expect(pieces.length).toBeGreaterThan(20)
    expect(pieces.flatMap((piece) => piece.match(camel) ?? [])).toEqual([])
    const words = body.text().match(/[\p{L}\d]+(?:[.-][\p{L}\d]+)+/gu) ?? []
    expect(words.filter((word) => names.has(word))).toEqual([])
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

  it.each(versions)("is there for $versie", (versie) => {
    const { $ } = pageAt(versie === current ? path : `${path}${versie.versie}/`)
    const { sentence } = reworded(versie, register)
    for (const { id } of versie.zinnen) expect($(`span[data-gewoon="${id}"]`).text(), id).toBe(sentence(id).tekst)
  })

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
