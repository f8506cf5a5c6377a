/**
 * Under which versions does a worked example hold, and what of an answer does it speak about?
 *
 * @module
 */
import type { Versie, Voorbeeld, Vraagvoorbeeld } from "./Model.ts"

/** Whether the example is about this version: one of its regulation that it names, or any when it names none. */
export const holdsUnder = (
  { regeling, versies }: Pick<Voorbeeld, "regeling" | "versies">,
  versie: Pick<Versie, "regeling" | "versie">
): boolean => regeling === versie.regeling && (versies === undefined || versies.includes(versie.versie))

/** What of an answer an example can speak about. */
export interface Beantwoord {
  readonly soort: string | null
  readonly uitkomst: string
  readonly nogTeVragen: ReadonlyArray<string>
  readonly termijnen: ReadonlyArray<{ readonly id: string; readonly uiterlijk: unknown }>
  readonly loketten: ReadonlyArray<{
    readonly id: string
    readonly commissies?: ReadonlyArray<{ readonly organisatie: unknown }>
  }>
  readonly vervolg: ReadonlyArray<{ readonly stap: string }>
  readonly kosten: { readonly bedragEuro: number | null } | null
}

/**
 * The answer told as the expectation tells it: with the same fields and no others, so that the two can be compared.
 *
 * Of the next steps only those expected are told, for an expectation names the steps there must be, and not all of them.
 */
export const toldAs = (antwoord: Beantwoord, verwacht: Voorbeeld["verwacht"]): Voorbeeld["verwacht"] => {
  const { soort, uitkomst, nogTeVragen, termijnen, loketten, vervolg, kosten } = antwoord
  const steps = vervolg.map(({ stap }) => stap)
  const expectedSteps = [verwacht["vervolg"] ?? []].flat()
  const told: Voorbeeld["verwacht"] = {
    soort,
    uitkomst,
    nogTeVragenEerst: nogTeVragen[0],
    termijnen: Object.fromEntries(termijnen.map(({ id, uiterlijk }) => [id, uiterlijk])),
    loketten: loketten.map(({ id }) => id),
    commissies: loketten.flatMap(({ commissies = [] }) => commissies.map(({ organisatie }) => organisatie)),
    vervolg: expectedSteps.filter((step) => steps.includes(step as string)),
    kosten: kosten?.bedragEuro ?? null
  }
  return Object.fromEntries(Object.keys(verwacht).map((field) => [field, told[field]]))
}

type Expected = Vraagvoorbeeld["verwacht"]

/** An answer as far as an expectation can speak about it, for each kind of question. */
interface Antwoorden {
  readonly procedure:
    | {
        readonly toestand: string
        readonly verplichtingen: ReadonlyArray<Plicht & { readonly toestand: string }>
        readonly vervallen: ReadonlyArray<Plicht>
        readonly mogelijkeStappen: ReadonlyArray<{ readonly gebeurtenis: string }>
        readonly vervolg: ReadonlyArray<{ readonly stap: string }>
      }
    /** The event, by its place, that cannot be. */
    | { readonly kanNiet: number }
  readonly inzage: {
    readonly uitkomst: string
    readonly toestemming: { readonly van: string | null; readonly stand: string | null }
    readonly geheimhouding: { readonly uitkomst: string } | null
  }
  readonly bewaren: {
    readonly uiterlijkVernietigen: unknown
    readonly bestemming: string | null
    readonly verlengingen: ReadonlyArray<{ readonly toegestaan: unknown }>
  }
  readonly jaarverslag: {
    readonly klachten: unknown
    readonly tabellen: ReadonlyArray<{
      readonly onderdeel: string
      readonly rijen: ReadonlyArray<{ readonly waarde: string; readonly aantal: unknown }>
    }>
    readonly daarnaast: ReadonlyArray<{ readonly onderdeel: string; readonly aantal: unknown }>
    readonly perAanbieder: { readonly openbaarUiterlijk: string }
  }
  readonly regel: { readonly uitkomst: unknown }
}

interface Plicht {
  readonly id: string
  readonly klager?: number
  readonly klacht?: number
  readonly uiterlijk: unknown
}

/**
 * The answer to a question told as the expectation tells it, so that the two can be compared: of duties, counts and steps
 * only those it names.
 */
