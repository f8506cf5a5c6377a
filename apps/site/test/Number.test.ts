import { MAX_DAYS, tariffs } from "@kracht/rules/LateDecision"
import { obligations as objection } from "@kracht/rules/Objection"
import { everyDuty } from "@kracht/rules/OtherLaw"
import { publication, reaction } from "@kracht/rules/ProviderTerm"
import { type Step, steps } from "@kracht/rules/Step"
import { termInWords } from "@kracht/rules/TermInWords"
import { describe, expect, it } from "vitest"
import { readingsFor } from "../src/regulation/Companions.ts"
import { effectOf, valueName } from "../src/regulation/ReadingWords.ts"
import { current, versions } from "../src/regulation/Versions.ts"
import { said } from "../src/rules/Words.ts"
import { pages } from "./Built.ts"

const amount = /\d+\s+(?:werkdag(?:en)?|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren))\b/gu
const english = /\d+\s+(?:working\s+)?(?:day|week|month|year)s?\b/gu

/** What may hold a term: the official words, a quote of them, the same in other words or a word of them explained (content holds those to the text), a finding or a reading about them, or an element that names the parameter or the duty it shows. */
const carriers =
  ".zin, [data-citaat], [data-gewoon], [data-begrip], [data-termijn], [data-wet], [data-post], [data-dwangsom], [data-vervolg], [data-andere-termijn], [data-bevinding], [data-lezing], a[href^='/open-vragen/lezing/']"

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

/** The step on the penalty names both ends of it: after two weeks, for at most 42 days (Awb 4:17 lid 1 and lid 3). */
const penalty = { nl: ["2 weken", "42 dagen"], en: ["2 weeks", "42 days"] }

/** The text without the step on the penalty, which is held to the statute by itself. */
const withoutPenalty = (text: string, taal: "nl" | "en"): string =>
  [said(steps.dwangsom[taal]), said(steps.dwangsom.nl).replace("gemeente u", "gemeente je")].reduce(
    (left, step) => left.replaceAll(folded(step), ""),
    folded(text)
  )

