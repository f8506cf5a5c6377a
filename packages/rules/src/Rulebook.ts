/**
 * All tables and obligations of the rules, each shown right when this module loads.
 *
 * @module
 */

import * as Adoption from "./Adoption.ts"
import * as Age from "./Age.ts"
import * as AnnualReport from "./AnnualReport.ts"
import * as Appeal from "./Appeal.ts"
import * as ApplicableLaw from "./ApplicableLaw.ts"
import * as Composition from "./Composition.ts"
import * as Confidentiality from "./Confidentiality.ts"
import * as Consent from "./Consent.ts"
import * as ConsentEffect from "./ConsentEffect.ts"
import * as Consenter from "./Consenter.ts"
import * as Costs from "./Costs.ts"
import { unheard } from "./Deadline.ts"
import * as Eligibility from "./Eligibility.ts"
import * as Extension from "./Extension.ts"
import type { Value } from "./Fact.ts"
import * as Handling from "./Handling.ts"
import * as Impartiality from "./Impartiality.ts"
import * as Kind from "./Kind.ts"
import * as MunicipalDecision from "./MunicipalDecision.ts"
import * as Notice from "./Notice.ts"
import { asTable, type Owed } from "./Obligation.ts"
import { everyDuty } from "./OtherLaw.ts"
import * as Procedure from "./Procedure.ts"
import {
  besluitUitblijven,
  bezwaarBeslistermijn,
  bezwaarVorm,
  externReactie,
  klachtToegang,
  klachtUiterlijk,
  minderjarig,
  signaalAnoniem,
  wieGemachtigde,
  wieKlant,
  wieNabestaande,
  wieVerzorger
} from "./Reading.ts"
import * as Regime from "./Regime.ts"
import * as Retention from "./Retention.ts"
import * as Routing from "./Routing.ts"
import * as Scope from "./Scope.ts"
import * as Secrecy from "./Secrecy.ts"
import {
  aanleiding,
  anoniem,
  hoedanigheid,
  leeftijdsgroep,
  loket,
  over,
  regime as regimeFact,
  samenMetVolwassene,
  stand,
  wens
} from "./Situation.ts"
import type { Step } from "./Step.ts"
import * as Subject from "./Subject.ts"
import * as Table from "./Table.ts"
import * as TalkFirst from "./TalkFirst.ts"
import * as Urgency from "./Urgency.ts"
import * as Wish from "./Wish.ts"

/** What kind of message it is. */
export const kind = Table.compileUnsafe(Kind.table)

/** Which age counts. */
export const age = Table.compileUnsafe(Age.table)

/** Whether this person may bring it. */
export const eligibility = Table.compileUnsafe(Eligibility.table)

/** Where it can be brought. */
export const routing = Table.compileUnsafe(Routing.table)

/** Whose terms start. */
export const filing = Table.compileUnsafe(Routing.filing)

/** Whether a committee has it to judge. */
export const atCommittee = Table.compileUnsafe(Routing.atCommittee)

/** Whether a complaint counts by the way it came. */
export const channel = Table.compileUnsafe(Routing.channel)

/** Which other way the subject opens. */
export const subject = Table.compileUnsafe(Subject.table)

/** Who does what with a complaint. */
export const handling = Table.compileUnsafe(Handling.table)

/** Whether a complaint can be about this. */
export const scope = Table.compileUnsafe(Scope.table)

/** By which rules it is handled. */
export const applicableLaw = Table.compileUnsafe(ApplicableLaw.table)

/** What danger asks for. */
export const urgency = Table.compileUnsafe(Urgency.table)

/** What the wish adds. */
export const wish = Table.compileUnsafe(Wish.table)

/** What the statute of the help adds. */
export const regime = Table.compileUnsafe(Regime.table)

/** Whether the municipality decides on it. */
export const municipalDecision = Table.compileUnsafe(MunicipalDecision.table)

/** Whether to talk with the helper first. */
export const talkFirst = Table.compileUnsafe(TalkFirst.table)

/** What can be done now. */
export const appeal = Table.compileUnsafe(Appeal.table)

/** What it costs. */
export const costs = Table.compileUnsafe(Costs.table)

/** What is free. */
export const bill = Table.compileUnsafe(Costs.bill)

