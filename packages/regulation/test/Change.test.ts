import { describe, expect, it } from "vitest"
import { change, indienen, laterVersion, record } from "./faults/Case.ts"
import { inhoudOf } from "./Voorbeeldstad.ts"

/** A version of 2027 made from that of 2026, with one sentence worded otherwise and these changes listed. */
const made = (wijzigingen: string, about = "reden", extra = "") => {
  const closed = change(record, "geldigTot: null", "geldigTot: 2026-12-31")
  const later = laterVersion("2027-01-01").map(({ bestand, tekst }) => ({
    bestand,
    tekst: tekst
      .replace('versie: "2027"', 'versie: "2027"\nvorige: "2026"')
      .replace("hoofdstukken:", `${wijzigingen}hoofdstukken:`)
      .replace("binnen 10 werkdagen", "binnen 8 werkdagen")
      .replace("## Wat wij doen", `## Dit doen wij${extra}`)
  }))
  return inhoudOf([...closed, ...later]).bevindingen.filter(({ code }) => code.includes(about))
}

const line = (bestand: string, words: string): number =>
  (laterVersion("2027-01-01").find((file) => file.bestand === bestand)?.tekst ?? "")
    .split("\n")
    .findIndex((text) => text.includes(words)) + 1

const later = indienen.replace("/2026/", "/2027/")

describe("a version that lists its changes", () => {
  it("names each and no other", () => {
    expect(
      made("wijzigingen:\n  - zin: bellen\n    waarom: Korter.\n  - bepaling: stappen\n    waarom: Duidelijker.\n")
    ).toEqual([])
  })

  it("is told of every difference it gives no reason for, at the place", () => {
    expect(made("wijzigingen: []\n")).toMatchObject([
      {
        bestand: later,
        regel: line(later, 'id="bellen"'),
        code: "zonder-reden",
        melding:
          "Anders dan in versie “2026” is de zin “bellen”, maar de reden staat niet bij wijzigingen van versie “2027”",
        zin: "bellen"
      },
      { bestand: record.replace("/2026/", "/2027/"), code: "zonder-reden", bepaling: "stappen" }
    ])
  })

  it("is told of every reason for what did not change", () => {
    const listed =
      "wijzigingen:\n  - zin: bellen\n    waarom: Korter.\n  - bepaling: stappen\n    waarom: Duidelijker.\n  - zin: kanaal\n    waarom: Ander formulier.\n"
    expect(made(listed)).toMatchObject([
      {
        code: "reden-zonder-verandering",
        melding: "Bij wijzigingen staat de zin “kanaal”, maar die is gelijk aan die in versie “2026”",
        zin: "kanaal"
      }
    ])
  })

  it("is told of every norm it calls the same while a value in it is another", () => {
    const listed = (norm: string) =>
      `wijzigingen:\n  - zin: bellen\n    waarom: Korter.\n${norm}  - bepaling: stappen\n    waarom: Duidelijker.\n`
    expect(made(listed(""))).toEqual([])
    expect(made(listed("    norm: gelijk\n"), "norm")).toMatchObject([
      {
        bestand: record.replace("/2026/", "/2027/"),
        code: "norm-niet-gelijk",
        melding:
          "Bij wijzigingen heet de norm van de zin “bellen” gelijk, maar haar soort, wat zij draagt of een waarde is anders dan in versie “2026”",
        zin: "bellen"
      }
    ])
  })

  it("may call the norm of a new sentence the same, for it was said in another, unless rules rest on it", () => {
    const listed =
      "wijzigingen:\n  - zin: bellen\n    waarom: Korter.\n  - bepaling: stappen\n    waarom: Duidelijker.\n  - zin: nieuw\n    waarom: Stond ergens anders in.\n    norm: gelijk\n"
    const adding = (soort: string) =>
      made(listed, "norm", `\n\n<Zin id="nieuw" soort="${soort}">Dat stond er al.</Zin>`)
    expect(adding("belofte")).toEqual([])
    expect(adding("regel").map(({ code, zin }) => [code, zin])).toEqual([["norm-niet-gelijk", "nieuw"]])
  })

  it("is asked for the same reasons when it has no list at all", () => {
    const without = made("")
    expect(without.map(({ code, zin, bepaling }) => [code, zin ?? bepaling])).toEqual([
      ["zonder-reden", "bellen"],
      ["zonder-reden", "stappen"]
    ])
    expect(without.map(({ melding }) => melding)).toEqual(made("wijzigingen: []\n").map(({ melding }) => melding))
  })
})
