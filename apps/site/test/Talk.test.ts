import { instanties } from "@kracht/content/instanties"
import { access } from "@kracht/rules/plain"
import { describe, expect, it } from "vitest"
import { editions } from "../src/guide/Edition.ts"
import { forms } from "../src/guide/Form.ts"
import { dayInWords } from "../src/regulation/Day.ts"
import { measure } from "../src/regulation/Measure.ts"
import { pageAt } from "./Built.ts"

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

describe.each(forms)("Ik wil met iemand praten, in %s", (form) => {
  const { $, html } = pageAt(editions[form].talk)
  const cards = $("main section.card")

  it("names first whoever stands beside the reader, and says what to do in danger before that", () => {
    expect(cards.toArray().map((card) => $(card).attr("id"))).toEqual([
      "jeugdstem",
      "hulpverlener",
      "klachtenfunctionaris",
      "kinderombudsman",
      "jeugdombudsman",
      "gemeentelijke-ombudsman",
      "inspectie",
      "zelfmoordpreventie",
      "veilig-thuis",
      "kindertelefoon"
    ])
    expect(html.indexOf('href="tel:112"')).toBeLessThan(html.indexOf('id="jeugdstem"'))
  })

  it.each(instanties)(
    "says what $naam does, with its site, the page it was read on and the day",
    ({ id, site, feiten, gecontroleerdOp }) => {
      const card = cards.filter(`#${id}`)
      expect(new URL(card.find("a[href^=http]").first().attr("href") ?? "").hostname).toBe(new URL(site).hostname)
      const sources = card.find(".bronnen li").toArray()
      for (const feit of feiten) {
        const said = sources.filter((item) => folded($(item).text()).startsWith(form === "u" ? feit.gewoon : feit.jong))
        expect(said, feit.gewoon).toHaveLength(1)
        expect($(said).find(`a[href="${feit.bron}"]`).length).toBe(1)
        expect(folded($(said).text())).toContain(`nagekeken op ${dayInWords(gecontroleerdOp)}`)
      }
    }
  )

  it("gives for everything it says where it stands", () => {
    const said = cards.find("> ul li").toArray()
    expect(said.length).toBeGreaterThan(4)
    for (const item of said) {
      const card = $(item).closest("section")
      const source = card
        .find(".bronnen li")
        .filter((_, line) => folded($(line).text()).startsWith(folded($(item).text())))
      expect(source.find("a").length, folded($(item).text())).toBeGreaterThan(0)
    }
  })

  it("answers what readers ask before they dare: what it does to their help and who hears of it, and a child of its parents", () => {
    const questions = $("#vragen").nextAll("details")
    expect(questions.toArray().map((question) => $(question).attr("id"))).toEqual([
      "gevolgen",
      "wie-hoort-het",
      ...(form === "je" ? ["ouders"] : [])
    ])
    for (const question of questions.toArray()) {
      expect($(question).find("summary h3").text()).toMatch(/\?$/u)
      expect($(question).find("li").length).toBeGreaterThan(2)
      // Only that the text says nothing of it stands nowhere.
      for (const line of $(question).find("li").toArray())
        if (!/^\s*De tekst zegt n/u.test($(line).text()))
          expect($(line).find("a.bron").length, $(line).text()).toBeGreaterThan(0)
    }
    expect(folded($("#wie-hoort-het").text())).toMatch(
      /Degene over wie (?:u klaagt|je klaagt), hoort dat er een klacht is/u
    )
    if (form === "u") return
    // As the tables decide: of a child under 12 the parents, of one of 12 who cannot weigh it them too, and papers asked for by a parent a human.
    const file = { rol: "externe-klachtencommissie", stuk: "clientdossier", doel: "klacht-behandelen" }
    const consent = (known: object) => access({ ...file, ...known } as never).toestemming.van
    expect(consent({ leeftijdBetrokkene: "onder-12", gezag: "een-ouder" })).toBe("ouder-met-gezag")
    expect(consent({ leeftijdBetrokkene: "12-tot-18", kanOverzien: true })).toBe("betrokkene")
    expect(consent({ leeftijdBetrokkene: "12-tot-18", kanOverzien: false, gezag: "een-ouder" })).toBe("ouder-met-gezag")
    const papers = { rol: "andere-ouder", stuk: "klacht", doel: "eigen-gegevens" }
    expect(access(papers as never).uitkomst).toBe("mens-beslist")
    expect(folded($("#ouders").text())).toMatch(
      /nog geen 12 bent.*12 of ouder bent, maar .*toch behandeld, zonder je dossier.*niet zomaar\. Een mens weegt/u
    )
  })

  const numbers = instanties.flatMap(({ telefoon }) => (typeof telefoon === "string" ? [telefoon] : []))

  it("makes up no number: but for danger only those are to be called whose number was read somewhere", () => {
    expect(
      new Set(
        $('a[href^="tel:"]')
          .toArray()
          .map((link) => $(link).attr("href"))
      )
    ).toEqual(new Set(["tel:112", ...numbers.map((number) => `tel:${number.replaceAll("-", "")}`)]))
    for (const [number] of folded($("main").text()).matchAll(/\b0\d{2,3}[ \u2011-]?\d+/gu))
      expect(numbers).toContain(number.replace("\u2011", "-"))
    expect(folded($("main").text())).toContain("telefoonnummer")
  })

  it("names right below 112 whom to call at once, each with who that is", () => {
    expect(numbers.length).toBe(3)
    const first = $("main .alarm").next("ul").find("li").toArray()
    expect(first.map((line) => $(line).find("a").attr("href"))).toEqual(["tel:113", "tel:08002000", "tel:08000432"])
    for (const line of first)
      expect(folded($(line).text())).toMatch(/\? Bel [\d\u2011]+, (?:113 Z|Veilig Thuis|de Kindertelefoon)/u)
  })

  it("says of the partnership “wij” nowhere", () => {
    const words = folded($("main").text()).replace(/zo lezen wij de tekst|Wij lezen:|Onze lezing/giu, "")
    expect(words).not.toMatch(/(?<!\p{L})(?:wij|we|ons|onze)(?!\p{L})/iu)
  })
})

