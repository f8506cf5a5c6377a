import { createHash } from "node:crypto"
import { plainText } from "@kracht/regulation/Text"
import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { feed, formPath, robotsFile, securityFile, sitemapFile, versionPath } from "../src/regulation/Address.ts"
import { atom } from "../src/regulation/Feed.ts"
import { forms } from "../src/regulation/Forms.ts"
import { machineFiles } from "../src/regulation/MachineFiles.ts"
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

  it("says in each title which text it is, which version, and where it stands", () => {
    for (const title of $("entry > title").toArray()) {
      expect($(title).text()).toMatch(/^Regeling Complimenten en Klachten, versie \S+: .+ \(nog niet vastgesteld\)$/u)
    }
    expect(pageAt("/regeling/").$("link[rel=alternate][type='application/atom+xml']").attr("title")).toBe(
      "Wijzigingen van de regeling"
    )
  })

  it("has full addresses once it is known where the site stands, and paths until then", () => {
    const links = (xml: string) =>
      load(xml, { xml: true })("link")
        .toArray()
        .map(({ attribs }) => attribs["href"] ?? "")
    expect(links(atom(null)).every((href) => href.startsWith("/"))).toBe(true)
    const whole = links(atom("https://klachten.example"))
    expect(whole.length).toBeGreaterThan(3)
    expect(whole.every((href) => href.startsWith("https://klachten.example/"))).toBe(true)
  })

  it("each entry leads to a page", () => {
    for (const link of $("entry > link").toArray()) expect(pageAt($(link).attr("href") ?? "")).toBeDefined()
  })
})

describe("what machines look for", () => {
  const unset = { oorsprong: null, beveiligingscontact: null, beveiligingscontactGeldigTot: null }
  const paths = (published: Parameters<typeof machineFiles>[0]) =>
    machineFiles(published, ["/"]).map(({ path }) => path)

  it("is only what is true while the publication says nothing: everyone may look, and there is no map", () => {
    expect(textOf(robotsFile)).toBe(machineFiles(unset, [])[0]?.text)
    expect(textOf(robotsFile)).toContain("User-agent: *\nAllow: /\n")
    expect(textOf(robotsFile)).not.toMatch(/^Sitemap:/mu)
    expect(textOf(robotsFile)).toContain("niet ingesteld")
    expect(paths(unset)).toEqual([robotsFile])
  })

  it("names every page by its full address once there is an origin", () => {
    const files = machineFiles({ ...unset, oorsprong: "https://klachten.example" }, ["/", "/regels/"])
    expect(files.map(({ path }) => path)).toEqual([robotsFile, sitemapFile])
    expect(files[0]?.text).toContain("Sitemap: https://klachten.example/sitemap.xml")
    const $ = load(files[1]?.text ?? "", { xml: true })
    expect(
      $("url > loc")
        .toArray()
        .map((loc) => $(loc).text())
    ).toEqual(["https://klachten.example/", "https://klachten.example/regels/"])
  })

  // RFC 9116 section 2.5: Contact and Expires must be there, and a contact is a URI.
  it("says where a leak can be reported, only with the day until which that holds", () => {
    const contact = { ...unset, beveiligingscontact: "lek@example.org" }
    expect(paths(contact)).toEqual([robotsFile])
    const whole = machineFiles(
      { ...contact, beveiligingscontactGeldigTot: "2027-06-30", oorsprong: "https://klachten.example" },
      []
    ).find(({ path }) => path === securityFile)
    expect(whole?.text.split("\n")).toEqual([
      "Contact: mailto:lek@example.org",
      "Expires: 2027-06-30T23:59:59Z",
      "Preferred-Languages: nl, en",
      "Canonical: https://klachten.example/.well-known/security.txt",
      ""
    ])
    expect(
      machineFiles(
        { ...contact, beveiligingscontact: "https://x.example/", beveiligingscontactGeldigTot: "2027-06-30" },
        []
      )
        .at(-1)
        ?.text.startsWith("Contact: https://x.example/\n")
    ).toBe(true)
  })
})
