/**
 * The words readers come with, and where these lead: the text has other words for the same.
 *
 * @module
 */
import { crisisLines, unbroken } from "../guide/Institution.ts"
import * as Address from "../regulation/Address.ts"
import { current } from "../regulation/Versions.ts"
import { whoIsHit } from "./Skipped.ts"

/** Words that lead to a place, and phrases whose words mean something else by themselves. */
export interface ReaderWords {
  readonly href: string
  readonly woorden: ReadonlyArray<string>
  readonly zinnen: ReadonlyArray<string>
}

const section = (id: string): string => Address.provisionPath(current, id)

const words = (href: string, woorden: string, zinnen: ReadonlyArray<string> = []): ReaderWords => ({
  href,
  woorden: woorden.split(", "),
  zinnen
})

/** A kind of distress: the words for it, and the phrases; one that ends with a full stop is said with nothing after it. */
interface Distress {
  readonly woorden: string
  readonly zinnen: ReadonlyArray<string>
}

/** What a reader in a bad moment types: that they may do harm to themselves. */
const despair: Distress = {
  woorden:
    "dood, doodgaan, sterven, levensmoe, zelfmoord, zelfmoordpoging, zelfmoordpreventie, zelfmoordgedachten, zelfmoordneiging, zelfmoordneigingen, zelfdoding, suïcide, suïcidaal, suïside, zelfbeschadiging, zelfverwonding, automutilatie, gesneden, snijden, snij, krassen, overdosis, pillen, depressief, depressie, somber, suicidal",
  zinnen: [
    "ik wil niet meer.",
    "ik wil echt niet meer.",
    "ik wil gewoon niet meer.",
    "ik kan niet meer.",
    "ik kan echt niet meer.",
    "ik trek het niet meer.",
    "ik trek dit niet meer.",
    "ik kan het niet meer aan.",
    "ik kan dit niet meer aan.",
    "hou niet meer vol",
    "houd niet meer vol",
    "ik zie het niet meer zitten.",
    "leven niet zitten",
    "stoppen met leven",
    "leven beëindigen",
    "beëindigen mijn leven",
    "wil niet bestaan",
    "wil niet meer bestaan",
    "mezelf doden",
    "mijzelf doden",
    "mezelf ophangen",
    "mezelf snijden",
    "trein springen",
    "springen trein",
    "dak springen",
    "springen dak",
    "brug springen",
    "springen brug",
    "er niet meer zijn",
    "er nie meer zijn",
    "zelf moord",
    "zelf mord",
    "wil verdwijnen",
    "nooit meer wakker",
    "niet meer wakker",
    "kan niet meer verder.",
    "hoeft van mij niet meer.",
    "eet niet meer",
    "in paniek",
    "stemmen in mijn hoofd",
    "hoeft voor mij niet meer.",
    "niemand mist mij",
    "geen zin meer in leven",
    "niet leven",
    "niet leve",
    "niet leeven",
    "leven zat",
    "leven beu",
    "leven niet waard",
    "leven geen zin",
    "geen zin in het leven",
    "uit het leven",
    "einde aan maken",
    "maak einde aan",
    "einde aan mijn leven",
    "mezelf aandoen",
    "mijzelf aandoen",
    "mezelf iets aan doen",
    "mijzelf iets aan doen",
    "mezelf pijn",
    "mijzelf pijn",
    "want to die",
    "wanna die",
    "kill myself",
    "killing myself",
    "hurt myself",
    "hurting myself",
    "harm myself",
    "harming myself",
    "self harm",
    "selfharm",
    "self harming",
    "cut myself",
    "cutting myself",
    "end my life",
    "end it all",
    "don't want to live",
    "dont want to live",
    "not want to live",
    "want to be dead",
    "want to disappear",
    "can't go on.",
    "cant go on."
  ]
}

/** Those at home of whom someone may be afraid. */
const atHome = [
  "vader",
  "moeder",
  "ouders",
  "papa",
  "mama",
  "stiefvader",
  "stiefmoeder",
  "broer",
  "man",
  "partner",
  "ex"
]

/** Those at home, in English. */
const family = ["father", "mother", "dad", "mum", "mom", "parents", "husband", "partner"]

/** What a hand or a foot does, as it is and as it was; as it is spelled too. */
const blows = ["slaat", "slaad", "sloeg", "schopt", "schopte", "trapt", "trapte"]

/** The same in English, as it is, as it was and as it goes on. */
const blowsInEnglish =
  "hits, hit, hitting, beats, beat, beating, kicks, kicked, kicking, hurts, hurting, touches, touched, touching, threatens, threatening"

