/**
 * What does another version change for people?
 *
 * Worked examples are answered under both; only what comes out otherwise is told. Words alone change no outcome, but a
 * changed norm is never called words alone, also when no example feels it. Nor is a norm in other words, unless the version
 * itself says that it is the same: no machine can see that. A definition, a promise and an open sentence count as a norm
 * does: people may hold us to them. An explanation is named as well, for a norm can be written in one, and so is a norm that
 * stands elsewhere, or under or after another sentence: what it speaks of can be another.
 *
 * @module
 */

import * as Result from "effect/Result"
import type { Antwoord } from "./Answer.ts"
import type { Commissie } from "./Counters.ts"
import type { InvalidSituation } from "./InvalidSituation.ts"
import { canonicalJson } from "./Receipt.ts"
import type { NoVersion, UnknownVersion } from "./RegulationSource.ts"
import { type Options, settingFor, type World } from "./Setting.ts"
import { isUnknown, type Onbekend } from "./Unknown.ts"
import { type Antwoorden, type Beside, impossibleEvent, outcome, type Uitkomst, type Vraag } from "./WorkedExample.ts"

/** A worked example: what is asked, with a title that tells it, and whose situation it is where it is somebody's. */
export type Geval = Vraag & { readonly id: string; readonly titel: string; readonly persoon?: string }

/** What comes out: a value, an unknown with whom to ask, or null where nothing does. */
export type Uitkomstwaarde = string | number | boolean | Onbekend | null

/** All that comes out of an example, by what it is about. */
export type Uitkomsten = ReadonlyMap<string, Uitkomstwaarde>

/** One thing that comes out otherwise. */
export interface Uitkomstverandering {
  /**
   * Of a situation `beoordeelbaar`, `soort`, `uitkomst`, `nogTeVragen`, `loketten`, `commissies`, `vervolg`, `kosten`, or `taken.`,
   * `termijnen.` or `wetGaatVoor.` with an id; of another question the name of a field of its answer, with an id where there
   * are several.
   */
  readonly wat: string
  readonly van: Uitkomstwaarde
  readonly naar: Uitkomstwaarde
}

/** An example in which something comes out otherwise. */
export interface AndereUitkomst {
  readonly geval: string
  readonly titel: string
  /** Whose situation it is; absent where it is nobody's in particular. */
  readonly persoon?: string
  readonly verandert: ReadonlyArray<Uitkomstverandering>
}

/** What changes for people between two versions. */
export interface Uitkomstvergelijking {
  /** How many examples were answered under both; two that ask the same count once. */
  readonly aantal: number
  readonly anders: ReadonlyArray<AndereUitkomst>
  /** One or two plain sentences. */
  readonly slotsom: string
}

/** What differs between two texts, as far as it bears on the conclusion: a comparison of the texts gives it. */
export interface Tekstverschil {
  /** The values the rules read out of the text, where they changed. */
  readonly parameters: ReadonlyArray<{ readonly id: string }>
  /** The places in the rules that rest on other sentences than before. */
  readonly ankers: ReadonlyArray<unknown>
  readonly zinnen: ReadonlyArray<{
    readonly id: string
    readonly vorm: string
    readonly wat: ReadonlyArray<string>
    readonly van: Normzin | null
    readonly naar: Normzin | null
    /** Whether the newer version says that the norm is the same, in other words. */
    readonly norm: "gelijk" | null
  }>
  /** The sentences whose words refer to something else, for they stand under or after another sentence. */
  readonly verband: ReadonlyArray<string>
  readonly bepalingen: ReadonlyArray<{
    readonly id: string
    readonly vorm: string
    readonly wat: ReadonlyArray<string>
  }>
  readonly titel: unknown
}

/** What a sentence is, where it stands, and the places in the rules that rest on it. */
export interface Normzin {
  /** The provision or chapter it stands in. */
  readonly bepaling?: string
  readonly soort: string
  readonly draagt: ReadonlyArray<string>
}

/** What comes out of an example under one of the versions; null when that version refuses it, such as an unknown partner. */
export type Outcome = (geval: Geval) => Uitkomsten | null

/** What comes out under this version and these readings; fails when there is no such version. */
export const outcomesUnder = (
  world: World,
  options: Options
): Result.Result<Outcome, UnknownVersion | NoVersion | InvalidSituation> =>
  Result.map(settingFor(world, options), (setting) => (geval) => {
    const answered = outcome(geval, setting)
    if (Result.isSuccess(answered)) return outcomes(answered.success)
    const event = impossibleEvent(geval, answered.failure)
    return event === undefined ? null : new Map([["kanNiet", event]])
  })

