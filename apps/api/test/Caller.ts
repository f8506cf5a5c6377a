/** A client that knows what became of each of its requests: turned away at the door, answered whole, or lost. */
import { Agent, type ClientRequest, request } from "node:http"

export type Outcome =
  | { readonly became: "answered"; readonly status: number; readonly text: string }
  /** There was nobody at the door. */
  | { readonly became: "refused" }
  /** Turned away at the door: not a byte came back. Whether anyone had read the question, the server's own log tells. */
  | { readonly became: "unheard" }
  /** An answer was begun and not finished. */
  | { readonly became: "lost"; readonly why: string }

export const makeAgent = (): Agent => new Agent({ keepAlive: true })

/** Sends a question, and what is left of its body when `slowly` says so; tells when all of it is out of our hands. */
export const call = (
  agent: Agent,
  port: number,
  path: string,
  body: string,
  slowly: (send: () => void) => void = (send) => send(),
  onSent: () => void = () => undefined
): Promise<Outcome> =>
  new Promise((resolve) => {
    const lost = (why: string): void => resolve({ became: "lost", why })
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) }
    const asked: ClientRequest = request({ agent, port, path, method: "POST", headers }, (response) => {
      const chunks: Array<Buffer> = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.once("error", (error) => lost(`afgebroken na ${response.statusCode}: ${error.message}`))
      response.once("end", () => {
        const text = Buffer.concat(chunks).toString()
        if (response.complete) resolve({ became: "answered", status: response.statusCode ?? 0, text })
        else lost("niet heel")
      })
    })
    asked.once("error", (error: NodeJS.ErrnoException) =>
      resolve({ became: error.code === "ECONNREFUSED" ? "refused" : "unheard" })
    )
    asked.once("finish", onSent)
    const half = Math.floor(body.length / 2)
    asked.write(body.slice(0, half))
    slowly(() => asked.end(body.slice(half)))
  })
