/**
 * Where would another reading change the answer?
 *
 * @module
 */
import { isRefusal } from "@kracht/calendar/Refusal"
import { changed, type Gevoeligheid, listed, type Verandering } from "./Change.ts"
import { type Choice, choose, costRow, differing } from "./Choice.ts"
import { judgement, judgeUnder } from "./CommitteeTerm.ts"
import { countersOf, roleIn } from "./Counters.ts"
import { type Core, type End, withDays } from "./Decision.ts"
import type { Task } from "./Handling.ts"
import { type Again, again, keptWith, remembered, rememberedAgain, remembering } from "./Memory.ts"
import {
  commissieWelke,
  intakeGevolg,
  jeugdstemRol,
  leeftijdMoment,
  loketKanaal,
  oordeelWie,
  type Readings,
  type Variant,
  variantsOf
} from "./Reading.ts"
import type { Taal } from "./Reason.ts"
import { kept } from "./Receipt.ts"
import type { Regulation } from "./Regulation.ts"
import type { Setting } from "./Setting.ts"
import { organisatieVelden, type Situatie } from "./Situation.ts"
import { heldOtherwise } from "./Standing.ts"
import { dayOrAsk } from "./Told.ts"
import type { Onbekend } from "./Unknown.ts"

/** Everything that changes under a reading not chosen, for a situation that was decided under those chosen. */
export const sensitivity = (chosen: Core, situatie: Situatie, setting: Setting): ReadonlyArray<Gevoeligheid> => {
  const others = alternativesTo(chosen.choice, situatie, setting.readings)
  const changes = () => changesUnderAll(chosen, others, situatie, setting)
  const { filed } = chosen
  if (filed === undefined || !dayDecides(chosen, others, situatie)) return changes()
  const memory = keptWith(onDay, setting.regulation, noDays)[setting.taal]
  return rememberedAgain(memory, others.number, filed, changes, frozen)
}

/** Does the day of filing decide all other days? A committee has a term of its own, and one of two has to be chosen. */
const dayDecides = ({ committees }: Core, { ofDayAlone }: Alternatives, situatie: Situatie): boolean =>
  ofDayAlone ? committees.length < 2 : organisatieVelden.every((field) => situatie[field] === undefined)

const onDay = new WeakMap<Regulation, Readonly<Record<Taal, Again<ReadonlyArray<Gevoeligheid>>>>>()

/** What is in the list was kept one by one: whole it would be spelled for each day anew. */
const frozen = (all: ReadonlyArray<Gevoeligheid>): ReadonlyArray<Gevoeligheid> => Object.freeze(all)

/** So many are remembered: those of a hundred sets of facts on eighty days. With what is in their lists that is some 5 MB. */
const ON_DAYS = 8192

const noDays = () => ({
  nl: again<ReadonlyArray<Gevoeligheid>>(ON_DAYS),
  en: again<ReadonlyArray<Gevoeligheid>>(ON_DAYS)
})

const changesUnderAll = (
  chosen: Core,
  { all }: Alternatives,
  situatie: Situatie,
  setting: Setting
): ReadonlyArray<Gevoeligheid> => {
  const found: Array<Gevoeligheid> = []
  for (const alternative of all) {
    if (alternative.ofCommittees && chosen.committees.length < 2) continue
    const changes = changesUnder(chosen, alternative, situatie, setting)
    if (changes !== null) found.push(changes)
  }
  return [...found, ...heldOtherwise(setting.regulation, setting.readings)]
}

const changesUnder = (
  chosen: Core,
  alternative: Alternative,
  situatie: Situatie,
  setting: Setting
): Gevoeligheid | null => {
  const { always } = alternative
  const moved = changesOfDays(chosen, alternative, situatie, setting)
  if (moved.length > 0) return noted(alternative.variant, [...always.verandert, ...moved])
  return always.verandert.length > 0 ? always : null
}

