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
  soort: ["bericht.gemengd", "besluit.begrip", "klacht.onderwerp", "klacht.onvrede"],
  uitkomst: ["bezwaar.vorm", "klacht.uiterlijk", "leeftijd.moment", "wie.gezag", "wie.klant"],
  loketten: ["loket.kanaal", "mandaat"],
  onderwerp: ["klacht.onderwerp", "uitbesteding"],
  bespreken: ["intake.gevolg"],
  vervolg: ["bezwaar.bellen", "hulp.wie", "mandaat", "naar-extern.termijn", "uitspraak", "vertrouwenspersoon.wanneer"],
  kosten: ["kosten.wat"],
  "toestemming-wie": ["toestemming.wie"],
  "toestemming-stap": ["gegevens.grondslag", "toestemming.wanneer"],
  inzage: ["dossier.gescheiden", "gegevens.grondslag"],
  geheimhouding: ["geheimhouding.uitzondering"],
  "bewaren-waar": ["bewaren.wat", "dossier.gescheiden"],
  vaststellen: ["vaststelling.dag", "vaststelling.wie"],
  bekendmaken: ["bekendmaking.hoe"],
  jaarverslag: ["jaarverslag.aanbevelingen", "jaarverslag.hoeveel", "jaarverslag.uiterlijk"],
  verloop: ["advies.gevolg", "extern.minimum", "intake.gevolg", "oordeel.wie"],
  ontvangstbevestiging: ["loket.kanaal"],
  besluit: ["besluit.begrip"],
  bezwaar: ["besluit.begrip", "bezwaar.start"],
  bewaren: ["bewaren.wat"]
}
