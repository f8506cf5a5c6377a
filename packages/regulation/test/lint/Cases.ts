/** For each kind of finding a text that has it, at which place, and a text that is like it and has not. */
import type { BevindingCode } from "@kracht/regulation/Lint"
import type { Versie } from "@kracht/regulation/Model"
import { made, provision, text } from "./Made.ts"

export interface LintCase {
  readonly code: BevindingCode
  readonly wat: string
  readonly met: Versie
  /** The sentence or provision each finding stands at; null for the text as a whole. */
  readonly bij: ReadonlyArray<string | null>
  readonly zonder: Versie
}

const term = (words: string) => `<Termijn id="bel.termijn">${words}</Termijn>`

const list = (...items: ReadonlyArray<string>) =>
  items.map((item, index) => `- <Zin id="i${index + 1}" soort="regel">${item}</Zin>`).join("\n")

/** A text that names a partner in its first sentence, and says this after it. */
const withPartner = (naam: string, ...after: ReadonlyArray<string>): Versie => {
  const versie = made(text(`begrip: ${naam}`, ...after))
  const partners = { waarde: { soort: "lijst", lijst: [naam] }, woorden: [naam], zinnen: ["z1"] } as const
  return { ...versie, parameters: { ...versie.parameters, partners } }
}

const numbering: ReadonlyArray<LintCase> = [
  {
    code: "dubbel-nummer",
    wat: "a number used twice in its chapter: the one out of order",
    met: made(provision("a", "1.1") + provision("b", "1.1")),
    bij: ["b"],
    zonder: made(provision("a", "1.1") + provision("b", "1.2"))
  },
  {
    code: "dubbel-nummer",
    wat: "a number used in two chapters: the one that is not in its own",
    met: made(provision("a", "2.1"), provision("b", "2.1")),
    bij: ["a"],
    zonder: made(provision("a", "1.1"), provision("b", "2.1"))
  },
  {
    code: "nummer-buiten-hoofdstuk",
    wat: "a number of another chapter, and one of another provision",
    met: made(provision("a", "4.1") + provision("b", "1.2") + provision("c", "1.3.1", "Bepaling", "###")),
    bij: ["a", "c"],
    zonder: made(provision("a", "1.1") + provision("b", "1.2") + provision("c", "1.2.1", "Bepaling", "###"))
  },
  {
    code: "nummer-opmaak",
    wat: "a point after one number of several",
    met: made(provision("a", "1.1") + provision("b", "1.2.") + provision("c", "1.3")),
    bij: ["b"],
    zonder: made(provision("a", "1.1.") + provision("b", "1.2.") + provision("c", "1.3."))
  }
]

const unfinished: ReadonlyArray<LintCase> = [
  {
    code: "open-plek",
    wat: "a word in brackets, dots, a line to write on",
    met: made(
      text(
        "regel: Kijk op de site (LINK)",
        "regel: Vastgesteld op ……….",
        "regel: Getekend door ____.",
        "regel: Bel XXX."
      )
    ),
    bij: ["z1", "z2", "z3", "z4"],
    zonder: made(text("regel: Kijk op de site (onder links).", "regel: Vastgesteld op 1 mei…"))
  },
  {
    code: "open-plek",
    wat: "a short row of dots for a word, letters for the day, question marks for the number",
    met: made(
      text(
        "regel: De regeling is op ... vastgesteld.",
        "regel: De regeling is op … vastgesteld.",
        "regel: De regeling geldt vanaf XX maart 2026.",
        "regel: Bel ons op ??."
      )
    ),
    bij: ["z1", "z2", "z3", "z4"],
    zonder: made(
      text(
        "regel: Bel ons tot 5 PM.",
        "regel: Dat staat in deel XX van de bijlage.",
        "regel: U denkt na... en belt ons.",
        "uitleg: Wat nu?"
      )
    )
  },
  {
    code: "open-plek",
    wat: "square brackets, notes of the writer, a day and a number without digits",
    met: made(
      text(
        "regel: Bel [telefoonnummer].",
        "regel: Stuur het naar &lt;adres&gt;.",
        "regel: Dit geldt vanaf dd-mm-jjjj.",
        "regel: Bel 070-xxxxxxx.",
        "regel: TODO de termijn.",
        "regel: De dag is n.t.b. en volgt later.",
        "regel: De commissie is nader te bepalen."
      )
    ),
    bij: ["z1", "z2", "z3", "z4", "z5", "z6", "z7"],
    zonder: made(
      text(
        "regel: Bel 070-3536000.",
        "regel: Dit geldt vanaf 01-02-2027.",
        "regel: De methodologie staat in de bijlage.",
        "regel: Om 3 PM is er een gesprek over de pm-regeling (een proef)."
      )
    )
  },
  {
    code: "vraag-in-de-tekst",
    wat: "a question in brackets",
    met: made(text("regel: U krijgt een brief (of een mail?).")),
    bij: ["z1"],
    zonder: made(text("regel: U krijgt een brief (of een mail).", "uitleg: Bent u het oneens?"))
  },
  {
    code: "verwijzing-zonder-adres",
    wat: "the title of a page",
    met: made(text("uitleg: Klacht indienen | Wetten | Rijksoverheid.nl")),
    bij: ["z1"],
    zonder: made(text("uitleg: https://www.rijksoverheid.nl/klacht"))
  }
]

