import { isRefusal, type Refusal } from "@kracht/calendar/Refusal"
import { compute, type HouseTerm, type StatutoryTerm } from "@kracht/calendar/Term"
import type { Policy } from "@kracht/calendar/WorkingDay"
import { describe, expect, it } from "vitest"
import { skippedDays } from "../src/Skipped.ts"
import { answer } from "../src/TermAnswer.ts"
import { type Standstill, steps, stepsBefore } from "../src/TermSteps.ts"
import { day } from "./day.ts"

const answered = <A>(answer: A | Refusal): A => {
  if (isRefusal(answer)) throw new Error(answer.melding)
  return answer
}

const explained = (event: string, term: StatutoryTerm | HouseTerm, policy: Policy = "W32") => {
  const computed = answered(compute(day(event), term, policy))
  return { stappen: steps(computed, term, policy), overgeslagen: skippedDays(computed, term, policy) }
}

const JUDGMENT = "HR 1 september 2017, ECLI:NL:HR:2017:2225"

describe("de stappen", () => {
  it("van een verlengde termijn noemen elke dag waarover verlengd is, en het artikel", () => {
    expect(explained("2020-02-28", { stelsel: "wet", aantal: 6, eenheid: "weken" })).toEqual({
      stappen: [
        {
          tekst:
            "De dag van de gebeurtenis, vrijdag 28 februari 2020, telt niet mee. De termijn begint op zaterdag 29 februari 2020.",
          wet: JUDGMENT
        },
        { tekst: "Na 6 weken is de laatste dag vrijdag 10 april 2020." },
        {
          tekst:
            "Verlengd over 2020-04-10 (Goede Vrijdag), 2020-04-11 (zaterdag), 2020-04-12 (zondag), 2020-04-13 (tweede Paasdag) tot en met dinsdag 14 april 2020.",
          wet: "Algemene termijnenwet art. 1"
        }
      ],
      overgeslagen: [
        { datum: "2020-04-10", reden: "Goede Vrijdag" },
        { datum: "2020-04-11", reden: "zaterdag" },
        { datum: "2020-04-12", reden: "zondag" },
        { datum: "2020-04-13", reden: "tweede Paasdag" }
      ]
    })
  })

  it("van een termijn die op een gewone dag eindigt", () => {
    expect(explained("2026-01-05", { stelsel: "wet", aantal: 1, eenheid: "weken" })).toEqual({
      stappen: [
        {
          tekst:
            "De dag van de gebeurtenis, maandag 5 januari 2026, telt niet mee. De termijn begint op dinsdag 6 januari 2026.",
          wet: JUDGMENT
        },
        { tekst: "Na 1 week is de laatste dag maandag 12 januari 2026." },
        { tekst: "Niet verlengd: dit is een gewone dag.", wet: "Algemene termijnenwet art. 1" }
      ],
      overgeslagen: []
    })
  })

  it("van een korte termijn noemen art. 2", () => {
    const { stappen, overgeslagen } = explained("2026-03-06", { stelsel: "wet", aantal: 3, eenheid: "dagen" })
    expect(overgeslagen).toEqual([])
    expect(stappen.slice(1)).toEqual([
      { tekst: "Na 3 dagen is de laatste dag maandag 9 maart 2026." },
      {
        tekst: "Verlengd tot en met dinsdag 10 maart 2026, de tweede gewone dag van de termijn.",
        wet: "Algemene termijnenwet art. 2"
      }
    ])
  })

  /** Thursday before Easter: Friday to Monday are free, so Tuesday is the first ordinary day and Wednesday the second. */
  it("van een korte termijn over Pasen noemen art. 1 en 2", () => {
    const { stappen } = explained("2026-04-02", { stelsel: "wet", aantal: 3, eenheid: "dagen" })
    expect(stappen.at(-1)).toEqual({
      tekst:
        "Verlengd over 2026-04-05 (zondag), 2026-04-06 (tweede Paasdag) tot en met woensdag 8 april 2026, de tweede gewone dag van de termijn.",
      wet: "Algemene termijnenwet art. 1 en 2"
    })
  })

  it("van een lange termijn noemen art. 4, en in maanden en jaren het arrest", () => {
    const four = explained("2025-12-26", { stelsel: "wet", aantal: 4, eenheid: "maanden" })
    expect(four.stappen.slice(1)).toEqual([
      { tekst: "Na 4 maanden is de laatste dag zondag 26 april 2026.", wet: JUDGMENT },
      { tekst: "Niet verlengd: de termijn is te lang.", wet: "Algemene termijnenwet art. 4" }
    ])
    expect(four.overgeslagen).toEqual([])
    const years = explained("2025-12-26", { stelsel: "wet", aantal: 2, eenheid: "jaren" })
    expect(years.stappen[1]).toEqual({
      tekst: "Na 2 jaar is de laatste dag zondag 26 december 2027.",
      wet: JUDGMENT
    })
  })

  it("van een huistermijn zeggen dat er niet verlengd wordt", () => {
    expect(explained("2026-03-01", { stelsel: "regeling", aantal: 6, eenheid: "weken" })).toEqual({
      stappen: [
        {
          tekst:
            "De dag van de gebeurtenis, zondag 1 maart 2026, telt niet mee. De termijn begint op maandag 2 maart 2026."
        },
        { tekst: "Na 6 weken is de laatste dag zondag 12 april 2026." },
        { tekst: "Niet verlengd: dit is geen termijn uit een wet.", wet: "Algemene termijnenwet art. 1" }
      ],
      overgeslagen: []
    })
  })

  it("van een termijn in werkdagen noemen wat geen werkdag is", () => {
    expect(explained("2026-12-24", { stelsel: "regeling", aantal: 5, eenheid: "werkdagen" })).toEqual({
      stappen: [
        {
          tekst:
            "De dag van de gebeurtenis, donderdag 24 december 2026, telt niet mee. De termijn begint op vrijdag 25 december 2026."
        },
        {
          tekst:
            "Geen werkdag: 2026-12-25 (eerste Kerstdag), 2026-12-26 (zaterdag, tweede Kerstdag), 2026-12-27 (zondag), 2027-01-01 (Nieuwjaarsdag), 2027-01-02 (zaterdag), 2027-01-03 (zondag).",
          wet: "Algemene termijnenwet art. 3 lid 1 en 2"
        },
        { tekst: "Na 5 werkdagen is de laatste dag maandag 4 januari 2027." }
      ],
      overgeslagen: [
        { datum: "2026-12-25", reden: "eerste Kerstdag" },
        { datum: "2026-12-26", reden: "zaterdag, tweede Kerstdag" },
        { datum: "2026-12-27", reden: "zondag" },
        { datum: "2027-01-01", reden: "Nieuwjaarsdag" },
        { datum: "2027-01-02", reden: "zaterdag" },
        { datum: "2027-01-03", reden: "zondag" }
      ]
    })
  })

  it("van een werkdag zonder vrije dag ertussen slaan niets over", () => {
    const { stappen } = explained("2026-01-05", { stelsel: "regeling", aantal: 1, eenheid: "werkdagen" })
    expect(stappen.slice(1)).toEqual([{ tekst: "Na 1 werkdag is de laatste dag dinsdag 6 januari 2026." }])
  })

  it("zeggen het erbij als een koninklijk besluit de dag nog kan veranderen", () => {
    const { stappen } = explained("2029-03-01", { stelsel: "wet", aantal: 10, eenheid: "weken" })
    expect(stappen.at(-1)).toEqual({
      tekst: "Een nieuw koninklijk besluit kan deze datum nog veranderen.",
      wet: "Algemene termijnenwet art. 3 lid 3"
    })
    expect(stappen).toHaveLength(4)
  })

  it("van werkdagen na 2028 zeggen onder welke lezing een besluit telt: onder W32 blijft zo een dag een werkdag", () => {
    const last = { wet: "Algemene termijnenwet art. 3 lid 3" }
    const term = { stelsel: "regeling", aantal: 5, eenheid: "werkdagen" } as const
    expect(explained("2029-05-10", term).stappen.at(-1)).toEqual({
      ...last,
      tekst: "Onder lezing W33 kan een nieuw koninklijk besluit de laatste dag nog veranderen."
    })
    expect(explained("2029-05-10", term, "W33").stappen.at(-1)).toEqual({
      ...last,
      tekst: "Een nieuw koninklijk besluit kan deze datum nog veranderen."
    })
  })

  it("noemen de dagen waarop een termijn stilstond, met het artikel en de dag waarop zij anders eindigde", () => {
    const term = { stelsel: "wet", aantal: 8, eenheid: "weken" } as const
    const computed = answered(compute(day("2026-01-05"), term, "W32", 10))
    expect(steps(computed, term, "W32", { dagen: 10, wet: "Awb art. 4:15 lid 1" }).slice(1)).toEqual([
      { tekst: "Na 8 weken is de laatste dag maandag 2 maart 2026." },
      {
        tekst: "De termijn stond 10 dagen stil. Dan is de laatste dag donderdag 12 maart 2026.",
        wet: "Awb art. 4:15 lid 1"
      },
      { tekst: "Niet verlengd: dit is een gewone dag.", wet: "Algemene termijnenwet art. 1" }
    ])
  })

  it.each([
    [1, "dagen", "1 dag"],
    [2, "dagen", "2 dagen"],
    [1, "maanden", "1 maand"],
    [3, "maanden", "3 maanden"],
    [1, "jaren", "1 jaar"]
  ] as const)("%i %s heet %s", (aantal, eenheid, words) => {
    const { stappen } = explained("2026-01-05", { stelsel: "wet", aantal, eenheid })
    expect(stappen[1]?.tekst).toMatch(
      new RegExp(`^Na ${words} is de laatste dag [a-z]+ [0-9]+ [a-z]+ [0-9]{4}\\.$`, "u")
    )
  })
})

