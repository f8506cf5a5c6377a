import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { doel, opVerzoekKlager, stuk } from "../src/Access.ts"
import { aanbeveling, aard } from "../src/AnnualReport.ts"
import { rol } from "../src/CaseRole.ts"
import { antwoord } from "../src/Consent.ts"
import { gezag, kanOverzien, leeftijdBetrokkene, toestemmer, vertegenwoordiging } from "../src/Consenter.ts"
import { dossierVan, reden, verlengtDoor } from "../src/Extension.ts"
import type { Fact, Value } from "../src/Fact.ts"
import { follow as following } from "../src/Following.ts"
import type { Alinea } from "../src/Paragraph.ts"
import { type Gebeurtenis, happenings } from "../src/Procedure.ts"
import { check } from "../src/ProcedureQuestion.ts"
import {
  access,
  annualReport,
  decide,
  explainAccess,
  explainProcedure,
  explainProviderReport,
  explainReport,
  explainRetention,
  explainRule,
  follow,
  type Options,
  type Procedurevraag,
  providerReport,
  retention
} from "../src/plain.ts"
import { asked, questionFor } from "../src/Question.ts"
import { readings } from "../src/Reading.ts"
import type { Taal } from "../src/Reason.ts"
import { type Regel, regels } from "../src/RuleAnswer.ts"
import { tables } from "../src/Rulebook.ts"
import { spreekgrond } from "../src/Secrecy.ts"
import { inputsOf } from "./inputs.ts"
import { machineWordsIn, mean, sentencesOf, wordsOf } from "./Language.ts"
import { randomCases, randomFrom } from "./RandomCases.ts"
import { setting } from "./setting.ts"

const random = randomFrom(45)
const one = <A>(values: ReadonlyArray<A>): A => values[Math.floor(random() * values.length)] as A
const maybe = <A>(value: A): A | undefined => (random() < 0.7 ? value : undefined)
const day = (): string =>
  `${one([2025, 2026, 2027, 2028])}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`

/** The fields that have a value. */
const given = <A extends object>(fields: A): A =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as A

/** A question that can be asked; some days are in an impossible order, and then it is not. */
const asking = (ask: () => ReadonlyArray<Alinea>): ReadonlyArray<ReadonlyArray<Alinea>> => {
  try {
    return [ask()]
  } catch (refusal) {
    if (refusal instanceof TypeError && "fouten" in refusal) return []
    throw refusal
  }
}

const accessQuestions = Array.from({ length: 400 }, () => {
  const facts = [
    rol,
    stuk,
    doel,
    leeftijdBetrokkene,
    kanOverzien,
    gezag,
    vertegenwoordiging,
    spreekgrond,
    opVerzoekKlager
  ]
  const toestemmingen = Array.from({ length: Math.floor(random() * 3) }, () =>
    given({
      door: one(toestemmer.values),
      antwoord: one(antwoord.values),
      schriftelijk: random() < 0.8,
      gegevenOp: day(),
      ingetrokkenOp: random() < 0.2 ? "2028-12-31" : undefined
    })
  )
  return given({
    ...Object.fromEntries(facts.map(({ id, values }) => [id, maybe(one(values as ReadonlyArray<Value>))])),
    inzageOp: day(),
    toestemmingen: maybe(toestemmingen)
  })
})

const retentionQuestions = Array.from({ length: 400 }, () =>
  given({
    gesloten: maybe(random() < 0.7),
    uitkomstOp: maybe(day()),
    ingetrokkenOp: random() < 0.2 ? day() : undefined,
    laatsteStukOp: maybe(day()),
    nogNodig: maybe(random() < 0.5),
    vernietigingsverbod: maybe(random() < 0.3),
    peildatum: maybe(day()),
    dossierVan: one(dossierVan.values),
    verlengingen: maybe([
      {
        door: one(verlengtDoor.values),
        reden: one(reden.values),
        opSchrift: random() < 0.8,
        beslotenOp: day(),
        totEnMet: "2029-01-01"
      }
    ])
  })
)

const chosen = setting()

/** Can this happen? Only that: what it would come to is asked when all events have been drawn. */
const canBe = (question: Procedurevraag): boolean => {
  const checked = check(question, [])
  return Result.isSuccess(checked) && !("at" in following(checked.success, chosen))
}

