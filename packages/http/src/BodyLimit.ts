/**
 * Keeps too large a body out.
 *
 * @module
 */
import type { MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { problem, toResponse } from "./Problem.ts"

/** The largest body read, in bytes; the largest legal one is far below it. */
export const MAX_BYTES = 65_536

const tooLarge = (): Response => toResponse(problem(413, `De inhoud mag ten hoogste ${MAX_BYTES} bytes lang zijn.`))

const counted = bodyLimit({ maxSize: MAX_BYTES, onError: tooLarge })

/** Refuses by the declared length, which the server enforces; only a body of undeclared length is counted. */
export const limitBody: MiddlewareHandler = (context, next) => {
  const length = context.req.header("Content-Length")
  if (length === undefined || context.req.header("Transfer-Encoding") !== undefined) return counted(context, next)
  return Number(length) <= MAX_BYTES ? next() : Promise.resolve(tooLarge())
}
