/**
 * The letters a reader can need, from a few facts; what is not filled in stays a line to write on.
 *
 * It runs in the browser and in the build alike, and knows no one's words but those it is given. A letter speaks to
 * whoever gets it; only the questions speak to the reader.
 *
 * @module
 */
import { type Form, type Spoken, same } from "../guide/Form.ts"

/** Who gets a letter. */
export type Receiver = "samenwerking" | "commissie" | "gemeente"

/** A fact a letter asks for. */
export interface Field {
  readonly id: string
  readonly vraag: Spoken
  readonly soort: "regel" | "tekst" | "datum" | "ontvanger" | "organisatie" | "gevraagd" | "machtiging" | "recht"
}

/** What was filled in, by field; a day is written out by the caller. */
export type Filled = Readonly<Record<string, string>>

/** What the paragraphs are written with: a field or a line for it, and whether it was filled in at all. */
interface Pen {
  readonly fill: (field: string) => string
  readonly has: (field: string) => boolean
  /** What the reader chose, or nothing while there is no choice. */
  readonly chosen: (field: string) => Choice | ""
}

/** What can be chosen: what the letter asks for, and by what right it is written for someone else. */
const choices = ["aanvraag", "bezwaar", "bijlage", "gezag", "nabestaande"] as const

type Choice = (typeof choices)[number]

/** A letter: to whom, about what, and its paragraphs. */
export interface Letter {
  readonly id: string
  readonly titel: Spoken
  /** When this is the letter to write. */
  readonly wanneer: Spoken
  /** Left out where the reader chooses. */
  readonly aan?: Receiver
  readonly onderwerp: string
  readonly velden: ReadonlyArray<Field>
  readonly alineas: (pen: Pen) => ReadonlyArray<string>
}

const naam: Field = { id: "naam", vraag: { u: "Uw naam", je: "Je naam" }, soort: "regel" }
const adres: Field = { id: "adres", vraag: { u: "Uw adres", je: "Je adres" }, soort: "regel" }
const datum: Field = { id: "datum", vraag: same("De datum van deze brief"), soort: "datum" }
const bereikbaar: Field = {
  id: "bereikbaar",
  vraag: { u: "Uw telefoonnummer of mailadres", je: "Je telefoonnummer of mailadres" },
  soort: "regel"
}
const gebeurd: Field = { id: "gebeurd", vraag: same("Wat is er gebeurd?"), soort: "tekst" }
const wanneer: Field = { id: "wanneer", vraag: same("Wanneer was dat?"), soort: "regel" }
const wie: Field = { id: "wie", vraag: same("Over wie gaat het?"), soort: "regel" }
const wens: Field = { id: "wens", vraag: same("Wat moet er veranderen?"), soort: "tekst" }
const kenmerk: Field = { id: "kenmerk", vraag: same("Welk kenmerk (het nummer) staat op de brief?"), soort: "regel" }
const ontvanger: Field = {
  id: "ontvanger",
  vraag: { u: "Waar diende u de klacht in?", je: "Waar diende je de klacht in?" },
  soort: "ontvanger"
}
const gevraagd: Field = {
  id: "gevraagd",
  vraag: { u: "Waarop wacht u?", je: "Waarop wacht je?" },
  soort: "gevraagd"
}
const organisatie: Field = {
  id: "organisatie",
  vraag: same("Bij welke organisatie werkt degene over wie het gaat?"),
  soort: "organisatie"
}

const namens: Field = {
  id: "namens",
  vraag: {
    u: "Schrijft u voor een ander, zoals uw kind? Hoe heet die? Dit mag leeg blijven.",
    je: "Schrijf je voor een ander, zoals je broertje? Hoe heet die? Dit mag leeg blijven."
  },
  soort: "regel"
}
const band: Field = {
  id: "band",
  vraag: {
    u: "Wat bent u van die ander? Zoals ouder, voogd, familie of buur. Dit mag leeg blijven.",
    je: "Wat ben je van die ander? Zoals familie of buur. Dit mag leeg blijven."
  },
  soort: "regel"
}
const why: Spoken = {
  u: "Waarom mag u voor die ander schrijven? Dit mag leeg blijven.",
  je: "Waarom mag je voor die ander schrijven? Dit mag leeg blijven."
}

