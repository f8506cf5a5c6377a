/**
 * The words readers come with, and where these lead: the text has other words for the same.
 *
 * @module
 */
import * as Address from "../regulation/Address.ts"
import { current } from "../regulation/Versions.ts"

/** Words that lead to a place. */
export interface ReaderWords {
  readonly href: string
  readonly woorden: ReadonlyArray<string>
}

const section = (id: string): string => Address.provisionPath(current, id)

const words = (href: string, woorden: string): ReaderWords => ({ href, woorden: woorden.split(", ") })

/** What a reader in a bad moment types: harm done to someone, or that someone may do. */
const harm =
  "geweld, slaan, slaat, geslagen, schoppen, gesneden, mishandeling, mishandeld, mishandelt, misbruik, misbruikt, verkracht, verkrachting, aangerand, aanranding, aangeraakt, aanraken, bedreigd, bedreigt, bedreiging, onveilig, dood, doodgaan, sterven, zelfmoord, zelfdoding, suïcide, zelfbeschadiging, weglopen, weggelopen, wegloop, ontvoerd, opgesloten, kindermishandeling, incest, seks, snijden, pijn, aanzitten"

/** Whoever seeks one of these words may be in danger: the number comes first. */
export const danger = words("tel:112", `gevaar, nood, ${harm}`)

/** For each place the words readers use for it. */
export const readerWords: ReadonlyArray<ReaderWords> = [
  words(
    Address.guidePage,
    "boos, kwaad, woedend, verdrietig, oneerlijk, onterecht, ruzie, klagen, klacht, ontevreden, help, hulp nodig, wat nu, oneens, eens, liegen, gelogen, beloven, beloofd, negeren, straffen, straf, afpakken, afgepakt, schelden, uitschelden, uitgescholden, discriminatie, discrimineren, andere begeleider, andere hulpverlener, wisselen"
  ),
  words(
    Address.talkPage,
    `bang, angst, eng, durf, durven, alleen, praten, helpen, helpt, ombudsman, kinderombudsman, luisteren, vertrouwen, vertrouwenspersoon, bellen, chatten, appen, telefoon, telefoonnummer, nummer, advies, pesten, gediscrimineerd, discriminatie, schelden, gescholden, uitschelden, uitgescholden, huilen, eenzaam, stress, thuis, uithuisplaatsing, uit huis, gevaar, nood, ${harm}`
  ),
  words(
    Address.timelinePage,
    "wachten, wanneer, hoelang, datum, te laat, agenda, dagen, uitrekenen, antwoord, reactie, lang, duurt"
  ),
  words(
    Address.letterPage,
    "brief, mail, mailen, schrijven, voorbeeldbrief, formulier, klachtenformulier, klachtformulier, invullen"
  ),
  words(Address.youngPage, "kind, kinderen, jongere, jongeren, tiener, puber, school, makkelijk"),
  words(Address.plainPage, "makkelijk, eenvoudig, moeilijk, begrijpen, snappen"),
  words(Address.englishHome, "english, engels, translation, vertaling"),
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
