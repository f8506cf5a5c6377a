/**
 * The operations on the Awb: the term for a decision, the terms of an objection, and the penalty for a late decision.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { operation } from "../Operation.ts"
import { Gevoeligheid, orUnknown } from "./Assessment.ts"
import { Stap } from "./Calendar.ts"
import { Datum, DatumOfMoment } from "./Day.ts"
import { workedCases } from "./WorkedCases.ts"

const Ingediend = Schema.Struct({
  wijze: Schema.Literals(["digitaal", "post", "mail"]).annotate({
    description: "digitaal: langs de weg die de gemeente aanwijst. mail: een gewone mail."
  }),
  verzonden: Schema.optionalKey(DatumOfMoment).annotateKey({
    description: "Alleen bij post: de dag van het poststempel. Laat weg wat niet bekend is."
  }),
  ontvangen: DatumOfMoment
}).annotate({ identifier: "IngediendBezwaar" })

const Opschorting = Schema.Struct({
  verzocht: DatumOfMoment.annotateKey({
    description: "De dag van het verzoek, niet voor de dag van ontvangst. De termijn staat vanaf de dag erna stil."
  }),
  hersteld: DatumOfMoment.annotateKey({
    description: "De dag van herstel, of de dag na de tijd die daarvoor was; deze dag telt weer mee."
  })
}).annotate({ identifier: "Opschorting", description: "Een tijd waarin een termijn stilstaat." })

/** The most times a term stood still in one question. */
const MAX_ITEMS = 100

const opschortingen = Schema.optionalKey(Schema.Array(Opschorting).check(Schema.isMaxLength(MAX_ITEMS)))

const Uitstel = Schema.Struct({
  meegedeeldOp: DatumOfMoment.annotateKey({
    description: "De dag waarop de gemeente zei dat zij later besluit. Alleen binnen de termijn telt dat."
  }),
  totEnMet: DatumOfMoment.annotateKey({ description: "De dag die zij daarbij noemde; deze wordt niet verlengd." })
}).annotate({
  identifier: "Uitstel",
  description: "De gemeente kan niet op tijd besluiten en noemt een andere dag (Awb art. 4:14 lid 3)."
})

/** An application to compute the term for a decision of. */
const Beslistermijnvraag = Schema.Struct({
  aanvraagOntvangen: DatumOfMoment.annotateKey({
    description: "De dag waarop de gemeente de aanvraag ontving (Awb art. 4:13)."
  }),
  opschortingen,
  uitstel: Schema.optionalKey(Uitstel)
}).annotate({ identifier: "Beslistermijnvraag" })

/** The term for a decision. */
const Beslistermijn = Schema.Struct({
  besluitUiterlijk: Datum.annotateKey({ description: "De laatste dag om te besluiten." }),
  inGebrekeVanaf: Datum.annotateKey({
    description: "De eerste dag waarop een ingebrekestelling niet te vroeg komt."
  }),
  voorlopig: Schema.Boolean.annotate({
    description: "Een koninklijk besluit dat er nog niet is, kan een datum in dit antwoord veranderen."
  }),
  redenen: Schema.Array(Stap)
}).annotate({ identifier: "Beslistermijn" })

/** An objection to compute the terms of. */
const Bezwaarvraag = Schema.Struct({
  bekendmaking: DatumOfMoment.annotateKey({
    description: "De dag waarop het besluit is bekendgemaakt (Awb art. 6:8)."
  }),
  commissie: Schema.Boolean.annotate({
    description: "Adviseert een commissie als bedoeld in Awb art. 7:13? Dan is er meer tijd om te beslissen."
  }),
  ingediend: Schema.optionalKey(Ingediend),
  opschortingen
}).annotate({ identifier: "Bezwaarvraag" })

