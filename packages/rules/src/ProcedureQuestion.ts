/**
 * Is this a procedure that can be followed? Events with a day each, and the day asked about.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { factValue } from "./FieldCheck.ts"
import { dayOf } from "./Moment.ts"
import { type Gebeurtenis, happenings } from "./Procedure.ts"
import { MAX_KLACHTEN, type Occurrence } from "./Progress.ts"
import { type Invoerfout, oneOf, organisaties, over, regime } from "./Situation.ts"

/** Something that happened: which event, and on which day (`2026-12-24`) or at which instant with an offset. */
export interface Voorval {
  readonly gebeurtenis: Gebeurtenis
  readonly op: string
  /** Which complainant, 1 to 9. Left out: the first for what a complainant does, else everyone to whom it can happen. */
  readonly klager?: number | undefined
  /** Which complaint of that complainant: the first is 1. Needed only where it can be about several. */
  readonly klacht?: number | undefined
  /** Whose consent it is about, 1 to 9, where more people must consent; the complainant when it is left out. */
  readonly persoon?: number | undefined
  /** The later day the event names, for the events that name one. */
  readonly tot?: string | undefined
}

/** What happened to a complaint, in order, and the day asked about. */
export interface Procedurevraag {
  readonly gebeurtenissen: ReadonlyArray<Voorval>
  /** A day or an instant; nothing may have happened after it. */
  readonly peilmoment: string
  /** The partner whose committee handles it, or `onbekend`. */
  readonly organisatie?: string | undefined
  /** Under which statute the help was given: youth care until someone says otherwise. */
  readonly regime?: (typeof regime.values)[number] | undefined
  /** Whose conduct it is about: an employee until someone says otherwise. */
  readonly over?: (typeof over.values)[number] | undefined
}

/** A question as read: civil days. */
export interface Question {
  readonly occurrences: ReadonlyArray<Occurrence>
  readonly now: PlainDate
  readonly organisatie: string | undefined
  /** What is said of the statute of the help, and of whom it is about. */
  readonly said: Pick<Procedurevraag, "regime" | "over">
}

/** The most events a procedure can have. */
export const MAX_EVENTS = 500

/** The most complainants a procedure can have, and the most people who must consent. */
export const MAX_KLAGERS = 9

export { MAX_KLACHTEN }

/** The facts of a situation that a procedure asks too. */
const saying = [regime, over] as const

const names: ReadonlyArray<string> = happenings.map(({ event }) => event)

const fault = (veld: string, code: Invoerfout["code"], melding: string): Invoerfout => ({ veld, code, melding })

/** The question as read, or everything that is wrong with it, at once; what was sent is never repeated. */
export const check = (
  input: unknown,
  partners: ReadonlyArray<string>
): Result.Result<Question, ReadonlyArray<Invoerfout>> => {
  if (!isRecord(input)) return Result.fail([fault("", "verkeerd-type", "Een procedure is een object.")])
  const now = readDay(input["peilmoment"], "peilmoment")
  const read = readEvents(input["gebeurtenissen"])
  const faults = [
    ...unknownFields(input, "", ["gebeurtenissen", "peilmoment", "organisatie", ...saying.map(({ id }) => id)]),
    ...read.flat().filter(isFault),
    ...(isFault(now) ? [now] : future(read, now)),
    ...partnerFault(input["organisatie"], partners),
    ...saying.flatMap((fact) => factValue(fact)(input[fact.id], fact.id))
  ]
  return faults.length > 0 || isFault(now)
    ? Result.fail(faults)
    : Result.succeed({
        occurrences: read.flat().filter((event): event is Occurrence => !isFault(event)),
        now,
        organisatie: input["organisatie"] as string | undefined,
        said: Object.fromEntries(saying.flatMap(({ id }) => (input[id] === undefined ? [] : [[id, input[id]]])))
      })
}

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input)

const isFault = (value: unknown): value is Invoerfout => isRecord(value) && "melding" in value

const unknownFields = (
  input: Readonly<Record<string, unknown>>,
  veld: string,
  allowed: ReadonlyArray<string>
): ReadonlyArray<Invoerfout> =>
  Object.keys(input).every((key) => allowed.includes(key))
    ? []
    : [fault(veld, "onbekend-veld", `Hier staan alleen deze velden: ${allowed.join(", ")}.`)]

