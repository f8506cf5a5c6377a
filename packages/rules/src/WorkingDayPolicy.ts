/**
 * Which days are working days for whoever runs the rules?
 *
 * @module
 */
import type { Policy } from "@kracht/calendar/WorkingDay"
import * as Context from "effect/Context"

/** The policy to run under; null follows the reading content chose for the regulation. */
export class WorkingDayPolicy extends Context.Service<WorkingDayPolicy, { readonly policy: Policy | null }>()(
  "@kracht/rules/WorkingDayPolicy"
) {}
