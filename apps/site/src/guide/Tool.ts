/**
 * What on this site helps to take a step.
 *
 * @module
 */
import type { Step } from "@kracht/rules/Appeal"
import * as Address from "../regulation/Address.ts"

/** A page, and how a link to it reads. */
export interface Tool {
  readonly href: string
  readonly words: string
}

const talk: Tool = { href: Address.talkPage, words: "Zo bereikt u iemand." }

const tools: { readonly [S in Step]?: Tool } = {
  "klacht-indienen": { href: Address.letterPath("klacht"), words: "Maak uw brief." },
  "klacht-met-naam": { href: Address.letterPath("klacht"), words: "Maak uw brief." },
  intrekken: { href: Address.letterPath("intrekken"), words: "Maak uw brief." },
  "intrekken-met-reden": { href: Address.letterPath("intrekken"), words: "Maak uw brief." },
  "bezwaar-maken": { href: Address.letterPath("bezwaar"), words: "Maak uw brief." },
  "in-gebreke-stellen": { href: Address.letterPath("ingebrekestelling"), words: "Maak uw brief." },
  vertrouwenspersoon: talk,
  "recht-op-vertrouwenspersoon": talk,
  ombudsman: talk
}

/** The page that helps to take a step, where there is one. */
export const toolFor = (step: Step): Tool | undefined => tools[step]
