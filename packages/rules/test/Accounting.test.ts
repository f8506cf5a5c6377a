import { begrippen } from "@kracht/content/begrippen"
import { lezingen } from "@kracht/content/lezingen"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { readReference } from "@kracht/regulation/StatuteReference"
import { describe, expect, it } from "vitest"
import {
  account,
  grounds,
  type Regelgrond,
  rulesOn,
  sentencesUnder,
  statutesBeside,
  type Tekst,
  type Verantwoording
} from "../src/Accounting.ts"
import { getalvormen } from "../src/NumberWords.ts"
import { assess } from "../src/plain.ts"
import { builtIn, valuesBuiltIn, withoutEffect } from "../src/ReadingUse.ts"
import type { Situatie } from "../src/Situation.ts"

const examples = [...voorbeelden, ...vraagvoorbeelden]
const naast = { lezingen, begrippen, voorbeelden: examples }

const versie = (naam: string): Tekst => {
  const found = versies.find((candidate) => candidate.versie === naam)
  if (found === undefined) throw new Error(`er is geen versie ${naam}`)
  return found
}

const concept = versie("concept")

const missing = ({ onverantwoord }: Verantwoording) => onverantwoord.map(({ code, id }) => `${code} ${id}`)

/** What a change to the text or the rules adds to what is not accounted for. */
const added = (tekst: Tekst, beside = naast, rules: ReadonlyArray<Regelgrond> = grounds()) => {
  const before = new Set(missing(account(concept, naast)))
  return missing(account(tekst, beside, rules)).filter((lack) => !before.has(lack))
}

const withSentence = (id: string, change: Partial<Tekst["zinnen"][number]>): Tekst => {
  expect(concept.zinnen.filter((zin) => zin.id === id)).toHaveLength(1)
  return { ...concept, zinnen: concept.zinnen.map((zin) => (zin.id === id ? { ...zin, ...change } : zin)) }
}

