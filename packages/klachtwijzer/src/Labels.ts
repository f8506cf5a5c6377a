/**
 * What the element says of itself: its headings, its buttons, and what holds for everyone.
 *
 * @module
 */
import type { Words } from "./Guide.ts"
import { younger } from "./Packed.ts"

const same = (nl: string, en: string): Words => [nl, nl, en]

/** With other pronouns for readers of 12 and up. */
const spoken = (nl: string, en: string): Words => [nl, younger(nl), en]

/** The words, in each voice; `{n}` stands for a number, `{naam}` for a name. */
export const labels = {
  naam: same("Klachtwijzer: wat kan ik doen?", "Complaints guide: what can I do?"),
  gevaar: same("Gevaar?", "In danger?"),
  bel: same("Bel 112", "Call 112"),
  vraag: same("Vraag {n} van hooguit {m}", "Question {n} of at most {m}"),
  twijfel: spoken("Weet u het niet?", "You do not know?"),
  betekenis: same(
    "Dit betekent elk antwoord. Kies wat het dichtst in de buurt komt.",
    "This is what each answer means. Choose what comes closest."
  ),
  onbekendePartner: same(
    "Deze site noemt een organisatie die wij niet kennen.",
    "This site names an organisation that we do not know."
  ),
  antwoord: spoken("Uw antwoord", "Your answer"),
  anders: spoken("Past een ander antwoord beter bij u?", "Does another answer fit you better?"),
  opnieuwKiezen: same("Kies opnieuw", "Choose again"),
  eigen: spoken("Let op: uw eigen termijn", "Mind your own time limit"),
  teLaat: spoken(
    "Bent u te laat? Dien het toch in. Een mens kijkt of u er iets aan kon doen.",
    "Are you late? File it all the same. A human looks whether you could help it."
  ),
  nu: spoken("Dit kunt u nu doen", "This you can do now"),
  waar: spoken("Hier kunt u terecht", "Where you can go"),
  over: same("Gaat het over de toegang of een team?", "Is it about the access team, or a whole team?"),
  moet: same("Wie moet wat doen, en wanneer?", "Who must do what, and when?"),
  moetBijKracht: spoken(
    "Dient u de klacht in bij {naam}? Dan moet dit gebeuren",
    "Do you file with {naam}? Then this must happen"
  ),
  telt: same("Begint na {dag}.", "Begins after {dag}."),
  vandaag: same("Vandaag ingediend? Dan uiterlijk {dag}.", "Filed today? Then on {dag} at the latest."),
  andersGelezen: same("Anders gelezen: {dag}.", "Read otherwise: {dag}."),
  of: same(" of ", " or "),
  werkdagen: same("Weekend en feestdagen tellen niet mee.", "Weekends and holidays do not count."),
  onbekend: same("Niet bekend", "Not known"),
  vraagWanneer: same("Vraag {wie} wanneer dat is.", "Ask {wie} when that is."),
  eigenRegeling: same(
    "Hoelang dat mag duren, staat in de regeling van de commissie. Die kennen wij niet. Vraag het {wie}.",
    "How long that may take is in the regulation of the committee. We do not know it. Ask {wie}."
  ),
  commissie: same(
    "Welke commissie dat is, is niet vastgesteld. Vraag het {wie}.",
    "Which committee that is has not been settled. Ask {wie}."
  ),
  bekendeCommissie: same("Bij {naam} is dat {commissie}.", "At {naam} that is {commissie}."),
  jeugdhulp: same("Alleen bij jeugdhulp.", "Only for youth care."),
  nagelaten: same("Gebeurt dat niet?", "Does that not happen?"),
  later: same("Zo gaat het verder", "What comes after"),
  hulp: spoken("Wie helpt u, gratis?", "Who helps you, free of charge?"),
  steun: spoken(
    "Bij jeugdhulp staat {naam} naast u, luistert en weet uw rechten. De hulp is gratis.",
    "For youth care {naam} stands beside you, listens and knows your rights. The help is free."
  ),
  naar: same("Naar {naam}", "Go to {naam}"),
  nagekeken: same(
    "Zo staat het op de site van {naam}, nagekeken op {dag}.",
    "So says the site of {naam}, checked on {dag}."
  ),
  waarom: same("Waarom? En waar staat dat?", "Why? And where does it say so?"),
  redenen: same("Waarom is dit het antwoord?", "Why is this the answer?"),
  bronnen: same("Waar staat dit?", "Where does it say so?"),
  regeling: same("Regeling {plaats}", "Regulation {plaats}"),
  lezing: same("Onze lezing", "Our reading"),
  terugNaar: same("Terug naar: {vraag}", "Back to: {vraag}"),
  opnieuw: same("Opnieuw beginnen", "Start again"),
  stil: spoken(
    "Uw antwoorden blijven op deze pagina. Ze worden niet bewaard en nergens heen gestuurd.",
    "Your answers stay on this page. They are not kept and not sent anywhere."
  ),
  wij: same(
    "Met ‘wij’ bedoelen de makers van deze klachtwijzer zichzelf.",
    "By ‘we’ the makers of this guide mean themselves."
  )
} as const satisfies Readonly<Record<string, Words>>
