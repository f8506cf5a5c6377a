/**
 * Checks the days a version is in force: against each other, against its status, and against the other versions.
 *
 * @module
 */
import type { Faults, Meld } from "./Fault.ts"
import type { Versie } from "./Model.ts"
import type { ReadRecord } from "./Record.ts"
import type { ReadVersion } from "./Version.ts"

/** What of a version's record tells when it is in force. */
type Dates = Pick<Versie, "status" | "vastgesteldOp" | "geldigVan" | "geldigTot" | "terugwerkendTot">

/** Reports dates of one version that contradict each other or its status. */
export const checkDates = ({ waarde, plaats }: ReadRecord<Dates>, meld: Meld): void => {
  const { status, vastgesteldOp, geldigVan, geldigTot, terugwerkendTot } = waarde
  if (geldigTot !== null && (geldigVan === null || geldigTot < geldigVan)) {
    meld(plaats(["geldigTot"]), "geldigheid", "geldigTot ligt voor geldigVan, of geldigVan ontbreekt")
  }
  if (terugwerkendTot !== null && (geldigVan === null || terugwerkendTot > geldigVan)) {
    meld(plaats(["terugwerkendTot"]), "geldigheid", "terugwerkendTot ligt na geldigVan, of geldigVan ontbreekt")
  }
  if (vastgesteldOp !== null && geldigVan !== null && geldigVan < vastgesteldOp && terugwerkendTot === null) {
    const melding = "vastgesteldOp ligt na geldigVan: wat eerder geldt dan het is vastgesteld, heeft terugwerkendTot"
    meld(plaats(["vastgesteldOp"]), "geldigheid", melding)
  }
  if (status !== "concept" && vastgesteldOp === null) {
    meld(plaats(["vastgesteldOp"]), "geldigheid", `Een versie met status ${status} heeft een datum in vastgesteldOp`)
  }
  if ((status === "in-werking" || status === "vervallen") && geldigVan === null) {
    meld(plaats(["geldigVan"]), "geldigheid", `Een versie met status ${status} heeft een datum in geldigVan`)
  }
  if (status === "vervallen" && geldigTot === null) {
    meld(plaats(["geldigTot"]), "geldigheid", "Een versie met status vervallen heeft een datum in geldigTot")
  }
  if (status === "concept" && (vastgesteldOp !== null || geldigVan !== null)) {
    meld(plaats(["status"]), "geldigheid", "Een concept heeft geen datum in vastgesteldOp of geldigVan")
  }
}

/** Reports versions of one regulation that are in force on the same day. */
export const checkOverlap = (versies: ReadonlyArray<ReadVersion>, faults: Faults): void => {
  versies.forEach((later, index) => {
    for (const earlier of versies.slice(0, index)) {
      if (earlier.versie.regeling !== later.versie.regeling || !overlaps(earlier, later)) continue
      const melding = `De geldigheid overlapt die van versie “${earlier.versie.versie}”: op een dag geldt hoogstens één versie`
      faults.inFile(later.bestand)(later.record.plaats(["geldigVan"]), "overlap", melding)
    }
  })
}

// Both ends count: `geldigTot` is the last day a version is in force. ISO days compare as text.
const overlaps = (a: ReadVersion, b: ReadVersion): boolean => {
  const [first, second] = [a.versie, b.versie]
  if (first.geldigVan === null || second.geldigVan === null) return false
  return first.geldigVan <= (second.geldigTot ?? "9999-12-31") && second.geldigVan <= (first.geldigTot ?? "9999-12-31")
}
