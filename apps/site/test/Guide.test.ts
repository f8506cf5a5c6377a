import { instanties } from "@kracht/content/instanties"
import { partners } from "@kracht/content/partners"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { young } from "@kracht/klachtwijzer/Young"
import { holdsUnder } from "@kracht/regulation/Example"
import { readReference } from "@kracht/regulation/StatuteReference"
import { obligations } from "@kracht/rules/Deadline"
import type { Value } from "@kracht/rules/Fact"
import { parties } from "@kracht/rules/Obligation"
import { everyDuty } from "@kracht/rules/OtherLaw"
import { duties as procedureDuties } from "@kracht/rules/ProcedureDuty"
import { type Antwoord, assess, type Situatie } from "@kracht/rules/plain"
import * as Rulebook from "@kracht/rules/Rulebook"
import { facts, hoedanigheid } from "@kracht/rules/Situation"
import { type Step, steps } from "@kracht/rules/Step"
import { isUnknown } from "@kracht/rules/Unknown"
import type { CheerioAPI } from "cheerio"
import { describe, expect, it } from "vitest"
import { editions } from "../src/guide/Edition.ts"
import { doubtOf, type Known, type Outcome, type Question, screens } from "../src/guide/Flow.ts"
import { type Form, forms } from "../src/guide/Form.ts"
import { answerIn, questionIn } from "../src/guide/Words.ts"
import { inForm } from "../src/guide/Young.ts"
import { readingPath, sentencePath } from "../src/regulation/Address.ts"
import { current } from "../src/regulation/Versions.ts"
import { said } from "../src/rules/Words.ts"
import { pageAt } from "./Built.ts"

type Selection = ReturnType<CheerioAPI>

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

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

// law.md opens: every proposed reading is shown as such. D58, D59 and D85 name these, its part 2.5 the two weeks and the postponement.
describe("our choices in how days are counted", () => {
  const choices = [
    ["ontvangst", "werkdag", ["nieuw", "intern-bezig"]],
    ["ontvangst", "routering.start", ["nieuw", "intern-bezig"]],
    ["ontvangst", "contact.start", ["nieuw", "intern-bezig"]],
    ["bekendmaking", "bezwaar.uitstel", ["bezwaar"]],
    ["ingebrekestelling", "besluit.dwangsom-termijnenwet", ["ingebrekestelling"]],
    ["sluiting", "bewaren.start", ["gesloten"]]
  ] as const
  it.each(
    choices.flatMap(([, reading, screens]) =>
      ["/wat-kan-ik-doen/", "/voor-jou/wat-kan-ik-doen/", "/en/what-can-i-do/"].map((path) => ({
        path,
        reading,
        screens
      }))
    )
  )("$path names $reading beside the duties it sets", ({ path, reading, screens }) => {
    const { $ } = pageAt(path)
    for (const id of screens)
      expect($(`section[id="${id}"] .small a[href="${readingPath(reading)}"]`).length, id).toBe(1)
  })

  it.each(
    choices.flatMap(([start, reading]) =>
      ["/mijn-tijdlijn/", "/voor-jou/mijn-tijdlijn/"].map((path) => ({ path, start, reading }))
    )
  )("$path names $reading in the table of $start", ({ path, start, reading }) =>
    expect(pageAt(path).$(`table[id="${start}"] a[href="${readingPath(reading)}"]`).length).toBeGreaterThan(0)
  )

  it("are told apart by what their links are called", () => {
    const { $ } = pageAt("/wat-kan-ik-doen/")
    const links = $("section.uitkomst .small a[href*='/lezing/']").toArray()
    expect(links.length).toBeGreaterThan(8)
    const names = Map.groupBy(links, (link) => folded($(link).text()))
    for (const [name, all] of names) expect(new Set(all.map((link) => $(link).attr("href"))).size, name).toBe(1)
  })
})

// The text, N114: the external officer keeps what was with a committee; law.md D87: each decides on its own files.
describe("who destroys the file", () => {
  it.each([
    ["/wat-kan-ik-doen/", "Kracht", "De externe klachtenfunctionaris", "bij de externe klachtencommissie"],
    ["/voor-jou/wat-kan-ik-doen/", "Kracht", "De externe klachtenfunctionaris", "bij de externe klachtencommissie"],
    ["/en/what-can-i-do/", "Kracht", "The external complaints officer", "with the external complaints committee"]
  ])("%s names both, each for what was there", (path, partnership, officer, there) => {
    const { $ } = pageAt(path)
    for (const id of ["ingetrokken", "gesloten"]) {
      const told = $(`section[id="${id}"] .plichten dd`)
        .toArray()
        .map((line) => folded($(line).text()))
      expect(told, id).toHaveLength(2)
      expect(told[0], id).toMatch(new RegExp(`^${partnership}: .*(?:bij|with) Kracht`, "u"))
      expect(told[1], id).toMatch(new RegExp(`^${officer}: .*${there}`, "u"))
    }
  })

  it.each(["/mijn-tijdlijn/", "/voor-jou/mijn-tijdlijn/"])("%s names both", (path) => {
    const told = pageAt(path)
      .$('table[id="sluiting"] tbody tr')
      .toArray()
      .map((row) => folded(pageAt(path).$(row).text()))
    expect(told).toHaveLength(2)
    expect(told[0]).toMatch(/^Kracht: .*bij Kracht was/u)
    expect(told[1]).toMatch(/^De externe klachtenfunctionaris: .*bij de externe klachtencommissie was/u)
  })
})

// A day that stands below a list of duties would leave open which of them begins after it.
describe("the day a duty begins after", () => {
  it.each(["/wat-kan-ik-doen/", "/voor-jou/wat-kan-ik-doen/"])(
    "%s stands with its duty, where only 1 has a term",
    (path) => {
      const { $ } = pageAt(path)
      let alone = 0
      for (const screen of $("section.uitkomst").toArray()) {
        const timed = $(screen)
          .find(".plichten dt")
          .filter((_, dt) => $(dt).find("[data-termijn], [data-wet]").length > 0)
        const within = $(screen).find(".plichten dd:contains('Begint na')").length
        const below = $(screen).find("> p.small:contains('Begint na')").length
        expect(below, $(screen).attr("id")).toBe(timed.length > 1 && within === 0 ? 1 : 0)
        if (timed.length !== 1) continue
        expect(within, $(screen).attr("id")).toBe(1)
        alone++
      }
      expect(alone).toBeGreaterThan(2)
    }
  )
})

/** What can be done when a duty is not kept, folded below what must be done. */
const unkept = 'details:has(> summary:contains("Gebeurt dat niet?"))'

