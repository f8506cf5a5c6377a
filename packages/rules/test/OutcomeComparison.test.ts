import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import { personen } from "@kracht/content/personen"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { compareVersions } from "@kracht/regulation/Compare"
import type { Blok, Versie } from "@kracht/regulation/Model"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { compareOutcomes, type Geval, type Outcome, outcomesUnder } from "../src/OutcomeComparison.ts"
import { findIn } from "../src/PartnerDirectory.ts"
import { loadAllUnsafe, type Termijn } from "../src/Regulation.ts"
import type { Options } from "../src/Setting.ts"
import { voorbeeldstad } from "./voorbeeldstad.ts"

const examples: ReadonlyArray<Geval> = [...voorbeelden, ...vraagvoorbeelden]

const named = (...ids: ReadonlyArray<string>): ReadonlyArray<Geval> => {
  const found = examples.filter(({ id }) => ids.includes(id))
  expect(found.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted())
  return found
}

type Content = Pick<typeof voorbeeldstad, "lezingen" | "partners">

const own = { lezingen: keuzes, partners } as unknown as Content

/** What comes out under a text; null when it refuses the question. */
const under = (versie: Versie, options: Options = {}, content: Content = own): Outcome => {
  const regulations = loadAllUnsafe([versie], content.lezingen)
  const world = { regulations, findPartner: findIn(content.partners), policy: null }
  return Result.getOrThrow(outcomesUnder(world, { versie: versie.versie, ...options }))
}

const kracht = (naam: string): Versie => {
  const found = versies.find(({ versie }) => versie === naam)
  if (found === undefined) throw new Error(`er is geen versie ${naam}`)
  return found
}

const concept = kracht("concept")

const between = (gevallen: ReadonlyArray<Geval>, van: Versie, naar: Versie, content?: Content) =>
  compareOutcomes(gevallen, under(van, {}, content), under(naar, {}, content), compareVersions(van, naar))

/** The concept with another term, under another name. */
const stating = (id: string, termijn: Termijn): Versie => {
  const stated = concept.parameters[id]
  if (stated === undefined) throw new Error(`er is geen parameter ${id}`)
  return {
    ...concept,
    versie: "anders",
    parameters: { ...concept.parameters, [id]: { ...stated, waarde: { soort: "termijn", termijn } } }
  }
}

describe("wat er van een antwoord wordt vergeleken", () => {
  const names = (id: string) => [...(under(concept)(named(id)[0] as Geval)?.keys() ?? [])]

  it("is bij inzage ook wie moet zwijgen", () =>
    expect(names("inzage-naam-klager")).toEqual([
      "uitkomst",
      "nogTeVragen",
      "toestemmingVan",
      "toestemming",
      "geheimhouding"
    ]))

  it("is bij een verlenging ook tot wanneer", () =>
    expect(names("bewaren-rechtszaak")).toEqual([
      "begin",
      "uiterlijkVernietigen",
      "bestemming",
      "verlengingen.1",
      "verlengingen.1.uiterlijk"
    ]))
})

describe("tussen concept en voorstel", () => {
  it("zijn alleen de woorden anders, in elk voorbeeld en voor iedereen", () => {
    const { aantal, anders, slotsom } = between(examples, concept, kracht("voorstel"))
    expect(anders).toEqual([])
    expect(aantal).toBeGreaterThan(100)
    expect(slotsom).toBe(`Alleen de woorden zijn anders: in ${aantal} voorbeelden komt er hetzelfde uit.`)
  })

  it("worden de voorbeelden van elke persoon vergeleken", () => {
    expect(personen.length).toBeGreaterThan(5)
    for (const { id } of personen)
      expect(examples.filter(({ persoon }) => persoon === id).length, id).toBeGreaterThan(0)
  })
})

