/**
 * A regulation the rules can run under: its text bound to what the rules need.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Value } from "./Fact.ts"
import { type Readings, readings } from "./Reading.ts"
import { type Anchor, anchors, counts, lists, type TermId, terms } from "./Requirement.ts"

/** A term of the text: `{ aantal: 5, eenheid: "werkdagen" }`. */
export interface Termijn {
  readonly aantal: number
  readonly eenheid: "dagen" | "weken" | "maanden" | "jaren" | "werkdagen"
}

/** Where a version stands; only `in-werking` binds anyone. */
export type Status = "concept" | "vastgesteld" | "in-werking" | "vervallen"

/** Under which version a running complaint goes on when this one begins: the version at its filing, or this one at once. */
export type Overgang = "bij-indiening" | "direct"

/** A version as its text binds itself: what compiled content gives. */
export interface Binding {
  readonly regeling: string
  /** The short name of the partnership, as its text uses it. */
  readonly naam: string
  readonly versie: string
  readonly status: Status
  readonly geldigVan: string | null
  readonly geldigTot: string | null
  readonly terugwerkendTot: string | null
  readonly overgang: Overgang
  readonly hash: string
  readonly parameters: Readonly<
    Record<
      string,
      {
        readonly waarde:
          | { readonly soort: "termijn"; readonly termijn: Termijn }
          | { readonly soort: "aantal"; readonly aantal: number }
          | { readonly soort: "lijst"; readonly lijst: ReadonlyArray<string> }
        readonly zinnen: ReadonlyArray<string>
      }
    >
  >
  readonly ankers: Readonly<Record<string, ReadonlyArray<string>>>
}

/** A reading as content states it: our choice and the values there are. */
export interface ReadingChoice {
  readonly id: string
  readonly regeling: string
  readonly keuze: string
  readonly alternatieven: ReadonlyArray<{ readonly waarde: string }>
  /** How the choice works where it sets no parameter; null or absent when it sets one. */
  readonly toepassing?: string | null
}

/** A version bound both ways: nothing the rules need is missing, nothing the text marks is unknown. */
export interface Regulation {
  readonly id: string
  /** The short name of the partnership. */
  readonly naam: string
  readonly versie: string
  readonly status: Status
  readonly geldigVan: string | null
  readonly geldigTot: string | null
  readonly terugwerkendTot: string | null
  readonly overgang: Overgang
  readonly hash: string
  readonly terms: Readonly<Record<TermId, Termijn>>
  readonly partners: ReadonlyArray<string>
  readonly readings: Readings
  /** The sentences that carry an anchor, in reading order; never empty. */
  readonly sentences: Readonly<Record<Anchor, ReadonlyArray<string>>>
}

/** One thing that keeps a text from binding. */
export interface BindingFault {
  readonly code: "ontbreekt" | "onbekend" | "andere-soort" | "niet-ondersteund"
  readonly naam: string
  readonly melding: string
}

const missing = (naam: string, wat: string): BindingFault => ({
  code: "ontbreekt",
  naam,
  melding: `De regels hebben ${wat} ‘${naam}’ nodig, maar geen zin draagt die.`
})

const unknownName = (naam: string, wat: string): BindingFault => ({
  code: "onbekend",
  naam,
  melding: `De tekst noemt ${wat} ‘${naam}’, maar de regels kennen die niet.`
})

/**
 * Binds a version to the rules, or answers with everything that is missing or unknown, at once.
 *
 * The readings are those content chose for this regulation.
 */
export const load = (
  binding: Binding,
  choices: ReadonlyArray<ReadingChoice>
): Result.Result<Regulation, ReadonlyArray<BindingFault>> => {
  const own = choices.filter(({ regeling }) => regeling === binding.regeling)
  const faults = [...parameterFaults(binding), ...anchorFaults(binding), ...readingFaults(own)]
  return faults.length > 0 ? Result.fail(faults) : Result.succeed(bound(binding, own))
}

/** Binds every version of content that is part of the program; throws with every fault when one does not bind. */
export const loadAllUnsafe = (
  bindings: ReadonlyArray<Binding>,
  choices: ReadonlyArray<ReadingChoice>
): ReadonlyArray<Regulation> =>
  bindings.map((binding) =>
    Result.getOrThrowWith(
      load(binding, choices),
      (faults) => new Error(faults.map(({ melding }) => `${binding.regeling}/${binding.versie}: ${melding}`).join("\n"))
    )
  )

const expected: Readonly<Record<string, "termijn" | "aantal" | "lijst">> = {
  ...Object.fromEntries(terms.map((id) => [id, "termijn" as const])),
  ...Object.fromEntries(Object.keys(counts).map((id) => [id, "aantal" as const])),
  ...Object.fromEntries(lists.map((id) => [id, "lijst" as const]))
}

