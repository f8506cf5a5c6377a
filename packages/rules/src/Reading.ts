/**
 * Readings: questions the text leaves open, as values the rules can run under.
 *
 * The rules name the question and the values they can run under; which one is chosen, why, and who should decide is
 * content (`content/lezingen`).
 *
 * @module
 */
import { policies } from "@kracht/calendar/WorkingDay"
import { fact, type Known } from "./Fact.ts"

/** From which event the coordinator's days run: the text names none for this duty. */
const contactStart = fact(
  "contact.start",
  ["ontvangst", "doorzetting", "doorzetting-gemaximeerd"],
  "Vanaf wanneer loopt de termijn voor contact?"
)

/** Which days are working days: the text does not define the word. */
const werkdag = fact("werkdag", policies, "Welke dagen zijn werkdagen?")

/** May a minor complain alone? */
export const minderjarig = fact("minderjarig", ["zelfstandig", "samen"], "Mag een kind zelf een klacht indienen?")

/** May a signal be given without a name? The text says so of no one, and forbids it for complaints only. */
export const signaalAnoniem = fact("signaal.anoniem", ["zonder-naam", "met-naam"], "Mag een signaal ook zonder naam?")

/** Must a withdrawal have a reason? The text allows it at any moment, and asks for the reason in the next sentence. */
export const intrekkenReden = fact("intrekken.reden", ["niet-nodig", "nodig"], "Moet bij intrekken een reden?")

/** Whose consent is needed where two parents have custody? The text asks "you"; the statute says "the parents". */
export const toestemmingOuders = fact(
  "toestemming.ouders",
  ["beide-ouders", "een-ouder"],
  "Moeten beide ouders met gezag toestemming geven?"
)

/** Is the person complained about told who complains? The text says only that they are told of the complaint. */
export const klachtNaam = fact(
  "klacht.naam",
  ["zoveel-als-nodig", "altijd", "nooit"],
  "Hoort de beklaagde wie er klaagt?"
)

/** When is the person complained about told? The text names neither who tells nor when. */
export const beklaagdeWanneer = fact(
  "beklaagde.wanneer",
  ["bij-doorzetten", "bij-ontvangst"],
  "Wanneer hoort de beklaagde van de klacht?"
)

/** Whom does secrecy bind? The text says everyone involved in handling; taken to the letter that is the complainant too. */
export const geheimhoudingWie = fact(
  "geheimhouding.wie",
  ["behandelaars", "iedereen"],
  "Moet ook de klager de klacht geheimhouden?"
)

/** May one person support both sides of a case? The text gives both tasks to the same officer. */
export const rollenSamen = fact("rollen.samen", ["niet-samen", "samen"], "Mag 1 persoon klager en medewerker steunen?")

/** From which event a complaint file is kept: the text names none. */
export const bewarenStart = fact(
  "bewaren.start",
  ["sluiting", "ontvangst", "laatste-stuk"],
  "Vanaf wanneer loopt de bewaartermijn?"
)

/** Whose files may be kept longer by whom? The text names one officer, and files that others keep. */
export const bewarenWie = fact("bewaren.wie", ["eigen-dossiers", "alle"], "Wie mag welk dossier langer bewaren?")

/** May a file be kept longer, for which reasons and how much longer at a time? The text sets no limit. */
export const bewarenVerlengen = fact(
  "bewaren.verlengen",
  ["hoogstens-1-jaar", "hoogstens-6-maanden", "vrij", "nooit"],
  "Wanneer en hoeveel langer mag een dossier blijven?"
)

/** Must both advices be there before a change? They stand between brackets in the text. */
export const wijzigingAdvies = fact("wijziging.advies", ["vooraf", "naar-keuze"], "Is voor een wijziging advies nodig?")

/** Below which number is a count of the annual report not shown? The text forbids tracing and names no number. */
const jaarverslagDrempel = fact(
  "jaarverslag.drempel",
  ["vijf", "drie", "tien"],
  "Vanaf welk aantal staat een getal in het jaarverslag?"
)

