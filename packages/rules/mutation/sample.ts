/** One of how many mutants is tried; 1 tries them all. */
export const STEP = Number(process.env["MUTATIE_STAP"] ?? 25)

/** Where the counting starts. */
const START = 7

/** Is the mutant with this number in the sample? */
export const sampled = (id: string): boolean => Number(id) % STEP === START % STEP
