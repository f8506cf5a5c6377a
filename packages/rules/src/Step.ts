/**
 * What can someone do next? Every step, what it says and what it rests on.
 *
 * @module
 */
import { obligation as afterNotice, MAX_DAYS } from "./LateDecision.ts"
import { type Because, reading, sentence, statute } from "./Reason.ts"

/** Every step there is: what it says and what it rests on. */
export const steps = {
  "compliment-geven": sentence(
    "compliment.kanaal",
    "Zeg het tegen de medewerker of geef het door via de website.",
    "Tell the employee or pass it on through the website."
  ),
  "signaal-geven": sentence(
    "soort.signaal",
    "Geef een signaal. Wij lezen: dat kan ook zonder uw naam.",
    "Give a signal. As we read it, you can do that without your name.",
    "signaal.anoniem"
  ),
  "signaal-met-naam": sentence("soort.signaal", "Geef een signaal, met uw naam.", "Give a signal, with your name."),
  "bezwaar-maken": sentence(
    "bezwaar.waar",
    "Maak bezwaar bij de gemeente en schrijf op waarom.",
    "File an objection with the municipality and write down why."
  ),
  bellen: sentence(
    "bezwaar.bellen",
    "U mag ook bellen. De termijn voor bezwaar loopt intussen door.",
    "You may also call. Meanwhile the term for an objection runs on.",
    "bezwaar.bellen"
  ),
  "bellen-schort-op": sentence(
    "bezwaar.bellen",
    "U mag ook bellen. In deze lezing staat de termijn stil zolang u overlegt.",
    "You may also call. Under this reading the term stands still while you confer.",
    "bezwaar.bellen"
  ),
  "bellen-te-laat": sentence(
    "bezwaar.bellen",
    "U mag ook bellen. Uw brief blijft nodig.",
    "You may also call. You still need the letter."
  ),
  "mandaat-vragen": sentence(
    "bezwaar.waar",
    "In deze lezing staat niet vast wie besloot. Vraag de gemeente waar u bezwaar maakt.",
    "Under this reading it is not settled who decided. Ask the municipality where to object.",
    "mandaat"
  ),
  "gesprek-gemeente": sentence(
    "bezwaar.gesprek",
    "De gemeente kan met u in gesprek gaan.",
    "The municipality may talk with you."
  ),
  hoorzitting: sentence(
    "bezwaar.hoorzitting",
    "U mag uw bezwaar uitleggen op een hoorzitting. Wij lezen: meestal, ook zonder gesprek.",
    "You may explain your objection at a hearing. As we read it: usually, also without a talk.",
    "bezwaar.horen"
  ),
  "hoorzitting-na-gesprek": sentence(
    "bezwaar.hoorzitting",
    "Lost een gesprek niets op, dan is er een hoorzitting.",
    "If a talk solves nothing, there is a hearing.",
    "bezwaar.horen"
  ),
  "beslissing-op-bezwaar": sentence(
    "bezwaar.beslissing",
    "De gemeente kijkt opnieuw en neemt een tweede besluit.",
    "The municipality looks again and decides a second time."
  ),
  "te-laat-beslist-op-bezwaar": statute(
    "Awb art. 6:12 en 7:14",
    "Komt dat te laat? Schrijf de gemeente dat zij te laat is. Komt er ook dan geen besluit, dan kunt u naar de rechter en moet zij meestal betalen. Wacht niet te lang.",
    "Does that come too late? Write to the municipality that it is late. If there still is no decision then, you can go to court, and it usually must pay. Do not wait too long."
  ),
  doorzenden: statute(
    "Awb art. 6:15",
    "Stuurde u het naar {samenwerking}? Dan stuurt die het meteen door. De dag van ontvangst telt.",
    "Did you send it to {samenwerking}? Then they pass it on at once. The day of receipt counts."
  ),
  "beroep-na-beslissing": statute(
    "Awb art. 8:1",
    "Bent u het ook daarmee niet eens, dan kunt u naar de rechter. Bij jeugdhulp is dat de kinderrechter.",
    "If you disagree with that too, you can go to court. For youth care that is the juvenile judge."
  ),
  "in-gebreke-stellen": statute(
    "Awb art. 4:17 lid 3 en 6",
    "Schrijf de gemeente dat zij te laat is. Doe dat pas als de termijn voorbij is, en dan snel.",
    "Write to the municipality that it is late. Do so only after the term has passed, and then soon."
  ),
  dwangsom: statute(
    "Awb art. 4:17 lid 1",
    `Is er na ${afterNotice.term.aantal} weken nog geen besluit? Dan moet de gemeente u per dag betalen, hoogstens ${MAX_DAYS} dagen.`,
    `No decision after ${afterNotice.term.aantal} weeks? Then the municipality must pay you per day, ${MAX_DAYS} days at most.`
  ),
  "beroep-na-twee-weken": statute(
    "Awb art. 6:12 lid 2 en 4",
    "Komt er ook dan geen besluit, dan kunt u naar de rechter. Wacht niet te lang: een laatste dag is er niet.",
    "If there still is no decision then, you can go to court. Do not wait too long: there is no last day."
  ),
  "klacht-indienen": sentence("loket.vrij", "Dien uw klacht in waar u wilt.", "File your complaint where you want."),
  "klacht-eerst-hier": sentence(
    "loket.kracht",
    "In deze lezing dient u uw klacht eerst in bij {samenwerking}.",
    "Under this reading you file your complaint with {samenwerking} first.",
    "intake.gevolg"
  ),
  "klacht-met-naam": sentence(
    "wie.anoniem",
    "Een klacht kan alleen met uw naam.",
    "A complaint can be filed only with your name."
  ),
  machtiging: statute(
    "Jeugdwet art. 4.2.1 lid 4 onder a",
    "Iemand die wel mag klagen, kan u machtigen.",
    "Someone who may complain can authorise you."
  ),
  "eerst-praten": sentence(
    "bespreken.eerst",
    "U kunt het eerst met uw hulpverlener bespreken. Dat hoeft niet.",
    "You can discuss it with your helper first. You need not.",
    "bespreken.eerst"
  ),
  "eerst-praten-moet": sentence(
    "bespreken.eerst",
    "In deze lezing bespreekt u het eerst met uw hulpverlener.",
    "Under this reading you first discuss it with your helper.",
    "bespreken.eerst"
  ),
  "praten-durf-niet": sentence(
    "wie.hulp",
    "Durft u dat gesprek niet aan? Dat is goed. Er kan iemand meegaan, of u slaat het over.",
    "You do not dare to have that talk? That is fine. Someone can come along, or you skip it."
  ),
  "hulp-vragen": sentence(
    "wie.hulp",
    "Vraag hulp als u nog twijfelt of niet weet hoe het moet.",
    "Ask for help if you are in doubt or do not know how."
  ),
  vertrouwenspersoon: sentence(
    "vertrouwenspersoon.altijd",
    "Neem contact op met een vertrouwenspersoon van Jeugdstem. Dat mag altijd.",
    "Contact a confidential adviser of Jeugdstem. You always may."
  ),
  "vertrouwenspersoon-na-gesprek": sentence(
    "vertrouwenspersoon.altijd",
    "In deze lezing helpt een vertrouwenspersoon pas na een gesprek met uw hulpverlener.",
    "Under this reading a confidential adviser helps only after a talk with your helper.",
    "vertrouwenspersoon.wanneer"
  ),
  "jeugdstem-vragen": sentence(
    "bijstand.indiener",
    "U kunt ook een vertrouwenspersoon van Jeugdstem vragen. Jeugdstem is er voor jeugdhulp: vraag of dat ook bij u kan.",
    "You can also ask for a confidential adviser of Jeugdstem. Jeugdstem is there for youth care: ask whether it can help you too."
  ),
  "recht-op-vertrouwenspersoon": sentence(
    "vertrouwenspersoon.recht",
    "Ook grootouders en verzorgers mogen een vertrouwenspersoon vragen.",
    "Grandparents and carers too may ask for a confidential adviser."
  ),
  "externe-commissie": sentence(
    "vervolg.intern",
    "Bent u het niet eens, dan kunt u naar de externe klachtencommissie.",
    "If you disagree, you can go to the external complaints committee."
  ),
  "externe-commissie-zes-weken": sentence(
    "vervolg.intern",
    "In deze lezing kunt u tot 6 weken na de uitkomst naar de externe klachtencommissie.",
    "Under this reading you can go to the external complaints committee until 6 weeks after the outcome.",
    "naar-extern.termijn"
  ),
  "direct-extern": sentence(
    "loket.extern",
    "U mag ook nu al naar de externe klachtencommissie.",
    "You may go to the external complaints committee already."
  ),
  doorverwijzing: sentence(
    "doorverwijzen",
    "Lukt het samen niet, dan verwijst {samenwerking} u door.",
    "If you cannot solve it together, {samenwerking} refers you."
  ),
  "afspraak-vragen": sentence(
    "gegrond.afspraak",
    "Vraag wanneer de afspraak is met u, de medewerker en de interne klachtenfunctionaris.",
    "Ask when the appointment is with you, the employee and the internal complaints officer."
  ),
  "redenen-vragen": sentence(
    "vervolg.intern",
    "Vraag om een brief met de redenen. Wij lezen: die krijgt u.",
    "Ask for a letter with the reasons. As we read it, you get one.",
    "klacht.ongegrond"
  ),
  vervolggesprek: sentence(
    "vervolggesprek",
    "Vraag op welke dag het vervolggesprek is. Daar kijkt u samen of de afspraken zijn nagekomen en de klacht is opgelost.",
    "Ask on which day the follow-up talk is. There you look together whether the agreements were kept and the complaint is solved."
  ),
  "reactie-aanbieder": statute(
    "Jeugdwet art. 4.2.1 lid 5",
    "De aanbieder moet u schrijven of er iets verandert, en wat.",
    "The provider must write to you whether anything will change, and what."
  ),
  intrekken: sentence(
    "intrekken",
    "U mag uw klacht altijd intrekken. Wij lezen: een reden hoeft niet.",
    "You may always withdraw your complaint. As we read it, you need no reason.",
    "intrekken.reden"
  ),
  "intrekken-met-reden": sentence(
    "intrekken",
    "U mag uw klacht altijd intrekken. Zet erbij waarom.",
    "You may always withdraw your complaint. Say why.",
    "intrekken.reden"
  ),
  "geen-bezwaar": sentence(
    "vervolg.extern",
    "Tegen dit oordeel kunt u geen bezwaar maken.",
    "You cannot object to this judgement."
  ),
  "reactie-vragen": statute(
    "Jeugdwet art. 4.2.1 lid 5",
    "Vraag de organisatie om haar brief als die niet komt.",
    "Ask the organisation for its letter if it does not come."
  ),
  "advies-bespreken": sentence(
    "advies.overnemen",
    "Is er een advies? Dan neemt de organisatie dat over en bespreekt het met u.",
    "Is there advice? Then the organisation follows it and discusses it with you.",
    "advies.gevolg"
  ),
  ombudsman: statute(
    "Wet Nationale ombudsman art. 11b",
    "U kunt met de Kinderombudsman praten, als het gaat om iemand die jonger is dan 18.",
    "You can talk to the Children's Ombudsman, if it is about someone younger than 18."
  ),
  "gemeentelijke-ombudsman": statute(
    "Awb art. 9:17 en 9:20 lid 1",
    "Gaat het over de gemeente, zoals de toegang? Klaag eerst daar. Daarna kunt u ook naar haar ombudsman.",
    "Is it about the municipality, such as the access team? Then you can also go to its ombudsman. Complain to the municipality itself first."
  ),
  inspectie: statute(
    "Jeugdwet art. 9.1",
    "Is de hulp onveilig, dan kunt u dat melden bij de inspectie.",
    "If the help is unsafe, you can report that to the inspectorate."
  ),
  "commissie-vragen": sentence(
    "commissie.onbekend",
    "Vraag de klachtenfunctionaris welke commissie over uw klacht gaat.",
    "Ask the complaints officer which committee your complaint is for."
  ),
  "geen-commissie": sentence(
    "commissie.onbekend",
    "In deze lezing gaat geen commissie over een heel team.",
    "Under this reading no committee is for a whole team.",
    "klacht.team"
  ),
  "alleen-gemeente": statute(
    "Awb titel 9.1",
    "In deze lezing klaagt u hierover alleen bij de gemeente, met uw naam.",
    "Under this reading you complain about this to the municipality only, with your name."
  ),
  "bel-112": statute(
    "Jeugdwet art. 4.1.7",
    "Is er nu gevaar? Bel 112. Een mens moet meteen meekijken.",
    "Is there danger now? Call 112. A human must look at it at once."
  ),
  "bel-112-wmo": statute(
    "Wmo 2015 art. 3.3 lid 1",
    "Is er nu gevaar? Bel 112. Een mens moet meteen meekijken.",
    "Is there danger now? Call 112. A human must look at it at once."
  ),
  "bel-112-zorg": statute(
    "Wkkgz art. 8 lid 1",
    "Is er nu gevaar? Bel 112. Een mens moet meteen meekijken.",
    "Is there danger now? Call 112. A human must look at it at once."
  ),
  "alleen-vertellen": sentence(
    "bespreken.eerst",
    "Wilt u het alleen vertellen? Dan wordt het niet als klacht behandeld. Indienen kan later altijd nog.",
    "Do you only want to tell? Then it is not handled as a complaint. You can always file later.",
    "klacht.onvrede"
  ),
  "ook-een-klacht": sentence(
    "soort.klacht",
    "Gaat het ook over hoe u bent behandeld? Dan kunt u daarover een klacht indienen.",
    "Is it also about how you were treated? Then you can file a complaint about that."
  ),
  "avg-verzoek": statute(
    "AVG art. 12 lid 3",
    "Uw gegevens zien of laten wissen is een ander verzoek. Een mens bekijkt het.",
    "To see your data or have them erased is another request. A human looks at it."
  ),
  "wmo-regeling": statute(
    "Wmo 2015 art. 3.2 lid 1 onder a",
    "Bij hulp volgens de Wmo geldt deze regeling. De rechten uit de Jeugdwet gelden dan niet.",
    "For help under the Wmo this regulation holds. The rights of the Jeugdwet do not."
  ),
  "wmo-mens": statute(
    "Wmo 2015 art. 3.2 lid 1 onder a",
    "Vraag de klachtenfunctionaris of u volgens de Wmo mag klagen.",
    "Ask the complaints officer whether you may complain under the Wmo."
  ),
  "wkkgz-mens": statute(
    "Wkkgz art. 15",
    "Bij zorg uit de zorgverzekering geldt een andere klachtwet. Vraag de klachtenfunctionaris van de aanbieder.",
    "For care under the health insurance another statute holds. Ask the complaints officer of the provider."
  ),
  geschilleninstantie: statute(
    "Wkkgz art. 18",
    "Wie het niet eens is met de uitkomst, kan naar de geschilleninstantie: die beslist dan. Vraag de aanbieder welke dat is.",
    "Whoever disagrees with the outcome can go to the disputes body, which then decides. Ask the provider which one it is."
  ),
  "besluit-vragen": sentence(
    "uitbesteding",
    "Vraag of er een besluit is over de uitbestede hulp. Is er een, dan kunt u daartegen bezwaar maken.",
    "Ask whether there is a decision on the help given by others. If there is one, you can object to it.",
    "uitbesteding"
  ),
  "besluit-hoort-vragen": sentence(
    "uitbesteding",
    "Vraag of bij de uitbestede hulp een besluit hoort. Alleen dan kan de gemeente te laat zijn.",
    "Ask whether a decision goes with the help given by others. Only then can the municipality be late.",
    "uitbesteding"
  ),
  "aanvragen-zonder-onderzoek": statute(
    "Wmo 2015 art. 2.3.2 lid 9",
    "Is het onderzoek niet op tijd? Dan mag u de hulp al aanvragen. Daarna loopt de termijn voor het besluit.",
    "Is the inquiry not done in time? Then you may apply for the help already. After that the term for the decision runs."
  ),
  "niet-te-laat": reading(
    "klacht.uiterlijk",
    "Wij lezen: een klacht is nooit te laat. Bewijs kan weg zijn.",
    "As we read it: a complaint is never too late. Evidence can be gone."
  ),
  "geen-besluit": sentence(
    "uitbesteding",
    "In deze lezing hoort bij uitbestede hulp geen besluit. Bezwaar kan dan niet, en de gemeente kan niet te laat zijn.",
    "Under this reading no decision goes with help given by others. Then there is nothing to object to, and the municipality cannot be late.",
    "uitbesteding"
  ),
  "besluit-zorg": statute(
    "Wkkgz art. 1",
    "Over zorg uit de zorgverzekering beslist de gemeente niet. Is de brief toch van haar, dan geldt wat hieronder staat.",
    "The municipality does not decide on care under the health insurance. If the letter is from it after all, what is below holds."
  ),
  "geen-besluit-zorg": statute(
    "Wkkgz art. 1",
    "Over zorg uit de zorgverzekering beslist de gemeente niet. Zij kan dus niet te laat zijn. Vraag wie de zorg geeft, wie beslist.",
    "The municipality does not decide on care under the health insurance, so it cannot be late. Ask whoever gives the care who decides."
  ),
  "besluit-bezwaar": sentence(
    "uitbesteding",
    "In deze lezing hoort bij uitbestede hulp een besluit. Daartegen kunt u bezwaar maken.",
    "Under this reading a decision goes with help given by others. You can object to it.",
    "uitbesteding"
  ),

  "klacht-bij-gemeente": statute(
    "Awb titel 9.1",
    "U mag ook bij de gemeente klagen, met uw naam. Een mens beoordeelt welke weg past.",
    "You may also complain to the municipality, with your name. A human decides which way fits."
  ),
  "klacht-bij-onderaannemer": sentence(
    "uitbesteding",
    "U mag ook klagen bij wie de hulp geeft.",
    "You may also complain to whoever gives the help."
  ),
  heropenen: sentence(
    "vervolggesprek.inhoud",
    "Is het toch niet opgelost? Wij lezen: u kunt {samenwerking} vragen uw klacht weer te openen.",
    "Was it not solved after all? As we read it, you can ask {samenwerking} to reopen your complaint.",
    "vervolggesprek.ontevreden"
  ),
  "alsnog-extern": sentence(
    "loket.extern",
    "Heeft de externe klachtencommissie nog niet geoordeeld, dan kunt u daar ook later heen.",
    "If the external complaints committee has not judged yet, you can go there later too."
  ),
  "opnieuw-indienen": sentence(
    "loket.vrij",
    "Bedenkt u zich, dan mag u opnieuw een klacht indienen.",
    "If you change your mind, you may file a complaint again."
  )
} as const satisfies Readonly<Record<string, Because>>

/** A next step. */
export type Step = keyof typeof steps
