/**
 * How is it told to a reader how far a complaint has come?
 *
 * @module
 */
import { parties } from "./Obligation.ts"
import { type Alinea, capital, dayInWords, paragraphs, toBeDone } from "./Paragraph.ts"
import type { Procedure, Verplichting } from "./ProcedureAnswer.ts"
import type { Toestand } from "./ProcedureState.ts"
import { klagersMeer } from "./Reading.ts"
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
    ofWhom(
      procedure,
      verplichtingen
        .filter((duty) => duty.toestand === toestand)
        .map((duty) => ({ ...duty, klagers: [duty.klager], zin: duties[toestand](duty, procedure) }))
    )
  return paragraphs(procedure, [
    [{ nl: "Hoe het ervoor staat", en: "How it stands" }, standing(procedure)],
    [
      { nl: "Wat u nu kunt doen", en: "What you can do now" },
      ofWhom(
        procedure,
        vervolg.map((step) => ({ ...step, zin: step.tekst }))
      )
    ],
    [{ nl: "Wat te laat is", en: "What is late" }, told("te-laat")],
    [{ nl: "Wat er nog moet gebeuren", en: "What must still be done" }, told("open")],
    [{ nl: "Wat is gedaan", en: "What was done" }, told("voldaan")],
    [
      { nl: "Wat er nu kan gebeuren", en: "What can happen now" },
      ofWhom(
        procedure,
        mogelijkeStappen.map((step) => ({ ...step, zin: step.wat }))
      )
    ]
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

/** In these states a complaint can always go on: where it cannot, another handles it, under other rules. */
const received: ReadonlySet<Toestand> = new Set(["intern-in-behandeling", "extern-in-behandeling"])

const elsewhere: Plain = {
  nl: "De klacht is binnen. Een ander behandelt hem, volgens andere regels.",
  en: "The complaint was received. Someone else handles it, under other rules."
}

/** Where the complaint stands; of more than one complainant each their own, and of more than one complaint each. */
const standing = ({
  klagers,
  toestand,
  mogelijkeStappen,
  regeling: { naam, taal }
}: Procedure): ReadonlyArray<string> => {
  const goesOn = mogelijkeStappen.length > 0
  const said = (state: Toestand): string =>
    (received.has(state) && !goesOn ? elsewhere : states[state])[taal].replaceAll("{samenwerking}", naam)
  if (klagers.length === 0) return [said(toestand)]
  return klagers.flatMap(({ andere = [], ...one }) =>
    [one, ...andere]
      .toSorted(byNumber)
      .map(({ klacht, toestand: own }) => labelled(klagers.length < 2 ? [] : [one.klager], klacht, said(own), taal))
  )
}

const byNumber = (one: { readonly klacht?: number }, other: { readonly klacht?: number }): number =>
  (one.klacht ?? 1) - (other.klacht ?? 1)

/** A sentence, in whose complaint it holds, and in which of theirs. */
interface Said {
  readonly klagers: ReadonlyArray<number>
  readonly klacht?: number
  readonly zin: string
}

/** The sentences, each once, with whose they are where they are not everyone's, and of which complaint where there are several. */
const ofWhom = (procedure: Procedure, said: ReadonlyArray<Said>): ReadonlyArray<string> => {
  const everyone = complaintsIn(procedure)
  const { taal } = procedure.regeling
  const nameOf = ({ klacht, zin }: Said) => `${klacht ?? ""} ${zin}`
  return [...new Set(said.map(nameOf))].flatMap((name) => {
    const same = said.filter((one) => nameOf(one) === name)
    const whose = new Set(same.flatMap(({ klagers }) => klagers))
    const there = everyone.filter((one) => whose.has(one))
    return same.slice(0, 1).map(({ klacht, zin }) => {
      if (there.length === 0) return `${complainants[taal].joining}: ${zin}`
      return labelled(there.length === everyone.length ? [] : there, klacht, zin, taal)
    })
  })
}

const labelled = (klagers: ReadonlyArray<number>, klacht: number | undefined, zin: string, taal: Taal): string => {
  const { named, complaint } = complainants[taal]
  const labels = [
    ...(klagers.length === 0 ? [] : [named(klagers)]),
    ...(klacht === undefined ? [] : [complaint(klacht)])
  ]
  return labels.length === 0 ? zin : `${capital(labels.join(", "))}: ${zin}`
}

/** Everyone who has a complaint of their own, or asked for help with one; a complaint that is shared counts as one. */
const complaintsIn = ({ klagers, verplichtingen, vervolg, lezingen }: Procedure): ReadonlyArray<number> => {
  const shared = lezingen.some(({ id, waarde }) => id === klagersMeer.id && waarde === "samen")
  const numbers = [
    ...(shared ? [] : klagers.map(({ klager }) => klager)),
    ...verplichtingen.map(({ klager }) => klager),
    ...vervolg.flatMap((step) => step.klagers)
  ]
  return [...new Set(numbers)].toSorted((one, other) => one - other)
}

interface Labels {
  readonly joining: string
  readonly named: (numbers: ReadonlyArray<number>) => string
  readonly complaint: (number: number) => string
}

const complainants: Readonly<Record<Taal, Labels>> = {
  nl: {
    joining: "Iemand die erbij komt",
    named: (numbers) => (numbers.length === 1 ? `Klager ${numbers}` : `Klagers ${listed(numbers, "en")}`),
    complaint: (number) => `klacht ${number}`
  },
  en: {
    joining: "Someone who joins",
    named: (numbers) => (numbers.length === 1 ? `Complainant ${numbers}` : `Complainants ${listed(numbers, "and")}`),
    complaint: (number) => `complaint ${number}`
  }
}

const listed = (numbers: ReadonlyArray<number>, and: string): string =>
  `${numbers.slice(0, -1).join(", ")} ${and} ${numbers.at(-1)}`

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
