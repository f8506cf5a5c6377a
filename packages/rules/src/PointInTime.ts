/**
 * Which version of a regulation applies: on a day, and to a complaint filed on a day and still running.
 *
 * Never falls back to another version: where none applies the answer says why.
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { dateInWords } from "./DayInWords.ts"
import type { Overgang, Status } from "./Regulation.ts"

/** What of a version tells when it applies; days are ISO dates. */
export interface Period {
  /** The regulation it is a version of; may be left out where there is but one. */
  readonly regeling?: string
  readonly versie: string
  readonly status: Status
  readonly geldigVan: string | null
  readonly geldigTot: string | null
  readonly terugwerkendTot: string | null
  readonly overgang: Overgang
}

/** Which version applies, or why none does; `uitleg` says it in one or two Dutch sentences. */
export type Geldigheid<V extends Period = Period> =
  | { readonly soort: "versie"; readonly versie: V; readonly uitleg: string }
  | { readonly soort: "voor-de-eerste"; readonly eerste: V; readonly uitleg: string }
  | { readonly soort: "tussen-versies"; readonly vorige: V; readonly volgende: V; readonly uitleg: string }
  | { readonly soort: "na-de-laatste"; readonly laatste: V; readonly uitleg: string }
  | { readonly soort: "alleen-ontwerp"; readonly ontwerpen: ReadonlyArray<V>; readonly uitleg: string }

/** Throws when a day does not exist or lies at the wrong side of another; `veld` names it. */
export class OngeldigeDag extends RangeError {
  readonly veld: "dag" | "ingediendOp" | "peildag"

  constructor(veld: OngeldigeDag["veld"], melding: string) {
    super(`Het veld “${veld}” klopt niet: ${melding}`)
    this.veld = veld
  }
}

/**
 * The version of one regulation that applies on `dag` (`2026-01-31`).
 *
 * Both ends count: `geldigVan` is the first day and `geldigTot` the last. A version that reaches back (`terugwerkendTot`)
 * goes before the one that was in force then. A concept applies on no day. Throws {@link OngeldigeDag}, and a `RangeError` on
 * versions of several regulations.
 */
export const versionOn = <V extends Period>(versies: ReadonlyArray<V>, dag: string): Geldigheid<V> => {
  checkRegulation(versies)
  checkDay("dag", dag)
  return lookUp(versies, inOrder(versies), dag)
}

/** A complaint: the day it was filed and the day it is looked at while it is running. */
export interface RunningComplaint {
  readonly ingediendOp: string
  readonly peildag: string
}

/**
 * The version that applies on `peildag` to a complaint filed on `ingediendOp`.
 *
 * That is the version at filing, until a version begins after it whose transition rule is `direct`. Throws as
 * {@link versionOn} does.
 */
export const versionForComplaint = <V extends Period>(
  versies: ReadonlyArray<V>,
  { ingediendOp, peildag }: RunningComplaint
): Geldigheid<V> => {
  checkRegulation(versies)
  checkDay("ingediendOp", ingediendOp)
  checkDay("peildag", peildag)
  if (peildag < ingediendOp) throw new OngeldigeDag("peildag", "verwacht wordt de dag van indienen of een dag erna")
  // What has not begun yet does not reach back yet either.
  const dated = inOrder(versies).map((period) =>
    period.geldigVan <= peildag ? period : { ...period, eersteDag: period.geldigVan }
  )
  const atFiling = lookUp(versies, dated, ingediendOp)
  const begunSince = dated.filter(({ geldigVan }) => sinceOf(atFiling, ingediendOp) < geldigVan && geldigVan <= peildag)
  const takingOver = begunSince.findLast(({ versie }) => versie.overgang === "direct")
  if (takingOver !== undefined) return takenOver(takingOver, ingediendOp)
  return { ...atFiling, uitleg: `${atFiling.uitleg}${keptNote(atFiling, begunSince)}` }
}

/** The first version that takes over, after `peildag`, a complaint filed on `ingediendOp` that is running then. */
export const takingOverAfter = <V extends Period>(
  versies: ReadonlyArray<V>,
  ingediendOp: string,
  peildag: string
): { readonly versie: V; readonly geldigVan: string } | undefined =>
  inOrder(versies).find(
    ({ versie, geldigVan }) => versie.overgang === "direct" && geldigVan > peildag && geldigVan > ingediendOp
  )

/** After which day a version is a later one: the day of filing, or the first of a version that reaches back to it. */
const sinceOf = (atFiling: Geldigheid, ingediendOp: string): string => {
  const first = atFiling.soort === "versie" ? atFiling.versie.geldigVan : null
  return first === null || first < ingediendOp ? ingediendOp : first
}

const inWords = (dag: string): string => {
  const date = fromIso(dag)
  return isRefusal(date) ? dag : dateInWords(date)
}

const checkRegulation = (versies: ReadonlyArray<Period>): void => {
  if (versies.every(({ regeling }) => regeling === versies[0]?.regeling)) return
  throw new RangeError("Het veld “versies” klopt niet: verwacht worden versies van één regeling")
}

