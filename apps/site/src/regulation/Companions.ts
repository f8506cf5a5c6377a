/**
 * What stands beside a sentence: the readings, worked examples and statutes that bear on it.
 *
 * @module
 */
import { begrippen } from "@kracht/content/begrippen"
import { lezingen } from "@kracht/content/lezingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import type { Begrip, Lezing, Versie, Voorbeeld, Vraagvoorbeeld, Zin } from "@kracht/regulation/Model"
import { rulesOn, statutesOf } from "../rules/Catalogue.ts"
import { examplePath, questionsPage } from "./Address.ts"
import { type Section, sectionsOf } from "./Section.ts"

/** The readings chosen for a regulation. */
export const readingsFor = ({ regeling }: Pick<Versie, "regeling">): ReadonlyArray<Lezing> =>
  lezingen.filter((lezing) => lezing.regeling === regeling)

/** The readings that settle what a sentence leaves open. */
export const readingsOn = (versie: Versie, { id }: Zin): ReadonlyArray<Lezing> =>
  readingsFor(versie).filter(({ zinnen }) => zinnen.includes(id))

/** The sentences of a version a companion stands beside, in reading order. */
export const sentencesOf = (
  { zinnen }: Versie,
  companion: { readonly zinnen: ReadonlyArray<string> }
): ReadonlyArray<Zin> => zinnen.filter(({ id }) => companion.zinnen.includes(id))

/** Readings that stand beside the same section; without one they are about the text as a whole. */
export interface ReadingGroup {
  readonly section: Section | undefined
  readonly lezingen: ReadonlyArray<Lezing>
}

/** The readings under the section of their first sentence, in reading order. */
export const readingsBySection = (versie: Versie): ReadonlyArray<ReadingGroup> => {
  const bySection = Map.groupBy(readingsFor(versie), (lezing) => sentencesOf(versie, lezing)[0]?.bepaling)
  return [undefined, ...sectionsOf(versie)].flatMap((section) => {
    const lezingen = bySection.get(section?.id)
    return lezingen === undefined ? [] : [{ section, lezingen }]
  })
}

/** The worked examples that hold under a version. */
export const examplesFor = (versie: Versie): ReadonlyArray<Voorbeeld> =>
  voorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, versie))

/** The worked examples of other questions that hold under a version. */
export const questionsFor = (versie: Versie): ReadonlyArray<Vraagvoorbeeld> =>
  vraagvoorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, versie))

/** A worked example with the place where it is shown. */
export interface Shown {
  readonly id: string
  readonly titel: string
  readonly zinnen: ReadonlyArray<string>
  readonly href: string
}

/** Every worked example that holds under a version, whatever it asks. */
export const shownFor = (versie: Versie): ReadonlyArray<Shown> => [
  ...examplesFor(versie).map(({ id, titel, zinnen }) => ({ id, titel, zinnen, href: examplePath(id) })),
  ...questionsFor(versie).map(({ id, soort, titel, zinnen }) => ({
    id,
    titel,
    zinnen,
    href: `${questionsPage(soort)}#${id}`
  }))
]

/** Where a worked example is shown, by its id. */
export const shownAt = (id: string): string => {
  const question = vraagvoorbeelden.find((voorbeeld) => voorbeeld.id === id)
  return question === undefined ? examplePath(id) : `${questionsPage(question.soort)}#${id}`
}

/** The worked examples whose outcome rests on a sentence. */
export const examplesOn = (versie: Versie, { id }: Zin): ReadonlyArray<Shown> =>
  shownFor(versie).filter(({ zinnen }) => zinnen.includes(id))

/** The statutes that the rules resting on a sentence name beside it, and those its readings rest on, each once. */
export const statutesOn = (versie: Versie, zin: Zin): ReadonlyArray<string> => [
  ...new Set([
    ...rulesOn(zin).flatMap((rule) => statutesOf(rule, zin)),
    ...readingsOn(versie, zin).flatMap(({ wetten }) => wetten.map(({ verwijzing }) => verwijzing))
  ])
]

/** The entries of the glossary that a sentence defines. */
export const termsOn = ({ regeling }: Versie, { id }: Zin): ReadonlyArray<Begrip> =>
  begrippen.filter((begrip) => begrip.regeling === regeling && begrip.zinnen.includes(id))
