/**
 * What can set another last day than the one counted here: none of it can be known here.
 *
 * @module
 */
import { remediesFor } from "@kracht/klachtwijzer/Remedy"
import { judgement } from "@kracht/rules/CommitteeTerm"
import { obligation as application } from "@kracht/rules/DecisionTerm"
import { obligation as afterNotice } from "@kracht/rules/LateDecision"
import { obligations as municipal } from "@kracht/rules/MunicipalComplaint"
import { obligations as objection } from "@kracht/rules/Objection"
import type { CivilTerm } from "@kracht/rules/Obligation"
import { dataRequest, wmo } from "@kracht/rules/OtherLaw"
import { reaction } from "@kracht/rules/ProviderTerm"
import { termInWords } from "@kracht/rules/TermInWords"
import { type Spoken, same } from "../guide/Form.ts"

/** Something that moves the last day, and the statute or the rule that says so. */
export type OtherTerm = { readonly words: Spoken } & ({ readonly statute: string } | { readonly rule: string })

/** For a decision on an application. */
export const onApplication: ReadonlyArray<OtherTerm> = [
  {
    words: same("Noemt een andere wet of een regel van de gemeente een andere termijn? Dan geldt die."),
    statute: "Awb art. 4:13 lid 1"
  },
  {
    words: {
      u: `Gaat het om hulp via de Wmo? Na uw melding onderzoekt de gemeente eerst wat u nodig heeft. Dat duurt hoogstens ${termInWords(wmo.inquiry.term)}.`,
      je: `Gaat het om hulp via de Wmo? Na je melding onderzoekt de gemeente eerst wat je nodig hebt. Dat duurt hoogstens ${termInWords(wmo.inquiry.term)}.`
    },
    statute: wmo.inquiry.statute
  },
  {
    words: {
      u: `Vroeg u daarna hulp aan via de Wmo? Dan moet het besluit er zijn binnen ${termInWords(wmo.decision.term)} na uw aanvraag. Deze dagen rekent de site niet uit.`,
      je: `Vroeg je daarna hulp aan via de Wmo? Dan moet het besluit er zijn binnen ${termInWords(wmo.decision.term)} na je aanvraag. Deze dagen rekent de site niet uit.`
    },
    statute: wmo.decision.statute
  },
  {
    words: {
      u: "Schreef de gemeente u op tijd dat zij langer nodig heeft? Dan geldt de dag die zij noemt.",
      je: "Schreef de gemeente je op tijd dat zij langer nodig heeft? Dan geldt de dag die zij noemt."
    },
    statute: "Awb art. 4:14 lid 3"
  },
  {
    words: {
      u: "Vroeg de gemeente u om iets wat ontbrak? Dan staat de tijd stil zolang zij op u wacht.",
      je: "Vroeg de gemeente je om iets wat ontbrak? Dan staat de tijd stil zolang zij op je wacht."
    },
    statute: "Awb art. 4:15 lid 1"
  }
]

/** For a decision on an objection. */
export const onObjection: ReadonlyArray<OtherTerm> = [
  {
    words: {
      u: "Vroeg de gemeente bij een bezwaar om iets wat ontbrak? Dan staat de tijd stil zolang zij op u wacht.",
      je: "Vroeg de gemeente bij een bezwaar om iets wat ontbrak? Dan staat de tijd stil zolang zij op je wacht."
    },
    statute: "Awb art. 7:10 lid 2"
  },
  { words: same("Nam de gemeente bij een bezwaar uitstel? Dan telt die tijd erbij."), statute: "Awb art. 7:10 lid 3" }
]

