/**
 * How is something asked that is not known yet?
 *
 * The Dutch stands with the fact; here it is in English, and what is asked for besides facts.
 *
 * @module
 */

import * as Access from "./Access.ts"
import * as Adoption from "./Adoption.ts"
import { rol } from "./CaseRole.ts"
import * as Consent from "./Consent.ts"
import * as ConsentEffect from "./ConsentEffect.ts"
import * as Consenter from "./Consenter.ts"
import * as Costs from "./Costs.ts"
import * as Impartiality from "./Impartiality.ts"
import * as Notice from "./Notice.ts"
import type { Plain, Taal } from "./Reason.ts"
import * as Retention from "./Retention.ts"
import { facts } from "./Situation.ts"

/** The facts that an answer can ask for, in the order of the questions they belong to. */
export const asked = [
  ...facts,
  rol,
  Access.stuk,
  Access.doel,
  Consent.toestemming,
  Access.opVerzoekKlager,
  Consenter.leeftijdBetrokkene,
  Consenter.kanOverzien,
  Consenter.gezag,
  Consenter.vertegenwoordiging,
  ConsentEffect.stap,
  Retention.gesloten,
  Retention.nogNodig,
  Retention.vernietigingsverbod,
  Retention.soortStuk,
  Retention.houder,
  Adoption.handeling,
  Adoption.besluitVan,
  Adoption.overeenstemming,
  Adoption.adviezen,
  Adoption.moment,
  Adoption.status,
  Costs.waarvoor,
  Notice.kindInGevaar,
  Impartiality.isBeklaagde,
  Impartiality.behandeltKlacht,
  Impartiality.oordeeltOverKlacht,
  Impartiality.steuntKlager,
  Impartiality.steuntMedewerker
] as const

const english: Readonly<Record<(typeof asked)[number]["id"], string>> = {
  aanleiding: "What do you want to tell?",
  over: "Whom is it about?",
  hoedanigheid: "Who are you?",
  leeftijdsgroep: "How old are you?",
  samenMetVolwassene: "Do you file the complaint together with an adult?",
  anoniem: "Do you want to keep your name secret?",
  eerstBesproken: "Have you talked about it with your helper?",
  loket: "Where do you file the complaint?",
  stand: "How far has your complaint come?",
  gevaar: "Is there danger now?",
  wens: "What do you want to happen?",
  regime: "Under which statute do you get help?",
  aard: "What is the complaint about?",
  kanaal: "How do you file the complaint?",
  leeftijdsgroepToen: "How old were you on the day it is about?",
  rol: "In which role does someone ask this?",
  stuk: "What does someone want to see?",
  doel: "What is that needed for?",
  toestemming: "Is there consent of the person whose data it is?",
  opVerzoekKlager: "Did the person who complains ask this person for support?",
  leeftijdBetrokkene: "How old is the person the file is about, or have they died?",
  kanOverzien: "Can this person weigh what consent means?",
  gezag: "Who has custody?",
  vertegenwoordiging: "Who acts for this adult?",
  stap: "Which step is it about?",
  gesloten: "Has the complaint been closed?",
  nogNodig: "Is the file still needed?",
  vernietigingsverbod: "Does a statute, a court or a supervisor forbid to destroy it?",
  soortStuk: "What is the paper about?",
  houder: "Who has the paper?",
  handeling: "Is it about adopting or amending?",
  besluitVan: "Who took the decision?",
  overeenstemming: "Does an organisation of clients agree?",
  adviezen: "Are both advices there?",
  moment: "What is going on?",
  status: "How far has this version come?",
  waarvoor: "What are the costs for?",
  kindInGevaar: "Can a child be in danger if the person complained about hears of it?",
  isBeklaagde: "Is the complaint about this person?",
  behandeltKlacht: "Does this person handle or mediate?",
  oordeeltOverKlacht: "Does this person judge the complaint?",
  steuntKlager: "Does this person support the complainant?",
  steuntMedewerker: "Does this person support the employee?"
}

const fields: Readonly<Record<string, Plain>> = {
  organisatie: { nl: "Van welke organisatie krijgt u hulp?", en: "Which organisation helps you?" },
  organisatieMedewerker: {
    nl: "Voor welke organisatie werkt degene over wie u klaagt?",
    en: "For which organisation does the person you complain about work?"
  },
  ingediendOp: { nl: "Op welke dag is de klacht ingediend?", en: "On which day was the complaint filed?" },
  uitkomstOp: { nl: "Op welke dag kwam de uitkomst?", en: "On which day did the outcome come?" },
  reactieOp: { nl: "Op welke dag reageerde de organisatie?", en: "On which day did the organisation respond?" },
  vervolggesprekOp: { nl: "Op welke dag was het vervolggesprek?", en: "On which day was the follow-up talk?" },
  ingetrokkenOp: { nl: "Op welke dag is de klacht ingetrokken?", en: "On which day was the complaint withdrawn?" },
  laatsteStukOp: {
    nl: "Van welke dag is het laatste stuk in het dossier?",
    en: "Of which day is the last paper in the file?"
  },
  peildatum: { nl: "Om welke dag gaat het?", en: "Which day is it about?" }
}

const questions: ReadonlyMap<string, Plain> = new Map([
  ...asked.map(({ id, question }): [string, Plain] => [id, { nl: question, en: english[id] }]),
  ...Object.entries(fields)
])

/** The question for a fact or field, in both languages; `undefined` for what nobody is asked. */
export const questionFor = (id: string): Plain | undefined => questions.get(id)

/** The questions for these, in the language asked for. */
export const questionsFor = (ids: ReadonlyArray<string>, taal: Taal): ReadonlyArray<string> =>
  ids.flatMap((id) => questionFor(id)?.[taal] ?? [])
