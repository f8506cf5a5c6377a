/**
 * All decisions for one situation, put together as one answer. It holds no rule of its own.
 *
 * @module
 */

import { isRefusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import type { Gevoeligheid } from "./Change.ts"
import { type Choice, costRow } from "./Choice.ts"
import { counters, type Loket } from "./Counters.ts"
import { overruled, termOf } from "./Deadline.ts"
import { type Core, decide, type End } from "./Decision.ts"
import type { Uitkomst } from "./Eligibility.ts"
import { faultAt } from "./FieldCheck.ts"
import { fingerprint } from "./Fingerprint.ts"
import { groundsOf } from "./Grounds.ts"
import type { Task } from "./Handling.ts"
import type { Soort } from "./Kind.ts"
import { type Again, again, keptWith, type Remembered, remembered, rememberedAgain, remembering } from "./Memory.ts"
import type { Owed, Party } from "./Obligation.ts"
import type { Readings } from "./Reading.ts"
import { type Because, type Reden, readingsIn, say, type Taal, toReden } from "./Reason.ts"
import { digest, kept, keptParts } from "./Receipt.ts"
import { makeRoom, refinements, sharpening } from "./Refinement.ts"
import type { Regulation, Status, Termijn as TextTerm } from "./Regulation.ts"
import { sensitivity } from "./Sensitivity.ts"
import type { Setting } from "./Setting.ts"
import { besideFacts, check, type Invoerfout, type Situatie } from "./Situation.ts"
import { type Standing, standingOf } from "./Standing.ts"
import { steps } from "./Step.ts"
import { termInEnglish, termInWords } from "./TermInWords.ts"
import { dayOrAsk } from "./Told.ts"
import type { Onbekend } from "./Unknown.ts"

/** A duty in time: who owes whom what, from which day, until which day at the latest. */
export interface Termijn {
  readonly id: string
  readonly wie: Party
  readonly jegens: Party
  readonly wat: string
  /** The day (ISO) the term counts from; it does not count itself. */
  readonly start: string | Onbekend
  /** The last day (ISO), until 24:00. */
  readonly uiterlijk: string | Onbekend
  /** The sentence that states the term or gives the duty; a duty of statute alone has none. */
  readonly zin?: string
  /** The statute that governs it, where one does. */
  readonly wet?: string
  /** The readings the last day depends on. */
  readonly lezingen: ReadonlyArray<string>
  /** How long the term is, where one is stated. */
  readonly duur?: TextTerm
  /** A royal decree still to come could move the last day; left out where none can. */
  readonly voorlopig?: true
}

/** A step someone can take now. */
export interface Vervolgstap extends Reden {
  readonly stap: string
}

/** The version an answer was given under. */
export interface Regeling {
  readonly id: string
  readonly naam: string
  readonly versie: string
  /** How far the version has come by now. */
  readonly status: Status
  /** Does it hold for what is asked: on the day that is named, for a complaint of the day it was filed? */
  readonly inWerking: boolean
  readonly toelichting: string
  /** The language of every text in the answer. */
  readonly taal: Taal
  readonly hash: string
}

/** By which anyone can have the answer computed again: hashes of input, rules and outcome. */
export interface Ontvangstbewijs {
  readonly algoritme: "sha-256"
  readonly situatie: string
  readonly tekst: string
  readonly regels: string
  readonly waarde: string
}

/** The answer to a situation. */
export interface Antwoord {
  /** What it is about. Whoever only wants to tell, or asks for their data, can bring it as this kind and does not: the steps say so. */
  readonly soort: Soort | null
  readonly uitkomst: Uitkomst
  /** Facts that can still change `soort` or `uitkomst`, best first. */
  readonly nogTeVragen: ReadonlyArray<string>
  /** Facts that only sharpen the other answers; and `regime`, which is presumed to be youth care until someone says otherwise. */
  readonly verfijnt: ReadonlyArray<string>
  readonly loketten: ReadonlyArray<Loket>
  /** Who does what with a complaint; empty while that is open. */
  readonly taken: ReadonlyArray<Task>
  readonly termijnen: ReadonlyArray<Termijn>
  readonly vervolg: ReadonlyArray<Vervolgstap>
  readonly kosten: { readonly bedragEuro: number | null; readonly redenen: ReadonlyArray<Reden> } | null
  readonly redenen: ReadonlyArray<Reden>
  /** The readings this answer rests on, with the value it was given under. */
  readonly lezingen: ReadonlyArray<{ readonly id: string; readonly waarde: string }>
  /** Where another reading would change the answer. */
  readonly gevoeligheid: ReadonlyArray<Gevoeligheid>
  readonly regeling: Regeling
  readonly ontvangstbewijs: Ontvangstbewijs
}

/** Answers a situation, or says everything that is wrong with it. */
export const answer = (situatie: Situatie, setting: Setting): Result.Result<Antwoord, ReadonlyArray<Invoerfout>> => {
  const core = decided(situatie, setting)
  return Result.isFailure(core)
    ? Result.fail(core.failure)
    : Result.succeed(
        withReceipt(situatie, compose(situatie, core.success, setting, sensitivity(core.success, situatie, setting)))
      )
}

/** What comes out, whatever another reading would change: that costs most. */
export type Outcome = Omit<Antwoord, "gevoeligheid" | "ontvangstbewijs">

/** What comes out of a situation, or everything that is wrong with it. */
export const outcome = (situatie: Situatie, setting: Setting): Result.Result<Outcome, ReadonlyArray<Invoerfout>> =>
  Result.map(decided(situatie, setting), (core) => compose(situatie, core, setting, []))

const decided = (situatie: Situatie, setting: Setting): Result.Result<Core, ReadonlyArray<Invoerfout>> => {
  const faults = check(situatie, setting.regulation.partners)
  if (faults.length > 0) return Result.fail(faults)
  makeRoom()
  const core = decide(situatie, setting)
  return isRefusal(core) ? Result.fail([faultAt(core, "ingediendOp")]) : Result.succeed(core)
}

/** The decisions in words. */
const compose = (
  situatie: Situatie,
  core: Core,
  setting: Setting,
  gevoeligheid: Antwoord["gevoeligheid"]
): Omit<Antwoord, "ontvangstbewijs"> => {
  const { choice, ends } = core
  const { nogTeVragen, taken, vervolg, kosten, redenen, lezingen } = toldOf(choice, setting)
  return {
    soort: choice.soort,
    uitkomst: choice.uitkomst,
    nogTeVragen,
    verfijnt: refined(choice, situatie, setting),
    loketten: counters(core, setting),
    taken,
    termijnen: ends.map((end) => toTermijn(end, setting)),
    vervolg,
    kosten,
    redenen,
    lezingen,
    gevoeligheid,
    regeling: toRegeling(setting)
  }
}

/** What is told of a choice, whatever its days and committees. */
type Told = Readonly<Pick<Antwoord, "nogTeVragen" | "taken" | "vervolg" | "kosten" | "redenen" | "lezingen">>

const tellings = new WeakMap<Regulation, Readonly<Record<Taal, WeakMap<Choice, Told>>>>()

const toldOf = (choice: Choice, setting: Setting): Told => {
  const { regulation, taal } = setting
  const by = keptWith(tellings, regulation, () => ({ nl: new WeakMap(), en: new WeakMap() }))
  return keptWith(by[taal], choice, () => keptParts(tell(choice, setting)))
}

/** The readings of the setting are those of the choice. */
const tell = (choice: Choice, setting: Setting): Told => {
  const { regulation, readings, taal } = setting
  const because = groundsOf(choice)
  return {
    nogTeVragen: choice.plan.ask,
    taken: choice.tasks,
    vervolg: nextSteps(choice, setting),
    kosten: cost(choice, setting),
    redenen: once([
      ...because.flatMap((reason) => toReden(reason, taal, regulation)),
      ...overruledTerms(choice, setting)
    ]),
    lezingen: usedReadings(choice, because).map((id) => ({ id, waarde: readings[id] }))
  }
}

/** Two rows can give the same reason: it is told once. */
const once = (reasons: ReadonlyArray<Reden>): ReadonlyArray<Reden> => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()
]

