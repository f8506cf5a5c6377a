/**
 * The pages that help, in each form of address: the same pages at an address of their own.
 *
 * @module
 */
import * as Address from "../regulation/Address.ts"
import type { Start } from "../timeline/Timeline.ts"
import type { Form } from "./Form.ts"

/** The pages of an edition. */
export interface Edition {
  readonly guide: string
  /** What the outcomes of the guide rest on. */
  readonly why: string
  readonly talk: string
  readonly timeline: string
  readonly letter: string
}

const pages: Edition = {
  guide: Address.guidePage,
  why: Address.whyPage,
  talk: Address.talkPage,
  timeline: Address.timelinePage,
  letter: Address.letterPage
}

/** Those for readers of 12 and up stand under the regulation in their words. */
const young = (path: string): string => `${Address.youngPage}${path.slice(1)}`

/** The pages that help, by the form in which they speak. */
export const editions: Readonly<Record<Form, Edition>> = {
  u: pages,
  je: {
    guide: young(pages.guide),
    why: young(pages.why),
    talk: young(pages.talk),
    timeline: young(pages.timeline),
    letter: young(pages.letter)
  }
}

/** One letter, on the page of the edition. */
export const letterPath = (form: Form, letter: string): string => `${editions[form].letter}#${letter}`

/** The timeline, opened at what happened. */
export const timelinePath = (form: Form, start: Start): string => `${editions[form].timeline}#${start}`

/** Where a word is explained in the words of the edition. */
export const explainedIn = (form: Form, word: string): string =>
  form === "u" ? Address.termOfGlossary(word) : `${Address.youngGlossary}#${word}`

/** The same page for the other readers, and what a link to it is called. */
export const otherEdition = (form: Form, page: keyof Edition): { readonly href: string; readonly words: string } =>
  form === "u"
    ? { href: editions.je[page], words: "Versie voor 12+" }
    : { href: editions.u[page], words: "Versie voor volwassenen" }
