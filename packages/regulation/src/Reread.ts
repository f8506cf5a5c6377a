/**
 * Were the rules that rest on a sentence read against what it says now, where it stands now and what it carries now?
 *
 * What they were written for is pinned beside the rules, and anything else is a finding until a person says that the rules still
 * rest on it: who, on which day, and why.
 *
 * @module
 */
import { isCollection, parseDocument } from "yaml"
import type { Faults } from "./Fault.ts"
import { groupBy } from "./Grouping.ts"
import type { Bevinding } from "./Model.ts"
import {
  type Ground,
  groundOf,
  groundPin,
  headingPin,
  headingsOver,
  type NotedGround,
  notedPins,
  placedPins,
  type Reread,
  type RuleWordsFile
} from "./RuleWords.ts"
import { firstOf } from "./Succession.ts"
import type { ReadVersion } from "./Version.ts"

/** Reports every file in `regels/` of a regulation that has one already: only one could be read. */
export const checkSingleFiles = (files: ReadonlyArray<RuleWordsFile>, faults: Faults): void => {
  for (const [regeling, [first, ...more]] of groupBy(files, ({ waarde }) => waarde.regeling))
    for (const { bestand, plaats } of more)
      faults.inFile(bestand)(
        plaats(["regeling"]),
        "dubbele-id",
        `De regels van de regeling “${regeling}” staan al in ${first?.bestand}`
      )
}

/** Every sentence and heading whose rules nobody read against it, and every regulation that does not say which rules were. */
export const notReread = (
  files: ReadonlyArray<RuleWordsFile>,
  versies: ReadonlyArray<ReadVersion>
): ReadonlyArray<Bevinding> =>
  [...groupBy(versies, ({ versie }) => versie.regeling)].flatMap(([regeling, own]) => {
    const file = files.find(({ waarde }) => waarde.regeling === regeling)
    if (file === undefined) return uncounted(regeling, own)
    return [
      ...Object.keys(file.waarde.zinnen).flatMap((zin) => sentenceFindings(zin, file, own)),
      ...own.flatMap((version) => unlisted(version, file)),
      ...headingFindings(file, own)
    ]
  })

const uncounted = (regeling: string, versies: ReadonlyArray<ReadVersion>): ReadonlyArray<Bevinding> => {
  const [first] = versies.flatMap((version) => carrying(version).map((one) => ({ ...one, version })))
  if (first === undefined) return []
  const melding = `Op zinnen van de regeling “${regeling}” rusten regels, en geen bestand in regels/ zegt op welke woorden: een jurist en een ontwikkelaar moeten dat lezen`
  return [sentenceFinding(placeIn(first.version, first.zin), first.zin, melding, [groundPin(first.ground)])]
}

/** Something rules rest on as one version has it. */
interface Worded {
  readonly version: ReadVersion
  readonly pin: string
}

interface WordedSentence extends Worded {
  readonly ground: Ground
}

const sentenceFindings = (
  zin: string,
  file: RuleWordsFile,
  versies: ReadonlyArray<ReadVersion>
): ReadonlyArray<Bevinding> => {
  const worded = versies.flatMap((version) => {
    const ground = groundOf(version, zin)
    return ground === undefined ? [] : [{ version, ground, pin: groundPin(ground) }]
  })
  const noted = file.waarde.zinnen[zin]
  const place = { bestand: file.bestand, ...file.sleutel(["zinnen", zin]) }
  const anew = unreadAmong(worded, noted, versies)
  if (anew.length === 0) return leftOver(worded, noted, file, ["zinnen", zin], `de regels op de zin “${zin}”`)
  const read = worded.filter((one) => !anew.includes(one))
  const melding = `${subject(noted?.regels ?? [])} in ${inVersions(anew)} op ${otherwise(zin, anew, read)}: een jurist en een ontwikkelaar moeten dat herlezen`
  return [sentenceFinding(place, zin, melding, pinsOf(anew))]
}

const subject = (rules: ReadonlyArray<string>): string =>
  rules.length === 1 ? `De regel “${rules[0]}” rust` : `De regels ${rules.map((rule) => `“${rule}”`).join(", ")} rusten`

const inVersions = (worded: ReadonlyArray<Worded>): string => {
  const named = worded.map(({ version }) => `“${version.versie.versie}”`)
  return named.length === 1 ? `versie ${named[0]}` : `de versies ${named.join(", ")}`
}

/** What the rules rest on now that nobody read; told apart where another version shows what was read. */
const otherwise = (zin: string, anew: ReadonlyArray<WordedSentence>, read: ReadonlyArray<WordedSentence>): string => {
  const differs = (part: keyof Ground): boolean =>
    anew.some((one) => {
      const before = read.find(({ version }) => version.versie.versie === one.version.versie.vorige) ?? read[0]
      return before !== undefined && before.ground[part] !== one.ground[part]
    })
  const words = differs("woorden") || (!differs("verband") && !differs("draagt"))
  const besides = [
    ...(differs("plaats") ? ["onder een andere kop staat"] : []),
    ...(differs("verband") && !differs("plaats") ? ["onder of na een andere zin staat"] : []),
    ...(differs("draagt") ? ["iets anders draagt"] : [])
  ]
  return `${words ? "andere woorden van " : ""}de zin “${zin}”${besides.length === 0 ? "" : `, die ${besides.join(" en ")}`}`
}