const refinedOf = new WeakMap<Choice, Remembered<number, ReadonlyArray<string>>>()

/** The choice has the facts; beside them it matters only which other fields were given. */
const refined = (choice: Choice, situatie: Situatie, { readings }: Setting): ReadonlyArray<string> => {
  let given = 0
  for (const field of besideFacts) given = given * 2 + (situatie[field] === undefined ? 0 : 1)
  return remembered(
    keptWith(refinedOf, choice, () => remembering()),
    given,
    () => kept(refinements(choice.plan.ask, sharpening(situatie, readings), situatie))
  )
}

/** Where a statute states another term than the text, both are cited and the statute holds. */
const overruledTerms = ({ duties }: Choice, { regulation, taal }: Setting): ReadonlyArray<Reden> =>
  duties.flatMap((obligation) => {
    if (obligation.stelsel !== "wet") return []
    const stated = overruled(obligation, regulation.terms)
    if (stated === undefined) return []
    const zin = obligation.anchor === undefined ? undefined : regulation.sentences[obligation.anchor][0]
    const tekst = overruling[taal](lasting[taal](stated), lasting[taal](obligation.statutory))
    return [{ tekst, ...(zin === undefined ? {} : { zin }), wet: obligation.statute }]
  })

const overruling = {
  nl: (text: string, law: string) => `De tekst noemt ${text}, de wet ${law}. De wet gaat voor.`,
  en: (text: string, law: string) => `The text says ${text}, the statute ${law}. The statute prevails.`
}

/** How long a term is, in the language of the answer. */
export const lasting: Readonly<Record<Taal, (term: TextTerm) => string>> = {
  nl: termInWords,
  en: termInEnglish
}

