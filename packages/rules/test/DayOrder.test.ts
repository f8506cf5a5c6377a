/** In what order days can be: what is posted today can come today, and a file is looked at when what happened has happened. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer as objection } from "../src/ObjectionAnswer.ts"
import { type Bewaarvraag, InvalidSituation, retention } from "../src/plain.ts"
import { setting } from "./setting.ts"

const faults = (vraag: Bewaarvraag): InvalidSituation["fouten"] => {
  try {
    retention(vraag)
    return []
  } catch (fault) {
    if (fault instanceof InvalidSituation) return fault.fouten
    throw fault
  }
}

describe("een brief", () => {
  const sent = (verzonden: string, ontvangen: string) =>
    objection(
      { bekendmaking: "2026-03-02", commissie: false, ingediend: { wijze: "post", verzonden, ontvangen } },
      setting().readings
    )

  it("kan aankomen op de dag waarop hij is gepost, en niet ervoor", () => {
    const sameDay = sent("2026-04-20", "2026-04-20")
    // Six weeks after 2 March is 13 April: posted too late, whenever it came.
    expect(Result.getOrThrow(sameDay).tijdig).toBe(false)
    const before = sent("2026-04-10", "2026-04-09")
    expect(Result.isFailure(before) && before.failure).toMatchObject([
      { veld: "ingediend/verzonden", code: "ongeldige-datum" }
    ])
  })

  it("is op tijd als hij op de laatste dag is gepost en in de week erna aankomt (Awb 6:9 lid 2)", () => {
    const late = (verzonden: string, ontvangen: string) => Result.getOrThrow(sent(verzonden, ontvangen)).tijdig
    expect(late("2026-04-13", "2026-04-20")).toBe(true)
    expect(late("2026-04-14", "2026-04-20")).toBe(false)
    expect(late("2026-04-13", "2026-04-21")).toBe(false)
  })
})

describe("een dossier", () => {
  const closed: Bewaarvraag = { gesloten: true, ingediendOp: "2026-01-10", uitkomstOp: "2026-03-01" }

  it("wordt bekeken na alles wat is gebeurd: 1 melding, over het laatste", () => {
    expect(faults({ ...closed, vervolggesprekOp: "2026-05-09", peildatum: "2026-02-01" })).toMatchObject([
      { veld: "peildatum", melding: "peildatum ligt niet vóór vervolggesprekOp." }
    ])
    expect(faults({ ...closed, vervolggesprekOp: "2026-02-09", peildatum: "2026-02-01" })).toMatchObject([
      { veld: "peildatum", melding: "peildatum ligt niet vóór uitkomstOp." }
    ])
    expect(faults({ ...closed, peildatum: "2026-03-01" })).toEqual([])
  })

  it("kent niets van voor de dag van indienen", () =>
    expect(faults({ ...closed, uitkomstOp: "2026-01-09" })).toMatchObject([
      { veld: "uitkomstOp", code: "ongeldige-datum", melding: "uitkomstOp ligt niet vóór ingediendOp." }
    ]))
})
