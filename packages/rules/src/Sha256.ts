/**
 * SHA-256 of a text, in hexadecimal.
 *
 * Where the platform has one that answers at once (Node, and runtimes that offer its modules) that one is used: it is many
 * times as fast and gives the same digits. A hash reads nothing of the world, so the rules stay pure.
 *
 * @module
 */
import { sha256 as portable } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"

interface Crypto {
  readonly hash?: (algorithm: "sha256", text: string, encoding: "hex") => string
}

interface Platform {
  readonly process?: { readonly getBuiltinModule?: (name: "node:crypto") => Crypto | undefined }
}

const platform = (globalThis as Platform).process?.getBuiltinModule?.("node:crypto")?.hash

/** SHA-256 (hex) of a text in UTF-8, in plain JavaScript. */
export const portableSha256 = (text: string): string => bytesToHex(portable(utf8ToBytes(text)))

/** SHA-256 (hex) of a text in UTF-8. */
export const sha256: (text: string) => string =
  platform === undefined ? portableSha256 : (text) => platform("sha256", text, "hex")
