/**
 * Which choices of ours set how the days of a duty are counted: the text leaves them open, so a reader must see them.
 *
 * @module
 */
import type { Obligation } from "@kracht/rules/Obligation"
import type { Readings } from "@kracht/rules/Reading"

/** A reading as a link calls it. */
export interface Topic {
  readonly reading: keyof Readings
  readonly nl: string
  readonly en: string
}

/** Of the readings a duty names, those that say from which day it counts and which days count. */
const topics: { readonly [R in keyof Readings]?: Omit<Topic, "reading"> } = {
  werkdag: { nl: "werkdagen", en: "working days" },
  "ontvangst.vrije-dag": { nl: "klacht op een vrije dag", en: "a complaint on a free day" },
  "routering.start": { nl: "doorzetten", en: "start of passing on" },
  "contact.start": { nl: "contact", en: "start of the contact" },
  "bewaren.start": { nl: "bewaren", en: "start of keeping" },
  "bezwaar.start": { nl: "begin van de bezwaartijd", en: "start of the time to object" },
  "bezwaar.opschorten": { nl: "stilstaan van de tijd", en: "standstill of the time" },
  "bezwaar.uitstel": { nl: "uitstel", en: "start of the postponement" },
  "besluit.start": { nl: "begin van de beslistijd", en: "start of the time to decide" },
  "besluit.dwangsom-termijnenwet": { nl: "vrije dag", en: "a free day at the end" }
}

/** Of these a screen of the guide has no room: they stand with the timeline it leads to. */
const onTimeline: ReadonlySet<keyof Readings> = new Set([
  "ontvangst.vrije-dag",
  "bezwaar.start",
  "bezwaar.opschorten",
  "besluit.start"
] as const)

/** Those of them that a screen of the guide shows. */
export const mainly = (duties: ReadonlyArray<Pick<Obligation, "readings">>): ReadonlyArray<Topic> =>
  countedBy(duties).filter(({ reading }) => !onTimeline.has(reading))

/** The choices that set how these duties are counted, each once. */
export const countedBy = (duties: ReadonlyArray<Pick<Obligation, "readings">>): ReadonlyArray<Topic> =>
  [...new Set(duties.flatMap(({ readings }) => readings))].flatMap((reading) => {
    const topic = topics[reading]
    return topic === undefined ? [] : [{ reading, ...topic }]
  })
