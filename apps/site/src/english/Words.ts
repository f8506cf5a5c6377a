/**
 * How the English guide asks and answers: what a reader would say, in one short line.
 *
 * @module
 */
import { lasting } from "@kracht/rules/Answer"
import type { Value } from "@kracht/rules/Fact"
import { type Event, type Party, parties } from "@kracht/rules/Obligation"
import type { Counter, Role } from "@kracht/rules/Routing"
import type { facts, over } from "@kracht/rules/Situation"
import { said } from "../rules/Words.ts"

type Fact = (typeof facts)[number]["id"]

interface Asking {
  readonly question: string
  /** Why it is asked: what changes with the answer. */
  readonly why: string
  readonly answers: Readonly<Record<string, string>>
  readonly doubt: string
}

const asking: { readonly [F in Fact]?: Asking } = {
  aanleiding: {
    question: "What do you want to tell us?",
    why: "Choose what fits best. You can always go back.",
    answers: {
      behandeling: "I am not satisfied with how I was treated",
      "oneens-met-besluit": "I disagree with a decision in a letter",
      "geen-besluit": "I have been waiting too long for a decision",
      opmerking: "I saw or heard something that can be better",
      tevreden: "I am satisfied"
    },
    doubt: "I do not know"
  },
  anoniem: {
    question: "May your name stand with the complaint?",
    why: "A complaint cannot be made without a name. Other things can.",
    answers: { false: "Yes, I will give my name", true: "No, I do not want to or do not dare" },
    doubt: "I do not know yet"
  },
  hoedanigheid: {
    question: "Who are you?",
    why: "Not everyone may make a complaint. Most people may.",
    answers: {
      klant: "I get help myself",
      ouder: "I am a parent, or I bring up the child in my family",
      "ouder-zonder-gezag": "I am a parent without parental authority",
      voogd: "I am a guardian",
      gezaghebbende: "I have authority over a child in another way",
      pleegouder: "I am a foster parent",
      nabestaande: "I am a surviving relative: someone who got help has died",
      gemachtigde: "I complain for someone else, who authorised me",
      anders: "I am someone else, such as a neighbour"
    },
    doubt: "I do not know what fits me"
  },
  stand: {
    question: "How far has your complaint come?",
    why: "What you can do now depends on it.",
    answers: {
      nieuw: "I have not made a complaint yet",
      "intern-in-behandeling": "{samenwerking} is working on it",
      "intern-gegrond": "{samenwerking} says: the complaint is right (upheld)",
      "intern-ongegrond": "{samenwerking} says: the complaint is not right (dismissed)",
      "intern-geen-oplossing": "{samenwerking} and I cannot solve it together",
      "intern-opgelost": "It was solved at {samenwerking}",
      "extern-in-behandeling": "The external complaints committee is working on it",
      "extern-gegrond": "The committee says: the complaint is right (upheld)",
      "extern-ongegrond": "The committee says: the complaint is not right (dismissed)",
      "extern-opgelost": "It was solved with help of the committee",
      ingetrokken: "I withdrew my complaint",
      gesloten: "My complaint is closed"
    },
    doubt: "I do not know how far my complaint has come"
  },
  eerstBesproken: {
    question: "Did you talk about it with your helper?",
    why: "You do not have to. Every answer is fine.",
    answers: { ja: "Yes", nee: "No, not yet", "durf-niet": "No, I do not dare to" },
    doubt: "I do not know what is wise"
  }
}

const askingOf = (fact: string): Asking => {
  const found = asking[fact as Fact]
  if (found === undefined) throw new Error(`The tables ask for ${fact}, but that question has no English words.`)
  return found
}

/** The question that asks a fact. */
export const questionIn = (fact: string): string => askingOf(fact).question

/** What changes with the answer. */
export const whyAsked = (fact: string): string => askingOf(fact).why

/** An answer as the reader would give it. */
export const answerIn = (fact: string, value: Value): string => {
  const words = askingOf(fact).answers[String(value)]
  if (words === undefined) throw new Error(`The answer ${String(value)} to ${fact} has no English words.`)
  return said(words)
}

/** The answer of whoever does not know. */
export const doubtIn = (fact: string): string => askingOf(fact).doubt

