/**
 * Where the site is published: without an origin every address stays a path, and nothing pretends otherwise.
 *
 * @module
 */
import { uitgave } from "@kracht/content/uitgave"

/** A path as a full address, once it is known where the site stands. */
export const absolute = (path: string, origin: string | null = uitgave.oorsprong): string => `${origin ?? ""}${path}`
