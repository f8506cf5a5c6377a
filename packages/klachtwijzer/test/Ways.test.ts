import { partners } from "@kracht/content/partners"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import type { Value } from "@kracht/rules/Fact"
import { everyDuty } from "@kracht/rules/OtherLaw"
import { duties } from "@kracht/rules/ProcedureDuty"
import { type Antwoord, assess, type Situatie } from "@kracht/rules/plain"
import { aanleiding, anoniem, eerstBesproken, facts, hoedanigheid, stand } from "@kracht/rules/Situation"
import { isUnknown } from "@kracht/rules/Unknown"
import { describe, expect, it } from "vitest"
import { titles } from "../src/Asking.ts"
import { current, readingOf } from "../src/Bound.ts"
import { addressesIn } from "../src/Form.ts"
import { given } from "../src/Given.ts"
import { asks, type Duty, type LineId, type Outcome, type Source, voices, type Words } from "../src/Guide.ts"
import { labels } from "../src/Labels.ts"
import { lastDay } from "../src/LastDay.ts"
import { onlyYouthCare, youthCareDuties } from "../src/YouthCare.ts"
import { follow, ways } from "./Ways.ts"

type Known = Readonly<Record<string, Value>>

const lineAt = (id: LineId) => {
  const line = given.regels[id]
  if (line === undefined) throw new Error(`There is no line ${id}.`)
  return line
}

const textsOf = (ids: ReadonlyArray<LineId>, voice: 0 | 2): ReadonlyArray<string> =>
  ids.map((id) => lineAt(id).woorden[voice])

const sourcesOf = (ids: ReadonlyArray<number>): ReadonlyArray<Source> => ids.flatMap((id) => given.bronnen[id] ?? [])

const steps = ({ praten, eerst, ook, later }: Outcome): ReadonlyArray<LineId> => [
  ...(praten?.regels ?? []),
  eerst,
  ...ook,
  ...later
]

const sorted = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(texts)].sort()

const situation = (known: Known, more: Situatie = {}): Situatie => ({ ...known, ...more }) as Situatie

const questions = given.schermen.filter(asks)
const outcomes = given.schermen.filter((screen): screen is Outcome => !asks(screen))

/** That an outcome says what the core answers to a situation, in one language. */
const expectSame = (shown: Outcome, known: Known, taal: "nl" | "en"): void => {
  const voice = taal === "nl" ? 0 : 2
  const answer = assess(situation(known), { taal })
  expect(answer.uitkomst).not.toBe("meer-nodig")
  expect(shown.weigering.length > 0).toBe(answer.uitkomst === "niet-mogelijk")
  expect(sorted(textsOf(steps(shown), voice))).toEqual(sorted(answer.vervolg.map(({ tekst }) => tekst)))
  expect(sorted(textsOf(shown.redenen, voice))).toEqual(sorted(answer.redenen.map(({ tekst }) => tekst)))
  expect(sorted(textsOf(shown.kosten, voice))).toEqual(sorted((answer.kosten?.redenen ?? []).map(({ tekst }) => tekst)))
  for (const tekst of textsOf(shown.weigering, voice))
    expect(answer.redenen.map((reden) => reden.tekst)).toContain(tekst)
  if (shown.loketten.length > 0)
    expect(shown.loketten.map(({ naam }) => naam[voice].toLowerCase())).toEqual(
      answer.loketten.map(({ naam }) => naam.toLowerCase())
    )
}

describe("the ways through the questions", () => {
  it("come to every screen, by at most 5 questions", () => {
    expect(ways.length).toBeGreaterThan(80)
    const reached = new Set(ways.flatMap(({ screens }) => screens))
    expect(given.schermen.map((_screen, i) => i).filter((i) => !reached.has(i))).toEqual([])
    expect(Math.max(...ways.map(({ choices }) => choices.length))).toBe(5)
  })

  it("ask no question whose answer changes nothing", () => {
    expect(questions.length).toBeGreaterThan(4)
    for (const { feit, naar } of questions) expect(new Set(naar).size, feit).toBeGreaterThan(1)
  })

  it("offer every value of a fact as an answer, and doubt as one more", () => {
    for (const { feit } of questions) {
      const asked = given.vragen[feit]
      const values = facts.find(({ id }) => id === feit)?.values as ReadonlyArray<Value> | undefined
      expect(asked?.keuzes.map(({ waarde }) => waarde).toSorted()).toEqual(values?.map(String).toSorted())
      for (const words of asked?.twijfel ?? []) expect(words.length).toBeGreaterThan(5)
    }
  })

  it("say that one need not dare: to give a name, and to talk", () => {
    for (const fact of [anoniem.id, eerstBesproken.id]) {
      const said = given.vragen[fact]?.keuzes.map(({ zegt: [u, je, en] }) => [u, je, en].join(" ")) ?? []
      expect(
        said.some((words) => /durf ik niet.*durf ik niet.*do not dare/u.test(words)),
        fact
      ).toBe(true)
    }
  })

  it("come to every title the rules have a row for, each to one", () => {
    const called = new Set(outcomes.map(({ titel: [u] }) => u))
    expect(called.size).toBe(Object.keys(titles).length)
  })
})

