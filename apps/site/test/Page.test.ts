import { describe, expect, it } from "vitest"
import { statusOf } from "../src/regulation/Status.ts"
import { current, versions } from "../src/regulation/Versions.ts"
import { pages } from "./Built.ts"

/** The version a page is about: the one it names last, for a comparison is about the newer; else the current one. */
const versionOf = (path: string) => versions.findLast(({ versie }) => named(path).includes(versie)) ?? current

const named = (path: string): ReadonlyArray<string> =>
  /^\/(?:regeling|open-vragen)\//u.test(path) ? path.split(/\/|\.\.\./u).slice(2) : []

describe.each(pages)("$path", ({ path, $, html }) => {
  it("is in Dutch or says which language it is in, with a title and a description of its own", () => {
    expect($("html").attr("lang")).toBe(path.startsWith("/en/") ? "en" : "nl")
    expect($("title").text().length).toBeGreaterThan(10)
    expect($("meta[name=description]").attr("content")?.length).toBeGreaterThan(10)
    expect(pages.filter((other) => other.$("title").text() === $("title").text()).map((other) => other.path)).toEqual([
      path
    ])
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
    const { kop, uitleg } = statusOf(versionOf(path))
    expect($(".status").text().trim()).toBe(`${kop}. ${uitleg}`)
    expect(html.indexOf('class="status"')).toBeLessThan(html.indexOf("<main"))
  })

  it("names the version, its hash and its source", () => {
    const { versie, hash, bron } = versionOf(path)
    const footer = $("footer.bottom")
    expect(footer.text()).toContain(`versie ${versie}`)
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

  it("knows its own address, without a host", () => {
    if (path === "/404.html") expect($("link[rel=canonical]").length).toBe(0)
    else expect($("link[rel=canonical]").attr("href")).toBe(path)
  })
})

describe("while no version is in force", () => {
  it("no page lets a reader think it is", () => {
    expect(versions.filter(({ status }) => status === "in-werking")).toEqual([])
    for (const { path, $ } of pages) {
      expect($(".status").text(), path).toMatch(/niet vastgesteld|geldt nog niet|geldt niet meer/u)
      expect($(".status").text(), path).toContain("geen rechten aan ontlenen")
    }
  })
})