/** By what right someone complains for someone else: with an authorisation, or as a surviving relative (Jeugdwet 4.2.1 lid 4). */
const recht: Field = { id: "machtiging", vraag: why, soort: "recht" }

/** By what right someone writes to the municipality for someone else: with an authorisation, or with custody of a child. */
const machtiging: Field = { id: "machtiging", vraag: why, soort: "machtiging" }

/**
 * Asked of whoever complains for someone else; whoever complains for themselves leaves it empty. A parent complains in their own
 * name, custody or not.
 */
const forAnother: ReadonlyArray<Field> = [namens, band, recht]

/** Asked of whoever writes to the municipality about a decision for someone else: there custody of a child counts too. */
const byRight: ReadonlyArray<Field> = [namens, band, machtiging]

type Right = "bijlage" | "gezag" | "nabestaande"

const rights: Readonly<Record<Right, string>> = {
  bijlage: "De machtiging zit bij deze brief.",
  gezag: "Het gaat om een kind. Ik heb het gezag.",
  nabestaande: "Die persoon is overleden. Ik ben nabestaande."
}

/** For whom a letter is, who writes it, and by which of these rights; on paper a box to tick. */
const onBehalfBy =
  (...possible: ReadonlyArray<Right>) =>
  (pen: Pen): ReadonlyArray<string> => {
    if (!isForAnother(pen)) return []
    const right = possible.find((one) => one === pen.chosen(machtiging.id))
    return [
      [
        ...whose(pen),
        ...(right === undefined ? ["Kruis aan:", ...possible.map((one) => `☐ ${rights[one]}`)] : [rights[right]])
      ].join("\n")
    ]
  }

/** A complaint for someone else. */
const complaining = onBehalfBy("bijlage", "nabestaande")

/** A letter about a decision for someone else. */
const deciding = onBehalfBy("bijlage", "gezag")

const isForAnother = ({ has }: Pen): boolean => byRight.some(({ id }) => has(id))

const whose = ({ fill }: Pen): ReadonlyArray<string> => [
  `Ik schrijf namens: ${fill(namens.id)}`,
  `Ik ben van die persoon: ${fill(band.id)}`
]

/** Who was treated as the letter says: whoever writes it, or the other it is written for. */
const treated = (pen: Pen): string => (isForAnother(pen) ? "hoe een ander is behandeld" : "hoe ik ben behandeld")

const whatHappened = ({ fill }: Pen): ReadonlyArray<string> => [
  `Dit is er gebeurd:\n${fill("gebeurd")}`,
  `Het was op of rond: ${fill("wanneer")}\nHet gaat over: ${fill("wie")}`,
  `Dit wil ik graag:\n${fill("wens")}`
]

const complaint: Letter = {
  id: "klacht",
  titel: same("Een klacht bij {samenwerking}"),
  wanneer: {
    u: "U bent niet tevreden over hoe u bent behandeld.",
    je: "Je bent niet tevreden over hoe je bent behandeld of geholpen."
  },
  aan: "samenwerking",
  onderwerp: "Mijn klacht",
  velden: [gebeurd, wanneer, wie, wens, ...forAnother, naam, bereikbaar, datum],
  alineas: (pen) => [
    `Ik dien een klacht in over ${treated(pen)}.`,
    ...complaining(pen),
    ...whatHappened(pen),
    "Ik wil een bericht dat deze klacht is ontvangen. Ik wil er ook over praten."
  ]
}

