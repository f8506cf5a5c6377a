/** README.md, followed: every block is a part of the content, something a writer writes, or what the build answers. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type Bestand, draft } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import { describe, expect, it } from "vitest"
import { parse, stringify } from "yaml"
import { type Block, blocksOf } from "../../.build/documents.ts"
import { runExample } from "../../.build/examples.ts"
import { check } from "../../packages/rules/check.ts"
import { concept, folder } from "./Content.ts"

const document = "content/README.md"
const repository = join(folder, "..")
const blocks = await blocksOf(repository, document)

/** What other tests show, for they run the commands or take the rules to it. */
const shownElsewhere: Readonly<Record<string, string>> = {
  "sh herlezen": "content/test/Build.test.ts",
  "text toets": "packages/rules/test/JuristDay.test.ts",
  "text vergelijk": "packages/rules/test/JuristDay.test.ts"
}

const nameOf = ({ language, of }: Block): string => `${language} ${of}`

/** The only block of this name that has these words. */
const block = (name: string, words = ""): string => {
  const found = blocks.filter((one) => nameOf(one) === name && one.code.includes(words))
  if (found.length !== 1) throw new Error(`${found.length} blokken “${name}” met “${words}” in ${document}`)
  return found[0]?.code ?? ""
}

/** The files of the content by their names, with these put in the place of what was there. */
type Files = ReadonlyMap<string, string>

const content: Files = new Map(readFolder(folder).map(({ bestand, tekst }) => [bestand, tekst]))

const written = (files: Files, changes: Readonly<Record<string, string>>): Files =>
  new Map([...files, ...Object.entries(changes)])

const textOf = (files: Files, name: string): string => {
  const text = files.get(name)
  if (text === undefined) throw new Error(`geen bestand ${name}`)
  return text
}

/** What the build prints: faults, or else what must be looked at. Places in a file are left out, for files grow. */
const printed = (files: Files): ReadonlyArray<string> => {
  const all: ReadonlyArray<Bestand> = [...files].map(([bestand, tekst]) => ({ bestand, tekst }))
  const { fouten, inhoud } = draft(all)
  const told = fouten.length > 0 ? fouten : (inhoud?.bevindingen ?? [])
  return told.map(({ bestand, melding }) => `content/${bestand}: ${melding}`)
}

const shown = (words: string): ReadonlyArray<string> =>
  block("text bouw", words)
    .trim()
    .split("\n")
    .map((line) => line.replace(/:\d+:\d+: /u, ": "))

const VERSION = "regelingen/kracht/2027/"
const BASE = "regelingen/kracht/voorstel/"

/** Step 1: a copy under its own name, with a list of changes that is empty. */
const copied: Files = (() => {
  const files = [...content].filter(([name]) => name.startsWith(BASE))
  const copy = new Map(files.map(([name, text]) => [name.replace(BASE, VERSION), text]))
  const record = textOf(copy, `${VERSION}regeling.yaml`)
  const named = record
    .slice(0, record.indexOf("wijzigingen:"))
    .replace("versie: voorstel", 'versie: "2027"')
    .replace(/^vorige: .*$/mu, "vorige: voorstel")
  return written(content, { ...Object.fromEntries(copy), [`${VERSION}regeling.yaml`]: `${named}wijzigingen: []\n` })
})()

const edited = (files: Files, name: string, from: string, to: string): Files => {
  const text = textOf(files, name)
  expect(text, name).toContain(from)
  return written(files, { [name]: text.replace(from, to) })
}

/** Puts what a block has into a file: lists grow, records take what is new in them. */
const merged = (files: Files, name: string, addition: string): Files =>
  written(files, { [name]: stringify(merge(parse(textOf(files, name)), parse(addition))) })

