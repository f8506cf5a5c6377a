import { describe, expect, it } from "@effect/vitest"
import { compareVersions, type Vergelijking } from "@kracht/regulation/Compare"
import { compareWords, type Woorden } from "@kracht/regulation/compare/Words"
import type { Versie } from "@kracht/regulation/Model"
import * as Schema from "effect/Schema"
import { changed, fixture, folder, inhoudOf, versieOf, voorbeeldstad } from "./Voorbeeldstad.ts"

const old = versieOf(voorbeeldstad)
const chapter = `${folder}/indienen.mdx`

/** The version with one thing in it changed, against the version as it was. */
const comparedWith = (van: string, naar: string, bestand = chapter): Vergelijking =>
  compareVersions(old, versieOf(changed(voorbeeldstad, bestand, van, naar)))

const formsOf = ({ zinnen }: Vergelijking) =>
  zinnen.filter(({ vorm }) => vorm !== "gelijk").map(({ id, vorm, wat }) => [id, vorm, wat])

const joined = (woorden: ReadonlyArray<Woorden>, without: Woorden["soort"]): string =>
  woorden
    .filter(({ soort }) => soort !== without)
    .map(({ tekst }) => tekst)
    .join("")

const line = (id: string, text: string) => `<Zin id="${id}" soort="regel"${text}</Zin>\n`

const stop = line("stoppen", ' draagt="intrekken">U kunt uw klacht altijd intrekken.')
const terugblik = line("terugblik", ' draagt="vervolggesprek">Na een periode die we samen afspreken, kijken we terug.')

