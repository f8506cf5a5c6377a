/**
 * Reads what stands beside the text: partners, readings, worked examples and the publication.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Day, Words } from "./Record.ts"

const Unknown = Schema.Struct({ waarde: Schema.Null, tekst: Schema.Literal("niet vastgesteld"), vraagBij: Words })

/** The shape of a file in `partners/`. */
export const PartnerRecord = Schema.Struct({
  id: Words,
  regeling: Words,
  naam: Words,
  externeKlachtencommissie: Schema.Union([Words, Unknown]),
  klachtencoordinator: Schema.Union([Words, Unknown]),
  bron: Words,
  gecontroleerdOp: Day
})

/** The shape of a file in `lezingen/`. */
export const ReadingRecord = Schema.Struct({
  id: Words,
  regeling: Words,
  vraag: Words,
  zinnen: Schema.NonEmptyArray(Words),
  keuze: Words,
  alternatieven: Schema.NonEmptyArray(Schema.Struct({ waarde: Words, betekenis: Words })),
  grond: Words,
  gevolg: Words,
  besluitDoor: Words,
  status: Schema.Literals(["voorgesteld", "vastgesteld"])
})

const Expectation = Schema.Struct({
  soort: Schema.optionalKey(Schema.NullOr(Words)),
  uitkomst: Schema.optionalKey(Words),
  nogTeVragenEerst: Schema.optionalKey(Words),
  termijnen: Schema.optionalKey(Schema.Record(Schema.String, Day))
}).check(
  Schema.makeFilter((verwacht) => Object.keys(verwacht).length > 0, {
    expected: "minstens één van soort, uitkomst, nogTeVragenEerst en termijnen"
  })
)

/** The shape of a file in `voorbeelden/`; which facts a situation has is for the rules to say. */
export const ExampleRecord = Schema.Struct({
  id: Words,
  regeling: Words,
  titel: Words,
  situatie: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Boolean])),
  verwacht: Expectation,
  versies: Schema.optionalKey(Schema.NonEmptyArray(Words)),
  zinnen: Schema.NonEmptyArray(Words)
})

/** The shape of `uitgave.yaml`. */
export const PublicationRecord = Schema.Struct({
  oorsprong: Schema.NullOr(Words),
  contact: Schema.Struct({
    naam: Schema.NullOr(Words),
    email: Schema.NullOr(Words),
    url: Schema.NullOr(Words)
  }),
  beveiligingscontact: Schema.NullOr(Words),
  verwerkingsverantwoordelijke: Schema.NullOr(Words)
})
