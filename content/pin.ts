/**
 * Notes that what stands beside the text was read again: writes the pins of today's words into the files named on the
 * command line, or into all of them when none is named. `--map` names another content folder.
 *
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { compile, type Fout } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import type { Bevinding } from "@kracht/regulation/Model"
import { repin } from "@kracht/regulation/Repin"
import * as Result from "effect/Result"

const { values, positionals } = parseArgs({ options: { map: { type: "string" } }, allowPositionals: true })
const folder = values.map ?? import.meta.dirname
const named = positionals.map((path) => path.replace(/^content\//u, ""))

/** Whoever names a file that has nothing to read again most likely misspelt it. */
const unfound = (bevindingen: ReadonlyArray<Bevinding>): ReadonlyArray<string> =>
  named.filter((name) => !bevindingen.some(({ bestand }) => bestand === name))

const pin = (bevindingen: ReadonlyArray<Bevinding>): void => {
  for (const name of unfound(bevindingen)) process.stderr.write(`content/${name}: hier is niets na te kijken\n`)
  if (unfound(bevindingen).length > 0) process.exitCode = 1
  const own = bevindingen.filter(({ bestand }) => named.length === 0 || named.includes(bestand))
  for (const [bestand, findings] of Map.groupBy(own, (bevinding) => bevinding.bestand)) {
    const path = join(folder, bestand)
    writeFileSync(path, repin(readFileSync(path, "utf8"), findings))
    for (const { regel, zin, bepaling } of findings)
      process.stdout.write(`content/${bestand}:${regel}: ${zin ?? bepaling} is nagekeken\n`)
  }
  process.stdout.write(`${own.length === 1 ? "1 pin" : `${own.length} pinnen`} bijgewerkt.\n`)
}

const refuse = (fouten: ReadonlyArray<Fout>): void => {
  for (const { bestand, regel, melding } of fouten) process.stderr.write(`content/${bestand}:${regel}: ${melding}\n`)
  process.stderr.write("Eerst moet de inhoud kloppen; er is niets bijgewerkt.\n")
  process.exitCode = 1
}

Result.match(compile(readFolder(folder)), {
  // What is not there yet, has no pin to write.
  onSuccess: ({ bevindingen }) => pin(bevindingen.filter(({ pins }) => pins.length > 0)),
  onFailure: refuse
})
