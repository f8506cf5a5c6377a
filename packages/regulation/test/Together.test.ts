import type { Bestand, Fout } from "@kracht/regulation/Compile"
import type { FoutCode } from "@kracht/regulation/Fault"
import { describe, expect, it } from "vitest"
import { beside, language, term } from "./Beside.ts"
import {
  type Case,
  example,
  indienen,
  nameless,
  otherPin,
  reading,
  record,
  sealed,
  slot,
  soorten,
  withPerson
} from "./faults/Case.ts"
import { markup } from "./faults/Markup.ts"
import { records } from "./faults/Records.ts"
import { sentences } from "./faults/Sentences.ts"
import { changed, foutenOf, voorbeeldstad } from "./Voorbeeldstad.ts"

/** One slip of a writer, and the one fault it is: in which file and of which kind. */
type Slip = readonly [bestand: string, van: string, naar: string, code: FoutCode, fault?: string]

const made = (files: ReadonlyArray<Bestand>, slips: ReadonlyArray<Slip>): ReadonlyArray<Bestand> =>
  slips.reduce((before, [bestand, van, naar]) => changed(before, bestand, van, naar), files)

const told = ({ bestand, code }: Pick<Fout, "bestand" | "code">): string => `${bestand} ${code}`

// Where the id of a sentence is gone or is another's, what stood beside it points to nothing: two faults, not one twice.
const RENAMING = new Set([
  "a closing tag without its opening tag",
  "a sentence id used twice, in two files",
  "a provision with the id of a chapter"
])

// In a chapter that is not there, or holds nothing yet, anything may stand.
const ANYTHING = new Set([
  "a chapter that is not there",
  "a chapter without anything in it",
  "a version without its record"
])

const partner = "partners/de-brug.yaml"
const otherReading = "lezingen/bewaren-start.yaml"
const third = "lezingen/werkdag.yaml"

/** Slips in one regulation, of as many kinds as one text can have at once. */
const slips: ReadonlyArray<Slip> = [
  [soorten, "De Brug</Zin>", "De Bruggen</Zin>", "onbekende-partner"],
  [soorten, "bezwaar maken.</Zin>", "bezwaar maken.", "niet-gesloten"],
  [soorten, '<Bepaling id="vriendelijk"', '<Bepaling id="Vriendelijk"', "ongeldige-id"],
  [soorten, 'id="tip" soort="begrip"', 'id="tip" soort="norm"', "onbekende-soort"],
  [soorten, "Op een aanvraag volgt", "Op een {aanvraag aanvraag} volgt", "niet-te-lezen"],
  [soorten, "binnen 6 weken", "binnen zes weken", "onleesbare-termijn"],
  [soorten, 'draagt="bezwaar.waar"', 'anker="bezwaar.waar"', "onbekend-attribuut"],
  [soorten, "## Klacht", "#### Klacht", "kop"],
  [soorten, "hoe er met u is omgegaan", "hoe er met u is **omgegaan**", "opmaak"],
  [indienen, ">18<", ">achttien<", "onleesbaar-aantal"],
  [indienen, 'id="loket-eigen"', 'id="verzorger-ouder"', "dubbele-id"],
  [indienen, "U kiest zelf waar", "U kiest <Nadruk>zelf</Nadruk> waar", "onbekend-onderdeel"],
  [indienen, 'id="keuze-uit" soort="regel"', 'id="keuze-uit"', "ontbrekend-attribuut"],
  [indienen, "Die belt u", 'Die <Zin id="diep" soort="open">belt</Zin> u', "verkeerde-plaats"],
  [indienen, "onze website.</Zin>", "onze website.</Zin> Echt.", "tekst-buiten-zin"],
  [indienen, "De commissie kost u niets.", " ", "lege-zin"],
  [indienen, 'id="met-naam" soort="regel"', 'id="met-naam" soort="open"', "zonder-lezing"],
  [slot, "---\nid: slot\nnummer: null\n---\n\n", "", "kopgegevens"],
  [record, "geldigTot: null", "geldigTot: 2025-12-31", "geldigheid"],
  [record, "  waarom: De samenwerking had nog geen regeling.", "  omdat: Nieuw.\n  waarom: Nieuw.", "onbekend-veld"],
  [partner, "gecontroleerdOp: 2026-11-23", "gecontroleerdOp: 2026-02-30", "ongeldige-waarde"],
  [third, "regeling: voorbeeldstad", "regeling: elders", "onbekende-regeling"],
  [reading, "keuze: zelfstandig", "keuze: nooit", "onbekende-keuze"],
  [otherReading, "  dossier: bf6cdc120790", "  dossiers: bf6cdc120790", "onbekende-zin"],
  [example, 'versies: ["2026"]', 'versies: ["2025"]', "onbekende-versie"],
  [language, "  slot:", "  einde:", "onbekende-bepaling"],
  [
    language,
    "gewoon: We bewaren uw klacht hoogstens {bewaren.termijn}",
    "gewoon: We bewaren uw klacht {bewaren}",
    "onbekend-getal"
  ],
  [term, "vormen: [klacht]", "vormen: [grief]", "onbekende-vorm"]
]

