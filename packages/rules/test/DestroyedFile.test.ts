/** A file that was destroyed stays so, whatever another does with the complaint afterwards (N114, D87: each keeps their own). */
import { describe, expect, it } from "vitest"
import { at } from "./happened.ts"

const closedInside = [
  "ontvangst 2026-03-02",
  "ontvangstbevestiging 2026-03-03",
  "doorzetting 2026-03-03",
  "mededeling-beklaagde 2026-03-03",
  "contact 2026-03-04",
  "bevinding-ongegrond 2026-03-10",
  "uitleg-uitkomst 2026-03-10",
  "geen-vervolggesprek 2026-03-11",
  "sluiting 2026-03-12"
]
const outside = [
  "ontvangst-extern 2026-06-02",
  "intake-vragen 2026-06-03",
  "mededeling-beklaagde 2026-06-03",
  "toelichting-indiener 2026-06-04",
  "toelichting-beklaagde 2026-06-04",
  "bemiddelbaar 2026-06-05",
  "oplossing-extern 2026-06-08",
  "geen-vervolggesprek 2026-06-09",
  "sluiting 2026-06-10"
]
/** Both handled it, and each has a file. */
const both = [...closedInside, ...outside]
const destroyedInside = [...both, "vernietiging 2026-06-20"]

const files = (...said: ReadonlyArray<string>) =>
  at("2026-09-01", ...said)
    .verplichtingen.filter(({ id }) => id.startsWith("bewaren"))
    .map(({ id, toestand }) => `${id} ${toestand}`)

describe("een vernietigd dossier", () => {
  it("is weg: de ander houdt het eigen dossier", () => {
    expect(files(...both)).toEqual(["bewaren open", "bewaren-extern open"])
    expect(files(...destroyedInside)).toEqual(["bewaren voldaan", "bewaren-extern open"])
  })

  it("komt niet terug doordat de commissie de klacht weer behandelt", () => {
    const again = outside.map((said) => said.replace("2026-06-", "2026-07-"))
    expect(files(...destroyedInside, ...again)).toEqual(["bewaren voldaan", "bewaren-extern open"])
  })

  it("is er weer wel als Kracht de klacht zelf opnieuw behandelt", () => {
    const again = [
      "heropening 2026-07-02",
      "contact 2026-07-03",
      "oplossing 2026-07-06",
      "geen-vervolggesprek 2026-07-07",
      "sluiting 2026-07-08"
    ]
    expect(files(...destroyedInside, ...again)).toEqual(["bewaren voldaan", "bewaren open", "bewaren-extern open"])
  })

  it("van de commissie komt niet terug doordat Kracht de klacht opnieuw behandelt", () => {
    const again = [
      "heropening 2026-07-02",
      "contact 2026-07-03",
      "oplossing 2026-07-06",
      "geen-vervolggesprek 2026-07-07"
    ]
    expect(files(...both, "vernietiging-extern 2026-06-20", ...again, "sluiting 2026-07-08")).toEqual([
      "bewaren-extern voldaan",
      "bewaren open"
    ])
  })
})
