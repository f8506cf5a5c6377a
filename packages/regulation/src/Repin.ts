/**
 * Writes the pins of today into a companion's file, and the seal of today into a version's, and touches nothing else.
 *
 * @module
 */
import { isNode, parseDocument, stringify } from "yaml"
import type { Bevinding } from "./Model.ts"
import type { Seal } from "./Version.ts"

/** The record of a version with the seal of its text as it is now; every other byte stays as it was. */
export const reseal = (tekst: string, { woorden, sha256 }: Seal): string => {
  const document = parseDocument(tekst)
  if (!document.has("bewaking")) return `${tekst.trimEnd()}\nbewaking:\n  woorden: ${woorden}\n  sha256: ${sha256}\n`
  return [
    { words: String(woorden), ...rangeAt(document.getIn(["bewaking", "woorden"], true), ["bewaking", "woorden"]) },
    { words: sha256, ...rangeAt(document.getIn(["bewaking", "sha256"], true), ["bewaking", "sha256"]) }
  ]
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, words }) => `${text.slice(0, from)}${words}${text.slice(to)}`, tekst)
}

/** The file with the pins of these findings, which must be its own; every other byte stays as it was. */
export const repin = (tekst: string, bevindingen: ReadonlyArray<Pick<Bevinding, "pad" | "pins">>): string => {
  const document = parseDocument(tekst)
  return bevindingen
    .map(({ pad, pins }) => ({ pins, ...rangeAt(document.getIn(pad, true), pad) }))
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, pins }) => {
      const before = text.slice(0, from)
      return `${before}${before.endsWith(":") ? " " : ""}${print(pins)}${text.slice(to)}`
    }, tekst)
}

const rangeAt = (
  node: unknown,
  pad: ReadonlyArray<string | number>
): { readonly from: number; readonly to: number } => {
  if (!isNode(node) || node.range == null) throw new Error(`there is nothing at ${pad.join(".")}`)
  const [from, to] = node.range
  return { from, to }
}

const print = (pins: ReadonlyArray<string>): string => {
  const quoted = pins.map((pin) => stringify(pin).trim())
  return quoted.length === 1 ? quoted.join("") : `[${quoted.join(", ")}]`
}
