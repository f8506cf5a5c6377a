/**
 * Answers that come to the same and stand as one, so that a question can be taken in at a glance: whoever would give any of
 * them finds themselves in its words.
 *
 * @module
 */
import type { Answering } from "@kracht/klachtwijzer/Asking"
import type { Value } from "@kracht/rules/Fact"
import { hoedanigheid } from "@kracht/rules/Situation"
import type { Answer, Question } from "./Flow.ts"
import { type Spoken, same } from "./Form.ts"

/** Answers that stand as one, the first of them by name, with the words for all of them. */
interface Joined extends Answering {
  readonly values: ReadonlyArray<Value>
  readonly betekent: Spoken
  readonly english: { readonly says: string; readonly also?: string; readonly means: string }
}

const joined: Readonly<Record<string, ReadonlyArray<Joined>>> = {
  [hoedanigheid.id]: [
    {
      values: ["ouder", "ouder-zonder-gezag"],
      zegt: same("Ik ben ouder, of ik voed het kind zelf op"),
      ook: {
        u: "Ook zonder gezag. Ook als stiefouder, opa of oma, als het kind bij u in het gezin opgroeit",
        je: "Ook zonder gezag. Ook als stiefouder, opa of oma bij wie een kind opgroeit"
      },
      betekent: same("De vader of moeder, of wie het kind opvoedt."),
      english: {
        says: "I am a parent, or I bring up the child in my family",
        also: "Also without parental authority. Also as a step-parent or grandparent, if the child grows up in your family",
        means: "The father or mother, or whoever brings up the child in their own family."
      }
    },
    {
      values: ["voogd", "gezaghebbende", "pleegouder"],
      zegt: same("Ik ben voogd of pleegouder, of ik heb gezag over een kind"),
      betekent: same("Wie geen ouder is, maar wel voor het kind zorgt of erover beslist."),
      english: {
        says: "I am a guardian or foster parent, or I have authority over a child",
        means: "Whoever is no parent, but cares for the child or decides about it."
      }
    }
  ]
}

/** The words of the answer a value stands in together with others; none where it stands by itself. */
export const joinedAt = (fact: string, value: Value): Joined | undefined =>
  joined[fact]?.find(({ values }) => values.includes(value))

/** The answers a question offers; the build stops where answers that stand as one lead to different screens. */
export const offered = ({ fact, answers }: Question): ReadonlyArray<Answer> =>
  answers.filter(({ value, to }) => {
    const one = joinedAt(fact, value)
    const first = one === undefined ? value : one.values[0]
    if (answers.some((other) => other.value === first && other.to !== to))
      throw new Error(
        `Het antwoord ${String(value)} op ${fact} staat bij ${String(first)}, maar leidt ergens anders heen.`
      )
    return value === first
  })
