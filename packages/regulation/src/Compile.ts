/**
 * Compiles content into data: everything, or all that is wrong with it.
 *
 * @module
 */
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { withoutReason } from "./Change.ts"
import { InstitutionRecord, PartnerRecord, PersonRecord, PublicationRecord, ReadingRecord } from "./Companions.ts"
import { Faults, type Fout } from "./Fault.ts"
import { TermRecord, toTerm } from "./Glossary.ts"
import { withoutTerm, withoutText } from "./Lacking.ts"
import { LanguageRecord, textsFor } from "./Language.ts"
import type { Inhoud, Lezing, Uitgave } from "./Model.ts"
import type { PartnerIds } from "./Parameters.ts"
import { readRecord } from "./Record.ts"
import { checkReferences, type Drafts, type Filed, findStale } from "./References.ts"
import { readReference } from "./StatuteReference.ts"
import { inOrder } from "./Succession.ts"
import { type ReadVersion, readVersion, type VersionFolder } from "./Version.ts"
import { readExample, toExample, toQuestion } from "./WorkedExample.ts"

export type { Fout } from "./Fault.ts"

/** A file of the content folder: its path from there with forward slashes, and its text. */
export interface Bestand {
  readonly bestand: string
  readonly tekst: string
}

/**
 * The content these files make, or every fault in them at once, by file and place.
 *
 * Pure: the order of the files does not matter and equal files make equal data. Never a half-built result.
 */
export const compile = (files: ReadonlyArray<Bestand>): Result.Result<Inhoud, ReadonlyArray<Fout>> => {
  const { inhoud, fouten } = draft(files)
  return inhoud === null ? Result.fail(fouten) : Result.succeed(inhoud)
}

/** What was read of the content, with where it stands, for whoever checks it further; and the content if nothing is wrong. */
export interface Draft {
  readonly inhoud: Inhoud | null
  readonly fouten: ReadonlyArray<Fout>
  /** Every version that could be read wholly, in order. */
  readonly versies: ReadonlyArray<ReadVersion>
  readonly lezingen: Drafts["lezingen"]
  readonly voorbeelden: Drafts["voorbeelden"]
}

/** Reads content as {@link compile} does, and keeps hold of what could be read where something else is wrong. */
export const draft = (files: ReadonlyArray<Bestand>): Draft => {
  const faults = new Faults()
  const sorted = files.toSorted((a, b) => (a.bestand < b.bestand ? -1 : 1))
  checkPaths(sorted, faults)
  const partners = readAll(PartnerRecord, "partners", sorted, faults)
  const instanties = readAll(InstitutionRecord, "instanties", sorted, faults)
  const personen = readAll(PersonRecord, "personen", sorted, faults)
  const lezingen = readAll(ReadingRecord, "lezingen", sorted, faults)
  const voorbeelden = readExamples(sorted, faults)
  const taal = readAll(LanguageRecord, "taal", sorted, faults)
  const begrippen = readAll(TermRecord, "begrippen", sorted, faults)
  const uitgave = readPublication(sorted, faults)
  const { versies, regelingen } = readVersions(sorted, partners, faults)
  const drafts = { versies, regelingen, partners, instanties, personen, lezingen, voorbeelden, taal, begrippen }
  checkReferences(drafts, faults)
  const fouten = faults.all()
  const whole = versies.filter(({ volledig }) => volledig)
  const inhoud = fouten.length > 0 || uitgave === null ? null : toInhoud(drafts, uitgave)
  return { inhoud, fouten, versies: whole, lezingen, voorbeelden }
}

const toInhoud = (drafts: Drafts, uitgave: Uitgave): Inhoud => {
  const { partners, instanties, personen, lezingen, voorbeelden, taal, begrippen } = drafts
  const versies = drafts.versies.map(({ versie }) => versie)
  const texts = textsFor(taal, versies)
  const terms = begrippen.map(toTerm)
  return {
    versies,
    partners: partners.map(({ waarde }) => waarde),
    instanties: instanties.map(({ waarde }) => waarde),
    lezingen: lezingen.map(({ waarde }) => toLezing(waarde)),
    voorbeelden: voorbeelden.flatMap(toExample),
    vraagvoorbeelden: voorbeelden.flatMap(toQuestion),
    personen: personen.map(({ waarde }) => waarde),
    taal: texts,
    begrippen: terms,
    uitgave,
    bevindingen: [
      ...findStale(drafts),
      ...withoutText(texts, drafts.versies),
      ...withoutTerm(terms, drafts.versies),
      ...withoutReason(drafts.versies)
    ]
  }
}

