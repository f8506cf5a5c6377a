/**
 * Reduced decision diagrams: one node for each decision that remains.
 *
 * Over one ordered list of facts every function of those facts has exactly one reduced diagram, so equal nodes are the
 * same number, and a fact stands in a diagram exactly when some answer depends on it. That is what makes planning
 * sound (nothing needed is left out) and minimal (nothing else is asked).
 *
 * @module
 */
import type { Fact, Value } from "./Fact.ts"

/** A node: 0 and up decide on a fact, below 0 stand for an answer (−1 is the first). */
export type Node = number

/** All diagrams over one ordered list of facts. */
export interface Space<A> {
  readonly facts: ReadonlyArray<Fact>
  /** The fact each deciding node asks, by position in `facts`. */
  readonly asks: Array<number>
  /** Where each deciding node leads, by position of the value in the fact's domain. */
  readonly leads: Array<ReadonlyArray<Node>>
  readonly answers: Array<A>
  readonly nodeByKey: Map<string, Node>
  readonly nodeByAnswer: Map<unknown, Node>
  readonly positions: ReadonlyArray<ReadonlyMap<Value, number>>
  readonly factIndex: ReadonlyMap<string, number>
}

/** An empty space over these facts, in this order. */
export const space = <A>(facts: ReadonlyArray<Fact>): Space<A> => ({
  facts,
  asks: [],
  leads: [],
  answers: [],
  nodeByKey: new Map(),
  nodeByAnswer: new Map(),
  positions: facts.map(({ values }) => new Map(values.map((value, i) => [value, i]))),
  factIndex: new Map(facts.map(({ id }, i) => [id, i]))
})

/** The node of an answer; equal keys are one answer. */
export const answerNode = <A>(space: Space<A>, answer: A, key: unknown = answer): Node => {
  const existing = space.nodeByAnswer.get(key)
  if (existing !== undefined) return existing
  const node = -1 - space.answers.length
  space.answers.push(answer)
  space.nodeByAnswer.set(key, node)
  return node
}

/** The node that asks a fact and goes on from there; it vanishes where every value leads the same way. */
export const decisionNode = <A>(space: Space<A>, fact: number, leads: ReadonlyArray<Node>): Node => {
  const [first = -1] = leads
  if (leads.every((lead) => lead === first)) return first
  const key = keyOf(fact, leads)
  const existing = space.nodeByKey.get(key)
  if (existing !== undefined) return existing
  const node = space.asks.length
  space.asks.push(fact)
  space.leads.push(leads)
  space.nodeByKey.set(key, node)
  return node
}

/** Takes away every node but the first so many; none of those leads to one that was made later. */
export const truncate = <A>(space: Space<A>, size: number): void => {
  for (let node = size; node < space.asks.length; node += 1)
    space.nodeByKey.delete(keyOf(asksOf(space, node), leadsOf(space, node)))
  space.asks.length = size
  space.leads.length = size
}

const keyOf = (fact: number, leads: ReadonlyArray<Node>): string => `${fact}:${leads.join()}`

/** The same diagram with other answers, over facts of which its own come first; answers with equal keys become one. */
export const mapped = <A, B>(
  from: Space<A>,
  root: Node,
  to: Space<B>,
  toAnswer: (answer: A) => { readonly answer: B; readonly key: unknown }
): Node => {
  const done = new Map<Node, Node>()
  const go = (node: Node): Node => {
    const before = done.get(node)
    if (before !== undefined) return before
    const after = node < 0 ? told(node) : decisionNode(to, asksOf(from, node), leadsOf(from, node).map(go))
    done.set(node, after)
    return after
  }
  const told = (node: Node): Node => {
    const { answer, key } = toAnswer(answerOf(from, node))
    return answerNode(to, answer, key)
  }
  return go(root)
}

/** The answer a node stands for. */
export const answerOf = <A>(space: Space<A>, node: Node): A => space.answers[-1 - node] as A

/** The position in `facts` of the fact a deciding node asks. */
const asksOf = <A>(space: Space<A>, node: Node): number => space.asks[node] as number

/** Where a deciding node leads. */
const leadsOf = <A>(space: Space<A>, node: Node): ReadonlyArray<Node> => space.leads[node] as ReadonlyArray<Node>

/** Values by position for each fact of a space; −1 where the fact is not known. */
export type Positions = ReadonlyArray<number>

/** The positions of the facts in a record. */
export const positionsOf = <A>(space: Space<A>, known: Readonly<Record<string, unknown>>): Positions =>
  space.facts.map((_, fact) => positionOf(space, fact, known))