/** Does the annual report count what came to Jeugdstem? The text names it as a contributor; it supports and decides nothing. */
export const jaarverslagWie = fact(
  "jaarverslag.wie",
  ["wie-klachten-behandelt", "ook-jeugdstem"],
  "Telt het jaarverslag mee wat bij Jeugdstem kwam?"
)

/** Who says yes to opening a client's file? The text asks "you", the statute whoever the file is about. */
export const toestemmingWie = fact(
  "toestemming.wie",
  ["wiens-dossier-het-is", "wie-klaagt"],
  "Wie geeft toestemming om het dossier in te zien?"
)

/** For which steps must consent be there? The text says before handling, and gives the first steps a few days. */
export const toestemmingWanneer = fact(
  "toestemming.wanneer",
  ["alleen-inzage", "alles"],
  "Waarvoor moet de toestemming er al zijn?"
)

/** On which ground is data used for a complaint? The text asks consent, the statute makes handling a duty. */
export const gegevensGrondslag = fact(
  "gegevens.grondslag",
  ["wettelijke-plicht", "toestemming"],
  "Waarop rust het gebruik van gegevens voor een klacht?"
)

/** How far apart are the two files? The text keeps papers of a complaint out of the client's file. */
export const dossierGescheiden = fact(
  "dossier.gescheiden",
  ["geen-spoor", "verwijzing-mag"],
  "Hoe apart moet het klachtdossier zijn?"
)

/** Does secrecy know exceptions? The text names none, statutes oblige to report. */
export const geheimhoudingUitzondering = fact(
  "geheimhouding.uitzondering",
  ["wet-gaat-voor", "nooit"],
  "Mag iemand die moet zwijgen, soms toch spreken?"
)

/** Which papers are a complaint file? One sentence names the external officers, the next the file as such. */
export const bewarenWat = fact(
  "bewaren.wat",
  ["alles-over-de-klacht", "alleen-extern"],
  "Welke papieren horen bij het klachtdossier?"
)

/** Who may adopt and amend? The text names the board of the partnership, the statute each provider with its clients. */
export const vaststellingWie = fact(
  "vaststelling.wie",
  ["elke-aanbieder-met-clienten", "de-directie"],
  "Wie mag de regeling vaststellen en wijzigen?"
)

/** How is the regulation made known? The text promises it widely, the statute asks a talk where possible. */
export const bekendmakingHoe = fact(
  "bekendmaking.hoe",
  ["ook-mondeling", "alleen-op-papier"],
  "Hoe wordt de regeling bekendgemaakt?"
)

/** Does a fixed last day move when it is a free day? The statute says before 1 June. */
const jaarverslagUiterlijk = fact(
  "jaarverslag.uiterlijk",
  ["31-mei", "eerste-werkdag"],
  "Tot welke dag mag het verslag openbaar worden, als de wet zegt voor 1 juni?"
)

/** What becomes of a message with several reasons? The text has no rule for it. */
const berichtGemengd = fact(
  "bericht.gemengd",
  ["splitsen", "hoofdzaak"],
  "Wat gebeurt er met een bericht waarin meer dingen staan?"
)

/** How many talks are "een aantal", after which the duty to refer exists? The plural needs two. */
const doorverwijzenGesprekken = fact(
  "doorverwijzen.gesprekken",
  ["twee", "een", "niet-te-zeggen"],
  "Na hoeveel gesprekken moet er worden doorverwezen?"
)

/** What is a message that no decision came? The text points to an objection, the statute knows none against that. */
export const besluitUitblijven = fact(
  "besluit.uitblijven",
  ["ingebrekestelling", "bezwaar"],
  "Wat kan iemand doen als er op tijd geen besluit komt?"
)

/** From which event does the term for a decision run? The text names none. */
const besluitStart = fact(
  "besluit.start",
  ["ontvangst-aanvraag", "melding"],
  "Vanaf welke dag loopt de termijn om te beslissen?"
)

/** How long may a decision on an objection take? The text names no term; the statute two, by who advises. */
export const bezwaarBeslistermijn = fact(
  "bezwaar.beslistermijn",
  ["met-commissie", "zonder-commissie"],
  "Hoe lang heeft de gemeente om op een bezwaar te beslissen?"
)

