/**
 * Why does a term end where it ends, in words?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { type Computed, type HouseTerm, isUndecided, type StatutoryTerm, startBefore } from "@kracht/calendar/Term"
import type { Policy } from "@kracht/calendar/WorkingDay"
import { inEnglish, inWords } from "./DayInWords.ts"
import type { Plain, Taal } from "./Reason.ts"
import { inTongue, type Skipped, skippedBetween, skippedDays } from "./Skipped.ts"
import { termInEnglish, termInWords } from "./TermInWords.ts"

/** One step of an explanation, with the statute it rests on where there is one. */
export interface Step {
  readonly tekst: string
  readonly wet?: string
}

/** The judgment that settles how a term is counted: the day of the event does not count, and months go by their day number. */
const COUNTING = "HR 1 september 2017, ECLI:NL:HR:2017:2225"

const act = (article: string): string => `Algemene termijnenwet art. ${article}`

const step = (tekst: string, wet?: string | false): Step => (wet ? { tekst, wet } : { tekst })

/** How many days a term stood still, and by which statute. */
export interface Standstill {
  readonly dagen: number
  readonly wet: string
  /** So many days more, because a term does not end while it stands still. */
  readonly langer?: number
}

/** A step that is said in either language. */
type Said = Plain & { readonly wet?: string }

/** The steps from event to last day; a step of statute or settled case law names it. */
export const steps = (
  computed: Computed,
  term: StatutoryTerm | HouseTerm,
  policy: Policy = "W32",
  standstill?: Standstill,
  taal: Taal = "nl"
): ReadonlyArray<Step> =>
  said(computed, term, policy, standstill).map(({ wet, ...text }) => step(text[taal], wet ?? false))

const said = (
  computed: Computed,
  term: StatutoryTerm | HouseTerm,
  policy: Policy,
  standstill: Standstill | undefined
): ReadonlyArray<Said> => {
  const { gebeurtenisdag, begint, nominaalEinde, voorlopig } = computed
  const stood = standstill?.dagen ?? 0
  const longer = standstill?.langer ?? 0
  const { stelsel, eenheid } = term
  const byNumber = eenheid === "maanden" || eenheid === "jaren"
  const skipped = skippedDays(computed, term, policy)
  const explained = [
    both(
      `De dag van de gebeurtenis, ${inWords(gebeurtenisdag)}, telt niet mee. De termijn begint op ${inWords(begint)}.`,
      `The day of the event, ${inEnglish(gebeurtenisdag)}, does not count. The term begins on ${inEnglish(begint)}.`,
      stelsel === "wet" && COUNTING
    )
  ]
  const workingDays = eenheid === "werkdagen"
  if (workingDays && skipped.length > 0)
    explained.push(
      both(`Geen werkdag: ${listed(skipped, "nl")}.`, `No working day: ${listed(skipped, "en")}.`, daysOff[policy])
    )
  const unmoved = (nominaalEinde - stood - longer) as PlainDate
  explained.push(
    both(
      `Na ${termInWords(term)} is de laatste dag ${inWords(unmoved)}.`,
      `After ${termInEnglish(term)} the last day is ${inEnglish(unmoved)}.`,
      byNumber && COUNTING
    )
  )
  if (stood > 0) explained.push(stoodStill(stood, (nominaalEinde - longer) as PlainDate, standstill?.wet))
  if (longer > 0) explained.push(notBeforeRepair(nominaalEinde, standstill?.wet))
  if (!workingDays) explained.push(extension(computed, eenheid, skipped))
  if (voorlopig) explained.push(workingDays && policy !== "W33" ? notDecidedElsewhere : notDecided)
  return explained
}

const both = (nl: string, en: string, wet?: string | false): Said => (wet ? { nl, en, wet } : { nl, en })

const listed = (skipped: ReadonlyArray<Skipped>, taal: Taal): string =>
  skipped.map((one) => `${one.datum} (${inTongue(one, taal)})`).join(", ")

