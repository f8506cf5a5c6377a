/**
 * What is the matter with the text of a regulation: everything that can be found by looking, as data.
 *
 * @module
 */
import { lintContradictions, TEGENSPRAKEN, type Tegenspraak } from "./lint/Contradiction.ts"
import { lintDeadlines } from "./lint/Deadline.ts"
import type { Bevinding } from "./lint/Finding.ts"
import { lintFormOfAddress } from "./lint/FormOfAddress.ts"
import { lintNames, NAMEN } from "./lint/Name.ts"
import { lintNumbering } from "./lint/Numbering.ts"
import { type LintText, passagesOf } from "./lint/Passage.ts"
import { lintPlaceholders } from "./lint/Placeholder.ts"
import { type LengthLimits, lintSentences } from "./lint/SentenceForm.ts"
import { lintSilences, STILTES, type Stilte } from "./lint/Silence.ts"
import { EISEN, type Eis, lintStatute } from "./lint/Statute.ts"
import { BEGRIPPEN, type Begrip, FAMILIES, lintVocabulary } from "./lint/Vocabulary.ts"

export type { Tegenspraak } from "./lint/Contradiction.ts"
export { type Bevinding, type BevindingCode, bevindingCodes } from "./lint/Finding.ts"
export type { LintText } from "./lint/Passage.ts"
export type { LengthLimits } from "./lint/SentenceForm.ts"
export type { Stilte } from "./lint/Silence.ts"
export type { Eis } from "./lint/Statute.ts"
export type { Begrip } from "./lint/Vocabulary.ts"

/** What lint looks for; everything has a default, made for a Dutch youth care partnership. */
export interface LintContext {
  /** Words that need an explanation in the text. */
  readonly begrippen: ReadonlyArray<Begrip>
  /** Terms that are explained elsewhere, such as in a glossary. */
  readonly elders: ReadonlyArray<string>
  /** Rows of words that stand for one thing. */
  readonly families: ReadonlyArray<ReadonlyArray<string>>
  /** Names that are written one way only, beside those of the partners. */
  readonly namen: ReadonlyArray<string>
  readonly lengte: LengthLimits
  /** What statutes demand of the text. */
  readonly eisen: ReadonlyArray<Eis>
  readonly tegenspraken: ReadonlyArray<Tegenspraak>
  /** Matters no statute asks the text to speak of, and a reader does. */
  readonly stiltes: ReadonlyArray<Stilte>
}

/** The context lint uses for what the caller does not give: 25 words a sentence at most, 15 on average. */
const defaultContext: LintContext = {
  begrippen: BEGRIPPEN,
  elders: [],
  families: FAMILIES,
  namen: NAMEN,
  lengte: { hoogstens: 25, gemiddeld: 15 },
  eisen: EISEN,
  tegenspraken: TEGENSPRAKEN,
  stiltes: STILTES
}

/**
 * Every finding on a version's text, in reading order; what is about the text as a whole comes last.
 *
 * A text in which nothing is found gives an empty list: that says that nothing was found, not that nothing is wrong.
 */
export const lint = (versie: LintText, context: Partial<LintContext> = {}): ReadonlyArray<Bevinding> => {
  const { begrippen, elders, families, namen, lengte, eisen, tegenspraken, stiltes } = { ...defaultContext, ...context }
  return inReadingOrder(versie, [
    ...lintNumbering(versie),
    ...lintPlaceholders(versie),
    ...lintVocabulary(versie, begrippen, families, elders),
    ...lintDeadlines(versie),
    ...lintNames(versie, namen),
    ...lintFormOfAddress(versie),
    ...lintSentences(versie, lengte),
    ...lintContradictions(versie, tegenspraken),
    ...lintStatute(versie, eisen),
    ...lintSilences(versie, stiltes)
  ])
}

// The sort is stable: at one place the findings keep the order of their classes.
const inReadingOrder = (versie: LintText, findings: ReadonlyArray<Bevinding>): ReadonlyArray<Bevinding> => {
  const passages = passagesOf(versie)
  const rank = new Map(passages.map(({ zin, bepaling }, index) => [keyOf(bepaling, zin?.id ?? null), index]))
  const rankOf = ({ bepaling, zin }: Bevinding): number => rank.get(keyOf(bepaling, zin)) ?? passages.length
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b))
}

const keyOf = (bepaling: string | null, zin: string | null): string => `${bepaling} ${zin}`
