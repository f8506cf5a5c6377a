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
  soort: ["klacht.onderwerp"],
  uitkomst: ["bezwaar.vorm", "leeftijd.moment", "wie.gezag"],
  loketten: ["loket.kanaal"],
  onderwerp: ["klacht.onderwerp"],
  kosten: ["kosten.wat"],
  vaststellen: ["vaststelling.dag"],
  jaarverslag: ["jaarverslag.aanbevelingen", "jaarverslag.hoeveel"],
  ontvangstbevestiging: ["loket.kanaal"]
}

/** Of each reading that is built in, why no answer comes out otherwise under its alternatives: what could is a parameter. */
export const withoutEffect: Readonly<Record<string, string>> = {
  "bezwaar.vorm": "Of een gebrek in de vorm blijft, blijkt pas na de tijd voor herstel. Daar vraagt geen feit naar.",
  "jaarverslag.aanbevelingen":
    "Het verslag vraagt of er een aanbeveling was, en niet aan wie. Wie telt, kiest wat een aanbeveling is.",
  "jaarverslag.hoeveel":
    "De wet vraagt het verslag van elke aanbieder hoe dan ook, en de tekst laat in het andere verslag niemand herkennen.",
  "klacht.onderwerp":
    "Een situatie zegt dat iemand over zijn behandeling vertelt, niet of dat bejegening is. Dat leest een mens in de klacht.",
  "kosten.wat":
    "De regels noemen wat behandelen kost. Dat is onder beide niets; reizen en een advocaat zijn geen feit.",
  "leeftijd.moment": "De leeftijdsgroep wordt gevraagd, niet berekend. Wie vraagt, kiest de dag waarop zij geldt.",
  "loket.kanaal": "De dag van indienen wordt gevraagd, niet de weg waarlangs de klacht kwam.",
  "vaststelling.dag":
    "Er wordt gerekend met de tekst die er is, vastgesteld of niet. Of zij is vastgesteld, zegt regeling.yaml.",
  "wie.gezag":
    "Wie gezag heeft, zegt niet met wie hij dat deelt. Onder beide mag wie het in de wet genoemde gezag heeft."
}