/** A reading not chosen that can change an answer, and what the facts decide under it. */
interface Alternative {
  readonly variant: Variant
  /** What the facts decide under it. */
  readonly choice: Choice
  /** What it changes on any day. */
  readonly always: Gevoeligheid
  /** The duties that exist under it and whose days it can move; null where it can neither move a day nor bring or end a duty. */
  readonly counted: Choice["duties"] | null
  /** Are the duties those that exist anyway? */
  readonly same: boolean
  /** Does it only tell which of several committees comes first? */
  readonly ofCommittees: boolean
}

/** The readings not chosen that can change what is answered to some facts. */
interface Alternatives {
  /** By which they are told from those to other facts. */
  readonly number: number
  readonly all: ReadonlyArray<Alternative>
  /** Does no day depend on which committee it is? */
  readonly ofDayAlone: boolean
}

/**
 * A choice can be the same with and without a day of filing where another reading presumes another stand of it: at Jeugdstem, and
 * at a committee that is read to send people to the partnership first.
 */
const alternatives = { onDay: new WeakMap<Choice, Alternatives>(), withoutDay: new WeakMap<Choice, Alternatives>() }
let numbered = 0

/** Most readings are about what is asked elsewhere, such as access and retention: those that change nothing here are left out. */
const alternativesTo = (chosen: Choice, situatie: Situatie, readings: Readings): Alternatives =>
  keptWith(situatie.ingediendOp === undefined ? alternatives.withoutDay : alternatives.onDay, chosen, () => {
    const all = otherReadings(chosen, situatie, readings)
    return { number: ++numbered, all, ofDayAlone: [chosen, ...all.map(({ choice }) => choice)].every(isOfDayAlone) }
  })

const isOfDayAlone = ({ duties }: Choice): boolean => duties.every(({ stelsel }) => stelsel !== "commissie")

const otherReadings = (chosen: Choice, situatie: Situatie, readings: Readings): ReadonlyArray<Alternative> => {
  const differs = differing(chosen)
  const counting = new Set<string>(chosen.duties.flatMap((duty) => duty.readings))
  return variantsOf(readings)
    .flatMap((variant): ReadonlyArray<Alternative> => {
      const { id } = variant
      // What Jeugdstem is, which way counts, and whom a committee takes, also tell how far a complaint has come, where nobody
      // says so; which age counts stands before all else; who judges is no table of its own.
      const decides =
        id === jeugdstemRol.id ||
        id === oordeelWie.id ||
        (id === loketKanaal.id && situatie.kanaal !== undefined) ||
        (id === intakeGevolg.id && situatie.loket === "externe-klachtencommissie") ||
        differs(variant) ||
        (id === leeftijdMoment.id && situatie.leeftijdsgroepToen !== undefined)
      if (!decides && !counting.has(id) && id !== commissieWelke.id) return []
      const choice = decides ? choose(situatie, variant.readings) : chosen
      return [
        {
          variant,
          choice,
          always: noted(variant, decides ? changesOfChoice(chosen, choice, readings, variant.readings) : []),
          ...moving(chosen, choice, id),
          ofCommittees: id === commissieWelke.id
        }
      ]
    })
    .filter(({ always, counted, ofCommittees }) => always.verandert.length > 0 || counted !== null || ofCommittees)
}

const notes = remembering<string, Gevoeligheid>()

/** The same changes stand in many answers, of the same days: each is spelled once. */
const noted = ({ id, waarde }: Variant, verandert: ReadonlyArray<Verandering>): Gevoeligheid => {
  let name = `${id}=${waarde}`
  for (const { wat, van, naar } of verandert) name += ` ${wat}:${named(van)}>${named(naar)}`
  return remembered(notes, name, () => kept({ lezing: id, waarde, verandert }), NOTES)
}

/** A day as it is; in all else anything may stand that a host calls a partner, so that is quoted. */
const named = (value: Verandering["van"]): string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value) ? value : JSON.stringify(value)

/** So many are remembered: a reading that moves days changes others on every day. */
const NOTES = 1000

