/**
 * Checks what points across files: companions to sentences and regulations, partners to names.
 *
 * @module
 */
import { checkChanges } from "./Change.ts"
import type { ReadingRecord } from "./Companions.ts"
import { holdsUnder } from "./Example.ts"
import type { Faults } from "./Fault.ts"
import { checkExplainedOnce, checkForms, type TermFile } from "./Glossary.ts"
import { checkHeadings, checkNumbers, checkSingleTexts, type LanguageFile } from "./Language.ts"
import type { Bevinding, Instantie, Partner, Persoon, Versie } from "./Model.ts"
import { PARTNERS } from "./Parameters.ts"
import { checkPins, misplacedPins, type Noted } from "./Pin.ts"
import type { ReadRecord } from "./Record.ts"
import { checkSingleFiles } from "./Reread.ts"
import type { RuleWordsFile } from "./RuleWords.ts"
import { checkSuccession } from "./Succession.ts"
import { type Ongelezen, type Unread, unreadUnder } from "./Unread.ts"
import { checkOverlap } from "./Validity.ts"
import type { ReadVersion } from "./Version.ts"
import type { ExampleFile } from "./WorkedExample.ts"

/** A record and the file it stands in. */
export interface Filed<A> extends ReadRecord<A> {
  readonly bestand: string
}

/** What is checked against each other. */
export interface Drafts {
  readonly versies: ReadonlyArray<ReadVersion>
  /** Every regulation there is a folder of, with the versions in it, also those that could not be read. */
  readonly regelingen: ReadonlyMap<string, ReadonlyArray<string>>
  readonly partners: ReadonlyArray<Filed<Partner>>
  readonly instanties: ReadonlyArray<Filed<Instantie>>
  readonly personen: ReadonlyArray<Filed<Persoon>>
  readonly lezingen: ReadonlyArray<Filed<typeof ReadingRecord.Type>>
  readonly voorbeelden: ReadonlyArray<ExampleFile>
  readonly taal: ReadonlyArray<LanguageFile>
  readonly begrippen: ReadonlyArray<TermFile>
  readonly regelwoorden: ReadonlyArray<RuleWordsFile>
  /** The files that could not be read wholly. */
  readonly ongelezen: ReadonlyArray<Ongelezen>
  /** Of the companions among them, what they point to as far as that can be read. */
  readonly half: ReadonlyArray<Filed<Pointing>>
}

/** What a companion points to. */
export interface Pointing {
  readonly regeling: string
  readonly zinnen?: Readonly<Record<string, unknown>>
  readonly versies?: ReadonlyArray<string>
}

/** Reports every reference that leads nowhere. */
export const checkReferences = (drafts: Drafts, faults: Faults): void => {
  const {
    versies,
    regelingen,
    partners,
    instanties,
    personen,
    lezingen,
    voorbeelden,
    taal,
    begrippen,
    regelwoorden,
    ongelezen,
    half
  } = drafts
  const all = versies.map(({ versie }) => versie)
  for (const records of [partners, instanties, personen, lezingen, voorbeelden, taal, begrippen, regelwoorden, half])
    checkRegulations(records, regelingen, faults)
  for (const records of [partners, instanties, personen, lezingen, voorbeelden, begrippen])
    checkDoubles(records, faults)
  checkSingleTexts(taal, faults)
  checkSingleFiles(regelwoorden, faults)
  checkExplainedOnce(begrippen, faults)
  const there = ({ waarde }: Filed<{ readonly regeling: string }>) => regelingen.has(waarde.regeling)
  const unread = remembered((map) => unreadUnder(map, ongelezen))
  const textOf = (regeling: string) => unread(`regelingen/${regeling}/`)
  for (const record of [...lezingen, ...voorbeelden, ...taal, ...begrippen, ...regelwoorden, ...half].filter(there))
    checkSentences(record, versies, textOf(record.waarde.regeling), faults)
  for (const file of [...taal, ...regelwoorden].filter(there))
    checkHeadings(file, all, textOf(file.waarde.regeling), faults)
  for (const file of taal.filter(there)) checkNumbers(file, all, faults)
  for (const term of begrippen.filter(there)) checkForms(term, all, textOf(term.waarde.regeling), faults)
  for (const example of [...voorbeelden, ...half].filter(there))
    checkVersions(example, versionsIn(drafts, example), faults)
  checkChanges(versies, textOf, faults)
  checkSuccession(versies, regelingen, faults)
  for (const reading of lezingen) checkChoice(reading, faults)
  for (const example of voorbeelden) checkPerson(example, personen, unread("personen/"), faults)
  for (const person of personen) checkMet(person, voorbeelden, unread("voorbeelden/"), faults)
  checkOpen(versies, lezingen, unread("lezingen/"), faults)
  checkHashes(drafts, faults)
  for (const partner of partners.filter(there)) checkNamed(partner, versies, textOf(partner.waarde.regeling), faults)
  checkOverlap(versies, faults)
}