const readDay = (value: unknown, veld: string): PlainDate | Invoerfout => {
  if (value === undefined) return fault(veld, "ontbrekend-veld", `${veld} ontbreekt: een datum of een moment.`)
  if (typeof value !== "string") return fault(veld, "verkeerd-type", `${veld} is een datum of een moment, als tekst.`)
  const day = dayOf(value, veld)
  return isRefusal(day) ? fault(day.veld, day.code, day.melding) : day
}

/** For each event what it is, or what is wrong with it. */
const readEvents = (input: unknown): ReadonlyArray<ReadonlyArray<Occurrence | Invoerfout>> => {
  if (!Array.isArray(input)) return [[fault("gebeurtenissen", "verkeerd-type", "gebeurtenissen is een lijst.")]]
  if (input.length > MAX_EVENTS)
    return [[fault("gebeurtenissen", "niet-toegestane-waarde", `gebeurtenissen telt hoogstens ${MAX_EVENTS}.`)]]
  return input.map((event: unknown, i) => readEvent(event, `gebeurtenissen/${i}`))
}

const readEvent = (input: unknown, veld: string): ReadonlyArray<Occurrence | Invoerfout> => {
  if (!isRecord(input)) return [fault(veld, "verkeerd-type", `${veld} is een object.`)]
  const { gebeurtenis, klager, klacht, persoon } = input
  const known = happenings.find(({ event }) => event === gebeurtenis)
  const on = readDay(input["op"], `${veld}/op`)
  const until = known === undefined ? undefined : readUntil(input["tot"], `${veld}/tot`, known.until === true, on)
  const faults = [
    ...unknownFields(input, veld, ["gebeurtenis", "op", "klager", "klacht", "persoon", "tot"]),
    ...(known === undefined
      ? [fault(`${veld}/gebeurtenis`, "niet-toegestane-waarde", `gebeurtenis is ${oneOf(names)}.`)]
      : []),
    ...numberFault(klager, `${veld}/klager`, "klager"),
    ...numberFault(klacht, `${veld}/klacht`, "klacht", MAX_KLACHTEN),
    ...(known === undefined || known.person === true
      ? numberFault(persoon, `${veld}/persoon`, "persoon")
      : notGiven(persoon, `${veld}/persoon`)),
    ...[on, until].filter(isFault)
  ]
  return faults.length > 0
    ? faults
    : [
        {
          event: gebeurtenis as Gebeurtenis,
          on: on as PlainDate,
          klager: klager as number | undefined,
          klacht: klacht as number | undefined,
          person: persoon as number | undefined,
          ...(until === undefined ? {} : { until: until as PlainDate })
        }
      ]
}

const numberFault = (value: unknown, veld: string, name: string, most = MAX_KLAGERS): ReadonlyArray<Invoerfout> =>
  value === undefined || (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most)
    ? []
    : [fault(veld, "niet-toegestane-waarde", `${name} is een heel getal van 1 tot en met ${most}.`)]

const notGiven = (value: unknown, veld: string): ReadonlyArray<Invoerfout> =>
  value === undefined
    ? []
    : [fault(veld, "onbekend-veld", "Bij deze gebeurtenis gaat het niet om iemands toestemming.")]

const readUntil = (
  value: unknown,
  veld: string,
  named: boolean,
  on: PlainDate | Invoerfout
): PlainDate | Invoerfout | undefined => {
  if (!named)
    return value === undefined ? undefined : fault(veld, "onbekend-veld", "Deze gebeurtenis noemt geen latere dag.")
  const until = readDay(value, veld)
  if (isFault(until) || isFault(on) || until > on) return until
  return fault(veld, "niet-toegestane-waarde", "tot ligt na de dag van de gebeurtenis.")
}

const future = (
  read: ReadonlyArray<ReadonlyArray<Occurrence | Invoerfout>>,
  now: PlainDate
): ReadonlyArray<Invoerfout> =>
  read.flatMap((events, i) =>
    events.some((event) => !isFault(event) && event.on > now)
      ? [fault(`gebeurtenissen/${i}/op`, "niet-toegestane-waarde", "op ligt niet na het peilmoment.")]
      : []
  )

const partnerFault = (value: unknown, partners: ReadonlyArray<string>): ReadonlyArray<Invoerfout> =>
  value === undefined || organisaties(partners).some((id) => id === value)
    ? []
    : [fault("organisatie", "niet-toegestane-waarde", `organisatie is ${oneOf(organisaties(partners))}.`)]
