/**
 * Of which kinds of elements is a page made?
 *
 * The kind of an element is what it is, what stands around it and before it, which attributes it has, and whether it has words
 * of its own. Pages of the same kinds differ in their words alone, and look the same.
 *
 * @module
 */
import type { Page } from "playwright-core"

/** Remembers the kinds of every document it is asked about; tells whether one has a kind that none before had. */
export const novelties = (): ((page: Page, html?: string) => Promise<boolean>) => {
  const known = new Set<string>()
  return async (page, html) => {
    const before = known.size
    for (const kind of await page.evaluate<ReadonlyArray<string>>(kindsOfAll(html))) known.add(kind)
    return known.size > before
  }
}

/** The kinds of all elements, and the order of the headings, of the page as it stands, or of this HTML as it is read. */
const kindsOfAll = (html: string | undefined): string => `(() => {
  const read = ${html === undefined ? "document" : `new DOMParser().parseFromString(${JSON.stringify(html)}, "text/html")`}
  const told = ["class", "role", "type", "lang", "aria-current", "aria-live"]
  const own = (element) => {
    const attributes = [...element.attributes].map(({ name, value }) => (told.includes(name) ? name + "=" + value : name))
    const speaks = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "")
    return [element.localName, ...attributes.sort(), speaks ? "words" : ""].join(" ")
  }
  const chains = new Map([[read.documentElement, ""]])
  const chainTo = (element) => {
    if (!chains.has(element)) chains.set(element, chainTo(element.parentElement) + " > " + own(element))
    return chains.get(element)
  }
  const before = ({ previousElementSibling: other }) => (other === null ? "" : other.localName + "." + other.getAttribute("class"))
  const kinds = [...read.querySelectorAll("body *")].map((element) => chainTo(element) + " + " + before(element))
  const headings = [...read.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) => localName)
  return [...new Set([...kinds, headings.join(" ")])]
})()`
