/**
 * One day in, every day that follows from it out. The rules count; this only puts their answers in a row.
 *
 * It runs in the browser and in the build alike.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { type Computed, compute, type HouseTerm } from "@kracht/calendar/Term"
import { judgement } from "@kracht/rules/CommitteeTerm"
import { deadline, type Happened, obligations, startOf, type Terms, termOf } from "@kracht/rules/Deadline"
import { obligation as afterNotice } from "@kracht/rules/LateDecision"
import { obligations as municipal, terms as municipalTerms } from "@kracht/rules/MunicipalComplaint"
import { filingTerms, obligations as objection, terms as objectionTerms } from "@kracht/rules/Objection"
import {
  type CivilTerm,
  type Duty,
  type Event,
  exists,
  type Obligation,
  type OpenObligation,
  type Owed,
  type Party,
  type StatutoryObligation
} from "@kracht/rules/Obligation"
import { everyDuty } from "@kracht/rules/OtherLaw"
import { reaction } from "@kracht/rules/ProviderTerm"
import type { Readings, Variant } from "@kracht/rules/Reading"
import { type Most, mostAfter } from "./Penalty.ts"

/** What can have happened on the day: the event that starts the terms, and where what was received is handled. */
export const starts = [
  "ontvangst",
  "ontvangst-extern",
  "oordeel",
  "heropening",
  "sluiting",
  "bekendmaking",
  "beslissing-op-bezwaar",
  "ontvangst-aanvraag",
  "ingebrekestelling",
  "gedraging",
  "klaagschrift",
  "antwoord-gemeente",
  "ontvangst-zorg",
  "ontvangst-gegevens"
] as const

/** An event a timeline starts with. */
export type Start = (typeof starts)[number]

/** A term that goes with another is counted in the timeline of the first. */
const follows: { readonly [E in Event]?: Start } = {
  "einde-bezwaartermijn": "bekendmaking",
  "einde-beslistermijn": "bekendmaking",
  "einde-antwoordtermijn": "klaagschrift",
  "einde-antwoordtermijn-met-adviseur": "klaagschrift",
  "einde-oordeeltermijn": "ontvangst-zorg",
  melding: "ontvangst-aanvraag",
  "ontvangst-verzoek": "ontvangst-gegevens"
}

/** On this way something else is received, by someone else. */
const ways: Readonly<Record<string, Start>> = { zorg: "ontvangst-zorg" }

/** The timeline in which a duty is counted; throws where there is none. */
export const timelineOf = (duty: Owed): Start => {
  const { id, start, stelsel, when } = duty
  const found =
    ways[String(when["weg"])] ??
    (stelsel === "commissie" ? "ontvangst-extern" : starts.find((known) => known === start)) ??
    follows[start]
  if (found === undefined) throw new Error(`Geen tijdlijn telt de plicht ${id}.`)
  return found
}

/** The duties that follow from an event under the readings chosen, in the order of the rules. */
export const dutiesFrom = (start: Start, chosen: Readings): ReadonlyArray<Owed> =>
  everyDuty.filter((duty) => timelineOf(duty) === start && canExist(duty, chosen) && exists(duty, presumed) !== false)

/** What a timeline presumes where nobody says otherwise; the terms of the Wmo are told beside those they replace. */
const presumed = { regime: "jeugdhulp" } as const

/** Can it be owed under these readings? Who advises on an objection no reader can know: both ways are shown. */
export const canExist = (duty: Owed, { "bezwaar.beslistermijn": _either, ...chosen }: Readings): boolean =>
  exists(duty, chosen) !== false

/** Has it a term to count with? */
export const isTimed = (duty: Owed): duty is Obligation => duty.stelsel === "wet" || duty.stelsel === "regeling"

/** Where an organisation's committee has a term for its judgement: in days to count, or with whom to ask. */
export interface CommitteeTerm {
  readonly naam: string
  readonly termijn: Pick<HouseTerm, "aantal" | "eenheid"> | null
  readonly vraagBij: string
}

