import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { compute } from "@kracht/calendar/Term"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import { inWords } from "@kracht/rules/DayInWords"
import { deadline, termOf } from "@kracht/rules/Deadline"
import { everyDuty } from "@kracht/rules/OtherLaw"
import { assess } from "@kracht/rules/plain"
import { readings } from "@kracht/rules/Reading"
import { tables } from "@kracht/rules/Rulebook"
import { facts } from "@kracht/rules/Situation"
import { describe, expect, it } from "vitest"
import { current } from "../src/regulation/Versions.ts"
import { bound } from "../src/rules/Bound.ts"
import { examplesOf } from "../src/rules/Example.ts"
import { factValueInWords, outcomeInWords, said, valueInWords } from "../src/rules/Words.ts"
import { canExist, isTimed } from "../src/timeline/Timeline.ts"
import { pageAt, pages } from "./Built.ts"

const day = (iso: string): PlainDate => fromIso(iso) as PlainDate

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

/** The rows of a choice; what heads a group of them is no row. */
const answersIn = ($: ReturnType<typeof pageAt>["$"]) => $(".rows tbody tr:has(td)")

/** The choices that follow what happens. */
const courses = tables.map(({ table }) => table).filter(({ facts }) => facts.some(({ id }) => id === "gebeurtenis"))

describe("the page of a choice", () => {
  it.each(tables.map(({ table }) => table))("$id shows its question and every row", (table) => {
    const { $ } = pageAt(`/regels/${table.id}/`)
    expect(folded($("h1").text())).toBe(table.question)
    const rows = answersIn($)
    expect(rows.length).toBe(table.rows.length)
    for (const [i, { outcome }] of table.rows.entries())
      for (const words of outcomeInWords(outcome))
        expect(folded(rows.eq(i).find("td").eq(1).text())).toContain(folded(words))
    // What does not fit is folded, so that what follows the table is not buried.
    expect($("main > .beside > .text > .rows tbody tr:has(td)").length).toBeLessThanOrEqual(12)
  })

  it.each(courses)("$id has every row under what happens, said once", (table) => {
    const { $ } = pageAt(`/regels/${table.id}/`)
    for (const [i, { when }] of table.rows.entries()) {
      const group = answersIn($).eq(i).closest("tbody")
      const happens = [when["gebeurtenis"] ?? []].flat().map((value) => factValueInWords("gebeurtenis", value))
      expect(happens.length).toBeGreaterThan(0)
      expect(group.find("th[scope=rowgroup]").length).toBe(1)
      expect(folded(group.find("tr").first().text())).toBe(folded(happens.join(" of ")))
      expect(folded(answersIn($).eq(i).find("td").first().text())).not.toContain("Wat gebeurt er?")
    }
  })

  it.each(tables.map(({ table }) => table))(
    "$id gives for every reason the sentence, the statute or the reading",
    (table) => {
      const { $ } = pageAt(`/regels/${table.id}/`)
      for (const [i, { because }] of table.rows.entries()) {
        const cell = answersIn($).eq(i).find("td").last()
        expect(because.length).toBeGreaterThan(0)
        for (const reason of because) {
          if ("statute" in reason) expect(folded(cell.text())).toContain(`Wet: ${reason.statute}`)
          if ("reading" in reason)
            expect(cell.find(`a[href="/open-vragen/lezing/${reason.reading}/"]`).length).toBeGreaterThan(0)
          if ("anchor" in reason)
            for (const zin of bound.sentences[reason.anchor as keyof typeof bound.sentences])
              expect(cell.find(`a[href$="#${zin}"]`).length, zin).toBeGreaterThan(0)
        }
      }
    }
  )
})