describe("every term on the site comes from the text or a statute", () => {
  it("the step on the penalty names the two limits of the statute, in each language", () => {
    expect(said(steps.dwangsom.nl).match(amount)).toEqual(penalty.nl)
    expect(said(steps.dwangsom.en).match(english)).toEqual(penalty.en)
  })

  it("none stands outside the official words and the elements that name their parameter", () => {
    const loose = pages.flatMap(({ path, $ }) => {
      const body = $("body").clone()
      body.find(carriers).remove()
      return (withoutPenalty(body.text(), "nl").match(amount) ?? []).map((words) => ({ path, words }))
    })
    expect(loose).toEqual([])
  })

  it("an element that names a parameter shows the amount of that parameter", () => {
    const shown = pages.flatMap(({ path, $ }) =>
      $("[data-termijn]")
        .toArray()
        .flatMap((element) =>
          ($(element).text().match(amount) ?? []).map((words) => ({
            path,
            id: $(element).attr("data-termijn") ?? "",
            words: words.replace(/\s+/gu, " ")
          }))
        )
    )
    expect(shown.length).toBeGreaterThan(20)
    for (const { path, id, words } of shown) {
      const allowed = versions.flatMap(({ parameters }) => {
        const waarde = parameters[id]?.waarde
        return waarde?.soort === "termijn" ? [termInWords(waarde.termijn)] : []
      })
      expect(allowed, `${path} ${id}`).toContain(words)
    }
  })

  it("an element that names a duty of statute shows the term of that statute", () => {
    const lawful = new Map([
      ...everyDuty.flatMap((duty) => (duty.stelsel === "wet" ? [[duty.id, termInWords(duty.statutory)] as const] : [])),
      ...[...Object.values(objection), reaction, publication].map(({ id, term }) => [id, termInWords(term)] as const)
    ])
    const shown = pages.flatMap(({ path, $ }) =>
      $("[data-wet]")
        .toArray()
        .map((element) => ({ path, id: $(element).attr("data-wet") ?? "", words: $(element).text().trim() }))
    )
    expect(shown.length).toBeGreaterThan(0)
    for (const { path, id, words } of shown.filter((one) => !one.path.startsWith("/en/")))
      expect(words, `${path} ${id}`).toBe(lawful.get(id))
  })

  // Awb 4:17 lid 1 and 2: at most 42 days; the tariff of Stcrt. 2018, 65542 over 14, 14 and the other days.
  it("a penalty shows the days and the amounts of the rules", () => {
    const shown = pages.flatMap(({ path, $ }) =>
      $("[data-dwangsom]")
        .toArray()
        .map((element) => ({ path, words: folded($(element).text()) }))
    )
    expect(MAX_DAYS).toBe(42)
    const [first, second, last] = tariffs[0]?.euros ?? [0, 0, 0]
    const total = (sign: string) => String(14 * first + 14 * second + 14 * last).replace(/(?=\d{3}$)/u, sign)
    expect(shown.map(({ path }) => path)).toEqual([
      "/brief/",
      "/en/what-can-i-do/",
      "/voor-jou/brief/",
      "/voor-jou/wat-kan-ik-doen/",
      "/wat-kan-ik-doen/"
    ])
    for (const { path, words } of shown)
      expect(words, path).toBe(
        path.endsWith("/wat-kan-ik-doen/")
          ? `Samen is dat hoogstens ${total(".")} euro.`
          : path.startsWith("/en/")
            ? `It runs at most 42 days. First 14 days of ${first} euros, then 14 days of ${second} euros, then 14 days of ${last} euros. In all it is at most ${total(",")} euros.`
            : `Dat duurt hoogstens 42 dagen. Eerst 14 dagen ${first} euro per dag, dan 14 dagen ${second} euro, dan 14 dagen ${last} euro. Samen is dat hoogstens ${total(".")} euro.`
      )
  })

  // Wmo 2015 2.3.2 lid 1: six weeks for the inquiry; 2.3.5 lid 2: two weeks for the decision. AVG 12 lid 3: two months more. The
  // others name no number.
  it("what can set another last day names the terms of the Wmo and the AVG, and no other number", () => {
    const shown = pages.flatMap(({ $ }) =>
      $("[data-andere-termijn]")
        .toArray()
        .map((element) => ({
          statute: $(element).attr("data-andere-termijn"),
          amounts: folded($(element).text()).match(amount) ?? []
        }))
    )
    expect(shown.length).toBeGreaterThan(10)
    const terms: Readonly<Record<string, string>> = {
      "Wmo 2015 art. 2.3.2 lid 1": "6 weken",
      "Wmo 2015 art. 2.3.5 lid 2": "2 weken",
      "AVG art. 12 lid 3": "2 maanden"
    }
    for (const { statute = "", amounts } of shown)
      expect(amounts, statute).toEqual(terms[statute] === undefined ? [] : [terms[statute]])
    for (const statute of Object.keys(terms)) expect(shown.map((one) => one.statute)).toContain(statute)
  })

  // Awb 6:9 lid 2: not later than a week after the end of the term.
  it("a letter that is posted has the week of the statute, wherever it is said", () => {
    const shown = pages.flatMap(({ $ }) =>
      $("[data-post]")
        .toArray()
        .map((element) => $(element).text())
    )
    expect(shown.length).toBeGreaterThan(1)
    expect([...new Set(shown)]).toEqual(["1 week"])
  })

  it("a step with a number says that of the reading it is for", () => {
    const shown = pages.flatMap(({ $ }) =>
      $("[data-vervolg]")
        .toArray()
        .map((element) => ({ step: $(element).attr("data-vervolg") as Step, words: folded($(element).text()) }))
    )
    expect(shown.length).toBeGreaterThan(0)
    for (const { step, words } of shown) {
      const because = steps[step]
      const lezing = readingsFor(current).find(({ id }) => "reading" in because && id === because.reading)
      expect(words).toBe(said(because.nl))
      const values = [
        ...(lezing?.alternatieven ?? []).map(({ waarde }) => valueName(waarde)),
        ...(step === "dwangsom" ? penalty.nl : [])
      ]
      for (const number of words.match(amount) ?? []) expect(values, step).toContain(number)
    }
  })

  it("a term in English is that of the parameter or the statute it names", () => {
    const units: Readonly<Record<string, string>> = {
      dagen: "day",
      weken: "week",
      maanden: "month",
      jaren: "year",
      werkdagen: "working day"
    }
    const inEnglish = ({ aantal, eenheid }: { readonly aantal: number; readonly eenheid: string }) =>
      `${aantal} ${units[eenheid]}${aantal === 1 ? "" : "s"}`
    const lawful = new Map([
      ...everyDuty.flatMap((duty) => (duty.stelsel === "wet" ? [[duty.id, inEnglish(duty.statutory)] as const] : [])),
      ...[...Object.values(objection), reaction].map(({ id, term }) => [id, inEnglish(term)] as const)
    ])
    const own = pages.filter(({ path }) => path.startsWith("/en/"))
    let seen = 0
    for (const { path, $ } of own) {
      const body = $("main").clone()
      body.find("[data-gewoon], [data-termijn], [data-wet], [data-dwangsom]").remove()
      expect(withoutPenalty(body.text(), "en").match(english) ?? [], path).toEqual([])
      for (const element of $("dt[data-termijn], dt[data-wet]").toArray()) {
        seen++
        const words = folded($(element).text())
        const waarde = current.parameters[$(element).attr("data-termijn") ?? ""]?.waarde
        if (waarde?.soort === "termijn") expect(words, path).toBe(inEnglish(waarde.termijn))
        else expect(words, path).toBe(lawful.get($(element).attr("data-wet") ?? ""))
      }
    }
    expect(seen).toBeGreaterThan(15)
  })

  it("an element that names a reading shows values of that reading", () => {
    const shown = pages.flatMap(({ path, $ }) =>
      $("[data-lezing]")
        .toArray()
        .map((element) => ({ path, id: $(element).attr("data-lezing") ?? "", words: folded($(element).text()) }))
    )
    expect(shown.some(({ words }) => words.match(amount) !== null)).toBe(true)
    for (const { path, id, words } of shown) {
      const lezing = readingsFor(current).find((reading) => reading.id === id)
      const meanings = lezing?.alternatieven.map(({ betekenis }) => betekenis) ?? []
      const effect = lezing === undefined ? undefined : effectOf(lezing)
      const texts = [lezing?.vraag, lezing?.grond, effect, lezing?.toepassing, ...meanings]
      expect(
        texts.some((text) => typeof text === "string" && words.includes(folded(text))),
        `${path} ${id}: ${words}`
      ).toBe(true)
    }
  })

  it("every parameter of every version stands on the page of terms, with its words and its sentences", () => {
    const page = pages.find(({ path }) => path === "/termijnen/")
    for (const { parameters } of versions) {
      for (const [id, { waarde, woorden, zinnen }] of Object.entries(parameters)) {
        if (waarde.soort === "lijst") continue
        const section = page?.$(`section[id="${id}"]`)
        expect(section?.length, id).toBe(1)
        for (const words of woorden) expect(section?.text(), id).toContain(words)
        expect(
          section
            ?.find("[data-citaat]")
            .toArray()
            .map((quote) => page?.$(quote).attr("data-citaat"))
        ).toEqual(expect.arrayContaining([...zinnen]))
      }
    }
  })
})
