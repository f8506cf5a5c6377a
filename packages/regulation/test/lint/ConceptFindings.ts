/** What lint must find in the concept, held against the numbered defects (D) of the law reading; and what it cannot find. */
import type { BevindingCode } from "@kracht/regulation/Lint"

/** The defect, the kind of finding and the sentence, provision or act it stands at. Style has no number. */
export type Expected = readonly [defect: string, code: BevindingCode, at: string]

const STYLE = "stijl"

/** In reading order, long sentences apart. */
export const inText: ReadonlyArray<Expected> = [
  ["D21", "begrip-in-vormen", "waarover"],
  [STYLE, "zin-breekt-af", "waarover"],
  ["D20", "tegenspraak", "waarover"],
  ["D05", "open-plek", "compliment-geven"],
  [STYLE, "zin-zonder-punt", "compliment-geven"],
  ["D06", "vraag-in-de-tekst", "uitbesteding"],
  ["D25", "begrip-zonder-omschrijving", "uitbesteding"],
  ["D24", "begrip-zonder-omschrijving", "uitbesteding"],
  ["D26", "termijn-zonder-begin", "beslistermijn"],
  ["D27", "tegenspraak", "geen-besluit"],
  [STYLE, "zin-breekt-af", "oneens-met-besluit"],
  ["D28", "termijn-zonder-begin", "bezwaartermijn"],
  ["D16", "citeertitel", "bezwaartermijn"],
  ["D30", "strijd-met-wet", "hoorzitting"],
  ["D08", "u-en-je", "klachten-serieus"],
  ["D08", "u-en-je", "eerst-bespreken"],
  ["D39", "begrip-zonder-omschrijving", "klant"],
  [STYLE, "begrip-zonder-omschrijving", "minderjarig"],
  ["D08", "u-en-je", "minderjarig"],
  ["D15", "zin-breekt-af", "minderjarig"],
  ["D34", "strijd-met-wet", "minderjarig"],
  ["D15", "zin-zonder-punt", "ouder"],
  ["D46", "begrip-zonder-omschrijving", "hulp"],
  ["D46", "begrip-in-vormen", "hulp"],
  ["D47", "tegenspraak", "hulp"],
  ["D46", "begrip-in-vormen", "loket-extern"],
  ["D48", "tegenspraak", "loket-extern"],
  ["D45", "tegenspraak", "loket-jeugdstem"],
  ["D59", "begrip-zonder-omschrijving", "routering"],
  ["D58", "termijn-zonder-begin", "routering"],
  [STYLE, "begrip-in-vormen", "bemiddeling"],
  ["D01", "naam-in-vormen", "jeugdstem"],
  ["D45", "tegenspraak", "jeugdstem"],
  ["D45", "tegenspraak", "jeugdstem"],
  ["D04", "nummer-opmaak", "klacht-bespreken"],
  [STYLE, "zin-zonder-punt", "stappen-kracht"],
  ["D46", "begrip-zonder-omschrijving", "doorzetting"],
  ["D58", "termijn-zonder-begin", "contact"],
  ["D74", "tegenspraak", "gegrond"],
  ["D61", "vage-maat", "doorverwijzing"],
  ["D62", "vage-maat", "stappen-afwijken"],
  [STYLE, "zin-breekt-af", "rapportage"],
  ["D65", "begrip-zonder-omschrijving", "naar-extern"],
  ["D68", "vage-maat", "vervolggesprek"],
  ["D02", "dubbel-nummer", "intrekken"],
  ["D70", "tegenspraak", "intrekken"],
  ["D03", "dubbel-nummer", "jaarverslagen"],
  ["D03", "nummer-buiten-hoofdstuk", "jaarverslagen"],
  [STYLE, "begrip-zonder-omschrijving", "jaarverslag-aanbevelingen"],
  ["D75", "strijd-met-wet", "jaarverslag-niet-herleidbaar"],
  [STYLE, "zin-zonder-punt", "jaarverslag-openbaar"],
  ["D15", "zin-zonder-punt", "toestemming"],
  ["D87", "tegenspraak", "digitaal-dossier"],
  ["D85", "termijn-zonder-begin", "bewaartermijn"],
  ["D86", "tegenspraak", "bewaartermijn"],
  ["D01", "naam-in-vormen", "jeugdstem-gratis"],
  ["D91", "vage-maat", "bekendmaking"],
  ["D63", "open-plek", "vaststelling"],
  ["D16", "citeertitel", "jeugdwet"],
  ["D17", "verwijzing-zonder-adres", "wet-adres"]
]

