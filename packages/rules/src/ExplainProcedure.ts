/**
 * How is it told to a reader how far a complaint has come?
 *
 * @module
 */
import { parties } from "./Obligation.ts"
import { type Alinea, capital, dayInWords, paragraphs, reasonsOf, toBeDone } from "./Paragraph.ts"
import type { Procedure, Verplichting } from "./ProcedureAnswer.ts"
import type { Toestand } from "./ProcedureState.ts"
import type { Plain, Taal } from "./Reason.ts"

/**
 * Tells a procedure as paragraphs, in the language it was given in.
 *
 * @example
 * ```ts
 * import { explainProcedure, follow } from "@kracht/rules/plain"
 *
 * const procedure = follow({ gebeurtenissen: [], peilmoment: "2026-12-24" })
 * explainProcedure(procedure)[0]?.zinnen // => ["De klacht is nog niet ingediend."]
 * ```
 */
export const explain = (procedure: Procedure): ReadonlyArray<Alinea> => {
  const { mogelijkeStappen, verplichtingen, vervolg } = procedure
  const told = (toestand: Verplichting["toestand"]) =>
    verplichtingen.filter((duty) => duty.toestand === toestand).map((duty) => duties[toestand](duty, procedure))
  return paragraphs(procedure, [
    [{ nl: "Hoe het ervoor staat", en: "How it stands" }, standing(procedure)],
    [{ nl: "Wat u nu kunt doen", en: "What you can do now" }, reasonsOf(vervolg)],
    [{ nl: "Wat te laat is", en: "What is late" }, told("te-laat")],
    [{ nl: "Wat er nog moet gebeuren", en: "What must still be done" }, told("open")],
    [{ nl: "Wat is gedaan", en: "What was done" }, told("voldaan")],
    [{ nl: "Wat er nu kan gebeuren", en: "What can happen now" }, mogelijkeStappen.map(({ wat }) => wat)]
  ])
}

const states: Readonly<Record<Toestand, Plain>> = {
  nieuw: { nl: "De klacht is nog niet ingediend.", en: "The complaint has not been filed yet." },
  "intern-in-behandeling": {
    nl: "De klacht is in behandeling bij {samenwerking}.",
    en: "The complaint is being handled by {samenwerking}."
  },
  "intern-gegrond": {
    nl: "{samenwerking} vindt de klacht terecht.",
    en: "{samenwerking} finds the complaint justified."
  },
  "intern-deels-gegrond": {
    nl: "{samenwerking} vindt de klacht voor een deel terecht.",
    en: "{samenwerking} finds the complaint justified in part."
  },
  "intern-ongegrond": {
    nl: "{samenwerking} vindt de klacht niet terecht.",
    en: "{samenwerking} finds the complaint not justified."
  },
  "intern-geen-oplossing": {
    nl: "Bij {samenwerking} kwam er geen oplossing.",
    en: "With {samenwerking} there was no solution."
  },
  "intern-opgelost": {
    nl: "De klacht is bij {samenwerking} opgelost.",
    en: "The complaint was solved with {samenwerking}."
  },
  "extern-in-behandeling": {
    nl: "De klacht is in behandeling bij de externe klachtencommissie.",
    en: "The complaint is being handled by the external complaints committee."
  },
  "extern-gegrond": {
    nl: "De externe klachtencommissie vindt de klacht terecht.",
    en: "The external complaints committee finds the complaint justified."
  },
  "extern-deels-gegrond": {
    nl: "De externe klachtencommissie vindt de klacht voor een deel terecht.",
    en: "The external complaints committee finds the complaint justified in part."
  },
  "extern-ongegrond": {
    nl: "De externe klachtencommissie vindt de klacht niet terecht.",
    en: "The external complaints committee finds the complaint not justified."
  },
  "extern-opgelost": {
    nl: "De klacht is bij de externe klachtencommissie opgelost.",
    en: "The complaint was solved with the external complaints committee."
  },
  ingetrokken: { nl: "De klacht is ingetrokken.", en: "The complaint was withdrawn." },
  gesloten: { nl: "De klacht is afgesloten.", en: "The complaint was closed." },
  vernietigd: { nl: "Het dossier is vernietigd.", en: "The file was destroyed." }
}

/** Where the complaint stands; of more than one complainant each their own. */
const standing = ({ klagers, toestand, regeling: { naam, taal } }: Procedure): ReadonlyArray<string> => {
  const said = (state: Toestand): string => states[state][taal].replaceAll("{samenwerking}", naam)
  return klagers.length < 2
    ? [said(toestand)]
    : klagers.map(({ klager, toestand: own }) => `${complainant[taal](klager)}: ${said(own)}`)
}

const complainant: Readonly<Record<Taal, (number: number) => string>> = {
  nl: (number) => `Klager ${number}`,
  en: (number) => `Complainant ${number}`
}

type Told = (duty: Verplichting, procedure: Procedure) => string

const stillToDo = ({ wie, wat, uiterlijk }: Verplichting, { regeling: { naam, taal } }: Procedure): string =>
  toBeDone(wat, parties[wie][taal].replaceAll("{samenwerking}", naam), uiterlijk, taal)

const wasDone = ({ wat, voldaanOp }: Verplichting, { regeling: { taal } }: Procedure): string =>
  done[taal](capital(wat), dayInWords(voldaanOp ?? "", taal))

/** A duty: what is still to be done and by when, what was done and when, and how late it is. */
const duties: Readonly<Record<Verplichting["toestand"], Told>> = {
  open: stillToDo,
  voldaan: wasDone,
  "te-laat": (duty, procedure) => {
    const late = lateBy[procedure.regeling.taal](duty.dagenTeLaat)
    return `${(duty.voldaanOp === null ? stillToDo : wasDone)(duty, procedure)} ${late}`
  }
}

const done: Readonly<Record<Taal, (what: string, day: string) => string>> = {
  nl: (what, day) => `${what}: gedaan op ${day}.`,
  en: (what, day) => `${what}: done on ${day}.`
}

/** Late on the day itself is no whole day late. */
const lateBy: Readonly<Record<Taal, (days: number) => string>> = {
  nl: (days) => (days === 0 ? "Dat is te laat." : `Dat is ${days} ${days === 1 ? "dag" : "dagen"} te laat.`),
  en: (days) => (days === 0 ? "That is too late." : `That is ${days} ${days === 1 ? "day" : "days"} late.`)
}
