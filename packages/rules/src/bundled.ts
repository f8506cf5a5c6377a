/**
 * The default layers: the regulation, readings and partners published with this package.
 *
 * @module
 */
import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import * as Layer from "effect/Layer"
import { findIn, PartnerDirectory } from "./PartnerDirectory.ts"
import { loadAllUnsafe } from "./Regulation.ts"
import { RegulationSource } from "./RegulationSource.ts"
import { WorkingDayPolicy } from "./WorkingDayPolicy.ts"

/** Everything an assessment needs; throws while loading when text and rules do not bind. */
export const layer: Layer.Layer<RegulationSource | WorkingDayPolicy | PartnerDirectory> = Layer.mergeAll(
  Layer.succeed(RegulationSource, { regulations: loadAllUnsafe(bindingen, keuzes) }),
  Layer.succeed(WorkingDayPolicy, { policy: null }),
  Layer.succeed(PartnerDirectory, { find: findIn(partners) })
)