// law.md 2.6 and D50: the toegang is conduct of the municipality. Awb 9:11: six weeks, ten with an adviser, four more; 9:8: a
// year, and within four weeks a message of what it does not handle; 9:20: first there; 9:24: a year after the answer, or after the day it should have come.
describe("a complaint about the toegang", () => {
  it.each([
    [
      "/wat-kan-ik-doen/",
      /binnen 6 weken, of binnen 10 weken met een klachtadviseur\. Begint na de dag waarop de gemeente uw klacht ontvangt\. Awb art\. 9:11 lid 1 Uitstel mag daarna: 4 weken\. Awb art\. 9:11 lid 2 De medewerker krijgt een kopie van uw klacht\. Bang\? Praat eerst met Jeugdstem\. Awb art\. 9:9 .*Is de dag waarover u klaagt langer dan 1 jaar geleden\? Dan hoeft zij .*\. Awb art\. 9:8 lid 1 onder b Behandelt zij hem niet, dan schrijft zij u dat binnen 4 weken\. Awb art\. 9:8 lid 3/u,
      /Klaag eerst daar\. Daarna .*Awb art\. 9:17 en 9:20 lid 1 Dat kan tot 1 jaar na haar antwoord, of na haar laatste dag als dat niet komt\. Awb art\. 9:24 lid 1/u
    ],
    [
      "/voor-jou/wat-kan-ik-doen/",
      /binnen 6 weken, of binnen 10 weken met een klachtadviseur\. Begint na de dag waarop de gemeente je klacht krijgt\. Awb art\. 9:11 lid 1 Uitstel mag daarna: 4 weken\. Awb art\. 9:11 lid 2 De medewerker krijgt een kopie van je klacht\. Bang\? Praat eerst met Jeugdstem\. Awb art\. 9:9 .*Is de dag waarover je klaagt langer dan 1 jaar geleden\? Dan hoeft zij .*\. Awb art\. 9:8 lid 1 onder b Behandelt zij hem niet, dan schrijft zij je dat binnen 4 weken\. Awb art\. 9:8 lid 3/u,
      /Klaag eerst daar\. Daarna .*Awb art\. 9:17 en 9:20 lid 1 Dat kan tot 1 jaar na haar antwoord, of na haar laatste dag als dat niet komt\. Awb art\. 9:24 lid 1/u
    ],
    [
      "/en/what-can-i-do/",
      /within 6 weeks, or within 10 weeks .*begins after the day the municipality receives your complaint\. Awb art\. 9:11 lid 1 .*postpone: 4 weeks\. Awb art\. 9:11 lid 2 The employee gets a copy of your complaint\. .*Awb art\. 9:9 .*Is the day you complain about more than 1 year ago\? Then it need not .*\. Awb art\. 9:8 lid 1 onder b If it does not, it tells you so within 4 weeks\. Awb art\. 9:8 lid 3/u,
      /Complain to the municipality itself first\. .*Awb art\. 9:17 en 9:20 lid 1 .*until 1 year after its answer.*no answer come\?.*Awb art\. 9:24 lid 1/u
    ]
  ])(
    "%s gives every term with the day it counts from and its article, and what if nothing happens",
    (path, municipality, ombudsman) => {
      const { $ } = pageAt(path)
      const told = (statute: string) =>
        folded(
          $('section[id="toegang"] li')
            .filter((_, line) => $(line).children("a.bron, .bron").first().text() === statute)
            .text()
        )
      expect(told("Awb titel 9.1")).toMatch(municipality)
      // It confirms, hears, and writes what it finds (Awb 9:6, 9:10, 9:12).
      expect(told("Awb titel 9.1")).toMatch(/Awb art\. 9:6 Awb art\. 9:10 Awb art\. 9:12/u)
      expect($('section[id="toegang"] > p a[href*="klacht.toegang"]').length).toBe(1)
      // A mail shows who wrote it, also where a name need not be given.
      expect(folded($('section[id="signaal"] .weg').text())).toMatch(
        /wie mailt, laat een mailadres zien|a mail shows a mail address/u
      )
      expect(told("Awb art. 9:17 en 9:20 lid 1")).toMatch(ombudsman)
      // Awb 9:8 lid 1 onder c: against a decision one objects, and that has six weeks.
      expect(told("Awb titel 9.1")).toMatch(/(?:maak dan bezwaar|then object)\. Awb art\. 9:8 lid 1 onder c/u)
      // Awb 9:4: signed, with name and address, the day, and what happened; the text gives no place to send it.
      expect(told("Awb titel 9.1")).toMatch(
        /naam, adres, de datum, wat er gebeurde en (?:uw|je) handtekening\. Awb art\. 9:4 .*staat niet in de tekst\. Vraag het de gemeente\.|name, address, the date, what happened and your signature\. Awb art\. 9:4 .*not in the text\. Ask the municipality\./u
      )
      expect($('section[id="toegang"] a[href$="/brief/#klacht-gemeente"]').length).toBe(1)
      for (const start of ["gedraging", "klaagschrift", "antwoord-gemeente"])
        expect($(`section[id="toegang"] a[href$="/mijn-tijdlijn/#${start}"]`).length, start).toBe(1)
    }
  )

  it.each([
    ["/praten/", "antwoord-gemeente"],
    ["/voor-jou/praten/", "antwoord-gemeente"],
    ["/brief/", "klaagschrift"],
    ["/voor-jou/brief/", "klaagschrift"]
  ])("%s leads to the timeline of it: %s", (path, start) =>
    expect(pageAt(path).$(`main a[href$="/mijn-tijdlijn/#${start}"]`).length).toBe(1)
  )

  it.each(["/mijn-tijdlijn/", "/voor-jou/mijn-tijdlijn/"])("%s says so with the year for the ombudsman", (path) => {
    const { $ } = pageAt(path)
    const told = folded($('details:has(table[id="antwoord-gemeente"])').text())
    expect(told).toMatch(/Klaag eerst bij de gemeente zelf\..*9:20.*Komt er geen antwoord.*9:24 lid 1 onder b/u)
  })
})

// law.md D57: where the safety of a child may be at stake, a human decides when the employee is told.
describe("the employee is told of the complaint, but for a child in danger", () => {
  it.each([
    ["/wat-kan-ik-doen/", /Is er gevaar voor een kind\? Dan beslist een mens wanneer; zo lezen wij de tekst\./u],
    [
      "/voor-jou/wat-kan-ik-doen/",
      /Is er gevaar voor een kind\? Dan beslist een mens wanneer; zo lezen wij de tekst\./u
    ],
    ["/en/what-can-i-do/", /Is a child in danger\? Then a human decides when; that is how we read the text\./u]
  ])("%s says so wherever it says that the employee is told, with the reading", (path, expected) => {
    const { $ } = pageAt(path)
    const told = $('[data-gewoon="beklaagde-weet"]').closest("li").toArray()
    expect(told.map((line) => $(line).closest("section").attr("id")).sort()).toEqual(
      ["extern-bezig", "intern-bezig", "nieuw", "vraag-anoniem"].sort()
    )
    for (const line of told) {
      expect(folded($(line).text())).toMatch(expected)
      expect($(line).find(`a[href="${readingPath("beklaagde.wanneer")}"]`).length).toBe(1)
    }
    const yes = $('section[id="vraag-anoniem"] .keuzes a[href="#vraag-hoedanigheid"] small')
    expect(folded(yes.text())).toMatch(
      /gevaar voor een kind\? Dan beslist een mens|child in danger\? Then a human decides/u
    )
  })
})

// law.md D41: an anonymous message is a signal as it is; whoever may not complain needs no name for one either.
describe("a signal of whoever may not complain", () => {
  it.each([
    ["/wat-kan-ik-doen/", /Geef een signaal\. Wij lezen: dat kan ook zonder uw naam\./u],
    ["/voor-jou/wat-kan-ik-doen/", /Geef een signaal\. Wij lezen: dat kan ook zonder je naam\./u],
    ["/en/what-can-i-do/", /Give a signal\. As we read it, you can do that without your name\./u]
  ])("%s asks for no name", (path, expected) => {
    const { $ } = pageAt(path)
    expect(folded($('section[id="geen-klachtrecht"] .stappen').text())).toMatch(expected)
    expect(folded($("main").text())).not.toMatch(/signaal, met (?:uw|je) naam|signal, with your name/u)
  })
})

// Jeugdwet 1.1 and 1a.1: the adviser is there for youth care; law.md 2.8 for the Wmo, 2.9 for care under the health insurance.
describe("Jeugdstem helps for youth care", () => {
  it.each([
    [
      "/wat-kan-ik-doen/",
      /^Bij jeugdhulp staat Jeugdstem naast u/u,
      /Jeugdstem is er voor jeugdhulp: vraag of dat ook bij u kan/u
    ],
    [
      "/voor-jou/wat-kan-ik-doen/",
      /^Bij jeugdhulp staat Jeugdstem naast je/u,
      /Jeugdstem is er voor jeugdhulp: vraag of dat ook bij jou kan/u
    ],
    [
      "/en/what-can-i-do/",
      /^For youth care, Jeugdstem helps you for free/u,
      /Jeugdstem is there for youth care: ask whether it can help you too/u
    ]
  ])("%s says so wherever it says that the help is free, and what to ask for other help", (path, expected, other) => {
    const { $ } = pageAt(path)
    const free = $("section p")
      .toArray()
      .map((line) => folded($(line).text()))
      .filter((line) => /Jeugdstem.*(?:gratis|for free|kost u niets|kost je niets)/u.test(line))
    expect(free.length).toBeGreaterThan(20)
    for (const line of free) expect(line).toMatch(expected)
    expect(folded($('section[id="nieuw"] details').text())).toMatch(other)
  })
})

