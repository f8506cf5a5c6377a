/**
 * The plain, the 12+ and the English text that stands beside the sentences and headings.
 *
 * It names a number of its sentence by the parameter that carries it, `{contact.termijn}`, so that the number is that of
 * the version at hand.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { placesOf } from "./compare/Place.ts"
import type { Faults, Meld, Plaats } from "./Fault.ts"
import { hashText } from "./Hash.ts"
import type { Taal, Versie } from "./Model.ts"
import { NotedPins, pinList, pinOf } from "./Pin.ts"
import { Words } from "./Record.ts"
import type { Filed } from "./References.ts"
import type { Unread } from "./Unread.ts"
import { inWords, type Spraak } from "./ValueWords.ts"

const Wording = Schema.Struct({ pin: NotedPins, gewoon: Words, jong: Words, engels: Words })

/** The shape of a file in `taal/`: by id, the text of each heading and each sentence in three languages. */
export const LanguageRecord = Schema.Struct({
  regeling: Words,
  koppen: Schema.optionalKey(Schema.Record(Schema.String, Wording)),
  zinnen: Schema.Record(Schema.String, Wording)
})

/** A file of `taal/`, as read. */
export type LanguageFile = Filed<typeof LanguageRecord.Type>

const VARIANTS = ["gewoon", "jong", "engels"] as const

/** The texts of these files for every version, in its reading order: the headings and then the sentences. */
export const textsFor = (files: ReadonlyArray<LanguageFile>, versies: ReadonlyArray<Versie>): ReadonlyArray<Taal> =>
  versies.flatMap((versie) => {
    const own = files.map(({ waarde }) => waarde).filter(({ regeling }) => regeling === versie.regeling)
    const koppen = new Map(own.flatMap((file) => Object.entries(file.koppen ?? {})))
    const zinnen = new Map(own.flatMap((file) => Object.entries(file.zinnen)))
    return [
      ...placesOf(versie).flatMap(({ id, titel }) =>
        toText(versie, { zin: null, bepaling: id }, hashText(titel), koppen.get(id))
      ),
      ...versie.zinnen.flatMap(({ id, hash }) => toText(versie, { zin: id, bepaling: null }, hash, zinnen.get(id)))
    ]
  })

const toText = (
  versie: Versie,
  place: Pick<Taal, "zin" | "bepaling">,
  hash: string,
  wording: typeof Wording.Type | undefined
): ReadonlyArray<Taal> => {
  if (wording === undefined) return []
  return [
    {
      regeling: versie.regeling,
      versie: versie.versie,
      ...place,
      nagekeken: pinList(wording.pin).includes(pinOf({ hash })),
      gewoon: fill(wording.gewoon, versie, "nl"),
      jong: fill(wording.jong, versie, "nl"),
      engels: fill(wording.engels, versie, "en")
    }
  ]
}

// Every brace: a name between two of them, or one that stands alone.
const NAMES = /\{([^{}]*)\}|[{}]/gu

// A name that is no number was reported, so nothing is left out here.
const fill = (tekst: string, { parameters }: Versie, spraak: Spraak): string =>
  tekst.replace(NAMES, (_, id: string) => {
    const parameter = Object.hasOwn(parameters, id) ? parameters[id] : undefined
    return (parameter && inWords(parameter.waarde, spraak)) ?? ""
  })

/** Reports every name in a text that is no number of its sentence, in any version that has the sentence. */
export const checkNumbers = (
  { waarde, bestand, plaats }: LanguageFile,
  versies: ReadonlyArray<Versie>,
  faults: Faults
): void => {
  const meld = faults.inFile(bestand)
  const own = versies.filter(({ regeling }) => regeling === waarde.regeling)
  const check = (pad: ReadonlyArray<string>, wording: typeof Wording.Type, what: string, carried: Carried) => {
    for (const variant of VARIANTS) checkNames(wording[variant], what, carried, plaats([...pad, variant]), meld)
  }
  // A heading carries no number.
  for (const [id, wording] of Object.entries(waarde.koppen ?? {}))
    check(["koppen", id], wording, `de kop “${id}”`, [[]])
  for (const [id, wording] of Object.entries(waarde.zinnen)) {
    const carried = own.flatMap((versie) => numbersIn(versie, id))
    check(["zinnen", id], wording, `de zin “${id}”`, carried)
  }
}

/** The numbers a sentence carries, once for each version that has the sentence. */
type Carried = ReadonlyArray<ReadonlyArray<string>>

/** What a sentence carries and is no anchor and no list; a number that could not be read was reported where it stands. */
const numbersIn = ({ zinnen, ankers, parameters }: Versie, zin: string): Carried =>
  zinnen.flatMap(({ id, draagt }) =>
    id === zin
      ? [draagt.filter((name) => !Object.hasOwn(ankers, name) && parameters[name]?.waarde.soort !== "lijst")]
      : []
  )

const checkNames = (tekst: string, what: string, carried: Carried, plaats: Plaats, meld: Meld): void => {
  for (const [written, id] of tekst.matchAll(NAMES)) {
    if (id !== undefined && carried.every((numbers) => numbers.includes(id))) continue
    const known = [...new Set(carried.flat())].map((number) => `{${number}}`)
    const hint = known.length === 0 ? "" : `: kies ${known.join(" of ")}`
    meld(plaats, "onbekend-getal", `“${written}” is geen getal van ${what}${hint}`)
  }
}

/** What stands beside headings. */
interface Headed {
  readonly regeling: string
  readonly koppen?: Readonly<Record<string, unknown>>
}

/** Reports every heading that no version of the regulation has. */
export const checkHeadings = (
  { waarde: { regeling, koppen = {} }, bestand, sleutel }: Filed<Headed>,
  versies: ReadonlyArray<Versie>,
  unread: Unread,
  faults: Faults
): void => {
  const own = versies.filter((versie) => versie.regeling === regeling)
  const known = new Set(own.flatMap((versie) => placesOf(versie).map(({ id }) => id)))
  for (const id of Object.keys(koppen)) {
    if (known.has(id) || unread.mayName(id)) continue
    faults.inFile(bestand)(
      sleutel(["koppen", id]),
      "onbekende-bepaling",
      `De regeling “${regeling}” heeft geen bepaling “${id}”`
    )
  }
}

/** Reports every sentence and heading that has a text in an earlier file too. */
export const checkSingleTexts = (files: ReadonlyArray<LanguageFile>, faults: Faults): void => {
  const first = new Map<string, string>()
  for (const { waarde, bestand, sleutel } of files) {
    const places = [
      ...Object.keys(waarde.koppen ?? {}).map((id) => ({ pad: ["koppen", id], what: `De kop “${id}”` })),
      ...Object.keys(waarde.zinnen).map((id) => ({ pad: ["zinnen", id], what: `De zin “${id}”` }))
    ]
    for (const { pad, what } of places) {
      const key = `${waarde.regeling} ${what}`
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, bestand)
      else faults.inFile(bestand)(sleutel(pad), "dubbele-id", `${what} heeft al een tekst in ${earlier}`)
    }
  }
}
