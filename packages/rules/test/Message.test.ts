import { describe, expect, it } from "vitest"
import { InvalidSituation } from "../src/InvalidSituation.ts"
import type { Bericht } from "../src/Message.ts"
import { assess, assessMessage } from "../src/plain.ts"
import type { Options } from "../src/Setting.ts"
import { aanleiding } from "../src/Situation.ts"

const faults = (bericht: unknown, opties: Options = {}) => {
  try {
    assessMessage(bericht as Bericht, opties)
    return []
  } catch (error) {
    if (!(error instanceof InvalidSituation)) throw error
    expect(error.message).not.toContain("marker")
    return error.fouten.map(({ veld, code }) => `${veld} ${code}`)
  }
}

describe("een bericht met meer aanleidingen (D22)", () => {
  it("wordt gesplitst: elk deel krijgt het antwoord dat het alleen ook krijgt, op dezelfde dag", () => {
    const rest = { hoedanigheid: "ouder", anoniem: false, loket: "kracht", ingediendOp: "2026-12-24" } as const
    const all = assessMessage({ ...rest, aanleidingen: aanleiding.values })
    expect(all.map((part) => part.aanleiding)).toEqual(aanleiding.values)
    for (const part of all) expect(part.antwoord).toEqual(assess({ ...rest, aanleiding: part.aanleiding }))
  })

  it("een brief met een klacht en een bezwaar: de klacht houdt haar termijnen, het bezwaar gaat naar de gemeente", () => {
    const [klacht, bezwaar] = assessMessage({
      aanleidingen: ["behandeling", "oneens-met-besluit"],
      hoedanigheid: "ouder",
      anoniem: false,
      loket: "kracht",
      ingediendOp: "2026-12-24"
    })
    expect(klacht?.antwoord.termijnen.find(({ id }) => id === "ontvangstbevestiging")?.uiterlijk).toBe("2026-12-28")
    expect(bezwaar?.antwoord.soort).toBe("bezwaar")
    // Awb 6:15 lid 1: what came to the wrong place is sent on at once.
    expect(bezwaar?.antwoord.vervolg.map(({ stap }) => stap)).toContain("doorzenden")
  })

  it("telt onder de andere lezing helemaal als wat erin overheerst, en dat moet iemand zeggen", () => {
    const lezingen = { "bericht.gemengd": "hoofdzaak" } as const
    const letter = { aanleidingen: ["behandeling", "oneens-met-besluit"], loket: "kracht" } as const
    const [only, ...others] = assessMessage({ ...letter, hoofdzaak: "behandeling" }, { lezingen })
    expect(others).toEqual([])
    expect(only).toEqual({
      aanleiding: "behandeling",
      antwoord: assess({ aanleiding: "behandeling", loket: "kracht" }, { lezingen })
    })
    expect(faults(letter, { lezingen })).toEqual(["hoofdzaak ontbrekend-veld"])
    // With one reason nothing prevails over anything, and as read nothing does at all.
    expect(assessMessage({ aanleidingen: ["tevreden"] }, { lezingen })).toHaveLength(1)
    expect(assessMessage({ ...letter, hoofdzaak: "behandeling" })).toHaveLength(2)
    expect(faults({ ...letter, hoofdzaak: "tevreden" })).toEqual(["hoofdzaak niet-toegestane-waarde"])
  })

  it("vraagt eigen gegevens 1 keer: bij de klacht, en anders bij het eerste deel", () => {
    const asks = (...aanleidingen: Bericht["aanleidingen"]) =>
      assessMessage({ aanleidingen, wens: "eigen-gegevens", ingediendOp: "2026-12-24" }).map(({ antwoord }) =>
        antwoord.termijnen.some(({ id }) => id === "avg-verzoek")
      )
    expect(asks("tevreden", "oneens-met-besluit")).toEqual([true, false])
    expect(asks("tevreden", "behandeling", "geen-besluit")).toEqual([false, true, false])
    expect(asks("geen-besluit")).toEqual([true])
  })

  it("zegt niet bij elk deel dat er ook een klacht kan zijn, als het bericht al een klacht heeft", () => {
    const steps = (aanleidingen: ReadonlyArray<"behandeling" | "oneens-met-besluit" | "tevreden">) =>
      assessMessage({ aanleidingen, wens: "klacht-behandelen" }).map(({ antwoord }) =>
        antwoord.vervolg.map(({ stap }) => stap).includes("ook-een-klacht")
      )
    expect(steps(["behandeling", "oneens-met-besluit", "tevreden"])).toEqual([false, false, false])
    expect(steps(["oneens-met-besluit", "tevreden"])).toEqual([true, true])
  })

  it("telt een aanleiding die er 2 keer staat 1 keer", () =>
    expect(assessMessage({ aanleidingen: ["tevreden", "tevreden"] })).toHaveLength(1))

  it("weigert wat geen bericht is, alles tegelijk en zonder te herhalen wat er stond", () => {
    expect(faults(null)).toEqual([" verkeerd-type"])
    expect(faults({})).toEqual(["aanleidingen ontbrekend-veld"])
    expect(faults({ aanleidingen: [] })).toEqual(["aanleidingen verkeerd-type"])
    expect(faults({ aanleidingen: "tevreden" })).toEqual(["aanleidingen verkeerd-type"])
    expect(faults({ aanleidingen: ["tevreden", "marker"], aanleiding: "marker", loket: "marker", marker: 1 })).toEqual([
      "aanleiding onbekend-veld",
      "aanleidingen/1 niet-toegestane-waarde",
      " onbekend-veld",
      "loket niet-toegestane-waarde"
    ])
  })
})
