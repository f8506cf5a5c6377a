import { type Case, change, fout, headless, indienen, nameless, slot, soorten, TOP } from "./Case.ts"

const LOOSE = "Alle tekst van de regeling staat in een zin: zet <Zin> en </Zin> eromheen"
const MARKUP = "In een zin staat alleen tekst, <Termijn> en <Aantal>; opmaak en koppelingen kunnen niet"

/** What can be wrong with sentences, headings and what is read out of words. */
export const sentences: ReadonlyArray<Case> = [
  {
    wat: "text outside a sentence",
    files: change(slot, "niets.</Zin>", "niets.</Zin> Echt."),
    fouten: [fout(slot, "Echt.", "tekst-buiten-zin", LOOSE)]
  },
  {
    wat: "a quotation, a rule and a code block between the sentences",
    files: change(slot, "# Tot slot", "# Tot slot\n\n> Citaat.\n\n***\n\n```\ncode\n```"),
    fouten: ["> Citaat", "***", "```"].map((bij) => fout(slot, bij, "tekst-buiten-zin", LOOSE))
  },
  {
    wat: "emphasis in a sentence",
    files: change(slot, "kost u niets", "kost u *niets*"),
    fouten: [fout(slot, "*niets*", "opmaak", MARKUP)]
  },
  {
    wat: "a link in a sentence",
    files: change(slot, "kost u niets", "[kost](https://voorbeeld.nl) u niets"),
    fouten: [fout(slot, "[kost]", "opmaak", MARKUP)]
  },
  {
    wat: "emphasis in a term",
    files: change(slot, "maximaal 1 jaar", "maximaal 1 jaar *hooguit*"),
    fouten: [fout(slot, "*hooguit*", "opmaak", "In <Termijn> en <Aantal> staat alleen tekst")]
  },
  {
    wat: "a sentence without words",
    files: change(slot, "Een klacht kost u niets.", " "),
    fouten: [fout(slot, 'id="gratis"', "lege-zin", "Deze zin heeft geen woorden")]
  },
  {
    wat: "a sentence without words beside another",
    files: change(slot, "niets.</Zin>", 'niets.</Zin> <Zin id="leeg" soort="uitleg"></Zin>'),
    fouten: [fout(slot, 'id="leeg"', "lege-zin", "Deze zin heeft geen woorden")]
  },
  ...[
    ["\u{200b}", "U+200B"],
    ["&#8203;", "U+200B"],
    ["\u{202e}", "U+202E"],
    ["\u{feff}", "U+FEFF"],
    ["\u{ad}", "U+00AD"],
    ["\u{1}", "U+0001"],
    ["\u{85}", "U+0085"],
    ["\u{fffe}", "U+FFFE"]
  ].map(([teken = "", punt = ""]) => ({
    wat: `a character nobody sees (${punt})`,
    files: change(slot, "kost u niets", `kost u${teken} niets`),
    fouten: [
      fout(
        slot,
        'id="gratis"',
        "onzichtbaar-teken" as const,
        `Hier staat een teken dat niemand ziet (${punt}): haal het weg`
      )
    ]
  })),
  ...[
    ["\u{a0}", "U+00A0"],
    ["&nbsp;", "U+00A0"],
    ["\u{202f}", "U+202F"],
    ["\u{2003}", "U+2003"],
    ["\u{2028}", "U+2028"]
  ].map(([teken = "", punt = ""]) => ({
    wat: `another space than the ordinary one (${teken === "&nbsp;" ? teken : punt})`,
    files: change(slot, "kost u niets", `kost u${teken}niets`),
    fouten: [
      fout(
        slot,
        'id="gratis"',
        "onzichtbaar-teken" as const,
        `Hier staat een andere spatie dan de gewone (${punt}): zet er een gewone voor in de plaats`
      )
    ]
  })),
  {
    wat: "a character nobody sees in a heading",
    files: change(slot, "# Tot slot", "# Tot\u{200b} slot"),
    fouten: [fout(slot, "# Tot", "onzichtbaar-teken", "Hier staat een teken dat niemand ziet (U+200B): haal het weg")]
  },
  {
    wat: "an id with a capital",
    files: change(slot, 'id="gratis"', 'id="Gratis"'),
    fouten: [
      fout(
        slot,
        'id="Gratis"',
        "ongeldige-id",
        "“Gratis” kan geen id zijn: gebruik kleine letters, cijfers en koppeltekens"
      )
    ]
  },
  {
    wat: "an anchor that is no name",
    files: change(slot, 'draagt="kosten"', 'draagt="kosten,gratis"'),
    fouten: [
      fout(
        slot,
        "kosten,gratis",
        "ongeldige-id",
        "“kosten,gratis” kan geen naam zijn: gebruik letters, cijfers en punten, zoals wie.klant"
      )
    ]
  },
  {
    wat: "a sentence id used twice, in two files",
    files: change(slot, 'id="gratis"', 'id="tip"'),
    fouten: [
      fout(slot, 'id="tip"', "dubbele-id", `De id “tip” is al van een andere zin: ${soorten}, regel 22`),
      nameless("gratis")
    ]
  },
  {
    wat: "a provision with the id of a chapter",
    files: change(soorten, 'id="klachten"', 'id="soorten"'),
    fouten: [
      fout(
        soorten,
        '<Bepaling id="soorten"',
        "dubbele-id",
        `De id “soorten” is al van een andere bepaling of hoofdstuk: ${soorten}, regel 1`
      ),
      headless("klachten")
    ]
  },
  {
    wat: "an unknown kind",
    files: change(slot, 'id="gratis" soort="regel"', 'id="gratis" soort="norm"'),
    fouten: [
      fout(
        slot,
        'soort="norm"',
        "onbekende-soort",
        "“norm” is geen soort zin: kies uit regel, begrip, uitleg, belofte, open"
      )
    ]
  },
  {
    wat: "a term that cannot be read",
    files: change(indienen, "binnen 10 werkdagen", "binnen 5 werkdgen"),
    fouten: [
      fout(
        indienen,
        "werkdgen",
        "onleesbare-termijn",
        "“werkdgen” in “binnen 5 werkdgen” is geen eenheid: kies dagen, weken, maanden, jaren of werkdagen"
      )
    ]
  },
  {
    wat: "a number in letters",
    files: change(indienen, ">18<", ">achttien<"),
    fouten: [
      fout(
        indienen,
        "achttien",
        "onleesbaar-aantal",
        "“achttien” in “achttien” staat in letters: schrijf het getal in cijfers"
      )
    ]
  },
  {
    wat: "a parameter with two values",
    files: change(soorten, ">7 weken<", ">8 weken<"),
    fouten: [
      fout(
        soorten,
        "8 weken",
        "twee-waarden",
        `“besluit.termijn” heeft twee waarden: hier “8 weken” en “binnen 7 weken” in ${soorten}, regel 30`
      )
    ]
  },
  {
    wat: "a chapter without heading",
    files: change(slot, "# Tot slot\n\n", ""),
    fouten: [fout(slot, 'id="gratis"', "kop", "Een hoofdstuk begint met een kop van één hekje: # Titel")]
  },
  {
    wat: "a provision whose heading is too deep",
    files: change(soorten, "## Klacht", "#### Klacht"),
    fouten: [fout(soorten, "#### Klacht", "kop", "Een bepaling begint met een kop van twee of drie hekjes: ## Titel")]
  },
  {
    wat: "a provision without anything",
    files: change(
      soorten,
      "omgegaan.</Zin>\n\n</Bepaling>",
      'omgegaan.</Zin>\n\n</Bepaling>\n\n<Bepaling id="leeg">\n</Bepaling>'
    ),
    fouten: [
      fout(soorten, '<Bepaling id="leeg">', "kop", "Een bepaling begint met een kop van twee of drie hekjes: ## Titel")
    ]
  },
  {
    wat: "emphasis in a heading",
    files: change(slot, "# Tot slot", "# Tot *slot*"),
    fouten: [fout(slot, "# Tot", "kop", "Een kop bestaat uit gewone woorden, zonder opmaak en zonder onderdelen")]
  },
  {
    wat: "a second heading in a provision",
    files: change(soorten, "omgegaan.</Zin>", "omgegaan.</Zin>\n\n### Meer"),
    fouten: [fout(soorten, "### Meer", "kop", "Een kop staat bovenaan een hoofdstuk of een bepaling, eenmaal")]
  },
  {
    wat: "a chapter without front matter",
    files: change(slot, "---\nid: slot\nnummer: null\n---\n\n", ""),
    fouten: [
      fout(
        slot,
        TOP,
        "kopgegevens",
        "Bovenaan ontbreken de gegevens van het hoofdstuk: id en nummer, tussen twee regels ---"
      )
    ]
  },
  {
    wat: "an unknown key in front matter",
    files: change(slot, "nummer: null", "nummer: null\ntitel: Slot"),
    fouten: [fout(slot, "titel: Slot", "onbekend-veld", "Het veld “titel” bestaat hier niet")]
  }
]
