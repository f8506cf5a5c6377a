import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import { steps } from "@kracht/rules/Appeal"
import { obligations } from "@kracht/rules/Deadline"
import type { Value } from "@kracht/rules/Fact"
import { assess, type Situatie } from "@kracht/rules/plain"
import { facts, hoedanigheid } from "@kracht/rules/Situation"
import { describe, expect, it } from "vitest"
import { type Known, type Outcome, type Question, screens } from "../src/guide/Flow.ts"
import { answerIn } from "../src/guide/Words.ts"
import { current } from "../src/regulation/Versions.ts"
import { said } from "../src/rules/Words.ts"
import { pageAt } from "./Built.ts"

const { $, html } = pageAt("/wat-kan-ik-doen/")

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

const screenAt = (id: string) => $(`section.stap[id="${id}"]`)

/** A way a reader can take by answering: the answers given, the advice met, and the screen of the outcome. */
interface Way {
  readonly known: Known
  readonly advised: ReadonlyArray<string>
  readonly at: string
}

const ways: ReadonlyArray<Way> = walk("vraag-aanleiding", {}, [])

function walk(id: string, known: Known, advised: ReadonlyArray<string>): ReadonlyArray<Way> {
  const screen = screens.find((candidate) => candidate.id === id)
  if (screen === undefined) throw new Error(`No screen is called ${id}.`)
  if (screen.soort === "uitkomst") return [{ known, advised, at: id }]
  if (screen.soort === "advies") return walk(screen.to, known, [...advised, id])
  return screen.answers.flatMap(({ value, to }) => walk(to, { ...known, [screen.fact]: value }, advised))
}

/** Where a situation leads; nowhere when it leaves a question open. A complaint not yet filed may have been talked over or not. */
function follow(situatie: Readonly<Record<string, unknown>>): Outcome | undefined {
  const known: Readonly<Record<string, unknown>> = { eerstBesproken: "ja", ...situatie }
  let screen = screens.find(({ id }) => id === "vraag-aanleiding")
  while (screen !== undefined && screen.soort !== "uitkomst") {
    const asked = screen
    const to = asked.soort === "advies" ? asked.to : asked.answers.find(({ value }) => value === known[asked.fact])?.to
    screen = screens.find(({ id }) => id === to)
  }
  return screen
}