/** Who may see what. */
export const access = Table.compileUnsafe(Confidentiality.table)

/** Who must keep silent. */
export const secrecy = Table.compileUnsafe(Secrecy.table)

/** Which tasks one person may combine. */
export const impartiality = Table.compileUnsafe(Impartiality.table)

/** When the person complained about is told. */
export const notice = Table.compileUnsafe(Notice.table)

/** Whose consent opens a client's file. */
export const consenter = Table.compileUnsafe(Consenter.table)

/** How the consent of one person stands. */
export const consent = Table.compileUnsafe(Consent.table)

/** What consent means for a step. */
export const progress = Table.compileUnsafe(ConsentEffect.table)

/** From which event a complaint file is kept. */
export const keepingStart = Table.compileUnsafe(Retention.begin)

/** Is the file of this provider kept by the rules of the regulation? */
export const keepingScope = Table.compileUnsafe(Retention.scope)

/** What must happen to a complaint file now. */
export const disposal = Table.compileUnsafe(Retention.disposal)

/** In which file a paper belongs. */
export const filePlace = Table.compileUnsafe(Retention.place)

/** Who may keep which file longer. */
export const extensionAuthority = Table.compileUnsafe(Extension.authority)

/** Which reasons count for that. */
export const extensionGrounds = Table.compileUnsafe(Extension.grounds)

/** Whether a file may be kept longer. */
export const extension = Table.compileUnsafe(Extension.table)

/** Whether the regulation can be adopted or amended so. */
export const adoption = Table.compileUnsafe(Adoption.table)

/** Whether a version holds. */
export const validity = Table.compileUnsafe(Adoption.validity)

/** What must be made known. */
export const announcement = Table.compileUnsafe(Adoption.announcement)

/** What the annual report says. */
export const annualReport = Table.compileUnsafe(AnnualReport.contents)

/** Whose complaints the annual report counts. */
export const contribution = Table.compileUnsafe(AnnualReport.contribution)

/** What can happen to a complaint, and what that changes. */
export const course = Table.compileUnsafe(Procedure.table)

/** Every table, in the order in which they feed each other. */
export const tables: ReadonlyArray<Table.Compiled> = [
  Table.erase(kind),
  Table.erase(age),
  Table.erase(eligibility),
  Table.erase(scope),
  Table.erase(applicableLaw),
  Table.erase(routing),
  Table.erase(filing),
  Table.erase(channel),
  Table.erase(atCommittee),
  Table.erase(handling),
  Table.erase(subject),
  Table.erase(municipalDecision),
  Table.erase(urgency),
  Table.erase(wish),
  Table.erase(regime),
  Table.erase(talkFirst),
  Table.erase(appeal),
  Table.erase(costs),
  Table.erase(bill),
  Table.erase(notice),
  Table.erase(impartiality),
  Table.erase(consenter),
  Table.erase(consent),
  Table.erase(progress),
  Table.erase(access),
  Table.erase(secrecy),
  Table.erase(filePlace),
  Table.erase(keepingStart),
  Table.erase(keepingScope),
  Table.erase(disposal),
  Table.erase(extensionAuthority),
  Table.erase(extensionGrounds),
  Table.erase(extension),
  Table.erase(adoption),
  Table.erase(validity),
  Table.erase(announcement),
  Table.erase(annualReport),
  Table.erase(contribution),
  Table.erase(course)
]

const asked = [
  aanleiding,
  anoniem,
  hoedanigheid,
  leeftijdsgroep,
  samenMetVolwassene,
  regimeFact,
  besluitUitblijven,
  minderjarig,
  signaalAnoniem,
  wieNabestaande,
  wieGemachtigde,
  wieVerzorger,
  wieKlant,
  bezwaarVorm
] as const

const admitting: ReadonlyArray<Composition.Part> = [
  { as: "soort", table: Table.erase(kind) },
  { as: "uitkomst", table: Table.erase(eligibility) }
]

/** Kind and eligibility as one: what a person must be asked before both are decided. */
export const admission = Composition.compose(asked, admitting)

/** The name under which it is known whether an obligation exists. */
export const dutyFact = (id: string): string => `plicht.${id}`

/** One decision of an answer, after kind, eligibility and way: what that decision depends on. */
export interface Aspect {
  /** The name its outcome has, and for obligations that exist under the same facts the names of all of them. */
  readonly of: string
  readonly also: ReadonlyArray<string>
  readonly composition: Composition.Composition
}

