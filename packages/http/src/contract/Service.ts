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
  tag: "dienst",
  summary: "Dit document",
  description: "De beschrijving van deze API als OpenAPI 3.1; van elke website te lezen.",
  answer: Schema.Record(Schema.String, Schema.Unknown).annotate({ description: "Een OpenAPI 3.1-document." }),
  caching: "hervalideren",
  pointedAt: true,
  open: true
})

/** `GET /health` */
export const gezondheid = operation({
  id: "gezondheid",
  tag: "dienst",
  summary: "Werkt de API?",
  description: "Antwoordt als de API vragen kan beantwoorden, met de teksten die zij gebruikt.",
  answer: Gezondheid,
  caching: "nooit",
  example: {}
})

/** `GET /health/ready` */
export const gereedheid = operation({
  id: "gereedheid",
  tag: "dienst",
  summary: "Kan er een vraag bij?",
  description: "Antwoordt met 503 als de API aan het stoppen is: stuur nieuwe vragen dan ergens anders heen.",
  answer: Schema.Struct({ status: Schema.Literal("gereed") }).annotate({ identifier: "Gereedheid" }),
  caching: "nooit",
  example: {}
})
