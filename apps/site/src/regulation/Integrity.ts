/**
 * How a hash is shown: enough to compare by eye, never the whole.
 *
 * @module
 */

/** The first twelve digits in groups of four. */
export const shortHash = (hash: string): string => (hash.slice(0, 12).match(/.{4}/gu) ?? []).join(" ")