describe("the way from one rule to the others", () => {
  it("stands after what the page says: a screen reader hears the rule first", () => {
    const met = pages.filter(
      ({ path, $ }) => path.startsWith("/regels/") && $("main nav[aria-label='Alle regels']").length > 0
    )
    expect(met.length).toBeGreaterThan(60)
    for (const { path, $ } of met) {
      expect($("main nav[aria-label='Alle regels'] a").length, path).toBeGreaterThan(5)
      expect($("main nav[aria-label='Alle regels']").nextAll().length, path).toBe(0)
      expect($("main nav[aria-label='Alle regels']").prevAll(".text").find("h1").length, path).toBe(1)
    }
  })
})

describe("our own words about a choice", () => {
  const words = new Map(pages.filter(({ path }) => path.startsWith("/regels/")).map(({ path, $ }) => [path, $("main")]))
  const names = [...facts, ...readings].map(({ id }) => id).filter((id) => /[A-Z.]/u.test(id))

  it("never show a fact or a reading by its machine name", () => {
    expect(names.length).toBeGreaterThan(3)
    for (const [path, main] of words) {
      const shown = main.clone()
      shown.find(".call").remove()
      for (const name of names) expect(shown.text(), path).not.toContain(name)
    }
  })
})

describe("the page of worked examples", () => {
  const { $ } = pageAt("/regels/voorbeelden/")
  const shown = voorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, current))

  it("has them all", () => {
    expect(shown.length).toBeGreaterThan(5)
    expect(
      $("section.voorbeeld")
        .toArray()
        .map((element) => $(element).attr("id") ?? "")
        .sort()
    ).toEqual(shown.map(({ id }) => id).sort())
  })

  it("shows 3 of them, and folds the others", () => {
    expect($("section.voorbeeld > details").length).toBe(shown.length)
    expect($("section.voorbeeld > details[open]").length).toBe(3)
  })

  it.each(shown)("$id gives a call that is answered as the page says", ({ id, verwacht }) => {
    const section = $(`section[id="${id}"]`)
    const body = JSON.parse(section.find("pre").text())
    const answer = assess(body.situatie, { versie: current.versie })
    const value = (wat: string) => folded(section.find(`[data-verwacht="${wat}"]`).text())
    for (const { id: duty, uiterlijk } of answer.termijnen)
      if (Object.hasOwn((verwacht["termijnen"] ?? {}) as object, duty))
        expect(value(duty)).toBe(inDutch(String(uiterlijk)))
    expect(value("soort")).toBe(answer.soort === null ? "dat is nog niet bekend" : valueInWords(answer.soort))
    expect(value("uitkomst")).toBe(valueInWords(answer.uitkomst))
  })
})

const obligations = everyDuty.filter(isTimed)

