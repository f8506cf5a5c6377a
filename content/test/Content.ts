/** The content as it stands in this folder, compiled. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { compile } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import type { Inhoud, Versie } from "@kracht/regulation/Model"
import { VersionRecord } from "@kracht/regulation/Version"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { parse } from "yaml"

export const folder: string = join(import.meta.dirname, "..")

export const inhoud: Inhoud = Result.getOrThrowWith(
  compile(readFolder(folder)),
  (fouten) => new Error(JSON.stringify(fouten, null, 2))
)

/** The concept: the text as received. */
export const concept: Versie = versieOf("concept")

/** The record of a version of Kracht as its file has it. */
export const recordOf = (versie: string): typeof VersionRecord.Type => {
  const path = join(folder, "regelingen", "kracht", versie, "regeling.yaml")
  return Schema.decodeUnknownSync(VersionRecord)(parse(readFileSync(path, "utf8")))
}

/** A version of Kracht by its name. */
export function versieOf(versie: string): Versie {
  const found = inhoud.versies.find((candidate) => candidate.regeling === "kracht" && candidate.versie === versie)
  if (found === undefined) throw new Error(`there is no version ${versie}`)
  return found
}
