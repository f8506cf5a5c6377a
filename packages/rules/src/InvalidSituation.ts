/**
 * A situation that is none.
 *
 * @module
 */
import type { Invoerfout } from "./Situation.ts"

/** Everything that is wrong with a situation; says what is allowed, never what was sent. */
export class InvalidSituation extends TypeError {
  readonly _tag = "OngeldigeSituatie"
  readonly fouten: ReadonlyArray<Invoerfout>

  constructor(fouten: ReadonlyArray<Invoerfout>) {
    super(fouten.map(({ melding }) => melding).join(" "))
    this.name = "InvalidSituation"
    this.fouten = fouten
  }
}
