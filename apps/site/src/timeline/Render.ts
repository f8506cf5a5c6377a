/**
 * A timeline as the page shows it.
 *
 * @module
 */
import { fromIso, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import type { Policy } from "@kracht/calendar/WorkingDay"
import { inWords } from "@kracht/rules/DayInWords"
import { reasonFree, skippedDays } from "@kracht/rules/Skipped"
import { termInWords } from "@kracht/rules/TermInWords"
import type { Form } from "../guide/Form.ts"
import { readingPath, rulePath } from "../regulation/Address.ts"
import { askLastDay, movingDays, type OtherTerm, whenSo } from "./OtherTerm.ts"
import { mostInWords, unpaid } from "./Penalty.ts"
import type { Bound, CommitteeTerm, Moment, Open, Otherwise, Timeline } from "./Timeline.ts"
import {
  awaited,
  canMove,
  committeesTerm,
  conditionOf,
  estimated,
  groupHeading,
  happened,
  phrases,
  postRule,
  unset,
  whoAdvises
} from "./Words.ts"

/** To whom a timeline speaks, and under what it was counted. */
export interface Speaking {
  readonly form: Form
  readonly bound: Bound
  /** The duties of the rules in the words of a reader of 12 and up, by their own words. */
  readonly jong: Readonly<Record<string, string>>
  /** Where the statutes a moment names are to be read. */
  readonly wetten: Readonly<Record<string, string>>
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Who must have done what: the line for a list and for a calendar. */
export const sentenceOf = ({ id, wie, wat, ...rest }: Moment | Open, { form, bound, jong }: Speaking): string => {
  const spoken = (words: string): string => (form === "je" ? (jong[words] ?? words) : words)
  const who = wie === "indiener" ? phrases.indiener[form] : spoken(bound.partijen[wie])
  const where = "organisatie" in rest && rest.organisatie !== undefined ? ` van ${rest.organisatie}` : ""
  return `${capital(who)}${where}: ${spoken(wat)}${conditionOf(id)}`.replaceAll("{samenwerking}", bound.naam)
}

const time = (day: PlainDate): string => `<time datetime="${toIso(day)}">${inWords(day)}</time>`

const dayOf = (iso: string): PlainDate => {
  const day = fromIso(iso)
  if (typeof day !== "number") throw new Error(day.melding)
  return day
}

/** The moments as lists, each with the way its last day was counted. Holds nothing a reader wrote. */
export const list = ({ momenten, open }: Timeline, speaking: Speaking): string => {
  const groups = Map.groupBy(momenten, ({ groep }) => groep)
  const ungrouped = [
    ...(groups.get(undefined) ?? []).map((moment) => item(moment, speaking)),
    ...open.map((due) => openItem(due, speaking))
  ]
  const grouped = [...groups].flatMap(([group, own]) =>
    group === undefined
      ? []
      : [`<h3>${groupHeading[group]}</h3>${ordered(own.map((moment) => item(moment, speaking)))}`]
  )
  const [group] = [...groups.keys()].filter((own) => own !== undefined)
  const which = group === undefined ? "" : `<p>${whoAdvises[group][speaking.form]}</p>`
  return `${ordered(ungrouped)}${which}${grouped.join("")}${otherTerms([...momenten, ...open], speaking)}`
}

const ordered = (items: ReadonlyArray<string>): string => `<ol class="momenten">${items.join("")}</ol>`

const item = (moment: Moment, speaking: Speaking): string => {
  const { id, dagen, schatting } = moment
  const about = schatting === undefined ? "" : `<p>${estimated}</p>`
  const by = schatting === undefined ? "Uiterlijk" : "Ongeveer"
  return `<li data-moment="${id}"><p class="dag">${by} ${time(dagen.einde)}</p><p>${sentenceOf(moment, speaking)}.</p>${otherwise(moment.anders)}${undecided(moment)}${about}${posted(moment, speaking)}${penalty(moment, speaking)}<details><summary>Zo is dit geteld</summary>${explained(moment, speaking)}</details></li>`
}

const penalty = ({ dwangsom }: Moment, speaking: Speaking): string =>
  dwangsom === undefined
    ? ""
    : `<p>Is er op ${time(dwangsom.vanaf)} nog geen besluit? ${phrases.dwangsom[speaking.form]} ${mostInWords(dwangsom)} ${unpaid[speaking.form]} ${lawLink(unpaid.statute, speaking)}</p>`

/** The days other readings give, each with the way to its reading. */
const otherwise = (anders: ReadonlyArray<Otherwise>): string => {
  const first = ({ dagen }: Otherwise): number => dagen[0] ?? 0
  const days = anders
    .toSorted((a, b) => first(a) - first(b))
    .flatMap(({ lezing, dagen }) =>
      dagen.length === 0 ? [] : [`<a href="${readingPath(lezing)}">${dagen.map(time).join(" of ")}</a>`]
    )
  return days.length === 0 ? "" : `<p class="small">Anders gelezen: ${days.join(", ")}.</p>`
}

/** What a calendar says of a day that is not certain, without saying what it is about; other days once each. */
export const noteOf = (moment: Moment): string => {
  const { wie, anders, dagen, schatting } = moment
  const days = [...new Set(anders.flatMap((other) => other.dagen))].sort((a, b) => a - b)
  return [
    ...(schatting === undefined ? [] : ["Ongeveer deze dag. Dit is een schatting."]),
    ...(wie !== "indiener" && movingDays([dutyOf(moment)]).length > 0 ? ["Deze dag geldt niet altijd."] : []),
    ...(dagen.voorlopig ? [mayChange] : []),
    ...(days.length === 0 ? [] : [`Anders gelezen: ${days.map(inWords).join(" of ")}.`])
  ].join(" ")
}

/** A postponed decision stands once for each way; the duty is one. */
const dutyOf = ({ id, groep }: Moment | Open): string => id.replace(`-${groep}`, "")

const mayChange = "Deze dag kan nog veranderen."

/** A decree still to come can move it: said where the day stands, not only where it is explained. */
const undecided = ({ dagen }: Moment): string => (dagen.voorlopig ? `<p class="small">${mayChange}</p>` : "")

/** Under these readings nobody can tell the day yet. */
const untold = ({ anders }: Moment): ReadonlyArray<string> =>
  anders
    .filter(({ onbekend }) => onbekend)
    .map(({ lezing }) => `<a href="${readingPath(lezing)}">Anders gelezen</a> is nog niet te zeggen welke dag het is.`)

/** What can move these last days: who writes too early that another is late, writes for nothing. */
const otherTerms = (due: ReadonlyArray<Moment | Open>, speaking: Speaking): string => {
  const { form } = speaking
  const moving = movingDays(due.map(dutyOf))
  if (moving.length === 0) return ""
  const lines = moving.map((move) => `<li>${move.words[form]} ${ground(move, speaking)}</li>`)
  const ask = due.some(({ wie }) => wie === "gemeente") ? `<p>${askLastDay[form]}</p>` : ""
  return `<h3>${canMove}</h3><ul>${lines.join("")}</ul>${ask}`
}

const ground = (move: OtherTerm, speaking: Speaking): string =>
  "rule" in move ? `<a href="${rulePath(move.rule)}">${whenSo}</a>` : lawLink(move.statute, speaking)

/** A letter may come in later, if it was posted in time. */
const posted = ({ dagen, jegens, post }: Moment, speaking: Speaking): string =>
  post === undefined
    ? ""
    : `<p>Met de post? Dan moet de brief uiterlijk op ${time(dagen.einde)} op de post zijn. ${capital(speaking.bound.partijen[jegens])} moet hem hebben op uiterlijk ${time(post.uiterlijk)}. ${lawLink(postRule, speaking)}</p>${otherwise(post.anders)}`

/** What nobody can tell says so where the day would stand, and whom to ask. */
const openItem = (due: Open, speaking: Speaking): string => {
  const { wet } = due
  const line = `<p>${sentenceOf(due, speaking)}.</p>`
  const [day, more] = whenOf(due)
  return `<li class="onbekend" data-moment="${due.id}"><p class="dag">${day}</p>${line}${more}${lawful(wet, speaking)}</li>`
}

/** What stands where the day would, and what there is to say of it. */
const whenOf = ({ onbekend }: Open): readonly [day: string, more: string] => {
  if ("vraag" in onbekend) return [capital(unset), `<p>Vraag het aan ${onbekend.vraag}.</p>`]
  if ("vraagBij" in onbekend)
    return ["Nog niet bekend", `<p>${committeesTerm}</p><ul>${onbekend.vraagBij.map(askAt).join("")}</ul>`]
  const { na, start } = onbekend
  const what = awaited[start]
  return [`${capital(termInWords(na))} na ${what}`, `<p>Is ${what} er? Kies dan hierboven: ${happened[start]}.</p>`]
}

const askAt = ({ vraagBij }: CommitteeTerm): string => `<li>${vraagBij}</li>`

const lawful = (wet: string | undefined, speaking: Speaking): string =>
  wet === undefined ? "" : `<p class="small">Dit staat in de wet: ${lawLink(wet, speaking)}.</p>`

const lawLink = (wet: string, { wetten }: Speaking): string =>
  wetten[wet] === undefined ? wet : `<a href="${wetten[wet]}">${wet}</a>`

const explained = (moment: Moment, speaking: Speaking): string => {
  const { wet, dagen } = moment
  const steps = dagen.einde === dagen.gebeurtenisdag ? [atOnce] : stepsOf(moment, speaking)
  const soon = dagen.voorlopig ? [`${mayChange} Nog niet alle vrije dagen van dat jaar zijn bekend.`] : []
  return `${[...steps, ...untold(moment), ...soon].map((step) => (step.startsWith("<ul>") ? step : `<p>${step}</p>`)).join("")}${lawful(wet, speaking)}`
}

const atOnce = "Dit moet meteen, op de dag zelf."

const stepsOf = (moment: Moment, speaking: Speaking): ReadonlyArray<string> =>
  moment.lengte.eenheid === "werkdagen" ? workingDays(moment, speaking) : allDays(moment)

/** Of working days only those count: the first is named, and every free day on the way. */
const workingDays = ({ lengte, dagen }: Moment, { bound }: Speaking): ReadonlyArray<string> => {
  const { werkdag } = bound.readings
  const skipped = skippedDays(dagen, lengte, werkdag)
  return [
    `De termijn is ${termInWords(lengte)}. De dag zelf telt niet mee. De eerste werkdag die telt, is ${time(firstWorkingDay(dagen.begint, werkdag))}.`,
    ...(skipped.length === 0 ? ["Er vielen geen vrije dagen in."] : ["Deze dagen tellen niet mee:", daysIn(skipped)])
  ]
}

const firstWorkingDay = (from: PlainDate, policy: Policy): PlainDate =>
  reasonFree(from, policy) === null ? from : firstWorkingDay((from + 1) as PlainDate, policy)

/** Of days, weeks, months and years every day counts; only the last day can move, for a term of statute. */
const allDays = ({ lengte, dagen }: Moment): ReadonlyArray<string> => {
  const moved = skippedDays(dagen, lengte)
  return [
    `De termijn is ${termInWords(lengte)}. De dag zelf telt niet mee. Vanaf ${time(dagen.begint)} telt elke dag, ook een vrije dag.`,
    `Zo komt de laatste dag op ${time(dagen.nominaalEinde)}.`,
    ...(moved.length === 0
      ? ["Die dag schuift niet op."]
      : [
          `Dat is een vrije dag. Daarom schuift de laatste dag op naar ${time(dagen.einde)}. Dit zijn de vrije dagen:`,
          daysIn(moved)
        ])
  ]
}

const daysIn = (skipped: ReturnType<typeof skippedDays>): string =>
  `<ul>${skipped.map(({ datum, reden }) => `<li>${time(dayOf(datum))}${whyFree(reden)}</li>`).join("")}</ul>`

/** A weekend day says so by its name; another free day has a name of its own. */
const whyFree = (reden: string): string => {
  const name = reden.replace(/^(?:zaterdag|zondag)(?:, )?/u, "")
  return name === "" ? "" : ` (${name})`
}
