/**
 * What a version says it changed, place by place, and whether there is such a place.
 *
 * @module
 */

import * as Schema from "effect/Schema"
import { compareVersions, type Vergelijking } from "./Compare.ts"
import { placesOf } from "./compare/Place.ts"
import type { Faults } from "./Fault.ts"
import { groupBy } from "./Grouping.ts"
import type { Bevinding, Versie, Wijziging } from "./Model.ts"
import { Defect, Words } from "./Record.ts"
import type { Unread } from "./Unread.ts"
import type { ReadVersion } from "./Version.ts"

/** The shape of one entry of `wijzigingen` in `regeling.yaml`. */
export const ChangeRecord = Schema.Struct({
  zin: Schema.optionalKey(Words),
  bepaling: Schema.optionalKey(Words),
  waarom: Words,
  defect: Schema.optionalKey(Defect),
  norm: Schema.optionalKey(Schema.Literal("gelijk"))
}).check(
  Schema.makeFilter(({ zin, bepaling }) => (zin === undefined) !== (bepaling === undefined), {
    expected: "een zin of een bepaling, en niet allebei"
  }),
  Schema.makeFilter(({ zin, norm }) => norm === undefined || zin !== undefined, {
    expected: "een zin bij norm, want een kop draagt er geen"
  })
)

/** The entry as data: what it does not say is null. */
export const toChange = ({ zin, bepaling, waarom, defect, norm }: typeof ChangeRecord.Type): Wijziging => ({
  zin: zin ?? null,
  bepaling: bepaling ?? null,
  waarom,
  defect: defect ?? null,
  norm: norm ?? null
})

/**
 * Reports every listed change to a place no version of the regulation has, and every place listed twice.
 *
 * All versions count, because what is gone stands in an older one.
 */
