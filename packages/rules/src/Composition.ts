/**
 * Tables that feed each other: one's outcome is another's fact.
 *
 * The composition is one reduced diagram over the facts a person can be asked, so planning is reading which facts are
 * left in it: sound, because a fact that is not there cannot change any outcome, and minimal, because one that is
 * there can.
 *
 * @module
 */
import * as Diagram from "./Diagram.ts"
import type { Fact, Value } from "./Fact.ts"
import { keptWith, type Remembered, remembered, remembering } from "./Memory.ts"
import type { Compiled, Row } from "./Table.ts"

/** A table of a composition; its outcome, or what else is read off its row, is known to later tables as the fact `as`. */
export interface Part {
  readonly as: string
  readonly table: Compiled
  readonly value?: (row: Row) => Value
}

/** The outcomes of all tables, by the names they have as facts. */
export type Outcomes = Readonly<Record<string, Value>>

/** Tables composed over the facts a person can be asked. */
export interface Composition {
  readonly parts: ReadonlyArray<Part>
  readonly space: Diagram.Space<Outcomes>
  readonly root: Diagram.Node
  /** How many nodes decide what the tables say; those made since then are of what remained for some situation. */
  readonly size: number
  memory: Memory
}

/** What was worked out for the situations of before. */
interface Memory {
  /** The facts, by position, on which a node still depends: no others matter to what remains there. */
  readonly needed: Remembered<Diagram.Node, ReadonlyArray<number>>
  /** What remains under known facts, by the node they lead to at once and the positions of those needed there. */
  readonly nodes: Remembered<string, Diagram.Node>
  /** Plans by node: a node is all that remains to be decided. */
  readonly plans: Remembered<Diagram.Node, Plan>
  /** What is left by node. */
  readonly left: Remembered<Diagram.Node, Remaining>
  /** What is left by node once the readings are known too. */
  readonly narrowed: WeakMap<object, Remembered<Diagram.Node, Diagram.Node>>
}

/** The facts on which any outcome still depends, and the outcomes that are still possible. */
export interface Remaining {
  /** All that remains to be decided. */
  readonly node: Diagram.Node
  readonly facts: ReadonlyArray<string>
  readonly outcomes: ReadonlyArray<Outcomes>
}

/** What is decided already, and which facts can still change the rest, best question first. */
export interface Plan {
  readonly decided: Readonly<Record<string, Value | undefined>>
  readonly ask: ReadonlyArray<string>
}

/**
 * Composes tables, each after those whose outcome it uses; every fact of a table is asked or is such an outcome.
 * `matters` may drop outcomes that mean nothing beside the others, so that no question is asked for their sake.
 */
export const compose = (
  facts: ReadonlyArray<Fact>,
  parts: ReadonlyArray<Part>,
  matters: (outcomes: Outcomes) => Outcomes = (outcomes) => outcomes
): Composition => {
  const space = Diagram.space<Outcomes>(facts)
  const done = new Map<string, Diagram.Node>()
  const assigned = assigning(parts)
  const go = (depth: number, before: ReadonlyArray<Diagram.Node>): Diagram.Node => {
    const fact = facts[depth]
    const nodes = settled(parts, before, assigned)
    if (fact === undefined) return outcomeNode(space, matters(outcomesOf(parts, nodes)))
    const key = `${depth}:${nodes.join()}`
    const known = done.get(key)
    if (known !== undefined) return known
    const leads = fact.values.map((value) =>
      go(
        depth + 1,
        nodes.map((node, i) => assigned(i, node, fact.id, value))
      )
    )
    const node = Diagram.decisionNode(space, depth, leads)
    done.set(key, node)
    return node
  }
  const root = go(
    0,
    parts.map(({ table }) => table.root)
  )
  return composed(parts, space, root)
}

const composed = (parts: ReadonlyArray<Part>, space: Diagram.Space<Outcomes>, root: Diagram.Node): Composition => ({
  parts,
  space,
  root,
  size: space.asks.length,
  memory: nothing()
})

const nothing = (): Memory => ({
  needed: remembering(),
  nodes: remembering(),
  plans: remembering(),
  left: remembering(),
  narrowed: new WeakMap()
})

/** So many nodes are kept of what remained for situations, of each composition. */
const MOST = 500

/** Was more worked out for situations than is kept? */
export const isFull = ({ space, size }: Composition): boolean => space.asks.length > size + MOST

/** Forgets what was worked out for situations; what was told of it before, a node of what remained, is no node any more. */
export const forget = (composition: Composition): void => {
  Diagram.truncate(composition.space, composition.size)
  composition.memory = nothing()
}

/** What was decided before one more table, and what of that is told beside its outcome; nothing where that table means nothing. */
interface Before {
  readonly outcomes: Outcomes
  readonly others: Outcomes | null
}

