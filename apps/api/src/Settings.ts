/**
 * What the environment sets, and everything that is wrong with it at once.
 *
 * @module
 */
import { DEFAULT_PORT } from "./Port.ts"

/** What the server is told; the README says what each is for. */
export interface Settings {
  readonly PORT: number
  /** Undefined listens on every address of the machine. */
  readonly HOST: string | undefined
  /** Undefined is the site that was built with the server. */
  readonly SITE: string | undefined
  readonly OORSPRONG: string | null
  readonly ORIGINS: ReadonlyArray<string>
  /** Requests a minute; undefined is without limit. */
  readonly RATE_LIMIT: number | undefined
  readonly PROXY: boolean
  readonly LOG: boolean
  readonly MCP: boolean
  /** Whether the answer to an assessment is kept in memory for a moment. */
  readonly REMEMBER: boolean
  /** How many connections are open at once. */
  readonly CONNECTIONS: number
  /** How long requests are still welcome after a stop is asked for, in milliseconds. */
  readonly DRAIN: number
  /** How long what is in flight may take after that, in milliseconds. */
  readonly GRACE: number
}

/** How a setting is read: what it is when it is not set, and why a text is none of its values. */
interface Reading<A> {
  readonly unset: A
  /** Undefined when the text is none of its values. */
  readonly read: (text: string) => A | undefined
  readonly refusal: string
}

const integer = (from: number, to: number, what: string) => ({
  read: (text: string): number | undefined => {
    const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN
    return value >= from && value <= to ? value : undefined
  },
  refusal: `moet een geheel getal van ${from} tot en met ${to} zijn${what}.`
})

const yesNo: Reading<boolean> = {
  unset: false,
  read: (text) => (text === "ja" ? true : text === "nee" ? false : undefined),
  refusal: "is ja of nee."
}

/** An origin as browsers write it: scheme and host, nothing after it. */
const origin = (text: string): string | undefined =>
  /^https?:\/\//u.test(text) && URL.canParse(text) && new URL(text).origin === text ? text : undefined

const origins = (text: string): ReadonlyArray<string> | undefined => {
  const read = text.split(",").map((one) => origin(one.trim()))
  return read.every((one) => one !== undefined) ? read : undefined
}

const LONGEST = 600_000

const readings: { readonly [Name in keyof Settings]: Reading<Settings[Name]> } = {
  PORT: { unset: DEFAULT_PORT, ...integer(0, 65_535, "") },
  HOST: {
    unset: undefined,
    read: (text) => (/^[\w.:-]+$/u.test(text) ? text : undefined),
    refusal: "is een naam of adres van deze machine, zoals 127.0.0.1."
  },
  SITE: { unset: undefined, read: (text) => text, refusal: "is een map." },
  OORSPRONG: {
    unset: null,
    read: origin,
    refusal: "is het adres waarop de API te vinden is, zonder pad, zoals https://klachten.example."
  },
  ORIGINS: {
    unset: [],
    read: origins,
    refusal: "zijn adressen zonder pad, met komma's ertussen, zoals https://portaal.example."
  },
  RATE_LIMIT: { unset: undefined, ...integer(1, 1_000_000, "") },
  PROXY: yesNo,
  LOG: yesNo,
  MCP: yesNo,
  REMEMBER: { ...yesNo, unset: true },
  CONNECTIONS: { unset: 1000, ...integer(1, 1_000_000, "") },
  DRAIN: { unset: 150, ...integer(0, LONGEST, " (milliseconden)") },
  GRACE: { unset: 10_000, ...integer(0, LONGEST, " (milliseconden)") }
}

/** The names of the settings. */
export const names = Object.keys(readings) as ReadonlyArray<keyof Settings>

/** What is set where a program runs; a worker can be given more than text. */
type Environment = Readonly<Record<string, unknown>>

/** The settings in an environment, or a Dutch sentence for each that is wrong. What is empty is not set. */
export const readSettings = (environment: Environment): Settings | ReadonlyArray<string> => read(names, environment)

/** What a worker can be told; the rest is about a process, or a count that all workers would have to share. */
export type WorkerSettings = Pick<Settings, "OORSPRONG" | "ORIGINS" | "LOG" | "REMEMBER">

const ofWorker: ReadonlyArray<keyof WorkerSettings> = ["OORSPRONG", "ORIGINS", "LOG", "REMEMBER"]

/** The settings in the bindings of a worker, or a Dutch sentence for each that is wrong or does nothing here. */
export const readWorkerSettings = (bindings: Environment): WorkerSettings | ReadonlyArray<string> => {
  const settings = read(ofWorker, bindings)
  const idle = names
    .filter((name) => !ofWorker.some((own) => own === name) && isSet(bindings[name]))
    .map((name) => `${name} is alleen voor het proces op Node: haal dat hier weg.`)
  if (idle.length === 0) return settings
  return "LOG" in settings ? idle : [...settings, ...idle]
}

const isSet = (value: unknown): boolean => value !== undefined && value !== ""

const read = <Name extends keyof Settings>(
  wanted: ReadonlyArray<Name>,
  environment: Environment
): Pick<Settings, Name> | ReadonlyArray<string> => {
  const refusals: Array<string> = []
  const found = wanted.map((name) => {
    const { unset, read, refusal } = readings[name] as Reading<unknown>
    const given = environment[name]
    if (!isSet(given)) return [name, unset]
    const value = typeof given === "string" ? read(given) : undefined
    if (value === undefined) refusals.push(`${name} ${refusal}`)
    return [name, value]
  })
  return refusals.length > 0 ? refusals : (Object.fromEntries(found) as Pick<Settings, Name>)
}
