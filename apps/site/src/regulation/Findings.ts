/**
 * What lint finds in a text, sorted for a reader by what is the matter.
 *
 * @module
 */
import { type Bevinding, type BevindingCode, lint } from "@kracht/regulation/Lint"
import type { Versie } from "@kracht/regulation/Model"

/** The findings of one kind, under one heading. */
export interface Group {
  readonly code: BevindingCode
  readonly titel: string
  readonly bevindingen: ReadonlyArray<Bevinding>
}

/** The findings on a version: what matters most first, and within a kind in reading order. */
export const findingsOn = (versie: Versie): ReadonlyArray<Group> => {
  const before = known.get(versie)
  if (before !== undefined) return before
  const groups = groupsOf(lint(versie))
  known.set(versie, groups)
  return groups
}

// More than one page counts them.
const known = new WeakMap<Versie, ReadonlyArray<Group>>()

const groupsOf = (bevindingen: ReadonlyArray<Bevinding>): ReadonlyArray<Group> => {
  const byCode = Map.groupBy(bevindingen, ({ code }) => code)
  return order.flatMap((code) => {
    const found = byCode.get(code)
    return found === undefined ? [] : [{ code, titel: titles[code], bevindingen: found }]
  })
}

const titles: Readonly<Record<BevindingCode, string>> = {
  "strijd-met-wet": "Dit botst met de wet",
  "wettelijke-inhoud-ontbreekt": "Dit moet er van de wet in staan, maar ontbreekt",
  tegenspraak: "Dit spreekt elkaar tegen",
  "niet-geregeld": "Dit is niet geregeld",
  "termijn-zonder-begin": "Een termijn zonder begin",
  "open-plek": "Een plek die nog leeg is",
  "vraag-in-de-tekst": "Een vraag die nog in de tekst staat",
  "verwijzing-zonder-adres": "Een verwijzing zonder adres",
  "begrip-zonder-omschrijving": "Een woord zonder uitleg",
  "begrip-in-vormen": "Meer woorden voor hetzelfde",
  "naam-in-vormen": "Een naam die op meer manieren is geschreven",
  "vage-maat": "Een maat die niet vaststaat",
  "dubbel-nummer": "Een nummer dat vaker voorkomt",
  "nummer-buiten-hoofdstuk": "Een nummer in het verkeerde hoofdstuk",
  "nummer-opmaak": "Een nummer dat anders is geschreven",
  "zin-breekt-af": "Een zin die afbreekt of niet klopt",
  "u-en-je": "Een andere aanspreekvorm",
  citeertitel: "Een wet met een verkeerde naam",
  "zin-zonder-punt": "Een zin zonder punt",
  "zinnen-gemiddeld-lang": "Lange zinnen, gemiddeld",
  "lange-zin": "Een lange zin"
}

const order = Object.keys(titles) as ReadonlyArray<BevindingCode>