const headingFindings = (file: RuleWordsFile, versies: ReadonlyArray<ReadVersion>): ReadonlyArray<Bevinding> => {
  const over = versies.map((version) => ({ version, headings: headingsOver(version) }))
  const ids = [...over.flatMap(({ headings }) => [...headings.keys()]), ...Object.keys(file.waarde.koppen ?? {})]
  return [...new Set(ids)].flatMap((id) => {
    const worded = over.flatMap(({ version, headings }) => {
      const titel = headings.get(id)
      return titel === undefined ? [] : [{ version, pin: headingPin(titel) }]
    })
    const noted = file.waarde.koppen?.[id]
    const place = { bestand: file.bestand, ...file.sleutel(["koppen", id]) }
    const anew = unreadAmong(worded, noted, versies)
    if (anew.length === 0) return leftOver(worded, noted, file, ["koppen", id], `de kop “${id}”`)
    const melding = `De kop “${id}” staat boven zinnen waarop regels rusten, en luidt in ${inVersions(anew)} anders dan is gelezen: een jurist en een ontwikkelaar moeten dat herlezen`
    return [headingFinding(place, id, melding, pinsOf(anew))]
  })
}

/** The versions in which it is otherwise than the rules were written for, and nobody says that they were reread. */
const unreadAmong = <W extends Worded>(
  worded: ReadonlyArray<W>,
  noted: NotedGround | undefined,
  versies: ReadonlyArray<ReadVersion>
): ReadonlyArray<W> => {
  const { written, reread } = notedPins(noted)
  const first = firstOf(versies)
  const original = worded.filter(({ version }) => first.includes(version)).map(({ pin }) => pin)
  const read = new Set([...reread, ...written.filter((pin) => original.includes(pin))])
  return worded.filter(({ pin }) => !read.has(pin))
}

/** Pins of what no version has: whoever goes back to it would not be asked. Told once all there is was read. */
const leftOver = (
  worded: ReadonlyArray<Worded>,
  noted: NotedGround | undefined,
  file: RuleWordsFile,
  [map, id]: readonly ["zinnen" | "koppen", string],
  beside: string
): ReadonlyArray<Bevinding> =>
  placedPins(noted)
    .filter(({ pin }) => !worded.some((one) => one.pin === pin))
    .map(({ pad }) => ({
      ...finding(
        { bestand: file.bestand, ...file.plaats([map, id, ...pad]) },
        `Bij ${beside} staat een pin die bij geen versie hoort`,
        []
      ),
      code: "verouderde-pin",
      zin: map === "zinnen" ? id : null,
      bepaling: map === "koppen" ? id : null,
      pad: [map, id, ...pad]
    }))

const pinsOf = (worded: ReadonlyArray<Worded>): ReadonlyArray<string> => [...new Set(worded.map(({ pin }) => pin))]

const carrying = (version: ReadVersion): ReadonlyArray<{ readonly zin: string; readonly ground: Ground }> =>
  version.versie.zinnen.flatMap(({ id }) => {
    const ground = groundOf(version, id)
    return ground === undefined ? [] : [{ zin: id, ground }]
  })

const unlisted = (version: ReadVersion, { waarde, bestand }: RuleWordsFile): ReadonlyArray<Bevinding> =>
  carrying(version)
    .filter(({ zin }) => !Object.hasOwn(waarde.zinnen, zin))
    .map(({ zin, ground }) => {
      const melding = `Op de zin “${zin}” rusten regels, en zij staat niet in ${bestand}: een jurist en een ontwikkelaar moeten dat lezen`
      return sentenceFinding(placeIn(version, zin), zin, melding, [groundPin(ground)])
    })

type Place = Pick<Bevinding, "bestand" | "regel" | "kolom">

const placeIn = ({ plaatsen, bestand }: ReadVersion, zin: string): Place =>
  plaatsen.get(zin) ?? { bestand, regel: 1, kolom: 1 }

const sentenceFinding = (place: Place, zin: string, melding: string, pins: ReadonlyArray<string>): Bevinding => ({
  ...finding(place, melding, pins),
  zin,
  pad: ["zinnen", zin, "herlezen"]
})

const headingFinding = (place: Place, bepaling: string, melding: string, pins: ReadonlyArray<string>): Bevinding => ({
  ...finding(place, melding, pins),
  bepaling,
  pad: ["koppen", bepaling, "herlezen"]
})

const finding = ({ bestand, regel, kolom }: Place, melding: string, pins: ReadonlyArray<string>): Bevinding => ({
  bestand,
  regel,
  kolom,
  code: "regel-niet-herlezen",
  melding,
  zin: null,
  bepaling: null,
  pad: [],
  pins
})

/** The file with it noted that the rules were read against what is found there; all else stays as it was. */
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

/** Whether this is a pin beside rules that belongs to no version. */
export const isLeftOver = ({ code, bestand, pins }: Pick<Bevinding, "code" | "bestand" | "pins">): boolean =>
  code === "verouderde-pin" && bestand.startsWith("regels/") && pins.length === 0

/** The file without these pins that belong to no version; all else stays as it was. */
export const withoutLeftOver = (tekst: string, bevindingen: ReadonlyArray<Pick<Bevinding, "pad">>): string => {
  const document = parseDocument(tekst)
  // From the last on, so that what stands before it keeps its place.
  for (const { pad } of bevindingen.toReversed()) {
    document.deleteIn(pad)
    const list = pad.slice(0, -1)
    const rest = typeof pad.at(-1) === "number" ? document.getIn(list) : undefined
    if (isCollection(rest) && rest.items.length === 0) document.deleteIn(list)
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
