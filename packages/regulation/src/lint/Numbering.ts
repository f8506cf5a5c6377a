/**
 * Are the numbers unique, and do they follow their chapter?
 *
 * @module
 */
import { groupBy } from "../Grouping.ts"
import type { Bepaling, Hoofdstuk } from "../Model.ts"
import { aboutPlace, type Bevinding } from "./Finding.ts"
import type { LintText } from "./Passage.ts"

/** Findings on the numbers of the provisions. A provision without a number, and all in a chapter without one, are let be. */
export const lintNumbering = ({ hoofdstukken }: LintText): ReadonlyArray<Bevinding> => {
  const numbered = hoofdstukken.flatMap(numberedIn)
  return [...doubles(numbered), ...outsideChapter(numbered), ...otherwisePrinted(numbered)]
}

/** A provision's number as printed and as its place would have it, both without a point at the end. */
interface Numbered {
  readonly bepaling: Bepaling
  readonly printed: string
  readonly nummer: string
  readonly expected: string
  /** The number of the chapter or provision it stands in. */
  readonly above: string
}

const numberedIn = ({ nummer, bepalingen }: Hoofdstuk): ReadonlyArray<Numbered> => {
  if (nummer === null) return []
  const chapter = bare(nummer)
  return bepalingen.flatMap((bepaling, index) => {
    if (bepaling.nummer === null) return []
    const before = bepalingen.slice(0, index + 1)
    const sections = before.filter(({ niveau }) => niveau === 2)
    const section = next(chapter, sections.length)
    const top = before.findLastIndex(({ niveau }) => niveau === 2)
    const expected = bepaling.niveau === 2 ? section : next(section, index - top)
    const above = bepaling.niveau === 2 ? chapter : bare(before[top]?.nummer ?? chapter)
    return [{ bepaling, printed: bepaling.nummer, nummer: bare(bepaling.nummer), expected, above }]
  })
}

const bare = (nummer: string): string => nummer.replace(/\.+$/u, "")

// After a letter a number follows at once (A1), after a figure with a point (3.1).
const prefixOf = (above: string): string => (/\d$/u.test(above) ? `${above}.` : above)

const next = (above: string, count: number): string => `${prefixOf(above)}${count}`

const doubles = (numbered: ReadonlyArray<Numbered>): ReadonlyArray<Bevinding> =>
  [...groupBy(numbered, ({ nummer }) => nummer).values()].flatMap((same) => {
    if (same.length === 1) return []
    const misplaced = same.filter(({ nummer, expected }) => nummer !== expected)
    const faulty = misplaced.length === same.length ? same.slice(1) : misplaced
    return faulty.map(({ bepaling, nummer, expected }) => {
      const other = same.find((candidate) => candidate.bepaling !== bepaling)?.bepaling.titel
      return aboutPlace(bepaling.id, {
        code: "dubbel-nummer",
        ernst: "fout",
        melding: `Het nummer ${nummer} staat ook bij “${other}”`,
        voorstel: expected
      })
    })
  })

const outsideChapter = (numbered: ReadonlyArray<Numbered>): ReadonlyArray<Bevinding> =>
  numbered
    .filter(({ nummer, above }) => !nummer.startsWith(prefixOf(above)))
    .map(({ bepaling, nummer, above, expected }) =>
      aboutPlace(bepaling.id, {
        code: "nummer-buiten-hoofdstuk",
        ernst: "fout",
        melding: `Het nummer ${nummer} hoort niet onder ${above}`,
        voorstel: expected
      })
    )

const otherwisePrinted = (numbered: ReadonlyArray<Numbered>): ReadonlyArray<Bevinding> => {
  const pointed = numbered.filter(({ printed }) => printed.endsWith("."))
  if (pointed.length * 2 >= numbered.length) return []
  return pointed.map(({ bepaling, printed, nummer }) =>
    aboutPlace(bepaling.id, {
      code: "nummer-opmaak",
      ernst: "opmerking",
      melding: `Achter ${printed} staat een punt, achter de andere nummers niet`,
      voorstel: nummer
    })
  )
}
