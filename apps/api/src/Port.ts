/**
 * Why can the server not listen there?
 *
 * @module
 */

/** The port when none is named. */
export const DEFAULT_PORT = 8787

/** Why the server cannot listen there, as one Dutch sentence. */
export const refusalOf = (code: string | undefined, port: number, host?: string): string => {
  if (host !== undefined && (code === "EADDRNOTAVAIL" || code === "ENOTFOUND"))
    return "HOST is geen naam of adres van deze machine: kies bijvoorbeeld HOST=127.0.0.1."
  switch (code) {
    case "EADDRINUSE":
      return `Poort ${port} is al in gebruik: stop wat daar draait, of kies een andere poort, bijvoorbeeld PORT=${port === 8788 ? 8789 : 8788}.`
    case "EACCES":
      return `Poort ${port} mag hier niet worden gebruikt: kies een poort boven 1023, bijvoorbeeld PORT=${DEFAULT_PORT}.`
    default:
      return `De server kan niet luisteren op poort ${port}${code === undefined ? "" : ` (${code})`}.`
  }
}
