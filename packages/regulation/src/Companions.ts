/**
 * Reads what stands beside the text: partners, readings, worked examples and the publication.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { PinnedSentences } from "./Pin.ts"
import { Day, Defect, Words } from "./Record.ts"
import { readReference, statutes } from "./StatuteReference.ts"

const Unknown = Schema.Struct({ waarde: Schema.Null, tekst: Schema.Literal("niet vastgesteld"), vraagBij: Words })

const TermRecord = Schema.Struct({
  aantal: Schema.Int.check(Schema.isGreaterThan(0, { expected: "een getal boven 0" })),
  eenheid: Schema.Literals(["dagen", "weken", "maanden", "jaren", "werkdagen"])
})

/** The shape of a file in `partners/`. */
export const PartnerRecord = Schema.Struct({
  id: Words,
  regeling: Words,
  naam: Words,
  externeKlachtencommissie: Schema.Union([Words, Unknown]),
  /** The term for a judgement, from the committee's own regulation (Jeugdwet 4.2.1 lid 2 onder c). */
  oordeelTermijn: Schema.Union([TermRecord, Unknown]),
  klachtencoordinator: Schema.Union([Words, Unknown]),
  bron: Words,
  gecontroleerdOp: Day
})

const Reference = Words.check(
  Schema.makeFilter((verwijzing) => readReference(verwijzing) !== null, {
    expected: `een verwijzing als “Jeugdwet art. 4.2.1 lid 4”, met een van deze wetten: ${statutes.join(", ")}`
  })
)

const Alternatives = Schema.NonEmptyArray(Schema.Struct({ waarde: Words, betekenis: Words })).check(
  Schema.makeFilter((all) => all.length > 1 && new Set(all.map(({ waarde }) => waarde)).size === all.length, {
    expected: "minstens twee mogelijkheden, elk met een eigen waarde"
  })
)

/** The shape of a file in `lezingen/`. */
export const ReadingRecord = Schema.Struct({
  id: Words,
  regeling: Words,
  vraag: Words,
  zinnen: PinnedSentences,
  keuze: Words,
  alternatieven: Alternatives,
  grond: Words,
  wetten: Schema.optionalKey(Schema.NonEmptyArray(Reference)),
  gevolg: Words,
  toepassing: Schema.optionalKey(Words),
  defecten: Schema.optionalKey(Schema.NonEmptyArray(Defect)),
  besluitDoor: Words,
  status: Schema.Literals(["voorgesteld", "vastgesteld"])
})

const Expectation = Schema.Struct({
  soort: Schema.optionalKey(Schema.NullOr(Words)),
  uitkomst: Schema.optionalKey(Words),
  nogTeVragenEerst: Schema.optionalKey(Words),
  termijnen: Schema.optionalKey(Schema.Record(Schema.String, Day)),
  loketten: Schema.optionalKey(Schema.Array(Words)),
  vervolg: Schema.optionalKey(Schema.NonEmptyArray(Words)),
  kosten: Schema.optionalKey(Schema.NullOr(Schema.Int))
}).check(
  Schema.makeFilter((verwacht) => Object.keys(verwacht).length > 0, {
    expected: "minstens één van soort, uitkomst, nogTeVragenEerst, termijnen, loketten, vervolg en kosten"
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
  zinnen: PinnedSentences
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
