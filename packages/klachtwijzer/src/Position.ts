/**
 * Where is the reader, and how did they come there? Everything is forgotten when the element goes.
 *
 * @module
 */
import { asks, type Guide, type Outcome, type Question } from "./Guide.ts"

/** Where someone stands: at a question or in doubt about it, at the question of the organisation, or at an outcome. */
export type Position =
  | { readonly soort: "vraag" | "twijfel" | "organisatie"; readonly scherm: number }
  | { readonly soort: "uitkomst"; readonly scherm: number; readonly partner: string | undefined }

/** Where everyone begins. */
export const start = ({ begin }: Guide): Position => ({ soort: "vraag", scherm: begin })

/** The question of a screen that asks. */
export const questionAt = ({ schermen }: Guide, at: number): Question => {
  const screen = schermen[at]
  if (screen === undefined || !asks(screen)) throw new RangeError(`Scherm ${at} vraagt niets.`)
  return screen
}

/** The outcome of a screen that asks nothing. */
export const outcomeAt = ({ schermen }: Guide, at: number): Outcome => {
  const screen = schermen[at]
  if (screen === undefined || asks(screen)) throw new RangeError(`Scherm ${at} is geen uitkomst.`)
  return screen
}

/** Where an answer leads; a partner that is known is not asked. */
export const onTo = (guide: Guide, at: number, choice: number, partner: string | undefined): Position => {
  const to = questionAt(guide, at).naar[choice]
  const screen = guide.schermen[to ?? -1]
  if (to === undefined || screen === undefined) throw new RangeError(`Scherm ${at} kent antwoord ${choice} niet.`)
  if (asks(screen)) return { soort: "vraag", scherm: to }
  return screen.commissie && partner === undefined
    ? { soort: "organisatie", scherm: to }
    : { soort: "uitkomst", scherm: to, partner }
}

/** How many questions there can still be from a screen on, its own included. */
export const questionsFrom = (guide: Guide, at: number, partner: string | undefined): number => {
  const screen = guide.schermen[at]
  if (screen === undefined) return 0
  if (!asks(screen)) return screen.commissie && partner === undefined ? 1 : 0
  return 1 + Math.max(...screen.naar.map((to) => questionsFrom(guide, to, partner)))
}
