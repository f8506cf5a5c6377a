/**
 * What the publisher declares on accessibility, in the words of the Dutch model of a declaration.
 *
 * @module
 */
import type { Toegankelijkheid } from "@kracht/regulation/Model"

/** How far a site meets the demands. */
export type Level = NonNullable<Toegankelijkheid["status"]>

const meanings: Readonly<Record<Level, string>> = {
  A: "voldoet volledig",
  B: "voldoet gedeeltelijk",
  C: "eerste maatregelen genomen",
  D: "voldoet niet",
  E: "geen verklaring"
}

/** Every level there is. */
export const levels = Object.keys(meanings) as ReadonlyArray<Level>

/** A level as a declaration names it. */
export const levelInWords = (level: Level): string => `${level}: ${meanings[level]}`