describe("de stappen van een termijn die terugtelt", () => {
  it("noemen de dag, ook als die geen gewone dag is, en het artikel dat hem laat staan", () => {
    // 10 days before 3 May 2026 is 23 April; a week before 13 April is Easter Monday, and stays it.
    expect(stepsBefore(day("2026-05-03"), { stelsel: "wet", aantal: 10, eenheid: "dagen" })).toEqual([
      { tekst: "Teruggeteld vanaf zondag 3 mei 2026. Die dag telt niet mee." },
      { tekst: "10 dagen ervoor is donderdag 23 april 2026." },
      { tekst: "Een termijn die terugtelt, wordt niet verlengd.", wet: "Algemene termijnenwet art. 1 lid 2" }
    ])
    expect(stepsBefore(day("2026-04-13"), { stelsel: "wet", aantal: 1, eenheid: "weken" })).toContainEqual({
      tekst: "1 week ervoor is maandag 6 april 2026."
    })
  })

  it("noemen bij werkdagen elke dag die er geen was", () => {
    expect(stepsBefore(day("2026-04-08"), { stelsel: "regeling", aantal: 2, eenheid: "werkdagen" })).toEqual([
      { tekst: "Teruggeteld vanaf woensdag 8 april 2026. Die dag telt niet mee." },
      {
        tekst:
          "Geen werkdag: 2026-04-03 (Goede Vrijdag), 2026-04-04 (zaterdag), 2026-04-05 (zondag), 2026-04-06 (tweede Paasdag).",
        wet: "Algemene termijnenwet art. 3 lid 1 en 2"
      },
      { tekst: "2 werkdagen ervoor is donderdag 2 april 2026." },
      { tekst: "Een termijn die terugtelt, wordt niet verlengd.", wet: "Algemene termijnenwet art. 1 lid 2" }
    ])
  })

  it("zeggen wat een nieuw besluit nog kan veranderen, en weigeren wat geen termijn is", () => {
    const term: HouseTerm = { stelsel: "regeling", aantal: 2, eenheid: "werkdagen" }
    expect(stepsBefore(day("2030-05-06"), term)).toContainEqual({
      tekst: "Onder lezing W33 kan een nieuw koninklijk besluit de laatste dag nog veranderen.",
      wet: "Algemene termijnenwet art. 3 lid 3"
    })
    // The moment itself is not counted: nothing that counts back from 1 January 2029 is undecided.
    for (const moment of ["2028-05-08", "2029-01-01"]) expect(stepsBefore(day(moment), term)).toHaveLength(4)
    expect(stepsBefore(day("2026-05-06"), { ...term, aantal: 0 })).toMatchObject({ code: "ongeldig-aantal" })
  })
})

