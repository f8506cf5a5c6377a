/**
 * The documentation as one page, made of the OpenAPI document: no script, nothing from elsewhere.
 *
 * @module
 */
import { BASE } from "../Address.ts"
import type { Place } from "../Place.ts"
import { changelog } from "./Changelog.ts"
import { type DocumentObject, type OperationObject, type ParameterObject, printedIn } from "./Document.ts"
import { type Html, html, nothing } from "./Html.ts"
import { fieldsOf, kindOf } from "./Shape.ts"
import { STYLE } from "./Style.ts"

/** The page. Everything on it stands in the document, but for the changes by version; its commands ask the API at a place. */
export const docsPage = (document: DocumentObject, { origin, prefix }: Place): string => {
  const { info, tags, components } = document
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
  )
  const base = `${origin}${prefix}${BASE}`
  return String(html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${info.title}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="sla-over" href="#inhoud">Naar de inhoud</a>
<header><p><a href="./">Naar de regeling</a></p></header>
<nav aria-label="Op deze pagina"><ul>
${tags.map(({ name }) => html`<li><a href="#groep-${name}">${capital(name)}</a><ul>${operations.filter(({ operation }) => operation.tags.includes(name)).map(({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`)}</ul></li>\n`)}
<li><a href="#fouten">Fouten</a></li><li><a href="#vormen">Vormen</a></li><li><a href="#wijzigingen">Wijzigingen</a></li>
</ul></nav>
<main id="inhoud" tabindex="-1">
<h1>${info.title}</h1>
<p>${info.description}</p>
<p>Versie ${info.version}. Het hele document: <a href="${BASE.slice(1)}/openapi.json">openapi.json</a>. Vragen: ${info.contact.name}.</p>
${tags.map(
  ({
    name,
    description
  }) => html`<section aria-labelledby="groep-${name}"><h2 id="groep-${name}">${capital(name)}</h2><p>${description}</p>
${operations.filter(({ operation }) => operation.tags.includes(name)).map((one) => operationOf(one, base))}</section>\n`
)}
<h2 id="fouten">Fouten</h2>
<p>Elke fout komt als <code>application/problem+json</code>. Een antwoord met 400 noemt alle fouten tegelijk.</p>
<dl>${Object.entries(components.responses).map(([name, { description }]) => html`<dt>${name.replace("Probleem", "")}</dt><dd>${description ?? ""}</dd>`)}</dl>
<h2 id="vormen">Vormen</h2>
${Object.entries(components.schemas).map(([name, schema]) => html`<section><h3 id="vorm-${name}">${name}</h3><p>${schema.description ?? ""}</p>${schema.properties === undefined ? html`<p>${kindOf(schema)}</p>` : fieldsOf(schema)}</section>\n`)}
<h2 id="wijzigingen">Wijzigingen</h2>
${changelog.map(({ versie, wijzigingen }) => html`<h3>${versie}</h3><ul>${wijzigingen.map((one) => html`<li>${one}</li>`)}</ul>`)}
<p>Een nieuwe hoofdversie komt op een nieuw adres, naast de oude. De oude blijft dan ten minste 6 maanden.</p>
</main>
</body>
</html>
`)
}

interface Shown {
  readonly path: string
  readonly method: string
  readonly operation: OperationObject
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const operationOf = ({ path, method, operation }: Shown, base: string): Html => {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const body = requestBody?.content["application/json"]
  const answer = responses["200"]?.content ?? {}
  return html`<article aria-labelledby="${operationId}"><h3 id="${operationId}">${summary}</h3>
<p><code class="adres">${method.toUpperCase()} ${path}</code></p>
<p>${description}</p>
${parameters.length === 0 ? nothing : html`<h4>Parameters</h4><ul>${parameters.map(parameterOf)}</ul>`}
${body === undefined ? nothing : html`<h4>Inhoud</h4><p>${kindOf(body.schema)}</p>`}
<h4>Antwoord</h4><ul>${Object.entries(answer).map(([type, { schema }]) => html`<li><code>${type}</code>: ${kindOf(schema)}</li>`)}</ul>
<p>Ook: ${Object.keys(responses)
    .filter((status) => status !== "200")
    .join(", ")}. Zie <a href="#fouten">fouten</a>.</p>
<h4>Voorbeeld</h4><pre tabindex="0">${curl({ path, method, operation }, base)}</pre>
${answerOf({ path, method, operation })}
</article>\n`
}

/** The answer to the example: printed, or where it can be had. */
const answerOf = (shown: Shown): Html => {
  const { description = "", content } = shown.operation.responses["200"] ?? {}
  const answer = content?.["application/json"]?.example ?? printedIn(description)
  return answer === undefined
    ? html`<p>Het antwoord is lang: <a href="${BASE.slice(1)}${addressOf(shown)}">bekijk het zelf</a>.</p>`
    : html`<details><summary>Het antwoord</summary><pre tabindex="0">${JSON.stringify(answer, null, 2)}</pre></details>`
}

const parameterOf = ({ name, in: place, required, schema }: ParameterObject): Html =>
  html`<li><code>${name}</code> (${place === "path" ? "in het pad" : "na het vraagteken"}${required === true ? "" : ", mag ontbreken"}): ${kindOf(schema)}. ${schema.$ref === undefined ? (schema.description ?? "") : ""}</li>`

/** The example request as a command that can be pasted. */
const curl = (shown: Shown, base: string): string => {
  const example = shown.operation.requestBody?.content["application/json"]?.example
  const address = `'${base}${addressOf(shown)}'`
  return example === undefined
    ? `curl -s ${address}`
    : `curl -s ${address} \\\n  -H 'content-type: application/json' \\\n  -d '${JSON.stringify(example)}'`
}

/** Below the base path. */
const addressOf = ({ path, operation: { parameters = [] } }: Shown): string => {
  const filled = path.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => exampleFor(parameters, name) ?? whole)
  const query = parameters
    .filter((one) => one.in === "query" && one.example !== undefined)
    .map(({ name, example }) => `${name}=${example}`)
    .join("&")
  return query === "" ? filled : `${filled}?${query}`
}

const exampleFor = (parameters: ReadonlyArray<ParameterObject>, name: string): string | undefined =>
  parameters.find((one) => one.in === "path" && one.name === name)?.example
