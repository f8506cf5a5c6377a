/**
 * What can be done when someone does not keep to a duty: for each duty what fits it.
 *
 * @module
 */

import { obligation as onApplication } from "@kracht/rules/DecisionTerm"
import { obligation as afterNotice } from "@kracht/rules/LateDecision"
import { obligations as objection } from "@kracht/rules/Objection"
import { reaction } from "@kracht/rules/ProviderTerm"
import type { Anchor } from "@kracht/rules/Requirement"
import type { Step } from "@kracht/rules/Step"
import { type Spoken, same } from "./Form.ts"

/** What can be done: a step of the rules, or what is no step of a complaint, with the statute or the rule that says so. */
export type Remedy =
  | Step
  | ({ readonly words: Spoken; readonly english: string } & (
      | { readonly statute: string }
      | { readonly anchor: Anchor; readonly rule: string }
    ))

const internal: ReadonlyArray<Remedy> = ["vertrouwenspersoon", "direct-extern"]

/** Two years is not always the end (N116); and without a reason left, whoever keeps it erases it when asked. */
const erasure: ReadonlyArray<Remedy> = [
  {
    words: same("Wij lezen: langer bewaren mag met een reden op papier."),
    english: "As we read it: the file may be kept longer with a reason in writing.",
    anchor: "bewaren.verlengen",
    rule: "bewaren-verlengen"
  },
  {
    words: same("Geen reden meer? Vraag wie het bewaart om het te wissen."),
    english: "Is there no reason any more? Then you can ask whoever keeps it to erase it.",
    statute: "AVG art. 17 lid 1 onder a"
  },
  {
    words: same("Helpt dat niet? Klaag bij de Autoriteit Persoonsgegevens."),
    english: "Does that not help? Complain to the Autoriteit Persoonsgegevens.",
    statute: "AVG art. 77 lid 1"
  }
]

const longer: Remedy = {
  words: {
    u: "Duurt het langer dan die termijn? Dan moet de commissie u schrijven waarom, en hoe lang nog.",
    je: "Duurt het langer dan die termijn? Dan moet de commissie je schrijven waarom, en hoe lang nog."
  },
  english: "Does it take longer than that? Then the committee must write to you why, and how much longer.",
  statute: "Jeugdwet art. 4.2.1 lid 2 onder d"
}

const remedies: Readonly<Record<string, ReadonlyArray<Remedy>>> = {
  ontvangstbevestiging: internal,
  routering: internal,
  contact: internal,
  "afspraak-na-gegrond": internal,
  "uitleg-na-ongegrond": internal,
  doorverwijzing: internal,
  vervolgafspraak: ["vertrouwenspersoon"],
  "toestemming-vragen": ["vertrouwenspersoon"],
  "intake-vragen": [],
  onderzoek: ["vertrouwenspersoon"],
  rapportage: ["vertrouwenspersoon"],
  "horen-indiener": ["vertrouwenspersoon"],
  "horen-beklaagde": ["vertrouwenspersoon"],
  oordeel: [longer, "vertrouwenspersoon"],
  bewaren: erasure,
  "bewaren-extern": erasure,
  [reaction.id]: ["vertrouwenspersoon", "ombudsman"],
  // The reader's own term: no one else can fail to keep it.
  [objection.bezwaar.id]: [],
  [objection.zonderCommissie.id]: ["in-gebreke-stellen"],
  [objection.metCommissie.id]: ["in-gebreke-stellen"],
  [objection.verdaging.id]: ["in-gebreke-stellen"],
  // A right of the reader, after the decision.
  [objection.beroep.id]: [],
  // The notice of default is what this outcome is about.
  [onApplication.id]: [],
  [afterNotice.id]: ["beroep-na-twee-weken"]
}

/** What fits these duties when they are not kept, each once; nothing where no one else has one. */
export const remediesFor = (duties: ReadonlyArray<string>): ReadonlyArray<Remedy> => [
  ...new Set(duties.flatMap(remedyFor))
]

const remedyFor = (duty: string): ReadonlyArray<Remedy> => {
  const found = remedies[duty]
  if (found === undefined)
    throw new Error(`Van de plicht ${duty} is niet gezegd wat er kan als zij niet wordt nagekomen.`)
  return found
}
