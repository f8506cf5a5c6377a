/**
 * The API as a server for assistants (Model Context Protocol): each tool gives the API's own answer, with its citations.
 *
 * Nothing is decided here and nothing is kept; a question that cannot be answered comes back as the API's Dutch problem.
 *
 * @module
 */
import { createMcpHandler, fromJsonSchema, type McpHttpHandler, McpServer } from "@modelcontextprotocol/server"
import { type Document, type Tool, toolsOf } from "./Tools.ts"

/** The API that answers: what `createApi` of `@kracht/http` gives. */
export interface Api {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

/** The API is in this process; the host of the addresses is never looked up. */
const BASE = "http://api.invalid/v1"

const INSTRUCTIONS =
  "Deze gereedschappen geven de antwoorden van een klachtenregeling zelf. Noem bij elk antwoord de zin (veld zin) of de " +
  "wet (veld wet) waarop het rust. Is een waarde niet vastgesteld, zeg dat dan en noem vraagBij. De regeling is een " +
  "concept zolang inWerking false is. Stuur geen namen of verhalen mee: alleen de feiten die een gereedschap vraagt."

/** Makes the maker of servers for an API; a connection gets one of its own. */
export const serverFactory = async (api: Api): Promise<() => McpServer> => {
  const response = await api.fetch(new Request(`${BASE}/openapi.json`))
  const tools = toolsOf((await response.json()) as Document, BASE)
  return () => {
    const server = new McpServer({ name: "klachtenregeling", version: "0.1.0" }, { instructions: INSTRUCTIONS })
    for (const tool of tools) addTool(server, tool, api)
    return server
  }
}

/** The server over HTTP; a host puts its own check of `Origin` and `Host` before it. */
export const httpHandler = async (api: Api): Promise<McpHttpHandler> => createMcpHandler(await serverFactory(api))

/** The API checks what is given, and says in Dutch what is wrong. */
const unchecked = { getValidator: () => (input: unknown) => ({ valid: true, data: input, errorMessage: undefined }) }

const addTool = (server: McpServer, { name, title, description, inputSchema, request }: Tool, api: Api): void => {
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: fromJsonSchema<Record<string, unknown>>(inputSchema as never, unchecked as never),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false }
    },
    async (given) => {
      const response = await api.fetch(request(given))
      return { content: [{ type: "text", text: await response.text() }], isError: !response.ok }
    }
  )
}
