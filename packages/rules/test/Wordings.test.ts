/** Words and codes that only one kind of answer has: each is said, in both languages where there are two. */
import { bindingen } from "@kracht/content/binding"
import { lezingen } from "@kracht/content/lezingen"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer as municipal } from "../src/MunicipalAnswer.ts"
import { answer as objection } from "../src/ObjectionAnswer.ts"
import { findIn } from "../src/PartnerDirectory.ts"
import {
  annualReport,
  assess,
  decide,
  explain,
  explainProcedure,
  explainProviderReport,
  explainReport,
  explainRule,
  follow,
  InvalidSituation,
  type Jaarverslagvraag,
  providerReport,
  retention
} from "../src/plain.ts"
import { load, loadAllUnsafe } from "../src/Regulation.ts"
import { answerIn } from "../src/Setting.ts"
import type { Invoerfout } from "../src/Situation.ts"
import { answer as term } from "../src/TermAnswer.ts"

describe("wat maar 1 soort antwoord zegt", () => {
  it("een dossier waar de bewaartermijn niet voor geldt, in beide talen", () => {
    const asked = (taal: "nl" | "en") =>
      retention(
        { gesloten: true, uitkomstOp: "2026-03-02", dossierVan: "samenwerking" },
        { taal, lezingen: { "bewaren.wat": "alleen-extern" } }
      ).uiterlijkVernietigen
    expect(asked("nl")).toMatchObject({ vraagBij: expect.stringContaining("hoe lang dit dossier blijft") })
    expect(asked("en")).toMatchObject({ vraagBij: expect.stringContaining("how long this file") })
  })

  it("een papier dat niet bij het klachtdossier hoort, in beide talen", () => {
    const told = (taal: "nl" | "en") =>
      explainRule(
        decide(
          "bewaren-waar",
          { soortStuk: "over-de-klacht", houder: "anders" },
          { taal, lezingen: { "bewaren.wat": "alleen-extern" } }
        )
      ).flatMap(({ zinnen }) => zinnen)
    expect(told("nl")).toContain(
      "Dit hoort niet bij het klachtdossier. De bewaartermijn van de tekst geldt er niet voor."
    )
    expect(told("en")).toContain("This is not part of the complaint file. The term of the text does not hold for it.")
  })

  it("dat een regel nog iets wil weten, en dat alleen als dat zo is", () => {
    for (const [taal, more] of [
      ["nl", "Er is nog iets nodig om dit te weten."],
      ["en", "Something more is needed to know this."]
    ] as const) {
      const first = (input: Parameters<typeof decide<"bewaren-waar">>[1]) =>
        explainRule(decide("bewaren-waar", input, { taal }))[0]?.zinnen[0]
      expect(first({})).toBe(more)
      expect(first({ soortStuk: "over-de-klacht", houder: "anders" })).not.toBe(more)
    }
  })

  it("alleen wat er bij die regeling bij die partner staat", () => {
    const partner = (regeling: string, id: string) => ({
      id,
      regeling,
      naam: `${id} van ${regeling}`,
      externeKlachtencommissie: "onbekend",
      oordeelTermijn: "onbekend"
    })
    const find = findIn([partner("a", "een"), partner("b", "een"), partner("b", "twee")] as never)
    expect([find("a", "een"), find("b", "een"), find("b", "twee")].map((found) => found?.naam)).toEqual([
      "een van a",
      "een van b",
      "twee van b"
    ])
    expect([find("a", "twee"), find("c", "een")]).toEqual([undefined, undefined])
  })

  it("een uitstel waarmee iemand instemde, in beide talen", () => {
    const said = (taal: "nl" | "en") => {
      const found = municipal({ ontvangen: "2026-03-02", adviseur: false, uitstelTot: "2026-08-03" }, {}, taal)
      return Result.isSuccess(found) ? found.success.redenen.at(-1)?.tekst : undefined
    }
    expect(said("nl")).toContain("3 augustus 2026")
    expect(said("en")).toContain("3 August 2026")
  })

  it("of een bezwaar is gepost of verstuurd", () => {
    const told = (wijze: "post" | "digitaal") => {
      const found = objection({
        bekendmaking: "2026-03-02",
        commissie: false,
        ingediend: { wijze, verzonden: "2026-04-20", ontvangen: "2026-04-24" }
      })
      return Result.isSuccess(found) ? found.success.redenen.map(({ tekst }) => tekst).join(" ") : ""
    }
    expect(told("post")).toContain("is gepost op maandag 20 april 2026")
    expect(told("digitaal")).toContain("is verstuurd op maandag 20 april 2026")
  })

  it("wat er mis is met een getal van een eerder jaar, met zijn soort", () => {
    const wrong = { van: 2025, tot: 2025, onderdeel: "iets", waarden: [], aantal: -1 }
    try {
      annualReport({ jaar: 2026, gevallen: [], eerder: [wrong] } as unknown as Jaarverslagvraag)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof InvalidSituation)) throw error
      expect(error.fouten.map(({ veld, code }) => `${veld} ${code}`)).toEqual([
        "eerder/0/onderdeel niet-toegestane-waarde",
        "eerder/0/aantal verkeerd-type"
      ])
    }
  })

  it("hoeveel complimenten en signalen er waren, naast de klachten", () => {
    const gevallen = Array.from(
      { length: 9 },
      () => ({ jaar: 2026, organisatie: "yoep", soort: "compliment" }) as const
    )
    const others = Array.from(
      { length: 9 },
      () => ({ jaar: 2026, organisatie: "impegno", soort: "compliment" }) as const
    )
    const told = explainReport(annualReport({ jaar: 2026, gevallen: [...gevallen, ...others] })).flatMap(
      ({ zinnen }) => zinnen
    )
    expect(told.join(" ")).toMatch(/Complimenten: 18/u)
  })

  it("van welke klagers iets is, van klein naar groot", () => {
    const events = [3, 2, 1].map((klager) => ({ gebeurtenis: "ontvangst", op: "2026-03-02", klager }) as const)
    const withdrawn = { gebeurtenis: "intrekking", op: "2026-03-02", klager: 3 } as const
    const told = (taal: "nl" | "en") =>
      explainProcedure(follow({ gebeurtenissen: [...events, withdrawn], peilmoment: "2026-03-02" }, { taal })).flatMap(
        ({ zinnen }) => zinnen
      )
    expect(told("nl").join(" ")).toMatch(/Klagers 1 en 2/u)
    expect(told("en").join(" ")).toMatch(/Complainants 1 and 2/u)
  })
})

