/**
 * Which white space of a page shows?
 *
 * @module
 */

const blocks =
  "html|head|body|header|nav|main|footer|section|article|aside|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|figure|figcaption|details|summary|fieldset|legend|form|meta|link|title|style|script"

/** Between these a browser shows no white space, whatever stands around them. */
const beforeBlock = new RegExp(`\\s+(?=</?(?:${blocks})[\\s>])`, "gu")
const afterBlock = new RegExp(`(</?(?:${blocks})(?:\\s[^<>]*)?>)\\s+`, "gu")

/** What is kept to the letter: programs, styles and what is set out as it stands. */
const kept = /(<(script|style|pre|textarea)[\s>].*?<\/\2>)/su

/** The page without the white space between its blocks: every page gets lighter, and none looks otherwise. */
export const withoutIdleSpace = (html: string): string =>
  html
    .split(kept)
    // Each kept part is followed by the name of its element.
    .flatMap((part, i) =>
      i % 3 === 0 ? [part.replace(beforeBlock, "").replace(afterBlock, "$1")] : i % 3 === 1 ? [part] : []
    )
    .join("")
