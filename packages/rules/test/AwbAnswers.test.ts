/** The questions of the Awb as plain data: everything wrong at once, at its own field, and reasons that say the numbers. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer as decisionTerm } from "../src/DecisionTermAnswer.ts"
import { answer as municipal } from "../src/MunicipalAnswer.ts"
import { answer as objection } from "../src/ObjectionAnswer.ts"
import { answer as penalty } from "../src/PenaltyAnswer.ts"
import type { Invoerfout } from "../src/Situation.ts"

type Ask = (vraag: never) => Result.Result<unknown, ReadonlyArray<Invoerfout>>

const faultsOf = (ask: Ask, vraag: unknown): ReadonlyArray<string> => {
  const found = ask(vraag as never)
  return Result.isFailure(found) ? found.failure.map(({ veld, code }) => `${veld}: ${code}`) : []
}

const said = (ask: Ask, vraag: unknown): ReadonlyArray<string> => {
  const found = ask(vraag as never)
  if (Result.isFailure(found)) throw new Error(JSON.stringify(found.failure))
  return (found.success as { redenen: ReadonlyArray<{ tekst: string }> }).redenen.map(({ tekst }) => tekst)
}

describe("wat er verkeerd is, staat er allemaal, bij zijn eigen veld", () => {
  it.each<[string, Ask, unknown, ReadonlyArray<string>]>([
    ["niets is een vraag", objection, null, [": verkeerd-type"]],
    ["leeg", objection, {}, ["bekendmaking: ontbrekend-veld", "commissie: ontbrekend-veld"]],
    [
      "alles tegelijk",
      objection,
      { bekendmaking: 20260105, commissie: "ja", ingediend: { wijze: "fax", ontvangen: "2026-02-31", x: 1 } },
      [
        "bekendmaking: verkeerd-type",
        "commissie: niet-toegestane-waarde",
        "ingediend: onbekend-veld",
        "ingediend/wijze: niet-toegestane-waarde",
        "ingediend/ontvangen: ongeldige-datum"
      ]
    ],
    [
      "een brief die aankwam voor hij was gepost, en een herstel voor het verzoek",
      objection,
      {
        bekendmaking: "2026-01-05",
        commissie: true,
        ingediend: { wijze: "post", verzonden: "2026-01-07", ontvangen: "2026-01-06" },
        opschortingen: [{ verzocht: "2026-03-10", hersteld: "2026-03-01" }]
      },
      ["ingediend/verzonden: ongeldige-datum", "opschortingen/0/hersteld: ongeldige-datum"]
    ],
    ["voor de kalender", objection, { bekendmaking: "2004-12-31", commissie: true }, ["bekendmaking: niet-onderbouwd"]],
    ["na de kalender", objection, { bekendmaking: "2199-12-01", commissie: true }, ["bekendmaking: buiten-kalender"]],
    [
      "drie dagen die geen dag zijn",
      penalty,
      { beslistermijnEinde: 1, ingebrekestellingOntvangen: "2026-02-31", besluit: "morgen" },
      ["beslistermijnEinde: verkeerd-type", "ingebrekestellingOntvangen: ongeldige-datum", "besluit: ongeldige-datum"]
    ],
    [
      "een besluit dat ontbreekt is niet hetzelfde als geen besluit",
      penalty,
      { beslistermijnEinde: "2026-02-02", ingebrekestellingOntvangen: "2026-02-03" },
      ["besluit: ontbrekend-veld"]
    ],
    [
      "een brief van voor de dwangsom",
      penalty,
      { beslistermijnEinde: "2004-01-02", ingebrekestellingOntvangen: "2004-01-05", besluit: null },
      ["ingebrekestellingOntvangen: niet-onderbouwd"]
    ],
    [
      "een brief aan het einde van de kalender",
      penalty,
      { beslistermijnEinde: "2199-12-02", ingebrekestellingOntvangen: "2199-12-20", besluit: null },
      ["ingebrekestellingOntvangen: buiten-kalender"]
    ],
    [
      "een aanvraag van toen",
      decisionTerm,
      { aanvraagOntvangen: "2009-09-30" },
      ["aanvraagOntvangen: niet-onderbouwd"]
    ],
    [
      "een lijst die geen lijst is",
      decisionTerm,
      { aanvraagOntvangen: "2026-01-05", opschortingen: {} },
      ["opschortingen: verkeerd-type"]
    ]
  ])("%s", (_name, ask, vraag, expected) => expect(faultsOf(ask, vraag)).toEqual(expected))

  it.each<[string, Ask, unknown, ReadonlyArray<string>]>([
    [
      "een aanvraag van voor deze termijn, en een herstel voor het verzoek",
      decisionTerm,
      { aanvraagOntvangen: "2004-02-09", opschortingen: [{ verzocht: "2026-02-12", hersteld: "2026-02-10" }] },
      ["opschortingen/0/hersteld: ongeldige-datum", "aanvraagOntvangen: niet-onderbouwd"]
    ],
    [
      "een herstel voor het verzoek, en uitstel tot een dag binnen de termijn",
      decisionTerm,
      {
        aanvraagOntvangen: "2026-02-09",
        opschortingen: [{ verzocht: "2026-02-12", hersteld: "2026-02-10" }],
        uitstel: { meegedeeldOp: "2026-02-20", totEnMet: "2026-01-01" }
      },
      ["opschortingen/0/hersteld: ongeldige-datum", "uitstel/totEnMet: ongeldige-datum"]
    ],
    [
      "uitstel van voor de aanvraag tot een dag binnen de termijn, en een verzoek van voor de aanvraag",
      decisionTerm,
      {
        aanvraagOntvangen: "2026-02-09",
        opschortingen: [
          { verzocht: "2026-02-10", hersteld: "2026-02-12" },
          { verzocht: "2026-02-08", hersteld: "2026-02-07" }
        ],
        uitstel: { meegedeeldOp: "2026-02-08", totEnMet: "2026-03-01" }
      },
      [
        "opschortingen/1/verzocht: ongeldige-datum",
        "opschortingen/1/hersteld: ongeldige-datum",
        "uitstel/meegedeeldOp: ongeldige-datum",
        "uitstel/totEnMet: ongeldige-datum"
      ]
    ],
    [
      "een veld dat ontbreekt verbergt de volgorde van de andere niet",
      decisionTerm,
      {
        aanvraagOntvangen: "2026-02-09",
        opschortingen: [{ verzocht: "2026-02-01" }, { verzocht: "2026-02-12", hersteld: "2026-02-10" }],
        uitstel: { totEnMet: "2026-03-01" }
      },
      [
        "opschortingen/0/hersteld: ontbrekend-veld",
        "uitstel/meegedeeldOp: ontbrekend-veld",
        "opschortingen/0/verzocht: ongeldige-datum",
        "opschortingen/1/hersteld: ongeldige-datum",
        "uitstel/totEnMet: ongeldige-datum"
      ]
    ],
    [
      "een besluit van voor de kalender, en een verzending na de ontvangst",
      objection,
      {
        bekendmaking: "2004-03-01",
        commissie: false,
        ingediend: { wijze: "digitaal", verzonden: "2026-04-15", ontvangen: "2026-04-14" }
      },
      ["ingediend/verzonden: ongeldige-datum", "bekendmaking: niet-onderbouwd"]
    ],
    [
      "een wijze die er niet is, een verzending na de ontvangst en een verzoek van voor het bezwaar",
      objection,
      {
        bekendmaking: "2026-03-02",
        commissie: "ja",
        ingediend: { wijze: "fax", verzonden: "2026-04-15", ontvangen: "2026-04-14" },
        opschortingen: [{ verzocht: "2026-04-13", hersteld: "2026-04-20" }]
      },
      [
        "commissie: niet-toegestane-waarde",
        "ingediend/wijze: niet-toegestane-waarde",
        "ingediend/verzonden: ongeldige-datum",
        "opschortingen/0/verzocht: ongeldige-datum"
      ]
    ],
    [
      "een brief van voor de dwangsom, beide andere dagen fout",
      penalty,
      { beslistermijnEinde: "gisteren", ingebrekestellingOntvangen: "2004-01-05", besluit: 1 },
      ["beslistermijnEinde: ongeldige-datum", "besluit: verkeerd-type", "ingebrekestellingOntvangen: niet-onderbouwd"]
    ],
    [
      "een klacht bij de gemeente van voor de kalender, met uitstel tot een dag daarvoor",
      municipal,
      { ontvangen: "2004-03-01", adviseur: false, uitstelTot: "2004-02-01" },
      ["uitstelTot: ongeldige-datum", "ontvangen: niet-onderbouwd"]
    ],
    [
      "uitstel tot een dag die verdagen al geeft, naast een adviseur die ja noch nee is",
      municipal,
      // 6 weken na 2 maart 2026 is 13 april, en 4 weken daarna 11 mei.
      { ontvangen: "2026-03-02", adviseur: "ja", uitstelTot: "2026-05-11" },
      ["adviseur: niet-toegestane-waarde", "uitstelTot: ongeldige-datum"]
    ]
  ])("tussen velden: %s", (_name, ask, vraag, expected) => expect(faultsOf(ask, vraag)).toEqual(expected))

  it("een dag die alleen fout kan zijn als een andere goed is, wordt niet genoemd", () => {
    // 9 februari 2026 en 8 weken is tweede Paasdag. Of uitstel op tijd was, hangt aan de dag waarop het is gezegd.
    const late = { meegedeeldOp: "2026-04-08", totEnMet: "2026-03-01" }
    const opschortingen = [{ verzocht: "2026-02-12", hersteld: "2026-02-10" }]
    expect(faultsOf(decisionTerm, { aanvraagOntvangen: "2026-02-09", opschortingen, uitstel: late })).toEqual([
      "opschortingen/0/hersteld: ongeldige-datum"
    ])
    expect(faultsOf(penalty, { ingebrekestellingOntvangen: "2199-12-20" })).toEqual([
      "beslistermijnEinde: ontbrekend-veld",
      "besluit: ontbrekend-veld"
    ])
  })

  it("niemand wordt gevraagd te herstellen wat nog niet is ontvangen; op de dag zelf kan het wel", () => {
    const decision = (verzocht: string) =>
      faultsOf(decisionTerm, {
        aanvraagOntvangen: "2026-03-02",
        opschortingen: [{ verzocht, hersteld: "2026-03-20" }]
      })
    expect(decision("2026-03-01")).toEqual(["opschortingen/0/verzocht: ongeldige-datum"])
    expect(decision("2026-03-02")).toEqual([])
    const filed = (verzocht: string, ingediend?: object) =>
      faultsOf(objection, {
        bekendmaking: "2026-03-02",
        commissie: false,
        ...(ingediend === undefined ? {} : { ingediend }),
        opschortingen: [{ verzocht, hersteld: "2026-04-20" }]
      })
    const ingediend = { wijze: "digitaal", ontvangen: "2026-03-10" }
    expect(filed("2026-03-09", ingediend)).toEqual(["opschortingen/0/verzocht: ongeldige-datum"])
    // Ook terwijl de bezwaartermijn nog loopt: dan is er al een bezwaar dat te herstellen is.
    expect(filed("2026-03-10", ingediend)).toEqual([])
    expect(filed("2026-02-20", { ...ingediend, ontvangen: "2026-02-20" })).toEqual([])
    // Is niet gezegd wanneer het is ingediend, dan is ook niet te zeggen dat een dag te vroeg is.
    expect(filed("2026-02-20")).toEqual([])
  })

  it("niets van wat er stond, komt terug", () => {
    const mark = "kenmerk-7f3a"
    for (const [ask, fields] of [
      [objection, ["bekendmaking", "commissie", "ingediend"]],
      [penalty, ["beslistermijnEinde", "ingebrekestellingOntvangen", "besluit"]],
      [decisionTerm, ["aanvraagOntvangen", "opschortingen"]]
    ] as ReadonlyArray<[Ask, ReadonlyArray<string>]>) {
      const found = ask({ ...Object.fromEntries(fields.map((field) => [field, mark])), [mark]: mark } as never)
      expect(Result.isFailure(found)).toBe(true)
      expect(JSON.stringify(found)).not.toContain(mark)
    }
  })
})

describe("de redenen van een bezwaar", () => {
  const vraag = { bekendmaking: "2026-03-02", commissie: false }

  it.each([
    [{ wijze: "digitaal", ontvangen: "2026-04-13" }, "Het bezwaar kwam aan op maandag 13 april 2026. Dat is op tijd."],
    [
      { wijze: "post", verzonden: "2026-04-13", ontvangen: "2026-04-20" },
      "Het bezwaar kwam aan op maandag 20 april 2026. Het is gepost op maandag 13 april 2026. Dat is op tijd."
    ],
    [
      { wijze: "post", verzonden: "2026-04-13", ontvangen: "2026-04-21" },
      "Het bezwaar kwam aan op dinsdag 21 april 2026. Het is gepost op maandag 13 april 2026. Dat is te laat: de laatste dag was maandag 20 april 2026."
    ],
    [
      { wijze: "digitaal", ontvangen: "2026-04-14" },
      "Het bezwaar kwam aan op dinsdag 14 april 2026. Dat is te laat: de laatste dag was maandag 13 april 2026."
    ],
    [
      { wijze: "post", ontvangen: "2026-04-15" },
      "Het bezwaar kwam aan op woensdag 15 april 2026. Of het op tijd is gepost, zegt het poststempel."
    ]
  ] as const)("%j", (ingediend, expected) => expect(said(objection, { ...vraag, ingediend })).toContain(expected))

  it("noemen hoeveel dagen de termijn stilstond", () =>
    expect(
      said(objection, { ...vraag, opschortingen: [{ verzocht: "2026-04-20", hersteld: "2026-05-01" }] }).join(" ")
    ).toContain("Na 6 weken is de laatste dag maandag 25 mei 2026. De termijn stond 10 dagen stil."))
})

describe("de redenen van een dwangsom", () => {
  it("zeggen hoe lang de twee weken duren, waarom zij doorlopen, en hoe het bedrag is opgeteld", () => {
    const vraag = { beslistermijnEinde: "2026-03-20", ingebrekestellingOntvangen: "2026-03-21", besluit: "2026-04-27" }
    expect(said(penalty, vraag)).toEqual([
      "Na de brief heeft de gemeente nog 2 weken: tot en met zaterdag 4 april 2026.",
      "Die dag is geen gewone dag. Daarom loopt de tijd door tot en met dinsdag 7 april 2026.",
      "Of deze tijd wordt verlengd, is niet zeker. Zonder verlenging is de eerste dag zondag 5 april 2026.",
      "Is er dan nog geen besluit, dan loopt de dwangsom vanaf woensdag 8 april 2026.",
      "De dwangsom loopt hoogstens 42 dagen; de dag van het besluit telt niet mee. Dat is 19 dagen: 14 × € 23 + 5 × € 35, samen € 497.",
      "Wij lezen: de dag van de brief bepaalt de bedragen. Deze gelden vanaf dinsdag 1 januari 2019.",
      // 14 + 5 dagen vanaf 8 april: tot en met 26 april. 2 weken later is zondag 10 mei (Awb 4:18).
      "De gemeente stelt het bedrag vast met een besluit. Dat moet binnen 2 weken na de laatste dag van de dwangsom: uiterlijk maandag 11 mei 2026.",
      "De dag van de gebeurtenis, zondag 26 april 2026, telt niet mee. De termijn begint op maandag 27 april 2026.",
      "Na 2 weken is de laatste dag zondag 10 mei 2026.",
      "Verlengd over 2026-05-10 (zondag) tot en met maandag 11 mei 2026.",
      "Er is geen dwangsom als de brief onredelijk laat kwam, als u geen belanghebbende bent of als de aanvraag duidelijk niet kan slagen. Een mens beoordeelt dat."
    ])
  })

  it("zeggen zonder besluit wat het hoogstens wordt", () =>
    expect(
      said(penalty, { beslistermijnEinde: "2026-02-02", ingebrekestellingOntvangen: "2026-02-03", besluit: null })
    ).toContain(
      "Zonder besluit loopt de dwangsom hoogstens 42 dagen: 14 × € 23 + 14 × € 35 + 14 × € 45, samen hoogstens € 1442."
    ))

  it("zeggen het erbij als een besluit de eerste dag nog kan veranderen", () =>
    expect(
      said(penalty, { beslistermijnEinde: "2029-04-20", ingebrekestellingOntvangen: "2029-04-27", besluit: null })
    ).toContain("Een nieuw koninklijk besluit kan deze datum nog veranderen."))
})

describe("een tijd van wachten waarin de termijn niet liep", () => {
  const inVain = "Geen dag van de termijn viel in de tijd van wachten. De laatste dag blijft dus gelijk."
  const before = [{ verzocht: "2026-02-01", hersteld: "2026-02-10" }]
  const during = [{ verzocht: "2026-03-10", hersteld: "2026-03-20" }]
  // 8 weken na 2 maart 2026 is Koningsdag: tot en met 28 april.
  const after = [{ verzocht: "2026-04-28", hersteld: "2026-05-08" }]

  it("wordt genoemd bij een besluit", () => {
    const ask = (opschortingen: typeof before) => said(decisionTerm, { aanvraagOntvangen: "2026-03-02", opschortingen })
    expect(ask(after)).toContain(inVain)
    expect(ask(during)).not.toContain(inVain)
    expect(ask([])).not.toContain(inVain)
  })

  it("wordt genoemd bij een bezwaar", () => {
    const ask = (opschortingen: typeof before) =>
      said(objection, { bekendmaking: "2026-01-05", commissie: false, opschortingen })
    expect(ask(before)).toContain(inVain)
    expect(ask(during)).not.toContain(inVain)
  })
})

describe("de termijn voor een besluit", () => {
  it("eindigt acht weken na de ontvangst, en de dag erna is een brief niet te vroeg", () => {
    const found = decisionTerm({ aanvraagOntvangen: "2026-01-05" })
    expect(Result.isSuccess(found) && found.success).toMatchObject({
      besluitUiterlijk: "2026-03-02",
      inGebrekeVanaf: "2026-03-03",
      voorlopig: false
    })
  })

  it("zegt dat een andere termijn voorgaat waar een wet, verordening of de gemeente die noemt", () => {
    const wetten = Result.getOrThrow(decisionTerm({ aanvraagOntvangen: "2026-01-05" })).redenen.map(({ wet }) => wet)
    expect(wetten).toEqual(expect.arrayContaining(["Awb art. 4:13 lid 1", "Awb art. 4:14 lid 3"]))
  })
})

describe("een andere dag voor het besluit (Awb 4:14 lid 3)", () => {
  // Acht weken na maandag 5 januari 2026 is maandag 2 maart.
  const asked = (meegedeeldOp: string, totEnMet: string) =>
    decisionTerm({ aanvraagOntvangen: "2026-01-05", uitstel: { meegedeeldOp, totEnMet } })
  const told = (meegedeeldOp: string, totEnMet: string) => Result.getOrThrow(asked(meegedeeldOp, totEnMet))

  it.each(["2026-01-05", "2026-03-02"])("geldt als de gemeente haar binnen de termijn noemde: %s", (meegedeeldOp) => {
    // Een zaterdag: een genoemde dag is geen termijn en wordt niet verlengd.
    const found = told(meegedeeldOp, "2026-03-28")
    expect(found).toMatchObject({ besluitUiterlijk: "2026-03-28", inGebrekeVanaf: "2026-03-29", voorlopig: false })
    expect(found.redenen[0]).toMatchObject({ wet: "Awb art. 4:14 lid 3" })
    expect(found.redenen.map(({ tekst }) => tekst).join(" ")).toContain("beoordeelt een mens")
  })

  it("verandert niets als de termijn toen al voorbij was", () => {
    const found = told("2026-03-03", "2026-03-28")
    expect(found).toMatchObject({ besluitUiterlijk: "2026-03-02", inGebrekeVanaf: "2026-03-03" })
    expect(found.redenen.map(({ tekst }) => tekst).join(" ")).toContain("Dat verandert niets")
  })

  it("telt ook binnen een termijn die langer duurt doordat zij stilstond", () => {
    const later = decisionTerm({
      aanvraagOntvangen: "2026-01-05",
      opschortingen: [{ verzocht: "2026-02-02", hersteld: "2026-02-10" }],
      uitstel: { meegedeeldOp: "2026-03-05", totEnMet: "2026-04-01" }
    })
    expect(Result.getOrThrow(later).besluitUiterlijk).toBe("2026-04-01")
  })

  it("is later dan de termijn, en niet genoemd voor de aanvraag: anders is het veld fout", () => {
    const faults = (found: ReturnType<typeof asked>) =>
      Result.match(found, { onSuccess: () => [], onFailure: (wrong) => wrong.map(({ veld }) => veld) })
    expect(faults(asked("2026-02-01", "2026-03-02"))).toEqual(["uitstel/totEnMet"])
    expect(faults(asked("2026-01-04", "2026-04-01"))).toEqual(["uitstel/meegedeeldOp"])
    expect(faults(decisionTerm({ aanvraagOntvangen: "2026-01-05", uitstel: {} } as never))).toEqual([
      "uitstel/meegedeeldOp",
      "uitstel/totEnMet"
    ])
  })
})

describe("waar de wet een dag openlaat", () => {
  const without = { commissie: false } as const
  const told = (vraag: Parameters<typeof objection>[0], lezingen: Parameters<typeof objection>[1] = {}) =>
    Result.getOrThrow(objection(vraag, lezingen))

  it("is de week voor de post niet verlengd, tenzij zo wordt gelezen", () => {
    // 9 maart en 6 weken is 20 april; een week later is het Koningsdag.
    const vraag = { bekendmaking: "2026-03-09", ...without }
    expect(told(vraag).postUiterlijkOntvangen).toBe("2026-04-27")
    expect(told(vraag, { "bezwaar.post": "wel" }).postUiterlijkOntvangen).toBe("2026-04-28")
    expect(told(vraag).gevoeligheid).toContainEqual({
      lezing: "bezwaar.post",
      waarde: "wel",
      verandert: [{ wat: "postUiterlijkOntvangen", van: "2026-04-27", naar: "2026-04-28" }]
    })
  })

  it("telt uitstel vanaf het verlengde einde, tenzij zo wordt gelezen", () => {
    // 13 april en 6 weken is tweede Pinksterdag.
    const vraag = { bekendmaking: "2026-03-02", ...without }
    expect(told(vraag)).toMatchObject({ beslissingUiterlijk: "2026-05-26", naVerdagingUiterlijk: "2026-07-07" })
    const plain = told(vraag, { "bezwaar.uitstel": "gewoon-einde" })
    expect(plain).toMatchObject({ beslissingUiterlijk: "2026-05-26", naVerdagingUiterlijk: "2026-07-06" })
    expect(told(vraag).gevoeligheid.map(({ lezing }) => lezing)).toEqual(["bezwaar.uitstel"])
  })

  it("staat een termijn die nog niet loopt niet stil, tenzij zo wordt gelezen", () => {
    const vraag = {
      bekendmaking: "2026-03-02",
      ...without,
      opschortingen: [{ verzocht: "2026-03-10", hersteld: "2026-03-20" }]
    }
    expect(told(vraag).beslissingUiterlijk).toBe("2026-05-26")
    // Negen dagen na 25 mei.
    expect(told(vraag, { "bezwaar.opschorten": "elke-dag" }).beslissingUiterlijk).toBe("2026-06-03")
    expect(told(vraag).gevoeligheid.map(({ lezing }) => lezing)).toContain("bezwaar.opschorten")
  })

  it("noemt het verschil dat de verlenging van de twee weken maakt, en alleen als zij er een maakt", () => {
    const late = (ontvangen: string) =>
      Result.getOrThrow(
        penalty({ beslistermijnEinde: "2026-04-01", ingebrekestellingOntvangen: ontvangen, besluit: "2026-05-04" })
      )
    // Twee weken na 13 april is het Koningsdag.
    expect(late("2026-04-13").gevoeligheid).toEqual([
      {
        lezing: "besluit.dwangsom-termijnenwet",
        waarde: "niet",
        verandert: [
          { wat: "eersteDag", van: "2026-04-29", naar: "2026-04-28" },
          { wat: "dagen", van: 5, naar: 6 },
          { wat: "bedragEuro", van: 115, naar: 138 }
        ]
      }
    ])
    expect(late("2026-04-14").gevoeligheid).toEqual([])
  })

  it("noemt het tarief dat de eerste dag geeft, waar dat een ander is dan dat van de brief", () => {
    const over = Result.getOrThrow(
      // Twee weken na 28 december 2018 is 11 januari 2019: de eerste dag is 12 januari.
      penalty({ beslistermijnEinde: "2018-12-27", ingebrekestellingOntvangen: "2018-12-28", besluit: null })
    )
    expect(over.bedragEuro).toBe(1260)
    expect(over.gevoeligheid).toEqual([
      {
        lezing: "dwangsom.tarief",
        waarde: "eerste-dag",
        verandert: [{ wat: "bedragEuro", van: 1260, naar: 1442 }]
      },
      { lezing: "dwangsom.tarief", waarde: "per-dag", verandert: [{ wat: "bedragEuro", van: 1260, naar: 1442 }] }
    ])
  })

  it("noemt wat elke dag kost naar zijn eigen tarief, waar de dwangsom over een verhoging heen loopt", () => {
    const over = Result.getOrThrow(
      // De eerste dag is 29 december 2018: 3 × 20, dan 11 × 23, 14 × 35 en 14 × 45.
      penalty({ beslistermijnEinde: "2018-12-13", ingebrekestellingOntvangen: "2018-12-14", besluit: null })
    )
    expect(over).toMatchObject({ eersteDag: "2018-12-29", bedragEuro: 1260 })
    expect(over.gevoeligheid).toEqual([
      { lezing: "dwangsom.tarief", waarde: "per-dag", verandert: [{ wat: "bedragEuro", van: 1260, naar: 1433 }] }
    ])
  })

  it("zegt het als er op tijd een besluit was", () => {
    const told = (besluit: string) =>
      Result.getOrThrow(
        penalty({ beslistermijnEinde: "2026-02-02", ingebrekestellingOntvangen: "2026-02-03", besluit })
      )
    const inTime = "Er was op tijd een besluit, op donderdag 15 januari 2026. Dan is er geen dwangsom."
    // Dan loopt er niets meer, en dat staat er ook niet.
    expect(told("2026-01-15")).toMatchObject({ dagen: 0, bedragEuro: 0 })
    expect(told("2026-01-15").redenen.map(({ tekst }) => tekst)).toEqual([inTime])
    expect(told("2026-02-02").redenen).toHaveLength(1)
    expect(JSON.stringify(told("2026-02-03"))).not.toContain("Er was op tijd een besluit")
  })

  it("zegt het als het besluit te laat kwam, maar voor de brief: 2 weken na de brief was er al een (Awb 4:17 lid 3)", () => {
    const reasons = (ontvangen: string, besluit: string | null, einde = "2026-02-02") =>
      Result.getOrThrow(
        penalty({ beslistermijnEinde: einde, ingebrekestellingOntvangen: ontvangen, besluit })
      ).redenen.map(({ tekst }) => tekst)
    expect(reasons("2026-02-10", "2026-02-09")).toEqual([
      "Het besluit van maandag 9 februari 2026 was er al voor de brief. Dan is er geen dwangsom."
    ])
    // Op de dag van de brief zelf is niet te zeggen wat eerst kwam: de dagen staan erbij, en het zijn er 0.
    expect(reasons("2026-02-10", "2026-02-10")[0]).toContain("Na de brief heeft de gemeente nog 2 weken")
    // Een brief die te vroeg kwam, hoeft niet opnieuw als het besluit er al is.
    expect(reasons("2026-01-20", "2026-02-20")).toEqual([
      "De brief kwam te vroeg: de termijn liep nog tot en met maandag 2 februari 2026. Op vrijdag 20 februari 2026 kwam er een besluit."
    ])
    expect(reasons("2026-01-20", null)[0]).toContain("Schrijf opnieuw")
    expect(reasons("2026-01-20", "2026-01-30")).toEqual([
      "Er was op tijd een besluit, op vrijdag 30 januari 2026. Dan is er geen dwangsom."
    ])
  })

  it("zegt van een besluit dat kwam voor er een dag dwangsom was, niets over een dwangsom die niet kwam", () => {
    const told = (besluit: string, ontvangen = "2026-02-10") =>
      Result.getOrThrow(penalty({ beslistermijnEinde: "2026-02-02", ingebrekestellingOntvangen: ontvangen, besluit }))
    // 2 weken na 10 februari is 24 februari; 25 februari is de eerste dag, en die telt niet als het besluit er dan is.
    for (const [besluit, was] of [
      ["2026-02-12", "Op donderdag 12 februari 2026 was er een besluit, binnen die tijd."],
      ["2026-02-25", "Op woensdag 25 februari 2026 was er een besluit. De dag van het besluit telt niet mee."]
    ] as const) {
      expect(told(besluit)).toMatchObject({ dagen: 0, bedragEuro: 0 })
      expect(told(besluit).redenen.map(({ tekst }) => tekst)).toEqual([
        "Na de brief heeft de gemeente nog 2 weken: tot en met dinsdag 24 februari 2026.",
        `${was} Dan is er geen dwangsom.`
      ])
    }
    expect(told("2026-02-26").dagen).toBe(1)
    // Voor 2029 is er nog geen besluit over gelijkgestelde dagen: ook dan staat er waarom het voorlopig is.
    const later = Result.getOrThrow(
      penalty({ beslistermijnEinde: "2029-04-02", ingebrekestellingOntvangen: "2029-04-27", besluit: "2029-05-11" })
    )
    expect(later.voorlopig).toBe(true)
    expect(later.redenen.some(({ tekst }) => tekst.includes("koninklijk besluit"))).toBe(true)
    // De 2 weken eindigen op tweede paasdag: of zij dan doorlopen, is niet zeker, en dus ook niet dat er geen dwangsom is.
    const uncertain = told("2026-04-08", "2026-03-23")
    expect(uncertain).toMatchObject({ dagen: 0, zonderTermijnenwet: { dagen: 1 } })
    expect(uncertain.redenen.at(-1)?.tekst).toMatch(/Met verlenging is er geen dwangsom\.$/u)
  })

  it("zegt wanneer het bedrag moet zijn vastgesteld: 2 weken na de laatste dag waarover het loopt (Awb 4:18)", () => {
    const until = (besluit: string | null) =>
      Result.getOrThrow(
        penalty({ beslistermijnEinde: "2026-02-02", ingebrekestellingOntvangen: "2026-02-03", besluit })
      ).vaststellingUiterlijk
    // De eerste dag is 18 februari. Besluit op 25 februari: de laatste dag is de 24e, en 2 weken later is 10 maart.
    expect(until("2026-02-25")).toBe("2026-03-10")
    // 42 dagen: tot en met 31 maart. 2 weken later is 14 april.
    expect(until(null)).toBe("2026-04-14")
    expect(until("2026-02-18")).toBe(null)
  })

  it("legt uit waarom die dag later is dan 2 weken, en zegt het als een besluit hem nog kan veranderen", () => {
    // Besluit op 15 februari 2026: de laatste dag is de 14e, en 2 weken later is zaterdag 28 februari.
    const moved = Result.getOrThrow(
      penalty({ beslistermijnEinde: "2026-01-05", ingebrekestellingOntvangen: "2026-01-06", besluit: "2026-02-15" })
    )
    expect(moved.vaststellingUiterlijk).toBe("2026-03-02")
    const steps = moved.redenen.map(({ tekst }) => tekst)
    expect(steps).toContain("Na 2 weken is de laatste dag zaterdag 28 februari 2026.")
    expect(steps).toContain("Verlengd over 2026-02-28 (zaterdag), 2026-03-01 (zondag) tot en met maandag 2 maart 2026.")
    const late = Result.getOrThrow(
      penalty({ beslistermijnEinde: "2028-10-02", ingebrekestellingOntvangen: "2028-11-01", besluit: null })
    )
    expect(late).toMatchObject({ voorlopig: true, eersteDag: "2028-11-16" })
    expect(late.redenen.map(({ tekst }) => tekst)).toContain(
      "Een nieuw koninklijk besluit kan deze datum nog veranderen."
    )
  })

  it("noemt ook wat voor de bekendmaking is gepost en na de termijn aankwam niet op tijd en niet te laat", () => {
    const posted = told({
      bekendmaking: "2026-01-05",
      commissie: false,
      ingediend: { wijze: "post", verzonden: "2025-12-29", ontvangen: "2026-02-18" }
    })
    expect(posted.tijdig).toMatchObject({ waarde: null })
    expect(posted.redenen.at(-1)).toMatchObject({ wet: "Awb art. 6:10 lid 1" })
    expect(posted.redenen.at(-1)?.tekst).toContain("gepost voor de bekendmaking. Het telt mee als")
  })

  it("noemt een bezwaar van voor de bekendmaking niet op tijd en niet te laat (Awb 6:10)", () => {
    const early = told({
      bekendmaking: "2026-03-02",
      commissie: false,
      ingediend: { wijze: "digitaal", ontvangen: "2026-02-20" }
    })
    expect(early.tijdig).toMatchObject({ waarde: null })
    const [why, ...others] = early.redenen.filter(({ wet }) => wet === "Awb art. 6:10 lid 1")
    expect(why?.tekst).toContain("Het telt mee als het besluit er toen al was")
    expect(others).toEqual([])
    expect(early.redenen.some(({ tekst }) => /op tijd\.|te laat/u.test(tekst))).toBe(false)
  })
})

describe("opschorting van een bezwaar dat al is verdaagd (Awb 7:10 lid 2 en 3)", () => {
  it("wat pas na de eerste termijn moet worden hersteld, laat de verdaging stilstaan", () => {
    const opschortingen = [{ verzocht: "2026-04-07", hersteld: "2026-04-28" }]
    const answered = Result.getOrThrow(objection({ bekendmaking: "2026-01-05", commissie: false, opschortingen }))
    expect(answered.beslissingUiterlijk).toBe("2026-03-30")
    // 20 days, from 8 to 27 April: Monday 11 May and those make Sunday 31 May, so Monday 1 June.
    expect(answered.naVerdagingUiterlijk).toBe("2026-06-01")
  })
})

describe("een besluit van voor 1 oktober 2009", () => {
  it("heeft zijn bezwaartermijn, en andere beslistermijnen dan nu", () => {
    const answered = Result.getOrThrow(objection({ bekendmaking: "2005-03-24", commissie: false }))
    // RBMAA:2006:AZ5914: Ascension Day and Liberation Day, the Friday after them equated by decree, and a weekend.
    expect(answered.bezwaarUiterlijk).toBe("2005-05-09")
    expect(answered.beslissingUiterlijk).toMatchObject({ waarde: null })
    expect(answered.naVerdagingUiterlijk).toMatchObject({ waarde: null })
  })
})
