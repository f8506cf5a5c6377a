import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { doel, opVerzoekKlager, stuk } from "../src/Access.ts"
import {
  answer as accessAnswer,
  check as accessCheck,
  type GegevenToestemming,
  type Inzagevraag
} from "../src/AccessAnswer.ts"
import { rol } from "../src/CaseRole.ts"
import { antwoord, toestemming } from "../src/Consent.ts"
import { gezag, kanOverzien, leeftijdBetrokkene, toestemmer, vertegenwoordiging } from "../src/Consenter.ts"
import { dossierVan, reden, verlengtDoor } from "../src/Extension.ts"
import type { Fact } from "../src/Fact.ts"
import type { Procedurevraag } from "../src/ProcedureQuestion.ts"
import { follow } from "../src/plain.ts"
import { variantsOf } from "../src/Reading.ts"
import { type Bewaarvraag, check, answer as retentionAnswer } from "../src/RetentionAnswer.ts"
import { regels, answer as ruleAnswer } from "../src/RuleAnswer.ts"
import { tables } from "../src/Rulebook.ts"
import { spreekgrond } from "../src/Secrecy.ts"
import type { Options, Setting } from "../src/Setting.ts"
import { isUnknown } from "../src/Unknown.ts"
import { setting } from "./setting.ts"

const chosen = setting()

/** Every other reading, each with all else as it was chosen. */
const others = variantsOf(chosen.readings).map(({ id, waarde }) => ({
  name: `${id}=${waarde}`,
  under: setting({ [id]: waarde })
}))

interface Answered {
  readonly regeling: { readonly inWerking: boolean }
  readonly gevoeligheid: ReadonlyArray<{
    readonly lezing: string
    readonly waarde: string
    readonly verandert: ReadonlyArray<{ readonly wat: string }>
  }>
}

/** What comes out, by name, as someone sees it: an unknown is whom to ask. */
type Seen = Readonly<Record<string, unknown>>

const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null && isUnknown(value as never)
    ? { vraagBij: (value as unknown as { vraagBij: string }).vraagBij }
    : value

/** Holds what an answer says of other readings against what comes out when it is asked under each; counts what differs. */
const byForce = <Q, A extends Answered>(
  questions: fc.Arbitrary<Q>,
  ask: (question: Q, setting: Setting) => A,
  see: (answer: A) => Seen,
  numRuns: number
): ReadonlySet<string> => {
  const named = new Set<string>()
  const seen = (answer: A): Seen => ({ ...see(answer), "regeling.inWerking": answer.regeling.inWerking })
  fc.assert(
    fc.property(questions, (question) => {
      const answered = ask(question, chosen)
      const before = seen(answered)
      const found = others.flatMap(({ name, under }) => {
        const after = seen(ask(question, under))
        const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
          (wat) => JSON.stringify(plain(before[wat])) !== JSON.stringify(plain(after[wat]))
        )
        return differing.length > 0 ? [[name, differing.toSorted()] as const] : []
      })
      for (const [variant] of found) named.add(variant)
      const told = answered.gevoeligheid.map(({ lezing, waarde, verandert }) => [
        `${lezing}=${waarde}`,
        verandert.map(({ wat }) => wat).toSorted()
      ])
      expect(told.toSorted()).toEqual(found.toSorted())
    }),
    { numRuns, seed: 20261224, endOnFailure: true }
  )
  return named
}

/** A value of each fact, or not. */
const someOf = (facts: ReadonlyArray<Fact>): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record(Object.fromEntries(facts.map(({ id, values }) => [id, fc.constantFrom(...values)])), { requiredKeys: [] })

const days = fc.constantFrom("2026-01-10", "2026-02-28", "2026-03-01", "2026-06-01", "2028-02-28", "2028-03-01")