const toCommittee: Letter = {
  id: "klacht-commissie",
  titel: same("Een klacht bij de externe klachtencommissie"),
  wanneer: {
    u: "U wilt een oordeel van een onafhankelijke commissie.",
    je: "Je wilt een oordeel van een onafhankelijke commissie."
  },
  aan: "commissie",
  onderwerp: "Mijn klacht",
  velden: [
    organisatie,
    gebeurd,
    wanneer,
    wie,
    wens,
    {
      id: "eerder",
      vraag: {
        u: "Heeft u al bij {samenwerking} geklaagd? Wat kwam daaruit? Dit mag leeg blijven.",
        je: "Heb je al bij {samenwerking} geklaagd? Wat kwam daaruit? Dit mag leeg blijven."
      },
      soort: "tekst"
    },
    ...forAnother,
    naam,
    bereikbaar,
    datum
  ],
  alineas: (pen) => [
    `Ik dien bij u een klacht in over ${treated(pen)}.`,
    ...complaining(pen),
    ...whatHappened(pen),
    ...(pen.has("eerder")
      ? [`Ik heb hierover al geklaagd bij {samenwerking}. Dit kwam daaruit:\n${pen.fill("eerder")}`]
      : []),
    "Ik wil mijn kant graag zelf vertellen. Wilt u mij schrijven wanneer ik uw oordeel krijg?"
  ]
}

/** Conduct of the municipality (Awb title 9.1): what its letter must hold, Awb 9:4 says. Everyone may complain, also of how another was treated. */
const toMunicipality: Letter = {
  id: "klacht-gemeente",
  titel: same("Een klacht bij de gemeente"),
  wanneer: {
    u: "U bent niet tevreden over hoe er is gedaan bij wie beslist of er hulp komt (de toegang).",
    je: "Je bent niet tevreden over hoe er is gedaan bij wie beslist of er hulp komt (de toegang)."
  },
  aan: "gemeente",
  onderwerp: "Mijn klacht",
  velden: [
    gebeurd,
    wanneer,
    wie,
    {
      id: "ander",
      vraag: {
        u: "Gaat het over hoe een ander is behandeld, zoals uw kind? Hoe heet die? Dit mag leeg blijven.",
        je: "Gaat het over hoe een ander is behandeld, zoals je broertje? Hoe heet die? Dit mag leeg blijven."
      },
      soort: "regel"
    },
    wens,
    naam,
    adres,
    datum
  ],
  alineas: (pen) => [
    `Ik dien een klacht in over hoe ${pen.has("ander") ? `een ander is behandeld: ${pen.fill("ander")}` : "ik ben behandeld"}. Het gaat over de toegang: wie namens u beslist of er hulp komt.`,
    ...whatHappened(pen),
    "Ik wil een bericht dat u deze klacht heeft. Ik wil mijn kant ook graag zelf vertellen."
  ]
}

/** Asked for the municipality alone, and lightly: no statute says what must be in a withdrawal (law.md 2.6). */
const found: ReadonlyArray<Field> = [
  {
    ...adres,
    vraag: {
      u: "Uw adres, als de brief naar de gemeente gaat. Dit mag leeg blijven.",
      je: "Je adres, als de brief naar de gemeente gaat. Dit mag leeg blijven."
    }
  },
  { ...kenmerk, vraag: same("Het kenmerk (nummer), als de gemeente er een gaf. Dit mag leeg blijven.") }
]

const withdrawal: Letter = {
  id: "intrekken",
  titel: { u: "Een klacht intrekken", je: "Stoppen met je klacht (intrekken)" },
  wanneer: {
    u: "U wilt niet verder met uw klacht. Een reden geven mag, maar hoeft volgens onze lezing niet.",
    je: "Je wilt niet verder met je klacht. Een reden geven mag, maar hoeft volgens onze lezing niet."
  },
  onderwerp: "Ik trek mijn klacht in",
  velden: [
    ontvanger,
    {
      id: "ingediend",
      vraag: { u: "Op welke dag diende u de klacht in?", je: "Op welke dag diende je de klacht in?" },
      soort: "datum"
    },
    {
      id: "reden",
      vraag: {
        u: "Waarom trekt u de klacht in? Dit mag leeg blijven.",
        je: "Waarom stop je? Dit mag leeg blijven."
      },
      soort: "tekst"
    },
    ...found,
    naam,
    bereikbaar,
    datum
  ],
  alineas: (pen) => [
    `Op ${pen.fill("ingediend")} diende ik een klacht in. Ik trek die klacht in.`,
    ...(pen.has(kenmerk.id) ? [`Kenmerk: ${pen.fill(kenmerk.id)}`] : []),
    ...(pen.has("reden") ? [`Mijn reden:\n${pen.fill("reden")}`] : []),
    "Ik wil graag een bericht dat u dit heeft ontvangen."
  ]
}

