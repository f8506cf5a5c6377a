/**
 * Shows the rules with the sentences of the version asked for.
 *
 * @module
 */

import { holdsUnder } from "@kracht/regulation/Example"
import type { Versie, Voorbeeld, Vraagvoorbeeld } from "@kracht/regulation/Model"
import { termOf } from "@kracht/rules/Deadline"
import { officerOf } from "@kracht/rules/Decision"
import type { Owed, When } from "@kracht/rules/Obligation"
import { say, toReden } from "@kracht/rules/Reason"
import type { Regulation, Termijn } from "@kracht/rules/Regulation"
import { find, RegulationSource } from "@kracht/rules/RegulationSource"
import type { Row } from "@kracht/rules/Table"
import { askAt } from "@kracht/rules/Told"
import type { Onbekend } from "@kracht/rules/Unknown"
import * as Context from "effect/Context"
import * as Result from "effect/Result"
import type { Handlers } from "../Contract.ts"
import { fromNoVersion } from "../Fault.ts"
import type { Ground } from "../Handlers.ts"
import { absent, answered, type Outcome, refused } from "../Outcome.ts"
import { type Rule, rules, sentencesOf } from "../RuleIndex.ts"
import { provenance } from "./Regulations.ts"

type Example = Voorbeeld | Vraagvoorbeeld

interface Bound {
  readonly regulation: Regulation
  readonly versie: Versie
}

/** The handlers, over these regulations and texts. */
export const ruleHandlers = ({
  services,
  versies,
  voorbeelden,
  vraagvoorbeelden
}: Ground): Pick<Handlers, "regels" | "regel"> => {
  const examples: ReadonlyArray<Example> = [...voorbeelden, ...vraagvoorbeelden]
  /** Shows something of the version asked for, or says that without a name none is meant now. */
  const under = <A>(versie: string | undefined, show: (bound: Bound) => A): Outcome<A> => {
    const found = find(Context.get(services, RegulationSource).regulations, { versie })
    if (Result.isFailure(found)) return refused([fromNoVersion(found.failure)])
    const regulation = found.success
    const text = versies.find((one) => one.regeling === regulation.id && one.versie === regulation.versie)
    if (text === undefined) throw new Error("Van een versie waaronder de regels werken, ontbreekt de tekst.")
    return answered(show({ regulation, versie: text }))
  }
  return {
    regels: ({ query }) =>
      under(query.versie, (bound) => ({
        ...provenance(bound.versie),
        regels: rules.map((rule) => heading(rule, bound))
      })),
    regel: ({ path, query }) => {
      const rule = rules.find(({ id }) => id === path.id)
      return rule === undefined
        ? absent(`Deze regel is er niet. Er is: ${rules.map(({ id }) => id).join(", ")}.`)
        : under(query.versie, (bound) => whole(rule, bound, examples))
    }
  }
}

const heading = (rule: Rule, { regulation, versie }: Bound) => ({
  id: rule.id,
  soort: rule.soort,
  vraag: questionOf(rule, regulation),
  zinnen: sentencesOf(rule, versie).map(({ id }) => id),
  wetten: rule.ground.wetten
})

const questionOf = (rule: Rule, regulation: Regulation): string =>
  rule.soort === "tabel" ? rule.table.question : say(rule.obligation.what.nl, regulation)

const whole = (rule: Rule, bound: Bound, examples: ReadonlyArray<Example>) =>
  rule.soort === "tabel" ? tableOf(rule, bound, examples) : dutyOf(rule, bound, examples)

const tableOf = (rule: Rule & { soort: "tabel" }, bound: Bound, examples: ReadonlyArray<Example>) => ({
  id: rule.id,
  soort: rule.soort,
  vraag: questionOf(rule, bound.regulation),
  feiten: rule.table.facts.map(({ id, question, values }) => ({ id, vraag: question, waarden: values })),
  rijen: rule.table.rows.map((row) => rowOf(row, bound.regulation)),
  ...contextOf(rule, bound, examples)
})

const rowOf = ({ id, when, outcome, because, otherwise }: Row, regulation: Regulation) => ({
  id,
  als: Object.fromEntries(
    Object.entries(when).map(([fact, wanted]) => [fact, wanted === undefined ? [] : [wanted].flat()])
  ),
  ...(otherwise === true ? { overig: true as const } : {}),
  dan: outcome,
  redenen: because.flatMap((reason) => toReden(reason, "nl", regulation))
})

const dutyOf = (rule: Rule & { soort: "plicht" }, bound: Bound, examples: ReadonlyArray<Example>) => {
  const { obligation } = rule
  return {
    id: rule.id,
    soort: rule.soort,
    vraag: questionOf(rule, bound.regulation),
    wie: obligation.by,
    jegens: obligation.towards,
    start: obligation.start,
    voldaanDoor: obligation.fulfilledBy,
    stelsel: obligation.stelsel,
    termijn: termIn(obligation, bound.regulation),
    als: valuesOf(obligation.when),
    ...(obligation.unless === undefined ? {} : { tenzij: valuesOf(obligation.unless) }),
    ...(obligation.stelsel === "regeling" ? {} : { wet: obligation.statute }),
    lezingen: obligation.readings,
    ...contextOf(rule, bound, examples)
  }
}

const valuesOf = (when: When): Readonly<Record<string, ReadonlyArray<string>>> =>
  Object.fromEntries(Object.entries(when).map(([fact, wanted]) => [fact, [wanted].flat()]))

/** How long a duty has, or whom to ask where neither text nor statute says so. */
const termIn = (obligation: Owed, regulation: Regulation): Pick<Termijn, "aantal" | "eenheid"> | Onbekend => {
  switch (obligation.stelsel) {
    case "open":
      return askAt(obligation.ask, { regulation, taal: "nl" })
    case "commissie":
      return askAt(officerOf(undefined), { regulation, taal: "nl" })
    default: {
      const { aantal, eenheid } = termOf(obligation, regulation.terms)
      return { aantal, eenheid }
    }
  }
}

/** Does an example say what becomes of this duty? */
const expects = ({ verwacht: { termijnen, verplichtingen } }: Example, id: string): boolean =>
  [termijnen, verplichtingen].some((named) => typeof named === "object" && named !== null && Object.hasOwn(named, id))

const contextOf = (rule: Rule, { versie }: Bound, examples: ReadonlyArray<Example>) => {
  const zinnen = sentencesOf(rule, versie)
  const ids = zinnen.map(({ id }) => id)
  return {
    ...provenance(versie),
    zinnen,
    voorbeelden: examples
      .filter((example) => holdsUnder(example, versie))
      .filter((example) => example.zinnen.some((id) => ids.includes(id)) || expects(example, rule.id))
      .map(({ id, titel, zinnen }) => ({ id, titel, zinnen }))
  }
}
