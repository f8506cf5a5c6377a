/**
 * What the publisher has not filled in, said so.
 *
 * @module
 */

/** A field of the publication as a reader sees it; one that nobody set is named as such, never made up. */
export const set = (value: string | null): string => value ?? "niet ingesteld"
