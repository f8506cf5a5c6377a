import { instanties } from "@kracht/content/instanties"
import { partners } from "@kracht/content/partners"
import { isUnknown } from "@kracht/rules/Unknown"
import { describe, expect, it } from "vitest"
import { outcomes, screens } from "../src/guide/Flow.ts"
import { leadsToCommittee } from "../src/guide/Outcome.ts"
import { current } from "../src/regulation/Versions.ts"
import { pageAt, pages } from "./Built.ts"

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

/** What can be done when a duty is not kept, folded below what must be done, in either language. */
const unkept = 'details:has(> summary:contains("Gebeurt dat niet?"), > summary:contains("Does that not happen?"))'

describe("What can I do?", () => {
  const { $ } = pageAt("/en/what-can-i-do/")
  const dutch = pageAt("/wat-kan-ik-doen/").$
  const screenAt = (id: string) => $(`section.stap[id="${id}"]`)

  it("has the screens of the Dutch guide, each with its heading as its name", () => {
    const ids = (page: typeof $) =>
      page("section.stap")
        .toArray()
        .map((screen) => page(screen).attr("id"))
    expect(ids($)).toEqual(ids(dutch))
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
    const ways = (page: typeof $, id: string) => page(`section[id="${id}"] ${unkept} li`).length
    const told = outcomes.filter(({ id }) => ways(dutch, id) > 0)
    expect(told.length).toBeGreaterThan(12)
    for (const { id } of told) {
      expect(ways($, id), id).toBe(ways(dutch, id))
      // In Dutch the reader's own term stands above all else.
      const own = dutch(`section[id="${id}"] .let-op [data-termijn]`).length
      expect(screenAt(id).find(".plichten dd").length, id).toBe(dutch(`section[id="${id}"] .plichten dd`).length + own)
    }
  })

  const part = (page: typeof $, id: string, heading: string) =>
    page(`section[id="${id}"] details`).filter((_, fold) => folded(page(fold).find("summary").text()) === heading)

  it("says how it goes on wherever the Dutch guide does, in as many lines", () => {
    const told = outcomes.filter(({ id }) => part(dutch, id, "Zo gaat het verder").length > 0)
    expect(told.length).toBeGreaterThan(10)
    for (const { id } of told)
      expect(part($, id, "How it goes on").find("li").length, id).toBe(
        part(dutch, id, "Zo gaat het verder").find("li").length
      )
    const running = folded(part($, "intern-bezig", "How it goes on").text())
    // The text, N113 and N092; law.md D81 and D82: refusing is no ground to refuse, and from 12 a child decides itself.
    expect(running).toMatch(/consent in writing.*If you say no, your complaint is still handled.*12 or over/u)
    expect(running).toMatch(/bring someone you know/u)
    // N063; Jeugdwet 4.2.1 lid 2 onder e: orally or in writing.
    const committee = folded(part($, "extern-bezig", "How it goes on").text())
    expect(committee).toMatch(/mediation.*tell your side, in a talk or on paper/u)
    for (const id of ["intern-ongegrond", "intern-deels-gegrond"])
      expect(folded(part($, id, "How it goes on").text()), id).toMatch(
        /As we read it: you get a letter with the reasons.*external committee/u
      )
    for (const id of ["extern-gegrond", "extern-deels-gegrond"])
      expect(folded(part($, id, "How it goes on").text()), id).toMatch(
        /Must the organisation follow the advice\? As we read it: yes, .*for youth care it writes why/u
      )
  })

  // law.md D45: a complaint sent to Jeugdstem starts no term, and this is said on the screen; 3.4 of the text for the others.
  it("says of each place to go which terms begin there", () => {
    const places = screenAt("nieuw")
      .find("li")
      .toArray()
      .map((line) => folded($(line).text()))
    for (const said of [
      /^Kracht handles your complaint\. .*starts the terms of the text/u,
      /^The external complaints committee gives a judgement\. .*a term of its own/u,
      /^Jeugdstem helps you, but does not decide\. .*no term starts/u
    ])
      expect(places.filter((place) => said.test(place)).length, String(said)).toBe(1)
  })

  // N116, and AVG 17 lid 1 onder a: only what no reason keeps is erased.
  it.each(["ingetrokken", "gesloten"])("%s: says that a file may be kept longer, and when it can be erased", (id) => {
    const told = screenAt(id).find(unkept)
    expect(folded(told.text())).toMatch(
      /longer with a reason in writing\..*no reason any more\? Then you can ask whoever keeps it to erase it/u
    )
    expect(told.find('a[href="/regels/bewaren-verlengen/"]').length).toBe(1)
  })

  // Jeugdwet 4.2.1 lid 4: onder b for a surviving relative, onder a for who complains for someone else.
  it("gives each who may complain their own reason, as the Dutch guide does", () => {
    const why = pageAt("/en/what-can-i-do/why/").$
    const groupsOf = (page: typeof $) =>
      page("main section p:has(strong):has(+ ul)")
        .toArray()
        .map((head) => page(head).next("ul").find("li").length)
    expect(groupsOf(why).length).toBeGreaterThan(4)
    const { $ } = pageAt("/en/what-can-i-do/")
    for (const screen of $(".uitkomst:has(.waarom)").toArray())
      expect(why(`a[href="/en/what-can-i-do/#${screen.attribs["id"]}"]`).length, screen.attribs["id"]).toBe(1)
    expect(groupsOf(why)).toEqual(groupsOf(pageAt("/wat-kan-ik-doen/waarom/").$))
    const under = (answer: RegExp) =>
      why("[id=klacht] p:has(strong)")
        .filter((_, head) => answer.test(why(head).text()))
        .next("ul")
    expect(folded(under(/I get help myself/u).text())).toContain("You are a client")
    for (const [answer, statute] of [
      [/surviving relative/u, "Jeugdwet art. 4.2.1 lid 4 onder b"],
      [/who authorised me/u, "Jeugdwet art. 4.2.1 lid 4 onder a"],
      [/foster parent/u, null],
      [/guardian/u, null]
    ] as const) {
      expect(under(answer).length, String(answer)).toBe(1)
      expect(under(answer).text(), String(answer)).not.toContain("You are a client")
      if (statute !== null) expect(under(answer).text()).toContain(statute)
    }
    for (const { id } of outcomes) expect(screenAt(id).text(), id).not.toContain("You are a client")
    expect(folded(screenAt("nieuw").text())).toContain("child of any age complain alone")
  })

  it("says why not to whoever is refused, and that whoever brings up a child is a parent", () => {
    for (const id of ["anoniem", "geen-klachtrecht"])
      expect(screenAt(id).find(".let-op li").length, id).toBe(dutch(`section[id="${id}"] .let-op li`).length)
    expect(folded(screenAt("geen-klachtrecht").find(".let-op").text())).toContain("you are a parent")
  })

  // Jeugdwet 1.1 and 4.2.1 lid 4 onder a; 3.2 of the text; law.md D34, D39 and D81.
  it("lets a child, a step-parent and a grandparent find themselves, and says what parental authority changes", () => {
    const asked = screenAt("vraag-hoedanigheid")
    expect(folded(asked.find(".keuzes a").eq(1).text())).toMatch(/parent.*step-parent or grandparent/u)
    expect(folded(asked.find('.keuzes a[href="#geen-klachtrecht"]').text())).toMatch(/grandparent.*somewhere else/u)
    for (const id of ["vraag-hoedanigheid", "vraag-anoniem"])
      expect(screenAt(id).find(".weten li").length, id).toBe(dutch(`section[id="${id}"] .weten li`).length)
    expect(folded(asked.find(".weten").text())).toMatch(
      /child of any age complain alone.*authority makes no difference.*consents/u
    )
  })

  it.each(["/en/", "/en/what-can-i-do/"])("%s says whom to call at once, by the numbers that were checked", (path) => {
    const page = pageAt(path).$
    for (const id of ["zelfmoordpreventie", "veilig-thuis", "kindertelefoon"]) {
      const { naam, telefoon } = instanties.find((one) => one.id === id) ?? { naam: "", telefoon: "" }
      const line = page(`.nood a[href="tel:${String(telefoon).replaceAll("-", "")}"]`).closest("li")
      expect(line.length, id).toBe(1)
      expect(folded(line.text())).toContain(naam)
      expect(line.closest("section").length, "stands on every screen").toBe(0)
    }
  })

  // Awb 6:7 and 6:11; the text, N029: six weeks.
  // law.md D45: what was told to Jeugdstem alone is no complaint yet.
  it("says of whoever told only Jeugdstem that no complaint runs there, as the Dutch guide does", () =>
    expect(folded(screenAt("vraag-stand").find('.keuzes a[href="#vraag-eerst-besproken"]').text())).toContain(
      "Or only to Jeugdstem: no complaint runs there."
    ))

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
    // Whoever asks the helper gives away that they write.
    expect(folded(screenAt("signaal").find(".weg").text())).toContain("not known. Ask Jeugdstem.")
    expect(folded(screenAt("ingebrekestelling").text())).toMatch(
      /Did the municipality postpone.*later\. Awb art\. 4:14 lid 3 Awb art\. 4:15 lid 1/u
    )
    const anonymous = screenAt("anoniem").find(".weg")
    expect(folded(anonymous.text())).toMatch(/Ask Jeugdstem.*a mail shows a mail address/u)
    expect(anonymous.find('a[href^="mailto:"]').length).toBe(0)
  })

  it("says wherever it sends to a committee which one that is, or that it is not settled, and whom to ask", () => {
    const sent = outcomes.filter(leadsToCommittee)
    expect(sent.length).toBeGreaterThan(4)
    for (const { id } of sent) {
      const told = folded(screenAt(id).find(".commissie").text())
      // D48: where the helper's organisation is another, its committee counts too.
      expect(told, id).toMatch(
        /As we read it, .*where the employee works.*another organisation help you\? Then ask both\./u
      )
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

// Awb title 9.1 and 9:20 (law.md D50); Wet Nationale ombudsman 11b (D67).
describe("In short", () => {
  it("leads to a complaint at the municipality, to its ombudsman and to that of children", () => {
    const main = pageAt("/en/").$("main")
    expect(folded(main.text())).toMatch(
      /Is it about access to help\?.*You may also complain to the municipality.*Awb titel 9\.1.*its ombudsman.*Awb art\. 9:17/u
    )
    for (const href of [
      "/en/what-can-i-do/#toegang",
      "https://ombudsman.denhaag.nl/",
      "https://www.kinderombudsman.nl/"
    ])
      expect(main.find(`a[href="${href}"]`).length, href).toBe(1)
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
