/**
 * The situation of a worked example and what must come out of it, in words.
 *
 * @module
 */
import { toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { partners } from "@kracht/content/partners"
import type { Voorbeeld } from "@kracht/regulation/Model"
import { dayOf } from "@kracht/rules/Moment"
import { facts } from "@kracht/rules/Situation"
import { steps } from "@kracht/rules/Step"
import { dayInWords } from "../regulation/Day.ts"
import { owedAs } from "./Catalogue.ts"
import { capital, said, valueInWords } from "./Words.ts"

/** A question with its answer; `wat` is the field it comes from. */
export interface Line {
  readonly wat: string
  readonly vraag: string
  readonly antwoord: string
}

/** What is known in the example, in the order in which it is told. */
export const situationOf = ({ situatie }: Voorbeeld): ReadonlyArray<Line> =>
  Object.entries(situatie).map(([veld, waarde]) => ({
    wat: veld,
    vraag: questions(veld),
    antwoord: answer(veld, waarde)
  }))

/** What must come out: the kind, whether it can be done, and the last day of each term. */
export const expectationOf = ({ verwacht }: Voorbeeld): ReadonlyArray<Line> =>
  Object.entries(verwacht).flatMap(([veld, waarde]) => {
    if (veld === "termijnen") return Object.entries(waarde as Readonly<Record<string, string>>).map(lastDay)
    return [{ wat: veld, vraag: outcomes[veld] ?? capital(veld), antwoord: outcome(veld, waarde) }]
  })

const questions = (veld: string): string =>
  facts.find(({ id }) => id === veld)?.question ?? fields[veld] ?? capital(veld)

const fields: Readonly<Record<string, string>> = {
  organisatie: "Welke organisatie geeft de hulp?",
  organisatieMedewerker: "Waar werkt de medewerker?",
  ingediendOp: "Wanneer is de klacht ingediend?"
}

const answer = (veld: string, waarde: unknown): string => {
  if (veld === "ingediendOp") return moment(String(waarde))
  const partner = partners.find(({ id }) => id === waarde)
  return partner?.naam ?? valueInWords(waarde as string | boolean)
}

/** An instant counts as its day in the Netherlands, whatever the clock said elsewhere. */
const moment = (text: string): string => {
  const day = dayOf(text, "ingediendOp")
  if (isRefusal(day)) throw new Error(day.melding)
  return `${dayInWords(toIso(day))}${/t/iu.test(text) ? ", in Nederland" : ""}`
}

const outcomes: Readonly<Record<string, string>> = {
  soort: "Wat voor bericht is het?",
  uitkomst: "Kan deze persoon dit indienen?",
  nogTeVragenEerst: "Wat moet eerst worden gevraagd?",
  loketten: "Waar kan het heen?",
  commissies: "De externe klachtencommissie van welke organisatie?",
  vervolg: "Wat kan er nu?",
  kosten: "Wat kost het?"
}

const outcome = (veld: string, waarde: unknown): string => {
  if (veld === "kosten") return waarde === null ? "dat zegt de tekst niet" : `${waarde} euro`
  if (veld === "loketten") return (waarde as ReadonlyArray<string>).map(valueInWords).join(", ")
  if (veld === "commissies") return (waarde as ReadonlyArray<string>).map((id) => answer(veld, id)).join(", ")
  if (veld === "vervolg")
    return (waarde as ReadonlyArray<keyof typeof steps>).map((stap) => said(steps[stap].nl)).join(" ")
  if (waarde === null) return "dat is nog niet bekend"
  if (veld === "nogTeVragenEerst") return questions(String(waarde))
  return valueInWords(waarde as string | boolean)
}

const lastDay = ([id, dag]: readonly [string, string]): Line => ({
  wat: id,
  vraag: `Laatste dag voor: ${said(owedAs(id).nl)}`,
  antwoord: dayInWords(dag)
})