// law.md D90: only the handling is free; travelling and a lawyer are not.
describe("what a complaint costs", () => {
  it.each([
    ["/wat-kan-ik-doen/", /De behandeling van een klacht kost u niets\./u],
    ["/voor-jou/wat-kan-ik-doen/", /De behandeling van een klacht kost je niets\./u],
    ["/en/what-can-i-do/", /Handling a complaint costs you nothing\./u]
  ])("%s says of the handling alone that it is free", (path, expected) => {
    const words = folded(pageAt(path).$("main").text())
    expect(words).toMatch(expected)
    expect(words).not.toMatch(/(?<!behandeling van )een klacht kost|(?<!Handling )a complaint costs/iu)
  })
})

// Jeugdwet 4.2.1 lid 2 onder e: both sides are heard; 3.3 of the text: whoever it is about is told of the complaint.
describe("a complaint that is with the committee", () => {
  // N089: the committee reports to the organisation of the employee whether it can be solved together; no term.
  it.each([
    [
      "/wat-kan-ik-doen/",
      "De externe klachtencommissie: de organisatie van de medewerker melden of de klacht samen is op te lossen"
    ],
    [
      "/voor-jou/wat-kan-ik-doen/",
      "De externe klachtencommissie: de organisatie van de medewerker melden of de klacht samen is op te lossen"
    ],
    [
      "/en/what-can-i-do/",
      "The external complaints committee: report to the employee's organisation whether the complaint can be solved together"
    ]
  ])("%s says what the committee reports, and to whom", (path, expected) => {
    const { $ } = pageAt(path)
    const [line, ...others] = $('section[id="extern-bezig"] .plichten dd')
      .toArray()
      .filter((dd) => $(dd).find("a[href$='#rapportage']").length > 0)
    expect(others).toEqual([])
    expect(folded($(line).text())).toContain(expected)
  })

  it.each([
    ["/wat-kan-ik-doen/", "naar de kant van de medewerker luisteren"],
    ["/voor-jou/wat-kan-ik-doen/", "naar de kant van de medewerker luisteren"],
    ["/en/what-can-i-do/", "listen to the employee's side"]
  ])("%s says that the employee is told, and heard", (path, heard) => {
    const screen = pageAt(path).$('section[id="extern-bezig"]')
    expect(screen.find('[data-gewoon="beklaagde-weet"]').length).toBe(1)
    expect(screen.find(".plichten").text()).toContain(heard)
  })
})

// Awb 9:1 lets everyone complain of conduct of the municipality: who may not complain here is told so.
describe("who is refused may still go to the municipality about the toegang", () => {
  it.each([
    ["/wat-kan-ik-doen/", /^Over de toegang.*U mag ook bij de gemeente klagen/u],
    ["/voor-jou/wat-kan-ik-doen/", /^Over de toegang.*Je mag ook bij de gemeente klagen/u],
    ["/en/what-can-i-do/", /^About access.*You may also complain to the municipality/u]
  ])("%s says so where a complaint is refused, and nowhere else", (path, expected) => {
    const { $ } = pageAt(path)
    const telling = $("section.uitkomst")
      .filter((_, screen) => $(screen).children("p:has(a[href='#toegang'])").length > 0)
      .toArray()
    expect(telling.map((screen) => $(screen).attr("id"))).toEqual(
      outcomes
        .filter(({ bericht, uitkomst }) => bericht === "klacht" && uitkomst === "niet-mogelijk")
        .map(({ id }) => id)
    )
    for (const [id, refused] of [
      ["anoniem", { anoniem: true }],
      ["geen-klachtrecht", { hoedanigheid: "anders" }]
    ] as const) {
      const { uitkomst, vervolg } = assess({ aanleiding: "behandeling", over: "toegang", ...refused })
      expect(uitkomst).toBe("niet-mogelijk")
      expect(vervolg.map(({ stap }) => stap)).toContain("klacht-bij-gemeente")
      const lines = $(`section[id="${id}"] > p:has(a[href="#toegang"])`)
      expect(lines.length).toBe(1)
      expect(folded(lines.text())).toMatch(expected)
    }
    expect(folded($('section[id="toegang"]').text())).toMatch(/Awb titel 9\.1.*6 (?:weken|weeks)/u)
    expect($('section[id="nieuw"] details a[href="#toegang"]').length).toBe(1)
    // Whoever came from an outcome finds the way back to it.
    const back = $('section[id="toegang"] .terug a[href^="#"]')
      .toArray()
      .map((link) => $(link).attr("href"))
    expect(back.slice(1).sort()).toEqual(["#anoniem", "#geen-klachtrecht", "#nieuw"])
    // On paper its number is the one that stands before it.
    const number =
      $("section.stap")
        .toArray()
        .findIndex((screen) => $(screen).attr("id") === "toegang") + 1
    const numbers = $('a[href="#toegang"]')
      .toArray()
      .map((link) => $(link).attr("data-n"))
    expect(new Set(numbers)).toEqual(new Set([String(number)]))
  })
})

// Awb 4:17 lid 6: a notice that comes unreasonably late, whoever has no interest, and what plainly cannot be granted.
describe("a decision that is late costs the municipality nothing in some cases", () => {
  it.each([
    [
      "/wat-kan-ik-doen/",
      /Betalen hoeft niet als uw brief veel te laat komt\. Ook niet als het besluit niet over u gaat/u
    ],
    [
      "/voor-jou/wat-kan-ik-doen/",
      /Betalen hoeft niet als je brief veel te laat komt\. Ook niet als het besluit niet over jou/u
    ],
    [
      "/en/what-can-i-do/",
      /need not pay if your letter comes far too late\. Nor if the decision does not concern you/u
    ],
    ["/brief/", /Betalen hoeft niet als uw brief veel te laat komt/u],
    ["/voor-jou/brief/", /Betalen hoeft niet als je brief veel te laat komt/u]
  ])("%s says so where it tells of the penalty", (path, expected) => {
    const told = pageAt(path).$('section[id="ingebrekestelling"] :is(li, p):has([data-dwangsom])')
    expect(told.length).toBe(1)
    expect(folded(told.text())).toMatch(expected)
    expect(folded(told.text())).toContain("Awb art. 4:17 lid 6")
  })
})

