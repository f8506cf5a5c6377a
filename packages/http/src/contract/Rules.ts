/**
 * The operations that show the rules: which there are, and each as a table or a duty in time.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { operation } from "../Operation.ts"
import { orUnknown, Partij, Reden } from "./Assessment.ts"
import { provenance, Termijn, Zin } from "./RegulationText.ts"

const Ids = Schema.Array(Schema.String)

const head = {
  id: Schema.String,
  soort: Schema.Literals(["tabel", "plicht"]).annotate({
    description: "`tabel`: een keuze. `plicht`: wie wat uiterlijk wanneer moet doen."
  }),
  vraag: Schema.String.annotate({ description: "Wat de regel beslist, in gewone taal." })
} as const

const Regelkop = Schema.Struct({
  ...head,
  zinnen: Ids.annotate({ description: "Ids van de zinnen waarop de regel rust; leeg als alleen de wet het zegt." }),
  wetten: Ids
}).annotate({ identifier: "Regelkop" })

const Regels = Schema.Struct({ ...provenance, regels: Schema.Array(Regelkop) }).annotate({ identifier: "Regels" })

const Waarde = Schema.Union([Schema.String, Schema.Boolean])

const Feit = Schema.Struct({ id: Schema.String, vraag: Schema.String, waarden: Schema.Array(Waarde) }).annotate({
  identifier: "Feit",
  description: "Waar een regel van kan afhangen, met elke waarde die het kan hebben."
})

const Rij = Schema.Struct({
  id: Schema.String,
  als: Schema.Record(Schema.String, Schema.Array(Waarde)).annotate({
    description: "Per feit de waarden waarbij deze rij past; een feit dat ontbreekt, telt niet mee."
  }),
  overig: Schema.optionalKey(Schema.Literal(true)).annotate({
    description: "Deze rij past alleen waar geen andere rij past."
  }),
  dan: Schema.Unknown.annotate({ description: "De uitkomst: een woord, een lijst woorden, een getal of null." }),
  redenen: Schema.Array(Reden)
}).annotate({ identifier: "Rij", description: "Een rij van een tabel; op elke invoer past er precies één." })

const context = {
  ...provenance,
  zinnen: Schema.Array(Zin),
  voorbeelden: Schema.Array(Schema.Struct({ id: Schema.String, titel: Schema.String, zinnen: Ids })).annotate({
    description: "De uitgewerkte voorbeelden die op dezelfde zinnen rusten, of zeggen wat er van de plicht komt."
  })
} as const

const Tabel = Schema.Struct({
  ...head,
  soort: Schema.Literal("tabel"),
  feiten: Schema.Array(Feit),
  rijen: Schema.Array(Rij),
  ...context
}).annotate({ identifier: "Tabel" })

const Plichtregel = Schema.Struct({
  ...head,
  soort: Schema.Literal("plicht"),
  wie: Partij,
  jegens: Partij,
  start: Schema.String.annotate({ description: "De gebeurtenis waarna de termijn begint." }),
  voldaanDoor: Schema.String.annotate({ description: "De gebeurtenis waarmee aan de plicht is voldaan." }),
  stelsel: Schema.Literals(["wet", "regeling", "commissie", "open"]).annotate({
    description:
      "Wie de termijn noemt. `wet`: de wet. `regeling`: de regeling. `commissie`: de eigen regeling van de commissie. `open`: niemand, dan is termijn onbekend."
  }),
  termijn: orUnknown(Termijn),
  als: Schema.Record(Schema.String, Ids).annotate({ description: "Wanneer de plicht bestaat." }),
  tenzij: Schema.optionalKey(
    Schema.Record(Schema.String, Ids).annotate({ description: "Bij deze waarden bestaat de plicht niet." })
  ),
  wet: Schema.optionalKey(Schema.String),
  lezingen: Ids,
  ...context
}).annotate({ identifier: "Plichtregel" })

const versieparameter = <Version extends string>(versies: ReadonlyArray<Version>) =>
  Schema.Struct({
    versie: Schema.optionalKey(
      Schema.Literals(versies).annotate({
        description:
          "Met de zinnen van welke versie. Zonder keuze: de versie die nu in werking is. Was er nog nooit een in werking, dan het concept."
      })
    )
  })

/** The operations, for these versions. */
export const ruleOperations = <Version extends string>(versies: ReadonlyArray<Version>) => {
  const query = versieparameter(versies)
  return {
    regels: operation({
      id: "regels",
      tag: "regels",
      summary: "Welke regels zijn er?",
      description: "Alle regels, met de zinnen en wetsartikelen waarop zij rusten.",
      query,
      answer: Regels,
      caching: "hervalideren",
      example: {}
    }),
    regel: operation({
      id: "regel",
      tag: "regels",
      summary: "Eén regel, helemaal",
      description:
        "Een tabel met haar feiten en rijen, of een plicht met haar termijn; met de zinnen, redenen en voorbeelden.",
      pathParameters: Schema.Struct({
        id: Schema.String.annotate({ description: "De naam van een regel; GET /regels noemt ze." })
      }),
      query,
      answer: Schema.Union([Tabel, Plichtregel]),
      caching: "hervalideren",
      example: { path: { id: "soort" } }
    })
  }
}
