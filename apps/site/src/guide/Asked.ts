/**
 * What readers ask before they dare to complain: what it does to their help, and who hears of it.
 *
 * @module
 */
import type { Form, Spoken } from "./Form.ts"
import { inText, type Said } from "./Talk.ts"

/** A question, and what the text and the statutes answer; that they say nothing of it is an answer too. */
export interface Asked {
  readonly id: string
  readonly vraag: string
  readonly antwoord: ReadonlyArray<Omit<Said, "source"> & Partial<Pick<Said, "source">>>
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
    antwoord: inText(["beklaagde.informeren", "geheimhouding", "toestemming"], form)
  },
  ...(form === "je"
    ? [{ id: "ouders", vraag: "Horen mijn ouders dat ik klaag?", antwoord: [{ text: parents }, ...ofParents] }]
    : [])
]

const unsaid: Spoken = {
  u: "De tekst zegt nergens dat uw hulp anders wordt als u klaagt.",
  je: "De tekst zegt nergens dat je hulp anders wordt als je klaagt."
}

const noticed: Spoken = {
  u: "Merkt u toch iets aan uw hulp? Praat erover met iemand die u vertrouwt. U mag ook daarover klagen.",
  je: "Merk je toch iets aan je hulp? Praat erover met iemand die je vertrouwt. Je mag ook daarover klagen."
}

const parents = "De tekst zegt niet dat iemand het je ouders vertelt. Wil je dat niet? Zeg het er dan bij."

/** Whose consent a file needs (table toestemming-wie), and who looks before a parent sees the papers of a complaint (inzage). */
const ofParents: ReadonlyArray<Said> = [
  {
    text: "Ben je nog geen 12? Dan vragen ze je ouders of je voogd of ze je dossier mogen zien. Dan horen die ervan.",
    source: { statute: "Jeugdwet art. 7.3.15 lid 1" }
  },
  {
    text: "Ben je 12 of ouder, maar kun je nog niet overzien wat ja zeggen betekent? Dan vragen ze het ook aan hen.",
    source: { statute: "Jeugdwet art. 7.3.15 lid 2" }
  },
  {
    text: "Vragen je ouders zelf om de papieren van je klacht? Dan kijkt een mens eerst of dat veilig is voor jou.",
    source: { statute: "Jeugdwet art. 7.3.15 lid 4" }
  }
]
