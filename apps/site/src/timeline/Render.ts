/**
 * A timeline as the page shows it.
 *
 * @module
 */
import { fromIso, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { inWords } from "@kracht/rules/DayInWords"
import { skippedDays } from "@kracht/rules/Skipped"
import { termInWords } from "@kracht/rules/TermInWords"
import type { Bound, Moment } from "./Timeline.ts"
import { conditionOf } from "./Words.ts"

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const named = (text: string, { naam }: Bound): string => text.replaceAll("{samenwerking}", naam)

/** Who must have done what: the line for a list and for a calendar. */
export const sentenceOf = ({ id, wie, wat }: Moment, bound: Bound): string =>
  `${capital(bound.partijen[wie])}: ${named(wat, bound)}${conditionOf(id)}`

const time = (day: PlainDate): string => `<time datetime="${toIso(day)}">${inWords(day)}</time>`

const dayOf = (iso: string): PlainDate => {
  const day = fromIso(iso)
  if (typeof day !== "number") throw new Error(day.melding)
  return day
}

/** The moments as a list, each with the way its last day was counted. Holds nothing a reader wrote. */
export const list = (moments: ReadonlyArray<Moment>, bound: Bound): string =>
  `<ol class="momenten">${moments.map((moment) => item(moment, bound)).join("")}</ol>`

const item = (moment: Moment, bound: Bound): string =>
  `<li data-moment="${moment.id}"><p class="dag">Uiterlijk ${time(moment.dagen.einde)}</p><p>${sentenceOf(moment, bound)}.</p>${penalty(moment)}<details><summary>Zo is dit geteld</summary>${explained(moment, bound)}</details></li>`

const penalty = ({ dwangsom }: Moment): string =>
  dwangsom === undefined
    ? ""
    : `<p>Is er op ${time(dwangsom.vanaf)} nog geen besluit? Dan moet de gemeente u voor elke dag betalen. Dat is samen hoogstens ${dwangsom.hoogstensEuro} euro.</p>`

const explained = ({ lengte, dagen, wet }: Moment, { readings }: Bound): string => {
  const skipped = skippedDays(dagen, lengte, readings.werkdag)
  const steps = [
    `De termijn is ${termInWords(lengte)}. De eerste dag die telt, is ${time(dagen.begint)}.`,
    ...(lengte.eenheid === "werkdagen" ? [] : [`Dan komt u uit op ${time(dagen.nominaalEinde)}.`]),
    ...(skipped.length === 0
      ? [lengte.eenheid === "werkdagen" ? "Er vielen geen vrije dagen in." : "Die dag schuift niet op."]
      : [
          `Deze dagen tellen niet mee:<ul>${skipped.map(({ datum, reden }) => `<li>${time(dayOf(datum))}${whyFree(reden)}</li>`).join("")}</ul>`
        ]),
    ...(dagen.voorlopig ? ["Deze dag kan nog veranderen. Nog niet alle vrije dagen van dat jaar zijn bekend."] : []),
    ...(wet === undefined ? [] : [`Dit staat in de wet: ${wet}.`])
  ]
  return steps.map((step) => `<p>${step}</p>`.replace("<ul>", "</p><ul>").replace("</ul></p>", "</ul>")).join("")
}

/** A weekend day says so by its name; another free day has a name of its own. */
const whyFree = (reden: string): string => {
  const name = reden.replace(/^(?:zaterdag|zondag)(?:, )?/u, "")
  return name === "" ? "" : ` (${name})`
}
