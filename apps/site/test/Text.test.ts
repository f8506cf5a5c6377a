import type { Blok, Versie } from "@kracht/regulation/Model"
import type { CheerioAPI } from "cheerio"
import { describe, expect, it } from "vitest"
import { sentenceCall } from "../src/regulation/Api.ts"
import { citation } from "../src/regulation/Citation.ts"
import { reworded } from "../src/regulation/Register.ts"
import { headingOf, sectionsOf } from "../src/regulation/Section.ts"
import { versions } from "../src/regulation/Versions.ts"
import { pageAt, pages } from "./Built.ts"

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

const sentencesOn = ($: CheerioAPI) =>
  $(".zin")
    .toArray()
    .map((element) => ({
      id: $(element).attr("id"),
      soort: $(element).attr("data-soort"),
      tekst: folded($(element).text())
    }))

const expected = (zinnen: Versie["zinnen"]) => zinnen.map(({ id, soort, tekst }) => ({ id, soort, tekst }))

describe("the official text on a built page equals the compiled text, sentence by sentence", () => {
  it("has versions and sentences to compare", () => {
    expect(versions.length).toBeGreaterThan(0)
    for (const { zinnen } of versions) expect(zinnen.length).toBeGreaterThan(100)
  })

  it.each(versions)("the whole text of $versie", (versie) => {
    const { $ } = pageAt(`/regeling/${versie.versie}/`)
    expect(sentencesOn($)).toEqual(expected(versie.zinnen))
  })

  it.each(versions.flatMap((versie) => sectionsOf(versie).map((section) => ({ versie, section, name: section.id }))))(
    "one provision: $name",
    ({ versie, section }) => {
      const { $ } = pageAt(`/regeling/${versie.versie}/${section.id}/`)
      expect(sentencesOn($)).toEqual(expected(section.zinnen))
      expect(folded($("h1").text())).toBe(headingOf(section))
    }
  )

  it.each(versions)("every sentence of $versie stands on exactly one provision page", (versie) => {
    const onPages = sectionsOf(versie).flatMap(({ id }) => sentencesOn(pageAt(`/regeling/${versie.versie}/${id}/`).$))
    expect(onPages).toEqual(expected(versie.zinnen))
  })

  it.each(versions)("the headings of $versie are the printed ones, in order", (versie) => {
    const { $ } = pageAt(`/regeling/${versie.versie}/`)
    const printed = versie.hoofdstukken.flatMap((hoofdstuk) => [
      { level: "h2", text: headingOf(hoofdstuk) },
      ...hoofdstuk.bepalingen.map((bepaling) => ({ level: `h${bepaling.niveau + 1}`, text: headingOf(bepaling) }))
    ])
    const shown = $("article :is(h2, h3, h4)")
      .toArray()
      .map((element) => ({ level: element.tagName, text: folded($(element).text()) }))
    expect(shown).toEqual(printed)
  })

  it.each(versions)("the title page of $versie opens the whole text", (versie) => {
    expect(folded(pageAt(`/regeling/${versie.versie}/`).$("h1").text())).toBe(versie.titel.join(" "))
  })
})

describe("paragraphs and lists", () => {
  it.each(versions)("those of $versie are the compiled ones", (versie) => {
    const { $ } = pageAt(`/regeling/${versie.versie}/`)
    const paragraphs = $("article p")
      .toArray()
      .map((element) => idsIn($, $(element).find(".zin").toArray()))
    const items = $("article li")
      .toArray()
      .map((element) => idsIn($, $(element).find(".zin").toArray()))
    const blokken = versie.hoofdstukken.flatMap((hoofdstuk) =>
      [hoofdstuk, ...hoofdstuk.bepalingen].flatMap((part) => part.blokken)
    )
    expect(items.length).toBeGreaterThan(10)
    expect(paragraphs).toEqual(blokken.flatMap(paragraphsOf))
    expect(items).toEqual(blokken.flatMap(itemsOf))
  })

  it.each(versions)("a list with another marker than a bullet or a number says so, in $versie", (versie) => {
    const { $ } = pageAt(`/regeling/${versie.versie}/`)
    const shown = $("[data-teken] > ul > li")
      .toArray()
      .map((item) => idsIn($, $(item).find(".zin").toArray()))
    const blokken = versie.hoofdstukken.flatMap((hoofdstuk) =>
      [hoofdstuk, ...hoofdstuk.bepalingen].flatMap((part) => part.blokken)
    )
    expect(shown).toEqual(blokken.flatMap(itemsMarkedO))
  })
})