const words: ReadonlyArray<LintCase> = [
  {
    code: "begrip-zonder-omschrijving",
    wat: "a word that matters and is nowhere explained",
    met: made(text("regel: Een klant krijgt een brief.", "uitleg: Klanten zijn belangrijk.")),
    bij: ["z1"],
    zonder: made(text("regel: Een klant krijgt een brief.", "begrip: Een klant is wie hulp krijgt."))
  },
  {
    code: "begrip-in-vormen",
    wat: "two words for one person, a plural being the same word",
    met: made(
      text("regel: De interne klachtenfunctionaris belt.", "regel: De klachtencoördinatoren helpen.", "uitleg: Goed.")
    ),
    bij: ["z1"],
    zonder: made(text("regel: De interne klachtenfunctionaris belt.", "regel: Interne klachtenfunctionarissen helpen."))
  },
  {
    code: "naam-in-vormen",
    wat: "a name one letter short, in a sentence and in a heading",
    met: made(
      text("regel: Bel met Jeugdstem.", "uitleg: Wij kennen Jeugdstem.", "regel: Bel met Jeugstem.") +
        `\n\n${provision("a", "1.1", "Jeugstem")}`
    ),
    bij: ["z3", "a"],
    zonder: made(
      text(
        "regel: Bel met Jeugdstem.",
        "uitleg: De Partners van Partner A.",
        "uitleg: Via Klacht of Kracht: een klacht."
      )
    )
  },
  {
    code: "naam-in-vormen",
    wat: "a known name in two words, in small letters and with a hyphen, but not in an address",
    met: made(
      text(
        "regel: Bel met Jeugd Stem.",
        "regel: Bel met jeugdstem.",
        "regel: Bel met de kinder-ombudsman.",
        "regel: Bel."
      )
    ),
    bij: ["z1", "z2", "z3"],
    zonder: made(text("regel: Bel met Jeugdstem.", "regel: Kijk op www.jeugdstem.nl of mail naar info@jeugdstem.nl."))
  },
  {
    code: "naam-in-vormen",
    wat: "a known name that is misspelt more often than not, or always",
    met: made(
      text(
        "regel: Bel met Jeugstem.",
        "regel: Ook Jeugstem helpt.",
        "regel: Jeugdstem is er.",
        "regel: Vraag Kinderombusman."
      )
    ),
    bij: ["z1", "z2", "z4"],
    zonder: made(text("regel: Bel met Jeugdstem.", "regel: Vraag de Kinderombudsman."))
  },
  {
    code: "naam-in-vormen",
    wat: "a partner written otherwise than in the list of partners, but for a capital that begins a sentence",
    met: withPartner(
      "impegno",
      "regel: De commissie van Impegno beslist.",
      "regel: Ook IMPEGNO helpt.",
      "uitleg: Impegno helpt."
    ),
    bij: ["z2", "z3"],
    zonder: withPartner("impegno", "regel: De commissie van impegno beslist.", "uitleg: Impegno helpt.")
  },
  {
    code: "citeertitel",
    wat: "an act called otherwise than its own text says",
    met: made(text("uitleg: Dat staat in de jeugdwet.", "uitleg: Zie de Algemene Wet Bestuursrecht.")),
    bij: ["z1", "z2"],
    zonder: made(text("uitleg: Dat staat in de Jeugdwet.", "uitleg: Zie de Algemene wet bestuursrecht."))
  },
  {
    code: "u-en-je",
    wat: "the form used least, in a sentence and a heading",
    met: made(
      `${text("regel: U belt uw hulpverlener.", "regel: U krijgt bericht.", "regel: Kun je dat niet?")}\n\n${provision("a", "1.1", "Bij je hulpverlener")}`
    ),
    bij: ["z3", "a"],
    zonder: made(text("regel: Je belt je hulpverlener.", "regel: Kun je dat niet?"))
  }
]

