import { hashText } from "@kracht/regulation/Hash"
import type { Blok, Versie } from "@kracht/regulation/Model"
import { plainText } from "@kracht/regulation/Text"
import { describe, expect, it } from "vitest"
import { concept, inhoud, recordOf } from "./Content.ts"

/** The partners a version names, in its own words. */
const namesIn = ({ zinnen, parameters }: Versie): ReadonlyArray<string> =>
  (parameters["partners"]?.zinnen ?? []).map((id) => zinnen.find((zin) => zin.id === id)?.tekst ?? "")

const idsOf = (blokken: ReadonlyArray<Blok>): ReadonlyArray<string> =>
  blokken.flatMap((blok) =>
    blok.soort === "alinea" ? blok.zinnen : blok.punten.flatMap((punt) => idsOf(punt.blokken))
  )

describe("the concept is the text as received", () => {
  it("word for word, as many as were counted and with the hash that was taken", () => {
    const words = plainText(concept).split(/\s+/u).filter(Boolean)
    const { bewaking } = recordOf("concept")
    expect(words.length).toBe(bewaking?.woorden)
    expect(hashText(words.join(" "))).toBe(bewaking?.sha256)
  })

  it("with all its sentences: 126 in five chapters", () => {
    expect(concept.zinnen.length).toBe(126)
    expect(concept.hoofdstukken.map(({ nummer, titel, bepalingen }) => [nummer, titel, bepalingen.length])).toEqual([
      ["1.", "Kracht", 0],
      ["2.", "Compliment, signaal, bezwaar en klacht", 4],
      ["3.", "Indienen van een klacht", 10],
      ["4.", "Leren van complimenten en klachten", 1],
      ["5.", "Overige belangrijke Informatie", 7]
    ])
  })

  it("with its headings as printed, errors included", () => {
    const printed = concept.hoofdstukken.flatMap(({ bepalingen }) =>
      bepalingen.map(({ nummer, titel, niveau }) => [nummer, titel, niveau])
    )
    expect(printed).toEqual(
      expect.arrayContaining([
        ["3.3.3", "Jeugstem", 3],
        ["3.4.", "Uw klacht bespreken", 2],
        ["3.6", "Vervolggesprek", 2],
        ["3.6", "Intrekken van uw klacht/stopzetten procedure", 2],
        ["5.1", "Jaarverslagen van de externe klachtencommissies", 2],
        ["5.1", "Geheimhouding", 2]
      ])
    )
  })

  it("with its errors: a placeholder, a drafter's question, an empty date, a name misspelt", () => {
    const words = Object.fromEntries(concept.zinnen.map(({ id, tekst }) => [id, tekst]))
    expect(words["compliment-geven"]).toContain("(LINK)")
    expect(words["uitbesteding"]).toContain("(onderaannemer of maatwerkvoorziening?)")
    expect(words["vaststelling"]).toContain("vastgesteld op ……….")
    expect(words["jeugdstem-gratis"]).toContain("door Jeugstem.")
    expect(words["bezwaar-maken"]).toContain("‘bezwaar te maken’")
  })

  it("with every sentence in its place once, in reading order", () => {
    const placed = concept.hoofdstukken.flatMap((hoofdstuk) => [
      ...idsOf(hoofdstuk.blokken),
      ...hoofdstuk.bepalingen.flatMap(({ blokken }) => idsOf(blokken))
    ])
    expect(placed).toEqual(concept.zinnen.map(({ id }) => id))
    expect(new Set(placed).size).toBe(placed.length)
  })

  it("adopted by nobody and in force on no day", () => {
    const { status, vastgesteldOp, geldigVan, geldigTot, terugwerkendTot } = concept
    expect({ status, vastgesteldOp, geldigVan, geldigTot, terugwerkendTot }).toEqual({
      status: "concept",
      vastgesteldOp: null,
      geldigVan: null,
      geldigTot: null,
      terugwerkendTot: null
    })
  })
})

