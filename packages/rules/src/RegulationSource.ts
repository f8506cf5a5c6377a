/**
 * Where do the regulations come from?
 *
 * @module
 */
import * as Context from "effect/Context"
import * as Result from "effect/Result"
import { defaultVersion } from "./DefaultVersion.ts"
import type { Regulation } from "./Regulation.ts"

/** There is no such regulation or version; names those there are. */
export class UnknownVersion extends Error {
  readonly _tag = "OnbekendeVersie"
  /** The versions there are, as `regeling/versie`. */
  readonly bekend: ReadonlyArray<string>

  constructor(known: ReadonlyArray<Regulation>) {
    const bekend = known.map(({ id, versie }) => `${id}/${versie}`)
    super(`Deze versie bestaat niet. Er is wel: ${bekend.join(", ")}.`)
    this.name = "UnknownVersion"
    this.bekend = bekend
  }
}

/** The regulations the rules can run under; a service, because a municipality may hold more than one. */
export class RegulationSource extends Context.Service<
  RegulationSource,
  {
    /** Every version, bound; the first regulation is the one meant when none is named. */
    readonly regulations: ReadonlyArray<Regulation>
  }
>()("@kracht/rules/RegulationSource") {}

/** Which regulation and version is meant; both may be left out. */
export interface Wanted {
  readonly regeling?: string | undefined
  readonly versie?: string | undefined
}

/**
 * The version meant. Without `versie` it is the one in force; while none is, the one named `concept`; without that, the first
 * draft. Without `regeling` it is the first regulation. Fails with `UnknownVersion` when there is no such version.
 */
export const find = (
  regulations: ReadonlyArray<Regulation>,
  { regeling, versie }: Wanted
): Result.Result<Regulation, UnknownVersion> => {
  const id = regeling ?? regulations[0]?.id
  const versions = regulations.filter((regulation) => regulation.id === id)
  const meant =
    versie === undefined ? defaultVersion(versions) : versions.find((regulation) => regulation.versie === versie)
  return meant === undefined ? Result.fail(new UnknownVersion(regulations)) : Result.succeed(meant)
}
