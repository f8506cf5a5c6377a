import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import { personen } from "@kracht/content/personen"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { holdsUnder, toldOf } from "@kracht/regulation/Example"
import { findIn } from "@kracht/rules/PartnerDirectory"
import { loadAllUnsafe } from "@kracht/rules/Regulation"
import { settingFor } from "@kracht/rules/Setting"
import { answer, impossibleAt } from "@kracht/rules/WorkedExample"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { current } from "../src/regulation/Versions.ts"
import { expectedOf, kinds } from "../src/rules/Question.ts"
import { pageAt } from "./Built.ts"

const world = { regulations: loadAllUnsafe([current], keuzes), findPartner: findIn(partners), policy: null }
const setting = Result.getOrThrow(settingFor(world, { versie: current.versie }))

const held = vraagvoorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, current))

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()

describe.each(Object.keys(kinds))("/regels/voorbeelden/%s/", (soort) => {
  const { $ } = pageAt(`/regels/voorbeelden/${soort}/`)
  const own = held.filter((voorbeeld) => voorbeeld.soort === soort)

  it("has all worked examples of its kind, by name where they are somebody's", () => {
    expect(own.length).toBeGreaterThan(1)
    expect(
      $("section.term")
        .toArray()
        .map((element) => $(element).attr("id"))
    ).toEqual(own.map(({ id }) => id))
    for (const { id, persoon } of own) {
      const naam = personen.find((one) => one.id === persoon)?.naam
      if (naam !== undefined) expect($(`section[id="${id}"]`).text()).toContain(`Dit gaat over ${naam}`)
    }
  })

  it.each(own)("$id shows what comes out when its own call is answered", (voorbeeld) => {
    const section = $(`section[id="${voorbeeld.id}"]`)
    const body = section.find("pre").text()
    const vraag = voorbeeld.soort === "regel" ? voorbeeld.vraag : JSON.parse(body)
    const answered = Result.match(answer({ soort: voorbeeld.soort, vraag }, setting), {
      onSuccess: ({ antwoord }): unknown => antwoord,
      onFailure: (fouten) => ({ kanNiet: impossibleAt(fouten) })
    })
    const shown = section
      .find("[data-verwacht]")
      .toArray()
      .map((element) => [$(element).attr("data-verwacht"), folded($(element).text())])
    const told = toldOf({ ...voorbeeld, vraag }, answered)
    expect(shown).toEqual(
      expectedOf({ ...voorbeeld, verwacht: told }).map(({ wat, antwoord }) => [wat, folded(antwoord)])
    )
    expect(shown.length).toBeGreaterThan(0)
  })

  it("says nothing by its machine name", () => {
    const said = $("section.term dt, section.term dd")
      .toArray()
      .map((element) => folded($(element).text()))
    expect(said.length).toBeGreaterThan(5)
    expect(said.filter((words) => words === "" || /\b[a-z]+[A-Z]|\b(?:undefined|null)\b|[{}]/u.test(words))).toEqual([])
  })
})
