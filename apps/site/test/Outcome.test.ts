import type { CheerioAPI } from "cheerio"
import { describe, expect, it } from "vitest"
import { outcomes } from "../src/guide/Flow.ts"
import { pageAt } from "./Built.ts"

type Selection = ReturnType<CheerioAPI>

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

/** How each guide says what every outcome must say. */
const guides = [
  {
    path: "/wat-kan-ik-doen/",
    why: "/wat-kan-ik-doen/waarom/",
    duties: "Wie moet wat doen, en wanneer?",
    unsaid: /staat niet in de tekst\. Vraag het/u,
    begins: /Begint na/u,
    otherwise: "Gebeurt dat niet?",
    goesOn: "Zo gaat het verder",
    next: "En daarna?",
    helps: "Wie helpt u?",
    free: /gratis/u
  },
  {
    path: "/voor-jou/wat-kan-ik-doen/",
    why: "/voor-jou/wat-kan-ik-doen/waarom/",
    duties: "Wie moet wat doen, en wanneer?",
    unsaid: /staat niet in de tekst\. Vraag het/u,
    begins: /Begint na/u,
    otherwise: "Gebeurt dat niet?",
    goesOn: "Zo gaat het verder",
    next: "En daarna?",
    helps: "Wie helpt je?",
    free: /gratis/u
  },
  {
    path: "/en/what-can-i-do/",
    why: "/en/what-can-i-do/why/",
    duties: "Who must do what, and within which time",
    unsaid: /is not in the text\. Ask/u,
    begins: /Begins after/u,
    otherwise: "Does that not happen?",
    goesOn: "How it goes on",
    next: "And then?",
    helps: "Who helps you?",
    free: /free/u
  }
] as const

// Issue 7: each outcome says what you can do now, what others must do and by when, who helps for free, what if it does not
// happen, what comes after a complaint that was right and after one that was not, and which sentence it rests on.
describe.each(guides)("every outcome of $path", (guide) => {
  const { $ } = pageAt(guide.path)
  const screenAt = (id: string): Selection => $(`section.uitkomst[id="${id}"]`)
  const heading = (id: string, words: string): Selection =>
    screenAt(id)
      .find("h3")
      .filter((_, element) => folded($(element).text()) === words)
  /** What stands under a heading, folded or not. */
  const under = (id: string, words: string): Selection => {
    const found = heading(id, words)
    return found.parent("summary").length > 0 ? found.closest("details") : found.nextUntil("h3, details")
  }

  it("there are twenty of them, each with a screen", () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(20)
    for (const { id } of outcomes) expect(screenAt(id).length, id).toBe(1)
  })

  it.each(outcomes)("$id: what can be done now, and where that stands", ({ id }) => {
    const steps = screenAt(id).find(".stappen > li").toArray()
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps)
      expect($(step).find("a.bron[href], .bron a[href]").length, $(step).text()).toBeGreaterThan(0)
  })

  it.each(outcomes)("$id: who must do what and by when, from which day it counts, and where that stands", ({ id }) => {
    const told = under(id, guide.duties)
    expect(heading(id, guide.duties).length).toBe(1)
    const duties = told.filter("dl").find("dd").toArray()
    if (duties.length === 0) {
      expect(folded(told.text())).toMatch(guide.unsaid)
      return
    }
    for (const duty of duties) {
      expect(folded($(duty).prevAll("dt").first().text())).not.toBe("")
      expect($(duty).find("a.bron[href], .bron a[href]").length, $(duty).text()).toBeGreaterThan(0)
    }
    if (told.find("[data-termijn], [data-wet]").length > 0) expect(folded(told.text())).toMatch(guide.begins)
    else expect(folded(told.text())).toMatch(/Vraag het|Ask /u)
  })

  it.each(outcomes)("$id: what if it does not happen, wherever someone must do something", ({ id }) => {
    const owed = under(id, guide.duties).filter("dl").find("dd").length
    expect(under(id, guide.otherwise).find("li").length > 0).toBe(owed > 0)
  })

  it.each(outcomes)("$id: who helps for free, a tap away", ({ id }) => {
    expect(heading(id, guide.helps).length).toBe(1)
    const help = under(id, guide.helps)
    expect(folded(help.text())).toContain("Jeugdstem")
    expect(folded(help.text())).toMatch(guide.free)
    expect(help.find('a[href="https://www.jeugdstem.nl"]').length).toBe(1)
  })

  it.each(outcomes)("$id: why, and where that stands", ({ id }) => {
    const why = screenAt(id).find("details.waarom")
    expect(why.length).toBe(1)
    const [page = "", ground = ""] = (why.find(`a[href^="${guide.why}#"]`).attr("href") ?? "").split("#")
    const reasons = pageAt(page).$(`section[id="${ground}"] ul li`)
    expect(reasons.length).toBeGreaterThan(1)
    for (const reason of reasons.toArray())
      expect($(reason).find("a.bron[href], .bron a[href]").length).toBeGreaterThan(0)
  })

  const nextOf = (id: string): ReadonlyArray<string> =>
    under(id, guide.next)
      .find('a[href^="#"]')
      .toArray()
      .map((link) => $(link).attr("href")?.slice(1) ?? "")

  it.each(["nieuw", "intern-bezig", "extern-bezig"])("%s: what after right, right in part, and not right", (id) => {
    const seen = new Set<string>()
    const reach = (at: string): void => {
      if (seen.has(at)) return
      seen.add(at)
      nextOf(at).forEach(reach)
    }
    reach(id)
    for (const found of ["gegrond", "deels-gegrond", "ongegrond"])
      expect(
        [...seen].some((at) => at.endsWith(`-${found}`)),
        found
      ).toBe(true)
  })

  const judged = outcomes.filter(({ id }) => id.endsWith("gegrond"))
  it("there are six judgements", () => expect(judged.length).toBe(6))

  it.each(judged)("$id: what happens then, and where to go with it", ({ id }) => {
    const internal = id.startsWith("intern-")
    // What turns out not to be solved after the talk can be opened again once it is closed (law.md D69).
    expect(nextOf(id)).toEqual(internal ? ["extern-bezig", "gesloten"] : ["gesloten"])
    expect(screenAt("gesloten").find('.stappen a[href$="/#heropening"]').length).toBe(1)
    // Whoever was judged by the committee cannot go there again: the reading that lets one choose stands where one still can.
    expect(under(id, guide.goesOn).find('a[href="/open-vragen/lezing/vervolggesprek.ontevreden/"]').length).toBe(
      internal ? 1 : 0
    )
    // A judgement that changes nothing is followed by no advice: what is left stands with the steps.
    if (id !== "extern-ongegrond") expect(under(id, guide.goesOn).find("li").length).toBeGreaterThan(0)
    const to = internal ? 'a[href$="#klacht-commissie"]' : 'a[href="https://www.kinderombudsman.nl/"]'
    expect(screenAt(id).find(`.stappen ${to}`).length).toBe(1)
  })
})
