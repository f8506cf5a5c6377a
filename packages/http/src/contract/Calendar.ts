/**
 * The calendar operations: one day, and the last day of a term.
 *
 * @module
 */
import { policies } from "@kracht/calendar/WorkingDay"
import * as Schema from "effect/Schema"
import { operation } from "../Operation.ts"
import { Datum, DatumOfMoment } from "./Day.ts"
import { workedCases } from "./WorkedCases.ts"

const perPolicy = <S extends Schema.Top>(value: S) =>
  Schema.Struct(Object.fromEntries(policies.map((policy) => [policy, value])) as Record<(typeof policies)[number], S>)

const reading =
  "Wat een werkdag is, zegt de regeling niet. W0: maandag tot en met vrijdag. WX: zonder de feestdagen van art. 3 lid 1 " +
  "Algemene termijnenwet, behalve 5 mei. W31: zonder alle dagen van lid 1. W32 (gekozen): ook zonder Goede Vrijdag. " +
  "W33: ook zonder de dagen die bij koninklijk besluit zijn gelijkgesteld."

/** What a day is: free, a holiday, a working day under each reading. */
const Dag = Schema.Struct({
  datum: Datum,
  vrij: Schema.Boolean.annotate({
    description: "Zaterdag, zondag of een dag van art. 3 van de Algemene termijnenwet."
  }),
  feestdag: Schema.NullOr(Schema.String).annotate({
    description: "De naam van de dag van art. 3 lid 1, 2 of 3; anders null."
  }),
  gelijkgesteld: Schema.Boolean.annotate({ description: "Een feestdag door art. 3 lid 2 of lid 3." }),
  werkdag: Schema.Boolean.annotate({ description: "Volgens lezing W32." }),
  werkdagPerLezing: perPolicy(Schema.Boolean).annotate({ description: reading }),
  voorlopig: Schema.Boolean.annotate({
    description: "Een koninklijk besluit dat er nog niet is, kan dit antwoord veranderen."
  })
}).annotate({ identifier: "Dag" })

/** What a day is. */
export type Dag = typeof Dag.Type

const Overgeslagen = Schema.Struct({ datum: Datum, reden: Schema.String }).annotate({ identifier: "OvergeslagenDag" })

/** A step of an explanation, with the statute it rests on. */
export const Stap = Schema.Struct({ tekst: Schema.String, wet: Schema.optionalKey(Schema.String) }).annotate({
  identifier: "Rekenstap"
})

/** The longest term in working days: every day that does not count is named, and ten years of them is a page. */
const MAX_WORKING_DAYS = 2600

/** A term to compute. */
const Termijnvraag = Schema.Struct({
  gebeurtenis: DatumOfMoment,
  aantal: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)).annotate({
    description: `1 of meer; werkdagen ten hoogste ${MAX_WORKING_DAYS}.`
  }),
  eenheid: Schema.Literals(["dagen", "weken", "maanden", "jaren", "werkdagen"]),
  stelsel: Schema.Literals(["wet", "regeling"]).annotate({
    description:
      "wet: een termijn uit een wet, die de Algemene termijnenwet kan verlengen. regeling: een termijn van de regeling zelf; die wordt niet verlengd."
  })
}).annotate({ identifier: "Termijnvraag" })

/** A term to compute. */
export type Termijnvraag = typeof Termijnvraag.Type

/** A computed term: its days, what moved them, and why. */
const Termijnberekening = Schema.Struct({
  gebeurtenisdag: Datum,
  begint: Datum.annotateKey({ description: "De eerste dag die telt." }),
  nominaalEinde: Datum.annotateKey({ description: "De laatste dag vóór verlenging." }),
  einde: Datum.annotateKey({ description: "De laatste dag, tot 24:00 uur." }),
  teLaatVanaf: Datum,
  termijnenwet: Schema.Boolean.annotate({ description: "Geldt de Algemene termijnenwet voor deze termijn?" }),
  overgeslagen: Schema.Array(Overgeslagen),
  perLezing: Schema.optionalKey(perPolicy(Datum)).annotate({
    description: `Alleen bij werkdagen: de laatste dag onder elke lezing. ${reading}`
  }),
  voorlopig: Schema.Boolean.annotate({
    description: "Een koninklijk besluit dat er nog niet is, kan een datum in dit antwoord veranderen."
  }),
  redenen: Schema.Array(Stap)
}).annotate({ identifier: "Termijnberekening" })

/** A computed term. */
export type Termijnberekening = typeof Termijnberekening.Type

/** `GET /dagen/{datum}` */
export const dag = operation({
  id: "dag",
  tag: "kalender",
  summary: "Wat is dit voor dag?",
  description: "Zegt van een dag (vanaf 2005) of hij vrij is, hoe hij heet en of hij een werkdag is.",
  pathParameters: Schema.Struct({ datum: Datum }),
  answer: Dag,
  caching: "hervalideren",
  example: workedCases.dag.vraag
})

/** `POST /termijnberekeningen` */
export const termijnberekening = operation({
  id: "termijnberekening",
  tag: "kalender",
  summary: "Bereken de laatste dag van een termijn",
  description:
    "De dag van de gebeurtenis telt niet mee; de termijn eindigt om 24:00 uur van de laatste dag. Een wettelijke termijn " +
    "telt geen werkdagen.",
  body: Termijnvraag,
  forbidden: [
    {
      when: Schema.Struct({
        aantal: Schema.Int.check(Schema.isGreaterThan(MAX_WORKING_DAYS)),
        eenheid: Schema.Literal("werkdagen")
      }),
      pointer: "/aantal",
      code: "ongeldig-aantal",
      detail: `Een termijn in werkdagen telt ten hoogste ${MAX_WORKING_DAYS} werkdagen (ongeveer 10 jaar).`
    },
    {
      when: Schema.Struct({ stelsel: Schema.Literal("wet"), eenheid: Schema.Literal("werkdagen") }),
      pointer: "/eenheid",
      code: "ongeldige-eenheid",
      detail: "Een wettelijke termijn (stelsel wet) telt in een van deze eenheden: dagen, weken, maanden, jaren."
    }
  ],
  answer: Termijnberekening,
  caching: "hervalideren",
  example: workedCases.termijnberekening.vraag
})
