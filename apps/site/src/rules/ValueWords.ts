/**
 * The literals of the rules as a reader would say them, where the literal itself reads otherwise.
 *
 * @module
 */
import type { Uitkomst } from "@kracht/rules/Eligibility"
import type { Fact, Value } from "@kracht/rules/Fact"
import type { Soort } from "@kracht/rules/Kind"
import type { Readings } from "@kracht/rules/Reading"
import type { facts } from "@kracht/rules/Situation"
import { readings } from "./Bound.ts"

type Literals = Exclude<(typeof facts)[number]["values"][number], boolean> | Soort | Uitkomst

const literals: Readonly<Record<Literals, string>> = {
  tevreden: "ik ben tevreden",
  opmerking: "ik zag of hoorde iets dat beter kan",
  "oneens-met-besluit": "ik ben het niet eens met een besluit",
  "geen-besluit": "ik kreeg nog geen besluit",
  behandeling: "ik ben niet tevreden over hoe ik ben behandeld",
  medewerker: "een medewerker",
  team: "een team",
  toegang: "de toegang tot hulp",
  onderaannemer: "een onderaannemer",
  klant: "klant",
  ouder: "ouder",
  "ouder-zonder-gezag": "ouder zonder gezag",
  voogd: "voogd",
  gezaghebbende: "iemand anders met gezag",
  pleegouder: "pleegouder",
  nabestaande: "nabestaande",
  gemachtigde: "gemachtigde",
  anders: "anders",
  "onder-12": "jonger dan 12",
  "12-tot-18": "12 tot en met 17",
  "18-plus": "18 of ouder",
  ja: "ja",
  nee: "nee",
  "durf-niet": "dat durf ik niet",
  kracht: "{samenwerking}",
  "externe-klachtencommissie": "een externe klachtencommissie",
  jeugdstem: "Jeugdstem",
  nieuw: "nog niet ingediend",
  "intern-in-behandeling": "in behandeling bij {samenwerking}",
  "intern-gegrond": "gegrond, zegt {samenwerking}",
  "intern-deels-gegrond": "voor een deel gegrond, zegt {samenwerking}",
  "intern-ongegrond": "ongegrond, zegt {samenwerking}",
  "intern-geen-oplossing": "geen oplossing bij {samenwerking}",
  "extern-in-behandeling": "in behandeling bij de commissie",
  "extern-gegrond": "gegrond, zegt de commissie",
  "extern-deels-gegrond": "voor een deel gegrond, zegt de commissie",
  "extern-ongegrond": "ongegrond, zegt de commissie",
  "intern-opgelost": "opgelost bij {samenwerking}",
  "extern-opgelost": "opgelost met hulp van de commissie",
  ingetrokken: "ingetrokken",
  gesloten: "afgesloten",
  "klacht-behandelen": "mijn klacht laten behandelen",
  "alleen-vertellen": "het alleen vertellen",
  "eigen-gegevens": "mijn gegevens zien of laten wissen",
  jeugdhulp: "de Jeugdwet",
  wmo: "de Wmo",
  zorg: "de zorgverzekering",
  bejegening: "hoe ik ben behandeld",
  communicatie: "contact en uitleg",
  "inhoud-van-de-hulp": "de hulp zelf",
  "wachten-en-bereikbaarheid": "wachten en bereikbaarheid",
  privacy: "privacy",
  formulier: "met het formulier",
  mail: "per mail",
  brief: "met een brief",
  mondeling: "door het te zeggen",
  compliment: "een compliment",
  signaal: "een signaal",
  bezwaar: "een bezwaar",
  ingebrekestelling: "een ingebrekestelling",
  klacht: "een klacht",
  mogelijk: "dat kan",
  "niet-mogelijk": "dat kan niet",
  "meer-nodig": "dat hangt nog ergens van af"
}

/** Literals that are one Dutch word, with the signs a machine's word cannot have. */
const spelled: Readonly<Record<string, string>> = {
  klachtencoordinator: "klachtencoördinator",
  clientdossier: "cliëntdossier",
  "oud-betrokkene": "oud-betrokkene"
}

/** What a value of the rules is called; its own word with spaces where it has no other name. */
export const literalInWords = (value: string): string =>
  Object.hasOwn(literals, value) ? literals[value as Literals] : (spelled[value] ?? value.replaceAll("-", " "))

/** The question a fact answers: that of our reading where the fact is one. */
export const questionOf = ({ id, question }: Pick<Fact, "id" | "question">): string => readingOf(id)?.vraag ?? question

/** Is this fact no fact of the reader, but a reading of ours? */
export const isReading = (id: string): id is keyof Readings => readingOf(id) !== undefined

/** What a reading comes to under one of its values; `undefined` when the fact is no reading. */
export const meaningOf = (id: string, value: Value): string | undefined =>
  readingOf(id)?.alternatieven.find(({ waarde }) => waarde === value)?.betekenis

const readingOf = (id: string) => readings.find((reading) => reading.id === id)