/** Harm that someone else does. */
const violence: Distress = {
  woorden:
    "geweld, slaan, geslagen, schoppen, vermoorden, vermoord, wurgt, wurgde, gewurgd, gestoken, mes, mishandeling, mishandeld, mishandelt, misbruik, misbruikt, verkracht, verkrachting, aangerand, aanranding, aangeraakt, aanraken, betast, betasten, seksueel, seksuele, grensoverschrijdend, grensoverschrijdende, ongewenst, bedreigd, bedreigt, bedreiging, onveilig, weglopen, weggelopen, wegloop, ontvoerd, opgesloten, kindermishandeling, incest, seks, aanzitten, verkragt, verkragting, vekracht, sexueel, sexuele, sex, bedrijgd, loverboy, loverboys, gedwongen, uitgebuit, uitbuiting, geknepen, knijpt, kneep, vastgepakt, vastgebonden, vastgehouden, isoleercel, sexting, naaktfoto, naaktfoto's, naaktfotos, eerwraak, wapen, pistool, abuse, abused, rape, raped, beaten, unsafe",
  zinnen: [
    "slaat.",
    ...blows.flatMap((act) => whoIsHit.map((whom) => `${act} ${whom}`)),
    "raakt aan",
    "raken aan",
    ...["sluit", "sluiten"].flatMap((act) => [`${act} mij op`, `${act} me op`]),
    ...["houdt", "houden"].flatMap((act) => [`${act} mij vast`, `${act} me vast`]),
    "blauwe plek",
    "blauwe plekken",
    "keel dicht",
    "krijg geen eten",
    "mag niet naar buiten",
    "durf niet thuis",
    "raakte aan",
    "zit aan mij",
    "zit aan me",
    "doet mij pijn",
    "doet me pijn",
    "mij iets aandoen",
    "me iets aandoen",
    "bang thuis",
    "thuis bang",
    ...atHome.map((whom) => `bang ${whom}`),
    "bang naar huis",
    "durf niet naar huis",
    "niet veilig thuis",
    "thuis niet veilig",
    "voel niet veilig",
    "ben niet veilig",
    ...blowsInEnglish.split(", ").map((act) => `${act} me`),
    "kill me",
    "scared at home",
    "afraid at home",
    "not safe at home",
    "am not safe",
    "i'm not safe",
    "not feel safe",
    "don't feel safe",
    ...family.flatMap((whom) => [`scared of ${whom}`, `afraid of ${whom}`])
  ]
}

const harm: Distress = {
  woorden: `${despair.woorden}, ${violence.woorden}`,
  zinnen: [...despair.zinnen, ...violence.zinnen]
}

/** What is called when it must be at once. */
const emergency = "noodgeval, sos, politie"

/** Whoever seeks one of these words may be in danger: the number comes first. */
export const danger = words("tel:112", `gevaar, nood, ${emergency}, ${harm.woorden}`, ["112", ...harm.zinnen])

/** Who is there at once for one of these words, by who they are. */
const lines: Readonly<Record<string, Distress>> = {
  zelfmoordpreventie: despair,
  "veilig-thuis": { ...violence, zinnen: ["veilig thuis", ...violence.zinnen] },
  kindertelefoon: { woorden: "kindertelefoon, huilen, eenzaam, pesten, gepest, verdrietig", zinnen: [] }
}

/** Whom to call for which words, after 112. */
export const calls = crisisLines.map(({ id, naam, telefoon, href }) => {
  const distress = lines[id]
  if (distress === undefined) throw new Error(`Bij welke woorden ${id} past, is niet gezegd.`)
  return {
    ...words(href, distress.woorden, [...new Set([telefoon, telefoon.replace("-", "")]), ...distress.zinnen]),
    title: unbroken(`${naam.charAt(0).toUpperCase()}${naam.slice(1)}: bel ${telefoon}`)
  }
})

/** For each place the words readers use for it. */
export const readerWords: ReadonlyArray<ReaderWords> = [
  words(
    Address.guidePage,
    "boos, kwaad, woedend, verdrietig, oneerlijk, onterecht, ruzie, klagen, klacht, ontevreden, help, hulp nodig, wat nu, oneens, eens, liegen, gelogen, beloven, beloofd, negeren, straffen, straf, afpakken, afgepakt, schelden, uitschelden, uitgescholden, discriminatie, discrimineren, andere begeleider, andere hulpverlener, wisselen, racisme, racistisch, intimidatie, geïntimideerd, vernederd, vernederen, kleineren, wachtlijst, medicijnen, medicatie, jeugdbeschermer, jeugdbescherming, huisverbod",
    ["slaat nergens op"]
  ),
  words(
    Address.talkPage,
    `bang, angst, eng, durf, durven, alleen, praten, helpen, helpt, ombudsman, kinderombudsman, luisteren, vertrouwen, vertrouwenspersoon, bellen, chatten, appen, telefoon, telefoonnummer, nummer, advies, pesten, gediscrimineerd, discriminatie, schelden, gescholden, uitschelden, uitgescholden, huilen, eenzaam, stress, thuis, uithuisplaatsing, uit huis, racisme, racistisch, intimidatie, geïntimideerd, vernederd, vernederen, kleineren, jeugdbeschermer, jeugdbescherming, huisverbod, tolk, vertaler, pijn, leven, gevaar, nood, ${emergency}, ${harm.woorden}`,
    harm.zinnen
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
  words(Address.englishHome, "english, engels, translation, vertaling, tolk, complain, complaint"),
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
  words(Address.rulePath("beroep"), "beroep, rechter, rechtbank, rechtszaak"),
  words(Address.rulePath("regime"), "Wkkgz, geschilleninstantie, geschillencommissie"),
  words(Address.termOfGlossary("inspectie"), "igj"),
  words(Address.privacyPage, "cookies, volgen, sporen, privacy"),
  words(Address.faultPage, "typefout, verkeerd")
]