export const toldOf = (
  { soort, vraag, verwacht }: Pick<Vraagvoorbeeld, "soort" | "vraag" | "verwacht">,
  antwoord: unknown
): Expected => {
  const told = tellers[soort](antwoord as never, verwacht, vraag)
  return Object.fromEntries(Object.keys(verwacht).map((field) => [field, told[field]]))
}

const tellers: {
  readonly [K in keyof Antwoorden]: (
    antwoord: Antwoorden[K],
    verwacht: Expected,
    vraag: Vraagvoorbeeld["vraag"]
  ) => Expected
} = {
  procedure: (antwoord, verwacht, vraag) => {
    if ("kanNiet" in antwoord) return { kanNiet: eventAt(vraag, antwoord.kanNiet) }
    const { toestand, verplichtingen, vervallen, mogelijkeStappen, vervolg } = antwoord
    const duties = new Map([...verplichtingen, ...vervallen].map((duty) => [dutyName(duty), duty]))
    const states = new Map(verplichtingen.map((duty) => [dutyName(duty), duty.toestand]))
    const possible = mogelijkeStappen.map(({ gebeurtenis }) => gebeurtenis)
    const steps = vervolg.map(({ stap }) => stap)
    return {
      toestand,
      verplichtingen: each(verwacht["verplichtingen"], (id) => states.get(id)),
      uiterlijk: each(verwacht["uiterlijk"], (id) => known(duties.get(id)?.uiterlijk)),
      vervallen: vervallen.map(dutyName),
      mogelijk: namesIn(verwacht["mogelijk"]).filter((name) => possible.includes(name)),
      nietMogelijk: namesIn(verwacht["nietMogelijk"]).filter((name) => !possible.includes(name)),
      vervolg: namesIn(verwacht["vervolg"]).filter((name) => steps.includes(name))
    }
  },
  inzage: ({ uitkomst, toestemming, geheimhouding }) => ({
    uitkomst,
    toestemmingVan: toestemming.van,
    toestemming: toestemming.stand,
    geheimhouding: geheimhouding?.uitkomst
  }),
  bewaren: ({ uiterlijkVernietigen, bestemming, verlengingen }) => ({
    uiterlijkVernietigen: known(uiterlijkVernietigen),
    bestemming,
    verlengingen: verlengingen.map(({ toegestaan }) => toegestaan === true)
  }),
  jaarverslag: ({ klachten, tabellen, daarnaast, perAanbieder }, verwacht) => ({
    klachten: known(klachten),
    tabellen: each(verwacht["tabellen"], (onderdeel, rows) =>
      each(rows, (row) =>
        known(
          tabellen.find((table) => table.onderdeel === onderdeel)?.rijen.find(({ waarde }) => waarde === row)?.aantal
        )
      )
    ),
    daarnaast: each(verwacht["daarnaast"], (onderdeel) =>
      known(daarnaast.find((one) => one.onderdeel === onderdeel)?.aantal)
    ),
    openbaarUiterlijk: perAanbieder.openbaarUiterlijk
  }),
  regel: ({ uitkomst }) => ({ uitkomst })
}

const eventAt = (vraag: Vraagvoorbeeld["vraag"], index: number): unknown =>
  (vraag["gebeurtenissen"] as ReadonlyArray<{ readonly gebeurtenis?: unknown }> | undefined)?.[index]?.gebeurtenis

/** A duty by its name; one owed to a second complainant, or in one of several complaints, says so: `contact 2, klacht 1`. */
const dutyName = ({ id, klager = 1, klacht }: Omit<Plicht, "uiterlijk">): string =>
  `${klager === 1 ? id : `${id} ${klager}`}${klacht === undefined ? "" : `, klacht ${klacht}`}`

/** What is a value with whom to ask, or is not shown, is told as null. */
const known = (value: unknown): unknown => (typeof value === "object" ? null : value)

const each = (
  expected: unknown,
  tell: (name: string, expected: unknown) => unknown
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries((expected ?? {}) as object).map(([name, value]) => [name, tell(name, value)]))

const namesIn = (expected: unknown): ReadonlyArray<string> =>
  [expected ?? []].flat() as unknown as ReadonlyArray<string>
