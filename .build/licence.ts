import type { Manifest } from "./members.ts"

/**
 * Licences whose works may be part of a work under EUPL-1.2: those that ask to be named and no more, those of its appendix,
 * and those that keep to their own files or their own library.
 */
const compatible: ReadonlyArray<string> = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "EUPL-1.2",
  "ISC",
  "LGPL-3.0-or-later",
  "MIT",
  "MPL-2.0",
  "Python-2.0"
]

/** What a manifest says of its licence, or undefined when it says nothing. */
export const licenceOf = ({ license, licenses }: Manifest): string | undefined =>
  typeof license === "string" ? license : (license?.type ?? licenses?.map(({ type }) => type).join(" OR "))

/** May a work under this licence come along? A choice needs one that may, a sum all; what is not known may not. */
export const mayComeAlong = (expression: string): boolean =>
  expression
    .replace(/^\((.*)\)$/u, "$1")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => compatible.includes(licence)))
