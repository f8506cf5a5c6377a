/**
 * The rules without Effect: a situation in, the answer out, at once.
 *
 * @module
 */
import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import * as Result from "effect/Result"
import { answer as accessible, type Inzageantwoord, type Inzagevraag } from "./AccessAnswer.ts"
import { type Jaarverslag, answer as reported } from "./AnnualReportAnswer.ts"
import { type Antwoord, answer, type Ontvangstbewijs } from "./Answer.ts"
import { type Bericht, type Berichtdeel, answer as split } from "./Message.ts"
import { type Gemeenteklachttermijnen, type Gemeenteklachtvraag, answer as municipal } from "./MunicipalAnswer.ts"
import { findIn } from "./PartnerDirectory.ts"
import { answer as followed, type Procedure } from "./ProcedureAnswer.ts"
import type { Procedurevraag } from "./ProcedureQuestion.ts"
import { type Aanbiederverslag, type Aanbiedervraag, answer as providerReported } from "./ProviderReportAnswer.ts"
import { loadAllUnsafe } from "./Regulation.ts"
import { compare, type Herhaling } from "./Replay.ts"
import type { Jaarverslagvraag } from "./ReportQuestion.ts"
import { type Bewaarantwoord, type Bewaarvraag, answer as kept } from "./RetentionAnswer.ts"
import { answer as decided, type Regel, type Regelantwoord, type Regelvraag } from "./RuleAnswer.ts"
import { answerIn, type Options, type World } from "./Setting.ts"
import type { Situatie } from "./Situation.ts"

export type { Inzageantwoord, Inzagevraag } from "./AccessAnswer.ts"
export type { Jaarverslag } from "./AnnualReportAnswer.ts"
export type { Antwoord, Ontvangstbewijs } from "./Answer.ts"
export { explain } from "./Explain.ts"
export { explain as explainAccess } from "./ExplainAccess.ts"
export { explain as explainProcedure } from "./ExplainProcedure.ts"
export { explain as explainProviderReport } from "./ExplainProviderReport.ts"
export { explain as explainReport } from "./ExplainReport.ts"
export { explain as explainRetention } from "./ExplainRetention.ts"
export { explain as explainRule } from "./ExplainRule.ts"
export { InvalidSituation } from "./InvalidSituation.ts"
export type { Aanleiding, Bericht, Berichtdeel } from "./Message.ts"
export type { Gemeenteklachttermijnen, Gemeenteklachtvraag } from "./MunicipalAnswer.ts"
export type { Alinea } from "./Paragraph.ts"
export type { Procedure } from "./ProcedureAnswer.ts"
export type { Procedurevraag } from "./ProcedureQuestion.ts"
export type { Aanbiederverslag, Aanbiedervraag } from "./ProviderReportAnswer.ts"
export { NoVersion, UnknownVersion } from "./RegulationSource.ts"
export type { Herhaling } from "./Replay.ts"
export type { Jaarverslagvraag } from "./ReportQuestion.ts"
export type { Bewaarantwoord, Bewaarvraag } from "./RetentionAnswer.ts"
export type { Regel, Regelantwoord, Regelvraag } from "./RuleAnswer.ts"
export type { Options } from "./Setting.ts"
export type { Situatie } from "./Situation.ts"

const world: World = { regulations: loadAllUnsafe(bindingen, keuzes), findPartner: findIn(partners), policy: null }

/**
 * Assesses a situation under the published regulation.
 *
 * Facts that are missing are no error: the answer says what to ask (`nogTeVragen`). Throws `InvalidSituation`, a
 * `TypeError` with `fouten`, on values that are not allowed, `UnknownVersion` on a version there is not, and `NoVersion`,
 * with `uitleg`, when no version is named and none applies on the day of filing.
 *
 * @example
 * ```ts
 * import { assess } from "@kracht/rules/plain"
 *
 * const antwoord = assess({ aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false })
 * antwoord.soort // => "klacht"
 * antwoord.uitkomst // => "mogelijk"
 * ```
 */
export const assess = (situatie: Situatie, opties: Options = {}): Antwoord =>
  Result.getOrThrow(answerIn(world, opties, situatie, answer))