describe("what stands beside a sentence", () => {
  it("is never inside it: no mark, label or link of ours is part of the official words", () => {
    for (const { $ } of pages) expect($(".zin .vast, .zin .open-vraag, .zin .tag").length).toBe(0)
  })

  it.each(versions)("a permanent link without a host for every sentence of $versie", (versie) => {
    const { $ } = pageAt(`/regeling/${versie.versie}/`)
    const links = $(".zin")
      .toArray()
      .map((element) => $(element).nextAll("a.vast").first().attr("href"))
    expect(links).toEqual(versie.zinnen.map(({ id }) => `/regeling/${versie.versie}/#${id}`))
  })

  it.each(versions)(
    "what it says in plain words, how to cite it and the call for it, for every sentence of $versie",
    (versie) => {
      const { sentence } = reworded(versie, "gewoon")
      for (const section of sectionsOf(versie)) {
        const { $ } = pageAt(`/regeling/${versie.versie}/${section.id}/`)
        const items = $(".account > ol > li").toArray()
        expect(items).toHaveLength(section.zinnen.length)
        section.zinnen.forEach((zin, i) => {
          const item = $(items[i])
          expect(item.find("[data-gewoon]").text(), zin.id).toBe(sentence(zin.id).tekst)
          expect(item.find(".aanhalen").text(), zin.id).toBe(citation(versie, section, zin))
          expect(item.find("code").text(), zin.id).toBe(sentenceCall(versie, zin))
        })
      }
    }
  )

  it.each(versions)("an open sentence of $versie says so in words", (versie) => {
    const { $ } = pageAt(`/regeling/${versie.versie}/`)
    const labelled = $(".open-vraag")
      .toArray()
      .map((element) => $(element).prev(".zin").attr("id"))
    const open = versie.zinnen.filter(({ soort }) => soort === "open").map(({ id }) => id)
    expect(open.length).toBeGreaterThan(0)
    expect(labelled).toEqual(open)
  })

  it.each(versions)("every term of $versie leads to what the rules make of it", (versie) => {
    const { $ } = pageAt(`/regeling/${versie.versie}/`)
    const shown = $(".zin [data-termijn]")
      .toArray()
      .map((element) => ({
        id: $(element).attr("data-termijn"),
        href: $(element).attr("href"),
        words: folded($(element).text())
      }))
    const named = Object.entries(versie.parameters).filter(([, { waarde }]) => waarde.soort !== "lijst")
    expect(named.length).toBeGreaterThan(0)
    for (const [id, { woorden }] of named) {
      expect(shown.filter((term) => term.id === id)).toEqual(
        woorden.map((words) => ({ id, href: `/termijnen/#${id}`, words }))
      )
    }
  })
})

const idsIn = ($: CheerioAPI, elements: ReadonlyArray<Parameters<CheerioAPI>[0]>): ReadonlyArray<string | undefined> =>
  elements.map((element) => $(element).attr("id"))

const paragraphsOf = (blok: Blok): ReadonlyArray<ReadonlyArray<string>> =>
  blok.soort === "alinea" ? [blok.zinnen] : []

const itemsOf = (blok: Blok): ReadonlyArray<ReadonlyArray<string>> =>
  blok.soort === "alinea"
    ? []
    : blok.punten.flatMap(({ blokken }) => [sentencesOf(blokken), ...blokken.flatMap(itemsOf)])

const itemsMarkedO = (blok: Blok): ReadonlyArray<ReadonlyArray<string>> =>
  blok.soort === "alinea"
    ? []
    : blok.punten.filter(({ teken }) => teken === "o").map(({ blokken }) => sentencesOf(blokken))

const sentencesOf = (blokken: ReadonlyArray<Blok>): ReadonlyArray<string> =>
  blokken.flatMap((blok) =>
    blok.soort === "alinea" ? blok.zinnen : blok.punten.flatMap((punt) => sentencesOf(punt.blokken))
  )
