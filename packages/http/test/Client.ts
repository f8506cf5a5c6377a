/** Asks the API as its users do: over HTTP, without a server in between. */
import { versies } from "@kracht/content/regelingen"
import { defaultVersion } from "@kracht/rules/DefaultVersion"
import { createApi } from "../src/App.ts"

export const app = createApi({ allowedOrigins: ["https://portaal.example"] })

/** The version meant where none is named, whatever has been adopted. */
export const meant: (typeof versies)[number] = (() => {
  const found = defaultVersion(versies)
  if (found === undefined) throw new Error("There is neither a version in force nor a draft.")
  return found
})()

export interface Reply<Body = unknown> {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Body
}

export const ask = async <Body = unknown>(path: string, init?: RequestInit): Promise<Reply<Body>> => {
  const response = await app.request(path, init)
  const text = await response.text()
  const isJson = /json/u.test(response.headers.get("Content-Type") ?? "")
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson && text !== "" ? JSON.parse(text) : undefined) as Body
  }
}

export const post = <Body = unknown>(path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask<Body>(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: body instanceof Blob || typeof body === "string" ? body : JSON.stringify(body)
  })

export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: ReadonlyArray<{
    readonly in: string
    readonly location: { readonly pointer: string }
    readonly code: string
    readonly detail: string
  }>
}

/** Pointer and code of every fault, sorted. */
export const faults = ({ body }: Reply<ProblemBody>): ReadonlyArray<string> =>
  (body.errors ?? []).map(({ location, code }) => `${location.pointer} ${code}`).sort()
