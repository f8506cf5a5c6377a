/**
 * What a whole assessment costs: with its reasons and days, and its receipt apart. Prints JSON.
 *
 * Situations come by the thousand and differ most in their day, so each call asks about another day.
 */
import { toIso } from "@kracht/calendar/PlainDate"
import { assess, type Situatie } from "../src/plain.ts"
import { digest } from "../src/Receipt.ts"
import * as Rulebook from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"

const first = 20_800
const people: ReadonlyArray<Situatie> = [
  { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht" },
  { aanleiding: "behandeling", hoedanigheid: "klant", leeftijdsgroep: "12-tot-18", anoniem: false, loket: "kracht" },
  { aanleiding: "oneens-met-besluit", hoedanigheid: "ouder" },
  { aanleiding: "behandeling", hoedanigheid: "klant", leeftijdsgroep: "18-plus", anoniem: false },
  { aanleiding: "geen-besluit" },
  { aanleiding: "behandeling", over: "medewerker", organisatie: "yoep", anoniem: false, hoedanigheid: "voogd" }
]
const days = Array.from({ length: 3000 }, (_, i) => toIso((first + i) as never))
const situation = (i: number): Situatie => ({
  ...(people[i % people.length] as Situatie),
  ingediendOp: days[i % days.length] as string
})

let kept: unknown

/** Microseconds of processor time for each call, the middle of eleven rounds: what else runs on the machine does not count. */
const microseconds = (calls: number, one: (i: number) => unknown): number => {
  const rounds = Array.from({ length: 11 }, () => {
    const before = process.cpuUsage()
    for (let i = 0; i < calls; i++) kept = one(i)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / calls
  })
  return rounds.toSorted((a, b) => a - b)[5] as number
}

const answered = Array.from({ length: 600 }, (_, i) => assess(situation(i)))
const receipt = microseconds(3000, (i) => {
  const { ontvangstbewijs: _, ...answer } = answered[i % answered.length] as (typeof answered)[number]
  return [digest(situation(i)), digest(answer)]
})
const whole = microseconds(3000, (i) => assess(situation(i)))

const start = performance.now()
const defects = Rulebook.tables.flatMap(({ table }) => Table.verify(table))
const verify = performance.now() - start
if (kept === undefined || defects.length > 0) throw new Error("Er klopt iets niet aan de regels.")

process.stdout.write(JSON.stringify({ whole, receipt, verify, tables: Rulebook.tables.length }))
