/**
 * The regulation the guide speaks of: its text, and the rules under it.
 *
 * @module
 */
import { bindingen } from "@kracht/content/binding"
import { instanties } from "@kracht/content/instanties"
import { keuzes } from "@kracht/content/keuzes"
import { lezingen } from "@kracht/content/lezingen"
import { versies } from "@kracht/content/regelingen"
import type { Instantie, Lezing, Versie, Zin } from "@kracht/regulation/Model"
import { defaultVersion } from "@kracht/rules/DefaultVersion"
import type { Readings } from "@kracht/rules/Reading"
import { say } from "@kracht/rules/Reason"
import { loadAllUnsafe, type Regulation } from "@kracht/rules/Regulation"
import { writtenUnder } from "./Asking.ts"

const found = <A>(wanted: A | undefined, what: string): A => {
  if (wanted === undefined) throw new Error(`De klachtwijzer zoekt ${what}, en vindt die niet.`)
  return wanted
}

/** The text as published: the version the rules mean when none is named. */
export const current: Versie = found(defaultVersion(versies), "een versie van de regeling")

/** The rules under it. */
export const bound: Regulation = found(
  loadAllUnsafe(bindingen, keuzes).find(({ id, versie }) => id === current.regeling && versie === current.versie),
  "een regeling die bij de regels past"
)

for (const [id, value] of Object.entries(writtenUnder))
  if (bound.readings[id as keyof Readings] !== value)
    throw new Error(`De woorden van de klachtwijzer gaan uit van “${value}” bij de lezing ${id}: schrijf ze opnieuw.`)

/** A text of ours or of the rules, about the partnership at hand. */
export const said = (text: string): string => say(text, bound)

/** The sentence of the text with this id. */
export const sentence = (id: string): Zin =>
  found(
    current.zinnen.find((zin) => zin.id === id),
    `de zin ${id}`
  )

/** The number of the provision a sentence stands in, or its title where it has none. */
export const placeOf = ({ bepaling }: Zin): string => {
  const parts = current.hoofdstukken.flatMap((hoofdstuk) => [hoofdstuk, ...hoofdstuk.bepalingen])
  const { nummer, titel } = found(
    parts.find(({ id }) => id === bepaling),
    `de bepaling ${bepaling}`
  )
  return nummer?.replace(/\.$/u, "") ?? titel
}

/** How we read what the text leaves open. */
export const readingOf = (id: string): Lezing =>
  found(
    lezingen.find((lezing) => lezing.regeling === current.regeling && lezing.id === id),
    `de lezing ${id}`
  )

/** Who helps outside the partnership, as far as their own pages say. */
export const institution = (id: string): Instantie =>
  found(
    instanties.find((instantie) => instantie.regeling === current.regeling && instantie.id === id),
    `de instantie ${id}`
  )

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u

/** The mailbox the text names at an anchor; nobody here makes one up. */
export const emailIn = (anchor: string): string =>
  found(
    (current.ankers[anchor] ?? []).flatMap((id) => email.exec(sentence(id).tekst) ?? [])[0],
    `een mailadres bij ${anchor}`
  )
