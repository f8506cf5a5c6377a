/**
 * How a sentence is cited: what anyone needs to find it again and to see that it has not changed.
 *
 * @module
 */
import type { Versie, Zin } from "@kracht/regulation/Model"
import { sentencePath } from "./Address.ts"
import { shortHash } from "./Integrity.ts"
import { headingOf, type Section } from "./Section.ts"

/** Regulation, version, place, path and the first digits of the sentence's hash, in one line. */
export const citation = (versie: Versie, section: Section, zin: Zin): string =>
  `${versie.titel.join(" ")}, versie ${versie.versie}, “${headingOf(section)}”, ${sentencePath(versie, zin)} (${shortHash(zin.hash)})`
