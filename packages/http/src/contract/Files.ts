/**
 * The operations about a complaint file: who may see it, and how long it is kept.
 *
 * @module
 */

import { accessInWords, doel, opVerzoekKlager, stuk } from "@kracht/rules/Access"
import { rol } from "@kracht/rules/CaseRole"
import { antwoord, standingInWords, toestemming } from "@kracht/rules/Consent"
import { gezag, kanOverzien, leeftijdBetrokkene, toestemmer, vertegenwoordiging } from "@kracht/rules/Consenter"
import { dossierVan, reden, verlengtDoor } from "@kracht/rules/Extension"
import { gesloten, nogNodig, vernietigingsverbod } from "@kracht/rules/Retention"
import { secrecyInWords, spreekgrond } from "@kracht/rules/Secrecy"
import * as Schema from "effect/Schema"
import { operation } from "../Operation.ts"
import { wordsMean } from "../ValueMeanings.ts"
import { Gevoeligheid, Ontvangstbewijs, orUnknown, Reden, RegelingVanAntwoord } from "./Assessment.ts"
import { choices, type Vocabulary } from "./Assessments.ts"
import { Datum, DatumOfMoment } from "./Day.ts"

const list = <const V extends string>(fact: { readonly values: ReadonlyArray<V>; readonly question: string }) =>
  Schema.Literals(fact.values).annotate({ description: fact.question })

const optional = <const V extends string>(fact: { readonly values: ReadonlyArray<V>; readonly question: string }) =>
  Schema.optionalKey(list(fact))

const yesNo = ({ question }: { readonly question: string }) =>
  Schema.optionalKey(Schema.Boolean.annotate({ description: question }))

const day = Schema.optionalKey(DatumOfMoment)

/** The most answers and extensions in one question. */
const MAX_ITEMS = 100

const grounds = {
  redenen: Schema.Array(Reden),
  lezingen: Schema.Array(Schema.Struct({ id: Schema.String, waarde: Schema.String })),
  gevoeligheid: Gevoeligheid,
  regeling: RegelingVanAntwoord,
  ontvangstbewijs: Ontvangstbewijs
} as const

const Toestemming = Schema.Struct({
  door: list(toestemmer),
  wie: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))).annotateKey({
    description: "De hoeveelste persoon van deze soort: twee ouders zijn 1 en 2. Zonder dit veld de eerste."
  }),
  antwoord: list(antwoord),
  schriftelijk: Schema.optionalKey(Schema.Boolean),
  gegevenOp: day,
  ingetrokkenOp: day
}).annotate({
  identifier: "GegevenToestemming",
  description: "Wat één persoon antwoordde op de vraag om toestemming. Het laatste antwoord van elke persoon telt."
})

const Inzagebeoordeling = Schema.Struct({
  uitkomst: Schema.Literals([
    "mag",
    "alleen-wat-nodig-is",
    "alleen-eigen-gegevens",
    "mens-beslist",
    "mag-niet",
    "meer-nodig"
  ]).annotate({ description: `Of deze persoon dit stuk mag zien. ${wordsMean(accessInWords)}` }),
  nogTeVragen: Schema.Array(Schema.String).annotate({ description: "Feiten die de uitkomst nog kunnen veranderen." }),
  vraagBij: Schema.optionalKey(Schema.String).annotate({ description: "Wie beslist als een mens dat moet doen." }),
  toestemming: Schema.Struct({
    van: Schema.NullOr(Schema.Literals([...toestemmer.values, "beide-ouders-met-gezag", "niet-vastgesteld"])),
    stand: Schema.NullOr(
      Schema.Literals(toestemming.values).annotate({
        description: `Hoe het met die toestemming staat. ${wordsMean(standingInWords)}`
      })
    ),
    redenen: Schema.Array(Reden)
  }).annotate({
    description:
      "Wiens toestemming nodig is, en hoe het daarmee staat. stand is null zolang dat niet bekend is, en als niemand haar kan geven."
  }),
  geheimhouding: Schema.NullOr(
    Schema.Struct({
      uitkomst: Schema.Literals(["zwijgen", "mag-spreken", "moet-spreken", "mens-beslist", "vrij"]).annotate({
        description: `Of deze persoon erover mag spreken. ${wordsMean(secrecyInWords)}`
      }),
      redenen: Schema.Array(Reden)
    })
  ),
  ...grounds
}).annotate({ identifier: "Inzagebeoordeling" })

