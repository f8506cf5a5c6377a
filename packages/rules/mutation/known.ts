/** Changes of which is known what must come of them: is the measuring itself right? */
import type { Outcome } from "./one.ts"

interface Known {
  readonly file: string
  readonly before: string
  readonly after: string
  readonly outcome: Outcome
}

/** Survives: what is remembered is forgotten one later, and worked out again. */
export const equivalent = {
  file: "src/Memory.ts",
  before: "if (memory.size >= most)",
  after: "if (memory.size > most)"
} as const

export const known: ReadonlyArray<Known> = [
  // In a row of a table, built when the module loads.
  { file: "src/Adoption.ts", before: '"kan-niet" as Besluit', after: '"kan" as Besluit', outcome: "gevonden" },
  // Never ends.
  {
    file: "src/Memory.ts",
    before: "if (memory.size >= most) memory.clear()",
    after: "for (;;) continue",
    outcome: "te-traag"
  }
]
