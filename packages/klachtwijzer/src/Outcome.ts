/**
 * What does an outcome say? All of it is what the core answers to the situation.
 *
 * @module
 */
import { lasting } from "@kracht/rules/Answer"
import { termOf } from "@kracht/rules/Deadline"
import { obligation as onApplication } from "@kracht/rules/DecisionTerm"
import { type Obligation, type Party, parties } from "@kracht/rules/Obligation"
import { everyDuty, wmo } from "@kracht/rules/OtherLaw"
import type { Asked, Duty as Owed } from "@kracht/rules/ProcedureDuty"
import { type Antwoord, assess, type Situatie } from "@kracht/rules/plain"
import type { Readings } from "@kracht/rules/Reading"
import { type Reden, sentence, toReden } from "@kracht/rules/Reason"
import * as Rulebook from "@kracht/rules/Rulebook"
import { over } from "@kracht/rules/Situation"
import { type Step, steps } from "@kracht/rules/Step"
import * as Table from "@kracht/rules/Table"
import { actsOf, toCommittee } from "./Acts.ts"
import { advice, subjects, titles } from "./Asking.ts"
import { bound, said } from "./Bound.ts"
import { type Counting, countingOf } from "./Counting.ts"
import { conditions, days, englishConditions, englishDays, youngDays } from "./DayWords.ts"
import { subjects as englishSubjects, titles as englishTitles } from "./EnglishAsking.ts"
import { addressesIn, same } from "./Form.ts"
import type { Counter, LineId, Outcome, Topic, Words } from "./Guide.ts"
import { owedAt } from "./Owed.ts"
import { type Remedy, remediesFor } from "./Remedy.ts"
import { capital, ofOurs, ofRules } from "./Saying.ts"
import { dutyPlace, linePlace, restsOn, tell } from "./Told.ts"
import { waysFor } from "./Tool.ts"

/** The answers given on the way to an outcome. */
export type Known = Readonly<Record<string, string | boolean>>

/** What the core says in Dutch and in English; the two say the same, in the same order. */
interface Answered {
  readonly nl: Antwoord
  readonly en: Antwoord
}

const answered = (situatie: Known, lezingen: Partial<Readings> = {}): Answered => ({
  nl: assess(situatie as Situatie, { lezingen }),
  en: assess(situatie as Situatie, { lezingen, taal: "en" })
})

/** What the answers given come to. */
export const outcomeOf = (known: Known): Outcome => {
  const { nl, en } = answered(known)
  if (nl.uitkomst === "meer-nodig")
    throw new Error(`De klachtwijzer houdt op met vragen, maar de regels niet: ${nl.nogTeVragen.join(", ")}.`)
  const row = rowOf(nl, known)
  const talk = talkSteps(nl, known)
  const acts = actsOf(
    stepsOf(nl).filter((step) => !talk.includes(step)),
    nl.uitkomst
  )
  const linesOf = ofSteps({ nl, en })
  const fresh = row === "nieuw"
  const duties = dutiesOf(known, nl)
  const owed = nl.uitkomst === "mogelijk" ? owedOf(known, duties) : []
  return {
    titel: titleOf(row),
    weigering: nl.uitkomst === "mogelijk" ? [] : refusal({ nl, en }, known),
    praten: talk.length === 0 ? null : { kop: adviceOf(known), regels: linesOf(talk) },
    eerst: linesOf([acts.first])[0] as LineId,
    ook: linesOf(acts.others),
    later: linesOf(acts.later),
    loketten: fresh ? nl.loketten.map((_loket, i) => counterOf({ nl, en }, i, known)) : [],
    over: fresh ? over.values.flatMap((value) => subjectOf({ nl, en }, known, value)) : [],
    plichten: duties.map(dutyOf),
    zonderTermijn: owed.map(openDutyOf),
    bijIndienen: fresh,
    anders: remediesFor([...duties.map(({ nl: { id } }) => id), ...owed.map(({ id }) => id)]).flatMap(remedyOf),
    kosten: nl.kosten === null ? [] : tell(nl.kosten.redenen, (en.kosten as NonNullable<Antwoord["kosten"]>).redenen),
    redenen: tell(nl.redenen, en.redenen),
    commissie: fresh || stepsOf(nl).some((step) => toCommittee.has(step))
  }
}

const stepsOf = ({ vervolg }: Antwoord): ReadonlyArray<Step> => vervolg.map(({ stap }) => stap as Step)

/** Steps of an answer as lines, with what helps to take them. */
const ofSteps =
  ({ nl, en }: Answered) =>
  (wanted: ReadonlyArray<Step>): ReadonlyArray<LineId> =>
    wanted.flatMap((step) => {
      const i = nl.vervolg.findIndex(({ stap }) => stap === step)
      return tell(nl.vervolg.slice(i, i + 1), en.vervolg.slice(i, i + 1), waysFor(step))
    })

