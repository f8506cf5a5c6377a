/**
 * Every answer, whatever was asked: nothing in it is an empty text, every reason rests on a sentence of the version, a statute
 * with its article or a reading that exists, and whoever tells it tells it in whole sentences.
 */
import { isRefusal } from "@kracht/calendar/Refusal"
import * as Result from "effect/Result"
import { beforeAll, describe, expect, it } from "vitest"
import { doel, opVerzoekKlager, stuk } from "../src/Access.ts"
import { rol } from "../src/CaseRole.ts"
import { kanOverzien, leeftijdBetrokkene } from "../src/Consenter.ts"
import { answer as decisionTerm } from "../src/DecisionTermAnswer.ts"
import { dossierVan, reden, verlengtDoor } from "../src/Extension.ts"
import type { Fact } from "../src/Fact.ts"
import { answer as objection } from "../src/ObjectionAnswer.ts"
import type { Alinea } from "../src/Paragraph.ts"
import { answer as penalty } from "../src/PenaltyAnswer.ts"
import { type Gebeurtenis, happenings } from "../src/Procedure.ts"
import {
  access,
  annualReport,
  assess,
  decide,
  explain,
  explainAccess,
  explainProcedure,
  explainProviderReport,
  explainReport,
  explainRetention,
  explainRule,
  follow,
  municipalTerms,
  type Options,
  type Procedurevraag,
  providerReport,
  retention,
  type Situatie
} from "../src/plain.ts"
import { readings } from "../src/Reading.ts"
import { regels } from "../src/RuleAnswer.ts"
import { facts, organisatieVelden } from "../src/Situation.ts"
import type { Opschorting } from "../src/SuspensionQuestion.ts"
import { answer as term } from "../src/TermAnswer.ts"
import { randomCases, randomFrom } from "./RandomCases.ts"
import { setting } from "./setting.ts"

const random = randomFrom(52)
const one = <A>(values: ReadonlyArray<A>): A => values[Math.floor(random() * values.length)] as A
const many = <A>(count: number, make: () => A): ReadonlyArray<A> => Array.from({ length: count }, make)
const day = (): string =>
  `${one([2025, 2026, 2027, 2028])}-${one(["01", "04", "05", "12"])}-${one(["01", "03", "15", "24", "28"])}`

/** Some of these fields. */
const some = (share: number, fields: Readonly<Record<string, () => unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(() => random() < share)
      .map(([id, make]) => [id, make()])
  )

const choosing = (asked: ReadonlyArray<Pick<Fact, "id" | "values">>): Readonly<Record<string, () => unknown>> =>
  Object.fromEntries(asked.map(({ id, values }) => [id, () => one<unknown>(values)]))

/** With these a complaint is opened, on which most depends. */
const complaint = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false } as const

const situation = (): Situatie => ({
  ...(random() < 0.7 ? complaint : {}),
  ...some(random(), {
    ...choosing(facts),
    ...Object.fromEntries(organisatieVelden.map((id) => [id, () => one(["yoep", "incluzio", "onbekend"])])),
    ingediendOp: day
  }),
  ...(random() < 0.5 ? complaint : {})
})

/** Events drawn one after another, each kept when it can happen then. */
const procedure = (): Procedurevraag => {
  let asked: Procedurevraag = { gebeurtenissen: [], peilmoment: "2026-01-01" }
  for (let i = 0; i < 14; i += 1) {
    const { event, until } = one(happenings)
    const op = `2026-${String(1 + Math.floor(i / 3)).padStart(2, "0")}-${10 + (i % 3) * 5}`
    const gebeurtenis = (i === 0 ? one(["ontvangst", "ontvangst-extern"]) : event) as Gebeurtenis
    const longer = {
      gebeurtenissen: [...asked.gebeurtenissen, { gebeurtenis, op, ...(until === true ? { tot: "2026-12-15" } : {}) }],
      peilmoment: "2026-12-31"
    }
    if (answered(() => follow(longer)) !== undefined) asked = longer
  }
  return asked
}

/** The answer; nothing where days are in an order that cannot be, or an event cannot happen. */
const answered = <A>(ask: () => A): A | undefined => {
  try {
    return ask()
  } catch (refusal) {
    if (refusal instanceof TypeError && "fouten" in refusal) return undefined
    throw refusal
  }
}

const found = <A>(result: Result.Result<A, unknown>): A | undefined =>
  Result.isSuccess(result) ? result.success : undefined

