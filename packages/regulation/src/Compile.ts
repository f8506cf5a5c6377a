/**
 * Compiles content into data: everything, or all that is wrong with it.
 *
 * @module
 */
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { ExampleRecord, PartnerRecord, PublicationRecord, ReadingRecord } from "./Companions.ts"
import { Faults, type Fout } from "./Fault.ts"
import { TermRecord, toTerm } from "./Glossary.ts"
import { withoutReading, withoutTerm, withoutText } from "./Lacking.ts"
import { LanguageRecord, textsFor } from "./Language.ts"
import type { Inhoud, Lezing, Uitgave } from "./Model.ts"
import type { PartnerIds } from "./Parameters.ts"
import { readRecord } from "./Record.ts"
import { checkReferences, type Drafts, type Filed, findStale } from "./References.ts"
import { readReference } from "./StatuteReference.ts"
import { type ReadVersion, readVersion, type VersionFolder } from "./Version.ts"

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
  const faults = new Faults()
  const sorted = files.toSorted((a, b) => (a.bestand < b.bestand ? -1 : 1))
  checkPaths(sorted, faults)
  const partners = readAll(PartnerRecord, "partners", sorted, faults)
  const lezingen = readAll(ReadingRecord, "lezingen", sorted, faults)
  const voorbeelden = readAll(ExampleRecord, "voorbeelden", sorted, faults)
  const taal = readAll(LanguageRecord, "taal", sorted, faults)
  const begrippen = readAll(TermRecord, "begrippen", sorted, faults)
  const uitgave = readPublication(sorted, faults)
  const { versies, regelingen } = readVersions(sorted, partners, faults)
  const drafts = { versies, regelingen, partners, lezingen, voorbeelden, taal, begrippen }
  checkReferences(drafts, faults)
  const found = faults.all()
  if (found.length > 0 || uitgave === null) return Result.fail(found)
  const texts = textsFor(
    taal,
    versies.map(({ versie }) => versie)
  )
  const terms = begrippen.map(toTerm)
  const readings = lezingen.map(({ waarde }) => toLezing(waarde))
  return Result.succeed({
    versies: versies.map(({ versie }) => versie),
    partners: partners.map(({ waarde }) => waarde),
    lezingen: readings,
    voorbeelden: voorbeelden.map(({ waarde }) => ({ ...waarde, zinnen: Object.keys(waarde.zinnen) })),
    taal: texts,
    begrippen: terms,
    uitgave,
    bevindingen: [
      ...findStale(drafts),
      ...withoutReading(readings, versies),
      ...withoutText(texts, versies),
      ...withoutTerm(terms, versies)
    ]
  })
}

const toLezing = (reading: typeof ReadingRecord.Type): Lezing => ({
  ...reading,
  zinnen: Object.keys(reading.zinnen),
  wetten: (reading.wetten ?? []).flatMap((verwijzing) => readReference(verwijzing) ?? []),
  toepassing: reading.toepassing ?? null,
  defecten: reading.defecten ?? []
})

const PUBLICATION = "uitgave.yaml"
const COMPANION = /^(partners|lezingen|voorbeelden|taal|begrippen)\/[^/]+\.yaml$/u
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
  return { versies, regelingen }
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
