import { type Bevinding, bevindingCodes, lint } from "@kracht/regulation/Lint"
import { TEGENSPRAKEN } from "@kracht/regulation/lint/Contradiction"
import { STILTES } from "@kracht/regulation/lint/Silence"
import { EISEN } from "@kracht/regulation/lint/Statute"
import type { Versie } from "@kracht/regulation/Model"
import { describe, expect, it } from "vitest"
import { fixture, inhoudOf } from "../Voorbeeldstad.ts"
import { cases } from "./Cases.ts"
import { contradictions } from "./Contradictions.ts"
import { demands } from "./Demands.ts"
import { made, text } from "./Made.ts"
import { matters } from "./Silences.ts"

const found = (versie: Versie, code: string): ReadonlyArray<Bevinding> => lint(versie).filter((b) => b.code === code)

describe("each kind of finding", () => {
  it.each(cases)("$code: $wat", ({ code, met, bij, zonder }) => {
    expect(found(met, code).map(({ zin, bepaling }) => zin ?? bepaling)).toEqual(bij)
    expect(found(zonder, code)).toEqual([])
  })

  it("has a case", () => {
    const tried = new Set<string>([...cases.map(({ code }) => code), "wettelijke-inhoud-ontbreekt", "niet-geregeld"])
    expect(bevindingCodes.filter((code) => !tried.has(code))).toEqual([])
  })

  it("says what could stand there instead", () => {
    const proposals = (code: string) =>
      cases.filter((one) => one.code === code).flatMap(({ met }) => found(met, code).map(({ voorstel }) => voorstel))
    expect(proposals("dubbel-nummer")).toEqual(["1.2", "1.1"])
    expect(proposals("nummer-buiten-hoofdstuk")).toEqual(["1.1", "1.2.1"])
    expect(proposals("naam-in-vormen")).toEqual([
      ...["Jeugdstem", "Jeugdstem"],
      ...["Jeugdstem", "Jeugdstem", "Kinderombudsman"],
      ...["Jeugdstem", "Jeugdstem", "Kinderombudsman"],
      ...["impegno", "impegno"]
    ])
    expect(proposals("citeertitel")).toEqual(["Jeugdwet", "Algemene wet bestuursrecht"])
  })
})

describe("what the Jeugdwet demands", () => {
  const missing = (versie: Versie) => found(versie, "wettelijke-inhoud-ontbreekt").map(({ wet }) => wet)

  it("has a text that says it, for each demand", () => {
    expect(demands.map(({ wet }) => wet)).toEqual(EISEN.map(({ wet }) => wet))
  })

  it.each(demands)("$wet: missing until a sentence says it, and then no longer", ({ wet, said, unsaid }) => {
    expect(missing(made(text("uitleg: Wij luisteren.")))).toContain(wet)
    expect(missing(said)).not.toContain(wet)
    expect(unsaid.length).toBeGreaterThan(0)
    for (const denied of unsaid)
      expect(missing(denied), denied.zinnen.map(({ tekst }) => tekst).join(" ")).toContain(wet)
  })

  it.each([
    ["4.2.1 lid 4 onder b", "Is de jeugdige gestorven, dan kan zijn familie klagen."],
    ["4.2.1 lid 5", "Binnen vier weken na het oordeel zegt de aanbieder welke maatregelen hij neemt."],
    ["4.2.1 lid 6", "De ouderraad en de jongerenraad hebben ingestemd met deze regeling."],
    ["4.2.1 lid 7", "Bij de start van de hulp bespreekt de medewerker deze regeling met u."],
    ["4.2.2", "De commissie meldt een ernstige situatie bij de IGJ."],
    ["4.3.2 lid 1 onder d", "Deze regeling hangt in elke wachtkamer en ligt ter inzage."]
  ])("is met in other words: %s", (art, said) =>
    expect(missing(made(text(`regel: ${said}`)))).not.toContain(`Jeugdwet art. ${art}`)
  )

  it("is each a finding of its own about the whole text, with reference and paraphrase", () => {
    const findings = found(made(text("uitleg: Wij luisteren.")), "wettelijke-inhoud-ontbreekt")
    expect(findings.map(({ wet }) => wet)).toEqual(EISEN.map(({ wet }) => wet))
    for (const { melding, bepaling, zin, zinnen } of findings) {
      expect(melding).toMatch(/^De tekst zegt niet /u)
      expect({ bepaling, zin, zinnen }).toEqual({ bepaling: null, zin: null, zinnen: [] })
    }
  })
})

describe("what the text is silent on", () => {
  const silences = (versie: Versie) => found(versie, "niet-geregeld").map(({ melding }) => melding)

  it("has a text that speaks of it, for each matter", () => {
    expect(matters.map(({ waarover }) => waarover)).toEqual(STILTES.map(({ waarover }) => waarover))
    expect(silences(made(text("uitleg: Wij luisteren.")))).toEqual(
      STILTES.map(({ waarover }) => `De tekst zegt niet ${waarover}`)
    )
  })

  it.each(matters)("is not $waarover once a sentence speaks of it, and is that still after one beside it", (matter) => {
    const melding = `De tekst zegt niet ${matter.waarover}`
    expect(silences(made(matter.gezegd))).toEqual(
      STILTES.map(({ waarover }) => `De tekst zegt niet ${waarover}`).filter((other) => other !== melding)
    )
    expect(silences(made(matter.ernaast))).toContain(melding)
  })
})

