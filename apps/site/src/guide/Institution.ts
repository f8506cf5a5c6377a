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

/** Where a link to a number leads. */
export const callTo = (number: string): string => `tel:${number.replaceAll("-", "")}`

/** Words around a number that no line breaks in two. */
export const unbroken = (words: string): string => words.replaceAll("-", "\u2011").replaceAll(" ", "\u00a0")

/** Who can be called at once, day and night or every day, and their number: for whoever is in distress. */
export const crisisLines = ["zelfmoordpreventie", "veilig-thuis", "kindertelefoon"].map((id) => {
  const { telefoon, ...rest } = institution(id)
  if (typeof telefoon !== "string") throw new Error(`Van ${id} is geen nummer bekend.`)
  return { ...rest, telefoon, href: callTo(telefoon) }
})

/** An address as people write it: `jeugdstem.nl`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./u, "")