const measures: ReadonlyArray<LintCase> = [
  {
    code: "termijn-zonder-begin",
    wat: "a term that does not say when it begins; “na 5 dagen” does not either",
    met: made(text(`regel: Wij bellen ${term("binnen 5 werkdagen")}.`)),
    bij: ["z1"],
    zonder: made(text(`regel: Na uw bericht bellen wij ${term("binnen 5 werkdagen")}.`))
  },
  {
    code: "termijn-zonder-begin",
    wat: "a term stated twice, once with its start",
    met: made(text(`regel: Wij bellen ${term("binnen 5 dagen")}.`, `regel: Na ${term("5 dagen")} vragen wij waarom.`)),
    bij: ["z1"],
    zonder: made(
      text(`regel: Wij bellen ${term("binnen 5 dagen")}.`, `regel: Dat is ${term("5 dagen")} vanaf ontvangst.`)
    )
  },
  {
    code: "termijn-zonder-begin",
    wat: "a term with words in it like those of a start",
    met: made(text(`regel: Wij bellen ${term("binnen 5 werkdagen")}, na overleg met het team.`)),
    bij: ["z1"],
    zonder: made(text(`regel: Wij bellen ${term("binnen 5 werkdagen")}, te rekenen van de dag van ontvangst.`))
  },
  {
    code: "termijn-zonder-begin",
    wat: "a term that runs “whenever”, against one counted back",
    met: made(text(`regel: Wij bellen ${term("binnen 5 werkdagen")}, zodra het kan.`)),
    bij: ["z1"],
    zonder: made(text(`regel: U krijgt bericht, uiterlijk ${term("5 werkdagen")} voor de hoorzitting.`))
  },
  {
    code: "termijn-zonder-begin",
    wat: "a talk after a comma, against a receipt after one",
    met: made(text(`regel: Wij bellen ${term("binnen 5 werkdagen")}, na een gesprek met het team.`)),
    bij: ["z1"],
    zonder: made(text(`regel: Wij bellen u, na ontvangst van uw klacht, ${term("binnen 5 werkdagen")}.`))
  },
  {
    code: "vage-maat",
    wat: "a term in words without a number, against measures that can be counted or are none",
    met: made(
      text(
        "regel: Wij reageren spoedig.",
        "regel: Wij reageren z.s.m. op uw klacht.",
        "regel: Wij bellen u op korte termijn.",
        "regel: Na meerdere gesprekken verwijst Kracht u door."
      )
    ),
    bij: ["z1", "z2", "z3", "z4"],
    zonder: made(
      text(
        "regel: Het verslag noemt de klachten in een periode van 12 maanden.",
        "regel: U kunt klagen in de ruime wachtkamer."
      )
    )
  },
  {
    code: "vage-maat",
    wat: "a measure no one can count, in a sentence that binds",
    met: made(text("regel: Na een aantal gesprekken stoppen wij.", "belofte: Wij bellen zo snel mogelijk.")),
    bij: ["z1", "z2"],
    zonder: made(text("regel: Na 2 gesprekken stoppen wij.", "uitleg: Een aantal mensen klaagt."))
  }
]