/** The row of the table on next steps, by which an outcome is called. */
const rowOf = ({ soort, uitkomst }: Antwoord, known: Known): string => {
  const facts = { ...bound.readings, ...known, soort: soort ?? "", uitkomst }
  const rows = Table.candidates(Table.erase(Rulebook.appeal), facts)
  const [row] = rows
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rijen over wat iemand nu kan doen.`)
  return row.id
}

const titleOf = (row: string): Words => {
  const title = titles[row]
  const english = englishTitles[row]
  if (title === undefined || english === undefined) throw new Error(`De uitkomst ${row} heeft geen kop.`)
  return ofOurs(title, english)
}

/** The rows on talking first, for whoever said whether they did. */
const talkRows = (known: Known) =>
  known["eerstBesproken"] === undefined ? [] : Table.candidates(Rulebook.talkFirst, { ...bound.readings, ...known })

const talkSteps = (answer: Antwoord, known: Known): ReadonlyArray<Step> =>
  talkRows(known)
    .flatMap((row) => row.outcome)
    .filter((step) => stepsOf(answer).includes(step))

const adviceOf = (known: Known): Words => {
  const [row] = talkRows(known)
  const own = advice[row?.id ?? ""]
  return own === undefined
    ? ofOurs(same("Praten mag eerst, maar het hoeft niet"), "You may talk first, but you need not")
    : ofOurs(own, "You do not have to do it alone")
}

/** Those reasons of an answer that say what is wanted. */
const reasonsIn = ({ nl, en }: Answered, wanted: (tekst: string) => boolean): ReadonlyArray<LineId> => {
  const kept = (_reason: Reden, i: number) => wanted(nl.redenen[i]?.tekst ?? "")
  return tell(nl.redenen.filter(kept), en.redenen.filter(kept))
}

/** Why someone is refused: the reasons of the answer that are not about what kind of message it is. */
const refusal = (answer: Answered, known: Known): ReadonlyArray<LineId> => {
  const kind = Table.candidates(Rulebook.kind, { ...bound.readings, ...known })
    .flatMap(({ because }) => because)
    .map(({ nl }) => said(nl))
  return reasonsIn(answer, (tekst) => !kind.includes(tekst))
}

/** A counter, and what begins when a complaint is filed there: the last thing its row says that rests on a text. */
const counterOf = (answer: Answered, i: number, known: Known): Counter => {
  const loket = answer.nl.loketten[i] as Antwoord["loketten"][number]
  const name = ofRules(loket.naam, answer.en.loketten[i]?.naam ?? "")
  const filing = Table.candidates(Table.erase(Rulebook.filing), { ...bound.readings, stand: "nieuw", loket: loket.id })
    .flatMap(({ because }) => because)
    .filter((reason) => "anchor" in reason || "statute" in reason)
    .slice(-1)
    .map(({ nl }) => said(nl))
  return {
    naam: name.map(capital) as unknown as Words,
    commissie: loket.commissies !== undefined,
    regels: reasonsIn(answered({ ...known, loket: loket.id }), (tekst) => filing.includes(tekst))
  }
}

/** What the subject of a complaint adds, where it adds a step. */
const subjectOf = (answer: Answered, known: Known, value: (typeof over)["values"][number]): ReadonlyArray<Topic> => {
  const about = answered({ ...known, over: value })
  const before = stepsOf(answer.nl)
  const added = stepsOf(about.nl).filter((step) => !before.includes(step))
  if (added.length === 0) return []
  const given = answer.nl.redenen.map(({ tekst }) => tekst)
  return [
    {
      kop: ofOurs(same(subjects[value]), englishSubjects[value]),
      regels: [...reasonsIn(about, (tekst) => !given.includes(tekst)), ...ofSteps(about)(added)]
    }
  ]
}

/**
 * The duties of an answer, for a complaint where it is, is filed or was. How long a decision on an objection may take
 * depends on who advises, which no reader can know: both are told.
 */
const dutiesOf = (known: Known, { soort }: Antwoord): ReadonlyArray<Due> => {
  const situations = soort === "klacht" ? placesOf(known).map((loket) => ({ ...known, loket })) : [known]
  const under = situations.flatMap((situation) =>
    (["zonder-commissie", "met-commissie"] as const).map((value) =>
      answered(situation, { "bezwaar.beslistermijn": value })
    )
  )
  const all = under.flatMap(({ nl, en }) => nl.termijnen.map((termijn, i) => ({ nl: termijn, en: en.termijnen[i] })))
  return inOrder.flatMap((id) => all.filter((due): due is Due => due.nl.id === id && due.en !== undefined).slice(0, 1))
}

/** Where a complaint is or is filed; one that has ended was with either, and each keeps a file of its own. */
const placesOf = ({ stand }: Known): ReadonlyArray<"kracht" | "externe-klachtencommissie"> => {
  if (stand === "ingetrokken" || stand === "gesloten") return ["kracht", "externe-klachtencommissie"]
  return String(stand).startsWith("extern") ? ["externe-klachtencommissie"] : ["kracht"]
}

/** What else is owed once a complaint has come this far: those that are no answer of the core to a situation. */
const owedOf = (known: Known, answered: ReadonlyArray<Due>): ReadonlyArray<Owed> =>
  known["stand"] === undefined
    ? []
    : owedAt(String(known["stand"]), bound.readings).filter(({ id }) => answered.every(({ nl }) => nl.id !== id))

const noTerm = ofOurs(same("Geen vaste termijn"), "No fixed time")

const beforeOutcome = ofOurs(same("Voor de uitkomst"), "Before the outcome")

const openDutyOf = ({ id, by, what, due, because }: Owed): number => {
  const als = conditionOf(id)
  return dutyPlace({
    wie: partyIn(by),
    wat: ofRules(what.nl, what.en),
    tijd: null,
    ...(als === undefined ? {} : { als }),
    wanneer: due._tag === "Before" ? beforeOutcome : noTerm,
    ...(due._tag === "Open" ? { vraagBij: askedOf(due.ask) } : {}),
    eigen: false,
    bronnen: [...new Set(because.flatMap((reason) => toReden(reason, "nl", bound)).flatMap(restsOn))]
  })
}

const askedOf = (ask: Asked): Words =>
  ask === "functionaris" ? ofOurs(same("de klachtenfunctionaris"), "the complaints officer") : ofRules(ask.nl, ask.en)

/** A duty as the core answers it in both languages. */
interface Due {
  readonly nl: Antwoord["termijnen"][number]
  readonly en: Antwoord["termijnen"][number]
}

const inOrder: ReadonlyArray<string> = everyDuty.map(({ id }) => id)

const dutyOf = ({ nl, en }: Due): number => {
  const duty = everyDuty.find(({ id }) => id === nl.id)
  if (duty === undefined) throw new Error(`De plicht ${nl.id} kent niemand.`)
  const als = conditionOf(duty.id)
  const counting = duty.stelsel === "regeling" ? countingOf(duty) : undefined
  return dutyPlace({
    wie: partyIn(nl.wie),
    wat: ofRules(nl.wat, en.wat),
    tijd:
      duty.stelsel === "commissie" || duty.stelsel === "open"
        ? null
        : { lengte: lengthOf(duty), vanaf: dayOf(duty), ...countedBy(counting) },
    ...(als === undefined ? {} : { als }),
    eigen: duty.by === "indiener",
    bronnen: [
      ...restsOn({
        ...(nl.zin === undefined ? {} : { zin: nl.zin }),
        ...(nl.wet === undefined ? {} : { wet: nl.wet })
      }),
      ...(duty.id === onApplication.id ? restsOn({ wet: wmo.decision.statute }) : []),
      ...(counting?.lezingen ?? []).flatMap((lezing) => restsOn({ lezing }))
    ]
  })
}

const countedBy = (counting: Counting | undefined): Partial<Counting> =>
  counting === undefined ? {} : { telling: counting.telling, anders: counting.anders }

/** What can be done when a duty is not kept: a step as the rules say it, or a right a statute gives. */
const remedyOf = (remedy: Remedy): ReadonlyArray<LineId> =>
  typeof remedy === "string"
    ? tell(toReden(steps[remedy], "nl", bound), toReden(steps[remedy], "en", bound), waysFor(remedy))
    : [linePlace({ woorden: ofOurs(remedy.words, remedy.english), bronnen: groundOf(remedy) })]

const groundOf = (remedy: Exclude<Remedy, Step>): ReadonlyArray<number> =>
  "statute" in remedy
    ? restsOn({ wet: remedy.statute })
    : toReden(sentence(remedy.anchor, remedy.words.u, remedy.english), "nl", bound).flatMap(restsOn)

/** When a duty is the one that holds, or what another statute sets instead. */
const conditionOf = (id: string): Words | undefined => {
  if (id === onApplication.id)
    return ofOurs(
      same(`bij hulp via de Wmo binnen ${lasting.nl(wmo.decision.term)}`),
      `for help under the Wmo within ${lasting.en(wmo.decision.term)}`
    )
  const [words, english] = [conditions[id], englishConditions[id]]
  if (words === undefined) return undefined
  if (english === undefined) throw new Error(`Wanneer de plicht ${id} geldt, staat er niet in het Engels.`)
  return ofOurs(same(words), english)
}

const partyIn = (party: Party): Words => {
  const { nl, en } = parties[party]
  return (party === "indiener" ? ofOurs({ u: nl, je: "jij" }, en) : ofRules(nl, en)).map(capital) as unknown as Words
}

const lengthOf = (duty: Obligation): Words => {
  const term = termOf(duty, bound.terms)
  return [lasting.nl(term), lasting.nl(term), lasting.en(term)]
}

/** The day a duty counts from, within a sentence. */
const dayOf = ({ start }: Obligation): Words => {
  const day = days[start]
  const young = addressesIn("u", day) ? youngDays[start] : day
  if (young === undefined) throw new Error(`Voor wie 12 of ouder is, heeft de dag van ${start} nog geen woorden.`)
  return ofOurs({ u: day, je: young }, englishDays[start])
}