/** For the days of an objection: what can move them, and what does not. */
const whileObjecting: ReadonlyArray<OtherTerm> = [
  {
    words: {
      u: "Vroeg de gemeente u om iets wat ontbrak? Dan staat haar tijd stil zolang zij op u wacht.",
      je: "Vroeg de gemeente je om iets wat ontbrak? Dan staat haar tijd stil zolang zij op je wacht."
    },
    statute: "Awb art. 7:10 lid 2"
  },
  {
    words: {
      u: "Nog langer uitstel kan als u daarmee instemt. Soms kan het ook door andere regels uit de wet.",
      je: "Nog langer uitstel kan als jij daarmee instemt. Soms kan het ook door andere regels uit de wet."
    },
    statute: "Awb art. 7:10 lid 4"
  },
  {
    words: {
      u: "Neemt de gemeente uitstel? Dan moet zij u dat schrijven.",
      je: "Neemt de gemeente uitstel? Dan moet zij je dat schrijven."
    },
    statute: "Awb art. 7:10 lid 5"
  },
  {
    words: {
      u: "Voor zij beslist, mag u uw bezwaar meestal uitleggen op een hoorzitting. Haar tijd loopt dan door.",
      je: "Voor zij beslist, mag je je bezwaar meestal uitleggen op een hoorzitting. Haar tijd loopt dan door."
    },
    statute: "Awb art. 7:2 lid 1"
  }
]

/** For whoever objects or goes to court: late is not always too late. */
const ownDay: ReadonlyArray<OtherTerm> = [
  {
    words: {
      u: "Bent u zelf te laat? Dien het toch in. Een mens kijkt of u er iets aan kon doen.",
      je: "Ben jij zelf te laat? Dien het toch in. Een mens kijkt of jij er iets aan kon doen."
    },
    statute: "Awb art. 6:11"
  }
]

/** For whoever tells the employee: not where that is not safe. */
const onTelling: ReadonlyArray<OtherTerm> = [
  {
    words: same("Is een kind in gevaar? Wij lezen: dan beslist een mens wanneer de medewerker van de klacht hoort."),
    statute: "Jeugdwet art. 4.2.1 lid 2 onder e"
  }
]

const onReaction: ReadonlyArray<OtherTerm> = [
  {
    words: {
      u: "Heeft de aanbieder langer nodig? Dan moet hij u schrijven waarom, en tot wanneer. Alleen bij jeugdhulp.",
      je: "Heeft de aanbieder langer nodig? Dan moet hij je schrijven waarom, en tot wanneer. Alleen bij jeugdhulp."
    },
    statute: reaction.statute
  }
]

/** By how much an answer about someone's data may be postponed. */
const furtherMonths: CivilTerm = { stelsel: "wet", aantal: 2, eenheid: "maanden" }

const onData: ReadonlyArray<OtherTerm> = [
  {
    words: {
      u: `Is uw verzoek ingewikkeld, of zijn het er veel? Dan mag het ${termInWords(furtherMonths)} langer duren. Dat moet u wel binnen de eerste maand horen.`,
      je: `Is je verzoek ingewikkeld, of zijn het er veel? Dan mag het ${termInWords(furtherMonths)} langer duren. Dat moet je wel binnen de eerste maand horen.`
    },
    statute: "AVG art. 12 lid 3"
  }
]

/** Which statute holds for this care a human says, and which body hears a dispute its provider (law.md 2.9). */
const onCare: ReadonlyArray<OtherTerm> = [
  {
    words: {
      u: "Geldt deze klachtwet voor uw zorg? Vraag het de klachtenfunctionaris van de aanbieder.",
      je: "Geldt deze klachtwet voor jouw zorg? Vraag het de klachtenfunctionaris van de aanbieder."
    },
    statute: "Wkkgz art. 15"
  },
  {
    words: {
      u: "Bent u het niet eens met het oordeel? Dan kunt u naar de geschilleninstantie: die beslist dan. Vraag de aanbieder welke dat is.",
      je: "Ben je het niet eens met het oordeel? Dan kun je naar de geschilleninstantie: die beslist dan. Vraag de aanbieder welke dat is."
    },
    statute: "Wkkgz art. 18"
  }
]

