/**
 * What is wrong with a question that was asked as plain data?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import type { Fact } from "./Fact.ts"
import { dayOf } from "./Moment.ts"
import { type Invoerfout, oneOf } from "./Situation.ts"

/** Everything that is wrong with the value of a field; nothing when the field is left out. */
export type Check = (value: unknown, veld: string) => ReadonlyArray<Invoerfout>

/** The fields of a question, each with its check. */
export type Checks = Readonly<Record<string, Check>>

/** A value of this fact. */
export const factValue =
  ({ values }: Fact): Check =>
  (value, veld) =>
    value === undefined || values.some((allowed) => allowed === value)
      ? []
      : [{ veld, code: "niet-toegestane-waarde", melding: `${nameOf(veld)} is ${oneOf(values)}.` }]

/** A day, or an instant with an offset. */
export const day: Check = (value, veld) => {
  if (value === undefined) return []
  if (typeof value !== "string")
    return [
      { veld, code: "verkeerd-type", melding: `${nameOf(veld)} is een datum of een moment, geschreven als tekst.` }
    ]
  const found = dayOf(value, veld)
  return isRefusal(found) ? [{ veld, code: found.code, melding: found.melding }] : []
}

/** True or false. */
export const yesOrNo: Check = (value, veld) =>
  value === undefined || typeof value === "boolean"
    ? []
    : [{ veld, code: "niet-toegestane-waarde", melding: `${nameOf(veld)} is true of false.` }]

/** The same, or null. */
export const orNull =
  (check: Check): Check =>
  (value, veld) =>
    value === null ? [] : check(value, veld)

/** The fields of what may be no object: then there are none. */
export const fieldsOf = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null ? (input as Readonly<Record<string, unknown>>) : {}

/** The day of what may be none; what is wrong with it, its own check tells. */
export const dayFrom = (value: unknown): PlainDate | undefined => {
  const found = typeof value === "string" ? dayOf(value, "") : undefined
  return found === undefined || isRefusal(found) ? undefined : found
}

/** The fault of a day that lies before another; none where there are no two days to compare. */
export const notBefore = (
  veld: string,
  found: PlainDate | undefined,
  from: PlainDate | undefined,
  melding: string
): ReadonlyArray<Invoerfout> =>
  found !== undefined && from !== undefined && found < from ? [{ veld, code: "ongeldige-datum", melding }] : []

/** The day of a date or an instant that was checked. */
export const checkedDay = (text: string): PlainDate => dayOf(text, "") as PlainDate

/** The same, and it must be there. */
export const required =
  (check: Check): Check =>
  (value, veld) =>
    value === undefined
      ? [{ veld, code: "ontbrekend-veld", melding: `${nameOf(veld)} moet erbij.` }]
      : check(value, veld)

/** An object with these fields. */
export const objectOf =
  (wat: string, checks: Checks): Check =>
  (value, veld) =>
    value === undefined ? [] : checkFields(value, wat, checks, veld)

/** A list of objects with these fields. */
export const listOf =
  (wat: string, checks: Checks): Check =>
  (value, veld) => {
    if (value === undefined) return []
    if (!Array.isArray(value)) return [{ veld, code: "verkeerd-type", melding: `${nameOf(veld)} is een lijst.` }]
    return value.flatMap((item: unknown, i) => checkFields(item, wat, checks, `${veld}/${i}`))
  }

/** Everything that is wrong with an object of these fields; an unknown field is never named. */
export const checkFields = (input: unknown, wat: string, checks: Checks, veld = ""): ReadonlyArray<Invoerfout> => {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return [{ veld, code: "verkeerd-type", melding: `${wat} is een object met velden.` }]
  const given = input as Readonly<Record<string, unknown>>
  const allowed = Object.keys(checks)
  const unknown = Object.keys(given).every((key) => allowed.includes(key))
    ? []
    : [{ veld, code: "onbekend-veld" as const, melding: `${wat} kent alleen deze velden: ${allowed.join(", ")}.` }]
  const prefix = veld === "" ? "" : `${veld}/`
  return [...unknown, ...allowed.flatMap((key) => checks[key]?.(given[key], `${prefix}${key}`) ?? [])]
}

/** What is right of something: any part of it may be missing. */
export type Right<Value> =
  Value extends ReadonlyArray<infer Item>
    ? ReadonlyArray<Right<Item>>
    : Value extends object
      ? { readonly [Field in keyof Value]?: Right<Value[Field]> }
      : Value

/**
 * Everything that is wrong with a question: within its fields, and between those that are right by themselves. Where
 * something is wrong within a field, nothing more is said of it.
 */
export const checkWhole = <Question extends object>(
  input: unknown,
  wat: string,
  checks: Checks,
  between: (right: Right<Question>) => ReadonlyArray<Invoerfout>
): ReadonlyArray<Invoerfout> => {
  const faults = checkFields(input, wat, checks)
  const told = new Set(faults.map(({ veld }) => veld))
  return [...faults, ...between(rightOf(input, faults) as Right<Question>).filter(({ veld }) => !told.has(veld))]
}

/** A question without the fields that something is wrong with; of what is no object, none. What it does not know stays as it is. */
export const rightOf = (input: unknown, faults: ReadonlyArray<Invoerfout>): Readonly<Record<string, unknown>> => {
  const wrong: Places = new Map()
  for (const { veld, code } of faults) if (code !== "onbekend-veld" && veld !== "") note(wrong, veld.split("/"))
  return wrong.size === 0 ? fieldsOf(input) : fieldsOf(without(fieldsOf(input), wrong))
}

/** Places in a question: by name the places within, none where the field itself is meant. */
type Places = Map<string, Places>

const note = (places: Places, [name, ...deeper]: ReadonlyArray<string>): void => {
  if (name === undefined) return
  const within = places.get(name) ?? new Map<string, Places>()
  places.set(name, within)
  note(within, deeper)
}

/** An item stays in its list, for the numbers of those after it. */
const without = (value: unknown, wrong: Places): unknown => {
  if (wrong.size === 0) return undefined
  if (Array.isArray(value))
    return value.map((item: unknown, i) => {
      const within = wrong.get(String(i))
      return within === undefined ? item : (without(item, within) ?? {})
    })
  const right: Record<string, unknown> = { ...fieldsOf(value) }
  for (const [name, within] of wrong) right[name] = without(right[name], within)
  return right
}

/** A refusal of the calendar as a fault of a question, at the field that was asked. */
export const faultAt = ({ code, melding }: Refusal, veld: string): Invoerfout => ({
  veld,
  code,
  melding: code === "buiten-kalender" ? "Kies een eerdere dag: een termijn eindigt anders na 2199." : melding
})

const nameOf = (veld: string): string => veld.slice(veld.lastIndexOf("/") + 1)
