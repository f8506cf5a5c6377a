/**
 * Notes that what stands beside the text was read again: writes the pins of today's words into the files named on the
 * command line, or into all of them when none is named. Once all of it was read again, each version that was written here
 * gets the seal of its words: from then on a pin of other words is a fault. `--map` names another content folder.
 *
 * Rules that rest on other words are never noted so: `--herlezen` names the sentences and headings, and asks who read the rules against
 * their words (`--door`), on which day (`--op`) and why they still rest on them (`--waarom`).
 *
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { isCivilDay } from "@kracht/regulation/CivilDay"
import { type Draft, draft, type Fout } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import type { Bevinding } from "@kracht/regulation/Model"
import { repin, reseal } from "@kracht/regulation/Repin"
import { isLeftOver, withoutLeftOver, withReread } from "@kracht/regulation/Reread"
import type { Reread } from "@kracht/regulation/RuleWords"
import { sealOf } from "@kracht/regulation/Version"

const { values, positionals } = parseArgs({
  options: {
    map: { type: "string" },
    herlezen: { type: "boolean" },
    door: { type: "string" },
    op: { type: "string" },
    waarom: { type: "string" }
  },
  allowPositionals: true
})
const folder = values.map ?? import.meta.dirname
const named = positionals.map((path) => path.replace(/^content\//u, ""))

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const complain = (line: string): void => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

/** Whoever names a file that has nothing to read again most likely misspelt it. */
const unfound = (bevindingen: ReadonlyArray<Bevinding>): ReadonlyArray<string> =>
  named.filter((name) => !bevindingen.some(({ bestand }) => bestand === name))

const isNamed = ({ bestand }: Bevinding): boolean => named.length === 0 || named.includes(bestand)

const rewrite = (bestand: string, change: (tekst: string) => string): void => {
  const path = join(folder, bestand)
  writeFileSync(path, change(readFileSync(path, "utf8")))
}

const pin = (bevindingen: ReadonlyArray<Bevinding>): void => {
  const own = bevindingen.filter(isNamed)
  for (const [bestand, findings] of Map.groupBy(own, (bevinding) => bevinding.bestand)) {
    rewrite(bestand, (tekst) => repin(tekst, findings))
    for (const { regel, zin, bepaling } of findings) say(`content/${bestand}:${regel}: ${zin ?? bepaling} is nagekeken`)
  }
  say(`${own.length === 1 ? "1 pin" : `${own.length} pinnen`} bijgewerkt.`)
}

const refuse = (fouten: ReadonlyArray<Fout>): void => {
  for (const { bestand, regel, melding } of fouten) complain(`content/${bestand}:${regel}: ${melding}`)
  complain("Eerst moet de inhoud kloppen; er is niets bijgewerkt.")
}

/** A text as received keeps the seal of its source; only what is written here is sealed anew. */
const seal = (versies: Draft["versies"]): void => {
  for (const { versie, record, bestand, ongewijzigd } of versies) {
    if (ongewijzigd || record.waarde.bron.sha256 !== null) continue
    rewrite(bestand, (tekst) => reseal(tekst, sealOf(versie)))
    say(`content/${bestand}: de woorden van versie “${versie.versie}” zijn vastgelegd`)
  }
}

/** What only a person can say, and how to say it. */
const ask = (bevindingen: ReadonlyArray<Bevinding>): void => {
  for (const { bestand, regel, melding } of bevindingen) complain(`content/${bestand}:${regel}: ${melding}`)
  const places = [...new Set(bevindingen.map(({ zin, bepaling }) => zin ?? bepaling))].join(" ")
  complain(
    `Dit legt pin niet vanzelf vast. Lees de regels tegen de woorden en draai dan: pin --herlezen ${places} --door "wie" --op jjjj-mm-dd --waarom "waarom de regels kloppen"`
  )
}

/** A pin beside rules that belongs to no version says nothing of any text there is. */
const clear = (bevindingen: ReadonlyArray<Bevinding>): void => {
  for (const [bestand, left] of Map.groupBy(bevindingen.filter(isLeftOver), (bevinding) => bevinding.bestand)) {
    rewrite(bestand, (tekst) => withoutLeftOver(tekst, left))
    for (const { zin, bepaling } of left)
      say(`content/${bestand}: een pin bij “${zin ?? bepaling}” hoorde bij geen versie`)
  }
}

/** Who read, on which day and why; null when that is not said. */
const rereadBy = ({ door = "", op = "", waarom = "" }: typeof values): Reread | null => {
  const said = door.trim() !== "" && waarom.trim() !== "" && isCivilDay(op)
  return said && named.length > 0 ? { door, op, waarom } : null
}

const explain = (): void =>
  complain(
    'Noem de zinnen, wie de regels ertegen las, de dag en de reden: --herlezen zin --door "wie" --op jjjj-mm-dd --waarom "…"'
  )

const reread = (bevindingen: ReadonlyArray<Bevinding>, by: Reread): void => {
  for (const name of named) {
    const found = bevindingen.filter(({ zin, bepaling }) => zin === name || bepaling === name)
    if (found.length === 0) complain(`${name}: hier is niets te herlezen`)
    for (const one of found) {
      if (!one.bestand.startsWith("regels/")) {
        complain(`content/${one.bestand}:${one.regel}: ${one.melding}`)
        continue
      }
      rewrite(one.bestand, (tekst) => withReread(tekst, [one], by))
      say(
        `content/${one.bestand}: de regels ${one.zin === null ? "onder de kop" : "op"} “${name}” zijn herlezen door ${by.door}`
      )
    }
  }
}

const { inhoud, fouten, versies } = draft(readFolder(folder))
if (inhoud === null) refuse(fouten)
else {
  // What is not there yet, has no pin to write.
  const found = inhoud.bevindingen.filter(({ pins }) => pins.length > 0)
  const onRules = found.filter(({ code }) => code === "regel-niet-herlezen")
  if (values.herlezen === true) {
    const by = rereadBy(values)
    if (by === null) explain()
    else {
      reread(onRules, by)
      clear(
        draft(readFolder(folder)).inhoud?.bevindingen.filter(({ zin, bepaling }) =>
          named.includes(zin ?? bepaling ?? "")
        ) ?? []
      )
    }
  } else {
    const left = inhoud.bevindingen.filter(isLeftOver)
    clear(left.filter(isNamed))
    for (const name of unfound([...found, ...left])) complain(`content/${name}: hier is niets na te kijken`)
    pin(found.filter((bevinding) => !onRules.includes(bevinding)))
    const open = onRules.filter(isNamed)
    if (open.length > 0) ask(open)
    else if (named.length === 0) seal(versies)
  }
}