describe("two versions, sentence by sentence", () => {
  it("are the same when nothing changed", () => {
    const same = compareVersions(old, old)
    expect(same.zinnen).toHaveLength(old.zinnen.length)
    expect(new Set(same.zinnen.map(({ vorm }) => vorm))).toEqual(new Set(["gelijk"]))
    expect(new Set(same.bepalingen.map(({ vorm }) => vorm))).toEqual(new Set(["gelijk"]))
    expect(same.parameters).toEqual([])
  })

  it("differ in the words of a sentence, with what was added and removed", () => {
    const comparison = comparedWith("belt u <Termijn", "mailt u <Termijn")
    expect(formsOf(comparison)).toEqual([["bellen", "gewijzigd", ["woorden"]]])
    expect(comparison.zinnen.find(({ id }) => id === "bellen")?.woorden).toEqual([
      { soort: "gelijk", tekst: "Die " },
      { soort: "verwijderd", tekst: "belt" },
      { soort: "toegevoegd", tekst: "mailt" },
      { soort: "gelijk", tekst: " u binnen 10 werkdagen." }
    ])
  })

  it("differ in what a sentence carries, also where every object has something of that name", () => {
    const slot = `${folder}/slot.mdx`
    expect(comparedWith('draagt="kosten"', 'draagt="kosten constructor"', slot).ankers).toEqual([
      { id: "constructor", van: [], naar: ["gratis"] }
    ])
    const term = comparedWith('id="bewaren.termijn"', 'id="toString"', slot)
    expect(term.parameters.map(({ id, van, naar }) => [id, van === null, naar === null])).toEqual([
      ["bewaren.termijn", false, true],
      ["toString", true, false]
    ])
  })

  it("tell of which sentence the version made from the other says that its norm is the same", () => {
    const other = versieOf(changed(voorbeeldstad, chapter, "belt u <Termijn", "mailt u <Termijn"))
    const wijziging = { zin: "bellen", bepaling: null, waarom: "Sneller.", defect: null, norm: "gelijk" as const }
    const made = { ...other, versie: "2027", vorige: "2026", wijzigingen: [wijziging] }
    const said = (van: Versie, naar: Versie) =>
      compareVersions(van, naar).zinnen.flatMap(({ id, norm }) => (norm === null ? [] : [id]))
    expect(said(old, made)).toEqual(["bellen"])
    expect(said(made, old)).toEqual(["bellen"])
    expect(said(old, { ...made, wijzigingen: [{ ...wijziging, norm: null }] })).toEqual([])
    expect(said({ ...old, versie: "2025" }, made)).toEqual([])
  })

  it("differ in a term, as words and as a parameter", () => {
    const comparison = comparedWith("binnen 10 werkdagen", "binnen 4 weken")
    expect(formsOf(comparison)).toEqual([["bellen", "gewijzigd", ["woorden"]]])
    expect(comparison.parameters).toEqual([
      {
        id: "contact.termijn",
        van: { soort: "termijn", termijn: { aantal: 10, eenheid: "werkdagen" } },
        naar: { soort: "termijn", termijn: { aantal: 4, eenheid: "weken" } }
      }
    ])
  })

  it("differ in what a sentence is and carries though its words are the same", () => {
    expect(formsOf(comparedWith('id="stoppen" soort="regel"', 'id="stoppen" soort="belofte"'))).toEqual([
      ["stoppen", "gewijzigd", ["soort"]]
    ])
    expect(formsOf(comparedWith('draagt="intrekken"', 'draagt="intrekken kosten"'))).toEqual([
      ["stoppen", "gewijzigd", ["draagt"]]
    ])
  })

  it("have a new sentence where it stands, and one that is gone where it stood", () => {
    const added = comparedWith(stop, `${line("nieuw", ">Wij bevestigen dat.")}${stop}`)
    expect(formsOf(added)).toEqual([["nieuw", "nieuw", []]])
    const gone = comparedWith(stop, "")
    expect(formsOf(gone)).toEqual([["stoppen", "vervallen", []]])
    const upToStop = ({ zinnen }: Vergelijking) => {
      const ids = zinnen.map(({ id }) => id)
      return ids.slice(0, ids.indexOf("stoppen") + 1).slice(-3)
    }
    expect(upToStop(added)).toEqual(["terugblik", "nieuw", "stoppen"])
    expect(upToStop(gone)).toEqual(["na-de-commissie", "terugblik", "stoppen"])
    expect(gone.zinnen.find(({ id }) => id === "stoppen")).toMatchObject({
      naar: null,
      woorden: [{ soort: "verwijderd", tekst: "U kunt uw klacht altijd intrekken." }]
    })
  })

  it("have a sentence that moved: as few as can be", () => {
    const bellen =
      '<Zin id="bellen" soort="regel" draagt="contact">Die belt u <Termijn id="contact.termijn">binnen 10 werkdagen</Termijn>.</Zin>\n'
    const without = changed(voorbeeldstad, chapter, bellen, "")
    const toTheEnd = versieOf(changed(without, chapter, stop, `${stop}${bellen}`))
    expect(formsOf(compareVersions(old, toTheEnd))).toEqual([["bellen", "verplaatst", ["plaats"]]])
    expect(formsOf(comparedWith(`${terugblik}${stop}`, `${stop}${terugblik}`))).toHaveLength(1)
  })

  it("have a sentence that moved to another provision, and may have changed there", () => {
    const without = changed(voorbeeldstad, chapter, stop, "")
    const elsewhere = line("stoppen", ' draagt="intrekken">Intrekken kan altijd.')
    const kanaal = '<Zin id="kanaal"'
    const moved = versieOf(changed(without, chapter, kanaal, `${elsewhere}${kanaal}`))
    expect(formsOf(compareVersions(old, moved))).toEqual([["stoppen", "gewijzigd", ["woorden", "plaats"]]])
  })

  it("have sentences that stand after another, though they did not move themselves", () => {
    const swapped = comparedWith(`${terugblik}${stop}`, `${stop}${terugblik}`)
    expect(swapped.verband).toEqual(["stoppen", "terugblik"])
    expect(comparedWith("belt u <Termijn", "mailt u <Termijn").verband).toEqual([])
  })

  it("have list items that stand under another sentence, though the list is of one provision before and after", () => {
    const item = (id: string) => `- <Zin id="${id}" soort="regel">Stap ${id}.</Zin>\n`
    const lead = (id: string) => `\n<Zin id="${id}" soort="regel">Zo gaat het bij ${id}:</Zin>\n\n`
    const text = (...parts: ReadonlyArray<string>) =>
      versieOf(changed(voorbeeldstad, chapter, stop, `${stop}${parts.join("")}`))
    const van = text(lead("ons"), item("a"), item("b"), lead("hen"), item("c"))
    const naar = text(lead("ons"), item("a"), lead("hen"), item("b"), item("c"))
    const { zinnen, verband } = compareVersions(van, naar)
    expect(zinnen.filter(({ vorm }) => vorm !== "gelijk").map(({ id, vorm }) => [id, vorm])).toEqual([
      ["b", "verplaatst"]
    ])
    expect(verband).toEqual(["hen", "b", "c"])
    // What was taken away from between two lists leaves the last one under the first sentence.
    expect(compareVersions(van, text(lead("hen"), lead("ons"), item("a"), item("b"), item("c"))).verband).toContain("c")
  })

  it("do not call what a sentence refers to another because others came or went", () => {
    expect(comparedWith(stop, `${line("nieuw", ">Wij bevestigen dat.")}${stop}`).verband).toEqual([])
    expect(comparedWith(terugblik, "").verband).toEqual([])
  })

  it("do call it another where what stood there moved, whatever is said of the norm of that", () => {
    const swapped = versieOf(changed(voorbeeldstad, chapter, `${terugblik}${stop}`, `${stop}${terugblik}`))
    const [moved] = compareVersions(old, swapped).zinnen.filter(({ vorm }) => vorm === "verplaatst")
    const said = { zin: moved?.id ?? "", bepaling: null, waarom: "Eerder.", defect: null, norm: "gelijk" as const }
    const made = { ...swapped, versie: "2027", vorige: "2026", wijzigingen: [said] }
    expect(compareVersions(old, made).verband).toEqual(["stoppen", "terugblik"])
  })

  it("do not call a sentence moved because others came or went", () => {
    expect(formsOf(comparedWith(stop, `${stop}${line("nieuw", ">Wij bevestigen dat.")}`))).toEqual([
      ["nieuw", "nieuw", []]
    ])
  })
})