/** Something the course of a complaint demands beside what a situation brings: by the last day of another duty, or by a day to ask. */
export interface CourseDuty extends Pick<Due, "id" | "wie" | "jegens" | "wat"> {
  readonly start: Start
  readonly dag: { readonly als: string } | { readonly vraag: string }
}

/** What a timeline is counted under: the terms of the text, the readings chosen, and the partnership's names. */
export interface Bound {
  readonly terms: Terms
  readonly readings: Readings
  readonly naam: string
  readonly partijen: Readonly<Record<Party, string>>
  readonly commissies: ReadonlyArray<CommitteeTerm>
  readonly verloop: ReadonlyArray<CourseDuty>
  /** The readings not chosen that the days here can depend on. */
  readonly andere: ReadonlyArray<Pick<Variant, "id" | "waarde">>
}

/** A reading that was not chosen and changes a day: the days it gives, or that it gives none that can be told yet. */
export interface Otherwise {
  readonly lezing: string
  readonly dagen: ReadonlyArray<PlainDate>
  readonly onbekend: boolean
}

/** Until when a letter posted in time may still arrive (Awb 6:9 lid 2). */
export interface Post {
  readonly uiterlijk: PlainDate
  readonly anders: ReadonlyArray<Otherwise>
}

/** Under which condition a moment is the one that holds: whether a committee or a complaints adviser advises. */
export type Group = "zonder-bezwaarcommissie" | "met-bezwaarcommissie" | "zonder-klachtadviseur" | "met-klachtadviseur"

/** Something somebody must do. */
interface Due {
  readonly id: string
  readonly wie: Party
  /** Towards whom. */
  readonly jegens: Party
  /** What must be done, with `{samenwerking}` for the partnership's name. */
  readonly wat: string
  readonly groep?: Group
  readonly wet?: string
}

/** Something somebody must have done by a day. */
export interface Moment extends Due {
  readonly lengte: HouseTerm | CivilTerm
  readonly dagen: Computed
  /** Where another reading gives another day. */
  readonly anders: ReadonlyArray<Otherwise>
  readonly post?: Post
  readonly dwangsom?: Most
  /** Is the day it counts from an estimate? */
  readonly schatting?: true
  /** The organisation it holds for, where it does not hold for all. */
  readonly organisatie?: string
}

/** Something somebody must do by a day nobody can tell yet. */
export interface Open extends Due {
  /** For each organisation with whom to ask; whom to ask where a statute has no term; or the term from a day still to come. */
  readonly onbekend:
    | { readonly vraagBij: ReadonlyArray<CommitteeTerm> }
    | { readonly vraag: string }
    | { readonly na: CivilTerm; readonly start: Start }
}

/** Everything that follows from an event. */
export interface Timeline {
  /** Those with a day, the first one first. */
  readonly momenten: ReadonlyArray<Moment>
  readonly open: ReadonlyArray<Open>
}

/** A moment as counted under one set of readings. */
type Counted = Omit<Moment, "anders" | "post"> & { readonly post?: PlainDate }

/** Everything that follows from an event on a day; refuses a day the calendar does not know. */
export const timeline = (start: Start, day: PlainDate, bound: Bound): Timeline | Refusal => {
  const counting = { ...bound, gekozen: bound.readings }
  const found = momentsOf(start, day, counting)
  if (isRefusal(found)) return found
  const others = bound.andere.flatMap(({ id, waarde }): ReadonlyArray<Under> => {
    const under = momentsOf(start, day, { ...counting, readings: { ...bound.readings, [id]: waarde } })
    return isRefusal(under) ? [] : [{ lezing: id, found: under }]
  })
  return {
    momenten: found
      .toSorted((a, b) => a.dagen.einde - b.dagen.einde)
      .map(({ post, ...moment }) => ({
        ...moment,
        anders: otherwise(others, moment, ({ dagen }) => dagen.einde, moment.dagen.einde),
        ...(post === undefined
          ? {}
          : { post: { uiterlijk: post, anders: otherwise(others, moment, (other) => other.post, post) } })
      })),
    open: openAfter(start, bound)
  }
}

