/**
 * Reads one version of a regulation: the record and its chapters.
 *
 * @module
 */

import * as Schema from "effect/Schema"
import { ChangeRecord, toChange } from "./Change.ts"
import { type Chapter, readChapter } from "./Chapter.ts"
import type { Faults, Meld, Plaats } from "./Fault.ts"
import { groupBy } from "./Grouping.ts"
import { hashText, hashVersion } from "./Hash.ts"
import type { Overgang, Status, Versie, Zin } from "./Model.ts"
import { gatherAnchors, gatherParameters, type Located, type PartnerIds } from "./Parameters.ts"
import { Day, type ReadRecord, readMended, Sha256, type StandIns, Words } from "./Record.ts"
import { type Printed, plainText } from "./Text.ts"
import { checkDates } from "./Validity.ts"

const STATUSES = ["concept", "vastgesteld", "in-werking", "vervallen"] as const satisfies ReadonlyArray<Status>

const TRANSITIONS = ["bij-indiening", "direct"] as const satisfies ReadonlyArray<Overgang>

/** Whoever files a complaint may count on the rules of that day, unless a version says otherwise. */
const DEFAULT_TRANSITION: Overgang = "bij-indiening"

/** The shape of `regeling.yaml`; `bewaking` is the seal: how many words the text has and their hash, when it was last read. */
export const VersionRecord = Schema.Struct({
  id: Words,
  naam: Words,
  versie: Words,
  vorige: Schema.optionalKey(Schema.NullOr(Words)),
  titel: Schema.NonEmptyArray(Words),
  status: Schema.Literals(STATUSES),
  vastgesteldOp: Schema.NullOr(Day),
  geldigVan: Schema.NullOr(Day),
  geldigTot: Schema.NullOr(Day),
  terugwerkendTot: Schema.NullOr(Day),
  opgenomenOp: Schema.optionalKey(Day),
  overgang: Schema.optionalKey(Schema.Literals(TRANSITIONS)),
  wijziging: Schema.Struct({ wat: Words, waarom: Words }),
  bron: Schema.Struct({ omschrijving: Words, sha256: Schema.NullOr(Sha256) }),
  hoofdstukken: Schema.NonEmptyArray(Words),
  wijzigingen: Schema.optionalKey(Schema.Array(ChangeRecord)),
  bewaking: Schema.optionalKey(Schema.Struct({ woorden: Schema.Int, sha256: Sha256 }))
})

/** A version's folder: its path and the files in it by name. */
export interface VersionFolder {
  readonly regeling: string
  readonly versie: string
  readonly map: string
  readonly bestanden: ReadonlyMap<string, string>
}

/** A version as read; `volledig` is false when a chapter could not be read, or the folder is named otherwise. */
export interface ReadVersion {
  readonly versie: Versie
  readonly record: ReadRecord<typeof VersionRecord.Type>
  readonly bestand: string
  readonly volledig: boolean
  /** Does the text still read as its seal says? False while it is being changed, and where it has no seal. */
  readonly ongewijzigd: boolean
  /** Where each sentence stands, by its id. */
  readonly plaatsen: ReadonlyMap<string, Plaats & { readonly bestand: string }>
  /** The words of each sentence with the values it states taken out, by its id. */
  readonly zonderWaarden: ReadonlyMap<string, string>
  /** Where each value stands that a sentence states, by the name of its parameter; more than once where several do. */
  readonly vermeldingen: ReadonlyMap<string, ReadonlyArray<Plaats & { readonly bestand: string; readonly zin: string }>>
}

const RECORD = "regeling.yaml"

