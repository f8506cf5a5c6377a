import type { CheerioAPI } from "cheerio"
import { describe, expect, it } from "vitest"
import { headingOf } from "../src/regulation/Section.ts"
import { versions } from "../src/regulation/Versions.ts"
import { pages } from "./Built.ts"

/** Headings of the official text, which mixes both forms of address and is shown as it is. */
const headings = versions
  .flatMap(({ hoofdstukken }) => hoofdstukken.flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen]))
  .flatMap((part) => [headingOf(part), part.titel])
  .sort((a, b) => b.length - a.length)

/** What we say ourselves on a page: without the official words, in text or quoted, and without its headings. */
const ownWords = ($: CheerioAPI): string => {
  const body = $("body").clone()
  body.find(".zin, [data-citaat], .account a").remove()
  return headings.reduce((text, heading) => text.replaceAll(heading, " "), body.text())
}

describe("our own words", () => {
  it.each(pages)("$path speaks to the reader as u, and only so", ({ $ }) => {
    const words = ownWords($)
    expect(words).toMatch(/\bu\b/iu)
    expect(words.match(/\b(?:je|jij|jou|jouw)\b/giu) ?? []).toEqual([])
  })
})
