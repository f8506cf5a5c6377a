/**
 * How the English guide asks and answers: what a reader would say, in one short line.
 *
 * @module
 */
import type { facts, over } from "@kracht/rules/Situation"

type Fact = (typeof facts)[number]["id"]

/** A question, why it is asked, and its answers in the order in which most readers find theirs. */
export interface Asking {
  readonly question: string
  /** Why it is asked: what changes with the answer. */
  readonly why: string
  readonly answers: Readonly<Record<string, string>>
  /** Who finds themselves in an answer, where its words alone could send someone away. */
  readonly also?: Readonly<Record<string, string>>
  /** What each answer means to whoever is in doubt; left out where the tables say it themselves. */
  readonly means: Readonly<Record<string, string>>
  readonly doubt: string
}

/** The questions the tables can ask. */
export const asking: { readonly [F in Fact]?: Asking } = {
  aanleiding: {
    question: "What do you want to tell?",
    why: "Choose what fits best. You can always go back.",
    answers: {
      behandeling: "I am not satisfied with how I was treated",
      "oneens-met-besluit": "I disagree with a decision in a letter",
      "geen-besluit": "I have been waiting too long for a decision",
      opmerking: "I saw or heard something that can be better",
      tevreden: "I am satisfied"
    },
    means: {
      behandeling: "Something went wrong in the contact or the help. That is called a complaint.",
      "oneens-met-besluit": "A letter says something about the help that must change. That is called an objection.",
      "geen-besluit":
        "The answer of the municipality to an application or an objection is late. Then a letter to the municipality fits.",
      opmerking: "A warning, also about something of someone else. That is called a signal.",
      tevreden: "A thank-you. That is called a compliment."
    },
    doubt: "I do not know"
  },
  anoniem: {
    question: "May your name stand with the complaint?",
    why: "A complaint cannot be made without a name. Other things can.",
    answers: { false: "Yes, I will give my name", true: "No, I do not want to or do not dare" },
    means: {
      false:
        "Whoever handles your complaint knows who you are. The person you complain about hears that there is a complaint. Is a child in danger? Then a human decides when.",
      true: "You would rather keep your name to yourself. That is allowed."
    },
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
    also: {
      ouder: "Also as a step-parent or grandparent, if the child grows up in your family",
      anders: "Also as a grandparent, if the child grows up somewhere else"
    },
    means: {
      klant: "Whoever gets help or asked for it, also as a child or young person.",
      ouder: "The father or mother, or whoever brings up the child in their own family.",
      "ouder-zonder-gezag": "The father or mother who may not decide about the child.",
      voogd: "Whoever decides about the child instead of the parents.",
      gezaghebbende: "Whoever is no parent or guardian, but may decide about the child.",
      pleegouder: "Whoever has a child at home that cannot live with its parents.",
      nabestaande: "Family of a child or parent who has died.",
      gemachtigde: "Whoever has permission to complain for someone else.",
      anders: "A neighbour, a teacher, or family with whom the child does not grow up."
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
      "intern-deels-gegrond": "{samenwerking} says: the complaint is right in part (upheld in part)",
      "intern-ongegrond": "{samenwerking} says: the complaint is not right (dismissed)",
      "intern-geen-oplossing": "{samenwerking} and I cannot solve it together",
      "intern-opgelost": "It was solved at {samenwerking}",
      "extern-in-behandeling": "The external complaints committee is working on it",
      "extern-gegrond": "The committee says: the complaint is right (upheld)",
      "extern-deels-gegrond": "The committee says: the complaint is right in part (upheld in part)",
      "extern-ongegrond": "The committee says: the complaint is not right (dismissed)",
      "extern-opgelost": "It was solved with help of the committee",
      ingetrokken: "I withdrew my complaint",
      gesloten: "My complaint is closed"
    },
    means: {
      nieuw: "Nothing has been sent or said yet. Or only to Jeugdstem: no complaint runs there.",
      "intern-in-behandeling": "A complaint was made, but nobody has said yet what they think of it.",
      "intern-gegrond": "After a talk or an investigation you were found to be right.",
      "intern-deels-gegrond": "After a talk or an investigation you were found to be right in part.",
      "intern-ongegrond": "After a talk or an investigation you were not found to be right.",
      "intern-geen-oplossing": "There was a talk, but it is not solved.",
      "intern-opgelost": "After a talk you agreed with each other.",
      "extern-in-behandeling": "The committee has the complaint, but has not given a judgement yet.",
      "extern-gegrond": "The judgement says that you are right.",
      "extern-deels-gegrond": "The judgement says that you are right in part.",
      "extern-ongegrond": "The judgement says that you are not right.",
      "extern-opgelost": "A solution was found together. A judgement was not needed.",
      ingetrokken: "You said that you stop with your complaint.",
      gesloten: "You were told that it is finished."
    },
    doubt: "I do not know how far my complaint has come"
  },
  eerstBesproken: {
    question: "Did you talk about it with your helper?",
    why: "You do not have to. Every answer is fine.",
    answers: { ja: "Yes", nee: "No, not yet", "durf-niet": "No, I do not dare to" },
    means: {},
    doubt: "I do not know what is wise"
  }
}

/** What an outcome comes to, as a heading, by the row of the table on next steps. */
export const titles: Readonly<Record<string, string>> = {
  compliment: "You can give a compliment",
  signaal: "You can give a signal",
  bezwaar: "You can object at the municipality",
  ingebrekestelling: "You can write to the municipality that it is late",
  anoniem: "A complaint needs a name; this you can do without one",
  "geen-klachtrecht": "You cannot complain yourself; this you can do",
  nieuw: "You can make a complaint",
  "intern-bezig": "Your complaint is with {samenwerking}",
  "intern-gegrond": "Your complaint is right, says {samenwerking}",
  "intern-deels-gegrond": "Your complaint is right in part, says {samenwerking}",
  "intern-ongegrond": "Your complaint is not right, says {samenwerking}",
  "intern-geen-oplossing": "You and {samenwerking} cannot solve it together",
  "extern-bezig": "Your complaint is with the external committee",
  "extern-gegrond": "Your complaint is right, says the committee",
  "extern-deels-gegrond": "Your complaint is right in part, says the committee",
  "extern-ongegrond": "Your complaint is not right, says the committee",
  "intern-opgelost": "Your complaint was solved at {samenwerking}",
  "extern-opgelost": "Your complaint was solved with help of the committee",
  ingetrokken: "You withdrew your complaint",
  gesloten: "Your complaint is closed"
}

/** Whose conduct it is about, as the start of a line. */
export const subjects: Readonly<Record<(typeof over)["values"][number], string>> = {
  medewerker: "About an employee",
  team: "About a whole team",
  toegang: "About access: who decides whether you get help",
  onderaannemer: "About another organisation that gives the help"
}

/** The organisation that helps, asked last and only where it decides whom to ask. */
export const organisation = {
  question: "Which organisation gives you help?",
  why: "Each organisation has a complaints committee of its own.",
  doubt: "I do not know"
} as const
