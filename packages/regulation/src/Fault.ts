/**
 * What is wrong with the content, and where: every fault is one Dutch sentence at one place in one file.
 *
 * @module
 */

/** A place in a file; lines and columns count from 1. */
export interface Plaats {
  readonly regel: number
  readonly kolom: number
}

/** The kinds of fault, for those who act on them by machine. */
export const foutCodes = [
  "niet-te-lezen",
  "niet-gesloten",
  "onbekend-onderdeel",
  "onbekend-attribuut",
  "ontbrekend-attribuut",
  "dubbel-attribuut",
  "verkeerde-plaats",
  "tekst-buiten-zin",
  "opmaak",
  "lege-zin",
  "onzichtbaar-teken",
  "ongeldige-id",
  "dubbele-id",
  "onbekende-soort",
  "onleesbare-termijn",
  "onleesbaar-aantal",
  "twee-waarden",
  "kop",
  "kopgegevens",
  "yaml",
  "onbekend-veld",
  "ontbrekend-veld",
  "ongeldige-waarde",
  "ontbrekend-bestand",
  "onbekend-bestand",
  "verkeerde-map",
  "geldigheid",
  "overlap",
  "onbekende-regeling",
  "onbekende-zin",
  "onbekende-partner",
  "partner-zonder-zin",
  "onbekende-keuze",
  "onbekende-bepaling",
  "onbekende-versie",
  "onbekende-vorm",
  "onbekend-getal",
  "onbekende-persoon",
  "persoon-zonder-voorbeeld",
  "zonder-lezing",
  "verkeerde-hash"
] as const

/** One of the kinds of fault. */
export type FoutCode = (typeof foutCodes)[number]

/** One fault: the file (relative to the content folder), the place, a code and one Dutch sentence. */
export interface Fout extends Plaats {
  readonly bestand: string
  readonly code: FoutCode
  readonly melding: string
}

/** Reports a fault in the file at hand; without a place it stands at the top of the file. */
export type Meld = (plaats: Plaats | undefined, code: FoutCode, melding: string) => void

/** Collects the faults of all files, so that a writer sees them all at once. */
export class Faults {
  readonly #found: Array<Fout> = []

  /** The reporter for one file. */
  inFile(bestand: string): Meld {
    return (plaats, code, melding) => {
      this.#found.push({ bestand, regel: plaats?.regel ?? 1, kolom: plaats?.kolom ?? 1, code, melding })
    }
  }

  /** All faults, by file and then by place. */
  all(): ReadonlyArray<Fout> {
    return this.#found.toSorted(
      (a, b) => compare(a.bestand, b.bestand) || a.regel - b.regel || a.kolom - b.kolom || compare(a.melding, b.melding)
    )
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
