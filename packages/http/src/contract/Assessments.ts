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
export interface Vocabulary {
  readonly partners: ReadonlyArray<string>
  readonly versies: ReadonlyArray<string>
}

type FactSchema<F extends Fact> =
  F extends Fact<string, infer V> ? Schema.optionalKey<Schema.Codec<V> & Schema.Top> : never
type FactFields = { readonly [F in (typeof facts)[number] as F["id"]]: FactSchema<F> }

const isText = (value: Value): value is string => typeof value === "string"

const factSchema = ({ values, question }: Fact) =>
  Schema.optionalKey(
    (values.every(isText) ? Schema.Literals(values) : Schema.Boolean).annotate({ description: question })
  )

const factFields = Object.fromEntries(facts.map((fact) => [fact.id, factSchema(fact)])) as unknown as FactFields

const organisatie = (partners: ReadonlyArray<string>, description: string) =>
  Schema.optionalKey(Schema.Literals(organisaties(partners)).annotate({ description }))

/** A situation, with the partners there are. */
export const situatie = (partners: ReadonlyArray<string>) =>
  Schema.Struct({
    ...factFields,
    [organisatieVelden[0]]: organisatie(partners, "De partner die de hulp geeft."),
    [organisatieVelden[1]]: organisatie(partners, "De werkgever van degene over wie het gaat."),
    ingediendOp: Schema.optionalKey(DatumOfMoment)
  }).annotate({
    identifier: "Situatie",
    description: "De feiten, elk mag ontbreken. Het antwoord zegt wat er nog gevraagd moet worden."
  })

/** Under which version, and in which language. */
export const choices = (versies: ReadonlyArray<string>) => ({
  versie: Schema.optionalKey(Schema.Literals(versies)).annotate({
    description: "Onder welke versie. Zonder keuze: de versie die in werking is, of anders het concept."
  }),
  taal: Schema.optionalKey(Schema.Literals(["nl", "en"])).annotate({ description: "Taal van de uitleg." })
})

const example = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  loket: "kracht",
  ingediendOp: "2026-12-24"
}

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
export const assessmentOperations = ({ partners, versies }: Vocabulary) => {
  const een = situatie(partners)
  return {
    beoordeling: operation({
      id: "beoordeling",
      tag: "beoordelingen",
      summary: "Beoordeel een situatie",
      description:
        "Zegt wat voor melding het is, of deze persoon dit kan doen, bij welke loketten, binnen welke termijnen, en waarom. " +
        "De situatie wordt niet bewaard en niet teruggestuurd.",
      body: Schema.Struct({ situatie: een, ...choices(versies) }).annotate({ identifier: "Beoordelingsvraag" }),
      answer: Antwoord,
      caching: "nooit",
      example: { body: { situatie: example } }
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
      example: { body: { situaties: [example, { aanleiding: "tevreden" }] } }
    })
  }
}

const series = <S extends Schema.Top>(item: S) =>
  Schema.Array(item).check(Schema.isMinLength(1), Schema.isMaxLength(MAX_SITUATIONS))
