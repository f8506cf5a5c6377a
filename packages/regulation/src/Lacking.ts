/**
 * Which sentences have nothing beside them where there should be something?
 *
 * @module
 */
import { placesOf } from "./compare/Place.ts"
import { groupBy } from "./Grouping.ts"
import type { Begrip, Bevinding, Taal } from "./Model.ts"
import type { ReadVersion } from "./Version.ts"

/** Every sentence and heading without plain text, in regulations that have plain text. */
export const withoutText = (
  texts: ReadonlyArray<Taal>,
  versies: ReadonlyArray<ReadVersion>
): ReadonlyArray<Bevinding> => {
  const byRegulation = groupBy(texts, ({ regeling }) => regeling)
  const byVersion = groupBy(texts, ({ regeling, versie }) => `${regeling} ${versie}`)
  return versies.flatMap((version) => {
    const { regeling, versie, zinnen } = version.versie
    if (!byRegulation.has(regeling)) return []
    const own = byVersion.get(`${regeling} ${versie}`) ?? []
    const sentences = new Set(own.map(({ zin }) => zin))
    const headings = new Set(own.map(({ bepaling }) => bepaling))
    const code = "zonder-taal" as const
    return [
      ...placesOf(version.versie)
        .filter(({ id }) => !headings.has(id))
        .map(({ id }) => ({
          ...aboutHeading(version, id),
          code,
          melding: `De kop “${id}” van versie “${versie}” heeft nog geen gewone taal`
        })),
      ...zinnen
        .filter(({ id }) => !sentences.has(id))
        .map(({ id }) => ({
          ...aboutSentence(version, id),
          code,
          melding: `De zin “${id}” heeft nog geen gewone taal`
        }))
    ]
  })
}

/** Every definition without an entry, in regulations that have a glossary. */
export const withoutTerm = (
  terms: ReadonlyArray<Begrip>,
  versies: ReadonlyArray<ReadVersion>
): ReadonlyArray<Bevinding> =>
  versies.flatMap((version) => {
    const own = terms.filter(({ regeling }) => regeling === version.versie.regeling)
    const defined = new Set(own.flatMap(({ zinnen }) => zinnen))
    return version.versie.zinnen
      .filter(({ id, soort }) => own.length > 0 && soort === "begrip" && !defined.has(id))
      .map(({ id }) => ({
        ...aboutSentence(version, id),
        code: "zonder-begrip" as const,
        melding: `De zin “${id}” is een begrip en hoort bij geen begrip in begrippen/`
      }))
  })

const aboutSentence = ({ plaatsen, bestand }: ReadVersion, zin: string) => ({
  ...(plaatsen.get(zin) ?? { bestand, regel: 1, kolom: 1 }),
  zin,
  bepaling: null,
  pad: [],
  pins: []
})

const aboutHeading = ({ bestand }: ReadVersion, bepaling: string) => ({
  bestand,
  regel: 1,
  kolom: 1,
  zin: null,
  bepaling,
  pad: [],
  pins: []
})
