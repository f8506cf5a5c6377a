import { voorbeeldstad } from "../Voorbeeldstad.ts"
import { type Case, change, fout, headless, indienen, nameless, slot, soorten, TOP } from "./Case.ts"

/** What can be wrong with components: where they stand, whether they close, what they are called. */
export const markup: ReadonlyArray<Case> = [
  {
    wat: "a sentence that does not close",
    files: change(slot, "niets.</Zin>", "niets."),
    fouten: [fout(slot, 'id="gratis"', "niet-gesloten", "<Zin> van regel 8 is niet gesloten met </Zin>")]
  },
  {
    wat: "a provision that does not close",
    files: change(soorten, "omgegaan.</Zin>\n\n</Bepaling>", "omgegaan.</Zin>"),
    fouten: [
      fout(soorten, 'id="klachten"', "niet-gesloten", "<Bepaling> van regel 38 is niet gesloten met </Bepaling>")
    ]
  },
  {
    wat: "a component that another one closes",
    files: change(indienen, "werkdagen</Termijn> op", "werkdagen</Aantal> op"),
    fouten: [
      fout(indienen, 'id="juiste-plek"', "niet-gesloten", "<Termijn> van regel 45 is niet gesloten met </Termijn>")
    ]
  },
  {
    wat: "a closing tag without its opening tag",
    files: change(slot, '<Zin id="gratis" soort="regel" draagt="kosten">', ""),
    fouten: [fout(slot, "niets.", "niet-gesloten", "Hier sluit een onderdeel dat niet is geopend"), nameless("gratis")]
  },
  {
    wat: "a quotation mark that does not close",
    files: change(slot, 'id="bewaren.termijn"', 'id="bewaren.termijn'),
    fouten: [
      fout(
        slot,
        'id="dossier"',
        "niet-gesloten",
        "Het bestand eindigt binnen een onderdeel, een aanhalingsteken of een accolade"
      )
    ]
  },
  {
    wat: "a quotation mark that does not close, in the mark of a provision",
    files: change(indienen, '<Bepaling id="loketten"', '<Bepaling id="loketten'),
    fouten: [
      fout(
        indienen,
        '<Bepaling id="loketten',
        "niet-te-lezen",
        "Dit onderdeel is verkeerd geschreven: elk attribuut staat tussen rechte aanhalingstekens, en dan een >"
      )
    ]
  },
  {
    wat: "a brace that does not close, with a sentence after it",
    files: change(soorten, "Op een aanvraag volgt", "Op een {aanvraag volgt"),
    fouten: [
      fout(
        soorten,
        "Op een {aanvraag",
        "niet-gesloten",
        "Het bestand eindigt binnen een onderdeel, een aanhalingsteken of een accolade"
      )
    ]
  },
  ...["id=stoppen", "id=“stoppen”"].map((written) => ({
    wat: `an attribute of a sentence that is written as ${written}`,
    files: change(indienen, 'id="stoppen"', written),
    fouten: [
      fout(
        indienen,
        written,
        "niet-te-lezen",
        "Dit onderdeel is verkeerd geschreven: elk attribuut staat tussen rechte aanhalingstekens, en dan een >"
      )
    ]
  })),
  {
    wat: "a sentence in small letters",
    files: change(
      slot,
      '<Zin id="gratis" soort="regel" draagt="kosten">Een klacht kost u niets.</Zin>',
      '<zin id="gratis" soort="regel" draagt="kosten">Een klacht kost u niets.</zin>'
    ),
    fouten: [
      fout(
        slot,
        "<zin",
        "onbekend-onderdeel",
        "<zin> is geen onderdeel van een regeling: kies uit Bepaling, Zin, Termijn, Aantal, Lijst"
      )
    ]
  },
  {
    wat: "a chapter without anything in it",
    files: voorbeeldstad.map((file) => (file.bestand === slot ? { ...file, tekst: "\n" } : file)),
    fouten: [
      fout(
        slot,
        TOP,
        "kopgegevens",
        "Dit bestand is leeg: verwacht worden de gegevens, de kop en de zinnen van een hoofdstuk"
      )
    ]
  },
  {
    wat: "a brace",
    files: change(slot, "niets.", "{niets niets}."),
    fouten: [
      fout(
        slot,
        'id="gratis"',
        "niet-te-lezen",
        "Een accolade of het woord import of export kan hier niet: schrijf een accolade als \\{"
      )
    ]
  },
  {
    wat: "an HTML comment",
    files: change(slot, "# Tot slot", "# Tot slot\n\n<!-- later -->"),
    fouten: [
      fout(
        slot,
        "<!--",
        "niet-te-lezen",
        "Dit teken kan hier niet staan: schrijf een kleiner-dan-teken als \\< en een accolade als \\{"
      )
    ]
  },
  {
    wat: "an unknown component",
    files: change(slot, "kost u niets.", "kost u <Nadruk>niets</Nadruk>."),
    fouten: [
      fout(
        slot,
        "<Nadruk>",
        "onbekend-onderdeel",
        "<Nadruk> is geen onderdeel van een regeling: kies uit Bepaling, Zin, Termijn, Aantal, Lijst"
      )
    ]
  },
  {
    wat: "a component without a name",
    files: change(slot, "kost u niets.", "kost u <>niets</>."),
    fouten: [
      fout(
        slot,
        "<>",
        "onbekend-onderdeel",
        "<> is geen onderdeel van een regeling: kies uit Bepaling, Zin, Termijn, Aantal, Lijst"
      )
    ]
  },
  {
    wat: "an unknown attribute",
    files: change(slot, 'id="gratis" soort', 'id="gratis" anker="x" soort'),
    fouten: [
      fout(slot, 'anker="x"', "onbekend-attribuut", "<Zin> kent het attribuut “anker” niet: kies uit id, soort, draagt")
    ]
  },
  {
    wat: "an attribute in braces",
    files: change(slot, 'soort="regel" draagt="kosten"', 'soort={"regel"} draagt="kosten"'),
    fouten: [
      fout(
        slot,
        'soort={"regel"}',
        "onbekend-attribuut",
        "Een attribuut van <Zin> staat tussen aanhalingstekens, zonder accolades"
      )
    ]
  },
  {
    wat: "an attribute that stands there twice",
    files: change(slot, 'id="gratis" soort="regel"', 'id="gratis" id="gratis2" soort="regel" soort="uitleg"'),
    fouten: [
      fout(slot, 'id="gratis2"', "dubbel-attribuut", "Het attribuut “id” staat er twee keer"),
      fout(slot, 'soort="uitleg"', "dubbel-attribuut", "Het attribuut “soort” staat er twee keer")
    ]
  },
  {
    wat: "a sentence without kind",
    files: change(slot, ' soort="regel" draagt="kosten"', ' draagt="kosten"'),
    fouten: [fout(slot, 'id="gratis"', "ontbrekend-attribuut", "<Zin> mist het attribuut “soort”")]
  },
  {
    wat: "a provision without id",
    files: change(soorten, '<Bepaling id="klachten" nummer="A3">', '<Bepaling nummer="A3">'),
    fouten: [
      fout(soorten, 'nummer="A3"', "ontbrekend-attribuut", "<Bepaling> mist het attribuut “id”"),
      headless("klachten")
    ]
  },
  {
    wat: "a sentence in a sentence",
    files: change(slot, "Een klacht kost u niets.", 'Een <Zin id="x" soort="open">klacht</Zin> kost u niets.'),
    fouten: [fout(slot, 'id="x"', "verkeerde-plaats", "<Zin> kan niet in een zin staan")]
  },
  {
    wat: "a term outside a sentence",
    files: change(slot, '\n\n<Zin id="dossier"', '\n<Termijn id="x">5 dagen</Termijn>\n\n<Zin id="dossier"'),
    fouten: [
      fout(slot, '<Termijn id="x">', "verkeerde-plaats", "<Termijn> kan hier niet staan: zet het binnen een zin")
    ]
  },
  {
    wat: "a number in lines of its own",
    files: change(slot, '\n\n<Zin id="dossier"', '\n\n<Aantal id="x">\n5\n</Aantal>\n\n<Zin id="dossier"'),
    fouten: [fout(slot, '<Aantal id="x">', "verkeerde-plaats", "<Aantal> kan hier niet staan: zet het binnen een zin")]
  },
  {
    wat: "a sentence spread over lines",
    files: change(slot, ">Een klacht kost u niets.<", ">\nEen klacht kost u niets.\n<"),
    fouten: [fout(slot, 'id="gratis"', "verkeerde-plaats", "Zet <Zin …>, de tekst en </Zin> op één regel")]
  },
  {
    wat: "a provision in a provision",
    files: change(
      soorten,
      "omgegaan.</Zin>\n",
      'omgegaan.</Zin>\n\n<Bepaling id="diep">\n\n### Diep\n\n<Zin id="diep" soort="open">Diep.</Zin>\n\n</Bepaling>\n'
    ),
    fouten: [
      fout(
        soorten,
        '<Bepaling id="diep"',
        "verkeerde-plaats",
        "<Bepaling> staat los in het hoofdstuk, niet in een andere bepaling of een lijst"
      )
    ]
  },
  {
    wat: "text after the first provision that stands in none",
    files: change(
      soorten,
      "omgegaan.</Zin>\n\n</Bepaling>",
      'omgegaan.</Zin>\n\n</Bepaling>\n\n<Zin id="na" soort="uitleg">Na.</Zin>'
    ),
    fouten: [
      fout(
        soorten,
        'id="na"',
        "verkeerde-plaats",
        "Tekst na de eerste bepaling staat zelf in een bepaling: zet <Bepaling> eromheen"
      )
    ]
  },
  {
    wat: "a numbered list within <Lijst>",
    files: change(indienen, '- <Zin id="loket-eigen"', '1. <Zin id="loket-eigen"'),
    fouten: [
      fout(
        indienen,
        "<Lijst",
        "verkeerde-plaats",
        "In <Lijst> staat één lijst met streepjes, met een lege regel ervoor en erna"
      )
    ]
  }
]
