/**
 * A schema in words: what it is, and its fields as a table.
 *
 * @module
 */
import { nameOf, type SchemaObject } from "./Document.ts"
import { type Html, html, nothing } from "./Html.ts"

const KINDS: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "getal",
  integer: "geheel getal",
  boolean: "true of false",
  null: "null",
  object: "object",
  array: "lijst"
}

/** What a value of this schema is, with links to the named ones. */
export const kindOf = (schema: SchemaObject): Html => {
  if (schema.$ref !== undefined) return html`<a href="#vorm-${nameOf(schema.$ref)}">${nameOf(schema.$ref)}</a>`
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives !== undefined) return between(alternatives.map(kindOf), " of ")
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum !== undefined)
    return between(
      schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`),
      ", "
    )
  if (schema.items !== undefined) return html`lijst van ${kindOf(schema.items)}`
  if (typeof schema.additionalProperties === "object") return html`object met ${kindOf(schema.additionalProperties)}`
  if (schema.allOf !== undefined && schema.type === undefined) return between(schema.allOf.map(kindOf), " en ")
  if (schema.format === "date") return html`datum`
  const types = [schema.type ?? "any"].flat()
  return html`${types.map((type) => KINDS[type] ?? "elke waarde").join(" of ")}`
}

const between = (parts: ReadonlyArray<Html>, word: string): Html =>
  parts.reduce((all, part, i) => (i === 0 ? part : html`${all}${word}${part}`), nothing)

/** The fields of an object as a table; nothing for what has none. */
export const fieldsOf = (schema: SchemaObject): Html => {
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) return nothing
  return html`<div class="breed" tabindex="0"><table>
<thead><tr><th scope="col">Veld</th><th scope="col">Wat</th><th scope="col">Uitleg</th></tr></thead>
<tbody>${fields.map(([name, field]) => row(name, field, schema.required?.includes(name) ?? false))}</tbody>
</table></div>`
}

const row = (name: string, field: SchemaObject, required: boolean): Html =>
  html`<tr><th scope="row"><code>${name}</code>${required ? nothing : html` <small>mag ontbreken</small>`}</th><td>${kindOf(field)}${nested(field)}</td><td>${explanation(field)}</td></tr>\n`

const explanation = ({ description, allOf }: SchemaObject): string =>
  description ?? allOf?.find((part) => part.description !== undefined)?.description ?? ""

const nested = (field: SchemaObject): Html => {
  const inner = field.items ?? field
  return inner.properties === undefined
    ? nothing
    : html`<ul>${Object.entries(inner.properties).map(([name, one]) => html`<li><code>${name}</code>: ${kindOf(one)}</li>`)}</ul>`
}
