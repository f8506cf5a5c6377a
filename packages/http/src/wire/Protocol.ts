/**
 * How HTTP is used: methods, safety, statuses, no state, dates.
 *
 * @module
 */
import { each, named, type Rule, unless } from "./Rule.ts"
import { type Described, type Json, jsonOf, type Target } from "./Target.ts"

const callable = ({ operations }: Target): ReadonlyArray<Described> =>
  operations.filter(({ request }) => request !== null)

const bodyOf = async ({ ask }: Target, { request }: Described): Promise<string> =>
  (await ask(request?.address ?? "", request?.init)).text()

/** Every schema of a property in the document, with the name of the property. */
const properties = (value: unknown): ReadonlyArray<readonly [string, Json]> => {
  if (typeof value !== "object" || value === null) return []
  const own = Array.isArray(value) ? undefined : (value as Json)["properties"]
  const named =
    typeof own === "object" && own !== null ? (Object.entries(own) as ReadonlyArray<readonly [string, Json]>) : []
  return [...named, ...Object.values(value).flatMap(properties)]
}

const formatOf = (schema: Json, { components }: { readonly components?: Json }): unknown => {
  const ref = schema["$ref"]
  if (typeof ref !== "string") return schema["format"]
  const schemas = (components?.["schemas"] ?? {}) as Readonly<Record<string, Json>>
  return schemas[ref.split("/").at(-1) ?? ""]?.["format"]
}

const NO_EXAMPLES = "Het document geeft van geen bewerking een voorbeeld dat te vragen is."

/** The rules about the use of HTTP. */
export const protocol: ReadonlyArray<Rule> = [
  {
    id: "/core/date-time/format",
    check: ({ document }) =>
      each(
        properties(document["components"])
          .map(([name, schema]) => [name, formatOf(schema, document as { components: Json })] as const)
          .filter(([, format]) => typeof format === "string" && /date|time/u.test(format)),
        "Deze API heeft geen datums of tijden.",
        ([name, format]) =>
          unless(
            ["date", "date-time", "time-local"].includes(String(format)),
            `${name} heeft een vorm die de regels niet kennen.`
          )
      )
  },
  {
    id: "/core/date-time/timezone",
    check: async (target) => {
      const operations = target.operations.filter(({ path }) => path === "/termijnberekeningen")
      return each(
        operations,
        "Deze API heeft geen bewerking die een moment als dag teruggeeft.",
        async ({ request }) => {
          const days = await Promise.all(
            ["2026-12-24T23:30:00Z", "2026-12-25T00:30:00+01:00", "2026-12-24T18:30:00-05:00"].map(
              async (gebeurtenis) => {
                const body = { ...JSON.parse(String(request?.init.body)), gebeurtenis }
                const response = await target.ask("/termijnberekeningen", {
                  ...request?.init,
                  body: JSON.stringify(body)
                })
                return (await jsonOf(response))["gebeurtenisdag"]
              }
            )
          )
          return unless(
            days.every((day) => day === "2026-12-25"),
            "Eén moment, op drie manieren geschreven, geeft niet één dag."
          )
        }
      )
    }
  },
  {
    id: "/core/date-time/date-omit-time-portion",
    check: (target) =>
      each(callable(target), NO_EXAMPLES, async (described) =>
        unless(
          !/"(?:datum|\w+Datum|einde|uiterlijk)":"[^"]*T/u.test(await bodyOf(target, described)),
          `${described.path} geeft een datum met een tijd erbij.`
        )
      )
  },
  {
    id: "/core/http-methods",
    check: (target) =>
      each(target.operations, "Het document beschrijft geen bewerkingen.", async ({ path, method, request }) => {
        if (!["get", "post", "put", "patch", "delete"].includes(method)) return [`${path} gebruikt ${method}.`]
        if (request === null) return []
        const refused = await target.ask(request.address, { method: "PROPFIND" })
        return [405, 501].includes(refused.status) ? [] : [`${path} weigert een onbekende methode niet.`]
      })
  },
  {
    id: "/core/http-safety",
    check: (target) =>
      each(
        callable(target).filter(({ method }) => method === "get"),
        NO_EXAMPLES,
        async (described) => {
          const [first, second] = [await bodyOf(target, described), await bodyOf(target, described)]
          const head = await target.ask(described.request?.address ?? "", { method: "HEAD" })
          return [
            ...unless(first === second, `${described.path} geeft twee keer iets anders.`),
            ...unless(
              head.status === 200 && (await head.text()) === "",
              `HEAD ${described.path} antwoordt niet als GET zonder inhoud.`
            )
          ]
        }
      )
  },
  {
    id: "/core/http-response-code",
    check: (target) =>
      each(callable(target), NO_EXAMPLES, async ({ path, method, operation, request }) => {
        const { status } = await target.ask(request?.address ?? "", request?.init)
        const documented = Object.keys((operation["responses"] ?? {}) as Json)
        const missing = await target.ask(`${path.replaceAll(/\{\w+\}/gu, "bestaat-niet")}/bestaat-niet`)
        return [
          ...unless(status >= 200 && status < 300, `Het voorbeeld van ${method} ${path} geeft ${status}.`),
          ...unless(documented.includes(String(status)), `${method} ${path} beschrijft zijn ${status} niet.`),
          ...unless(missing.status === 404, `Wat er niet is, geeft ${missing.status}.`)
        ]
      })
  },
  {
    id: "/core/stateless",
    ofEveryAnswer: (answer) => unless(!answer.headers.has("Set-Cookie"), `${named(answer)} zet een cookie.`)
  },
  {
    id: "/core/resource-operations",
    check: ({ operations }) =>
      each(
        operations.filter(({ method }) => method === "post"),
        "Deze API heeft geen handelingen.",
        ({ path }) =>
          unless(!/\{\w+\}$/u.test(path), `${path} voert een handeling uit op het ding zelf, niet op een eigen adres.`)
      )
  }
]
