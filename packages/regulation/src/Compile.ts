/**
 * Compiles content into data: everything, or all that is wrong with it.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { withoutReason } from "./Change.ts"
import { InstitutionRecord, PartnerRecord, PersonRecord, PublicationRecord, ReadingRecord } from "./Companions.ts"
import { Faults, type Fout } from "./Fault.ts"
import { TermRecord, toTerm } from "./Glossary.ts"
import { withoutTerm, withoutText } from "./Lacking.ts"
import { LanguageRecord, textsFor } from "./Language.ts"
import type { Inhoud, Lezing, Partner, Uitgave } from "./Model.ts"
import type { PartnerIds } from "./Parameters.ts"
import { readMended, readRecord, Words } from "./Record.ts"
import { checkReferences, type Drafts, type Filed, findStale } from "./References.ts"
import { notReread } from "./Reread.ts"
import { RuleWordsRecord } from "./RuleWords.ts"
import { readReference } from "./StatuteReference.ts"
import { inOrder, withoutPrevious } from "./Succession.ts"
import { type Bestand, identityIn } from "./Unread.ts"
import { type ReadVersion, readVersion, type VersionFolder } from "./Version.ts"
import { readExample, toExample, toQuestion } from "./WorkedExample.ts"

export type { Fout } from "./Fault.ts"
export type { Bestand } from "./Unread.ts"

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
  /** Every version whose record could be read, in order. */
  readonly versies: ReadonlyArray<ReadVersion>
  readonly partners: ReadonlyArray<PartnerIdentity>
  readonly lezingen: Drafts["lezingen"]
  readonly voorbeelden: Drafts["voorbeelden"]
  readonly regelwoorden: Drafts["regelwoorden"]
  /** The files that could not be read wholly. */
  readonly ongelezen: Drafts["ongelezen"]
}

/** By which a partner is known. */
export type PartnerIdentity = Pick<Partner, "id" | "regeling" | "naam">

/** Reads content as {@link compile} does, and keeps hold of what could be read where something else is wrong. */
export const draft = (files: ReadonlyArray<Bestand>): Draft => {
  const faults = new Faults()
  const sorted = files.toSorted((a, b) => (a.bestand < b.bestand ? -1 : 1))
  checkPaths(sorted, faults)
  const partners = readAll(PartnerRecord, "partners", sorted, faults)
  const known = partnersIn(sorted, partners)
  const instanties = readAll(InstitutionRecord, "instanties", sorted, faults)
  const personen = readAll(PersonRecord, "personen", sorted, faults)
  const lezingen = readAll(ReadingRecord, "lezingen", sorted, faults)
  const voorbeelden = readExamples(sorted, faults)
  const taal = readAll(LanguageRecord, "taal", sorted, faults)
  const begrippen = readAll(TermRecord, "begrippen", sorted, faults)
  const regelwoorden = readAll(RuleWordsRecord, "regels", sorted, faults)
  const uitgave = readPublication(sorted, faults)
  const { versies, regelingen } = readVersions(sorted, known, faults)
  const beside = { partners, instanties, personen, lezingen, voorbeelden, taal, begrippen, regelwoorden }
  const ongelezen = notRead(sorted, versies, Object.values(beside).flat())
  const drafts = { versies, regelingen, ...beside, ongelezen, half: halfRead(ongelezen) }
  checkReferences(drafts, faults)
  const fouten = faults.all()
  const inhoud = fouten.length > 0 || uitgave === null ? null : toInhoud(drafts, uitgave)
  return {
    inhoud,
    fouten,
    versies,
    partners: known.filter((partner) => partner !== null),
    lezingen,
    voorbeelden,
    regelwoorden,
    ongelezen
  }
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
      ...withoutPrevious(drafts.versies),
      ...withoutReason(drafts.versies),
      ...notReread(drafts.regelwoorden, drafts.versies)
    ]
  }
}

const toLezing = (reading: typeof ReadingRecord.Type): Lezing => ({
  ...reading,
  zinnen: Object.keys(reading.zinnen),
  wetten: reading.wetten.flatMap((verwijzing) => readReference(verwijzing) ?? []),
  toepassing: reading.toepassing ?? null,
  zonderVoorbeeld: reading.zonderVoorbeeld ?? null,
  defecten: reading.defecten ?? []
})

