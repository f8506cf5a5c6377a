/**
 * How the transport is kept safe, and the modules.
 *
 * @module
 */
import { each, named, type Rule, unless } from "./Rule.ts"
import type { Heard, Target } from "./Target.ts"

const HEADERS: Readonly<Record<string, RegExp>> = {
  "Content-Security-Policy": /frame-ancestors 'none'/u,
  "Strict-Transport-Security": /max-age=\d{6,}/u,
  "X-Content-Type-Options": /^nosniff$/u,
  "X-Frame-Options": /^DENY$/u
}

/** Where the document stands, which every site may read. */
const isDocument = ({ address }: Heard): boolean => /^\/openapi\.json(?:\?|$)/u.test(address)

/** May a copy be kept, if it is asked after? Only of what is known by a tag; what is not, is kept nowhere. */
const isTagged = (answer: Heard, { operations }: Target): boolean => {
  const { method, address, status } = answer
  if (status >= 400 || method === "OPTIONS") return false
  const asked = method === "HEAD" ? "get" : method.toLowerCase()
  return (
    isDocument(answer) ||
    operations.some((one) => one.method === asked && one.request?.address === address && one.headers.includes("etag"))
  )
}

const isLocal = (base: string): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(new URL(base).hostname)

/** The rules about transport, and about the modules. */
export const transport: ReadonlyArray<Rule> = [
  {
    id: "/core/transport/tls",
    check: ({ base }) => {
      if (base.startsWith("https://")) return []
      return isLocal(base)
        ? { gemotiveerd: "Op deze machine zelf gaat het zonder TLS. Toets het adres waarop de API is gepubliceerd." }
        : ["Het adres begint niet met https."]
    }
  },
  {
    id: "/core/transport/no-sensitive-uris",
    check: ({ operations }) =>
      each(operations, "Het document beschrijft geen bewerkingen.", ({ path, parameters }) =>
        parameters.flatMap(({ name }) =>
          unless(
            !/naam|bsn|email|telefoon|adres|geboorte|zoek|tekst/iu.test(name),
            `${path} neemt ${name} in het adres.`
          )
        )
      )
  },
  {
    id: "/core/transport/security-headers",
    ofEveryAnswer: (answer, target) =>
      Object.entries({
        ...HEADERS,
        "Cache-Control": isTagged(answer, target) ? /no-store|no-cache/u : /no-store/u
      }).flatMap(([name, form]) =>
        unless(form.test(answer.headers.get(name) ?? ""), `${named(answer)} mist een goede ${name}.`)
      )
  },
  {
    id: "/core/transport/cors",
    ofEveryAnswer: (answer) => {
      const allowed = answer.headers.get("Access-Control-Allow-Origin")
      return [
        ...unless(
          isDocument(answer) || allowed === null || (allowed !== "*" && allowed !== answer.origin),
          `${named(answer)} laat elke website het antwoord lezen.`
        ),
        // Any page in a frame without rights, and any file, is of the origin `null`.
        ...unless(allowed !== "null", `${named(answer)} laat het antwoord lezen door pagina's zonder herkomst (null).`),
        ...unless(
          allowed === null ||
            (allowed !== "*" && allowed !== "null" && allowed !== answer.origin) ||
            answer.headers.get("Access-Control-Allow-Credentials") !== "true",
          `${named(answer)} laat elke website vragen namens wie is aangemeld.`
        )
      ]
    }
  },
  { id: "/core/modules/geospatial", reason: "Deze API kent geen plaatsen of kaarten." },
  {
    id: "/core/modules/signing",
    reason: "Antwoorden dragen een ontvangstbewijs; ondertekende berichten zijn hier niet nodig."
  },
  { id: "/core/modules/encryption", reason: "TLS volstaat: er gaat geen bericht langs iemand die het niet mag lezen." }
]