/** Every example in which something comes out otherwise under the second; throws when there is none to compare. */
export const compareOutcomes = (
  gevallen: ReadonlyArray<Geval>,
  van: Outcome,
  naar: Outcome,
  verschil: Tekstverschil
): Uitkomstvergelijking => {
  if (gevallen.length === 0) throw new Error("Zonder gevallen valt er niets te vergelijken.")
  const asked = once(gevallen)
  const anders = asked
    .map((geval) => ({
      geval: geval.id,
      titel: geval.titel,
      ...(geval.persoon === undefined ? {} : { persoon: geval.persoon }),
      verandert: changes(van(geval), naar(geval))
    }))
    .filter(({ verandert }) => verandert.length > 0)
  return { aantal: asked.length, anders, slotsom: conclude(asked.length, anders.length, verschil) }
}

/** An example copied for another version asks the same of the same person: it counts once. */
const once = (gevallen: ReadonlyArray<Geval>): ReadonlyArray<Geval> =>
  [...new Map(gevallen.toReversed().map((geval) => [askedIn(geval), geval])).values()].toReversed()

const askedIn = (geval: Geval): string =>
  canonicalJson("situatie" in geval ? { situatie: geval.situatie } : { soort: geval.soort, vraag: geval.vraag })

const conclude = (all: number, changed: number, verschil: Tekstverschil): string => {
  if (changed > 0)
    return [`In ${changed} van de ${inWords(all)} komt er iets anders uit.`, ...saidIn(verschil)].join(" ")
  const norms = normsIn(verschil)
  if (norms.length > 0) return `${norms.join(" ")} Toch komt er in geen van de ${inWords(all)} iets anders uit.`
  if (isSame(verschil)) return `Deze teksten zijn gelijk: in ${inWords(all)} komt er hetzelfde uit.`
  return `${withoutNorm(verschil)}: in ${inWords(all)} komt er hetzelfde uit.`
}

/** What is otherwise where no norm is: words, or not even those. */
const withoutNorm = ({ zinnen, bepalingen, titel }: Tekstverschil): string => {
  const changed = [...zinnen, ...bepalingen].filter(({ vorm }) => vorm !== "gelijk")
  if (titel === null && changed.every(({ vorm }) => vorm === "verplaatst"))
    return `Alleen verplaatst (${changed.map(({ id }) => id).join(", ")})`
  const onlySet = changed.every(({ vorm, wat }) => vorm !== "nieuw" && vorm !== "vervallen" && !wat.some(isWords))
  return titel === null && onlySet ? "Alleen de vorm is anders" : "Alleen de woorden zijn anders"
}

const isWords = (wat: string): boolean => wat === "woorden" || wat === "titel"

const inWords = (count: number): string => (count === 1 ? "1 voorbeeld" : `${count} voorbeelden`)

/** What changed in the norms themselves, a sentence for each kind of change. */
const normsIn = (verschil: Tekstverschil): ReadonlyArray<string> => {
  const { parameters, ankers, zinnen } = verschil
  return [
    ...counted(parameters.length, "termijn of getal is anders", "termijnen of getallen zijn anders"),
    ...counted(ankers.length, "regel rust op een andere zin", "regels rusten op andere zinnen"),
    ...counted(
      zinnen.filter(isOtherNorm).length,
      "norm is erbij, weg of geen norm meer",
      "normen zijn erbij, weg of geen norm meer"
    ),
    ...saidIn(verschil)
  ]
}

/**
 * The norms in other words or elsewhere, and the definitions, promises, open sentences and explanations that came, went,
 * changed kind or words: not those of which a value is another, for that is told by itself.
 */
const saidIn = ({ parameters, zinnen, verband }: Tekstverschil): ReadonlyArray<string> => {
  const stated = new Set(parameters.map(({ id }) => id))
  const told = (zin: Normzin | null): boolean => zin?.draagt.some((name) => stated.has(name)) === true
  const reworded = zinnen.filter((zin) => isReworded(zin) && !told(zin.van) && !told(zin.naar))
  return [
    ...named(
      zinnen.filter(isOtherSaying),
      "begrip, belofte of open zin is erbij, weg of van een andere soort",
      "begrippen, beloften of open zinnen zijn erbij, weg of van een andere soort"
    ),
    ...named(reworded.filter(bearsRule), "regelzin is anders verwoord", "regelzinnen zijn anders verwoord"),
    ...named(
      reworded.filter((zin) => !bearsRule(zin) && !isOtherSaying(zin)),
      "begrip, belofte of open zin is anders verwoord",
      "begrippen, beloften of open zinnen zijn anders verwoord"
    ),
    ...named(zinnen.filter(standsElsewhere), "regelzin staat ergens anders", "regelzinnen staan ergens anders"),
    ...named(
      zinnen.filter((zin) => refersElsewhere(zin) && verband.includes(zin.id)),
      "regelzin staat onder of na een andere zin",
      "regelzinnen staan onder of na een andere zin"
    ),
    ...named(
      zinnen.filter(isOtherExplanation),
      "zin met uitleg is erbij, weg of anders verwoord",
      "zinnen met uitleg zijn erbij, weg of anders verwoord"
    )
  ]
}

