/**
 * The letters a reader can need, from a few facts; what is not filled in stays a line to write on.
 *
 * It runs in the browser and in the build alike, and knows no one's words but those it is given.
 *
 * @module
 */

/** A fact a letter asks for. */
export interface Field {
  readonly id: string
  readonly vraag: string
  readonly soort: "regel" | "tekst" | "datum"
}

/** What was filled in, by field; a day is written out by the caller. */
export type Filled = Readonly<Record<string, string>>

/** A letter: to whom, about what, and its paragraphs. */
export interface Letter {
  readonly id: string
  readonly titel: string
  /** When this is the letter to write. */
  readonly wanneer: string
  readonly aan: "samenwerking" | "gemeente"
  readonly onderwerp: string
  readonly velden: ReadonlyArray<Field>
  readonly alineas: (fill: (field: string) => string) => ReadonlyArray<string>
}

const naam: Field = { id: "naam", vraag: "Uw naam", soort: "regel" }
const adres: Field = { id: "adres", vraag: "Uw adres", soort: "regel" }
const bereikbaar: Field = { id: "bereikbaar", vraag: "Uw telefoonnummer of e-mailadres", soort: "regel" }
const datum: Field = { id: "datum", vraag: "De datum van deze brief", soort: "datum" }

const complaint: Letter = {
  id: "klacht",
  titel: "Een klacht",
  wanneer: "U bent niet tevreden over hoe u bent behandeld.",
  aan: "samenwerking",
  onderwerp: "Mijn klacht",
  velden: [
    { id: "gebeurd", vraag: "Wat is er gebeurd?", soort: "tekst" },
    { id: "wanneer", vraag: "Wanneer was dat?", soort: "regel" },
    { id: "wie", vraag: "Over wie gaat het?", soort: "regel" },
    { id: "wens", vraag: "Wat moet er veranderen?", soort: "tekst" },
    naam,
    bereikbaar,
    datum
  ],
  alineas: (fill) => [
    "Ik dien een klacht in over hoe ik ben behandeld.",
    `Dit is er gebeurd:\n${fill("gebeurd")}`,
    `Het was op of rond: ${fill("wanneer")}\nHet gaat over: ${fill("wie")}`,
    `Dit wil ik graag:\n${fill("wens")}`,
    "Ik wil een bericht dat deze klacht is ontvangen. Ik wil er ook over praten met de klachtencoördinator.",
    `U kunt mij bereiken via: ${fill("bereikbaar")}`
  ]
}

const withdrawal: Letter = {
  id: "intrekken",
  titel: "Een klacht intrekken",
  wanneer: "U wilt niet verder met uw klacht. Een reden geven mag, maar hoeft volgens onze lezing niet.",
  aan: "samenwerking",
  onderwerp: "Ik trek mijn klacht in",
  velden: [
    { id: "ingediend", vraag: "Op welke dag diende u de klacht in?", soort: "datum" },
    { id: "reden", vraag: "Waarom trekt u de klacht in? Dit mag leeg blijven.", soort: "tekst" },
    naam,
    bereikbaar,
    datum
  ],
  alineas: (fill) => [
    `Op ${fill("ingediend")} diende ik een klacht in. Ik trek die klacht in.`,
    `Mijn reden:\n${fill("reden")}`,
    "Ik wil graag een bericht dat u dit heeft ontvangen.",
    `U kunt mij bereiken via: ${fill("bereikbaar")}`
  ]
}

const notice: Letter = {
  id: "ingebrekestelling",
  titel: "De gemeente is te laat",
  wanneer: "De tijd voor een besluit is voorbij en u heeft nog niets. Stuur deze brief niet eerder.",
  aan: "gemeente",
  onderwerp: "Ingebrekestelling: u bent te laat met een besluit",
  velden: [
    { id: "aanvraag", vraag: "Waarover wacht u op een besluit?", soort: "tekst" },
    { id: "aangevraagd", vraag: "Op welke dag vroeg u dat aan?", soort: "datum" },
    { id: "kenmerk", vraag: "Staat er een kenmerk op uw brieven?", soort: "regel" },
    naam,
    adres,
    datum
  ],
  alineas: (fill) => [
    `Op ${fill("aangevraagd")} vroeg ik om een besluit. Het gaat over:\n${fill("aanvraag")}`,
    `Kenmerk: ${fill("kenmerk")}`,
    "De termijn voor dit besluit is voorbij. Ik heb nog geen besluit gekregen.",
    "Met deze brief stel ik u in gebreke (Awb art. 4:17 lid 3). Neem alsnog een besluit.",
    "Doet u dat niet op tijd, dan vraag ik u om een dwangsom. Ik kan dan ook naar de rechter (Awb art. 6:12)."
  ]
}

const objection: Letter = {
  id: "bezwaar",
  titel: "Een bezwaar",
  wanneer: "U bent het niet eens met een besluit in een brief.",
  aan: "gemeente",
  onderwerp: "Bezwaar tegen een besluit",
  velden: [
    { id: "besluit", vraag: "Welk besluit is het? Schrijf op waar het over gaat.", soort: "tekst" },
    { id: "besluitdag", vraag: "Welke datum staat op de brief met het besluit?", soort: "datum" },
    { id: "kenmerk", vraag: "Welk kenmerk staat op de brief?", soort: "regel" },
    { id: "gronden", vraag: "Waarom bent u het er niet mee eens?", soort: "tekst" },
    naam,
    adres,
    datum
  ],
  alineas: (fill) => [
    `Ik maak bezwaar tegen uw besluit van ${fill("besluitdag")}. Het gaat over:\n${fill("besluit")}`,
    `Kenmerk: ${fill("kenmerk")}`,
    `Ik ben het er niet mee eens. Dit is waarom:\n${fill("gronden")}`,
    "Ik wil mijn bezwaar graag zelf uitleggen in een gesprek.",
    "Bij deze brief zit een kopie van het besluit."
  ]
}

/** Every letter, in the order in which most readers need them. */
export const letters: ReadonlyArray<Letter> = [complaint, withdrawal, notice, objection]

const BLANK = "………………………………"

const receivers = {
  samenwerking: { aan: "{samenwerking}, de klachtenfunctionaris", groet: "Beste klachtenfunctionaris," },
  gemeente: {
    aan: "College van burgemeester en wethouders, gemeente Den Haag",
    groet: "Geacht college,"
  }
} as const

/** The letter as text: receiver, day, subject, paragraphs, and the place to sign. */
export const write = (letter: Letter, filled: Filled, samenwerking: string): string => {
  const fill = (field: string): string => {
    const given = filled[field]?.trim() ?? ""
    return given === "" ? BLANK : given
  }
  const { aan, groet } = receivers[letter.aan]
  const address = letter.velden.includes(adres) ? [fill(adres.id)] : []
  return [
    [`Aan: ${aan}`, `Datum: ${fill(datum.id)}`, `Onderwerp: ${letter.onderwerp}`].join("\n"),
    groet,
    ...letter.alineas(fill),
    [
      "Met vriendelijke groet,",
      fill(naam.id),
      ...address,
      ...(letter.aan === "gemeente" ? [`Handtekening: ${BLANK}`] : [])
    ].join("\n")
  ]
    .join("\n\n")
    .replaceAll("{samenwerking}", samenwerking)
}