describe("what is said", () => {
  it.each(ways.map((way) => ({ ...way, name: Object.values(way.known).join(", ") })))(
    "$name: is what the core answers, in Dutch and in English",
    ({ known, outcome }) => {
      for (const taal of ["nl", "en"] as const) expectSame(outcome, known, taal)
    }
  )

  // The questions left out are those on which nothing shown depends: every value of them must come to the same.
  it("is what the core answers to everyone who could answer all of it", () => {
    let met = 0
    for (const a of aanleiding.values)
      for (const b of anoniem.values)
        for (const c of hoedanigheid.values)
          for (const d of stand.values)
            for (const e of eerstBesproken.values) {
              const known = { aanleiding: a, anoniem: b, hoedanigheid: c, stand: d, eerstBesproken: e }
              const shown = follow(known)
              if (shown === undefined) throw new Error(`${Object.values(known).join(", ")} leads nowhere.`)
              expectSame(shown, known, "nl")
              met++
            }
    expect(met).toBe(5 * 2 * 9 * 14 * 3)
  })

  it.each(ways.map((way) => ({ ...way, name: Object.values(way.known).join(", ") })))(
    "$name: names every duty the core knows, with how long it may take",
    ({ known, outcome }) => {
      const loket = String(known["stand"]).startsWith("extern") ? "externe-klachtencommissie" : "kracht"
      const more: Situatie = known["aanleiding"] === "behandeling" ? { loket } : {}
      const either = (["met-commissie", "zonder-commissie"] as const).flatMap(
        (value) => assess(situation(known, more), { lezingen: { "bezwaar.beslistermijn": value } }).termijnen
      )
      const duties = outcome.plichten.flatMap((id) => given.plichten[id] ?? [])
      expect(sorted(duties.map(({ wat: [u] }) => u))).toEqual(sorted(either.map(({ wat }) => wat)))
      for (const { wat, tijd, bronnen } of duties) {
        expect(bronnen.length, wat[0]).toBeGreaterThan(0)
        if (tijd !== null) for (const words of tijd.lengte) expect(words).toMatch(/^\d+ \p{L}/u)
      }
    }
  )

  // The text, N114: the external officer keeps what was with a committee; law.md D87: each decides on its own files.
  it.each(["ingetrokken", "gesloten"])("names at %s both who keep a file, each for what was there", (at) => {
    const outcome = follow({ aanleiding: "behandeling", anoniem: false, hoedanigheid: "ouder", stand: at })
    const told = (outcome?.plichten ?? []).flatMap((id) => given.plichten[id] ?? [])
    expect(told.map(({ wie: [u, , en], als }) => [u, en, als?.[0]])).toEqual([
      ["Kracht", "Kracht", "als de klacht bij Kracht was"],
      [
        "De externe klachtenfunctionaris",
        "The external complaints officer",
        "als de klacht bij de externe klachtencommissie was"
      ]
    ])
  })

  it("says what can be done when others do not keep to a duty, each with what it rests on", () => {
    let met = 0
    for (const { plichten, zonderTermijn, anders, titel } of outcomes) {
      const owed = [...plichten, ...zonderTermijn]
      expect(anders.length > 0, titel[0]).toBe(owed.some((id) => given.plichten[id]?.eigen === false))
      for (const id of anders) expect(lineAt(id).bronnen.length).toBeGreaterThan(0)
      met += anders.length
    }
    expect(met).toBeGreaterThan(10)
  })

  // The text, N083, N084 and N096, and law.md D60 and D68: what is owed after an outcome, without a term. For a committee
  // Jeugdwet 4.2.1 lid 2 under e: it hears both sides before it judges.
  it.each([
    ["intern-gegrond", ["Geen vaste termijn: een afspraak met u", "Geen vaste termijn: een dag afspreken"]],
    ["intern-deels-gegrond", ["Geen vaste termijn: een afspraak met u", "Geen vaste termijn: op papier zetten waarom"]],
    ["intern-ongegrond", ["Geen vaste termijn: op papier zetten waarom", "Geen vaste termijn: een dag afspreken"]],
    ["intern-geen-oplossing", ["Geen vaste termijn: u doorverwijzen naar de externe"]],
    ["intern-opgelost", ["Geen vaste termijn: een dag afspreken"]],
    [
      "extern-in-behandeling",
      [
        "Voor de uitkomst: uw klacht onderzoeken",
        "Voor de uitkomst: naar uw kant luisteren",
        "Voor de uitkomst: naar de kant van de medewerker luisteren"
      ]
    ],
    ["extern-deels-gegrond", ["Geen vaste termijn: een dag afspreken"]],
    ["extern-opgelost", ["Geen vaste termijn: een dag afspreken"]]
  ] as const)("tells at %s what is owed without a term, and whom to ask where nothing sets the day", (at, expected) => {
    const outcome = follow({ aanleiding: "behandeling", anoniem: false, hoedanigheid: "ouder", stand: at })
    const told = (outcome?.zonderTermijn ?? []).flatMap((id) => given.plichten[id] ?? [])
    const lines = told.map(({ wanneer, wat }) => `${wanneer?.[0]}: ${wat[0]}`)
    for (const line of expected) expect(lines.filter((one) => one.startsWith(line)).length, line).toBe(1)
    for (const { wanneer, vraagBij, bronnen } of told) {
      expect(vraagBij !== undefined).toBe(wanneer?.[0] === "Geen vaste termijn")
      expect(bronnen.length).toBeGreaterThan(0)
    }
    expect(outcome?.anders.length).toBeGreaterThan(0)
  })

  // law.md 2.7 and 2.8: what Jeugdwet 4.2.1 lid 2 and lid 5 ask holds for youth care; for the Wmo there is no such right or term.
  it("knows of every duty whether it rests on those of the Jeugdwet alone", () => {
    const grounds = new Map<string, ReadonlyArray<string>>(
      everyDuty
        .filter(({ towards }) => towards === "indiener")
        .map((duty) => [duty.id, "statute" in duty ? [String(duty.statute)] : []])
    )
    for (const { id, because } of duties)
      grounds.set(
        id,
        because.flatMap((reason) => {
          if ("statute" in reason) return [reason.statute]
          return "anchor" in reason ? [reason.anchor] : []
        })
      )
    const resting = [...grounds].filter(
      ([, all]) => all.length > 0 && all.every((one) => /^Jeugdwet art\. 4\.2\.1 lid (?:2 onder [a-f]|5)$/u.test(one))
    )
    expect(resting.length).toBeGreaterThan(0)
    expect(sorted(resting.map(([id]) => id))).toEqual(sorted([...youthCareDuties]))
    for (const [, all] of resting) for (const one of all) expect(onlyYouthCare(one)).toBe(true)
    expect(onlyYouthCare("Jeugdwet art. 4.2.1 lid 4 onder a")).toBe(false)
  })

  // law.md 2.12 and D67: the Kinderombudsman for the country, the Jeugdombudsman for the city.
  it("names with the Kinderombudsman the Jeugdombudsman, in each voice", () => {
    const lines = given.regels.filter(({ weg }) => weg?.href.includes("kinderombudsman.nl"))
    expect(lines.length).toBeGreaterThan(0)
    for (const { ookNaar } of lines) {
      expect(ookNaar?.href).toBe("https://jeugdombudsman.denhaag.nl/")
      for (const words of ookNaar?.woorden ?? []) expect(words).toContain("Jeugdombudsman Den Haag")
    }
  })

  // The text as received: 3.4 Ontvangstbevestiging and the two sentences after it; Awb 6:7 and 7:10; Jeugdwet 4.2.1 lid 5.
  it("takes the lengths from the text and the statutes", () => {
    const lengths = (known: Known) =>
      (follow(known)?.plichten ?? []).map((id) => given.plichten[id]?.tijd?.lengte[0] ?? null)
    const complaint = { aanleiding: "behandeling", anoniem: false, hoedanigheid: "ouder" }
    expect(lengths({ ...complaint, stand: "nieuw", eerstBesproken: "ja" })).toEqual([
      "1 werkdag",
      "2 werkdagen",
      "5 werkdagen"
    ])
    expect(lengths({ ...complaint, stand: "extern-gegrond" })).toEqual(["1 maand"])
    expect(lengths({ ...complaint, stand: "extern-in-behandeling" })).toEqual([null])
    expect(lengths({ aanleiding: "oneens-met-besluit" })).toEqual(expect.arrayContaining(["6 weken", "12 weken"]))
  })

  it("counts the last days as the core does, whatever the day a complaint is filed", () => {
    const filing = { aanleiding: "behandeling", anoniem: false, hoedanigheid: "ouder", stand: "nieuw" } as const
    const duties = (follow({ ...filing, eerstBesproken: "ja" })?.plichten ?? []).flatMap(
      (id) => given.plichten[id] ?? []
    )
    const days = Array.from({ length: 800 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10))
    for (const day of days) {
      const { termijnen } = assess({ ...filing, loket: "kracht", ingediendOp: day })
      const counted = duties.map(({ tijd }) =>
        tijd?.telling === undefined ? undefined : lastDay(day, tijd.telling, given.vrij)
      )
      expect({ day, counted }).toEqual({ day, counted: termijnen.map(({ uiterlijk }) => uiterlijk) })
      expect(counted).toHaveLength(3)
    }
  })

  it("counts what other readings give as the core's gevoeligheid does, whatever the day, and names those readings", () => {
    const filing = { aanleiding: "behandeling", anoniem: false, hoedanigheid: "ouder", stand: "nieuw" } as const
    const duties = (follow({ ...filing, eerstBesproken: "ja" })?.plichten ?? []).flatMap(
      (id) => given.plichten[id] ?? []
    )
    const days = Array.from({ length: 800 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10))
    let compared = 0
    for (const day of days) {
      const { termijnen, gevoeligheid } = assess({ ...filing, loket: "kracht", ingediendOp: day })
      for (const [i, { id, uiterlijk }] of termijnen.entries()) {
        const told = gevoeligheid.flatMap(({ lezing, verandert }) =>
          verandert.flatMap(({ wat, naar }) =>
            wat === `termijnen.${id}` && typeof naar === "string" ? [{ lezing, naar }] : []
          )
        )
        const { tijd, bronnen } = duties[i] as Duty
        const counted = (tijd?.anders ?? [])
          .map((count) => lastDay(day, count, given.vrij))
          .filter((other) => other !== uiterlijk)
        expect({ day, id, counted: new Set(counted) }).toEqual({
          day,
          id,
          counted: new Set(told.map(({ naar }) => naar))
        })
        const read = sourcesOf(bronnen).flatMap((source) => ("lezing" in source ? [source.lezing] : []))
        for (const { lezing } of told)
          expect(read.some((words) => words.startsWith(readingOf(lezing).vraag))).toBe(true)
        compared += told.length
      }
    }
    expect(compared).toBeGreaterThan(500)
  })

  it.each([undefined, ...partners.map(({ id }) => id), "onbekend"])(
    "depends on the organisation %s in nothing but whom to ask about the committee",
    (organisatie) => {
      const partner = given.partners.find(({ id }) => id === organisatie)
      const asked = partner?.vraagBij ?? given.vraagBij
      let met = 0
      for (const { known } of ways) {
        const [without, answer, english] = [
          assess(situation(known)),
          assess(situation(known, { organisatie })),
          assess(situation(known, { organisatie }), { taal: "en" })
        ]
        const same = ({ vervolg, redenen, termijnen, kosten, uitkomst, soort }: Antwoord) => ({
          vervolg,
          redenen,
          // How long a committee may take its own regulation says: whom to ask for that is whom to ask about the committee.
          termijnen: termijnen.map((term) =>
            term.wie === "commissie" && isUnknown(term.uiterlijk) ? { ...term, uiterlijk: term.uiterlijk.tekst } : term
          ),
          kosten,
          uitkomst,
          soort
        })
        expect(same(answer)).toEqual(same(without))
        for (const { wie, uiterlijk } of answer.termijnen)
          if (wie === "commissie" && isUnknown(uiterlijk)) expect(uiterlijk.vraagBij).toBe(asked[0])
        const committees = ({ loketten }: Antwoord) => loketten.flatMap(({ commissies }) => commissies ?? [])
        committees(answer).forEach(({ commissie }, i) => {
          const other = committees(english)[i]?.commissie
          if (!isUnknown(commissie)) expect(partner?.commissie).toBe(commissie)
          else expect([asked[0], asked[2]]).toEqual([commissie.vraagBij, isUnknown(other) ? other.vraagBij : ""])
          met++
        })
      }
      expect(met).toBeGreaterThan(10)
    }
  )

  it("comes for every worked example to what it expects, as far as its situation answers the questions", () => {
    const told = voorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, current))
    const arrived = told.flatMap(({ id, situatie, verwacht }) => {
      const shown = follow({ eerstBesproken: "ja", ...situatie })
      if (shown === undefined) return []
      const answer = assess(situatie as Situatie)
      expect({ id, soort: answer.soort }).toEqual({ id, soort: verwacht["soort"] ?? answer.soort })
      const texts = textsOf(steps(shown), 0)
      // Nobody is asked what they wish: whoever looks wants to know what they can do. Nor, of a decision, what the help is.
      const ofDecision = answer.soort === "bezwaar" || answer.soort === "ingebrekestelling"
      const unasked = { wens: undefined, ...(ofDecision ? { over: undefined, regime: undefined } : {}) }
      const asAsked = assess({ ...(situatie as Situatie), ...unasked })
      if (verwacht["uitkomst"] !== undefined) {
        const uitkomst = ofDecision ? asAsked.uitkomst : verwacht["uitkomst"]
        expect({ id, kan: shown.weigering.length === 0 }).toEqual({ id, kan: uitkomst === "mogelijk" })
      }
      const unwished = new Set(asAsked.vervolg.map(({ stap }) => stap))
      const expected = ((verwacht["vervolg"] ?? []) as ReadonlyArray<string>).filter((step) => unwished.has(step))
      for (const step of expected) {
        const said = answer.vervolg.find(({ stap }) => stap === step)?.tekst ?? step
        const aboutOver = situatie["over"] !== undefined && !texts.includes(said)
        const shownTexts = aboutOver ? shown.over.flatMap(({ regels }) => textsOf(regels, 0)) : texts
        if (step !== "bel-112") expect(shownTexts, id).toContain(said)
      }
      return [id]
    })
    expect(arrived.length).toBeGreaterThan(20)
  })
})