describe("the page of a duty", () => {
  it.each(everyDuty)("$id is there, and the lists of rules and of terms lead to it", ({ id, what, ...duty }) => {
    const path = `/regels/${id}/`
    const text = folded(pageAt(path).$("main").text())
    expect(text).toContain(said(what.nl))
    if ("statute" in duty) expect(text).toContain(duty.statute)
    if (duty.stelsel === "open") expect(text).toContain(`Vraag het aan ${duty.ask.nl}`)
    for (const list of ["/regels/", "/termijnen/"])
      expect(pageAt(list).$(`main a[href="${path}"]`).length, list).toBeGreaterThan(0)
  })

  // On these ways another than the partnership gets something, and does something else than the text has words for.
  it.each([
    ["oordeel", "de commissie uw klacht krijgt", "de commissie haar oordeel geeft"],
    ["oordeel-zorg", "de aanbieder uw klacht ontvangt", "de aanbieder een oordeel geeft"],
    ["avg-verzoek", "uw verzoek aankomt", "u het antwoord krijgt"]
  ])("%s begins and ends with what happens on its own way", (id, begins, ends) => {
    const { $ } = pageAt(`/regels/${id}/`)
    const fact = (name: string) =>
      folded(
        $("dt")
          .filter((_, dt) => $(dt).text() === name)
          .next()
          .text()
      )
    expect([fact("Begint na"), fact("Gedaan op")]).toEqual([`de dag waarop ${begins}`, `de dag waarop ${ends}`])
  })

  // law.md 2.10: of the ways to count a month of the Union the earliest was chosen, and no parameter of the rules holds that.
  it("says of a term of the Union which days count, how else it is read, and is led there from where readings are", () => {
    const { $ } = pageAt("/regels/avg-verzoek/")
    const told = folded($("#openlaat + .card").text())
    expect(told).toMatch(/De dag waarop het verzoek aankomt, telt niet mee\..*Goede Vrijdag en gelijkgestelde dagen/u)
    expect(told).toMatch(/Zo kan het ook gelezen worden.*Verordening 1182\/71 art\. 3 lid 2.*een dag later/u)
    for (const page of ["/open-vragen/", "/mijn-tijdlijn/", "/voor-jou/mijn-tijdlijn/"])
      expect(pageAt(page).$('main a[href="/regels/avg-verzoek/#openlaat"]').length, page).toBe(1)
    const others = everyDuty.filter((duty) => !("european" in duty))
    expect(others.length).toBe(everyDuty.length - 1)
    for (const { id } of others) expect(pageAt(`/regels/${id}/`).$("#openlaat").length, id).toBe(0)
  })

  // N116.
  it("says with the term of a file that it may be kept longer, and leads to the rule that says when", () => {
    const part = pageAt("/termijnen/").$('section[id="bewaren.termijn"]')
    expect(folded(part.text())).toContain("Wij lezen: langer bewaren mag met een reden op papier. Wanneer mag dat?")
    expect(part.find('a[href="/regels/bewaren-verlengen/"]').length).toBe(1)
  })

  it("says of a number what it counts, in the contents and above it, and not under which heading it stands", () => {
    const { $ } = pageAt("/termijnen/")
    const entry = $('nav.contents a[href="#minderjarig.leeftijd"]').text()
    expect(entry).toBe("De leeftijd voor klagen samen met een volwassene")
    expect(folded($('section[id="minderjarig.leeftijd"] > h2').text())).toBe(`${entry}: 18`)
  })

  // Reading klacht.uiterlijk: ours is that no complaint is too late.
  it("says of a duty that only another reading gives that it does not hold in ours", () => {
    const unchosen = everyDuty.filter((duty) => !canExist(duty, bound.readings))
    expect(unchosen.map(({ id }) => id)).toEqual(["klacht-uiterlijk"])
    for (const duty of everyDuty) {
      const { $ } = pageAt(`/regels/${duty.id}/`)
      expect($("main").text().includes("Volgens onze lezing geldt dit niet."), duty.id).toBe(unchosen.includes(duty))
    }
    expect(pageAt("/regels/klacht-uiterlijk/").$('h3[data-lezing="klacht.uiterlijk"]').length).toBe(1)
  })

  // law.md D56: there is no last day for filing; the year of the Awb holds under another reading alone.
  it("stands among the terms the law gives only where it holds", () => {
    const { $ } = pageAt("/termijnen/")
    const stands = (id: string) => $(`section[id="${id}"] a[href="/regels/klacht-uiterlijk/"]`).length
    expect([stands("alleen-in-de-wet"), stands("alleen-anders-gelezen")]).toEqual([0, 1])
    expect($('section[id="alleen-in-de-wet"] li').length).toBeGreaterThan(5)
    expect($('section[id="alleen-anders-gelezen"] a[href="/open-vragen/lezing/klacht.uiterlijk/"]').length).toBe(1)
  })

  // Awb 6:8 lid 1: the term begins after the day the decision was made known.
  it("says of going to court that its time begins after the decision was made known", () =>
    expect(folded(pageAt("/regels/beroep/").$("main").text())).toContain(
      "De tijd begint na de dag waarop de beslissing op uw bezwaar bekend is gemaakt."
    ))

  it.each(obligations)(
    "$id says that its last day moves only where it does (Algemene termijnenwet art. 1 and 4)",
    (obligation) => {
      const computed = compute(day("2026-01-05"), termOf(obligation, bound.terms))
      if (isRefusal(computed)) throw new Error(computed.melding)
      const text = folded(pageAt(`/regels/${obligation.id}/`).$("main").text())
      expect(text.includes("dan schuift hij op")).toBe(computed.termijnenwet)
    }
  )

  it.each(obligations)("$id quotes the sentence it rests on, and names the statute it follows", (obligation) => {
    const { $ } = pageAt(`/regels/${obligation.id}/`)
    const quoted = $("[data-citaat]")
      .toArray()
      .map((quote) => $(quote).attr("data-citaat"))
    const resting = obligation.anchor === undefined ? [] : bound.sentences[obligation.anchor]
    expect(quoted).toEqual(expect.arrayContaining([...resting]))
    if (obligation.stelsel === "wet") expect(folded($("main").text())).toContain(obligation.statute)
    else expect(resting.length).toBeGreaterThan(0)
  })

  const held = voorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, current))
  const expectations = held.flatMap(({ id, situatie, verwacht }) =>
    Object.entries((verwacht["termijnen"] ?? {}) as Record<string, string>).map(([duty, day]) => ({
      id,
      duty,
      received: String(situatie["ingediendOp"]),
      day
    }))
  )

  it("has worked examples to be held against", () => expect(expectations.length).toBeGreaterThan(5))

  const received = obligations.filter(({ start }) => start === "ontvangst")

  it.each(received.filter(({ stelsel }) => stelsel === "regeling"))(
    "$id shows a few examples, and folds the others",
    ({ id }) => {
      const { $ } = pageAt(`/regels/${id}/`)
      expect($(".text > .rows tbody tr").length).toBe(3)
      expect($("details .rows tbody tr").length).toBeGreaterThan(3)
    }
  )

  // Under a statute every day counts: a free day can only stand at the end, and then the last day comes after it.
  it.each(received.filter(({ stelsel }) => stelsel === "wet"))(
    "$id shows for each kind of end an example, and no free day that did not move it",
    (duty) => {
      const rows = pageAt(`/regels/${duty.id}/`).$(".rows tbody tr")
      expect(rows.length).toBeGreaterThan(3)
      for (const row of rows.toArray()) {
        const cells = pageAt(`/regels/${duty.id}/`).$(row).find("td")
        const ended = examplesOf(duty).find(({ ontvangen }) => inWords(ontvangen) === folded(cells.eq(0).text()))
        if (ended === undefined) throw new Error(cells.text())
        const last = deadline(duty, ended.ontvangen, bound.terms, bound.readings)
        const computed = compute(ended.ontvangen, termOf(duty, bound.terms))
        if (isRefusal(computed) || isRefusal(last)) throw new Error(duty.id)
        expect(folded(cells.eq(1).text())).toBe(inWords(last))
        expect(ended.overgeslagen).toHaveLength(last - computed.nominaalEinde)
      }
    }
  )

  it.each(expectations)("$duty shows the last day the worked example $id expects", ({ duty, received, day }) => {
    const { $ } = pageAt(`/regels/${duty}/`)
    const rows = $(".rows tbody tr")
      .toArray()
      .map((row) =>
        $(row)
          .find("td")
          .toArray()
          .map((cell) => folded($(cell).text()))
          .slice(0, 2)
      )
    expect(rows).toContainEqual([inDutch(localDate(received)), inDutch(day)])
  })
})

/** The day of an instant in the Netherlands, by the platform's own time zones. */
const localDate = (received: string): string =>
  received.includes("T")
    ? new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date(received))
    : received

const inDutch = (iso: string): string => {
  const day = fromIso(iso)
  if (typeof day !== "number") throw new Error(`${iso} is no day.`)
  return inWords(day)
}
