/**
 * Compiles as many versions as asked for, each of the size of the concept, and prints the processor time and the memory it took.
 *
 * @module
 */
import { join } from "node:path"
import { type Bestand, compile } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import * as Result from "effect/Result"

const count = Number(process.argv[2])
const content = readFolder(join(import.meta.dirname, "../../../content"))

const FIRST = "regelingen/kracht/concept/"

/** The concept under another name, with other words in it, so that no two versions are the same. */
const versionNamed = (name: string): ReadonlyArray<Bestand> =>
  content
    .filter(({ bestand }) => bestand.startsWith(FIRST))
    .map(({ bestand, tekst }) => ({
      bestand: bestand.replace(FIRST, `regelingen/kracht/${name}/`),
      tekst: tekst
        .replace("versie: concept", `versie: ${name}`)
        .replace("Een compliment motiveert ons.", `Wij zijn ${name}.`)
    }))

const there = new Set(content.flatMap(({ bestand }) => /^regelingen\/[^/]+\/[^/]+/u.exec(bestand)?.[0] ?? [])).size
const made = Array.from({ length: count - there }, (_, index) => versionNamed(`proef-${index + 1}`))
const files = [...content, ...made.flat()]

const began = process.cpuUsage()
const inhoud = Result.getOrThrowWith(compile(files), (fouten) => new Error(JSON.stringify(fouten.slice(0, 3))))
const { user, system } = process.cpuUsage(began)
const seconds = (user + system) / 1e6

if (inhoud.versies.length !== count) throw new Error(`made ${inhoud.versies.length} versions of ${count}`)
const texts = new Set(inhoud.versies.map(({ hash }) => hash)).size
if (texts !== count) throw new Error("two versions have the same text")
const megabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ versions: count, seconds, megabytes }))