/**
 * Assesses a message with several reasons to write, such as a letter that complains and objects: each reason by itself,
 * all received on the one day.
 *
 * Throws `InvalidSituation` when there is no reason, or on values that are not allowed.
 *
 * @example
 * ```ts
 * import { assessMessage } from "@kracht/rules/plain"
 *
 * const [klacht, bezwaar] = assessMessage({ aanleidingen: ["behandeling", "oneens-met-besluit"] })
 * klacht?.antwoord.soort // => "klacht"
 * bezwaar?.antwoord.soort // => "bezwaar"
 * ```
 */
export const assessMessage = (bericht: Bericht, opties: Options = {}): ReadonlyArray<Berichtdeel> =>
  Result.getOrThrow(answerIn(world, opties, bericht, split))

/**
 * Follows a procedure under the published regulation: how far a complaint has come, what is open, met or late on the
 * day asked about, and what can happen next.
 *
 * Throws `InvalidSituation` on events that cannot be, in this order or at all.
 *
 * @example
 * ```ts
 * import { follow } from "@kracht/rules/plain"
 *
 * const procedure = follow({
 *   gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2026-12-24" }],
 *   peilmoment: "2026-12-29"
 * })
 * procedure.toestand // => "intern-in-behandeling"
 * procedure.verplichtingen[0]?.toestand // => "te-laat"
 * ```
 */
export const follow = (vraag: Procedurevraag, opties: Options = {}): Procedure =>
  Result.getOrThrow(answerIn(world, opties, vraag, followed))

/**
 * Answers who may see what under the published regulation, with whose consent, and who must keep silent about it.
 *
 * The default is no. Facts that are missing are no error: the answer says what to ask (`nogTeVragen`). Throws
 * `InvalidSituation` on values that are not allowed.
 *
 * @example
 * ```ts
 * import { access } from "@kracht/rules/plain"
 *
 * const commissie = { rol: "externe-klachtencommissie", stuk: "clientdossier", doel: "klacht-behandelen" } as const
 * access({ ...commissie, toestemming: "gegeven" }).uitkomst // => "alleen-wat-nodig-is"
 * access({ ...commissie, toestemming: "geweigerd" }).uitkomst // => "mag-niet"
 * ```
 */
export const access = (vraag: Inzagevraag, opties: Options = {}): Inzageantwoord =>
  Result.getOrThrow(answerIn(world, opties, vraag, accessible))

/**
 * Answers how long a complaint file is kept under the published regulation, and what must happen to it.
 *
 * Days are ISO dates; one that is not known is a value with whom to ask. Throws `InvalidSituation` on what cannot be.
 *
 * @example
 * ```ts
 * import { retention } from "@kracht/rules/plain"
 *
 * retention({ gesloten: true, uitkomstOp: "2026-03-01" }).uiterlijkVernietigen // => "2028-03-01"
 * ```
 */
export const retention = (vraag: Bewaarvraag, opties: Options = {}): Bewaarantwoord =>
  Result.getOrThrow(answerIn(world, opties, vraag, kept))

/**
 * Answers a situation again and holds it against a receipt. Give the version, language and readings of the first time:
 * under another version `tekst` differs, under other readings or another language `antwoord`.
 *
 * @example
 * ```ts
 * import { assess, replay } from "@kracht/rules/plain"
 *
 * const { ontvangstbewijs } = assess({ aanleiding: "tevreden" })
 * replay({ aanleiding: "tevreden" }, ontvangstbewijs).gelijk // => true
 * replay({ aanleiding: "opmerking" }, ontvangstbewijs).verschilt // => ["situatie"]
 * ```
 */
export const replay = (situatie: Situatie, ontvangstbewijs: Ontvangstbewijs, opties: Options = {}): Herhaling =>
  compare(assess(situatie, opties), ontvangstbewijs)

/**
 * Makes the annual report that no one can be recognised in, and says what each provider must report itself.
 *
 * Throws `InvalidSituation` on a case that cannot be, naming every fault.
 */
export const annualReport = (vraag: Jaarverslagvraag, opties: Options = {}): Jaarverslag =>
  Result.getOrThrow(answerIn(world, opties, vraag, reported))

/**
 * Makes the annual report that the statute asks of one provider, as far as it follows from the complaints its committee
 * handled; for the rest it says whom to ask. It is kept apart from {@link annualReport}: it leads to the provider.
 *
 * @example
 * ```ts
 * import { providerReport } from "@kracht/rules/plain"
 *
 * const behandeld = [{ aard: "privacy", uitspraak: "gegrond", aanbeveling: "ja" }] as const
 * providerReport({ jaar: 2026, behandeld }).behandeld // => 1
 * providerReport({ jaar: 2026, behandeld }).openbaarUiterlijk // => "2027-05-31"
 * ```
 */
