/** Who has a complaint is told by where it is now, wherever it was filed, and nothing was filed with who only supports (D45, N084, N087). */
import { describe, expect, it } from "vitest"
import { assess, type Situatie } from "../src/plain.ts"
import type { Readings } from "../src/Reading.ts"
import { over as about, isOver, stand } from "../src/Situation.ts"

const someone = {
  aanleiding: "behandeling",
  hoedanigheid: "klant",
  leeftijdsgroep: "18-plus",
  anoniem: false,
  over: "medewerker"
} as const

const of = (situatie: Situatie, lezingen: Partial<Readings> = {}) => assess({ ...someone, ...situatie }, { lezingen })
const tasks = (...asked: Parameters<typeof of>) => of(...asked).taken.map(({ taak, wie }) => `${taak} ${wie}`)
const terms = (...asked: Parameters<typeof of>) => of(...asked).termijnen.map(({ id, uiterlijk }) => [id, uiterlijk])

const inside = [
  "ontvangt samenwerking",
  "informeert samenwerking",
  "behandelt klachtencoordinator",
  "steunt vertrouwenspersoon"
]
const outside = [
  "ontvangt commissie",
  "informeert commissie",
  "bemiddelt externe-klachtenfunctionaris",
  "oordeelt commissie",
  "steunt vertrouwenspersoon"
]

describe("wie een klacht heeft", () => {
  it.each(["kracht", "externe-klachtencommissie"] as const)("volgt waar zij is, ingediend bij: %s", (loket) => {
    let seen = 0
    for (const hoever of stand.values) {
      if (isOver(hoever)) continue
      const there = hoever === "nieuw" ? loket !== "kracht" : hoever.startsWith("extern-")
      expect(tasks({ loket, stand: hoever }), hoever).toEqual(there ? outside : inside)
      seen += 1
    }
    expect(seen).toBe(12)
  })

  it("staat ook bij een klacht na doorverwijzing van wie niet zegt over wie zij gaat", () =>
    expect(tasks({ loket: "kracht", stand: "extern-in-behandeling", over: undefined })).toEqual(outside))

  it("is niemand van een heel team in de lezing dat niemand haar behandelt: het loket ontvangt dan alleen (D49)", () => {
    const nobody = of({ loket: "kracht", over: "team" }, { "klacht.team": "niemand" })
    expect(nobody.loketten.find(({ id }) => id === "kracht")?.rol).toBe("ontvangt")
    expect(nobody.taken.map(({ taak }) => taak)).not.toContain("behandelt")
  })
})

describe("wat Jeugdstem of de commissie doorgaf aan Kracht (D45)", () => {
  const elsewhere = ["jeugdstem", "externe-klachtencommissie"] as const

  it.each(elsewhere)("heeft de taken van wat daar is ingediend, bij alles waarover men klaagt: %s", (loket) => {
    let seen = 0
    for (const over of about.values)
      for (const hoever of stand.values) {
        if (!hoever.startsWith("intern-")) continue
        const here = tasks({ loket: "kracht", over, stand: hoever })
        expect(tasks({ loket, over, stand: hoever }), `${over} ${hoever}`).toEqual(here)
        expect(here).toContain("ontvangt samenwerking")
        seen += 1
      }
    expect(seen).toBe(24)
  })

  it("heeft bij de commissie dezelfde taken als wat daar is ingediend", () => {
    for (const over of about.values)
      expect(tasks({ loket: "jeugdstem", over, stand: "extern-in-behandeling" }), over).toEqual(
        tasks({ loket: "externe-klachtencommissie", over, stand: "extern-in-behandeling" })
      )
  })

  it.each(elsewhere)("heeft de termijnen van de tekst, vanaf een dag die Kracht weet: %s", (loket) => {
    const there = of({ loket, stand: "intern-in-behandeling", ingediendOp: "2026-12-24" })
    expect(there.termijnen.map(({ id }) => id)).toEqual(["ontvangstbevestiging", "routering", "contact"])
    for (const { uiterlijk } of there.termijnen)
      expect(uiterlijk).toMatchObject({ waarde: null, vraagBij: "Kracht: de dag waarop zij uw klacht kreeg" })
    const said = there.redenen.map(({ tekst }) => tekst).join(" ")
    expect(said).toContain("De termijnen van de tekst tellen vanaf de dag waarop Kracht uw klacht kreeg.")
    expect(said).not.toContain("Daarom begint er geen termijn")
    expect(there.gevoeligheid.map(({ lezing }) => lezing)).toContain("routering.start")
  })

  it("begint in de lezing dat Jeugdstem behandelt geen termijn van Kracht", () => {
    const lezingen = { "jeugdstem.rol": "behandelen" } as const
    expect(terms({ loket: "jeugdstem", stand: "intern-in-behandeling" }, lezingen)).toEqual([])
    expect(
      of({ loket: "jeugdstem", stand: "intern-in-behandeling" }).gevoeligheid.map(({ lezing }) => lezing)
    ).toContain("jeugdstem.rol")
  })
})