export const checkChanges = (
  versies: ReadonlyArray<ReadVersion>,
  unreadOf: (regeling: string) => Unread,
  faults: Faults
): void => {
  for (const [regeling, own] of groupBy(versies, ({ versie }) => versie.regeling)) {
    const known = placesIn(own.map(({ versie }) => versie))
    for (const version of own) checkListed(regeling, version, known, unreadOf(regeling), faults)
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
  unread: Unread,
  faults: Faults
): void => {
  const meld = faults.inFile(bestand)
  const seen = new Set<string>()
  versie.wijzigingen.forEach(({ zin, bepaling }, index) => {
    const [kind, id] = zin === null ? (["bepaling", bepaling ?? ""] as const) : (["zin", zin] as const)
    const plaats = record.plaats(["wijzigingen", index, kind])
    if (!known[kind].has(id) && !unread.mayName(id))
      meld(plaats, `onbekende-${kind}`, `De regeling “${regeling}” heeft geen ${kind} “${id}”`)
    if (seen.has(`${kind} ${id}`)) meld(plaats, "dubbele-id", `De ${kind} “${id}” staat twee keer bij de wijzigingen`)
    seen.add(`${kind} ${id}`)
  })
}

/**
 * Every place that differs from the version this one was made from without a reason, every reason for a place that does not
 * differ, and every norm called the same that is plainly not. A version made from another that lists nothing gives no reason.
 */
export const withoutReason = (versies: ReadonlyArray<ReadVersion>): ReadonlyArray<Bevinding> =>
  versies.flatMap((version) => {
    const { versie } = version
    const before = versies.find(
      (other) => other.versie.regeling === versie.regeling && other.versie.versie === versie.vorige
    )
    if (before === undefined) return []
    const difference = compareVersions(before.versie, versie)
    const { changed, referring } = changedPlaces(difference)
    const listed = new Set(versie.wijzigingen.map(keyOf))
    return [
      ...changed.filter((place) => !listed.has(keyOf(place))).map((place) => unexplained(version, before, place)),
      ...versie.wijzigingen.flatMap((wijziging, index) =>
        [...changed, ...referring].some((place) => keyOf(place) === keyOf(wijziging))
          ? []
          : [unchanged(version, wijziging, index)]
      ),
      ...versie.wijzigingen.flatMap(({ zin, norm }, index) =>
        norm === null || zin === null || keepsNorm(difference, before.versie, versie, zin)
          ? []
          : [otherNorm(version, zin, index)]
      )
    ]
  })

/**
 * Whether a sentence still is what it was, bears what it bore and states the values it stated: what a machine can see.
 *
 * A sentence that came or went may have been said in another, unless it is a norm or rules rest on it.
 */
const keepsNorm = ({ zinnen, parameters }: Vergelijking, van: Versie, naar: Versie, id: string): boolean => {
  const sentence = zinnen.find((zin) => zin.id === id)
  const otherwise = new Set(parameters.map((parameter) => parameter.id))
  if (sentence === undefined) return false
  if (sentence.van === null || sentence.naar === null) {
    const only = sentence.van ?? sentence.naar
    return only !== null && only.soort !== "regel" && only.draagt.length === 0
  }
  return (
    !sentence.wat.some((what) => what === "soort" || what === "draagt") &&
    ![van, naar].some((one) => statedIn(one, id).some((name) => otherwise.has(name)))
  )
}

/** The names of the values a sentence states. */
const statedIn = ({ parameters }: Versie, zin: string): ReadonlyArray<string> =>
  Object.entries(parameters).flatMap(([name, { zinnen }]) => (zinnen.includes(zin) ? [name] : []))

type Place = Pick<Wijziging, "zin" | "bepaling">

const keyOf = ({ zin, bepaling }: Place): string => `${zin} ${bepaling}`

/** The places that changed, and the sentences that stand as they did, after or under another: those may have a reason too. */
const changedPlaces = ({
  zinnen,
  bepalingen,
  verband
}: Vergelijking): { readonly changed: ReadonlyArray<Place>; readonly referring: ReadonlyArray<Place> } => {
  const changed = [
    ...zinnen.filter(({ vorm }) => vorm !== "gelijk").map(({ id }) => ({ zin: id, bepaling: null })),
    ...bepalingen.filter(({ vorm }) => vorm !== "gelijk").map(({ id }) => ({ zin: null, bepaling: id }))
  ]
  return { changed, referring: verband.map((zin) => ({ zin, bepaling: null })) }
}

const nameOf = ({ zin, bepaling }: Place): string => (zin === null ? `de kop “${bepaling}”` : `de zin “${zin}”`)

const unexplained = (version: ReadVersion, before: ReadVersion, place: Place): Bevinding => ({
  ...(version.plaatsen.get(place.zin ?? "") ??
    before.plaatsen.get(place.zin ?? "") ?? {
      bestand: version.bestand,
      ...version.record.sleutel(["wijzigingen"])
    }),
  ...place,
  code: "zonder-reden",
  melding: `Anders dan in versie “${before.versie.versie}” is ${nameOf(place)}, maar de reden staat niet bij wijzigingen van versie “${version.versie.versie}”`,
  pad: [],
  pins: []
})

const unchanged = ({ bestand, record, versie }: ReadVersion, place: Wijziging, index: number): Bevinding => ({
  bestand,
  ...record.plaats(["wijzigingen", index]),
  zin: place.zin,
  bepaling: place.bepaling,
  code: "reden-zonder-verandering",
  melding: `Bij wijzigingen staat ${nameOf(place)}, maar die is gelijk aan die in versie “${versie.vorige}”`,
  pad: [],
  pins: []
})

const otherNorm = ({ bestand, record, versie }: ReadVersion, zin: string, index: number): Bevinding => ({
  bestand,
  ...record.plaats(["wijzigingen", index, "norm"]),
  zin,
  bepaling: null,
  code: "norm-niet-gelijk",
  melding: `Bij wijzigingen heet de norm van de zin “${zin}” gelijk, maar haar soort, wat zij draagt of een waarde is anders dan in versie “${versie.vorige}”`,
  pad: [],
  pins: []
})
