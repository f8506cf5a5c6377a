/**
 * How addresses and fields are named.
 *
 * @module
 */
import { each, named, type Rule, unless } from "./Rule.ts"

const segments = (path: string): ReadonlyArray<string> => path.split("/").filter((part) => part !== "")

const isParameter = (segment: string): boolean => segment.startsWith("{")

const NO_OPERATIONS = "Het document beschrijft geen bewerkingen."
const NO_EXAMPLES = "Het document geeft van geen bewerking een voorbeeld dat te vragen is."

/** A line of a stack trace, as the common languages write it. */
const STACK =
  /\bat [^"]{1,200}\.\w{1,4}:\d+:\d+|node:internal|node_modules|Traceback \(most recent|\(\w+\.java:\d+\)|\.(?:cs|go|php|py|rb):(?:line )?\d+/u

/** The rules about names. */
export const naming: ReadonlyArray<Rule> = [
  {
    id: "/core/naming-resources",
    reason: "Of een naam een zelfstandig naamwoord is, leest een mens: regelingen, versies, dagen, beoordelingen."
  },
  {
    id: "/core/naming-collections",
    check: ({ operations }) =>
      each(
        operations.flatMap(({ path }) =>
          segments(path).filter((segment, i, all) => !isParameter(segment) && isParameter(all[i + 1] ?? ""))
        ),
        "Deze API heeft geen verzamelingen waaruit iets te vragen is.",
        (name) => unless(/(?:en|s)$/u.test(name), `${name} is geen meervoud.`)
      )
  },
  {
    id: "/core/interface-language",
    reason: "Een mens leest of het Nederlands is. Alleen /health en /openapi.json heten anders: zo heten ze overal."
  },
  {
    id: "/core/no-trailing-slash",
    check: ({ operations, ask }) =>
      each(
        operations.filter(({ request }) => request !== null),
        NO_EXAMPLES,
        async ({ path, method, request }) => [
          ...unless(!path.endsWith("/"), `${path} eindigt op een schuine streep.`),
          ...unless(
            (await ask(`${(request?.address ?? "").replace(/\?.*$/u, "")}/`, request?.init)).status === 404,
            `${method.toUpperCase()} ${path}/ is ook een adres; met een schuine streep erachter hoort er niets te zijn.`
          )
        ]
      )
  },
  {
    id: "/core/path-segments-kebab-case",
    check: ({ operations }) =>
      each(
        operations.flatMap(({ path }) => segments(path)).filter((segment) => !isParameter(segment)),
        NO_OPERATIONS,
        (segment) => unless(/^_?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.json)?$/u.test(segment), `${segment} is geen kebab-case.`)
      )
  },
  {
    id: "/core/query-keys-camel-case",
    check: ({ operations }) =>
      each(
        operations.flatMap(({ parameters }) => parameters).filter((one) => one.in === "query"),
        "Deze API neemt geen parameters na het vraagteken.",
        ({ name }) => unless(/^[a-z][a-zA-Z0-9]*$/u.test(name), `${name} is geen camelCase.`)
      )
  },
  {
    id: "/core/hide-implementation",
    ofEveryAnswer: (answer) => [
      ...["Server", "X-Powered-By"].flatMap((name) =>
        unless(!answer.headers.has(name), `${named(answer)} noemt met ${name} de techniek erachter.`)
      ),
      ...unless(!STACK.test(answer.text), `${named(answer)} vertelt waar in de programmatekst het misging.`)
    ]
  },
  {
    id: "/core/nested-child",
    check: ({ operations }) =>
      each(
        operations.filter(({ path }) => segments(path).filter(isParameter).length > 1),
        "Deze API heeft niets dat onder iets anders staat.",
        ({ path }) => {
          const parts = segments(path)
          const owner = parts.findIndex(isParameter)
          const parent = `/${parts.slice(0, owner + 1).join("/")}`
          return unless(
            operations.some((other) => other.path === parent),
            `${path} staat onder ${parent}, maar dat is zelf niet op te vragen.`
          )
        }
      )
  }
]
