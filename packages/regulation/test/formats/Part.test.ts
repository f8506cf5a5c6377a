import { akomaNtoso, placeAkomaNtoso, sentenceAkomaNtoso } from "@kracht/regulation/AkomaNtoso"
import { jsonLd, placeJsonLd, sentenceJsonLd } from "@kracht/regulation/JsonLd"
import { placeMarkdown, sentenceMarkdown } from "@kracht/regulation/Markdown"
import { type Place, placeText, plainText } from "@kracht/regulation/Text"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { versieOf, voorbeeldstad } from "../Voorbeeldstad.ts"

const BASIS = "https://voorbeeldstad.example/regeling/"
const versie = versieOf(voorbeeldstad)
const places: ReadonlyArray<Place> = versie.hoofdstukken.flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen])

/** Without the indent and the number that tells two lists of one sentence apart. */
const lines = (xml: string): ReadonlyArray<string> =>
  xml.split("\n").map((line) => line.trim().replaceAll(/_\d+"/gu, '"'))

describe("a part of a version", () => {
  it("the places, one after another, are the official text after its title", () => {
    expect(places.length).toBeGreaterThan(5)
    const parts = places.map((place) => placeText(versie, place))
    expect([`${versie.titel.join("\n")}\n`, ...parts].join("\n")).toBe(plainText(versie))
  })

  it.each(places)("$id: every format has its sentences and no other", (place) => {
    const own = versie.zinnen.filter(({ bepaling }) => bepaling === place.id)
    const others = versie.zinnen.filter(({ bepaling }) => bepaling !== place.id)
    const xml = placeAkomaNtoso(versie, place)
    const linked = JSON.stringify(placeJsonLd(versie, BASIS, place))
    for (const { id } of own) {
      expect(xml).toContain(`eId="zin_${id}"`)
      expect(linked).toContain(`"${BASIS}2026/#${id}"`)
    }
    for (const { id } of others) {
      expect(xml).not.toContain(`eId="zin_${id}"`)
      expect(linked).not.toContain(`"${BASIS}2026/#${id}"`)
    }
  })

  it.each(places)("$id: is the element the whole document has, under the same name", (place) => {
    const whole = new Set(lines(akomaNtoso(versie)))
    const [, body = ""] = placeAkomaNtoso(versie, place).split("<portionBody>")
    const own = lines(body.slice(0, body.indexOf("</portionBody>"))).filter((line) => line !== "")
    expect(own.length).toBeGreaterThan(1)
    expect(own.filter((line) => !whole.has(line))).toEqual([])
  })

  it.each(places)("$id: Markdown says which part of which version it is", (place) => {
    const [, front = ""] = placeMarkdown(versie, place).split("---\n")
    expect(parse(front)).toMatchObject({ versie: "2026", hash: versie.hash, deel: place.id })
  })

  it("a sentence is its words, with the version they are of", () => {
    expect(versie.zinnen.length).toBeGreaterThan(5)
    const whole = JSON.stringify(jsonLd(versie, BASIS))
    for (const zin of versie.zinnen) {
      const { "@context": _context, isPartOf, ...part } = sentenceJsonLd(versie, BASIS, zin)
      expect(whole).toContain(JSON.stringify(part))
      expect(isPartOf).toMatchObject({ "@id": `${BASIS}2026/`, creativeWorkStatus: versie.status })
      expect(akomaNtoso(versie)).toContain(/<span .*<\/span>/u.exec(sentenceAkomaNtoso(versie, zin))?.[0] ?? "geen zin")
      expect(parse(sentenceMarkdown(versie, zin).split("---\n")[1] ?? "")).toMatchObject({ deel: zin.id })
    }
  })
})
