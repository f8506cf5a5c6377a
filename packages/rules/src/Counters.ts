/**
 * The counters open to someone, with what is known of each.
 *
 * @module
 */
import { countersOn } from "./ApplicableLaw.ts"
import type { Choice } from "./Choice.ts"
import { type Core, officerOf } from "./Decision.ts"
import { keptWith, remembered } from "./Memory.ts"
import type { Readings } from "./Reading.ts"
import { type Reden, say, type Taal } from "./Reason.ts"
import { kept } from "./Receipt.ts"
import type { Regulation } from "./Regulation.ts"
import { type Counter, counterAnchors, type Role, roleOf, roles } from "./Routing.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
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
  if (soort === null) return []
  const listed =
    (weg === null ? undefined : countersOn[weg]) ?? Table.decide(Rulebook.routing, { ...readings, soort }).outcome
  return listed.filter(
    (id) =>
      (uitkomst !== "niet-mogelijk" || roles[id] === "ondersteunt") && (id !== "jeugdstem" || isForYouthCare(facts))
  )
}

/** Jeugdstem is for youth care: not for help that someone says is given under another statute. */
const isForYouthCare = ({ soort, regime }: Choice["facts"]): boolean =>
  soort !== "klacht" || regime === undefined || regime === "jeugdhulp"

/** The municipality decides on an objection, and handles a complaint about its own conduct. */
const roleIn = ({ soort }: Choice, id: Counter, readings: Readings): Role =>
  soort === "klacht" && id === "gemeente" ? "behandelt" : roleOf(id, readings)

const shown = new WeakMap<Regulation, Readonly<Record<Taal, Map<string, Loket>>>>()

const counter = (id: Counter, rol: Role, organisations: ReadonlyArray<string>, setting: Setting): Loket => {
  const { regulation, taal } = setting
  const memory = keptWith(shown, regulation, () => ({ nl: new Map(), en: new Map() }))[taal]
  const loket = remembered(memory, `${id} ${rol}`, () =>
    kept({
      id,
      naam: say(names[id][taal], regulation),
      rol,
      zin: regulation.sentences[counterAnchors[id]][0] as string
    })
  )
  return id === "externe-klachtencommissie" ? { ...loket, commissies: committees(organisations, setting) } : loket
}

/** The committee of each organisation it may be, or whom to ask. */
const committees = (organisations: ReadonlyArray<string>, setting: Setting): ReadonlyArray<Commissie> => {
  const zin = setting.regulation.sentences["commissie.onbekend"][0] as string
  if (organisations.length > 0) return organisations.map((id) => committee(id, zin, setting))
  const ask = askAt(officerOf(undefined), setting)
  return [{ organisatie: ask, commissie: ask, zin }]
}

const committee = (id: string, zin: string, setting: Setting): Commissie => {
  const partner = setting.partners(id)
  const known = partner?.externeKlachtencommissie
  const commissie = known === undefined || isUnknown(known) ? askAt(officerOf(partner), setting) : known
  return { organisatie: id, commissie, ...(isUnknown(commissie) ? { zin } : {}) }
}
