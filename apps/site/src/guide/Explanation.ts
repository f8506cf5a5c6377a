/**
 * What a reader may want to know before answering a question, and where it stands.
 *
 * @module
 */
import type { Anchor } from "@kracht/rules/Requirement"
import { anoniem, hoedanigheid } from "@kracht/rules/Situation"
import type { Voice } from "../layouts/Voice.ts"
import { reworded } from "../regulation/Register.ts"
import { carriersOf } from "../regulation/Section.ts"
import { current } from "../regulation/Versions.ts"
import { said } from "../rules/Words.ts"
import { childAlone, sourceOf } from "./Outcome.ts"
import { plainly } from "./Plain.ts"
import type { Source } from "./Source.ts"
import { inForm } from "./Young.ts"

/** Something to know, and what it rests on. */
export interface Explained {
  readonly text: string
  readonly sources: ReadonlyArray<Source>
  /** The sentence it is the plain version of, where it is one. */
  readonly zin?: string
}

/** What is good to know with a question: before its answers, and after them. */
export interface Explanation {
  readonly first: ReadonlyArray<Explained>
  readonly after: ReadonlyArray<Explained>
}

/** What is good to know with a question; nothing for most. */
export const explanationOf = (fact: string, voice: Voice): Explanation => {
  if (fact === anoniem.id)
    return { first: [], after: [ofWords(reachable, voice, { anchor: "contact" }), ...whoKnows(voice)] }
  return fact === hoedanigheid.id
    ? { first: child(voice), after: [ofWords(custody, voice, ...custodySources)] }
    : { first: [], after: [] }
}

type Words = Readonly<Record<Voice, string>>

const ofWords = (words: Words, voice: Voice, ...sources: ReadonlyArray<Source>): Explained => ({
  text: words[voice],
  sources
})

const plain = (anchor: Anchor, voice: Voice): ReadonlyArray<Explained> =>
  carriersOf(current, anchor)
    .slice(0, 1)
    .map((zin) => ({
      text: voice === "en" ? reworded(current, "engels").sentence(zin.id).tekst : plainly(zin, voice),
      sources: [sourceOf(anchor)],
      zin: zin.id
    }))

const reachable: Words = {
  u: "Waarom een naam? Wie de klacht behandelt, neemt contact met u op.",
  je: "Waarom een naam? Wie de klacht behandelt, neemt contact met je op.",
  en: "Why a name? Whoever handles the complaint contacts you."
}

/** Who hears of the name: the text says that there is a complaint, our reading how much more. */
const whoKnows = (voice: Voice): ReadonlyArray<Explained> => [
  ...plain("beklaagde.informeren", voice),
  ofWords(noMoreThanNeeded, voice, { reading: "klacht.naam" })
]

/** How much of a name whoever is complained about hears, as we read it. */
export const noMoreThanNeeded: Words = {
  u: "Wij lezen: die hoort alleen wie u bent als dat nodig is om te reageren. Een mens beslist dat.",
  je: "Wij lezen: die hoort alleen wie je bent als dat nodig is om te reageren. Een mens beslist dat.",
  en: "As we read it: they hear who you are only if they need that to respond. A human decides that."
}

/** A child is told that it may come alone: what the statute says, beside the sentence and our reading of it. */
export const child = (voice: Voice): ReadonlyArray<Explained> => {
  const sources = childAlone()
  return sources
    .filter((reason) => "statute" in reason)
    .slice(0, 1)
    .map(({ nl, en }) => ({ text: voice === "en" ? said(en) : inForm(voice, nl), sources }))
}

const custodyInDutch =
  "Gezag maakt voor een klacht niets uit. Het telt wel voor wie toestemming geeft om het dossier van een kind te zien."

const custody: Words = {
  u: custodyInDutch,
  je: custodyInDutch,
  en: "Parental authority makes no difference for a complaint. It does count for who consents to others seeing a child’s file."
}

const custodySources: ReadonlyArray<Source> = [
  { anchor: "wie.ouder" },
  { statute: "Jeugdwet art. 7.3.15" },
  { reading: "toestemming.wie" }
]
