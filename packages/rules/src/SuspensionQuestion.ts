/**
 * Which times did a term stand still, as asked in plain data?
 *
 * @module
 */
import { type Check, checkedDay, day, listOf, required } from "./FieldCheck.ts"
import type { Invoerfout } from "./Situation.ts"
import type { Suspension } from "./Suspension.ts"

/** From the day after the request up to the day of repair; both a date, or an instant with an offset. */
export interface Opschorting {
  readonly verzocht: string
  /** The day it was repaired, or the day after the time for that passed unused. */
  readonly hersteld: string
}

/** A list of times. */
export const opschortingen: Check = listOf("Een opschorting", { verzocht: required(day), hersteld: required(day) })

/** The times as days, and what is wrong with them together; the list was checked before. */
export const suspensionsIn = ({
  opschortingen: asked = []
}: {
  readonly opschortingen?: ReadonlyArray<Opschorting>
}): { readonly suspensions: ReadonlyArray<Suspension>; readonly faults: ReadonlyArray<Invoerfout> } => {
  const suspensions = asked.map(({ verzocht, hersteld }) => ({
    verzocht: checkedDay(verzocht),
    hersteld: checkedDay(hersteld)
  }))
  return {
    suspensions,
    faults: suspensions.flatMap(({ verzocht, hersteld }, i) =>
      hersteld < verzocht
        ? [
            {
              veld: `opschortingen/${i}/hersteld`,
              code: "ongeldige-datum",
              melding: "hersteld ligt niet voor de dag van het verzoek."
            }
          ]
        : []
    )
  }
}