const toLezing = (reading: typeof ReadingRecord.Type): Lezing => ({
  ...reading,
  zinnen: Object.keys(reading.zinnen),
  wetten: (reading.wetten ?? []).flatMap((verwijzing) => readReference(verwijzing) ?? []),
  toepassing: reading.toepassing ?? null,
  defecten: reading.defecten ?? []
})

const PUBLICATION = "uitgave.yaml"
const COMPANION = /^(partners|instanties|personen|lezingen|voorbeelden|taal|begrippen)\/[^/]+\.yaml$/u
const IN_VERSION = /^regelingen\/([^/]+)\/([^/]+)\/(regeling\.yaml|[^/]+\.mdx)$/u

const checkPaths = (files: ReadonlyArray<Bestand>, faults: Faults): void => {
  for (const { bestand } of files) {
    if (bestand === PUBLICATION || COMPANION.test(bestand) || IN_VERSION.test(bestand)) continue
    faults.inFile(bestand)(undefined, "onbekend-bestand", "Niets leest dit bestand: de plaats of de naam klopt niet")
  }
}

const readAll = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  map: string,
  files: ReadonlyArray<Bestand>,
  faults: Faults
): ReadonlyArray<Filed<S["Type"]>> =>
  files
    .filter(({ bestand }) => isCompanion(bestand, map))
    .flatMap(({ bestand, tekst }) => {
      const record = readRecord(schema, tekst, faults.inFile(bestand))
      return record === null ? [] : [{ ...record, bestand }]
    })

const readExamples = (files: ReadonlyArray<Bestand>, faults: Faults): Drafts["voorbeelden"] =>
  files
    .filter(({ bestand }) => isCompanion(bestand, "voorbeelden"))
    .flatMap(({ bestand, tekst }) => readExample(bestand, tekst, faults.inFile(bestand)) ?? [])

const isCompanion = (bestand: string, map: string): boolean => bestand.startsWith(`${map}/`) && COMPANION.test(bestand)

const readPublication = (files: ReadonlyArray<Bestand>, faults: Faults): Uitgave | null => {
  const meld = faults.inFile(PUBLICATION)
  const file = files.find(({ bestand }) => bestand === PUBLICATION)
  if (file !== undefined) return readRecord(PublicationRecord, file.tekst, meld)?.waarde ?? null
  meld(undefined, "ontbrekend-bestand", `Het bestand ${PUBLICATION} is er niet`)
  return null
}

const readVersions = (
  files: ReadonlyArray<Bestand>,
  partners: ReadonlyArray<Filed<typeof PartnerRecord.Type>>,
  faults: Faults
): Pick<Drafts, "versies" | "regelingen"> => {
  const folders = foldersOf(files)
  if (folders.length === 0) {
    faults.inFile("regelingen")(
      undefined,
      "ontbrekend-bestand",
      "Er is geen enkele regeling: verwacht wordt regelingen/<id>/<versie>/regeling.yaml"
    )
  }
  const versies: Array<ReadVersion> = []
  const regelingen = new Map<string, boolean>()
  for (const folder of folders) {
    const version = readVersion(folder, partnerIdsOf(folder.regeling, partners, files), faults)
    if (version !== null) versies.push(version)
    regelingen.set(folder.regeling, version?.volledig === true && regelingen.get(folder.regeling) !== false)
  }
  return { versies: byOrder(versies), regelingen }
}

const byOrder = (versies: ReadonlyArray<ReadVersion>): ReadonlyArray<ReadVersion> => {
  const order = inOrder(versies.map(({ versie }) => versie))
  return versies.toSorted((a, b) => order.indexOf(a.versie) - order.indexOf(b.versie))
}

const partnerIdsOf = (
  regeling: string,
  partners: ReadonlyArray<Filed<typeof PartnerRecord.Type>>,
  files: ReadonlyArray<Bestand>
): PartnerIds => {
  const complete = partners.length === files.filter(({ bestand }) => isCompanion(bestand, "partners")).length
  const own = partners.filter(({ waarde }) => waarde.regeling === regeling)
  return complete ? new Map(own.map(({ waarde }) => [waarde.naam, waarde.id])) : null
}

const foldersOf = (files: ReadonlyArray<Bestand>): ReadonlyArray<VersionFolder> => {
  const folders = new Map<string, VersionFolder & { readonly bestanden: Map<string, string> }>()
  for (const { bestand, tekst } of files) {
    const [, regeling, versie, naam] = IN_VERSION.exec(bestand) ?? []
    if (regeling === undefined || versie === undefined || naam === undefined) continue
    const map = `regelingen/${regeling}/${versie}`
    const folder = folders.get(map) ?? { regeling, versie, map, bestanden: new Map<string, string>() }
    folder.bestanden.set(naam, tekst)
    folders.set(map, folder)
  }
  return [...folders.values()]
}