const aspect = (of: string, composition: Composition.Composition, also: ReadonlyArray<string> = []): Aspect => ({
  of,
  also,
  composition
})

const byRow = (as: string, table: Table.Compiled): Composition.Part => ({ as, table, value: (row) => row.id })

/** Where it matters nothing of what was decided before is told beside it; elsewhere it means nothing. */
const where =
  (matters: (outcomes: Composition.Outcomes) => boolean) =>
  (outcomes: Composition.Outcomes): Composition.Outcomes | null =>
    matters(outcomes) ? {} : null

let made: ReadonlyArray<Aspect> | undefined

/**
 * Every decision after kind and eligibility apart, with the row it rests on. A fact matters to an answer when it matters to one of them. Where and
 * about whom a complaint goes means nothing for what is no complaint, cannot be one, or is not opened; talking first only
 * before filing. Made at first use.
 */
export const aspects = (): ReadonlyArray<Aspect> => {
  made ??= madeAspects()
  return made
}

const madeAspects = (): ReadonlyArray<Aspect> => {
  const about = Composition.after(admission, { as: Scope.bereik.id, table: Table.erase(scope) })
  const decided = Composition.after(about, { as: ApplicableLaw.weg.id, table: Table.erase(applicableLaw) })
  const counter = { as: Routing.indienen.id, table: Table.erase(filing) }
  const filed = Composition.after(Composition.after(decided, counter), {
    as: Routing.ingediend.id,
    table: Table.erase(channel)
  })
  const brought = Composition.after(decided, { as: Routing.bijCommissie.id, table: Table.erase(atCommittee) })
  const settled = Composition.after(decided, {
    as: MunicipalDecision.besluitMogelijk.id,
    table: Table.erase(municipalDecision),
    value: ({ outcome }) => MunicipalDecision.possible(outcome as ReadonlyArray<Step>)
  })
  const then = (part: Composition.Part, matters: (outcomes: Composition.Outcomes) => boolean): Aspect =>
    aspect(part.as, Composition.after(decided, part, where(matters)))
  const isNew = { as: "nieuw", table: Table.erase(appeal), value: ({ id }: Table.Row) => id.startsWith("nieuw") }
  return [
    then(byRow("uitkomst.rij", Table.erase(eligibility)), () => true),
    aspect(
      "weg",
      Composition.telling(
        decided,
        (outcomes): Composition.Outcomes =>
          isComplaint(outcomes) || isAboutData(outcomes) ? { weg: outcomes["weg"] as Value } : {}
      )
    ),
    aspect("vervolg", Composition.after(settled, byRow("vervolg", Table.erase(appeal)), where(decidesNext))),
    then(byRow("indienen", Table.erase(filing)), isHandled),
    then(byRow("waarover.rij", Table.erase(scope)), isHandledUnderText),
    aspect(
      "kanaal.rij",
      Composition.after(
        Composition.after(decided, counter, where(isHandledUnderText)),
        byRow("kanaal.rij", Table.erase(channel)),
        where(({ indienen }) => indienen === "termijnen-van-de-tekst")
      )
    ),
    then(byRow("onderwerp", Table.erase(subject)), isHeardElsewhere),
    then(byRow("behandelaars", Table.erase(handling)), isHandled),
    then(byRow("besluit.rij", Table.erase(municipalDecision)), restsOnDecision),
    then(byRow("gevaar.rij", Table.erase(urgency)), () => true),
    then(
      byRow("wens.rij", Table.erase(wish)),
      (outcomes) => isComplaint(outcomes) || isOther(outcomes) || isAboutData(outcomes)
    ),
    then(
      byRow("regime.rij", Table.erase(regime)),
      (outcomes) => isUnderStatute(outcomes) && outcomes["weg"] !== "gemeente"
    ),
    aspect(
      "vooraf",
      Composition.after(
        Composition.after(decided, isNew, where(isHandled)),
        byRow("vooraf", Table.erase(talkFirst)),
        where(({ nieuw }) => nieuw === true)
      )
    ),
    ...sameWhen(everyDuty).map(([first, ...rest]) => {
      const as = dutyFact(first.id)
      const part = { as, table: Table.erase(Table.compileUnsafe(asTable(first, dutyFacts))) }
      const [, before = decided] =
        [
          [Routing.ingediend.id, filed] as const,
          [Routing.bijCommissie.id, brought] as const,
          [MunicipalDecision.besluitMogelijk.id, settled] as const
        ].find(([id]) => id in first.when || id in (first.unless ?? {})) ?? []
      const exists = Composition.after(
        before,
        part,
        where(() => true)
      )
      return aspect(
        as,
        exists,
        rest.map(({ id }) => dutyFact(id))
      )
    })
  ]
}

