/** Reads the worked cases beside the checkout; an absent file or a kind without cases is a failure. */
import { readFileSync } from "node:fs"

export interface Case {
  readonly id: string
  readonly kind: string
}

/** All cases of a file: a list, or the list under `cases`. */
export const casesOf = (file: string): ReadonlyArray<Case> => {
  const url = new URL(`../../../../shared/law/cases/${file}`, import.meta.url)
  const read: unknown = JSON.parse(readFileSync(url, "utf8"))
  const cases = Array.isArray(read) ? read : (read as { cases?: unknown }).cases
  if (!Array.isArray(cases) || cases.length === 0) throw new Error(`${file} bevat geen gevallen`)
  return cases as ReadonlyArray<Case>
}

/** The cases of one kind, of which there is at least one. */
export const ofKind = <A extends Case>(cases: ReadonlyArray<Case>, kind: A["kind"]): ReadonlyArray<A> => {
  const found = cases.filter((one) => one.kind === kind) as ReadonlyArray<Case> as ReadonlyArray<A>
  if (found.length === 0) throw new Error(`er is geen geval van het soort ${kind}`)
  return found
}

export const UNITS = { days: "dagen", weeks: "weken", months: "maanden", years: "jaren" } as const
