/**
 * What the build gives the timeline in the browser: the regulation at hand, and the words and addresses its rules lack.
 *
 * @module
 */
import { readReference } from "@kracht/regulation/StatuteReference"
import type { Party } from "@kracht/rules/Obligation"
import { type Readings, variantsOf } from "@kracht/rules/Reading"
import { committees, judgement } from "../guide/Judgement.ts"
import { dutiesFrom } from "../guide/Timed.ts"
import { inForm } from "../guide/Young.ts"
import { bound } from "../rules/Bound.ts"
import { partyName } from "../rules/Words.ts"
import { onApplication } from "./OtherTerm.ts"
import type { Speaking } from "./Render.ts"
import { type Bound, starts } from "./Timeline.ts"
import { postRule } from "./Words.ts"

const duties = starts.flatMap(dutiesFrom)

const parties: ReadonlyArray<Party> = [...new Set([...duties.map(({ by }) => by), judgement.by])]

const statutes = [
  ...duties.flatMap((duty) => ("statute" in duty ? [duty.statute] : [])),
  judgement.statute,
  postRule,
  ...onApplication.map(({ statute }) => statute)
]

const whats = [...duties.map(({ what }) => what.nl), judgement.what]

/** A day can depend on a reading that its duty names, or that decides whether there is a duty. */
const matters = (id: keyof Readings): boolean =>
  duties.some((duty) => duty.readings.includes(id) || ("when" in duty && id in duty.when))

/** What a timeline is counted under, for the regulation the site speaks of. */
export const given: Omit<Speaking, "form"> = {
  bound: {
    terms: bound.terms,
    readings: bound.readings,
    naam: bound.naam,
    partijen: Object.fromEntries(parties.map((party) => [party, partyName(party)])) as Bound["partijen"],
    oordeel: { id: judgement.id, wie: judgement.by, wat: judgement.what, wet: judgement.statute },
    commissies: committees,
    andere: variantsOf(bound.readings)
      .filter(({ id }) => matters(id))
      .map(({ id, waarde }) => ({ id, waarde }))
  },
  jong: Object.fromEntries(whats.map((what) => [what, inForm("je", what)]).filter(([what, words]) => what !== words)),
  wetten: Object.fromEntries(statutes.flatMap((words) => addressOf(words)))
}

function addressOf(words: string): ReadonlyArray<readonly [string, string]> {
  const address = readReference(words)?.adres
  return address === undefined ? [] : [[words, address]]
}