const counted = (count: number, one: string, more: string): ReadonlyArray<string> =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}.`]

const named = (zinnen: ReadonlyArray<Zinsverschil>, one: string, more: string): ReadonlyArray<string> =>
  zinnen.length === 0
    ? []
    : [`${zinnen.length} ${zinnen.length === 1 ? one : more}: ${zinnen.map(({ id }) => id).join(", ")}.`]

type Zinsverschil = Tekstverschil["zinnen"][number]

const isSomeSide = ({ van, naar }: Zinsverschil, holds: (zin: Normzin) => boolean): boolean =>
  [van, naar].some((zin) => zin !== null && holds(zin))

/** A sentence people may hold us to, before or after, in words of which nobody said that they mean the same. */
const isReworded = (zin: Zinsverschil): boolean =>
  zin.wat.includes("woorden") && zin.norm === null && isSomeSide(zin, binds)

const binds = ({ soort, draagt }: Normzin): boolean => soort !== "uitleg" || draagt.length > 0

/** A norm under another heading than before, of which nobody said that it means the same there. */
const standsElsewhere = (zin: Zinsverschil): boolean =>
  zin.norm === null && bearsRule(zin) && zin.van !== null && zin.naar !== null && zin.van.bepaling !== zin.naar.bepaling

/** A norm under the same heading as before, of which nobody said that it means the same where it stands. */
const refersElsewhere = (zin: Zinsverschil): boolean => zin.norm === null && bearsRule(zin) && !standsElsewhere(zin)

/** An explanation that came, went or says otherwise, of which nobody said that no norm changes by it. */
const isOtherExplanation = (zin: Zinsverschil): boolean =>
  zin.norm === null && !isSomeSide(zin, binds) && (zin.van === null || zin.naar === null || zin.wat.includes("woorden"))

/** Whether rules rest on it. */
const bearsRule = (zin: Zinsverschil): boolean =>
  isSomeSide(zin, ({ soort, draagt }) => soort === "regel" || draagt.length > 0)

/** A norm that came, went, or became something else, or the other way round. */
const isOtherNorm = ({ van, naar }: Zinsverschil): boolean => (van?.soort === "regel") !== (naar?.soort === "regel")

/** Another kind than before that binds, or did, and is no norm before or after; gone or come where nobody said that the norm is the same. */
const isOtherSaying = (zin: Zinsverschil): boolean =>
  zin.van?.soort !== zin.naar?.soort && zin.norm === null && !isOtherNorm(zin) && isSomeSide(zin, binds)

const isSame = ({ zinnen, bepalingen, titel }: Tekstverschil): boolean =>
  titel === null && [...zinnen, ...bepalingen].every(({ vorm }) => vorm === "gelijk")

const changes = (van: Uitkomsten | null, naar: Uitkomsten | null): ReadonlyArray<Uitkomstverandering> => {
  if (van === null || naar === null)
    return van === naar
      ? []
      : [{ wat: "beoordeelbaar", van: van === null ? "nee" : "ja", naar: van === null ? "ja" : "nee" }]
  return [...new Set([...van.keys(), ...naar.keys()])]
    .map((wat) => ({ wat, van: van.get(wat) ?? null, naar: naar.get(wat) ?? null }))
    .filter((change) => !same(change.van, change.naar))
}

const same = (a: Uitkomstwaarde, b: Uitkomstwaarde): boolean =>
  a === b || (isUnknown(a) && isUnknown(b) && a.vraagBij === b.vraagBij)

/** What an answer comes to, without its words. */
const outcomes = (answered: Uitkomst): Uitkomsten =>
  new Map((entries[answered.soort] as (antwoord: unknown) => Entries)(answered.antwoord))

type Entries = ReadonlyArray<readonly [string, Uitkomstwaarde]>

const entries: { readonly [K in keyof Antwoorden]: (antwoord: Omit<Antwoorden[K], Beside>) => Entries } = {
  situatie: (antwoord) => [
    ["soort", antwoord.soort],
    ["uitkomst", antwoord.uitkomst],
    ["nogTeVragen", listed(antwoord.nogTeVragen)],
    ["loketten", listed(antwoord.loketten.map(({ id }) => id))],
    ["commissies", listed(antwoord.loketten.flatMap(({ commissies = [] }) => commissies.map(whoseCommittee)))],
    ...[...new Set(antwoord.taken.map(({ taak }) => taak))].map(
      (taak) =>
        [`taken.${taak}`, listed(antwoord.taken.filter((one) => one.taak === taak).map(({ wie }) => wie))] as const
    ),
    ["vervolg", listed(antwoord.vervolg.map(({ stap }) => stap))],
    ["kosten", antwoord.kosten?.bedragEuro ?? null],
    ...antwoord.termijnen.map(({ id, uiterlijk }) => [`termijnen.${id}`, uiterlijk] as const),
    ...antwoord.redenen.flatMap(overruling)
  ],
  procedure: ({ klagers, verplichtingen, vervallen, mogelijkeStappen, vervolg }) => [
    ...klagers.flatMap(({ andere = [], ...one }) =>
      [one, ...andere].map(({ klacht, toestand }) => [of("toestand", one.klager, klacht), toestand] as const)
    ),
    ...numbered(
      [
        ...verplichtingen.map((duty) => ({ ...duty, uiterlijk: duty.uiterlijk as Uitkomstwaarde })),
        ...vervallen.map((duty) => ({ ...duty, toestand: "vervallen", uiterlijk: null }))
      ],
      ({ id, klager, klacht }) => of(id, klager, klacht)
    ).flatMap(
      ([name, { toestand, uiterlijk }]): Entries => [
        [`verplichtingen.${name}`, toestand],
        ...(uiterlijk === null ? [] : [[`uiterlijk.${name}`, uiterlijk] as const])
      ]
    ),
    ["mogelijkeStappen", listed(mogelijkeStappen.map(toStep))],
    ["vervolg", listed(vervolg.map(({ stap }) => stap))]
  ],
  inzage: ({ uitkomst, nogTeVragen, toestemming, geheimhouding }) => [
    ["uitkomst", uitkomst],
    ["nogTeVragen", listed(nogTeVragen)],
    ["toestemmingVan", toestemming.van],
    ["toestemming", toestemming.stand],
    ["geheimhouding", geheimhouding?.uitkomst ?? null]
  ],
  bewaren: ({ begin, uiterlijkVernietigen, bestemming, verlengingen }) => [
    ["begin", begin.dag],
    ["uiterlijkVernietigen", uiterlijkVernietigen],
    ["bestemming", bestemming],
    ...verlengingen.flatMap(
      ({ toegestaan, uiterlijkVernietigen: end }, i): Entries => [
        [`verlengingen.${i + 1}`, toegestaan],
        [`verlengingen.${i + 1}.uiterlijk`, end]
      ]
    )
  ],
  jaarverslag: ({ klachten, tabellen, daarnaast, perAanbieder }) => [
    ["klachten", shown(klachten)],
    ...tabellen.flatMap(({ onderdeel, rijen }) =>
      rijen.map(({ waarde, aantal }) => [`${onderdeel}.${waarde}`, shown(aantal)] as const)
    ),
    ...daarnaast.map(({ onderdeel, aantal }) => [`daarnaast.${onderdeel}`, shown(aantal)] as const),
    ["openbaarUiterlijk", perAanbieder.openbaarUiterlijk]
  ],
  regel: ({ uitkomst }) => [["uitkomst", typeof uitkomst === "object" ? listed(uitkomst ?? []) : uitkomst]]
}

/** Of which organisation a committee is, or that nobody knows. */
const whoseCommittee = ({ organisatie }: Commissie): string =>
  typeof organisatie === "string" ? organisatie : organisatie.tekst

/** What can happen, and in which complaint where there are several. */
const toStep = ({ gebeurtenis, klacht }: Antwoorden["procedure"]["mogelijkeStappen"][number]): string =>
  klacht === undefined ? gebeurtenis : `${gebeurtenis} (${klacht})`

/** Something of one complainant, and of which of their complaints; of the first, and of the only one, it needs no number. */
const of = (what: string, klager: number, klacht?: number): string =>
  `${what}${klager === 1 ? "" : ` ${klager}`}${klacht === undefined ? "" : `, klacht ${klacht}`}`

/** Each by its name; what comes again by that name has its number too. */
const numbered = <A>(all: ReadonlyArray<A>, nameOf: (one: A) => string): ReadonlyArray<readonly [string, A]> => {
  const often = new Map<string, number>()
  return all.map((one) => {
    const name = nameOf(one)
    const times = (often.get(name) ?? 0) + 1
    often.set(name, times)
    return [times === 1 ? name : `${name} (${times})`, one]
  })
}

const shown = (count: number | { readonly tekst: string }): string | number =>
  typeof count === "number" ? count : count.tekst

/** Where the text says otherwise than a statute, the outcome stays and the reader is told. */
const overruling = ({ tekst, zin, wet }: Antwoord["redenen"][number]): Entries =>
  zin === undefined || wet === undefined ? [] : [[`wetGaatVoor.${zin}`, tekst]]

const listed = (values: ReadonlyArray<string | number | boolean>): string | null =>
  values.length === 0 ? null : values.join(", ")
