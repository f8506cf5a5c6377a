/**
 * The operation that follows a complaint through its procedure.
 *
 * @module
 */
import type { Happening } from "@kracht/rules/Happening"
import { type Gebeurtenis as Event, happenings } from "@kracht/rules/Procedure"
import { MAX_EVENTS, MAX_KLACHTEN, MAX_KLAGERS } from "@kracht/rules/ProcedureQuestion"
import { extern, intern, toestanden, toestemming } from "@kracht/rules/ProcedureState"
import { over, regime } from "@kracht/rules/Situation"
import * as Schema from "effect/Schema"
import { operation } from "../Operation.ts"
import { valuesMean } from "../ValueMeanings.ts"
import { Gevoeligheid, Ontvangstbewijs, orUnknown, Partij, Reden, RegelingVanAntwoord } from "./Assessment.ts"
import { choices, factField, organisatie, type Vocabulary } from "./Assessments.ts"
import { Datum, DatumOfMoment } from "./Day.ts"

/** Who has the regulation is named in an answer; the contract is of any. */
const inGeneral = (text: string): string => text.replaceAll("{samenwerking}", "het samenwerkingsverband")

const Gebeurtenis = Schema.Literals(happenings.map(({ event }) => event as Event)).annotate({
  identifier: "Gebeurtenis",
  description: `Wat er met een klacht kan gebeuren. ${valuesMean(
    happenings.map(({ event, what }) => [`\`${event}\``, inGeneral(what.nl)])
  )}`
})

const naming: ReadonlyArray<string> = happenings.flatMap((happening: Happening) =>
  happening.until === true ? [`\`${happening.event}\``] : []
)

const Voorval = Schema.Struct({
  gebeurtenis: Gebeurtenis,
  op: DatumOfMoment,
  klager: Schema.optionalKey(
    Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: MAX_KLAGERS })).annotate({
      description:
        "Welke klager. Zonder keuze: de eerste bij wat een klager zelf doet, en anders iedereen wie het kan gebeuren."
    })
  ),
  klacht: Schema.optionalKey(
    Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: MAX_KLACHTEN })).annotate({
      description:
        "Welke klacht van die klager: de eerste is 1. Wie intrekt en opnieuw indient, dient een tweede klacht in. Het nummer is nodig als de gebeurtenis bij meer dan 1 klacht kan horen."
    })
  ),
  persoon: Schema.optionalKey(
    Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: MAX_KLAGERS })).annotate({
      description: "Om wiens toestemming het gaat, als meer mensen die moeten geven; zonder keuze de klager."
    })
  ),
  tot: Schema.optionalKey(DatumOfMoment).annotateKey({
    description: `De latere dag die deze gebeurtenissen noemen, en dan is hij nodig: ${naming.join(", ")}.`
  })
}).annotate({ identifier: "Voorval" })

const duty = {
  id: Schema.String,
  klager: Schema.Int.annotate({ description: "Bij wiens klacht het hoort." }),
  klacht: Schema.optionalKey(Schema.Int).annotate({
    description: "Bij welke klacht van die klager het hoort. Alleen als een klager meer dan 1 klacht indiende."
  }),
  wie: Partij,
  jegens: Partij,
  ook: Schema.optionalKey(Schema.Array(Partij)).annotate({ description: "Wie er ook recht op heeft." }),
  wat: Schema.String,
  start: orUnknown(Datum).annotate({ description: "De dag waarna de termijn begint, of bij wie u die dag vraagt." }),
  uiterlijk: orUnknown(Datum).annotate({ description: "De laatste dag, tot 24:00 uur." }),
  voorlopig: Schema.optionalKey(Schema.Literal(true)).annotate({
    description: "Een koninklijk besluit dat er nog niet is, kan deze dag veranderen."
  }),
  redenen: Schema.Array(Reden)
} as const

const Verplichting = Schema.Struct({
  ...duty,
  toestand: Schema.Literals(["open", "voldaan", "te-laat"]),
  voldaanOp: Schema.NullOr(Datum),
  dagenTeLaat: Schema.Int.annotate({ description: "Hoeveel dagen na de laatste dag; 0 zolang het op tijd is." })
}).annotate({ identifier: "Verplichting", description: "Wat iemand moet doen, en wat ervan is gekomen." })