/** Is whoever objects always heard? The text only lets a hearing follow a talk that failed. */
export const bezwaarHoren = fact(
  "bezwaar.horen",
  ["altijd-aangeboden", "na-gesprek"],
  "Wordt iemand die bezwaar maakt altijd gehoord?"
)

/** May survivors complain? The text does not name them, the statute does. */
export const wieNabestaande = fact("wie.nabestaande", ["toelaten", "weigeren"], "Mag een nabestaande klagen?")

/** May someone complain on behalf of another? The text does not say so, the statute does. */
export const wieGemachtigde = fact(
  "wie.gemachtigde",
  ["met-machtiging", "weigeren"],
  "Mag iemand namens een ander klagen?"
)

/** May grandparents and other carers complain? The text gives them support and does not name them here. */
export const wieVerzorger = fact(
  "wie.verzorger",
  ["steun-wel-klacht-niet", "klacht-ook"],
  "Mogen grootouders en andere verzorgers klagen?"
)

/** What does Jeugdstem do with a complaint? The text lets it decide, the statute knows its people as supporters. */
export const jeugdstemRol = fact("jeugdstem.rol", ["steunen", "behandelen"], "Wat doet Jeugdstem met een klacht?")

/** Whose committee is it? The text names both the employer of the person complained about and whoever gives support. */
export const commissieWelke = fact(
  "commissie.welke",
  ["werkgever", "ondersteuner"],
  "Welke externe klachtencommissie gaat over de klacht?"
)

/** Must someone first talk with their helper? The text calls it wise. */
export const besprekenEerst = fact(
  "bespreken.eerst",
  ["advies", "voorwaarde"],
  "Moet iemand eerst met zijn hulpverlener praten?"
)

/** When is a complaint received that reaches the partnership on a free day? The text does not say. */
const ontvangstVrijeDag = fact(
  "ontvangst.vrije-dag",
  ["op-die-dag", "eerste-werkdag"],
  "Wanneer is een klacht van een vrije dag ontvangen?"
)

/** From which event does the term to bring a complaint to the right place run? The sentence names none. */
const routeringStart = fact(
  "routering.start",
  ["ontvangst", "ontvangstbevestiging"],
  "Vanaf wanneer loopt de termijn om de klacht op de juiste plaats te brengen?"
)

/** How long has an external committee to judge, while its own regulation is not known? Neither text nor statute says. */
const externOordeeltermijn = fact(
  "extern.oordeeltermijn",
  ["niet-vastgesteld", "zes-weken", "tien-weken"],
  "Hoe lang mag een externe klachtencommissie over haar oordeel doen?"
)

/** How long has a provider to respond to a judgement? The text names no term, the statute does. */
export const externReactie = fact(
  "extern.reactie",
  ["een-maand", "geen-termijn"],
  "Hoe lang mag een organisatie over haar reactie doen?"
)

/** Where can one complain about the team at the entrance, which works for the municipality? The text knows one way. */
export const klachtToegang = fact(
  "klacht.toegang",
  ["beide-wegen", "alleen-regeling", "alleen-gemeente"],
  "Waar kan iemand klagen over de toegang?"
)

/** Who handles a complaint about a whole team? The text knows a committee for each organisation only. */
export const klachtTeam = fact("klacht.team", ["aanwijzen", "niemand"], "Wie behandelt een klacht over een heel team?")

/** Who handles a complaint about a subcontractor? The text does not name it. */
export const klachtOnderaannemer = fact(
  "klacht.onderaannemer",
  ["eigen-regeling", "samenwerking"],
  "Wie behandelt een klacht over een onderaannemer?"
)

/** Does someone get reasons in writing when a complaint is found not justified? The text goes on only when it is. */
export const klachtOngegrond = fact(
  "klacht.ongegrond",
  ["schriftelijk-met-redenen", "niets"],
  "Wat krijgt iemand als de klacht niet terecht is gevonden?"
)

/** Where can someone go after a judgement? The text says only where not. */
export const naExtern = fact("na-extern", ["wegen-noemen", "niets"], "Waar kan iemand heen na een oordeel?")

