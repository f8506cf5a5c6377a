/**
 * Under which versions does a worked example hold, and what of an answer does it speak about?
 *
 * @module
 */
import type { Versie, Voorbeeld } from "./Model.ts"

/** Whether the example is about this version: one of its regulation that it names, or any when it names none. */
export const holdsUnder = (
  { regeling, versies }: Pick<Voorbeeld, "regeling" | "versies">,
  versie: Pick<Versie, "regeling" | "versie">
): boolean => regeling === versie.regeling && (versies === undefined || versies.includes(versie.versie))

/** What of an answer an example can speak about. */
export interface Beantwoord {
  readonly soort: string | null
  readonly uitkomst: string
  readonly nogTeVragen: ReadonlyArray<string>
  readonly termijnen: ReadonlyArray<{ readonly id: string; readonly uiterlijk: unknown }>
  readonly loketten: ReadonlyArray<{ readonly id: string }>
  readonly vervolg: ReadonlyArray<{ readonly stap: string }>
  readonly kosten: { readonly bedragEuro: number | null } | null
}

/**
 * The answer told as the expectation tells it: with the same fields and no others, so that the two can be compared.
 *
 * Of the next steps only those expected are told, for an expectation names the steps there must be, and not all of them.
 */
export const toldAs = (antwoord: Beantwoord, verwacht: Voorbeeld["verwacht"]): Voorbeeld["verwacht"] => {
  const { soort, uitkomst, nogTeVragen, termijnen, loketten, vervolg, kosten } = antwoord
  const steps = vervolg.map(({ stap }) => stap)
  const expectedSteps = [verwacht["vervolg"] ?? []].flat()
  const told: Voorbeeld["verwacht"] = {
    soort,
    uitkomst,
    nogTeVragenEerst: nogTeVragen[0],
    termijnen: Object.fromEntries(termijnen.map(({ id, uiterlijk }) => [id, uiterlijk])),
    loketten: loketten.map(({ id }) => id),
    vervolg: expectedSteps.filter((step) => steps.includes(step as string)),
    kosten: kosten?.bedragEuro ?? null
  }
  return Object.fromEntries(Object.keys(verwacht).map((field) => [field, told[field]]))
}