describe("gevoeligheid van inzage en toestemming", () => {
  const facts = [
    rol,
    stuk,
    doel,
    opVerzoekKlager,
    leeftijdBetrokkene,
    kanOverzien,
    gezag,
    vertegenwoordiging,
    spreekgrond
  ]
  const given: fc.Arbitrary<GegevenToestemming> = fc.record({
    door: fc.constantFrom(...toestemmer.values),
    antwoord: fc.constantFrom(...antwoord.values),
    schriftelijk: fc.boolean(),
    gegevenOp: fc.constant("2026-03-01")
  })
  const questions = fc
    .tuple(someOf(facts), fc.constantFrom(undefined, ...toestemming.values), fc.array(given, { maxLength: 3 }))
    .map(([some, stand, toestemmingen]) =>
      stand === undefined ? { ...some, toestemmingen, inzageOp: "2026-03-02" } : { ...some, toestemming: stand }
    )
    .filter((vraag) => accessCheck(vraag).length === 0)

  /** What any facts seldom make. */
  const rare: ReadonlyArray<Inzagevraag> = [
    { rol: "beklaagde", stuk: "naam-klager", doel: "verweren", toestemming: "gegeven" },
    { rol: "externe-klachtencommissie", stuk: "klachtdossier", doel: "klacht-behandelen", toestemming: "geweigerd" },
    { rol: "externe-klachtencommissie", stuk: "klachtdossier" },
    { leeftijdBetrokkene: "onder-12", gezag: "twee-ouders", toestemming: "gevraagd" }
  ]

  it("noemt precies de lezingen waaronder iets anders uitkomt, en wat", () => {
    const named = byForce(
      fc.oneof(fc.constantFrom(...rare), questions as fc.Arbitrary<Inzagevraag>),
      (vraag, under) => Result.getOrThrow(accessAnswer(vraag, under)),
      ({ uitkomst, nogTeVragen, toestemming: { van, stand }, geheimhouding }) => ({
        uitkomst,
        nogTeVragen,
        "toestemming/van": van,
        "toestemming/stand": stand,
        geheimhouding: geheimhouding?.uitkomst ?? null
      }),
      250
    )
    expect([...named].toSorted()).toEqual([
      "gegevens.grondslag=toestemming",
      "geheimhouding.uitzondering=nooit",
      "geheimhouding.wie=iedereen",
      "klacht.naam=altijd",
      "klacht.naam=nooit",
      "toestemming.ouders=een-ouder",
      "toestemming.wie=wie-klaagt",
      "vaststelling.dag=geldt-al"
    ])
  })
})

describe("gevoeligheid van bewaren", () => {
  const extension = fc.record({
    door: fc.constantFrom(...verlengtDoor.values),
    reden: fc.constantFrom(...reden.values),
    opSchrift: fc.boolean(),
    beslotenOp: fc.constantFrom("2027-10-01", "2028-02-28"),
    totEnMet: fc.constantFrom("2028-06-01", "2028-12-31", "2030-01-01")
  })
  const questions = fc
    .record(
      {
        gesloten: fc.boolean(),
        uitkomstOp: days,
        ingetrokkenOp: days,
        laatsteStukOp: days,
        nogNodig: fc.boolean(),
        vernietigingsverbod: fc.boolean(),
        peildatum: days,
        dossierVan: fc.constantFrom(...dossierVan.values),
        verlengingen: fc.array(extension, { maxLength: 1 })
      },
      { requiredKeys: ["dossierVan"] }
    )
    .chain((vraag) =>
      fc.boolean().map((known) => {
        const { dossierVan: _, verlengingen, ...rest } = vraag
        const whole = { ...rest, ingediendOp: "2026-01-10" }
        return known ? { ...whole, dossierVan: vraag.dossierVan, ...(verlengingen ? { verlengingen } : {}) } : whole
      })
    )
    .filter((vraag) => check(vraag).length === 0)

  /** What any days and extensions seldom make. */
  const rare: ReadonlyArray<Bewaarvraag> = (
    [
      ["interne-klachtenfunctionaris", "rechtszaak"],
      ["klachtencoordinator", "rechtszaak"],
      ["klachtencoordinator", "anders"]
    ] as const
  ).map(([door, reden]) => ({
    gesloten: true,
    ingediendOp: "2026-01-10",
    uitkomstOp: "2026-03-01",
    dossierVan: "organisatie",
    peildatum: "2028-03-01",
    verlengingen: [{ door, reden, opSchrift: true, beslotenOp: "2027-10-01", totEnMet: "2028-12-31" }]
  }))

  it("noemt precies de lezingen waaronder iets anders uitkomt, en wat", () => {
    const named = byForce(
      fc.oneof(fc.constantFrom(...rare), questions as fc.Arbitrary<Bewaarvraag>),
      (vraag, under) => Result.getOrThrow(retentionAnswer(vraag, under)),
      ({ begin, uiterlijkVernietigen, bestemming, verlengingen }) => ({
        begin: [begin.gebeurtenis, plain(begin.dag)],
        uiterlijkVernietigen,
        bestemming,
        ...Object.fromEntries(
          verlengingen.flatMap(({ toegestaan, hoogstens }, i) => [
            [`verlengingen/${i}`, toegestaan],
            [`verlengingen/${i}/hoogstens`, hoogstens]
          ])
        )
      }),
      250
    )
    expect([...named].toSorted()).toEqual([
      "bewaren.start=laatste-stuk",
      "bewaren.start=ontvangst",
      "bewaren.verlengen=hoogstens-6-maanden",
      "bewaren.verlengen=nooit",
      "bewaren.verlengen=vrij",
      "bewaren.wat=alleen-extern",
      "bewaren.wie=alle",
      "vaststelling.dag=geldt-al"
    ])
  })
})

