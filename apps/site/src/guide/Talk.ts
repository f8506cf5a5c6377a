/**
 * With whom someone can talk: first whoever stands beside the reader and decides nothing.
 *
 * @module
 */
import { type Because, statute } from "@kracht/rules/Reason"
import type { Anchor } from "@kracht/rules/Requirement"
import { addressIn, emailIn } from "../regulation/Contact.ts"
import { said } from "../rules/Words.ts"

/** Where someone can be reached. */
export interface Reach {
  readonly words: string
  readonly href?: string
}

/** Someone to talk to: what the text says of them, and where they can be reached. */
export interface Person {
  readonly id: string
  readonly naam: string
  readonly anchors: ReadonlyArray<Anchor>
  readonly reasons: ReadonlyArray<Because>
  readonly reach: ReadonlyArray<Reach>
}

const unknownPhone: Reach = { words: "Een telefoonnummer is niet bekend. De regeling noemt het niet." }

/** Everyone there is to talk to, the most independent first. */
export const people: ReadonlyArray<Person> = [
  {
    id: "jeugdstem",
    naam: "Jeugdstem",
    anchors: ["vertrouwenspersoon.altijd", "vertrouwenspersoon.recht", "vertrouwenspersoon.kosten"],
    reasons: [],
    reach: [
      {
        words: "De nieuwste telefoonnummers en adressen staan op de site van Jeugdstem.",
        href: addressIn("vertrouwenspersoon.altijd")
      }
    ]
  },
  {
    id: "hulpverlener",
    naam: "Uw hulpverlener",
    anchors: ["bespreken.eerst", "bijstand.indiener"],
    reasons: [],
    reach: []
  },
  {
    id: "klachtenfunctionaris",
    naam: said("De klachtenfunctionaris van {samenwerking}"),
    anchors: ["wie.hulp", "commissie.onbekend"],
    reasons: [],
    reach: [{ words: `Mail naar ${emailIn("loket.kanaal")}`, href: `mailto:${emailIn("loket.kanaal")}` }, unknownPhone]
  },
  {
    id: "ombudsman",
    naam: "De Kinderombudsman",
    anchors: [],
    reasons: [
      statute(
        "Wet Nationale ombudsman art. 11b",
        "Ook met de Kinderombudsman kunt u praten.",
        "You can also talk to the Children's Ombudsman."
      )
    ],
    reach: [{ words: "Praten mag ook zonder brief." }]
  }
]
