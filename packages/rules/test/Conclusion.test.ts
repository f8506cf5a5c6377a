/**
 * What is concluded of two texts under which the same comes out: whatever people may hold us to is never called words alone,
 * unless the newer version says that it is the same.
 */
import { describe, expect, it } from "vitest"
import { compareOutcomes, type Geval, type Tekstverschil, type Uitkomstwaarde } from "../src/OutcomeComparison.ts"

type Zin = Tekstverschil["zinnen"][number]
type Norm = NonNullable<Zin["van"]>

const example = { id: "een", titel: "Een voorbeeld", situatie: {} } as Geval
const other = { id: "ander", titel: "Een ander", situatie: { anoniem: true } } as Geval
const nothing: Tekstverschil = { parameters: [], ankers: [], zinnen: [], verband: [], bepalingen: [], titel: null }

const concluded = (verschil: Partial<Tekstverschil>, examples: ReadonlyArray<Geval> = [example]): string => {
  const same = () => new Map([["uitkomst", "mogelijk"]])
  return compareOutcomes(examples, same, same, { ...nothing, ...verschil }).slotsom
}

const norm = (soort: string, over: Partial<Norm> = {}): Norm => ({ bepaling: "contact", soort, draagt: [], ...over })

const reworded = (van: Norm | null, naar: Norm | null, over: Partial<Zin> = {}): Zin => ({
  ...{ id: "bellen", vorm: "gewijzigd", wat: van === null || naar === null ? [] : ["woorden"], van, naar, norm: null },
  ...over
})

const words = "Alleen de woorden zijn anders: in 1 voorbeeld komt er hetzelfde uit."
const yet = " Toch komt er in geen van de 1 voorbeeld iets anders uit."

const cases: ReadonlyArray<readonly [what: string, zin: Zin, one: RegExp]> = [
  ["een regel in andere woorden", reworded(norm("regel"), norm("regel")), /^1 regelzin is anders verwoord: bellen\.$/u],
  [
    "uitleg waar een regel op rust, in andere woorden",
    reworded(norm("uitleg", { draagt: ["contact"] }), norm("uitleg")),
    /^1 regelzin is anders verwoord: bellen\.$/u
  ],
  ...(["begrip", "belofte", "open"] as const).map(
    (soort) =>
      [
        `een zin (${soort}) in andere woorden`,
        reworded(norm(soort), norm(soort)),
        /^1 begrip, belofte of open zin is anders verwoord: bellen\.$/u
      ] as const
  ),
  ...(
    [
      ["begrip", "belofte"],
      ["open", null],
      [null, "belofte"],
      ["uitleg", "begrip"]
    ] as const
  ).map(
    ([van, naar]) =>
      [
        `van ${van} naar ${naar}`,
        reworded(van === null ? null : norm(van), naar === null ? null : norm(naar)),
        /^1 begrip, belofte of open zin is erbij, weg of van een andere soort: bellen\.$/u
      ] as const
  ),
  ...(
    [
      ["uitleg", "uitleg"],
      ["uitleg", null],
      [null, "uitleg"]
    ] as const
  ).map(
    ([van, naar]) =>
      [
        `van ${van} naar ${naar}`,
        reworded(van === null ? null : norm(van), naar === null ? null : norm(naar)),
        /^1 zin met uitleg is erbij, weg of anders verwoord: bellen\.$/u
      ] as const
  ),
  [
    "een regel onder een andere kop",
    reworded(norm("regel"), norm("regel", { bepaling: "bewaren" }), { vorm: "verplaatst", wat: ["plaats"] }),
    /^1 regelzin staat ergens anders: bellen\.$/u
  ]
]

