import { folder, voorbeeldstad } from "../Voorbeeldstad.ts"
import { type Case, change, example, fout, reading, record, slot, TOP, textOf, without } from "./Case.ts"

const partner = "partners/noordhulp.yaml"
const expectation = /verwacht:\n[\s\S]*(?=zinnen:)/u.exec(textOf(example))?.[0] ?? ""

const pinned = /zinnen:\n.*\n/u.exec(textOf(reading))?.[0] ?? ""

const withChange = (entry: string) => change(record, "hoofdstukken:", `wijzigingen:\n${entry}\nhoofdstukken:`)

/** What can be wrong with YAML records and with files that are or are not there. */
export const records: ReadonlyArray<Case> = [
  {
    wat: "a key written twice",
    files: change(record, "status: in-werking", "status: in-werking\nstatus: concept"),
    fouten: [fout(record, "status: concept", "yaml", "Dit veld staat er twee keer")]
  },
  {
    wat: "an indentation that is none",
    files: change(record, "  wat: Eerste versie.", "\twat: Eerste versie."),
    fouten: [fout(record, "\twat:", "yaml", "Spring in met spaties, niet met een tab")]
  },
  {
    wat: "a line that is no YAML",
    files: change(record, "status: in-werking", "status: in-werking: concept"),
    fouten: [
      fout(
        record,
        "status:",
        "yaml",
        "Deze regel is geen geldige YAML: let op de inspringing, de dubbele punt en de aanhalingstekens"
      )
    ]
  },
  {
    wat: "text that begins with an asterisk",
    files: change(record, "waarom: De samenwerking had nog geen regeling.", "waarom: *Nieuw*"),
    fouten: [fout(record, "*Nieuw*", "yaml", "Wat met een sterretje begint, staat tussen aanhalingstekens")]
  },
  {
    wat: "text that begins with an asterisk, in a companion and in front matter, with something else wrong elsewhere",
    files: change(reading, "keuze: zelfstandig", "keuze: *zelfstandig*").map((file) =>
      file.bestand === slot
        ? { ...file, tekst: file.tekst.replace("nummer: null", "nummer: *4").replace("kost u niets", "kost u *niets*") }
        : file
    ),
    fouten: [
      fout(reading, "*zelfstandig*", "yaml", "Wat met een sterretje begint, staat tussen aanhalingstekens"),
      fout(slot, "nummer: *4", "yaml", "Wat met een sterretje begint, staat tussen aanhalingstekens"),
      fout(
        slot,
        "*niets*",
        "opmaak",
        "In een zin staat alleen tekst, <Termijn> en <Aantal>; opmaak en koppelingen kunnen niet"
      )
    ]
  },
  {
    wat: "an asterisk in a partner, whose name is asked for all the same",
    files: change(partner, "naam: Noordhulp", "naam: *Noordhulp"),
    fouten: [fout(partner, "*Noordhulp", "yaml", "Wat met een sterretje begint, staat tussen aanhalingstekens")]
  },
  {
    wat: "a reference within the file, which hides what it says",
    files: change(
      record,
      "  wat: Eerste versie.\n  waarom: De samenwerking had nog geen regeling.",
      "  wat: &eerste Eerste versie.\n  waarom: *eerste"
    ),
    fouten: [
      fout(record, "&eerste", "yaml", "Wat met een &-teken begint, staat tussen aanhalingstekens"),
      fout(record, "waarom: *eerste", "yaml", "Wat met een sterretje begint, staat tussen aanhalingstekens")
    ]
  },
  {
    wat: "a list that refers to itself",
    files: change(record, "titel:\n  - Klachtenregeling", "titel: &lijst\n  - *lijst"),
    fouten: [
      fout(record, "titel: &lijst", "yaml", "Wat met een &-teken begint, staat tussen aanhalingstekens"),
      fout(record, "- *lijst", "yaml", "Wat met een sterretje begint, staat tussen aanhalingstekens")
    ]
  },
  {
    wat: "a value with a tag",
    files: change(record, "waarom: De samenwerking", "waarom: !!js/function De samenwerking"),
    fouten: [fout(record, "!!js/function", "yaml", "Wat met een uitroepteken begint, staat tussen aanhalingstekens")]
  },
  {
    wat: "an unknown key",
    files: change(record, "geldigTot: null", "geldigTot: null\ngeldigTotEnMet: null"),
    fouten: [fout(record, "geldigTotEnMet", "onbekend-veld", "Het veld “geldigTotEnMet” bestaat hier niet")]
  },
  {
    wat: "a missing key",
    files: change(record, "  waarom: De samenwerking had nog geen regeling.\n", ""),
    fouten: [fout(record, "wat: Eerste", "ontbrekend-veld", "Het veld “wijziging.waarom” ontbreekt")]
  },
  {
    wat: "a record that is no group of fields",
    files: change(partner, textOf(partner), "Noordhulp"),
    fouten: [fout(partner, "Noordhulp", "ongeldige-waarde", "Verwacht wordt een groep velden")]
  },
  {
    wat: "an unknown status",
    files: change(record, "status: in-werking", "status: geldig"),
    fouten: [
      fout(
        record,
        "status: geldig",
        "ongeldige-waarde",
        "Het veld “status” klopt niet: verwacht wordt concept of vastgesteld of in-werking of vervallen"
      )
    ]
  },
  {
    wat: "a change to a sentence and a provision at once",
    files: withChange("  - zin: bellen\n    bepaling: stappen\n    waarom: Korter."),
    fouten: [
      fout(
        record,
        "zin: bellen",
        "ongeldige-waarde",
        "Het veld “wijzigingen.0” klopt niet: verwacht wordt een zin of een bepaling, en niet allebei"
      )
    ]
  },
  {
    wat: "a change to a provision that calls its norm the same",
    files: withChange("  - bepaling: stappen\n    waarom: Korter.\n    norm: gelijk"),
    fouten: [
      fout(
        record,
        "bepaling: stappen",
        "ongeldige-waarde",
        "Het veld “wijzigingen.0” klopt niet: verwacht wordt een zin bij norm, want een kop draagt er geen"
      )
    ]
  },
  {
    wat: "a change that calls the norm something else than the same",
    files: withChange("  - zin: bellen\n    waarom: Korter.\n    norm: anders"),
    fouten: [
      fout(
        record,
        "norm: anders",
        "ongeldige-waarde",
        "Het veld “wijzigingen.0.norm” klopt niet: verwacht wordt gelijk"
      )
    ]
  },
  {
    wat: "a change without a reason",
    files: withChange("  - zin: bellen"),
    fouten: [fout(record, "zin: bellen", "ontbrekend-veld", "Het veld “wijzigingen.0.waarom” ontbreekt")]
  },
  {
    wat: "a change that repairs a defect no list numbers so",
    files: withChange("  - zin: bellen\n    waarom: Korter.\n    defect: 9"),
    fouten: [
      fout(
        record,
        "defect: 9",
        "ongeldige-waarde",
        "Het veld “wijzigingen.0.defect” klopt niet: verwacht wordt tekst: zet het getal tussen aanhalingstekens"
      )
    ]
  },
  {
    wat: "an unknown transition rule",
    files: change(record, "status: in-werking", "status: in-werking\novergang: later"),
    fouten: [
      fout(
        record,
        "overgang: later",
        "ongeldige-waarde",
        "Het veld “overgang” klopt niet: verwacht wordt bij-indiening of direct"
      )
    ]
  },
  {
    wat: "an impossible date",
    files: change(record, "geldigVan: 2026-01-01", "geldigVan: 2026-02-30"),
    fouten: [
      fout(
        record,
        "2026-02-30",
        "ongeldige-waarde",
        "Het veld “geldigVan” klopt niet: verwacht wordt een dag die bestaat, als 2026-01-31"
      )
    ]
  },
  {
    wat: "a date nobody reckons with",
    files: change(record, "vastgesteldOp: 2025-11-10", "vastgesteldOp: 0000-01-01"),
    fouten: [
      fout(
        record,
        "0000-01-01",
        "ongeldige-waarde",
        "Het veld “vastgesteldOp” klopt niet: verwacht wordt een dag in de jaren 1900 tot en met 2199"
      )
    ]
  },
  {
    wat: "a date that is not a day",
    files: change(partner, "gecontroleerdOp: 2026-11-23", "gecontroleerdOp: november"),
    fouten: [
      fout(
        partner,
        "november",
        "ongeldige-waarde",
        "Het veld “gecontroleerdOp” klopt niet: verwacht wordt een dag die bestaat, als 2026-01-31"
      )
    ]
  },
  {
    wat: "an example that expects nothing",
    files: change(example, expectation, "verwacht: {}\n"),
    fouten: [
      fout(
        example,
        "verwacht: {}",
        "ongeldige-waarde",
        "Het veld “verwacht” klopt niet: verwacht wordt minstens één van soort, uitkomst, nogTeVragenEerst, termijnen, loketten, commissies, vervolg en kosten"
      )
    ]
  },
  {
    wat: "an example that expects what is no expectation",
    files: change(example, "  uitkomst: mogelijk", "  uitkomsten: mogelijk"),
    fouten: [fout(example, "uitkomsten:", "onbekend-veld", "Het veld “verwacht.uitkomsten” bestaat hier niet")]
  },
  {
    wat: "a chapter that is not there",
    files: without(slot),
    fouten: [fout(record, "- slot.mdx", "ontbrekend-bestand", "Het hoofdstuk “slot.mdx” is er niet")]
  },
  {
    wat: "a chapter listed twice",
    files: change(record, "  - slot.mdx", "  - slot.mdx\n  - slot.mdx # nog eens"),
    fouten: [fout(record, "# nog eens", "dubbele-id", "Het hoofdstuk “slot.mdx” staat er twee keer")]
  },
  {
    wat: "a chapter that is not listed",
    files: [...voorbeeldstad, { bestand: `${folder}/extra.mdx`, tekst: "" }],
    fouten: [
      fout(
        `${folder}/extra.mdx`,
        TOP,
        "onbekend-bestand",
        "Dit bestand staat niet in de hoofdstukken van regeling.yaml"
      )
    ]
  },
  {
    wat: "a version without its record",
    files: [...voorbeeldstad, { bestand: "regelingen/voorbeeldstad/2027/slot.mdx", tekst: "" }],
    fouten: [
      fout(
        "regelingen/voorbeeldstad/2027/regeling.yaml",
        TOP,
        "ontbrekend-bestand",
        "De map regelingen/voorbeeldstad/2027 heeft geen regeling.yaml"
      )
    ]
  },
  {
    wat: "a publication that is not there",
    files: without("uitgave.yaml"),
    fouten: [fout("uitgave.yaml", TOP, "ontbrekend-bestand", "Het bestand uitgave.yaml is er niet")]
  },
  {
    wat: "an origin with a path behind it",
    files: change("uitgave.yaml", "oorsprong: null", "oorsprong: https://x.nl/"),
    fouten: [
      fout(
        "uitgave.yaml",
        "https://x.nl/",
        "ongeldige-waarde",
        "Het veld “oorsprong” klopt niet: verwacht wordt een adres als “https://klachten.voorbeeld.nl”, zonder schuine streep erachter"
      )
    ]
  },
  {
    wat: "a status of accessibility that is none",
    files: change("uitgave.yaml", "status: null", "status: F"),
    fouten: [
      fout(
        "uitgave.yaml",
        "F",
        "ongeldige-waarde",
        "Het veld “toegankelijkheid.status” klopt niet: verwacht wordt A of B of C of D of E"
      )
    ]
  },
  {
    wat: "a reading beside no sentence",
    files: change(reading, pinned, "zinnen: {}\n"),
    fouten: [
      fout(
        reading,
        "zinnen:",
        "ongeldige-waarde",
        "Het veld “zinnen” klopt niet: verwacht wordt minstens één zin met haar pin"
      )
    ]
  },
  {
    wat: "a reading whose sentences are listed without their pins",
    files: change(reading, pinned, "zinnen: [jong]\n"),
    fouten: [
      fout(reading, "zinnen:", "ongeldige-waarde", "Het veld “zinnen” klopt niet: verwacht wordt een groep velden")
    ]
  },
  {
    wat: "a pin that is none",
    files: change(reading, pinned, "zinnen:\n  jong: 3e5x\n"),
    fouten: [
      fout(
        reading,
        "jong:",
        "ongeldige-waarde",
        "Het veld “zinnen.jong” klopt niet: verwacht wordt een pin van 12 tekens 0-9 en a-f"
      )
    ]
  },
  {
    wat: "a reading with the same alternative twice",
    files: change(reading, "waarde: samen", "waarde: zelfstandig"),
    fouten: [
      fout(
        reading,
        "- waarde: zelfstandig",
        "ongeldige-waarde",
        "Het veld “alternatieven” klopt niet: verwacht wordt minstens twee mogelijkheden, elk met een eigen waarde"
      )
    ]
  },
  {
    wat: "a reading that does not say on which statutes it rests",
    files: change(reading, "wetten:\n  - Jeugdwet art. 4.2.1 lid 4 onder a\n", ""),
    fouten: [fout(reading, TOP, "ontbrekend-veld", "Het veld “wetten” ontbreekt")]
  },
  {
    wat: "a statute nobody can find",
    files: change(reading, "- Jeugdwet art. 4.2.1 lid 4 onder a", "- Jeugdwet 4.2.1"),
    fouten: [
      fout(
        reading,
        "- Jeugdwet 4.2.1",
        "ongeldige-waarde",
        "Het veld “wetten.0” klopt niet: verwacht wordt een verwijzing als “Jeugdwet art. 4.2.1 lid 4”, met een van deze wetten: Algemene termijnenwet, Awb, BW Boek 1, Besluit Jeugdwet, Jeugdwet, Wkkgz, Wmo 2015, Wet Nationale ombudsman, AVG"
      )
    ]
  },
  {
    wat: "a defect that has no such number",
    files: change(reading, "grond:", "defecten: [D5]\ngrond:"),
    fouten: [
      fout(
        reading,
        "defecten:",
        "ongeldige-waarde",
        "Het veld “defecten.0” klopt niet: verwacht wordt het nummer van een gebrek, zoals D09 of D62a"
      )
    ]
  },
  {
    wat: "a file that nothing reads",
    files: [...voorbeeldstad, { bestand: "partners/de-brug.yml", tekst: "" }],
    fouten: [
      fout("partners/de-brug.yml", TOP, "onbekend-bestand", "Niets leest dit bestand: de plaats of de naam klopt niet")
    ]
  }
]
