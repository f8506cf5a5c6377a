/**
 * Which version decides a question that names none?
 *
 * The one that applies on its days. While no version is or was in force, the version named `concept` answers whatever the
 * day; from then on the day decides, and where no version applies the answer says so.
 *
 * @module
 */
import type { Days } from "./DayAsked.ts"
import { defaultVersion } from "./DefaultVersion.ts"
import { type Geldigheid, type Period, versionForComplaint } from "./PointInTime.ts"

/** Why no version applies, in plain Dutch. */
export type NoneApplies = { readonly uitleg: string } & (
  | Pick<Exclude<Geldigheid, { readonly soort: "versie" | "alleen-ontwerp" }>, "soort">
  /** The question names no day, and no version is in force now. */
  | { readonly soort: "geen-in-werking" }
)

/**
 * The version of one regulation that decides a question with these days, or why none does; the days are read only where they
 * decide. Undefined when no version has days and there is no draft.
 *
 * A version that is adopted and not yet in force applies from its first day. Before the first of them the draft still
 * answers, for no version was in force then; between two of them and after the last nothing does, and the answer says so.
 */
export const versionMeant = <V extends Period>(
  versions: ReadonlyArray<V>,
  days: () => Days
): V | NoneApplies | undefined => {
  if (!areDated(versions)) return defaultVersion(versions)
  const { ingediendOp, peildag } = days()
  const wasInForce = versions.some(({ status }) => status === "in-werking" || status === "vervallen")
  const day = ingediendOp ?? peildag
  if (day === undefined) {
    const inForce = versions.some(({ status }) => status === "in-werking")
    return inForce || !wasInForce ? defaultVersion(versions) : NONE_NOW
  }
  const applies = versionForComplaint(versions, { ingediendOp: day, peildag: peildag ?? day })
  if (applies.soort === "versie") return applies.versie
  const nothingYet = applies.soort === "voor-de-eerste" && !wasInForce
  return (nothingYet ? defaultVersion(versions) : undefined) ?? (applies as NoneApplies)
}

const NONE_NOW: NoneApplies = {
  soort: "geen-in-werking",
  uitleg: "Er is nu geen versie in werking. Noem de dag van indienen, of een versie."
}

const dated = new WeakMap<ReadonlyArray<Period>, boolean>()

/** Does any version have a day from which it applies? Asked at every question, and always the same. */
const areDated = (versions: ReadonlyArray<Period>): boolean => {
  const before = dated.get(versions)
  if (before !== undefined) return before
  const found = versions.some(({ status, geldigVan }) => status !== "concept" && geldigVan !== null)
  dated.set(versions, found)
  return found
}