/** On a decision there cannot be nothing comes next. */
const decidesNext = (outcomes: Composition.Outcomes): boolean =>
  decidesByStand(outcomes) && outcomes[MunicipalDecision.besluitMogelijk.id] !== "niet"

const isAboutData = ({ soort, weg }: Composition.Outcomes): boolean => soort === "klacht" && weg === "gegevens"

const isHandled = (outcomes: Composition.Outcomes): boolean =>
  isComplaint(outcomes) && ApplicableLaw.isHandled(outcomes["weg"])

const isHandledUnderText = (outcomes: Composition.Outcomes): boolean =>
  isHandled(outcomes) && outcomes["weg"] !== "gemeente"

const isUnderStatute = (outcomes: Composition.Outcomes): boolean =>
  isHandled(outcomes) || (isComplaint(outcomes) && outcomes["weg"] === "zorg") || isRefusedHere(outcomes)

const restsOnDecision = ({ soort }: Composition.Outcomes): boolean => isAboutDecision({ soort })

/** Refused by the text: another statute, or the municipality, may still hear it. */
const isRefusedHere = (outcomes: Composition.Outcomes): boolean => isRefused(outcomes) && !isAboutData(outcomes)

/** Where the way it goes decides the next steps, how far it has come does not. */
const decidesByStand = (outcomes: Composition.Outcomes): boolean =>
  !isAboutData(outcomes) &&
  !(isComplaint(outcomes) && ApplicableLaw.stepsOn[outcomes["weg"] as ApplicableLaw.Weg] !== undefined)

/** Obligations that exist under the same facts, together. */
const sameWhen = (all: ReadonlyArray<Owed>): ReadonlyArray<readonly [Owed, ...ReadonlyArray<Owed>]> =>
  [...new Set(all.map(whenOf))].map((when) => all.filter((one) => whenOf(one) === when)) as unknown as ReadonlyArray<
    readonly [Owed, ...ReadonlyArray<Owed>]
  >

const whenOf = ({ when, unless = {} }: Owed): string => JSON.stringify([when, unless])

const dutyFacts = [
  Kind.soort,
  Eligibility.uitkomst,
  loket,
  stand,
  over,
  wens,
  bezwaarBeslistermijn,
  klachtToegang,
  externReactie,
  klachtUiterlijk,
  ApplicableLaw.weg,
  Routing.indienen,
  Routing.ingediend,
  Routing.bijCommissie,
  MunicipalDecision.besluitMogelijk,
  regimeFact
]

/** Is it a complaint that can be made? */
export const isComplaint = ({ soort, uitkomst }: { readonly soort?: unknown; readonly uitkomst?: unknown }): boolean =>
  soort === "klacht" && uitkomst === "mogelijk"

/** Does it rest on a decision of the municipality, or on its absence? */
export const isAboutDecision = ({ soort }: { readonly soort?: unknown }): boolean =>
  soort === "bezwaar" || soort === "ingebrekestelling"

/** Is it a complaint that someone wants heard? The municipality hears what is about itself, whoever may make it here (law.md D50). */
export const isHeardElsewhere = ({ soort, weg }: { readonly soort?: unknown; readonly weg?: unknown }): boolean =>
  soort === "klacht" && !unheard.some((way) => way === weg)

/** Is it something else than a complaint? */
export const isOther = ({ soort }: { readonly soort?: unknown }): boolean => soort !== undefined && soort !== "klacht"

/** Is it a complaint that this person cannot make? */
export const isRefused = ({ soort, uitkomst }: { readonly soort?: unknown; readonly uitkomst?: unknown }): boolean =>
  soort === "klacht" && uitkomst === "niet-mogelijk"
