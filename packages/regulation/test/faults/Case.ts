import type { Bestand } from "@kracht/regulation/Compile"
import type { FoutCode } from "@kracht/regulation/Fault"
import { sealOf } from "@kracht/regulation/Version"
import { changed, folder, inhoudOf, voorbeeldstad } from "../Voorbeeldstad.ts"

/** A fault that must be found: in which file, on the line where these words stand, with this code and sentence. */
export interface Expected {
  readonly bestand: string
  readonly bij: string
  readonly code: FoutCode
  readonly melding: string
}

/** One thing wrong in otherwise clean content, and exactly the faults it must bring about. */
export interface Case {
  readonly wat: string
  readonly files: ReadonlyArray<Bestand>
  readonly fouten: ReadonlyArray<Expected>
}

export const soorten = `${folder}/soorten.mdx`
export const indienen = `${folder}/indienen.mdx`
export const slot = `${folder}/slot.mdx`
export const record = `${folder}/regeling.yaml`
export const example = "voorbeelden/hemelvaart.yaml"
export const reading = "lezingen/minderjarig.yaml"

const ruleWords = "regels/voorbeeldstad.yaml"

/** What stands beside a sentence that lost its name. */
export const nameless = (zin: string): Expected =>
  fout(ruleWords, `  ${zin}:`, "onbekende-zin", `De regeling “voorbeeldstad” heeft geen zin “${zin}”`)

/** What stands beside a heading whose provision lost its name. */
export const headless = (bepaling: string): Expected =>
  fout(
    ruleWords,
    `  ${bepaling}:`,
    "onbekende-bepaling",
    `De regeling “voorbeeldstad” heeft geen bepaling “${bepaling}”`
  )

/** Of a file as a whole, or of one that is not there. */
export const TOP = ""

export const fout = (bestand: string, bij: string, code: FoutCode, melding: string): Expected => ({
  bestand,
  bij,
  code,
  melding
})

export const change = (bestand: string, van: string, naar: string): ReadonlyArray<Bestand> =>
  changed(voorbeeldstad, bestand, van, naar)

export const without = (bestand: string): ReadonlyArray<Bestand> => {
  if (!voorbeeldstad.some((file) => file.bestand === bestand)) throw new Error(`${bestand} is not there`)
  return voorbeeldstad.filter((file) => file.bestand !== bestand)
}

export const textOf = (bestand: string): string => {
  const file = voorbeeldstad.find((candidate) => candidate.bestand === bestand)
  if (file === undefined) throw new Error(`${bestand} is not there`)
  return file.tekst
}

/** The same regulation as a later version, in force from this day. */
export const laterVersion = (geldigVan: string): ReadonlyArray<Bestand> =>
  voorbeeldstad
    .filter(({ bestand }) => bestand.startsWith(`${folder}/`))
    .map(({ bestand, tekst }) => ({
      bestand: bestand.replace("/2026/", "/2027/"),
      tekst: tekst
        .replace('versie: "2026"', 'versie: "2027"')
        .replace("geldigVan: 2026-01-01", `geldigVan: ${geldigVan}`)
    }))

/** The same content with the seal of its text, so that it says of itself that nothing was changed. */
export const sealed = (files: ReadonlyArray<Bestand>): ReadonlyArray<Bestand> => {
  const [versie] = inhoudOf(voorbeeldstad).versies
  if (versie === undefined) throw new Error("there is no version to seal")
  const { woorden, sha256 } = sealOf(versie)
  return files.map((file) =>
    file.bestand === record
      ? { ...file, tekst: `${file.tekst}bewaking:\n  woorden: ${woorden}\n  sha256: ${sha256}\n` }
      : file
  )
}

const PERSON = `id: sanne
regeling: voorbeeldstad
naam: Sanne
wie: Een moeder van 2 kinderen.
situatie: Haar hulpverlener kwam niet.
vreest: Dat de hulp stopt.
`

/** The same content with someone in it, whose example this is when `met` says so. */
export const withPerson = (files: ReadonlyArray<Bestand>, met: string | null): ReadonlyArray<Bestand> => [
  ...(met === null
    ? files
    : files.map((file) => (file.bestand === example ? { ...file, tekst: `${file.tekst}persoon: ${met}\n` } : file))),
  { bestand: "personen/sanne.yaml", tekst: PERSON }
]

/** A pin in the place of the one that belongs beside the sentence. */
export const OTHER_PIN = "0123456789ab"

/** The files with that pin beside one sentence of a reading. */
export const otherPin = (files: ReadonlyArray<Bestand>): ReadonlyArray<Bestand> =>
  files.map((file) =>
    file.bestand === reading
      ? { ...file, tekst: file.tekst.replace(/jong: [0-9a-f]{12}/u, `jong: ${OTHER_PIN}`) }
      : file
  )
