/**
 * Which ways lead through the questions? A question is asked only where what is said at the end depends on it.
 *
 * The core says itself which facts can still matter. Two ways that leave the same to be said come to the same screen.
 *
 * @module
 */
import type { Fact, Value } from "@kracht/rules/Fact"
import { assess, type Situatie } from "@kracht/rules/plain"
import { aanleiding, anoniem, eerstBesproken, hoedanigheid, stand } from "@kracht/rules/Situation"
import type { Screen } from "./Guide.ts"
import { type Known, outcomeOf } from "./Outcome.ts"
import { answersOf } from "./Question.ts"

/** What the guide can ask, in this order: what happened comes first, talking last. */
export const asked: ReadonlyArray<Fact> = [aanleiding, anoniem, hoedanigheid, stand, eerstBesproken]

/** The screens, and where everyone begins. */
export interface Ways {
  readonly begin: number
  readonly schermen: ReadonlyArray<Screen>
}

/** All ways there are. */
export const ways = (): Ways => {
  const schermen: Array<Screen> = []
  const places = new Map<string, number>()
  const place = (screen: Screen): number => {
    const key = JSON.stringify(screen)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, schermen.length)
    return schermen.push(screen) - 1
  }
  const visit = (known: Known, [fact, ...rest]: ReadonlyArray<Fact>): number => {
    if (fact === undefined) return place(outcomeOf(known))
    if (!canMatter(fact, known)) return visit(known, rest)
    const naar = answersOf(fact).map((value: Value) => visit({ ...known, [fact.id]: value }, rest))
    return new Set(naar).size === 1 ? visit(known, rest) : place({ feit: fact.id, naar })
  }
  const begin = visit({}, asked)
  return { begin, schermen }
}

const canMatter = ({ id }: Fact, known: Known): boolean => {
  const { nogTeVragen, verfijnt } = assess(known as Situatie)
  return nogTeVragen.includes(id) || verfijnt.includes(id)
}
