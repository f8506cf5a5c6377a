import { fileURLToPath } from "node:url"
import { readFolder } from "@kracht/regulation/Folder"
import { type Bevinding, lint } from "@kracht/regulation/Lint"
import { describe, expect, it } from "vitest"
import { inhoudOf } from "../Voorbeeldstad.ts"
import { inText, missing, silent } from "./ConceptFindings.ts"

const content = readFolder(fileURLToPath(new URL("../../../../content", import.meta.url)))
const concept = inhoudOf(content).versies.find(({ regeling, versie }) => regeling === "kracht" && versie === "concept")
if (concept === undefined) throw new Error("there is no concept")

const findings = lint(concept)
const ABOUT_LENGTH: ReadonlyArray<string> = ["lange-zin", "zinnen-gemiddeld-lang"]

const line = ({ ernst, code, zin, bepaling, wet, melding, voorstel }: Bevinding): string => {
  const place = zin ?? bepaling ?? "de hele tekst"
  const proposal = voorstel === null ? "" : `\n    voorstel: ${voorstel}`
  return `${place} · ${code} · ${ernst}\n    ${melding}${wet === null ? "" : ` (${wet})`}${proposal}\n`
}

describe("the findings on the concept", () => {
  it("are the defects of the law reading, each at its place, and nothing else", () => {
    const found = findings.filter(({ code }) => !ABOUT_LENGTH.includes(code))
    const expected = [...inText, ...missing, ...silent].map(([, code, at]) => [code, at])
    expect(found.map(({ code, zin, bepaling, wet, melding }) => [code, zin ?? bepaling ?? wet ?? melding])).toEqual(
      expected
    )
  })

  it("name the number, name or title that is meant", () => {
    const proposals = Object.fromEntries(
      findings.map(({ code, zin, bepaling, voorstel }) => [`${code} ${zin ?? bepaling}`, voorstel])
    )
    expect(proposals).toMatchObject({
      "dubbel-nummer intrekken": "3.7",
      "nummer-buiten-hoofdstuk jaarverslagen": "4.1",
      "nummer-opmaak klacht-bespreken": "3.4",
      "naam-in-vormen jeugdstem-gratis": "Jeugdstem",
      "citeertitel bezwaartermijn": "Algemene wet bestuursrecht"
    })
  })

  it("count the words: 47 in the longest sentence", () => {
    const long = findings.filter(({ code }) => code === "lange-zin")
    expect(long.find(({ zin }) => zin === "onderzoek")?.melding).toMatch(/ 47 woorden/u)
    expect(long.every(({ zin }) => zin !== null)).toBe(true)
    const over25 = concept.zinnen.filter(({ tekst }) => tekst.split(" ").length > 25)
    expect(long.map(({ zin }) => zin)).toEqual(over25.map(({ id }) => id))
  })

  it("read as the list that is published", async () => {
    await expect(findings.map(line).join("\n")).toMatchFileSnapshot("concept.txt")
  })
})
