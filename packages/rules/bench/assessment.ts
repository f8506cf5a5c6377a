/**
 * What a whole assessment costs: with its reasons and days, and its receipt apart. Prints JSON.
 *
 * Situations come by the thousand and differ most in their day, so each call asks about another day. The first answer to other
 * facts costs more: that is measured by itself, with its receipt.
 */
import { toIso } from "@kracht/calendar/PlainDate"
import { assess, type Situatie } from "../src/plain.ts"
import { digest } from "../src/Receipt.ts"
import * as Rulebook from "../src/Rulebook.ts"
import { facts } from "../src/Situation.ts"
import * as Table from "../src/Table.ts"

const firstDay = 20_800
const people: ReadonlyArray<Situatie> = [
  { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht" },
  { aanleiding: "behandeling", hoedanigheid: "klant", leeftijdsgroep: "12-tot-18", anoniem: false, loket: "kracht" },
  { aanleiding: "oneens-met-besluit", hoedanigheid: "ouder" },
  { aanleiding: "behandeling", hoedanigheid: "klant", leeftijdsgroep: "18-plus", anoniem: false },
  { aanleiding: "geen-besluit" },
  { aanleiding: "behandeling", over: "medewerker", organisatie: "yoep", anoniem: false, hoedanigheid: "voogd" }
]
const days = Array.from({ length: 3000 }, (_, i) => toIso((firstDay + i) as never))
const situation = (i: number): Situatie => ({
  ...(people[i % people.length] as Situatie),
  ingediendOp: days[i % days.length] as string
})

let kept: unknown

/** Microseconds of processor time for each call of one round: what else runs on the machine does not count. */
const round = (one: (i: number) => unknown): number => {
  const before = process.cpuUsage()
  for (let i = 0; i < days.length; i++) kept = one(i)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / days.length
}

const answered = Array.from({ length: 600 }, (_, i) => assess(situation(i)))
const hashes = (i: number): unknown => {
  const { ontvangstbewijs: _, ...answer } = answered[i % answered.length] as (typeof answered)[number]
  return [digest(situation(i)), digest(answer)]
}

/** Rounds of both, one after the other, so that both see the same machine; the first ones warm it up. */
const rounds = Array.from({ length: 25 }, () => {
  const whole = round((i) => assess(situation(i)))
  return { whole, receipt: round(hashes) }
}).slice(4)

/** A situation whose facts were not asked about before: the step shares no divisor with the number of situations. */
const STEP = 1_000_003_037
const unseen = (i: number): Situatie => {
  let rest = (i + 1) * STEP
  const given = facts.flatMap(({ id, values }) => {
    const at = rest % (values.length + 1)
    rest = Math.floor(rest / (values.length + 1))
    return at === 0 ? [] : [[id, values[at - 1]]]
  })
  return { ...Object.fromEntries(given), ingediendOp: days[i] }
}
const first = round((i) => assess(unseen(i)))

const middle = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number

const receipt = middle(rounds.map((one) => one.receipt))
const whole = receipt + middle(rounds.map((one) => one.whole - one.receipt))

const start = performance.now()
const defects = Rulebook.tables.flatMap(({ table }) => Table.verify(table))
const verify = performance.now() - start
if (kept === undefined || defects.length > 0) throw new Error("Er klopt iets niet aan de regels.")

process.stdout.write(JSON.stringify({ whole, receipt, first, verify, tables: Rulebook.tables.length }))
