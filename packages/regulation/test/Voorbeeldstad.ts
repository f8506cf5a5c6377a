/** The regulation of an invented partnership, and what becomes of it when one thing in it changes. */
import { fileURLToPath } from "node:url"
import { type Bestand, compile, type Fout } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import type { Inhoud, Versie } from "@kracht/regulation/Model"
import * as Result from "effect/Result"

/** All of it: two trials that have ended, a gap between them, and the version in force. */
export const fixture: ReadonlyArray<Bestand> = readFolder(fileURLToPath(new URL("../fixture", import.meta.url)))

export const folder = "regelingen/voorbeeldstad/2026"

/** The version in force and what stands beside it. */
export const voorbeeldstad: ReadonlyArray<Bestand> = fixture.filter(
  ({ bestand }) => !bestand.startsWith("regelingen/") || bestand.startsWith(`${folder}/`)
)

/** The files with `van` replaced by `naar` in one of them; throws when `van` does not stand there exactly once. */
export const changed = (
  files: ReadonlyArray<Bestand>,
  bestand: string,
  van: string,
  naar: string
): ReadonlyArray<Bestand> => {
  const file = files.find((candidate) => candidate.bestand === bestand)
  if (file === undefined || file.tekst.split(van).length !== 2)
    throw new Error(`${van} does not stand once in ${bestand}`)
  return files.map((other) => (other === file ? { bestand, tekst: file.tekst.replace(van, () => naar) } : other))
}

export const inhoudOf = (files: ReadonlyArray<Bestand>): Inhoud =>
  Result.getOrThrowWith(compile(files), (fouten) => new Error(JSON.stringify(fouten, null, 2)))

/** The first version in these files, read without what points to its sentences: a text may change under them here. */
export const versieOf = (files: ReadonlyArray<Bestand>): Versie => {
  const [versie] = inhoudOf(files.filter(({ bestand }) => !/^(lezingen|voorbeelden|regels)\//u.test(bestand))).versies
  if (versie === undefined) throw new Error("no version")
  return versie
}

export const foutenOf = (files: ReadonlyArray<Bestand>): ReadonlyArray<Fout> => {
  const result = compile(files)
  return Result.isSuccess(result) ? [] : result.failure
}
