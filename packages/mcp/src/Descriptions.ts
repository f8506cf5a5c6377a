/**
 * What each tool is for, in words for an assistant: when to take it, what to give it, what to do with the answer.
 *
 * The document of the API says the same to who asks over HTTP.
 *
 * @module
 */
import type { OperationId } from "@kracht/http/Address"

/** The operations about the service itself are no tools. */
type ToolName = Exclude<OperationId, "openapi" | "gezondheid" | "gereedheid">

/** The description of every tool; the name of another tool stands between backticks. */
export const descriptions: Readonly<Record<ToolName, string>> = {
  regelingen:
    "Gebruik dit om te zien welke regelingen en versies er zijn, zonder de tekst. De namen in het antwoord zijn nodig voor " +
    "`regeling`, `versie`, `bepaling`, `zin` en `vergelijking`.",
  regeling: "Gebruik dit voor de versies van één regeling: hun naam, status en data. De tekst zelf geeft `versie`.",
  versie:
    "Gebruik dit om een hele versie te lezen, of om te zoeken hoe een bepaling of zin heet. Dat is veel tekst: is de naam al " +
    "bekend, neem dan `bepaling` of `zin`.",
  bepaling:
    "Gebruik dit om één bepaling letterlijk aan te halen. Geeft haar zinnen met hun naam, en de bepalingen die erin staan.",
  zin:
    "Gebruik dit om één zin letterlijk aan te halen, of om na te gaan waarop een antwoord rust: het veld zin van een antwoord " +
    "is zo'n naam. Geeft ook de regels, lezingen, wetsartikelen, begrippen en voorbeelden die erbij horen.",
  vergelijking:
    "Gebruik dit als iemand vraagt wat een nieuwe versie verandert. Geeft per zin de woorden die veranderden, de waarden die " +
    "anders werden, en per voorbeeld wat er anders uitkomt.",
  regels:
    "Gebruik dit om te zien welke beslissingen er zijn, en op welke zinnen en wetsartikelen elke rust. De namen zijn nodig " +
    "voor `regel`.",
  regel:
    "Gebruik dit om uit te leggen hoe een beslissing wordt genomen. Geeft een tabel met haar feiten en rijen, of een plicht " +
    "met haar termijn, met zinnen, redenen en voorbeelden.",
  beoordeling:
    "Gebruik dit als iemand wil weten wat hij met een klacht, compliment, signaal of bezwaar kan. Geef de feiten die bekend " +
    "zijn en laat de rest weg. Geeft de soort, of het kan, de loketten, de termijnen en de redenen. Staat er iets in " +
    "nogTeVragen, vraag dat dan in die volgorde, en beoordeel opnieuw.",
  beoordelingsreeks:
    "Gebruik dit om ten hoogste 1000 situaties in één keer te beoordelen. Elke krijgt haar eigen antwoord of haar eigen " +
    "probleem, in dezelfde volgorde. Voor één persoon is er `beoordeling`.",
  dag: "Gebruik dit om te weten of een dag (vanaf 2005) vrij is, hoe hij heet en of hij een werkdag is.",
  termijnberekening:
    "Gebruik dit voor de laatste dag van een losse termijn, zoals 6 weken of 5 werkdagen. De dag van de gebeurtenis telt niet " +
    "mee; de termijn eindigt om 24:00 uur van de laatste dag. Een wettelijke termijn telt geen werkdagen.",
  beslistermijn:
    "Gebruik dit als iemand wacht op een besluit van de gemeente op een aanvraag (Awb art. 4:13 tot en met 4:15). Het geldt " +
    "alleen als geen andere wet of verordening een termijn noemt: vraag dat na. Neem besluitUiterlijk uit het antwoord als " +
    "beslistermijnEinde van `dwangsomberekening`.",
  bezwaartermijn:
    "Gebruik dit als iemand het niet eens is met een besluit: tot wanneer bezwaar kan, en wanneer de gemeente beslist (Awb " +
    "art. 6:7 tot en met 6:9 en 7:10). Is het al ingediend, dan zegt tijdig of dat op tijd was. Te laat is niet altijd " +
    "verloren: dat beoordeelt een mens.",
  dwangsomberekening:
    "Gebruik dit als een besluit te laat is en de gemeente in gebreke is gesteld (Awb art. 4:17). Geeft vanaf wanneer en " +
    "hoeveel. Of de Algemene termijnenwet de twee weken verlengt, is niet zeker: is zonderTermijnenwet anders, noem dan beide.",
  procedure:
    "Gebruik dit als een klacht al loopt. Geef wat er gebeurde, op volgorde, en de dag waarvan gevraagd wordt hoe het staat. " +
    "Geeft wat nog moet, wat op tijd of te laat was, en wat nu kan.",
  inzagebeoordeling:
    "Gebruik dit als iemand vraagt wie een stuk mag zien. Geef rol, stuk, doel en de toestemming die er is. Geeft ja of nee, " +
    "wie er toestemming moet geven en wie moet zwijgen.",
  bewaartermijn:
    "Gebruik dit als iemand vraagt hoelang een klachtdossier blijft. Geeft de laatste dag, of het langer mag blijven, en wat " +
    "er dan moet gebeuren.",
  jaarverslag:
    "Gebruik dit om de klachten van een jaar te tellen zonder dat iemand te herkennen is. Geef elk geval apart. Kleine " +
    "getallen blijven weg, en ook wat ze zou verraden: reken die niet terug."
}
