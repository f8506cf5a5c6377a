/**
 * Reads what stands beside the text: partners, institutions, readings, the people it is for and the publication.
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

const Site = Words.check(Schema.isPattern(/^https:\/\/\S+$/u, { expected: "een adres dat met https:// begint" }))

/** The shape of a file in `instanties/`. */
export const InstitutionRecord = Schema.Struct({
  id: Words,
  regeling: Words,
  naam: Words,
  site: Site,
  telefoon: Schema.Union([Words, Unknown]),
  feiten: Schema.NonEmptyArray(Schema.Struct({ gewoon: Words, jong: Words, engels: Words, bron: Site })),
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
  /** Empty where no statute bears on the choice: that was looked for, and the ground says so. */
  wetten: Schema.Array(Reference),
  gevolg: Words,
  toepassing: Schema.optionalKey(Words),
  zonderVoorbeeld: Schema.optionalKey(Words),
  defecten: Schema.optionalKey(Schema.NonEmptyArray(Defect)),
  besluitDoor: Words,
  status: Schema.Literals(["voorgesteld", "vastgesteld"])
})

/** The shape of a file in `personen/`. */
export const PersonRecord = Schema.Struct({
  id: Words,
  regeling: Words,
  naam: Words,
  wie: Words,
  situatie: Words,
  vreest: Words
})

/** Scheme and host alone, so that an address is this followed by a path. */
const Origin = Words.check(
  Schema.isPattern(/^https:\/\/[^/\s]+$/u, {
    expected: "een adres als “https://klachten.voorbeeld.nl”, zonder schuine streep erachter"
  })
)

/** The shape of `uitgave.yaml`. */
export const PublicationRecord = Schema.Struct({
  oorsprong: Schema.NullOr(Origin),
  contact: Schema.Struct({
    naam: Schema.NullOr(Words),
    email: Schema.NullOr(Words),
    url: Schema.NullOr(Words)
  }),
  beveiligingscontact: Schema.NullOr(Words),
  beveiligingscontactGeldigTot: Schema.NullOr(Day),
  verwerkingsverantwoordelijke: Schema.NullOr(Words),
  toegankelijkheid: Schema.Struct({
    status: Schema.NullOr(Schema.Literals(["A", "B", "C", "D", "E"])),
    onderzoek: Schema.NullOr(Words),
    opgesteldOp: Schema.NullOr(Day),
    ondertekendDoor: Schema.NullOr(Words)
  })
})
