/**
 * What the rules say, for readers of 12 and up: the same in words that say je.
 *
 * The rules speak Dutch to adults. A text of theirs that addresses its reader, or is hard, stands here under its own words, so that
 * the build stops when the rules come to say something else.
 *
 * @module
 */
/** A text of the rules, and what it is for a reader of 12 and up. */
export const young: Readonly<Record<string, string>> = {
  // What can be done.
  "Geef een signaal. Wij lezen: dat kan ook zonder uw naam.":
    "Geef een signaal. Wij lezen: dat kan ook zonder je naam.",
  "Geef een signaal, met uw naam.": "Geef een signaal, met je naam.",
  "U mag ook bellen. De termijn voor bezwaar loopt intussen door.":
    "Je mag ook bellen. De tijd voor bezwaar loopt door.",
  "De gemeente kan met u in gesprek gaan.": "De gemeente kan met je gaan praten.",
  "U mag uw bezwaar uitleggen op een hoorzitting. Wij lezen: meestal, ook zonder gesprek.":
    "Je mag je bezwaar uitleggen op een hoorzitting. Wij lezen: meestal, ook zonder gesprek.",
  "De tekst noemt een brief of het formulier van de gemeente. Wij lezen: een mail telt ook, en u krijgt de kans om dat te herstellen.":
    "De tekst noemt een brief of het formulier van de gemeente. Wij lezen: een mail telt ook, en je krijgt de kans om dat te herstellen.",
  "Bij de gemeente krijgt de medewerker een kopie van uw klacht.":
    "Bij de gemeente krijgt de medewerker een kopie van je klacht.",
  "Komt dat te laat? Schrijf de gemeente dat zij te laat is. Komt er ook dan geen besluit, dan kunt u naar de rechter en moet zij meestal betalen. Wacht niet te lang.":
    "Komt dat te laat? Schrijf de gemeente dat zij te laat is. Komt er ook dan geen besluit? Dan kun je naar de rechter en moet zij meestal betalen. Wacht niet te lang.",
  "Bent u het ook daarmee niet eens, dan kunt u naar de rechter. Bij jeugdhulp is dat de kinderrechter.":
    "Ben je het ook daarmee niet eens? Dan kun je naar de rechter. Bij jeugdhulp is dat de kinderrechter.",
  "Komt er ook dan geen besluit, dan kunt u naar de rechter. Wacht niet te lang: een laatste dag is er niet.":
    "Komt er ook dan geen besluit? Dan kun je naar de rechter. Wacht niet te lang: een laatste dag is er niet.",
  "U mag ook bellen. Uw brief blijft nodig.": "Je mag ook bellen. Je brief blijft nodig.",
  "Is het onderzoek niet op tijd? Dan mag u de hulp al aanvragen. Daarna loopt de termijn voor het besluit.":
    "Is het onderzoek niet op tijd? Dan mag je de hulp al aanvragen. Daarna loopt de termijn voor het besluit.",
  "Dien uw klacht in waar u wilt.": "Dien je klacht in waar je wilt.",
  "Een klacht kan alleen met uw naam.": "Een klacht kan alleen met je naam.",
  "Iemand die wel mag klagen, kan u machtigen.": "Iemand die wel mag klagen, kan zeggen dat jij het mag doen.",
  "U kunt het eerst met uw hulpverlener bespreken. Dat hoeft niet.":
    "Je kunt er eerst met je hulpverlener over praten. Het hoeft niet.",
  "In deze lezing bespreekt u het eerst met uw hulpverlener.":
    "In deze lezing praat je er eerst over met je hulpverlener.",
  "Durft u dat gesprek niet aan? Dat is goed. Er kan iemand meegaan, of u slaat het over.":
    "Durf je dat gesprek niet aan? Dat is goed. Er kan iemand meegaan, of je slaat het over.",
  "Vraag hulp als u nog twijfelt of niet weet hoe het moet.":
    "Vraag hulp als je nog twijfelt of niet weet hoe het moet.",
  "Bent u het niet eens, dan kunt u naar de externe klachtencommissie.":
    "Ben je het niet eens? Dan kun je naar de externe klachtencommissie.",
  "U mag ook nu al naar de externe klachtencommissie.": "Je mag ook nu al naar de externe klachtencommissie.",
  "Lukt het samen niet, dan verwijst {samenwerking} u door.":
    "Lukt het samen niet? Dan verwijst {samenwerking} je door.",
  "Vraag wanneer de afspraak is met u, de medewerker en de interne klachtenfunctionaris.":
    "Vraag wanneer de afspraak is met jou, de medewerker en de interne klachtenfunctionaris.",
  "Vraag om een brief met de redenen. Wij lezen: die krijgt u.":
    "Vraag om een brief met de redenen. Wij lezen: die krijg je.",
  "Vraag op welke dag het vervolggesprek is. Daar kijkt u samen of de afspraken zijn nagekomen en de klacht is opgelost.":
    "Vraag op welke dag het vervolggesprek is. Daar kijk je samen of de afspraken zijn nagekomen en je klacht is opgelost.",
  "U mag uw klacht altijd intrekken. Wij lezen: een reden hoeft niet.":
    "Je mag altijd stoppen (intrekken). Wij lezen: een reden hoeft niet.",
  "U mag uw klacht altijd intrekken. Zet erbij waarom.":
    "Je mag altijd stoppen met je klacht (intrekken). Zet erbij waarom.",
  "Tegen dit oordeel kunt u geen bezwaar maken.": "Tegen dit oordeel kun je geen bezwaar maken.",
  "U kunt met de Kinderombudsman praten, als het gaat om iemand die jonger is dan 18.":
    "Gaat het om iemand onder de 18? Dan kun je met de Kinderombudsman praten.",
  "Gaat het over de gemeente, zoals de toegang? Klaag eerst daar. Daarna kunt u ook naar haar ombudsman.":
    "Gaat het over de gemeente, zoals de toegang? Klaag eerst daar. Daarna kun je ook naar haar ombudsman.",
  "Is de hulp onveilig, dan kunt u dat melden bij de inspectie.":
    "Is de hulp onveilig? Dan kun je dat melden bij de inspectie.",
  "De aanbieder moet u schrijven of er iets verandert, en wat.":
    "De aanbieder moet je schrijven of er iets verandert, en wat.",
  "Stuurde u het naar {samenwerking}? Dan stuurt die het meteen door. De dag van ontvangst telt.":
    "Stuurde je het naar {samenwerking}? Dan stuurt die het meteen door. De dag van ontvangst telt.",
  "Is er na 2 weken nog geen besluit? Dan moet de gemeente u per dag betalen, hoogstens 42 dagen.":
    "Is er na 2 weken nog geen besluit? Dan moet de gemeente je per dag betalen, hoogstens 42 dagen.",
  "Is het toch niet opgelost? Wij lezen: u kunt {samenwerking} vragen uw klacht weer te openen.":
    "Is het toch niet opgelost? Wij lezen: vraag {samenwerking} om je klacht weer te openen.",
  "Heeft de externe klachtencommissie nog niet geoordeeld, dan kunt u daar ook later heen.":
    "Gaf de externe klachtencommissie nog geen oordeel? Dan kun je daar later ook nog heen.",
  "Vraag de klachtenfunctionaris welke commissie over uw klacht gaat.":
    "Vraag de klachtenfunctionaris welke commissie over je klacht gaat.",
  "U mag ook bij de gemeente klagen, met uw naam. Een mens beoordeelt welke weg past.":
    "Je mag ook bij de gemeente klagen, met je naam. Een mens beoordeelt welke weg past.",
  "Vraag of er een besluit is over de uitbestede hulp. Is er een, dan kunt u daartegen bezwaar maken.":
    "Vraag of er een besluit is over die hulp. Is er een? Dan kun je bezwaar maken.",
  "U mag ook klagen bij wie de hulp geeft.": "Je mag ook klagen bij wie de hulp geeft.",
  "Bedenkt u zich, dan mag u opnieuw een klacht indienen.": "Bedenk je je? Dan mag je opnieuw een klacht indienen.",
  "In deze lezing klaagt u hierover alleen bij de gemeente, met uw naam.":
    "In deze lezing klaag je hierover alleen bij de gemeente, met je naam.",
  "Uw gegevens zien of laten wissen is een ander verzoek. Een mens bekijkt het.":
    "Je gegevens zien of laten wissen is een ander verzoek. Een mens bekijkt het.",
  "Wilt u het alleen vertellen? Dan wordt het niet als klacht behandeld. Indienen kan later altijd nog.":
    "Wil je het alleen vertellen? Dan wordt het niet als klacht behandeld. Indienen kan later altijd nog.",
  // Why.
  "Wij lezen: {samenwerking} wijst aan wie uw klacht behandelt.":
    "Wij lezen: {samenwerking} wijst aan wie je klacht behandelt.",
  "U vindt dat het werk goed gaat. Dat is een compliment.": "Je vindt dat het werk goed gaat. Dat is een compliment.",
  "U zag of hoorde iets dat de hulp beter kan maken. Dat is een signaal.":
    "Je zag of hoorde iets dat de hulp beter kan maken. Dat is een signaal.",
  "U bent het niet eens met een besluit.": "Je bent het niet eens met een besluit.",
  "Daartegen maakt u bezwaar.": "Daartegen maak je bezwaar.",
  "U kreeg nog geen besluit. De tekst noemt dan bezwaar.": "Je kreeg nog geen besluit. De tekst noemt dan bezwaar.",
  "Wel mag u de gemeente schrijven dat zij te laat is.": "Wel mag je de gemeente schrijven dat zij te laat is.",
  "Gaat het ook over hoe u bent behandeld? Dan kunt u daarover een klacht indienen.":
    "Gaat het ook over hoe je bent behandeld? Dan kun je daarover een klacht indienen.",
  "U kunt ook een vertrouwenspersoon van Jeugdstem vragen. Jeugdstem is er voor jeugdhulp: vraag of dat ook bij u kan.":
    "Je kunt ook een vertrouwenspersoon van Jeugdstem vragen. Jeugdstem is er voor jeugdhulp: vraag of dat ook bij jou kan.",
  "Is er een advies? Dan neemt de organisatie dat over en bespreekt het met u.":
    "Is er een advies? Dan neemt de organisatie dat over en bespreekt het met jou.",
  "Een klacht gaat over hoe u bent behandeld.": "Een klacht gaat over hoe je bent behandeld.",
  "Tegen een besluit kunt u bezwaar maken.": "Tegen een besluit kun je bezwaar maken.",
  "Schrijf op waarom u het niet eens bent.": "Schrijf op waarom je het niet eens bent.",
  "Zet uw naam, adres en handtekening erbij. Zonder naam kan het niet.":
    "Zet je naam, adres en handtekening erbij. Zonder naam kan het niet.",
  "Bent u te laat? Dien het toch in. Een mens kijkt of u er iets aan kon doen.":
    "Ben je te laat? Dien het toch in. Een mens kijkt of jij er iets aan kon doen.",
  "Ontbreekt er iets, dan krijgt u eerst de kans om dat te herstellen.":
    "Ontbreekt er iets? Dan krijg je eerst de kans om dat te herstellen.",
  "Is de termijn voorbij, dan mag u de gemeente schrijven dat zij te laat is.":
    "Is de termijn voorbij? Dan mag je de gemeente schrijven dat zij te laat is.",
  "U bent klant en mag een klacht indienen.": "Je bent klant en mag een klacht indienen.",
  "U valt niet onder wie de tekst noemt.": "De tekst noemt mensen die mogen klagen. Jij staat daar niet bij.",
  "Ook de wet noemt u niet.": "Ook de wet noemt je niet.",
  "Wij lezen: zorgt u als gezin voor een kind, dan bent u ouder. Anders krijgt u wel hulp.":
    "Wij lezen: wie als gezin voor een kind zorgt, is ouder. Hoor jij daar niet bij? Dan krijg je wel hulp.",
  "Een compliment geeft u aan de medewerker of via de website.":
    "Een compliment geef je aan de medewerker of via de website.",
  "Een signaal geeft u bij {samenwerking}.": "Een signaal geef je bij {samenwerking}.",
  "Hiervoor gaat u naar de gemeente.": "Hiervoor ga je naar de gemeente.",
  "U kiest zelf waar u uw klacht indient.": "Je kiest zelf waar je je klacht indient.",
  "Jeugdstem helpt u, maar beslist niet over uw klacht.": "Jeugdstem helpt je, maar beslist niet over je klacht.",
  "Jeugdstem steunt u, maar beslist niet. Daarom begint er geen termijn.":
    "Jeugdstem steunt je, maar beslist niet. Daarom gaat er geen tijd lopen.",
  // What addresses nobody, in words that are easier.
  "Door een klacht bij {samenwerking} beginnen de termijnen van de tekst.":
    "{samenwerking} moet dan op tijd antwoorden.",
  "De commissie heeft een eigen termijn. Die staat in haar eigen regeling.":
    "Hoelang zij daarover doet, staat in haar eigen regels.",
  "U hebt erover gepraat. Is het niet opgelost, dan kunt u een klacht indienen.":
    "Je hebt erover gepraat. Is het niet opgelost? Dan kun je een klacht indienen.",
  "Men vraagt of u het al hebt besproken. Uw klacht telt bij elk antwoord.":
    "Er wordt gevraagd of je er al over hebt gepraat. Je klacht telt bij elk antwoord.",
  "U hoeft niet eerst zelf te praten. Dat is een advies en geen eis.":
    "Je hoeft niet eerst zelf te praten. Dat is een advies en geen eis.",
  "U mag bij elk gesprek iemand meenemen.": "Je mag bij elk gesprek iemand meenemen.",
  "De behandeling van een klacht kost u niets.": "De behandeling van een klacht kost je niets.",
  "behandelt uw klacht": "behandelt je klacht",
  "helpt u, maar beslist niet": "helpt je, maar beslist niet",
  "Vraag de klachtenfunctionaris of u volgens de Wmo mag klagen.":
    "Vraag de klachtenfunctionaris of je volgens de Wmo mag klagen.",
  // What could be done under a reading that was not chosen.
  "U mag ook bellen. In deze lezing staat de termijn stil zolang u overlegt.":
    "Je mag ook bellen. In deze lezing staat de tijd stil zolang je overlegt.",
  "In deze lezing staat niet vast wie besloot. Vraag de gemeente waar u bezwaar maakt.":
    "In deze lezing staat niet vast wie besloot. Vraag de gemeente waar je bezwaar maakt.",
  "In deze lezing dient u uw klacht eerst in bij {samenwerking}.":
    "In deze lezing dien je je klacht eerst in bij {samenwerking}.",
  "In deze lezing helpt een vertrouwenspersoon pas na een gesprek met uw hulpverlener.":
    "In deze lezing helpt een vertrouwenspersoon pas na een gesprek met je hulpverlener.",
  "In deze lezing kunt u tot 6 weken na de uitkomst naar de externe klachtencommissie.":
    "In deze lezing kun je tot 6 weken na de uitkomst naar de externe klachtencommissie.",
  "In deze lezing hoort bij uitbestede hulp een besluit. Daartegen kunt u bezwaar maken.":
    "In deze lezing hoort bij uitbestede hulp een besluit. Daartegen kun je bezwaar maken.",
  // Who must do what.
  "een bericht dat uw klacht is ontvangen": "een bericht dat je klacht is ontvangen",
  "uw klacht op de juiste plaats brengen": "je klacht op de juiste plaats brengen",
  "contact met u over uw klacht": "contact met jou over je klacht",
  "uw bezwaar indienen": "je bezwaar indienen",
  "een beslissing op uw bezwaar": "een beslissing op je bezwaar",
  "een beslissing op uw bezwaar, na uitstel": "een beslissing op je bezwaar, na uitstel",
  "een antwoord op uw klacht bij de gemeente": "een antwoord op je klacht bij de gemeente",
  "een antwoord op uw klacht bij de gemeente, met advies van een klachtadviseur":
    "een antwoord op je klacht bij de gemeente, met advies van een klachtadviseur",
  "een bericht als de gemeente uw klacht niet behandelt": "een bericht als de gemeente je klacht niet behandelt",
  "een antwoord op uw klacht bij de gemeente, na uitstel": "een antwoord op je klacht bij de gemeente, na uitstel",
  "een antwoord op uw klacht bij de gemeente, met advies van een klachtadviseur en na uitstel":
    "een antwoord op je klacht bij de gemeente, met advies van een klachtadviseur en na uitstel",
  "schriftelijk bevestigen dat zij uw klacht heeft": "op papier zeggen dat zij je klacht heeft",
  "een oordeel over uw klacht over zorg": "een oordeel over je klacht over zorg",
  "een oordeel over uw klacht over zorg, na uitstel": "een oordeel over je klacht over zorg, na uitstel",
  "een antwoord op uw verzoek om uw gegevens": "een antwoord op je verzoek om je gegevens",
  "wie uw gegevens bewaart": "wie je gegevens bewaart",
  "uw klacht indienen": "je klacht indienen",
  "een besluit op uw aanvraag": "een besluit op je aanvraag",
  "het dossier van uw klacht vernietigen": "het dossier van je klacht vernietigen",
  "een oordeel over uw klacht, met redenen": "een oordeel over je klacht, met redenen",
  "een afspraak met u, de medewerker en de interne klachtenfunctionaris":
    "een afspraak met jou, de medewerker en de interne klachtenfunctionaris",
  "op papier zetten waarom uw klacht, of een deel ervan, niet terecht is":
    "op papier zetten waarom je klacht, of een deel ervan, niet terecht is",
  "u doorverwijzen naar de externe klachtencommissie": "je doorverwijzen naar de externe klachtencommissie",
  "u schriftelijk om toestemming vragen": "je op papier om toestemming vragen",
  "vragen of u de klacht ook bij {samenwerking} hebt ingediend en besproken":
    "vragen of je de klacht ook bij {samenwerking} hebt ingediend en besproken",
  "uw klacht onderzoeken": "je klacht onderzoeken",
  "naar uw kant luisteren": "naar jouw kant luisteren"
}
