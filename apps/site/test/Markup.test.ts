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