/** The version in this folder, or null when its record cannot be read; faults are reported. */
export const readVersion = (folder: VersionFolder, partnerIds: PartnerIds, faults: Faults): ReadVersion | null => {
  const bestand = `${folder.map}/${RECORD}`
  const meld = faults.inFile(bestand)
  const tekst = folder.bestanden.get(RECORD)
  if (tekst === undefined) {
    meld(undefined, "ontbrekend-bestand", `De map ${folder.map} heeft geen ${RECORD}`)
    return null
  }
  const record = readMended(VersionRecord, tekst, standInsFor(folder), meld)
  if (record === null) {
    readUnlisted(folder, faults)
    return null
  }
  checkIdentity(folder, record, meld)
  if (DATES.every((field) => !record.gebrekkig.has(field))) checkDates(record, meld)
  const chapters = readChapters(folder, record, faults)
  const { versie, sentences } = assemble(record.waarde, chapters, partnerIds, faults)
  checkUnique(sentences, chapters, faults)
  const whole = chapters.length === record.waarde.hoofdstukken.length && chapters.every(({ heel }) => heel)
  const volledig = whole && versie.regeling === folder.regeling && versie.versie === folder.versie
  const plaatsen = new Map(sentences.map(({ zin, bestand }) => [zin.id, { ...zin.plaats, bestand }]))
  const zonderWaarden = new Map(sentences.map(({ zin }) => [zin.id, zin.zonderWaarden]))
  const vermeldingen = mentionsIn(sentences)
  const ongewijzigd = record.waarde.bewaking !== undefined && isSealed(versie, record.waarde.bewaking)
  return { versie, record, bestand, volledig, ongewijzigd, plaatsen, zonderWaarden, vermeldingen }
}

/** What is taken of a version while its own record says it wrongly: nothing that could be a fault by itself. */
const standInsFor = ({ regeling, versie, bestanden }: VersionFolder): StandIns => ({
  id: regeling,
  naam: regeling,
  versie,
  titel: [regeling],
  status: "concept",
  vastgesteldOp: null,
  geldigVan: null,
  geldigTot: null,
  terugwerkendTot: null,
  wijziging: { wat: versie, waarom: versie },
  bron: { omschrijving: versie, sha256: null },
  hoofdstukken: [...bestanden.keys()].filter((naam) => naam !== RECORD)
})

const DATES = ["status", "vastgesteldOp", "geldigVan", "geldigTot", "terugwerkendTot"]

/** How many words the official text has, and the hash of those words. */
export const sealOf = (versie: Printed): Seal => {
  const words = plainText(versie).split(/\s+/u).filter(Boolean)
  return { woorden: words.length, sha256: hashText(words.join(" ")) }
}

/** How many words a text has and their hash: whether it still reads as it did. */
export interface Seal {
  readonly woorden: number
  readonly sha256: string
}

const isSealed = (versie: Printed, seal: Seal): boolean => {
  const { woorden, sha256 } = sealOf(versie)
  return seal.woorden === woorden && seal.sha256 === sha256
}

const mentionsIn = (sentences: ReadonlyArray<Located>): ReadVersion["vermeldingen"] => {
  const found = sentences.flatMap(({ zin, bestand }) =>
    zin.vermeldingen.map(({ id, plaats }) => ({ id, ...plaats, bestand, zin: zin.id }))
  )
  return groupBy(found, ({ id }) => id)
}

// Without its record nothing says which chapters a version has; their own faults are reported all the same.
const readUnlisted = (folder: VersionFolder, faults: Faults): void => {
  for (const [naam, tekst] of folder.bestanden) {
    if (naam !== RECORD) readChapter(tekst, faults.inFile(`${folder.map}/${naam}`))
  }
}

const checkIdentity = (
  folder: VersionFolder,
  { waarde, plaats }: ReadRecord<typeof VersionRecord.Type>,
  meld: Meld
): void => {
  if (waarde.id !== folder.regeling) {
    meld(plaats(["id"]), "verkeerde-map", `De map heet “${folder.regeling}”, de id is “${waarde.id}”: maak ze gelijk`)
  }
  if (waarde.versie !== folder.versie) {
    meld(
      plaats(["versie"]),
      "verkeerde-map",
      `De map heet “${folder.versie}”, de versie is “${waarde.versie}”: maak ze gelijk`
    )
  }
}

interface ChapterFile extends Chapter {
  readonly bestand: string
}

