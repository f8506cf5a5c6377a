/**
 * Notes that what stands beside the text was read again: writes the pins of today's words into the files named on the
 * command line, or into all of them when none is named. Once all of it was read again, each version that was written here
 * gets the seal of its words: from then on a pin of other words is a fault. `--map` names another content folder.
 *
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { type Draft, draft, type Fout } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import type { Bevinding } from "@kracht/regulation/Model"
import { repin, reseal } from "@kracht/regulation/Repin"
import { sealOf } from "@kracht/regulation/Version"

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

/** A text as received keeps the seal of its source; only what is written here is sealed anew. */
const seal = (versies: Draft["versies"]): void => {
  for (const { versie, record, bestand, ongewijzigd } of versies) {
    if (ongewijzigd || record.waarde.bron.sha256 !== null) continue
    const path = join(folder, bestand)
    writeFileSync(path, reseal(readFileSync(path, "utf8"), sealOf(versie)))
    process.stdout.write(`content/${bestand}: de woorden van versie “${versie.versie}” zijn vastgelegd\n`)
  }
}

const { inhoud, fouten, versies } = draft(readFolder(folder))
if (inhoud === null) refuse(fouten)
else {
  // What is not there yet, has no pin to write.
  pin(inhoud.bevindingen.filter(({ pins }) => pins.length > 0))
  if (named.length === 0) seal(versies)
}
