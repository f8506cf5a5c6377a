import { fileURLToPath } from "node:url"
import { readFolder } from "@kracht/regulation/Folder"
import { type Bevinding, bevindingCodes, lint } from "@kracht/regulation/Lint"
import type { Versie } from "@kracht/regulation/Model"
import { describe, expect, it } from "vitest"
import { inhoudOf } from "../Voorbeeldstad.ts"
import { inText, missing, silent } from "./ConceptFindings.ts"
import { MOVED, REMAINING, REPAIRED } from "./ProposalFindings.ts"

const { versies } = inhoudOf(readFolder(fileURLToPath(new URL("../../../../content", import.meta.url))))

const versionOf = (name: string): Versie => {
  const found = versies.find(({ regeling, versie }) => regeling === "kracht" && versie === name)
  if (found === undefined) throw new Error(`there is no version ${name}`)
  return found
}

const proposal = lint(versionOf("voorstel"))
const remaining = REMAINING.map(([code]) => code)
const LENGTH = ["lange-zin", "zinnen-gemiddeld-lang"]

const placeOf = ({ code, zin, bepaling, wet, melding }: Bevinding): string =>
  `${code} ${zin ?? bepaling ?? wet ?? melding}`

describe("the findings on the proposal", () => {
  it("are of classes that were left on purpose, and none of a class that was to be repaired", () => {
    expect([...REPAIRED, ...remaining].toSorted()).toEqual([...bevindingCodes].toSorted())
    const found = new Set(proposal.map(({ code }) => code))
    expect(REPAIRED.filter((code) => found.has(code))).toEqual([])
    expect(remaining.filter((code) => !found.has(code))).toEqual([])
  })

  it("were all found in the concept too: no repair made a new one", () => {
    const kept = [...inText, ...missing, ...silent].filter(
      ([, code, at]) => remaining.includes(code) && !isSolved(code, at)
    )
    const expected = kept.map(
      ([defect, code, at]) => `${code} ${defect === "D24" || defect === "D25" ? moved(at) : at}`
    )
    expect(proposal.filter(({ code }) => !LENGTH.includes(code)).map(placeOf)).toEqual(expected)
  })

  it("call one sentence je, the one that speaks to the child", () => {
    expect(proposal.filter(({ code }) => code === "u-en-je").map(({ zin }) => zin)).toEqual(["minderjarig"])
  })

  it("call no sentence long that was not, and the one whose question moved no more", () => {
    const longIn = (findings: ReadonlyArray<Bevinding>) =>
      findings.filter(({ code }) => code === "lange-zin").map(({ zin }) => zin)
    const before = longIn(lint(versionOf("concept")))
    expect(longIn(proposal)).toEqual(before.filter((zin) => zin !== "uitbesteding"))
  })
})

/** The two headings and sentences that said je to whom the text calls u. */
const isSolved = (code: string, at: string): boolean => code === "u-en-je" && at !== "minderjarig"

const moved = (at: string): string => MOVED[at] ?? at