const parameterFaults = ({ parameters }: Binding): ReadonlyArray<BindingFault> => [
  ...Object.entries(expected).flatMap(([naam, soort]) => parameterFault(naam, soort, parameters[naam])),
  ...Object.keys(parameters)
    .filter((naam) => !Object.hasOwn(expected, naam))
    .map((naam) => unknownName(naam, "de parameter"))
]

const parameterFault = (
  naam: string,
  soort: "termijn" | "aantal" | "lijst",
  parameter: Binding["parameters"][string] | undefined
): ReadonlyArray<BindingFault> => {
  if (parameter === undefined) return [missing(naam, "de parameter")]
  const { waarde } = parameter
  if (waarde.soort !== soort)
    return [{ code: "andere-soort", naam, melding: `De parameter ‘${naam}’ is een ${waarde.soort}, geen ${soort}.` }]
  const only = (counts as Readonly<Record<string, number>>)[naam]
  return waarde.soort === "aantal" && waarde.aantal !== only
    ? [
        {
          code: "niet-ondersteund",
          naam,
          melding: `De regels kennen voor ‘${naam}’ alleen de waarde ${only}; de tekst noemt ${waarde.aantal}.`
        }
      ]
    : []
}

const anchorFaults = ({ ankers }: Binding): ReadonlyArray<BindingFault> => [
  ...anchors.filter((naam) => (ankers[naam] ?? []).length === 0).map((naam) => missing(naam, "het anker")),
  ...Object.keys(ankers)
    .filter((naam) => !(anchors as ReadonlyArray<string>).includes(naam))
    .map((naam) => unknownName(naam, "het anker"))
]

const readingFaults = (choices: ReadonlyArray<ReadingChoice>): ReadonlyArray<BindingFault> => [
  ...readings.flatMap(({ id, values }) => {
    const choice = choices.find((candidate) => candidate.id === id)
    return choice === undefined
      ? [{ code: "ontbreekt" as const, naam: id, melding: `Voor de lezing ‘${id}’ is niets gekozen.` }]
      : valueFaults(choice, values)
  }),
  ...choices
    .filter(({ id, toepassing }) => readings.some((known) => known.id === id) !== ((toepassing ?? null) === null))
    .map(misapplied)
]

/** A reading sets a parameter, or says how it works without one; not neither, and not both. */
const misapplied = ({ id, toepassing }: ReadingChoice): BindingFault =>
  (toepassing ?? null) === null
    ? unknownName(id, "de lezing")
    : {
        code: "niet-ondersteund",
        naam: id,
        melding: `De lezing ‘${id}’ zet een parameter van de regels: laat ‘toepassing’ weg.`
      }

const valueFaults = (choice: ReadingChoice, values: ReadonlyArray<Value>): ReadonlyArray<BindingFault> => {
  const described = choice.alternatieven.map(({ waarde }) => waarde)
  const same = described.length === values.length && values.every((value) => described.includes(String(value)))
  return same && described.includes(choice.keuze)
    ? []
    : [
        {
          code: "niet-ondersteund",
          naam: choice.id,
          melding: `De lezing ‘${choice.id}’ moet precies deze waarden beschrijven: ${values.join(", ")}; en een daarvan kiezen.`
        }
      ]
}

/** Only called on a binding without faults, so the fallbacks are never reached. */
const bound = (binding: Binding, choices: ReadonlyArray<ReadingChoice>): Regulation => {
  const { regeling, naam, versie, status, geldigVan, geldigTot, terugwerkendTot, overgang, hash, parameters, ankers } =
    binding
  const chosen = new Map(choices.map(({ id, keuze }) => [id, keuze]))
  const partners = parameters["partners"]?.waarde
  const termOf = (id: TermId): Termijn | undefined => {
    const waarde = parameters[id]?.waarde
    return waarde?.soort === "termijn" ? waarde.termijn : undefined
  }
  return {
    id: regeling,
    naam,
    versie,
    status,
    geldigVan,
    geldigTot,
    terugwerkendTot,
    overgang,
    hash,
    terms: Object.fromEntries(terms.map((id) => [id, termOf(id)])) as Regulation["terms"],
    partners: partners?.soort === "lijst" ? partners.lijst : [],
    readings: Object.fromEntries(readings.map(({ id }) => [id, chosen.get(id)])) as unknown as Readings,
    sentences: Object.fromEntries(anchors.map((anchor) => [anchor, ankers[anchor] ?? []])) as Regulation["sentences"]
  }
}
