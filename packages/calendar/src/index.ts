/**
 * Dutch civil days, holidays, working days and terms.
 *
 * @module
 */
export * as EquatedDays from "./EquatedDays.ts"
export * as Explanation from "./Explanation.ts"
export * as Holiday from "./Holiday.ts"
export * as Instant from "./Instant.ts"
export * as PlainDate from "./PlainDate.ts"
export * as Refusal from "./Refusal.ts"
export * as Term from "./Term.ts"
export * as WorkingDay from "./WorkingDay.ts"
