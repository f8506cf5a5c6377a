/**
 * Compiles this folder, or the one named on the command line, into its `dist`: everything, or nothing and all that is wrong.
 *
 * `--controle` names a module whose `check` looks further than the text alone, such as whether it binds the rules; this
 * package itself knows no rules. What it finds is told together with the rest, before anything is written.
 *
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { parseArgs } from "node:util"
import { type Draft, draft, type Fout } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import type { Bevinding, Binding, Inhoud, Keuze, Lezing, Versie } from "@kracht/regulation/Model"

const { values, positionals } = parseArgs({ options: { controle: { type: "string" } }, allowPositionals: true })
const folder = positionals[0] ?? import.meta.dirname
const dist = join(folder, "dist")

type Gebrek = Omit<Fout, "code">

const build = async (): Promise<void> => {
  const read = draft(readFolder(folder))
  const faults = inOrder([...read.fouten, ...(await further(read))])
  if (faults.length > 0 || read.inhoud === null) refuse(faults)
  else publish(read.inhoud)
}

const further = async (read: Draft): Promise<ReadonlyArray<Gebrek>> => {
  if (values.controle === undefined) return []
  const { check }: { check: (read: Draft) => ReadonlyArray<Gebrek> } = await import(
    pathToFileURL(resolve(values.controle)).href
  )
  return check(read)
}

const inOrder = (faults: ReadonlyArray<Gebrek>): ReadonlyArray<Gebrek> =>
  faults.toSorted((a, b) => compare(a.bestand, b.bestand) || a.regel - b.regel || a.kolom - b.kolom)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const publish = (inhoud: Inhoud): void => {
  write(modulesOf(inhoud))
  warn(inhoud.bevindingen)
}

const warn = (bevindingen: ReadonlyArray<Bevinding>): void => {
  if (bevindingen.length === 0) return
  for (const bevinding of bevindingen) process.stderr.write(`${print(bevinding)}\n`)
  process.stderr.write("Gebouwd, maar dit moet worden nagekeken. Hoe dat gaat, staat in content/README.md\n")
}

const refuse = (faults: ReadonlyArray<Gebrek>): void => {
  rmSync(dist, { recursive: true, force: true })
  for (const fault of faults) process.stderr.write(`${print(fault)}\n`)
  process.stderr.write(`De inhoud heeft ${faults.length === 1 ? "1 fout" : `${faults.length} fouten`}.\n`)
  process.exitCode = 1
}

const print = ({ bestand, regel, kolom, melding }: Gebrek): string => `content/${bestand}:${regel}:${kolom}: ${melding}`

interface Export {
  readonly naam: string
  readonly type: string
  readonly uitleg: string
  readonly waarde: unknown
}

const modulesOf = (inhoud: Inhoud): ReadonlyMap<string, string> => {
  const {
    versies,
    partners,
    instanties,
    personen,
    lezingen,
    voorbeelden,
    vraagvoorbeelden,
    taal,
    begrippen,
    uitgave,
    bevindingen
  } = inhoud
  return new Map([
    ["Model.d.ts", model()],
    ...module("regelingen", list("versies", "Versie", "Every version, with all its words.", versies)),
    ...module(
      "binding",
      list("bindingen", "Binding", "Every version without its words: what the rules need.", versies.map(bindingOf))
    ),
    ...module("partners", list("partners", "Partner", "Every partner, and what the text says of it.", partners)),
    ...module(
      "instanties",
      list("instanties", "Instantie", "Everyone outside the partnership a reader can turn to.", instanties)
    ),
    ...module("lezingen", list("lezingen", "Lezing", "Every reading we had to choose.", lezingen)),
    ...module(
      "keuzes",
      list("keuzes", "Keuze", "Every reading that sets a parameter, without its words.", lezingen.flatMap(choiceOf))
    ),
    ...module("voorbeelden", list("voorbeelden", "Voorbeeld", "Every worked example of a situation.", voorbeelden)),
    ...module(
      "vraagvoorbeelden",
      list("vraagvoorbeelden", "Vraagvoorbeeld", "Every worked example of another question.", vraagvoorbeelden)
    ),
    ...module("personen", list("personen", "Persoon", "The people the regulation is written for, invented.", personen)),
    ...module(
      "taal",
      list("taal", "Taal", "Every sentence and heading of every version in plain Dutch, for 12+ and in English.", taal)
    ),
    ...module("begrippen", list("begrippen", "Begrip", "Every entry of the glossary.", begrippen)),
    ...module(
      "bevindingen",
      list("bevindingen", "Bevinding", "Every companion to be read again, and every one missing.", bevindingen)
    ),
    ...module("uitgave", {
      naam: "uitgave",
      type: "Uitgave",
      uitleg: "Who publishes; null is not set.",
      waarde: uitgave
    }),
    ...vocabulary(inhoud)
  ])
}

/** The ids of the regulation that is meant when none is named, in the types too: whoever types one wrong hears it. */
const vocabulary = ({ versies, partners }: Inhoud): ReadonlyArray<[string, string]> => {
  const own = <A extends { readonly regeling: string }>(all: ReadonlyArray<A>): ReadonlyArray<A> =>
    all.filter(({ regeling }) => regeling === versies[0]?.regeling)
  const waarde = { partners: own(partners).map(({ id }) => id), versies: own(versies).map(({ versie }) => versie) }
  const types = Object.entries(waarde).map(([naam, ids]) => `  readonly ${naam}: readonly ${JSON.stringify(ids)}\n`)
  return [
    ["woordenschat.js", `export const woordenschat = ${JSON.stringify(waarde, null, 1)}\n`],
    [
      "woordenschat.d.ts",
      `/** The ids of the partners and versions. */\nexport declare const woordenschat: {\n${types.join("")}}\n`
    ]
  ]
}

