import { describe, expect, it } from "vitest"
import { steps } from "../src/Appeal.ts"
import type { Outcome } from "../src/Course.ts"
import { obligations } from "../src/Deadline.ts"
import { explain } from "../src/Explain.ts"
import { parties } from "../src/Obligation.ts"
import { happenings } from "../src/Procedure.ts"
import { duties } from "../src/ProcedureDuty.ts"
import { assess, replay, type Situatie } from "../src/plain.ts"
import type { Plain } from "../src/Reason.ts"
import { tables } from "../src/Rulebook.ts"
import { aanleiding, facts, hoedanigheid, loket, stand } from "../src/Situation.ts"

/** Every text the rules can say, from where it stands beside its rule. */
const texts: ReadonlyArray<Plain> = [
  ...tables.flatMap(({ table }) => table.rows.flatMap(({ because }) => because)),
  ...tables.flatMap(({ table }) =>
    table.rows.flatMap(({ outcome }) => {
      const refused = outcome as Partial<Outcome> | null
      return refused?._tag === "Refused" ? [(refused as { readonly because: Plain }).because] : []
    })
  ),
  ...Object.values(steps),
  ...duties.flatMap(({ because }) => because),
  ...happenings.map(({ what }) => what)
]

/** Words that stand within a sentence the answer makes. */
const phrases: ReadonlyArray<Plain> = [...obligations, ...duties].map(({ what }) => what).concat(Object.values(parties))

const sentencesOf = (text: string): ReadonlyArray<string> =>
  text.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence !== "")

const wordsOf = (sentence: string): number => sentence.split(/\s+/u).length

const mean = (numbers: ReadonlyArray<number>): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

describe("de taal van de regels", () => {
  it.each(["nl", "en"] as const)("is kort: gemiddeld hoogstens 15 woorden een zin (%s)", (taal) => {
    const lengths = texts.flatMap((text) => sentencesOf(text[taal])).map(wordsOf)
    expect(lengths.length).toBeGreaterThan(400)
    expect(mean(lengths)).toBeLessThanOrEqual(15)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25)
  })

  it("bestaat uit hele zinnen, in beide talen", () => {
    for (const { nl, en } of texts) {
      expect(nl).toMatch(/^[A-Z{].*[.?!]$/u)
      expect(en).toMatch(/^[A-Z{].*[.?!]$/u)
    }
    for (const { nl, en } of phrases) for (const text of [nl, en]) expect(text).toMatch(/^[a-z{].*[^.]$|^u$/u)
  })

  it("spreekt de lezer met u aan, en schrijft getallen in cijfers", () => {
    for (const { nl } of [...texts, ...phrases]) {
      expect(nl).not.toMatch(/\b(je|jij|jou|jouw)\b/iu)
      expect(nl).not.toMatch(
        /\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf) (weken|dagen|maanden|werkdagen|jaar)\b/iu
      )
    }
  })

  it("bevat geen woorden voor machines", () => {
    for (const { nl } of texts) expect(nl).not.toMatch(/[a-z]+\.[a-z]+|_|[a-z][A-Z]/u)
  })
})

const situations: ReadonlyArray<Situatie> = aanleiding.values.flatMap((what) =>
  hoedanigheid.values.flatMap((who) =>
    loket.values.flatMap((where) =>
      stand.values.map((far) => ({
        aanleiding: what,
        hoedanigheid: who,
        anoniem: false,
        loket: where,
        stand: far,
        ingediendOp: "2026-12-24"
      }))
    )
  )
)

describe("een antwoord in woorden", () => {
  it.each(["nl", "en"] as const)("is kort en noemt nooit een machinewoord (%s)", (taal) => {
    const told = situations.flatMap((situatie) => explain(assess(situatie, { taal }), taal))
    const sentences = told.flatMap(({ zinnen }) => zinnen.flatMap(sentencesOf))
    expect(situations.length).toBeGreaterThan(1_000)
    expect(mean(sentences.map(wordsOf))).toBeLessThanOrEqual(15)
    const machine = facts.flatMap(({ values }) => values.filter((value) => String(value).includes("-")))
    for (const word of machine.filter((value) => value !== "externe-klachtencommissie"))
      expect(sentences.some((sentence) => sentence.includes(String(word)))).toBe(false)
  })

  it("zegt wat het is, waarom, wat nu, wanneer en onder welke tekst", () => {
    const situatie = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht" } as const
    const told = explain(assess({ ...situatie, ingediendOp: "2026-12-24" }), "nl")
    expect(told.map(({ kop }) => kop)).toEqual([
      "Wat het is",
      "Waarom",
      "Wat u nu kunt doen",
      "Wanneer",
      "Wat het kost",
      "Welke tekst"
    ])
    expect(told.find(({ kop }) => kop === "Wanneer")?.zinnen[0]).toBe(
      "Uiterlijk maandag 28 december 2026: een bericht dat uw klacht is ontvangen. Dit doet Kracht."
    )
  })

  it("vraagt wat er nog nodig is, en zegt wie een dag weet die niet vaststaat", () => {
    const [, ask] = [0, explain(assess({}), "nl").find(({ kop }) => kop === "Wat wij nog willen weten")]
    expect(ask?.zinnen[0]).toBe("Wat wilt u laten weten?")
    const objection = explain(assess({ aanleiding: "oneens-met-besluit" }), "nl")
    expect(objection.find(({ kop }) => kop === "Wanneer")?.zinnen[0]).toContain("De dag weet: ")
  })
})

describe("een antwoord opnieuw", () => {
  const situatie = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false } as const

  it("is tot op de byte hetzelfde, voor elke situatie", () => {
    for (const each of situations.slice(0, 200))
      expect(replay(each, assess(each).ontvangstbewijs)).toEqual({ gelijk: true, verschilt: [] })
  })

  it("verschilt in de vraag, de tekst of het antwoord, en zegt waarin", () => {
    const versie = "concept"
    const { ontvangstbewijs } = assess(situatie, { versie })
    expect(replay({ ...situatie, anoniem: true }, ontvangstbewijs, { versie }).verschilt).toEqual(["situatie"])
    expect(replay(situatie, ontvangstbewijs, { versie: "voorstel" }).verschilt).toEqual(["tekst"])
    expect(replay(situatie, ontvangstbewijs, { versie, taal: "en" }).verschilt).toEqual(["antwoord"])
    expect(replay(situatie, { ...ontvangstbewijs, regels: "0" }, { versie }).verschilt).toEqual(["regels"])
  })
})
