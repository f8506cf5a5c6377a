/**
 * How a reading speaks to a reader: its values are names for the machine, and get a name for people.
 *
 * @module
 */
import type { Lezing } from "@kracht/regulation/Model"

const digits: Readonly<Record<string, string>> = { twee: "2", drie: "3", vijf: "5", zes: "6", tien: "10" }

/** A value as a reader would say it: `zes-weken` is 6 weken. */
export const valueName = (waarde: string): string =>
  waarde
    .split("-")
    .map((word) => digits[word] ?? word)
    .join(" ")

/** What the other choices would come to, each called by the name it has in the list of choices. */
export const effectOf = ({ gevolg, alternatieven }: Lezing): string =>
  alternatieven
    .map(({ waarde }) => waarde)
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, waarde) => text.replace(naming(waarde), (_, before) => `${before}‘${valueName(waarde)}’`), gevolg)

/** A value where it is named as one: it follows onder, or it has a form that no ordinary word has. */
const naming = (waarde: string): RegExp =>
  waarde.includes("-")
    ? new RegExp(`(^|[^\\p{L}-])${waarde}(?![\\p{L}-])`, "gu")
    : new RegExp(`((?<!\\p{L})onder )${waarde}(?![\\p{L}-])`, "giu")
