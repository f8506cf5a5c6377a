/**
 * What goes back, before it is a `Response`: made at once with every header it will have.
 *
 * A `Response` whose headers are changed afterwards is copied by the adapters that send it.
 *
 * @module
 */
import { PROBLEM, type Problem } from "./Problem.ts"

/** A status, headers and a body; `ended` comes true when a body that is still being made was taken whole, false if not. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | ReadableStream<Uint8Array> | null
  readonly ended?: Promise<boolean>
}

const problemHeaders = { "Content-Type": PROBLEM }

/** A problem as a reply. */
export const problemReply = (found: Problem, headers?: Readonly<Record<string, string>>): Reply => ({
  status: found.status,
  headers: headers === undefined ? problemHeaders : { ...problemHeaders, ...headers },
  body: JSON.stringify(found)
})

/** The sender went away before there was an answer; the status is for the record alone. */
export const hungUp: Reply = { status: 499, headers: {}, body: null }
