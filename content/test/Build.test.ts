import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Binding, Inhoud } from "@kracht/regulation/Model"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { concept, folder, inhoud } from "./Content.ts"

const map = mkdtempSync(join(tmpdir(), "inhoud-"))
const chapter = join(map, "regelingen/kracht/concept/3-indienen.mdx")
const dist = join(map, "dist")

const build = () => {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "build.ts"), map], { encoding: "utf8" })
  return {
    status,
    lines: stderr.split("\n").filter((line) => line.includes(":") || /^(De inhoud|Gebouwd)/u.test(line))
  }
}

const pin = (...named: ReadonlyArray<string>) => {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "pin.ts"), "--map", map, ...named], {
    encoding: "utf8"
  })
  return { status, stderr }
}

const written = () =>
  Object.fromEntries(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), "utf8")]))

const replace = (path: string, van: string, naar: string) => {
  const tekst = readFileSync(path, "utf8")
  if (tekst.split(van).length !== 2) throw new Error(`${van} does not stand once in ${path}`)
  writeFileSync(path, tekst.replace(van, naar))
}

const imported = async (file: string) => import(`${pathToFileURL(join(dist, file)).href}?${Math.random()}`)

describe("building the content", () => {
  beforeEach(() => {
    rmSync(map, { recursive: true, force: true })
    for (const part of ["regelingen", "partners", "lezingen", "voorbeelden", "taal", "begrippen", "uitgave.yaml"]) {
      cpSync(join(folder, part), join(map, part), { recursive: true })
    }
  })
  afterAll(() => rmSync(map, { recursive: true, force: true }))

  it("writes all of it as modules, and the binding without the words", async () => {
    expect(build()).toEqual({ status: 0, lines: [] })
    expect((await imported("regelingen.js")).versies).toEqual(inhoud.versies)
    expect((await imported("partners.js")).partners).toEqual(inhoud.partners)
    expect((await imported("lezingen.js")).lezingen).toEqual(inhoud.lezingen)
    expect((await imported("voorbeelden.js")).voorbeelden).toEqual(inhoud.voorbeelden)
    expect((await imported("uitgave.js")).uitgave).toEqual(inhoud.uitgave)
    const { bindingen }: { bindingen: ReadonlyArray<Binding> } = await imported("binding.js")
    expect(bindingen.length).toBe(inhoud.versies.length)
    expect(inhoud.versies[0]).toMatchObject(bindingen[0] ?? {})
    expect(JSON.stringify(bindingen)).not.toContain("Nadat u uw klacht heeft geuit")
  })

  it("twice gives the same bytes", () => {
    build()
    const first = written()
    rmSync(dist, { recursive: true })
    build()
    const modules = [
      "begrippen",
      "bevindingen",
      "binding",
      "keuzes",
      "lezingen",
      "partners",
      "regelingen",
      "taal",
      "uitgave",
      "voorbeelden"
    ]
    expect(Object.keys(first).toSorted()).toEqual([
      "Model.d.ts",
      ...modules.flatMap((name) => [`${name}.d.ts`, `${name}.js`])
    ])
    expect(written()).toEqual(first)
  })

  it("follows a changed term", async () => {
    replace(chapter, "binnen 5 werkdagen", "binnen 4 werkdagen")
    expect(build().status).toBe(0)
    const { bindingen }: { bindingen: ReadonlyArray<Binding> } = await imported("binding.js")
    const changed = bindingen.find(({ versie }) => versie === "concept")
    expect(changed?.parameters["contact.termijn"]?.waarde).toEqual({
      soort: "termijn",
      termijn: { aantal: 4, eenheid: "werkdagen" }
    })
    expect(changed?.hash).not.toBe(concept.hash)
  })

  it("tells of every companion beside a reworded sentence, and builds", async () => {
    replace(chapter, "binnen 5 werkdagen", "binnen 4 werkdagen")
    const { status, lines } = build()
    expect(status).toBe(0)
    const { bevindingen }: Pick<Inhoud, "bevindingen"> = await imported("bevindingen.js")
    const spoken = [...new Set(inhoud.taal.map(({ zin }) => zin ?? ""))].map((zin) => ({ zinnen: [zin] }))
    const beside = [...inhoud.lezingen, ...inhoud.voorbeelden, ...spoken].filter(({ zinnen }) =>
      zinnen.includes("contact")
    )
    expect(beside.length).toBeGreaterThan(5)
    expect(bevindingen.map(({ zin }) => zin)).toEqual(beside.map(() => "contact"))
    expect(lines).toEqual([
      ...bevindingen.map(({ bestand, regel, kolom, melding }) => `content/${bestand}:${regel}:${kolom}: ${melding}`),
      "Gebouwd, maar dit moet worden nagekeken; daarna: pnpm pin"
    ])
    expect(lines[0]).toMatch(
      /^content\/lezingen\/contact-start\.yaml:5:\d+: De zin “contact” luidt in versie “concept” anders dan toen dit ernaast werd gezet/u
    )
  })

  it("takes for read again only the files that are named, and then all", async () => {
    replace(chapter, "binnen 5 werkdagen", "binnen 4 werkdagen")
    build()
    const { bevindingen }: Pick<Inhoud, "bevindingen"> = await imported("bevindingen.js")
    expect(pin("content/lezingen/contact-start.yaml").status).toBe(0)
    expect(build().lines.length).toBe(bevindingen.length)
    expect(pin("lezingen/contact-strat.yaml")).toEqual({
      status: 1,
      stderr: "content/lezingen/contact-strat.yaml: hier is niets na te kijken\n"
    })
    expect(pin().status).toBe(0)
    expect(build()).toEqual({ status: 0, lines: [] })
  })

  it("takes nothing for read again in content that is not right", () => {
    replace(chapter, "binnen 5 werkdagen", "binnen 4 werkdgen")
    const before = readFileSync(join(map, "voorbeelden/kerst.yaml"), "utf8")
    const { status, stderr } = pin()
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /3-indienen\.mdx:\d+: “werkdgen” .*\nEerst moet de inhoud kloppen; er is niets bijgewerkt\.\n$/u
    )
    expect(readFileSync(join(map, "voorbeelden/kerst.yaml"), "utf8")).toBe(before)
  })

  it("removes what no content makes any more", () => {
    build()
    writeFileSync(join(dist, "oud.js"), "")
    build()
    expect(existsSync(join(dist, "oud.js"))).toBe(false)
  })

  it("says where and what is wrong, all at once, and leaves nothing behind", () => {
    build()
    replace(chapter, "binnen 5 werkdagen", "binnen 5 werkdgen")
    replace(join(map, "partners/yoep.yaml"), "gecontroleerdOp: 2026-11-23", "gecontroleerdOp: 2026-11-31")
    const line =
      readFileSync(chapter, "utf8")
        .split("\n")
        .findIndex((words) => words.includes("werkdgen")) + 1
    const day =
      readFileSync(join(map, "partners/yoep.yaml"), "utf8")
        .split("\n")
        .findIndex((words) => words.includes("2026-11-31")) + 1
    expect(build()).toEqual({
      status: 1,
      lines: [
        `content/partners/yoep.yaml:${day}:18: Het veld “gecontroleerdOp” klopt niet: verwacht wordt een dag die bestaat, als 2026-01-31`,
        expect.stringMatching(
          new RegExp(
            `^content/regelingen/kracht/concept/3-indienen.mdx:${line}:\\d+: “werkdgen” in “binnen 5 werkdgen” is geen eenheid`,
            "u"
          )
        ),
        "De inhoud heeft 2 fouten."
      ]
    })
    expect(existsSync(dist)).toBe(false)
  })
})
