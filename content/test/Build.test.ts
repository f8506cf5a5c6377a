import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Binding, Inhoud } from "@kracht/regulation/Model"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { blocksOf } from "../../.build/documents.ts"
import { concept, folder, inhoud } from "./Content.ts"

const map = mkdtempSync(join(tmpdir(), "inhoud-"))
const chapter = join(map, "regelingen/kracht/concept/3-indienen.mdx")
const dist = join(map, "dist")

/** Looked at further by the rules, as the build of this package is. */
const control = join(folder, "../packages/rules/check.ts")

/** Many programs that start alike: what one compiled, the next need not. */
const compiled = mkdtempSync(join(tmpdir(), "vertaald-"))
const env = { ...process.env, NODE_COMPILE_CACHE: compiled }
afterAll(() => rmSync(compiled, { recursive: true, force: true }))

const build = () => {
  const script = [join(folder, "build.ts"), map, "--controle", control]
  const { status, stderr } = spawnSync(process.execPath, script, { encoding: "utf8", env })
  return {
    status,
    lines: stderr.split("\n").filter((line) => line.includes(":") || /^(De inhoud|Gebouwd)/u.test(line))
  }
}

/** What an earlier build left behind: the package's own, made of the same content. */
const builtBefore = () => cpSync(join(folder, "dist"), dist, { recursive: true })

const pin = (...named: ReadonlyArray<string>) => {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "pin.ts"), "--map", map, ...named], {
    encoding: "utf8",
    env
  })
  return { status, stderr }
}

/** The command by which the guide says who read the rules on “contact” against other words. */
const REREAD = (await blocksOf(join(folder, ".."), "content/README.md"))
  .filter(({ language, of }) => `${language} ${of}` === "sh herlezen")
  .flatMap(({ code }) => [...code.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, word]) => quoted ?? word ?? ""))
  .filter((_, index, words) => index > words.indexOf("pin"))

/** What the build says of the rules on the sentence “contact” in other words. */
const RULES = expect.stringMatching(
  /^content\/regels\/kracht\.yaml:\d+:\d+: De regels “verloop”, “contact” rusten in de versies “concept”, “voorstel”.* op andere woorden van de zin “contact”/u
)

const written = () =>
  Object.fromEntries(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), "utf8")]))

const replace = (path: string, van: string, naar: string) => {
  const tekst = readFileSync(path, "utf8")
  if (tekst.split(van).length !== 2) throw new Error(`${van} does not stand once in ${path}`)
  writeFileSync(path, tekst.replace(van, naar))
}

const chapters = readdirSync(join(folder, "regelingen/kracht")).map((versie) =>
  join(map, "regelingen/kracht", versie, "3-indienen.mdx")
)

/** Words of the sentence “contact” that no rule reads, and others in their place. */
const [WORDS, OTHERS] = ["door te nemen", "goed door te nemen"]

/** The sentence “contact” in other words, in every version that says it so. */
const reword = () => {
  const saying = chapters.filter((path) => readFileSync(path, "utf8").includes(WORDS))
  expect(saying.length).toBeGreaterThan(1)
  for (const path of saying) replace(path, WORDS, OTHERS)
}

const imported = async (file: string) => import(`${pathToFileURL(join(dist, file)).href}?${Math.random()}`)

const parts = [
  "regelingen",
  "regels",
  "partners",
  "instanties",
  "personen",
  "lezingen",
  "voorbeelden",
  "taal",
  "begrippen",
  "uitgave.yaml"
]

