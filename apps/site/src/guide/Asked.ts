/**
 * What readers ask before they dare to complain: what it does to their help, and who hears of it.
 *
 * @module
 */
import { noMoreThanNeeded } from "./Explanation.ts"
import type { Form, Spoken } from "./Form.ts"
import type { Source } from "./Source.ts"
import { inText } from "./Talk.ts"

/** What is answered, where that stands, and the sentence it is the plain version of. */
interface Answered {
  readonly text: string
  readonly source?: Source
  readonly zin?: string
}

/** A question, and what the text and the statutes answer; that they say nothing of it is an answer too. */
export interface Asked {
  readonly id: string
  readonly vraag: string
  readonly antwoord: ReadonlyArray<Answered>
}

/** All of them, in one form of address; only a child asks whether its parents hear of it. */
export const asked = (form: Form): ReadonlyArray<Asked> => [
  {
    id: "gevolgen",
    vraag: "Krijg ik andere hulp als ik klaag?",
    antwoord: [
      { text: unsaid[form] },
      ...inText(["dossier.apart"], form),
      { text: noticed[form], source: { anchor: "soort.klacht" } }
    ]
  },
  {
    id: "wie-hoort-het",
    vraag: "Wie hoort dat ik klaag?",
    antwoord: [
      ...inText(["beklaagde.informeren"], form),
      { text: noMoreThanNeeded[form], source: { reading: "klacht.naam" } },
      ...inText(["geheimhouding", "toestemming"], form),
      { text: copied[form], source: { statute: "Awb art. 9:9" } }
    ]
  },
  ...(form === "je" ? [{ id: "ouders", vraag: "Horen mijn ouders dat ik klaag?", antwoord: ofParents }] : [])
]

const unsaid: Spoken = {
  u: "De tekst zegt nergens dat uw hulp anders wordt als u klaagt.",
  je: "De tekst zegt nergens dat je hulp anders wordt als je klaagt."
}

const noticed: Spoken = {
  u: "Merkt u toch iets aan uw hulp? Praat erover met iemand die u vertrouwt. U mag ook daarover klagen.",
  je: "Merk je toch iets aan je hulp? Praat erover met iemand die je vertrouwt. Je mag ook daarover klagen."
}

const copied: Spoken = {
  u: "Klaagt u bij de gemeente over de toegang? Dan krijgt die medewerker een kopie van uw brief.",
  je: "Klaag je bij de gemeente over de toegang? Dan krijgt die medewerker een kopie van je brief."
}

/** Whose consent a file needs (table toestemming-wie), that a refusal stops nothing, and who looks before a parent sees a complaint. */
const ofParents: Asked["antwoord"] = [
  { text: "De tekst zegt niet dat iemand het je ouders vertelt. Wil je niet dat zij het horen? Zeg dat meteen." },
  {
    text: "Alleen als iemand je dossier wil zien, telt soms het ja van je ouders met gezag of je voogd. Dat is zo als je nog geen 12 bent. Of als je 12 of ouder bent, maar een mens vindt dat je dit nog niet kunt overzien.",
    source: { statute: "Jeugdwet art. 7.3.15 lid 1 en 2" }
  },
  {
    text: "Wordt er geen ja gezegd? Dan wordt je klacht toch behandeld, zonder je dossier. Zo lezen wij de tekst.",
    source: { reading: "toestemming.weigeren" }
  },
  {
    text: "Vragen je ouders om de papieren van je klacht? Wij lezen: die krijgen zij niet zomaar. Een mens weegt of dat veilig is voor jou.",
    source: { statute: "Jeugdwet art. 7.3.15 lid 4" }
  },
  ...inText(["vertrouwenspersoon.altijd"], "je")
]