const merge = (there: unknown, more: unknown): unknown => {
  if (Array.isArray(there) && Array.isArray(more)) return [...there, ...more]
  if (!isRecord(there) || !isRecord(more)) return more
  const grown = Object.entries(more).map(([key, value]) => [key, key in there ? merge(there[key], value) : value])
  return { ...there, ...Object.fromEntries(grown) }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const record = `${VERSION}regeling.yaml`
const shorter = edited(copied, `${VERSION}3-indienen.mdx`, "binnen 5 werkdagen", "binnen 4 werkdagen")

describe("elk blok", () => {
  it.each(blocks.map((one) => [nameOf(one), one.line, one] as const))(
    "%s (regel %i) hoort bij iets",
    async (name, line, { language, of, code }) => {
      const [file = "", change] = of.split(" ")
      if (name in shownElsewhere) {
        expect(readFileSync(join(repository, shownElsewhere[name] ?? ""), "utf8")).toContain(`"${name}"`)
      } else if (language === "ts") {
        await expect(runExample(folder, { name: `README-${line}`, code })).resolves.toBeUndefined()
      } else if (name === "text bouw") {
        expect(code.trim().split("\n").length).toBeGreaterThan(0)
      } else if (language === "mdx") {
        const chapters = file.includes("2027") ? withPartner : content
        expect(textOf(chapters, file)).toContain(code.trim())
      } else if (language === "yaml" && change === undefined && content.has(file)) {
        expect(parse(textOf(content, file))).toMatchObject(withoutNew(parse(code)) as object)
      } else {
        expect(new Set(steps), name).toContain(name)
      }
    }
  )
})

/** What is new has an empty pin. */
const withoutNew = (value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) => (one === null ? [] : [[key, withoutNew(one)] as const]))
      )
    : value

/** The blocks the steps below write down, by name. */
const steps = [
  "yaml regelingen/kracht/2027/regeling.yaml nieuw",
  "yaml voorbeelden/kerst.yaml nieuw",
  "yaml voorbeelden/kerst-2027.yaml nieuw",
  "yaml partners/noorderbrug.yaml",
  "yaml taal/1-kracht.yaml nieuw",
  "yaml begrippen/partner.yaml nieuw",
  "yaml lezingen/contact-start.yaml anders"
]

const copiedWith = (from: string, to: string): Files => edited(copied, `${VERSION}3-indienen.mdx`, from, to)

/** What the rules say of it, at the build. */
const checked = (files: Files): ReadonlyArray<string> =>
  check(draft([...files].map(([bestand, tekst]) => ({ bestand, tekst })))).map(
    ({ bestand, melding }) => `content/${bestand}: ${melding}`
  )