describe("two versions, provision by provision", () => {
  const placesOf = ({ bepalingen }: Vergelijking) =>
    bepalingen.filter(({ vorm }) => vorm !== "gelijk").map(({ id, vorm, wat }) => [id, vorm, wat])

  it("count chapters and provisions", () => {
    expect(compareVersions(old, old).bepalingen.map(({ id, naar }) => [id, naar?.niveau, naar?.binnen])).toEqual([
      ["soorten", 1, null],
      ["vriendelijk", 2, "soorten"],
      ["besluiten", 2, "soorten"],
      ["klachten", 2, "soorten"],
      ["indienen", 1, null],
      ["wie", 2, "indienen"],
      ["loketten", 2, "indienen"],
      ["voorbeeldstad", 3, "loketten"],
      ["commissie", 3, "loketten"],
      ["steun", 3, "loketten"],
      ["stappen", 2, "indienen"],
      ["verder", 1, null],
      ["praten", 2, "verder"],
      ["bezwaar-verder", 2, "verder"],
      ["gang", 2, "verder"],
      ["gegevens", 2, "verder"],
      ["verslag", 2, "verder"],
      ["slot", 1, null]
    ])
  })

  it("differ in number, title or level", () => {
    expect(placesOf(comparedWith('nummer="B3"', 'nummer="B4"'))).toEqual([["stappen", "gewijzigd", ["nummer"]]])
    expect(placesOf(comparedWith("## Wat wij doen", "## Onze stappen"))).toEqual([["stappen", "gewijzigd", ["titel"]]])
    expect(placesOf(comparedWith("### Bij de commissie", "## Bij de commissie"))).toEqual([
      ["commissie", "gewijzigd", ["niveau", "plaats"]],
      ["steun", "verplaatst", ["plaats"]]
    ])
  })

  it("print another marker before a list item, set a sentence in a paragraph of its own, or nest it", () => {
    const marker = comparedWith('<Lijst teken="–">', '<Lijst teken="o">')
    expect(formsOf(marker)).toEqual(
      ["loket-eigen", "loket-commissie", "loket-jeugdstem"].map((id) => [id, "gewijzigd", ["opmaak"]])
    )
    const apart = comparedWith(
      'waar u de klacht indient.</Zin>\n<Zin id="keuze-uit"',
      'waar u de klacht indient.</Zin>\n\n<Zin id="keuze-uit"'
    )
    expect(formsOf(apart)).toEqual([["keuze-uit", "gewijzigd", ["opmaak"]]])
    const flat = comparedWith('   - <Zin id="verzorger-voogd"', '4. <Zin id="verzorger-voogd"')
    expect(formsOf(flat)).toContainEqual(["verzorger-voogd", "gewijzigd", ["opmaak"]])
  })

  it("lose a sentence without a word about how its neighbours are set", () => {
    const without = comparedWith(
      '<Zin id="bericht" soort="regel" draagt="ontvangstbevestiging">U krijgt <Termijn id="ontvangstbevestiging.termijn">binnen 2 werkdagen</Termijn> bericht dat uw klacht er is.</Zin>\n',
      ""
    )
    expect(formsOf(without)).toEqual([["bericht", "vervallen", []]])
    expect(without.ankers).toEqual([{ id: "ontvangstbevestiging", van: ["bericht"], naar: [] }])
  })

  it("have another title page", () => {
    const titled = comparedWith("  - Klachtenregeling\n", "  - Regeling klachten\n", `${folder}/regeling.yaml`)
    expect(titled.titel).toEqual({
      van: ["Klachtenregeling", "Samenwerking Voorbeeldstad"],
      naar: ["Regeling klachten", "Samenwerking Voorbeeldstad"]
    })
    expect(comparedWith("## Waar", "## Waar dan").titel).toBeNull()
  })

  it("rest a rule on another sentence", () => {
    const moved = comparedWith(
      'id="juiste-plek" soort="regel" draagt="routering"',
      'id="juiste-plek" soort="regel" draagt="routering doorzetting"'
    )
    expect(moved.ankers).toEqual([{ id: "doorzetting", van: ["doorgeven"], naar: ["juiste-plek", "doorgeven"] }])
    expect(comparedWith("## Waar", "## Waar dan").ankers).toEqual([])
  })

  it("have chapters in another order", () => {
    const swapped = comparedWith(
      "  - verder.mdx\n  - slot.mdx",
      "  - slot.mdx\n  - verder.mdx",
      `${folder}/regeling.yaml`
    )
    expect(placesOf(swapped)).toHaveLength(1)
    expect(formsOf(swapped)).toEqual([])
  })
})

