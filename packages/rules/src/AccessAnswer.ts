/**
 * Who may see what, with whose consent, and who must keep silent about it, in words.
 *
 * @module
 */
import * as Result from "effect/Result"
import { type Ontvangstbewijs, type Regeling, toRegeling, withReceipt } from "./Answer.ts"
import { type Rol, rol } from "./CaseRole.ts"
import { changed, type Gevoeligheid, underOthers, type Verandering } from "./Change.ts"
import { doel, type Inzage, stuk } from "./Confidentiality.ts"
import {
  antwoord,
  gezag,
  kanOverzien,
  leeftijdBetrokkene,
  schriftelijk,
  type Toestemmer,
  type Toestemming,
  toestemmer,
  toestemming,
  together,
  vertegenwoordiging
} from "./Consent.ts"
import type { Partially } from "./Fact.ts"
import { type Checks, checkedDay, checkFields, day, factValue, listOf, required } from "./FieldCheck.ts"
import type { Readings } from "./Reading.ts"
import { type Because, type Reden, readingsIn, say, toReden } from "./Reason.ts"
import * as Rulebook from "./Rulebook.ts"
import { spreekgrond, type Zwijgplicht } from "./Secrecy.ts"
import type { Setting } from "./Setting.ts"
import type { Invoerfout } from "./Situation.ts"
import * as Table from "./Table.ts"

/** What one person answered when consent was asked; a yes says whether it is in writing and from which day. */
export interface GegevenToestemming {
  readonly door: (typeof toestemmer.values)[number]
  readonly antwoord: (typeof antwoord.values)[number]
  readonly schriftelijk?: boolean
  readonly gegevenOp?: string
  readonly ingetrokkenOp?: string
}

const facts = [
  rol,
  stuk,
  doel,
  toestemming,
  leeftijdBetrokkene,
  kanOverzien,
  gezag,
  vertegenwoordiging,
  spreekgrond
] as const

/**
 * What is asked about access; every fact may be left out.
 *
 * Consent is given as it stands (`toestemming`), or as what each person answered (`toestemmingen`) with the day of
 * access (`inzageOp`); not both. Who must consent follows from the age, judgement and custody of the person concerned.
 */
export type Inzagevraag = Partially<typeof facts> & {
  readonly toestemmingen?: ReadonlyArray<GegevenToestemming>
  /** A date, or an instant with an offset. */
  readonly inzageOp?: string
}

/** The answer about access. */
export interface Inzageantwoord {
  readonly uitkomst: Inzage | "meer-nodig"
  /** Facts that can still change `uitkomst`. */
  readonly nogTeVragen: ReadonlyArray<string>
  /** Who decides where a human must; absent elsewhere. */
  readonly vraagBij?: string
  /** Whose consent it takes and how it stands; null while that is not known. */
  readonly toestemming: {
    readonly van: Toestemmer | null
    readonly stand: Toestemming | null
    readonly redenen: ReadonlyArray<Reden>
  }
  /** Must whoever sees it keep silent? Null while the role is not known. */
  readonly geheimhouding: { readonly uitkomst: Zwijgplicht; readonly redenen: ReadonlyArray<Reden> } | null
  readonly redenen: ReadonlyArray<Reden>
  readonly lezingen: ReadonlyArray<{ readonly id: string; readonly waarde: string }>
  readonly gevoeligheid: ReadonlyArray<Gevoeligheid>
  readonly regeling: Regeling
  readonly ontvangstbewijs: Ontvangstbewijs
}

const checks: Checks = {
  ...Object.fromEntries(facts.map((fact) => [fact.id, factValue(fact)])),
  toestemmingen: listOf("Een toestemming", {
    door: required(factValue(toestemmer)),
    antwoord: required(factValue(antwoord)),
    schriftelijk: factValue(schriftelijk),
    gegevenOp: day,
    ingetrokkenOp: day
  }),
  inzageOp: day
}

