/**
 * The same decision for every rule engine: may this complaint file be kept longer? Six facts, and the row that decides.
 *
 * What an engine is given is written out of the table, so that all decide the same; `run.ts` holds them to it over every input
 * before it measures. Beside them stands what a developer would write by hand: the limit.
 */
import { ZenEngine } from "@gorules/zen-engine"
import { evaluate } from "feelin"
import { Engine } from "json-rules-engine"
import PublicodesEngine from "publicodes"
import { extension } from "../src/Rulebook.ts"
import { decide } from "../src/Table.ts"

/** The facts of one input. */
export type Facts = Readonly<Record<string, string | boolean>>

/** A way to decide: made once, then asked for the id of the row that fits. */
export interface Contestant {
  readonly name: string
  readonly make: () => Promise<(facts: Facts) => string | Promise<string>>
}

const { table } = extension

/** What a row asks: for each fact it names the values that fit. */
const rows = table.rows.map(({ id, when }) => ({
  id,
  when: Object.entries(when).map(([fact, wanted]) => ({
    fact,
    values: [wanted].flat() as ReadonlyArray<string | boolean>
  }))
}))

/** Every input there is. */
export const inputs: ReadonlyArray<Facts> = table.facts.reduce<ReadonlyArray<Facts>>(
  (known, { id, values }) => known.flatMap((facts) => values.map((value) => ({ ...facts, [id]: value }))),
  [{}]
)

const byHand = (facts: Facts): string => {
  if (facts["bewaren.verlengen"] === "nooit") return "nooit"
  if (facts["bevoegd"] !== "bevoegd") return "niet-bevoegd"
  if (facts["redenTelt"] !== "telt") return "geen-reden"
  if (facts["opSchrift"] !== true) return "niet-op-schrift"
  if (facts["besluitmoment"] !== "op-tijd") return String(facts["besluitmoment"])
  return facts["nieuwEinde"] === "kan" ? "mag" : String(facts["nieuwEinde"])
}

/** Names without a dot, for engines that read a path in it. */
const flat = (name: string): string => name.replaceAll(".", "_").replaceAll("-", "_")

const flattened = (facts: Facts): Record<string, string | boolean> =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [flat(id), value]))

const zen = async () => {
  const inputColumns = table.facts.map(({ id }, i) => ({ id: `i${i}`, name: id, field: flat(id) }))
  const cell = (values: ReadonlyArray<string | boolean>) => values.map((value) => JSON.stringify(value)).join(", ")
  const nodes = [
    { id: "in", name: "in", type: "inputNode" },
    {
      id: "table",
      name: "table",
      type: "decisionTableNode",
      content: {
        hitPolicy: "first",
        inputs: inputColumns,
        outputs: [{ id: "o", name: "rij", field: "rij" }],
        rules: rows.map(({ id, when }) => ({
          _id: id,
          ...Object.fromEntries(
            inputColumns.map((column, i) => {
              const asked = when.find(({ fact }) => fact === table.facts[i]?.id)
              return [column.id, asked === undefined ? "" : cell(asked.values)]
            })
          ),
          o: JSON.stringify(id)
        }))
      }
    },
    { id: "out", name: "out", type: "outputNode" }
  ]
  const edges = [
    { id: "e1", sourceId: "in", targetId: "table", type: "edge" },
    { id: "e2", sourceId: "table", targetId: "out", type: "edge" }
  ]
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({ nodes, edges })))
  return async (facts: Facts) => {
    const { result } = await decision.evaluate(flattened(facts))
    return String((result as { readonly rij: string }).rij)
  }
}

const jsonRules = async () => {
  const engine = new Engine()
  for (const { id, when } of rows)
    engine.addRule({
      conditions: { all: when.map(({ fact, values }) => ({ fact: flat(fact), operator: "in", value: [...values] })) },
      event: { type: id }
    })
  return async (facts: Facts) => {
    const { events } = await engine.run(flattened(facts))
    return events[0]?.type ?? ""
  }
}

const publicodes = async () => {
  const equals = (fact: string, value: string | boolean) =>
    typeof value === "boolean" ? `${flat(fact)} = ${value ? "oui" : "non"}` : `${flat(fact)} = '${value}'`
  const rules = {
    ...Object.fromEntries(
      table.facts.map(({ id, values }) => [
        flat(id),
        typeof values[0] === "boolean" ? { "par défaut": "non" } : { "par défaut": `'${String(values[0])}'` }
      ])
    ),
    rij: {
      variations: [
        ...rows.map(({ id, when }) => ({
          si: {
            "toutes ces conditions": when.map(({ fact, values }) => ({
              "une de ces conditions": values.map((value) => equals(fact, value))
            }))
          },
          alors: `'${id}'`
        })),
        { sinon: "'geen'" }
      ]
    }
  }
  const engine = new PublicodesEngine(rules as never, { logger: { log() {}, warn() {}, error() {} } })
  return (facts: Facts) => {
    const situation = Object.fromEntries(
      Object.entries(facts).map(([id, value]) => [
        flat(id),
        typeof value === "boolean" ? (value ? "oui" : "non") : `'${value}'`
      ])
    )
    engine.setSituation(situation as never)
    return String(engine.evaluate("rij").nodeValue)
  }
}

const feel = async () => {
  const condition = (when: (typeof rows)[number]["when"]) =>
    when
      .map(({ fact, values }) => `(${values.map((value) => `${flat(fact)} = ${JSON.stringify(value)}`).join(" or ")})`)
      .join(" and ")
  const expression = rows.reduceRight(
    (rest, { id, when }) => `if ${condition(when)} then "${id}" else ${rest}`,
    '"geen"'
  )
  return (facts: Facts) => {
    const found: unknown = evaluate(expression, flattened(facts))
    return String(typeof found === "object" && found !== null && "value" in found ? found.value : found)
  }
}

/** The rules, the engines, and the same by hand. */
export const contestants: ReadonlyArray<Contestant> = [
  { name: "@kracht/rules", make: async () => (facts) => decide(extension, facts as never).id },
  { name: "met de hand", make: async () => byHand },
  { name: "@gorules/zen-engine", make: zen },
  { name: "json-rules-engine", make: jsonRules },
  { name: "publicodes", make: publicodes },
  { name: "feelin", make: feel }
]
