/**
 * Where is a statute to be found, from the way a text cites it?
 *
 * A reference names the statute and the place in it and never holds its words: `Jeugdwet art. 4.2.1 lid 4 onder a`.
 *
 * @module
 */
import type { Wetsverwijzing } from "./Model.ts"

/** The statutes that can be cited, with their number in the national database of legislation (BWB). */
const DUTCH: Readonly<Record<string, string>> = {
  "Algemene termijnenwet": "BWBR0002448",
  Awb: "BWBR0005537",
  "BW Boek 1": "BWBR0002656",
  "Besluit Jeugdwet": "BWBR0035779",
  Jeugdwet: "BWBR0034925",
  Wkkgz: "BWBR0037173",
  "Wmo 2015": "BWBR0035362",
  "Wet Nationale ombudsman": "BWBR0003372"
}

/** What is not in that database: law of the European Union, by its ELI. */
const EUROPEAN: Readonly<Record<string, string>> = {
  AVG: "http://data.europa.eu/eli/reg/2016/679/oj"
}

/** The names by which a statute can be cited. */
export const statutes: ReadonlyArray<string> = [...Object.keys(DUTCH), ...Object.keys(EUROPEAN)]

// Of “art. 6:7 en 6:8 lid 1” the link goes to the first.
const PLACE =
  /^(?:art\. (?<artikel>\S+)(?: lid (?<lid>\d+))?(?: onder (?<onderdeel>[a-z]))?|titel (?<titel>\d+\.\d+))(?: en .+)?$/u

/**
 * The reference with its BWB number, its Juriconnect identifier and its address; null when it cites no known statute or
 * no place in it. Law of the European Union has an address alone.
 *
 * @example
 * ```ts
 * import { readReference } from "@kracht/regulation/StatuteReference"
 *
 * const verwijzing = readReference("Jeugdwet art. 4.2.1 lid 4 onder a")
 * verwijzing?.juriconnect // => "jci1.3:c:BWBR0034925&artikel=4.2.1&lid=4&o=a"
 * verwijzing?.adres // => "https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=4.2.1&lid=4&o=a"
 * readReference("de wet") // => null
 * ```
 */
export const readReference = (verwijzing: string): Wetsverwijzing | null => {
  const wet = statutes.find((name) => verwijzing.startsWith(`${name} `))
  const place = wet === undefined ? undefined : PLACE.exec(verwijzing.slice(wet.length + 1))?.groups
  if (wet === undefined || place === undefined) return null
  const european = EUROPEAN[wet]
  if (european !== undefined) return { verwijzing, bwb: null, juriconnect: null, adres: european }
  const bwb = DUTCH[wet] as string
  const juriconnect = `jci1.3:c:${bwb}${locate(place)}`
  return { verwijzing, bwb, juriconnect, adres: `https://wetten.overheid.nl/${juriconnect}` }
}

const locate = ({ artikel, lid, onderdeel, titel }: Readonly<Record<string, string | undefined>>): string =>
  titel === undefined
    ? [at("artikel", artikel), at("lid", lid), at("o", onderdeel)].join("")
    : [at("hoofdstuk", titel.split(".")[0]), at("titeldeel", titel)].join("")

const at = (key: string, value: string | undefined): string => (value === undefined ? "" : `&${key}=${value}`)