describe("2 commissies die het kunnen zijn", () => {
  it("worden niet verwisseld met die van een andere klacht van dezelfde dag", () => {
    const filed = {
      aanleiding: "behandeling",
      hoedanigheid: "ouder",
      anoniem: false,
      ingediendOp: "2026-03-02"
    } as const
    const named = (organisatie: string, organisatieMedewerker: string) =>
      assess({ ...filed, loket: "kracht", organisatie, organisatieMedewerker }).gevoeligheid.flatMap(({ verandert }) =>
        verandert.filter(({ wat }) => wat === "loketten.externe-klachtencommissie").map(({ van, naar }) => [van, naar])
      )
    const first = named("yoep", "impegno")
    expect(first).toEqual([["impegno, yoep", "yoep, impegno"]])
    for (let times = 0; times < 3; times += 1) {
      expect(named("yoep", "impegno")).toEqual(first)
      expect(named("incluzio", "impegno")).toEqual([["impegno, incluzio", "incluzio, impegno"]])
    }
  })

  it("dat wie het alleen vertelt, nu geen klacht laat behandelen, in beide talen", () => {
    const told = (taal: "nl" | "en") =>
      explain(
        assess({ aanleiding: "behandeling", anoniem: false, hoedanigheid: "klant", wens: "alleen-vertellen" }, { taal })
      )
        .flatMap(({ zinnen }) => zinnen)
        .join(" ")
    expect(told("nl")).toContain("Dit gaat over hoe u bent behandeld. Er wordt nu niets als klacht behandeld.")
    expect(told("en")).toContain("This is about how you were treated. Nothing is handled as a complaint now.")
  })

  it("dat een klacht nooit te laat is, maar niet waar een ander hem behandelt: die heeft eigen regels", () => {
    const steps = (over: "medewerker" | "team" | "toegang" | "onderaannemer") =>
      assess({ aanleiding: "behandeling", anoniem: false, hoedanigheid: "klant", stand: "nieuw", over }).vervolg.map(
        ({ stap }) => stap
      )
    expect(
      (["medewerker", "team", "toegang", "onderaannemer"] as const).map((over) => steps(over).includes("niet-te-laat"))
    ).toEqual([true, true, false, false])
  })

  it("een lezing over de reactie van de aanbieder, alleen waar die is gekozen", () => {
    const readings = (waarde: "een-maand" | "geen-termijn") =>
      follow(
        {
          gebeurtenissen: [
            { gebeurtenis: "ontvangst-extern", op: "2026-03-02" },
            { gebeurtenis: "oordeel-gegrond", op: "2026-03-20" }
          ],
          peilmoment: "2026-03-21"
        },
        { lezingen: { "extern.reactie": waarde } }
      )
        .verplichtingen.find(({ id }) => id === "reactie-aanbieder")
        ?.redenen.map(({ lezing }) => lezing ?? null)
    expect(readings("een-maand")).toEqual([null])
    expect(readings("geen-termijn")).toEqual([null, "extern.reactie"])
  })

  it("een dag die voor de vorige gebeurtenis ligt, in beide talen", () => {
    const fault = (taal: "nl" | "en"): string => {
      try {
        follow(
          {
            gebeurtenissen: [
              { gebeurtenis: "ontvangst", op: "2026-03-02" },
              { gebeurtenis: "contact", op: "2026-03-01" }
            ],
            peilmoment: "2026-03-10"
          },
          { taal }
        )
      } catch (error) {
        if (error instanceof InvalidSituation) return error.fouten.map(({ melding }) => melding).join()
        throw error
      }
      return ""
    }
    expect(fault("nl")).toBe("De dag ligt voor die van de gebeurtenis ervoor.")
    expect(fault("en")).toBe("The day is before that of the event before it.")
  })

  it("hoe een bezwaar is verstuurd, bij naam als het iets anders is", () => {
    const answered = objection({
      bekendmaking: "2026-03-02",
      ingediend: { wijze: "duif", verzonden: "2026-03-03" }
    } as never)
    const faults = Result.isFailure(answered) ? answered.failure : []
    expect(faults.map(({ melding }) => melding)).toContain("wijze is een van: digitaal, post, mail.")
  })

  it("geen keuze die van een andere regeling is", () => {
    const concept = bindingen.find(({ versie }) => versie === "concept") as (typeof bindingen)[number]
    const foreign = lezingen.map((lezing) => ({ ...lezing, regeling: "elders", keuze: "bestaat-niet" }))
    const bound = Result.getOrThrow(load(concept, [...lezingen, ...foreign]))
    expect(bound.readings).toEqual(Result.getOrThrow(load(concept, lezingen)).readings)
  })

  it("wie weet wanneer een klacht die nog loopt wordt afgesloten, in beide talen", () => {
    const asked = (taal: "nl" | "en") => retention({ gesloten: false }, { taal }).begin.dag
    expect(asked("nl")).toMatchObject({ vraagBij: "wie de klacht behandelt: de dag waarop de klacht wordt afgesloten" })
    expect(asked("en")).toMatchObject({ vraagBij: "whoever handles the complaint: the day the complaint is closed" })
  })

  it("wanneer het verslag van een aanbieder openbaar is, in beide talen", () => {
    const told = (taal: "nl" | "en") =>
      explainProviderReport(providerReport({ jaar: 2025, behandeld: [] }, { taal })).find(({ kop }) =>
        ["Wanneer het openbaar is", "When it is public"].includes(kop)
      )?.zinnen
    expect(told("nl")).toEqual(expect.arrayContaining([expect.stringContaining("31 mei 2026")]))
    expect(told("en")).toEqual(expect.arrayContaining([expect.stringContaining("31 May 2026")]))
  })

  it("waar het staat als een termijnvraag geen vraag is", () =>
    expect(term("5 werkdagen" as never)).toMatchObject({ veld: "vraag" }))

  it("dat een vraag geen vraag is, ook op een dag waarop geen versie geldt", () => {
    const concept = bindingen.find(({ versie }) => versie === "concept") as (typeof bindingen)[number]
    const later = { ...concept, status: "in-werking" as const, geldigVan: "2026-01-01" }
    const world = { regulations: loadAllUnsafe([later], lezingen), findPartner: () => undefined, policy: null }
    const asked = (fouten: ReadonlyArray<Invoerfout>) =>
      answerIn(world, { peildag: "2020-01-01" }, {}, () =>
        fouten.length === 0 ? Result.succeed("") : Result.fail(fouten)
      )
    const failure = (fouten: ReadonlyArray<Invoerfout>) => Result.getOrThrow(Result.flip(asked(fouten)))
    expect(failure([])).toMatchObject({ _tag: "GeenVersie" })
    expect(failure([{ veld: "wie", code: "verkeerd-type", melding: "wie is er niet." }])).toMatchObject({
      fouten: [{ veld: "wie" }]
    })
  })
})
