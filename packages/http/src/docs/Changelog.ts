/**
 * What changed in the API, by version (NLgov API Design Rules `/core/changelog`).
 *
 * @module
 */

/** A version of the contract and what it brought, the newest first. */
export const changelog: ReadonlyArray<{ readonly versie: string; readonly wijzigingen: ReadonlyArray<string> }> = [
  {
    versie: "1.0.0",
    wijzigingen: [
      "Eerste versie: de tekst en haar versies, vergelijken, de regels, beoordelingen en reeksen, procedures, inzage, bewaren, het jaarverslag, de kalender, en de termijnen van besluit, bezwaar en dwangsom."
    ]
  }
]
