/**
 * Where a published text comes from, and how anyone can check it.
 *
 * @module
 */
import { hashText } from "./Hash.ts"
import type { Status, Versie } from "./Model.ts"
import { plainText } from "./Text.ts"

/** What made the data out of the text: this package, at the version of its manifest, which a release writes here. */
export const compiler: { readonly naam: string; readonly versie: string } = {
  naam: "@kracht/regulation",
  versie: "0.0.0"
}

/** The record that goes with a text in whatever format. */
export interface Herkomst {
  readonly regeling: string
  readonly versie: string
  readonly status: Status
  /** SHA-256 of the official text (`text/plain`): the same file gives the same figure. */
  readonly sha256: string
  /** SHA-256 of the text with its markings: by this the rules know the version. */
  readonly hash: string
  readonly bron: Versie["bron"]
  /** Name and version, with a space between. */
  readonly compiler: string
}

const known = new WeakMap<Versie, Herkomst>()

/** The record of a version. Rests on its text and its `regeling.yaml` only: no clock, so that twice is the same. */
export const provenanceOf = (version: Versie): Herkomst => {
  const before = known.get(version)
  if (before !== undefined) return before
  const made = recordOf(version)
  known.set(version, made)
  return made
}

const recordOf = (version: Versie): Herkomst => {
  const { regeling, versie, status, hash, bron } = version
  return {
    regeling,
    versie,
    status,
    sha256: hashText(plainText(version)),
    hash,
    bron,
    compiler: `${compiler.naam} ${compiler.versie}`
  }
}

/** A version as data that can be checked: with the hash of its official text, and what made the data out of it. */
export const withProvenance = (version: Versie): Versie & Pick<Herkomst, "sha256" | "compiler"> => {
  const { sha256, compiler } = provenanceOf(version)
  return { ...version, sha256, compiler }
}
