import { voorbeeldstad } from "../Voorbeeldstad.ts"
import { type Case, fout, TOP } from "./Case.ts"

const file = "instanties/luisterlijn.yaml"

const tekst = `id: luisterlijn
regeling: voorbeeldstad
naam: de Luisterlijn
site: https://luisterlijn.example/
telefoon:
  waarde: null
  tekst: niet vastgesteld
  vraagBij: de site
feiten:
  - gewoon: U kunt bellen.
    jong: Je kunt bellen.
    engels: You can call.
    bron: https://luisterlijn.example/bellen
gecontroleerdOp: 2026-11-25
`

const change = (van: string, naar: string) => {
  if (tekst.split(van).length !== 2) throw new Error(`${van} does not stand once in ${file}`)
  return [...voorbeeldstad, { bestand: file, tekst: tekst.replace(van, naar) }]
}

/** What can be wrong with someone outside the partnership. */
export const institutions: ReadonlyArray<Case> = [
  {
    wat: "a site that is no address",
    files: change("site: https://luisterlijn.example/", "site: luisterlijn.example"),
    fouten: [
      fout(
        file,
        "site: luisterlijn",
        "ongeldige-waarde",
        "Het veld “site” klopt niet: verwacht wordt een adres dat met https:// begint"
      )
    ]
  },
  {
    wat: "a fact without the page it was read on",
    files: change("    bron: https://luisterlijn.example/bellen\n", ""),
    fouten: [fout(file, "gewoon: U kunt", "ontbrekend-veld", "Het veld “feiten.0.bron” ontbreekt")]
  },
  {
    wat: "an institution nobody looked up on a day",
    files: change("2026-11-25", "onlangs"),
    fouten: [
      fout(
        file,
        "gecontroleerdOp",
        "ongeldige-waarde",
        "Het veld “gecontroleerdOp” klopt niet: verwacht wordt een dag die bestaat, als 2026-01-31"
      )
    ]
  },
  {
    wat: "an institution of an unknown regulation",
    files: change("regeling: voorbeeldstad", "regeling: elders"),
    fouten: [fout(file, "regeling: elders", "onbekende-regeling", "Er is geen regeling “elders”")]
  },
  {
    wat: "an institution given twice",
    files: [...change("U kunt bellen.", "U mag bellen."), { bestand: "instanties/nog-eens.yaml", tekst }],
    fouten: [fout("instanties/nog-eens.yaml", TOP, "dubbele-id", `De id “luisterlijn” is al van ${file}`)]
  }
]
