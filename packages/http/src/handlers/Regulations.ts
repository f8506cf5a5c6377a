/**
 * Gives the text: looks up, and says what there is when something is not there.
 *
 * @module
 */
import { holdsUnder } from "@kracht/regulation/Example"
import type { Bepaling, Hoofdstuk, Versie, Zin } from "@kracht/regulation/Model"
import { withProvenance } from "@kracht/regulation/Provenance"
import { rulesOn, statutesBeside } from "@kracht/rules/Accounting"
import { defaultVersion } from "@kracht/rules/DefaultVersion"
import type { Handlers } from "../Contract.ts"
import type { Ground } from "../Handlers.ts"
import { absent, answered, type Outcome } from "../Outcome.ts"
import { formsOfPlace, formsOfRegulations, formsOfSentence, formsOfVersion } from "../TextForms.ts"

type TextHandlers = Pick<Handlers, "regelingen" | "regeling" | "versie" | "bepaling" | "zin">

/** The handlers over these texts and what stands beside them. */
export const regulationHandlers = (ground: Ground): TextHandlers => {
  const { versies } = ground
  const basis = `${ground.publication.oorsprong ?? ""}/regeling/`
  const ids = [...new Set(versies.map(({ regeling }) => regeling))]
  const ofRegulation = (id: string) => versies.filter(({ regeling }) => regeling === id)
  const withVersion = <A>(path: { id: string; versie: string }, use: (versie: Versie) => Outcome<A>): Outcome<A> => {
    const own = ofRegulation(path.id)
    if (own.length === 0) return noRegulation(ids)
    const found = own.find(({ versie }) => versie === path.versie)
    return found === undefined ? noVersion(own) : use(found)
  }
  return {
    regelingen: () =>
      answered(
        { regelingen: ids.map((id) => toRegulation(id, ofRegulation(id))) },
        formsOfRegulations(ids.map(ofRegulation), basis)
      ),
    regeling: ({ path }) => {
      const own = ofRegulation(path.id)
      return own.length === 0
        ? noRegulation(ids)
        : answered(toRegulation(path.id, own), formsOfRegulations([own], basis))
    },
    versie: ({ path }) =>
      withVersion(path, (versie) => answered(withProvenance(versie), formsOfVersion(versie, basis))),
    bepaling: ({ path }) => withVersion(path, (versie) => findProvision(versie, path.bepaling, basis)),
    zin: ({ path }) => withVersion(path, (versie) => findSentence(versie, path.zin, basis, ground))
  }
}

const noRegulation = (ids: ReadonlyArray<string>) => absent(`Deze regeling is er niet. Er is: ${ids.join(", ")}.`)

const noVersion = (versies: ReadonlyArray<Versie>) =>
  absent(`Deze versie is er niet. Er is: ${versies.map(({ versie }) => versie).join(", ")}.`)

const toRegulation = (id: string, versies: ReadonlyArray<Versie>) => ({
  id,
  titel: (defaultVersion(versies) ?? versies[0])?.titel ?? [],
  versies: versies.map(withoutText)
})

const withoutText = ({ titel, wijzigingen, parameters, ankers, hoofdstukken, zinnen, ...gegevens }: Versie) => gegevens

/** What every answer about text says of the version it comes from. */
export const provenance = ({ regeling, versie, status, hash }: Versie) => ({ regeling, versie, status, hash })

const findProvision = (versie: Versie, id: string, basis: string) => {
  const bepaling = provisions(versie.hoofdstukken).find((candidate) => candidate.id === id)
  return bepaling === undefined
    ? absent("Deze bepaling is er niet. De versie zelf noemt alle bepalingen.")
    : answered(
        { ...provenance(versie), bepaling, zinnen: versie.zinnen.filter((zin) => zin.bepaling === id) },
        formsOfPlace(versie, basis, bepaling)
      )
}

/** Provisions, and chapters as the provision their own text stands in. */
const provisions = (hoofdstukken: ReadonlyArray<Hoofdstuk>) =>
  hoofdstukken.flatMap(
    ({ bepalingen, ...own }): ReadonlyArray<Omit<Bepaling, "niveau"> & { niveau: 1 | 2 | 3 }> => [
      { ...own, niveau: 1 },
      ...bepalingen
    ]
  )

const findSentence = (versie: Versie, id: string, basis: string, ground: Ground) => {
  const zin = versie.zinnen.find((candidate) => candidate.id === id)
  return zin === undefined
    ? absent("Deze zin is er niet. De versie zelf noemt alle zinnen.")
    : answered(
        { ...provenance(versie), zin, ...companionsOf(zin, versie, ground) },
        formsOfSentence(versie, basis, zin)
      )
}

const companionsOf = (zin: Zin, versie: Versie, { lezingen, begrippen, voorbeelden, vraagvoorbeelden }: Ground) => {
  const resting = rulesOn(zin)
  const beside = ({ regeling, zinnen }: { readonly regeling: string; readonly zinnen: ReadonlyArray<string> }) =>
    regeling === versie.regeling && zinnen.includes(zin.id)
  return {
    regels: resting.map(({ id }) => id),
    wetten: [...new Set(resting.flatMap((rule) => statutesBeside(rule, zin)))],
    lezingen: lezingen.filter(beside).map(({ id }) => id),
    begrippen: begrippen.filter(beside).map(({ id }) => id),
    voorbeelden: [...voorbeelden, ...vraagvoorbeelden]
      .filter((one) => holdsUnder(one, versie) && beside(one))
      .map(({ id }) => id)
  }
}
