/** The parts of one answer hold together: what it lists it gives a reason for, and what it names as its ground it uses. */
import { isDeepStrictEqual } from "node:util"
import { describe, expect, it } from "vitest"
import type { Antwoord } from "../src/Answer.ts"
import { assess, type Situatie } from "../src/plain.ts"
import { type Readings, variantsOf } from "../src/Reading.ts"
import { facts, organisatieVelden } from "../src/Situation.ts"
import { randomFrom } from "./RandomCases.ts"
import { setting } from "./setting.ts"

const random = randomFrom(61)
const one = <A>(values: ReadonlyArray<A>): A => values[Math.floor(random() * values.length)] as A

/** With these a complaint is opened, on which most depends. */
const complaint = { aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false } as const

const situation = (): Situatie => {
  const share = random() * 0.6
  const some = [
    ...facts.map(({ id, values }) => [id, values] as const),
    ...organisatieVelden.map((id) => [id, ["yoep", "incluzio", "onbekend"]] as const),
    ["ingediendOp", ["2026-12-24", "2026-11-02"]] as const
  ].filter(() => random() < share)
  return {
    ...(random() < 0.7 ? complaint : {}),
    ...Object.fromEntries(some.map(([id, values]) => [id, one<unknown>(values)]))
  }
}

interface Asked {
  readonly situatie: Situatie
  readonly lezingen: Partial<Readings>
  readonly antwoord: Antwoord
}

const variants = variantsOf(setting().readings)

/** As we read the text, and one in three otherwise. */
const all: ReadonlyArray<Asked> = Array.from({ length: 1500 }, () => {
  const situatie = situation()
  const { id, waarde } = one(variants)
  const lezingen = random() < 0.33 ? { [id]: waarde } : {}
  return { situatie, lezingen, antwoord: assess(situatie, { lezingen }) }
})

/** The questions whose answer breaks a rule; some of them suffice. */
const breaking = (
  of: (antwoord: Antwoord) => boolean,
  holds: (antwoord: Antwoord, asked: Asked) => boolean
): ReadonlyArray<string> => {
  const about = all.filter(({ antwoord }) => of(antwoord))
  expect(about.length).toBeGreaterThan(100)
  return about
    .filter((asked) => !holds(asked.antwoord, asked))
    .map(({ situatie, lezingen }) => JSON.stringify([situatie, lezingen]))
    .slice(0, 3)
}

const listed = ({ loketten }: Antwoord): ReadonlyArray<string> => loketten.map(({ id }) => id)
const cites = ({ redenen }: Antwoord, zin: string): boolean => redenen.some((reden) => reden.zin === zin)
const any = (): boolean => true
const isComplaint = ({ soort }: Antwoord): boolean => soort === "klacht"

/** The readings that reasons, steps, costs and duties name. */
const named = ({ redenen, vervolg, kosten, termijnen }: Antwoord): ReadonlySet<string> =>
  new Set([
    ...[...redenen, ...vervolg, ...(kosten?.redenen ?? [])].flatMap(({ lezing }) => lezing ?? []),
    ...termijnen.flatMap(({ lezingen }) => lezingen)
  ])

describe("een antwoord", () => {
  it("noemt de lezingen waarop het rust: alle, en geen andere", () =>
    expect(
      breaking(any, (antwoord) => {
        const used = antwoord.lezingen.map(({ id }) => id)
        return isDeepStrictEqual(used.toSorted(), [...named(antwoord)].toSorted())
      })
    ).toEqual([]))

  it("geeft elke lezing de waarde waaronder het is gegeven", () =>
    expect(
      breaking(any, (antwoord, { lezingen }) => {
        const under: Readonly<Record<string, unknown>> = { ...setting().readings, ...lezingen }
        return antwoord.lezingen.every(({ id, waarde }) => under[id] === waarde)
      })
    ).toEqual([]))

  it("noemt de zin over de loketten precies waar een klacht bij het samenwerkingsverband terechtkan", () =>
    expect(
      breaking(isComplaint, (antwoord) => listed(antwoord).includes("kracht") === cites(antwoord, "loketten"))
    ).toEqual([]))

  it("zegt van een commissie die het noemt, waar dat staat", () =>
    expect(
      breaking(
        (antwoord) => isComplaint(antwoord) && listed(antwoord).includes("externe-klachtencommissie"),
        (antwoord) => cites(antwoord, "loket-extern")
      )
    ).toEqual([]))

  it("noemt geen loket, termijn, taak of prijs zolang niet vaststaat wat iemand brengt, behalve van een vraag om gegevens", () =>
    expect(
      breaking(
        ({ soort }) => soort === null,
        ({ loketten, termijnen, taken, kosten, uitkomst }, { situatie }) =>
          uitkomst === "meer-nodig" &&
          loketten.length + taken.length === 0 &&
          kosten === null &&
          isDeepStrictEqual(
            termijnen.map(({ id }) => id),
            situatie.wens === "eigen-gegevens" ? ["avg-verzoek"] : []
          )
      )
    ).toEqual([]))

  it("vraagt niets meer als soort en uitkomst vaststaan, en iets zolang dat niet zo is", () =>
    expect(
      breaking(any, ({ uitkomst, nogTeVragen }) => (uitkomst === "meer-nodig") === nogTeVragen.length > 0)
    ).toEqual([]))

  it("vraagt alleen wat nog niet is gezegd, en elk feit één keer", () =>
    expect(
      breaking(any, ({ nogTeVragen, verfijnt }, { situatie }) => {
        const open = [...nogTeVragen, ...verfijnt]
        return new Set(open).size === open.length && open.every((id) => situatie[id as keyof Situatie] === undefined)
      })
    ).toEqual([]))

  it("laat wie iets niet kan, niet met lege handen: er is een volgende stap", () =>
    expect(
      breaking(
        ({ uitkomst }) => uitkomst === "niet-mogelijk",
        (antwoord) => antwoord.vervolg.length > 0 && antwoord.taken.length === 0 && !listed(antwoord).includes("kracht")
      )
    ).toEqual([]))

  it("noemt geen stap, geen loket en geen termijn twee keer", () =>
    expect(
      breaking(any, ({ vervolg, loketten, termijnen }) => {
        const lists = [vervolg.map(({ stap }) => stap), loketten.map(({ id }) => id), termijnen.map(({ id }) => id)]
        return lists.every((ids) => new Set<string>(ids).size === ids.length)
      })
    ).toEqual([]))

  it("zegt van een klacht alleen dat zij niets kost, en waarom", () =>
    expect(
      breaking(
        (antwoord) => isComplaint(antwoord) && antwoord.kosten !== null,
        ({ kosten }) => kosten?.bedragEuro === 0 && kosten.redenen.length > 0
      )
    ).toEqual([]))
})