/** When may mediation begin? One sentence names it as the officer's first task, the steps name it after the enquiry. */
export const bemiddelingWanneer = fact(
  "bemiddeling.wanneer",
  ["tot-het-oordeel", "na-het-onderzoek"],
  "Wanneer kan er worden bemiddeld?"
)

/** Do several complainants have one complaint together? The text speaks to one. */
export const klagersMeer = fact(
  "klagers.meer",
  ["ieder-voor-zich", "samen"],
  "Hebben meer klagers ieder een eigen klacht?"
)

/** What follows when the follow-up talk shows that it was not solved? The text asks and does not say. */
export const vervolggesprekOntevreden = fact(
  "vervolggesprek.ontevreden",
  ["klager-kiest", "klaar"],
  "Wat volgt er als iemand na het vervolggesprek niet tevreden is?"
)

/** Is there a follow-up talk after the external route too? The text does not say which route it is about. */
export const vervolggesprekDag = fact(
  "vervolggesprek.dag",
  ["afgesproken-dag", "alleen-intern"],
  "Na welke weg is er een vervolggesprek?"
)

/** What does refusing consent mean for the complaint? The text names no consequence. */
export const toestemmingWeigeren = fact(
  "toestemming.weigeren",
  ["zonder-dossier-verder", "niet-behandelen"],
  "Wat gebeurt er met een klacht zonder toestemming?"
)

/** What must a committee do that meets a serious situation? The text says nothing, the statute does. */
const externErnstig = fact(
  "extern.ernstig",
  ["melden", "niets"],
  "Wat doet een commissie die een ernstige situatie ziet?"
)

/** What ends with a withdrawal? The text says only that one may withdraw. */
const intrekkenGevolg = fact("intrekken.gevolg", ["procedure", "alles"], "Wat stopt er als iemand zijn klacht intrekt?")

/** Is the week in which a letter posted in time may still arrive extended? The statute does not say so in so many words. */
export const bezwaarPost = fact(
  "bezwaar.post",
  ["niet", "wel"],
  "Schuift de week voor de post op als zij op een vrije dag eindigt?"
)

/** From which end of the term does a postponement count: the extended one or the plain one? */
export const bezwaarUitstel = fact(
  "bezwaar.uitstel",
  ["verlengd-einde", "gewoon-einde"],
  "Vanaf welk einde van de termijn telt uitstel?"
)

/** Can days before a term begins add to it when a defect is repaired? */
export const bezwaarOpschorten = fact(
  "bezwaar.opschorten",
  ["alleen-als-zij-loopt", "elke-dag"],
  "Welke dagen tellen mee als een termijn stilstaat?"
)

/** Are the two weeks before a penalty extended? No ruling on it is known. */
export const dwangsomTermijnenwet = fact(
  "besluit.dwangsom-termijnenwet",
  ["wel", "niet"],
  "Worden de twee weken voor de dwangsom verlengd?"
)

/** Who says whether a complaint is justified? The text says "this officer" and names none; the statute asks for a committee. */
export const oordeelWie = fact("oordeel.wie", ["commissie", "functionaris"], "Wie beslist of een klacht gegrond is?")

/** Is there a decision when help is given by others? The drafter asks so between brackets, and nothing answers it. */
export const uitbesteding = fact(
  "uitbesteding",
  ["niet-te-zeggen", "besluit", "geen-besluit"],
  "Is er een besluit als hulp wordt uitbesteed?"
)

/** Does the complaints officer come before the confidential adviser? The text says "or else". */
export const hulpWie = fact("hulp.wie", ["vrije-keuze", "eerst-functionaris"], "Wie helpt er eerst?")

/** May someone call a confidential adviser at any time? The sentence begins with a condition and then says "always". */
export const vertrouwenspersoonWanneer = fact(
  "vertrouwenspersoon.wanneer",
  ["altijd", "na-gesprek"],
  "Wanneer mag iemand een vertrouwenspersoon bellen?"
)

/** Who is a client? The text does not define the word. */
export const wieKlant = fact("wie.klant", ["ieder-met-wie-kracht-te-maken-had", "alleen-de-jeugdige"], "Wie is klant?")

/** Is all dissatisfaction a complaint? The text names both in one breath, and advises to talk first. */
export const klachtOnvrede = fact("klacht.onvrede", ["op-verzoek", "altijd"], "Is onvrede altijd een klacht?")

