/** The limits to compare with: bare Hono routes that parse the body and return a stored JSON, written out each time or as it was stored. */
import { readFileSync } from "node:fs"
import { serve } from "@hono/node-server"
import { Hono } from "hono"

const text = readFileSync(process.env["STORED"] ?? "", "utf8")
const stored: unknown = JSON.parse(text)
const app = new Hono()
app.post("/v1/beoordelingen", async (context) => {
  await context.req.json()
  if (process.env["AS_TEXT"] === undefined) return context.json(stored as object)
  return context.body(text, 200, { "content-type": "application/json" })
})
serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.stdout.write(`http://localhost:${port}/ Ctrl-C\n`))