const Verlenging = Schema.Struct({
  door: list(verlengtDoor),
  reden: list(reden),
  opSchrift: Schema.Boolean,
  beslotenOp: DatumOfMoment,
  totEnMet: DatumOfMoment
}).annotate({ identifier: "Verlenging" })

const Bewaartermijn = Schema.Struct({
  begin: Schema.Struct({
    gebeurtenis: Schema.NullOr(
      Schema.Literals(["sluiting", "ontvangst", "laatste-stuk", "nog-niet"]).annotate({
        description:
          "Waarna de bewaartermijn begint. `sluiting`: de dag waarop de klacht is afgesloten. `ontvangst`: de dag waarop zij binnenkwam. `laatste-stuk`: de dag van het laatste stuk in het dossier. `nog-niet`: de klacht loopt nog."
      })
    ),
    dag: orUnknown(Datum)
  }),
  uiterlijkVernietigen: orUnknown(Datum).annotate({ description: "De laatste dag waarop het dossier er mag zijn." }),
  verlengingen: Schema.Array(
    Schema.Struct({
      toegestaan: orUnknown(Schema.Boolean),
      uiterlijkVernietigen: orUnknown(Datum),
      hoogstens: Schema.NullOr(Datum),
      redenen: Schema.Array(Reden)
    })
  ),
  bestemming: Schema.NullOr(Schema.Literals(["vernietigen", "bewaren", "niet-vernietigen"])).annotate({
    description: "Wat er op de peildatum moet gebeuren; null zolang dat open is."
  }),
  nogTeVragen: Schema.Array(Schema.String),
  ...grounds
}).annotate({ identifier: "Bewaartermijn" })

/** `POST /inzagebeoordelingen` and `POST /bewaartermijnen` */
export const fileOperations = <Version extends string>(
  { versies }: Vocabulary<string, Version>,
  {
    inzage = { rol: "klachtencoordinator", stuk: "clientdossier", doel: "klacht-behandelen" },
    bewaren = { gesloten: true, uitkomstOp: "2026-03-02", peildatum: "2027-01-01" }
  }: { readonly inzage?: object; readonly bewaren?: object }
) => ({
  inzagebeoordeling: operation({
    id: "inzagebeoordeling",
    tag: "dossier",
    summary: "Wie mag dit stuk zien?",
    description:
      "Van rol, stuk, doel en toestemming naar een ja of een nee, met wie er toestemming moet geven en wie moet zwijgen.",
    body: Schema.Struct({
      rol: optional(rol),
      stuk: optional(stuk),
      doel: optional(doel),
      toestemming: optional(toestemming),
      opVerzoekKlager: yesNo(opVerzoekKlager),
      leeftijdBetrokkene: optional(leeftijdBetrokkene),
      kanOverzien: yesNo(kanOverzien),
      gezag: optional(gezag),
      vertegenwoordiging: optional(vertegenwoordiging),
      spreekgrond: optional(spreekgrond),
      toestemmingen: Schema.optionalKey(Schema.Array(Toestemming).check(Schema.isMaxLength(MAX_ITEMS))),
      inzageOp: day,
      ...choices(versies)
    }).annotate({ identifier: "Inzagevraag" }),
    answer: Inzagebeoordeling,
    caching: "nooit",
    example: { body: inzage }
  }),
  bewaartermijn: operation({
    id: "bewaartermijn",
    tag: "dossier",
    summary: "Hoelang blijft dit dossier?",
    description: "De laatste dag van een klachtdossier, of het langer mag blijven, en wat er dan moet gebeuren.",
    body: Schema.Struct({
      gesloten: yesNo(gesloten),
      ingediendOp: day,
      uitkomstOp: day,
      reactieOp: day,
      vervolggesprekOp: day,
      ingetrokkenOp: day,
      laatsteStukOp: day,
      dossierVan: Schema.optionalKey(
        Schema.Literals(dossierVan.values).annotate({
          description: `${dossierVan.question} \`samenwerking\`: het samenwerkingsverband. \`organisatie\`: een partner. \`externe-klachtencommissie\`: de commissie.`
        })
      ),
      nogNodig: yesNo(nogNodig),
      vernietigingsverbod: yesNo(vernietigingsverbod),
      peildatum: day,
      verlengingen: Schema.optionalKey(Schema.Array(Verlenging).check(Schema.isMaxLength(MAX_ITEMS))).annotate({
        description: "De besluiten om het dossier langer te bewaren, in hun volgorde."
      }),
      ...choices(versies)
    }).annotate({ identifier: "Bewaarvraag" }),
    answer: Bewaartermijn,
    caching: "nooit",
    example: { body: bewaren }
  })
})
