/** The API as a host of its own mounts it. */
import { serve } from "@hono/node-server"
import { createApi } from "@kracht/http"

serve({ fetch: createApi().fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`)
)