describe("Wat kan ik doen?", () => {
  it("comes to every outcome, by ways of at most five questions", () => {
    expect(ways.length).toBeGreaterThan(80)
    expect(new Set(ways.map(({ at }) => at)).size).toBe(screens.filter(({ soort }) => soort === "uitkomst").length)
    expect(Math.max(...ways.map(({ known }) => Object.keys(known).length))).toBeLessThanOrEqual(5)
  })

  it.each(ways.map((way) => ({ ...way, name: Object.values(way.known).join(", ") })))(
    "$name: the page says what the core says",
    ({ known, advised, at }) => {
      const antwoord = assess(known as Situatie)
      const shown = [...advised, at].map((id) => folded(screenAt(id).text())).join(" ")
      expect(antwoord.uitkomst).not.toBe("meer-nodig")
      expect(antwoord.vervolg.length).toBeGreaterThan(0)
      for (const { tekst } of antwoord.vervolg) expect(shown).toContain(tekst)
      const others = Object.values(steps).filter(({ nl }) => !antwoord.vervolg.some(({ tekst }) => tekst === said(nl)))
      const first = folded(screenAt(at).find("h3").first().next("ul").text())
      for (const { nl } of others) expect(first).not.toContain(said(nl))
    }
  )

  const told = voorbeelden.filter(
    (voorbeeld) => holdsUnder(voorbeeld, current) && voorbeeld.situatie["aanleiding"] !== undefined
  )

  it("comes for every worked example to the outcome it expects, as far as its situation answers the questions", () => {
    const arrived = told.flatMap(({ id, situatie, verwacht }) => {
      const at = follow(situatie)
      if (at === undefined) return []
      expect({ id, soort: at.bericht, uitkomst: at.uitkomst }).toMatchObject({
        id,
        soort: verwacht["soort"] ?? at.bericht,
        uitkomst: verwacht["uitkomst"] ?? at.uitkomst
      })
      return [id]
    })
    expect(arrived.length).toBeGreaterThan(10)
  })

  it("shows for each outcome the duties the core answers with, filed with the partnership", () => {
    for (const { known, at } of ways) {
      const { termijnen } = assess({
        ...known,
        ...(known["aanleiding"] === "behandeling" ? { loket: "kracht" } : {})
      } as Situatie)
      const shown = folded(screenAt(at).find(".plichten").text())
      for (const { wat } of termijnen) expect(shown, at).toContain(wat)
      for (const { what } of obligations.filter(({ what }) => !termijnen.some(({ wat }) => wat === said(what.nl))))
        expect(shown, at).not.toContain(said(what.nl))
    }
  })

  it("shows no duty twice, and how long a decision on an objection takes with and without a committee (Awb 7:10)", () => {
    for (const { at } of ways) {
      const told = screenAt(at)
        .find(".plichten dd")
        .toArray()
        .map((duty) => folded($(duty).text()))
      expect(new Set(told).size, at).toBe(told.length)
    }
    const objection = folded(screenAt("bezwaar").find(".plichten").text())
    for (const words of ["12 weken De gemeente", "als er een bezwaarcommissie is", "als er geen bezwaarcommissie is"])
      expect(objection).toContain(words)
  })

  it("says of whoever talked no more than it asks: the same outcome as for whoever did not", () => {
    for (const { known, at } of ways.filter(({ known }) => known["eerstBesproken"] === "ja")) {
      const others = ways.filter((way) =>
        Object.entries({ ...known, eerstBesproken: way.known["eerstBesproken"] }).every(
          ([fact, value]) => way.known[fact] === value
        )
      )
      expect(others.map((way) => way.at)).toEqual([at, at, at])
    }
  })

  it("asks no question whose answer changes nothing", () => {
    for (const screen of screens.filter((candidate): candidate is Question => candidate.soort === "vraag"))
      expect(new Set(screen.answers.map(({ to }) => to)).size, screen.id).toBeGreaterThan(1)
  })

  it("never asks for an age, a name or an organisation: no outcome depends on it", () => {
    const asked = new Set(ways.flatMap(({ known }) => Object.keys(known)))
    for (const fact of ["leeftijdsgroep", "samenMetVolwassene", "organisatie", "ingediendOp"])
      expect(asked).not.toContain(fact)
    expect(asked.size).toBeGreaterThan(3)
  })

  it("offers every value of a fact as an answer, and doubt as one more", () => {
    for (const { id, fact, answers } of screens.filter(
      (candidate): candidate is Question => candidate.soort === "vraag"
    )) {
      const values = (facts.find((candidate) => candidate.id === fact)?.values ?? []) as ReadonlyArray<Value>
      expect(answers.map(({ value }) => value)).toEqual(values)
      const links = screenAt(id).find(".keuzes a").toArray()
      expect(links.map((link) => folded($(link).text())).sort()).toEqual(
        [...values.map((value) => answerIn(fact, value)), folded(screenAt(id).find(".twijfel").text())].sort()
      )
    }
    expect(hoedanigheid.values).toContain("anders")
  })

  it("answers not daring as it answers talking: the same outcome, with someone beside you", () => {
    const daring = ways.filter(({ known }) => known["eerstBesproken"] === "durf-niet")
    expect(daring.length).toBeGreaterThan(0)
    expect(daring.every(({ at }) => at === "nieuw")).toBe(true)
    expect(screenAt("praten-durft-niet").text()).toContain("Jeugdstem")
  })

  it("leads nowhere outside the page but to what exists, and every screen can be reached", () => {
    const targets = new Set(
      $('main a[href^="#"]')
        .toArray()
        .map((link) => $(link).attr("href")?.slice(1))
    )
    for (const target of targets) expect(screenAt(target ?? "").length, target).toBe(1)
    const unreached = $("section.stap")
      .toArray()
      .map((section) => $(section).attr("id"))
      .filter((id) => id !== "vraag-aanleiding" && !targets.has(id))
    expect(unreached).toEqual([])
  })

  it("gives for every step the sentence, the statute or the reading it rests on", () => {
    const outcomes = $("section.uitkomst")
    expect(outcomes.length).toBeGreaterThan(10)
    for (const outcome of outcomes.toArray())
      for (const item of $(outcome).find("h3").first().next("ul").children("li").toArray())
        expect($(item).find(".bron").length, $(item).text()).toBeGreaterThan(0)
  })

  it("lets no word of the machine through", () => {
    const words = $("main").text()
    for (const { id, values } of facts) {
      if (/[A-Z]/u.test(id)) expect(words).not.toContain(id)
      for (const value of values) if (String(value).includes("-")) expect(words).not.toContain(String(value))
    }
    expect(words).not.toMatch(/signaal\.anoniem|intrekken\.reden|\{samenwerking\}/u)
    expect(html).not.toContain("undefined")
  })
})
