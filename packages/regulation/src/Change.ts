/**
 * What a version says it changed, place by place, and whether there is such a place.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { placesOf } from "./compare/Place.ts"
import type { Faults } from "./Fault.ts"
import type { Versie, Wijziging } from "./Model.ts"
import { Defect, Words } from "./Record.ts"
import type { ReadVersion } from "./Version.ts"

/** The shape of one entry of `wijzigingen` in `regeling.yaml`. */
export const ChangeRecord = Schema.Struct({
  zin: Schema.optionalKey(Words),
  bepaling: Schema.optionalKey(Words),
  waarom: Words,
  defect: Schema.optionalKey(Defect)
}).check(
  Schema.makeFilter(({ zin, bepaling }) => (zin === undefined) !== (bepaling === undefined), {
    expected: "een zin of een bepaling, en niet allebei"
  })
)

/** The entry as data: what it does not say is null. */
export const toChange = ({ zin, bepaling, waarom, defect }: typeof ChangeRecord.Type): Wijziging => ({
  zin: zin ?? null,
  bepaling: bepaling ?? null,
  waarom,
  defect: defect ?? null
})

/**
 * Reports every listed change to a place no version of the regulation has, and every place listed twice.
 *
 * All versions count, because what is gone stands in an older one.
 */
export const checkChanges = (versies: ReadonlyArray<ReadVersion>, faults: Faults): void => {
  for (const [regeling, own] of Map.groupBy(versies, ({ versie }) => versie.regeling)) {
    const known = placesIn(own.map(({ versie }) => versie))
    for (const version of own) checkListed(regeling, version, known, faults)
  }
}

interface Known {
  readonly zin: ReadonlySet<string>
  readonly bepaling: ReadonlySet<string>
}

const placesIn = (versies: ReadonlyArray<Versie>): Known => ({
  zin: new Set(versies.flatMap(({ zinnen }) => zinnen.map(({ id }) => id))),
  bepaling: new Set(versies.flatMap((versie) => placesOf(versie).map(({ id }) => id)))
})

const checkListed = (
  regeling: string,
  { versie, record, bestand }: ReadVersion,
  known: Known,
  faults: Faults
): void => {
  const meld = faults.inFile(bestand)
  const seen = new Set<string>()
  versie.wijzigingen.forEach(({ zin, bepaling }, index) => {
    const [kind, id] = zin === null ? (["bepaling", bepaling ?? ""] as const) : (["zin", zin] as const)
    const plaats = record.plaats(["wijzigingen", index, kind])
    if (!known[kind].has(id)) meld(plaats, `onbekende-${kind}`, `De regeling “${regeling}” heeft geen ${kind} “${id}”`)
    if (seen.has(`${kind} ${id}`)) meld(plaats, "dubbele-id", `De ${kind} “${id}” staat twee keer bij de wijzigingen`)
    seen.add(`${kind} ${id}`)
  })
}