/** Answers a question about access, or says everything that is wrong with it. */
export const answer = (
  vraag: Inzagevraag,
  setting: Setting
): Result.Result<Inzageantwoord, ReadonlyArray<Invoerfout>> => {
  const faults = check(vraag)
  return faults.length > 0 ? Result.fail(faults) : Result.succeed(withReceipt(vraag, compose(vraag, setting)))
}

/** Everything that is wrong with a question, at once; none when it is one. Says what is allowed, never what was sent. */
export const check = (vraag: unknown): ReadonlyArray<Invoerfout> => {
  const faults = checkFields(vraag, "Een inzagevraag", checks)
  return faults.length > 0 ? faults : [...twice(vraag as Inzagevraag), ...incomplete(vraag as Inzagevraag)]
}

const twice = ({ toestemming, toestemmingen }: Inzagevraag): ReadonlyArray<Invoerfout> =>
  toestemming !== undefined && toestemmingen !== undefined
    ? [{ veld: "toestemmingen", code: "onbekend-veld", melding: "Geef toestemming of toestemmingen, niet allebei." }]
    : []

const incomplete = ({ toestemmingen = [], inzageOp }: Inzagevraag): ReadonlyArray<Invoerfout> => [
  ...(toestemmingen.some(saysYes) && inzageOp === undefined ? [lacks("inzageOp")] : []),
  ...toestemmingen.flatMap((one, i) => (saysYes(one) ? incompleteYes(one, `toestemmingen/${i}`) : []))
]

const incompleteYes = (
  { schriftelijk, gegevenOp, ingetrokkenOp }: GegevenToestemming,
  at: string
): ReadonlyArray<Invoerfout> => [
  ...(schriftelijk === undefined ? [lacks(`${at}/schriftelijk`)] : []),
  ...(gegevenOp === undefined ? [lacks(`${at}/gegevenOp`)] : []),
  ...(gegevenOp !== undefined && ingetrokkenOp !== undefined && checkedDay(ingetrokkenOp) < checkedDay(gegevenOp)
    ? [
        {
          veld: `${at}/ingetrokkenOp`,
          code: "ongeldige-datum" as const,
          melding: "ingetrokkenOp ligt niet vóór gegevenOp."
        }
      ]
    : [])
]

const saysYes = ({ antwoord }: GegevenToestemming): boolean => antwoord === "ja"

const lacks = (veld: string): Invoerfout => ({
  veld,
  code: "ontbrekend-veld",
  melding: `Bij een ja hoort ${veld.slice(veld.lastIndexOf("/") + 1)}.`
})

interface Consent {
  readonly van: Toestemmer | null
  readonly stand: Toestemming | null
  readonly because: ReadonlyArray<Because>
}

interface Core {
  readonly consent: Consent
  readonly outcome: Inzage | "meer-nodig"
  readonly ask: ReadonlyArray<string>
  readonly because: ReadonlyArray<Because>
  readonly secrecy: Table.Row<ReadonlyArray<(typeof Rulebook.secrecy.table.facts)[number]>, Zwijgplicht> | null
}

const decide = (vraag: Inzagevraag, readings: Readings): Core => {
  const consent = consentOf(vraag, readings)
  const known = { ...readings, ...vraag, toestemming: consent.stand ?? undefined }
  const rows = Table.candidates(Rulebook.access, known)
  const [only, ...others] = new Set(rows.map(({ outcome }) => outcome))
  const decided = only !== undefined && others.length === 0
  return {
    consent,
    outcome: decided ? only : "meer-nodig",
    ask: decided ? [] : Table.openFacts(Rulebook.access, known).flatMap((id) => fieldsOf(id, vraag, readings)),
    because: decided ? [...new Set(rows.flatMap(({ because }) => because))] : [],
    secrecy: vraag.rol === undefined ? null : secrecyOf(vraag.rol, vraag.spreekgrond ?? "geen", readings)
  }
}

const secrecyOf = (rol: Rol, spreekgrond: NonNullable<Inzagevraag["spreekgrond"]>, readings: Readings) =>
  Table.decide(Rulebook.secrecy, { ...readings, rol, spreekgrond })