/** What a timeline is counted under, and the readings chosen, where it is counted under another. */
interface Counting extends Bound {
  readonly gekozen: Readings
}

/** What is counted under a reading that was not chosen. */
interface Under {
  readonly lezing: string
  readonly found: ReadonlyArray<Counted>
}

/** Which readings give another day for a moment than the one chosen, by reading. */
const otherwise = (
  others: ReadonlyArray<Under>,
  { id, organisatie }: Pick<Counted, "id" | "organisatie">,
  dayOf: (moment: Counted) => PlainDate | undefined,
  chosen: PlainDate
): ReadonlyArray<Otherwise> => {
  const byReading = new Map<string, Array<PlainDate | undefined>>()
  for (const { lezing, found } of others) {
    const other = found.find((moment) => moment.id === id && moment.organisatie === organisatie)
    const day = other === undefined ? undefined : dayOf(other)
    if (day !== chosen) byReading.set(lezing, [...(byReading.get(lezing) ?? []), day])
  }
  return [...byReading].map(([lezing, days]) => ({
    lezing,
    dagen: [...new Set(days.flatMap((day) => day ?? []))].sort((a, b) => a - b),
    onbekend: days.includes(undefined)
  }))
}

const momentsOf = (start: Start, day: PlainDate, bound: Counting): ReadonlyArray<Counted> | Refusal => {
  const found = countedFrom(start, day, bound)
  const refusal = found.find((moment) => isRefusal(moment))
  return refusal !== undefined && isRefusal(refusal) ? refusal : (found as ReadonlyArray<Counted>)
}

const countedFrom = (start: Start, day: PlainDate, bound: Counting): ReadonlyArray<Counted | Refusal> => {
  if (start === "bekendmaking") return ofObjection(day, bound)
  if (start === "klaagschrift") return ofMunicipality(day, bound)
  if (start === reaction.start) return ofProvider(day, bound)
  const owed = start === "ontvangst-extern" ? ofCommittees(day, bound) : ofDuties(start, day, bound)
  return [...owed, ...ofCourse(start, day, bound)]
}

/** The event of the rules a timeline starts with: on another way too something is received, and what is reopened is received anew. */
const eventOf = (start: Start): Event => {
  if (start === "ontvangst-gegevens") return "ontvangst-verzoek"
  return start === "ontvangst-zorg" || start === "heropening" ? "ontvangst" : start
}

/** A duty that counts from another event under a reading has no day here; one that follows on another counts from its end. */
const ofDuties = (
  start: Start,
  day: PlainDate,
  { terms, readings, gekozen }: Counting
): ReadonlyArray<Counted | Refusal> => {
  let happened: Happened = { [eventOf(start)]: day }
  return dutiesFrom(start, gekozen)
    .filter(isTimed)
    .flatMap((duty): ReadonlyArray<Counted | Refusal> => {
      const from = startOf(duty, happened, terms, readings)
      if (isRefusal(from)) return [from]
      if (from.day === undefined) return []
      const dagen = counted(duty, from.day, terms, readings)
      if (isRefusal(dagen)) return [dagen]
      if (duty.stelsel === "wet" && duty.ends !== undefined) happened = { ...happened, [duty.ends]: dagen.einde }
      return [momentOf(duty, termOf(duty, terms), dagen, readings)]
    })
}

