/**
 * The situation of the person who asks: the facts every decision starts from, each optional.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { fact, type Known, type Value, yesNo } from "./Fact.ts"
import { dayOf } from "./Moment.ts"
import type { Readings } from "./Reading.ts"

/** What happened, in the reader's terms; a message with several reasons is assessed once for each. */
export const aanleiding = fact(
  "aanleiding",
  ["tevreden", "opmerking", "oneens-met-besluit", "geen-besluit", "behandeling"],
  "Wat wilt u laten weten?"
)

/** Whose conduct it is about. */
export const over = fact("over", ["medewerker", "team", "toegang", "onderaannemer"], "Over wie gaat het?")

/** In which capacity someone comes. */
export const hoedanigheid = fact(
  "hoedanigheid",
  [
    "klant",
    "ouder",
    "ouder-zonder-gezag",
    "voogd",
    "gezaghebbende",
    "pleegouder",
    "nabestaande",
    "gemachtigde",
    "anders"
  ],
  "Wie bent u?"
)

/** Age of the one who files, on the day of filing. */
export const leeftijdsgroep = fact("leeftijdsgroep", ["onder-12", "12-tot-18", "18-plus"], "Hoe oud bent u?")

/** Does a minor come with an adult? */
export const samenMetVolwassene = yesNo("samenMetVolwassene", "Dient u de klacht samen met een volwassene in?")

/** Does the person withhold their name? */
export const anoniem = yesNo("anoniem", "Wilt u uw naam geheim houden?")

/** Did they talk with the helper first? Advice of the text, never a condition. */
export const eerstBesproken = fact(
  "eerstBesproken",
  ["ja", "nee", "durf-niet"],
  "Heeft u het al besproken met uw hulpverlener?"
)

/** Where the complaint is filed. */
export const loket = fact("loket", ["kracht", "externe-klachtencommissie", "jeugdstem"], "Waar dient u de klacht in?")

/** How far the complaint has come. */
export const stand = fact(
  "stand",
  [
    "nieuw",
    "intern-in-behandeling",
    "intern-gegrond",
    "intern-deels-gegrond",
    "intern-ongegrond",
    "intern-geen-oplossing",
    "intern-opgelost",
    "extern-in-behandeling",
    "extern-gegrond",
    "extern-deels-gegrond",
    "extern-ongegrond",
    "extern-opgelost",
    "ingetrokken",
    "gesloten"
  ],
  "Hoe ver is uw klacht?"
)

/** Is the complaint over: withdrawn, or closed? */
export const isOver = (value: unknown): boolean => value === "ingetrokken" || value === "gesloten"

/** Is someone in danger now? Then a human looks at once; it changes nothing else. */
export const gevaar = yesNo("gevaar", "Is er nu gevaar?")

/** What does someone want to happen? Dissatisfaction is handled as a complaint unless they want otherwise: asked, never inferred. */
export const wens = fact(
  "wens",
  ["klacht-behandelen", "alleen-vertellen", "eigen-gegevens"],
  "Wat wilt u dat er gebeurt?"
)

/** Under which statute the help is given; whoever gives it knows. */
export const regime = fact("regime", ["jeugdhulp", "wmo", "zorg"], "Volgens welke wet krijgt u hulp?")

/** The nature of a complaint, from a closed list. Whoever says nothing of it complains of how they were treated. */
export const aard = fact(
  "aard",
  ["bejegening", "communicatie", "inhoud-van-de-hulp", "wachten-en-bereikbaarheid", "privacy", "anders"],
  "Waar gaat de klacht over?"
)

/** What is about something else than how someone was treated. */
export const notTreatment = [
  "communicatie",
  "inhoud-van-de-hulp",
  "wachten-en-bereikbaarheid",
  "privacy",
  "anders"
] as const

/** By which way the complaint came; every way counts, unless one reads otherwise. */
export const kanaal = fact("kanaal", ["formulier", "mail", "brief", "mondeling"], "Hoe dient u de klacht in?")

/** Age on the day it is about, where that is another than on the day of filing. */
export const leeftijdsgroepToen = fact(
  "leeftijdsgroepToen",
  leeftijdsgroep.values,
  "Hoe oud was u op de dag waar het over gaat?"
)

/** The facts with a fixed domain, in the order a form would ask them. */
export const facts = [
  aanleiding,
  over,
  hoedanigheid,
  leeftijdsgroep,
  samenMetVolwassene,
  anoniem,
  eerstBesproken,
  loket,
  stand,
  gevaar,
  wens,
  regime,
  aard,
  kanaal,
  leeftijdsgroepToen
] as const

const places = facts.map(({ id, values }) => ({ id, at: new Map(values.map((value, i) => [value as Value, i + 1])) }))

/** A whole number that only these facts have: 1 digit for each, 0 for what is not given. */
export const numberOf = (situatie: Pick<Situatie, FactId>): number => {
  let number = 0
  for (const { id, at } of places) {
    const value = situatie[id]
    number = number * (at.size + 1) + (value === undefined ? 0 : (at.get(value) as number))
  }
  return number
}

/** The id of a fact with a fixed domain. */
export type FactId = (typeof facts)[number]["id"]

/** Any partner of the regulation at hand, or not known to the person who asks. */
export type Organisatie = string