describe("wat Jeugdstem kreeg", () => {
  const day = { loket: "jeugdstem", ingediendOp: "2026-12-24" } as const

  it("begint geen termijn van een klacht, ook niet die van een andere wet", () => {
    const care = terms({ ...day, regime: "zorg" })
    expect(care.map(([id]) => id)).toContain("oordeel-zorg")
    for (const [, uiterlijk] of care) expect(uiterlijk).toMatchObject({ waarde: null })
    expect(terms({ ...day, loket: "kracht", regime: "zorg" })[0]).toEqual(["oordeel-zorg", "2027-02-04"])
  })

  it("heeft de commissie niet, in de lezing dat Jeugdstem behandelt: dan is haar oordeel er ook niet", () => {
    const lezingen = { "jeugdstem.rol": "behandelen" } as const
    expect(tasks(day, lezingen)).toContain("oordeelt vertrouwenspersoon")
    expect(terms(day, lezingen)).toEqual([])
    expect(terms({ loket: "jeugdstem", stand: "extern-in-behandeling" }).map(([id]) => id)).toEqual(["oordeel"])
  })
})

describe("wat bij de commissie kwam, in de lezing dat Kracht eerst is (intake.gevolg)", () => {
  const filed = { loket: "externe-klachtencommissie", ingediendOp: "2026-12-24" } as const
  const lezingen = { "intake.gevolg": "eerst-kracht" } as const

  it("neemt zij niet aan: geen taak, geen oordeel, en de weg naar Kracht", () => {
    const turnedAway = of(filed, lezingen)
    expect(turnedAway.taken).toEqual([])
    expect(turnedAway.termijnen).toEqual([])
    expect(turnedAway.vervolg.map(({ stap }) => stap)).toContain("klacht-eerst-hier")
  })

  it("staat bij wat een andere lezing verandert, ook als Kracht het al had", () => {
    const names = (situatie: Situatie) => of(situatie).gevoeligheid.map(({ lezing }) => lezing)
    expect(names(filed)).toContain("intake.gevolg")
    expect(names({ ...filed, stand: "extern-in-behandeling" })).not.toContain("intake.gevolg")
  })
})

describe("een klacht over de toegang (D50)", () => {
  it("kan ook naar de gemeente als de hulp zorg is", () => {
    const steps = (over: Situatie["over"]) => of({ over, regime: "zorg" }).vervolg.map(({ stap }) => stap)
    expect(steps("toegang")).toEqual(expect.arrayContaining(["klacht-bij-gemeente", "wkkgz-mens"]))
    expect(steps("medewerker")).not.toContain("klacht-bij-gemeente")
  })

  it("zegt ook zolang open is wie klaagt waarom de gemeente een loket is, en welke lezing dat bepaalt", () => {
    const open = assess({ aanleiding: "behandeling", over: "toegang" })
    expect(open.uitkomst).toBe("meer-nodig")
    expect(open.loketten.map(({ id }) => id)).toContain("gemeente")
    expect(open.redenen.map(({ wet }) => wet)).toContain("Awb titel 9.1")
    expect(open.lezingen.map(({ id }) => id)).toContain("klacht.toegang")
    const regeling = assess(
      { aanleiding: "behandeling", over: "toegang" },
      { lezingen: { "klacht.toegang": "alleen-regeling" } }
    )
    expect(regeling.loketten.map(({ id }) => id)).not.toContain("gemeente")
    expect(regeling.redenen.map(({ wet }) => wet)).not.toContain("Awb titel 9.1")
  })

  it("kost volgens de tekst niets, en alleen bij de gemeente zegt de tekst daar niets over", () => {
    expect(of({ over: "toegang" }).kosten?.bedragEuro).toBe(0)
    expect(of({ over: "toegang" }, { "klacht.toegang": "alleen-gemeente" }).kosten).toBeNull()
  })
})
