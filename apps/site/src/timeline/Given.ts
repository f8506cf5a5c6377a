/**
 * What the build gives the timeline in the browser: the regulation at hand, and the words and addresses its rules lack.
 *
 * @module
 */
import { readReference } from "@kracht/regulation/StatuteReference"
import type { Party } from "@kracht/rules/Obligation"
import { type Readings, variantsOf } from "@kracht/rules/Reading"
import { committees } from "../guide/Judgement.ts"
import { inForm } from "../guide/Young.ts"
import { bound } from "../rules/Bound.ts"
import { partyName } from "../rules/Words.ts"
import { because, courseDuties } from "./CourseDuties.ts"
import { everyMove } from "./OtherTerm.ts"
import { unpaid } from "./Penalty.ts"
import type { Speaking } from "./Render.ts"
import { type Bound, dutiesFrom, isTimed, starts } from "./Timeline.ts"
import { postRule } from "./Words.ts"

const duties = starts.flatMap((start) => dutiesFrom(start, bound.readings))

/** Who acts, and to whom a letter goes. */
const parties: ReadonlyArray<Party> = [
  ...new Set([
    ...duties.flatMap(({ by, towards }) => [by, towards]),
    ...courseDuties.flatMap(({ wie, jegens }) => [wie, jegens])
  ])
]

const statutes = [
  ...duties.flatMap((duty) => ("statute" in duty ? [duty.statute] : [])),
  postRule,
  unpaid.statute,
  ...everyMove.flatMap((move) => ("statute" in move ? [move.statute] : []))
]

/** What the rules call a duty or whoever acts. */
const words = [
  ...duties.map(({ what }) => what.nl),
  ...courseDuties.map(({ wat }) => wat),
  ...parties.filter((id) => id !== "indiener").map(partyName)
]

/** A day can depend on a reading that its duty names, or that decides whether there is a duty. */
const matters = (id: keyof Readings): boolean =>
  duties.filter(isTimed).some((duty) => duty.readings.includes(id) || id in duty.when) ||
  courseDuties.some(({ id: duty }) => because(duty).some((reason) => "reading" in reason && reason.reading === id))

/** What a timeline is counted under, for the regulation the site speaks of. */
export const given: Omit<Speaking, "form"> = {
  bound: {
    terms: bound.terms,
    readings: bound.readings,
    naam: bound.naam,
    partijen: Object.fromEntries(parties.map((party) => [party, partyName(party)])) as Bound["partijen"],
    commissies: committees,
    verloop: courseDuties,
    andere: variantsOf(bound.readings)
      .filter(({ id }) => matters(id))
      .map(({ id, waarde }) => ({ id, waarde }))
  },
  jong: Object.fromEntries(words.map((what) => [what, inForm("je", what)]).filter(([what, words]) => what !== words)),
  wetten: Object.fromEntries(statutes.flatMap((words) => addressOf(words)))
}

function addressOf(words: string): ReadonlyArray<readonly [string, string]> {
  const address = readReference(words)?.adres
  return address === undefined ? [] : [[words, address]]
}