/**
 * One more table after what was composed, over those facts and its own. Beside its outcome are told the `others`, out of
 * what was decided before; where they are null it means nothing, so nothing is told and nothing is asked for its sake.
 */
export const after = (
  before: Composition,
  part: Part,
  others: (outcomes: Outcomes) => Outcomes | null = (outcomes) => outcomes
): Composition => {
  const { table, space: own, root: ownRoot } = part.table
  const decided = before.parts.map(({ as }) => as)
  const facts = [...new Map([...before.space.facts, ...table.facts].map((fact) => [fact.id, fact])).values()].filter(
    ({ id }) => !decided.includes(id)
  )
  const positions = new Map(facts.map(({ id }, i) => [id, i]))
  const assigned = assigning([part])
  const told = (left: Diagram.Node, outcomes: Outcomes): Diagram.Node =>
    Object.entries(outcomes).reduce((node, [id, value]) => assigned(0, node, id, value), left)
  // What tells this table the same is one: most of what was decided before means nothing to it.
  const first = Diagram.space<Before>(facts)
  const firstRoot = Diagram.mapped(before.space, before.root, first, (outcomes) => {
    const of = { outcomes, others: others(outcomes) }
    return { answer: of, key: of.others === null ? null : JSON.stringify([of.others, told(ownRoot, outcomes)]) }
  })
  const space = Diagram.space<Outcomes>(facts)
  const depths = remembering<Diagram.Node, number>()
  /** The first fact, by position, on which a node of this table depends. */
  const depthOf = (node: Diagram.Node): number =>
    remembered(depths, node, () =>
      Math.min(...Diagram.support(own, node).map((fact) => positions.get((own.facts[fact] as Fact).id) ?? facts.length))
    )
  const done = remembering<Diagram.Node, Remembered<Diagram.Node, Diagram.Node>>()
  const go = (earlier: Diagram.Node, node: Diagram.Node): Diagram.Node =>
    remembered(
      remembered(done, earlier, () => remembering()),
      node,
      () => {
        if (earlier >= 0) return ask(earlier, node)
        const { outcomes, others: beside } = Diagram.answerOf(first, earlier)
        if (beside === null) return outcomeNode(space, {})
        const left = told(node, outcomes)
        return left < 0 ? outcomeNode(space, { ...beside, [part.as]: outcomeAt(part, left) }) : ask(earlier, left)
      }
    )
  const ask = (earlier: Diagram.Node, node: Diagram.Node): Diagram.Node => {
    const asks = earlier < 0 ? facts.length : (first.asks[earlier] as number)
    const depth = Math.min(asks, node < 0 ? facts.length : depthOf(node))
    const fact = facts[depth]
    if (fact === undefined) throw new Error(`De tabel ${table.id} hangt af van een feit dat niemand kent.`)
    const leads = fact.values.map((value, i) =>
      go(depth === asks ? (first.leads[earlier]?.[i] as Diagram.Node) : earlier, assigned(0, node, fact.id, value))
    )
    return Diagram.decisionNode(space, depth, leads)
  }
  const root = go(firstRoot, ownRoot)
  return composed([...before.parts, part], space, root)
}

/** The same with other outcomes told; what then comes to the same is no longer asked. */
export const telling = (composition: Composition, tell: (outcomes: Outcomes) => Outcomes): Composition => {
  const space = Diagram.space<Outcomes>(composition.space.facts)
  const root = Diagram.mapped(composition.space, composition.root, space, (outcomes) => {
    const answer = tell(outcomes)
    return { answer, key: JSON.stringify(answer) }
  })
  return composed(composition.parts, space, root)
}

/** What remains of each part when one fact is known; the same question comes back often, so it is answered once. */
const assigning = (parts: ReadonlyArray<Part>) => {
  const done = parts.map(() => new Map<string, Diagram.Node>())
  return (i: number, node: Diagram.Node, id: string, value: Value): Diagram.Node => {
    const part = parts[i] as Part
    if (node < 0 || !part.table.space.factIndex.has(id)) return node
    const key = `${node} ${id} ${value}`
    const memory = done[i] as Map<string, Diagram.Node>
    const before = memory.get(key)
    if (before !== undefined) return before
    const after = given(part, node, { [id]: value })
    memory.set(key, after)
    return after
  }
}

const given = ({ table }: Part, node: Diagram.Node, known: Readonly<Record<string, Value>>): Diagram.Node =>
  node >= 0 && Object.keys(known).some((id) => table.space.factIndex.has(id))
    ? Diagram.restrict(table.space, node, Diagram.positionsOf(table.space, known))
    : node

const outcomeNode = (space: Diagram.Space<Outcomes>, outcomes: Outcomes): Diagram.Node =>
  Diagram.answerNode(space, outcomes, JSON.stringify(outcomes))

