/**
 * The API for workerd: `export default { fetch }`.
 *
 * @module
 */
import { createApi } from "@kracht/http"
import { told } from "./Fault.ts"

const app = createApi({
  // biome-ignore lint/suspicious/noConsole: a worker has no other place to write to
  onFault: (error) => console.error(told(error)),
  // Here a request may not wait for another; whoever runs the workers decides how many there are.
  longAtOnce: Number.POSITIVE_INFINITY
})

/** Answers the API; the site is static and served by whoever publishes it. */
export default { fetch: (request: Request) => app.fetch(request) }
