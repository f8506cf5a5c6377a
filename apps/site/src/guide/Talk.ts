/**
 * With whom someone can talk: first whoever stands beside the reader and decides nothing.
 *
 * @module
 */
import type { Anchor } from "@kracht/rules/Requirement"
import type { Voice } from "../layouts/Voice.ts"
import { emailIn } from "../regulation/Contact.ts"
import { dayInWords } from "../regulation/Day.ts"
import { carriersOf } from "../regulation/Section.ts"
import { current } from "../regulation/Versions.ts"
import { said } from "../rules/Words.ts"
import { timelinePath } from "./Edition.ts"
import { type Form, type Spoken, same } from "./Form.ts"
import { callTo, crisisLines, hostOf, institution, unbroken } from "./Institution.ts"
import { plainly } from "./Plain.ts"
import { supporterSite } from "./Tool.ts"

/** Something said of someone, and where it stands: in the text, in a statute, or on a page of their own. */
export interface Said {
  readonly text: string
  readonly source:
    | { readonly anchor: Anchor }
    | { readonly statute: string }
    | { readonly page: string; readonly day: string }
  /** The sentence it is the plain version of, where it is one. */
  readonly zin?: string
}

/** Where someone can be reached, or that nobody knows how. */
export interface Reach {
  readonly words: string
  readonly href?: string
  /** The address as people write it, for paper. */
  readonly address?: string
}

/** Someone to talk to: what is known of them, and where they can be reached. */
export interface Person {
  readonly id: string
  readonly naam: string
  /** What matters most, and all there is to say. */
  readonly first: ReadonlyArray<Said>
  readonly said: ReadonlyArray<Said>
  readonly reach: ReadonlyArray<Reach>
}

/** Why someone would call at once, by whom they then call. */
const distress: Readonly<Record<string, Readonly<Record<Voice, string>>>> = {
  zelfmoordpreventie: {
    u: "Denkt u aan zelfmoord, of doet u zichzelf pijn?",
    je: "Denk je aan zelfmoord, of doe je jezelf pijn?",
    en: "Do you think of suicide, or hurt yourself?"
  },
  "veilig-thuis": {
    u: "Wordt u of een kind geslagen of misbruikt?",
    je: "Word je geslagen of misbruikt?",
    en: "Are you or is a child beaten or abused?"
  },
  kindertelefoon: {
    u: "Wil een kind met iemand praten?",
    je: "Wil je met iemand praten?",
    en: "Does a child want to talk with someone?"
  }
}

/** Whom to call at once in distress. */
export const callAtOnce = (voice: Voice) =>
  crisisLines.map(({ id, naam, telefoon, href }) => {
    const why = distress[id]
    if (why === undefined) throw new Error(`Waarom iemand ${id} belt, is niet gezegd.`)
    return { why: why[voice], naam, words: unbroken(`${voice === "en" ? "Call" : "Bel"} ${telefoon}`), href }
  })

/** Everyone there is to talk to, the most independent first. */
export const people = (form: Form): ReadonlyArray<Person> => [
  {
    id: "jeugdstem",
    naam: institution("jeugdstem").naam,
    ...told(
      [...inText(["vertrouwenspersoon.recht", "vertrouwenspersoon.kosten"], form), ...onPages("jeugdstem", form)],
      inText(["vertrouwenspersoon.altijd"], form)
    ),
    reach: [siteOf(supporterSite), { words: "De nieuwste telefoonnummers staan op die site." }]
  },
  {
    id: "hulpverlener",
    naam: { u: "Uw hulpverlener", je: "Je hulpverlener" }[form],
    ...told(inText(["bespreken.eerst"], form), inText(["bijstand.indiener"], form)),
    reach: []
  },
  {
    id: "klachtenfunctionaris",
    naam: said("De klachtenfunctionaris van {samenwerking}"),
    ...told(inText(["wie.hulp"], form), inText(["commissie.onbekend"], form)),
    reach: [
      {
        words: `Mail ${emailIn("loket.kanaal")}`,
        href: `mailto:${emailIn("loket.kanaal")}`,
        address: emailIn("loket.kanaal")
      },
      { words: noPhone[form] }
    ]
  },
  outside("kinderombudsman", form, [
    { text: orally[form], source: { statute: "Wet Nationale ombudsman art. 11b en 11d" } }
  ]),
  outside("jeugdombudsman", form),
  municipal(form),
  outside("inspectie", form),
  ...crisisLines.map(({ id }) => outside(id, form))
]

const outside = (id: string, form: Form, more: ReadonlyArray<Said> = []): Person => {
  const { naam, site, telefoon } = institution(id)
  const [first, ...rest] = onPages(id, form)
  return {
    id,
    naam: capital(naam),
    ...told(first === undefined ? [] : [first], [...rest, ...more]),
    reach: [...(typeof telefoon === "string" ? [callOf(telefoon)] : []), siteOf(site)]
  }
}

/** The ombudsman of the municipality comes after the municipality, and until a day that can be counted. */
function municipal(form: Form): Person {
  const person = outside("gemeentelijke-ombudsman", form, [
    { text: "Klaag eerst bij de gemeente zelf.", source: { statute: "Awb art. 9:20 lid 1" } }
  ])
  const until = { words: "Reken uit tot wanneer dat kan", href: timelinePath(form, "antwoord-gemeente") }
  return { ...person, reach: [...person.reach, until] }
}

const told = (first: ReadonlyArray<Said>, more: ReadonlyArray<Said>): Pick<Person, "first" | "said"> => ({
  first,
  said: [...first, ...more]
})

const noPhone: Spoken = same("Een telefoonnummer is niet bekend: de regeling noemt het niet. Vraag het in een mail.")

const orally: Spoken = {
  u: "U hoeft daar geen brief te schrijven: vertellen mag ook.",
  je: "Je hoeft daar geen brief te schrijven: vertellen mag ook."
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const callOf = (number: string): Reach => ({
  words: unbroken(`Bel ${number}`),
  href: callTo(number),
  address: number
})

const siteOf = (address: string): Reach => ({
  words: `Naar ${hostOf(address)}`,
  href: address,
  address: hostOf(address)
})

/** What the text says at these places, in its plain version. */
export const inText = (
  anchors: ReadonlyArray<Anchor>,
  form: Form
): ReadonlyArray<Said & { readonly source: { readonly anchor: Anchor } }> =>
  anchors.flatMap((anchor) =>
    carriersOf(current, anchor)
      .slice(0, 1)
      .map((zin) => ({ text: plainly(zin, form), source: { anchor }, zin: zin.id }))
  )

const onPages = (id: string, form: Form): ReadonlyArray<Said> => {
  const { feiten, gecontroleerdOp } = institution(id)
  const day = dayInWords(gecontroleerdOp)
  return feiten.map((feit) => ({ text: form === "u" ? feit.gewoon : feit.jong, source: { page: feit.bron, day } }))
}