const Klagers = Schema.Array(Schema.Int)

/** How far a complaint has come. */
const standing = {
  toestand: Schema.Literals(toestanden),
  intern: Schema.Literals(intern.values).annotate({ description: intern.question }),
  extern: Schema.Literals(extern.values).annotate({ description: extern.question }),
  toestemming: Schema.Literals(toestemming.values).annotate({ description: toestemming.question })
} as const

const Klacht = Schema.Struct({
  klager: Schema.Int,
  klacht: Schema.optionalKey(Schema.Int).annotate({
    description: "De hoeveelste klacht van deze klager. Alleen als die er meer heeft."
  }),
  ...standing,
  andere: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        klacht: Schema.Int.annotate({ description: "De hoeveelste klacht van deze klager." }),
        ...standing
      })
    )
  ).annotate({
    description: "Hoe de andere klachten van deze klager ervoor staan, elk met zijn nummer."
  })
}).annotate({
  identifier: "KlachtVanKlager",
  description: "Hoe de klacht van één klager ervoor staat: die loopt, of anders de laatste die is ingediend."
})

const Procedure = Schema.Struct({
  ...standing,
  klagers: Schema.Array(Klacht).annotate({
    description: "De klacht van elke klager. Hierboven staat die van de eerste die nog loopt, of anders van de eerste."
  }),
  verplichtingen: Schema.Array(Verplichting),
  vervallen: Schema.Array(Schema.Struct(duty)).annotate({
    description:
      "Plichten die op tijd eindigden zonder te zijn nagekomen: met de klacht, of omdat zij niet meer nodig waren."
  }),
  mogelijkeStappen: Schema.Array(
    Schema.Struct({
      gebeurtenis: Gebeurtenis,
      wie: Partij,
      klagers: Klagers.annotate({
        description: "Bij wie het kan. Een klager die er nog niet is, staat voor iemand die erbij komt."
      }),
      klacht: Schema.optionalKey(Schema.Int).annotate({
        description: "Bij welke klacht van hen het kan. Alleen als een klager meer dan 1 klacht kan hebben."
      }),
      wat: Schema.String,
      redenen: Schema.Array(Reden)
    })
  ),
  vervolg: Schema.Array(
    Schema.Struct({
      ...Reden.fields,
      stap: Schema.String,
      klagers: Klagers,
      klacht: Schema.optionalKey(Schema.Int).annotate({
        description:
          "Bij welke klacht van hen dat kan, als het niet bij elke klacht kan die nog open is of opnieuw kan."
      })
    })
  ),
  lezingen: Schema.Array(Schema.Struct({ id: Schema.String, waarde: Schema.String })),
  gevoeligheid: Gevoeligheid,
  regeling: RegelingVanAntwoord,
  ontvangstbewijs: Ontvangstbewijs
}).annotate({ identifier: "Procedure" })

/** `POST /procedures` */
export const procedure = <Partner extends string, Version extends string>(
  { partners, versies }: Vocabulary<Partner, Version>,
  example: object = { gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2026-12-24" }], peilmoment: "2026-12-31" }
) =>
  operation({
    id: "procedure",
    tag: "beoordelingen",
    summary: "Volg een klacht door de procedure",
    description:
      "Van wat er gebeurde naar hoe de klacht ervoor staat: wat nog moet, wat op tijd of te laat was, en wat nu kan.",
    body: Schema.Struct({
      gebeurtenissen: Schema.Array(Voorval).check(Schema.isMaxLength(MAX_EVENTS)),
      peilmoment: DatumOfMoment.annotateKey({ description: "De dag waarvan wordt gevraagd hoe het staat." }),
      organisatie: Schema.optionalKey(organisatie(partners)).annotate({
        description: "De partner van wie de commissie de klacht behandelt."
      }),
      regime: factField(regime).annotateKey({ description: `${regime.question} Zonder keuze: jeugdhulp.` }),
      over: factField(over).annotateKey({ description: `${over.question} Zonder keuze: een medewerker.` }),
      ...choices(versies)
    }).annotate({ identifier: "Procedurevraag" }),
    answer: Procedure,
    caching: "nooit",
    example: { body: example }
  })
