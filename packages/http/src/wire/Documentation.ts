/**
 * How the API is described and versioned.
 *
 * @module
 */
import { each, isPlaceholder, named, type Rule, unless } from "./Rule.ts"
import type { Json, Target } from "./Target.ts"

const SEMVER = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:[-+][0-9A-Za-z.+-]+)?$/u

const info = ({ document }: Target): Json => (document["info"] ?? {}) as Json

const NO_OPERATIONS = "Het document beschrijft geen bewerkingen."

/** The rules about documentation and versions. */
export const documentation: ReadonlyArray<Rule> = [
  {
    id: "/core/doc-openapi",
    check: ({ document }) =>
      unless(/^3\.\d+\.\d+$/u.test(String(document["openapi"])), "Het document is geen OpenAPI 3.")
  },
  {
    id: "/core/doc-openapi-contact",
    check: (target) => {
      const contact = (info(target)["contact"] ?? {}) as Json
      const fields = ["name", "email", "url"].map((field) => [field, contact[field]] as const)
      const missing = fields.flatMap(([field, value]) =>
        unless(typeof value === "string" && value !== "", `info.contact.${field} ontbreekt.`)
      )
      const unset = fields.flatMap(([field, value]) =>
        unless(!isPlaceholder(String(value)), `info.contact.${field} is nog niet ingesteld.`)
      )
      return missing.length > 0 || unset.length === 0 ? missing : { nietIngesteld: unset }
    }
  },
  {
    id: "/core/doc-language",
    check: ({ operations }) =>
      each(operations, NO_OPERATIONS, ({ path, operation }) =>
        unless(
          /\b(?:de|het|een|van|niet|is|zijn|welke|wat|met|bereken|beoordeel|kan|dit)\b/iu.test(
            `${operation["summary"]} ${operation["description"]}`
          ),
          `De beschrijving van ${path} is niet in het Nederlands.`
        )
      )
  },
  {
    id: "/core/publish-openapi",
    check: async ({ ask }) => {
      const response = await ask("/openapi.json", { headers: { Origin: "https://elders.example" } })
      return [
        ...unless(response.status === 200, "openapi.json staat niet in het basispad."),
        ...unless(
          response.headers.get("Access-Control-Allow-Origin") === "*",
          "Niet elke website mag openapi.json lezen."
        )
      ]
    }
  },
  {
    id: "/core/deprecation-schedule",
    check: ({ operations }) =>
      operations.flatMap(({ path, operation }) =>
        unless(
          operation["deprecated"] !== true || /\d{4}-\d{2}-\d{2}/u.test(String(operation["description"])),
          `${path} vervalt, maar zegt niet wanneer.`
        )
      )
  },
  {
    id: "/core/transition-period",
    reason: "Er is één hoofdversie. Een tweede komt ernaast, en de oude blijft dan ten minste zes maanden."
  },
  {
    id: "/core/uri-version",
    check: (target) => {
      const major = String(info(target)["version"]).split(".")[0]
      const servers = (target.document["servers"] ?? []) as ReadonlyArray<Json>
      return [
        ...unless(target.base.endsWith(`/v${major}`), `Het basispad eindigt niet op /v${major}.`),
        ...unless(
          servers.length > 0 && servers.every(({ url }) => String(url).endsWith(`/v${major}`)),
          `servers in het document eindigt niet op /v${major}.`
        )
      ]
    }
  },
  {
    id: "/core/changelog",
    check: (target) => {
      const { url } = (target.document["externalDocs"] ?? {}) as Json
      if (url === undefined) return ["Het document wijst met externalDocs niet naar de uitleg met de wijzigingen."]
      return isPlaceholder(String(url)) ? { nietIngesteld: ["externalDocs is nog niet ingesteld."] } : []
    }
  },
  {
    id: "/core/semver",
    check: (target) => unless(SEMVER.test(String(info(target)["version"])), "info.version is geen semantische versie.")
  },
  {
    id: "/core/version-header",
    ofEveryAnswer: (answer, target) =>
      unless(
        answer.headers.get("API-Version") === info(target)["version"],
        `${named(answer)} noemt de versie niet in API-Version.`
      )
  }
]