/** A table that is decided tells those after it at once: what they still depend on then is little. */
const settled = (
  parts: ReadonlyArray<Part>,
  nodes: ReadonlyArray<Diagram.Node>,
  assigned: ReturnType<typeof assigning>
): ReadonlyArray<Diagram.Node> => {
  const after = [...nodes]
  parts.forEach((part, i) => {
    const node = after[i] as Diagram.Node
    if (node >= 0) return
    for (let later = i + 1; later < after.length; later++)
      after[later] = assigned(later, after[later] as Diagram.Node, part.as, outcomeAt(part, node))
  })
  return after
}

const outcomeAt = (part: Part, node: Diagram.Node): Value => {
  const row = Diagram.answerOf(part.table.space, node)
  return part.value === undefined ? (row.outcome as Value) : part.value(row)
}

/** All asked facts are known here, and what each table decides was told to those after it. */
const outcomesOf = (parts: ReadonlyArray<Part>, nodes: ReadonlyArray<Diagram.Node>): Outcomes =>
  Object.fromEntries(
    parts.map((part, i) => {
      const node = nodes[i] as Diagram.Node
      if (node >= 0) throw new Error(`De tabel ${part.table.table.id} hangt af van een feit dat niemand kent.`)
      return [part.as, outcomeAt(part, node)]
    })
  )

/** The facts on which any outcome still depends when some are known, and the outcomes that are still possible. */
export const remaining = (composition: Composition, known: Readonly<Record<string, unknown>>): Remaining =>
  remainingAt(composition, nodeUnder(composition, known))

const remainingAt = ({ space, memory: { left } }: Composition, at: Diagram.Node): Remaining =>
  remembered(left, at, (node) => ({
    node,
    facts: Diagram.support(space, node).map((fact) => (space.facts[fact] as Fact).id),
    outcomes: Diagram.answersOf(space, node)
  }))

/** What remains once the readings are known too; the same few come back, so each is worked out once. */
export const narrowed = (
  composition: Composition,
  { node }: Remaining,
  readings: Readonly<Record<string, unknown>>
): Remaining => {
  const { space, memory } = composition
  const under = keptWith(memory.narrowed, readings, () => remembering<Diagram.Node, Diagram.Node>())
  return remainingAt(
    composition,
    remembered(under, node, () => Diagram.restrict(space, node, Diagram.positionsOf(space, readings)))
  )
}

/** What the known facts decide, and what is still to be asked. */
export const plan = (composition: Composition, known: Readonly<Record<string, unknown>>): Plan =>
  remembered(composition.memory.plans, nodeUnder(composition, known), (node) => planOf(composition, node))

/** Facts lead down as far as they are asked in order; of those known below, only what matters there tells situations apart. */
const nodeUnder = (
  { space, root, memory: { needed, nodes } }: Composition,
  known: Readonly<Record<string, unknown>>
): Diagram.Node => {
  const walked = Diagram.walk(space, root, known)
  if (walked < 0) return walked
  let key = `${walked} `
  let any = false
  for (const fact of remembered(needed, walked, (node) => Diagram.support(space, node))) {
    const position = Diagram.positionOf(space, fact, known)
    if (position >= 0) any = true
    // A position is a small number: one character each.
    key += String.fromCharCode(position + 1)
  }
  if (!any) return walked
  return remembered(nodes, key, () => Diagram.restrict(space, walked, Diagram.positionsOf(space, known)))
}

const planOf = ({ parts, space }: Composition, node: Diagram.Node): Plan => {
  const possible = Diagram.answersOf(space, node)
  return {
    decided: Object.fromEntries(parts.map(({ as }) => [as, onlyValue(possible.map((outcomes) => outcomes[as]))])),
    ask: bestFirst(space, node)
  }
}

const onlyValue = (values: ReadonlyArray<Value | undefined>): Value | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined

/** Best is the fact after which, on average, the fewest questions remain; the declared order breaks ties. */
const bestFirst = (space: Diagram.Space<Outcomes>, node: Diagram.Node): ReadonlyArray<string> =>
  Diagram.support(space, node)
    .map((fact) => ({ fact, left: leftAfter(space, node, fact) }))
    .sort((a, b) => a.left - b.left || a.fact - b.fact)
    .map(({ fact }) => (space.facts[fact] as Fact).id)

const leftAfter = (space: Diagram.Space<Outcomes>, node: Diagram.Node, fact: number): number => {
  const { values } = space.facts[fact] as Fact
  const left = values.map((_, position) => {
    const known = space.facts.map((_fact, i) => (i === fact ? position : -1))
    return Diagram.questionsLeft(space, Diagram.restrict(space, node, known))
  })
  return left.reduce((sum, questions) => sum + questions, 0) / values.length
}
