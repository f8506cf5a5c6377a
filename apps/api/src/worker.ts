/**
 * The API for workerd: `export default { fetch }`.
 *
 * @module
 */
import { createApi } from "@kracht/http"

const app = createApi()

/** Answers the API; the site is static and served by whoever publishes it. */
export default { fetch: (request: Request) => app.fetch(request) }