interface Told {
  readonly answer: object
  readonly said: ReadonlyArray<Alinea>
}

const telling = <A extends object>(
  ask: () => A,
  explained: (answer: A) => ReadonlyArray<Alinea>
): ReadonlyArray<Told> => {
  const answer = answered(ask)
  return answer === undefined ? [] : [{ answer, said: explained(answer) }]
}

const situations = many(400, situation)
const procedures = many(15, procedure)
const accessQuestions = many(200, () =>
  some(0.85, { ...choosing([rol, stuk, doel, leeftijdBetrokkene, kanOverzien, opVerzoekKlager]), inzageOp: day })
)
const retentionQuestions = many(200, () =>
  some(0.75, {
    gesloten: () => true,
    ingediendOp: () => "2025-01-03",
    uitkomstOp: () => "2025-05-01",
    laatsteStukOp: () => "2025-05-03",
    nogNodig: () => one([true, false]),
    vernietigingsverbod: () => one([true, false]),
    peildatum: day,
    dossierVan: () => one(dossierVan.values),
    verlengingen: () =>
      many(1 + Math.floor(random() * 2), () => ({
        door: one(verlengtDoor.values),
        reden: one(reden.values),
        opSchrift: random() < 0.8,
        beslotenOp: day(),
        totEnMet: one(["2028-01-01", "2028-05-01", "2029-01-01"])
      }))
  })
)

const inLanguage = (opties: Options): ReadonlyArray<Told> => [
  ...situations.flatMap((situatie) => telling(() => assess(situatie, opties), explain)),
  ...procedures.flatMap((vraag) => telling(() => follow(vraag, opties), explainProcedure)),
  ...accessQuestions.flatMap((vraag) => telling(() => access(vraag as never, opties), explainAccess)),
  ...retentionQuestions.flatMap((vraag) => telling(() => retention(vraag as never, opties), explainRetention)),
  ...regels.flatMap((regel) => telling(() => decide(regel, {}, opties), explainRule)),
  ...[1, 2, 3].flatMap((seed) => {
    const gevallen = randomCases(randomFrom(seed), 2026).map((geval) => ({ ...geval, organisatie: "onbekend" }))
    return telling(() => annualReport({ jaar: 2026, gevallen }, opties), explainReport)
  }),
  ...telling(
    () =>
      providerReport({ jaar: 2026, behandeld: [{ aard: "privacy", uitspraak: "gegrond", aanbeveling: "ja" }] }, opties),
    explainProviderReport
  )
]

/** Never, within the term, after it, and over its end. */
const suspended: ReadonlyArray<ReadonlyArray<Opschorting>> = [
  [],
  [{ verzocht: "2026-03-10", hersteld: "2026-03-20" }],
  [{ verzocht: "2027-03-10", hersteld: "2027-03-20" }],
  [{ verzocht: "2026-05-20", hersteld: "2026-09-20" }]
]

/** What statute alone decides; it is said in Dutch. */
const byStatute = (): ReadonlyArray<object> => {
  const filings = [
    undefined,
    ...["2026-02-20", "2026-03-02", "2026-04-10", "2026-04-16", "2026-05-20"].flatMap((ontvangen) => [
      ...(["digitaal", "post", "mail"] as const).map((wijze) => ({ wijze, ontvangen })),
      { wijze: "post" as const, ontvangen, verzonden: "2026-02-19" },
      { wijze: "post" as const, ontvangen, verzonden: "2026-04-10" }
    ])
  ]
  return [
    ...[true, false].flatMap((commissie) =>
      filings.flatMap((ingediend) =>
        suspended.flatMap((opschortingen) =>
          found(
            objection(
              {
                bekendmaking: "2026-03-02",
                commissie,
                opschortingen,
                ...(ingediend === undefined ? {} : { ingediend })
              },
              setting().readings
            )
          )
        )
      )
    ),
    ...suspended.flatMap((opschortingen) => found(decisionTerm({ aanvraagOntvangen: "2026-02-02", opschortingen }))),
    ...["2026-03-01", "2026-03-25", "2028-12-20"].flatMap((ingebrekestellingOntvangen) =>
      [null, "2026-03-20", "2026-04-20", "2026-08-01"].flatMap((besluit) =>
        found(penalty({ beslistermijnEinde: "2026-03-10", ingebrekestellingOntvangen, besluit }))
      )
    ),
    ...[true, false].map((adviseur) => municipalTerms({ ontvangen: "2026-03-02", adviseur })),
    ...(["dagen", "weken", "maanden", "jaren", "werkdagen"] as const).flatMap((eenheid) =>
      (["wet", "regeling"] as const).flatMap((stelsel) =>
        ["2026-03-02", "2026-04-28", "2028-12-20"].flatMap((gebeurtenis) => {
          const computed = term({ gebeurtenis, aantal: 2, eenheid, stelsel })
          return isRefusal(computed) ? [] : [computed]
        })
      )
    )
  ].filter((answer) => answer !== undefined)
}

