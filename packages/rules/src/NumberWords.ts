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

const UNIT = "(?:werk|kalender)?dag|week|weekeinde|maand|kwartaal|halfjaar|jaar|uur|etmaal|minuut"
const UNITS = `(?:${UNIT})`
const UNDER_TWENTY =
  "(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)"
const TENS = "(?:(?:\\p{L}+(?:en|ën))?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)"
const LARGE = "(?:\\p{L}*(?:honderd|duizend|miljoen|miljard)\\p{L}*)"
const CARDINAL = `(?:${UNDER_TWENTY}|${TENS}|${LARGE})`
const ORDINAL = `(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|(?:der|veer|vijf|zes|zeven|acht|negen)tiende|${TENS}ste|\\p{L}*(?:honderd|duizend)ste)`

/** Every form that is seen. “Een” is mostly an article: it counts before a unit of time, where the words around it do. */
export const getalvormen: ReadonlyArray<Getalvorm> = [
  {
    naam: "cijfers",
    zoals: ["5 werkdagen", "1.000 euro", "10%", "de 2e keer", "12-jarigen"],
    patroon: "\\d[\\d.,]*(?!\\d)(?! van de\\b)\\p{L}*"
  },
  {
    naam: "hoofdtelwoord",
    zoals: ["drie keer", "vijfentwintig dagen", "drieëntwintig dagen", "honderdtwintig euro", "achttien jaar"],
    patroon: CARDINAL
  },
  { naam: "één met een streepje", zoals: ["één werkdag", "binnen éen week"], patroon: "(?:één|éen|eén)(?! van de\\b)" },
  {
    naam: "een vóór een tijd, na een woord dat telt",
    zoals: ["binnen een week", "na een maand", "ten minste een dag", "uiterlijk een jaar", "gedurende een half jaar"],
    patroon: `(?:binnen|na|maximaal|minimaal|hoogstens|minstens|ten minste|ten hoogste|uiterlijk|gedurende|over|telkens) een ${UNITS}`
  },
  {
    naam: "een vóór een tijd, met een woord erna dat telt",
    zoals: ["een week later", "een maand daarna", "een dag tevoren", "een jaar lang", "een week vóór het gesprek"],
    patroon: `een ${UNITS} (?:later|daarna|erna|nadien|eerder|tevoren|ervoor|vooraf|lang|na|nadat|voor|vóór|voordat)`
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
    // Not “jaarlijks”: that an annual report is made once for each year is what it is, and the rules ask it by its year.
    naam: "elke tijd",
    zoals: ["dagelijks", "wekelijks", "maandelijks", "elk kwartaal", "per maand", "iedere week", "elk jaar"],
    patroon: `(?:dage|weke|maande)lijkse?|(?:elke?|iedere?|per) ${UNITS}`
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
