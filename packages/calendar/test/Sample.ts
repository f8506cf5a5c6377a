/**
 * How many days a long loop steps: one, except in mutation testing, which runs the loops hundreds of times and takes a
 * sample. The step there is prime, so that it meets every weekday and every part of the year.
 */
export const STEP = Number(process.env["KALENDER_STAP"] ?? 1)

/** How many days a loop over so many days meets. */
export const sampled = (days: number): number => Math.ceil(days / STEP)

/** How many random inputs a property meets: fewer where the loops are sampled. */
export const runs = (n: number): number => (STEP === 1 ? n : Math.ceil(n / 10))
