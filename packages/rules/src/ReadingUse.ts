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
  soort: ["besluit.begrip", "klacht.onderwerp", "klacht.onvrede"],
  uitkomst: ["bezwaar.vorm", "klacht.uiterlijk", "leeftijd.moment", "wie.gezag", "wie.klant"],
  loketten: ["loket.kanaal", "mandaat"],
  onderwerp: ["klacht.onderwerp", "uitbesteding"],
  bespreken: ["intake.gevolg"],
  vervolg: ["bezwaar.bellen", "hulp.wie", "mandaat", "naar-extern.termijn", "uitspraak", "vertrouwenspersoon.wanneer"],
  kosten: ["kosten.wat"],
  vaststellen: ["vaststelling.dag"],
  jaarverslag: ["jaarverslag.aanbevelingen", "jaarverslag.hoeveel"],
  verloop: ["advies.gevolg", "extern.minimum", "intake.gevolg", "oordeel.wie"],
  ontvangstbevestiging: ["loket.kanaal"],
  besluit: ["besluit.begrip"],
  bezwaar: ["besluit.begrip", "bezwaar.start"]
}

/** Of each reading that is built in, why no answer comes out otherwise under its alternatives: what could is a parameter. */
export const withoutEffect: Readonly<Record<string, string>> = {
  "jaarverslag.aanbevelingen":
    "Het verslag vraagt of er een aanbeveling was, en niet aan wie. Wie telt, kiest wat een aanbeveling is.",
  "jaarverslag.hoeveel":
    "De wet vraagt het verslag van elke aanbieder hoe dan ook, en de tekst laat in het andere verslag niemand herkennen.",
  "kosten.wat":
    "De regels noemen wat behandelen kost. Dat is onder beide niets; reizen en een advocaat zijn geen feit.",
  "vaststelling.dag":
    "Er wordt gerekend met de tekst die er is, vastgesteld of niet. Of zij is vastgesteld, zegt regeling.yaml."
}
