/**
 * What the frame of a page links to: a few pages at the top, all others at the foot, under the names of their headings.
 *
 * @module
 */
import { editions } from "../guide/Edition.ts"
import { type Form, forms } from "../guide/Form.ts"
import * as Address from "../regulation/Address.ts"
import { current } from "../regulation/Versions.ts"
import { languageOf, type Voice } from "./Voice.ts"

/** A page, and what it is called. */
export interface Entry {
  readonly href: string
  readonly words: string
  /** The language of the words, where it is not that of the page. */
  readonly lang?: "nl" | "en"
}

/** Pages that belong together. */
export interface Group {
  readonly kop: string
  readonly pages: ReadonlyArray<Entry>
}

const text = Address.versionPath(current)

const young: Entry = { href: Address.youngPage, words: "De regeling voor 12+" }
const plain: Entry = { href: Address.plainPage, words: "De regeling in gewone taal" }
const search: Entry = { href: Address.searchPage, words: "Zoeken" }

/** The few pages at the top. */
export const top: Readonly<Record<Voice, ReadonlyArray<Entry>>> = {
  u: [
    { href: Address.guidePage, words: "Wat kan ik doen?" },
    { href: Address.talkPage, words: "Praten" },
    { href: text, words: "De regeling" },
    search
  ],
  je: [
    { href: editions.je.guide, words: "Wat kan ik doen?" },
    { href: editions.je.talk, words: "Praten" },
    { href: Address.youngPage, words: "De regeling" },
    search
  ],
  en: [
    { href: Address.englishGuide, words: "What can I do?" },
    { href: Address.englishHome, words: "In short" },
    { href: Address.englishText, words: "The regulation" }
  ]
}

/** The same for readers of 12 and up, at the top of the pages that have it: whoever followed a link to one finds it there. */
export const youngTwin = (voice: Voice, path: string | undefined): Entry | undefined => {
  if (voice !== "u") return undefined
  const page = (Object.keys(editions.u) as ReadonlyArray<keyof typeof editions.u>).find(
    (key) => editions.u[key] === path
  )
  const href = page === undefined ? wholes.get(path ?? "") : editions.je[page]
  return href === undefined ? undefined : { href, words: "12+" }
}

const wholes: ReadonlyMap<string, string> = new Map(
  [Address.home, text, Address.plainPage].map((path) => [path, Address.youngPage])
)

/** The entry at the top for a page, or for the part of the site it belongs to; a page that helps is no part of the text. */
export const entryFor = (voice: Voice, path: string | undefined): Entry | undefined =>
  top[voice]
    .filter(({ href }) => path === href || (path?.startsWith(href) && !helping.has(path)))
    .sort((a, b) => b.href.length - a.href.length)[0]

const helping = new Set(forms.flatMap((form) => Object.values(editions[form])))

const dutch = (form: Form, fault: string): ReadonlyArray<Group> => [
  {
    kop: "Hulp",
    pages: [
      { href: editions[form].guide, words: "Wat kan ik doen?" },
      { href: editions[form].talk, words: "Ik wil met iemand praten" },
      { href: editions[form].timeline, words: "Wanneer moet ik iets horen?" },
      { href: editions[form].letter, words: "Brief maken" }
    ]
  },
  {
    kop: "De regeling",
    pages: [
      { href: text, words: "De hele tekst" },
      plain,
      young,
      { href: Address.termsPage, words: "Termijnen" },
      { href: Address.glossaryPage, words: "Begrippen" },
      { href: Address.versionsPage, words: "Versies" },
      search
    ]
  },
  {
    kop: "Hoe het werkt",
    pages: [
      { href: Address.rulesPage, words: "Regels" },
      { href: Address.openPage, words: "Open vragen" },
      { href: Address.accountPage, words: "Verantwoording" },
      { href: Address.privacyPage, words: "Privacy" },
      { href: Address.accessibilityPage, words: "Toegankelijkheid" },
      { href: Address.faultPage, words: fault }
    ]
  }
]

/** The Dutch pages a reader of English is pointed to. */
const alsoUseful: ReadonlyArray<string> = [
  Address.talkPage,
  Address.timelinePage,
  Address.letterPage,
  text,
  Address.privacyPage,
  Address.accessibilityPage
]

const english: ReadonlyArray<Group> = [
  {
    kop: "In English",
    pages: [
      { href: Address.englishHome, words: "Complaints about Kracht, in short" },
      { href: Address.englishGuide, words: "What can I do?" },
      { href: Address.englishText, words: "The regulation in English" }
    ]
  },
  {
    kop: "In Dutch",
    pages: dutch("u", "").flatMap(({ pages }) =>
      pages.filter(({ href }) => alsoUseful.includes(href)).map((entry): Entry => ({ ...entry, lang: "nl" }))
    )
  }
]

/** All pages at the foot. */
export const bottom: Readonly<Record<Voice, ReadonlyArray<Group>>> = {
  u: dutch("u", "Ziet u een fout?"),
  je: dutch("je", "Zie je een fout?"),
  en: english
}

/** The same in the other language; the front page of that language where there is no such page. */
export const otherLanguage = (voice: Voice, translation: string | undefined): Entry =>
  languageOf(voice) === "nl"
    ? { href: translation ?? Address.englishHome, words: "English", lang: "en" }
    : { href: translation ?? Address.home, words: "Nederlands", lang: "nl" }