/** The terms of an objection. */
const Bezwaartermijnen = Schema.Struct({
  bezwaarUiterlijk: Datum.annotateKey({ description: "De laatste dag om bezwaar te maken." }),
  postUiterlijkOntvangen: Datum.annotateKey({
    description: "De laatste dag waarop een brief die op tijd is gepost, mag aankomen."
  }),
  beslissingUiterlijk: orUnknown(Datum).annotateKey({ description: "De laatste dag om op het bezwaar te beslissen." }),
  naVerdagingUiterlijk: orUnknown(Datum).annotateKey({ description: "De laatste dag als de gemeente verdaagt." }),
  tijdig: Schema.optionalKey(orUnknown(Schema.Boolean)).annotate({
    description: "Alleen als ingediend is gegeven. Te laat is niet altijd verloren: Awb art. 6:11 is aan een mens."
  }),
  voorlopig: Schema.Boolean.annotate({
    description: "Een koninklijk besluit dat er nog niet is, kan een datum in dit antwoord veranderen."
  }),
  redenen: Schema.Array(Stap),
  gevoeligheid: Gevoeligheid
}).annotate({ identifier: "Bezwaartermijnen" })

/** A late decision to compute the penalty of. */
const Dwangsomvraag = Schema.Struct({
  beslistermijnEinde: DatumOfMoment.annotateKey({
    description: "De laatste dag van de beslistermijn, al verlengd volgens de Algemene termijnenwet."
  }),
  ingebrekestellingOntvangen: DatumOfMoment,
  besluit: Schema.NullOr(DatumOfMoment).annotateKey({
    description: "De dag van het besluit; null zolang het er niet is."
  })
}).annotate({ identifier: "Dwangsomvraag" })

const bedragen = {
  prematuur: Schema.Boolean.annotate({ description: "De ingebrekestelling kwam voordat de termijn voorbij was." }),
  eersteDag: Schema.NullOr(Datum).annotate({
    description: "De eerste dag waarover de dwangsom verschuldigd is; alleen null als de brief te vroeg kwam."
  }),
  dagen: Schema.Int,
  bedragEuro: Schema.Int
}

const Dwangsom = Schema.Struct(bedragen).annotate({ identifier: "Dwangsom" })

/** The penalty, with and without the extension of the two weeks. */
const Dwangsomberekening = Schema.Struct({
  ...bedragen,
  zonderTermijnenwet: Dwangsom,
  vaststellingUiterlijk: Schema.NullOr(Datum).annotate({
    description: "De laatste dag voor het besluit over het bedrag (Awb 4:18); null als er niets vast te stellen is."
  }),
  voorlopig: Schema.Boolean.annotate({
    description:
      "Een koninklijk besluit dat er nog niet is, kan de eerste dag of de dag van de vaststelling veranderen."
  }),
  redenen: Schema.Array(Stap),
  gevoeligheid: Gevoeligheid
}).annotate({ identifier: "Dwangsomberekening" })

/** `POST /beslistermijnen` */
export const beslistermijn = operation({
  id: "beslistermijn",
  tag: "kalender",
  summary: "Bereken de termijn voor een besluit op een aanvraag",
  description:
    "Van de ontvangst van een aanvraag tot en met het besluit (Awb art. 4:13 tot en met 4:15), als geen andere wet of " +
    "verordening een termijn noemt. besluitUiterlijk is de beslistermijnEinde van een dwangsomberekening.",
  body: Beslistermijnvraag,
  answer: Beslistermijn,
  caching: "nooit",
  example: workedCases.beslistermijn.vraag
})

/** `POST /bezwaartermijnen` */
export const bezwaartermijn = operation({
  id: "bezwaartermijn",
  tag: "kalender",
  summary: "Bereken de termijnen van een bezwaar",
  description:
    "Van de bekendmaking van een besluit tot en met de beslissing op bezwaar (Awb art. 6:7 tot en met 6:9 en 7:10). " +
    "Elke volgende termijn telt vanaf het verlengde einde van de vorige.",
  body: Bezwaarvraag,
  answer: Bezwaartermijnen,
  caching: "nooit",
  example: workedCases.bezwaartermijn.vraag
})

/** `POST /dwangsomberekeningen` */
export const dwangsomberekening = operation({
  id: "dwangsomberekening",
  tag: "kalender",
  summary: "Bereken de dwangsom bij een te laat besluit",
  description:
    "Vanaf wanneer en hoeveel (Awb art. 4:17). Of de Algemene termijnenwet de twee weken verlengt, is niet zeker; het " +
    "antwoord zonder die verlenging staat ernaast.",
  body: Dwangsomvraag,
  answer: Dwangsomberekening,
  caching: "nooit",
  example: workedCases.dwangsomberekening.vraag
})
