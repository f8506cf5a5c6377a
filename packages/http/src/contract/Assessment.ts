/**
 * The answer to a situation on the wire: the shape of `@kracht/rules/Answer`, as a schema.
 *
 * @module
 */
import { uitkomst } from "@kracht/rules/Eligibility"
import { soort } from "@kracht/rules/Kind"
import { type Party, parties } from "@kracht/rules/Obligation"
import { counterRoles } from "@kracht/rules/Routing"
import * as Schema from "effect/Schema"
import { Datum } from "./Day.ts"
import { Status, Termijn } from "./RegulationText.ts"

/** What nothing decides. */
export const Onbekend = Schema.Struct({
  waarde: Schema.Null,
  tekst: Schema.Literal("niet vastgesteld"),
  vraagBij: Schema.String.annotate({ description: "Wie het wel kan zeggen." })
}).annotate({ identifier: "Onbekend" })

/** A value, or unknown with whom to ask. */
export const orUnknown = <S extends Schema.Top>(schema: S) => Schema.Union([schema, Onbekend])

const Soort = Schema.Literals(soort.values).annotate({ identifier: "Soort", description: "Wat voor melding het is." })

const Uitkomst = Schema.Literals([...uitkomst.values, "meer-nodig"]).annotate({
  identifier: "Uitkomst",
  description:
    "Kan deze persoon dit als deze soort melden? Zonder regime is dat volgens de regels voor jeugdhulp; onder een ander " +
    "regime kan de uitkomst anders zijn."
})

const grounds = {
  zin: Schema.optionalKey(Schema.String).annotate({ description: "Id van de zin waarop dit rust." }),
  wet: Schema.optionalKey(Schema.String).annotate({ description: "Wetsartikel waarop dit rust." }),
  lezing: Schema.optionalKey(Schema.String).annotate({ description: "Id van de gekozen lezing waarop dit rust." })
} as const

/** Why: a text, and what it rests on. */
export const Reden = Schema.Struct({ tekst: Schema.String, ...grounds }).annotate({ identifier: "Reden" })

/** Who owes or is owed. */
export const Partij = Schema.Literals(Object.keys(parties) as ReadonlyArray<Party>).annotate({
  identifier: "Partij"
})

const Commissie = Schema.Struct({
  organisatie: orUnknown(Schema.String),
  commissie: orUnknown(Schema.String),
  zin: Schema.optionalKey(Schema.String).annotate({ description: "De zin die zegt wat te doen als het onbekend is." })
}).annotate({ identifier: "Commissie" })

const Loket = Schema.Struct({
  id: Schema.Literals(["kracht", "externe-klachtencommissie", "jeugdstem", "gemeente", "medewerker"]),
  naam: Schema.String,
  rol: Schema.Literals(counterRoles).annotate({
    description:
      "Wat dit loket doet. `behandelt`: het behandelt wat u indient. `oordeelt`: het oordeelt over een klacht. `ondersteunt`: het helpt u, en beslist niet. `beslist`: het neemt een besluit. `luistert`: het hoort u aan. `ontvangt`: het neemt een klacht aan."
  }),
  zin: Schema.String.annotate({ description: "Id van de zin die dit loket noemt." }),
  commissies: Schema.optionalKey(Schema.Array(Commissie))
}).annotate({ identifier: "Loket" })

const Plicht = Schema.Struct({
  id: Schema.String,
  wie: Partij,
  jegens: Partij,
  wat: Schema.String,
  start: orUnknown(Datum),
  uiterlijk: orUnknown(Datum).annotate({ description: "De laatste dag, tot 24:00 uur." }),
  zin: Schema.optionalKey(Schema.String).annotateKey({
    description: "De zin die de termijn noemt; een termijn die alleen in de wet staat, heeft er geen."
  }),
  wet: Schema.optionalKey(Schema.String),
  lezingen: Schema.Array(Schema.String),
  duur: Schema.optionalKey(Termijn).annotateKey({
    description: "Hoelang de termijn is. Een commissie heeft een eigen termijn, en niet elke plicht heeft er een."
  }),
  voorlopig: Schema.optionalKey(Schema.Literal(true)).annotateKey({
    description: "Een koninklijk besluit dat er nog niet is, kan de laatste dag veranderen. Anders staat dit er niet."
  })
}).annotate({ identifier: "TermijnVanPlicht", description: "Wie wat uiterlijk wanneer moet doen." })