const checkDay = (veld: OngeldigeDag["veld"], dag: string): void => {
  if (isRefusal(fromIso(dag))) throw new OngeldigeDag(veld, "verwacht wordt een dag die bestaat, als 2026-01-31")
}

/** A version with the first day it applies to, reaching back included, and the last. */
interface Dated<V> {
  readonly versie: V
  readonly geldigVan: string
  readonly eersteDag: string
  readonly laatsteDag: string | null
}

// What is no more than a concept, or adopted without a day to begin, is in force on no day.
const inOrder = <V extends Period>(versies: ReadonlyArray<V>): ReadonlyArray<Dated<V>> =>
  versies
    .flatMap((versie) => {
      const { status, geldigVan, geldigTot, terugwerkendTot } = versie
      if (status === "concept" || geldigVan === null) return []
      return [{ versie, geldigVan, eersteDag: terugwerkendTot ?? geldigVan, laatsteDag: geldigTot }]
    })
    .toSorted((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1))

const lookUp = <V extends Period>(
  versies: ReadonlyArray<V>,
  dated: ReadonlyArray<Dated<V>>,
  dag: string
): Geldigheid<V> => {
  const found = dated.findLast((period) => contains(period, dag))
  return found === undefined ? noneOn(versies, dated, dag) : applies(found, dag)
}

const contains = ({ eersteDag, laatsteDag }: Dated<unknown>, dag: string): boolean =>
  eersteDag <= dag && (laatsteDag === null || dag <= laatsteDag)

const applies = <V extends Period>({ versie, geldigVan, laatsteDag }: Dated<V>, dag: string): Geldigheid<V> => {
  const until = laatsteDag === null ? "" : ` tot en met ${inWords(laatsteDag)}`
  const back = dag < geldigVan ? `, met terugwerkende kracht: zij geldt van ${inWords(geldigVan)}` : ", die geldt van "
  const period = dag < geldigVan ? `${back}${until}` : `${back}${inWords(geldigVan)}${until}`
  return { soort: "versie", versie, uitleg: `Op ${inWords(dag)} geldt versie ${versie.versie}${period}.` }
}

const noneOn = <V extends Period>(
  versies: ReadonlyArray<V>,
  dated: ReadonlyArray<Dated<V>>,
  dag: string
): Geldigheid<V> => {
  const vorige = dated.findLast(({ laatsteDag }) => laatsteDag !== null && laatsteDag < dag)
  const volgende = dated.find(({ eersteDag }) => dag < eersteDag)
  const none = `Op ${inWords(dag)} geldt geen versie`
  if (vorige !== undefined && volgende !== undefined) {
    const uitleg = `${none}: ${ended(vorige)} en ${begins(volgende)}.`
    return { soort: "tussen-versies", vorige: vorige.versie, volgende: volgende.versie, uitleg }
  }
  if (vorige !== undefined)
    return { soort: "na-de-laatste", laatste: vorige.versie, uitleg: `${none}: ${ended(vorige)}.` }
  if (volgende !== undefined)
    return { soort: "voor-de-eerste", eerste: volgende.versie, uitleg: `${none}: ${begins(volgende)}.` }
  return { soort: "alleen-ontwerp", ontwerpen: versies, uitleg: `${none}: ${drafts(versies)}.` }
}

const ended = ({ versie, laatsteDag }: Dated<Period>): string =>
  `versie ${versie.versie} gold tot en met ${laatsteDag === null ? "" : inWords(laatsteDag)}`

const begins = ({ versie, eersteDag }: Dated<Period>): string =>
  `versie ${versie.versie} geldt van ${inWords(eersteDag)}`

const drafts = (versies: ReadonlyArray<Period>): string => {
  if (versies.length === 0) return "er is nog geen versie van deze regeling"
  const named = versies.map(({ versie, status }) =>
    status === "concept" ? `versie ${versie} is een concept` : `versie ${versie} heeft geen dag van inwerkingtreding`
  )
  return named.join(" en ")
}

const takenOver = <V extends Period>({ versie, geldigVan }: Dated<V>, ingediendOp: string): Geldigheid<V> => ({
  soort: "versie",
  versie,
  uitleg:
    `Versie ${versie.versie} geldt vanaf ${inWords(geldigVan)} ook voor klachten die dan al lopen, ` +
    `dus ook voor een klacht van ${inWords(ingediendOp)}.`
})

const keptNote = (atFiling: Geldigheid, begunSince: ReadonlyArray<Dated<Period>>): string => {
  const latest = begunSince.at(-1)
  if (latest === undefined) return ""
  const later = `versie ${latest.versie.versie}, van ${inWords(latest.geldigVan)}, geldt niet voor klachten die dan al lopen`
  return atFiling.soort === "versie" ? ` De klacht blijft daaronder: ${later}.` : ` Ook later niet: ${later}.`
}
