/**
 * The operation that compares two versions.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { operation } from "../Operation.ts"
import { Onbekend } from "./Assessment.ts"
import { niveau, ParameterWaarde, Status, Zin } from "./RegulationText.ts"

const vorm = Schema.Literals(["gewijzigd", "verplaatst", "nieuw", "vervallen"]).annotate({
  description:
    "Wat ermee gebeurde. `gewijzigd`: anders, en misschien ook verplaatst. `verplaatst`: alleen op een andere plaats. `nieuw`: alleen in de nieuwere versie. `vervallen`: alleen in de oudere."
})

const Woorden = Schema.Struct({
  soort: Schema.Literals(["gelijk", "toegevoegd", "verwijderd"]).annotate({
    description: "`gelijk`: in beide zinnen. `toegevoegd`: alleen in de nieuwere. `verwijderd`: alleen in de oudere."
  }),
  tekst: Schema.String
}).annotate({
  identifier: "Woorden",
  description: "Zonder wat is toegevoegd staat er de oude zin, zonder wat is verwijderd de nieuwe."
})

const Zinsverschil = Schema.Struct({
  id: Schema.String,
  vorm,
  wat: Schema.Array(
    Schema.Literals(["woorden", "soort", "draagt", "opmaak", "plaats"]).annotate({
      description:
        "Wat er anders is. `woorden`: de tekst. `soort`: wat de zin doet. `draagt`: wat de regels eraan ontlenen. `opmaak`: zoals een opsomming. `plaats`: waar de zin staat."
    })
  ),
  van: Schema.NullOr(Zin),
  naar: Schema.NullOr(Zin),
  woorden: Schema.Array(Woorden),
  norm: Schema.NullOr(Schema.Literal("gelijk")).annotate({
    description: "Of de norm volgens de nieuwe versie gelijk bleef; null als die daar niets over zegt."
  })
}).annotate({ identifier: "Zinsverschil" })

const Plaats = Schema.Struct({
  id: Schema.String,
  nummer: Schema.NullOr(Schema.String),
  titel: Schema.String,
  niveau,
  binnen: Schema.NullOr(Schema.String).annotate({ description: "Waar het in staat; null voor een hoofdstuk." })
}).annotate({ identifier: "Plaats" })

const Plaatsverschil = Schema.Struct({
  id: Schema.String,
  vorm,
  wat: Schema.Array(
    Schema.Literals(["nummer", "titel", "niveau", "plaats"]).annotate({
      description:
        "Wat er anders is. `nummer`: het nummer. `titel`: de kop. `niveau`: hoe diep het staat. `plaats`: waar het staat."
    })
  ),
  van: Schema.NullOr(Plaats),
  naar: Schema.NullOr(Plaats)
}).annotate({ identifier: "Plaatsverschil" })

const Parameterverschil = Schema.Struct({
  id: Schema.String,
  van: Schema.NullOr(ParameterWaarde),
  naar: Schema.NullOr(ParameterWaarde)
}).annotate({ identifier: "Parameterverschil" })

const Regels = Schema.Array(Schema.String)

const Titelverschil = Schema.Struct({ van: Regels, naar: Regels }).annotate({ identifier: "Titelverschil" })

const Ankerverschil = Schema.Struct({
  id: Schema.String,
  van: Schema.Array(Schema.String),
  naar: Schema.Array(Schema.String)
}).annotate({
  identifier: "Ankerverschil",
  description: "Een plaats in de regels die op andere zinnen rust dan voorheen, in ids van zinnen."
})

const Vergeleken = Schema.Struct({ versie: Schema.String, status: Status, hash: Schema.String }).annotate({
  identifier: "VergelekenVersie"
})

const Uitkomstwaarde = Schema.NullOr(Schema.Union([Schema.String, Schema.Finite, Schema.Boolean, Onbekend]))

const AndereUitkomst = Schema.Struct({
  geval: Schema.String.annotate({ description: "Id van het uitgewerkte voorbeeld." }),
  titel: Schema.String,
  persoon: Schema.optionalKey(Schema.String).annotate({ description: "Id van wie dit overkomt, als dat iemand is." }),
  verandert: Schema.Array(Schema.Struct({ wat: Schema.String, van: Uitkomstwaarde, naar: Uitkomstwaarde }))
}).annotate({ identifier: "AndereUitkomst" })

const Uitkomsten = Schema.Struct({
  aantal: Schema.Int.annotate({
    description: "Hoeveel voorbeelden onder beide versies zijn beantwoord; wat hetzelfde vraagt, telt 1 keer."
  }),
  anders: Schema.Array(AndereUitkomst),
  slotsom: Schema.String
}).annotate({ identifier: "Uitkomstvergelijking", description: "Wat er voor mensen anders uitkomt." })

const Vergelijking = Schema.Struct({
  regeling: Schema.String,
  van: Vergeleken,
  naar: Vergeleken,
  titel: Schema.NullOr(Titelverschil).annotate({
    description: "De regels van het titelblad; null als die gelijk zijn."
  }),
  gelijkeZinnen: Schema.Int.annotate({ description: "Hoeveel zinnen hetzelfde bleven." }),
  zinnen: Schema.Array(Zinsverschil),
  verband: Schema.Array(Schema.String).annotate({
    description:
      "Ids van zinnen die onder of na een andere zin staan dan voorheen, zodat hun woorden op iets anders kunnen slaan."
  }),
  bepalingen: Schema.Array(Plaatsverschil),
  parameters: Schema.Array(Parameterverschil),
  ankers: Schema.Array(Ankerverschil),
  uitkomsten: Schema.NullOr(Uitkomsten).annotate({ description: "null als er geen voorbeelden zijn om te beoordelen." })
}).annotate({ identifier: "Vergelijking", description: "Alleen wat verschilt." })

/** `GET /vergelijkingen`, for these versions. */
export const vergelijking = <Version extends string>(versies: ReadonlyArray<Version>) => {
  const versie = (description: string) => Schema.Literals(versies).annotate({ description })
  return operation({
    id: "vergelijking",
    tag: "regelingen",
    summary: "Wat verschilt er tussen twee versies?",
    description:
      "Per zin de woorden die veranderden, de waarden die anders werden, en per voorbeeld wat er anders uitkomt.",
    query: Schema.Struct({ van: versie("De oudere versie."), naar: versie("De nieuwere versie.") }),
    answer: Vergelijking,
    caching: "hervalideren",
    pointedAt: true,
    example: { query: { van: versies[0] ?? "", naar: versies.at(-1) ?? "" } }
  })
}