describe("een andere termijn", () => {
  it("verandert alleen de gevallen met die termijn, en zegt hoe en voor wie", () => {
    const four = stating("contact.termijn", { aantal: 4, eenheid: "werkdagen" })
    const { aantal, anders, slotsom } = between(named("kerst", "zondag", "compliment", "leeg"), concept, four)
    expect(aantal).toBe(4)
    // Four working days after Thursday 24 December 2026 is 31 December, after Sunday 7 June 2026 it is Thursday the 11th.
    expect(anders.map(({ geval, persoon, verandert }) => [geval, persoon, verandert])).toEqual([
      ["kerst", "fatima", [{ wat: "termijnen.contact", van: "2027-01-04", naar: "2026-12-31" }]],
      ["zondag", undefined, [{ wat: "termijnen.contact", van: "2026-06-12", naar: "2026-06-11" }]]
    ])
    expect(slotsom).toBe("In 2 van de 4 voorbeelden komt er iets anders uit.")
  })

  it("die tegen de wet ingaat, verandert geen dag, maar wel wat erbij staat", () => {
    const four = stating("bezwaar.termijn", { aantal: 4, eenheid: "weken" })
    expect(between(named("oneens-met-besluit"), concept, four).anders.map(({ verandert }) => verandert)).toEqual([
      [
        {
          wat: "wetGaatVoor.bezwaartermijn",
          van: null,
          naar: "De tekst noemt 4 weken, de wet 6 weken. De wet gaat voor."
        }
      ]
    ])
  })

  it("om te bewaren verandert de laatste dag van het dossier, ook in een procedure", () => {
    const one = stating("bewaren.termijn", { aantal: 1, eenheid: "jaren" })
    const { anders } = between(
      named("bewaren-einde", "intrekken-bij-kracht", "inzage-zonder-toestemming"),
      concept,
      one
    )
    expect(anders.map(({ geval, verandert }) => [geval, verandert])).toEqual([
      ["bewaren-einde", [{ wat: "uiterlijkVernietigen", van: "2028-03-02", naar: "2027-03-02" }]],
      ["intrekken-bij-kracht", [{ wat: "uiterlijk.bewaren", van: "2028-03-04", naar: "2027-03-04" }]]
    ])
  })

  it("noemt van wie 2 klachten indiende, bij welke, en telt wat in 1 klacht vaker moest", () => {
    const one = stating("bewaren.termijn", { aantal: 1, eenheid: "jaren" })
    expect(between(named("opnieuw-ingediend"), concept, one).anders[0]?.verandert).toEqual([
      { wat: "uiterlijk.bewaren, klacht 1", van: "2028-03-05", naar: "2027-03-05" }
    ])
    const gebeurtenissen = [
      { gebeurtenis: "ontvangst", op: "2026-03-02" },
      { gebeurtenis: "intrekking", op: "2026-03-05" },
      { gebeurtenis: "ontvangst", op: "2026-04-01" },
      { gebeurtenis: "intrekking", op: "2026-04-02" }
    ]
    const twice: Geval = {
      id: "twee-dossiers",
      titel: "Twee keer ingetrokken",
      soort: "procedure",
      vraag: { gebeurtenissen, peilmoment: "2027-03-20" }
    }
    const { verandert = [] } = between([twice], concept, one).anders[0] ?? {}
    expect(verandert.find(({ wat }) => wat === "mogelijkeStappen")?.van).toContain("vernietiging (1), vernietiging (2)")
    expect(verandert.filter(({ wat }) => wat !== "mogelijkeStappen")).toEqual([
      { wat: "verplichtingen.bewaren, klacht 1", van: "open", naar: "te-laat" },
      { wat: "uiterlijk.bewaren, klacht 1", van: "2028-03-05", naar: "2027-03-05" },
      { wat: "uiterlijk.bewaren, klacht 2", van: "2028-04-02", naar: "2027-04-02" }
    ])
    // Na een heropening neemt de klachtencoördinator de klacht weer door: elke keer apart.
    const again = ["2026-03-10", "2026-03-20"].flatMap((op) => [
      { gebeurtenis: "oplossing", op },
      { gebeurtenis: "heropening", op },
      { gebeurtenis: "contact", op }
    ])
    const reopened: Geval = {
      id: "twee-keer-heropend",
      titel: "Twee keer heropend",
      soort: "procedure",
      vraag: { gebeurtenissen: [gebeurtenissen[0], ...again], peilmoment: "2026-03-20" }
    }
    const three = stating("contact.termijn", { aantal: 3, eenheid: "werkdagen" })
    expect(
      between([reopened], concept, three)
        .anders[0]?.verandert.filter(({ wat }) => wat.includes("contact-na"))
        .map(({ wat, naar }) => [wat, naar])
    ).toEqual([
      ["uiterlijk.contact-na-heropening", "2026-03-13"],
      ["uiterlijk.contact-na-heropening (2)", "2026-03-25"]
    ])
  })

  it("maakt een procedure op tijd te laat", () => {
    const three = stating("contact.termijn", { aantal: 3, eenheid: "werkdagen" })
    expect(between(named("procedure-op-tijd"), concept, three).anders[0]?.verandert).toEqual([
      { wat: "verplichtingen.contact", van: "voldaan", naar: "te-laat" },
      { wat: "uiterlijk.contact", van: "2026-03-09", naar: "2026-03-05" }
    ])
  })
})

