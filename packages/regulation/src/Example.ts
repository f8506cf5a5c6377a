/**
 * Under which versions does a worked example hold?
 *
 * @module
 */
import type { Versie, Voorbeeld } from "./Model.ts"

/** Whether the example is about this version: one of its regulation that it names, or any when it names none. */
export const holdsUnder = (
  { regeling, versies }: Pick<Voorbeeld, "regeling" | "versies">,
  versie: Pick<Versie, "regeling" | "versie">
): boolean => regeling === versie.regeling && (versies === undefined || versies.includes(versie.versie))