/** Every text in an answer, with the fields that lead to it. */
const textsIn = (value: unknown, path = ""): ReadonlyArray<readonly [path: string, text: string]> => {
  if (typeof value === "string") return [[path, value]]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, `${path}/${name}`))
}

interface Reason {
  readonly tekst: string
  readonly zin?: string
  readonly wet?: string
  readonly lezing?: string
}

/** Every reason in an answer: what has a text, and what it rests on. */
const reasonsIn = (value: unknown): ReadonlyArray<Reason> => {
  if (typeof value !== "object" || value === null) return []
  const own = "redenen" in value && Array.isArray(value.redenen) ? (value.redenen as ReadonlyArray<Reason>) : []
  return [...own, ...Object.values(value).flatMap(reasonsIn)]
}

const sentences: ReadonlySet<string> = new Set(Object.values(setting().regulation.sentences).flat())
const chosen: ReadonlySet<string> = new Set(readings.map(({ id }) => id))

/** A statute, a decree or a judgement of law.md, and where in it. */
const LAW =
  /^(?:(?:Jeugdwet|Awb|AVG|Algemene termijnenwet|Wmo 2015|Wkkgz) (?:art\.|titel) \d|HR .+ECLI:NL:HR:\d+|Stcrt\. \d+, \d)/u

/** A step of the counting itself rests on no article. */
const COUNTED = /^(?:Na \d+ \p{L}+ is de laatste dag|De dag van de gebeurtenis, .+, telt niet mee\.)/u

const unfounded = ({ tekst, zin, wet, lezing }: Reason): boolean =>
  (zin === undefined && wet === undefined && lezing === undefined && !COUNTED.test(tekst)) ||
  (zin !== undefined && !sentences.has(zin)) ||
  (wet !== undefined && !LAW.test(wet)) ||
  (lezing !== undefined && !chosen.has(lezing))

const all: Array<Told> = []
let alone: ReadonlyArray<object> = []

beforeAll(() => {
  all.push(...inLanguage({ taal: "nl" }), ...inLanguage({ taal: "en" }))
  alone = byStatute()
})

describe("elk antwoord", () => {
  it("is er in groten getale", () => {
    expect(all.length).toBeGreaterThan(1200)
    expect(alone.length).toBeGreaterThan(200)
  })

  it("bevat geen lege tekst", () => {
    const empty = [...all.map(({ answer }) => answer), ...alone]
      .flatMap((answer) => textsIn(answer))
      .filter(([, text]) => text.trim() === "")
    expect([...new Set(empty.map(([path]) => path))]).toEqual([])
  })

  it("heeft redenen die ergens op rusten: een zin, een wet met een artikel of een lezing", () => {
    const reasons = [...all.map(({ answer }) => answer), ...alone].flatMap(reasonsIn)
    expect(reasons.length).toBeGreaterThan(3000)
    const wrong = reasons
      .filter(unfounded)
      .map(({ tekst, zin, wet, lezing }) => JSON.stringify({ tekst, zin, wet, lezing }))
    expect([...new Set(wrong)]).toEqual([])
  })

  it("zegt wat het zegt in hele zinnen", () => {
    const told = all.flatMap(({ said }) => said.flatMap(({ zinnen }) => zinnen))
    const reasons = [...all.map(({ answer }) => answer), ...alone].flatMap(reasonsIn).map(({ tekst }) => tekst)
    const wrong = [...told, ...reasons].filter((text) => !/^[\p{Lu}\d€“‘].*[.?!:”’]$/su.test(text))
    expect([...new Set(wrong)]).toEqual([])
  })

  it("is ook in woorden nergens half gevuld", () => {
    const told = all.flatMap(({ said }) => said.flatMap(({ kop, zinnen }) => [kop, ...zinnen]))
    const wrong = told.filter(
      (text) => text.trim() === "" || /undefined|null|NaN|\[object|\{|\}| {2}|^ | \.$/u.test(text)
    )
    expect([...new Set(wrong)]).toEqual([])
  })
})
