/**
 * Gives the text: looks up, and says what there is when something is not there.
 *
 * @module
 */
import { holdsUnder } from "@kracht/regulation/Example"
import type { Bepaling, Hoofdstuk, Versie, Zin } from "@kracht/regulation/Model"
import { outline } from "@kracht/regulation/Outline"
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
  const found = provisions(versie.hoofdstukken).find(({ bepaling }) => bepaling.id === id)
  if (found === undefined) return absent("Deze bepaling is er niet. De versie zelf noemt alle bepalingen.")
  const { bepaling, bevat } = found
  return answered(
    {
      ...provenance(versie),
      bepaling,
      bevat: bevat.map(({ id: within, nummer, titel }) => ({ id: within, nummer, titel })),
      zinnen: versie.zinnen.filter((zin) => zin.bepaling === id)
    },
    formsOfPlace(versie, basis, bepaling)
  )
}

/** A provision, or a chapter as the provision its own text stands in, with the provisions right within it. */
interface Within {
  readonly bepaling: Omit<Bepaling, "niveau"> & { readonly niveau: 1 | 2 | 3 }
  readonly bevat: ReadonlyArray<Bepaling>
}

const provisions = (hoofdstukken: ReadonlyArray<Hoofdstuk>): ReadonlyArray<Within> =>
  hoofdstukken.flatMap(({ bepalingen, ...own }) => {
    const sections = outline(bepalingen)
    return [
      { bepaling: { ...own, niveau: 1 as const }, bevat: sections.map(({ bepaling }) => bepaling) },
      ...sections.flatMap(({ bepaling, binnen }) => [
        { bepaling, bevat: binnen },
        ...binnen.map((inner) => ({ bepaling: inner, bevat: [] }))
      ])
    ]
  })

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
  const readings = lezingen.filter(beside)
  return {
    regels: resting.map(({ id }) => id),
    wetten: [
      ...new Set([
        ...resting.flatMap((rule) => statutesBeside(rule, zin)),
        ...readings.flatMap(({ wetten }) => wetten.map(({ verwijzing }) => verwijzing))
      ])
    ],
    lezingen: readings.map(({ id }) => id),
    begrippen: begrippen.filter(beside).map(({ id }) => id),
    voorbeelden: [...voorbeelden, ...vraagvoorbeelden]
      .filter((one) => holdsUnder(one, versie) && beside(one))
      .map(({ id }) => id)
  }
}