export const providerReport = (vraag: Aanbiedervraag, opties: Options = {}): Aanbiederverslag =>
  Result.getOrThrow(answerIn(world, opties, vraag, providerReported))

/**
 * Decides one rule that answers by itself, under the published regulation: `vaststellen` (can it be adopted or amended
 * so), `geldt` (does a version hold), `kosten-waarvoor` (what is free), `bekendmaken`, `belangen` (which tasks go together), `beklaagde` (when they are told), `toestemming-stap` (what
 * consent means for a step) or `bewaren-waar` (in which file a paper belongs).
 *
 * Facts that are missing are no error: the answer says what to ask (`nogTeVragen`). Throws `InvalidSituation` on values
 * that are not allowed.
 *
 * @example
 * ```ts
 * import { decide } from "@kracht/rules/plain"
 *
 * decide("vaststellen", { besluitVan: "elke-aanbieder", overeenstemming: false }).uitkomst // => "kan-niet"
 * decide("belangen", { isBeklaagde: true, behandeltKlacht: true }).uitkomst // => "mag-niet"
 * ```
 */
export const decide = <R extends Regel>(regel: R, vraag: Regelvraag<R>, opties: Options = {}): Regelantwoord<R> =>
  Result.getOrThrow(answerIn(world, opties, vraag, (asked: Regelvraag<R>, setting) => decided(regel, asked, setting)))

/**
 * Counts the days of a complaint to the municipality about its own conduct (Awb title 9.1): when it says that it does not
 * handle the complaint, when it answers, and when after a postponement. Statute alone decides; a reading chooses where it
 * leaves a day open.
 *
 * Throws `InvalidSituation` on days that cannot be.
 *
 * @example
 * ```ts
 * import { municipalTerms } from "@kracht/rules/plain"
 *
 * const termijnen = municipalTerms({ ontvangen: "2026-03-02", adviseur: false })
 * termijnen.nietBehandelenUiterlijk // => "2026-03-30"
 * termijnen.antwoordUiterlijk // => "2026-04-13"
 *
 * const [reden] = municipalTerms({ ontvangen: "2026-03-02", adviseur: false }, { taal: "en" }).redenen
 * reden?.wet // => "Awb art. 9:6"
 * ```
 */
export const municipalTerms = (vraag: Gemeenteklachtvraag, opties: Options = {}): Gemeenteklachttermijnen =>
  Result.getOrThrow(
    answerIn(world, opties, vraag, (asked: Gemeenteklachtvraag, { readings, taal }) => municipal(asked, readings, taal))
  )

/** Follows a procedure again and holds it against a receipt, as {@link replay} does. */
export const replayProcedure = (vraag: Procedurevraag, bewijs: Ontvangstbewijs, opties: Options = {}): Herhaling =>
  compare(follow(vraag, opties), bewijs)

/** Answers a question about access again and holds it against a receipt, as {@link replay} does. */
export const replayAccess = (vraag: Inzagevraag, bewijs: Ontvangstbewijs, opties: Options = {}): Herhaling =>
  compare(access(vraag, opties), bewijs)

/** Answers a question about a complaint file again and holds it against a receipt, as {@link replay} does. */
export const replayRetention = (vraag: Bewaarvraag, bewijs: Ontvangstbewijs, opties: Options = {}): Herhaling =>
  compare(retention(vraag, opties), bewijs)

/**
 * Makes the annual report again and holds it against a receipt, as {@link replay} does. The receipt says nothing about the
 * cases: other cases that give the same report are the same.
 */
export const replayReport = (vraag: Jaarverslagvraag, bewijs: Ontvangstbewijs, opties: Options = {}): Herhaling =>
  compare(annualReport(vraag, opties), bewijs)

/** Makes the report of a provider again and holds it against a receipt, as {@link replayReport} does. */
export const replayProviderReport = (vraag: Aanbiedervraag, bewijs: Ontvangstbewijs, opties: Options = {}): Herhaling =>
  compare(providerReport(vraag, opties), bewijs)

/** Decides one rule again and holds it against a receipt, as {@link replay} does. */
export const replayRule = <R extends Regel>(
  regel: R,
  vraag: Regelvraag<R>,
  bewijs: Ontvangstbewijs,
  opties: Options = {}
): Herhaling => compare(decide(regel, vraag, opties), bewijs)