/** What the text does not say, by the act that asks it. */
export const missing: ReadonlyArray<Expected> = [
  ["D62", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.2.1 lid 2 onder a"],
  ["D62", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.2.1 lid 2 onder b"],
  ["D62", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.2.1 lid 2 onder c"],
  ["D62", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.2.1 lid 2 onder d"],
  ["D62", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.2.1 lid 2 onder e"],
  ["D37", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.2.1 lid 4 onder a"],
  ["D36", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.2.1 lid 4 onder b"],
  ["D62a", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.2.1 lid 5"],
  ["D64", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.2.1 lid 6"],
  ["D62c", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.2.2"],
  ["D75", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.3.1 lid 2 onder a"],
  ["D75", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.3.1 lid 2 onder b"],
  ["D75", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.3.1 lid 2 onder c"],
  ["D75", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.3.1 lid 2 onder d"],
  ["D75", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.3.1 lid 2 onder e"],
  ["D75", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.3.1 lid 2 onder f"],
  ["D75", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.3.1 lid 2 onder g"],
  ["D75", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.3.1 lid 2 onder j"],
  ["D75", "wettelijke-inhoud-ontbreekt", "Jeugdwet art. 4.3.2 lid 1"]
]

/** What the text is silent on and no act asks it to say, in the order in which the law reading names it. */
export const silent: ReadonlyArray<Expected> = [
  ["D19", "niet-geregeld", "De tekst zegt niet wat er wordt geleerd van complimenten en signalen"],
  ["D92", "niet-geregeld", "De tekst zegt niet welke wetten behalve de Jeugdwet over klachten gaan"],
  ["D93", "niet-geregeld", "De tekst zegt niet in welke taal iemand kan klagen"],
  ["D93", "niet-geregeld", "De tekst zegt niet waar een kind de regeling in woorden voor kinderen leest"],
  ["D93", "niet-geregeld", "De tekst zegt niet of iemand een tolk krijgt"],
  ["D93", "niet-geregeld", "De tekst zegt niet wat er gebeurt als iemand meteen gevaar loopt"],
  ["D93", "niet-geregeld", "De tekst zegt niet wat er gebeurt als iemand klaagt op een manier die niet redelijk is"],
  ["D93", "niet-geregeld", "De tekst zegt niet of iemand over hetzelfde nog een keer kan klagen"],
  ["D93", "niet-geregeld", "De tekst zegt niet waar iemand klaagt over hoe de klacht wordt behandeld"],
  ["D93", "niet-geregeld", "De tekst zegt niet wat er gebeurt als iemand tegelijk bezwaar maakt en klaagt"],
  ["D93", "niet-geregeld", "De tekst zegt niet wie er handelt als de medewerker voor klachten afwezig is"],
  ["D93", "niet-geregeld", "De tekst zegt niet of iemand kosten vergoed krijgt"],
  ["D93", "niet-geregeld", "De tekst zegt niet hoe iemand vraagt om een ander lid van de commissie"]
]

/** The same place left open counts twice in the law reading: as a typing matter and as a missing date. */
export const sameAs: Readonly<Record<string, string>> = { D07: "D63" }

/** Defects that take a reader: lint sees words, numbers and marks. */
export const beyond: Readonly<Record<string, ReadonlyArray<string>>> = {
  "a slip of grammar or typing in words that all exist": ["D09", "D10", "D11", "D12", "D13", "D14"],
  "words in brackets that are no question": ["D18"],
  "a lay definition that differs from the act's": ["D23", "D38"],
  "a case, a person or a duty the text is silent about, and no act asks the text to name": [
    ...["D22", "D29", "D31", "D35", "D40", "D41", "D42", "D43", "D49", "D50", "D51", "D54", "D56", "D57", "D60"],
    ...["D66", "D67", "D69", "D71", "D72", "D73", "D76", "D79", "D82", "D84", "D90"]
  ],
  "a sentence whose meaning or effect can be read in two ways": [
    ...["D32", "D33", "D44", "D52", "D53", "D55", "D62b", "D62d", "D77", "D78", "D80", "D81", "D83", "D88", "D89"]
  ]
}
