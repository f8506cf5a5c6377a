/**
 * Reads a YAML record against a schema, with every fault at its own line.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, Scalar, visit } from "yaml"
import { isCivilDay, isReckonable } from "./CivilDay.ts"
import type { FoutCode, Meld, Plaats } from "./Fault.ts"

/** A record as read, and where its fields stand. */
export interface ReadRecord<A> {
  readonly waarde: A
  /** The place of the value at a path such as `["zinnen", 2]`; of the nearest thing above it when it is not there. */
  readonly plaats: (pad: ReadonlyArray<PropertyKey>) => Plaats
  /** The place of the name of the field at this path; of its value when it has none. */
  readonly sleutel: (pad: ReadonlyArray<PropertyKey>) => Plaats
}

/** A civil day (ISO) that exists. */
export const Day = Schema.String.check(
  Schema.makeFilter(isCivilDay, { expected: "een dag die bestaat, als 2026-01-31" }),
  Schema.makeFilter(isReckonable, { expected: "een dag in de jaren 1900 tot en met 2199" })
)

/** A SHA-256 in hexadecimal digits. */
export const Sha256 = Schema.String.check(
  Schema.isPattern(/^[0-9a-f]{64}$/u, { expected: "een sha-256 van 64 tekens 0-9 en a-f" })
)

/** Words: a text that is not empty. */
export const Words = Schema.String.check(Schema.isPattern(/\S/u, { expected: "een tekst die niet leeg is" }))

/** The number of a defect, as the reading of the law numbers them. */
export const Defect = Schema.String.check(
  Schema.isPattern(/^D\d\d[a-d]?$/u, { expected: "het nummer van een gebrek, zoals D09 of D62a" })
)

/** What stands in for a field that cannot be read, so that the faults further on are found as well. */
export type StandIns = Readonly<Record<string, unknown>>

/** The record in this YAML, or null when it does not fit the schema; every fault is reported. */
export const readRecord = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  tekst: string,
  meld: Meld
): ReadRecord<S["Type"]> | null => {
  const read = readMended(schema, tekst, {}, meld)
  return read === null || read.gebrekkig.size > 0 ? null : read
}

/** A record of which some fields may be those that stand in for what is faulty. */
export interface MendedRecord<A> extends ReadRecord<A> {
  readonly gebrekkig: ReadonlySet<string>
}

/** The record in this YAML, with stand-ins for the fields that are faulty; null when it is none even then. */
export const readMended = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  tekst: string,
  standIns: StandIns,
  meld: Meld
): MendedRecord<S["Type"]> | null => {
  const lines = new LineCounter()
  const { document, slips } = parseYaml(tekst, lines)
  const faults = [...document.errors.map(({ pos, code }) => ({ at: pos[0], melding: explainYaml(code) })), ...slips]
  for (const [plaats, melding] of firstPerLine(faults, lines)) meld(plaats, "yaml", melding)
  const mendable = Object.keys(standIns).length > 0 && document.errors.every(({ code }) => code === "DUPLICATE_KEY")
  if (document.errors.length > 0 && !mendable) return null
  const slipped = slips.map(({ at }) => fieldAt(document, at))
  const twice = document.errors.map(({ pos }) => /^[\w"']+/u.exec(tekst.slice(pos[0]))?.[0] ?? "").concat(slipped)
  const plaats = (pad: ReadonlyArray<PropertyKey>) => at(lines, offsetOf(document, pad))
  const sleutel = (pad: ReadonlyArray<PropertyKey>) => at(lines, keyOffsetOf(document, pad))
  const decode = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })
  const written = standingIn(document.toJS(), slipped, standIns)
  const decoded = decode(written)
  if (Result.isSuccess(decoded)) return { waarde: decoded.success, plaats, sleutel, gebrekkig: new Set(twice) }
  const faulty = new Set<string>(twice)
  for (const { path, message } of format(decoded.failure.issue).issues) {
    const pad = (path ?? []).map((step) => (typeof step === "object" ? step.key : step))
    const [code, melding] = explain(pad, message, document.getIn(pad))
    if (!twice.includes(String(pad[0]))) meld(code === "onbekend-veld" ? sleutel(pad) : plaats(pad), code, melding)
    faulty.add(String(pad[0]))
  }
  const mended = decode(mend(written, faulty, standIns))
  return Result.isSuccess(mended) ? { waarde: mended.success, plaats, sleutel, gebrekkig: faulty } : null
}

/** The same record with stand-ins, where there are any, for these fields. */
const standingIn = (written: unknown, fields: ReadonlyArray<string>, standIns: StandIns): unknown => {
  const mendable = fields.filter((field) => Object.hasOwn(standIns, field))
  return mendable.length === 0 ? written : mend(written, new Set(mendable), standIns)
}