const readChapters = (
  folder: VersionFolder,
  { waarde, plaats }: ReadRecord<typeof VersionRecord.Type>,
  faults: Faults
): ReadonlyArray<ChapterFile> => {
  const meld = faults.inFile(`${folder.map}/${RECORD}`)
  for (const naam of folder.bestanden.keys()) {
    if (naam === RECORD || waarde.hoofdstukken.includes(naam)) continue
    faults.inFile(`${folder.map}/${naam}`)(
      undefined,
      "onbekend-bestand",
      `Dit bestand staat niet in de hoofdstukken van ${RECORD}`
    )
  }
  return waarde.hoofdstukken.flatMap((naam, index) => {
    const bestand = `${folder.map}/${naam}`
    const tekst = folder.bestanden.get(naam)
    if (waarde.hoofdstukken.indexOf(naam) !== index) {
      meld(plaats(["hoofdstukken", index]), "dubbele-id", `Het hoofdstuk “${naam}” staat er twee keer`)
      return []
    }
    if (tekst === undefined) {
      meld(plaats(["hoofdstukken", index]), "ontbrekend-bestand", `Het hoofdstuk “${naam}” is er niet`)
      return []
    }
    const chapter = readChapter(tekst, faults.inFile(bestand))
    return chapter === null ? [] : [{ ...chapter, bestand }]
  })
}

const assemble = (
  record: typeof VersionRecord.Type,
  chapters: ReadonlyArray<ChapterFile>,
  partnerIds: PartnerIds,
  faults: Faults
): { readonly versie: Versie; readonly sentences: ReadonlyArray<Located> } => {
  const sentences = chapters.flatMap(({ zinnen, bestand }) =>
    zinnen.map((zin) => ({ zin, bestand, meld: faults.inFile(bestand) }))
  )
  const {
    id,
    overgang = DEFAULT_TRANSITION,
    opgenomenOp = null,
    vorige = null,
    wijzigingen: listed = [],
    bewaking: _,
    hoofdstukken: __,
    ...identity
  } = record
  const wijzigingen = listed.map(toChange)
  const parameters = gatherParameters(sentences, partnerIds)
  const ankers = gatherAnchors(sentences)
  const zinnen = chapters.flatMap((chapter) => chapter.zinnen.map(toZin))
  const hoofdstukken = chapters.map(({ hoofdstuk }) => hoofdstuk)
  const unhashed = {
    regeling: id,
    ...identity,
    overgang,
    opgenomenOp,
    vorige,
    wijzigingen,
    parameters,
    ankers,
    hoofdstukken,
    zinnen
  }
  return { versie: { ...unhashed, hash: hashVersion(unhashed) }, sentences }
}

const toZin = ({ id, bepaling, soort, tekst, ankers, vermeldingen }: Chapter["zinnen"][number]): Zin => ({
  id,
  bepaling,
  soort,
  tekst,
  hash: hashText(tekst),
  draagt: [...new Set([...ankers, ...vermeldingen.map((vermelding) => vermelding.id)])]
})

const checkUnique = (sentences: ReadonlyArray<Located>, chapters: ReadonlyArray<ChapterFile>, faults: Faults): void => {
  reportDoubles(
    "zin",
    sentences.map(({ zin, bestand }) => ({ id: zin.id, plaats: zin.plaats, bestand })),
    faults
  )
  reportDoubles(
    "bepaling of hoofdstuk",
    chapters.flatMap(({ ids, bestand }) => ids.map((entry) => ({ ...entry, bestand }))),
    faults
  )
}

interface Entry {
  readonly id: string
  readonly plaats: Plaats
  readonly bestand: string
}

const reportDoubles = (what: string, entries: ReadonlyArray<Entry>, faults: Faults): void => {
  const first = new Map<string, Entry>()
  for (const entry of entries) {
    const earlier = first.get(entry.id)
    if (earlier === undefined) first.set(entry.id, entry)
    else {
      const place = `${earlier.bestand}, regel ${earlier.plaats.regel}`
      faults.inFile(entry.bestand)(
        entry.plaats,
        "dubbele-id",
        `De id “${entry.id}” is al van een andere ${what}: ${place}`
      )
    }
  }
}