describe("building the content", () => {
  beforeEach(() => {
    rmSync(map, { recursive: true, force: true })
    for (const part of parts) cpSync(join(folder, part), join(map, part), { recursive: true })
  })
  afterAll(() => rmSync(map, { recursive: true, force: true }))

  it("writes all of it as modules, and the binding without the words", async () => {
    expect(build()).toEqual({ status: 0, lines: [] })
    expect((await imported("regelingen.js")).versies).toEqual(inhoud.versies)
    expect((await imported("partners.js")).partners).toEqual(inhoud.partners)
    expect((await imported("instanties.js")).instanties).toEqual(inhoud.instanties)
    expect((await imported("lezingen.js")).lezingen).toEqual(inhoud.lezingen)
    expect((await imported("voorbeelden.js")).voorbeelden).toEqual(inhoud.voorbeelden)
    expect((await imported("vraagvoorbeelden.js")).vraagvoorbeelden).toEqual(inhoud.vraagvoorbeelden)
    expect((await imported("personen.js")).personen).toEqual(inhoud.personen)
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
      "instanties",
      "keuzes",
      "lezingen",
      "partners",
      "personen",
      "regelingen",
      "taal",
      "uitgave",
      "voorbeelden",
      "vraagvoorbeelden",
      "woordenschat"
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
    reword()
    const { status, lines } = build()
    expect(status).toBe(0)
    const { bevindingen }: Pick<Inhoud, "bevindingen"> = await imported("bevindingen.js")
    const spoken = [...new Set(inhoud.taal.map(({ zin }) => zin ?? ""))].map((zin) => ({ zinnen: [zin] }))
    const beside = [...inhoud.lezingen, ...inhoud.voorbeelden, ...inhoud.vraagvoorbeelden, ...spoken].filter(
      ({ zinnen }) => zinnen.includes("contact")
    )
    expect(beside.length).toBeGreaterThan(5)
    const [onRules, besideIt] = [true, false].map((is) =>
      bevindingen.filter(({ code }) => (code === "regel-niet-herlezen") === is)
    )
    expect(besideIt?.map(({ zin }) => zin)).toEqual(beside.map(() => "contact"))
    expect(onRules?.map(({ zin, bestand }) => [zin, bestand])).toEqual([["contact", "regels/kracht.yaml"]])
    expect(lines).toEqual([
      ...bevindingen.map(({ bestand, regel, kolom, melding }) => `content/${bestand}:${regel}:${kolom}: ${melding}`),
      "Gebouwd, maar dit moet worden nagekeken. Hoe dat gaat, staat in content/README.md"
    ])
    expect(lines[0]).toMatch(
      /^content\/lezingen\/contact-start\.yaml:5:\d+: De zin “contact” luidt in de versies “concept”, “voorstel”.* anders dan toen dit ernaast werd gezet/u
    )
  })

  it("takes for read again only the files that are named, and then all", async () => {
    reword()
    build()
    const { bevindingen }: Pick<Inhoud, "bevindingen"> = await imported("bevindingen.js")
    expect(pin("content/lezingen/contact-start.yaml").status).toBe(0)
    expect(build().lines.length).toBe(bevindingen.length)
    expect(pin("lezingen/contact-strat.yaml")).toEqual({
      status: 1,
      stderr: "content/lezingen/contact-strat.yaml: hier is niets na te kijken\n"
    })
    expect(pin().status).toBe(1)
    expect(build().lines).toEqual([
      RULES,
      "Gebouwd, maar dit moet worden nagekeken. Hoe dat gaat, staat in content/README.md"
    ])
    expect(pin(...REREAD).status).toBe(0)
    expect(build()).toEqual({ status: 0, lines: [] })
  })

  it("takes rules on other words for read again only by whoever says who read them, when and why", () => {
    reword()
    const record = join(map, "regels/kracht.yaml")
    const before = readFileSync(record, "utf8")
    expect(pin("regels/kracht.yaml")).toMatchObject({ status: 1, stderr: expect.stringContaining("pin --herlezen") })
    const asked = pin()
    expect(asked.status).toBe(1)
    expect(asked.stderr).toContain('pin --herlezen contact --door "wie" --op jjjj-mm-dd --waarom')
    const [, , , who = "", , day = "", , why = ""] = REREAD
    expect(REREAD).toEqual(["--herlezen", "contact", "--door", who, "--op", day, "--waarom", why])
    for (const gone of ["contact", "--door", "--op", "--waarom"])
      expect(
        pin(...REREAD.filter((word, index) => word !== gone && (index < 2 || REREAD[index - 1] !== gone))).status,
        gone
      ).toBe(1)
    expect(pin(...REREAD.map((word) => (word === day ? "26 november" : word))).status).toBe(1)
    expect(pin(...REREAD.map((word) => (word === "contact" ? "contcat" : word)))).toEqual({
      status: 1,
      stderr: "contcat: hier is niets te herlezen\n"
    })
    expect(readFileSync(record, "utf8")).toBe(before)
    expect(pin(...REREAD)).toEqual({ status: 0, stderr: "" })
    const lines = readFileSync(record, "utf8").split("\n")
    expect(lines.filter((line) => !before.split("\n").includes(line)).map((line) => line.trim())).toEqual([
      expect.stringMatching(/^- pin: "?[0-9a-f]{12}"?$/u),
      `door: ${who}`,
      `op: ${day}`,
      `waarom: ${why}`
    ])
  }, 180_000)

  it("asks for each rule that rests on a sentence by name, and for no other", () => {
    replace(
      join(map, "regels/kracht.yaml"),
      "  contact:\n    regels: [verloop, contact]",
      "  contact:\n    regels: [contact, bespreken]"
    )
    const { status, lines } = build()
    expect(status).toBe(1)
    expect(lines.map((line) => line.replace(/:\d+:\d+/u, ""))).toEqual([
      "content/regels/kracht.yaml: Op de zin “contact” rust ook de regel “verloop”: lees haar tegen de woorden en noem haar hier",
      "content/regels/kracht.yaml: De regel “bespreken” rust niet op de zin “contact”: haal haar hier weg",
      "De inhoud heeft 2 fouten."
    ])
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

  it("tells of a change to one version that the version made from it does not explain", () => {
    replace(chapter, WORDS, OTHERS)
    expect(build().lines).toContainEqual(
      expect.stringMatching(
        /voorstel\/3-indienen\.mdx:\d+:\d+: Anders dan in versie “concept” is de zin “contact”, maar de reden staat niet bij/u
      )
    )
  })

  it("seals the words of a version once all beside it was read again, and from then on a pin of other words is a fault", () => {
    const record = join(map, "regelingen/kracht/voorstel/regeling.yaml")
    const before = readFileSync(record, "utf8")
    replace(join(map, "regelingen/kracht/voorstel/3-indienen.mdx"), WORDS, OTHERS)
    expect(pin("lezingen/contact-start.yaml").status).toBe(0)
    expect(readFileSync(record, "utf8")).toBe(before)
    expect(pin().status).toBe(1)
    expect(readFileSync(record, "utf8")).toBe(before)
    expect(pin(...REREAD).status).toBe(0)
    expect(pin().status).toBe(0)
    expect(readFileSync(record, "utf8")).not.toBe(before)
    expect(readFileSync(join(map, "regelingen/kracht/concept/regeling.yaml"), "utf8")).toBe(
      readFileSync(join(folder, "regelingen/kracht/concept/regeling.yaml"), "utf8")
    )
    const example = join(map, "voorbeelden/kerst.yaml")
    writeFileSync(example, readFileSync(example, "utf8").replace(/(?<= {2}contact: \[?)[0-9a-f]{12}/u, "0123456789ab"))
    const { status, lines } = build()
    expect(status).toBe(1)
    expect(lines[0]).toMatch(
      /^content\/voorbeelden\/kerst\.yaml:\d+:\d+: De pin 0123456789ab hoort niet bij de zin “contact”: laat haar leeg/u
    )
    expect(existsSync(dist)).toBe(false)
  })

  it("removes what no content makes any more", () => {
    builtBefore()
    writeFileSync(join(dist, "oud.js"), "")
    build()
    expect(existsSync(join(dist, "oud.js"))).toBe(false)
  })

  it("says with the rest what does not bind or cannot be asked, at its own place, before anything is written", () => {
    builtBefore()
    replace(chapter, '<Termijn id="contact.termijn">binnen 5 werkdagen</Termijn>', "binnen 5 werkdagen")
    replace(
      chapter,
      'id="gegrond" soort="regel" draagt="gegrond.afspraak"',
      'id="gegrond" soort="regel" draagt="gegrond.afspaak"'
    )
    replace(chapter, "binnen 2 werkdagen", "binnen 2 werkdgen")
    replace(join(map, "voorbeelden/kerst.yaml"), "organisatie: yoep", "organisatie: bestaat-niet")
    replace(join(map, "voorbeelden/procedure-te-laat.yaml"), "gebeurtenis: doorzetting", "gebeurtenis: doorzeting")
    replace(join(map, "lezingen/wie-gezag.yaml"), "id: wie.gezag", "id: wie.gezagt")
    rmSync(join(map, "lezingen/contact-start.yaml"))
    const { status, lines } = build()
    expect(status).toBe(1)
    expect(existsSync(dist)).toBe(false)
    const at = (bestand: string, words: string) =>
      `content/${bestand}:${
        readFileSync(join(map, bestand), "utf8")
          .split("\n")
          .findIndex((line) => line.includes(words)) + 1
      }:`
    const concept = "regelingen/kracht/concept/3-indienen.mdx"
    const expected = [
      [at(concept, 'id="contact"'), "In versie “voorstel” draagt de zin “contact” ‘contact.termijn’"],
      [at(concept, 'id="gegrond"'), "De tekst noemt het anker ‘gegrond.afspaak’"],
      [at(concept, 'id="gegrond"'), "In versie “voorstel” draagt de zin “gegrond” ‘gegrond.afspraak’"],
      [at(concept, "binnen 2 werkdgen"), "“werkdgen” in “binnen 2 werkdgen” is geen eenheid"],
      [at("voorbeelden/kerst.yaml", "organisatie:"), "In “situatie” klopt iets niet: organisatie is een van: "],
      [at("voorbeelden/procedure-te-laat.yaml", "doorzeting"), "In “procedure” klopt iets niet: gebeurtenis is "],
      [at("lezingen/wie-gezag.yaml", "toepassing:"), "Geen regel zegt dat zij onder de lezing “wie.gezagt” werkt"],
      [
        "content/lezingen/wie-gezag.yaml:1:",
        "De regel “uitkomst” werkt onder de lezing “wie.gezag”, en die is er niet"
      ],
      ["content/lezingen/contact-start.yaml:1:", "Voor de lezing ‘contact.start’ is niets gekozen."]
    ] as const
    for (const [place, words] of expected)
      expect(
        lines.filter((line) => line.startsWith(place) && line.includes(words)),
        words
      ).toHaveLength(1)
    expect(lines.at(-1)).toBe(`De inhoud heeft ${lines.length - 1} fouten.`)
  })

  it("hides no fault behind another, and counts none twice", () => {
    builtBefore()
    replace(chapter, "om de klacht met u door te nemen.</Zin>", "om de klacht met u door te nemen.")
    replace(join(map, "partners/yoep.yaml"), "gecontroleerdOp: 2026-11-23", "gecontroleerdOp: 2026-11-31")
    replace(join(map, "lezingen/werkdag.yaml"), "status: voorgesteld", "status: bedacht")
    replace(join(map, "lezingen/contact-start.yaml"), "keuze: ontvangst", "keuze: morgen")
    writeFileSync(join(map, "partners/impegno.yaml"), "")
    replace(join(map, "voorbeelden/kerst.yaml"), "hoedanigheid: ouder", "hoedanigheid: oom")
    replace(join(map, "voorbeelden/procedure-te-laat.yaml"), "gebeurtenis: doorzetting", "gebeurtenis: doorzeting")
    const { lines } = build()
    expect(lines.map((line) => line.replace(/:\d+:\d+: (.{24}).*$/u, " $1"))).toEqual([
      "content/lezingen/contact-start.yaml De keuze “morgen” staat ",
      "content/lezingen/werkdag.yaml Het veld “status” klopt ",
      "content/partners/impegno.yaml Verwacht wordt een groep",
      "content/partners/yoep.yaml Het veld “gecontroleerdO",
      "content/regelingen/kracht/concept/3-indienen.mdx <Zin> van regel 104 is n",
      "content/voorbeelden/kerst.yaml In “situatie” klopt iets",
      "content/voorbeelden/procedure-te-laat.yaml In “procedure” klopt iet",
      "De inhoud heeft 7 fouten."
    ])
  })

  it("tells what is wrong with the rules beside a part of the text that cannot be read", () => {
    builtBefore()
    const wrong = () => {
      replace(chapter, 'soort="regel" draagt="contact', 'soort="regel" draagt="contcat')
      replace(
        join(map, "regels/kracht.yaml"),
        "  compliment:\n    regels: [soort",
        "  compliment:\n    regels: [soortt"
      )
    }
    wrong()
    const alone = build().lines.filter((line) => /contcat|soortt/u.test(line))
    expect(alone.length).toBeGreaterThan(1)
    const first = join(map, "regelingen/kracht/concept/1-kracht.mdx")
    writeFileSync(first, `${readFileSync(first, "utf8")}\n{\n`)
    const { lines } = build()
    expect(lines).toEqual(expect.arrayContaining(alone))
    expect(lines.some((line) => line.includes("concept/1-kracht.mdx"))).toBe(true)
    for (const line of lines.slice(0, -1)) expect(line.replace(/^\S+ /u, "")).not.toMatch(/[.!?] \p{Lu}/u)
  }, 180_000)

  it("says where and what is wrong, all at once, and leaves nothing behind", () => {
    builtBefore()
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