describe("each contradiction", () => {
  const meldingen = (code: string, sentences: ReadonlyArray<string>) =>
    found(made(text(...sentences)), code).map(({ melding, zinnen }) => [melding, zinnen])

  it("has a text that says all its sides", () => {
    expect(contradictions.map(({ melding }) => melding)).toEqual(TEGENSPRAKEN.map(({ melding }) => melding))
  })

  it.each(contradictions)("is none where a clause denies it or the text repairs it: $melding", (one) => {
    const { melding, code, zijden, ontkend, herstel } = one
    const told = (sentences: ReadonlyArray<string>) => meldingen(code, sentences).map(([said]) => said)
    expect(ontkend.length).toBeGreaterThan(0)
    for (const denied of ontkend) expect(told([...zijden.slice(0, -1), denied]), denied).not.toContain(melding)
    if (herstel !== null) expect(told([...zijden, herstel]), herstel).not.toContain(melding)
  })

  it.each([
    "regel(wie.minderjarig): Een kind kan alleen samen met een ouder klagen.",
    "regel(wie.minderjarig): Een kind klaagt niet alleen, maar samen met een ouder.",
    "regel(wie.minderjarig): Als een kind niet durft, klaagt het samen met een ouder.",
    "regel(wie.minderjarig): Ben je jonger dan 18, dan moet een ouder de klacht mede ondertekenen.",
    "regel(wie.minderjarig): Ben je jonger dan 18, dan tekent een ouder mee: er moet een handtekening van je ouder bij.",
    "regel(wie.minderjarig): Een kind klaagt met toestemming van een ouder."
  ])("is one where “alleen” or “niet” says something else: %s", (sentence) =>
    expect(meldingen("strijd-met-wet", [sentence])).toHaveLength(1)
  )

  it.each([
    "regel: Jeugdstem steunt u niet alleen, en beslist ook of de klacht gegrond is.",
    "regel: Als u er niet uitkomt, beslist Jeugdstem of de klacht gegrond is.",
    "regel: De commissie, Jeugdstem en de functionaris onderzoeken of de klacht gegrond is of niet.",
    "regel: De vertrouwenspersoon onderzoekt of de klacht gegrond is.",
    "regel: De vertrouwenspersoon, die onafhankelijk is, beslist over de klacht.",
    "regel: De vertrouwenspersoon bepaalt of uw klacht terecht is.",
    "regel: Jeugdstem doet onderzoek en geeft een oordeel.",
    "regel: De klacht wordt door Jeugdstem onderzocht.",
    "regel: Heeft u uw klacht bij Jeugdstem geuit, dan start deze functionaris een onderzoek.",
    "regel: Het verslag wordt door Jeugdstem gemaakt."
  ])("nor does “niet” in a condition or in “niet alleen” deny: %s", (sentence) =>
    expect(meldingen("tegenspraak", ["begrip: Jeugdstem geeft u een vertrouwenspersoon.", sentence])).toHaveLength(1)
  )

  it("is one where a file may be kept longer, in words other than those of the maximum", () => {
    const maximum = "regel(bewaren): Dossiers bewaren wij maximaal 2 jaar."
    expect(meldingen("tegenspraak", [maximum, "regel: De functionaris mag dossiers langer bewaren."])).toEqual([
      ["De bewaartermijn is een maximum, en kan ook worden verlengd, zonder grond en zonder einde", ["z1", "z2"]]
    ])
  })

  it.each(contradictions)("$melding", ({ melding, code, zijden, anders }) => {
    expect(meldingen(code, zijden)).toEqual([[melding, zijden.map((_, index) => `z${index + 1}`)]])
    expect(meldingen(code, [...zijden.slice(0, -1), anders])).toEqual([])
    for (const index of zijden.keys())
      expect(meldingen(code, zijden.toSpliced(index, 1, "uitleg: Wij luisteren."))).toEqual([])
  })
})

describe("the findings", () => {
  const [versie] = inhoudOf(fixture).versies as [Versie]

  it("stand in reading order, those on the whole last", () => {
    const places = [...versie.zinnen.map(({ id }) => id), null]
    const order = lint(versie)
      .filter(({ zin, bepaling }) => zin !== null || bepaling === null)
      .map(({ zin }) => places.indexOf(zin))
    expect(order.length).toBeGreaterThan(10)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it("are the same every time", () => {
    expect(JSON.stringify(lint(versie))).toBe(JSON.stringify(lint(structuredClone(versie))))
  })

  it("follow the limits and lists that are given", () => {
    const short = made(text("regel: Een klant belt ons vandaag op."))
    expect(
      lint(short, { lengte: { hoogstens: 5, gemiddeld: 99 }, eisen: [], stiltes: [] }).map(({ code }) => code)
    ).toEqual(["begrip-zonder-omschrijving", "lange-zin"])
    expect(lint(short, { elders: ["klant"], eisen: [], stiltes: [] })).toEqual([])
  })
})
