/**
 * Who are the partners, and what is known of each?
 *
 * @module
 */
import * as Context from "effect/Context"
import type { Termijn } from "./Regulation.ts"
import type { Onbekend } from "./Unknown.ts"

/** What is known of a partner: never more than its source says. */
export interface PartnerFacts {
  readonly id: string
  readonly regeling: string
  readonly naam: string
  readonly externeKlachtencommissie: string | Onbekend
  /** The term the committee's own regulation gives it for a judgement (Jeugdwet 4.2.1 lid 2 onder c). */
  readonly oordeelTermijn: Termijn | Onbekend
}

/** Finds a partner of a regulation; `undefined` when it has none by this id. */
export type FindPartner = (regeling: string, id: string) => PartnerFacts | undefined

/** Finds in a list. */
export const findIn =
  (partners: ReadonlyArray<PartnerFacts>): FindPartner =>
  (regeling, id) =>
    partners.find((partner) => partner.regeling === regeling && partner.id === id)

/** The partners of every regulation; a service, because a portal may know more of them than the text does. */
export class PartnerDirectory extends Context.Service<PartnerDirectory, { readonly find: FindPartner }>()(
  "@kracht/rules/PartnerDirectory"
) {}
