/**
 * Makes the addresses that stand in the text tappable; the words stay as they are.
 *
 * @module
 */

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u
const web = /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)]/u
const address = new RegExp(`<[^>]*>|${email.source}|${web.source}`, "gu")

/** Without one of these there is no address to look for; most sentences have none. */
const signs = ["@", "://", "www."]

/** Rendered text with each e-mail or web address outside a tag made a link; other text is untouched. */
export const withLinks = (html: string): string =>
  signs.some((sign) => html.includes(sign))
    ? html.replace(address, (found) => (found.startsWith("<") ? found : linkTo(found)))
    : html

/** Plain text as HTML, with each address in it a link. */
export const linked = (text: string): string => withLinks(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))

/** The same for an English text, in which every Dutch word stands between quotation marks and is marked as Dutch. */
export const linkedInEnglish = (text: string): string =>
  linked(text).replace(/‘([^‘’]+)’/gu, '‘<span lang="nl">$1</span>’')

const linkTo = (words: string): string => `<a href="${targetOf(words)}">${words}</a>`

const targetOf = (words: string): string => {
  if (words.startsWith("http")) return words
  return words.startsWith("www.") ? `https://${words.toLowerCase()}` : `mailto:${words}`
}