const long = (count: number) => `regel: ${Array.from({ length: count }, () => "woord").join(" ")}.`

const sentences: ReadonlyArray<LintCase> = [
  {
    code: "lange-zin",
    wat: "26 words where 25 may be",
    met: made(text(long(26), long(25))),
    bij: ["z1"],
    zonder: made(text(long(25)))
  },
  {
    code: "zinnen-gemiddeld-lang",
    wat: "more than 15 words on average, list items left out",
    met: made(`${text(long(16), long(15))}\n\n- <Zin id="naam" soort="begrip">Naam</Zin>`),
    bij: [null],
    zonder: made(text(long(16), long(14)))
  },
  {
    code: "zin-breekt-af",
    wat: "a sentence that ends in a word that wants another",
    met: made(text("regel: U belt ons of", "regel: U schrijft ons.")),
    bij: ["z1"],
    zonder: made(text("regel: U belt ons, of niet.", "regel: U zegt waarover het gaat"))
  },
  {
    code: "zin-breekt-af",
    wat: "a sentence that opens with “dat” or “of dat” and has no main clause",
    met: made(
      text(
        "uitleg: Dat u het oneens bent met de werkwijze, uw traject of dat u iets wil zeggen.",
        "uitleg: Of dat u het niet eens bent met het genomen besluit.",
        "uitleg: Dat u een klacht heeft."
      )
    ),
    bij: ["z1", "z2", "z3"],
    zonder: made(
      text(
        "uitleg: Dat kan ook.",
        "uitleg: Dat u klaagt, heeft geen gevolgen.",
        "uitleg: Dat u heeft geklaagd heeft geen gevolgen.",
        "uitleg: Of u klaagt, kiest u zelf.",
        "uitleg: Het kan zijn dat u het niet eens bent met het besluit."
      )
    )
  },
  {
    code: "zin-breekt-af",
    wat: "a verb that stands twice in the clause that asks whether or not",
    met: made(text("regel: Wij zeggen of de klacht onderling is op te lossen (bemiddelbaar) is of niet.")),
    bij: ["z1"],
    zonder: made(
      text(
        "regel: Wij zeggen of de klacht onderling is op te lossen (bemiddelbaar) of niet.",
        "regel: Wij zeggen of de klacht gegrond is en of zij bemiddelbaar is of niet."
      )
    )
  },
  {
    code: "zin-zonder-punt",
    wat: "a sentence without a full stop among others, in a paragraph and in a list",
    met: made(
      `${text("regel: U belt ons.", "regel: U schrijft ons")}\n\n${list("Wij bellen.", "Wij schrijven", "Klaar.")}`
    ),
    bij: ["z2", "i2"],
    zonder: made(
      `${text("regel: U belt ons.", "uitleg: www.voorbeeld.nl")}\n\n${list("Kracht", "De commissie", "Jeugdstem.")}`
    )
  }
]

const law: ReadonlyArray<LintCase> = [
  {
    code: "tegenspraak",
    wat: "who supports is also where to file",
    met: made(text("begrip: Jeugdstem geeft u een vertrouwenspersoon.", "regel(loket.jeugdstem): Jeugdstem.")),
    bij: ["z1"],
    zonder: made(text("begrip: Jeugdstem geeft u een vertrouwenspersoon.", "regel(loket.extern): De commissie."))
  },
  {
    code: "strijd-met-wet",
    wat: "a minor who may not complain alone",
    met: made(text("regel(wie.minderjarig): Een kind klaagt samen met een ouder.")),
    bij: ["z1"],
    zonder: made(text("regel(wie.minderjarig): Een kind klaagt zelf."))
  }
]

/** All of them but the statutory minimum, which has cases of its own. */
export const cases: ReadonlyArray<LintCase> = [...numbering, ...unfinished, ...words, ...measures, ...sentences, ...law]
