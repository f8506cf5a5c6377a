/**
 * Keeps too large a body out.
 *
 * @module
 */
import type { MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { problem, toResponse } from "./Problem.ts"

/** Refuses by the declared length, which the server enforces; only a body of undeclared length is counted. */
export const limitBody = (maxBytes: number): MiddlewareHandler => {
  const tooLarge = (): Response => toResponse(problem(413, `De inhoud mag ten hoogste ${maxBytes} bytes lang zijn.`))
  const counted = bodyLimit({ maxSize: maxBytes, onError: tooLarge })
  return (context, next) => {
    const length = context.req.header("Content-Length")
    if (length === undefined || context.req.header("Transfer-Encoding") !== undefined) return counted(context, next)
    return Number(length) <= maxBytes ? next() : Promise.resolve(tooLarge())
  }
}