describe("wat er staat", () => {
  it.each(cases)("is anders: %s", (_, zin, one) => {
    const said = concluded({ zinnen: [zin] })
    expect(said.endsWith(yet)).toBe(true)
    expect(said.slice(0, -yet.length)).toMatch(one)
  })

  it.each(cases.filter(([, { van, naar }]) => van !== null && naar !== null))(
    "is hetzelfde als de versie dat zegt: %s",
    (_, zin) => expect(concluded({ zinnen: [{ ...zin, norm: "gelijk" }] })).toMatch(/^Alleen /u)
  )

  it.each([
    ["erbij", null, norm("regel")],
    ["weg", norm("regel"), null],
    ["geen norm meer", norm("regel"), norm("uitleg")],
    ["een norm geworden", norm("belofte"), norm("regel")]
  ])("is anders als een norm %s is, ook als de versie iets anders zegt", (_, van, naar) => {
    for (const norm of [null, "gelijk"] as const)
      expect(concluded({ zinnen: [reworded(van, naar, { wat: [], norm })] })).toBe(
        `1 norm is erbij, weg of geen norm meer.${yet}`
      )
  })

  it("is anders als een norm onder of na een andere zin staat, maar uitleg mag daar staan", () => {
    const stays = (soort: string) =>
      concluded({ zinnen: [reworded(norm(soort), norm(soort), { vorm: "verplaatst", wat: [] })], verband: ["bellen"] })
    expect(stays("regel")).toBe(`1 regelzin staat onder of na een andere zin: bellen.${yet}`)
    expect(stays("uitleg")).toBe("Alleen verplaatst (bellen): in 1 voorbeeld komt er hetzelfde uit.")
  })

  it("wordt niet nog eens genoemd als het getal dat erin staat, al is genoemd", () => {
    const parameters = [{ id: "contact.termijn" }]
    const bearing = norm("regel", { draagt: ["contact.termijn"] })
    for (const [van, naar] of [
      [bearing, norm("regel")],
      [norm("regel"), bearing],
      [bearing, bearing]
    ] as const)
      expect(concluded({ parameters, zinnen: [reworded(van, naar)] })).toBe(`1 termijn of getal is anders.${yet}`)
    expect(concluded({ parameters, zinnen: [reworded(norm("regel"), norm("regel"))] })).toBe(
      `1 termijn of getal is anders. 1 regelzin is anders verwoord: bellen.${yet}`
    )
  })
})

describe("waar geen norm anders is", () => {
  const heading = { id: "kop", vorm: "gewijzigd", wat: ["nummer"] } as const

  it.each<[string, Partial<Tekstverschil>, string]>([
    ["de titel van het geheel", { titel: { van: "a", naar: "b" } }, words],
    ["een kop in andere woorden", { bepalingen: [{ ...heading, wat: ["titel"] }] }, words],
    ["een kop erbij", { bepalingen: [{ ...heading, vorm: "nieuw" }] }, words],
    ["een kop weg", { bepalingen: [{ ...heading, vorm: "vervallen" }] }, words],
    [
      "een kop met een ander nummer",
      { bepalingen: [heading] },
      "Alleen de vorm is anders: in 1 voorbeeld komt er hetzelfde uit."
    ],
    [
      "2 koppen die elders staan",
      { bepalingen: [heading, { ...heading, id: "lijf" }].map((one) => ({ ...one, vorm: "verplaatst" })) },
      "Alleen verplaatst (kop, lijf): in 1 voorbeeld komt er hetzelfde uit."
    ],
    [
      "niets",
      { bepalingen: [{ ...heading, vorm: "gelijk" }] },
      "Deze teksten zijn gelijk: in 1 voorbeeld komt er hetzelfde uit."
    ]
  ])("is het %s", (_, verschil, slotsom) => expect(concluded(verschil)).toBe(slotsom))

  it("telt elk voorbeeld", () =>
    expect(concluded({}, [example, other])).toBe("Deze teksten zijn gelijk: in 2 voorbeelden komt er hetzelfde uit."))
})

describe("een uitkomst", () => {
  const unknown = (vraagBij: string): Uitkomstwaarde => ({ waarde: null, tekst: "niet vastgesteld", vraagBij })
  const changed = (van: Uitkomstwaarde | undefined, naar: Uitkomstwaarde | undefined) => {
    const outcome = (value: Uitkomstwaarde | undefined) => () =>
      new Map<string, Uitkomstwaarde>(value === undefined ? [] : [["dag", value]])
    return compareOutcomes([example], outcome(van), outcome(naar), nothing).anders.flatMap(({ verandert }) => verandert)
  }

  it("is een andere als zij er niet was, er niet meer is, of als een ander haar weet", () => {
    const all = ["2026-12-24", "2026-12-25", unknown("Yoep"), unknown("Kracht"), undefined]
    for (const [i, van] of all.entries())
      for (const [j, naar] of all.entries())
        expect(changed(van, naar)).toEqual(i === j ? [] : [{ wat: "dag", van: van ?? null, naar: naar ?? null }])
    expect(changed(unknown("Yoep"), unknown("Yoep"))).toEqual([])
  })

  it("is er niet als een van de versies het voorbeeld niet kent", () => {
    const asked = (van: boolean, naar: boolean) =>
      compareOutcomes(
        [example],
        () => (van ? new Map() : null),
        () => (naar ? new Map() : null),
        nothing
      ).anders
    expect(asked(false, false)).toEqual([])
    expect(asked(true, false)).toMatchObject([{ verandert: [{ wat: "beoordeelbaar", van: "ja", naar: "nee" }] }])
    expect(asked(false, true)).toMatchObject([{ verandert: [{ wat: "beoordeelbaar", van: "nee", naar: "ja" }] }])
  })
})
