import { changed } from "../Voorbeeldstad.ts"
import { type Case, change, example, fout, indienen, record, slot, soorten } from "./Case.ts"

const unknownKind = "“norm” is geen soort zin: kies uit regel, begrip, uitleg, belofte, open"

/** Several things wrong at once: each is reported, and none brings about another. */
export const several: ReadonlyArray<Case> = [
  {
    wat: "a sentence that does not close before the next one on its line",
    files: change(
      indienen,
      "op de juiste plek.</Zin>",
      'op de juiste plek. <Zin id="erna" soort="uitleg">Daarna niet meer.</Zin>'
    ),
    fouten: [fout(indienen, 'id="juiste-plek"', "niet-gesloten", "<Zin> van regel 45 is niet gesloten met </Zin>")]
  },
  {
    wat: "a sentence and a term in it that do not close, and after them another sentence that does not",
    files: change(
      indienen,
      "binnen 3 werkdagen</Termijn> op de juiste plek.</Zin>",
      'binnen 3 werkdagen <Zin id="erna" soort="uitleg">Daarna niet meer.'
    ),
    fouten: [
      fout(indienen, 'id="juiste-plek"', "niet-gesloten", "<Zin> van regel 45 is niet gesloten met </Zin>"),
      fout(indienen, 'id="juiste-plek"', "niet-gesloten", "<Termijn> van regel 45 is niet gesloten met </Termijn>"),
      fout(indienen, 'id="erna"', "niet-gesloten", "<Zin> van regel 45 is niet gesloten met </Zin>")
    ]
  },
  {
    wat: "two sentences that do not close and one without a known kind, in one file",
    files: changed(
      changed(change(indienen, "indienen.</Zin>\n   <Zin", "indienen.\n   <Zin"), indienen, "er is.</Zin>", "er is."),
      indienen,
      'id="stoppen" soort="regel"',
      'id="stoppen" soort="norm"'
    ),
    fouten: [
      fout(indienen, 'id="client"', "niet-gesloten", "<Zin> van regel 12 is niet gesloten met </Zin>"),
      fout(indienen, 'id="bericht"', "niet-gesloten", "<Zin> van regel 72 is niet gesloten met </Zin>"),
      fout(indienen, 'id="stoppen"', "onbekende-soort", unknownKind)
    ]
  },
  {
    wat: "two provisions and a list that do not close, and a term after each",
    files: [
      [soorten, "weer.</Zin>\n\n</Bepaling>", "weer.</Zin>"],
      [soorten, "iets beter kan.</Zin>\n\n</Bepaling>", "iets beter kan.</Zin>"],
      [soorten, "binnen 6 weken", "binnen zes weken"],
      [indienen, "Jeugdstem.</Zin>\n\n</Lijst>", "Jeugdstem.</Zin>"],
      [indienen, "binnen 10 werkdagen", "binnen 10 werkdgen"]
    ].reduce(
      (files, [bestand = "", van = "", naar = ""]) => changed(files, bestand, van, naar),
      change(soorten, "gemeente Voorbeeldstad.</Zin>", "gemeente Voorbeeldstad weer.</Zin>")
    ),
    fouten: [
      fout(indienen, "<Lijst", "niet-gesloten", "<Lijst> van regel 30 is niet gesloten met </Lijst>"),
      fout(
        indienen,
        "binnen 10 werkdgen",
        "onleesbare-termijn",
        "“werkdgen” in “binnen 10 werkdgen” is geen eenheid: kies dagen, weken, maanden, jaren of werkdagen"
      ),
      fout(soorten, 'id="vriendelijk"', "niet-gesloten", "<Bepaling> van regel 16 is niet gesloten met </Bepaling>"),
      fout(soorten, 'id="besluiten"', "niet-gesloten", "<Bepaling> van regel 24 is niet gesloten met </Bepaling>"),
      fout(
        soorten,
        "binnen zes weken",
        "onleesbare-termijn",
        "“zes” in “binnen zes weken” staat in letters: schrijf het getal in cijfers"
      )
    ]
  },
  {
    wat: "a provision that closes twice, and the last one that does not close at all",
    files: changed(
      change(indienen, "intrekken.</Zin>\n\n</Bepaling>", "intrekken.</Zin>"),
      indienen,
      "op weg.</Zin>\n\n</Bepaling>",
      "op weg.</Zin>\n\n</Bepaling>\n\n</Bepaling>"
    ),
    fouten: [
      fout(
        indienen,
        '</Bepaling>\n\n<Bepaling id="loketten"',
        "niet-gesloten",
        "Hier sluit </Bepaling>, maar er is geen <Bepaling> geopend"
      ),
      fout(indienen, 'id="stappen"', "niet-gesloten", "<Bepaling> van regel 70 is niet gesloten met </Bepaling>")
    ]
  },
  {
    wat: "front matter that is not there, and a sentence without a known kind",
    files: changed(
      change(slot, "---\nid: slot\nnummer: null\n---\n\n", ""),
      slot,
      'id="gratis" soort="regel"',
      'id="gratis" soort="norm"'
    ),
    fouten: [
      fout(
        slot,
        "# Tot slot",
        "kopgegevens",
        "Bovenaan ontbreken de gegevens van het hoofdstuk: id en nummer, tussen twee regels ---"
      ),
      fout(slot, 'id="gratis"', "onbekende-soort", unknownKind)
    ]
  },
  {
    wat: "a record that cannot be read, and a term in a chapter",
    files: changed(change(record, "status: in-werking\n", ""), soorten, "binnen 6 weken", "binnen zes weken"),
    fouten: [
      fout(record, "id: voorbeeldstad", "ontbrekend-veld", "Het veld “status” ontbreekt"),
      fout(
        soorten,
        "binnen zes weken",
        "onleesbare-termijn",
        "“zes” in “binnen zes weken” staat in letters: schrijf het getal in cijfers"
      )
    ]
  },
  {
    wat: "a partner, an example and a chapter",
    files: changed(
      changed(
        change(example, "ingediendOp: 2026-05-13", "ingediendOp: 13"),
        slot,
        "maximaal 1 jaar",
        "maximaal 1 eeuw"
      ),
      "partners/de-brug.yaml",
      "bron: Verzonnen voor de proef.",
      "bron: null"
    ),
    fouten: [
      fout("partners/de-brug.yaml", "bron:", "ongeldige-waarde", "Het veld “bron” klopt niet: verwacht wordt tekst"),
      fout(
        slot,
        "1 eeuw",
        "onleesbare-termijn",
        "“eeuw” in “maximaal 1 eeuw” is geen eenheid: kies dagen, weken, maanden, jaren of werkdagen"
      ),
      fout(
        example,
        "ingediendOp",
        "ongeldige-waarde",
        "Het veld “situatie.ingediendOp” klopt niet: verwacht wordt tekst of true of false"
      )
    ]
  }
]
