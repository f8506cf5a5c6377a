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

/** The faults of one issue tree, one for each place and kind, in reading order. */
export const toFaults = (issue: SchemaIssue.Issue, place: Place): ReadonlyArray<Fault> => {
  const seen = new Map<string, Fault>()
  for (const { path, code, detail } of walk(issue, [])) {
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

const walk = (issue: SchemaIssue.Issue, path: Path): ReadonlyArray<Found> => {
  switch (issue._tag) {
    case "Composite":
      return issue.issues.flatMap((inner) => walkChild(inner, issue.ast, path))
    case "Pointer":
      return walk(issue.issue, [...path, ...issue.path.map(toSegment)])
    case "Encoding":
      return walk(issue.issue, path)
    case "Filter":
      return [{ path, code: "ongeldige-waarde", detail: filterDetail(issue) }]
    case "AnyOf":
      return walkAlternatives(issue, path)
    case "MissingKey":
      return [{ path, code: "ontbrekend-veld", detail: "Dit veld is verplicht." }]
    case "UnexpectedKey":
      return [unknownField(issue.ast, path)]
    case "InvalidType":
    case "OneOf":
      return [wrongKind(issue.ast, path)]
    case "InvalidValue":
    case "Forbidden":
      return [{ path, code: "ongeldige-waarde", detail: ownMessage(issue.annotations) ?? WRONG_FORM }]
  }
}

/** A key that the schema does not declare is somebody's own word: it stays out of the path. */
const walkChild = (issue: SchemaIssue.Issue, parent: SchemaAST.AST, path: Path): ReadonlyArray<Found> => {
  if (issue._tag !== "Pointer") return walk(issue, path)
  const [key] = issue.path
  const declared = typeof key === "number" || fieldNames(parent).includes(String(key))
  return walk(issue.issue, [...path, ...issue.path.slice(declared ? 0 : 1).map(toSegment)])
}

const unknownField = (parent: SchemaAST.AST, path: Path): Found => {
  const allowed = fieldNames(parent)
  const hint = allowed.length === 0 ? "Hier mag geen enkel veld staan." : `Toegestaan: ${allowed.join(", ")}.`
  return { path, code: "onbekend-veld", detail: `Hier staat een veld dat niet bestaat. ${hint}` }
}

const walkAlternatives = (issue: SchemaIssue.AnyOf, path: Path): ReadonlyArray<Found> => {
  const [only, ...others] = issue.issues
  const meant = only !== undefined && others.length === 0 && literalsOf(issue.ast) === null
  return meant ? walk(only, path) : [wrongKind(issue.ast, path)]
}

const wrongKind = (ast: SchemaAST.AST, path: Path): Found => {
  const literals = literalsOf(ast)
  return literals === null
    ? { path, code: "verkeerd-type", detail: ownMessage(ast.annotations) ?? `Dit moet ${kindInWords(ast)} zijn.` }
    : {
        path,
        code: "niet-toegestane-waarde",
        detail: `Dit moet een van deze waarden zijn: ${literals.map(String).join(", ")}.`
      }
}

const fieldNames = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  ast._tag === "Objects" ? ast.propertySignatures.map(({ name }) => String(name)) : []

/** The values a schema of literals allows; null when it allows anything else. */
const literalsOf = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.LiteralValue | null> | null => {
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

const WRONG_FORM = "Deze waarde heeft niet de juiste vorm."

/** A message written for this schema: ours, Dutch, and free of input. */
const ownMessage = (annotations: object | undefined): string | undefined => {
  const message = annotations !== undefined && "message" in annotations ? annotations.message : undefined
  return typeof message === "string" ? message : undefined
}

/** Bounds of the schema language itself, by the identifier each check carries. */
const BOUND: Readonly<Record<string, (bound: Readonly<Record<string, unknown>>) => string>> = {
  "effect/schema/isInt": () => "Dit moet een geheel getal zijn.",
  "effect/schema/isFinite": () => "Dit moet een eindig getal zijn.",
  "effect/schema/isGreaterThanOrEqualTo": ({ minimum }) => `Dit moet ${minimum} of meer zijn.`,
  "effect/schema/isLessThanOrEqualTo": ({ maximum }) => `Dit moet ${maximum} of minder zijn.`,
  "effect/schema/isBetween": ({ minimum, maximum }) => `Dit moet tussen ${minimum} en ${maximum} liggen.`,
  "effect/schema/isMinLength": ({ minLength }) => `Hier zijn er ten minste ${minLength} nodig.`,
  "effect/schema/isMaxLength": ({ maxLength }) => `Hier mogen er ten hoogste ${maxLength} staan.`
}

const filterDetail = ({ filter, issue }: SchemaIssue.Filter): string => {
  const written = ownMessage(filter.annotations) ?? ("annotations" in issue ? ownMessage(issue.annotations) : undefined)
  if (written !== undefined) return written
  const { id, payload } = filter.annotations?.representation ?? {}
  const bound = typeof payload === "object" && payload !== null ? (payload as Readonly<Record<string, unknown>>) : {}
  return (typeof id === "string" ? BOUND[id]?.(bound) : undefined) ?? WRONG_FORM
}

const toSegment = (key: PropertyKey): string | number => (typeof key === "number" ? key : String(key))

/** JSON Pointer (RFC 6901). */
const toPointer = (path: Path): string =>
  path.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")