/** What the municipality is late with: a decision on an application or on an objection (Awb 4:17 holds for both). */
const asked = {
  aanvraag: (day: string, what: string) => `Op ${day} vroeg ik om een besluit. Het gaat over:\n${what}`,
  bezwaar: (day: string, what: string) => `Op ${day} maakte ik bezwaar tegen een besluit. Het gaat over:\n${what}`,
  "": (day: string, what: string) =>
    `Op ${day} (kruis aan):\n☐ vroeg ik om een besluit\n☐ maakte ik bezwaar tegen een besluit\nHet gaat over:\n${what}`
} as const

const requested = ({ chosen }: Pen) => {
  const choice = chosen(gevraagd.id)
  return asked[choice === "aanvraag" || choice === "bezwaar" ? choice : ""]
}

const notice: Letter = {
  id: "ingebrekestelling",
  titel: same("De gemeente is te laat"),
  wanneer: {
    u: "De tijd voor een besluit is voorbij en u heeft nog niets.",
    je: "De tijd voor een besluit is voorbij en je hebt nog niets."
  },
  aan: "gemeente",
  onderwerp: "Ingebrekestelling: u bent te laat met een besluit",
  velden: [
    gevraagd,
    {
      id: "aanvraag",
      vraag: { u: "Waarover wacht u op een besluit?", je: "Waarover wacht je op een besluit?" },
      soort: "tekst"
    },
    {
      id: "aangevraagd",
      vraag: {
        u: "Op welke dag vroeg u dat aan, of maakte u bezwaar?",
        je: "Op welke dag vroeg je dat aan, of maakte je bezwaar?"
      },
      soort: "datum"
    },
    {
      ...kenmerk,
      vraag: { u: "Staat er een kenmerk (nummer) op uw brieven?", je: "Staat er een kenmerk (nummer) op je brieven?" }
    },
    ...byRight,
    naam,
    adres,
    datum
  ],
  alineas: (pen) => [
    requested(pen)(pen.fill("aangevraagd"), pen.fill("aanvraag")),
    `Kenmerk: ${pen.fill("kenmerk")}`,
    ...deciding(pen),
    "De termijn voor dit besluit is voorbij. Ik heb nog geen besluit gekregen.",
    "Met deze brief stel ik u in gebreke (Awb art. 4:17 lid 3). Neem alsnog een besluit.",
    "Doet u dat niet op tijd, dan vraag ik u om een dwangsom. Ik kan dan ook naar de rechter (Awb art. 6:12)."
  ]
}

const objection: Letter = {
  id: "bezwaar",
  titel: same("Een bezwaar"),
  wanneer: {
    u: "U bent het niet eens met een besluit in een brief.",
    je: "Je bent het niet eens met een besluit in een brief."
  },
  aan: "gemeente",
  onderwerp: "Bezwaar tegen een besluit",
  velden: [
    { id: "besluit", vraag: same("Welk besluit is het? Schrijf op waar het over gaat."), soort: "tekst" },
    { id: "besluitdag", vraag: same("Welke datum staat op de brief met het besluit?"), soort: "datum" },
    kenmerk,
    {
      id: "gronden",
      vraag: { u: "Waarom bent u het er niet mee eens?", je: "Waarom ben je het er niet mee eens?" },
      soort: "tekst"
    },
    {
      id: "telaat",
      vraag: {
        u: "Bent u te laat? Schrijf op waarom. Dit mag leeg blijven.",
        je: "Ben je te laat? Schrijf op waarom. Dit mag leeg blijven."
      },
      soort: "tekst"
    },
    ...byRight,
    naam,
    adres,
    datum
  ],
  alineas: (pen) => [
    `Ik maak bezwaar tegen uw besluit van ${pen.fill("besluitdag")}. Het gaat over:\n${pen.fill("besluit")}`,
    `Kenmerk: ${pen.fill("kenmerk")}`,
    ...deciding(pen),
    `Ik ben het er niet mee eens. Dit is waarom:\n${pen.fill("gronden")}`,
    ...(pen.has("telaat") ? [`Mijn bezwaar is te laat. Dit is waarom:\n${pen.fill("telaat")}`] : []),
    "Ik wil mijn bezwaar graag zelf uitleggen in een gesprek.",
    "Bij deze brief zit een kopie van het besluit."
  ]
}

