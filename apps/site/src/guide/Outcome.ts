/**
 * What the screen of an outcome says, all of it read off the tables and the duties.
 *
 * @module
 */
import { type Step, steps } from "@kracht/rules/Appeal"
import { obligations } from "@kracht/rules/Deadline"
import { obligations as objection } from "@kracht/rules/Objection"
import { exists } from "@kracht/rules/Obligation"
import type { Because } from "@kracht/rules/Reason"
import type { Anchor } from "@kracht/rules/Requirement"
import { type Counter, roles } from "@kracht/rules/Routing"
import * as Rulebook from "@kracht/rules/Rulebook"
import { loket, over, stand } from "@kracht/rules/Situation"
import * as Table from "@kracht/rules/Table"
import { bound } from "../rules/Bound.ts"
import { type Known, type Outcome, outcomes } from "./Flow.ts"
import type { Duty } from "./Timed.ts"

export type { Duty } from "./Timed.ts"

const factsOf = ({ bericht, uitkomst, known }: Outcome) => ({
  ...bound.readings,
  ...known,
  soort: bericht,
  uitkomst
})

/** The steps that can be taken now, in the order of the table. */
export const stepsNow = (outcome: Outcome): ReadonlyArray<Step> =>
  Table.candidates(Rulebook.appeal, factsOf(outcome)).flatMap((row) => row.outcome)

/** Why this message may be brought: the reasons of the kind. */
export const reasonsOf = ({ known }: Outcome): ReadonlyArray<Because> =>
  Table.candidates(Rulebook.kind, known).flatMap(({ because }) => because)

/**
 * The duties that exist: those of the tables, filed with the partnership, and what a statute adds for this outcome. How
 * long a decision on an objection may take depends on who advises, which no reader can know: both are shown.
 */
export const dutiesOf = (outcome: Outcome): ReadonlyArray<Duty> => {
  const { "bezwaar.beslistermijn": _either, ...facts } = factsOf(outcome)
  const wanted = outcome.bericht === "klacht" ? { ...facts, loket: "kracht", over: "medewerker" } : facts
  return [
    ...obligations.filter((obligation) => exists(obligation, wanted) !== false),
    ...(outcome.bericht === "bezwaar" ? [objection.verdaging] : [])
  ]
}

/** The counters of a message that is still to be brought, with what follows from going there. */
export const countersOf = ({
  bericht,
  id
}: Outcome): ReadonlyArray<{ counter: Counter; because: ReadonlyArray<Because> }> =>
  bericht !== "klacht" || id !== "nieuw"
    ? []
    : Table.decide(Rulebook.routing, { ...bound.readings, soort: bericht }).outcome.map((counter) => ({
        counter,
        because: loket.values
          .filter((value) => value === counter)
          .flatMap((value) => Table.decide(Rulebook.filing, { ...bound.readings, loket: value }).because.slice(-1))
      }))

/** Who supports without deciding. */
export const supporters = (Object.keys(roles) as ReadonlyArray<Counter>).filter((id) => roles[id] === "ondersteunt")

/** What the subject of a complaint adds, for those subjects where it adds something. */
export const subjectsOf = ({ id }: Outcome) =>
  id === "nieuw"
    ? over.values.flatMap((value) => {
        const row = Table.decide(Rulebook.subject, { ...bound.readings, over: value })
        return row.outcome.length === 0 ? [] : [{ over: value, because: row.because, steps: row.outcome }]
      })
    : []

/** What it costs, where something decides it. */
export const costsOf = ({
  bericht
}: Outcome): { readonly euro: number | null; readonly because: ReadonlyArray<Because> } => {
  const { outcome: euro, because } = Table.decide(Rulebook.costs, { soort: bericht })
  return { euro, because }
}

/** What can be done when the other side does not keep to it, beside asking Jeugdstem. */
export const ifNotKept = (outcome: Outcome): ReadonlyArray<Step> => {
  if (outcome.bericht === "bezwaar") return ["in-gebreke-stellen"]
  if (outcome.bericht === "ingebrekestelling") return ["beroep-na-twee-weken"]
  if (outcome.bericht !== "klacht" || outcome.uitkomst === "niet-mogelijk") return []
  return runsAt(outcome) === "intern" ? ["direct-extern", "vertrouwenspersoon"] : ["ombudsman", "vertrouwenspersoon"]
}

/** Where a complaint is, or goes when it is filed. */
const runsAt = ({ known }: Outcome): "intern" | "extern" =>
  String(known["stand"]).startsWith("extern") ? "extern" : "intern"

/** What may come after this, as outcomes of their own: the stands of the same way. */
export const afterwards = (outcome: Outcome): ReadonlyArray<Outcome> => {
  const now = outcome.known["stand"]
  if (now === "nieuw") return outcomesAt((value) => value.endsWith("-in-behandeling"))
  if (now === "intern-in-behandeling" || now === "extern-in-behandeling")
    return outcomesAt((value) => value.startsWith(runsAt(outcome)) && value !== now)
  return String(now).startsWith("intern") ? outcomesAt((value) => value === "extern-in-behandeling") : []
}

const outcomesAt = (wanted: (stand: string) => boolean): ReadonlyArray<Outcome> =>
  stand.values.filter(wanted).flatMap((value) => outcomes.filter(({ known }) => (known as Known)["stand"] === value))

/** What the text says happens meanwhile; said in the words of its plain version. */
const course: Readonly<Record<string, ReadonlyArray<Anchor>>> = {
  nieuw: ["beklaagde.informeren", "vertrouwelijk"],
  "intern-bezig": ["doorzetting", "beklaagde.informeren", "bijstand.indiener"],
  "intern-gegrond": ["gegrond.afspraak", "vervolggesprek.inhoud"],
  "extern-bezig": ["bemiddeling", "klachtgesprek", "bijstand.indiener"],
  "extern-gegrond": ["advies.overnemen", "vervolggesprek.inhoud"],
  bezwaar: ["bezwaar.vorm", "bezwaar.bellen", "bezwaar.beslissing", "bezwaar.hoorzitting"],
  ingetrokken: ["dossier.apart"]
}

/** The sentences on what happens meanwhile, by anchor. */
export const courseOf = ({ id }: Outcome): ReadonlyArray<Anchor> => course[id] ?? []

/** What a step says and rests on. */
export const because = (step: Step): Because => steps[step]
