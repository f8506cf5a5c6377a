/**
 * The text model on the wire: the shapes of `@kracht/regulation/Model`, as schemas.
 *
 * @module
 */
import type * as Model from "@kracht/regulation/Model"
import * as Schema from "effect/Schema"
import { Datum } from "./Day.ts"

const Ids = Schema.Array(Schema.String)

const Hash = Schema.String.annotate({ description: "SHA-256, in 64 hexadecimale tekens." })

/** Where a version stands. */
export const Status = Schema.Literals(["concept", "vastgesteld", "in-werking", "vervallen"]).annotate({
  identifier: "Status",
  description: "Alleen een versie die in werking is, bindt iemand."
})

/** A term as the text states it. */
export const Termijn = Schema.Struct({
  aantal: Schema.Int,
  eenheid: Schema.Literals(["dagen", "weken", "maanden", "jaren", "werkdagen"])
}).annotate({ identifier: "Termijn" })

/** The value of a parameter. */
export const ParameterWaarde = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("termijn"), termijn: Termijn }),
  Schema.Struct({ soort: Schema.Literal("aantal"), aantal: Schema.Int }),
  Schema.Struct({ soort: Schema.Literal("lijst"), lijst: Schema.Array(Schema.String) })
]).annotate({ identifier: "ParameterWaarde" })

const Parameter = Schema.Struct({
  waarde: ParameterWaarde,
  woorden: Schema.Array(Schema.String).annotate({ description: "De woorden waaruit de waarde is gelezen." }),
  zinnen: Ids
}).annotate({ identifier: "Parameter", description: "Een waarde van de regels, met de zinnen die haar dragen." })

/** How deep a part of the text stands. */
export const niveau = Schema.Literals([1, 2, 3]).annotate({
  description: "Hoe diep het staat. `1`: een hoofdstuk. `2`: een bepaling daarin. `3`: een bepaling in een bepaling."
})

/** One sentence of the official text. */
export const Zin = Schema.Struct({
  id: Schema.String,
  bepaling: Schema.String.annotate({ description: "Id van de bepaling, of van het hoofdstuk." }),
  soort: Schema.Literals(["regel", "begrip", "uitleg", "belofte", "open"]).annotate({
    description:
      "Wat de zin doet. `regel`: er rust een regel op. `begrip`: zij omschrijft een woord. `uitleg`: zij licht toe. `belofte`: zij zegt iets toe dat niemand kan afdwingen. `open`: zij laat iets open, zie de lezing."
  }),
  tekst: Schema.String.annotate({ description: "De officiële woorden, letterlijk." }),
  hash: Hash,
  draagt: Schema.Array(Schema.String).annotate({ description: "Wat de regels aan deze zin ontlenen." })
}).annotate({ identifier: "Zin" })

/** A run of text. */
export const Blok: Schema.Codec<Model.Blok> = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("alinea"), zinnen: Ids }),
  Schema.Struct({
    soort: Schema.Literal("lijst"),
    punten: Schema.Array(Schema.suspend((): Schema.Codec<Model.Punt> => Punt))
  })
]).annotate({ identifier: "Blok", description: "Een alinea of een lijst, in ids van zinnen." })

const Punt: Schema.Codec<Model.Punt> = Schema.Struct({
  teken: Schema.String,
  blokken: Schema.Array(Schema.suspend((): Schema.Codec<Model.Blok> => Blok))
}).annotate({ identifier: "Punt" })

/** A provision. */
export const Bepaling = Schema.Struct({
  id: Schema.String,
  nummer: Schema.NullOr(Schema.String).annotate({ description: "Het nummer zoals gedrukt; niet altijd uniek." }),
  titel: Schema.String,
  niveau: Schema.Literals([2, 3]).annotate({
    description: "Hoe diep de bepaling staat. `2`: in een hoofdstuk. `3`: in een bepaling van niveau 2."
  }),
  blokken: Schema.Array(Blok)
}).annotate({ identifier: "Bepaling" })

const Hoofdstuk = Schema.Struct({
  id: Schema.String,
  nummer: Schema.NullOr(Schema.String),
  titel: Schema.String,
  blokken: Schema.Array(Blok),
  bepalingen: Schema.Array(Bepaling)
}).annotate({ identifier: "Hoofdstuk" })

/** What every answer about text says of the version it comes from. */
export const provenance = {
  regeling: Schema.String,
  versie: Schema.String,
  status: Status,
  hash: Hash.annotate({
    description:
      "SHA-256 van de tekst met haar markeringen: de ids, soorten, ankers en waarden. Hieraan kennen de regels de versie."
  })
} as const

/** A version without its text. */
export const Versiegegevens = Schema.Struct({
  ...provenance,
  naam: Schema.String,
  vorige: Schema.NullOr(Schema.String).annotate({
    description: "De versie waaruit deze is gemaakt; null als dat niet is genoemd."
  }),
  opgenomenOp: Schema.NullOr(Datum).annotate({ description: "De dag waarop deze tekst hier voor het eerst stond." }),
  vastgesteldOp: Schema.NullOr(Datum),
  geldigVan: Schema.NullOr(Datum),
  geldigTot: Schema.NullOr(Datum),
  terugwerkendTot: Schema.NullOr(Datum),
  overgang: Schema.Literals(["bij-indiening", "direct"]).annotate({
    description:
      "Wat deze versie doet met klachten die lopen als zij ingaat. `bij-indiening`: die houden de versie van de dag van indienen. `direct`: zij geldt ook voor die klachten."
  }),
  wijziging: Schema.Struct({ wat: Schema.String, waarom: Schema.String }),
  bron: Schema.Struct({ omschrijving: Schema.String, sha256: Schema.NullOr(Schema.String) })
}).annotate({ identifier: "Versiegegevens" })

const Wijziging = Schema.Struct({
  zin: Schema.NullOr(Schema.String).annotate({ description: "Id van de zin; null als het om een kop of nummer gaat." }),
  bepaling: Schema.NullOr(Schema.String).annotate({
    description: "Id van de bepaling of het hoofdstuk; null als het om een zin gaat."
  }),
  waarom: Schema.String,
  defect: Schema.NullOr(Schema.String).annotate({
    description: "Het nummer van het gebrek dat hiermee is hersteld; null als het geen nummer heeft."
  }),
  norm: Schema.NullOr(Schema.Literal("gelijk")).annotate({
    description: "Of de zin volgens wie haar veranderde, dezelfde norm houdt; null als daar niets over is gezegd."
  })
}).annotate({ identifier: "Wijziging", description: "Eén plaats die anders is dan in de versie ervoor, met de reden." })

/** A version, whole. */
export const Versie = Schema.Struct({
  ...Versiegegevens.fields,
  sha256: Hash.annotate({
    description: "SHA-256 van de officiële tekst, zoals text/plain haar geeft: hetzelfde bestand geeft hetzelfde getal."
  }),
  compiler: Schema.String.annotate({ description: "Wat van de tekst gegevens maakte: het pakket en zijn versie." }),
  titel: Schema.Array(Schema.String),
  wijzigingen: Schema.Array(Wijziging),
  parameters: Schema.Record(Schema.String, Parameter),
  ankers: Schema.Record(Schema.String, Ids),
  hoofdstukken: Schema.Array(Hoofdstuk),
  zinnen: Schema.Array(Zin)
}).annotate({ identifier: "Versie" })