describe("de stappen in het Engels", () => {
  const inEnglish = (
    event: string,
    term: StatutoryTerm | HouseTerm,
    standstill?: Standstill,
    policy: Policy = "W32"
  ) => {
    const computed = answered(compute(day(event), term, policy))
    const [nl, en] = (["nl", "en"] as const).map((taal) => steps(computed, term, policy, standstill, taal))
    expect(en?.map(({ wet }) => wet)).toEqual(nl?.map(({ wet }) => wet))
    return en?.map(({ tekst }) => tekst)
  }

  it("noemen elke dag waarover verlengd is: een zondag, een feestdag en een dag die daarmee gelijk is gesteld", () => {
    // 2025-05-29 is Hemelvaartsdag, en de vrijdag erna is dat jaar gelijkgesteld (law.md deel 3).
    expect(inEnglish("2025-05-15", { stelsel: "wet", aantal: 2, eenheid: "weken" })?.slice(1)).toEqual([
      "After 2 weeks the last day is 29 May 2025.",
      "Extended past 2025-05-29 (public holiday), 2025-05-30 (equated with a public holiday), 2025-05-31 (Saturday), 2025-06-01 (Sunday) up to and including 2 June 2025."
    ])
  })

  it("zeggen waarom er niet wordt verlengd, en wat geen werkdag is", () => {
    const last = (...asked: Parameters<typeof inEnglish>) => inEnglish(...asked)?.at(-1)
    expect(last("2026-01-05", { stelsel: "wet", aantal: 1, eenheid: "weken" })).toBe(
      "Not extended: this is an ordinary day."
    )
    expect(last("2026-01-05", { stelsel: "regeling", aantal: 1, eenheid: "weken" })).toBe(
      "Not extended: this is no term of a statute."
    )
    expect(last("2026-01-05", { stelsel: "wet", aantal: 2, eenheid: "jaren" })).toBe(
      "Not extended: this is a term in years."
    )
    expect(last("2026-01-05", { stelsel: "wet", aantal: 13, eenheid: "weken" })).toBe(
      "Not extended: the term is too long."
    )
    expect(inEnglish("2026-04-02", { stelsel: "regeling", aantal: 1, eenheid: "werkdagen" })).toEqual([
      "The day of the event, 2 April 2026, does not count. The term begins on 3 April 2026.",
      "No working day: 2026-04-03 (public holiday), 2026-04-04 (Saturday), 2026-04-05 (Sunday), 2026-04-06 (public holiday).",
      "After 1 working day the last day is 7 April 2026."
    ])
  })

  it("noemen hoe lang een termijn stilstond, en dat zij zo lang niet afloopt", () => {
    // Drie weken na 12 januari is 2 februari; daar zitten 5 dagen stilstand en 2 dagen langer in.
    const term = { stelsel: "wet", aantal: 3, eenheid: "weken" } as const
    const computed = answered(compute(day("2026-01-12"), term))
    const standstill = { dagen: 5, langer: 2, wet: "Awb art. 7:10 lid 2" }
    expect(steps(computed, term, "W32", standstill, "en").slice(1, 4)).toEqual([
      { tekst: "After 3 weeks the last day is 26 January 2026." },
      {
        tekst: "The term stood still for 5 days. Then the last day is 31 January 2026.",
        wet: "Awb art. 7:10 lid 2"
      },
      {
        tekst: "While the term stands still it does not run out. It does not end before 2 February 2026.",
        wet: "Awb art. 7:10 lid 2"
      }
    ])
  })
})

