/**
 * Writes the pins of today into a companion's file, and touches nothing else in it.
 *
 * @module
 */
import { isNode, parseDocument, stringify } from "yaml"
import type { Bevinding } from "./Model.ts"

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
