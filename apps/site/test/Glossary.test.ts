import { describe, expect, it } from "vitest"
import { accountOf } from "../src/regulation/Accounts.ts"
import { glossary, wordsIn } from "../src/regulation/Glossary.ts"
import { sectionsOf } from "../src/regulation/Section.ts"
import { current, versions } from "../src/regulation/Versions.ts"
import { pageAt, pages } from "./Built.ts"

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
    // What the pages for them say beside the text is explained as well, and nothing they never say.
    const beside = glossary.filter(
      ({ id, vormen }) => vormen.length === 0 && young(`[data-begrip="${id}"]`).length === 1
    )
    expect(beside.map(({ id }) => id)).toEqual(expect.arrayContaining(["aanbieder", "oordeel", "ombudsman"]))
    const said = ["wat-kan-ik-doen", "mijn-tijdlijn", "brief", "praten"]
      .map((page) => pageAt(`/voor-jou/${page}/`).$("main").text().toLowerCase())
      .join(" ")
    for (const { id, term, jong } of beside) {
      expect(said, id).toContain(term.toLowerCase())
      expect(young(`[data-begrip="${id}"]`).text(), id).toBe(jong)
    }
    expect(young("[data-begrip]").length).toBe(inText.length + beside.length)
  })

  it("is for readers of 12 and up the page in their words, wherever theirs lead to a word", () => {
    for (const page of ["wat-kan-ik-doen", "brief"]) {
      const links = pageAt(`/voor-jou/${page}/`).$
      expect(links('main a[href^="/begrippen/"]').length, page).toBe(0)
      const targets = links('main a[href^="/voor-jou/moeilijke-woorden/#"]').toArray()
      expect(targets.length, page).toBeGreaterThan(0)
      for (const target of targets)
        expect(
          pageAt("/voor-jou/moeilijke-woorden/").$(`[id="${links(target).attr("href")?.split("#")[1]}"]`).length
        ).toBe(1)
    }
  })
})

describe("what our own words say of the law", () => {
  const own = pages.filter(({ path }) => !path.startsWith("/regeling/v"))
  const saying = (words: RegExp) => own.filter(({ $ }) => words.test(folded($("main").text()))).map(({ path }) => path)

  // Awb 7:10 lid 3 lets a decision be postponed; lid 4 allows more with consent.
  it("never is that a decision on an objection can be postponed once and no more", () => {
    expect(saying(/1 keer uitstellen|postpone that decision once/u)).toEqual([])
    for (const page of ["/begrippen/", "/voor-jou/moeilijke-woorden/"])
      expect(folded(pageAt(page).$("[data-begrip=beslissing-op-bezwaar]").text())).toMatch(/langer uitstel kan als/u)
  })

  // The text, N062, calls a committee independent; Jeugdwet 4.2.1 lid 2 onder a asks a chair from outside, not more.
  it("promises of a committee no more independence than text and statute do", () => {
    expect(
      saying(/mensen die niet voor Kracht werken|[Zz]ij werken niet voor (?:de|die) organisatie|They do not work for/u)
    ).toEqual([])
    for (const page of ["/begrippen/", "/voor-jou/moeilijke-woorden/"])
      expect(folded(pageAt(page).$("[data-begrip=externe-klachtencommissie]").text())).toMatch(
        /onafhankelijk.*Bij jeugdhulp.*de voorzitter niet voor de organisatie/u
      )
  })

  // law.md 2.4: the day of the event is not counted (Awb 4:13 lid 2, after receipt of the application).
  it("counts the time for a decision from the day after the application came", () => {
    expect(saying(/vanaf de dag dat (?:uw|je) aanvraag|from the day your application/u)).toEqual([])
    const counting = saying(/vanaf de dag nadat (?:uw|je) aanvraag binnen is|from the day after your application/u)
    expect(counting).toEqual(expect.arrayContaining(["/gewone-taal/", "/voor-jou/", "/en/regulation/"]))
  })

  // Awb 7:2 and 7:3: a hearing, but for the cases the statute names.
  it("says the same of a hearing everywhere: usually", () => {
    expect(saying(/Wij lezen: altijd, ook zonder gesprek|bijna altijd (?:uw|je) verhaal|nearly always/u)).toEqual([])
    for (const page of ["/wat-kan-ik-doen/", "/voor-jou/wat-kan-ik-doen/"])
      expect(folded(pageAt(page).$("#bezwaar").text()), page).toContain("meestal, ook zonder gesprek")
    expect(folded(pageAt("/en/what-can-i-do/").$("#bezwaar").text())).toContain("usually, also without a talk")
    for (const page of ["/mijn-tijdlijn/", "/voor-jou/mijn-tijdlijn/"])
      expect(folded(pageAt(page).$("main").text()), page).toMatch(/meestal uitleggen op een hoorzitting/u)
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