const list = (naam: string, type: string, uitleg: string, waarde: unknown): Export => ({
  naam,
  type: `ReadonlyArray<${type}>`,
  uitleg,
  waarde
})

const module = (file: string, { naam, type, uitleg, waarde }: Export): ReadonlyArray<[string, string]> => {
  const named = /\w+(?=>?$)/u.exec(type)?.[0] ?? type
  const declaration = `import type { ${named} } from "./Model.js"\n\n/** ${uitleg} */\nexport declare const ${naam}: ${type}\n`
  return [
    [`${file}.js`, `export const ${naam} = ${JSON.stringify(waarde, null, 1)}\n`],
    [`${file}.d.ts`, declaration]
  ]
}

/** The types of the model go along, so that whoever installs the content need not install its compiler. */
const model = (): string => readFileSync(fileURLToPath(import.meta.resolve("@kracht/regulation/Model")), "utf8")

const bindingOf = (versie: Versie): Binding => ({
  regeling: versie.regeling,
  naam: versie.naam,
  versie: versie.versie,
  status: versie.status,
  vastgesteldOp: versie.vastgesteldOp,
  geldigVan: versie.geldigVan,
  geldigTot: versie.geldigTot,
  terugwerkendTot: versie.terugwerkendTot,
  overgang: versie.overgang,
  hash: versie.hash,
  parameters: versie.parameters,
  ankers: versie.ankers
})

const choiceOf = ({ id, regeling, keuze, alternatieven, toepassing }: Lezing): ReadonlyArray<Keuze> =>
  toepassing === null ? [{ id, regeling, keuze, alternatieven: alternatieven.map(({ waarde }) => ({ waarde })) }] : []

// What is already as it should be stays untouched, so that whoever reads while this runs reads whole files.
const write = (modules: ReadonlyMap<string, string>): void => {
  mkdirSync(dist, { recursive: true })
  for (const name of readdirSync(dist)) if (!modules.has(name)) rmSync(join(dist, name), { recursive: true })
  for (const [name, text] of modules) {
    const path = join(dist, name)
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text)
  }
}

await build()