describe("zonder andere uitkomst", () => {
  const untouched = named("compliment", "inzage-zonder-toestemming")

  it("zijn niet alleen de woorden anders als een termijn of getal verandert", () => {
    const one = stating("bewaren.termijn", { aantal: 1, eenheid: "jaren" })
    const { anders, slotsom } = between(untouched, concept, one)
    expect(anders).toEqual([])
    expect(slotsom).toBe("1 termijn of getal is anders. Toch komt er in geen van de 2 voorbeelden iets anders uit.")
  })

  it("ook niet als een regel op een andere zin rust", () => {
    const [first, ...rest] = concept.ankers["kosten"] ?? []
    expect([first, ...rest]).toEqual(["kosten"])
    const elsewhere = { ...concept, versie: "anders", ankers: { ...concept.ankers, kosten: ["jeugdstem-gratis"] } }
    expect(between(untouched, concept, elsewhere).slotsom).toMatch(
      /^1 regel rust op een andere zin\. Toch komt er in geen /u
    )
  })

  it("ook niet als een norm geen norm meer is, erbij komt of weggaat", () => {
    const softer = concept.zinnen.map((zin) => (zin.id === "bellen" ? { ...zin, soort: "belofte" as const } : zin))
    expect(between(untouched, concept, { ...concept, versie: "anders", zinnen: softer }).slotsom).toMatch(
      /^1 norm is erbij, weg of geen norm meer\. /u
    )
    const without = concept.zinnen.filter(({ id }) => id !== "bellen")
    expect(between(untouched, { ...concept, versie: "anders", zinnen: without }, concept).slotsom).toMatch(
      /^1 norm is erbij, weg of geen norm meer\. /u
    )
  })

  const reworded = (...ids: ReadonlyArray<string>): Versie => {
    const zinnen = concept.zinnen.map((zin) =>
      ids.includes(zin.id) ? { ...zin, tekst: `Voortaan: ${zin.tekst}` } : zin
    )
    return { ...concept, versie: "anders", vorige: "concept", zinnen }
  }

  it("ook niet als een norm anders is verwoord, en dan staat er welke", () => {
    // bellen and anoniem are norms, partner-yoep is a definition rules read, compliment-motiveert binds no one.
    expect(between(untouched, concept, reworded("bellen")).slotsom).toBe(
      "1 regelzin is anders verwoord: bellen. Toch komt er in geen van de 2 voorbeelden iets anders uit."
    )
    expect(
      between(untouched, concept, reworded("partner-yoep", "anoniem", "bellen", "compliment-motiveert")).slotsom
    ).toBe(
      "3 regelzinnen zijn anders verwoord: partner-yoep, bellen, anoniem. 1 zin met uitleg is erbij, weg of anders verwoord: compliment-motiveert. Toch komt er in geen van de 2 voorbeelden iets anders uit."
    )
  })

  it("en dat staat er ook bij als een andere norm wel iets verandert, maar niet van de zin met dat getal", () => {
    const four = stating("contact.termijn", { aantal: 4, eenheid: "werkdagen" })
    const both = { ...four, vorige: "concept", zinnen: reworded("contact", "anoniem").zinnen }
    expect(between(named("kerst"), concept, both).slotsom).toBe(
      "In 1 van de 1 voorbeeld komt er iets anders uit. 1 regelzin is anders verwoord: anoniem."
    )
    expect(between(untouched, concept, both).slotsom).toBe(
      "1 termijn of getal is anders. 1 regelzin is anders verwoord: anoniem. Toch komt er in geen van de 2 voorbeelden iets anders uit."
    )
  })

  /** The concept with other sentences, made from it. */
  const having = (zinnen: Versie["zinnen"]): Versie => ({ ...concept, versie: "anders", vorige: "concept", zinnen })

  const explained = "1 zin met uitleg is erbij, weg of anders verwoord"

  it("niet als er uitleg anders is verwoord, want daar kan een norm in staan; wel als de versie zegt van niet", () => {
    const other = reworded("compliment-motiveert")
    expect(between(untouched, concept, other).slotsom).toBe(
      `${explained}: compliment-motiveert. Toch komt er in geen van de 2 voorbeelden iets anders uit.`
    )
    const said = {
      zin: "compliment-motiveert",
      bepaling: null,
      waarom: "Korter.",
      defect: null,
      norm: "gelijk" as const
    }
    expect(between(untouched, concept, { ...other, wijzigingen: [said] }).slotsom).toBe(
      "Alleen de woorden zijn anders: in 2 voorbeelden komt er hetzelfde uit."
    )
  })

  it("niet als er naast een norm uitleg bij komt of weggaat", () => {
    const hidden = {
      ...{ id: "kinderen", bepaling: "wie", soort: "uitleg" as const, hash: "0".repeat(64), draagt: [] },
      tekst: "Dat geldt niet voor kinderen: zij kunnen anoniem klagen."
    }
    const after = concept.zinnen.flatMap((zin) => (zin.id === "anoniem" ? [zin, hidden] : [zin]))
    expect(after).toHaveLength(concept.zinnen.length + 1)
    for (const [van, naar] of [
      [concept, having(after)],
      [having(after), concept]
    ] as const)
      expect(between(untouched, van, naar).slotsom).toMatch(new RegExp(`^${explained}: kinderen\\. Toch `, "u"))
  })

  it("niet als een norm onder een andere kop staat, tenzij de versie zegt dat zij hetzelfde zegt", () => {
    const elsewhere = having(
      concept.zinnen.map((zin) => (zin.id === "commissie-gratis" ? { ...zin, bepaling: "bij-kracht" } : zin))
    )
    expect(between(untouched, concept, elsewhere).slotsom).toBe(
      "1 regelzin staat ergens anders: commissie-gratis. Toch komt er in geen van de 2 voorbeelden iets anders uit."
    )
    const said = { zin: "commissie-gratis", bepaling: null, waarom: "Daar.", defect: null, norm: "gelijk" as const }
    expect(between(untouched, concept, { ...elsewhere, wijzigingen: [said] }).slotsom).toMatch(/^Alleen verplaatst /u)
  })

  /** The concept with the steps of 3.4 in other lists. */
  const restepped = (change: (blokken: ReadonlyArray<Blok>) => ReadonlyArray<Blok>): Versie => ({
    ...concept,
    versie: "anders",
    vorige: "concept",
    hoofdstukken: concept.hoofdstukken.map((hoofdstuk) => ({
      ...hoofdstuk,
      bepalingen: hoofdstuk.bepalingen.map((bepaling) =>
        bepaling.id === "klacht-bespreken" ? { ...bepaling, blokken: change(bepaling.blokken) } : bepaling
      )
    }))
  })

  it("niet als een norm onder dezelfde kop een stap van een andere procedure wordt", () => {
    const external = restepped(([lead, steps, externally, ...rest]) => {
      if (lead === undefined || externally === undefined || steps?.soort !== "lijst") throw new Error("geen stappen")
      const [internal, moved] = [steps.punten.slice(0, 3), steps.punten.slice(3)]
      return [lead, { ...steps, punten: internal }, externally, { ...steps, punten: moved }, ...rest]
    })
    expect(between(untouched, concept, external).slotsom).toBe(
      "9 regelzinnen staan onder of na een andere zin: gegrond, doorverwijzing, stappen-extern, stappen-afwijken, onderzoek, klachtgesprek, rapportage, advies, advies-overnemen. Toch komt er in geen van de 2 voorbeelden iets anders uit."
    )
  })

  it("niet als een norm onder dezelfde kop na een andere zin staat, tenzij de versie zegt dat zij hetzelfde zegt", () => {
    const reset = restepped((blokken) =>
      blokken.map((blok) =>
        blok.soort !== "lijst"
          ? blok
          : {
              ...blok,
              punten: blok.punten.map(({ teken, blokken: own }) => ({
                teken,
                blokken: own.map((one) =>
                  one.soort === "alinea" && one.zinnen.includes("contact")
                    ? { ...one, zinnen: one.zinnen.toReversed() }
                    : one
                )
              }))
            }
      )
    )
    const at = concept.zinnen.findIndex(({ id }) => id === "doorzetting")
    const zinnen = [...concept.zinnen.slice(0, at), ...concept.zinnen.slice(at, at + 2).toReversed()]
    const swapped = { ...reset, zinnen: [...zinnen, ...concept.zinnen.slice(at + 2)] }
    expect(swapped.zinnen.slice(at, at + 2).map(({ id }) => id)).toEqual(["contact", "doorzetting"])
    const after = "3 regelzinnen staan onder of na een andere zin: contact, doorzetting, gegrond."
    expect(between(untouched, concept, swapped).slotsom).toBe(
      `${after} Toch komt er in geen van de 2 voorbeelden iets anders uit.`
    )
    const four = stating("contact.termijn", { aantal: 4, eenheid: "werkdagen" })
    expect(between(named("kerst"), concept, { ...swapped, parameters: four.parameters }).slotsom).toContain(after)
    const said = (zin: string) => ({ zin, bepaling: null, waarom: "Zo.", defect: null, norm: "gelijk" as const })
    expect(between(untouched, concept, { ...swapped, wijzigingen: [said("contact")] }).slotsom).toMatch(
      /^2 regelzinnen staan onder of na een andere zin: doorzetting, gegrond\. /u
    )
    // That the sentence that moved says the same, says nothing of “Deze klachtencoördinator” it left behind.
    expect(between(untouched, concept, { ...swapped, wijzigingen: [said("doorzetting")] }).slotsom).toMatch(
      /^2 regelzinnen staan onder of na een andere zin: contact, gegrond\. /u
    )
  })

  it("ook als de versie zelf zegt dat de norm gelijk is, welke kant u ook op vergelijkt", () => {
    const said = {
      ...reworded("bellen"),
      wijzigingen: [{ zin: "bellen", bepaling: null, waarom: "Korter.", defect: null, norm: "gelijk" as const }]
    }
    expect(between(untouched, concept, said).slotsom).toMatch(/^Alleen de woorden zijn anders: /u)
    expect(between(untouched, said, concept).slotsom).toMatch(/^Alleen de woorden zijn anders: /u)
    // It was said of the step from the version it was made from, and of no other.
    expect(between(untouched, concept, { ...said, vorige: "elders" }).slotsom).toMatch(/^1 regelzin is anders /u)
  })

  const first = (soort: string) => {
    const found = concept.zinnen.find((zin) => zin.soort === soort && zin.draagt.length === 0)
    if (found === undefined) throw new Error(`er is geen zin van de soort ${soort} waar niets op rust`)
    return found
  }
  const belofte = first("belofte")
  const begrip = first("begrip")

  it("ook niet als er een belofte of begrip bij komt, weggaat of van soort verandert", () => {
    const promise = { ...belofte, id: "terugbellen", tekst: "Wij bellen u altijd binnen 3 dagen terug." }
    const more = having([...concept.zinnen, promise])
    const kind = "1 begrip, belofte of open zin is erbij, weg of van een andere soort"
    expect(between(untouched, concept, more).slotsom).toBe(
      `${kind}: terugbellen. Toch komt er in geen van de 2 voorbeelden iets anders uit.`
    )
    for (const { id } of [belofte, begrip]) {
      const less = having(concept.zinnen.filter((zin) => zin.id !== id))
      expect(between(untouched, concept, less).slotsom).toMatch(new RegExp(`^${kind}: ${id}\\. Toch `, "u"))
    }
    for (const soort of ["uitleg", "begrip"] as const) {
      const other = having(concept.zinnen.map((zin) => (zin.id === belofte.id ? { ...zin, soort } : zin)))
      expect(between(untouched, concept, other).slotsom).toMatch(new RegExp(`^${kind}: ${belofte.id}\\. Toch `, "u"))
    }
    expect(
      between(named("kerst"), concept, {
        ...stating("contact.termijn", { aantal: 4, eenheid: "werkdagen" }),
        zinnen: more.zinnen
      }).slotsom
    ).toBe(`In 1 van de 1 voorbeeld komt er iets anders uit. ${kind}: terugbellen.`)
  })

  it("ook niet als een belofte of begrip anders is verwoord, tenzij de versie zegt dat de norm gelijk is", () => {
    const both = reworded(belofte.id, begrip.id)
    const listed = concept.zinnen.filter(({ id }) => id === belofte.id || id === begrip.id).map(({ id }) => id)
    expect(between(untouched, concept, both).slotsom).toBe(
      `2 begrippen, beloften of open zinnen zijn anders verwoord: ${listed.join(", ")}. Toch komt er in geen van de 2 voorbeelden iets anders uit.`
    )
    const wijzigingen = listed.map((zin) => ({
      ...{ zin, bepaling: null, waarom: "Korter.", defect: null },
      norm: "gelijk" as const
    }))
    expect(between(untouched, concept, { ...both, wijzigingen }).slotsom).toMatch(/^Alleen de woorden zijn anders: /u)
  })

  it("heet een zin die alleen ergens anders staat verplaatst, en een ander nummer de vorm", () => {
    const moved = concept.zinnen.find(({ id }) => id === "compliment-motiveert")
    if (moved === undefined) throw new Error("er is geen zin compliment-motiveert")
    const elsewhere = concept.zinnen.map((zin) => (zin === moved ? { ...zin, bepaling: begrip.bepaling } : zin))
    expect(begrip.bepaling).not.toBe(moved.bepaling)
    expect(between(untouched, concept, having(elsewhere)).slotsom).toBe(
      "Alleen verplaatst (compliment-motiveert): in 2 voorbeelden komt er hetzelfde uit."
    )
    const hoofdstukken = concept.hoofdstukken.map((hoofdstuk, i) =>
      i === 0 ? { ...hoofdstuk, nummer: "99" } : hoofdstuk
    )
    expect(between(untouched, concept, { ...concept, versie: "anders", hoofdstukken }).slotsom).toMatch(
      /^Alleen de vorm is anders: /u
    )
  })

  it("zijn gelijke teksten gelijk", () =>
    expect(between(untouched, concept, { ...concept, versie: "kopie" }).slotsom).toBe(
      "Deze teksten zijn gelijk: in 2 voorbeelden komt er hetzelfde uit."
    ))
})