/** Every letter, in the order in which most readers need them. */
export const letters: ReadonlyArray<Letter> = [complaint, toCommittee, toMunicipality, withdrawal, notice, objection]

/** What stands where nothing was filled in; it is in the text that is copied, too. */
const LINE = "…".repeat(24)
/** A day within a sentence needs less. */
const DAY = "…".repeat(14)
/** Room to write in, for what takes more than a line. */
const LINES = Array.from({ length: 5 }, () => LINE).join("\n")

const blanks: Partial<Readonly<Record<Field["soort"], string>>> = { tekst: LINES, datum: DAY }

const receivers: Readonly<Record<Receiver, { readonly aan: string; readonly groet: string }>> = {
  samenwerking: { aan: "Aan: de klachtenfunctionaris van {samenwerking}", groet: "Beste klachtenfunctionaris," },
  commissie: { aan: "Aan: de externe klachtencommissie van {organisatie}", groet: "Geachte commissie," },
  gemeente: {
    aan: "Aan: het college van burgemeester en wethouders van de gemeente Den Haag",
    groet: "Geacht college,"
  }
}

/** Not chosen yet: on paper the reader ticks a box. */
const either = {
  aan: "Aan (kruis aan):\n☐ de klachtenfunctionaris van {samenwerking}\n☐ de externe klachtencommissie van {organisatie}\n☐ het college van burgemeester en wethouders van de gemeente Den Haag",
  groet: "Geachte heer of mevrouw,"
}

/** Who gets the letter as filled in; `undefined` while the reader has not chosen. */
export const receiverOf = ({ aan }: Letter, filled: Filled): Receiver | undefined =>
  aan ?? (Object.keys(receivers) as ReadonlyArray<Receiver>).find((id) => id === filled[ontvanger.id])

/** The letter as text: receiver, day, subject, paragraphs, and who signs. */
export const write = (letter: Letter, filled: Filled, samenwerking: string): string => {
  const has = (field: string): boolean => (filled[field]?.trim() ?? "") !== ""
  const blank = (field: string): string =>
    blanks[letter.velden.find(({ id }) => id === field)?.soort ?? "regel"] ?? LINE
  const fill = (field: string): string => (has(field) ? (filled[field] ?? "").trim() : blank(field))
  const chosen: Pen["chosen"] = (field) => choices.find((id) => id === filled[field]) ?? ""
  const to = receiverOf(letter, filled)
  const { aan, groet } = to === undefined ? either : receivers[to]
  const asks = (field: Field): boolean => letter.velden.includes(field)
  return [
    [aan, `Datum: ${fill(datum.id)}`, `Onderwerp: ${letter.onderwerp}`].join("\n"),
    groet,
    ...letter.alineas({ fill, has, chosen }),
    "Met vriendelijke groet,",
    [
      `Naam: ${fill(naam.id)}`,
      ...(asks(adres) || has(adres.id) ? [`Adres: ${fill(adres.id)}`] : []),
      ...(asks(bereikbaar) ? [`Telefoon of e-mail: ${fill(bereikbaar.id)}`] : []),
      ...(to === "gemeente" ? [`Handtekening: ${LINE}`] : [])
    ].join("\n")
  ]
    .join("\n\n")
    .replaceAll("{samenwerking}", samenwerking)
    .replaceAll("{organisatie}", fill(organisatie.id))
}

/** A line of a letter: its words, and what is left after them to write on. */
export interface Row {
  readonly words: string
  readonly line: string
}

/** A letter line by line, so that what is left to write on can be drawn as wide as the paper is. */
export const rowsOf = (letter: string): ReadonlyArray<Row> =>
  letter.split("\n").map((row) => {
    const line = /…{10,}$/u.exec(row)?.[0] ?? ""
    return { words: row.slice(0, row.length - line.length), line }
  })

/** A question as the reader of this edition is asked. */
export const askedIn = ({ vraag }: Field, form: Form, samenwerking: string): string =>
  vraag[form].replaceAll("{samenwerking}", samenwerking)
