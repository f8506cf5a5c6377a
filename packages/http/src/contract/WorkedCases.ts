/**
 * The examples of the calendar operations: cases that were worked out beside the law, apart from these rules.
 *
 * @module
 */
import type { Example } from "../Operation.ts"

/** A case: its name among those beside the law, what is asked, and what must come out. */
export interface WorkedCase {
  readonly geval: string
  readonly vraag: Example
  readonly verwacht: Readonly<Record<string, unknown>>
}

const toTheLast = { prematuur: false, eersteDag: "2026-02-18", dagen: 41, bedragEuro: 1397 }

/** One case for each operation that has no worked example in the content: those are of situations and of complaint files. */
export const workedCases = {
  dag: {
    geval: "free_day-0485",
    vraag: { path: { datum: "2026-04-03" } },
    verwacht: {
      vrij: true,
      feestdag: "Goede Vrijdag",
      gelijkgesteld: true,
      werkdag: false,
      werkdagPerLezing: { W0: true, WX: true, W31: true, W32: false, W33: false },
      voorlopig: false
    }
  },
  termijnberekening: {
    geval: "workdays-0351",
    vraag: { body: { gebeurtenis: "2026-12-24", aantal: 5, eenheid: "werkdagen", stelsel: "regeling" } },
    verwacht: {
      einde: "2027-01-04",
      perLezing: { W0: "2026-12-31", WX: "2027-01-04", W31: "2027-01-04", W32: "2027-01-04", W33: "2027-01-04" },
      voorlopig: false
    }
  },
  beslistermijn: {
    geval: "term-0459",
    vraag: { body: { aanvraagOntvangen: "2026-02-09" } },
    verwacht: { besluitUiterlijk: "2026-04-07", inGebrekeVanaf: "2026-04-08", voorlopig: false }
  },
  bezwaartermijn: {
    geval: "bezwaar_chain-0451",
    vraag: { body: { bekendmaking: "2026-03-01", commissie: true } },
    verwacht: {
      bezwaarUiterlijk: "2026-04-13",
      postUiterlijkOntvangen: "2026-04-20",
      beslissingUiterlijk: "2026-07-06",
      naVerdagingUiterlijk: "2026-08-17",
      voorlopig: false
    }
  },
  dwangsomberekening: {
    geval: "dwangsom-0472",
    vraag: {
      body: { beslistermijnEinde: "2026-02-02", ingebrekestellingOntvangen: "2026-02-03", besluit: "2026-03-31" }
    },
    verwacht: { ...toTheLast, zonderTermijnenwet: toTheLast, voorlopig: false }
  }
} as const satisfies Readonly<Record<string, WorkedCase>>
