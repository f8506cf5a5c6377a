/**
 * The operations that assess a situation, or many.
 *
 * The names and values of the facts come from the rules, those of partners and versions from the regulation at hand.
 *
 * @module
 */
import type { Fact, Value } from "@kracht/rules/Fact"
import { facts, organisaties, organisatieVelden } from "@kracht/rules/Situation"
import * as Schema from "effect/Schema"
import { operation } from "../Operation.ts"
import { Problem } from "../Problem.ts"
import { Antwoord } from "./Assessment.ts"
import { DatumOfMoment } from "./Day.ts"

/** What the regulation at hand adds to the vocabulary: its partners and its versions. */
export interface Vocabulary<Partner extends string = string, Version extends string = string> {
  readonly partners: ReadonlyArray<Partner>
  readonly versies: ReadonlyArray<Version>
}

type FactSchema<F extends Fact> =
  F extends Fact<string, infer V> ? Schema.optionalKey<Schema.Codec<V> & Schema.Top> : never
type FactFields = { readonly [F in (typeof facts)[number] as F["id"]]: FactSchema<F> }

const isText = (value: Value): value is string => typeof value === "string"

const factSchema = ({ values, question }: Fact) =>
  Schema.optionalKey(
    (values.every(isText) ? Schema.Literals(values) : Schema.Boolean).annotate({ description: question })
  )

/** A fact of a situation as a field that may be left out. */
export const factField = <F extends Fact>(fact: F) => factSchema(fact) as unknown as FactSchema<F>

const factFields = Object.fromEntries(facts.map((fact) => [fact.id, factSchema(fact)])) as unknown as FactFields

/** A partner, or not known. */
export const organisatie = <Partner extends string>(partners: ReadonlyArray<Partner>) =>
  Schema.Literals(organisaties(partners) as ReadonlyArray<Partner | "onbekend">)

/** A situation, with the partners there are. */
export const situatie = <Partner extends string>(partners: ReadonlyArray<Partner>) =>
  Schema.Struct({
    ...factFields,
    [organisatieVelden[0]]: Schema.optionalKey(
      organisatie(partners).annotate({ description: "De partner die de hulp geeft." })
    ),
    [organisatieVelden[1]]: Schema.optionalKey(
      organisatie(partners).annotate({ description: "De werkgever van degene over wie het gaat." })
    ),
    ingediendOp: Schema.optionalKey(DatumOfMoment)
  }).annotate({
    identifier: "Situatie",
    description: "De feiten, elk mag ontbreken. Het antwoord zegt wat er nog gevraagd moet worden."
  })

/** Under which version, and in which language. */
export const choices = <Version extends string>(versies: ReadonlyArray<Version>) => ({
  versie: Schema.optionalKey(Schema.Literals(versies)).annotate({
    description:
      "Onder welke versie. Zonder keuze: de versie van de dag waar de vraag over gaat, of die nu geldt. Was er nog nooit een in werking, dan het concept."
  }),
  taal: Schema.optionalKey(Schema.Literals(["nl", "en"])).annotate({ description: "Taal van de uitleg." })
})

/** The situations of worked examples, one at least; the first is the one with the most to tell. */
export type SituationExamples = readonly [unknown, ...ReadonlyArray<unknown>]

/** The most situations in one series. */
export const MAX_SITUATIONS = 1000

const Uitslag = Schema.Union([
  Schema.Struct({ nummer: Schema.Int, antwoord: Antwoord }),
  Schema.Struct({ nummer: Schema.Int, probleem: Problem })
]).annotate({
  identifier: "Uitslag",
  description: "Het antwoord op één situatie, of wat eraan mankeert. nummer is haar plaats in de vraag, vanaf 0."
})

/** `POST /beoordelingen` and `POST /beoordelingsreeksen` */
export const assessmentOperations = <Partner extends string, Version extends string>(
  { partners, versies }: Vocabulary<Partner, Version>,
  situaties: SituationExamples
) => {
  const een = situatie(partners)
  return {
    beoordeling: operation({
      id: "beoordeling",
      tag: "beoordelingen",
      summary: "Beoordeel een situatie",
      description:
        "Zegt wat voor melding het is, of deze persoon dit kan doen, bij welke loketten, binnen welke termijnen, en waarom. " +
        "De situatie wordt nergens weggeschreven. Het antwoord noemt de dagen en de organisatie waar het over gaat.",
      body: Schema.Struct({ situatie: een, ...choices(versies) }).annotate({ identifier: "Beoordelingsvraag" }),
      remembered: true,
      answer: Antwoord,
      caching: "nooit",
      example: { body: { situatie: situaties[0] } }
    }),
    beoordelingsreeks: operation({
      id: "beoordelingsreeks",
      tag: "beoordelingen",
      summary: "Beoordeel veel situaties tegelijk",
      description: `Ten hoogste ${MAX_SITUATIONS} situaties. Elke krijgt haar eigen antwoord of haar eigen probleem, in dezelfde volgorde.`,
      body: Schema.Struct({
        situaties: series(Schema.Unknown.annotate({ description: "Een situatie." })),
        ...choices(versies)
      }),
      shownBody: Schema.Struct({ situaties: series(een), ...choices(versies) }).annotate({
        identifier: "Reeksvraag"
      }),
      maxBytes: 1_048_576,
      answer: Schema.Struct({ uitslagen: Schema.Array(Uitslag) }).annotate({ identifier: "Beoordelingsreeks" }),
      caching: "nooit",
      example: { body: { situaties } }
    })
  }
}

const series = <S extends Schema.Top>(item: S) =>
  Schema.Array(item).check(Schema.isMinLength(1), Schema.isMaxLength(MAX_SITUATIONS))