/** From which day does the term for an objection run? The text names none. */
const bezwaarStart = fact(
  "bezwaar.start",
  ["bekendmaking", "ontvangst-brief"],
  "Vanaf welke dag loopt de termijn voor bezwaar?"
)

/** Does calling stop the term for an objection? The text offers it and does not say. */
export const bezwaarBellen = fact("bezwaar.bellen", ["niets", "schort-op"], "Loopt de termijn door als iemand belt?")

/** Does one count with the words of the text or with those of the statute? The text explains them in its own way. */
const besluitBegrip = fact(
  "besluit.begrip",
  ["gewone-taal", "volgens-de-tekst"],
  "Tellen de begrippen van de wet of die van de tekst?"
)

/** Can a complaint come too late? Neither the text nor the Jeugdwet names a last day. */
export const klachtUiterlijk = fact("klacht.uiterlijk", ["geen-termijn", "een-jaar"], "Kan een klacht te laat zijn?")

/** May the team decide for the municipality? The text says so; the decision in which that was settled has not been seen. */
export const mandaat = fact("mandaat", ["zoals-gesteld", "onbewezen"], "Mag het team besluiten namens de gemeente?")

/** Does it matter whether someone complained to the partnership first? The text has it asked, and says no more. */
export const intakeGevolg = fact(
  "intake.gevolg",
  ["alleen-weten", "eerst-kracht"],
  "Moet een klacht eerst bij het samenwerkingsverband zijn ingediend?"
)

/** How long after the outcome can someone go to the committee? Neither the text nor the statute names a term. */
export const naarExternTermijn = fact(
  "naar-extern.termijn",
  ["geen-termijn", "zes-weken"],
  "Hoe lang kan iemand nog naar de externe klachtencommissie?"
)

/** Is the outcome within the organisation something one can disagree with? The text does not say whose ruling it means. */
export const uitspraak = fact("uitspraak", ["uitkomst-of-oordeel", "alleen-oordeel"], "Wat is een uitspraak?")

/** Must the organisation follow the advice? The text states it as a fact, the statute does not bind. */
export const adviesGevolg = fact(
  "advies.gevolg",
  ["belofte-met-redenen", "vrij"],
  "Moet de organisatie het advies volgen?"
)

/** How far may a committee depart from the steps? The text lets it, the statute sets a minimum. */
const externMinimum = fact(
  "extern.minimum",
  ["wet-is-ondergrens", "vrij"],
  "Hoe ver mag een externe klachtencommissie afwijken?"
)

/** Which day decides the amounts of the penalty? The statute does not say; they changed once. */
export const dwangsomTarief = fact(
  "dwangsom.tarief",
  ["ingebrekestelling", "eerste-dag", "per-dag"],
  "Welke dag bepaalt de bedragen van de dwangsom?"
)

/** When does a month of the Union end? Its regulation counts from the day after; in practice the month is that of the day itself. */
const avgMaand = fact(
  "avg.maand",
  ["vroegste-dag", "naar-de-letter"],
  "Wanneer eindigt de maand voor een verzoek om gegevens?"
)

/** Does an objection count that was sent in another way than the text names? The statute gives time to mend it. */
export const bezwaarVorm = fact(
  "bezwaar.vorm",
  ["herstelbaar", "alleen-genoemd"],
  "Is een bezwaar dat op een andere manier is gestuurd, toch een bezwaar?"
)

/** Which recommendations does the annual report count? The text names those to the person complained about. */
export const jaarverslagAanbevelingen = fact(
  "jaarverslag.aanbevelingen",
  ["beiden", "alleen-beklaagden"],
  "Aan wie zijn de aanbevelingen in het verslag gericht?"
)

/** Is the report of the text that of the statute too? The one may lead to no organisation, the other names it. */
export const jaarverslagHoeveel = fact(
  "jaarverslag.hoeveel",
  ["twee-verslagen", "een-verslag"],
  "Is het verslag van de tekst ook dat van de Jeugdwet?"
)