// Awb 4:17 and 7:14: the notice of default holds for a decision on an objection too, with the terms of 7:10.
describe("a decision on an objection that is late", () => {
  it.each([
    ["/wat-kan-ik-doen/", /aanvraag of een bezwaar is te laat/u, /beslissing op uw bezwaar\?/u],
    ["/voor-jou/wat-kan-ik-doen/", /aanvraag of een bezwaar is te laat/u, /beslissing op je bezwaar\?/u],
    ["/en/what-can-i-do/", /application or an objection is late/u, /decision on your objection\?/u]
  ])("%s has a place in the question and a way to its terms", (path, asked, told) => {
    const { $ } = pageAt(path)
    expect(folded($('section[id="vraag-aanleiding"] .keuzes').text())).toMatch(asked)
    const way = $('section[id="ingebrekestelling"] a[href="#bezwaar"]')
    expect(folded(way.text())).toMatch(told)
    expect(folded($('section[id="bezwaar"] .plichten').text())).toMatch(/12 we/u)
  })

  it.each(["/brief/", "/voor-jou/brief/"])("%s counts from the letter, whatever is late", (path) => {
    const { $ } = pageAt(path)
    const letter = $('section[id="ingebrekestelling"]')
    expect(letter.find(".terug a").last().attr("href")).toMatch(/mijn-tijdlijn\/#ingebrekestelling$/u)
    for (const start of ["ontvangst-aanvraag", "bekendmaking"])
      expect(letter.find(`a[href$="/mijn-tijdlijn/#${start}"]`).length, start).toBe(1)
  })
})

// law.md 2.8: for help under the Wmo no statute sets a committee, nor a term; Jeugdwet 4.2.1 lid 2 and lid 5 hold for youth care.
describe("what the Jeugdwet lays on the committee and the provider", () => {
  const committee = ["extern-bezig", "extern-gegrond", "extern-deels-gegrond", "extern-ongegrond"]
  it.each([
    ["/wat-kan-ik-doen/", "alleen bij jeugdhulp"],
    ["/voor-jou/wat-kan-ik-doen/", "alleen bij jeugdhulp"],
    ["/en/what-can-i-do/", "only for youth care"]
  ])("%s says of every duty and step it rests on: %s", (path, words) => {
    const { $ } = pageAt(path)
    for (const id of committee) {
      const resting = $(`section[id="${id}"] :is(dd, li)`)
        .toArray()
        .filter((line) => /Jeugdwet art\. 4\.2\.1 lid [25]\b/u.test($(line).text()))
      expect(resting.length, id).toBeGreaterThan(1)
      // That the committee listens to both sides the text says itself (N087): of nothing else it does, nor of reasons with a judgement.
      const both = resting.filter(
        (line) => $(line).find('a.bron[href$="#onderzoek"]').length > 0 && $(line).text().includes("lid 2 onder e")
      )
      expect(both.length, id).toBe(id === "extern-bezig" ? 1 : 0)
      const said = resting.filter((line) => !both.includes(line))
      expect(said.length, id).toBeGreaterThan(id === "extern-bezig" ? 0 : 1)
      for (const line of said) expect($(line).text().toLowerCase(), id).toContain(words)
    }
  })

  it.each(["/mijn-tijdlijn/", "/voor-jou/mijn-tijdlijn/"])("%s says so at both terms", (path) => {
    const { $ } = pageAt(path)
    for (const id of ["oordeel", "ontvangst-extern"])
      expect($(`table[id="${id}"] tbody tr`).first().text(), id).toContain("alleen bij jeugdhulp")
  })

  it("the rule itself says so", () =>
    expect(pageAt("/regels/reactie-aanbieder/").$("main .text").text()).toContain("alleen bij jeugdhulp"))
})

const questions = screens.filter((candidate): candidate is Question => candidate.soort === "vraag")
const outcomes = screens.filter((candidate): candidate is Outcome => candidate.soort === "uitkomst")

const answers = new Map<Way, Antwoord>(ways.map((way) => [way, assess(way.known as Situatie)]))
const answerOf = (way: Way): Antwoord => answers.get(way) ?? assess(way.known as Situatie)

/** What the core says, as the page of this form says it. */
const inWords = (tekst: string, form: Form): string => {
  if (form === "u") return tekst
  const [found] = Object.entries(young).find(([text]) => said(text) === tekst) ?? [tekst]
  return inForm("je", found)
}

describe("the ways through the questions", () => {
  it("come to every outcome, by at most five questions", () => {
    expect(ways.length).toBeGreaterThan(80)
    expect(new Set(ways.map(({ at }) => at)).size).toBe(outcomes.length)
    expect(Math.max(...ways.map(({ known }) => Object.keys(known).length))).toBeLessThanOrEqual(5)
  })

  const told = voorbeelden.filter(
    (voorbeeld) => holdsUnder(voorbeeld, current) && voorbeeld.situatie["aanleiding"] !== undefined
  )

  it("come for every worked example to the outcome it expects, as far as its situation answers the questions", () => {
    const arrived = told.flatMap(({ id, situatie, verwacht }) => {
      const at = follow(situatie)
      if (at === undefined) return []
      // Of a decision nobody is asked what the help is: the question is about an answer of the municipality.
      const ofDecision = at.bericht === "bezwaar" || at.bericht === "ingebrekestelling"
      const { uitkomst } = ofDecision ? assess({ ...situatie, regime: undefined } as Situatie) : verwacht
      expect({ id, soort: at.bericht, uitkomst: at.uitkomst }).toMatchObject({
        id,
        soort: verwacht["soort"] ?? at.bericht,
        uitkomst: uitkomst ?? at.uitkomst
      })
      return [id]
    })
    expect(arrived.length).toBeGreaterThan(10)
  })

  it("come for whoever talked to the same outcome as for whoever did not, or does not dare", () => {
    const talked = ways.filter(({ known }) => known["eerstBesproken"] === "ja")
    expect(talked.length).toBeGreaterThan(0)
    for (const { known, at } of talked) {
      const others = ways.filter((way) =>
        Object.entries({ ...known, eerstBesproken: way.known["eerstBesproken"] }).every(
          ([fact, value]) => way.known[fact] === value
        )
      )
      expect(others.map((way) => way.at)).toEqual([at, at, at])
    }
  })

  it("ask no question whose answer changes nothing", () => {
    for (const { id, answers } of questions) expect(new Set(answers.map(({ to }) => to)).size, id).toBeGreaterThan(1)
  })

  // Awb 7:10 lid 3: a postponement follows on the term for the decision on the objection, not on that of the first decision.
  it.each([
    ["/wat-kan-ik-doen/", "de beslissing op uw bezwaar eindigt"],
    ["/voor-jou/wat-kan-ik-doen/", "de beslissing op je bezwaar eindigt"],
    ["/en/what-can-i-do/", "deciding on your objection ends"]
  ])("%s counts a postponement from the end of the time for the decision on the objection", (path, words) => {
    const { $ } = pageAt(path)
    expect(folded($('section[id="bezwaar"] .plichten').text())).toContain(words)
    expect(folded($("main").text())).not.toMatch(/termijn voor het besluit eindigt|time for deciding ends/u)
  })

  it("never ask for an age, a name or an organisation: no outcome depends on it", () => {
    const asked = new Set(ways.flatMap(({ known }) => Object.keys(known)))
    for (const fact of ["leeftijdsgroep", "samenMetVolwassene", "organisatie", "ingediendOp"])
      expect(asked).not.toContain(fact)
    expect(asked.size).toBeGreaterThan(3)
  })
})

describe("the words for 12 and up", () => {
  it("stand beside a text the rules still say, each of them", () => {
    const reasons = [
      ...Object.values(steps),
      ...Rulebook.tables.flatMap(({ table }) => table.rows.flatMap(({ because }) => because))
    ].map(({ nl }) => nl)
    const roles = ["behandelt uw klacht", "helpt u, maar beslist niet"]
    const duties = [...everyDuty, ...procedureDuties].map(({ what }) => what.nl)
    const acting = Object.values(parties).map(({ nl }) => nl)
    const known = new Set([...reasons, ...roles, ...duties, ...acting])
    expect(Object.keys(young).filter((text) => !known.has(text))).toEqual([])
    expect(Object.keys(young).length).toBeGreaterThan(40)
  })
})

describe.each(forms)("Wat kan ik doen?, in %s", (form) => {
  const { $, html } = pageAt(editions[form].guide)

  /** The screen of this name, or the one with a heading of this name within it. */
  const screenAt = (id: string) => $(`[id="${id}"]`).closest("section.stap")

  /** What stands in the open on a screen: nothing of what is folded away. */
  const open = (id: string): Selection => {
    const screen = screenAt(id).clone()
    screen.find("details").remove()
    return screen
  }

  const textOf = (element: Selection): string => folded(element.text())

  it.each(ways.map((way) => ({ ...way, name: Object.values(way.known).join(", ") })))(
    "$name: the page says what the core says",
    ({ known, advised, at }) => {
      const antwoord = answerOf(ways.find((way) => way.known === known) as Way)
      const shown = [...advised, at].map((id) => textOf(screenAt(id))).join(" ")
      expect(antwoord.uitkomst).not.toBe("meer-nodig")
      expect(antwoord.vervolg.length).toBeGreaterThan(0)
      for (const { tekst } of antwoord.vervolg) expect(shown).toContain(inWords(tekst, form))
      const others = Object.values(steps).filter(({ nl }) => !antwoord.vervolg.some(({ tekst }) => tekst === said(nl)))
      const first = textOf(screenAt(at).find(".stappen"))
      for (const { nl } of others) expect(first).not.toContain(inForm(form, nl))
    }
  )

  it("begins every outcome with one act, set apart from what else can be done", () => {
    for (const { id } of outcomes) {
      const [first, ...others] = screenAt(id).find(".stappen > li").toArray()
      expect($(first).hasClass("eerst"), id).toBe(true)
      expect(others.filter((other) => $(other).hasClass("eerst"))).toEqual([])
      for (const told of ["geen-bezwaar", "doorverwijzing", "gesprek-gemeente", "beslissing-op-bezwaar"] as const)
        expect(textOf($(first)), id).not.toContain(inForm(form, steps[told].nl))
    }
  })

  it("shows for each outcome the duties the core answers with, filed with the partnership", () => {
    for (const { known, at } of ways) {
      const { termijnen } = assess({
        ...known,
        ...(known["aanleiding"] === "behandeling" ? { loket: "kracht" } : {})
      } as Situatie)
      const shown = textOf(open(at).find(".plichten, .let-op")).toLowerCase()
      for (const { wat } of termijnen) expect(shown, at).toContain(inWords(wat, form).toLowerCase())
      for (const { what } of obligations.filter(({ what }) => !termijnen.some(({ wat }) => wat === said(what.nl))))
        expect(shown, at).not.toContain(inForm(form, what.nl).toLowerCase())
    }
  })

  it("shows no duty twice, and how long a decision on an objection takes with and without a committee (Awb 7:10)", () => {
    for (const { at } of ways) {
      const told = screenAt(at)
        .find(".plichten dd")
        .toArray()
        .map((duty) => textOf($(duty)))
      expect(new Set(told).size, at).toBe(told.length)
    }
    const objection = textOf(screenAt("bezwaar").find(".plichten"))
    expect(objection).toMatch(/12 weken\s*De gemeente/u)
    for (const words of ["als er een bezwaarcommissie is", "als er geen bezwaarcommissie is"])
      expect(objection).toContain(words)
  })

  describe("why", () => {
    const { $: grounds } = pageAt(editions[form].why)

    /** Where on the page beside the guide the reasons of an outcome stand. */
    const groundAt = (id: string): string =>
      screenAt(id).find(`.waarom a[href^="${editions[form].why}#"]`).attr("href")?.split("#")[1] ?? "nowhere"

    it("stands a tap away on one page in the same form: all complaints together, each other by itself, with the way back", () => {
      const grounded = Map.groupBy(outcomes, ({ id }) => groundAt(id))
      expect([...grounded.keys()].sort()).toEqual(
        ["klacht", "compliment", "signaal", "bezwaar", "ingebrekestelling", "anoniem", "geen-klachtrecht"].sort()
      )
      for (const [ground, all] of grounded) {
        const section = grounds(`section[id="${ground}"]`)
        expect(section.length, ground).toBe(1)
        // Whoever came from one of several outcomes finds that one by its name.
        for (const { id } of all) {
          const back = section.find(`a[href="${editions[form].guide}#${id}"]`)
          expect(textOf(back), id).toBe(`Terug naar: ${textOf(screenAt(id).find("h2").first())}`)
        }
        if (ground !== "klacht") expect(all.map(({ id }) => id)).toEqual([ground])
        else for (const { bericht, uitkomst } of all) expect([bericht, uitkomst]).toEqual(["klacht", "mogelijk"])
      }
    })

    /** The reasons of an outcome, a tap away; advice on the way has its own with it. */
    const reasonsAt = (id: string): ReadonlyArray<string> => {
      const told = [
        ...screenAt(id).find(".waarom ul li").toArray(),
        ...grounds(`[id="${groundAt(id)}"] ul li`).toArray()
      ]
      return told.map((item) => folded($(item).text()))
    }

    it.each(ways.map((way) => ({ way, name: Object.values(way.known).join(", ") })))(
      "$name: every reason of the assessment, with where it stands",
      ({ way }) => {
        const given = [...way.advised, way.at].flatMap(reasonsAt)
        const { redenen } = answerOf(way)
        expect(redenen.length).toBeGreaterThan(1)
        for (const { tekst, wet, lezing } of redenen) {
          const found = given.filter((reason) => reason.startsWith(inWords(tekst, form)))
          expect(found.length, tekst).toBeGreaterThan(0)
          if (wet !== undefined) expect(found.join(" ")).toContain(wet)
          if (lezing !== undefined) expect(found.join(" ")).toContain("Onze lezing")
        }
      }
    )

    it("gives no reason twice to the same reader", () => {
      const groups = [...$(".waarom ul").toArray(), ...grounds("main ul").toArray()]
      expect(groups.length).toBeGreaterThan(15)
      for (const group of groups) {
        const told = $(group)
          .find("li")
          .toArray()
          .map((reason) => folded($(reason).text()))
        expect(new Set(told).size, told.join(" ")).toBe(told.length)
      }
    })

    it("gives no reason that no assessment gives: none of a reading that was not chosen", () => {
      for (const { id } of outcomes) {
        // All complaints that can be made share a list of reasons, each under the answer it is for.
        const shares = groundAt(id) === "klacht"
        const complaint = ({ soort, uitkomst }: Antwoord) => soort === "klacht" && uitkomst === "mogelijk"
        const given = ways
          .filter((way) => way.at === id || (shares && complaint(answerOf(way))))
          .flatMap((way) => {
            const { redenen, kosten } = answerOf(way)
            return [...redenen, ...(kosten?.redenen ?? [])].map(({ tekst }) => inWords(tekst, form))
          })
        for (const reason of reasonsAt(id))
          expect(
            given.some((tekst) => reason.startsWith(tekst)),
            reason
          ).toBe(true)
      }
      for (const page of [$, grounds]) expect(folded(page("main").text())).not.toContain("In deze lezing")
    })

    it("says with everything in the open where it stands: its own sentence, statute and reading", () => {
      let met = 0
      for (const { id } of outcomes) {
        const lines = screenAt(id).find(".stappen > li").toArray()
        for (const way of ways.filter(({ at }) => at === id))
          for (const { tekst, zin, wet, lezing } of answerOf(way).vervolg) {
            const line = lines.find((item) => textOf($(item)).startsWith(inWords(tekst, form)))
            if (line === undefined) continue
            const to = $(line)
              .find("a.bron")
              .toArray()
              .map((link) => $(link).attr("href"))
            if (zin !== undefined) expect(to, `${id}: ${tekst}`).toContain(sentencePath(current, { id: zin }))
            if (wet !== undefined) expect(to, `${id}: ${tekst}`).toContain(readReference(wet)?.adres)
            if (lezing !== undefined) expect(to, `${id}: ${tekst}`).toContain(readingPath(lezing))
            met++
          }
        for (const told of [...lines, ...screenAt(id).find(".plichten dd").toArray()])
          expect($(told).find("a.bron[href]").length, `${id}: ${textOf($(told))}`).toBeGreaterThan(0)
      }
      expect(met).toBeGreaterThan(100)
    })

    it("names no statute and no reading without a way to it", () => {
      const names = /\b(?:Awb|Jeugdwet|AVG|Wet Nationale ombudsman|Besluit Jeugdwet) (?:art\.|titel)/u
      const bare = $("main *")
        .toArray()
        .filter((element) => $(element).children().length === 0 && names.test($(element).text()))
        .filter((element) => $(element).closest("a[href]").length === 0)
      expect(bare.map((element) => textOf($(element)))).toEqual([])
      const links = $("main a.bron, main .bron a").toArray()
      expect(links.length).toBeGreaterThan(100)
      for (const link of links) expect($(link).attr("href"), textOf($(link))).toMatch(/^(?:\/|https?:)/u)
      expect($(`main a[href="${readReference("Jeugdwet art. 4.2.1 lid 4 onder a")?.adres}"]`).length).toBeGreaterThan(0)
    })
  })

  it("gives every screen its heading as its name", () => {
    const screens = $("section.stap").toArray()
    expect(screens.length).toBeGreaterThan(25)
    for (const screen of screens)
      expect($(screen).attr("aria-label"), $(screen).attr("id")).toBe(textOf($(screen).find("> h2")))
  })

  describe("for whoever would be sent away", () => {
    // Jeugdwet 1.1: whoever cares for a child as a member of the family is a parent; law.md D39 and D40.
    it("lets a grandparent who brings up the child find the answer that lets them complain", () => {
      const parent = screenAt("vraag-hoedanigheid").find(".keuzes a").eq(1)
      expect(textOf(parent)).toMatch(/ouder, of ik voed het kind zelf op.*opa of oma/u)
      expect(parent.attr("href")).toBe("#vraag-stand")
      const other = screenAt("vraag-hoedanigheid")
        .find(".keuzes a")
        .filter((_, link) => $(link).attr("href") === "#geen-klachtrecht")
      expect(textOf(other)).toMatch(/opa of oma, als het kind ergens anders opgroeit/u)
    })

    it.each(outcomes.filter(({ uitkomst }) => uitkomst === "niet-mogelijk"))(
      "says at $id in the open why not, and the way back to the question",
      ({ id }) => {
        const shown = textOf(open(id).find(".let-op"))
        const way = ways.find(({ at }) => at === id)
        expect(way).toBeDefined()
        const eligibility = Rulebook.eligibility.table.rows
          .filter(({ outcome }) => outcome === "niet-mogelijk")
          .flatMap(({ because }) => because.map(({ nl }) => said(nl)))
        const given = answerOf(way as Way).redenen.filter(({ tekst }) => eligibility.includes(tekst))
        expect(given.length).toBeGreaterThan(0)
        for (const { tekst } of given) expect(shown).toContain(inWords(tekst, form))
        const back = open(id).find(".let-op a[href^='#']").attr("href")
        expect(
          questions.some((question) => `#${question.id}` === back && question.answers.some(({ to }) => to === id))
        ).toBe(true)
      }
    )

    it("shows whoever brings up the child in the family, where they would be refused, that they are a parent", () => {
      const reason = "Wij lezen: zorgt u als gezin voor een kind, dan bent u ouder. Anders krijgt u wel hulp."
      expect(textOf(open("geen-klachtrecht").find(".let-op"))).toContain(inWords(reason, form))
      expect(open("geen-klachtrecht").find(`.let-op a[href="${readingPath("wie.verzorger")}"]`).length).toBe(1)
    })

    // Jeugdwet 4.2.1 lid 4 onder a sets no age and asks for no one beside the child; law.md D34.
    it.each(["vraag-hoedanigheid", "nieuw"])(
      "tells a child at %s that it may come alone, with text and statute",
      (id) => {
        const line = "Bij jeugdhulp laat de wet een kind van elke leeftijd ook alleen klagen."
        const item = open(id)
          .find("li, p")
          .filter((_, element) => textOf($(element)).startsWith(line))
        expect(item.length).toBe(1)
        const zin = current.zinnen.find(({ draagt }) => draagt.includes("wie.minderjarig"))
        expect(zin).toBeDefined()
        for (const href of [
          sentencePath(current, zin ?? { id: "" }),
          readReference("Jeugdwet art. 4.2.1 lid 4 onder a")?.adres,
          readingPath("minderjarig")
        ])
          expect(item.find(`a[href="${href}"]`).length, href).toBe(1)
      }
    )

    // Complaining needs no custody (3.2 of the text); consent for the file does (Jeugdwet 7.3.15; law.md D81).
    it("says what custody changes and what it does not", () => {
      const line = screenAt("vraag-hoedanigheid")
        .find(".weten li")
        .filter((_, item) => textOf($(item)).startsWith("Gezag"))
      expect(textOf(line)).toMatch(/maakt voor een klacht niets uit.*wel.*toestemming.*dossier/u)
      expect(line.find(`a[href="${readReference("Jeugdwet art. 7.3.15")?.adres}"]`).length).toBe(1)
    })

    it("asks for the name so that yes is yes, says why, and who hears it", () => {
      const asked = screenAt("vraag-anoniem")
      expect(textOf(asked.find("h2"))).toBe(
        form === "u" ? "Mag uw naam bij de klacht staan?" : "Mag je naam bij de klacht staan?"
      )
      const offered = asked
        .find(".keuzes a")
        .toArray()
        .map((link) => [textOf($(link).clone().children().remove().end()), $(link).attr("href")])
      expect(offered).toEqual([
        ["Ja", "#vraag-hoedanigheid"],
        ["Nee, dat wil ik niet of durf ik niet", "#anoniem"],
        ["Ik weet het nog niet", "#vraag-anoniem-weet-niet"]
      ])
      const told = textOf(asked.find(".weten"))
      expect(told).toMatch(/Waarom een naam\?.*contact met/u)
      expect(told).toMatch(/hoort dat er een klacht is.*als dat nodig is om te reageren/u)
      expect(asked.find(`a[href="${readingPath("klacht.naam")}"]`).length).toBe(1)
    })

    it("tells whoever gives no name whom to ask first, that a mail shows who wrote it, and what is not known", () => {
      const [first] = screenAt("anoniem").find(".stappen > li").toArray()
      expect(textOf($(first))).toContain("Jeugdstem")
      const signal = screenAt("anoniem")
        .find(".stappen > li")
        .filter((_, item) => textOf($(item)).startsWith("Geef een signaal"))
      expect(textOf(signal)).toMatch(/staat niet in de tekst\. Vraag het Jeugdstem/u)
      expect(textOf(signal)).toMatch(/wie mailt, laat een mailadres zien/u)
      expect(textOf(signal)).toMatch(/formulier op de site van Kracht.*aar (?:u|je) dat vindt, is niet bekend/u)
      // No tap from here sends a mail.
      expect(screenAt("anoniem").find('a[href^="mailto:"]').length).toBe(0)
    })

    it("says of a signal and a compliment which way the text names, and that its address is not known", () => {
      expect(textOf(open("signaal"))).toMatch(/formulier op de site van Kracht.*is niet bekend/u)
      expect(textOf(open("compliment"))).toMatch(/website\..*Waar (?:u|je) dat vindt, is niet bekend/u)
    })
  })

  describe("for whoever goes on", () => {
    const own = partners.filter(({ regeling }) => regeling === current.regeling)
    const sent = outcomes.filter(({ id }) => {
      const shown = textOf(open(id).find(".stappen"))
      return (["externe-commissie", "direct-extern", "doorverwijzing"] as ReadonlyArray<Step>).some((step) =>
        shown.includes(inForm(form, steps[step].nl))
      )
    })

    it("sends to an external committee from at least four outcomes", () =>
      expect(sent.length).toBeGreaterThanOrEqual(4))

    it.each([...sent, ...outcomes.filter(({ id }) => id === "nieuw")])(
      "says at $id which external committee, or that it is not known and whom to ask",
      ({ id }) => {
        const told = screenAt(id).find(".commissie")
        expect(told.length).toBe(1)
        expect(told.find('a[href="/regels/routes/"]').length).toBe(1)
        expect(own.length).toBe(5)
        for (const { naam, externeKlachtencommissie: commissie } of own) {
          expect(textOf(told)).toContain(naam)
          if (!isUnknown(commissie)) expect(textOf(told)).toContain(commissie)
        }
        if (own.some(({ externeKlachtencommissie }) => isUnknown(externeKlachtencommissie))) {
          expect(textOf(told)).toContain("niet vastgesteld")
          expect(textOf(told)).toMatch(/Vraag het de klachtenfunctionaris/u)
        }
      }
    )

    it("gives with every step to Jeugdstem the way to it, and asks no one to call a number it does not give", () => {
      const lines = $("main li")
        .toArray()
        .filter((item) =>
          textOf($(item).children(":not(ul)").addBack().first()).startsWith(steps.vertrouwenspersoon.nl)
        )
      expect(lines.length).toBeGreaterThan(8)
      for (const line of lines) expect($(line).find('a[href="https://www.jeugdstem.nl"]').length).toBe(1)
      expect(textOf($("main"))).not.toMatch(/Bel een/u)
    })

    it("names Jeugdstem under “Wie helpt” of every outcome, with the way to it", () => {
      for (const { id } of outcomes) {
        const heading = screenAt(id)
          .find("h3")
          .filter((_, element) => /^Wie helpt/u.test(textOf($(element))))
        expect(heading.length, id).toBe(1)
        const help = heading.next(".hulp")
        expect(textOf(help), id).toContain("Jeugdstem")
        expect(help.find('a[href="https://www.jeugdstem.nl"]').length, id).toBe(1)
        expect(help.find(`a[href="${editions[form].talk}"]`).length, id).toBe(1)
      }
    })

    it("gives the ombudsmen and the inspectorate a site of their own", () => {
      for (const [step, id] of [
        ["ombudsman", "kinderombudsman"],
        ["gemeentelijke-ombudsman", "gemeentelijke-ombudsman"],
        ["inspectie", "inspectie"]
      ] as const) {
        const line = screenAt("extern-ongegrond")
          .find(".stappen > li")
          .filter((_, element) => textOf($(element)).includes(inForm(form, steps[step].nl)))
        expect(line.length, step).toBe(1)
        expect(line.find(`a[href="${instanties.find((one) => one.id === id)?.site}"]`).length, step).toBe(1)
      }
      expect(textOf($("main"))).not.toMatch(/kun(?:t u| je) wel met de Kinderombudsman/iu)
    })

    // law.md 2.12 and D67: after a judgement the Kinderombudsman, and in the city the Jeugdombudsman and the ombudsman.
    it("names beside the Kinderombudsman the Jeugdombudsman of the city, after every judgement", () => {
      const local = instanties.find(({ id }) => id === "jeugdombudsman")
      for (const id of ["extern-gegrond", "extern-deels-gegrond", "extern-ongegrond"]) {
        const told = screenAt(id)
          .find("li")
          .filter((_, line) => $(line).children('a[href="https://www.kinderombudsman.nl/"]').length > 0)
        expect(told.length, id).toBeGreaterThan(0)
        for (const line of told.toArray())
          expect(textOf($(line).children(`a[href="${local?.site}"]`)), id).toBe(
            `Of, ook boven de 18, naar ${local?.naam}`
          )
      }
    })

    // law.md 2.8 and 2.9: for Wmo clients the regulation binds by itself only; for care under the health insurance another
    // statute holds, and which terms it gives a human says.
    it("says to whoever files what help under the Wmo or the health insurance changes, with where that stands", () => {
      for (const [value, wet] of [
        ["wmo", "Wmo 2015 art. 3.2 lid 1 onder a"],
        ["zorg", "Wkkgz art. 15"]
      ] as const) {
        const { vervolg } = assess({
          aanleiding: "behandeling",
          anoniem: false,
          hoedanigheid: "klant",
          stand: "nieuw",
          eerstBesproken: "ja",
          regime: value
        })
        const told = vervolg.filter((step) => step.wet === wet)
        expect(told.length, value).toBeGreaterThan(0)
        for (const { tekst } of told) {
          const line = screenAt("nieuw")
            .find("li")
            .filter((_, item) => textOf($(item)).startsWith(inWords(tekst, form)))
          expect(line.length, tekst).toBe(1)
          expect(line.find(`a[href="${readReference(wet)?.adres}"]`).length).toBe(1)
        }
      }
    })

    it("says of calling that the number is not known, and whom to ask", () => {
      const line = open("bezwaar")
        .find(".stappen > li")
        .filter((_, item) => textOf($(item)).includes("ook bellen"))
      expect(textOf(line)).toMatch(/nummer staat niet in de tekst\. Vraag het/u)
    })

    it.each(["extern-gegrond", "extern-deels-gegrond"])(
      "gives whoever was found right something to do, and says what if the advice is not followed: %s",
      (id) => {
        const first = textOf(screenAt(id).find(".stappen"))
        expect(first).toMatch(/^Vraag de organisatie om haar brief.*Vraag op welke dag het vervolggesprek is/u)
        expect(textOf(open(id).find(".plichten"))).toContain("1 maand")
        const otherwise = textOf(screenAt(id).find(unkept))
        // What the text promises of an advice is what comes after, and no answer to what can be done when it does not.
        expect(otherwise).not.toContain("Moet de organisatie")
        expect(otherwise).toContain("Kinderombudsman")
        const on = screenAt(id)
          .find("details")
          .filter((_, part) => textOf($(part).find("summary")) === "Zo gaat het verder")
        // N090: advice comes only where the complaint can be solved together; Jeugdwet 4.2.1 lid 5 alone asks for reasons.
        expect(textOf(on)).toMatch(
          /^Zo gaat het verder ?De aanbieder moet (?:u|je) schrijven of er iets verandert, en wat\. .*Is er een advies\?.*Moet de organisatie het advies volgen\?.*schrijft zij bij jeugdhulp waarom\. Zo lezen wij de tekst\./u
        )
        expect(textOf(screenAt(id))).not.toMatch(/De organisatie (?:volgt het advies|doet wat in het advies staat)/u)
        expect(on.find(`a[href="${readingPath("advies.gevolg")}"]`).length).toBe(2)
      }
    )

    // The text, N083: after a complaint was found right an appointment. Lezing klacht.ongegrond: after one that was not, the
    // reasons on paper. N084: without a solution a referral. N096: a follow-up talk after a period agreed beforehand. Jeugdwet
    // 4.2.1 lid 2 onder c and e: a committee hears both sides and judges with reasons. None of these has a term.
    it.each([
      ["intern-gegrond", ["een afspraak met", "een dag afspreken voor een vervolggesprek"]],
      [
        "intern-deels-gegrond",
        ["een afspraak met", "op papier zetten waarom", "een dag afspreken voor een vervolggesprek"]
      ],
      ["intern-ongegrond", ["op papier zetten waarom", "een dag afspreken voor een vervolggesprek"]],
      ["intern-geen-oplossing", ["doorverwijzen naar de externe klachtencommissie", "een dag afspreken"]],
      ["intern-opgelost", ["een dag afspreken voor een vervolggesprek"]],
      [
        "extern-bezig",
        [
          "klacht onderzoeken",
          form === "je" ? "naar jouw kant luisteren" : "naar uw kant luisteren",
          "naar de kant van de medewerker luisteren",
          "een oordeel over"
        ]
      ],
      ["extern-gegrond", ["schrijven of er iets verandert", "een dag afspreken"]],
      ["extern-deels-gegrond", ["schrijven of er iets verandert", "een dag afspreken"]],
      ["extern-ongegrond", ["schrijven of er iets verandert", "een dag afspreken"]],
      ["extern-opgelost", ["een dag afspreken voor een vervolggesprek"]]
    ] as const)(
      "says at %s who must do what, when or whom to ask, and what if that does not happen",
      (id, expected) => {
        const told = textOf(open(id).find(".plichten"))
        for (const duty of expected) expect(told).toContain(duty)
        expect(textOf(open(id))).toMatch(/Wanneer dat gebeurt, staat niet in de tekst\. Vraag het/u)
        const otherwise = textOf(screenAt(id).find(unkept))
        expect(otherwise).toMatch(/^Gebeurt dat niet\?.*vertrouwenspersoon/u)
      }
    )

    it("says at every other complaint what follows too, but for one that nobody has filed or all is done", () => {
      const silent = outcomes
        .filter(({ bericht, uitkomst }) => bericht === "klacht" && uitkomst === "mogelijk")
        .filter(({ id }) => screenAt(id).find(".plichten dd").length * screenAt(id).find(unkept).length === 0)
      expect(silent.map(({ id }) => id)).toEqual([])
    })

    it("says after a complaint found not right how it goes on: a letter with the reasons, and the way to the committee", () => {
      for (const id of ["intern-ongegrond", "intern-deels-gegrond"]) {
        const on = screenAt(id)
          .find("details")
          .filter((_, part) => textOf($(part).find("summary")) === "Zo gaat het verder")
        // Nothing but our reading gives this letter (law.md D60): said with it, and with the step that asks for it.
        expect(textOf(on), id).toMatch(
          /brief met de redenen\. Daarin staat ook de weg naar de externe commissie\. Zo lezen wij de tekst\./u
        )
        expect(textOf(screenAt(id).find(".stappen")), id).toMatch(
          /Vraag om een brief met de redenen\. Wij lezen: die krijg(?:t u| je)\./u
        )
        expect(on.find(`a[href="${readingPath("klacht.ongegrond")}"]`).length, id).toBe(1)
      }
    })

    it("says what to do when a duty is not kept only where there is one, and nothing that does not fit it", () => {
      for (const { id } of outcomes) {
        const duties = screenAt(id).find(".plichten dd").length
        if (screenAt(id).find(unkept).length > 0) expect(duties, id).toBeGreaterThan(0)
      }
      const file = textOf(screenAt("ingetrokken").find(unkept))
      // A file may be kept longer (N116), and is erased when asked only where no reason is left (AVG 17 lid 1 and 3).
      expect(file).toMatch(
        /Wij lezen: langer bewaren mag met een reden op papier\. Wanneer mag dat\?.*Geen reden meer\? Vraag wie het bewaart om het te wissen\..*AVG art\. 17 lid 1 onder a/u
      )
      expect(screenAt("gesloten").find(`${unkept} a[href="/regels/bewaren-verlengen/"]`).length).toBe(1)
      expect(file).not.toMatch(/commissie|Jeugdstem/u)
      for (const id of ["compliment", "signaal"]) expect(screenAt(id).find(unkept).length, id).toBe(0)
    })

    // Awb 4:13: eight weeks hold only where no other statute or by-law sets a term; Wmo 2.3.5 does.
    it("says of the eight weeks for a decision that another term can hold", () =>
      expect(textOf(open("ingebrekestelling").find(".plichten"))).toMatch(
        /8 weken\s*De gemeente: een besluit op (?:uw|je) aanvraag, tenzij een andere termijn geldt, zoals bij hulp via de Wmo/u
      ))

    // Awb 6:7: six weeks; 6:11: whether lateness is excused is for a human.
    it("says in the first lines on a decision that there are six weeks, and where to count them", () => {
      const [before = ""] = (open("bezwaar").html() ?? "").split('class="stappen"')
      expect(before).toMatch(/data-termijn="bezwaar.termijn">6 weken</u)
      expect(before).toContain(`href="${editions[form].timeline}#bekendmaking"`)
      expect(before).toContain("Awb art. 6:11")
    })

    it("says nothing twice about a decision", () => {
      const lines = screenAt("bezwaar")
        .find("li, dd")
        .filter((_, element) => $(element).closest(".waarom").length === 0)
        .toArray()
        .map((item) => textOf($(item).clone().children(".bron").remove().end()))
      expect(lines.length).toBeGreaterThan(6)
      expect(lines.filter((line, i) => lines.indexOf(line) < i)).toEqual([])
      expect(textOf(screenAt("bezwaar"))).not.toMatch(/moet (?:u|je) duidelijk opschrijven/u)
    })

    it("opens the timeline at what happened", () => {
      const links = (id: string) =>
        screenAt(id)
          .find(`a[href^="${editions[form].timeline}"]`)
          .toArray()
          .map((link) => $(link).attr("href")?.split("#")[1])
      // Beside the term of the text: a complaint to the municipality has terms of its own, and care under the health insurance.
      expect(new Set(links("nieuw"))).toEqual(new Set(["ontvangst", "ontvangst-zorg"]))
      expect(new Set(links("toegang"))).toEqual(new Set(["gedraging", "klaagschrift", "antwoord-gemeente"]))
      expect(new Set(links("bezwaar"))).toEqual(new Set(["bekendmaking", "beslissing-op-bezwaar"]))
      expect(new Set(links("ingebrekestelling"))).toEqual(new Set(["ontvangst-aanvraag", "ingebrekestelling"]))
      expect(new Set(links("extern-bezig"))).toEqual(new Set(["ontvangst-extern"]))
      expect(new Set(links("intern-gegrond"))).toEqual(new Set())
      expect(new Set(links("extern-gegrond"))).toEqual(new Set(["oordeel"]))
      expect(new Set(links("extern-deels-gegrond"))).toEqual(new Set(["oordeel"]))
      expect(new Set(links("extern-ongegrond"))).toEqual(new Set(["oordeel"]))
      // A request to have a file erased is one about one's data (AVG art. 12 lid 3).
      expect(new Set(links("ingetrokken"))).toEqual(new Set(["sluiting", "ontvangst-gegevens"]))
      // Who opens it again hears from the coordinator anew.
      expect(new Set(links("gesloten"))).toEqual(new Set(["heropening", "sluiting", "ontvangst-gegevens"]))
    })
  })

  it("offers every value of a fact as an answer, those that come to the same as one, and doubt as one more", () => {
    for (const { id, fact, answers } of questions) {
      const values = (facts.find((candidate) => candidate.id === fact)?.values ?? []) as ReadonlyArray<Value>
      expect(answers.map(({ value }) => value)).toEqual(values)
      const links = screenAt(id).find(".keuzes a").toArray()
      const words = links.map((link) => textOf($(link).clone().children().remove().end()))
      expect(words.sort()).toEqual(
        [...new Set(values.map((value) => answerIn(fact, value, form))), textOf(screenAt(id).find(".twijfel"))].sort()
      )
    }
    expect(hoedanigheid.values).toContain("anders")
  })

  it("joins only answers after which everything is the same: where they lead, and every reason given", () => {
    const question = questions.find(({ fact }) => fact === hoedanigheid.id)
    const alike = [...Map.groupBy(hoedanigheid.values, (value) => answerIn(hoedanigheid.id, value, form)).values()]
    expect(alike.filter((values) => values.length > 1).length).toBeGreaterThan(0)
    // Seven lines to choose from fit the screen of a phone.
    expect(screenAt(question?.id ?? "").find(".keuzes a").length).toBe(7)
    for (const values of alike) {
      const told = values.map((value) => {
        const at = question?.answers.find((answer) => answer.value === value)?.to
        const { ontvangstbewijs: _own, ...answer } = assess({
          aanleiding: "behandeling",
          anoniem: false,
          hoedanigheid: value,
          stand: "nieuw"
        })
        return JSON.stringify([at, answer])
      })
      expect(new Set(told).size, values.join(", ")).toBe(1)
    }
    const words = textOf(screenAt("vraag-hoedanigheid").find(".keuzes"))
    for (const name of [
      "ouder",
      "zonder gezag",
      "stiefouder",
      "opa of oma",
      "voogd",
      "pleegouder",
      "gezag over een kind"
    ])
      expect(words).toContain(name)
  })

  it("gives whoever does not know a meaning for every answer, and someone who thinks along", () => {
    for (const question of questions) {
      const doubt = screenAt(doubtOf(question))
      expect(doubt.attr("id")).toBe(question.id)
      expect(textOf($(`[id="${doubtOf(question)}"]`))).toBe(form === "u" ? "Weet u het niet?" : "Weet je het niet?")
      const meanings = doubt
        .find(".keuzes a")
        .toArray()
        .flatMap((link) => ($(link).find("small").length === 0 ? [] : [textOf($(link).find("small"))]))
      const said = new Set(question.answers.map(({ value }) => answerIn(question.fact, value, form)))
      expect(meanings).toHaveLength(said.size)
      for (const meaning of meanings) expect(meaning.length, question.id).toBeGreaterThan(15)
      expect(new Set(meanings).size).toBe(meanings.length)
      expect(doubt.find('a[href="https://www.jeugdstem.nl"]').length).toBe(1)
    }
  })

  it("names the screen it goes back to", () => {
    const backs = $("main .terug a:first-child").toArray()
    expect(backs.length).toBeGreaterThan(20)
    for (const back of backs) {
      const target = screenAt($(back).attr("href")?.slice(1) ?? "")
      expect(textOf($(back))).toBe(`Terug naar: ${textOf(target.find("h2"))}`)
    }
    expect(textOf(screenAt("nieuw").find(".terug a").first())).toBe(`Terug naar: ${questionIn("eerstBesproken", form)}`)
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

  it("says who helps and what to do in danger before the first question", () => {
    const [before = ""] = html.slice(html.indexOf("<main")).split('id="vraag-aanleiding"')
    expect(before).toContain('href="tel:112"')
    expect(before).toContain(`href="${editions[form].talk}"`)
  })

  it("links the same page for the other readers", () =>
    expect($(`main a[href="${editions[form === "u" ? "je" : "u"].guide}"]`).length).toBe(1))

  it("calls the partnership by its name: “wij” are the makers of the site, and only in a reading", () => {
    const words = textOf($("main"))
    expect(words).not.toMatch(/(?<!\p{L})(?:we|ons|onze)(?!\p{L})(?! lezing)/iu)
    const makers = /‘wij’|Wij lezen|Wij volgen|lezen wij|kennen wij/gu
    expect(words.match(makers)?.length).toBeGreaterThan(10)
    expect(words.replace(makers, "")).not.toMatch(/(?<!\p{L})wij(?!\p{L})/iu)
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
