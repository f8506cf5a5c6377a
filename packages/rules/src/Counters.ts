/**
 * The counters open to someone, with what is known of each.
 *
 * @module
 */
import { countersOn, isUnderText } from "./ApplicableLaw.ts"
import type { Choice } from "./Choice.ts"
import { unheard } from "./Deadline.ts"
import { type Core, officerOf } from "./Decision.ts"
import { behind } from "./Fact.ts"
import { hasNoDecision } from "./FittingRows.ts"
import { keptWith, type Remembered, remembered, remembering } from "./Memory.ts"
import type { PartnerFacts } from "./PartnerDirectory.ts"
import { klachtToegang, type Readings } from "./Reading.ts"
import { type Reden, say, type Taal } from "./Reason.ts"
import { kept } from "./Receipt.ts"
import type { Regulation } from "./Regulation.ts"
import { type Counter, counterAnchors, type Role, roleOf, roles } from "./Routing.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
import { isOver } from "./Situation.ts"
import * as Table from "./Table.ts"
import { askAt } from "./Told.ts"
import { isUnknown, type Onbekend } from "./Unknown.ts"

/** An external committee as far as it is known. */
export interface Commissie {
  readonly organisatie: string | Onbekend
  readonly commissie: string | Onbekend
  /** The sentence that says whom to ask, while the committee is not known. */
  readonly zin?: string
}

/** A place to go to, what it does there, and the sentence that names it. */
export interface Loket {
  readonly id: Counter
  readonly naam: string
  readonly rol: Role
  readonly zin: NonNullable<Reden["zin"]>
  /** For the external committee: one for each organisation it may be, or unknown with whom to ask. */
  readonly commissies?: ReadonlyArray<Commissie>
}

const names: Readonly<Record<Counter, { readonly nl: string; readonly en: string }>> = {
  kracht: { nl: "{samenwerking}", en: "{samenwerking}" },
  "externe-klachtencommissie": { nl: "de externe klachtencommissie", en: "the external complaints committee" },
  jeugdstem: { nl: "Jeugdstem", en: "Jeugdstem" },
  gemeente: { nl: "de gemeente", en: "the municipality" },
  medewerker: { nl: "uw hulpverlener", en: "your helper" }
}

/** The counters; someone who cannot complain is still shown who supports. */
export const counters = ({ choice, committees }: Core, setting: Setting): ReadonlyArray<Loket> =>
  countersOf(choice, setting.readings).map((id) =>
    counter(id, roleIn(choice, id, setting.readings), committees, setting)
  )

/** The counters by name; none while the kind is open. */
export const countersOf = ({ soort, uitkomst, weg, facts }: Choice, readings: Readings): ReadonlyArray<Counter> => {
  if (soort === null || hasNoDecision(facts)) return []
  const listed =
    (weg === null ? undefined : countersOn[weg]) ??
    Table.decide(Rulebook.routing, behind(readings, { soort }) as never).outcome
  const open = listed.filter(
    (id) =>
      (uitkomst !== "niet-mogelijk" || roles[id] === "ondersteunt") &&
      (id !== "jeugdstem" || isForYouthCare(facts) || (uitkomst === "mogelijk" && isByTextAlone(facts)))
  )
  return hearsOfItself(facts) && !open.includes("gemeente") ? [...open, "gemeente"] : open
}

/**
 * The municipality hears what is about its own conduct, also of whom the text refuses or makes wait, and beside another statute
 * (law.md D50).
 */
const hearsOfItself = ({ soort, over, weg, [klachtToegang.id]: read }: Choice["facts"]): boolean =>
  soort === "klacht" && over === "toegang" && read !== "alleen-regeling" && !unheard.some((way) => way === weg)

/** Jeugdstem is for youth care: not for help that someone says is given under another statute. */
const isForYouthCare = ({ soort, regime }: Choice["facts"]): boolean =>
  soort !== "klacht" || regime === undefined || regime === "jeugdhulp"

/** The text lists Jeugdstem for whoever complains under it, also for help under the Wmo (law.md N057, 2.8). */
const isByTextAlone = ({ regime, weg }: Choice["facts"]): boolean =>
  regime === "wmo" && isUnderText(weg as Parameters<typeof isUnderText>[0])

/**
 * The municipality decides on an objection, and handles a complaint about its own conduct. What is about a subcontractor is handled
 * and judged under its own regulation: another counter receives it, and refers (law.md D51). What is about a team nobody handles,
 * where one reads so (D49), and what is over: whoever handled it receives it if it is taken up again.
 */
export const roleIn = ({ soort, uitkomst, weg, facts }: Choice, id: Counter, readings: Readings): Role => {
  const role = roleOf(id, readings)
  if (soort !== "klacht" || role === "ondersteunt") return role
  // Whoever was refused has no complaint that could be over.
  if (uitkomst === "niet-mogelijk") return id === "gemeente" ? "behandelt" : role
  if (isOver(facts["stand"]) || ((weg === "onderaannemer" || weg === "niemand") && id !== "jeugdstem"))
    return "ontvangt"
  return id === "gemeente" ? "behandelt" : role
}

const shown = new WeakMap<Regulation, Readonly<Record<Taal, Remembered<string, Loket>>>>()

const nothingShown = () => ({ nl: remembering<string, Loket>(), en: remembering<string, Loket>() })

/** By all that is told of it: the committees are as many as partners, and whom to ask for each. */
const counter = (id: Counter, rol: Role, organisations: ReadonlyArray<string>, setting: Setting): Loket => {
  const { regulation, taal } = setting
  const commissies = id === "externe-klachtencommissie" ? committees(organisations, setting) : []
  const name = `${id} ${rol}${commissies.length === 0 ? "" : JSON.stringify(commissies)}`
  return remembered(keptWith(shown, regulation, nothingShown)[taal], name, () =>
    kept({
      id,
      naam: say(names[id][taal], regulation),
      rol,
      zin: regulation.sentences[counterAnchors[id]][0] as string,
      ...(commissies.length === 0 ? {} : { commissies })
    })
  )
}

/** The committee of each organisation it may be, or whom to ask. */
const committees = (organisations: ReadonlyArray<string>, setting: Setting): ReadonlyArray<Commissie> => {
  if (organisations.length > 0) return organisations.map((id) => committee(id, setting.partners(id), setting))
  const ask = askAt(officerOf(undefined), setting)
  return [toCommissie(ask, ask, setting)]
}

const committee = (id: string, partner: PartnerFacts | undefined, setting: Setting): Commissie => {
  const known = partner?.externeKlachtencommissie
  return toCommissie(id, known === undefined || isUnknown(known) ? askAt(officerOf(partner), setting) : known, setting)
}

const toCommissie = (
  organisatie: Commissie["organisatie"],
  commissie: Commissie["commissie"],
  { regulation }: Setting
): Commissie => ({
  organisatie,
  commissie,
  ...(isUnknown(commissie) ? { zin: regulation.sentences["commissie.onbekend"][0] as string } : {})
})
