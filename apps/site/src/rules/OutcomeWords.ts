/**
 * What comes out otherwise under another version, in words.
 *
 * @module
 */
import { voorbeelden } from "@kracht/content/voorbeelden"
import type { Versie } from "@kracht/regulation/Model"
import { steps } from "@kracht/rules/Appeal"
import { compareOutcomes, type Uitkomstvergelijking, type Uitkomstwaarde } from "@kracht/rules/OutcomeComparison"
import { type Antwoord, assess, InvalidSituation, type Situatie } from "@kracht/rules/plain"
import { facts } from "@kracht/rules/Situation"
import { isUnknown } from "@kracht/rules/Unknown"
import { dayInWords } from "../regulation/Day.ts"
import { obligationWith } from "./Catalogue.ts"
import { capital, said, valueInWords } from "./Words.ts"

/** Every worked example of the regulation under both versions. */
export const outcomesBetween = (van: Versie, naar: Versie): Uitkomstvergelijking =>
  compareOutcomes(
    voorbeelden.filter(({ regeling }) => regeling === naar.regeling),
    assessUnder(van),
    assessUnder(naar)
  )

const assessUnder = ({ versie }: Versie) => {
  const known = answers.get(versie) ?? new Map<object, Antwoord | null>()
  answers.set(versie, known)
  return (situatie: Readonly<Record<string, unknown>>): Antwoord | null => {
    const before = known.get(situatie)
    if (before !== undefined) return before
    const answer = answerUnder(versie, situatie)
    known.set(situatie, answer)
    return answer
  }
}

// A version is compared with the one before and the one after it, for its page and for the feed.
const answers = new Map<string, Map<object, Antwoord | null>>()

const answerUnder = (versie: string, situatie: Readonly<Record<string, unknown>>): Antwoord | null => {
  try {
    return assess(situatie as Situatie, { versie })
  } catch (refusal) {
    if (refusal instanceof InvalidSituation) return null
    throw refusal
  }
}

/** What it is that comes out otherwise. */
export const matterInWords = (wat: string): string => {
  const [soort = "", id = ""] = wat.split(/\.(.*)/su)
  if (soort === "termijnen") return `Laatste dag voor: ${said(obligationWith(id).what.nl)}`
  if (soort === "wetGaatVoor") return "De wet gaat voor"
  return matters[wat] ?? capital(wat)
}

const matters: Readonly<Record<string, string>> = {
  beoordeelbaar: "Is hier een antwoord op?",
  soort: "Wat voor bericht is het?",
  uitkomst: "Kan deze persoon dit indienen?",
  nogTeVragen: "Wat moet nog worden gevraagd?",
  loketten: "Waar kan het?",
  vervolg: "Wat kunt u nu doen?",
  kosten: "Wat kost het, in euro?"
}

/** What comes out. */
export const outcomeValueInWords = (wat: string, value: Uitkomstwaarde): string => {
  if (value === null) return "niets"
  if (isUnknown(value)) return "niet vastgesteld"
  if (typeof value === "number") return String(value)
  if (wat.startsWith("termijnen.")) return dayInWords(value)
  if (wat.startsWith("wetGaatVoor.")) return value
  return value.split(", ").map(named).join("; ")
}

const named = (id: string): string => {
  if (Object.hasOwn(steps, id)) return said(steps[id as keyof typeof steps].nl)
  return facts.find((fact) => fact.id === id)?.question ?? valueInWords(id)
}
