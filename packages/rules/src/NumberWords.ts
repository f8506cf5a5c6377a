/**
 * Which numbers stand in a sentence, in digits and in words?
 *
 * A number that is not seen here is a norm no rule reads and nobody misses. So each form the language writes a number in is
 * named, with the words that show it.
 *
 * @module
 */

/** A form in which Dutch writes a number. */
export interface Getalvorm {
  readonly naam: string
  /** Words in this form. */
  readonly zoals: ReadonlyArray<string>
  readonly patroon: string
}

const UNITS =
  "(?:(?:werk|kalender)?dag|(?:kalender)?week|weekeinde|weekend|(?:kalender)?maand|kwartaal|halfjaar|(?:kalender|boek)?jaar|halfuur|uur|kwartier|etmaal|minuut)"
const WHOLE = "(?:(?:volle?|hele|gehele|ruime|kleine|extra) )?"
const UNDER_TWENTY =
  "(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)"
const TENS = "(?:(?:\\p{L}+(?:en|ën))?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)"
const LARGE = "(?:\\p{L}*(?:honderd|duizend|miljoen|miljard)\\p{L}*)"
const CARDINAL = `(?:${UNDER_TWENTY}|${TENS}|${LARGE})`
const ORDINAL = `(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|(?:der|veer|vijf|zes|zeven|acht|negen)tiende|${TENS}ste|\\p{L}*(?:honderd|duizend)ste)`

const MONTH = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
// From two up: “I” and “V” alone are mostly letters.
const ROMAN = "(?:x{0,3}(?:ix|iv|vi{1,3}|i{2,3})|x{1,3}(?:v|i)|x{2,3})"