const remembered = (read: (map: string) => Unread): ((map: string) => Unread) => {
  const known = new Map<string, Unread>()
  return (map) => {
    const found = known.get(map) ?? read(map)
    known.set(map, found)
    return found
  }
}

/** The versions of the regulation a record is about: those in its folder, by whatever they call themselves too. */
const versionsIn = (
  { versies, regelingen }: Drafts,
  { waarde }: Filed<{ readonly regeling: string }>
): ReadonlyArray<string> => [
  ...new Set([
    ...versies.filter(({ versie }) => versie.regeling === waarde.regeling).map(({ versie }) => versie.versie),
    ...(regelingen.get(waarde.regeling) ?? [])
  ])
]

/** Every companion that stands beside other words than it was checked against. */
export const findStale = (drafts: Drafts): ReadonlyArray<Bevinding> =>
  notedBeside(drafts).flatMap((noted) => checkPins(noted) ?? [])

/** Everywhere pins are noted. */
const notedBeside = ({ versies, lezingen, voorbeelden, taal, begrippen }: Drafts): ReadonlyArray<Noted> => {
  const all = versies.map(({ versie }) => versie)
  const ofRegulation = ({ waarde }: Filed<{ readonly regeling: string }>) =>
    all.filter(({ regeling }) => regeling === waarde.regeling)
  return [
    ...[...begrippen, ...lezingen].flatMap((record) => notedIn(record, ofRegulation(record))),
    ...taal.flatMap((record) => notedTexts(record, ofRegulation(record))),
    ...voorbeelden.flatMap((record) =>
      notedIn(
        record,
        all.filter((versie) => holdsUnder(record.waarde, versie))
      )
    )
  ]
}

/** Reports every pin of other words, in a regulation whose texts all read as their seals say: then no text was changed. */
const checkHashes = (drafts: Drafts, faults: Faults): void => {
  const resting = (regeling: string | undefined): boolean => {
    const own = drafts.versies.filter(({ versie, ongewijzigd }) => versie.regeling === regeling && ongewijzigd)
    return regeling !== undefined && own.length === drafts.regelingen.get(regeling)?.length
  }
  for (const noted of notedBeside(drafts)) {
    const { zin, bepaling, pad, record, versies } = noted
    if (!resting(versies[0]?.regeling)) continue
    for (const pin of misplacedPins(noted)) {
      const beside = zin === null ? `de kop “${bepaling}”` : `de zin “${zin}”`
      faults.inFile(record.bestand)(
        record.plaats(pad),
        "verkeerde-hash",
        `De pin ${pin} hoort niet bij ${beside}: laat haar leeg, kijk na of dit bij de woorden past, en draai pin`
      )
    }
  }
}

/** Reports every open sentence that no reading says how to take. */
const checkOpen = (
  versies: ReadonlyArray<ReadVersion>,
  lezingen: Drafts["lezingen"],
  unread: Unread,
  faults: Faults
): void => {
  for (const { versie, plaatsen } of versies) {
    const own = lezingen.filter(({ waarde }) => waarde.regeling === versie.regeling)
    const read = new Set(own.flatMap(({ waarde }) => Object.keys(waarde.zinnen)))
    for (const { id, soort } of versie.zinnen) {
      const place = plaatsen.get(id)
      if (soort !== "open" || read.has(id) || unread.mayName(id) || place === undefined) continue
      faults.inFile(place.bestand)(place, "zonder-lezing", `De zin “${id}” is open en heeft geen lezing in lezingen/`)
    }
  }
}

const checkPerson = (
  { waarde, plaats, bestand }: ExampleFile,
  personen: Drafts["personen"],
  unread: Unread,
  faults: Faults
): void => {
  if (waarde.persoon === undefined || unread.mayName(waarde.persoon)) return
  const own = personen.filter((person) => person.waarde.regeling === waarde.regeling).map((person) => person.waarde.id)
  if (own.includes(waarde.persoon)) return
  faults.inFile(bestand)(
    plaats(["persoon"]),
    "onbekende-persoon",
    `Er is geen persoon “${waarde.persoon}” in personen/: er is ${own.join(", ")}`
  )
}

