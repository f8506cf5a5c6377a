/**
 * Who may see what, with whose consent, and who must keep silent about it, in words.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import * as Result from "effect/Result"
import { type Inzage, ofTheLiving, withoutConsent } from "./Access.ts"
import { check, type GegevenToestemming, type Inzagevraag, saysYes } from "./AccessQuestion.ts"
import { type Ontvangstbewijs, type Regeling, toRegeling, withReceipt } from "./Answer.ts"
import type { Rol } from "./CaseRole.ts"
import { changed, type Gevoeligheid, listed, underOthers, type Verandering } from "./Change.ts"
import { weighedBy } from "./ClientFileAccess.ts"
import { counting, type Given, type Toestemming, toestemming, together } from "./Consent.ts"
import type { Toestemmer } from "./Consenter.ts"
import * as Diagram from "./Diagram.ts"
import { checkedDay } from "./FieldCheck.ts"
import type { Readings } from "./Reading.ts"
import { type Because, inEach, type Plain, type Reden, readingsIn, say, toReden } from "./Reason.ts"
import * as Rulebook from "./Rulebook.ts"
import type { Zwijgplicht } from "./Secrecy.ts"
import type { Setting } from "./Setting.ts"
import type { Invoerfout } from "./Situation.ts"
import { heldOtherwise } from "./Standing.ts"
import * as Table from "./Table.ts"

export { check, type GegevenToestemming, type Inzagevraag } from "./AccessQuestion.ts"

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