/** Every form that is seen. “Een” is mostly an article: it counts before a unit of time, where the words around it do. */
export const getalvormen: ReadonlyArray<Getalvorm> = [
  {
    naam: "cijfers",
    zoals: [
      "5 werkdagen",
      "1.000 euro",
      "10%",
      "de 2e keer",
      "12-jarigen",
      "3 van de leden",
      "11 van de dagen",
      "½ jaar"
    ],
    // “1 van de leden” is any of them.
    patroon: "(?!1 van de\\b)\\p{N}[\\p{N}.,]*(?!\\p{N})\\p{L}*"
  },
  {
    naam: "hoofdtelwoord",
    zoals: ["drie keer", "vijfentwintig dagen", "drieëntwintig dagen", "honderdtwintig euro", "achttien jaar"],
    patroon: CARDINAL
  },
  { naam: "één met een streepje", zoals: ["één werkdag", "binnen éen week"], patroon: "(?:één|éen|eén)(?! van de\\b)" },
  {
    naam: "een vóór een tijd die duurt",
    zoals: [
      ...["binnen een week", "na een maand", "ten minste een dag", "uiterlijk een jaar", "gedurende een half jaar"],
      ...["binnen een kalendermaand", "een termijn van een maand", "langer dan een volle week", "bewaren wij een jaar"]
    ],
    // “Op een dag” tells when, and so does what follows in “een week geleden” and “een dag waarop”.
    patroon: `(?<=\\p{L},?\\s+)(?<!(?:op|als)\\s+)een ${WHOLE}${UNITS}(?! (?:geleden|waarop|waarin|die|dat))`
  },
  {
    naam: "een vóór een tijd, met een woord erna dat telt",
    zoals: [
      "een week later",
      "een maand daarna",
      "een dag tevoren",
      "een jaar lang",
      "een week vóór het gesprek",
      "een week de tijd"
    ],
    patroon: `een ${WHOLE}${UNITS} (?:later|daarna|erna|nadien|eerder|tevoren|ervoor|vooraf|lang|na|nadat|voor|vóór|voordat|om|de tijd|van tevoren|heeft|hebt|krijgt|kunt)`
  },
  {
    naam: "rangtelwoord",
    zoals: ["de tweede werkdag", "het derde gesprek", "de twintigste dag", "een derde van de leden", "een tweede week"],
    // “Een tweede besluit” is another one, and “een eerste gesprek” the one it begins with: these count nothing.
    patroon: `(?<!een |ten )${ORDINAL}|(?<=een )(?:(?:eerste|tweede)(?= ${UNITS})|(?!eerste|tweede)${ORDINAL})`
  },
  {
    naam: "breuk",
    zoals: ["een half jaar", "anderhalve maand", "drie kwart", "tweederde van de leden", "de helft", "halfjaarlijks"],
    patroon: `half|halve|anderhal(?:f|ve)|\\p{L}*kwart|de helft|${CARDINAL}${ORDINAL}n?|halfjaar(?:lijkse?)?`
  },
  {
    naam: "hoe vaak",
    zoals: ["tweemaal", "eenmaal", "éénmaal", "eenmalig", "driemaal per jaar", "in tweevoud", "dubbel", "drievoudig"],
    patroon: `(?:een|één|${CARDINAL})(?:maal|malige?|voud|voudige?)|dubbele?`
  },
  {
    naam: "telwoord in een ander woord",
    zoals: ["tweewekelijks", "een zestienjarige", "driedaags", "een tweeledig doel", "driemaandelijkse", "achturig"],
    patroon: `(?:een|één|${CARDINAL})(?:daagse?|wekelijkse?|maandelijkse?|jaarlijkse?|jarig|jarigen?|ledige?|urige?|delige?)`
  },
  {
    naam: "met hoeveel",
    zoals: ["met zijn tweeën", "met ons vieren", "in drieën", "met z’n zessen"],
    // “Wij achten” is a verb.
    patroon:
      "tweeën|drieën|met (?:zijn|z['’]n|ons|hun|jullie|u) (?:vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven|twaalven)"
  },
  {
    // Not “jaarlijks”: that an annual report is made once for each year is what it is, and the rules ask it by its year.
    naam: "elke tijd",
    zoals: [
      ...["dagelijks", "wekelijks", "maandelijks", "elk kwartaal", "per maand", "iedere week", "elk jaar"],
      ...["eens in de maand", "een keer in het jaar"]
    ],
    patroon: `(?:eens|een keer) in (?:de|het) ${UNITS}|(?:dage|weke|maande)lijkse?|(?:elke?|iedere?|per) ${UNITS}`
  },
  {
    naam: "hoeveel in één woord",
    zoals: ["een drietal leden", "het tweetal", "een dozijn brieven", "tientallen"],
    patroon: `${CARDINAL}tal(?:len)?|dozijn(?:en)?`
  },
  {
    naam: "Romeins cijfer",
    zoals: ["lid II", "artikel IV", "hoofdstuk XII", "bijlage I", "categorie V"],
    patroon: `${ROMAN}|(?<=(?:artikel|lid|hoofdstuk|paragraaf|deel|bijlage|boek|titel|categorie|groep|fase) )[ivx]`
  },
  {
    naam: "binnen de tijd die loopt",
    zoals: [
      "binnen de week",
      "binnen het kwartaal",
      "binnen het uur",
      "aan het einde van het jaar",
      "eind van de maand"
    ],
    patroon: `binnen (?:de|het) ${UNITS}|(?:begin|einde?|helft) van (?:de|het|elke?|ieder) ${UNITS}`
  },
  {
    naam: "maand van het jaar",
    zoals: ["eind mei", "vóór juli", "begin januari", "uiterlijk in maart"],
    patroon: MONTH
  },
  {
    naam: "de tijd die volgt",
    zoals: ["de volgende werkdag", "dezelfde dag", "de eerstvolgende week", "de dag erna"],
    patroon: `(?:volgende|eerstvolgende|dezelfde|hetzelfde) ${UNITS}|de ${UNITS} (?:erna|daarna|ervoor|ervóór)`
  }
]

const ANY = new RegExp(`(?<!\\p{L})(?:${getalvormen.map(({ patroon }) => patroon).join("|")})(?!\\p{L})`, "iu")

/** Whether a number stands in these words. */
export const statesNumber = (tekst: string): boolean => ANY.test(tekst)
