/**
 * Is this a question about keeping a complaint file, and if not, what is wrong with it?
 *
 * @module
 */
import { dossierVan, opSchrift, reden, verlengtDoor } from "./Extension.ts"
import { type Checks, checkedDay, checkWhole, day, factValue, listOf, type Right, required } from "./FieldCheck.ts"
import { gesloten, nogNodig, vernietigingsverbod } from "./Retention.ts"
import type { Invoerfout } from "./Situation.ts"

/** An extension that was decided or is asked for: by whom, why, when, and until when. */
export interface Verlenging {
  readonly door: (typeof verlengtDoor.values)[number]
  readonly reden: (typeof reden.values)[number]
  readonly opSchrift: boolean
  readonly beslotenOp: string
  readonly totEnMet: string
}

/**
 * What is asked about a complaint file; days are dates or instants, and every one may be left out.
 *
 * A complaint is closed on the last of `uitkomstOp`, `reactieOp`, `vervolggesprekOp` and `ingetrokkenOp`, once
 * `gesloten` says so; a withdrawal closes it. `peildatum` is the day that what must happen is
 * asked for, not before what it is asked about. `dossierVan` must be there when something is extended.
 */
export interface Bewaarvraag {
  readonly gesloten?: boolean
  readonly ingediendOp?: string
  readonly uitkomstOp?: string
  readonly reactieOp?: string
  readonly vervolggesprekOp?: string
  readonly ingetrokkenOp?: string
  readonly laatsteStukOp?: string
  readonly dossierVan?: (typeof dossierVan.values)[number]
  readonly nogNodig?: boolean
  readonly vernietigingsverbod?: boolean
  readonly peildatum?: string
  readonly verlengingen?: ReadonlyArray<Verlenging>
}

/** The days on which a complaint can be closed. */
export const closing = ["uitkomstOp", "reactieOp", "vervolggesprekOp", "ingetrokkenOp"] as const
/** The days that something can happen to a file after it was begun. */
export const after = [...closing, "laatsteStukOp"] as const

const extensionChecks: Checks = {
  door: required(factValue(verlengtDoor)),
  reden: required(factValue(reden)),
  opSchrift: required(factValue(opSchrift)),
  beslotenOp: required(day),
  totEnMet: required(day)
}

const checks: Checks = {
  gesloten: factValue(gesloten),
  ingediendOp: day,
  uitkomstOp: day,
  reactieOp: day,
  vervolggesprekOp: day,
  ingetrokkenOp: day,
  laatsteStukOp: day,
  dossierVan: factValue(dossierVan),
  nogNodig: factValue(nogNodig),
  vernietigingsverbod: factValue(vernietigingsverbod),
  peildatum: day,
  verlengingen: listOf("Een verlenging", extensionChecks)
}

/** Everything that is wrong with a question, at once; none when it is one. Says what is allowed, never what was sent. */
export const check = (vraag: unknown): ReadonlyArray<Invoerfout> =>
  checkWhole<Bewaarvraag>(vraag, "Een bewaarvraag", checks, (right) => [
    ...outOfOrder(right),
    ...unclosed(right),
    ...ownerless(right)
  ])

/** Withdrawing is closing too (law.md D85). */
const unclosed = ({ gesloten: closed, ingetrokkenOp }: Right<Bewaarvraag>): ReadonlyArray<Invoerfout> =>
  closed === false && ingetrokkenOp !== undefined
    ? [
        {
          veld: "gesloten",
          code: "niet-toegestane-waarde",
          melding: "gesloten is true als ingetrokkenOp erbij staat: intrekken is ook afsluiten."
        }
      ]
    : []

const outOfOrder = (vraag: Right<Bewaarvraag>): ReadonlyArray<Invoerfout> => [
  ...after
    .filter((veld) => before(vraag[veld], vraag.ingediendOp))
    .map((veld) => ({ veld, code: "ongeldige-datum" as const, melding: `${veld} ligt niet vóór ingediendOp.` })),
  ...happened(vraag)
    .filter((veld) => before(vraag.peildatum, vraag[veld]))
    .filter((veld, _, later) => !later.some((other) => before(vraag[veld], vraag[other])))
    .slice(0, 1)
    .map((veld) => ({
      veld: "peildatum",
      code: "ongeldige-datum" as const,
      melding: `peildatum ligt niet vóór ${veld}.`
    })),
  ...disordered(vraag.verlengingen ?? [])
]

/** Each against the last one before it of which the day is there. */
const disordered = (verlengingen: ReadonlyArray<Right<Verlenging>>): ReadonlyArray<Invoerfout> => {
  let last: string | undefined
  return verlengingen.flatMap(({ beslotenOp }, i) => {
    const isEarlier = before(beslotenOp, last)
    last = beslotenOp ?? last
    return isEarlier
      ? [
          {
            veld: `verlengingen/${i}/beslotenOp`,
            code: "ongeldige-datum" as const,
            melding: "Verlengingen staan op volgorde van beslotenOp."
          }
        ]
      : []
  })
}

/** What happened by the day asked about, as keeping starts on one of these; of what closes a complaint only once it is closed. */
const happened = (vraag: Right<Bewaarvraag>) =>
  (["ingediendOp", ...after] as const).filter((veld) => isClosed(vraag) === true || !isClosing(veld))

const isClosing = (veld: string): boolean => closing.some((one) => one === veld)

/** Is the complaint closed? A withdrawal closes it. */
export const isClosed = ({ gesloten: closed, ingetrokkenOp }: Right<Bewaarvraag>): boolean | undefined =>
  closed ?? (ingetrokkenOp === undefined ? undefined : true)

const ownerless = ({ dossierVan: owner, verlengingen = [] }: Right<Bewaarvraag>): ReadonlyArray<Invoerfout> =>
  verlengingen.length > 0 && owner === undefined
    ? [{ veld: "dossierVan", code: "ontbrekend-veld", melding: "dossierVan moet erbij als er wordt verlengd." }]
    : []

/** Does one day lie before another? Not where one of them is not there. */
export const before = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && checkedDay(one) < checkedDay(other)
