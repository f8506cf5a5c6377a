/** The limit to compare with: a bare Hono route that parses the body and returns a stored JSON. */
import { readFileSync } from "node:fs"
import { serve } from "@hono/node-server"
import { Hono } from "hono"

const stored: unknown = JSON.parse(readFileSync(process.env["STORED"] ?? "", "utf8"))
const app = new Hono()
app.post("/v1/beoordelingen", async (context) => {
  await context.req.json()
  return context.json(stored as object)
})
serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.stdout.write(`http://localhost:${port}/ Ctrl-C\n`))
