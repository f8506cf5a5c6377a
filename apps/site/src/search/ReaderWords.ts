/**
 * The words readers come with, and where these lead: the text has other words for the same.
 *
 * @module
 */
import { crisisLines, unbroken } from "../guide/Institution.ts"
import * as Address from "../regulation/Address.ts"
import { current } from "../regulation/Versions.ts"

/** Words that lead to a place. */
export interface ReaderWords {
  readonly href: string
  readonly woorden: ReadonlyArray<string>
}

const section = (id: string): string => Address.provisionPath(current, id)

const words = (href: string, woorden: string): ReaderWords => ({ href, woorden: woorden.split(", ") })

/** What a reader in a bad moment types: that they may do harm to themselves. */
const despair =
  "dood, doodgaan, sterven, leven, einde, mezelf, aandoen, zelfmoord, zelfmoordgedachten, zelfmoordneiging, zelfmoordneigingen, zelfdoding, suïcide, suïcidaal, zelfbeschadiging, zelfverwonding, automutilatie, gesneden, snijden, krassen, overdosis, pillen, depressief, depressie, somber, pijn, suicidal, kill, harm, myself"

/** Harm that someone else does. */
const violence =
  "geweld, slaan, slaat, geslagen, schoppen, mishandeling, mishandeld, mishandelt, misbruik, misbruikt, verkracht, verkrachting, aangerand, aanranding, aangeraakt, aanraken, raakt, raakte, betast, betasten, seksueel, seksuele, grensoverschrijdend, grensoverschrijdende, ongewenst, bedreigd, bedreigt, bedreiging, onveilig, weglopen, weggelopen, wegloop, ontvoerd, opgesloten, kindermishandeling, incest, seks, aanzitten, abuse, abused, rape, raped, beaten"

const harm = `${despair}, ${violence}`

/** Whoever seeks one of these words may be in danger: the number comes first. */
export const danger = words("tel:112", `gevaar, nood, ${harm}`)

/** Who is there at once for one of these words, by who they are. */
const lines: Readonly<Record<string, string>> = {
  zelfmoordpreventie: despair,
  "veilig-thuis": violence,
  kindertelefoon: "huilen, eenzaam, pesten, gepest, verdrietig"
}

/** Whom to call for which words, after 112. */
export const calls = crisisLines.map(({ id, naam, telefoon, href }) => {
  const woorden = lines[id]
  if (woorden === undefined) throw new Error(`Bij welke woorden ${id} past, is niet gezegd.`)
  return {
    ...words(href, woorden),
    title: unbroken(`${naam.charAt(0).toUpperCase()}${naam.slice(1)}: bel ${telefoon}`)
  }
})

/** For each place the words readers use for it. */
export const readerWords: ReadonlyArray<ReaderWords> = [
  words(
    Address.guidePage,
    "boos, kwaad, woedend, verdrietig, oneerlijk, onterecht, ruzie, klagen, klacht, ontevreden, help, hulp nodig, wat nu, oneens, eens, liegen, gelogen, beloven, beloofd, negeren, straffen, straf, afpakken, afgepakt, schelden, uitschelden, uitgescholden, discriminatie, discrimineren, andere begeleider, andere hulpverlener, wisselen, racisme, racistisch, intimidatie, geïntimideerd, vernederd, vernederen, kleineren, wachtlijst, medicijnen, medicatie, jeugdbeschermer, jeugdbescherming, huisverbod"
  ),
  words(
    Address.talkPage,
    `bang, angst, eng, durf, durven, alleen, praten, helpen, helpt, ombudsman, kinderombudsman, luisteren, vertrouwen, vertrouwenspersoon, bellen, chatten, appen, telefoon, telefoonnummer, nummer, advies, pesten, gediscrimineerd, discriminatie, schelden, gescholden, uitschelden, uitgescholden, huilen, eenzaam, stress, thuis, uithuisplaatsing, uit huis, racisme, racistisch, intimidatie, geïntimideerd, vernederd, vernederen, kleineren, jeugdbeschermer, jeugdbescherming, huisverbod, tolk, vertaler, gevaar, nood, ${harm}`
  ),
  words(
    Address.timelinePage,
    "wachten, wanneer, hoelang, datum, te laat, agenda, dagen, uitrekenen, antwoord, reactie, lang, duurt, wachtlijst"
  ),
  words(
    Address.letterPage,
    "brief, mail, mailen, schrijven, voorbeeldbrief, formulier, klachtenformulier, klachtformulier, invullen"
  ),
  words(Address.youngPage, "kind, kinderen, jongere, jongeren, tiener, puber, school, makkelijk"),
  words(Address.plainPage, "makkelijk, eenvoudig, moeilijk, begrijpen, snappen"),
  words(Address.englishHome, "english, engels, translation, vertaling, tolk"),
  words(
    section("wie"),
    "oma, opa, grootouder, tante, oom, buurvrouw, moeder, vader, mama, papa, stiefvader, stiefmoeder, zoon, dochter, leeftijd, hoe oud, scheiding, gescheiden"
  ),
  words(Address.readingPath("wie.verzorger"), "oma, opa, grootmoeder, grootvader, verzorger"),
  words(section("bezwaar"), "afgewezen, afwijzing, gemeente, indicatie, weigering, uitkomst van de aanvraag, Wmo"),
  words(section("kosten"), "geld, betalen, gratis, duur, advocaat"),
  words(
    section("geheimhouding"),
    "privacy, privé, geheim, geheimen, geheimhouding, doorvertellen, verklappen, roddelen, stiekem"
  ),
  words(section("toestemming"), "dossier, gegevens, inzien, meelezen, meekijken"),
  words(section("bewaren"), "verwijderen, wissen, weggooien"),
  words(section("intrekken"), "stoppen, ophouden, spijt, afzeggen"),
  words(section("compliment"), "blij, bedankt, bedanken, dankjewel, tevreden"),
  words(section("signaal"), "tip, idee, verbeteren, melden, anoniem, naamloos"),
  words(section("externe-klachtencommissie"), "onafhankelijk, hogerop"),
  words(Address.rulePath("beroep"), "rechter, rechtbank, rechtszaak"),
  words(Address.privacyPage, "cookies, volgen, sporen, privacy"),
  words(Address.faultPage, "typefout, verkeerd")
]
