import { beside, language, pins, term } from "../Beside.ts"
import { changed, voorbeeldstad } from "../Voorbeeldstad.ts"
import { type Case, fout, soorten, TOP } from "./Case.ts"

const content = [...voorbeeldstad, ...beside]
const change = (bestand: string, van: string, naar: string) => changed(content, bestand, van, naar)
const textOf = (bestand: string) => beside.find((file) => file.bestand === bestand)?.tekst ?? ""
const notAPin = "verwacht wordt een pin van 12 tekens 0-9 en a-f"

/** What can be wrong with plain text and with the glossary. */
export const companions: ReadonlyArray<Case> = [
  {
    wat: "a plain text of a sentence and a heading that are not there",
    files: changed(change(language, "  gratis:", "  gratisch:"), language, "  slot:", "  einde:"),
    fouten: [
      fout(language, "  einde:", "onbekende-bepaling", "De regeling “voorbeeldstad” heeft geen bepaling “einde”"),
      fout(language, "  gratisch:", "onbekende-zin", "De regeling “voorbeeldstad” heeft geen zin “gratisch”")
    ]
  },
  {
    wat: "a plain text without one of its languages",
    files: change(language, "    jong: Een klacht kost je niets.\n", ""),
    fouten: [fout(language, `pin: ${pins.gratis}`, "ontbrekend-veld", "Het veld “zinnen.gratis.jong” ontbreekt")]
  },
  {
    wat: "a plain text that is empty",
    files: change(language, "jong: Een klacht kost je niets.", 'jong: ""'),
    fouten: [
      fout(
        language,
        'jong: ""',
        "ongeldige-waarde",
        "Het veld “zinnen.gratis.jong” klopt niet: verwacht wordt een tekst die niet leeg is"
      )
    ]
  },
  {
    wat: "a plain text without a pin",
    files: change(language, `    pin: ${pins.gratis}\n`, ""),
    fouten: [fout(language, "gewoon: U betaalt", "ontbrekend-veld", "Het veld “zinnen.gratis.pin” ontbreekt")]
  },
  {
    wat: "a pin of the wrong form",
    files: change(language, pins.gratis, pins.gratis.slice(1)),
    fouten: [
      fout(language, pins.gratis.slice(1), "ongeldige-waarde", `Het veld “zinnen.gratis.pin” klopt niet: ${notAPin}`)
    ]
  },
  {
    wat: "a sentence with two plain texts in one file",
    files: change(
      language,
      "engels: A complaint costs you nothing.\n",
      "engels: A complaint costs you nothing.\n  gratis: # nog eens\n    gewoon: Gratis.\n"
    ),
    fouten: [fout(language, "  gratis: # nog eens", "yaml", "Dit veld staat er twee keer")]
  },
  {
    wat: "a sentence with plain texts in two files",
    files: [...content, { bestand: "taal/twee.yaml", tekst: textOf(language) }],
    fouten: [
      fout("taal/twee.yaml", "  slot:", "dubbele-id", "De kop “slot” heeft al een tekst in taal/slot.yaml"),
      fout("taal/twee.yaml", "  gratis:", "dubbele-id", "De zin “gratis” heeft al een tekst in taal/slot.yaml"),
      fout("taal/twee.yaml", "  dossier:", "dubbele-id", "De zin “dossier” heeft al een tekst in taal/slot.yaml")
    ]
  },
  {
    wat: "a plain text with numbers its sentence does not have",
    files: changed(
      changed(
        change(
          language,
          "gewoon: We bewaren uw klacht hoogstens {bewaren.termijn}",
          "gewoon: We bewaren uw klacht hoogstens {bewaren}"
        ),
        language,
        "jong: We bewaren je klacht hoogstens {bewaren.termijn}",
        "jong: We bewaren je klacht hoogstens {bewaren.termijn"
      ),
      language,
      "gewoon: Wat u verder moet weten",
      "gewoon: Wat u {bewaren.termijn} moet weten"
    ),
    fouten: [
      fout(language, "gewoon: Wat u {", "onbekend-getal", "“{bewaren.termijn}” is geen getal van de kop “slot”"),
      fout(
        language,
        "{bewaren}",
        "onbekend-getal",
        "“{bewaren}” is geen getal van de zin “dossier”: kies {bewaren.termijn}"
      ),
      fout(
        language,
        "jong: We bewaren",
        "onbekend-getal",
        "“{” is geen getal van de zin “dossier”: kies {bewaren.termijn}"
      )
    ]
  },
  {
    wat: "plain text and a term of a regulation that is not there",
    files: changed(change(language, "voorbeeldstad", "elders"), term, "voorbeeldstad", "elders"),
    fouten: [
      fout(term, "regeling:", "onbekende-regeling", "Er is geen regeling “elders”"),
      fout(language, "regeling:", "onbekende-regeling", "Er is geen regeling “elders”")
    ]
  },
  {
    wat: "a term defined by a sentence that is not there",
    files: change(term, '  klacht: "', '  klachten: "'),
    fouten: [fout(term, "  klachten:", "onbekende-zin", "De regeling “voorbeeldstad” heeft geen zin “klachten”")]
  },
  {
    wat: "a term in a form no sentence has",
    files: change(term, "vormen: [klacht]", "vormen: [klacht, grief]"),
    fouten: [fout(term, "grief", "onbekende-vorm", "In geen enkele zin staat “grief”")]
  },
  {
    wat: "a word of the contract that is none",
    files: change(term, "soort=klacht", '"soort klacht"'),
    fouten: [
      fout(
        term,
        '"soort klacht"',
        "ongeldige-waarde",
        "Het veld “woorden.0” klopt niet: verwacht wordt een veld, of een veld en een waarde als soort=klacht"
      )
    ]
  },
  {
    wat: "a term that belongs to no word and no sentence",
    files: change(term, `vormen: [klacht]\nzinnen:\n  klacht: ${pins.klacht}\nwoorden: [soort=klacht]\n`, ""),
    fouten: [fout(term, "id: klacht", "ongeldige-waarde", "Verwacht wordt minstens één van vormen, zinnen en woorden")]
  },
  {
    wat: "a term, a form and a word explained twice",
    files: [
      ...content,
      { bestand: "begrippen/nog-eens.yaml", tekst: textOf(term).replace("id: klacht", "id: nog-eens") }
    ],
    fouten: [
      fout(
        "begrippen/nog-eens.yaml",
        "term: klacht",
        "dubbele-id",
        "De term “klacht” wordt al uitgelegd in begrippen/klacht.yaml"
      ),
      fout(
        "begrippen/nog-eens.yaml",
        "[klacht]",
        "dubbele-id",
        "De vorm “klacht” wordt al uitgelegd in begrippen/klacht.yaml"
      ),
      fout(
        "begrippen/nog-eens.yaml",
        "[soort=",
        "dubbele-id",
        "Het woord “soort=klacht” wordt al uitgelegd in begrippen/klacht.yaml"
      )
    ]
  },
  {
    wat: "a term without its English",
    files: change(term, "engels:\n  term: complaint\n  uitleg: You think someone did not treat you well.\n", ""),
    fouten: [fout(term, TOP, "ontbrekend-veld", "Het veld “engels” ontbreekt")]
  },
  {
    wat: "a plain text of a sentence that could not be read: only its own fault",
    files: changed(content, soorten, '<Zin id="klacht" soort="begrip"', '<Zin id="klacht" soort="norm"'),
    fouten: [
      fout(
        soorten,
        '<Zin id="klacht"',
        "onbekende-soort",
        "“norm” is geen soort zin: kies uit regel, begrip, uitleg, belofte, open"
      )
    ]
  }
]
