/** Procedures written short: what happened, each as `gebeurtenis dag`, with `tot` or the number of the complaint where they are said. */
import type { Procedure } from "../src/ProcedureAnswer.ts"
import { follow, InvalidSituation, type Options, type Procedurevraag } from "../src/plain.ts"
import type { Taal } from "../src/Reason.ts"

type Event = Procedurevraag["gebeurtenissen"][number]

const eventOf = (said: string): Event => {
  const [gebeurtenis, op, ...more] = said.split(" ") as [Event["gebeurtenis"], string, ...ReadonlyArray<string>]
  const tot = more.find((one) => one.includes("-"))
  const klacht = more.find((one) => one.startsWith("#"))
  return {
    gebeurtenis,
    op,
    ...(tot === undefined ? {} : { tot }),
    ...(klacht === undefined ? {} : { klacht: Number(klacht.slice(1)) })
  }
}

/** How it stands on a day: `at("2026-03-05", "ontvangst 2026-03-02", "vervolgafspraak 2026-03-04 2026-04-10", "reactie 2026-03-05 #2")`. */
export const at = (peilmoment: string, ...said: ReadonlyArray<string>): Procedure => under({}, peilmoment, ...said)

/** The same in a language. */
export const inLanguage = (taal: Taal, peilmoment: string, ...said: ReadonlyArray<string>): Procedure =>
  under({ taal }, peilmoment, ...said)

/** The same under other readings, or with another option. */
export const under = (opties: Options, peilmoment: string, ...said: ReadonlyArray<string>): Procedure =>
  follow({ gebeurtenissen: said.map(eventOf), peilmoment }, opties)

/** Why it cannot be, by its field; empty where it can. */
export const refusal = (...said: ReadonlyArray<string>): string => {
  try {
    at("2035-01-01", ...said)
  } catch (error) {
    if (error instanceof InvalidSituation) return error.fouten.map(({ veld, melding }) => `${veld}: ${melding}`).join()
    throw error
  }
  return ""
}
