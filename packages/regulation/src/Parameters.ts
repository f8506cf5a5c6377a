/**
 * Gathers what the sentences of a version bind: the parameters with their values, the anchors with their sentences.
 *
 * @module
 */
import type { Meld, Plaats } from "./Fault.ts"
import { groupBy } from "./Grouping.ts"
import type { Parameter, ParameterWaarde } from "./Model.ts"
import type { Mention, Sentence } from "./Sentence.ts"

/** The one parameter that is a list: the sentences that name the partners, looked up by name. */
export const PARTNERS = "partners"

/** A sentence and the reporter of the file it stands in. */
export interface Located {
  readonly zin: Sentence
  readonly bestand: string
  readonly meld: Meld
}

/** A partner's id by the name the text calls it; null when a file does not even say whose it is, so that one may be missing. */
export type PartnerIds = ReadonlyMap<string, string> | null

/** The parameters of the version, in reading order; a parameter stated with two values is reported at the second place. */
export const gatherParameters = (
  sentences: ReadonlyArray<Located>,
  partnerIds: PartnerIds
): Readonly<Record<string, Parameter>> => {
  const found = new Map<string, Gathered>()
  for (const located of sentences) {
    for (const mention of located.zin.vermeldingen) addMention(found, mention, located)
  }
  const partners = gatherPartners(sentences, partnerIds)
  return {
    ...(partners.zinnen.length === 0 ? {} : { [PARTNERS]: partners }),
    ...Object.fromEntries([...found].map(([id, { waarde, woorden, zinnen }]) => [id, { waarde, woorden, zinnen }]))
  }
}

/** The anchors of the version with the sentences that carry them, in reading order. */
export const gatherAnchors = (sentences: ReadonlyArray<Located>): Readonly<Record<string, ReadonlyArray<string>>> => {
  const carried = sentences.flatMap(({ zin }) =>
    zin.ankers.filter((anker) => anker !== PARTNERS).map((anker) => ({ anker, zin: zin.id }))
  )
  const anchors = groupBy(carried, ({ anker }) => anker)
  return Object.fromEntries([...anchors].map(([anker, all]) => [anker, all.map(({ zin }) => zin)]))
}

interface Gathered {
  readonly waarde: ParameterWaarde
  readonly woorden: Array<string>
  readonly zinnen: Array<string>
  readonly first: { readonly bestand: string; readonly plaats: Plaats; readonly woorden: string }
}

const addMention = (found: Map<string, Gathered>, mention: Mention, { zin, bestand, meld }: Located): void => {
  const { id, waarde, woorden, plaats } = mention
  if (waarde === null) return
  const earlier = found.get(id)
  if (earlier === undefined) {
    found.set(id, { waarde, woorden: [woorden], zinnen: [zin.id], first: { bestand, plaats, woorden } })
    return
  }
  if (JSON.stringify(earlier.waarde) !== JSON.stringify(waarde)) {
    const { first } = earlier
    const other = `“${first.woorden}” in ${first.bestand}, regel ${first.plaats.regel}`
    meld(plaats, "twee-waarden", `“${id}” heeft twee waarden: hier “${woorden}” en ${other}`)
  }
  earlier.woorden.push(woorden)
  if (!earlier.zinnen.includes(zin.id)) earlier.zinnen.push(zin.id)
}

const gatherPartners = (sentences: ReadonlyArray<Located>, partnerIds: PartnerIds): Parameter => {
  const named = sentences.filter(({ zin }) => zin.ankers.includes(PARTNERS))
  for (const { zin, meld } of named) {
    if (partnerIds?.has(zin.tekst) !== false) continue
    meld(zin.plaats, "onbekende-partner", `Er is geen bestand in partners/ met de naam “${zin.tekst}”`)
  }
  return {
    waarde: { soort: "lijst", lijst: named.map(({ zin }) => partnerIds?.get(zin.tekst) ?? "") },
    woorden: named.map(({ zin }) => zin.tekst),
    zinnen: named.map(({ zin }) => zin.id)
  }
}