/** Which days a reading can move. A duty whose end is the start of another moves that one too: then all are counted. */
const moving = (chosen: Choice, other: Choice, id: keyof Readings): Pick<Alternative, "counted" | "same"> => {
  const own = other.duties.filter(({ readings }) => readings.includes(id))
  if (!sameDuties(chosen, other)) return { counted: other.duties, same: false }
  if (own.length === 0) return { counted: null, same: true }
  return { counted: own.some(startsAnother) ? other.duties : own, same: true }
}

const startsAnother = (duty: Choice["duties"][number]): boolean => duty.stelsel === "wet" && duty.ends !== undefined

const sameDuties = (chosen: Choice, other: Choice): boolean =>
  chosen.duties.length === other.duties.length && chosen.duties.every((duty, i) => duty === other.duties[i])

const changesOfDays = (
  chosen: Core,
  { variant, choice, counted, same, ofCommittees }: Alternative,
  situatie: Situatie,
  setting: Setting
): ReadonlyArray<Verandering> => {
  if (counted === null && !ofCommittees) return []
  const otherwise = { ...setting, readings: variant.readings }
  const other = withDays(choice, situatie, chosen.filed, otherwise, ofCommittees ? choice.duties : (counted ?? []))
  if (isRefusal(other)) return []
  const moved = ofCommittees
    ? [...changed("loketten.externe-klachtencommissie", chosen.committees.join(", "), other.committees.join(", "))]
    : []
  for (const id of same ? idsIn(other) : new Set([...idsIn(chosen), ...idsIn(other)])) {
    const [van, naar] = [endOf(chosen, id), endOf(other, id)]
    if (van !== naar) moved.push(...changed(`termijnen.${id}`, told(van, setting), told(naar, otherwise)))
  }
  return moved
}

const idsIn = ({ ends }: Core): ReadonlyArray<string> => ends.map(({ obligation }) => obligation.id)

const changesOfChoice = (
  chosen: Choice,
  other: Choice,
  readings: Readings,
  otherwise: Readings
): ReadonlyArray<Verandering> => [
  ...changed("soort", chosen.soort, other.soort),
  ...changed("uitkomst", chosen.uitkomst, other.uitkomst),
  ...changed("nogTeVragen", listed(chosen.plan.ask), listed(other.plan.ask)),
  ...changed("loketten", listed(countersOf(chosen, readings)), listed(countersOf(other, otherwise))),
  ...changesOfRoles(chosen, other, readings, otherwise),
  ...changesOfJudge(chosen, other, readings, otherwise),
  ...changed("taken", listed(chosen.tasks.map(taskInWords)), listed(other.tasks.map(taskInWords))),
  ...changed("vervolg", listed(chosen.steps), listed(other.steps)),
  ...changed("kosten", costOf(chosen), costOf(other))
]

/** What a counter does otherwise; where it comes or goes the list of counters says so. */
const changesOfRoles = (
  chosen: Choice,
  other: Choice,
  readings: Readings,
  otherwise: Readings
): ReadonlyArray<Verandering> => {
  const then = countersOf(other, otherwise)
  return countersOf(chosen, readings)
    .filter((id) => then.includes(id))
    .flatMap((id) => changed(`loketten.${id}`, roleIn(chosen, id, readings), roleIn(other, id, otherwise)))
}

/** Who owes the judgement, where it is owed under both. */
const changesOfJudge = (
  chosen: Choice,
  other: Choice,
  readings: Readings,
  otherwise: Readings
): ReadonlyArray<Verandering> =>
  chosen.duties.includes(judgement) && other.duties.includes(judgement)
    ? changed(`termijnen.${judgement.id}.wie`, judgeUnder(readings), judgeUnder(otherwise))
    : []

const taskInWords = ({ taak, wie }: Task): string => `${taak} ${wie}`

const costOf = (choice: Choice): number | null => costRow(choice)?.outcome ?? null

const endOf = ({ ends }: Core, id: string): End["end"] | null => {
  for (const { obligation, end } of ends) if (obligation.id === id) return end
  return null
}

const told = (end: End["end"] | null, setting: Setting): string | Onbekend | null =>
  end === null ? null : dayOrAsk(end, setting)