const Waarde = Schema.NullOr(Schema.Union([Schema.String, Schema.Finite, Onbekend]))

const Verandering = Schema.Struct({ wat: Schema.String, van: Waarde, naar: Waarde }).annotate({
  identifier: "Verandering"
})

const Taak = Schema.Struct({
  taak: Schema.Literals(["ontvangt", "wijst-toe", "behandelt", "bemiddelt", "oordeelt", "informeert", "steunt"]),
  wie: Partij
}).annotate({
  identifier: "Taak",
  description: "Wat iemand doet met een klacht."
})

/** What comes out otherwise under a reading not chosen. */
export const Gevoeligheid = Schema.Array(
  Schema.Struct({ lezing: Schema.String, waarde: Schema.String, verandert: Schema.Array(Verandering) })
).annotate({ description: "Waar een andere lezing het antwoord zou veranderen." })

/** Under which version an answer was given. */
export const RegelingVanAntwoord = Schema.Struct({
  id: Schema.String,
  naam: Schema.String,
  versie: Schema.String,
  status: Status,
  inWerking: Schema.Boolean.annotate({
    description:
      "Geldt deze versie voor wat is gevraagd: op de dag die is genoemd, voor een klacht van de dag van indienen?"
  }),
  toelichting: Schema.String,
  taal: Schema.Literals(["nl", "en"]).annotate({ description: "De taal van alle teksten in dit antwoord." }),
  hash: Schema.String
}).annotate({ identifier: "RegelingVanAntwoord", description: "Onder welke versie dit antwoord is gegeven." })

/** By which an answer can be computed again. */
export const Ontvangstbewijs = Schema.Struct({
  algoritme: Schema.Literal("sha-256"),
  situatie: Schema.String,
  tekst: Schema.String,
  regels: Schema.String,
  waarde: Schema.String
}).annotate({ identifier: "Ontvangstbewijs", description: "Hiermee kan iedereen het antwoord laten narekenen." })

/** The answer to a situation. */
export const Antwoord = Schema.Struct({
  soort: Schema.NullOr(Soort),
  uitkomst: Uitkomst,
  nogTeVragen: Schema.Array(Schema.String).annotate({
    description:
      "Feiten die soort of uitkomst nog kunnen veranderen, het beste eerst. Regime staat er nooit bij, want zonder regime " +
      "gaat het antwoord uit van jeugdhulp; toch kan een ander regime de uitkomst veranderen."
  }),
  verfijnt: Schema.Array(Schema.String).annotate({
    description:
      "Feiten die alleen de rest scherper maken. Ook regime: zolang dat er niet is, gaat het antwoord uit van jeugdhulp."
  }),
  loketten: Schema.Array(Loket).annotate({
    description: "Waar het kan; leeg waar de tekst geen loket noemt, of zolang dat open is."
  }),
  taken: Schema.Array(Taak).annotate({ description: "Wie wat doet met een klacht; leeg zolang dat open is." }),
  termijnen: Schema.Array(Plicht).annotate({ description: "Wie wat uiterlijk wanneer moet doen." }),
  vervolg: Schema.Array(Schema.Struct({ stap: Schema.String, tekst: Schema.String, ...grounds })).annotate({
    description: "Wat deze persoon nu kan doen."
  }),
  kosten: Schema.NullOr(
    Schema.Struct({ bedragEuro: Schema.NullOr(Schema.Finite), redenen: Schema.Array(Reden) })
  ).annotate({ description: "Wat het kost; null zolang dat open is, bedragEuro null waar niets het bedrag noemt." }),
  redenen: Schema.Array(Reden).annotate({ description: "Waarom, met de zin, de wet of de lezing erbij." }),
  lezingen: Schema.Array(Schema.Struct({ id: Schema.String, waarde: Schema.String })).annotate({
    description: "De lezingen waarop dit antwoord rust, met de waarde die is gekozen."
  }),
  gevoeligheid: Gevoeligheid,
  regeling: RegelingVanAntwoord,
  ontvangstbewijs: Ontvangstbewijs
}).annotate({ identifier: "Antwoord" })