/** The steps from a moment back to the day so long before it (`startBefore`): the Algemene termijnenwet moves no such day. */
export const stepsBefore = (
  moment: PlainDate,
  term: StatutoryTerm | HouseTerm,
  policy: Policy = "W32"
): ReadonlyArray<Step> | Refusal => {
  const day = startBefore(moment, term, policy)
  if (isRefusal(day)) return day
  const explained = [step(`Teruggeteld vanaf ${inWords(moment)}. Die dag telt niet mee.`)]
  const workingDays = term.eenheid === "werkdagen"
  const skipped = workingDays ? skippedBetween(day, moment, policy) : []
  if (skipped.length > 0) explained.push(step(`Geen werkdag: ${listed(skipped, "nl")}.`, daysOff[policy]))
  explained.push(step(`${termInWords(term)} ervoor is ${inWords(day)}.`))
  explained.push(step("Een termijn die terugtelt, wordt niet verlengd.", act("1 lid 2")))
  if (workingDays && isUndecided((moment - 1) as PlainDate))
    explained.push(policy === "W33" ? undecided : undecidedElsewhere)
  return explained
}

/** The days that are no working day beside the weekend, by the reading. The act does not govern the term: it names the days. */
const daysOff: Readonly<Record<Policy, string | false>> = {
  W0: false,
  WX: act("3 lid 1"),
  W31: act("3 lid 1"),
  W32: act("3 lid 1 en 2"),
  W33: act("3 lid 1, 2 en 3")
}

const stoodStill = (days: number, last: PlainDate, wet: string | undefined): Said => {
  const length = { aantal: days, eenheid: "dagen" } as const
  return both(
    `De termijn stond ${termInWords(length)} stil. Dan is de laatste dag ${inWords(last)}.`,
    `The term stood still for ${termInEnglish(length)}. Then the last day is ${inEnglish(last)}.`,
    wet ?? false
  )
}

const notBeforeRepair = (repaired: PlainDate, wet: string | undefined): Said =>
  both(
    `Zo lang de termijn stilstaat, loopt zij niet af. Zij eindigt niet voor ${inWords(repaired)}.`,
    `While the term stands still it does not run out. It does not end before ${inEnglish(repaired)}.`,
    wet ?? false
  )

/** That a term was said to have stood still, and no day of it did; nothing where it did, or was not said to. */
export const stoodStillInVain = (asked: ReadonlyArray<unknown>, { dagen, wet }: Standstill): ReadonlyArray<Step> =>
  asked.length === 0 || dagen > 0
    ? []
    : [step("Geen dag van de termijn viel in de tijd van wachten. De laatste dag blijft dus gelijk.", wet)]

/** Equating a day makes it no working day under that reading alone (law.md 2.3). */
const notDecidedElsewhere: Said = both(
  "Onder lezing W33 kan een nieuw koninklijk besluit de laatste dag nog veranderen.",
  "Under reading W33 a new royal decree can still change the last day.",
  act("3 lid 3")
)

const notDecided: Said = both(
  "Een nieuw koninklijk besluit kan deze datum nog veranderen.",
  "A new royal decree can still change this date.",
  act("3 lid 3")
)

const undecidedElsewhere: Step = step(notDecidedElsewhere.nl, notDecidedElsewhere.wet)

/** Beside a date that a decree still to come could move. */
export const undecided: Step = step(notDecided.nl, notDecided.wet)

const extension = (
  { nominaalEinde, einde, artikel }: Computed,
  eenheid: HouseTerm["eenheid"] | StatutoryTerm["eenheid"],
  skipped: ReadonlyArray<Skipped>
): Said => {
  if (artikel === null)
    return both(
      "Niet verlengd: dit is geen termijn uit een wet.",
      "Not extended: this is no term of a statute.",
      act("1")
    )
  if (artikel === "4" && eenheid === "jaren")
    return both("Niet verlengd: dit is een termijn in jaren.", "Not extended: this is a term in years.", act("4"))
  if (artikel === "4")
    return both("Niet verlengd: de termijn is te lang.", "Not extended: the term is too long.", act("4"))
  if (einde === nominaalEinde)
    return both("Niet verlengd: dit is een gewone dag.", "Not extended: this is an ordinary day.", act("1"))
  const [over, past] =
    skipped.length > 0 ? [` over ${listed(skipped, "nl")}`, ` past ${listed(skipped, "en")}`] : ["", ""]
  const [tweede, second] =
    artikel === "1" ? ["", ""] : [", de tweede gewone dag van de termijn", ", the second ordinary day of the term"]
  return both(
    `Verlengd${over} tot en met ${inWords(einde)}${tweede}.`,
    `Extended${past} up to and including ${inEnglish(einde)}${second}.`,
    act(artikel)
  )
}