/** Events drawn one after another, each kept when it can happen then. */
const procedures = Array.from({ length: 60 }, () => {
  const kept: Array<Procedurevraag["gebeurtenissen"][number]> = []
  let at = Date.UTC(2026, 2, 2)
  for (let i = 0; i < 40; i += 1) {
    const { event, until } = one(happenings)
    const op = new Date(at).toISOString().slice(0, 10)
    const tot = until === true ? { tot: "2029-12-31" } : {}
    const next = { gebeurtenis: (kept.length === 0 ? "ontvangst" : event) as Gebeurtenis, op, ...tot }
    const klager = random() < 0.2 ? { klager: 2 } : {}
    if (canBe({ gebeurtenissen: [...kept, { ...next, ...klager }], peilmoment: op })) kept.push({ ...next, ...klager })
    at += Math.floor(random() * 5) * 86_400_000
  }
  return { gebeurtenissen: kept, peilmoment: "2026-12-31" }
})

const told: Readonly<Record<string, (opties: Options) => ReadonlyArray<ReadonlyArray<Alinea>>>> = {
  procedure: (opties) => procedures.map((question) => explainProcedure(follow(question, opties))),
  inzage: (opties) =>
    accessQuestions.flatMap((question) => asking(() => explainAccess(access(question as never, opties)))),
  bewaren: (opties) =>
    retentionQuestions.flatMap((question) => asking(() => explainRetention(retention(question as never, opties)))),
  jaarverslag: (opties) =>
    Array.from({ length: 15 }, (_, seed) => {
      const gevallen = randomCases(randomFrom(seed), 2026).map((geval) => ({ ...geval, organisatie: "onbekend" }))
      return explainReport(annualReport({ jaar: 2026, gevallen }, opties))
    }),
  "verslag van een aanbieder": (opties) =>
    Array.from({ length: 15 }, (_, seed) => {
      const handled = randomCases(randomFrom(seed), 2026).flatMap((geval) =>
        geval.soort === "klacht" && geval.uitspraak !== "loopt-nog" ? [geval] : []
      )
      const behandeld = handled.map(({ aard, uitspraak, aanbeveling }) => ({ aard, uitspraak, aanbeveling }))
      return explainProviderReport(providerReport({ jaar: 2026, behandeld }, opties))
    }),
  regels: (opties) =>
    regels.flatMap((regel) => {
      const own = factsOf(regel).filter(({ id }) => !readings.some((reading) => reading.id === id))
      const inputs = inputsOf({ facts: own } as never)
      return [{}, ...inputs].map((input) => explainRule(decide(regel, input as never, opties)))
    })
}

const factsOf = (regel: Regel): ReadonlyArray<Fact> => {
  const found = tables.find(({ table }) => table.id === regel)
  if (found === undefined) throw new Error(`er is geen tabel ${regel}`)
  return found.table.facts
}

/** How many questions must at least have been answered: enough of those drawn can be asked. */
const atLeast: Readonly<Record<string, number>> = {
  procedure: 50,
  inzage: 200,
  bewaren: 200,
  jaarverslag: 10,
  "verslag van een aanbieder": 10,
  regels: 50
}

describe.each(["procedure", "inzage", "bewaren", "jaarverslag", "verslag van een aanbieder", "regels"])(
  "elke uitkomst in woorden: %s",
  (kind) => {
    const all = { nl: told[kind]?.({ taal: "nl" }) ?? [], en: told[kind]?.({ taal: "en" }) ?? [] }
    const sentences = (taal: Taal) => all[taal].flatMap((alineas) => alineas.flatMap(({ zinnen }) => zinnen))

    it.each(["nl", "en"] as const)("bevat geen veldnaam en geen machinewoord (%s)", (taal) => {
      expect(all[taal].length).toBeGreaterThan(atLeast[kind] as number)
      const texts = all[taal].flatMap((alineas) => alineas.flatMap(({ kop, zinnen }) => [kop, ...zinnen]))
      expect([...new Set(texts.flatMap(machineWordsIn))]).toEqual([])
      expect(texts.filter((text) => /undefined|null|\{|\}/u.test(text))).toEqual([])
    })

    it.each(["nl", "en"] as const)(
      "is kort: gemiddeld hoogstens 15 woorden een zin, en nooit meer dan 25 (%s)",
      (taal) => {
        const lengths = sentences(taal).flatMap(sentencesOf).map(wordsOf)
        expect(lengths.length).toBeGreaterThan(100)
        expect(mean(lengths)).toBeLessThanOrEqual(15)
        expect(Math.max(...lengths)).toBeLessThanOrEqual(25)
      }
    )

    it("spreekt één taal: die van het antwoord", () => {
      const english = new Set(sentences("en"))
      expect(
        sentences("nl").filter((sentence) => english.has(sentence) && !/^Privacy: \d+\.$/u.test(sentence))
      ).toEqual([])
      expect(sentences("nl").filter((sentence) => /\b(the|whether|must|file)\b/iu.test(sentence))).toEqual([])
      expect(sentences("en").filter((sentence) => /\b(de|het|een|niet|moet)\b/u.test(sentence))).toEqual([])
    })

    it("zegt altijd onder welke tekst, en altijd iets", () => {
      for (const alineas of [...all.nl, ...all.en]) {
        expect(alineas.length).toBeGreaterThan(1)
        expect(alineas.at(-1)?.zinnen).toHaveLength(1)
        expect(alineas.every(({ kop, zinnen }) => kop !== "" && zinnen.length > 0)).toBe(true)
      }
    })
  }
)

