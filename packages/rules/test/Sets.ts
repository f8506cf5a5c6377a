/** How many random years an attacker gets: a sample in the tests, all in `pnpm proef`. */
export const SETS = Number(process.env["JAARVERSLAG_REEKSEN"] ?? 300)
