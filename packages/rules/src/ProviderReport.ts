/**
 * What must a provider of youth care put in its own annual report, and by when is that public?
 *
 * This report is another than that of the partnership: the statute asks it of each provider by name, about the complaints
 * its own committee handled, in all its youth care. So it leads to the provider, and the threshold of the other does not
 * protect in it.
 *
 * @module
 */

import { publication } from "./ProviderTerm.ts"
import type { Readings } from "./Reading.ts"
import { type Because, type Plain, reading, statute } from "./Reason.ts"

/** Something the report must contain; `statute` is the reference, the words are a paraphrase. */
export interface Content extends Plain {
  readonly id: string
  readonly statute: string
}

const content = (id: string, nl: string, en: string): Content => ({
  id,
  statute: `Jeugdwet art. 4.3.1 lid 2 onder ${id}`,
  nl,
  en
})

/** Everything the report must contain, in the order of the statute. */
export const contents: ReadonlyArray<Content> = [
  content(
    "a",
    "Of jeugdigen en ouders meedachten over de kwaliteit, en hoe.",
    "Whether young people and parents had a say in quality, and how."
  ),
  content(
    "b",
    "Hoe vaak en hoe de kwaliteit is nagegaan, en wat daaruit kwam.",
    "How often and how quality was reviewed, and what came of it."
  ),
  content(
    "c",
    "Wat er is gedaan met klachten en meldingen over de hulp.",
    "What was done with complaints and reports about the help."
  ),
  content("d", "Een korte beschrijving van de klachtenregeling.", "A short description of the complaints regulation."),
  content("e", "Hoe de klachtenregeling bekend is gemaakt.", "How the complaints regulation was made known."),
  content("f", "Wie er in de klachtencommissie zitten.", "Who sit on the complaints committee."),
  content(
    "g",
    "Of de commissie haar werk kon doen zoals de wet dat vraagt.",
    "Whether the committee could work as the statute requires."
  ),
  content(
    "h",
    "Hoeveel klachten de commissie behandelde, en van welke aard.",
    "How many complaints the committee handled, and of what nature."
  ),
  content(
    "i",
    "Waar haar oordelen en aanbevelingen op neerkomen.",
    "What its judgements and recommendations come down to."
  ),
  content("j", "Wat voor maatregelen daarop volgden.", "What kind of measures followed.")
]

/** Why there is a report for each provider, beside that of the partnership, and until when it may wait. */
export const reasons = (read: Readings["jaarverslag.uiterlijk"]): ReadonlyArray<Because> => [
  statute(
    "Jeugdwet art. 4.3.1",
    "Elke aanbieder maakt een eigen verslag, met de eigen naam erop.",
    "Each provider makes a report of its own, under its own name."
  ),
  statute(
    publication.statute,
    "Het is openbaar binnen 10 dagen na vaststelling, en uiterlijk op 31 mei van het jaar erna.",
    "It is public within 10 days of its adoption, and on 31 May of the next year at the latest."
  ),
  reading("jaarverslag.uiterlijk", ...lastDayInWords[read])
]

const lastDayInWords: Readonly<Record<Readings["jaarverslag.uiterlijk"], readonly [nl: string, en: string]>> = {
  "31-mei": [
    "De wet zegt: voor 1 juni. Wij lezen: 31 mei, ook als dat een vrije dag is.",
    "The statute says before 1 June. As we read it: 31 May, also when that is a free day."
  ],
  "eerste-werkdag": [
    "In deze lezing schuift 31 mei op als dat een vrije dag is.",
    "Under this reading 31 May moves on when it is a free day."
  ]
}

/** The statute asks for numbers and does not say how small they may be; the threshold of the other report does not hold here. */
export const recognisable = statute(
  "AVG art. 5 lid 1 onder c",
  "Bij kleine aantallen kan iemand te herkennen zijn. Een mens kijkt dat na voor het openbaar is.",
  "With small numbers someone may be recognisable. A human checks that before it is public."
)