describe("wat er nog gevraagd wordt", () => {
  it("heeft voor elk feit een vraag, in beide talen", () => {
    expect(asked.length).toBeGreaterThan(30)
    for (const { id } of asked) {
      const question = questionFor(id)
      expect(question?.nl, id).toMatch(/\?$/u)
      expect(question?.en, id).toMatch(/^[A-Z].*\?$/u)
    }
  })

  it("staat in de uitleg, in de taal van het antwoord: wat een antwoord vraagt, en niets anders", () => {
    for (const taal of ["nl", "en"] as const) {
      const open = [
        { answered: access({}, { taal }), told: explainAccess(access({}, { taal })) },
        {
          answered: retention({ gesloten: true }, { taal }),
          told: explainRetention(retention({ gesloten: true }, { taal }))
        },
        { answered: decide("belangen", {}, { taal }), told: explainRule(decide("belangen", {}, { taal })) }
      ]
      for (const { answered, told: alineas } of open) {
        const wanted = answered.nogTeVragen.map((id) => questionFor(id)?.[taal])
        expect(wanted.length).toBeGreaterThan(2)
        expect(
          alineas.find(({ kop }) => kop === (taal === "nl" ? "Wat wij nog willen weten" : "What we still want to know"))
            ?.zinnen
        ).toEqual(wanted)
      }
    }
  })
})

describe("de uitleg van het jaarverslag", () => {
  const gevallen = Array.from({ length: 30 }, (_, i) => ({
    jaar: 2026,
    organisatie: ["yoep", "incluzio", "impegno"][i % 3] as string,
    soort: "klacht" as const,
    loket: "kracht" as const,
    aard: aard.values[i < 20 ? 0 : 1] as (typeof aard.values)[number],
    uitspraak: "gegrond" as const,
    aanbeveling: aanbeveling.values[i % 2] as (typeof aanbeveling.values)[number]
  }))

  it("noemt elk getal dat erin staat, en geen ander", () => {
    const verslag = annualReport({ jaar: 2026, gevallen })
    const numbers = explainReport(verslag)
      .slice(0, 4)
      .flatMap(({ zinnen }) => zinnen)
      .flatMap((zin) => [...zin.matchAll(/\d+/gu)].map(([number]) => Number(number)))
    const shown = [
      2026,
      verslag.klachten,
      ...verslag.tabellen.flatMap(({ rijen, nietGetoondSamen }) => [
        ...rijen.flatMap(({ aantal }) => (typeof aantal === "number" ? [aantal] : [])),
        ...(nietGetoondSamen === undefined ? [] : [nietGetoondSamen])
      ])
    ]
    expect(numbers).toEqual(shown)
  })

  it("noemt geen organisatie", () => {
    const text = JSON.stringify(explainReport(annualReport({ jaar: 2026, gevallen })))
    for (const name of ["yoep", "incluzio", "impegno"]) expect(text.toLowerCase()).not.toContain(name)
  })
})