/** What the course of a complaint demands has the last day of another duty; what is reopened is in the right place already. */
const ofCourse = (start: Start, day: PlainDate, bound: Counting): ReadonlyArray<Counted | Refusal> => {
  const { terms, readings, verloop } = bound
  const happened: Happened = { ontvangst: day, ...(start === "heropening" ? { doorzetting: day } : {}) }
  return verloop.flatMap(({ start: from, dag, ...due }): ReadonlyArray<Counted | Refusal> => {
    const duty = obligations.find(({ id }) => "als" in dag && id === dag.als)
    if (from !== start || duty === undefined) return []
    const begins = startOf(duty, happened, terms, readings)
    if (isRefusal(begins)) return [begins]
    const atOnce = due.jegens === "medewerker" && readings["beklaagde.wanneer"] === "bij-ontvangst"
    if (begins.day === undefined && !atOnce) return []
    const dagen = counted(duty, begins.day ?? day, terms, readings)
    if (isRefusal(dagen)) return [dagen]
    return [{ ...due, lengte: termOf(duty, terms), dagen: atOnce ? onThatDay(day, dagen) : dagen }]
  })
}

/** The days of what must be done at once. */
const onThatDay = (day: PlainDate, dagen: Computed): Computed => ({
  ...dagen,
  gebeurtenisdag: day,
  nominaalEinde: day,
  einde: day,
  teLaatVanaf: (day + 1) as PlainDate
})

/** The days of a duty; its last day is the core's own answer, so that no second way of counting creeps in. */
const counted = (duty: Obligation, day: PlainDate, terms: Terms, readings: Readings): Computed | Refusal => {
  const dagen = compute(day, termOf(duty, terms), readings.werkdag)
  if (isRefusal(dagen)) return dagen
  const einde = deadline(duty, day, terms, readings)
  return isRefusal(einde) ? einde : { ...dagen, einde, teLaatVanaf: (einde + 1) as PlainDate }
}

/** A reader knows the day on the judgement's letter, not the day the provider got it. */
const ofProvider = (day: PlainDate, { readings }: Bound): ReadonlyArray<Counted | Refusal> => {
  if (readings["extern.reactie"] === "geen-termijn") return []
  const dagen = compute(day, reaction.term)
  return [isRefusal(dagen) ? dagen : { ...momentOf(reaction, reaction.term, dagen, readings), schatting: true }]
}

/** A term of a committee's own regulation is no term of statute: the Algemene termijnenwet does not extend it. */
const ofCommittees = (day: PlainDate, { commissies, readings }: Bound): ReadonlyArray<Counted | Refusal> =>
  commissies.flatMap(({ naam, termijn }) => {
    if (termijn === null) return []
    const lengte: HouseTerm = { stelsel: "regeling", ...termijn }
    const dagen = compute(day, lengte, readings.werkdag)
    return [isRefusal(dagen) ? dagen : { ...dueOf(judgement), organisatie: naam, lengte, dagen }]
  })

/** What follows without a day: nobody knows the term, a statute has none, or its first day is still to come. */
const openAfter = (start: Start, bound: Bound): ReadonlyArray<Open> => [
  ...(start === "ontvangst-extern" ? openAtCommittee(bound) : []),
  ...dutiesFrom(start, bound.readings)
    .filter((duty): duty is OpenObligation => duty.stelsel === "open")
    .map((duty) => ({ ...dueOf(duty), onbekend: { vraag: duty.ask.nl } })),
  ...bound.verloop.flatMap(({ start: from, dag, ...due }) =>
    from === start && "vraag" in dag ? [{ ...due, onbekend: dag }] : []
  ),
  ...(start === "klaagschrift" ? [later(municipal.ombudsman, "antwoord-gemeente")] : [])
]

const openAtCommittee = ({ commissies }: Bound): ReadonlyArray<Open> => {
  const vraagBij = commissies.filter(({ termijn }) => termijn === null)
  return [
    ...(vraagBij.length === 0 ? [] : [{ ...dueOf(judgement), onbekend: { vraagBij } }]),
    later(reaction, "oordeel")
  ]
}

const later = (duty: StatutoryObligation, start: Start): Open => ({
  ...dueOf(duty),
  onbekend: { na: duty.term, start }
})

