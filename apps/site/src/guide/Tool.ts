/**
 * What helps to take a step: a page of this site, or the people themselves.
 *
 * @module
 */
import type { Instantie } from "@kracht/regulation/Model"
import type { Step } from "@kracht/rules/Step"
import { addressIn, emailIn } from "../regulation/Contact.ts"
import { editions, letterPath, timelinePath } from "./Edition.ts"
import { type Form, type Spoken, same } from "./Form.ts"
import { hostOf, institution } from "./Institution.ts"

/** A place to go to, and how a link to it reads. */
export interface Tool {
  readonly href: string
  readonly words: string
}

type Making = (form: Form) => Tool

const letter =
  (id: string, words: Spoken): Making =>
  (form) => ({ href: letterPath(form, id), words: words[form] })

const complaint = letter("klacht", { u: "Maak uw brief", je: "Maak je brief" })
const toCommittee = letter("klacht-commissie", {
  u: "Maak uw brief aan de commissie",
  je: "Maak je brief aan de commissie"
})
const toMunicipality = letter("klacht-gemeente", {
  u: "Maak uw brief aan de gemeente",
  je: "Maak je brief aan de gemeente"
})
const withdrawal = letter("intrekken", same("Maak de brief om te stoppen"))

const hearAnew: Making = (form) => ({
  href: timelinePath(form, "heropening"),
  words: "Reken de dagen uit"
})

const site =
  (address: string): Making =>
  () => ({ href: address, words: `Naar ${hostOf(address)}` })

/** Where the supporters are reached: the address the text gives. */
export const supporterSite = addressIn("vertrouwenspersoon.altijd")

const supporter = site(supporterSite)
const talk: Making = (form) => ({ href: editions[form].talk, words: "Wie kan helpen?" })
const mail: Making = () => ({ href: `mailto:${emailIn("loket.kanaal")}`, words: `Mail ${emailIn("loket.kanaal")}` })

const tools: { readonly [S in Step]?: Making } = {
  "klacht-indienen": complaint,
  "klacht-met-naam": complaint,
  "opnieuw-indienen": complaint,
  "externe-commissie": toCommittee,
  "direct-extern": toCommittee,
  "klacht-bij-gemeente": toMunicipality,
  intrekken: withdrawal,
  "intrekken-met-reden": withdrawal,
  "bezwaar-maken": letter("bezwaar", { u: "Maak uw bezwaar", je: "Maak je bezwaar" }),
  "in-gebreke-stellen": letter("ingebrekestelling", same("Maak de brief aan de gemeente")),
  "eerst-praten": talk,
  "eerst-praten-moet": talk,
  "praten-durf-niet": talk,
  "hulp-vragen": talk,
  "commissie-vragen": mail,
  vertrouwenspersoon: supporter,
  "recht-op-vertrouwenspersoon": supporter,
  ombudsman: site(institution("kinderombudsman").site),
  "gemeentelijke-ombudsman": site(institution("gemeentelijke-ombudsman").site),
  inspectie: site(institution("inspectie").site),
  heropenen: hearAnew,
  "alsnog-extern": toCommittee
}

/** Someone of the city who does for it what a national institution does in that step. */
export const besideFor = (step: Step): Instantie | undefined =>
  step === "ombudsman" ? institution("jeugdombudsman") : undefined

/** What helps to take a step, where something does. */
export const toolFor = (step: Step, form: Form): Tool | undefined => tools[step]?.(form)