/** The values of a fact in the order in which most readers find theirs. */
export const inOrder = (fact: string): ReadonlyArray<string> => Object.keys(askingOf(fact).answers)

const titles: Readonly<Record<string, string>> = {
  compliment: "You can give a compliment",
  signaal: "You can give a signal",
  bezwaar: "You can object at the municipality",
  ingebrekestelling: "You can write to the municipality that it is late",
  anoniem: "A complaint needs a name; this you can do without one",
  "geen-klachtrecht": "You cannot complain yourself; this you can do",
  nieuw: "You can make a complaint",
  "intern-bezig": "Your complaint is with {samenwerking}",
  "intern-gegrond": "Your complaint is right, says {samenwerking}",
  "intern-ongegrond": "Your complaint is not right, says {samenwerking}",
  "intern-geen-oplossing": "You and {samenwerking} cannot solve it together",
  "extern-bezig": "Your complaint is with the external committee",
  "extern-gegrond": "Your complaint is right, says the committee",
  "extern-ongegrond": "Your complaint is not right, says the committee",
  "intern-opgelost": "Your complaint was solved at {samenwerking}",
  "extern-opgelost": "Your complaint was solved with help of the committee",
  ingetrokken: "You withdrew your complaint",
  gesloten: "Your complaint is closed"
}

/** What an outcome comes to, as a heading. */
export const titleIn = (outcome: string): string => {
  const title = titles[outcome]
  if (title === undefined) throw new Error(`The outcome ${outcome} has no English heading.`)
  return said(title)
}

const subjects: Readonly<Record<(typeof over)["values"][number], string>> = {
  medewerker: "About an employee",
  team: "About a whole team",
  toegang: "About access: who decides whether you get help",
  onderaannemer: "About another organisation that gives the help"
}

/** Whose conduct it is about, as the start of a line. */
export const subjectIn = (value: (typeof over)["values"][number]): string => subjects[value]

const counters: Readonly<Record<Counter, string>> = {
  kracht: "{samenwerking}",
  "externe-klachtencommissie": "The external complaints committee",
  jeugdstem: "Jeugdstem",
  gemeente: "The municipality",
  medewerker: "Your helper"
}

const roles: Readonly<Record<Role, string>> = {
  behandelt: "handles your complaint",
  oordeelt: "gives an opinion",
  ondersteunt: "helps you, but does not decide",
  beslist: "takes the decision",
  luistert: "listens to you"
}

/** The name of a counter, as the start of a sentence. */
export const counterName = (counter: Counter): string => said(counters[counter])

/** What a counter does, as the rest of that sentence. */
export const roleName = (role: Role): string => roles[role]

const events: Readonly<Record<Event, string>> = {
  ontvangst: "the day {samenwerking} receives your complaint",
  ontvangstbevestiging: "the day you get the acknowledgement",
  doorzetting: "the day your complaint is passed on",
  contact: "the day you are contacted",
  bekendmaking: "the day the decision is made known",
  melding: "the day you come forward at the municipality",
  "ontvangst-aanvraag": "the day the municipality receives your application",
  besluit: "the day of the decision",
  bezwaar: "the day you object",
  "einde-bezwaartermijn": "the day the time for objecting ends",
  "beslissing-op-bezwaar": "the day the decision on your objection is made known",
  "einde-beslistermijn": "the day the time for deciding ends",
  ingebrekestelling: "the day the municipality receives your letter",
  beroep: "the day you go to court",
  klaagschrift: "the day the municipality receives your complaint",
  "antwoord-gemeente": "the day of the answer of the municipality",
  "klacht-ombudsman": "the day you go to the ombudsman",
  oordeel: "the day the provider receives the opinion",
  reactie: "the day the provider reacts to the opinion",
  "vaststelling-jaarverslag": "the day the annual report is adopted",
  "openbaarmaking-jaarverslag": "the day the annual report is public",
  "laatste-stuk": "the day of the last paper in the file",
  sluiting: "the day your complaint is closed",
  vernietiging: "the day the file is destroyed"
}

/** The day a term counts from, within a sentence. */
export const eventDay = (event: Event): string => said(events[event])

/** Who acts, as the start of a line. */
export const partyName = (party: Party): string => {
  const name = said(parties[party].en)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** How long a term is: `5 working days`. */
export const termInEnglish = lasting.en
