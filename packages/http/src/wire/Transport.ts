/**
 * How the transport is kept safe, and the modules.
 *
 * @module
 */
import { each, type Rule, unless } from "./Rule.ts"
import type { Target } from "./Target.ts"

const HEADERS: Readonly<Record<string, RegExp>> = {
  "Content-Security-Policy": /frame-ancestors 'none'/u,
  "Strict-Transport-Security": /max-age=\d{6,}/u,
  "X-Content-Type-Options": /^nosniff$/u,
  "X-Frame-Options": /^DENY$/u
}

interface Asked {
  readonly address: string
  readonly init: RequestInit
  /** Is it known by a tag? Then a copy may be kept, if it is asked after; what is not, is kept nowhere. */
  readonly tagged: boolean
}

const answers = ({ operations }: Target): ReadonlyArray<Asked> => [
  ...operations.flatMap(({ request, headers }) =>
    request === null ? [] : [{ ...request, tagged: headers.includes("etag") }]
  ),
  { address: "/bestaat-niet", init: {}, tagged: false },
  { address: "/openapi.json", init: { method: "DELETE" }, tagged: false }
]

const isLocal = (base: string): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(new URL(base).hostname)

/** The rules about transport, and about the modules. */
export const transport: ReadonlyArray<Rule> = [
  {
    id: "/core/transport/tls",
    check: ({ base }) =>
      unless(
        base.startsWith("https://") || isLocal(base),
        "Het adres begint niet met https. Op deze machine zelf mag dat."
      )
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
    check: (target) =>
      each(answers(target), "", async ({ address, init, tagged }) => {
        const { headers } = await target.ask(address, init)
        const forms = { ...HEADERS, "Cache-Control": tagged ? /no-store|no-cache/u : /no-store/u }
        return Object.entries(forms).flatMap(([name, form]) =>
          unless(form.test(headers.get(name) ?? ""), `${init.method ?? "GET"} ${address} mist een goede ${name}.`)
        )
      })
  },
  {
    id: "/core/transport/cors",
    check: (target) =>
      each(
        answers(target).filter(({ address }) => address !== "/openapi.json"),
        "",
        async ({ address, init }) => {
          const headers = { ...(init.headers as Record<string, string> | undefined), Origin: "https://vreemd.example" }
          const allowed = (await target.ask(address, { ...init, headers })).headers.get("Access-Control-Allow-Origin")
          return unless(
            allowed !== "*" && allowed !== "https://vreemd.example",
            `${address} laat elke website het antwoord lezen.`
          )
        }
      )
  },
  { id: "/core/modules/geospatial", reason: "Deze API kent geen plaatsen of kaarten." },
  {
    id: "/core/modules/signing",
    reason: "Antwoorden dragen een ontvangstbewijs; ondertekende berichten zijn hier niet nodig."
  },
  { id: "/core/modules/encryption", reason: "TLS volstaat: er gaat geen bericht langs iemand die het niet mag lezen." }
]