/** What can a complaint be about? One sentence says how one was treated, others name more. */
export const klachtOnderwerp = fact(
  "klacht.onderwerp",
  ["elke-gedraging", "alleen-bejegening"],
  "Waarover kan een klacht gaan?"
)

/** What is free? The text names handling and support. */
export const kostenWat = fact("kosten.wat", ["behandelen-en-steun", "alles"], "Wat is er gratis aan een klacht?")

/** On which day does someone's age count? The text names none. */
export const leeftijdMoment = fact(
  "leeftijd.moment",
  ["indiening", "gebeurtenis"],
  "Op welke dag telt iemands leeftijd?"
)

/** Does a complaint count that comes by letter or word of mouth? The text names a form and an address for mail. */
export const loketKanaal = fact(
  "loket.kanaal",
  ["elk-kanaal", "alleen-genoemd"],
  "Telt een klacht ook als zij mondeling of per brief komt?"
)

/** Does a regulation hold whose day of adoption was left open? */
export const vaststellingDag = fact("vaststelling.dag", ["niet-vastgesteld", "geldt-al"], "Geldt een concept al?")

/** Every reading the rules can run under. */
export const readings = [
  contactStart,
  werkdag,
  minderjarig,
  signaalAnoniem,
  intrekkenReden,
  toestemmingOuders,
  klachtNaam,
  beklaagdeWanneer,
  geheimhoudingWie,
  rollenSamen,
  bewarenStart,
  bewarenWie,
  bewarenVerlengen,
  wijzigingAdvies,
  toestemmingWie,
  toestemmingWanneer,
  gegevensGrondslag,
  dossierGescheiden,
  geheimhoudingUitzondering,
  bewarenWat,
  vaststellingWie,
  bekendmakingHoe,
  jaarverslagUiterlijk,
  berichtGemengd,
  jaarverslagDrempel,
  jaarverslagWie,
  doorverwijzenGesprekken,
  besluitUitblijven,
  besluitStart,
  bezwaarBeslistermijn,
  bezwaarHoren,
  wieNabestaande,
  wieGemachtigde,
  wieVerzorger,
  jeugdstemRol,
  commissieWelke,
  besprekenEerst,
  ontvangstVrijeDag,
  routeringStart,
  externOordeeltermijn,
  externReactie,
  klachtToegang,
  klachtTeam,
  klachtOnderaannemer,
  klachtOngegrond,
  naExtern,
  bemiddelingWanneer,
  klagersMeer,
  vervolggesprekOntevreden,
  vervolggesprekDag,
  toestemmingWeigeren,
  externErnstig,
  intrekkenGevolg,
  bezwaarPost,
  bezwaarUitstel,
  bezwaarOpschorten,
  dwangsomTermijnenwet,
  oordeelWie,
  uitbesteding,
  hulpWie,
  vertrouwenspersoonWanneer,
  wieKlant,
  klachtOnvrede,
  bezwaarStart,
  bezwaarBellen,
  besluitBegrip,
  klachtUiterlijk,
  mandaat,
  intakeGevolg,
  naarExternTermijn,
  uitspraak,
  adviesGevolg,
  externMinimum,
  dwangsomTarief,
  avgMaand,
  bezwaarVorm,
  jaarverslagAanbevelingen,
  jaarverslagHoeveel,
  klachtOnderwerp,
  kostenWat,
  leeftijdMoment,
  loketKanaal,
  vaststellingDag
] as const

/** The readings chosen: one value for each. */
export type Readings = Known<typeof readings>

/** The readings with one of them read otherwise. */
export interface Variant {
  readonly id: keyof Readings
  readonly waarde: string
  readonly readings: Readings
}

const variants = new WeakMap<Readings, ReadonlyArray<Variant>>()

/** Every reading not chosen, each with the others as they were; the same readings give the same variants. */
export const variantsOf = (chosen: Readings): ReadonlyArray<Variant> => {
  const before = variants.get(chosen)
  if (before !== undefined) return before
  const made = readings.flatMap(({ id, values }) =>
    values
      .filter((value) => value !== chosen[id])
      .map((waarde): Variant => ({ id, waarde, readings: { ...chosen, [id]: waarde } }))
  )
  variants.set(chosen, made)
  return made
}
