import { HtmlValidate } from "html-validate"
import { describe, expect, it } from "vitest"
import { pages } from "./Built.ts"

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Ids are names of the regulation (`contact.termijn`) and ours start with an underscore: both are valid HTML.
    "valid-id": ["error", { relaxed: true }],
    // A title opens with the heading of the text, however long the text made it.
    "long-title": ["error", { maxlength: 120 }],
    // White space between the sentences of the source is layout.
    "no-trailing-whitespace": "off"
  }
})

describe("valid HTML", () => {
  it("is told from invalid", async () => {
    const report = await validator.validateString('<p><div id="a" id="a"></p>')
    expect(report.valid).toBe(false)
  })

  it.each(pages)("$path", async ({ html }) => {
    const { results } = await validator.validateString(html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))
    ).toEqual([])
  })
})

/** Where the last word before a link, or the first after it, is written against it; the sign of a permalink stands at its sentence. */
const gluedTo = (html: string): ReadonlyArray<string> =>
  html
    .replace(/<a class="vast"[^>]*><\/a>/gu, "")
    .match(/[\p{L}\p{N}.?!](?:<\/(?:span|strong)>)?<a [^>]*>|<\/a>(?:<(?:span|strong)[^>]*>)?\p{Lu}/gu) ?? []

describe("a link stands apart from the words beside it", () => {
  it("would be seen where it does not", () => {
    expect(gluedTo('<p>Zin.<a href="/">Bron</a></p>')).toHaveLength(1)
    expect(gluedTo('<p><a href="/">Bron</a>Zin. <a href="/">Bron</a>.</p>')).toHaveLength(1)
  })

  it.each(pages)("$path", ({ html }) => expect(gluedTo(html)).toEqual([]))
})
