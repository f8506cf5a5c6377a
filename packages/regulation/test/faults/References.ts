import { voorbeeldstad } from "../Voorbeeldstad.ts"
import {
  type Case,
  change,
  example,
  fout,
  laterVersion,
  OTHER_PIN,
  otherPin,
  reading,
  record,
  sealed,
  slot,
  soorten,
  TOP,
  textOf,
  without,
  withPerson
} from "./Case.ts"

const withChanges = (...entries: ReadonlyArray<string>) =>
  change(record, "hoofdstukken:", `wijzigingen:\n${entries.join("\n")}\nhoofdstukken:`)

const ofAnotherName = textOf("partners/de-brug.yaml").replaceAll("De Brug", "De Kade").replace("de-brug", "de-kade")

/** What can be wrong between files, and between the dates of a version. */
export const references: ReadonlyArray<Case> = [
  {
    wat: "a folder with another name than the regulation",
    files: change(record, "id: voorbeeldstad", "id: elders"),
    fouten: [
      fout(record, "id: elders", "verkeerde-map", "De map heet “voorbeeldstad”, de id is “elders”: maak ze gelijk")
    ]
  },
  {
    wat: "a folder with another name than the version",
    files: change(record, 'versie: "2026"', 'versie: "2025"'),
    fouten: [fout(record, 'versie: "2025"', "verkeerde-map", "De map heet “2026”, de versie is “2025”: maak ze gelijk")]
  },
  {
    wat: "a version that ends before it begins",
    files: change(record, "geldigTot: null", "geldigTot: 2025-12-31"),
    fouten: [fout(record, "geldigTot", "geldigheid", "geldigTot ligt voor geldigVan, of geldigVan ontbreekt")]
  },
  {
    wat: "a version retroactive to a day after it begins",
    files: change(record, "terugwerkendTot: null", "terugwerkendTot: 2026-01-02"),
    fouten: [fout(record, "terugwerkendTot", "geldigheid", "terugwerkendTot ligt na geldigVan, of geldigVan ontbreekt")]
  },
  {
    wat: "a version in force before it was adopted, that does not say that it reaches back",
    files: change(record, "vastgesteldOp: 2025-11-10", "vastgesteldOp: 2026-01-02"),
    fouten: [
      fout(
        record,
        "vastgesteldOp",
        "geldigheid",
        "vastgesteldOp ligt na geldigVan: wat eerder geldt dan het is vastgesteld, heeft terugwerkendTot"
      )
    ]
  },
  {
    wat: "a version in force that nobody adopted",
    files: change(record, "vastgesteldOp: 2025-11-10", "vastgesteldOp: null"),
    fouten: [
      fout(record, "vastgesteldOp", "geldigheid", "Een versie met status in-werking heeft een datum in vastgesteldOp")
    ]
  },
  {
    wat: "a version in force from no day",
    files: change(record, "geldigVan: 2026-01-01", "geldigVan: null"),
    fouten: [fout(record, "geldigVan", "geldigheid", "Een versie met status in-werking heeft een datum in geldigVan")]
  },
  {
    wat: "a version that has ended on no day",
    files: change(record, "status: in-werking", "status: vervallen"),
    fouten: [fout(record, "geldigTot", "geldigheid", "Een versie met status vervallen heeft een datum in geldigTot")]
  },
  {
    wat: "a concept with dates",
    files: change(record, "status: in-werking", "status: concept"),
    fouten: [fout(record, "status", "geldigheid", "Een concept heeft geen datum in vastgesteldOp of geldigVan")]
  },
  {
    wat: "two versions in force on one day",
    files: [...voorbeeldstad, ...laterVersion("2026-12-31")],
    fouten: [
      fout(
        "regelingen/voorbeeldstad/2027/regeling.yaml",
        "geldigVan",
        "overlap",
        "De geldigheid overlapt die van versie “2026”: op een dag geldt hoogstens één versie"
      )
    ]
  },
  {
    wat: "a reading of an unknown regulation",
    files: change(reading, "regeling: voorbeeldstad", "regeling: elders"),
    fouten: [fout(reading, "regeling: elders", "onbekende-regeling", "Er is geen regeling “elders”")]
  },
  {
    wat: "a reading of an unknown sentence",
    files: change(reading, "zinnen:\n", "zinnen:\n  oud:\n"),
    fouten: [fout(reading, "oud:", "onbekende-zin", "De regeling “voorbeeldstad” heeft geen zin “oud”")]
  },
  {
    wat: "an example resting on an unknown sentence",
    files: change(example, "  bericht:", "  berichtje:"),
    fouten: [fout(example, "berichtje", "onbekende-zin", "De regeling “voorbeeldstad” heeft geen zin “berichtje”")]
  },
  {
    wat: "an example for an unknown version",
    files: change(example, 'versies: ["2026"]', 'versies: ["2026", "2025"]'),
    fouten: [
      fout(
        example,
        'versies: ["2026", "2025"]',
        "onbekende-versie",
        "De regeling “voorbeeldstad” heeft geen versie “2025”: er is 2026"
      )
    ]
  },
  {
    wat: "a version made from one that is not there",
    files: change(record, 'versie: "2026"', 'versie: "2026"\nvorige: "2025"'),
    fouten: [
      fout(
        record,
        'vorige: "2025"',
        "onbekende-versie",
        "De regeling “voorbeeldstad” heeft geen versie “2025”: er is 2026"
      )
    ]
  },
  {
    wat: "a version made from itself",
    files: change(record, 'versie: "2026"', 'versie: "2026"\nvorige: "2026"'),
    fouten: [fout(record, 'vorige: "2026"', "ongeldige-waarde", "Deze versie gaat langs “vorige” terug naar zichzelf")]
  },
  {
    wat: "an open sentence without a reading",
    files: change(slot, 'id="gratis" soort="regel"', 'id="gratis" soort="open"'),
    fouten: [fout(slot, 'id="gratis"', "zonder-lezing", "De zin “gratis” is open en heeft geen lezing in lezingen/")]
  },
  {
    wat: "a pin of other words, in content whose text was not changed",
    files: sealed(otherPin(voorbeeldstad)),
    fouten: [
      fout(
        reading,
        `jong: ${OTHER_PIN}`,
        "verkeerde-hash",
        `De pin ${OTHER_PIN} hoort niet bij de zin “jong”: laat haar leeg, kijk na of dit bij de woorden past, en draai pin`
      )
    ]
  },
  {
    wat: "an example of nobody there is",
    files: withPerson(voorbeeldstad, "sanna"),
    fouten: [
      fout("personen/sanne.yaml", "id: sanne", "persoon-zonder-voorbeeld", "Geen voorbeeld gaat over “Sanne”"),
      fout(example, "persoon: sanna", "onbekende-persoon", "Er is geen persoon “sanna” in personen/: er is sanne")
    ]
  },
  {
    wat: "someone no example is about",
    files: withPerson(voorbeeldstad, null),
    fouten: [fout("personen/sanne.yaml", "id: sanne", "persoon-zonder-voorbeeld", "Geen voorbeeld gaat over “Sanne”")]
  },
  {
    wat: "a change to an unknown sentence, to an unknown provision, and one listed twice",
    files: withChanges(
      "  - zin: bellen\n    waarom: Korter.",
      "  - zin: belletje\n    waarom: Korter.",
      "  - bepaling: bellen\n    waarom: Ander nummer.",
      "  - zin: bellen\n    waarom: Nog korter."
    ),
    fouten: [
      fout(record, "zin: belletje", "onbekende-zin", "De regeling “voorbeeldstad” heeft geen zin “belletje”"),
      fout(
        record,
        "bepaling: bellen",
        "onbekende-bepaling",
        "De regeling “voorbeeldstad” heeft geen bepaling “bellen”"
      ),
      fout(
        record,
        "zin: bellen\n    waarom: Nog korter.",
        "dubbele-id",
        "De zin “bellen” staat twee keer bij de wijzigingen"
      )
    ]
  },
  {
    wat: "a choice that is no alternative",
    files: change(reading, "keuze: zelfstandig", "keuze: alleen"),
    fouten: [
      fout(
        reading,
        "keuze: alleen",
        "onbekende-keuze",
        "De keuze “alleen” staat niet bij de alternatieven: zelfstandig, samen"
      )
    ]
  },
  {
    wat: "a reading given twice",
    files: [...voorbeeldstad, { bestand: "lezingen/nog-eens.yaml", tekst: textOf(reading) }],
    fouten: [
      fout("lezingen/nog-eens.yaml", TOP, "dubbele-id", "De id “minderjarig” is al van lezingen/minderjarig.yaml")
    ]
  },
  {
    wat: "a partner in the text without a file",
    files: without("partners/de-brug.yaml"),
    fouten: [fout(soorten, ">De Brug<", "onbekende-partner", "Er is geen bestand in partners/ met de naam “De Brug”")]
  },
  {
    wat: "a partner's file without a sentence",
    files: [...voorbeeldstad, { bestand: "partners/de-kade.yaml", tekst: ofAnotherName }],
    fouten: [
      fout(
        "partners/de-kade.yaml",
        "naam:",
        "partner-zonder-zin",
        "Geen zin van de regeling noemt “De Kade” als partner"
      )
    ]
  },
  {
    wat: "no regulation at all",
    files: [{ bestand: "uitgave.yaml", tekst: textOf("uitgave.yaml") }],
    fouten: [
      fout(
        "regelingen",
        TOP,
        "ontbrekend-bestand",
        "Er is geen enkele regeling: verwacht wordt regelingen/<id>/<versie>/regeling.yaml"
      )
    ]
  }
]
