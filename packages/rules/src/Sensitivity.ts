/**
 * Where would another reading change the answer?
 *
 * @module
 */
import { isRefusal } from "@kracht/calendar/Refusal"
import { isHandled } from "./ApplicableLaw.ts"
import { changed, type Gevoeligheid, type Verandering } from "./Change.ts"
import { type Choice, choose } from "./Choice.ts"
import { countersOf } from "./Counters.ts"
import { type Core, type End, withDays } from "./Decision.ts"
import type { Task } from "./Handling.ts"
import { commissieWelke, jeugdstemRol, type Readings, type Variant, variantsOf } from "./Reading.ts"
import { kept } from "./Receipt.ts"
import { type Role, roleOf } from "./Routing.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Setting } from "./Setting.ts"
import type { Situatie } from "./Situation.ts"
import * as Table from "./Table.ts"
import { dayOrAsk } from "./Told.ts"
import type { Onbekend } from "./Unknown.ts"

/** Everything that changes under a reading not chosen, for a situation that was decided under those chosen. */
export const sensitivity = (chosen: Core, situatie: Situatie, setting: Setting): ReadonlyArray<Gevoeligheid> =>
  alternativesTo(chosen.choice, situatie, setting.readings)
    .filter(({ ofCommittees }) => !ofCommittees || chosen.committees.length > 1)
    .flatMap((alternative) => {
      const { always } = alternative
      const moved = changesOfDays(chosen, alternative, situatie, setting)
      if (moved.length > 0) return [{ ...always, verandert: [...always.verandert, ...moved] }]
      return always.verandert.length > 0 ? [always] : []
    })

/** A reading not chosen that can change an answer, and what the facts decide under it. */
interface Alternative {
  readonly variant: Variant
  readonly choice: Choice
  /** What it changes on any day. */
  readonly always: Gevoeligheid
  /** Can it move a day, or bring or end a duty? */
  readonly moves: boolean
  /** Does it only tell which of several committees comes first? */
  readonly ofCommittees: boolean
}

const alternatives = new WeakMap<Choice, ReadonlyArray<Alternative>>()

/** Most readings are about what is asked elsewhere, such as access and retention: those that change nothing here are left out. */
const alternativesTo = (chosen: Choice, situatie: Situatie, readings: Readings): ReadonlyArray<Alternative> => {
  const before = alternatives.get(chosen)
  if (before !== undefined) return before
  const made = variantsOf(readings)
    .map((variant): Alternative => {
      const { id } = variant
      const decides = chosen.open.facts.has(id) || id === jeugdstemRol.id
      const choice = decides ? choose(situatie, variant.readings) : chosen
      return {
        variant,
        choice,
        always: kept({
          lezing: id,
          waarde: variant.waarde,
          verandert: decides ? changesOfChoice(chosen, choice, readings, variant.readings) : []
        }),
        moves:
          [...chosen.duties, ...choice.duties].some((duty) => duty.readings.includes(id)) ||
          !sameDuties(chosen, choice),
        ofCommittees: id === commissieWelke.id
      }
    })
    .filter(({ always, moves, ofCommittees }) => always.verandert.length > 0 || moves || ofCommittees)
  alternatives.set(chosen, made)
  return made
}

const sameDuties = (chosen: Choice, other: Choice): boolean =>
  chosen.duties.length === other.duties.length && chosen.duties.every((duty, i) => duty === other.duties[i])

const changesOfDays = (
  chosen: Core,
  { variant, choice, moves, ofCommittees }: Alternative,
  situatie: Situatie,
  setting: Setting
): ReadonlyArray<Verandering> => {
  if (!moves && !ofCommittees) return []
  const otherwise = { ...setting, readings: variant.readings }
  const other = withDays(choice, situatie, chosen.filed, otherwise)
  if (isRefusal(other)) return []
  return [
    ...(ofCommittees
      ? changed("loketten.externe-klachtencommissie", chosen.committees.join(", "), other.committees.join(", "))
      : []),
    ...dutiesOf(chosen, other).flatMap((id) => {
      const [van, naar] = [endOf(chosen, id), endOf(other, id)]
      return van === naar ? [] : changed(`termijnen.${id}`, told(van, setting), told(naar, otherwise))
    })
  ]
}

const dutiesOf = (chosen: Core, other: Core): ReadonlyArray<string> => {
  const ids = chosen.ends.map(({ obligation }) => obligation.id)
  return chosen.choice === other.choice
    ? ids
    : [...new Set([...ids, ...other.ends.map(({ obligation }) => obligation.id)])]
}

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
  ...changed("loketten.jeugdstem", helperOf(chosen, readings), helperOf(other, otherwise)),
  ...changed("taken", listed(chosen.tasks.map(taskInWords)), listed(other.tasks.map(taskInWords))),
  ...changed("vervolg", listed(chosen.steps), listed(other.steps)),
  ...changed("kosten", costOf(chosen), costOf(other))
]

const listed = (ids: ReadonlyArray<string>): string | null => (ids.length === 0 ? null : ids.join(", "))

/** What Jeugdstem does, where it is among the counters. */
const helperOf = (choice: Choice, readings: Readings): Role | null =>
  countersOf(choice, readings).includes("jeugdstem") ? roleOf("jeugdstem", readings) : null

const taskInWords = ({ taak, wie }: Task): string => `${taak} ${wie}`

const costOf = ({ soort, weg }: Choice): number | null =>
  soort === null || (weg !== null && !isHandled(weg)) ? null : Table.decide(Rulebook.costs, { soort }).outcome

const endOf = ({ ends }: Core, id: string): End["end"] | null =>
  ends.find(({ obligation }) => obligation.id === id)?.end ?? null

const told = (end: End["end"] | null, setting: Setting): string | Onbekend | null =>
  end === null ? null : dayOrAsk(end, setting)
