/**
 * Where the site is published: without an origin every address stays a path, and nothing pretends otherwise.
 *
 * @module
 */
import { uitgave } from "@kracht/content/uitgave"

/** A path as a full address, once it is known where the site stands. */
export const absolute = (path: string, origin: string | null = uitgave.oorsprong): string => `${origin ?? ""}${path}`

/** The one address of a page that answers at several; without an origin there is none to give. */
export const canonical = (path: string | undefined, origin: string | null = uitgave.oorsprong): string | undefined =>
  path === undefined || origin === null ? undefined : absolute(path, origin)
