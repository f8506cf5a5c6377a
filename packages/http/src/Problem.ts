/**
 * Error answers: `application/problem+json` (RFC 9457), in Dutch, without a word of what was sent.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Fault } from "./Fault.ts"

/** The media type of an error answer. */
export const PROBLEM = "application/problem+json"

/**
 * What went wrong. `type` is `about:blank`: the status says it all (RFC 9457, 4.2.1); a 400 lists every fault under
 * `errors`.
 */
export const Problem = Schema.Struct({
  type: Schema.Literal("about:blank"),
  title: Schema.String,
  status: Schema.Int,
  detail: Schema.String,
  errors: Schema.optionalKey(Schema.Array(Fault))
}).annotate({ identifier: "Probleem", description: "Wat er misging (RFC 9457)." })

/** What went wrong. */
export type Problem = typeof Problem.Type

/** The error statuses of this API, with their titles and when they come. */
export const statuses = {
  400: {
    title: "Ongeldige vraag",
    when: "De vraag klopt niet. Alle fouten staan onder errors; een vraag die geen goed HTTP is, heeft die niet."
  },
  404: { title: "Niet gevonden", when: "Op dit adres is niets." },
  405: { title: "Methode niet toegestaan", when: "Deze methode kan hier niet; Allow noemt welke wel." },
  406: { title: "Vorm niet beschikbaar", when: "Het antwoord bestaat niet in een vorm die Accept noemt." },
  408: { title: "Vraag te laat", when: "De vraag was niet op tijd helemaal binnen." },
  412: { title: "Intussen veranderd", when: "Het antwoord van nu is niet het antwoord dat If-Match noemt." },
  413: { title: "Vraag te groot", when: "De inhoud van de vraag is te groot." },
  415: { title: "Soort inhoud niet ondersteund", when: "De inhoud moet application/json zijn." },
  417: { title: "Verwachting niet mogelijk", when: "Expect noemt iets anders dan 100-continue." },
  429: {
    title: "Te veel vragen",
    when: "Er kwamen te veel vragen van één plaats; Retry-After zegt wanneer het weer kan."
  },
  431: { title: "Kop te groot", when: "De kop van de vraag is te groot." },
  500: { title: "Interne fout", when: "Er ging hier iets mis; aan de vraag ligt het niet." },
  503: {
    title: "Nu niet beschikbaar",
    when: "De API stopt, of er zijn te veel lange vragen tegelijk; Retry-After zegt wanneer het weer kan."
  }
} as const

/** An error status of this API. */
export type ProblemStatus = keyof typeof statuses

/** Makes a problem of a status. */
export const problem = (status: ProblemStatus, detail: string, errors?: ReadonlyArray<Fault>): Problem => ({
  type: "about:blank",
  title: statuses[status].title,
  status,
  detail,
  ...(errors === undefined ? {} : { errors })
})

/** A 400 with everything that is wrong. */
export const invalid = (errors: ReadonlyArray<Fault>): Problem =>
  problem(400, errors.length === 1 ? "Er is één fout gevonden." : `Er zijn ${errors.length} fouten gevonden.`, errors)
