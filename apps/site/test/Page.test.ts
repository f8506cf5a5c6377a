import { describe, expect, it } from "vitest"
import { canonical } from "../src/regulation/Origin.ts"
import { statusOf } from "../src/regulation/Status.ts"
import { current, versions } from "../src/regulation/Versions.ts"
import { pageAt, pages, voiceOf } from "./Built.ts"

/** The version a page is about: the one it names last, for a comparison is about the newer; else the current one. */
const versionOf = (path: string) => versions.findLast(({ versie }) => named(path).includes(versie)) ?? current

const named = (path: string): ReadonlyArray<string> =>
  /^\/(?:regeling|open-vragen|gewone-taal|voor-jou|en\/regulation)\//u.test(path)
    ? path.split(/\/|\.\.\./u).slice(2)
    : []

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

/** What each page is called: in its title, whole and without what follows the name, and in its first heading. */
const calledAt = new Map(
  pages.map(({ path, $ }) => {
    const title = $("title").text()
    return [path, { title, names: [$("h1").text(), title.split(/ · |, /u)[0] ?? ""].map(folded) }]
  })
)

describe.each(pages)("$path", ({ path, $, html }) => {
  it("is in Dutch or says which language it is in, with a title and a description of its own", () => {
    expect($("html").attr("lang")).toBe(path.startsWith("/en/") ? "en" : "nl")
    expect($("title").text().length).toBeGreaterThan(10)
    expect($("meta[name=description]").attr("content")?.length).toBeGreaterThan(10)
    expect([...calledAt].filter(([, { title }]) => title === $("title").text()).map(([other]) => other)).toEqual([path])
  })

  it("has one first heading and skips no level", () => {
    const levels = $("h1, h2, h3, h4, h5, h6")
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, i) => level - (levels[i - 1] ?? 0) > 1)).toEqual([])
  })

  it("uses an id once", () => {
    const ids = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id"))
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([])
  })

  it("says where the text stands, before the text", () => {
    const { kop, uitleg } = statusOf(versionOf(path), voiceOf(path))
    expect($(".status").text().trim()).toBe(`${kop}. ${uitleg}`)
    expect(html.indexOf('class="status"')).toBeLessThan(html.indexOf("<main"))
  })

  it("names the version, its hash and its source", () => {
    const { versie, hash, bron } = versionOf(path)
    const footer = $("footer.bottom")
    expect(footer.text()).toMatch(new RegExp(`versi(?:e|on) ${versie}`, "u"))
    expect(footer.find("code").attr("title")).toBe(hash)
    expect(hash.startsWith(footer.find("code").text().replaceAll(" ", ""))).toBe(true)
    expect(footer.text()).toContain(bron.omschrijving)
  })

  it("has a way past the menu, and a menu", () => {
    const skip = $("body > a").first()
    expect(skip.attr("href")).toBe("#_inhoud")
    expect($("main").attr("id")).toBe("_inhoud")
    expect($("header nav a").length).toBeGreaterThan(0)
  })

  it("names no address of its own while nobody has said where the site stands", () => {
    expect($("link[rel=canonical]").length).toBe(0)
  })

  it("leads to the same page in the other language, or to the front page there", () => {
    const other = $("header nav a").last()
    const lang = voiceOf(path) === "en" ? "nl" : "en"
    expect(other.attr("hreflang")).toBe(lang)
    expect(other.attr("lang")).toBe(lang)
    const { pathname } = new URL(other.attr("href") ?? "", "http://x")
    expect(pageAt(pathname).$("html").attr("lang")).toBe(lang)
  })

  it("calls the pages at its foot as they call themselves, in 3 groups or fewer", () => {
    expect($("footer nav > div").length).toBeLessThanOrEqual(3)
    const links = $("footer nav a").toArray()
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const page = pageAt(new URL($(link).attr("href") ?? "", "http://x").pathname)
      expect(calledAt.get(page.path)?.names).toContain(folded($(link).text()).replace("Zie je", "Ziet u"))
      expect($(link).attr("lang") ?? $("html").attr("lang")).toBe(page.$("html").attr("lang"))
    }
  })
})

describe("the address of a page", () => {
  it("is whole once it is known where the site stands", () => {
    expect(canonical("/regeling/", "https://klachten.example")).toBe("https://klachten.example/regeling/")
    expect(canonical(undefined, "https://klachten.example")).toBeUndefined()
    expect(canonical("/regeling/", null)).toBeUndefined()
  })
})

describe("the front page", () => {
  const { $ } = pageAt("/")

  it("has three doors, and says who to call in danger before them", () => {
    expect(
      $(".door")
        .toArray()
        .map((door) => $(door).attr("href"))
    ).toEqual(["/wat-kan-ik-doen/", "/regeling/concept/", "/praten/"])
    const order = $("main .alarm a, main .door")
      .toArray()
      .map((element) => $(element).attr("href"))
    expect(order[0]).toBe("tel:112")
  })

  it.each(["/voor-jou/", "/en/", "/zoeken/"])("offers %s", (href) => {
    expect($(`main a[href="${href}"]`).length).toBe(1)
  })
})

// The bar above every page says that no rights can be derived from the text; who publishes the site is not set.
describe("no page promises what is not known", () => {
  it.each(["/", "/en/"])("%s promises no rights with the text", (path) =>
    expect(pageAt(path).$(".doors").text()).not.toMatch(/rechten|rights/u)
  )

  it("the accessibility statement names no ombudsman before it is known who publishes the site", () => {
    const { $ } = pageAt("/toegankelijkheid/")
    expect($("#_ombudsman").text()).toBe("niet ingesteld")
    expect($('main a[href*="ombudsman"]').length).toBe(0)
  })

  // Jeugdwet 4.3.2 lid 1; law.md D75: ten days after its adoption, and before 1 June.
  it("the page of terms gives the term of the annual report", () =>
    expect(
      pageAt("/termijnen/")
        .$('#alleen-in-de-wet li:has([data-wet="openbaarmaking-jaarverslag"])')
        .text()
        .replace(/\s+/gu, " ")
    ).toMatch(/10 dagen na de dag waarop het is vastgesteld, en altijd voor 1 juni.*Jeugdwet art\. 4\.3\.2 lid 1/u))

  // law.md 2.1: the Algemene termijnenwet leaves terms in years and those of the text alone.
  it("the glossary says that a term in years, and one of the text alone, does not move", () =>
    expect(pageAt("/begrippen/").$("#einde").closest("div, section, dl").text()).toMatch(
      /Een termijn in jaren schuift niet op\. Een termijn die alleen in de regeling staat ook niet\./u
    ))
})

describe("while no version is in force", () => {
  it("no page lets a reader think it is", () => {
    expect(versions.filter(({ status }) => status === "in-werking")).toEqual([])
    for (const { path, $ } of pages) {
      expect($(".status").text(), path).toMatch(/niet vastgesteld|has not been adopted/u)
      expect($(".status").text(), path).toMatch(/geen rechten aan ontlenen|cannot derive rights/u)
    }
  })
})