const PUBLICATION = "uitgave.yaml"
const COMPANION = /^(partners|instanties|personen|lezingen|voorbeelden|taal|begrippen|regels)\/[^/]+\.yaml$/u
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

/** The files of which nothing was kept, and every file of a version that is not whole, its missing chapters too. */
const notRead = (
  files: ReadonlyArray<Bestand>,
  versies: ReadonlyArray<ReadVersion>,
  beside: ReadonlyArray<{ readonly bestand: string }>
): Drafts["ongelezen"] => {
  const read = new Set(beside.map(({ bestand }) => bestand))
  const whole = versies.filter(({ volledig }) => volledig).map(({ bestand }) => folderOf(bestand))
  const there = new Set(files.map(({ bestand }) => bestand))
  const absent = versies.flatMap(({ bestand, record }) =>
    record.waarde.hoofdstukken.map((naam) => `${folderOf(bestand)}/${naam}`).filter((path) => !there.has(path))
  )
  return [
    ...files
      .filter(({ bestand }) =>
        COMPANION.test(bestand) ? !read.has(bestand) : IN_VERSION.test(bestand) && !whole.includes(folderOf(bestand))
      )
      .map(({ bestand, tekst }) => ({ bestand, tekst: tekst.trim() === "" ? null : tekst })),
    ...absent.map((bestand) => ({ bestand, tekst: null }))
  ]
}

/** What companions that cannot be read wholly point to all the same. */
const halfRead = (ongelezen: Drafts["ongelezen"]): Drafts["half"] =>
  ongelezen.flatMap(({ bestand, tekst }) => {
    const record = tekst !== null && COMPANION.test(bestand) ? readMended(Pointing, tekst, {}, () => undefined) : null
    return record === null ? [] : [{ ...record, bestand }]
  })

const Pointing = Schema.Struct({
  regeling: Words,
  zinnen: Schema.optionalKey(Schema.Record(Schema.String, Schema.Unknown)),
  versies: Schema.optionalKey(Schema.Array(Words))
})

const folderOf = (bestand: string): string => bestand.slice(0, bestand.lastIndexOf("/"))

const readPublication = (files: ReadonlyArray<Bestand>, faults: Faults): Uitgave | null => {
  const meld = faults.inFile(PUBLICATION)
  const file = files.find(({ bestand }) => bestand === PUBLICATION)
  if (file !== undefined) return readRecord(PublicationRecord, file.tekst, meld)?.waarde ?? null
  meld(undefined, "ontbrekend-bestand", `Het bestand ${PUBLICATION} is er niet`)
  return null
}

const readVersions = (
  files: ReadonlyArray<Bestand>,
  partners: ReadonlyArray<PartnerIdentity | null>,
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
  const regelingen = new Map<string, ReadonlyArray<string>>()
  for (const folder of folders) {
    const version = readVersion(folder, partnerIdsOf(folder.regeling, partners), faults)
    if (version !== null) versies.push(version)
    regelingen.set(folder.regeling, [...(regelingen.get(folder.regeling) ?? []), folder.versie])
  }
  return { versies: byOrder(versies), regelingen }
}

const byOrder = (versies: ReadonlyArray<ReadVersion>): ReadonlyArray<ReadVersion> => {
  const order = inOrder(versies.map(({ versie }) => versie))
  return versies.toSorted((a, b) => order.indexOf(a.versie) - order.indexOf(b.versie))
}

/** Every partner there is a file of, also where something else in it cannot be read; null where not even the name is known. */
const partnersIn = (
  files: ReadonlyArray<Bestand>,
  read: ReadonlyArray<Filed<typeof PartnerRecord.Type>>
): ReadonlyArray<PartnerIdentity | null> =>
  files
    .filter(({ bestand }) => isCompanion(bestand, "partners"))
    .map(({ bestand, tekst }) => read.find((record) => record.bestand === bestand)?.waarde ?? identityIn(tekst))

const partnerIdsOf = (regeling: string, partners: ReadonlyArray<PartnerIdentity | null>): PartnerIds => {
  const named = partners.filter((partner) => partner !== null)
  if (named.length < partners.length) return null
  return new Map(named.filter((partner) => partner.regeling === regeling).map(({ naam, id }) => [naam, id]))
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
