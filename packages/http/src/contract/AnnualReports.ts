/**
 * The operation that makes the annual report.
 *
 * @module
 */
import { aanbeveling, aanbevelingAan, aard, daarnaast, tellingen, uitspraak } from "@kracht/rules/AnnualReport"
import { FIRST_YEAR, LAST_YEAR } from "@kracht/rules/ReportQuestion"
import { loket } from "@kracht/rules/Situation"
import * as Schema from "effect/Schema"
import { MOST_BYTES } from "../BodyBytes.ts"
import { operation } from "../Operation.ts"
import { Ontvangstbewijs, Reden, RegelingVanAntwoord } from "./Assessment.ts"
import { choices, organisatie, type Vocabulary } from "./Assessments.ts"
import { Datum, DatumOfMoment } from "./Day.ts"

const Onderdeel = Schema.Literals(["klachten", ...tellingen.map(({ id }) => id), ...daarnaast]).annotate({
  identifier: "Verslagonderdeel",
  description: "Wat een getal telt: alle klachten, de rijen van een tabel, of wat naast de klachten staat."
})

const Jaar = Schema.Int.check(Schema.isBetween({ minimum: FIRST_YEAR, maximum: LAST_YEAR })).annotate({
  identifier: "Verslagjaar",
  description: `Een jaar van ${FIRST_YEAR} tot en met ${LAST_YEAR}.`
})

/** The rows of the tables of a report. */
const ROWS = tellingen.flatMap(({ values }): ReadonlyArray<string> => values)

const Rij = Schema.String.check(Schema.isMaxLength(Math.max(...ROWS.map(({ length }) => length))))

/** At least 0, for how often something was counted. */
const Aantal = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

const Openbaar = Schema.Struct({
  van: Schema.Int.annotate({ description: "Het eerste jaar; ten hoogste 2 jaar voor het gevraagde jaar." }),
  tot: Schema.Int.annotate({ description: "Het laatste jaar; ten hoogste 2 jaar na het gevraagde jaar." }),
  onderdeel: Onderdeel,
  waarden: Schema.Array(Rij)
    .check(Schema.isMaxLength(ROWS.length))
    .annotate({ description: "De rijen van een tabel; anders leeg." }),
  aantal: Aantal
}).annotate({ identifier: "OpenbaarGetal", description: "Een getal dat openbaar is of wordt, over een of meer jaren." })

const InWoorden = Schema.String.annotate({ description: "Hetzelfde in de taal van het antwoord." })

const Getal = Schema.Union([
  Schema.Int,
  Schema.Struct({ waarde: Schema.Null, tekst: Schema.Literal("niet getoond"), woorden: InWoorden })
]).annotate({
  identifier: "GetalOfNietGetoond",
  description: "Een klein getal, of een getal waaruit een klein getal volgt, wordt niet getoond."
})

const geval = <Partner extends string>(partners: ReadonlyArray<Partner>) => {
  const own = { jaar: Jaar, organisatie: organisatie(partners) }
  return Schema.Union([
    Schema.Struct({
      ...own,
      soort: Schema.Literal("klacht"),
      loket: Schema.Literals(loket.values),
      aard: Schema.Literals(aard.values),
      uitspraak: Schema.Literals(uitspraak.values),
      aanbeveling: Schema.Literals(aanbeveling.values),
      aanbevelingAan: Schema.optionalKey(Schema.Literals(aanbevelingAan.values)).annotate({
        description: "Alleen bij een aanbeveling. Weglaten mag: dan telt zij onder elke lezing."
      })
    }),
    // One each, so that `soort` alone tells which is meant and every fault of that one can be named.
    ...daarnaast.map((soort) => Schema.Struct({ ...own, soort: Schema.Literal(soort) }))
  ]).annotate({ identifier: "Geval", description: "Eén klacht, compliment of signaal. Meer mag er niet bij." })
}

/** The most cases in one report. */
const MAX_CASES = 5000

const Jaarverslag = Schema.Struct({
  jaar: Jaar,
  klachten: Getal,
  tabellen: Schema.Array(
    Schema.Struct({
      onderdeel: Onderdeel,
      vraag: Schema.String,
      rijen: Schema.Array(Schema.Struct({ waarde: Schema.String, woorden: InWoorden, aantal: Getal })),
      nietGetoondSamen: Schema.optionalKey(Schema.Int)
    })
  ),
  daarnaast: Schema.Array(Schema.Struct({ onderdeel: Onderdeel, aantal: Getal, toelichting: Schema.String })),
  gepubliceerd: Schema.Array(Openbaar).annotate({ description: "Geef dit bij een later verslag mee als eerder." }),
  perAanbieder: Schema.Struct({
    inhoud: Schema.Array(Schema.Struct({ ...Reden.fields, onderdeel: Schema.String })),
    openbaarUiterlijk: Datum,
    voorlopig: Schema.Boolean,
    redenen: Schema.Array(Reden)
  }).annotate({ description: "Wat elke aanbieder zelf openbaar moet maken, en uiterlijk wanneer." }),
  redenen: Schema.Array(Reden),
  lezingen: Schema.Array(Schema.Struct({ id: Schema.String, waarde: Schema.String })),
  regeling: RegelingVanAntwoord,
  ontvangstbewijs: Ontvangstbewijs
}).annotate({ identifier: "Jaarverslag" })

/** `POST /jaarverslagen` */
export const jaarverslag = <Partner extends string, Version extends string>(
  { partners, versies }: Vocabulary<Partner, Version>,
  example: object = { jaar: 2026, gevallen: [{ jaar: 2026, organisatie: "onbekend", soort: "compliment" }] }
) =>
  operation({
    id: "jaarverslag",
    tag: "verslag",
    summary: "Maak het jaarverslag",
    description:
      "Telt de klachten van een jaar zonder dat iemand te herkennen is. Kleine getallen blijven weg, en ook wat ze zou verraden.",
    body: Schema.Struct({
      jaar: Jaar,
      gevallen: Schema.Array(geval(partners)).check(Schema.isMaxLength(MAX_CASES)),
      vastgesteld: Schema.optionalKey(DatumOfMoment).annotateKey({
        description: "De dag waarop een aanbieder zijn eigen verslag vaststelde."
      }),
      eerder: Schema.optionalKey(Schema.Array(Openbaar).check(Schema.isMaxLength(200))).annotate({
        description: "De getallen die al openbaar zijn."
      }),
      ...choices(versies)
    }).annotate({ identifier: "Jaarverslagvraag" }),
    maxBytes: MOST_BYTES,
    answer: Jaarverslag,
    caching: "nooit",
    example: { body: example }
  })
