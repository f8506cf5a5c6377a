/**
 * Dutch civil days, holidays, working days and terms.
 *
 * @module
 */
export * from "./EquatedDays.ts"
export * from "./Holiday.ts"
export * from "./Instant.ts"
export * from "./PlainDate.ts"
export * from "./Refusal.ts"
export * from "./Term.ts"
export * from "./WorkingDay.ts"
