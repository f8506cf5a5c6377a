/**
 * How many, as far as the annual report may show it?
 *
 * @module
 */
import { aanbeveling, daarnaast, type Geval, tellingen, uitspraak, zonderOordeel } from "./AnnualReport.ts"
import * as Disclosure from "./Disclosure.ts"

/** What a number counts: all complaints, the rows of one table, or what stands beside the complaints. */
export type Onderdeel = "klachten" | (typeof tellingen)[number]["id"] | (typeof daarnaast)[number]

/** A number made public: what it counts, over which years; `waarden` names the rows of a table and is empty otherwise. */
export interface Openbaar {
  readonly van: number
  readonly tot: number
  readonly onderdeel: Onderdeel
  readonly waarden: ReadonlyArray<string>
  readonly aantal: number
}

/** A row of a table; null is not shown. */
export interface Rij {
  readonly waarde: string
  readonly aantal: number | null
}

/** The numbers of one year; null is not shown. */
export interface Cijfers {
  readonly klachten: number | null
  readonly tabellen: ReadonlyArray<{
    readonly onderdeel: (typeof tellingen)[number]["id"]
    readonly rijen: ReadonlyArray<Rij>
  }>
  readonly daarnaast: ReadonlyArray<{ readonly onderdeel: Onderdeel; readonly aantal: number | null }>
  /** Every number shown, to be given along as `eerder` with later reports. */
  readonly gepubliceerd: ReadonlyArray<Openbaar>
  /** Nothing is shown because a hidden number followed already from what was public. */
  readonly alHerleidbaar: boolean
}

/** What the figures are made from. */
export interface Basis {
  readonly jaar: number
  /** Those of `jaar` are counted; those of other years are what an earlier number over several years was made from. */
  readonly gevallen: ReadonlyArray<Geval>
  readonly partners: ReadonlyArray<string>
  readonly drempel: number
  readonly eerder: ReadonlyArray<Openbaar>
}

/** With fewer, a partner that subtracts its own numbers knows those of the other. */
const FEWEST_PARTNERS = 3

/**
 * Judgements without a recommendation: no number of the report, but one that follows from its tables, since only a
 * judgement can have a recommendation.
 */
const JUDGEMENT_ONLY = "oordeel-zonder-aanbeveling"

/** A number the report could show, or one that follows from those. */
interface Cell {
  readonly jaar: number
  readonly onderdeel: Onderdeel | typeof JUDGEMENT_ONLY
  readonly waarde?: string
}

/** Counts the year, and shows what may be shown. */
export const figures = (basis: Basis): Cijfers => {
  const { jaar, partners, eerder } = basis
  const years = linkedYears(jaar, eerder)
  const cells = years.flatMap(cellsOf)
  const ledger = ledgerOf(basis, cells)
  const before = eerder.filter(({ van }) => years.includes(van)).map((sum) => placesOf(sum, cells))
  const followsAlready = !Disclosure.safe(ledger, before)
  const shown = followsAlready || partners.length < FEWEST_PARTNERS ? [] : choose(ledger, cells, jaar, before)
  return { ...written(jaar, ledger, cells, shown), alHerleidbaar: followsAlready }
}

/** The years whose numbers are tied to this year by numbers over several years. */
export const linkedYears = (jaar: number, eerder: ReadonlyArray<Openbaar>): ReadonlyArray<number> => {
  const reach = (from: number, to: number): ReadonlyArray<number> => {
    const tied = eerder.filter(({ van, tot }) => van <= to && tot >= from)
    const first = Math.min(from, ...tied.map(({ van }) => van))
    const last = Math.max(to, ...tied.map(({ tot }) => tot))
    return first < from || last > to ? reach(first, last) : Array.from({ length: to - from + 1 }, (_, i) => from + i)
  }
  return reach(jaar, jaar)
}

/** How many of the cases a public number counts. */
export const countOf = (sum: Openbaar, gevallen: ReadonlyArray<Geval>): number =>
  gevallen.filter((geval) => cellsUnder(geval).some((cell) => covers(sum, cell))).length

const cellsOf = (jaar: number): ReadonlyArray<Cell> => [
  { jaar, onderdeel: "klachten" },
  ...tellingen.flatMap(({ id, values }) => values.map((waarde) => ({ jaar, onderdeel: id, waarde }))),
  ...daarnaast.map((onderdeel) => ({ jaar, onderdeel })),
  { jaar, onderdeel: JUDGEMENT_ONLY }
]

/** The cells a case counts in. */
const cellsUnder = (geval: Geval): ReadonlyArray<Cell> => {
  const { jaar } = geval
  if (geval.soort !== "klacht") return [{ jaar, onderdeel: geval.soort }]
  return [
    { jaar, onderdeel: "klachten" },
    ...tellingen.map(({ id }) => ({ jaar, onderdeel: id, waarde: geval[id] })),
    ...(geval.aanbeveling === "nee" && !zonderOordeel.includes(geval.uitspraak)
      ? [{ jaar, onderdeel: JUDGEMENT_ONLY } as const]
      : [])
  ]
}

const covers = ({ van, tot, onderdeel, waarden }: Openbaar, cell: Cell): boolean =>
  cell.jaar >= van &&
  cell.jaar <= tot &&
  cell.onderdeel === onderdeel &&
  (cell.waarde === undefined || waarden.includes(cell.waarde))