describe("everything wrong in one folder", () => {
  it("is told at once, each thing once", () => {
    const files = [...withPerson([...voorbeeldstad, ...beside], "niemand")]
    const present = made(files, slips).filter(({ bestand }) => bestand !== "uitgave.yaml")
    const faults = foutenOf([...present, { bestand: "los.yaml", tekst: "" }])
    expect(faults.map(told).toSorted()).toEqual(
      [
        ...slips.map(([bestand, , , code]) => told({ bestand, code })),
        // The sentence that was given another's id.
        told(nameless("loket-eigen")),
        "los.yaml onbekend-bestand",
        "uitgave.yaml ontbrekend-bestand",
        `${example} onbekende-persoon`,
        "personen/sanne.yaml persoon-zonder-voorbeeld"
      ].toSorted()
    )
    expect(new Set(faults.map(({ code }) => code)).size).toBeGreaterThanOrEqual(30)
    for (const { regel, kolom, melding } of faults) {
      expect(Math.min(regel, kolom)).toBeGreaterThan(0)
      expect(melding).not.toMatch(/[.!?] /u)
    }
  })
})

/** Slips beside the text that no slip in the text may hide. */
const companions: ReadonlyArray<Slip> = [
  [partner, "gecontroleerdOp: 2026-11-23", "gecontroleerdOp: 2026-02-30", "ongeldige-waarde"],
  [otherReading, "keuze: sluiting", "keuze: nooit", "onbekende-keuze"],
  [otherReading, "zinnen:", "zinnen:\n  nergens:", "onbekende-zin"],
  [example, 'versies: ["2026"]', 'versies: ["2025"]', "onbekende-versie"],
  [example, "  bericht:", "  berichtje:", "onbekende-zin"]
]

const inGlossary: Slip = [term, "vormen: [klacht]", "vormen: [klacht, grief]", "onbekende-vorm"]

/** Everything that can be wrong with the text, one thing at a time. */
const inText: ReadonlyArray<Case> = [...markup, ...sentences].filter(
  ({ wat }) => !RENAMING.has(wat) && !ANYTHING.has(wat)
)

const inRecord: ReadonlyArray<Case> = records.filter(({ wat }) => !ANYTHING.has(wat))

const textIn = (files: ReadonlyArray<Bestand>, bestand: string): string =>
  files.find((file) => file.bestand === bestand)?.tekst ?? ""

describe("whatever is wrong with the text", () => {
  it.each(inText)("$wat: hides nothing beside it, and counts once", ({ files, fouten }) => {
    const slipped = [...companions, inGlossary]
    const faults = foutenOf(made([...files, ...beside], slipped))
    expect(faults.map(told).toSorted()).toEqual(
      [...fouten, ...slipped.map(([bestand, , , code]) => ({ bestand, code }))].map(told).toSorted()
    )
  })

  it("nor does a sentence that does not close hide a pin of other words, in a text that was not changed", () => {
    const files = made(sealed(otherPin(voorbeeldstad)), [[slot, "niets.</Zin>", "niets.", "niet-gesloten"]])
    expect(foutenOf(files).map(told).toSorted()).toEqual([`${reading} verkeerde-hash`, `${slot} niet-gesloten`])
  })

  it.each(inRecord)("$wat: likewise", ({ files, fouten }) => {
    const slipped = [...companions.filter(([bestand, van]) => textIn(files, bestand).includes(van)), inGlossary]
    const faults = foutenOf(made([...files, ...beside], slipped))
    expect(faults.map(told).toSorted()).toEqual(
      [...fouten, ...slipped.map(([bestand, , , code]) => ({ bestand, code }))].map(told).toSorted()
    )
  })
})
