import { fromIso, inWords } from "@kracht/calendar/PlainDate"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import { obligations } from "@kracht/rules/Deadline"
import { tables } from "@kracht/rules/Rulebook"
import { describe, expect, it } from "vitest"
import { current } from "../src/regulation/Versions.ts"
import { bound } from "../src/rules/Bound.ts"
import { pageAt } from "./Built.ts"

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

describe("the page of a choice", () => {
  it.each(tables.map(({ table }) => table))("$id shows its question and every row", (table) => {
    const { $ } = pageAt(`/regels/${table.id}/`)
    expect(folded($("h1").text())).toBe(table.question)
    expect(
      $(".rows tbody tr")
        .toArray()
        .map((row) => $(row).attr("id"))
    ).toEqual(table.rows.map(({ id }) => `_${id}`))
  })

  it.each(tables.map(({ table }) => table))(
    "$id gives for every reason the sentence, the statute or the reading",
    (table) => {
      const { $ } = pageAt(`/regels/${table.id}/`)
      for (const { id, because } of table.rows) {
        const cell = $(`[id="_${id}"] td`).last()
        expect(because.length).toBeGreaterThan(0)
        for (const reason of because) {
          if ("statute" in reason) expect(folded(cell.text())).toContain(`Wet: ${reason.statute}`)
          if ("reading" in reason) expect(folded(cell.text())).toContain(`Lezing: ${reason.reading}`)
          if ("anchor" in reason)
            for (const zin of bound.sentences[reason.anchor as keyof typeof bound.sentences])
              expect(cell.find(`a[href$="#${zin}"]`).length, zin).toBeGreaterThan(0)
        }
      }
    }
  )
})

describe("the page of a duty", () => {
  it.each(obligations)("$id quotes the sentence it rests on, and names the statute it follows", (obligation) => {
    const { $ } = pageAt(`/regels/${obligation.id}/`)
    const quoted = $("[data-citaat]")
      .toArray()
      .map((quote) => $(quote).attr("data-citaat"))
    const resting = obligation.anchor === undefined ? [] : bound.sentences[obligation.anchor]
    expect(quoted).toEqual(expect.arrayContaining([...resting]))
    if (obligation.stelsel === "wet") expect(folded($("main").text())).toContain(obligation.statute)
    else expect(resting.length).toBeGreaterThan(0)
  })

  const held = voorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, current))
  const expectations = held.flatMap(({ id, situatie, verwacht }) =>
    Object.entries((verwacht["termijnen"] ?? {}) as Record<string, string>).map(([duty, day]) => ({
      id,
      duty,
      received: String(situatie["ingediendOp"]),
      day
    }))
  )

  it("has worked examples to be held against", () => expect(expectations.length).toBeGreaterThan(5))

  it.each(expectations)("$duty shows the last day the worked example $id expects", ({ duty, received, day }) => {
    const { $ } = pageAt(`/regels/${duty}/`)
    const rows = $(".rows tbody tr")
      .toArray()
      .map((row) =>
        $(row)
          .find("td")
          .toArray()
          .map((cell) => folded($(cell).text()))
          .slice(0, 2)
      )
    expect(rows).toContainEqual([inDutch(received.slice(0, 10)), inDutch(day)])
  })
})

const inDutch = (iso: string): string => {
  const day = fromIso(iso)
  if (typeof day !== "number") throw new Error(`${iso} is no day.`)
  return inWords(day)
}
