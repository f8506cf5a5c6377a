/**
 * Who may see what, with whose consent, and who must keep silent about it, in words.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import * as Result from "effect/Result"
import { doel, type Inzage, ofTheLiving, opVerzoekKlager, stuk, withoutConsent } from "./Access.ts"
import { type Ontvangstbewijs, type Regeling, toRegeling, withReceipt } from "./Answer.ts"
import { type Rol, rol } from "./CaseRole.ts"
import { changed, type Gevoeligheid, listed, underOthers, type Verandering } from "./Change.ts"
import { weighedBy } from "./ClientFileAccess.ts"
import { antwoord, counting, type Given, schriftelijk, type Toestemming, toestemming, together } from "./Consent.ts"
import {
  gezag,
  hoogstens,
  kanOverzien,
  leeftijdBetrokkene,
  type Toestemmer,
  toestemmer,
  vertegenwoordiging
} from "./Consenter.ts"
import * as Diagram from "./Diagram.ts"
import type { Partially } from "./Fact.ts"
import { type Check, type Checks, checkedDay, checkFields, day, factValue, listOf, required } from "./FieldCheck.ts"
import type { Readings } from "./Reading.ts"
import { type Because, inEach, type Plain, type Reden, readingsIn, say, toReden } from "./Reason.ts"
import * as Rulebook from "./Rulebook.ts"
import { spreekgrond, type Zwijgplicht } from "./Secrecy.ts"
import type { Setting } from "./Setting.ts"
import { type Invoerfout, oneOf } from "./Situation.ts"
import { heldOtherwise } from "./Standing.ts"
import * as Table from "./Table.ts"

/**
 * What one person answered when consent was asked. Everyone may answer more than once: the latest answer counts, and
 * a no or a withdrawal whose day is not known counts always.
 */
export interface GegevenToestemming {
  readonly door: (typeof toestemmer.values)[number]
  /** Which of the persons of this kind, counted from 1: two parents are 1 and 2. Left out it is the first. */
  readonly wie?: number
  readonly antwoord: (typeof antwoord.values)[number]
  readonly schriftelijk?: boolean
  /** The day of the answer; a yes must say it. */
  readonly gegevenOp?: string
  /** The day a yes was taken back. */
  readonly ingetrokkenOp?: string
}

