/**
 * The API for workerd: `export default { fetch }`.
 *
 * @module
 */
import { createApp } from "@kracht/http"

const app = createApp()

/** Answers the API; the site is static and served by whoever publishes it. */
export default { fetch: (request: Request) => app.fetch(request) }
