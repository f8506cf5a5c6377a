/**
 * What is the element given of the regulation? The questions, what each answer leads to, and what is said there.
 *
 * It is plain data, made while building. What is said more than once is kept once and named by its place in a list.
 *
 * @module
 */

import type { HouseTerm } from "@kracht/calendar/Term"
import type { Policy } from "@kracht/calendar/WorkingDay"

/** How the guide can speak: to adults, to readers of 12 and up, and in English. */
export const voices = ["u", "je", "en"] as const

/** A way to speak. */
export type Voice = (typeof voices)[number]

/** The same in each voice. */
export type Words = readonly [u: string, je: string, en: string]

/** What something said rests on: a sentence of the text, a statute, or our reading of what the text leaves open. */
export type Source =
  | { readonly plaats: string; readonly zin: string }
  | {
      readonly wet: string
      readonly adres: string | null
      /** Does it hold for youth care alone? */
      readonly jeugdhulp?: true
    }
  | { readonly lezing: string }

/** Where a step can be taken at once. */
export interface Tool {
  readonly href: string
  readonly woorden: Words
}

/** Something said, and the places of its sources. */
export interface Line {
  readonly woorden: Words
  readonly bronnen: ReadonlyArray<number>
  readonly weg?: Tool
  /** Who does for the city what others do for the country. */
  readonly ookNaar?: Tool
}

/** A place in the list of lines. */
export type LineId = number

/** An answer as the reader would give it, who else it is for, and what it means. */
export interface Choice {
  readonly waarde: string
  readonly zegt: Words
  readonly ook?: Words
  readonly betekent?: Words
}

/** A question: why it is asked, its answers, and the answer of whoever does not know. */
export interface Asked {
  readonly vraag: Words
  readonly waarom: Words
  /** What is good to know before one answers. */
  readonly weten?: Words
  readonly keuzes: ReadonlyArray<Choice>
  readonly twijfel: Words
}

/** How a last day is counted from the day of filing: one term after the other, from a free day or from the day after it that works. */
export interface Count {
  readonly termijnen: ReadonlyArray<HouseTerm>
  readonly werkdag: Policy
  readonly schuift: boolean
}

/** The free days that are no Saturday or Sunday, from the first day that can be counted to the last (in days since 1970). */
export interface FreeDays {
  readonly van: number
  readonly tot: number
  /** What each reading of a working day leaves out beside those before it, each as the distance from the one before. */
  readonly erbij: ReadonlyArray<readonly [werkdag: Policy, steps: ReadonlyArray<number>]>
}

/** A duty in time: who must do what, how long it may take and from which day; null where nobody knows that. */
export interface Duty {
  readonly wie: Words
  readonly wat: Words
  readonly tijd: {
    readonly lengte: Words
    readonly vanaf: Words
    /** How its last day is counted, where that begins with the day of filing, and how other readings count it. */
    readonly telling?: Count
    readonly anders?: ReadonlyArray<Count>
  } | null
  readonly als?: Words
  /** Where nothing sets a term, what is known of when, and who knows more; else the committee's own regulation sets one. */
  readonly wanneer?: Words
  readonly vraagBij?: Words
  /** Is it the reader's own? */
  readonly eigen: boolean
  readonly bronnen: ReadonlyArray<number>
}

/** A counter where a complaint can be filed. */
export interface Counter {
  readonly naam: Words
  /** Is it the committee of one organisation? */
  readonly commissie: boolean
  readonly regels: ReadonlyArray<LineId>
}

/** What is said under a heading of its own. */
export interface Topic {
  readonly kop: Words
  readonly regels: ReadonlyArray<LineId>
}

/** A screen that asks, and the screen each answer leads to, in the order of its choices. */
export interface Question {
  readonly feit: string
  readonly naar: ReadonlyArray<number>
}

/** A screen where nothing is left to ask. */
export interface Outcome {
  readonly titel: Words
  /** Can this be brought? If not, why not. */
  readonly weigering: ReadonlyArray<LineId>
  readonly praten: Topic | null
  readonly eerst: LineId
  readonly ook: ReadonlyArray<LineId>
  readonly later: ReadonlyArray<LineId>
  readonly loketten: ReadonlyArray<Counter>
  readonly over: ReadonlyArray<Topic>
  readonly plichten: ReadonlyArray<number>
  /** What others must do without a last day that anyone knows. */
  readonly zonderTermijn: ReadonlyArray<number>
  /** Do the duties begin when it is filed with the partnership? */
  readonly bijIndienen: boolean
  /** What can be done when a duty is not kept. */
  readonly anders: ReadonlyArray<LineId>
  readonly kosten: ReadonlyArray<LineId>
  readonly redenen: ReadonlyArray<LineId>
  /** Does it depend on the organisation whom to ask? */
  readonly commissie: boolean
}

/** A screen of the guide. */
export type Screen = Question | Outcome

/** A partner, its committee where that is known, and else whom to ask. */
export interface Partner {
  readonly id: string
  readonly naam: string
  readonly commissie: string | null
  readonly vraagBij: Words
}

/** Everything the element is given. */
export interface Guide {
  readonly naam: string
  /** Where the version stands, such as that it is a draft. */
  readonly stand: Words
  /** The organisation as the last question, for whoever stands on no partner's site. */
  readonly organisatie: Omit<Asked, "keuzes">
  readonly partners: ReadonlyArray<Partner>
  /** Whom to ask where the organisation is not known. */
  readonly vraagBij: Words
  readonly vragen: Readonly<Record<string, Asked>>
  readonly begin: number
  readonly schermen: ReadonlyArray<Screen>
  readonly regels: ReadonlyArray<Line>
  readonly bronnen: ReadonlyArray<Source>
  readonly plichten: ReadonlyArray<Duty>
  readonly vrij: FreeDays
  /** Who stands beside the reader, what their own page says, and the day it was checked. */
  readonly steun: {
    readonly naam: string
    readonly href: string
    readonly zegt: ReadonlyArray<Words>
    readonly dag: string
  }
}

/** Does a screen ask something? */
export const asks = (screen: Screen): screen is Question => "feit" in screen