describe("what it rests on", () => {
  it("is a sentence of the text, letter by letter, a statute with its place, or a reading of ours", () => {
    expect(given.bronnen.length).toBeGreaterThan(50)
    const sentences = new Set(current.zinnen.map(({ tekst }) => tekst))
    for (const source of given.bronnen) {
      if ("zin" in source) expect(sentences).toContain(source.zin)
      else if ("wet" in source)
        expect(source.adres, source.wet).toMatch(/^https?:\/\/(?:wetten\.overheid\.nl|data\.europa\.eu)\//u)
      else expect(source.lezing.length).toBeGreaterThan(20)
    }
  })

  it("stands with everything said", () => {
    for (const { woorden, bronnen } of given.regels) expect(sourcesOf(bronnen).length, woorden[0]).toBeGreaterThan(0)
    for (const { redenen } of outcomes) expect(redenen.length).toBeGreaterThan(0)
  })
})

describe("the words", () => {
  /** Everything said in the guide and by the element, wherever it stands. */
  const wordsIn = (value: unknown): ReadonlyArray<Words> => {
    if (!Array.isArray(value))
      return value !== null && typeof value === "object" ? Object.values(value).flatMap(wordsIn) : []
    return value.length === voices.length && value.every((word) => typeof word === "string")
      ? [value as unknown as Words]
      : value.flatMap(wordsIn)
  }
  const all = [...wordsIn(given), ...wordsIn(labels)]

  it("say u to adults and je to readers of 12 and up, never both", () => {
    expect(all.length).toBeGreaterThan(250)
    for (const [u, je] of all) {
      expect(addressesIn("je", u), u).toBe(false)
      expect(addressesIn("u", je), je).toBe(false)
    }
  })

  it("are there in every voice", () => {
    for (const words of all) for (const word of words) expect(word.trim(), words[0]).not.toBe("")
  })

  it("leave no name of the machine and no gap", () => {
    for (const words of [...wordsIn(given)])
      for (const word of words) expect(word).not.toMatch(/[{}]|undefined|samenwerking|[a-z]\.[a-z]+-/u)
  })

  it("are short: on average at most 15 words a sentence", () => {
    const sentences = all
      .flatMap(([u]) => u.split(/(?<=[.?!])\s+/u))
      .filter((sentence) => sentence.split(/\s+/u).length > 2)
    const mean = sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/u).length, 0) / sentences.length
    expect(sentences.length).toBeGreaterThan(150)
    expect(mean).toBeLessThanOrEqual(15)
  })
})