const mend = (written: unknown, faulty: ReadonlySet<string>, standIns: StandIns): unknown =>
  typeof written !== "object" || written === null
    ? written
    : Object.fromEntries([
        ...Object.entries(written).filter(([field]) => !faulty.has(field)),
        ...Object.entries(standIns).filter(([field]) => faulty.has(field))
      ])

const format = SchemaIssue.makeFormatterStandardSchemaV1()

const explain = (pad: ReadonlyArray<PropertyKey>, message: string, written: unknown): [FoutCode, string] => {
  const field = pad.map(String).join(".")
  if (message === "Missing key") return ["ontbrekend-veld", `Het veld “${field}” ontbreekt`]
  if (message === "Expected no excess property") return ["onbekend-veld", `Het veld “${field}” bestaat hier niet`]
  const expected = message
    .replace(/^Expected /u, "")
    .split(" | ")
    .map(inDutch)
    .join(" of ")
    .concat(
      message === "Expected string" && typeof written === "number" ? ": zet het getal tussen aanhalingstekens" : ""
    )
  return [
    "ongeldige-waarde",
    field === "" ? `Verwacht wordt ${expected}` : `Het veld “${field}” klopt niet: verwacht wordt ${expected}`
  ]
}

const IN_DUTCH: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "een getal",
  integer: "een heel getal",
  boolean: "true of false",
  object: "een groep velden",
  array: "een lijst"
}

const inDutch = (expected: string): string =>
  Object.hasOwn(IN_DUTCH, expected) ? (IN_DUTCH[expected] ?? expected) : expected.replaceAll('"', "")

/** Something a writer meant as text and YAML reads as a sign of its own: where it stands, and what to do. */
interface Slip {
  readonly at: number
  readonly melding: string
}

/**
 * The document in this YAML, without references to elsewhere in it, and those and its other slips.
 *
 * A reference stands there as the text it was written as. So what is left can always be turned into data.
 */
export const parseYaml = (
  tekst: string,
  lines = new LineCounter()
): { readonly document: Document.Parsed; readonly slips: ReadonlyArray<Slip> } => {
  const document = parseDocument(tekst, { lineCounter: lines })
  const slips: Array<Slip> = document.warnings.map(({ pos }) => ({ at: pos[0], melding: quote("een uitroepteken") }))
  visit(document, {
    Node: (_, node) => {
      const at = node.range?.[0] ?? 0
      if (isAlias(node)) {
        slips.push({ at, melding: quote("een sterretje") })
        const text = new Scalar(`*${node.source}`)
        text.range = node.range ?? null
        return text
      }
      if (node.anchor !== undefined)
        slips.push({ at: tekst.lastIndexOf(`&${node.anchor}`, at), melding: quote("een &-teken") })
      return undefined
    }
  })
  return { document, slips }
}

const quote = (sign: string): string => `Wat met ${sign} begint, staat tussen aanhalingstekens`

/** The field of the record in which this place lies; nothing where it lies in none. */
const fieldAt = ({ contents }: Document.Parsed, offset: number): string => {
  const field = isMap(contents)
    ? contents.items.findLast(({ key }) => isNode(key) && (key.range?.[0] ?? 0) <= offset)
    : undefined
  return isScalar(field?.key) ? String(field.key.value) : ""
}

// One slip makes the parser complain several times on its line.
const firstPerLine = (faults: ReadonlyArray<Slip>, lines: LineCounter): ReadonlyArray<readonly [Plaats, string]> => {
  const first = new Map<number, readonly [Plaats, string]>()
  for (const { at: offset, melding } of faults) {
    const plaats = at(lines, offset)
    if (!first.has(plaats.regel)) first.set(plaats.regel, [plaats, melding])
  }
  return [...first.values()]
}

const explainYaml = (code: string): string => {
  if (code === "DUPLICATE_KEY") return "Dit veld staat er twee keer"
  if (code === "TAB_AS_INDENT") return "Spring in met spaties, niet met een tab"
  return "Deze regel is geen geldige YAML: let op de inspringing, de dubbele punt en de aanhalingstekens"
}

const at = (lines: LineCounter, offset: number): Plaats => {
  const { line, col } = lines.linePos(offset)
  return { regel: Math.max(line, 1), kolom: Math.max(col, 1) }
}

// What is missing stands at the nearest thing above it.
const offsetOf = (document: Document.Parsed, pad: ReadonlyArray<PropertyKey>): number => {
  const node = document.getIn(pad, true)
  if (isNode(node) && node.range != null) return node.range[0]
  if (pad.length > 0) return offsetOf(document, pad.slice(0, -1))
  return 0
}

const keyOffsetOf = (document: Document.Parsed, pad: ReadonlyArray<PropertyKey>): number => {
  const parent = document.getIn(pad.slice(0, -1), true)
  const key = isMap(parent)
    ? parent.items.map((item) => item.key).find((item) => isScalar(item) && item.value === pad.at(-1))
    : undefined
  return isNode(key) && key.range != null ? key.range[0] : offsetOf(document, pad)
}
