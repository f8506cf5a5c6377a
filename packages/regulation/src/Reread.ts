/**
 * Were the rules that rest on a sentence read against the words it has now?
 *
 * A rule takes its numbers from a sentence and follows them; what else the words say, somebody put in the rule. So the words
 * without those numbers are pinned beside the rules, and other words are a finding until a person says that the rules still
 * rest on them: who, on which day, and why.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { parseDocument } from "yaml"
import { groupBy } from "./Grouping.ts"
import { hashText } from "./Hash.ts"
import type { Bevinding } from "./Model.ts"
import { PARTNERS } from "./Parameters.ts"
import { Pin, pinOf } from "./Pin.ts"
import { Day, type ReadRecord, Words } from "./Record.ts"
import type { ReadVersion } from "./Version.ts"

const Rereading = Schema.Struct({ pin: Pin, door: Words, op: Day, waarom: Words })

/** The shape of a file in `regels/`: by sentence the rules on it, and the words they were written for or reread against. */
export const RuleWordsRecord = Schema.Struct({
  regeling: Words,
  zinnen: Schema.Record(
    Schema.String,
    Schema.Struct({
      regels: Schema.Array(Words),
      /** The words the rules were written for: those of a version that was made from no other. */
      pin: Schema.optionalKey(Schema.Union([Pin, Schema.NonEmptyArray(Pin)])),
      /** Other words, and who read the rules against them. */
      herlezen: Schema.optionalKey(Schema.NonEmptyArray(Rereading))
    })
  )
})

/** Who read the rules against words, on which day, and why they rest on them. */
export type Reread = Pick<typeof Rereading.Type, "door" | "op" | "waarom">

/** A file in `regels/`. */
export interface RuleWordsFile extends ReadRecord<typeof RuleWordsRecord.Type> {
  readonly bestand: string
}

/** Every sentence whose rules nobody read against its words, and every regulation that does not say which rules were. */
export const notReread = (
  files: ReadonlyArray<RuleWordsFile>,
  versies: ReadonlyArray<ReadVersion>
): ReadonlyArray<Bevinding> =>
  [...groupBy(versies, ({ versie }) => versie.regeling)].flatMap(([regeling, own]) => {
    const file = files.find(({ waarde }) => waarde.regeling === regeling)
    if (file === undefined) return uncounted(regeling, own)
    const listed = Object.keys(file.waarde.zinnen)
    return [...listed.flatMap((zin) => unread(zin, file, own)), ...own.flatMap((version) => unlisted(version, file))]
  })

const uncounted = (regeling: string, versies: ReadonlyArray<ReadVersion>): ReadonlyArray<Bevinding> => {
  const carrying = versies.flatMap((version) =>
    version.versie.zinnen.filter(({ id }) => carriesRules(version, id)).map(({ id }) => ({ id, version }))
  )
  const [first] = carrying
  if (first === undefined) return []
  const place = first.version.plaatsen.get(first.id) ?? { bestand: first.version.bestand, regel: 1, kolom: 1 }
  const melding = `Op zinnen van de regeling “${regeling}” rusten regels, en geen bestand in regels/ zegt op welke woorden: een jurist en een ontwikkelaar moeten dat lezen`
  return [finding(place.bestand, place, first.id, melding, [wordPin(first.version, first.id)])]
}

const unread = (zin: string, file: RuleWordsFile, versies: ReadonlyArray<ReadVersion>): ReadonlyArray<Bevinding> => {
  const worded = versies
    .filter((version) => carriesRules(version, zin))
    .map((version) => ({ versie: version.versie, pin: wordPin(version, zin) }))
  const original = worded.filter(({ versie }) => versie.vorige === null).map(({ pin }) => pin)
  const { written, reread } = notedOf(zin, file)
  const read = new Set([...reread, ...written.filter((pin) => original.includes(pin))])
  const anew = worded.filter(({ pin }) => !read.has(pin))
  if (anew.length === 0) return []
  const named = anew.map(({ versie }) => `“${versie.versie}”`)
  const where = named.length === 1 ? `versie ${named[0]}` : `de versies ${named.join(", ")}`
  const rules = subject(file.waarde.zinnen[zin]?.regels ?? [])
  const melding = `${rules} in ${where} op andere woorden van de zin “${zin}”: een jurist en een ontwikkelaar moeten dat herlezen`
  return [finding(file.bestand, file.sleutel(["zinnen", zin]), zin, melding, [...new Set(anew.map(({ pin }) => pin))])]
}

const subject = (rules: ReadonlyArray<string>): string =>
  rules.length === 1 ? `De regel “${rules[0]}” rust` : `De regels ${rules.map((rule) => `“${rule}”`).join(", ")} rusten`

const notedOf = (zin: string, { waarde }: RuleWordsFile) => {
  const { pin = [], herlezen = [] } = waarde.zinnen[zin] ?? {}
  return { written: typeof pin === "string" ? [pin] : pin, reread: herlezen.map((one) => one.pin) }
}

/** Does the sentence carry what rules rest on? The list of partners is data to them, whatever it says. */
const carriesRules = ({ versie }: ReadVersion, zin: string): boolean =>
  versie.zinnen.some(({ id, draagt }) => id === zin && draagt.some((name) => name !== PARTNERS))

const wordPin = ({ zonderWaarden }: ReadVersion, zin: string): string =>
  pinOf({ hash: hashText(zonderWaarden.get(zin) ?? "") })

const unlisted = (version: ReadVersion, { waarde, bestand }: RuleWordsFile): ReadonlyArray<Bevinding> =>
  version.versie.zinnen
    .filter(({ id }) => carriesRules(version, id) && !Object.hasOwn(waarde.zinnen, id))
    .map(({ id }) => {
      const place = version.plaatsen.get(id) ?? { bestand: version.bestand, regel: 1, kolom: 1 }
      const melding = `Op de zin “${id}” rusten regels, en zij staat niet in ${bestand}: een jurist en een ontwikkelaar moeten dat lezen`
      return finding(place.bestand, place, id, melding, [wordPin(version, id)])
    })

const finding = (
  bestand: string,
  { regel, kolom }: Pick<Bevinding, "regel" | "kolom">,
  zin: string,
  melding: string,
  pins: ReadonlyArray<string>
): Bevinding => ({
  bestand,
  regel,
  kolom,
  code: "regel-niet-herlezen",
  melding,
  zin,
  bepaling: null,
  pad: ["zinnen", zin, "herlezen"],
  pins
})

/** The file with it noted that the rules on these sentences were read against their words; all else stays as it was. */
export const withReread = (
  tekst: string,
  bevindingen: ReadonlyArray<Pick<Bevinding, "pad" | "pins">>,
  { door, op, waarom }: Reread
): string => {
  const document = parseDocument(tekst)
  for (const { pad, pins } of bevindingen) {
    if (!document.hasIn(pad)) document.setIn(pad, document.createNode([]))
    for (const pin of pins) document.addIn(pad, document.createNode({ pin, door, op, waarom }))
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