/** The position of the value of one fact; −1 where the record does not know it, or has a value outside the domain. */
export const positionOf = <A>(space: Space<A>, fact: number, known: Readonly<Record<string, unknown>>): number =>
  space.positions[fact]?.get(known[(space.facts[fact] as Fact).id] as Value) ?? -1

/** Walks the known facts down as far as they go: an answer, or the node of the first fact still needed. */
export const walk = <A>(space: Space<A>, root: Node, known: Readonly<Record<string, unknown>>): Node => {
  let node = root
  while (node >= 0) {
    const fact = space.asks[node] as number
    const value = known[(space.facts[fact] as Fact).id] as Value
    const position = (space.positions[fact] as ReadonlyMap<Value, number>).get(value)
    if (position === undefined) return node
    node = (space.leads[node] as ReadonlyArray<Node>)[position] as Node
  }
  return node
}

/** The diagram that remains when some facts are known. */
export const restrict = <A>(space: Space<A>, root: Node, known: Positions): Node => {
  const start = descend(space, root, known)
  if (start < 0) return start
  const done = new Map<Node, Node>()
  const go = (node: Node): Node => {
    if (node < 0) return node
    const before = done.get(node)
    if (before !== undefined) return before
    const fact = asksOf(space, node)
    const position = known[fact] ?? -1
    const leads = leadsOf(space, node)
    const after = position >= 0 ? go(leads[position] as Node) : decisionNode(space, fact, leads.map(go))
    done.set(node, after)
    return after
  }
  return go(start)
}

/** As far down as every fact asked is known: most restrictions need no more. */
const descend = <A>(space: Space<A>, root: Node, known: Positions): Node => {
  let node = root
  while (node >= 0) {
    const position = known[space.asks[node] as number] ?? -1
    if (position < 0) return node
    node = (space.leads[node] as ReadonlyArray<Node>)[position] as Node
  }
  return node
}

/**
 * Does a diagram leave the same under two records that differ in one fact? Both are walked side by side; what they leave is not
 * made.
 */
export const leavesSame = <A>(
  space: Space<A>,
  root: Node,
  fact: string,
  known: Readonly<Record<string, unknown>>,
  otherwise: Readonly<Record<string, unknown>>
): boolean => {
  const last = space.factIndex.get(fact) ?? -1
  const seen = new Set<string>()
  const same = (from: Node, to: Node): boolean => {
    const one = walk(space, from, known)
    const other = walk(space, to, otherwise)
    // Facts are asked in order: below here the one that differs is not asked any more.
    if (one === other && (one < 0 || asksOf(space, one) > last)) return true
    if (one < 0 && other < 0) return false
    const pair = `${one} ${other}`
    if (seen.has(pair)) return true
    seen.add(pair)
    const asked = Math.min(...[one, other].filter((node) => node >= 0).map((node) => asksOf(space, node)))
    const leads = (node: Node, value: number): Node =>
      node >= 0 && asksOf(space, node) === asked ? (leadsOf(space, node)[value] as Node) : node
    return (space.facts[asked] as Fact).values.every((_, value) => same(leads(one, value), leads(other, value)))
  }
  return same(root, root)
}

/** The nodes of a diagram, deciding nodes and answers alike. */
const reachable = <A>(space: Space<A>, root: Node): ReadonlySet<Node> => {
  const seen = new Set<Node>()
  const go = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (node >= 0) leadsOf(space, node).forEach(go)
  }
  go(root)
  return seen
}

/** The facts an answer still depends on, by position, in order. */
export const support = <A>(space: Space<A>, root: Node): ReadonlyArray<number> =>
  [...new Set([...reachable(space, root)].filter((node) => node >= 0).map((node) => asksOf(space, node)))].sort(
    (a, b) => a - b
  )

/** The answers a diagram can still give. */
export const answersOf = <A>(space: Space<A>, root: Node): ReadonlyArray<A> =>
  [...reachable(space, root)].filter((node) => node < 0).map((node) => answerOf(space, node))

/** How many questions remain on average when every value is equally likely. */
export const questionsLeft = <A>(space: Space<A>, root: Node): number => {
  const done = new Map<Node, number>()
  const go = (node: Node): number => {
    if (node < 0) return 0
    const before = done.get(node)
    if (before !== undefined) return before
    const leads = leadsOf(space, node)
    const left = 1 + leads.reduce((sum, lead) => sum + go(lead), 0) / leads.length
    done.set(node, left)
    return left
  }
  return go(root)
}
