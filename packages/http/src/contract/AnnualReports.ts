/**
 * The operation that makes the annual report.
 *
 * @module
 */
import { aanbeveling, aanbevelingAan, aard, daarnaast, tellingen, uitspraak } from "@kracht/rules/AnnualReport"
import { loket } from "@kracht/rules/Situation"
import * as Schema from "effect/Schema"
import { operation } from "../Operation.ts"
import { Ontvangstbewijs, Reden, RegelingVanAntwoord } from "./Assessment.ts"
import { choices, organisatie, type Vocabulary } from "./Assessments.ts"
import { Datum, DatumOfMoment } from "./Day.ts"

const Onderdeel = Schema.Literals(["klachten", ...tellingen.map(({ id }) => id), ...daarnaast]).annotate({
  identifier: "Verslagonderdeel",
  description: "Wat een getal telt: alle klachten, de rijen van een tabel, of wat naast de klachten staat."
})

const Openbaar = Schema.Struct({
  van: Schema.Int,
  tot: Schema.Int,
  onderdeel: Onderdeel,
  waarden: Schema.Array(Schema.String).annotate({ description: "De rijen van een tabel; anders leeg." }),
  aantal: Schema.Int
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
  const own = { jaar: Schema.Int, organisatie: organisatie(partners) }
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
  jaar: Schema.Int,
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
      jaar: Schema.Int,
      gevallen: Schema.Array(geval(partners)).check(Schema.isMaxLength(MAX_CASES)),
      vastgesteld: Schema.optionalKey(DatumOfMoment).annotateKey({
        description: "De dag waarop een aanbieder zijn eigen verslag vaststelde."
      }),
      eerder: Schema.optionalKey(Schema.Array(Openbaar).check(Schema.isMaxLength(200))).annotate({
        description: "De getallen die al openbaar zijn."
      }),
      ...choices(versies)
    }).annotate({ identifier: "Jaarverslagvraag" }),
    maxBytes: 1_048_576,
    answer: Jaarverslag,
    caching: "nooit",
    example: { body: example }
  })