describe("een termijn in werkdagen", () => {
  /** The last day under each policy (law.md 2.3). */
  const ends = (gebeurtenis: string, aantal: number) => {
    const { einde, perLezing } = answered(answer({ gebeurtenis, aantal, eenheid: "werkdagen", stelsel: "regeling" }))
    return { einde, perLezing }
  }

  it("eindigt per lezing van werkdag op een eigen dag, en voor ons op die van W32", () => {
    // Goede Vrijdag is 3 april 2026, tweede Paasdag 6 april.
    expect(ends("2026-04-02", 2)).toEqual({
      einde: "2026-04-08",
      perLezing: { W0: "2026-04-06", WX: "2026-04-07", W31: "2026-04-07", W32: "2026-04-08", W33: "2026-04-08" }
    })
    // Bevrijdingsdag 2026 is een dinsdag.
    expect(ends("2026-05-04", 1)).toEqual({
      einde: "2026-05-06",
      perLezing: { W0: "2026-05-05", WX: "2026-05-05", W31: "2026-05-06", W32: "2026-05-06", W33: "2026-05-06" }
    })
    // De vrijdag na Hemelvaartsdag 2026 is gelijkgesteld.
    expect(ends("2026-05-13", 1)).toEqual({
      einde: "2026-05-15",
      perLezing: { W0: "2026-05-14", WX: "2026-05-15", W31: "2026-05-15", W32: "2026-05-15", W33: "2026-05-18" }
    })
  })

  it("heeft alleen dan een dag per lezing", () =>
    expect(
      answered(answer({ gebeurtenis: "2026-04-02", aantal: 2, eenheid: "weken", stelsel: "wet" }))
    ).not.toHaveProperty("perLezing"))
})
