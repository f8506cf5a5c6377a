/**
 * The operations about the API itself.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { operation } from "../Operation.ts"

const Gezondheid = Schema.Struct({
  status: Schema.Literal("ok"),
  apiVersie: Schema.String,
  regelingen: Schema.Array(Schema.Struct({ regeling: Schema.String, versie: Schema.String, hash: Schema.String }))
}).annotate({ identifier: "Gezondheid" })

/** `GET /openapi.json` */
export const openapi = operation({
  id: "openapi",
  method: "get",
  path: "/openapi.json",
  tag: "dienst",
  summary: "Dit document",
  description: "De beschrijving van deze API als OpenAPI 3.1; van elke website te lezen.",
  answer: Schema.Record(Schema.String, Schema.Unknown).annotate({ description: "Een OpenAPI 3.1-document." }),
  caching: "hervalideren"
})

/** `GET /health` */
export const gezondheid = operation({
  id: "gezondheid",
  method: "get",
  path: "/health",
  tag: "dienst",
  summary: "Werkt de API?",
  description: "Antwoordt als de API vragen kan beantwoorden, met de teksten die zij gebruikt.",
  answer: Gezondheid,
  caching: "nooit",
  example: {}
})
