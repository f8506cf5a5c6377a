import { voorbeelden } from "@kracht/content/voorbeelden"
import { describe, expect, it } from "vitest"
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
import { steps } from "../src/Step.ts"
import { machineWordsIn, mean, sentencesOf, wordsOf } from "./Language.ts"
import { randomFrom } from "./RandomCases.ts"

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
  const examples = voorbeelden.map(({ situatie }) => situatie as Situatie)

  const random = randomFrom(46)
  const one = <A>(values: ReadonlyArray<A>): A => values[Math.floor(random() * values.length)] as A
  const seeded = Array.from({ length: 300 }, () => {
    const given = facts.filter(() => random() < 0.7).map(({ id, values }) => [id, one<unknown>(values)])
    const organisatie = one(["yoep", "incluzio", "onbekend", undefined])
    return {
      ...Object.fromEntries(given),
      ...(organisatie === undefined ? {} : { organisatie }),
      ...(random() < 0.5 ? { ingediendOp: "2026-12-24" } : {})
    } as Situatie
  })

  it.each(["nl", "en"] as const)("is kort, en noemt nooit een veldnaam of een machinewoord (%s)", (taal) => {
    const told = [...situations, ...examples, ...seeded].map((situatie) => explain(assess(situatie, { taal })))
    const texts = told.flatMap((alineas) => alineas.flatMap(({ kop, zinnen }) => [kop, ...zinnen]))
    expect(situations.length).toBeGreaterThan(1_000)
    expect(examples.length).toBeGreaterThan(50)
    expect([...new Set(texts.flatMap(machineWordsIn))]).toEqual([])
    expect(texts.filter((text) => /undefined|null|[{}]/u.test(text))).toEqual([])
    const lengths = texts.flatMap(sentencesOf).map(wordsOf)
    expect(mean(lengths)).toBeLessThanOrEqual(15)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25)
  })

  it("spreekt de taal van het antwoord, nooit twee: ook de vragen en wie iets weet", () => {
    const told = (taal: "nl" | "en") =>
      [...situations.filter((_, i) => i % 7 === 0), ...examples, ...seeded].flatMap((situatie) =>
        explain(assess(situatie, { taal })).flatMap(({ kop, zinnen }) => [kop, ...zinnen])
      )
    const english = new Set(told("en"))
    expect([...new Set(told("nl"))].filter((text) => english.has(text))).toEqual([])
    expect([...english].filter((text) => /\b(de|het|een|niet|naar|uw|u)\b/u.test(text))).toEqual([])
    expect(told("nl").filter((text) => /\b(the|your|whether|must)\b/iu.test(text))).toEqual([])
  })

  it("een machinewoord wordt gevonden", () => {
    expect(machineWordsIn("De dag weet: uzelf: de dag waarop u de klacht indiende (ingediendOp).")).toEqual([
      "ingediendOp"
    ])
    expect(machineWordsIn("Vraag de externe-klachtencommissie naar contact.termijn.")).toEqual([
      "externe-klachtencommissie",
      "contact.termijn"
    ])
    expect(machineWordsIn("Vraag de externe klachtencommissie. Dat kan op www.jeugdstem.nl.")).toEqual([])
  })

  it("zegt wat het is, waarom, waar, wat nu, wanneer en onder welke tekst", () => {
    const situatie = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht" } as const
    const told = explain(assess({ ...situatie, ingediendOp: "2026-12-24" }))
    expect(told.map(({ kop }) => kop)).toEqual([
      "Wat het is",
      "Waarom",
      "Waar u terechtkunt",
      "Wat u nu kunt doen",
      "Wanneer",
      "Wat het kost",
      "Welke tekst"
    ])
    expect(told.find(({ kop }) => kop === "Wanneer")?.zinnen[0]).toBe(
      "Uiterlijk maandag 28 december 2026: een bericht dat uw klacht is ontvangen. Dit doet Kracht."
    )
    expect(told.find(({ kop }) => kop === "Waar u terechtkunt")?.zinnen).toContain("Jeugdstem ondersteunt u.")
    const tasks = explain(assess({ ...situatie, over: "medewerker" })).find(({ kop }) => kop === "Wie wat doet")
    expect(tasks?.zinnen).toContain("De klachtencoördinator behandelt dit.")
  })

  it.each([
    ["nl", "Wat wij nog willen weten", "Wat wilt u laten weten?"],
    ["en", "What we still want to know", "What do you want to tell?"]
  ] as const)("vraagt wat er nog nodig is (%s)", (taal, kop, vraag) =>
    expect(explain(assess({}, { taal })).find((alinea) => alinea.kop === kop)?.zinnen[0]).toBe(vraag)
  )

  it("begint met wat niet kan wachten als er gevaar is", () => {
    const [first] = explain(assess({ aanleiding: "behandeling", gevaar: true }))
    expect(first?.kop).toBe("Eerst dit")
    expect(first?.zinnen[0]).toContain("112")
    expect(explain(assess({ aanleiding: "behandeling", gevaar: false })).map(({ kop }) => kop)).not.toContain(
      "Eerst dit"
    )
  })

  it("zegt wat er nodig is voor een dag die niet vaststaat, en wie dat weet", () => {
    const when = (situatie: Situatie) =>
      explain(assess(situatie))
        .find(({ kop }) => kop === "Wanneer")
        ?.zinnen.join(" ") ?? ""
    expect(when({ aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht" })).toContain(
      "De dag is nog niet bekend. Daarvoor is nodig: de dag waarop u de klacht indiende. Die weet u zelf."
    )
    expect(when({ aanleiding: "oneens-met-besluit" })).toContain("Dat staat in de brief met het besluit.")
    expect(when({ aanleiding: "geen-besluit" })).toContain("Vraag het aan de gemeente.")
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
