/**
 * Where do the regulations come from, and which of them is meant?
 *
 * @module
 */

import * as Context from "effect/Context"
import * as Result from "effect/Result"
import type { Days } from "./DayAsked.ts"
import type { Regulation } from "./Regulation.ts"
import { type NoneApplies, versionMeant } from "./VersionMeant.ts"

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

/** No version applies on the day asked about; says why, and never takes another instead. */
export class NoVersion extends Error {
  readonly _tag = "GeenVersie"
  readonly soort: NoneApplies["soort"]
  /** Why none applies, in one or two plain Dutch sentences. */
  readonly uitleg: string

  constructor({ soort, uitleg }: Pick<NoneApplies, "soort" | "uitleg">) {
    super(uitleg)
    this.name = "NoVersion"
    this.soort = soort
    this.uitleg = uitleg
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
 * The version meant. Without `versie` it follows from the days of the question (see `VersionMeant`). Without `regeling` it
 * is the first regulation. Fails with `UnknownVersion` when there is no such version, and with `NoVersion` when none
 * applies on the day asked about.
 */
export const find = (
  regulations: ReadonlyArray<Regulation>,
  { regeling, versie }: Wanted,
  days: () => Days = () => ({})
): Result.Result<Regulation, UnknownVersion | NoVersion> => {
  const versions = versionsOf(regulations, regeling ?? regulations[0]?.id)
  const meant =
    versie === undefined ? versionMeant(versions, days) : versions.find((regulation) => regulation.versie === versie)
  if (meant === undefined) return Result.fail(new UnknownVersion(regulations))
  return "uitleg" in meant ? Result.fail(new NoVersion(meant)) : Result.succeed(meant)
}

const known = new WeakMap<ReadonlyArray<Regulation>, ReadonlyMap<string, ReadonlyArray<Regulation>>>()

/** The versions of one regulation; the same array each time, by which what follows from it is remembered. */
export const versionsOf = (
  regulations: ReadonlyArray<Regulation>,
  id: string | undefined
): ReadonlyArray<Regulation> => {
  const byId =
    known.get(regulations) ??
    new Map(regulations.map(({ id: one }) => [one, regulations.filter((of) => of.id === one)]))
  known.set(regulations, byId)
  return byId.get(id ?? "") ?? []
}
