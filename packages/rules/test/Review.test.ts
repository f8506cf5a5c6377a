import { describe, expect, it } from "vitest"
import type { Fact, Value } from "../src/Fact.ts"
import type { Readings } from "../src/Reading.ts"
import { access, consenter, impartiality, progress, secrecy } from "../src/Rulebook.ts"
import * as Table from "../src/Table.ts"
import { inputsOf } from "./inputs.ts"
import { setting } from "./setting.ts"

/** A table printed whole: one section for each value of a fact, one line and one column for each value of two others. */
interface Print {
  readonly table: Table.Compiled
  readonly section?: string
  readonly line: string
  readonly column: string
}

const prints: ReadonlyArray<Print> = [
  { table: Table.erase(access), section: "stuk", line: "rol", column: "doel" },
  { table: Table.erase(secrecy), line: "rol", column: "spreekgrond" },
  { table: Table.erase(consenter), section: "kanOverzien", line: "leeftijdBetrokkene", column: "gezag" },
  { table: Table.erase(progress), line: "stap", column: "toestemming" },
  { table: Table.erase(impartiality), section: "isBeklaagde", line: "steuntKlager", column: "steuntMedewerker" }
]

const { readings: chosen } = setting()

const NO = "mag-niet"
const DOT = "·"

const spoken = (value: Value): string => (typeof value === "boolean" ? (value ? "ja" : "nee") : value)

/** What a cell says as we read the text, and under each other reading where it says something else. */
const cell = (table: Table.Compiled, fixed: Readonly<Record<string, Value>>): string => {
  const reads = table.table.facts.filter(({ id }) => Object.hasOwn(chosen, id))
  const asRead = { ...fixed, ...Object.fromEntries(reads.map(({ id }) => [id, chosen[id as keyof Readings]])) }
  const said = outcomes(table, asRead)
  const otherwise = reads.flatMap(({ id, values }) =>
    values.map((value) => ({ id, value, told: outcomes(table, { ...asRead, [id]: value }) }))
  )
  return [
    said,
    ...otherwise.filter(({ told }) => told !== said).map(({ id, value, told }) => `*${id}: ${spoken(value)}* ${told}`)
  ].join("<br>")
}

/** One outcome, or each outcome with the values of the facts left over under which it holds. */
const outcomes = (table: Table.Compiled, fixed: Readonly<Record<string, Value>>): string => {
  const left = table.table.facts.filter(({ id }) => !(id in fixed))
  const inputs = inputsOf({ ...table.table, facts: left }).map((input) => ({ ...fixed, ...input }))
  const byOutcome = Map.groupBy(inputs, (input) => String(Table.decide(table, input).outcome))
  if (byOutcome.size === 1) return [...byOutcome.keys()].map(short).join()
  const mattering = left.filter((fact) => matters(table, inputs, fact))
  const said = (outcome: string, all: ReadonlyArray<Record<string, Value>>): string =>
    outcome === NO
      ? `anders ${DOT}`
      : `${outcome} (${together(all, mattering)
          .map((box) => told(box, mattering))
          .join("; ")})`
  return [...byOutcome]
    .sort(([a], [b]) => Number(a === NO) - Number(b === NO))
    .map(([outcome, all]) => said(outcome, all))
    .join("<br>")
}

const matters = (table: Table.Compiled, inputs: ReadonlyArray<Record<string, Value>>, { id, values }: Fact): boolean =>
  inputs.some((input) =>
    values.some(
      (value) => Table.decide(table, { ...input, [id]: value }).outcome !== Table.decide(table, input).outcome
    )
  )

type Box = Readonly<Record<string, ReadonlyArray<Value>>>

/** The same inputs, those that differ in one fact taken as one. */
const together = (inputs: ReadonlyArray<Record<string, Value>>, facts: ReadonlyArray<Fact>): ReadonlyArray<Box> =>
  facts.reduce<ReadonlyArray<Box>>(
    (boxes, { id }) =>
      [...Map.groupBy(boxes, (box) => JSON.stringify({ ...box, [id]: [] })).values()].map((same) => ({
        ...same[0],
        [id]: [...new Set(same.flatMap((box) => box[id] ?? []))]
      })),
    inputs.map((input) => Object.fromEntries(facts.map(({ id }) => [id, [input[id] as Value]])))
  )

const told = (box: Box, facts: ReadonlyArray<Fact>): string =>
  facts.flatMap(({ id, values }) => valuesTold(box[id] ?? [], values).map((said) => `${id}: ${said}`)).join(", ")

/** Nothing for all values; all but one is told by that one. */
const valuesTold = (some: ReadonlyArray<Value>, all: ReadonlyArray<Value>): ReadonlyArray<string> => {
  const others = all.filter((value) => !some.includes(value))
  if (others.length === 0) return []
  const [other] = others
  return other !== undefined && others.length === 1 && some.length > 2
    ? [`niet ${spoken(other)}`]
    : [some.map(spoken).join(" of ")]
}

const short = (outcome: string): string => (outcome === NO ? DOT : outcome)

const printed = ({ table, section, line, column }: Print): string => {
  const factOf = (id: string) => table.table.facts.find((fact) => fact.id === id) as Fact
  const grid = (fixed: Readonly<Record<string, Value>>): ReadonlyArray<string> => {
    const columns = factOf(column).values
    return [
      `| ${line} \\ ${column} | ${columns.map(spoken).join(" | ")} |`,
      `|${" --- |".repeat(columns.length + 1)}`,
      ...factOf(line).values.map(
        (one) =>
          `| ${spoken(one)} | ${columns.map((other) => cell(table, { ...fixed, [line]: one, [column]: other })).join(" | ")} |`
      ),
      ""
    ]
  }
  return [
    `## ${table.table.question}`,
    "",
    ...(section === undefined
      ? grid({})
      : factOf(section).values.flatMap((value) => [
          `### ${section}: ${spoken(value)}`,
          "",
          ...grid({ [section]: value })
        ]))
  ].join("\n")
}

const intro = [
  "# Wie mag wat: de hele ruimte, om na te lezen",
  "",
  "Gemaakt uit de tabellen; een test houdt dit blad eraan. Na een bedoelde wijziging: `npx vitest run test/Review.test.ts --update`.",
  "Een punt is nee. Staat er meer dan een uitkomst, dan staat erbij wanneer welke geldt.",
  "Eerst staat er wat wij lezen; schuin staat een andere lezing die daar iets anders zegt, en wat.",
  ""
].join("\n")

describe("het blad om na te lezen", () => {
  it("is wat de tabellen zeggen, over hun hele ruimte", async () => {
    await expect([intro, ...prints.map(printed)].join("\n")).toMatchFileSnapshot("review/wie-mag-wat.md")
  })

  it("laat van geen tabel een feit weg", () => {
    for (const { table, section, line, column } of prints) {
      const ids = table.table.facts.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining([line, column, ...(section === undefined ? [] : [section])]))
    }
  })
})
