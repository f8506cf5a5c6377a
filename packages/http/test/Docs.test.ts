import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import type { OperationId } from "../src/Address.ts"
import { ask } from "./Client.ts"

const { text, headers, status } = await ask("/docs")
const { body: document } = await ask<{
  paths: Record<string, Record<string, { operationId: string; summary: string }>>
}>("/v1/openapi.json")

/** What the changes by version call an operation. */
const called: Readonly<Record<Exclude<OperationId, "openapi" | "gezondheid" | "gereedheid">, string>> = {
  regelingen: "de tekst en haar versies",
  regeling: "de tekst en haar versies",
  versie: "de tekst en haar versies",
  bepaling: "de tekst en haar versies",
  zin: "de tekst en haar versies",
  vergelijking: "vergelijken",
  regels: "de regels",
  regel: "de regels",
  beoordeling: "beoordelingen",
  beoordelingsreeks: "reeksen",
  dag: "de kalender",
  termijnberekening: "de kalender",
  beslistermijn: "de termijnen van besluit",
  bezwaartermijn: "bezwaar",
  dwangsomberekening: "dwangsom",
  procedure: "procedures",
  inzagebeoordeling: "inzage",
  bewaartermijn: "bewaren",
  jaarverslag: "het jaarverslag"
}

describe("the documentation", () => {
  it("tells of every operation in the changes of the version that brought it", () => {
    const changes = text.slice(text.indexOf('<h2 id="wijzigingen">'))
    expect(changes).toContain("<h3>1.0.0</h3>")
    for (const [id, words] of Object.entries(called)) expect(changes, id).toContain(words)
  })

  it("is a page in Dutch that nothing can be added to", () => {
    expect(status).toBe(200)
    expect(text).toMatch(/^<!doctype html>\n<html lang="nl">/u)
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/u.exec(text) ?? []
    const hash = createHash("sha256").update(style).digest("base64")
    expect(headers.get("Content-Security-Policy")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
    )
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=|<img|<link|@import|url\(/iu)
    expect(headers.get("API-Version")).toMatch(/^1\./u)
  })

  it("shows every operation, with its address and a command to try it", () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation }))
    )
    expect(operations.length).toBeGreaterThan(15)
    for (const { path, method, operationId, summary } of operations) {
      expect(text).toContain(`id="${operationId}">${summary}</h3>`)
      expect(text).toContain(`<code class="adres">${method.toUpperCase()} ${path}</code>`)
    }
    expect(text.match(/<pre tabindex="0">curl -s /gu)).toHaveLength(operations.length)
  })

  it("every id is given once, and every link on the page leads to one", () => {
    const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...text.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1])
    expect(links.length).toBeGreaterThan(50)
    expect(links.filter((link) => !ids.includes(link))).toEqual([])
  })

  it("has one main heading, no skipped level, and a way past the menu", () => {
    const levels = [...text.matchAll(/<h([1-6])/gu)].map((match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.reduce((previous, level) => {
      expect(level - previous).toBeLessThanOrEqual(1)
      return level
    }, 0)
    expect(text).toContain('<a class="sla-over" href="#inhoud">')
  })

  it("is asked after by its ETag; nothing else can be done there", async () => {
    const known = headers.get("ETag") ?? ""
    expect((await ask("/docs", { headers: { "If-None-Match": known } })).status).toBe(304)
    expect((await ask("/docs", { method: "POST" })).status).toBe(405)
    expect((await ask("/docs", { method: "HEAD" })).text).toBe("")
  })
})