/**
 * A situation; every fact may be left out.
 *
 * `organisatie` gives the support and `organisatieMedewerker` employs the person complained about: a partner id of the
 * regulation at hand, or `onbekend`. `ingediendOp` is a civil day (`2026-12-24`) or an instant with an offset, which
 * counts as its local day in Europe/Amsterdam.
 */
export type Situatie = { readonly [K in keyof Known<typeof facts>]?: Known<typeof facts>[K] | undefined } & {
  readonly organisatie?: Organisatie | undefined
  readonly organisatieMedewerker?: Organisatie | undefined
  readonly ingediendOp?: string | undefined
}

/** The fields of a situation that take a partner. */
export const organisatieVelden = ["organisatie", "organisatieMedewerker"] as const

/** The fields of a situation that are no fact with a fixed domain. */
export const besideFacts = [...organisatieVelden, "ingediendOp"] as const

/** Every field of a situation. */
export const velden: ReadonlyArray<string> = [...facts.map(({ id }) => id), ...besideFacts]

/** What is wrong with a situation: the field (empty for the situation itself) and in Dutch what is allowed. */
export interface Invoerfout {
  readonly veld: string
  /** The kind of fault, the calendar's own where a day is refused. */
  readonly code:
    | "verkeerd-type"
    | "onbekend-veld"
    | "ontbrekend-veld"
    | "niet-toegestane-waarde"
    | "onmogelijke-gebeurtenis"
    | Refusal["code"]
  readonly melding: string
}

/** The values an organisation can have: the partners of the regulation at hand, or not known. */
export const organisaties = (partners: ReadonlyArray<string>): ReadonlyArray<string> => [...partners, "onbekend"]

/** The day a situation was filed; `undefined` when it does not say. */
export const filedOn = ({ ingediendOp }: Situatie): PlainDate | Refusal | undefined => {
  if (ingediendOp === undefined) return undefined
  if (lastRead?.text !== ingediendOp) lastRead = { text: ingediendOp, day: dayOf(ingediendOp, "ingediendOp") }
  return lastRead.day
}

/** What was read last: a day is read to check it, and again to decide on it. */
let lastRead: { readonly text: string; readonly day: PlainDate | Refusal } | undefined

/**
 * How far a complaint has come when nobody says: one with a day of filing is being handled where it was filed. Jeugdstem
 * handles none, unless it is read otherwise; what came by a way that is read not to count is still to be filed, and so is what
 * came to a committee that is read to take none that was not with the partnership first.
 */
export const presumedStand = (
  { loket, ingediendOp, kanaal }: Situatie,
  {
    "jeugdstem.rol": role,
    "loket.kanaal": read,
    "intake.gevolg": intake
  }: Pick<Readings, "jeugdstem.rol" | "loket.kanaal" | "intake.gevolg">
): Known<readonly [typeof stand]>["stand"] => {
  if (ingediendOp === undefined || loket === undefined || (loket === "jeugdstem" && role === "steunen")) return "nieuw"
  if (loket === "externe-klachtencommissie" && intake === "eerst-kracht") return "nieuw"
  if (loket !== "kracht") return "extern-in-behandeling"
  const counts = read === "elk-kanaal" || (kanaal !== "brief" && kanaal !== "mondeling")
  return counts ? "intern-in-behandeling" : "nieuw"
}

/** Everything that is wrong with a situation, at once; none when it is one. Says what is allowed, never what was sent. */
export const check = (input: unknown, partners: ReadonlyArray<string>): ReadonlyArray<Invoerfout> => {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return [{ veld: "", code: "verkeerd-type", melding: "Een situatie is een object met feiten." }]
  const given = input as Readonly<Record<string, unknown>>
  return [
    ...(Object.keys(given).every((key) => velden.includes(key))
      ? []
      : [
          {
            veld: "",
            code: "onbekend-veld" as const,
            melding: `Een situatie kent alleen deze velden: ${velden.join(", ")}.`
          }
        ]),
    ...facts.flatMap(({ id, values }) => checkValue(id, given[id], values)),
    ...organisatieVelden.flatMap((id) => checkValue(id, given[id], organisaties(partners))),
    ...checkMoment(given["ingediendOp"])
  ]
}

const checkValue = (veld: string, value: unknown, allowed: ReadonlyArray<Value>): ReadonlyArray<Invoerfout> =>
  value === undefined || allowed.includes(value as Value)
    ? []
    : [{ veld, code: "niet-toegestane-waarde", melding: `${veld} is ${oneOf(allowed)}.` }]

/** The values in words: `een van: kracht, jeugdstem` or `true of false`. */
export const oneOf = (values: ReadonlyArray<Value>): string =>
  values.length === 2 && typeof values[0] === "boolean" ? "true of false" : `een van: ${values.join(", ")}`

const checkMoment = (value: unknown): ReadonlyArray<Invoerfout> => {
  if (value === undefined) return []
  if (typeof value !== "string")
    return [
      {
        veld: "ingediendOp",
        code: "verkeerd-type",
        melding: "ingediendOp is een datum of een moment, geschreven als tekst."
      }
    ]
  const day = filedOn({ ingediendOp: value })
  return isRefusal(day) ? [{ veld: day.veld, code: day.code, melding: day.melding }] : []
}
