/**
 * How is a fact asked, in each voice?
 *
 * @module
 */
import { presumed } from "@kracht/rules/ApplicableLaw"
import type { Fact, Value } from "@kracht/rules/Fact"
import * as Rulebook from "@kracht/rules/Rulebook"
import { eerstBesproken, hoedanigheid } from "@kracht/rules/Situation"
import * as Table from "@kracht/rules/Table"
import { type Answering, asking } from "./Asking.ts"
import { bound } from "./Bound.ts"
import { asking as english } from "./EnglishAsking.ts"
import type { Asked, Choice, Words } from "./Guide.ts"
import { ofOurs, ofRules } from "./Saying.ts"

type Key = keyof typeof asking

/** The values of a fact in the order in which most readers find theirs. */
export const answersOf = ({ id, values }: Fact): ReadonlyArray<Value> => {
  const order = Object.keys(asking[id as Key]?.antwoorden ?? {})
  const missing = values.filter((value) => !order.includes(String(value)))
  if (missing.length > 0) throw new Error(`Zonder woorden bij ${id}: ${missing.join(", ")}.`)
  return values.toSorted((a, b) => order.indexOf(String(a)) - order.indexOf(String(b)))
}

/** A fact as it is asked. */
export const questionOf = (fact: Fact): Asked => {
  const dutch = asking[fact.id as Key]
  const other = english[fact.id as Key]
  if (dutch === undefined || other === undefined) throw new Error(`De vraag naar ${fact.id} heeft geen woorden.`)
  return {
    vraag: ofOurs(dutch.vraag, other.question),
    waarom: ofOurs(dutch.waarom, other.why),
    ...(fact.id === hoedanigheid.id ? childAlone() : {}),
    keuzes: answersOf(fact).map((value): Choice => {
      const answering = dutch.antwoorden[String(value)] as Answering
      return {
        waarde: String(value),
        zegt: ofOurs(answering.zegt, given(other.answers, value)),
        ...(answering.ook === undefined ? {} : { ook: ofOurs(answering.ook, given(other.also ?? {}, value)) }),
        betekent: meaningOf(fact, value, answering, other.means)
      }
    }),
    twijfel: ofOurs(dutch.twijfel, other.doubt)
  }
}

/** A child is told that it may come alone, where the rules let it: what the statute says of that. */
const childAlone = (): { readonly weten: Words } | Record<string, never> => {
  const row = Table.decide(Rulebook.eligibility, {
    ...bound.readings,
    soort: "klacht",
    anoniem: false,
    hoedanigheid: "klant",
    leeftijdsgroep: "onder-12",
    samenMetVolwassene: false,
    regime: presumed.regime
  })
  const reason = row.because.find((because) => "statute" in because)
  return row.outcome === "mogelijk" && reason !== undefined ? { weten: ofRules(reason.nl, reason.en) } : {}
}

/** What an answer means, for whoever does not know which to give; the advice on talking first speaks for itself. */
const meaningOf = (
  fact: Fact,
  value: Value,
  { betekent }: Answering,
  means: Readonly<Record<string, string>>
): Words => {
  if (betekent !== undefined) return ofOurs(betekent, given(means, value))
  if (fact.id !== eerstBesproken.id) throw new Error(`Wat ${value} op ${fact.id} betekent, is niet gezegd.`)
  const known = { ...bound.readings, eerstBesproken: value as (typeof eerstBesproken)["values"][number] }
  const [reason] = Table.decide(Rulebook.talkFirst, known).because
  if (reason === undefined) throw new Error(`De tabel over praten geeft geen reden bij ${value}.`)
  return ofRules(reason.nl, reason.en)
}

const given = (words: Readonly<Record<string, string>>, value: Value): string => {
  const found = words[String(value)]
  if (found === undefined) throw new Error(`Het antwoord ${value} heeft geen Engelse woorden.`)
  return found
}
