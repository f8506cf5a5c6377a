/**
 * Turns what a schema found wrong into Dutch faults, by walking the issue tree.
 *
 * Nothing of the input reaches the text: a fault names the field and what is allowed. A field the schema does not know
 * is reported at its parent, so that not even its name comes back.
 *
 * @module
 */
import type * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"
import { type Fault, fault, type Place } from "./Fault.ts"

type Path = ReadonlyArray<string | number>

/** Where the walk is: the path that may be told, and the value that stands there. */
interface Spot {
  readonly path: Path
  readonly value: unknown
}

/** The faults of one issue tree over this value, one for each place and kind, in reading order. */
export const toFaults = (issue: SchemaIssue.Issue, place: Place, value: unknown): ReadonlyArray<Fault> => {
  const seen = new Map<string, Fault>()
  for (const { path, code, detail } of walk(issue, { path: [], value })) {
    const found = fault(place, toPointer(path), code, detail)
    const key = `${found.location.pointer} ${found.code}`
    if (!seen.has(key)) seen.set(key, found)
  }
  return [...seen.values()]
}

interface Found {
  readonly path: Path
  readonly code: string
  readonly detail: string
}

const walk = (issue: SchemaIssue.Issue, spot: Spot): ReadonlyArray<Found> => {
  const { path } = spot
  switch (issue._tag) {
    case "Composite":
      return issue.issues.flatMap((inner) => walkChild(inner, issue.ast, spot))
    case "Pointer":
      return walk(issue.issue, issue.path.reduce(within, spot))
    case "Encoding":
      return walk(issue.issue, spot)
    case "Filter":
      return [{ path, ...refusedBy(issue) }]
    case "AnyOf":
      return walkAlternatives(issue, spot)
    case "MissingKey":
      return [{ path, code: "ontbrekend-veld", detail: REQUIRED }]
    case "UnexpectedKey":
      return [unknownField(issue.ast, path)]
    case "InvalidType":
    case "OneOf":
      return [wrongKind(issue.ast, path)]
    case "InvalidValue":
    case "Forbidden":
      return [{ path, code: "ongeldige-waarde", detail: ownText(issue.annotations, "message") ?? WRONG_FORM }]
  }
}

const within = ({ path, value }: Spot, key: PropertyKey): Spot => ({
  path: [...path, toSegment(key)],
  value: valueAt(value, key)
})

const valueAt = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined

/** A key that the schema does not declare is somebody's own word: it stays out of the path. */
const walkChild = (issue: SchemaIssue.Issue, parent: SchemaAST.AST, spot: Spot): ReadonlyArray<Found> => {
  if (issue._tag !== "Pointer") return walk(issue, spot)
  const [key, ...deeper] = issue.path
  if (key === undefined || typeof key === "number" || fieldNames(parent).includes(String(key))) return walk(issue, spot)
  return walk(issue.issue, deeper.reduce(within, { path: spot.path, value: valueAt(spot.value, key) }))
}

const unknownField = (parent: SchemaAST.AST, path: Path): Found => {
  const allowed = fieldNames(parent)
  const hint = allowed.length === 0 ? "Hier mag geen enkel veld staan." : `Toegestaan: ${allowed.join(", ")}.`
  return { path, code: "onbekend-veld", detail: `Hier staat een veld dat niet bestaat. ${hint}` }
}

const walkAlternatives = (issue: SchemaIssue.AnyOf, spot: Spot): ReadonlyArray<Found> => {
  const [only, ...others] = issue.issues
  const meant = only !== undefined && others.length === 0 && literalsOf(issue.ast) === null
  if (meant) return walk(only, spot)
  return [wrongChoice(issue.ast, spot) ?? wrongKind(issue.ast, spot.path)]
}

/** Of an object whose one field tells which alternative is meant, that field is what is missing or wrong. */
const wrongChoice = (ast: SchemaAST.Union, { path, value }: Spot): Found | null => {
  const field = isObject(value) ? decidingField(ast) : undefined
  if (field === undefined) return null
  const detail = oneOf(ast.types.flatMap((type) => literalsOf(typeOf(type, field)) ?? []))
  return valueAt(value, field) === undefined
    ? { path: [...path, field], code: "ontbrekend-veld", detail: `${REQUIRED} ${detail}` }
    : { path: [...path, field], code: "niet-toegestane-waarde", detail }
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value)

/** The field that has literals in every alternative, and no literal in two. */
const decidingField = ({ types }: SchemaAST.Union): string | undefined =>
  fieldNames(types[0]).find((name) => {
    const perType = types.map((type) => literalsOf(typeOf(type, name)))
    const all = perType.flatMap((literals) => literals ?? [])
    return perType.every((literals) => literals !== null) && new Set(all).size === all.length
  })

