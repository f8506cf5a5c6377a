import { plainText } from "@kracht/regulation/Text"
import { describe, expect, it } from "vitest"
import { versieOf, voorbeeldstad } from "./Voorbeeldstad.ts"

describe("the official text as plain text", () => {
  const lines = plainText(versieOf(voorbeeldstad)).split("\n")

  it("begins with the title page and the first chapter", () => {
    expect(lines.slice(0, 12)).toEqual([
      "Klachtenregeling",
      "Samenwerking Voorbeeldstad",
      "",
      "A Wat u kunt laten weten",
      "",
      "Samenwerking Voorbeeldstad (verder: Voorbeeldstad) bestaat uit:",
      "",
      "• Noordhulp",
      "• Zuiderlicht",
      "• De Brug",
      "",
      "U kunt ons een compliment, een signaal of een klacht sturen, en bij de gemeente bezwaar maken."
    ])
  })

  it("prints numbered lists, lists in lists and markers of one's own", () => {
    const wie = lines.indexOf("B1 Wie")
    expect(lines.slice(wie + 2, wie + 7)).toEqual([
      "1. Een cliënt kan een klacht indienen. Wie nog geen 18 is, mag een volwassene meenemen.",
      "2. Ook kunnen dat:",
      "  • een ouder;",
      "  • een voogd of pleegouder.",
      "3. Zonder naam kunnen we een klacht niet behandelen."
    ])
    expect(lines).toContain("– Jeugdstem.")
  })

  it("prints a heading without a number as its words, and ends with a line break", () => {
    expect(lines.slice(-6)).toEqual([
      "Tot slot",
      "",
      "Een klacht kost u niets.",
      "",
      "Een dossier bewaren we maximaal 1 jaar.",
      ""
    ])
  })
})
