/**
 * The API for workerd: `export default { fetch }`, told by its bindings what the environment tells the process on Node.
 *
 * @module
 */
import { uitgave } from "@kracht/content/uitgave"
import { createApi } from "@kracht/http"
import { problem } from "@kracht/http/Problem"
import { problemReply } from "@kracht/http/Reply"
import { always } from "@kracht/http/ResponseHeaders"
import { told } from "./Fault.ts"
import { logLine } from "./LogLine.ts"
import { readWorkerSettings, type WorkerSettings } from "./Settings.ts"

type Bindings = Readonly<Record<string, unknown>>
type Answer = (request: Request) => Response | Promise<Response>

const open = ({ OORSPRONG, ORIGINS, LOG, REMEMBER: remember }: WorkerSettings): Answer => {
  const app = createApi({
    publication: { ...uitgave, oorsprong: OORSPRONG ?? uitgave.oorsprong },
    allowedOrigins: ORIGINS,
    remember,
    onFault: (error) => writeDown(told(error)),
    // Here a request may not wait for another; whoever runs the workers decides how many there are.
    longAtOnce: Number.POSITIVE_INFINITY,
    now: () => performance.now(),
    ...(LOG ? { onAnswer: (one) => writeLine(logLine(one)) } : {})
  })
  return (request) => app.fetch(request)
}

/** What is wrong with the bindings is for whoever set them; who asks hears that it is not their fault. */
const closed = (refusals: ReadonlyArray<string>): Answer => {
  writeDown(refusals.join("\n"))
  const { status, headers, body } = problemReply(
    problem(500, "Deze API is niet goed ingesteld. Probeer het later opnieuw."),
    always
  )
  return () => new Response(body, { status, headers })
}

const writeDown = (text: string): void => {
  // biome-ignore lint/suspicious/noConsole: a worker has no other place to write to
  console.error(text)
}

const writeLine = (line: string): void => {
  // biome-ignore lint/suspicious/noConsole: a worker has no other place to write to
  console.log(line)
}

/** The bindings come with a request, and are the same at every one. */
let answer: Answer | undefined

const answerUnder = (bindings: Bindings): Answer => {
  const settings = readWorkerSettings(bindings)
  return "LOG" in settings ? open(settings) : closed(settings)
}

/** Answers the API; the site is static and served by whoever publishes it. */
export default {
  fetch: (request: Request, bindings: Bindings = {}) => {
    answer ??= answerUnder(bindings)
    return answer(request)
  }
}
