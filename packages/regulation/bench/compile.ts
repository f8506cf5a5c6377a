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

const FIRST = "concept"
const MAP = "regelingen/kracht/"
const nameOf = (number: number): string => (number === 0 ? FIRST : `proef-${number}`)
const sentenceOf = (number: number): string =>
  number === 0 ? "Een compliment motiveert ons." : `Wij zijn ${nameOf(number)}.`

/** The text with these words in the place of others, which must stand there. */
const replaced = (tekst: string, van: string, naar: string): string => {
  if (!tekst.includes(van)) throw new Error(`${van} does not stand there`)
  return tekst.replace(van, naar)
}

const day = (month: number, date: number): string => new Date(Date.UTC(2027, month, date)).toISOString().slice(0, 10)

/** The record of a version made from the one before it, in force for a month, with the reason for its one change. */
const recordOf = (number: number, last: boolean, tekst: string): string => {
  const from = day(number - 1, 1)
  return [
    ["versie: concept", `versie: ${nameOf(number)}\nvorige: ${nameOf(number - 1)}`],
    ["status: concept", `status: ${last ? "in-werking" : "vervallen"}`],
    ["vastgesteldOp: null", `vastgesteldOp: ${from}`],
    ["geldigVan: null", `geldigVan: ${from}`],
    ["geldigTot: null", `geldigTot: ${last ? "null" : day(number, 0)}`],
    ["hoofdstukken:", "wijzigingen:\n  - zin: compliment-motiveert\n    waarom: Korter.\nhoofdstukken:"]
  ].reduce((record, [van = "", naar = ""]) => replaced(record, van, naar), tekst)
}

/** The concept as a later version, with another sentence in it, so that no two versions are the same. */
const version = (number: number, last: boolean): ReadonlyArray<Bestand> =>
  content
    .filter(({ bestand }) => bestand.startsWith(`${MAP}${FIRST}/`))
    .map(({ bestand, tekst }) => ({
      bestand: replaced(bestand, FIRST, nameOf(number)),
      tekst: bestand.endsWith(".yaml")
        ? recordOf(number, last, tekst)
        : tekst.replace(sentenceOf(0), sentenceOf(number))
    }))

const there = new Set(content.flatMap(({ bestand }) => /^regelingen\/[^/]+\/[^/]+/u.exec(bestand)?.[0] ?? [])).size
const more = count - there
const made = Array.from({ length: more }, (_, index) => version(index + 1, index + 1 === more))
const files = [...content, ...made.flat()]

const began = process.cpuUsage()
const inhoud = Result.getOrThrowWith(compile(files), (fouten) => new Error(JSON.stringify(fouten.slice(0, 3))))
const { user, system } = process.cpuUsage(began)
const seconds = (user + system) / 1e6

if (inhoud.versies.length !== count) throw new Error(`made ${inhoud.versies.length} versions of ${count}`)
const texts = new Set(inhoud.versies.map(({ hash }) => hash)).size
if (texts !== count) throw new Error("two versions have the same text")
const chained = inhoud.versies.filter(({ versie }) => versie.startsWith("proef-"))
if (chained.some(({ versie, vorige }, i) => versie !== nameOf(i + 1) || vorige !== nameOf(i)))
  throw new Error("the versions do not follow each other")
const unexplained = inhoud.bevindingen.filter(({ code }) => code.includes("reden"))
if (unexplained.length > 0) throw new Error(unexplained[0]?.melding)
const megabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ versions: count, seconds, megabytes }))