describe("de uitleg van een procedure", () => {
  const gebeurtenissen = [{ gebeurtenis: "ontvangst", op: "2026-12-24" }] as const
  const paragraph = (peilmoment: string, kop: string) =>
    explainProcedure(follow({ gebeurtenissen, peilmoment })).find((alinea) => alinea.kop === kop)?.zinnen ?? []

  it("zegt hoe het ervoor staat en wat er nog moet gebeuren", () => {
    expect(paragraph("2026-12-24", "Hoe het ervoor staat")).toEqual(["De klacht is in behandeling bij Kracht."])
    expect(paragraph("2026-12-24", "Wat er nog moet gebeuren")).toContain(
      "Uiterlijk maandag 28 december 2026: een bericht dat uw klacht is ontvangen. Dit doet Kracht."
    )
    expect(paragraph("2026-12-24", "Wat te laat is")).toEqual([])
  })

  it("zegt hoeveel dagen iets te laat is", () =>
    expect(paragraph("2026-12-30", "Wat te laat is")).toContain(
      "Uiterlijk maandag 28 december 2026: een bericht dat uw klacht is ontvangen. Dit doet Kracht. Dat is 2 dagen te laat."
    ))

  describe("van meer klagers", () => {
    // Werkdagen na maandag 2 maart 2026: 3, 4, 5, 6 en 9. Na donderdag 19 maart: 20 maart.
    const gebeurtenissen = [
      { gebeurtenis: "ontvangst", op: "2026-03-02", klager: 1 },
      { gebeurtenis: "ontvangst", op: "2026-03-19", klager: 2 },
      { gebeurtenis: "intrekking", op: "2026-03-20", klager: 1 }
    ] as const
    const told = (opties: Options = {}) => {
      const procedure = follow({ gebeurtenissen, peilmoment: "2026-03-23" }, opties)
      return new Map(explainProcedure(procedure).map(({ kop, zinnen }) => [kop, zinnen]))
    }

    it("zegt bij elke plicht en elke stap van wie die is, en noemt niemand bij wat voor ieder geldt", () => {
      const late = told().get("Wat te laat is") ?? []
      const confirm = "een bericht dat uw klacht is ontvangen. Dit doet Kracht."
      expect(late).toContain(`Klager 1: Uiterlijk dinsdag 3 maart 2026: ${confirm} Dat is 17 dagen te laat.`)
      expect(late).toContain(`Klager 2: Uiterlijk vrijdag 20 maart 2026: ${confirm} Dat is 3 dagen te laat.`)
      expect(late.filter((zin) => !/^Klager [12]: /u.test(zin))).toEqual([])
      const next = told().get("Wat u nu kunt doen") ?? []
      expect(next).toContain("Klager 1: Bedenkt u zich, dan mag u opnieuw een klacht indienen.")
      expect(next.filter((zin) => zin.includes("altijd intrekken"))).toEqual([expect.stringMatching(/^Klager 2: /u)])
      expect(next.filter((zin) => zin.includes("vertrouwenspersoon"))).toEqual([expect.stringMatching(/^(?!Klager)/u)])
    })

    it("zegt het ook in het Engels", () => {
      const late = told({ taal: "en" }).get("What is late") ?? []
      expect(late.filter((zin) => !/^Complainant [12]: /u.test(zin))).toEqual([])
      expect(late.length).toBeGreaterThan(1)
    })

    it("noemt niemand als zij 1 klacht delen", () => {
      const shared = explainProcedure(
        follow(
          { gebeurtenissen: gebeurtenissen.slice(0, 2), peilmoment: "2026-03-23" },
          { lezingen: { "klagers.meer": "samen" } }
        )
      )
      const sentences = shared.filter(({ kop }) => kop !== "Hoe het ervoor staat").flatMap(({ zinnen }) => zinnen)
      expect(sentences.length).toBeGreaterThan(5)
      expect(sentences.filter((zin) => zin.startsWith("Klager"))).toEqual([])
    })

    it("zegt van wat beide kanten krijgen wie welke kant kreeg (Jeugdwet 4.2.1 lid 2 onder e)", () => {
      const judged = explainProcedure(
        follow({
          gebeurtenissen: [
            { gebeurtenis: "ontvangst-extern", op: "2026-03-02" },
            { gebeurtenis: "toelichting-indiener", op: "2026-03-06" },
            { gebeurtenis: "oordeel-ongegrond", op: "2026-03-09" }
          ],
          peilmoment: "2026-03-09"
        })
      )
      const under = (kop: string) => judged.find((alinea) => alinea.kop === kop)?.zinnen.join(" ")
      expect(under("Wat te laat is")).toContain("naar de kant van de medewerker luisteren")
      expect(under("Wat te laat is")).not.toContain("naar uw kant luisteren")
      expect(under("Wat is gedaan")).toContain("Naar uw kant luisteren: gedaan op vrijdag 6 maart 2026.")
    })
  })
})