/** How long an answer takes depends on whether an adviser advises, and a postponement counts from there. */
const ofMunicipality = (day: PlainDate, { readings }: Bound): ReadonlyArray<Counted | Refusal> => {
  const without = municipalTerms({ ontvangen: day, adviseur: false }, readings)
  if (isRefusal(without)) return [without]
  const advised = municipalTerms({ ontvangen: day, adviseur: true }, readings)
  if (isRefusal(advised)) return [advised]
  const { nietBehandelen, antwoord, verdaging, metAdviseur, verdagingMetAdviseur } = municipal
  const moment = (duty: StatutoryObligation, dagen: Computed): Counted => momentOf(duty, duty.term, dagen, readings)
  return [
    moment(nietBehandelen, without.nietBehandelen),
    { ...moment(antwoord, without.antwoord), groep: "zonder-klachtadviseur" },
    { ...moment(verdaging, without.naVerdaging), groep: "zonder-klachtadviseur" },
    { ...moment(metAdviseur, advised.antwoord), groep: "met-klachtadviseur" },
    { ...moment(verdagingMetAdviseur, advised.naVerdaging), groep: "met-klachtadviseur" }
  ]
}

/** How long a decision takes depends on who advises, and a postponement counts from there: each way stands apart. */
const ofObjection = (day: PlainDate, { readings }: Bound): ReadonlyArray<Counted | Refusal> => {
  const without = objectionTerms({ bekendmaking: day, commissie: false }, readings)
  if (isRefusal(without)) return [without]
  const advised = objectionTerms({ bekendmaking: day, commissie: true }, readings)
  if (isRefusal(advised)) return [advised]
  const { bezwaar, zonderCommissie, metCommissie, verdaging } = objection
  const postponed = (days: Computed, groep: Group): Counted => ({
    ...momentOf(verdaging, verdaging.term, days, readings),
    id: `${verdaging.id}-${groep}`,
    groep
  })
  return [
    { ...momentOf(bezwaar, bezwaar.term, without.bezwaar, readings), post: without.postUiterlijkOntvangen },
    {
      ...momentOf(zonderCommissie, zonderCommissie.term, without.beslissing.computed, readings),
      groep: "zonder-bezwaarcommissie"
    },
    postponed(without.verdaging.computed, "zonder-bezwaarcommissie"),
    {
      ...momentOf(metCommissie, metCommissie.term, advised.beslissing.computed, readings),
      groep: "met-bezwaarcommissie"
    },
    postponed(advised.verdaging.computed, "met-bezwaarcommissie")
  ]
}

const dueOf = (duty: Duty): Due => ({
  id: duty.id,
  wie: duty.by,
  jegens: duty.towards,
  wat: duty.what.nl,
  ...("statute" in duty ? { wet: String(duty.statute) } : {})
})

const momentOf = (
  duty: Obligation | StatutoryObligation,
  lengte: Moment["lengte"],
  dagen: Computed,
  readings: Readings
): Counted => ({
  ...dueOf(duty),
  lengte,
  dagen,
  ...(duty.id === afterNotice.id ? penaltyAfter(dagen, readings) : {}),
  ...(duty.id === objection.beroep.id ? postAfter(dagen, readings) : {})
})

/** What the Awb says of a letter in the post holds for whoever goes to court as for whoever objects (6:9 lid 2). */
const postAfter = ({ gebeurtenisdag }: Computed, readings: Readings): Pick<Counted, "post"> => {
  const filing = filingTerms({ bekendmaking: gebeurtenisdag, commissie: false }, readings)
  return isRefusal(filing) ? {} : { post: filing.postUiterlijkOntvangen }
}

/** The notice is taken to have come when the term had passed: before that there is none. */
const penaltyAfter = ({ gebeurtenisdag }: Computed, readings: Readings): Pick<Moment, "dwangsom"> => {
  const most = mostAfter(gebeurtenisdag, readings)
  return most === undefined ? {} : { dwangsom: most }
}
