/**
 * Is this a number to count days with?
 *
 * @module
 */

/** A whole number of at least 1. */
export const isCount = (n: unknown): n is number => Number.isInteger(n) && (n as number) >= 1