describe("the concept's parameters", () => {
  const stateOf = (id: string) => {
    const waarde = concept.parameters[id]?.waarde
    if (waarde?.soort === "termijn") return `${waarde.termijn.aantal} ${waarde.termijn.eenheid}`
    return waarde?.soort === "aantal" ? waarde.aantal : waarde?.lijst
  }

  // The values of the text, and the sentences that state them: N002-N006, N019 and N022, N029, N048, N060, N080, N082, N115.
  const stated: ReadonlyArray<[string, unknown, ReadonlyArray<string>]> = [
    [
      "partners",
      ["family-supporters", "incluzio", "yoep", "impegno", "mentaal-beter"],
      ["partner-family-supporters", "partner-incluzio", "partner-yoep", "partner-impegno", "partner-mentaal-beter"]
    ],
    ["besluit.termijn", "8 weken", ["beslistermijn", "geen-besluit"]],
    ["bezwaar.termijn", "6 weken", ["bezwaartermijn"]],
    ["minderjarig.leeftijd", 18, ["minderjarig"]],
    ["routering.termijn", "2 werkdagen", ["routering"]],
    ["ontvangstbevestiging.termijn", "1 werkdagen", ["ontvangstbevestiging"]],
    ["contact.termijn", "5 werkdagen", ["contact"]],
    ["bewaren.termijn", "2 jaren", ["bewaartermijn"]]
  ]

  it.each(stated)("%s is what the text says", (id, value, zinnen) => {
    expect(stateOf(id)).toEqual(value)
    expect(concept.parameters[id]?.zinnen).toEqual(zinnen)
  })

  it("are these and no others", () => {
    expect(Object.keys(concept.parameters)).toEqual(stated.map(([id]) => id))
  })
})

describe("what stands beside the text", () => {
  it("stands beside the words it was checked against: what does not must be read again", () => {
    const again = inhoud.bevindingen.map(({ bestand, regel, melding }) => `content/${bestand}:${regel}: ${melding}`)
    expect(again).toEqual([])
    expect(
      [...inhoud.lezingen, ...inhoud.voorbeelden, ...inhoud.vraagvoorbeelden].flatMap(({ zinnen }) => zinnen).length
    ).toBeGreaterThan(40)
  })

  it("names every partner as the text does, and invents nothing of it", () => {
    const named = ["Family Supporters", "Incluzio", "Yoep", "impegno", "Mentaal Beter"]
    expect(namesIn(concept)).toEqual(named)
    expect(inhoud.partners.map(({ naam }) => naam).toSorted()).toEqual(
      [...new Set(inhoud.versies.flatMap(namesIn))].toSorted()
    )
    for (const { externeKlachtencommissie, oordeelTermijn, klachtencoordinator } of inhoud.partners) {
      for (const unknown of [externeKlachtencommissie, oordeelTermijn, klachtencoordinator]) {
        expect(unknown).toEqual({
          waarde: null,
          tekst: "niet vastgesteld",
          vraagBij: expect.stringContaining("klachtenfunctionaris")
        })
      }
    }
  })

  it("holds a reading for each question the terms and the minor leave open", () => {
    expect(Object.fromEntries(inhoud.lezingen.map(({ id, keuze }) => [id, keuze]))).toMatchObject({
      "contact.start": "ontvangst",
      werkdag: "W32",
      minderjarig: "zelfstandig"
    })
  })

  it("holds worked examples, none of which expects nothing", () => {
    const examples = [...inhoud.voorbeelden, ...inhoud.vraagvoorbeelden]
    expect(examples.length).toBeGreaterThanOrEqual(60)
    for (const { verwacht } of examples) expect(Object.keys(verwacht).length).toBeGreaterThan(0)
  })

  it("says of the publication only that nothing is set", () => {
    expect(inhoud.uitgave).toEqual({
      oorsprong: null,
      contact: { naam: null, email: null, url: null },
      beveiligingscontact: null,
      beveiligingscontactGeldigTot: null,
      verwerkingsverantwoordelijke: null,
      toegankelijkheid: { status: null, onderzoek: null, opgesteldOp: null, ondertekendDoor: null }
    })
  })
})