const checkMet = (
  { waarde, plaats, bestand }: Filed<Persoon>,
  voorbeelden: Drafts["voorbeelden"],
  unread: Unread,
  faults: Faults
): void => {
  const met = voorbeelden.some(({ waarde: one }) => one.regeling === waarde.regeling && one.persoon === waarde.id)
  if (!met && !unread.mayName(waarde.id))
    faults.inFile(bestand)(plaats(["id"]), "persoon-zonder-voorbeeld", `Geen voorbeeld gaat over “${waarde.naam}”`)
}

const notedIn = (
  record: Filed<{ readonly zinnen?: Readonly<Record<string, Noted["pins"]>> }>,
  versies: ReadonlyArray<Versie>
): ReadonlyArray<Noted> =>
  Object.entries(record.waarde.zinnen ?? {}).map(([zin, pins]) => ({
    zin,
    pins,
    pad: ["zinnen", zin],
    record,
    versies
  }))

const notedTexts = (record: LanguageFile, versies: ReadonlyArray<Versie>): ReadonlyArray<Noted> => [
  ...Object.entries(record.waarde.koppen ?? {}).map(([bepaling, { pin: pins }]) => ({
    zin: null,
    bepaling,
    pins,
    pad: ["koppen", bepaling, "pin"],
    record,
    versies
  })),
  ...Object.entries(record.waarde.zinnen).map(([zin, { pin: pins }]) => ({
    zin,
    pins,
    pad: ["zinnen", zin, "pin"],
    record,
    versies
  }))
]

const checkRegulations = (
  records: ReadonlyArray<Filed<{ readonly regeling: string }>>,
  regelingen: ReadonlyMap<string, unknown>,
  faults: Faults
): void => {
  for (const { waarde, plaats, bestand } of records) {
    if (regelingen.has(waarde.regeling)) continue
    faults.inFile(bestand)(plaats(["regeling"]), "onbekende-regeling", `Er is geen regeling “${waarde.regeling}”`)
  }
}

const checkDoubles = (
  records: ReadonlyArray<Filed<{ readonly id: string; readonly regeling: string }>>,
  faults: Faults
): void => {
  const first = new Map<string, string>()
  for (const { waarde, plaats, bestand } of records) {
    const key = `${waarde.regeling} ${waarde.id}`
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, bestand)
    else faults.inFile(bestand)(plaats(["id"]), "dubbele-id", `De id “${waarde.id}” is al van ${earlier}`)
  }
}

const checkSentences = (
  { waarde, sleutel, bestand }: Filed<Pointing>,
  versies: ReadonlyArray<ReadVersion>,
  unread: Unread,
  faults: Faults
): void => {
  const own = versies.filter(({ versie }) => versie.regeling === waarde.regeling)
  const isKnown = (id: string): boolean => own.some(({ plaatsen }) => plaatsen.has(id))
  for (const id of Object.keys(waarde.zinnen ?? {})) {
    if (isKnown(id) || unread.mayName(id)) continue
    faults.inFile(bestand)(
      sleutel(["zinnen", id]),
      "onbekende-zin",
      `De regeling “${waarde.regeling}” heeft geen zin “${id}”`
    )
  }
}

const checkVersions = (
  { waarde, plaats, bestand }: Filed<Pointing>,
  known: ReadonlyArray<string>,
  faults: Faults
): void => {
  waarde.versies?.forEach((versie, index) => {
    if (known.includes(versie)) return
    faults.inFile(bestand)(
      plaats(["versies", index]),
      "onbekende-versie",
      `De regeling “${waarde.regeling}” heeft geen versie “${versie}”: er is ${known.join(", ")}`
    )
  })
}

const checkChoice = ({ waarde, plaats, bestand }: Filed<typeof ReadingRecord.Type>, faults: Faults): void => {
  const values = waarde.alternatieven.map((alternatief) => alternatief.waarde)
  if (values.includes(waarde.keuze)) return
  faults.inFile(bestand)(
    plaats(["keuze"]),
    "onbekende-keuze",
    `De keuze “${waarde.keuze}” staat niet bij de alternatieven: ${values.join(", ")}`
  )
}

const checkNamed = (
  { waarde, plaats, bestand }: Filed<Partner>,
  versies: ReadonlyArray<ReadVersion>,
  unread: Unread,
  faults: Faults
): void => {
  const own = versies.filter(({ versie }) => versie.regeling === waarde.regeling)
  const named = own.some(({ versie }) => versie.parameters[PARTNERS]?.woorden.includes(waarde.naam))
  if (!named && !unread.maySay(waarde.naam))
    faults.inFile(bestand)(
      plaats(["naam"]),
      "partner-zonder-zin",
      `Geen zin van de regeling noemt “${waarde.naam}” als partner`
    )
}
