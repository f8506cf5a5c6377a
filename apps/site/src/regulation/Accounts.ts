/**
 * The account of each version: every sentence, what rests on it and what stands beside it; and how it reads.
 *
 * @module
 */
import { begrippen } from "@kracht/content/begrippen"
import { lezingen } from "@kracht/content/lezingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import type { Versie } from "@kracht/regulation/Model"
import { account, type Verantwoording } from "@kracht/rules/Accounting"
import { type Measured, measure } from "./Measure.ts"
import { type Register, reworded } from "./Register.ts"

/** The account of a version. */
export const accountOf = (versie: Versie): Verantwoording =>
  account(versie, { lezingen, begrippen, voorbeelden: [...voorbeelden, ...vraagvoorbeelden] })

/** How the official sentences of a version read. */
export const officialFigures = ({ zinnen }: Versie): Measured => measure(zinnen.map(({ tekst }) => tekst))

/** How its sentences read in other words. */
export const figuresIn = (versie: Versie, register: Register): Measured => {
  const { sentence } = reworded(versie, register)
  return measure(versie.zinnen.map(({ id }) => sentence(id).tekst))
}
