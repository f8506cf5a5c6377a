/** The README's OpenTelemetry, with the real SDK behind it: what arrives of a trace, and what never does. */
import { readFileSync } from "node:fs"
import { context, propagation, SpanStatusCode, trace } from "@opentelemetry/api"
import { W3CTraceContextPropagator } from "@opentelemetry/core"
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base"
import { afterAll, beforeAll, expect, it } from "vitest"
import { createApi, type Options } from "../src/App.ts"

const MARK = "zx81marker"
const exporter = new InMemorySpanExporter()

beforeAll(() => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }))
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
})
afterAll(() => {
  trace.disable()
  propagation.disable()
})

/** The option as the README writes it. */
const fromReadme = (): Options => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8")
  const [, code = ""] = /(const tracer = [\s\S]*?)\nconst response/u.exec(readme) ?? []
  const options = code.replace("const api = createApi(", "return (")
  const make = new Function("context", "propagation", "SpanStatusCode", "trace", options)
  return make(context, propagation, SpanStatusCode, trace) as Options
}

it("makes a span of every answer, in the trace of the sender, with nothing of what was sent", async () => {
  const api = createApi({
    ...fromReadme(),
    isReady: () => {
      throw new Error(MARK)
    }
  })
  const traceId = "0af7651916cd43dd8448eb211c80319c"
  await api.request(`/v1/dagen/${MARK}?${MARK}=1`, { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } })
  await api.request("/v1/beoordelingen", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ situatie: { aanleiding: MARK } })
  })
  await api.request("/v1/health/ready")
  const spans = exporter.getFinishedSpans()
  expect(spans.map(({ name, attributes }) => [name, attributes["http.response.status_code"]])).toEqual([
    ["GET /v1/dagen/:datum", 400],
    ["POST /v1/beoordelingen", 400],
    ["GET /v1/health/ready", 500]
  ])
  expect(spans[0]?.spanContext().traceId).toBe(traceId)
  expect(spans[0]?.parentSpanContext?.spanId).toBe("b7ad6b7169203331")
  expect(spans[2]?.status.code).toBe(SpanStatusCode.ERROR)
  expect(
    JSON.stringify(spans.map(({ name, attributes, events, status }) => [name, attributes, events, status]))
  ).not.toContain(MARK)
})