const placesOf = (sum: Openbaar, cells: ReadonlyArray<Cell>): ReadonlyArray<number> =>
  [...cells.keys()].filter((place) => covers(sum, cells[place] as Cell))

/** The cells as seen by the public, and by each partner; a case of an unknown partner might be anyone's own. */
const ledgerOf = ({ gevallen, partners, drempel }: Basis, cells: ReadonlyArray<Cell>): Disclosure.Ledger => {
  const seen = (isOwn: (geval: Geval) => boolean) =>
    viewOf(
      gevallen.filter((geval) => !isOwn(geval)),
      cells
    )
  const views = [
    seen(() => false),
    ...partners.map((partner) => seen(({ organisatie }) => organisatie === partner || !partners.includes(organisatie)))
  ]
  return { views, identities: identitiesOf(cells), threshold: drempel }
}

const viewOf = (gevallen: ReadonlyArray<Geval>, cells: ReadonlyArray<Cell>): Disclosure.View => {
  const counts = new Map<string, number>()
  for (const cell of gevallen.flatMap(cellsUnder)) counts.set(nameOf(cell), (counts.get(nameOf(cell)) ?? 0) + 1)
  return cells.map((cell) => counts.get(nameOf(cell)) ?? 0)
}

const nameOf = ({ jaar, onderdeel, waarde = "" }: Cell): string => `${jaar} ${onderdeel} ${waarde}`

/** Every table adds up to the number of complaints of its year; recommendations and judgements without one to the judgements. */
const identitiesOf = (cells: ReadonlyArray<Cell>): Disclosure.Ledger["identities"] =>
  [...new Set(cells.map(({ jaar }) => jaar))].flatMap((jaar) => [
    ...tellingen.map(({ id }) => ({ plus: tableOf(cells, id, jaar), minus: tableOf(cells, "klachten", jaar) })),
    {
      plus: [
        ...rowsOf(cells, aanbeveling.id, jaar, (waarde) => waarde === "ja"),
        ...tableOf(cells, JUDGEMENT_ONLY, jaar)
      ],
      minus: rowsOf(cells, uitspraak.id, jaar, (waarde) => zonderOordeel.every((other) => other !== waarde))
    }
  ])

const rowsOf = (
  cells: ReadonlyArray<Cell>,
  onderdeel: Onderdeel,
  jaar: number,
  wanted: (waarde: string) => boolean
): ReadonlyArray<number> =>
  tableOf(cells, onderdeel, jaar).filter((place) => wanted((cells[place] as Cell).waarde as string))

const tableOf = (cells: ReadonlyArray<Cell>, onderdeel: Cell["onderdeel"], jaar: number): ReadonlyArray<number> =>
  [...cells.keys()].filter((place) => cells[place]?.onderdeel === onderdeel && cells[place]?.jaar === jaar)

/** The places to show: the total first, then the tables one by one, then what stands beside them. */
const choose = (
  ledger: Disclosure.Ledger,
  cells: ReadonlyArray<Cell>,
  jaar: number,
  before: ReadonlyArray<Disclosure.Shown>
): ReadonlyArray<number> => {
  const shown: Array<number> = []
  const soFar = () => [...before, ...shown.map((place) => [place])]
  const showAlone = (onderdeel: Onderdeel): void => {
    const alone = tableOf(cells, onderdeel, jaar).filter((place) => Disclosure.showable(ledger, place))
    if (
      Disclosure.safeToAdd(
        ledger,
        soFar(),
        alone.map((place) => [place])
      )
    )
      shown.push(...alone)
  }
  showAlone("klachten")
  for (const { id } of shown.length > 0 ? tellingen : []) {
    const table = tableOf(cells, id, jaar)
    const hidden = Disclosure.hide(ledger, table, soFar())
    shown.push(...table.filter((place) => !hidden.includes(place)))
  }
  for (const onderdeel of daarnaast) showAlone(onderdeel)
  return shown
}

const written = (
  jaar: number,
  { views: [everyone = []] }: Disclosure.Ledger,
  cells: ReadonlyArray<Cell>,
  shown: ReadonlyArray<number>
): Omit<Cijfers, "alHerleidbaar"> => {
  const at = (place: number): number | null => (shown.includes(place) ? (everyone[place] as number) : null)
  const alone = (onderdeel: Onderdeel) => at(tableOf(cells, onderdeel, jaar)[0] as number)
  return {
    klachten: alone("klachten"),
    tabellen: tellingen.map(({ id }) => ({
      onderdeel: id,
      rijen: tableOf(cells, id, jaar).map((place) => ({ waarde: cells[place]?.waarde as string, aantal: at(place) }))
    })),
    daarnaast: daarnaast.map((onderdeel) => ({ onderdeel, aantal: alone(onderdeel) })),
    gepubliceerd: shown.map((place) => {
      const { onderdeel, waarde } = cells[place] as Cell & { readonly onderdeel: Onderdeel }
      const waarden = waarde === undefined ? [] : [waarde]
      return { van: jaar, tot: jaar, onderdeel, waarden, aantal: everyone[place] as number }
    })
  }
}