const facts = [
  rol,
  stuk,
  doel,
  toestemming,
  opVerzoekKlager,
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
  /** Whose consent it takes and how it stands; null while that is not known, and no standing where nobody can give it. */
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

const wholeFromOne: Check = (value, veld) =>
  value === undefined || (Number.isInteger(value) && (value as number) >= 1)
    ? []
    : [{ veld, code: "niet-toegestane-waarde", melding: "wie is een heel getal vanaf 1." }]

const checks: Checks = {
  ...Object.fromEntries(facts.map((fact) => [fact.id, factValue(fact)])),
  toestemmingen: listOf("Een toestemming", {
    door: required(factValue(toestemmer)),
    wie: wholeFromOne,
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
  return faults.length > 0 ? Result.fail(faults) : Result.succeed(withReceipt(vraag, compose(ofWhom(vraag), setting)))
}

/** Who is left behind asks about someone who has died, and consent can no longer come only of such a person. */
const ofWhom = (vraag: Inzagevraag): Inzagevraag =>
  vraag.leeftijdBetrokkene === undefined && (vraag.rol === "nabestaande" || vraag.toestemming === "kan-niet-meer")
    ? { ...vraag, leeftijdBetrokkene: "overleden" }
    : vraag

/** Everything that is wrong with a question, at once; none when it is one. Says what is allowed, never what was sent. */
export const check = (vraag: unknown): ReadonlyArray<Invoerfout> => {
  const faults = checkFields(vraag, "Een inzagevraag", checks)
  if (faults.length > 0) return faults
  const asked = vraag as Inzagevraag
  return [...twice(asked), ...ofTheDead(asked), ...forNobody(asked), ...incomplete(asked), ...tooMany(asked)]
}

const twice = ({ toestemming, toestemmingen }: Inzagevraag): ReadonlyArray<Invoerfout> =>
  toestemming !== undefined && toestemmingen !== undefined
    ? [{ veld: "toestemmingen", code: "onbekend-veld", melding: "Geef toestemming of toestemmingen, niet allebei." }]
    : []

/** What can be so only of someone who has died, said of someone who lives. */
const ofTheDead = ({ rol, leeftijdBetrokkene: age, toestemming }: Inzagevraag): ReadonlyArray<Invoerfout> => {
  if (age === undefined || age === "overleden") return []
  const wrong = (veld: string, melding: string): Invoerfout => ({ veld, code: "niet-toegestane-waarde", melding })
  return [
    ...(rol === "nabestaande"
      ? [wrong("leeftijdBetrokkene", "leeftijdBetrokkene is overleden als een nabestaande het vraagt.")]
      : []),
    ...(toestemming === "kan-niet-meer"
      ? [wrong("toestemming", "toestemming is alleen kan-niet-meer als leeftijdBetrokkene overleden is.")]
      : [])
  ]
}

/** Who represents an adult is someone: where nobody acts for them nobody can ask this as that. */
const forNobody = ({
  rol,
  leeftijdBetrokkene: age,
  kanOverzien: able,
  vertegenwoordiging: acts
}: Inzagevraag): ReadonlyArray<Invoerfout> =>
  rol === "vertegenwoordiger" && age === "18-plus" && able !== true && acts === "niemand"
    ? [
        {
          veld: "vertegenwoordiging",
          code: "niet-toegestane-waarde",
          melding: `Vraagt een vertegenwoordiger het, dan is vertegenwoordiging ${someone}.`
        }
      ]
    : []

const someone = oneOf(vertegenwoordiging.values.filter((value) => value !== "niemand"))

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

/** There is one person the file is about, and one parent where one has custody: a second one is no answer of theirs. */
const tooMany = ({ toestemmingen = [], gezag: custody }: Inzagevraag): ReadonlyArray<Invoerfout> =>
  toestemmingen.flatMap(({ door, wie = 1 }, i) => {
    const most = door === "ouder-met-gezag" && custody === "een-ouder" ? 1 : hoogstens[door]
    return wie <= most
      ? []
      : [
          {
            veld: `toestemmingen/${i}/wie`,
            code: "niet-toegestane-waarde" as const,
            melding: `wie is hier hoogstens ${most}.`
          }
        ]
  })

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
  /** Who weighs it, where a human must. */
  readonly weighs: Plain | undefined
  readonly ask: ReadonlyArray<string>
  readonly because: ReadonlyArray<Because>
  readonly secrecy: Table.Row<ReadonlyArray<(typeof Rulebook.secrecy.table.facts)[number]>, Zwijgplicht> | null
}

const decide = (vraag: Inzagevraag, readings: Readings): Core => {
  const consent = consentOf(vraag, readings)
  const stands = standsOf(vraag, consent)
  const can = stands.map((toestemming) => ({ ...readings, ...vraag, toestemming }))
  const rows = [...new Set(can.flatMap((known) => Table.candidates(Rulebook.access, known)))]
  const [only, ...others] = new Set(rows.map(({ outcome }) => outcome))
  const decided = only !== undefined && others.length === 0
  return {
    consent,
    outcome: decided ? only : "meer-nodig",
    weighs: decided && only === "mens-beslist" ? weighedBy(rows[0] as Table.Row) : undefined,
    ask: decided ? [] : [...new Set(openIn(can).flatMap((id) => fieldsOf(id, vraag, readings)))],
    because: decided ? holding(rows) : [],
    secrecy: vraag.rol === undefined ? null : secrecyOf(vraag.rol, groundIn(vraag, stands), readings)
  }
}

/** The reasons that hold whichever row it will be; where the rows share none, why all stays closed that no row opens. */
const holding = (rows: ReadonlyArray<Table.Row>): ReadonlyArray<Because> => {
  const shared = inEach(rows.map(({ because }) => because))
  return shared.length > 0 ? shared : (rows.find(({ otherwise }) => otherwise === true)?.because ?? [])
}

/** Consent is a ground to speak, unless it is known not to be there. */
const groundIn = (
  { spreekgrond = "geen" }: Inzagevraag,
  stands: ReadonlyArray<Toestemming | undefined>
): NonNullable<Inzagevraag["spreekgrond"]> =>
  spreekgrond === "toestemming" && stands.every((stand) => stand !== undefined && stand !== "gegeven")
    ? "geen"
    : spreekgrond

/**
 * How consent can stand: as it does; not given where nobody can give it; where it is not known as it can for someone who
 * lives, or in any way.
 */
const standsOf = (vraag: Inzagevraag, { van, stand }: Consent): ReadonlyArray<Toestemming | undefined> => {
  if (stand !== null) return [stand]
  if (van === nobody) return withoutConsent
  return lives(vraag) ? ofTheLiving : [undefined]
}

/** Someone of an age lives, and so does whoever looks at their own file. */
const lives = ({ leeftijdBetrokkene: age, rol }: Inzagevraag): boolean =>
  age === undefined ? rol === "betrokkene" : age !== "overleden"

type Possible = Parameters<typeof Table.openFacts<typeof Rulebook.access.table.facts, Inzage>>[1]

/** The facts still open whichever way consent stands; consent is one where it makes a difference. */
const openIn = (can: ReadonlyArray<Possible>): ReadonlyArray<string> => {
  const open = new Set(can.flatMap((known) => Table.openFacts(Rulebook.access, known)))
  const { space, root } = Rulebook.access
  const [first = {}, ...others] = can
  if (others.some((other) => !Diagram.leavesSame(space, root, toestemming.id, first, other))) open.add(toestemming.id)
  return space.facts.map(({ id }) => id).filter((id) => open.has(id))
}

const secrecyOf = (rol: Rol, spreekgrond: NonNullable<Inzagevraag["spreekgrond"]>, readings: Readings) =>
  Table.decide(Rulebook.secrecy, { ...readings, rol, spreekgrond })

const nobody = "niet-vastgesteld"

/**
 * Consent as it stands, or from what everyone answered once it is known who must. It can no longer come when the person has
 * died; where nobody can give it, whatever was answered counts for nothing.
 */
const consentOf = (vraag: Inzagevraag, readings: Readings): Consent => {
  const rows = Table.candidates(Rulebook.consenter, { ...readings, ...vraag })
  const [only, ...others] = new Set(rows.map(({ outcome }) => outcome))
  const van = only !== undefined && others.length === 0 ? only : null
  const who = van === null ? [] : rows.flatMap(({ because }) => because)
  if (vraag.leeftijdBetrokkene === "overleden") return { van, stand: "kan-niet-meer", because: who }
  if (van === nobody) return { van, stand: null, because: who }
  const { toestemmingen } = vraag
  if (toestemmingen === undefined) return { van, stand: vraag.toestemming ?? null, because: who }
  if (van === null) return { van, stand: null, because: who }
  const answers = toestemmingen.map((one) => standingOf(one, vraag.inzageOp))
  const stand = together(van, answers)
  const counted = counting(van, answers)
  const said = stand === "niet-gevraagd" ? [...counted, notAsked] : counted
  return { van, stand, because: [...who, ...said.flatMap(({ because }) => because)] }
}

const notAsked = Table.decide(Rulebook.consent, {
  antwoord: "niet-gevraagd",
  schriftelijk: false,
  vooraf: false,
  ingetrokken: false
})

interface Answered extends Given {
  readonly because: ReadonlyArray<Because>
}

/** How one answer stands on the day of access, and since when. */
const standingOf = (one: GegevenToestemming, inzageOp: string | undefined): Answered => {
  const opened = inzageOp === undefined ? undefined : checkedDay(inzageOp)
  const by = (day: PlainDate | undefined): boolean => day === undefined || opened === undefined || day <= opened
  const given = one.gegevenOp === undefined ? undefined : checkedDay(one.gegevenOp)
  const takenBack = one.ingetrokkenOp === undefined ? undefined : checkedDay(one.ingetrokkenOp)
  const answered = one.antwoord === "ingetrokken" ? (takenBack ?? given) : given
  const ingetrokken = saysYes(one) && takenBack !== undefined && by(takenBack)
  const { outcome, because } = Table.decide(Rulebook.consent, {
    antwoord: one.antwoord,
    schriftelijk: one.schriftelijk === true,
    vooraf: by(answered),
    ingetrokken
  })
  return { door: one.door, wie: one.wie ?? 1, stand: outcome, op: ingetrokken ? takenBack : answered, because }
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
    ...(core.weighs === undefined ? {} : { vraagBij: say(core.weighs[taal], regulation) }),
    toestemming: { van: consent.van, stand: consent.stand, redenen: told(consent.because) },
    geheimhouding: secrecy === null ? null : { uitkomst: secrecy.outcome, redenen: told(secrecy.because) },
    redenen: told(core.because),
    lezingen: readingsIn([...core.because, ...consent.because, ...(secrecy?.because ?? [])]).map((id) => ({
      id,
      waarde: readings[id]
    })),
    gevoeligheid: [...sensitivity(vraag, core, readings), ...heldOtherwise(regulation, readings)],
    regeling: toRegeling(setting)
  }
}

const sensitivity = (vraag: Inzagevraag, chosen: Core, readings: Readings): ReadonlyArray<Gevoeligheid> =>
  underOthers(readings, bears, (other) => changes(chosen, decide(vraag, other)))

const bears = (id: keyof Readings): boolean =>
  [Rulebook.access, Rulebook.consenter, Rulebook.secrecy].some(({ space }) => space.factIndex.has(id))

const changes = (chosen: Core, other: Core): ReadonlyArray<Verandering> => [
  ...changed("uitkomst", chosen.outcome, other.outcome),
  ...changed("nogTeVragen", listed(chosen.ask), listed(other.ask)),
  ...changed("toestemming/van", chosen.consent.van, other.consent.van),
  ...changed("toestemming/stand", chosen.consent.stand, other.consent.stand),
  ...changed("geheimhouding", chosen.secrecy?.outcome ?? null, other.secrecy?.outcome ?? null)
]
