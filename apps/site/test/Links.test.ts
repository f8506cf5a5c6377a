import { describe, expect, it } from "vitest"
import { withLinks } from "../src/regulation/Links.ts"

describe("addresses in the text", () => {
  it.each([
    ["via klachten@krachtdenhaag.nl.", 'via <a href="mailto:klachten@krachtdenhaag.nl">klachten@krachtdenhaag.nl</a>.'],
    ["Op www.Jeugdstem.nl vindt u", 'Op <a href="https://www.jeugdstem.nl">www.Jeugdstem.nl</a> vindt u'],
    [
      "https://www.denhaag.nl/nl/bezwaar/",
      '<a href="https://www.denhaag.nl/nl/bezwaar/">https://www.denhaag.nl/nl/bezwaar/</a>'
    ],
    ["Klacht indienen | Rijksoverheid.nl", "Klacht indienen | Rijksoverheid.nl"],
    ['<a href="https://x.nl/">binnen</a> 5', '<a href="https://x.nl/">binnen</a> 5']
  ])("%s", (words, html) => expect(withLinks(words)).toBe(html))
})
