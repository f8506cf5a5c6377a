/**
 * Is this a number to count days with?
 *
 * @module
 */

/** A whole number of at least 1. */
export const isCount = (n: number): boolean => Number.isInteger(n) && n >= 1
