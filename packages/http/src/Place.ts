/**
 * Where this API stands, as its users see it.
 *
 * @module
 */
import type { Context } from "hono"

/** An origin (`https://klachten.example`), and the path before the base path: empty, or `/klachten`. */
export interface Place {
  readonly origin: string
  readonly prefix: string
}

/** Finds the place at which a request for this path below the prefix came in. */
export type FindPlace = (context: Context, path: string) => Place

/**
 * The origin is the published one, or while that is not set the one that was asked. The prefix follows from the path that
 * was asked, unless it is set: an app that takes it off before it hands a request over has to say so.
 */
export const placeFinder =
  (published: string | null, prefix: string | undefined): FindPlace =>
  ({ req }, path) => ({
    origin: published ?? new URL(req.url).origin,
    prefix: prefix ?? req.path.slice(0, req.path.length - path.length)
  })
