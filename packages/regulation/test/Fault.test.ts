import type { Bestand } from "@kracht/regulation/Compile"
import { foutCodes } from "@kracht/regulation/Fault"
import { describe, expect, it } from "vitest"
import { change, type Expected, indienen, laterVersion, otherPin, record, sealed, withPerson } from "./faults/Case.ts"
import { companions } from "./faults/Companions.ts"
import { institutions } from "./faults/Institutions.ts"
import { markup } from "./faults/Markup.ts"
import { records } from "./faults/Records.ts"
import { references } from "./faults/References.ts"
import { sentences } from "./faults/Sentences.ts"
import { several } from "./faults/Several.ts"
import { foutenOf, inhoudOf, voorbeeldstad } from "./Voorbeeldstad.ts"

const cases = [...markup, ...sentences, ...records, ...references, ...companions, ...institutions, ...several]

const lineOf = (files: ReadonlyArray<Bestand>, { bestand, bij }: Expected): number => {
  const tekst = files.find((file) => file.bestand === bestand)?.tekst ?? ""
  if (!tekst.includes(bij)) throw new Error(`${bij} does not stand in ${bestand}`)
  return tekst.slice(0, tekst.indexOf(bij)).split("\n").length
}

describe("faulty content is refused", () => {
  it("while clean content is not", () => {
    expect(foutenOf(voorbeeldstad)).toEqual([])
  })

  it.each(cases)("$wat", ({ files, fouten }) => {
    const expected = fouten.map((fout) => {
      const { bestand, code, melding } = fout
      return { bestand, regel: lineOf(files, fout), kolom: expect.any(Number), code, melding }
    })
    expect(foutenOf(files)).toEqual(expected)
  })

  it("with a case for every kind of fault", () => {
    const triggered = new Set(cases.flatMap(({ fouten }) => fouten.map(({ code }) => code)))
    expect(foutCodes.filter((code) => !triggered.has(code))).toEqual([])
  })

  // How another editor saves a file is no fault, and changes nothing.
  it.each([
    ["the line ends of Windows", (tekst: string) => tekst.replaceAll("\n", "\r\n")],
    ["a byte order mark", (tekst: string) => `\u{feff}${tekst}`]
  ])("but %s is fine, and gives the same content", (_, written) => {
    const files = voorbeeldstad.map(({ bestand, tekst }) => ({ bestand, tekst: written(tekst) }))
    expect(foutenOf(files)).toEqual([])
    expect(inhoudOf(files)).toEqual(inhoudOf(voorbeeldstad))
  })

  it("but a pin of other words is only something to look at while a text is being changed", () => {
    expect(foutenOf(otherPin(voorbeeldstad))).toEqual([])
    expect(foutenOf(sealed(otherPin(voorbeeldstad))).map(({ code }) => code)).toEqual(["verkeerde-hash"])
    expect(foutenOf(sealed(change(indienen, "mag een volwassene", "mag altijd een volwassene")))).toEqual([])
  })

  it("but pins left over from a version that was taken away are fine", () => {
    expect(foutenOf(sealed(voorbeeldstad))).toEqual([])
    expect(inhoudOf(sealed(voorbeeldstad)).bevindingen.map(({ code }) => code)).toContain("verouderde-pin")
  })

  it("but someone whose example there is, is fine", () => {
    expect(foutenOf(withPerson(voorbeeldstad, "sanne"))).toEqual([])
  })

  it("but two versions that follow each other are fine", () => {
    const closed = change(record, "geldigTot: null", "geldigTot: 2026-12-31")
    expect(foutenOf([...closed, ...laterVersion("2027-01-01")])).toEqual([])
  })
})
