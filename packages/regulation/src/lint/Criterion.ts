/**
 * By what a sentence is recognised: the anchor it carries and the words in it, as data.
 *
 * @module
 */
import type { Zin } from "../Model.ts"
import { clausesOf, isDenied } from "./Clause.ts"
import type { LintText } from "./Passage.ts"

/** All that is given must hold of one sentence. */
export interface Kenmerk {
  /** An anchor or parameter the sentence carries. */
  readonly draagt?: string
  /** Each must match the sentence. */
  readonly woorden?: ReadonlyArray<RegExp>
  /** Where the words must stand: in one clause of the sentence, or in one that does not deny them. Anywhere when left out. */
  readonly deelzin?: "een" | "stellig"
  /** None of these may match the sentence. */
  readonly tenzij?: ReadonlyArray<RegExp>
  /** Must match the heading the sentence stands under. */
  readonly kop?: RegExp
}

/** The sentences of which it holds, in reading order. A criterion that asks nothing holds of none. */
export const sentencesWith = ({ hoofdstukken, zinnen }: LintText, kenmerk: Kenmerk): ReadonlyArray<Zin> => {
  const { draagt, woorden = [], deelzin, tenzij = [], kop } = kenmerk
  if (draagt === undefined && woorden.length === 0) return []
  const headings = kop === undefined ? undefined : headingsOf(hoofdstukken)
  return zinnen.filter(
    (zin) =>
      (draagt === undefined || zin.draagt.includes(draagt)) &&
      partsOf(zin, deelzin).some((part) => woorden.every((patroon) => patroon.test(part))) &&
      !tenzij.some((patroon) => patroon.test(zin.tekst)) &&
      (kop === undefined || kop.test(headings?.get(zin.bepaling) ?? ""))
  )
}

const headingsOf = (hoofdstukken: LintText["hoofdstukken"]): ReadonlyMap<string, string> =>
  new Map(hoofdstukken.flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen]).map(({ id, titel }) => [id, titel]))

const partsOf = (zin: Zin, deelzin: Kenmerk["deelzin"]): ReadonlyArray<string> => {
  if (deelzin === undefined) return [zin.tekst]
  const { all, affirmed } = clausesIn(zin)
  return deelzin === "een" ? all : affirmed
}

interface Clauses {
  readonly all: ReadonlyArray<string>
  readonly affirmed: ReadonlyArray<string>
}

const clausesIn = (zin: Zin): Clauses => {
  const before = clauses.get(zin)
  if (before !== undefined) return before
  const all = clausesOf(zin.tekst)
  const made = { all, affirmed: all.filter((clause) => !isDenied(clause)) }
  clauses.set(zin, made)
  return made
}

// Every criterion asks for the clauses of every sentence.
const clauses = new WeakMap<Zin, Clauses>()