describe("welke getallen u kunt veranderen", () => {
  const rows = readFileSync(join(repository, document), "utf8")
    .split("\n")
    .filter((line) => /^\| `\w+(?:\.\w+)?`.*(?:volgen|vast)/u.test(line))
    .map((line) => line.split(" | ").map((cell) => cell.replaceAll(/^\| | \|$/gu, "")))
  const named = rows.flatMap(([cell = "", tag = ""]) =>
    [...cell.matchAll(/`([\w.]+)`/gu)].map(([, id = ""]) => ({ id, tag }))
  )

  it("noemt elk getal en elke lijst van de tekst, met de code waar zij tussen staan", () => {
    const soorten = { termijn: "`<Termijn>`", aantal: "`<Aantal>`", lijst: '`draagt="partners"`' }
    const stated = Object.entries(concept.parameters).map(([id, { waarde }]) => ({ id, tag: soorten[waarde.soort] }))
    expect(stated.length).toBeGreaterThan(5)
    expect(named.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(stated.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  })

  it("zegt waar een getal vaststaat", () => {
    const age = copiedWith('<Aantal id="minderjarig.leeftijd">18', '<Aantal id="minderjarig.leeftijd">16')
    expect(checked(age)).toEqual(shown("minderjarig.leeftijd"))
  })
})

describe("een nieuwe versie", () => {
  it("begint met een kopie waar de bouw niets over te zeggen heeft", () => expect(printed(copied)).toEqual([]))

  it("laat zien wat naast een veranderde zin staat", () => {
    expect(printed(shorter)).toEqual(expect.arrayContaining([...shown("contact-start.yaml:5")]))
    expect(printed(shorter).some((line) => line.includes("“contact”") && line.includes("wijzigingen"))).toBe(true)
  })

  it("vraagt niemand de regels te herlezen om een ander getal, en wel om een ander woord", () => {
    expect(printed(shorter).filter((line) => line.includes("regels/"))).toEqual([])
    const reversed = edited(
      copied,
      `${VERSION}3-indienen.mdx`,
      "</Termijn> contact met u op",
      "</Termijn> geen contact met u op"
    )
    expect(printed(reversed).filter((line) => line.includes("regels/"))).toEqual(
      shown("een ontwikkelaar moeten dat herlezen")
    )
  })

  it("heeft genoeg aan de redenen die erbij staan", () => {
    const reasoned = merged(shorter, record, block("yaml regelingen/kracht/2027/regeling.yaml nieuw"))
    const told = printed(reasoned)
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((line) => line.includes("Anders dan in versie “voorstel”"))).toEqual([])
  })

  it("krijgt alle fouten tegelijk", () => {
    const wrong = [
      [record, 'versie: "2027"', "versie: voorstel"],
      [`${VERSION}3-indienen.mdx`, "binnen 5 werkdagen", "binnen 5 werkdgen"]
    ] as const
    const files = wrong.reduce<Files>((before, [name, from, to]) => edited(before, name, from, to), copied)
    expect(new Set(printed(files))).toEqual(new Set(shown("werkdgen")))
  })

  it("krijgt geen reden bij een zin die er niet is", () => {
    const reason = "wijzigingen:\n  - zin: contact-termijn\n    waarom: korter"
    const [fault, ...more] = printed(edited(copied, record, "wijzigingen: []", reason))
    expect(fault).toContain("geen zin “contact-termijn”")
    expect(more).toEqual([])
  })

  it("splitst een voorbeeld per versie", () => {
    const kerst = textOf(content, "voorbeelden/kerst.yaml")
    const old = merged(shorter, "voorbeelden/kerst.yaml", block("yaml voorbeelden/kerst.yaml nieuw"))
    const copy = written(old, { "voorbeelden/kerst-2027.yaml": kerst.replace("id: kerst", "id: kerst-2027") })
    const both = merged(copy, "voorbeelden/kerst-2027.yaml", block("yaml voorbeelden/kerst-2027.yaml nieuw"))
    const { fouten, inhoud } = draft([...both].map(([bestand, tekst]) => ({ bestand, tekst })))
    expect(fouten).toEqual([])
    const split = inhoud?.voorbeelden.filter(({ id }) => id.startsWith("kerst")) ?? []
    expect(split.find(({ id }) => id === "kerst")?.versies).toEqual(["concept", "voorstel"])
    expect(split.find(({ id }) => id === "kerst-2027")?.versies).toEqual(["2027"])
  })
})

const LAST_PARTNER = '- <Zin id="partner-mentaal-beter"'
const withPartner = edited(
  copied,
  `${VERSION}1-kracht.mdx`,
  LAST_PARTNER,
  `${block("mdx regelingen/kracht/2027/1-kracht.mdx")}${LAST_PARTNER}`
)

describe("een partner erbij", () => {
  const known = written(withPartner, { "partners/noorderbrug.yaml": block("yaml partners/noorderbrug.yaml") })

  it("vraagt om een bestand", () => expect(printed(withPartner)).toEqual(shown("Noorderbrug")))

  it("is met een bestand een partner, alleen onder deze versie", () => {
    const { fouten, inhoud } = draft([...known].map(([bestand, tekst]) => ({ bestand, tekst })))
    expect(fouten).toEqual([])
    const partnersOf = (versie: string) =>
      inhoud?.versies.find((one) => one.versie === versie)?.parameters["partners"]?.waarde
    expect(JSON.stringify(partnersOf("2027"))).toContain("noorderbrug")
    expect(JSON.stringify(partnersOf("voorstel"))).not.toContain("noorderbrug")
  })

  it("is met gewone taal, een begrip en een reden helemaal klaar, op de pin na", () => {
    const said = merged(known, "taal/1-kracht.yaml", block("yaml taal/1-kracht.yaml nieuw"))
    const explained = merged(said, "begrippen/partner.yaml", block("yaml begrippen/partner.yaml nieuw"))
    const reasoned = edited(
      explained,
      record,
      "wijzigingen: []",
      "wijzigingen:\n  - zin: partner-noorderbrug\n    waarom: Doet voortaan mee."
    )
    const told = printed(reasoned)
    expect(told.filter((line) => !line.includes("pin"))).toEqual([])
  })
})

describe("een andere lezing", () => {
  const file = "lezingen/contact-start.yaml"

  it("is een van de alternatieven", () => {
    expect(printed(edited(content, file, "keuze: ontvangst", "keuze: morgen"))).toEqual(shown("morgen"))
  })

  it("wordt gekozen met wat er staat", () => {
    const files = merged(content, file, block(`yaml ${file} anders`))
    const { fouten, inhoud } = draft([...files].map(([bestand, tekst]) => ({ bestand, tekst })))
    expect(fouten).toEqual([])
    const chosen = inhoud?.lezingen.find(({ id }) => id === "contact.start")
    expect(chosen).toMatchObject({ keuze: "doorzetting-gemaximeerd", status: "vastgesteld" })
  })
})
