/**
 * What varies between hosts: the regulations, their partners and the calendar policy, as Effect layers.
 *
 * @module
 */
import { layer as published } from "@kracht/rules/bundled"
import { PartnerDirectory } from "@kracht/rules/PartnerDirectory"
import { RegulationSource } from "@kracht/rules/RegulationSource"
import type { World } from "@kracht/rules/Setting"
import { WorkingDayPolicy } from "@kracht/rules/WorkingDayPolicy"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import type { Vocabulary } from "./contract/Assessments.ts"

/** The services an assessment needs. */
export type Services = RegulationSource | WorkingDayPolicy | PartnerDirectory

/** A layer that gives all of them; it is built at once, so it must not wait for anything. */
export type ServicesLayer = Layer.Layer<Services>

/** Builds the services; those published with `@kracht/rules` when none are given. */
export const build = (layer: ServicesLayer = published): Context.Context<Services> =>
  ManagedRuntime.make(layer).runSync(Effect.context<Services>())

/** What the core answers under, without Effect. */
export const worldOf = (services: Context.Context<Services>): World => ({
  regulations: Context.get(services, RegulationSource).regulations,
  findPartner: Context.get(services, PartnerDirectory).find,
  policy: Context.get(services, WorkingDayPolicy).policy
})

/** The partners and versions of the regulation that is meant when none is named: the first. */
export const vocabularyOf = (services: Context.Context<Services>): Vocabulary => {
  const { regulations } = Context.get(services, RegulationSource)
  const meant = regulations.filter(({ id }) => id === regulations[0]?.id)
  return {
    partners: [...new Set(meant.flatMap(({ partners }) => partners))],
    versies: meant.map(({ versie }) => versie)
  }
}
