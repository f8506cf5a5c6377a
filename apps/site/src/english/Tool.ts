/**
 * What helps to take a step, as the English guide calls it: the pages and people themselves speak Dutch.
 *
 * @module
 */
import type { Step } from "@kracht/rules/Step"
import { editions } from "../guide/Edition.ts"
import { hostOf } from "../guide/Institution.ts"
import { besideFor, type Tool, toolFor } from "../guide/Tool.ts"

/** A place to go to, called by a Dutch name where it has one. */
export interface Named extends Tool {
  readonly naam?: string
}

/** Everything that helps to take a step; nothing where nothing does. */
export const toolsFor = (step: Step): ReadonlyArray<Named> => {
  const own = toolFor(step, "u")
  const beside = besideFor(step)
  return [
    ...(own === undefined ? [] : [{ href: own.href, words: callFor(own.href) }]),
    ...(beside === undefined
      ? []
      : [{ href: beside.site, words: "Or, above 18 too, to the", naam: beside.naam.replace(/^de /u, "") }])
  ]
}

const { letter, talk, timeline } = editions.u

const callFor = (href: string): string => {
  if (href.startsWith("mailto:")) return `Mail ${href.slice("mailto:".length)}`
  if (href.startsWith(timeline)) return "Work out the days, in Dutch"
  if (href.startsWith(letter)) return "Write the letter, in Dutch"
  return href === talk ? "Who can help? In Dutch" : `To ${hostOf(href)}`
}