/** Consent as it stands, or from what everyone answered once it is known who must. */
const consentOf = (vraag: Inzagevraag, readings: Readings): Consent => {
  const rows = Table.candidates(Rulebook.consenter, { ...readings, ...vraag })
  const [only, ...others] = new Set(rows.map(({ outcome }) => outcome))
  const van = only !== undefined && others.length === 0 ? only : null
  const who = van === null ? [] : rows.flatMap(({ because }) => because)
  const { toestemmingen } = vraag
  if (toestemmingen === undefined) return { van, stand: vraag.toestemming ?? null, because: who }
  if (van === null) return { van, stand: null, because: who }
  const answers = toestemmingen.map((one) => ({ door: one.door, row: standingOf(one, vraag.inzageOp) }))
  const stand = together(
    van,
    answers.map(({ door, row }) => ({ door, stand: row.outcome }))
  )
  return { van, stand, because: [...who, ...answers.flatMap(({ row }) => row.because)] }
}

const standingOf = (one: GegevenToestemming, inzageOp: string | undefined) => {
  const opened = saysYes(one) && inzageOp !== undefined ? checkedDay(inzageOp) : undefined
  return Table.decide(Rulebook.consent, {
    antwoord: one.antwoord,
    schriftelijk: one.schriftelijk === true,
    vooraf: opened !== undefined && one.gegevenOp !== undefined && checkedDay(one.gegevenOp) <= opened,
    ingetrokken: opened !== undefined && one.ingetrokkenOp !== undefined && checkedDay(one.ingetrokkenOp) <= opened
  })
}

/** The fields that tell a fact: consent given by persons is open only while it is not known who must consent. */
const fieldsOf = (id: string, vraag: Inzagevraag, readings: Readings): ReadonlyArray<string> =>
  id === "toestemming" && vraag.toestemmingen !== undefined
    ? Table.openFacts(Rulebook.consenter, { ...readings, ...vraag })
    : [id]

const compose = (vraag: Inzagevraag, setting: Setting): Omit<Inzageantwoord, "ontvangstbewijs"> => {
  const { regulation, readings, taal } = setting
  const core = decide(vraag, readings)
  const { consent, secrecy } = core
  const told = (because: ReadonlyArray<Because>) =>
    [...new Set(because)].flatMap((reason) => toReden(reason, taal, regulation))
  return {
    uitkomst: core.outcome,
    nogTeVragen: core.ask,
    ...(core.outcome === "mens-beslist"
      ? { vraagBij: say("de klachtenfunctionaris van {samenwerking}", regulation) }
      : {}),
    toestemming: { van: consent.van, stand: consent.stand, redenen: told(consent.because) },
    geheimhouding: secrecy === null ? null : { uitkomst: secrecy.outcome, redenen: told(secrecy.because) },
    redenen: told(core.because),
    lezingen: readingsIn([...core.because, ...consent.because, ...(secrecy?.because ?? [])]).map((id) => ({
      id,
      waarde: readings[id]
    })),
    gevoeligheid: sensitivity(vraag, core, readings),
    regeling: toRegeling(regulation, taal)
  }
}

const sensitivity = (vraag: Inzagevraag, chosen: Core, readings: Readings): ReadonlyArray<Gevoeligheid> =>
  underOthers(readings, bears, (other) => changes(chosen, decide(vraag, other)))

const bears = (id: keyof Readings): boolean =>
  [Rulebook.access, Rulebook.consenter, Rulebook.secrecy].some(({ space }) => space.factIndex.has(id))

const changes = (chosen: Core, other: Core): ReadonlyArray<Verandering> => [
  ...changed("uitkomst", chosen.outcome, other.outcome),
  ...changed("toestemming/van", chosen.consent.van, other.consent.van),
  ...changed("toestemming/stand", chosen.consent.stand, other.consent.stand),
  ...changed("geheimhouding", chosen.secrecy?.outcome ?? null, other.secrecy?.outcome ?? null)
]
