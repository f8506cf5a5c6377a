/**
 * Which versions of the regulation there are, and which one the site speaks of.
 *
 * @module
 */
import { versies } from "@kracht/content/regelingen"
import type { Versie } from "@kracht/regulation/Model"
import { defaultVersion } from "@kracht/rules/DefaultVersion"

/** Every version, in the order of the content. */
export const versions: ReadonlyArray<Versie> = versies

/** The version meant when none is named: the rules' own choice, so that site and API speak of the same. */
export const current: Versie = currentOf(versies)

function currentOf(all: ReadonlyArray<Versie>): Versie {
  const found = defaultVersion(all)
  if (found === undefined) throw new Error("Er is geen versie in werking en geen concept: de site heeft geen tekst.")
  return found
}

/** The name of the regulation as its title page prints it: the first line, then the rest. */
export const titleOf = ({ titel: [naam = "", ...rest] }: Versie): { readonly naam: string; readonly van: string } => ({
  naam,
  van: rest.join(" ")
})

/**
 * The versions a reader of this one may want beside it: the current one and its neighbours in time. All of them would
 * be more than a page can hold once there are many.
 */
export const beside = (versie: Versie): ReadonlyArray<Versie> => {
  const own = versions.filter(({ regeling }) => regeling === versie.regeling)
  const at = own.indexOf(versie)
  return own.filter((other, i) => other === current || Math.abs(i - at) <= 1)
}