// Whoever is in distress may come in here: the regulation for 12 and up is the front page of young readers.
describe("the front page for 12 and up", () => {
  const { $ } = pageAt("/voor-jou/")
  it("says whom to call at once before it explains anything", () => {
    const lines = $("main h2").first().prevAll("ul.nood").find("a").toArray()
    expect(lines.map((line) => $(line).attr("href"))).toEqual(["tel:113", "tel:08002000", "tel:08000432"])
  })

  it("says who hears of a complaint, and leads to what of it is answered for parents", () => {
    const told = $("main h2:contains('Wie hoort dat je klaagt?')").next()
    expect(folded(told.text())).toMatch(
      /hoort dat er een klacht is\. Is er gevaar voor een kind\? Dan beslist een mens/u
    )
    for (const id of ["wie-hoort-het", "ouders"]) {
      expect(told.find(`a[href="/voor-jou/praten/#${id}"]`).length, id).toBe(1)
      expect(pageAt("/voor-jou/praten/").$(`[id="${id}"]`).length, id).toBe(1)
    }
  })

  it("says that no weekend counts, and leads to the days", () =>
    expect($("main li:contains('Weekenden en feestdagen tellen niet mee.') a").attr("href")).toBe(
      "/voor-jou/mijn-tijdlijn/#ontvangst"
    ))
})

describe.each(
  (["guide", "why", "talk", "timeline", "letter"] as const).flatMap((page) => forms.map((form) => ({ page, form })))
)("$page in $form", ({ page, form }) => {
  const { $ } = pageAt(editions[form][page])

  it("says what is of its own in one form of address", () => {
    const main = $("main").clone()
    // A letter speaks to whoever gets it, not to the reader.
    main.find("pre").remove()
    const words = folded(main.text())
    expect(words).toMatch(form === "u" ? /\bu\b/iu : /\bje\b/iu)
    expect(words.match(form === "u" ? /\b(?:je|jij|jou|jouw|jezelf)\b/giu : /\b(?:u|uw|uzelf)\b/giu) ?? []).toEqual([])
    expect($("meta[name=description]").attr("content")).not.toMatch(form === "u" ? /\bje\b/iu : /\b(?:u|uw)\b/iu)
  })

  it("reads easily: short sentences, and numbers in digits", () => {
    const main = $("main").clone()
    main.find("pre, h1, h2, h3, label, legend, summary, .bron, p:has(strong):has(+ ul)").remove()
    // An answer and what it means are two sentences.
    main.find("a > :is(span, small)").before(". ")
    const texts = main
      .find("p, li, dd, td")
      .toArray()
      .filter((element) => $(element).find("p, li, dd, td").length === 0)
      .map((element) => folded($(element).text()))
      .filter((text) => /\p{L}/u.test(text))
    const figures = measure([...new Set(texts)])
    expect(figures.zinnen).toBeGreaterThan(25)
    expect(figures.gemiddeld).toBeLessThanOrEqual(15)
    expect(figures.langste).toBeLessThanOrEqual(20)
    const spelled = /\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b/iu
    expect(texts.filter((text) => spelled.test(text))).toEqual([])
  })

  it("links to the same page for the other readers", () =>
    expect($(`main a[href="${editions[form === "u" ? "je" : "u"][page]}"]`).length).toBe(1))

  it("links within its own edition", () => {
    const other = Object.values(editions[form === "u" ? "je" : "u"])
    const strayed = $("main a[href^='/']")
      .toArray()
      .map((link) => $(link).attr("href") ?? "")
      .filter((href) => other.includes(`${href.split("#")[0]}`))
    expect(strayed).toEqual([editions[form === "u" ? "je" : "u"][page]])
  })

  it("says what to do in danger", () => expect($('main a[href="tel:112"]').length).toBe(1))
})