const onNotice: ReadonlyArray<OtherTerm> = [
  {
    words: {
      u: "Kreeg de gemeente uw brief voor haar laatste dag voorbij was? Dan telt hij niet. Stuur hem dan opnieuw.",
      je: "Kreeg de gemeente je brief voor haar laatste dag voorbij was? Dan telt hij niet. Stuur hem dan opnieuw."
    },
    statute: "Awb art. 4:17 lid 3"
  }
]

const onMunicipality: ReadonlyArray<OtherTerm> = [
  {
    words: {
      u: "Nog meer uitstel kan alleen als u daar op papier mee instemt.",
      je: "Nog meer uitstel kan alleen als jij daar op papier mee instemt."
    },
    statute: "Awb art. 9:11 lid 3"
  }
]

/** When one can go to the ombudsman at all, and from when the year runs if no answer comes. */
const onOmbudsman: ReadonlyArray<OtherTerm> = [
  {
    words: same("Klaag eerst bij de gemeente zelf."),
    statute: "Awb art. 9:20 lid 1"
  },
  {
    words: same("Komt er geen antwoord van de gemeente? Dan telt het jaar voor de ombudsman vanaf haar laatste dag."),
    statute: "Awb art. 9:24 lid 1 onder b"
  }
]

/** Whoever keeps a file may keep it longer. */
const onKeeping: ReadonlyArray<OtherTerm> = remediesFor(["bewaren", "bewaren-extern"]).flatMap((remedy) =>
  typeof remedy !== "string" && "rule" in remedy ? [remedy] : []
)

const inYouthCare = ({ u, je }: Spoken): Spoken => ({
  u: `${u} Alleen bij jeugdhulp.`,
  je: `${je} Alleen bij jeugdhulp.`
})

/** What a committee must do that needs longer than its own regulation says. */
const onJudgement: ReadonlyArray<OtherTerm> = remediesFor([judgement.id]).flatMap((remedy) =>
  typeof remedy === "string" ? [] : [{ ...remedy, words: inYouthCare(remedy.words) }]
)

/** What can move the last day of a duty, by the duty. */
const movedBy: ReadonlyMap<string, ReadonlyArray<OtherTerm>> = new Map([
  [application.id, onApplication],
  [afterNotice.id, onNotice],
  [objection.zonderCommissie.id, whileObjecting],
  [objection.metCommissie.id, whileObjecting],
  [objection.verdaging.id, whileObjecting],
  [objection.bezwaar.id, ownDay],
  [objection.beroep.id, ownDay],
  ["beklaagde-informeren", onTelling],
  ["bewaren", onKeeping],
  ["bewaren-extern", onKeeping],
  [judgement.id, onJudgement],
  [reaction.id, onReaction],
  [municipal.verdaging.id, onMunicipality],
  [municipal.verdagingMetAdviseur.id, onMunicipality],
  [municipal.ombudsman.id, onOmbudsman],
  ["oordeel-zorg", onCare],
  [dataRequest.id, onData]
])

/** What can move the last days of these duties, each once; what holds for the reader's own comes last. */
export const movingDays = (duties: ReadonlyArray<string>): ReadonlyArray<OtherTerm> => {
  const found = [...new Set(duties.flatMap((id) => movedBy.get(id) ?? []))]
  return [...found.filter((term) => !ownDay.includes(term)), ...found.filter((term) => ownDay.includes(term))]
}

/** Everything that can move a last day. */
export const everyMove: ReadonlyArray<OtherTerm> = movingDays([...movedBy.keys()])

/** The way to the rule that says when a day moves. */
export const whenSo = "Wanneer mag dat?"

/** Whom to ask. */
export const askLastDay: Spoken = {
  u: "Twijfelt u? Vraag de gemeente welke dag haar laatste is.",
  je: "Twijfel je? Vraag de gemeente welke dag haar laatste is."
}
