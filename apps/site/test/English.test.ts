import { partners } from "@kracht/content/partners"
import { isUnknown } from "@kracht/rules/Unknown"
import { describe, expect, it } from "vitest"
import { outcomes, screens } from "../src/guide/Flow.ts"
import { leadsToCommittee } from "../src/guide/Outcome.ts"
import { current } from "../src/regulation/Versions.ts"
import { pageAt, pages } from "./Built.ts"

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

describe("What can I do?", () => {
  const { $ } = pageAt("/en/what-can-i-do/")
  const dutch = pageAt("/wat-kan-ik-doen/").$
  const screenAt = (id: string) => $(`section.stap[id="${id}"]`)

  it("has the screens of the Dutch guide, each with its heading as its name", () => {
    const ids = (page: typeof $) =>
      page("section.stap")
        .toArray()
        .map((screen) => page(screen).attr("id"))
    expect(ids($)).toEqual(ids(dutch).filter((id) => id !== "waarom-klacht"))
    expect(screens.length).toBeGreaterThan(20)
    for (const { id } of screens)
      expect(screenAt(id).attr("aria-label"), id).toBe(folded(screenAt(id).find("> h2").text()))
  })

  it("leads from every outcome to what the Dutch one leads to: letters, people, timelines apart", () => {
    let met = 0
    for (const { id } of outcomes) {
      const links = (page: typeof $) =>
        page(`section[id="${id}"] .stappen a, section[id="${id}"] .hulp a`)
          .toArray()
          .map((link) => page(link).attr("href") ?? "")
          .filter((href) => !href.startsWith("/regeling/") && !href.includes("wetten.overheid.nl"))
      const shown = screenAt(id)
        .find("a")
        .toArray()
        .map((link) => $(link).attr("href") ?? "")
      for (const href of links(dutch)) {
        expect(shown, id).toContain(href)
        met++
      }
    }
    expect(met).toBeGreaterThan(40)
  })

  it("says what if others do not do what they must wherever the Dutch guide does, in as many ways", () => {
    const ways = (page: typeof $, id: string) => page(`section[id="${id}"] details.anders li`).length
    const told = outcomes.filter(({ id }) => ways(dutch, id) > 0)
    expect(told.length).toBeGreaterThan(12)
    for (const { id } of told) {
      // In Dutch it stands there too what the organisation must do with an advice it does not follow.
      const promised = dutch(`section[id="${id}"] details.anders [data-lezing]`).length > 0 ? 1 : 0
      expect(ways($, id), id).toBe(ways(dutch, id) - promised)
      // In Dutch the reader's own term stands above all else.
      const own = dutch(`section[id="${id}"] .let-op [data-termijn]`).length
      expect(screenAt(id).find(".plichten dd").length, id).toBe(dutch(`section[id="${id}"] .plichten dd`).length + own)
    }
  })

  // Awb 6:7 and 6:11; the text, N030: six weeks.
  it("puts above all else the time to object, that late is not always too late, and where to count the last day", () => {
    const own = screenAt("bezwaar").find("h3").first().prevAll(".let-op")
    expect(folded(own.text())).toMatch(/You have 6 weeks\..*too late\? File it all the same.*Awb art\. 6:11/u)
    expect(own.find('a[href="/mijn-tijdlijn/#bekendmaking"]').length).toBe(1)
  })

  it("leads to the same timelines as the Dutch guide", () => {
    let met = 0
    for (const { id } of outcomes) {
      const links = (page: typeof $) =>
        new Set(
          page(`section[id="${id}"] a[href^="/mijn-tijdlijn/"]`)
            .toArray()
            .map((link) => page(link).attr("href"))
        )
      expect(links($), id).toEqual(links(dutch))
      met += links($).size
    }
    expect(met).toBeGreaterThan(10)
  })

  it("says of a signal and a compliment which way the text names, and that its place is not known", () => {
    expect(folded(screenAt("signaal").find(".weg").text())).toMatch(/names a form on the site of Kracht.*not known/u)
    expect(folded(screenAt("compliment").find(".weg").text())).toContain("not known. Ask your helper.")
    const anonymous = screenAt("anoniem").find(".weg")
    expect(folded(anonymous.text())).toMatch(/Ask Jeugdstem.*a mail shows a mail address/u)
    expect(anonymous.find('a[href^="mailto:"]').length).toBe(0)
  })

  it("says wherever it sends to a committee which one that is, or that it is not settled, and whom to ask", () => {
    const sent = outcomes.filter(leadsToCommittee)
    expect(sent.length).toBeGreaterThan(4)
    for (const { id } of sent) {
      const told = folded(screenAt(id).find(".commissie").text())
      for (const { naam, externeKlachtencommissie: committee } of partners.filter(
        ({ regeling }) => regeling === current.regeling
      )) {
        expect(told, id).toContain(naam)
        if (isUnknown(committee)) expect(told, id).toMatch(/not been settled\. .*complaints officer/u)
      }
    }
  })

  it("says on every screen, for it stands above all of them, that it is not the official text", () => {
    const [before = ""] = ($("main").html() ?? "").split("<section")
    expect(before).toMatch(/<p class="small">Not the official text/u)
    for (const { id } of outcomes) expect(screenAt(id).find(".tel").text(), id).toContain("not the official text")
  })
})

describe("every page in English", () => {
  // The words of the glossary: vertrouwenspersoon, and what the rules and the glossary call an oordeel.
  it("has one word for a thing", () => {
    const words = pages
      .filter(({ path }) => path.startsWith("/en/"))
      .map(({ $ }) => folded($("main").text()).toLowerCase())
    expect(words.length).toBeGreaterThan(3)
    for (const [term, others] of [
      ["confidential adviser", /\b(?:confidante?|counsellor)s?\b/u],
      ["judgement", /\b(?:opinion|judgment|ruling)s?\b/u]
    ] as const) {
      expect(words.filter((page) => page.includes(term)).length).toBeGreaterThan(1)
      expect(words.flatMap((page) => page.match(others) ?? [])).toEqual([])
    }
  })
})