describe("de verantwoording", () => {
  const accounts = versies.map((tekst) => account(tekst, naast))

  it("laat niets over: geen zin, regel, lezing of parameter", () => {
    expect([...new Set(accounts.flatMap(missing))]).toEqual([])
  })

  it("noemt elke zin van elke versie, met haar soort", () => {
    expect(accounts.length).toBeGreaterThanOrEqual(2)
    for (const [i, { zinnen, soorten }] of accounts.entries()) {
      expect(zinnen.map(({ zin, soort }) => [zin, soort])).toEqual(
        versies[i]?.zinnen.map(({ id, soort }) => [id, soort])
      )
      expect(Object.values(soorten).reduce((sum, count) => sum + count, 0)).toBe(zinnen.length)
    }
    expect(account(concept, naast).zinnen.length).toBe(126)
  })

  it("wijst beide kanten op: een regel noemt een zin precies als die zin de regel noemt", () => {
    for (const { zinnen, regels } of accounts) {
      const down = zinnen.flatMap(({ zin, regels: ids }) => ids.map((id) => `${id} ${zin}`))
      const up = regels.flatMap(({ id, zinnen: ids }) => ids.map((zin) => `${id} ${zin}`))
      expect(down.length).toBeGreaterThan(40)
      expect(down.toSorted()).toEqual(up.toSorted())
    }
  })

  it("kent van een zin de regels, lezingen, begrippen en voorbeelden", () => {
    const of = (id: string) => account(concept, naast).zinnen.find(({ zin }) => zin === id)
    expect(of("contact")).toMatchObject({
      soort: "regel",
      regels: expect.arrayContaining(["contact"]),
      lezingen: expect.arrayContaining(["contact.start", "werkdag"]),
      voorbeelden: expect.arrayContaining(["kerst"])
    })
    expect(of("klacht")).toMatchObject({ soort: "begrip", begrippen: expect.arrayContaining(["klacht"]) })
    expect(of("minderjarig")?.lezingen).toContain("minderjarig")
  })

  it("laat van een lezing zien welke regels eronder werken", () => {
    const { lezingen: read } = account(concept, naast)
    expect(read.find(({ lezing }) => lezing === "contact.start")?.regels).toContain("contact")
    expect(read.find(({ lezing }) => lezing === "jeugdstem.rol")?.regels).toContain("loketten")
  })

  it("noemt elke regel één keer", () => {
    const ids = grounds().map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(10)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

it("elke wet die een regel noemt, is te vinden", () => {
  const cited = grounds().flatMap(({ wetten }) => wetten)
  expect(cited.length).toBeGreaterThan(10)
  expect(cited.filter((wet) => readReference(wet) === null)).toEqual([])
})

describe("niet verantwoord is", () => {
  const [rule] = grounds() as [Regelgrond]

  it("een norm waar geen regel op rust", () =>
    expect(added(withSentence("anoniem", { draagt: [] }))).toContain("zin-zonder-regel anoniem"))

  it("een open zin zonder lezing", () => {
    const without = lezingen.map((lezing) => ({ ...lezing, zinnen: lezing.zinnen.filter((id) => id !== "onderzoek") }))
    expect(added(concept, { ...naast, lezingen: without })).toContain("zin-zonder-lezing onderzoek")
  })

  it("een omschrijving zonder begrip", () => {
    const without = begrippen.filter(({ zinnen }) => !zinnen.includes("bezwaarschrift"))
    expect(without.length).toBeLessThan(begrippen.length)
    expect(added(concept, { ...naast, begrippen: without })).toContain("zin-zonder-begrip bezwaarschrift")
  })

  it("een regel die niets noemt, of alleen ankers die geen zin draagt", () => {
    const bare = { ...rule, id: "kaal", ankers: [], parameters: [], wetten: [], lezingen: [] }
    expect(added(concept, naast, [...grounds(), bare, { ...bare, id: "los", ankers: ["bestaat.niet"] }])).toEqual([
      "regel-zonder-grond kaal",
      "regel-zonder-grond los"
    ])
  })

  it.each(["werkdag", "wie.gezag"])("een lezing die geen regel gebruikt, ook naast een zin met regels (%s)", (like) => {
    const [first] = lezingen.filter(({ id }) => id === like)
    if (first === undefined) throw new Error(`er is geen lezing ${like}`)
    const vreemd = { ...first, id: "vreemd" }
    expect(added(concept, { ...naast, lezingen: [...lezingen, vreemd] })).toEqual(["lezing-ongebruikt vreemd"])
  })

  it.each(["werkdag", "wie.gezag"])("een regel onder een lezing die er niet is (%s)", (gone) => {
    const without = lezingen.filter(({ id }) => id !== gone)
    expect(without.length).toBe(lezingen.length - 1)
    const lacking = grounds().filter((one) => one.lezingen.includes(gone))
    expect(lacking.length).toBeGreaterThan(0)
    expect(added(concept, { ...naast, lezingen: without }).filter((lack) => lack.endsWith(gone))).toEqual(
      lacking.map(() => `lezing-ontbreekt ${gone}`)
    )
  })

  it("een norm zonder uitgewerkt voorbeeld", () => {
    const without = examples.filter(({ zinnen }) => !zinnen.includes("contact"))
    expect(without.length).toBeLessThan(examples.length)
    expect(added(concept, { ...naast, voorbeelden: without })).toContain("zin-zonder-voorbeeld contact")
  })

  it("een parameter die geen zin draagt", () => {
    const parameters = { ...concept.parameters, "nieuw.termijn": { woorden: [], zinnen: [] } }
    expect(added({ ...concept, parameters })).toEqual(["parameter-zonder-zin nieuw.termijn"])
  })

  it.each([
    // Awb art. 6:7: six weeks for an objection; art. 4:13: eight weeks for a decision.
    ["bezwaar.termijn", 4, "De tekst noemt bij “bezwaar.termijn” 4 weken, de wet (Awb art. 6:7"],
    ["besluit.termijn", 12, "De tekst noemt bij “besluit.termijn” 12 weken, de wet (Awb art. 4:13"]
  ] as const)("een getal van de tekst waar de wet voor gaat (%s)", (id, aantal, melding) => {
    const parameter = concept.parameters[id]
    if (parameter === undefined) throw new Error(`er is geen ${id}`)
    const waarde = { soort: "termijn", termijn: { aantal, eenheid: "weken" } } as const
    const other = { ...concept, parameters: { ...concept.parameters, [id]: { ...parameter, waarde } } }
    expect(added(other)).toEqual([`getal-niet-gevolgd ${id}`])
    expect(account(other, naast).onverantwoord.map((one) => one.melding)).toContainEqual(
      expect.stringContaining(melding)
    )
  })

  it.each(["contact.termijn", "routering.termijn", "ontvangstbevestiging.termijn", "bewaren.termijn"])(
    "niet een getal dat alleen de tekst zet (%s)",
    (id) => {
      const parameter = concept.parameters[id]
      if (parameter === undefined) throw new Error(`er is geen ${id}`)
      const waarde = { soort: "termijn", termijn: { aantal: 9, eenheid: "weken" } } as const
      expect(added({ ...concept, parameters: { ...concept.parameters, [id]: { ...parameter, waarde } } })).toEqual([])
    }
  )

  it("een getal in een norm dat niet als waarde is gelezen", () => {
    const contact = concept.zinnen.find(({ id }) => id === "contact")?.tekst ?? ""
    expect(added(withSentence("contact", { tekst: `${contact} Hij belt 3 keer.` }))).toEqual([
      "getal-ongelezen contact"
    ])
    expect(added(withSentence("contact", { tekst: contact.replace("5", "4") }))).toEqual(["getal-ongelezen contact"])
    expect(added(withSentence("contact", { tekst: `${contact} Dat is 1 van de medewerkers.` }))).toEqual([])
    expect(added(withSentence("contact", { tekst: `${contact} Hij belt 3 keer.`, soort: "uitleg" }))).toEqual([])
  })

  it.each([
    ["Hij belt drie keer.", true],
    ["Dat is binnen een week.", true],
    ["Hij belt éénmaal of vijfentwintig keer.", true],
    ["Na twintig dagen is het voorbij.", true],
    ["Dat is één van de commissies.", false],
    ["Dit is een tweede besluit van een week geleden.", false],
    ["Wij zien toe op vierhoeken.", false]
  ])("een getal in woorden: %s", (words, isNumber) => {
    const contact = concept.zinnen.find(({ id }) => id === "contact")?.tekst ?? ""
    expect(added(withSentence("contact", { tekst: `${contact} ${words}` }))).toEqual(
      isNumber ? ["getal-ongelezen contact"] : []
    )
  })

  const contactSaying = (words: string): Tekst => {
    const contact = concept.zinnen.find(({ id }) => id === "contact")?.tekst ?? ""
    return withSentence("contact", { tekst: `${contact} ${words}` })
  }

  it.each(getalvormen.flatMap(({ naam, zoals }) => zoals.map((words) => [naam, words] as const)))(
    "een getal in elke vorm waarin het Nederlands er een schrijft (%s: %s)",
    (_, words) => expect(added(contactSaying(`Dat is ${words}.`))).toEqual(["getal-ongelezen contact"])
  )

  it.each([
    "een half jaar",
    "anderhalve maand",
    "een week later",
    "tweemaal",
    "de tweede werkdag",
    "een derde van de leden",
    "binnen een kwartaal",
    "15-jarigen",
    "door 3 van de leden",
    "op 15 van de dagen",
    "u heeft een maand om te reageren",
    "een termijn van een maand geldt",
    "binnen een termijn van een week",
    "het dossier bewaren wij een jaar",
    "binnen een kalendermaand",
    "binnen ½ jaar",
    "een week de tijd",
    "een maand heeft u om te reageren",
    "met zijn tweeën",
    "eens in de maand"
  ])("%s", (words) => expect(added(contactSaying(`Zo staat het er: ${words}.`))).toEqual(["getal-ongelezen contact"]))

  it.each([
    "een tweede besluit",
    "een eerste gesprek",
    "ten eerste",
    "nog een keer",
    "iedere medewerker",
    "de volgende stappen",
    "een jaarlijks verslag",
    "een van de partners",
    "een dag",
    "op een dag in de zomer",
    "een besluit van een maand geleden",
    "op een dag waarop wij werken",
    "1 van de leden",
    "met beide partijen"
  ])("en geen: %s", (words) => expect(added(contactSaying(`Zo staat het er: ${words}.`))).toEqual([]))

  it("een getal dat twee keer in een zin staat en maar één keer is gelezen", () => {
    expect(added(contactSaying("Echt, binnen 5 werkdagen."))).toEqual(["getal-ongelezen contact"])
    const read = (words: number): Tekst => ({
      ...contactSaying("Echt, binnen 5 werkdagen."),
      parameters: {
        ...concept.parameters,
        "contact.termijn": { woorden: Array.from({ length: words }, () => "binnen 5 werkdagen"), zinnen: ["contact"] }
      }
    })
    expect(added(read(1))).toEqual(["getal-ongelezen contact"])
    expect(added(read(2))).toEqual([])
  })

  it("een getal in een open zin waar regels op rusten, en niet in een die niets draagt", () => {
    const open = { soort: "open", tekst: "Na 3 gesprekken verwijzen wij u door." } as const
    expect(added(withSentence("doorverwijzing", open))).toEqual(["getal-ongelezen doorverwijzing"])
    expect(added(withSentence("doorverwijzing", { ...open, draagt: [] }))).not.toContain(
      "getal-ongelezen doorverwijzing"
    )
  })
})

describe("welke regels op een zin rusten", () => {
  const of = (id: string) => concept.zinnen.find((zin) => zin.id === id) as Tekst["zinnen"][number]
  const ids = (id: string) => rulesOn(of(id)).map((rule) => rule.id)

  it("zegt één functie: door een anker, een parameter, een plicht van de procedure of een loket", () => {
    expect(ids("contact")).toEqual(["verloop", "contact"])
    expect(ids("geen-besluit")).toEqual(["soort", "besluit"])
    expect(ids("advies")).toEqual(["verloop"])
    expect(ids("loket-jeugdstem")).toEqual(["loketten", "indienen", "verloop"])
    expect(ids("ons-best")).toEqual([])
  })

  it("en van de andere kant gezien hetzelfde", () => {
    for (const rule of grounds())
      for (const zin of concept.zinnen)
        expect(sentencesUnder(rule, concept.zinnen).includes(zin)).toBe(rulesOn(zin).includes(rule))
  })

  it("noemt alleen de wetten in één adem met de zin", () => {
    const objection = grounds().find(({ id }) => id === "bezwaar")
    expect(objection === undefined ? [] : statutesBeside(objection, of("bezwaartermijn"))).toEqual(objection?.wetten)
    const kind = grounds().find(({ id }) => id === "uitkomst") as Regelgrond
    expect(statutesBeside(kind, of("anoniem"))).toEqual([])
    expect(statutesBeside(kind, of("bezwaar-waarom"))).toEqual([
      "Awb art. 6:9",
      "Awb art. 2:1",
      "Awb art. 6:5 lid 1",
      "Awb art. 6:6",
      "Awb art. 6:11"
    ])
  })
})

describe("een lezing die is ingebouwd", () => {
  const inside = new Set(Object.values(builtIn).flat())

  it("verandert geen uitkomst, en zegt dat zelf", () => {
    const listed = Object.keys(withoutEffect)
    // One: whoever has custody without being a parent is a guardian, whom text and statute both name (BW Boek 1 art. 245 lid 3).
    expect(listed).toEqual(["wie.gezag"])
    for (const id of listed) {
      const reading = lezingen.find((one) => one.id === id)
      expect(inside.has(id), id).toBe(true)
      expect(reading?.toepassing, id).toMatch(/^Geen (?:uitkomst|getal|dag|bedrag|antwoord)/u)
    }
    expect([...inside].toSorted()).toEqual(listed.toSorted())
  })

  it("kan gekozen worden als elke andere, en dan komt hetzelfde eruit; een waarde die zij niet heeft, kan niet", () => {
    const values = Object.fromEntries(
      lezingen
        .filter(({ id }) => inside.has(id))
        .map(({ id, alternatieven }) => [id, alternatieven.map(({ waarde }) => waarde)])
    )
    expect(valuesBuiltIn).toEqual(values)
    for (const { situatie } of voorbeelden.filter(({ regeling }) => regeling === "kracht"))
      for (const [id, all] of Object.entries(valuesBuiltIn))
        for (const value of all)
          expect(assess(situatie as Situatie, { lezingen: { [id]: value } })).toEqual(assess(situatie as Situatie))
    expect(() => assess({}, { lezingen: { "wie.gezag": "anders" as never } })).toThrow("ruim, als-in-de-wet")
  })

  it("staat met alle andere tussen wat gekozen kan worden: een beoordeling kan onder elke lezing", () => {
    expect(lezingen.filter(({ regeling }) => regeling === "kracht").length).toBeGreaterThan(80)
    for (const { id, regeling, alternatieven } of lezingen)
      for (const { waarde } of alternatieven)
        if (regeling === "kracht")
          expect(
            () => assess({ aanleiding: "behandeling" }, { lezingen: { [id]: waarde } }),
            `${id}=${waarde}`
          ).not.toThrow()
  })
})

it("elke ingebouwde lezing hoort bij een regel die er is", () => {
  const known = grounds().map(({ id }) => id)
  expect(Object.keys(builtIn).filter((id) => !known.includes(id))).toEqual([])
})
