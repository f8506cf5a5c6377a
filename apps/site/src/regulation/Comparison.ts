/**
 * What differs between a version and the one it came after: in words, in numbers, and why.
 *
 * @module
 */
import { compareVersions, type PlaatsVerschil, type Vergelijking, type ZinVerschil } from "@kracht/regulation/Compare"
import type { Versie } from "@kracht/regulation/Model"
import { predecessorOf } from "@kracht/regulation/Succession"
import { versions } from "./Versions.ts"

/** A version with the one it came after, and all that differs between them. */
export interface Step {
  readonly van: Versie
  readonly naar: Versie
  readonly verschil: Vergelijking
}

/** Each version that came after another, with that one. */
export const steps: ReadonlyArray<Step> = versions.flatMap((naar) => {
  const van = predecessorOf(naar, versions)
  return van === undefined ? [] : [{ van, naar, verschil: compareVersions(van, naar) }]
})

/** The step that made this version; `undefined` for the first. */
export const stepTo = (versie: Versie): Step | undefined => steps.find(({ naar }) => naar === versie)

/** A heading or a sentence that is not as it was. */
export type Changed = (PlaatsVerschil & { readonly soort: "kop" }) | (ZinVerschil & { readonly soort: "zin" })

/** Everything that changed, in reading order: a heading before the sentences under it. */
export const changesIn = ({ verschil }: Step): ReadonlyArray<Changed> => {
  const koppen = verschil.bepalingen.map((kop) => ({ ...kop, soort: "kop" as const }))
  const zinnen = verschil.zinnen.map((zin) => ({ ...zin, soort: "zin" as const }))
  const under = Map.groupBy(zinnen, ({ van, naar }) => (naar ?? van)?.bepaling)
  return koppen
    .flatMap((kop): ReadonlyArray<Changed> => [kop, ...(under.get(kop.id) ?? [])])
    .filter(({ vorm }) => vorm !== "gelijk")
}

/** The reason the newer version gives for a change; `undefined` when it gives none. */
export const reasonFor = ({ naar }: Step, { soort, id }: Changed): string | undefined =>
  naar.wijzigingen.find(({ zin, bepaling }) => (soort === "zin" ? zin : bepaling) === id)?.waarom
