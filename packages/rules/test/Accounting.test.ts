import { begrippen } from "@kracht/content/begrippen"
import { lezingen } from "@kracht/content/lezingen"
import { versies } from "@kracht/content/regelingen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { readReference } from "@kracht/regulation/StatuteReference"
import { describe, expect, it } from "vitest"
import { account, grounds, type Regelgrond, type Tekst, type Verantwoording } from "../src/Accounting.ts"

const naast = { lezingen, begrippen, voorbeelden }

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

  it("een lezing die geen regel gebruikt", () => {
    const [first] = lezingen.filter(({ id }) => id === "werkdag")
    if (first === undefined) throw new Error("er is geen lezing werkdag")
    const vreemd = { ...first, id: "vreemd" }
    expect(added(concept, { ...naast, lezingen: [...lezingen, vreemd] })).toEqual(["lezing-ongebruikt vreemd"])
  })

  it("een parameter die geen zin draagt", () => {
    const parameters = { ...concept.parameters, "nieuw.termijn": { woorden: [], zinnen: [] } }
    expect(added({ ...concept, parameters })).toEqual(["parameter-zonder-zin nieuw.termijn"])
  })

  it("een getal in een norm dat niet als waarde is gelezen", () => {
    const contact = concept.zinnen.find(({ id }) => id === "contact")?.tekst ?? ""
    expect(added(withSentence("contact", { tekst: `${contact} Hij belt 3 keer.` }))).toEqual([
      "getal-ongelezen contact"
    ])
    expect(added(withSentence("contact", { tekst: contact.replace("5", "4") }))).toEqual(["getal-ongelezen contact"])
    expect(added(withSentence("contact", { tekst: `${contact} Dat is 1 van de medewerkers.` }))).toEqual([])
    expect(added(withSentence("contact", { tekst: `${contact} Hij belt 3 keer.`, soort: "uitleg" }))).toEqual([])
  })
})
