/** A service of a partner, in JavaScript: Node's own server, and the rules as one function. */
import { createServer } from "node:http"
import { assess, InvalidSituation } from "@kracht/rules/plain"

const read = async (request) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString("utf8"))
}

const answer = async (request) => {
  try {
    const { uitkomst, loketten, termijnen, vervolg } = assess(await read(request))
    return [200, { uitkomst, loketten, termijnen, vervolg }]
  } catch (error) {
    if (error instanceof InvalidSituation) return [400, { fouten: error.fouten }]
    throw error
  }
}

const server = createServer(async (request, response) => {
  const [status, body] = await answer(request)
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
})
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`))