describe("een procedure waarin iemand geen toestemming geeft", () => {
  const refused = vraagvoorbeelden.find(({ id }) => id === "procedure-geweigerd")?.vraag as unknown as Procedurevraag

  it("gaat door, en stopt onder de lezing dat het gebruik van gegevens op toestemming rust (D82, D83)", () => {
    const stands = (lezingen: Options["lezingen"]) =>
      follow(refused, { lezingen }).klagers.map(({ toestand }) => toestand)
    expect(stands({})).toHaveLength(1)
    expect(stands({})).not.toContain("gesloten")
    expect(stands({ "gegevens.grondslag": "toestemming" })).toEqual(["gesloten"])
    expect(stands({ "toestemming.weigeren": "niet-behandelen" })).toEqual(["gesloten"])
    expect(follow(refused).gevoeligheid.map(({ lezing, waarde }) => `${lezing}=${waarde}`)).toEqual(
      expect.arrayContaining(["gegevens.grondslag=toestemming", "toestemming.weigeren=niet-behandelen"])
    )
  })
})

describe("gevoeligheid van wat één regel beantwoordt: vaststellen, bekendmaken, een stap, een stuk", () => {
  const factsOf = (regel: (typeof regels)[number]): ReadonlyArray<Fact> => {
    const found = tables.find(({ table }) => table.id === regel)
    return (found?.table.facts ?? []).filter(({ id }) => !Object.hasOwn(chosen.readings, id))
  }

  it("noemt precies de lezingen waaronder iets anders uitkomt", () => {
    expect(regels.length).toBeGreaterThan(3)
    const named = regels.flatMap((regel) => {
      const facts = factsOf(regel)
      expect(facts.length, regel).toBeGreaterThan(0)
      return [
        ...byForce(
          someOf(facts),
          (vraag, under) => Result.getOrThrow(ruleAnswer(regel, vraag as never, under)),
          ({ uitkomst, nogTeVragen }) => ({ uitkomst, nogTeVragen }),
          50
        )
      ].map((variant) => `${regel} ${variant}`)
    })
    expect(named.toSorted()).toEqual(
      [
        "bekendmaken bekendmaking.hoe=alleen-op-papier",
        "beklaagde beklaagde.wanneer=bij-ontvangst",
        "belangen oordeel.wie=functionaris",
        "belangen rollen.samen=samen",
        "bewaren-waar bewaren.wat=alleen-extern",
        "bewaren-waar dossier.gescheiden=verwijzing-mag",
        ...regels.map((regel) => `${regel} vaststelling.dag=geldt-al`),
        "kosten-waarvoor kosten.wat=alles",
        "toestemming-stap gegevens.grondslag=toestemming",
        "toestemming-stap toestemming.wanneer=alles",
        "toestemming-stap toestemming.weigeren=niet-behandelen",
        "vaststellen vaststelling.wie=de-directie",
        "vaststellen wijziging.advies=naar-keuze"
      ].toSorted()
    )
  })
})
