/** What goes on around an answer: what is told of it, and what a host can put around it. */
import { describe, expect, it } from "vitest"
import { createApi } from "../src/App.ts"
import { type AnswerRecord, type Asked, asked } from "../src/Record.ts"

const json = { "Content-Type": "application/json" }

/** A body whose sender goes away before all of it is in. */
const brokenOff = (): RequestInit =>
  ({
    method: "POST",
    headers: json,
    body: new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"situatie":'))
        controller.error(new Error("weg"))
      }
    }),
    duplex: "half"
  }) as RequestInit

const listening = () => {
  const told: Array<AnswerRecord> = []
  const faults: Array<string> = []
  const environments: Array<unknown> = []
  let clock = 0
  const api = createApi({
    now: () => (clock += 5),
    onAnswer: (record, environment) => {
      told.push(record)
      environments.push(environment)
    },
    onFault: ({ message }) => faults.push(message)
  })
  return { api, told, faults, environments }
}

describe("what is told of an answer", () => {
  it("is method, route, status, duration and trace, with the environment of the host beside", async () => {
    const { api, told, environments } = listening()
    const trace = "0af7651916cd43dd8448eb211c80319c"
    const headers = { traceparent: `00-${trace}-b7ad6b7169203331-01` }
    const environment = { van: "de host" }
    await api.request("/v1/dagen/2026-12-25", { headers }, environment)
    expect(told).toEqual([{ method: "GET", route: "/v1/dagen/:datum", status: 200, milliseconds: 5, trace }])
    expect(environments).toEqual([environment])
  })

  it.each([
    "00-00000000000000000000000000000000-b7ad6b7169203331-01",
    "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
    "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
  ])("%s is no traceparent (W3C): the trace is one of our own", async (traceparent) => {
    const { api, told } = listening()
    await api.request("/v1/dagen/2026-12-25", { headers: { traceparent } })
    expect(told[0]?.trace).toMatch(/^(?!0{32})[0-9a-f]{32}$/u)
    expect(traceparent.toLowerCase()).not.toContain(told[0]?.trace)
    expect(asked(new Request("http://localhost/", { headers: { traceparent } }), "/").traceparent).toBeNull()
  })

  it.each<readonly [string, string, RequestInit, Partial<AnswerRecord>]>([
    ["a HEAD", "/v1/regels", { method: "HEAD" }, { method: "HEAD", route: "/v1/regels", status: 200 }],
    ["a method there is not", "/v1/regels", { method: "MARKER" }, { method: "-", route: "/v1/regels", status: 405 }],
    ["an address there is not", "/v1/marker", {}, { method: "GET", route: "-", status: 404 }],
    ["the documentation", "/docs", {}, { method: "GET", route: "/docs", status: 200 }]
  ])("%s", async (_, path, init, expected) => {
    const { api, told } = listening()
    await api.request(path, init)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject(expected)
    expect(JSON.stringify(told)).not.toMatch(/marker/iu)
  })

  it("a sender that goes away is no fault of ours: 499, and nobody is alarmed", async () => {
    const { api, told, faults } = listening()
    await api.request("/v1/beoordelingen", brokenOff())
    expect(told.map(({ route, status }) => [route, status])).toEqual([["/v1/beoordelingen", 499]])
    expect(faults).toEqual([])
  })

  it("a series is told of when it is taken whole, or as 499 when it is let go", async () => {
    const body = JSON.stringify({ situaties: Array.from({ length: 100 }, () => ({})) })
    const ask = (api: ReturnType<typeof createApi>) =>
      api.request("/v1/beoordelingsreeksen", { method: "POST", headers: json, body })
    const { api, told } = listening()
    const whole = await ask(api)
    expect(told).toEqual([])
    await whole.text()
    await (await ask(api)).body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(told.map(({ status }) => status)).toEqual([200, 499])
  })
})

describe("what a host puts around an answer", () => {
  it("runs around it, knows what may be known, and can see how it ended", async () => {
    const spans: Array<Asked & { readonly status: number }> = []
    const api = createApi({
      around: async (asked, answer) => {
        const response = await answer()
        spans.push({ ...asked, status: response.status })
        return response
      }
    })
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    const response = await api.request("/v1/dagen/2026-12-25", { headers: { traceparent } })
    expect(await response.json()).toMatchObject({ feestdag: "eerste Kerstdag" })
    await api.request("/v1/dagen/marker", { headers: { traceparent: "marker" } })
    await api.request("/v1/marker")
    expect(spans).toEqual([
      { method: "GET", route: "/v1/dagen/:datum", traceparent, status: 200 },
      { method: "GET", route: "/v1/dagen/:datum", traceparent: null, status: 400 },
      { method: "GET", route: "-", traceparent: null, status: 404 }
    ])
  })
})
