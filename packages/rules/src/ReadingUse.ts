/**
 * Under which readings that set no parameter does a rule work?
 *
 * Such a reading is built into the rule: it holds always, and only people can choose otherwise. The rule names it here, so
 * that a reading nothing uses, and a use nobody explains, both come to light. A reading that sets a parameter is a fact of
 * the rule itself and does not stand here.
 *
 * @module
 */

/** The id of a rule, and the readings built into it. */
export const builtIn: Readonly<Record<string, ReadonlyArray<string>>> = {
  soort: ["bericht.gemengd", "klacht.onderwerp"],
  uitkomst: ["bezwaar.vorm", "leeftijd.moment", "wie.gezag"],
  loketten: ["loket.kanaal"],
  onderwerp: ["klacht.onderwerp"],
  kosten: ["kosten.wat"],
  "toestemming-wie": ["toestemming.wie"],
  "toestemming-stap": ["gegevens.grondslag", "toestemming.wanneer"],
  inzage: ["dossier.gescheiden", "gegevens.grondslag"],
  geheimhouding: ["geheimhouding.uitzondering"],
  "bewaren-waar": ["bewaren.wat", "dossier.gescheiden"],
  vaststellen: ["vaststelling.dag", "vaststelling.wie"],
  bekendmaken: ["bekendmaking.hoe"],
  jaarverslag: ["jaarverslag.aanbevelingen", "jaarverslag.hoeveel", "jaarverslag.uiterlijk"],
  ontvangstbevestiging: ["loket.kanaal"],
  bewaren: ["bewaren.wat"]
}
