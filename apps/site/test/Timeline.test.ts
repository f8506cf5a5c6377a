import { fromIso, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { partners } from "@kracht/content/partners"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import { readReference } from "@kracht/regulation/StatuteReference"
import type { Gevoeligheid } from "@kracht/rules/Change"
import { deadline, startOf } from "@kracht/rules/Deadline"
import { decisionBy } from "@kracht/rules/DecisionTerm"
import { MAX_DAYS, penalty } from "@kracht/rules/LateDecision"
import { answer as municipalAnswer } from "@kracht/rules/MunicipalAnswer"
import { filingTerms, terms as objectionTerms } from "@kracht/rules/Objection"
import { answer as objectionAnswer } from "@kracht/rules/ObjectionAnswer"
import { everyDuty } from "@kracht/rules/OtherLaw"
import { duties as ofProcedure } from "@kracht/rules/ProcedureDuty"
import { assess, follow, type Situatie } from "@kracht/rules/plain"
import { filedOn } from "@kracht/rules/Situation"
import { isUnknown } from "@kracht/rules/Unknown"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { editions } from "../src/guide/Edition.ts"
import { forms } from "../src/guide/Form.ts"
import { readingPath } from "../src/regulation/Address.ts"
import { current } from "../src/regulation/Versions.ts"
import { calendarFile, fileName } from "../src/timeline/CalendarFile.ts"
import { given } from "../src/timeline/Given.ts"
import { picture } from "../src/timeline/Picture.ts"
import { list, noteOf, type Speaking, sentenceOf } from "../src/timeline/Render.ts"
import {
  canExist,
  type Moment,
  timelineOf as placeOf,
  type Start,
  starts,
  type Timeline,
  timeline
} from "../src/timeline/Timeline.ts"
import { pageAt } from "./Built.ts"

const { bound: under } = given
const adult: Speaking = { ...given, form: "u" }
const young: Speaking = { ...given, form: "je" }

const day = (iso: string): PlainDate => {
  const found = fromIso(iso)
  if (typeof found !== "number") throw new Error(found.melding)
  return found
}

const timelineOf = (start: Start, iso: string): Timeline => {
  const found = timeline(start, day(iso), under)
  if (isRefusal(found)) throw new Error(found.melding)
  return found
}

/** What holds for other help than youth care: a timeline does not tell of it. */
const ofOthers: ReadonlyArray<string> = ["onderzoek-wmo", "besluit-wmo"]

/** The duty to tell whoever a complaint is about, which the course of a complaint opens. */
const telling = "beklaagde-informeren"

const momentsOf = (start: Start, iso: string): ReadonlyArray<Moment> => timelineOf(start, iso).momenten

/** The text of a piece of HTML, tags gone. */
const textOf = (html: string): string => html.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ")

const ends = (moments: ReadonlyArray<Moment>): Record<string, string> =>
  Object.fromEntries(moments.map(({ id, dagen }) => [id, toIso(dagen.einde)]))

/** The day of receipt in the Netherlands: an example may give an instant. */
const receivedOn = (situatie: Readonly<Record<string, unknown>>): string => {
  const found = filedOn(situatie as Situatie)
  if (typeof found !== "number") throw new Error("The example names no day of receipt.")
  return toIso(found)
}

describe("a timeline", () => {
  const filed = voorbeelden.filter(
    (voorbeeld) =>
      holdsUnder(voorbeeld, current) &&
      voorbeeld.situatie["loket"] === "kracht" &&
      // A request for one's data has a day of its own: the timeline is that of a complaint.
      voorbeeld.situatie["wens"] !== "eigen-gegevens" &&
      "termijnen" in voorbeeld.verwacht
  )

  it("has worked examples to be held to", () => expect(filed.length).toBeGreaterThan(3))

  it.each(filed)("$id: the same days as the worked example", ({ situatie, verwacht }) => {
    const shown = ends(momentsOf("ontvangst", receivedOn(situatie)))
    for (const [id, uiterlijk] of Object.entries(verwacht["termijnen"] as Record<string, string>))
      expect(shown[id], id).toBe(uiterlijk)
  })

  it("gives on every day of three years the days the core gives for a complaint", () => {
    for (let date: number = day("2026-01-01"); date < day("2029-01-01"); date += 5) {
      const ingediendOp = toIso(date as PlainDate)
      const { termijnen } = assess({
        aanleiding: "behandeling",
        anoniem: false,
        hoedanigheid: "ouder",
        loket: "kracht",
        ingediendOp
      })
      expect(termijnen.length).toBeGreaterThan(2)
      const { [telling]: _told, ...others } = ends(momentsOf("ontvangst", ingediendOp))
      expect(others).toEqual(Object.fromEntries(termijnen.map(({ id, uiterlijk }) => [id, uiterlijk])))
    }
  })

  // law.md D57: whoever received the complaint tells the employee, together with the forwarding. By hand: 2 working days after
  // Thursday 24 December 2026 end on Tuesday the 29th; read as at once, on the day itself.
  it("shows by when the employee is told: the last day of the forwarding, and on the day itself if one reads so", () => {
    const [told, ...others] = momentsOf("ontvangst", "2026-12-24").filter(({ id }) => id === telling)
    expect(others).toEqual([])
    expect(told).toMatchObject({ wie: "ontvanger", jegens: "medewerker" })
    expect(toIso(told?.dagen.einde as PlainDate)).toBe("2026-12-29")
    expect(told?.anders).toContainEqual({ lezing: "beklaagde.wanneer", dagen: [day("2026-12-24")], onbekend: false })
    const html = textOf(list(timelineOf("ontvangst", "2026-12-24"), adult))
    expect(html).toMatch(/Wie de klacht ontving: de medewerker zeggen dat er een klacht is, op de dag dat de klacht/u)
    expect(html).toMatch(/Is een kind in gevaar\? Wij lezen: dan beslist een mens wanneer/u)
    const readings = { ...under.readings, "beklaagde.wanneer": "bij-ontvangst" } as const
    const atOnce = timeline("ontvangst", day("2026-12-24"), { ...under, readings })
    if (isRefusal(atOnce)) throw new Error(atOnce.melding)
    expect(ends(atOnce.momenten)[telling]).toBe("2026-12-24")
    expect(textOf(list(atOnce, adult))).toContain("Dit moet meteen, op de dag zelf.")
  })

  // A committee passes nothing on: nobody can tell that day, so it says whom to ask.
  // N068: the committee does it; where nobody knows which committee that is, the officer of the organisation does.
  it("says whom to ask when the employee is told of a complaint at the committee", () => {
    const { open } = timelineOf("ontvangst-extern", "2026-12-24")
    expect(open.find(({ id }) => id === telling)?.onbekend).toEqual({
      vraag: "de externe klachtencommissie of de klachtenfunctionaris van de organisatie waar de medewerker werkt"
    })
  })

  it("has in some timeline every duty of the procedure that has a last day; that of an agreed day the reader names", () => {
    const withDay = ofProcedure.filter(({ due }) =>
      ["House", "Anew", "Statute", "Committee", "Forwarding"].includes(due._tag)
    )
    expect(new Set(withDay.map(({ id }) => id)).size).toBeGreaterThan(7)
    const shown = starts.flatMap((start) => {
      const { momenten, open } = timelineOf(start, "2026-11-02")
      return [...momenten, ...open].map(({ id }) => id)
    })
    for (const { id } of withDay) expect(shown, id).toContain(id)
  })

  it("gives on every day of three years the days of the procedure itself, and after it is reopened", () => {
    const owed = (last: string, ...events: ReadonlyArray<readonly [string, string]>) => {
      const { verplichtingen } = follow({
        gebeurtenissen: events.map(([gebeurtenis, op]) => ({ gebeurtenis, op })),
        peilmoment: last
      } as Parameters<typeof follow>[0])
      return Object.fromEntries(verplichtingen.map(({ id, uiterlijk }) => [id, uiterlijk]))
    }
    for (let date: number = day("2026-01-01"); date < day("2029-01-01"); date += 11) {
      const iso = toIso(date as PlainDate)
      const received = owed(iso, ["ontvangst", iso])
      const shown = ends(momentsOf("ontvangst", iso))
      expect(Object.keys(shown)).toHaveLength(4)
      for (const [id, last] of Object.entries(shown)) expect(received[id], `${iso} ${id}`).toBe(last)
      const reopened = owed(
        iso,
        ["ontvangst", "2025-10-01"],
        ["bevinding-ongegrond", "2025-10-20"],
        ["heropening", iso]
      )
      const again = ends(momentsOf("heropening", iso))
      expect(Object.keys(again)).toEqual(["contact-na-heropening"])
      expect(reopened["contact-na-heropening"], iso).toBe(again["contact-na-heropening"])
    }
  })

  // By hand: 1 March 2026 + 6 weeks = Sunday 12 April, so Monday 13 April. From there 6 weeks end on Whit Monday 25 May, so
  // on the 26th, and 12 weeks on 6 July; a postponement of 6 weeks ends on 7 July and on 17 August.
  it("counts the terms of an objection one after the other, with and without a committee, each with its postponement", () => {
    expect(ends(momentsOf("bekendmaking", "2026-03-01"))).toEqual({
      bezwaar: "2026-04-13",
      "beslissing-op-bezwaar": "2026-05-26",
      "beslissing-na-verdaging-zonder-bezwaarcommissie": "2026-07-07",
      "beslissing-op-bezwaar-met-commissie": "2026-07-06",
      "beslissing-na-verdaging-met-bezwaarcommissie": "2026-08-17"
    })
  })

  it("gives on every day of three years what the core gives for an objection, whoever advises", () => {
    for (let date: number = day("2026-01-01"); date < day("2029-01-01"); date += 3) {
      const bekendmaking = date as PlainDate
      const shown = ends(momentsOf("bekendmaking", toIso(bekendmaking)))
      for (const [commissie, decided, postponed] of [
        [false, "beslissing-op-bezwaar", "beslissing-na-verdaging-zonder-bezwaarcommissie"],
        [true, "beslissing-op-bezwaar-met-commissie", "beslissing-na-verdaging-met-bezwaarcommissie"]
      ] as const) {
        const core = objectionTerms({ bekendmaking, commissie })
        if (isRefusal(core)) throw new Error(core.melding)
        expect([shown["bezwaar"], shown[decided], shown[postponed]]).toEqual(
          [core.bezwaar.einde, core.beslissing.computed.einde, core.verdaging.computed.einde].map(toIso)
        )
      }
    }
  })

  it("has every duty the core knows in some timeline, with a day or with whom to ask", () => {
    const owed = everyDuty.filter((duty) => canExist(duty, under.readings) && !ofOthers.includes(duty.id))
    expect(owed.length).toBeGreaterThan(20)
    for (const duty of owed) {
      const { momenten, open } = timelineOf(placeOf(duty), "2026-11-02")
      const ids = [...momenten, ...open].map(({ id }) => id)
      expect(
        ids.some((id) => id === duty.id || id.startsWith(`${duty.id}-zonder`)),
        duty.id
      ).toBe(true)
    }
  })

  // The one duty left out is that under which a complaint can be too late: our reading is that it cannot.
  it("leaves out only what a reading that was not chosen gives", () =>
    expect(everyDuty.filter((duty) => !canExist(duty, under.readings)).map(({ id }) => id)).toEqual([
      "klacht-uiterlijk"
    ]))

  // By hand: Monday 2 November 2026 + 4 weeks = 30 November, + 6 weeks = 14 December, 4 weeks later 11 January 2027; + 10
  // weeks = 11 January 2027, 4 weeks later 8 February (Awb 9:8 lid 3, 9:11 lid 1 and 2). The year of 9:24 is still to start.
  it("shows of a complaint to the municipality every term, with and without an adviser, and what has no term", () => {
    const { momenten, open } = timelineOf("klaagschrift", "2026-11-02")
    expect(ends(momenten)).toEqual({
      "bericht-niet-behandelen": "2026-11-30",
      "antwoord-gemeente": "2026-12-14",
      "antwoord-gemeente-na-verdaging": "2027-01-11",
      "antwoord-gemeente-met-adviseur": "2027-01-11",
      "antwoord-gemeente-met-adviseur-na-verdaging": "2027-02-08"
    })
    expect(open.map(({ id }) => id)).toEqual(["bevestiging-gemeente", "naar-ombudsman"])
    const html = textOf(list({ momenten, open }, adult))
    expect(html).toContain("Vraag het aan de gemeente: de dag waarop zij bevestigt.")
    expect(html).toContain("1 jaar na het antwoord")
    expect(html).toMatch(
      /Is er geen klachtadviseur\? .*Is er een klachtadviseur, die haar advies geeft\? .*Awb art\. 9:11 lid 3/u
    )
  })

  describe("from every start, on days of three years, as the core counts", () => {
    const everyDay = (check: (day: PlainDate) => void): void => {
      for (let date: number = day("2026-01-01"); date < day("2029-01-01"); date += 7) check(date as PlainDate)
    }
    const daysFrom = (start: Start, date: PlainDate) => ends(momentsOf(start, toIso(date)))

    it("a complaint to the municipality", () =>
      everyDay((date) => {
        const shown = daysFrom("klaagschrift", date)
        for (const [adviseur, answered, postponed] of [
          [false, "antwoord-gemeente", "antwoord-gemeente-na-verdaging"],
          [true, "antwoord-gemeente-met-adviseur", "antwoord-gemeente-met-adviseur-na-verdaging"]
        ] as const) {
          const core = municipalAnswer({ ontvangen: toIso(date), adviseur })
          if (Result.isFailure(core)) throw new Error(toIso(date))
          const { nietBehandelenUiterlijk, antwoordUiterlijk, naVerdagingUiterlijk } = core.success
          expect([shown["bericht-niet-behandelen"], shown[answered], shown[postponed]]).toEqual([
            nietBehandelenUiterlijk,
            antwoordUiterlijk,
            naVerdagingUiterlijk
          ])
        }
      }))

    const filed = { aanleiding: "behandeling", anoniem: false, hoedanigheid: "ouder", loket: "kracht" } as const

    it.each([
      ["ontvangst-zorg", { ...filed, regime: "zorg" }, 2],
      ["ontvangst-gegevens", { ...filed, wens: "eigen-gegevens" }, 1]
    ] as const)("%s: what the core answers to that situation", (start, situatie, count) =>
      everyDay((date) => {
        const { termijnen } = assess({ ...situatie, ingediendOp: toIso(date) })
        expect(termijnen).toHaveLength(count)
        expect(daysFrom(start, date)).toEqual(Object.fromEntries(termijnen.map(({ id, uiterlijk }) => [id, uiterlijk])))
      })
    )

    it("an application, and the two weeks after a notice of default", () =>
      everyDay((date) => {
        const decision = decisionBy(date)
        if (isRefusal(decision)) throw new Error(decision.melding)
        expect(daysFrom("ontvangst-aanvraag", date)).toEqual({ besluit: toIso(decision.computed.einde) })
        const late = penalty(
          { beslistermijnEinde: (date - 1) as PlainDate, ingebrekestellingOntvangen: date, besluit: null },
          true
        )
        if (isRefusal(late) || late.eersteDag === null) throw new Error(toIso(date))
        expect(late.dagen).toBe(MAX_DAYS)
        expect(daysFrom("ingebrekestelling", date)).toEqual({
          "besluit-na-ingebrekestelling": toIso((late.eersteDag - 1) as PlainDate)
        })
      }))

    it.each(["beslissing-op-bezwaar", "gedraging", "antwoord-gemeente", "sluiting", "oordeel"] as const)(
      "%s: each of its duties",
      (start) =>
        everyDay((date) => {
          const own = everyDuty.flatMap((duty) => {
            if (duty.stelsel === "commissie" || duty.stelsel === "open") return []
            if (duty.start !== start || !canExist(duty, under.readings) || ofOthers.includes(duty.id)) return []
            const from = startOf(duty, { [start]: date }, under.terms, under.readings)
            if (isRefusal(from) || from.day === undefined) throw new Error(duty.id)
            const last = deadline(duty, from.day, under.terms, under.readings)
            if (isRefusal(last)) throw new Error(last.melding)
            return [[duty.id, toIso(last)] as const]
          })
          expect(own.length).toBeGreaterThan(0)
          expect(daysFrom(start, date)).toEqual(Object.fromEntries(own))
        })
    )
  })

  // By hand, law.md 2.2 and 2.4: Friday 3 April 2026 + 6 weeks = Friday 15 May, equated by decree, so Monday 18 May.
  it.each(["/mijn-tijdlijn/", "/voor-jou/mijn-tijdlijn/"])(
    "%s says of an equated day that it counts in working days alone: six weeks that end on it go on",
    (path) => {
      expect(ends(momentsOf("bekendmaking", "2026-04-03"))["bezwaar"]).toBe("2026-05-18")
      const days = pageAt(path)
        .$("main li")
        .toArray()
        .map((line) => textOf(pageAt(path).$(line).text()))
      const [equated] = days.filter((line) => line.startsWith("vrijdag 15 mei 2026"))
      expect(equated).toContain("Alleen bij werkdagen telt deze dag wel mee")
      expect(days.filter((line) => line.includes("termijnen van de regeling"))).toEqual([])
    }
  )

  // law.md 2.4 (2) and (3): the same day of the week; the same number, or the last day of that month; 29 February: 28.
  it.each(["/mijn-tijdlijn/", "/voor-jou/mijn-tijdlijn/"])("%s says for each unit where a term ends", (path) => {
    const { $ } = pageAt(path)
    const how = (table: string, amount: RegExp) =>
      textOf(
        $(`table[id="${table}"] tbody tr`)
          .filter((_, row) => amount.test($(row).find("td").eq(1).text()))
          .find("td")
          .last()
          .text()
      )
    expect(how("bekendmaking", /6 weken/u)).toContain("dezelfde dag van de week")
    expect(how("oordeel", /1 maand/u)).toMatch(/hetzelfde nummer.*Is dat nummer er niet\? .*laatste dag van die maand/u)
    expect(how("sluiting", /2 jaar/u)).toMatch(/dezelfde datum.*Is die datum er niet\? .*laatste dag van die maand/u)
    const rows = $("#_telzelf tbody tr").toArray()
    expect(rows.length).toBeGreaterThan(15)
    for (const row of rows) {
      const [, amount, , way] = $(row)
        .find("td")
        .toArray()
        .map((cell) => $(cell).text())
      if (/(?:maand|jaar)/u.test(amount ?? "")) expect(way).not.toContain("Tel alle dagen")
    }
  })

  // A month after 26 February 2027 is Friday 26 March, Good Friday: the Union looks at holidays as such
  // (Regulation 1182/71 art. 3 lid 4), and the day after it is the first that is late.
  it("ends a term of the Union by its own regulation, in the calendar file too", () => {
    const moments = momentsOf("ontvangst-gegevens", "2027-02-26")
    expect(ends(moments)).toEqual({ "avg-verzoek": "2027-03-26" })
    // By hand it comes to the same day: Good Friday and equated days move nothing there.
    for (const page of ["/mijn-tijdlijn/", "/voor-jou/mijn-tijdlijn/"]) {
      const rows = pageAt(page).$('[data-plicht="avg-verzoek"]')
      expect(rows.length, page).toBeGreaterThan(0)
      expect(rows.text(), page).toContain("Goede Vrijdag en gelijkgestelde dagen zijn hier gewone dagen.")
      expect(pageAt(page).$('[data-plicht="bezwaar"]').text(), page).not.toContain("zijn hier gewone dagen")
    }
    expect(
      calendarFile("ontvangst-gegevens", moments, "neutraal", (moment) => sentenceOf(moment, adult), noteOf)
    ).toContain("DTEND;VALUE=DATE:20270327")
  })

  // Awb 6:9 lid 2 speaks of a letter of appeal too; by hand: 2 November 2026 + 6 weeks = 14 December, a week later the 21st.
  it("says of a letter to the court that is posted when it must have come, as of an objection", () => {
    const [moment] = momentsOf("beslissing-op-bezwaar", "2026-11-02")
    const core = filingTerms({ bekendmaking: day("2026-11-02"), commissie: false })
    if (isRefusal(core)) throw new Error(core.melding)
    expect([moment?.dagen.einde, moment?.post?.uiterlijk]).toEqual([core.bezwaar.einde, core.postUiterlijkOntvangen])
    expect(textOf(list(timelineOf("beslissing-op-bezwaar", "2026-11-02"), adult))).toMatch(
      /uiterlijk op maandag 14 december 2026 op de post.*De rechter moet hem hebben op uiterlijk maandag 21 december 2026/u
    )
  })

  // Awb 4:13 lid 1, 4:14 lid 3, 4:15 lid 1; Wmo 2015 2.3.2 lid 1 and 2.3.5 lid 2 (law.md D26).
  it("says of the day for a decision what can move it, with the statutes, and whom to ask", () => {
    const html = list(timelineOf("ontvangst-aanvraag", "2026-11-02"), adult)
    for (const wet of [
      "Awb art. 4:13 lid 1",
      "Awb art. 4:14 lid 3",
      "Awb art. 4:15 lid 1",
      "Wmo 2015 art. 2.3.2 lid 1",
      "Wmo 2015 art. 2.3.5 lid 2"
    ])
      expect(html).toContain(`<a href="${readReference(wet)?.adres}">${wet}</a>`)
    expect(textOf(html)).toMatch(
      /hoogstens 6 weken\. Wmo 2015 art\. 2\.3\.2 lid 1.*binnen 2 weken na uw aanvraag\. Deze dagen rekent de site niet uit\. Wmo/u
    )
    expect(textOf(html)).toContain("Vraag de gemeente welke dag haar laatste is.")
    expect(textOf(list(timelineOf("gedraging", "2026-11-02"), adult))).not.toContain("Let ook hierop")
  })

  // law.md 2.2: the equated days of 2029 and later are not decided.
  it("says where the day stands, not only where it is explained, that it can still change", () => {
    const open = (day: string) => {
      const [shown = ""] = (list(timelineOf("bekendmaking", day), adult).split('data-moment="bezwaar"')[1] ?? "").split(
        "<details"
      )
      return textOf(shown)
    }
    expect(open("2029-03-02")).toContain("Deze dag kan nog veranderen.")
    expect(open("2026-11-02")).toMatch(/^.*Uiterlijk maandag 14 december 2026/u)
    expect(open("2026-11-02")).not.toContain("veranderen")
  })

  // N116: a file may be kept longer; the rule says when.
  it.each(forms)(
    "says in %s of the day a file is destroyed that it may be kept longer, and where it says when",
    (form) => {
      const kept = "Wij lezen: langer bewaren mag met een reden op papier. Wanneer mag dat?"
      const html = list(timelineOf("sluiting", "2026-11-02"), { ...adult, form })
      const byHand = pageAt(editions[form].timeline).$("#sluiting").closest("details")
      for (const told of [html.split("Let ook hierop")[1] ?? "", byHand.html() ?? ""]) {
        expect(textOf(told)).toContain(kept)
        expect(told).toContain('href="/regels/bewaren-verlengen/"')
      }
      const [moment] = timelineOf("sluiting", "2026-11-02").momenten
      expect(noteOf(moment as Moment)).toContain("Deze dag geldt niet altijd.")
    }
  )

  // Awb 4:17 lid 6.
  it.each([
    ["u", /Betalen hoeft niet als uw brief veel te laat komt\. Ook niet als het besluit niet over u gaat/u],
    ["je", /Betalen hoeft niet als je brief veel te laat komt\. Ook niet als het besluit niet over jou gaat/u]
  ] as const)("says in %s where it tells of the penalty when there is none", (form, expected) => {
    const html = list(timelineOf("ingebrekestelling", "2026-11-02"), { ...adult, form })
    expect(textOf(html)).toMatch(expected)
    expect(html).toContain(">Awb art. 4:17 lid 6</a>")
  })

  // Awb 7:10 lid 2, 4 and 5: what makes a decision on an objection come later, and that it must be told; 7:2: the hearing, for
  // which no term stands still; 6:11: late is not always too late; 9:11 lid 3; 4:17 lid 3: a notice before the term had passed
  // is none. Jeugdwet 4.2.1 lid 2 under d and lid 5: a committee and a provider that need longer say why. AVG 12 lid 3: two
  // months more for someone's data, told within the first.
  it.each([
    [
      "bekendmaking",
      ["Awb art. 7:10 lid 2", "Awb art. 7:10 lid 4", "Awb art. 7:10 lid 5", "Awb art. 7:2 lid 1", "Awb art. 6:11"]
    ],
    ["beslissing-op-bezwaar", ["Awb art. 6:11"]],
    ["ingebrekestelling", ["Awb art. 4:17 lid 3"]],
    ["klaagschrift", ["Awb art. 9:11 lid 3"]],
    ["ontvangst-extern", ["Jeugdwet art. 4.2.1 lid 2 onder d"]],
    ["oordeel", ["Jeugdwet art. 4.2.1 lid 5"]],
    ["ontvangst-zorg", ["Wkkgz art. 15", "Wkkgz art. 18"]],
    ["ontvangst-gegevens", ["AVG art. 12 lid 3"]]
  ] as const)(
    "says after %s what can move the days, in the browser and in the table to count by hand",
    (start, statutes) => {
      const html = list(timelineOf(start, "2026-11-02"), adult)
      const [, told = ""] = html.split("Let ook hierop")
      const byHand = pageAt("/mijn-tijdlijn/").$(`#${start}`).closest("details")
      for (const wet of statutes) {
        expect(readReference(wet)?.adres, wet).toBeDefined()
        expect(told).toContain(`<a href="${readReference(wet)?.adres}">${wet}</a>`)
        expect(byHand.find(`[data-andere-termijn="${wet}"]`).length, wet).toBe(1)
      }
      expect(told.includes("Vraag de gemeente welke dag haar laatste is.")).toBe(html.includes("De gemeente:"))
    }
  )

  it("says of an answer about someone's data that it may take two months more, told within the first", () => {
    expect(textOf(list(timelineOf("ontvangst-gegevens", "2026-11-02"), adult))).toMatch(
      /ingewikkeld.*2 maanden langer duren\. Dat moet u wel binnen de eerste maand horen\. AVG art\. 12 lid 3/u
    )
  })

  // Awb 6:9 lid 2: posted before the end, and received at most a week after it; Monday 13 April 2026 and so Monday the 20th.
  it("says of an objection by post when it must be posted, and when it must have come", () => {
    const html = textOf(list(timelineOf("bekendmaking", "2026-03-01"), adult))
    expect(html).toMatch(
      /uiterlijk op maandag 13 april 2026 op de post.*hebben op uiterlijk maandag 20 april 2026 ?\. Awb art\. 6:9 lid 2/u
    )
  })

  describe("under another reading", () => {
    const filed = { aanleiding: "behandeling", anoniem: false, hoedanigheid: "ouder", loket: "kracht" } as const

    /** What the core says of other readings, by term and reading: the days, and whether one has none yet. */
    const toldBy = (gevoeligheid: ReadonlyArray<Gevoeligheid>, name: (wat: string) => string | undefined) =>
      new Set(
        gevoeligheid.flatMap(({ lezing, verandert }) =>
          verandert.flatMap(({ wat, naar }) =>
            name(wat) === undefined ? [] : [`${name(wat)} ${lezing} ${typeof naar === "string" ? naar : "onbekend"}`]
          )
        )
      )

    const shownBy = (id: string, anders: Moment["anders"]): ReadonlyArray<string> =>
      anders.flatMap(({ lezing, dagen, onbekend }) => [
        ...dagen.map((other) => `${id} ${lezing} ${toIso(other)}`),
        ...(onbekend ? [`${id} ${lezing} onbekend`] : [])
      ])

    it("gives for a complaint on every day of three years the days of the core's own gevoeligheid, and no other", () => {
      let compared = 0
      for (let date: number = day("2026-01-01"); date < day("2029-01-01"); date += 7) {
        const ingediendOp = toIso(date as PlainDate)
        const { gevoeligheid } = assess({ ...filed, ingediendOp })
        const told = toldBy(gevoeligheid, (wat) => /^termijnen\.(.+)$/u.exec(wat)?.[1])
        const shown = momentsOf("ontvangst", ingediendOp).flatMap(({ id, anders }) =>
          id === telling ? [] : shownBy(id, anders)
        )
        expect(new Set(shown)).toEqual(told)
        compared += told.size
      }
      expect(compared).toBeGreaterThan(300)
    })

    it("gives for an objection on every day of three years the days of the core's own gevoeligheid, and no other", () => {
      let compared = 0
      for (let date: number = day("2026-01-01"); date < day("2029-01-01"); date += 3) {
        const bekendmaking = toIso(date as PlainDate)
        const moments = momentsOf("bekendmaking", bekendmaking)
        for (const [commissie, postponed] of [
          [false, "beslissing-na-verdaging-zonder-bezwaarcommissie"],
          [true, "beslissing-na-verdaging-met-bezwaarcommissie"]
        ] as const) {
          const core = objectionAnswer({ bekendmaking, commissie }, under.readings)
          if (Result.isFailure(core)) throw new Error(bekendmaking)
          const told = toldBy(core.success.gevoeligheid, (wat) => wat)
          const shown = moments.flatMap(({ id, anders, post }) => [
            ...(id === postponed ? shownBy("naVerdagingUiterlijk", anders) : []),
            ...shownBy("postUiterlijkOntvangen", post?.anders ?? [])
          ])
          expect(new Set(shown)).toEqual(told)
          compared += told.size
        }
      }
      expect(compared).toBeGreaterThan(50)
    })

    // Awb 4:17 lid 3: two weeks after 10 December 2026 is the 24th; after Friday 11 December the 25th, Christmas Day.
    it("shows the end of the two weeks without the Termijnenwet where that differs, and nothing where it does not", () => {
      expect(momentsOf("ingebrekestelling", "2026-12-10")[0]?.anders).toEqual([])
      expect(momentsOf("ingebrekestelling", "2026-12-11")[0]?.anders).toEqual([
        { lezing: "besluit.dwangsom-termijnenwet", dagen: [day("2026-12-25")], onbekend: false }
      ])
    })

    // By hand: 5 working days after 24 December 2026 end on 4 January. After forwarding at the latest on the 29th they end on
    // the 6th; if no holiday counts as free, on 31 December.
    it("names each other day quietly, with the way to its reading, and in the calendar too", () => {
      const moments = momentsOf("ontvangst", "2026-12-24").filter(({ id }) => id === "contact")
      const html = list({ momenten: moments, open: [] }, adult)
      for (const [reading, words] of [
        ["contact.start", "woensdag 6 januari 2027"],
        ["werkdag", "donderdag 31 december 2026"]
      ] as const)
        expect(html).toMatch(
          new RegExp(`Anders gelezen: .*<a href="${readingPath(reading)}"><time[^>]*>${words}</time></a>`, "u")
        )
      expect(textOf(html)).toContain("Anders gelezen is nog niet te zeggen welke dag het is")
      for (const titles of ["neutraal", "volledig"] as const)
        expect(
          calendarFile("ontvangst", moments, titles, (moment) => sentenceOf(moment, adult), noteOf).replaceAll(
            "\r\n ",
            ""
          )
        ).toContain("DESCRIPTION:Anders gelezen: donderdag 31 december 2026 of woensdag 6 januari 2027.\r\n")
    })
  })

  it("shows each way of an objection under its own heading, with its condition in every line", () => {
    const html = list(timelineOf("bekendmaking", "2026-03-01"), adult)
    const [first = "", without = "", advised = ""] = html.split("<h3>")
    expect(first.match(/data-moment/gu)).toHaveLength(1)
    expect(textOf(without)).toMatch(/^Is er geen bezwaarcommissie\?.*7 juli 2026.*als er geen bezwaarcommissie is en/u)
    expect(textOf(advised)).toMatch(
      /^Is er een bezwaarcommissie\?.*17 augustus 2026.*als er een bezwaarcommissie is en/u
    )
    expect([without, advised].map((part) => part.match(/data-moment/gu)?.length)).toEqual([2, 2])
  })

  // Received 2 November 2026: two weeks later is 16 November; from the 17th at most 14 × 23 + 14 × 35 + 14 × 45 euros.
  it("names the penalty that starts when the municipality stays late", () => {
    const [moment] = momentsOf("ingebrekestelling", "2026-11-02")
    expect(toIso(moment?.dagen.einde as PlainDate)).toBe("2026-11-16")
    expect(moment?.dwangsom).toMatchObject({ vanaf: day("2026-11-17"), bedragEuro: 14 * (23 + 35 + 45) })
    // Awb 4:17 lid 1 and 2: at most 42 days, at three rates (Stcrt. 2018, 65542).
    const html = textOf(list(timelineOf("ingebrekestelling", "2026-11-02"), adult))
    expect(html).toContain(
      "voor elke dag betalen. Dat duurt hoogstens 42 dagen. Eerst 14 dagen 23 euro per dag, dan 14 dagen 35 euro, dan 14 dagen 45 euro. Samen is dat hoogstens 1.442 euro."
    )
  })

  it.each(starts.flatMap((start) => forms.map((form) => ({ start, form }))))(
    "$start, $form: begins something, and everything is said in full and in one form of address",
    ({ start, form }) => {
      const speaking = form === "u" ? adult : young
      const { momenten, open } = timelineOf(start, "2026-12-24")
      expect(momenten.length + open.length).toBeGreaterThan(0)
      const html = list({ momenten, open }, speaking)
      for (const moment of momenten) expect(html).toContain(`datetime="${toIso(moment.dagen.einde)}"`)
      for (const due of [...momenten, ...open]) {
        expect(sentenceOf(due, speaking)).toMatch(/^[A-Z][^{}]*: [^{}]+$/u)
        expect(html).toContain(sentenceOf(due, speaking))
      }
      expect(html).not.toMatch(/undefined|\{/u)
      expect(textOf(html)).not.toMatch(form === "u" ? /\b(?:je|jij|jou|jouw)\b/iu : /\b(?:u|uw)\b/iu)
    }
  )

  // Jeugdwet 4.2.1 lid 2 onder c: the term is fixed in the committee's own regulation, and no one has seen those.
  it("knows no last day for a committee's judgement, says so, and whom to ask at every organisation", () => {
    const { momenten, open } = timelineOf("ontvangst-extern", "2026-12-24")
    expect(momenten).toEqual([])
    expect(open.map(({ id }) => id)).toEqual(["oordeel", "reactie-aanbieder", telling])
    const html = textOf(list({ momenten, open }, adult))
    expect(html).toContain("Nog niet bekend")
    expect(html).toContain("1 maand na het oordeel")
    const asked = partners.filter(({ regeling }) => regeling === current.regeling)
    expect(asked.length).toBeGreaterThan(3)
    for (const { oordeelTermijn } of asked)
      expect(html).toContain(isUnknown(oordeelTermijn) ? oordeelTermijn.vraagBij : "geen onbekende termijn")
  })

  // Sunday 4 October 2026 + 6 weeks = Sunday 15 November: a committee's own term is no term of statute, so it stays there.
  it("counts a committee's term once a partner's regulation states one, for that organisation alone", () => {
    const [first, ...others] = under.commissies
    if (first === undefined) throw new Error("There are no partners.")
    const known = { ...first, termijn: { aantal: 6, eenheid: "weken" } as const }
    const found = timeline("ontvangst-extern", day("2026-10-04"), { ...under, commissies: [known, ...others] })
    if (isRefusal(found)) throw new Error(found.melding)
    expect(ends(found.momenten)).toEqual({ oordeel: "2026-11-15" })
    const html = textOf(list(found, adult))
    expect(html).toContain(`De externe klachtencommissie van ${first.naam}: een oordeel`)
    expect(html).not.toContain(first.vraagBij)
    for (const { vraagBij } of others) expect(html).toContain(vraagBij)
  })

  // The month runs from the day the provider got the judgement (Jeugdwet 4.2.1 lid 5), which a reader cannot know.
  it("calls a day counted from the date on the judgement's letter an estimate", () => {
    const { momenten, open } = timelineOf("oordeel", "2026-10-15")
    expect(ends(momenten)).toEqual({ "reactie-aanbieder": "2026-11-16" })
    expect(textOf(list({ momenten, open }, adult))).toMatch(
      /Ongeveer maandag 16 november 2026 .*Dit is een schatting\./u
    )
  })

  it("refuses a day of which the free days are not known", () => {
    expect(isRefusal(timeline("bekendmaking", day("2004-12-31"), under))).toBe(true)
  })

  // Thursday 24 December 2026: the 25th, the 26th and the 27th are free, so the first working day is Monday the 28th.
  it("names of working days the first that counts, and which did not", () => {
    const { momenten } = timelineOf("ontvangst", "2026-12-24")
    const html = textOf(list({ momenten: momenten.filter(({ id }) => id === "contact"), open: [] }, adult))
    expect(html).toContain("De eerste werkdag die telt, is maandag 28 december 2026")
    expect(html).toContain("vrijdag 25 december 2026 (eerste Kerstdag)")
    expect(html).toContain("zondag 27 december 2026")
    expect(html).not.toMatch(/telt, is vrijdag 25 december/u)
  })

  it("never names a day that does not count as one that does, on any day of a year", () => {
    let read = 0
    for (let date: number = day("2027-01-01"); date < day("2028-01-01"); date++) {
      const html = list(timelineOf("ontvangst", toIso(date as PlainDate)), adult)
      for (const item of html.split("<li data-moment").slice(1)) {
        const way = item.slice(item.indexOf("<details>"))
        const [first, ...skipped] = [...way.matchAll(/datetime="([^"]+)"/gu)].map(([, iso]) => iso)
        expect(skipped).not.toContain(first)
        read += skipped.length
      }
    }
    expect(read).toBeGreaterThan(365)
  })

  // By hand: 20 November 2026 + 6 weeks = Friday 1 January 2027, New Year's Day; then Saturday and Sunday: Monday 4 January.
  it("says of a term of statute that every day counts, and why alone its last day moves", () => {
    const { momenten } = timelineOf("bekendmaking", "2026-11-20")
    const html = textOf(list({ momenten: momenten.filter(({ id }) => id === "bezwaar"), open: [] }, adult))
    expect(html).toContain("Vanaf zaterdag 21 november 2026 telt elke dag, ook een vrije dag.")
    expect(html).toContain("Zo komt de laatste dag op vrijdag 1 januari 2027")
    expect(html).toContain("Daarom schuift de laatste dag op naar maandag 4 januari 2027")
    expect(html).toContain("vrijdag 1 januari 2027 (Nieuwjaarsdag)")
    expect(html).not.toContain("tellen niet mee")
  })

  it("links the statute a term rests on", () =>
    expect(list(timelineOf("bekendmaking", "2026-11-20"), adult)).toContain(
      '<a href="https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=7:10&lid=3">Awb art. 7:10 lid 3</a>'
    ))
})

describe("the picture of a timeline", () => {
  const moments = momentsOf("ontvangst", "2026-12-24")

  it("marks the day itself and each last day, and no other", () => {
    const drawn = picture(day("2026-12-24"), moments, under.readings.werkdag) ?? ""
    const marked = [...drawn.matchAll(/<g class="(\w)"><rect[^>]*><text[^>]*>(\d+)</gu)].map(([, kind, dag]) => [
      kind,
      dag
    ])
    expect(marked.filter(([kind]) => kind === "b")).toEqual([["b", "24"]])
    expect(marked.filter(([kind]) => kind === "e")).toEqual([
      ["e", "28"],
      ["e", "29"],
      ["e", "4"]
    ])
    expect(marked.filter(([kind]) => kind === "v").map(([, dag]) => dag)).toEqual(["25", "26", "27", "1", "2", "3"])
  })

  it("is left out where it would be longer than anyone can take in", () => {
    expect(picture(day("2026-12-24"), momentsOf("sluiting", "2026-12-24"), under.readings.werkdag)).toBeNull()
  })
})

describe("the calendar file", () => {
  const moments = momentsOf("bekendmaking", "2026-12-24")
  const written = (titles: "neutraal" | "volledig") =>
    calendarFile("bekendmaking", moments, titles, (moment) => sentenceOf(moment, adult), noteOf)

  it.each(["neutraal", "volledig"] as const)(
    "%s: holds a whole-day event on every last day, ending the day after",
    (titles) => {
      const file = written(titles)
      expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(moments.length)
      for (const { dagen } of moments) {
        expect(file).toContain(`DTSTART;VALUE=DATE:${toIso(dagen.einde).replaceAll("-", "")}`)
        expect(file).toContain(`DTEND;VALUE=DATE:${toIso(dagen.teLaatVanaf).replaceAll("-", "")}`)
      }
    }
  )

  it.each(["neutraal", "volledig"] as const)(
    "%s: two timelines of one day, or two readings of a day, have no event in common",
    (titles) => {
      const uids = starts.flatMap((start) =>
        ["2026-11-02", "2026-11-03"].flatMap(
          (iso) =>
            calendarFile(start, momentsOf(start, iso), titles, (moment) => sentenceOf(moment, adult), noteOf).match(
              /^UID:.*$/gmu
            ) ?? []
        )
      )
      expect(uids.length).toBeGreaterThan(30)
      expect(new Set(uids).size).toBe(uids.length)
      for (const uid of uids) expect(uid).toMatch(/^UID:[\da-f]{8}@[a-z-]+\.invalid\r?$/u)
    }
  )

  it.each(["neutraal", "volledig"] as const)(
    "%s: says of a day that it is an estimate, or does not always hold",
    (titles) => {
      const file = (start: Start) =>
        calendarFile(start, momentsOf(start, "2026-11-02"), titles, (moment) => sentenceOf(moment, adult), noteOf)
      expect(file("oordeel")).toContain("DESCRIPTION:Ongeveer deze dag. Dit is een schatting.")
      expect(file("ontvangst-aanvraag")).toContain("DESCRIPTION:Deze dag geldt niet altijd.")
      expect(file("antwoord-gemeente")).not.toMatch(/schatting|geldt niet altijd/u)
    }
  )

  it("neutral says of no day what it is about: not in a title, not in an id, not in its name", () => {
    const file = written("neutraal")
    expect([...new Set(file.match(/^SUMMARY:.*$/gmu))]).toEqual(["SUMMARY:Herinnering"])
    for (const giveaway of ["klacht", "bezwaar", "besl", "gemeente", "kracht", "commissie", "tijdlijn", "jeugd"])
      expect(`${file}${fileName.neutraal}`.toLowerCase()).not.toContain(giveaway)
  })

  it("in full is written as RFC 5545 asks: CRLF, lines of at most 75 octets, signs escaped", () => {
    const file = written("volledig")
    const lines = file.split("\r\n")
    expect(lines.at(-1)).toBe("")
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"))).toEqual([])
    const unfolded = file.replaceAll("\r\n ", "")
    expect(unfolded).toContain("\\, als er een bezwaarcommissie is en de gemeente uitstel neemt")
    for (const moment of moments) expect(unfolded).toContain(sentenceOf(moment, adult).replaceAll(",", "\\,"))
  })

  it.each(["neutraal", "volledig"] as const)(
    "%s: gives the same bytes each time, so that an agenda holds an event once",
    (titles) => {
      expect(written(titles)).toBe(written(titles))
      expect(new Set(written(titles).match(/UID:.*/gu)).size).toBe(moments.length)
    }
  )
})
