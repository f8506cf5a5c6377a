/**
 * Under what is a situation decided: which version, readings, partners and language.
 *
 * @module
 */
import type { Policy } from "@kracht/calendar/WorkingDay"
import * as Result from "effect/Result"
import type { FindPartner, PartnerFacts } from "./PartnerDirectory.ts"
import type { Readings } from "./Reading.ts"
import type { Taal } from "./Reason.ts"
import type { Regulation } from "./Regulation.ts"
import { find, type UnknownVersion, type Wanted } from "./RegulationSource.ts"

/** What a situation is decided under. */
export interface Setting {
  readonly regulation: Regulation
  readonly partners: (id: string) => PartnerFacts | undefined
  readonly readings: Readings
  readonly taal: Taal
}

/** Under which version, in which language, and under which other readings; all may be left out. */
export interface Options extends Wanted {
  readonly taal?: Taal | undefined
  readonly lezingen?: Partial<Readings> | undefined
}

/** What the options are chosen from. */
export interface World {
  readonly regulations: ReadonlyArray<Regulation>
  readonly findPartner: FindPartner
  /** Null follows the reading content chose. */
  readonly policy: Policy | null
}

/** The setting the options ask for; Dutch and the readings content chose where they ask for none. */
export const settingFor = (world: World, options: Options): Result.Result<Setting, UnknownVersion> =>
  Result.map(find(world.regulations, options), (regulation) => ({
    regulation,
    partners: (id) => world.findPartner(regulation.id, id),
    readings: {
      ...regulation.readings,
      ...(world.policy === null ? {} : { werkdag: world.policy }),
      ...options.lezingen
    },
    taal: options.taal ?? "nl"
  }))