describe("een voorbeeld dat voor een andere versie is gekopieerd", () => {
  const [kerst] = named("kerst")
  const copy = { ...kerst, id: "kerst-2027" } as Geval

  it("telt 1 keer, want het vraagt hetzelfde van dezelfde", () => {
    const four = stating("contact.termijn", { aantal: 4, eenheid: "werkdagen" })
    const { aantal, anders } = between([...named("kerst", "leeg"), copy], concept, four)
    expect(aantal).toBe(2)
    expect(anders.map(({ geval }) => geval)).toEqual(["kerst"])
  })
})

describe("onder een andere lezing", () => {
  it("komt er onder dezelfde tekst iets anders uit", () => {
    const otherwise = under(concept, { lezingen: { "toestemming.ouders": "een-ouder" } })
    const { anders } = compareOutcomes(
      named("toestemming-twee-ouders", "kerst"),
      under(concept),
      otherwise,
      compareVersions(concept, concept)
    )
    expect(anders.map(({ geval, verandert }) => [geval, verandert.map(({ wat }) => wat)])).toEqual([
      ["toestemming-twee-ouders", ["uitkomst", "toestemmingVan", "toestemming"]]
    ])
  })
})

describe("de versies van een ander samenwerkingsverband", () => {
  const [first, second, third] = voorbeeldstad.versies as readonly [Versie, Versie, Versie]

  it("worden net zo vergeleken, welke twee ook", () => {
    // Filed on 13 May 2026. Ascension Day, the equated Friday and Whit Monday are no working days there (W33).
    const changed = (van: Versie, naar: Versie) =>
      between(voorbeeldstad.voorbeelden, van, naar, voorbeeldstad).anders.flatMap(({ verandert }) => verandert)
    expect(changed(first, second)).toEqual([{ wat: "termijnen.contact", van: "2026-06-15", naar: "2026-06-08" }])
    expect(changed(second, third)).toEqual([
      { wat: "termijnen.ontvangstbevestiging", van: "2026-05-20", naar: "2026-05-19" },
      { wat: "termijnen.contact", van: "2026-06-08", naar: "2026-06-01" }
    ])
    expect(changed(third, first)).toEqual([
      { wat: "termijnen.ontvangstbevestiging", van: "2026-05-19", naar: "2026-05-20" },
      { wat: "termijnen.contact", van: "2026-06-01", naar: "2026-06-15" }
    ])
  })

  it("en een geval dat een van de twee niet kent, is daar niet te beantwoorden", () => {
    const elsewhere = [
      { id: "elders", titel: "Een partner die maar één versie kent", situatie: { organisatie: "de-brug" } }
    ]
    const same = compareVersions(concept, concept)
    expect(compareOutcomes(elsewhere, under(concept), under(third, {}, voorbeeldstad), same).anders).toEqual([
      {
        geval: "elders",
        titel: "Een partner die maar één versie kent",
        verandert: [{ wat: "beoordeelbaar", van: "nee", naar: "ja" }]
      }
    ])
    expect(compareOutcomes(elsewhere, under(concept), under(concept), same).anders).toEqual([])
  })
})

it("een gebeurtenis die niet kan, komt er ook uit", () => {
  const [impossible] = named("procedure-dossier-dicht")
  expect(impossible && under(concept)(impossible)).toEqual(new Map([["kanNiet", "inzage"]]))
})

it("zonder gevallen valt er niets te vergelijken", () =>
  expect(() => between([], concept, concept)).toThrow("Zonder gevallen valt er niets te vergelijken."))

it("een versie die er niet is, is geen versie om onder te vergelijken", () => {
  const world = { regulations: loadAllUnsafe(bindingen, keuzes), findPartner: findIn(partners), policy: null }
  expect(Result.isFailure(outcomesUnder(world, { versie: "1999" }))).toBe(true)
})
