/**
 * Of which kinds of elements is a page made?
 *
 * The kind of an element is what it is, what stands around it and before it, which attributes it has, and whether it has words
 * of its own. Pages of the same kinds differ in their words alone, and look the same.
 *
 * @module
 */
import type { Page } from "playwright-core"

/** Remembers the kinds of every page it is asked about; tells whether a page has one that none before had. */
export const novelties = (): ((page: Page) => Promise<boolean>) => {
  const known = new Set<string>()
  return async (page) => {
    const before = known.size
    for (const kind of await page.evaluate<ReadonlyArray<string>>(kindsOfAll)) known.add(kind)
    return known.size > before
  }
}

/** The kinds of all elements of a page, and the order of its headings. */
const kindsOfAll = `(() => {
  const told = ["class", "role", "type", "lang", "aria-current", "aria-live"]
  const own = (element) => {
    const attributes = [...element.attributes].map(({ name, value }) => (told.includes(name) ? name + "=" + value : name))
    const speaks = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "")
    return [element.localName, ...attributes.sort(), speaks ? "words" : ""].join(" ")
  }
  const chains = new Map([[document.documentElement, ""]])
  const chainTo = (element) => {
    if (!chains.has(element)) chains.set(element, chainTo(element.parentElement) + " > " + own(element))
    return chains.get(element)
  }
  const before = ({ previousElementSibling: other }) => (other === null ? "" : other.localName + "." + other.getAttribute("class"))
  const kinds = [...document.querySelectorAll("body *")].map((element) => chainTo(element) + " + " + before(element))
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) => localName)
  return [...new Set([...kinds, headings.join(" ")])]
})()`
