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
  uitkomst: ["bezwaar.vorm", "klacht.uiterlijk", "klagers.meer", "leeftijd.moment", "wie.gezag", "wie.klant"],
  loketten: ["loket.kanaal", "mandaat"],
  indienen: ["extern.oordeeltermijn"],
  onderwerp: ["klacht.onderaannemer", "klacht.onderwerp", "klacht.team", "klacht.toegang", "uitbesteding"],
  bespreken: ["intake.gevolg"],
  vervolg: [
    "bezwaar.bellen",
    "extern.reactie",
    "hulp.wie",
    "klacht.ongegrond",
    "mandaat",
    "na-extern",
    "naar-extern.termijn",
    "uitspraak",
    "vertrouwenspersoon.wanneer"
  ],
  kosten: ["kosten.wat"],
  "toestemming-wie": ["toestemming.wie"],
  "toestemming-stap": ["gegevens.grondslag", "toestemming.wanneer", "toestemming.weigeren"],
  inzage: ["dossier.gescheiden", "extern.ernstig", "gegevens.grondslag"],
  geheimhouding: ["extern.ernstig", "geheimhouding.uitzondering"],
  "bewaren-waar": ["bewaren.wat", "dossier.gescheiden"],
  vaststellen: ["vaststelling.dag", "vaststelling.wie"],
  bekendmaken: ["bekendmaking.hoe"],
  jaarverslag: ["jaarverslag.aanbevelingen", "jaarverslag.hoeveel", "jaarverslag.uiterlijk"],
  verloop: [
    "advies.gevolg",
    "bemiddeling.wanneer",
    "extern.minimum",
    "extern.oordeeltermijn",
    "extern.reactie",
    "intake.gevolg",
    "intrekken.gevolg",
    "klacht.ongegrond",
    "klagers.meer",
    "oordeel.wie",
    "vervolggesprek.dag",
    "vervolggesprek.ontevreden"
  ],
  ontvangstbevestiging: ["loket.kanaal", "ontvangst.vrije-dag"],
  routering: ["ontvangst.vrije-dag", "routering.start"],
  contact: ["ontvangst.vrije-dag"],
  besluit: ["besluit.begrip"],
  bezwaar: ["besluit.begrip", "bezwaar.post", "bezwaar.start"],
  "beslissing-op-bezwaar": ["bezwaar.opschorten", "bezwaar.uitstel"],
  "beslissing-op-bezwaar-met-commissie": ["bezwaar.opschorten", "bezwaar.uitstel"],
  "besluit-na-ingebrekestelling": ["besluit.dwangsom-termijnenwet"],
  bewaren: ["bewaren.wat", "intrekken.gevolg"]
}
