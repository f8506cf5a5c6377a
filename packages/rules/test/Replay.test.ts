import { describe, expect, it } from "vitest"
import {
  access,
  annualReport,
  decide,
  follow,
  type Herhaling,
  type Ontvangstbewijs,
  type Options,
  providerReport,
  replayAccess,
  replayProcedure,
  replayProviderReport,
  replayReport,
  replayRetention,
  replayRule,
  retention
} from "../src/plain.ts"

/** A kind of answer: how one question and another are answered, and how the first is answered again. */
interface Kind {
  readonly one: (opties?: Options) => { readonly ontvangstbewijs: Ontvangstbewijs }
  readonly again: (bewijs: Ontvangstbewijs, opties?: Options) => Herhaling
  readonly other: (bewijs: Ontvangstbewijs) => Herhaling
}

const verloop = {
  gebeurtenissen: [{ gebeurtenis: "ontvangst", op: "2026-12-24" }],
  peilmoment: "2026-12-29"
} as const
const inzage = { rol: "klachtencoordinator", stuk: "clientdossier", doel: "klacht-behandelen" } as const
const dossier = { gesloten: true, uitkomstOp: "2026-03-01", peildatum: "2027-01-01" } as const
const verslag = {
  jaar: 2026,
  gevallen: Array.from({ length: 30 }, (_, i) => ({
    jaar: 2026,
    organisatie: ["yoep", "incluzio", "impegno"][i % 3] as string,
    soort: "compliment" as const
  }))
}
const eigen = {
  jaar: 2026,
  behandeld: [{ aard: "privacy", uitspraak: "gegrond", aanbeveling: "ja" }]
} as const
const belangen = { isBeklaagde: false, steuntKlager: true, steuntMedewerker: true } as const

const kinds: Readonly<Record<string, Kind>> = {
  procedure: {
    one: (opties) => follow(verloop, opties),
    again: (bewijs, opties) => replayProcedure(verloop, bewijs, opties),
    other: (bewijs) => replayProcedure({ ...verloop, peilmoment: "2026-12-30" }, bewijs)
  },
  inzage: {
    one: (opties) => access(inzage, opties),
    again: (bewijs, opties) => replayAccess(inzage, bewijs, opties),
    other: (bewijs) => replayAccess({ ...inzage, toestemming: "gegeven" }, bewijs)
  },
  bewaren: {
    one: (opties) => retention(dossier, opties),
    again: (bewijs, opties) => replayRetention(dossier, bewijs, opties),
    other: (bewijs) => replayRetention({ ...dossier, peildatum: "2028-03-01" }, bewijs)
  },
  jaarverslag: {
    one: (opties) => annualReport(verslag, opties),
    again: (bewijs, opties) => replayReport(verslag, bewijs, opties),
    other: (bewijs) => replayReport({ ...verslag, jaar: 2025 }, bewijs)
  },
  "verslag van een aanbieder": {
    one: (opties) => providerReport(eigen, opties),
    again: (bewijs, opties) => replayProviderReport(eigen, bewijs, opties),
    other: (bewijs) => replayProviderReport({ ...eigen, vastgesteld: "2027-04-01" }, bewijs)
  },
  regel: {
    one: (opties) => decide("belangen", belangen, opties),
    again: (bewijs, opties) => replayRule("belangen", belangen, bewijs, opties),
    other: (bewijs) => replayRule("belangen", { ...belangen, isBeklaagde: true }, bewijs)
  }
}

describe.each(Object.entries(kinds))("een antwoord opnieuw: %s", (_naam, { one, again, other }) => {
  it("is tot op de byte hetzelfde, ook nadat het is opgeslagen", () => {
    const { ontvangstbewijs } = JSON.parse(JSON.stringify(one())) as { ontvangstbewijs: Ontvangstbewijs }
    expect(again(ontvangstbewijs)).toEqual({ gelijk: true, verschilt: [] })
    expect(ontvangstbewijs.waarde).toMatch(/^[0-9a-f]{64}$/u)
  })

  it("verschilt in de vraag, de tekst, de regels of het antwoord, en zegt waarin", () => {
    const { ontvangstbewijs } = one()
    expect(other(ontvangstbewijs).verschilt).toEqual(["situatie"])
    expect(again(ontvangstbewijs, { versie: "voorstel" }).verschilt).toEqual(["tekst"])
    expect(again(ontvangstbewijs, { taal: "en" }).verschilt).toEqual(["antwoord"])
    expect(again({ ...ontvangstbewijs, regels: "0" }).verschilt).toEqual(["regels"])
    expect(again({ ...ontvangstbewijs, waarde: "0" })).toEqual({ gelijk: false, verschilt: ["antwoord"] })
  })

  it("weigert wat geen ontvangstbewijs is, en zegt wat het wel is", () => {
    const { ontvangstbewijs } = one()
    const others = [
      { ...ontvangstbewijs, waarde: 4 },
      { ...ontvangstbewijs, algoritme: "md5" }
    ]
    for (const given of [null, undefined, "marker", {}, ...others])
      expect(() => again(given as never)).toThrow(
        expect.objectContaining({
          fouten: [
            {
              veld: "ontvangstbewijs",
              code: "verkeerd-type",
              melding:
                "Een ontvangstbewijs is een object met algoritme (sha-256) en situatie, tekst, regels, waarde, elk als tekst."
            }
          ]
        })
      )
  })
})

it("een verslag opnieuw is hetzelfde van andere gevallen die hetzelfde verslag geven, en anders niet", () => {
  const { ontvangstbewijs } = annualReport(verslag)
  // Een signaal blijft verborgen: het verslag noemt het niet, en het bewijs verraadt het niet.
  const withSignal = [...verslag.gevallen, { jaar: 2026, organisatie: "yoep", soort: "signaal" as const }]
  expect(replayReport({ ...verslag, gevallen: withSignal }, ontvangstbewijs).gelijk).toBe(true)
  expect(replayReport({ ...verslag, gevallen: verslag.gevallen.slice(1) }, ontvangstbewijs).verschilt).toEqual([
    "antwoord"
  ])
})
