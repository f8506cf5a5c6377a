/**
 * Prints the account of every version: sentences by kind, rules for each sentence, readings, and what is not accounted for;
 * of which sentences the rules were not read against the words they have now; and which rows no example reaches.
 *
 * @module
 */

import { begrippen } from "@kracht/content/begrippen"
import { bevindingen } from "@kracht/content/bevindingen"
import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { lezingen } from "@kracht/content/lezingen"
import { partners } from "@kracht/content/partners"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import * as Result from "effect/Result"
import { type Bereik, reachedRows } from "./reached.ts"
import { account, type Verantwoording } from "./src/Accounting.ts"
import { findIn } from "./src/PartnerDirectory.ts"
import { loadAllUnsafe } from "./src/Regulation.ts"
import { settingFor } from "./src/Setting.ts"

const print = ({ regeling, versie, soorten, zinnen, regels, lezingen: read, onverantwoord }: Verantwoording): string =>
  [
    `${regeling}/${versie}: ${zinnen.length} zinnen, ${regels.length} regels, ${read.length} lezingen`,
    `  ${Object.entries(soorten)
      .map(([soort, aantal]) => `${soort} ${aantal}`)
      .join(", ")}`,
    ...zinnen.map(printSentence),
    `  niet verantwoord: ${onverantwoord.length}`,
    ...onverantwoord.map(({ melding }) => `    ${melding}`)
  ].join("\n")

const printSentence = ({
  zin,
  soort,
  regels,
  lezingen: read,
  begrippen: terms,
  voorbeelden: examples
}: Verantwoording["zinnen"][number]): string =>
  [
    `  ${soort.padEnd(7)} ${zin}`,
    ...listed("regels", regels),
    ...listed("lezingen", read),
    ...listed("begrippen", terms),
    ...listed("voorbeelden", examples)
  ].join("\n")

const listed = (what: string, ids: ReadonlyArray<string>): ReadonlyArray<string> =>
  ids.length === 0 ? [] : [`            ${what}: ${ids.join(", ")}`]

/** The rows of the tables that the examples reach, under the version meant when none is named. */
const printRows = (rows: ReadonlyArray<Bereik>): string =>
  [
    "rijen die een voorbeeld raakt, van de rijen die onder onze lezingen passen:",
    ...rows.map(
      ({ tabel, geraakt, nooit }) =>
        `  ${tabel.padEnd(22)} ${geraakt.length} van ${geraakt.length + nooit.length}${nooit.length === 0 ? "" : `, niet: ${nooit.join(", ")}`}`
    )
  ].join("\n")

if (versies.length === 0) throw new Error("Er is geen versie om te verantwoorden.")
const examples = [...voorbeelden, ...vraagvoorbeelden]
const accounts = versies.map((versie) => account(versie, { lezingen, begrippen, voorbeelden: examples }))
const unread = bevindingen.filter(({ code }) => code === "regel-niet-herlezen")
const reread = [`regels op andere woorden: ${unread.length}`, ...unread.map(({ melding }) => `  ${melding}`)].join("\n")
const world = { regulations: loadAllUnsafe(bindingen, keuzes), findPartner: findIn(partners), policy: null }
const rows = reachedRows(examples, Result.getOrThrow(settingFor(world, {})))
process.stdout.write(`${[...accounts.map(print), printRows(rows), reread].join("\n\n")}\n`)
process.exitCode = unread.length === 0 && accounts.every(({ onverantwoord }) => onverantwoord.length === 0) ? 0 : 1