const typeOf = (ast: SchemaAST.AST | undefined, name: string): SchemaAST.AST | undefined =>
  ast?._tag === "Objects" ? ast.propertySignatures.find((property) => property.name === name)?.type : undefined

const wrongKind = (ast: SchemaAST.AST, path: Path): Found => {
  const literals = literalsOf(ast)
  return literals === null
    ? {
        path,
        code: "verkeerd-type",
        detail: ownText(ast.annotations, "message") ?? `Dit moet ${kindInWords(ast)} zijn.`
      }
    : { path, code: "niet-toegestane-waarde", detail: oneOf(literals) }
}

const oneOf = (literals: ReadonlyArray<SchemaAST.LiteralValue | null>): string =>
  `Dit moet een van deze waarden zijn: ${literals.map(String).join(", ")}.`

const fieldNames = (ast: SchemaAST.AST | undefined): ReadonlyArray<string> =>
  ast?._tag === "Objects" ? ast.propertySignatures.map(({ name }) => String(name)) : []

/** The values a schema of literals allows; null when it allows anything else. */
const literalsOf = (ast: SchemaAST.AST | undefined): ReadonlyArray<SchemaAST.LiteralValue | null> | null => {
  if (ast === undefined) return null
  if (ast._tag === "Literal") return [ast.literal]
  if (ast._tag === "Null") return [null]
  if (ast._tag !== "Union") return null
  const parts = ast.types.map(literalsOf)
  return parts.every((part) => part !== null) ? parts.flat() : null
}

const KIND: Readonly<Record<string, string>> = {
  String: "tekst",
  Number: "een getal",
  Boolean: "true of false",
  Null: "null",
  Objects: "een object",
  Arrays: "een lijst"
}

const kindInWords = (ast: SchemaAST.AST): string => {
  if (ast._tag === "Literal") return String(ast.literal)
  if (ast._tag === "Suspend") return kindInWords(ast.thunk())
  if (ast._tag === "Union") return [...new Set(ast.types.map(kindInWords))].join(" of ")
  return KIND[ast._tag] ?? "een waarde van een andere soort"
}

const REQUIRED = "Dit veld is verplicht."

const WRONG_FORM = "Deze waarde heeft niet de juiste vorm."

/** A text written for this schema: ours, Dutch, and free of input. */
const ownText = (annotations: object | undefined, name: "message" | "code"): string | undefined => {
  const text: unknown = (annotations as Readonly<Record<string, unknown>> | undefined)?.[name]
  return typeof text === "string" ? text : undefined
}

/** Bounds of the schema language itself, by the identifier each check carries. */
const BOUND: Readonly<Record<string, (bound: Readonly<Record<string, unknown>>) => string>> = {
  "effect/schema/isInt": () => "Dit moet een geheel getal zijn.",
  "effect/schema/isFinite": () => "Dit moet een eindig getal zijn.",
  "effect/schema/isGreaterThanOrEqualTo": ({ minimum }) => `Dit moet ${minimum} of meer zijn.`,
  "effect/schema/isLessThanOrEqualTo": ({ maximum }) => `Dit moet ${maximum} of minder zijn.`,
  "effect/schema/isBetween": ({ minimum, maximum }) => `Dit moet tussen ${minimum} en ${maximum} liggen.`,
  "effect/schema/isMinLength": ({ minLength }) =>
    minLength === 1 ? "Hier moet er ten minste 1 staan." : `Hier moeten er ten minste ${minLength} staan.`,
  "effect/schema/isMaxLength": ({ maxLength }) => `Hier mogen er ten hoogste ${maxLength} staan.`
}

/** What was found, or else the check that found it, may say it in its own words and by its own code. */
const refusedBy = ({ filter, issue }: SchemaIssue.Filter): Omit<Found, "path"> => {
  const said = [filter.annotations, "annotations" in issue ? issue.annotations : undefined]
  return {
    code: said.map((one) => ownText(one, "code")).find((code) => code !== undefined) ?? "ongeldige-waarde",
    detail: said.map((one) => ownText(one, "message")).find((text) => text !== undefined) ?? boundInWords(filter)
  }
}

const boundInWords = ({ annotations }: SchemaIssue.Filter["filter"]): string => {
  const { id, payload } = annotations?.representation ?? {}
  const bound = typeof payload === "object" && payload !== null ? (payload as Readonly<Record<string, unknown>>) : {}
  return (typeof id === "string" ? BOUND[id]?.(bound) : undefined) ?? WRONG_FORM
}

const toSegment = (key: PropertyKey): string | number => (typeof key === "number" ? key : String(key))

/** JSON Pointer (RFC 6901). */
const toPointer = (path: Path): string =>
  path.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")