describe("versions that followed each other", () => {
  const { versies } = inhoudOf(fixture)
  const [first, second] = versies as [Versie, Versie, Versie]

  it("show what each changed", () => {
    const comparison = compareVersions(first, second)
    expect(comparison).toMatchObject({
      regeling: "voorbeeldstad",
      van: { versie: "proef-1", status: "vervallen", hash: first.hash },
      naar: { versie: "proef-2", status: "vervallen", hash: second.hash }
    })
    expect(formsOf(comparison)).toEqual([
      ["bellen", "gewijzigd", ["woorden"]],
      expect.arrayContaining(["verplaatst"]),
      ["proef", "gewijzigd", ["woorden"]]
    ])
    expect(comparison.parameters.map(({ id }) => id)).toEqual(["contact.termijn"])
  })

  const pairs = versies.flatMap((van) => versies.map((naar) => ({ name: `${van.versie} → ${naar.versie}`, van, naar })))

  it.each(pairs)("can be made out of each other: $name", ({ van, naar }) => {
    const { zinnen } = compareVersions(van, naar)
    const texts = (side: "van" | "naar", without: Woorden["soort"]) =>
      zinnen.flatMap((zin) => (zin[side] === null ? [] : [[zin.id, joined(zin.woorden, without)]]))
    const printed = (versie: Versie) => versie.zinnen.map(({ id, tekst }) => [id, tekst])
    expect(texts("naar", "verwijderd")).toEqual(printed(naar))
    expect(Object.fromEntries(texts("van", "toegevoegd"))).toEqual(Object.fromEntries(printed(van)))
  })

  it.each(pairs)("lose what the other way round is gained: $name", ({ van, naar }) => {
    const [there, back] = [compareVersions(van, naar).zinnen, compareVersions(naar, van).zinnen]
    const ids = (zinnen: Vergelijking["zinnen"], form: string) =>
      new Set(zinnen.filter(({ vorm }) => vorm === form).map(({ id }) => id))
    expect(ids(there, "nieuw")).toEqual(ids(back, "vervallen"))
    expect(ids(there, "vervallen")).toEqual(ids(back, "nieuw"))
    expect(ids(there, "gewijzigd")).toEqual(ids(back, "gewijzigd"))
  })

  it("are refused when they are of different regulations", () => {
    expect(() => compareVersions(first, { ...second, regeling: "elders" })).toThrow(
      "De velden “van” en “naar” noemen versies van verschillende regelingen: kies twee van dezelfde"
    )
  })
})

describe("the changed words", () => {
  const Words = Schema.Array(Schema.Literals(["klacht", "één", "u", ",", ".", "(", "binnen", "5", " ", "é", "&"]))

  it.prop("make the new text with what was added, and the old with what was removed", [Words, Words], ([a, b]) => {
    const [van, naar] = [a.join(""), b.join("")]
    const woorden = compareWords(van, naar)
    expect(joined(woorden, "verwijderd")).toBe(naar)
    expect(joined(woorden, "toegevoegd")).toBe(van)
  })

  it.prop("do so for any two texts", [Schema.String, Schema.String], ([van, naar]) => {
    const woorden = compareWords(van, naar)
    expect(joined(woorden, "verwijderd")).toBe(naar)
    expect(joined(woorden, "toegevoegd")).toBe(van)
  })

  it.prop("of a text and itself are all the same", [Schema.String], ([tekst]) => {
    expect(compareWords(tekst, tekst)).toEqual(tekst === "" ? [] : [{ soort: "gelijk", tekst }])
  })

  it("are whole words, accents and all", () => {
    expect(compareWords("de klachtencoördinator belt", "de klachtencoördinatoren belt")).toEqual([
      { soort: "gelijk", tekst: "de " },
      { soort: "verwijderd", tekst: "klachtencoördinator" },
      { soort: "toegevoegd", tekst: "klachtencoördinatoren" },
      { soort: "gelijk", tekst: " belt" }
    ])
  })
})