const nextSteps = (choice: Choice, { regulation, taal }: Setting): ReadonlyArray<Vervolgstap> =>
  choice.steps.flatMap((stap) => {
    const [reden] = toReden(steps[stap], taal, regulation)
    return reden === undefined ? [] : [{ stap, ...reden }]
  })

const cost = (choice: Choice, { regulation, taal }: Setting): Antwoord["kosten"] => {
  const row = costRow(choice)
  if (row === null) return null
  return { bedragEuro: row.outcome, redenen: row.because.flatMap((because) => toReden(because, taal, regulation)) }
}

const usedReadings = (
  { steps: next, duties }: Choice,
  because: ReadonlyArray<Because>
): ReadonlyArray<keyof Readings> => [
  ...new Set([
    ...readingsIn([...because, ...next.map((step): Because => steps[step])]),
    ...duties.flatMap(({ readings }) => readings)
  ])
]

/** The terms of one duty that were told before: those of which both days are known, and those of which one must be asked. */
interface Terms {
  readonly known: Again<Termijn>
  readonly asked: Remembered<string, Termijn>
}

const terms = new WeakMap<Owed, WeakMap<Regulation, Readonly<Record<Taal, Terms>>>>()

/** So many days of a duty are remembered: those that are asked about lie together. */
const DAYS = 128

const noTerms = (): Terms => ({ known: again(DAYS), asked: remembering() })

const toTermijn = (end: End, setting: Setting): Termijn =>
  end.voorlopig === true ? { ...toldBefore(end, setting), voorlopig: true } : toldBefore(end, setting)

const toldBefore = ({ obligation, start, end }: End, setting: Setting): Termijn => {
  const { regulation, taal } = setting
  const under = keptWith(terms, obligation, () => new WeakMap())
  const { known, asked } = keptWith(under, regulation, () => ({ nl: noTerms(), en: noTerms() }))[taal]
  const tell = (): Termijn => told(obligation, start, end, setting)
  return typeof start === "number" && typeof end === "number"
    ? rememberedAgain(known, end, start, tell, kept)
    : remembered(asked, JSON.stringify([start, end]), () => kept(tell()), DAYS)
}

const told = (obligation: Owed, start: End["start"], end: End["end"], setting: Setting): Termijn => {
  const { regulation, taal } = setting
  return {
    id: obligation.id,
    wie: obligation.by,
    jegens: obligation.towards,
    wat: say(obligation.what[taal], regulation),
    start: dayOrAsk(start, setting),
    uiterlijk: dayOrAsk(end, setting),
    ...sourceOf(obligation, regulation),
    lezingen: kept(obligation.readings),
    ...lengthOf(obligation, regulation)
  }
}

/** A committee's own regulation says how long it has; a duty without a term has no length. */
const lengthOf = (obligation: Owed, { terms: stated }: Regulation): Pick<Termijn, "duur"> => {
  if (obligation.stelsel !== "regeling" && obligation.stelsel !== "wet") return {}
  const { aantal, eenheid } = termOf(obligation, stated)
  return { duur: { aantal, eenheid } }
}

/** The sentence that states the term or gives the duty, and the statute that governs it. */
const sourceOf = (obligation: End["obligation"], { sentences }: Regulation): Pick<Termijn, "zin" | "wet"> => {
  const anchor = "anchor" in obligation ? obligation.anchor : undefined
  return {
    ...(anchor === undefined ? {} : { zin: sentences[anchor][0] as string }),
    ...(obligation.stelsel === "regeling" || obligation.statute === undefined ? {} : { wet: obligation.statute })
  }
}

const regelingen = new WeakMap<Regulation, WeakMap<Standing, Readonly<Record<Taal, Regeling>>>>()

/** The version an answer is given under, in words. */
export const toRegeling = ({ regulation, readings, taal, asked }: Setting): Regeling => {
  const under = keptWith(regelingen, regulation, () => new WeakMap())
  return keptWith(under, standingOf(regulation, readings, asked), (standing) => inLanguages(regulation, standing))[taal]
}

const inLanguages = (
  regulation: Regulation,
  { inWerking, toelichting }: Standing
): Readonly<Record<Taal, Regeling>> => {
  const { id, naam, versie, status, hash } = regulation
  const of = (taal: Taal): Regeling => ({
    id,
    naam,
    versie,
    status,
    inWerking,
    toelichting: toelichting[taal],
    taal,
    hash
  })
  return keptParts({ nl: of("nl"), en: of("en") })
}

/** An answer with its receipt; `situatie` in the receipt is the hash of what was asked, whatever it was. */
export const withReceipt = <A extends { readonly regeling: Regeling }>(
  vraag: unknown,
  answered: A
): A & { readonly ontvangstbewijs: Ontvangstbewijs } => {
  const asked = digest(vraag)
  const under = { situatie: asked, tekst: answered.regeling.hash, regels: fingerprint() }
  return {
    ...answered,
    ontvangstbewijs: { algoritme: "sha-256", ...under, waarde: digest({ ...under, antwoord: answered }) }
  }
}
