/**
 * What is wrong with a request, field by field: the entries of `errors` in a 400.
 *
 * @module
 */
import type { Refusal } from "@kracht/calendar/Refusal"
import type { InvalidSituation } from "@kracht/rules/InvalidSituation"
import type { NoVersion, UnknownVersion } from "@kracht/rules/RegulationSource"
import type { Invoerfout } from "@kracht/rules/Situation"
import * as Schema from "effect/Schema"

/** One thing wrong: where it stands, what kind of fault it is and, in Dutch, what is allowed. Never what was sent. */
export const Fault = Schema.Struct({
  in: Schema.Literals(["body", "path", "query", "header"]).annotate({
    description:
      "In welk deel van de vraag. `body`: de inhoud. `path`: het adres. `query`: achter het vraagteken. `header`: een kop."
  }),
  location: Schema.Struct({
    pointer: Schema.String.annotate({
      description: "JSON Pointer naar het veld; leeg wijst naar het geheel. Een onbekend veld staat bij zijn ouder."
    })
  }),
  code: Schema.String.annotate({
    description:
      "De soort fout, zoals ontbrekend-veld, onbekend-veld, verkeerd-type, niet-toegestane-waarde, ongeldige-waarde, " +
      "ongeldige-datum, ongeldig-moment, buiten-kalender, niet-onderbouwd of onmogelijke-gebeurtenis. Er kunnen soorten bij komen."
  }),
  detail: Schema.String.annotate({ description: "Wat hier wel mag, in het Nederlands." })
}).annotate({ identifier: "Fout", description: "Eén fout in de vraag: waar, welke soort en wat wel mag." })

/** One thing wrong with a request. */
export type Fault = typeof Fault.Type

/** Where in a request a fault stands. */
export type Place = Fault["in"]

/** Makes a fault. */
export const fault = (place: Place, pointer: string, code: string, detail: string): Fault => ({
  in: place,
  location: { pointer },
  code,
  detail
})

/** A refusal of the calendar as a fault: the field it names is a field of the request. */
export const fromRefusal = (place: Place, { veld, code, melding }: Refusal): Fault =>
  fault(place, `/${veld}`, code, melding)

/** A fault of the core in a body; it names a field as `gevallen/0/jaar`, and the whole by nothing. */
export const fromInvoerfout = ({ veld, code, melding }: Invoerfout): Fault =>
  fault("body", veld === "" ? "" : `/${veld.replaceAll(".", "/")}`, code, melding)

/** Without a name no version is meant now: one must be named. */
export const fromNoVersion = (refusal: NoVersion | UnknownVersion): Fault => {
  // The contract lets through no version there is not.
  if (refusal._tag !== "GeenVersie") throw refusal
  return fault("query", "/versie", "geen-versie-van-toepassing", refusal.uitleg)
}

/** On the days a question names no version applies: the question as a whole cannot be answered, and why. */
export const fromRefusedSetting = (pointer: string, refusal: NoVersion | UnknownVersion | InvalidSituation): Fault => {
  // The contract lets through no version or language there is not.
  if (refusal._tag !== "GeenVersie") throw refusal
  return fault("body", pointer, "geen-versie-van-toepassing", refusal.uitleg)
}
