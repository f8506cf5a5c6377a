/**
 * Where every operation lives: its method, and its path below the base path with parameters in braces.
 *
 * By itself, so that a client pays for this list and not for the schemas.
 *
 * @module
 */

/** The path every operation lives below: the major version. */
export const BASE = "/v1"

/** Method and path of every operation, by id, in the order the document lists them. */
export const addresses = {
  regelingen: { method: "get", path: "/regelingen" },
  regeling: { method: "get", path: "/regelingen/{id}" },
  versie: { method: "get", path: "/regelingen/{id}/versies/{versie}" },
  bepaling: { method: "get", path: "/regelingen/{id}/versies/{versie}/bepalingen/{bepaling}" },
  zin: { method: "get", path: "/regelingen/{id}/versies/{versie}/zinnen/{zin}" },
  vergelijking: { method: "get", path: "/vergelijkingen" },
  regels: { method: "get", path: "/regels" },
  regel: { method: "get", path: "/regels/{id}" },
  beoordeling: { method: "post", path: "/beoordelingen" },
  beoordelingsreeks: { method: "post", path: "/beoordelingsreeksen" },
  dag: { method: "get", path: "/dagen/{datum}" },
  termijnberekening: { method: "post", path: "/termijnberekeningen" },
  beslistermijn: { method: "post", path: "/beslistermijnen" },
  bezwaartermijn: { method: "post", path: "/bezwaartermijnen" },
  dwangsomberekening: { method: "post", path: "/dwangsomberekeningen" },
  procedure: { method: "post", path: "/procedures" },
  inzagebeoordeling: { method: "post", path: "/inzagebeoordelingen" },
  bewaartermijn: { method: "post", path: "/bewaartermijnen" },
  jaarverslag: { method: "post", path: "/jaarverslagen" },
  openapi: { method: "get", path: "/openapi.json" },
  gezondheid: { method: "get", path: "/health" },
  gereedheid: { method: "get", path: "/health/ready" }
} as const satisfies Readonly<Record<string, { readonly method: "get" | "post"; readonly path: `/${string}` }>>

/** The id of an operation. */
export type OperationId = keyof typeof addresses

/** A path with its parameters filled in, each as one segment; throws when one is missing. */
export const fill = (path: string, values: Readonly<Record<string, unknown>>): string =>
  path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name]
    if (typeof value !== "string" || value === "" || value === "." || value === "..")
      throw new TypeError(`Het pad mist een waarde voor ${name}.`)
    return encodeURIComponent(value)
  })
