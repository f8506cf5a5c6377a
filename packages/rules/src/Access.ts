/**
 * Who asks to see which paper, for what, and what can the answer be?
 *
 * @module
 */
import { rol } from "./CaseRole.ts"
import { type Toestemming, toestemming } from "./Consent.ts"
import { kanOverzien, leeftijdBetrokkene } from "./Consenter.ts"
import { fact, yesNo } from "./Fact.ts"
import { gegevensGrondslag, klachtNaam } from "./Reading.ts"
import { type Because, type Plain, sentence, statute } from "./Reason.ts"
import type * as Table from "./Table.ts"

/**
 * What someone wants to see: the complaint, who complains, the file of the case, the committee's judgement, the client's
 * own file, or the public annual report.
 */
export const stuk = fact(
  "stuk",
  ["klacht", "naam-klager", "klachtdossier", "oordeel", "clientdossier", "jaarverslag"],
  "Wat wil iemand inzien?"
)

/** For what. */
export const doel = fact(
  "doel",
  [
    "klacht-behandelen",
    "bemiddelen",
    "verweren",
    "ondersteunen",
    "eigen-gegevens",
    "hulp-geven",
    "jaarverslag-maken",
    "wettelijke-plicht",
    "ander-doel"
  ],
  "Waarvoor is dat nodig?"
)

/** Did the complainant ask this person to act or speak for them in the complaint? */
export const opVerzoekKlager = yesNo("opVerzoekKlager", "Heeft degene die klaagt, deze persoon om steun gevraagd?")

/** What may be seen: all of it, what the purpose needs, one's own data, nothing, or for a human to weigh. */
export type Inzage = "mag" | "alleen-wat-nodig-is" | "alleen-eigen-gegevens" | "mens-beslist" | "mag-niet"

/** The outcomes as a reader is told them. */
export const accessInWords: Readonly<Record<Inzage, Plain>> = {
  mag: { nl: "Ja, dit mag helemaal worden gezien.", en: "Yes, all of this may be seen." },
  "alleen-wat-nodig-is": {
    nl: "Ja, maar alleen wat hiervoor nodig is.",
    en: "Yes, but only what is needed for this."
  },
  "alleen-eigen-gegevens": { nl: "Ja, maar alleen de eigen gegevens.", en: "Yes, but only one's own data." },
  "mens-beslist": { nl: "Of dit mag worden gezien, beslist een mens.", en: "Whether this may be seen is for a human." },
  "mag-niet": { nl: "Nee, dit mag niet worden gezien.", en: "No, this may not be seen." }
}

/** What access depends on. */
export const facts = [
  rol,
  stuk,
  doel,
  leeftijdBetrokkene,
  kanOverzien,
  toestemming,
  opVerzoekKlager,
  klachtNaam,
  gegevensGrondslag
] as const

/** What a row asks of these. */
export type When = Table.When<typeof facts>

/** One row: what it opens, for whom, and why. */
export const row = (id: string, outcome: Inzage, when: When, ...because: ReadonlyArray<Because>) => ({
  id,
  when,
  outcome,
  because
})

/** Consent that can still be given, and is not. */
export const withoutConsent = toestemming.values.filter(
  (stand): stand is Exclude<Toestemming, "gegeven" | "kan-niet-meer"> =>
    stand !== "gegeven" && stand !== "kan-niet-meer"
)

/** How consent can stand of someone who lives. */
export const ofTheLiving = ["gegeven", ...withoutConsent] as const

/** The papers of a case; the name of the complainant is one of them. */
export const caseFile = ["klacht", "naam-klager", "klachtdossier", "oordeel"] as const

/** The papers that can say something about someone: the name of the complainant is about the complainant alone. */
export const personal = ["klacht", "klachtdossier", "oordeel"] as const

/** Why those involved see no more. */
export const secret = sentence(
  "geheimhouding",
  "Wie bij de klacht is betrokken, houdt die geheim.",
  "Whoever is involved in the complaint keeps it secret."
)

/** Why a file waits for consent. */
export const asked = sentence(
  "toestemming",
  "Vooraf wordt schriftelijk toestemming gevraagd.",
  "Consent is asked beforehand and in writing."
)

/** Why another sees a file with consent only. */
export const filesNeedConsent = statute(
  "Jeugdwet art. 7.3.11 lid 1",
  "Een ander ziet het dossier alleen met toestemming van degene over wie het gaat.",
  "Another sees the file only with the consent of the person it is about."
)

/** Why someone sees what is about them. */
export const ownData = statute(
  "AVG art. 15 lid 1 en 4",
  "U mag de gegevens over uzelf zien, niet die van een ander.",
  "You may see the data about yourself, not about another."
)

/** Why a judgement is in their hands. */
export const sentToThem = statute(
  "Jeugdwet art. 4.2.1 lid 2 onder c",
  "De commissie stuurt het oordeel naar klager, beklaagde en aanbieder.",
  "The committee sends the judgement to complainant, person complained about and provider."
)

/** Why a judgement is in someone's hands, and no more than that. */
export const onlyForThat = statute(
  "AVG art. 5 lid 1 onder b",
  "Gegevens zijn er voor 1 doel. Voor iets anders blijven ze dicht.",
  "Data is there for one purpose. For anything else it stays closed."
)
