/** What each party does, said as the regulation names it: a counter handles, judges, supports, decides or listens. */
import { describe, expect, it } from "vitest"
import type { Antwoord } from "../src/Answer.ts"
import { assess, explain } from "../src/plain.ts"
import type { Taal } from "../src/Reason.ts"

type Role = Antwoord["loketten"][number]["rol"]
type Taak = Antwoord["taken"][number]["taak"]

const answered = (taal: Taal): Antwoord =>
  assess(
    { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, organisatie: "yoep", loket: "kracht" },
    { taal }
  )

const under = (antwoord: Antwoord, ...koppen: ReadonlyArray<string>): ReadonlyArray<string> =>
  explain(antwoord).find(({ kop }) => koppen.includes(kop))?.zinnen ?? []

/** Under an invented name, so that what is found is what the role adds to it. */
const counter = (rol: Role, taal: Taal): string | undefined => {
  const antwoord = answered(taal)
  const [loket] = antwoord.loketten
  if (loket === undefined) throw new Error("er is geen loket")
  const { commissies: _, ...alone } = loket
  return under(
    { ...antwoord, loketten: [{ ...alone, naam: "het loket", rol }] },
    "Waar u terechtkunt",
    "Where you can go"
  )[0]
}

const task = (taak: Taak, taal: Taal): string | undefined => {
  const antwoord = answered(taal)
  return under({ ...antwoord, taken: [{ taak, wie: "commissie" }] }, "Wie wat doet", "Who does what")[0]
}

describe("een loket", () => {
  it.each<[Role, RegExp, RegExp]>([
    ["behandelt", /^Het loket behandelt/u, /^Het loket handles/u],
    ["oordeelt", /^Het loket oordeelt/u, /^Het loket .*judgement/u],
    ["ondersteunt", /^Het loket ondersteunt u/u, /^Het loket supports you/u],
    ["beslist", /^Het loket beslist/u, /^Het loket decides/u],
    ["luistert", /^Het loket luistert naar u/u, /^Het loket listens to you/u],
    ["ontvangt", /^Het loket ontvangt uw klacht/u, /^Het loket receives your complaint/u]
  ])("dat %s, doet dat ook in woorden", (rol, nl, en) => {
    expect(counter(rol, "nl")).toMatch(nl)
    expect(counter(rol, "en")).toMatch(en)
  })
})

describe("een klacht die klaar is", () => {
  const over = ["ingetrokken", "gesloten"] as const
  const about = ["medewerker", "team", "toegang", "onderaannemer"] as const
  const counters = ["kracht", "externe-klachtencommissie", "jeugdstem"] as const
  const read = [{}, { "jeugdstem.rol": "behandelen" }, { "oordeel.wie": "functionaris" }] as const
  const all = over.flatMap((stand) =>
    about.flatMap((over) =>
      counters.flatMap((loket) =>
        read.flatMap((lezingen) =>
          (["nl", "en"] as const).map((taal) =>
            assess(
              { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, over, loket, stand },
              { taal, lezingen }
            )
          )
        )
      )
    )
  )

  it("behandelt niemand meer: er is alleen nog wie naast iemand staat", () => {
    expect(all.length).toBe(2 * 4 * 3 * 3 * 2)
    for (const { taken } of all) expect(taken.map(({ taak }) => taak)).toEqual(["steunt"])
  })

  it("is nergens in behandeling: een loket zegt alleen dat het haar weer ontvangt", () => {
    const said = all.flatMap((antwoord) => [
      ...under(antwoord, "Waar u terechtkunt", "Where you can go"),
      ...under(antwoord, "Wie wat doet", "Who does what")
    ])
    expect(said.length).toBeGreaterThan(all.length)
    expect(
      said.filter((zin) => /behandelt|bemiddelt|oordeelt|beslist|handles|mediates|judgement|decides/u.test(zin))
    ).toEqual([])
  })
})

describe("wie een taak heeft", () => {
  it.each<[Taak, RegExp, RegExp]>([
    ["ontvangt", /commissie ontvangt uw klacht\.$/u, /committee receives your complaint\.$/u],
    ["wijst-toe", /commissie zegt wie uw klacht behandelt\.$/u, /committee says who handles it\.$/u],
    ["behandelt", /commissie behandelt/u, /committee handles/u],
    ["bemiddelt", /commissie bemiddelt\.$/u, /committee mediates\.$/u],
    ["oordeelt", /commissie oordeelt/u, /committee .*judgement/u],
    ["steunt", /commissie staat naast u\.$/u, /committee stands beside you\.$/u]
  ])("%s", (taak, nl, en) => {
    expect(task(taak, "nl")).toMatch(nl)
    expect(task(taak, "en")).toMatch(en)
  })
})
