/**
 * The hashes by which a sentence and a version are known.
 *
 * @module
 */
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import type { Versie } from "./Model.ts"
import { plainText } from "./Text.ts"

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const hashText = (tekst: string): string => bytesToHex(sha256(utf8ToBytes(tekst)))

/**
 * SHA-256 of the official text and its markings: the ids, kinds, anchors and values.
 *
 * The words alone are not enough: a sentence that carries another anchor binds the rules otherwise.
 */
export const hashVersion = (versie: Omit<Versie, "hash">): string =>
  hashText(`${plainText(versie)}\n${JSON.stringify(markingsOf(versie))}`)

const markingsOf = ({ hoofdstukken, zinnen, parameters, ankers }: Omit<Versie, "hash">): unknown => ({
  plaatsen: hoofdstukken.map(({ id, bepalingen }) => [
    id,
    bepalingen.map((bepaling) => [bepaling.id, bepaling.niveau])
  ]),
  zinnen: zinnen.map(({ id, bepaling, soort, draagt }) => [id, bepaling, soort, draagt]),
  parameters,
  ankers
})
