/**
 * Who helps outside the partnership, as far as their own pages say.
 *
 * @module
 */
import { instanties } from "@kracht/content/instanties"
import type { Instantie } from "@kracht/regulation/Model"
import { current } from "../regulation/Versions.ts"

/** An institution by its id; the build stops where a page names one nobody knows. */
export const institution = (id: string): Instantie => {
  const found = instanties.find((candidate) => candidate.regeling === current.regeling && candidate.id === id)
  if (found === undefined) throw new Error(`Een hulppagina noemt ${id}, maar er is geen instantie die zo heet.`)
  return found
}

/** An address as people write it: `jeugdstem.nl`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./u, "")
