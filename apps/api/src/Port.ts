/**
 * On which port does the server listen?
 *
 * @module
 */

/** The port when none is named. */
export const DEFAULT_PORT = 8787

/** The port `PORT` names (0: any free one); null when it names none there can be. */
export const parsePort = (text: string | undefined): number | null => {
  if (text === undefined || text === "") return DEFAULT_PORT
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? port : null
}

/** Why the server cannot listen there, as one Dutch sentence. */
export const refusalOf = (code: string | undefined, port: number): string => {
  switch (code) {
    case "EADDRINUSE":
      return `Poort ${port} is al in gebruik: stop wat daar draait, of kies een andere poort, bijvoorbeeld PORT=${port === 8788 ? 8789 : 8788}.`
    case "EACCES":
      return `Poort ${port} mag hier niet worden gebruikt: kies een poort boven 1023, bijvoorbeeld PORT=${DEFAULT_PORT}.`
    default:
      return `De server kan niet luisteren op poort ${port}${code === undefined ? "" : ` (${code})`}.`
  }
}
