/**
 * The operations that give the text.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { TextExample } from "../Examples.ts"
import { operation } from "../Operation.ts"
import { listForms, textForms } from "../TextForms.ts"
import { Bepaling, Blok, niveau, provenance, Versie, Versiegegevens, Zin } from "./RegulationText.ts"

const Regeling = Schema.Struct({
  id: Schema.String,
  titel: Schema.Array(Schema.String).annotate({ description: "De regels van het titelblad." }),
  versies: Schema.Array(Versiegegevens)
}).annotate({ identifier: "Regeling" })

const Regelingen = Schema.Struct({ regelingen: Schema.Array(Regeling) }).annotate({ identifier: "Regelingen" })

const BepalingMetZinnen = Schema.Struct({
  ...provenance,
  bepaling: Schema.Struct({ ...Bepaling.fields, niveau, blokken: Schema.Array(Blok) }),
  bevat: Schema.Array(
    Schema.Struct({ id: Schema.String, nummer: Bepaling.fields.nummer, titel: Schema.String })
  ).annotate({
    description:
      "De bepalingen die direct hierin staan, op volgorde: van een hoofdstuk, of van een bepaling met onderdelen."
  }),
  zinnen: Schema.Array(Zin)
}).annotate({
  identifier: "BepalingMetZinnen",
  description: "Een bepaling met haar zinnen; niveau 1 is de tekst van een hoofdstuk zelf."
})

const Ids = Schema.Array(Schema.String)

const ZinMetHerkomst = Schema.Struct({
  ...provenance,
  zin: Zin,
  regels: Ids.annotate({ description: "De regels die op deze zin rusten." }),
  wetten: Ids.annotate({ description: "De wetsartikelen die deze regels in één adem met de zin noemen." }),
  lezingen: Ids.annotate({ description: "De lezingen die zeggen hoe deze zin is opgevat." }),
  begrippen: Ids.annotate({ description: "De begrippen die deze zin omschrijft." }),
  voorbeelden: Ids.annotate({ description: "De uitgewerkte voorbeelden die op deze zin rusten." })
}).annotate({ identifier: "ZinMetHerkomst" })

const id = Schema.String.annotate({ description: "De naam van een regeling; GET /regelingen noemt ze." })
const versieVan = Schema.String.annotate({ description: "De naam van een versie; GET /regelingen/{id} noemt ze." })
const bepalingVan = Schema.String.annotate({
  description: "De naam van een bepaling; de tekst van een versie noemt ze."
})
const zinVan = Schema.String.annotate({ description: "De naam van een zin; de tekst van een versie noemt ze." })

/** The operations, with examples out of the text at hand. */
export const regulationOperations = ({ id: regeling, versie, bepaling, zin }: TextExample) => ({
  regelingen: operation({
    id: "regelingen",
    tag: "regelingen",
    summary: "Welke regelingen zijn er?",
    description: "Alle regelingen met hun versies, zonder de tekst.",
    answer: Regelingen,
    otherForms: listForms,
    caching: "hervalideren",
    example: {}
  }),
  regeling: operation({
    id: "regeling",
    tag: "regelingen",
    summary: "Eén regeling met haar versies",
    description: "Een regeling met haar versies, zonder de tekst.",
    pathParameters: Schema.Struct({ id }),
    answer: Regeling,
    otherForms: listForms,
    caching: "hervalideren",
    example: { path: { id: regeling } }
  }),
  versie: operation({
    id: "versie",
    tag: "regelingen",
    summary: "De tekst van een versie",
    description:
      "De hele tekst met herkomst. Als text/plain: de officiële tekst in volgorde, met de nummers en opsommingstekens " +
      "zoals gedrukt, en niets anders.",
    pathParameters: Schema.Struct({ id, versie: versieVan }),
    answer: Versie,
    otherForms: textForms,
    caching: "hervalideren",
    example: { path: { id: regeling, versie } }
  }),
  bepaling: operation({
    id: "bepaling",
    tag: "regelingen",
    summary: "Eén bepaling met haar zinnen",
    description:
      "Een bepaling, of de eigen tekst van een hoofdstuk, met de zinnen erin en de bepalingen die erin staan.",
    pathParameters: Schema.Struct({ id, versie: versieVan, bepaling: bepalingVan }),
    answer: BepalingMetZinnen,
    otherForms: textForms,
    caching: "hervalideren",
    example: { path: { id: regeling, versie, bepaling } }
  }),
  zin: operation({
    id: "zin",
    tag: "regelingen",
    summary: "Eén zin",
    description:
      "Een zin van de officiële tekst, met de regels, lezingen, wetsartikelen, begrippen en voorbeelden die erbij horen.",
    pathParameters: Schema.Struct({ id, versie: versieVan, zin: zinVan }),
    answer: ZinMetHerkomst,
    otherForms: textForms,
    caching: "hervalideren",
    example: { path: { id: regeling, versie, zin } }
  })
})
