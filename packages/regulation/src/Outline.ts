/**
 * Which provisions of a chapter stand within which.
 *
 * @module
 */
import type { Bepaling } from "./Model.ts"

/** A provision that stands in the chapter itself, and those that stand in it. */
export interface Section {
  readonly bepaling: Bepaling
  readonly binnen: ReadonlyArray<Bepaling>
}

/** The provisions of a chapter as a tree; one of the third level before any of the second stands in the chapter itself. */
export const outline = (bepalingen: ReadonlyArray<Bepaling>): ReadonlyArray<Section> => {
  const sections: Array<{ readonly bepaling: Bepaling; readonly binnen: Array<Bepaling> }> = []
  for (const bepaling of bepalingen) {
    const section = sections.at(-1)
    if (bepaling.niveau === 3 && section?.bepaling.niveau === 2) section.binnen.push(bepaling)
    else sections.push({ bepaling, binnen: [] })
  }
  return sections
}
