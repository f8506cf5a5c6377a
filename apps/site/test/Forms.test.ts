import { createHash } from "node:crypto"
import { plainText } from "@kracht/regulation/Text"
import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { feed, formPath, versionPath } from "../src/regulation/Address.ts"
import { forms } from "../src/regulation/Forms.ts"
import { pdf } from "../src/regulation/Pdf.ts"
import { versions } from "../src/regulation/Versions.ts"
import { bytesOf, pageAt } from "./Built.ts"

const textOf = (path: string): string => bytesOf(path.slice(1)).toString("utf8")

describe.each(versions)("the files of $versie", (versie) => {
  it("are linked from the page of versions and named in the head of the text", () => {
    const paths = forms.map(({ ending }) => formPath(versie, ending))
    const linked = pageAt("/regeling/").$("a")
    const alternates = pageAt(versionPath(versie)).$("link[rel=alternate]")
    expect(alternates.toArray().map(({ attribs }) => attribs["href"])).toEqual(paths)
    for (const path of paths) expect(linked.toArray().map(({ attribs }) => attribs["href"])).toContain(path)
  })

  it("txt is the official text to the letter, and md, json, jsonld and xml hold every sentence", () => {
    expect(textOf(formPath(versie, "txt"))).toBe(plainText(versie))
    const json = JSON.parse(textOf(formPath(versie, "json")))
    expect(json.zinnen).toEqual(versie.zinnen)
    expect(json.sha256).toBe(createHash("sha256").update(plainText(versie)).digest("hex"))
    expect(json.compiler).toMatch(/^@kracht\/regulation \d/u)
    const xmlText = load(textOf(formPath(versie, "akn.xml")), { xml: true }).text()
    const linked = textOf(formPath(versie, "jsonld"))
    for (const { id, tekst } of versie.zinnen) {
      expect(linked, id).toContain(JSON.stringify(tekst).slice(1, -1))
      expect(xmlText, id).toContain(tekst)
    }
  })

  it("pdf says it is PDF/UA-1, is tagged, Dutch, titled, and carries no time", () => {
    const raw = bytesOf(formPath(versie, "pdf").slice(1)).toString("latin1")
    expect(raw.startsWith("%PDF-")).toBe(true)
    expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u)
    expect(raw).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u)
    expect(raw).toContain("/StructTreeRoot")
    expect(raw).toMatch(/\/Lang\s*\(nl\)/u)
    expect(raw).toContain("DisplayDocTitle true")
    expect(raw).not.toMatch(/CreationDate|ModDate/u)
  })

  it("pdf is the same bytes when it is made again", () => {
    expect(Buffer.from(pdf(versie)).equals(bytesOf(formPath(versie, "pdf").slice(1)))).toBe(true)
  })
})

describe("the feed", () => {
  const $ = load(textOf(feed), { xml: true })

  it("has an entry for every version that says when it was published, the newest first, each with what Atom asks", () => {
    const entries = $("entry").toArray()
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.map((entry) => $(entry).find("link").attr("href"))).toHaveLength(
      versions.filter(({ opgenomenOp }) => opgenomenOp !== null).length
    )
    for (const element of [$("feed").get(0), ...entries]) {
      if (element === undefined) throw new Error("The feed is empty.")
      const child = (name: string) => $(element).children(name)
      expect(child("id").text()).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/u)
      expect(child("title").text().length).toBeGreaterThan(5)
      expect(child("updated").text()).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u)
    }
    const ids = $("id")
      .toArray()
      .map((id) => $(id).text())
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("each entry leads to a page", () => {
    for (const link of $("entry > link").toArray()) expect(pageAt($(link).attr("href") ?? "")).toBeDefined()
  })
})
