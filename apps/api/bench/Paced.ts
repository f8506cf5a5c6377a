/** Asks evenly: so many questions a second, over so many connections, whatever the answers do. */
import { Agent, request } from "node:http"
import { createHistogram, type RecordableHistogram } from "node:perf_hooks"

/** What is asked, and how. */
export interface Question {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly connections: number
  readonly perSecond: number
  readonly seconds: number
}

/**
 * The time that 99 of 100 answers came within, in milliseconds. It counts from the moment a question was due, so that a
 * question that waited for a connection, or for a server that stood still, counts with its waiting.
 *
 * All connections are open before the first counts: to open so many takes more than 1 in 100 of these questions, and what
 * was measured then is how a name is looked up.
 */
export const pacedP99 = async (question: Question): Promise<number> => {
  const { connections, perSecond, seconds } = question
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: "fifo" })
  await openAll(question, agent)
  const took = createHistogram()
  const answers: Array<Promise<void>> = []
  const began = performance.now()
  const due = (number: number): number => began + (number * 1000) / perSecond
  for (let number = 0; number < perSecond * seconds; ) {
    await turn()
    for (; performance.now() >= due(number) && number < perSecond * seconds; number += 1)
      answers.push(recorded(ask(question, agent), due(number), took))
  }
  await Promise.all(answers)
  agent.destroy()
  if (took.count !== answers.length || took.count === 0) throw new Error("Niet elke vraag kreeg antwoord.")
  return took.percentile(99) / 1e6
}

/** Asks at once over all of them; the agent keeps them open. */
const openAll = async (question: Question, agent: Agent): Promise<void> => {
  const { connections } = question
  await Promise.all(Array.from({ length: connections }, () => ask(question, agent)))
  await turn()
  const open = Object.values(agent.freeSockets).reduce((sum, sockets = []) => sum + sockets.length, 0)
  if (open !== connections) throw new Error(`Er zijn ${open} verbindingen open, geen ${connections}.`)
}

/** A timer is too coarse: at most 1 in a millisecond. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const recorded = async (answered: Promise<void>, due: number, took: RecordableHistogram): Promise<void> => {
  await answered
  took.record(Math.max(1, Math.round((performance.now() - due) * 1e6)))
}

const ask = ({ url, headers, body }: Question, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body))
    const asked = request(
      url,
      { method: "POST", headers: { ...headers, "content-length": length }, agent },
      (answer) => {
        if (answer.statusCode !== 200) return reject(new Error("Niet elke vraag kreeg antwoord."))
        answer.resume()
        answer.once("end", resolve)
      }
    )
    asked.once("error", reject)
    asked.end(body)
  })
