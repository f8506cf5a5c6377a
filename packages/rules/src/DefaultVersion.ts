/**
 * Which version's text is shown when none is named?
 *
 * @module
 */
import type { Status } from "./Regulation.ts"

/** The version that is the text as received, where a regulation has one by this name. */
const CONCEPT = "concept"

/**
 * The version meant among those of one regulation: the one in force, the latest where several say so; while none is, the
 * one named `concept`, whatever other drafts stand beside it; without one of that name, the first with status `concept`.
 * Undefined when there is none of these: an adopted or ended version is never assumed.
 */
export const defaultVersion = <
  V extends { readonly versie: string; readonly status: Status; readonly geldigVan?: string | null }
>(
  versions: ReadonlyArray<V>
): V | undefined =>
  latest(versions.filter(({ status }) => status === "in-werking")) ??
  versions.find(({ versie }) => versie === CONCEPT) ??
  versions.find(({ status }) => status === "concept")

const latest = <V extends { readonly geldigVan?: string | null }>(versions: ReadonlyArray<V>): V | undefined =>
  versions.toSorted((a, b) => ((a.geldigVan ?? "") < (b.geldigVan ?? "") ? -1 : 1)).at(-1)
