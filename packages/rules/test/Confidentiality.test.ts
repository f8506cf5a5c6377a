import { lezingen } from "@kracht/content/lezingen"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { doel, type Inzage, opVerzoekKlager, stuk } from "../src/Access.ts"
import { answer, type GegevenToestemming, type Inzageantwoord, type Inzagevraag } from "../src/AccessAnswer.ts"
import { rol } from "../src/CaseRole.ts"
import { toestemming } from "../src/Consent.ts"
import { kanOverzien, leeftijdBetrokkene, toestemmer } from "../src/Consenter.ts"
import type { Value } from "../src/Fact.ts"
import { decide, explainAccess } from "../src/plain.ts"
import { gegevensGrondslag, klachtNaam, readings } from "../src/Reading.ts"
import { access, impartiality, notice, progress, secrecy } from "../src/Rulebook.ts"
import { spreekgrond } from "../src/Secrecy.ts"
import * as Table from "../src/Table.ts"
import { inputsOf } from "./inputs.ts"
import { setting } from "./setting.ts"

type Input = Record<string, Value>

const ageFacts = [leeftijdBetrokkene, kanOverzien] as const
const { table: accessTable } = Table.erase(access)

/** The whole space apart from the age of whoever a file is about, which counts for that file alone: that is shown below. */
const regardless = inputsOf({
  ...accessTable,
  facts: accessTable.facts.filter(({ id }) => !ageFacts.some((fact) => fact.id === id))
})

const ages = inputsOf({ ...accessTable, facts: ageFacts }) as ReadonlyArray<Input>
const asks = ({ rol, stuk }: Input): boolean =>
  stuk === "clientdossier" && (rol === "betrokkene" || rol === "vertegenwoordiger")

const everyInput = regardless.flatMap((input) =>
  asks(input)
    ? ages.map((age) => ({ ...input, ...age }))
    : [{ ...input, leeftijdBetrokkene: "18-plus", kanOverzien: true }]
)

/** As the use of data is read: what holds where it rests on consent is tested apart. */
const inputs = everyInput.filter((input) => input["gegevens.grondslag"] === "wettelijke-plicht")
const seen = (input: Input) => Table.decide(Table.erase(access), input).outcome as Inzage
const open = inputs.filter((input) => seen(input) !== "mag-niet")

/** Whoever the data is about lives, so that consent can be asked; what holds after death is tested apart. */
const living = open.filter(({ toestemming }) => toestemming !== "kan-niet-meer")
const triples = (some: ReadonlyArray<Input>) =>
  [...new Set(some.map(({ rol, stuk, doel }) => `${rol} ${stuk} ${doel}`))].sort()

const complaintPapers = ["klacht", "naam-klager", "klachtdossier", "oordeel"]
const handlers = [
  "interne-klachtenfunctionaris",
  "klachtencoordinator",
  "externe-klachtenfunctionaris",
  "externe-klachtencommissie"
]

const bodies = ["externe-klachtencommissie", "organisatie", "gemeente", "inspectie", "veilig-thuis"]

/** What is about someone themselves in papers of another: AVG 15 opens that to every person, and nothing more. */
const isOwnOfAnother = (input: Input): boolean =>
  input["doel"] === "eigen-gegevens" &&
  !["betrokkene", "vertegenwoordiger"].includes(String(input["rol"])) &&
  seen(input) === "alleen-eigen-gegevens"

describe("inzage: de hele ruimte van rol, stuk, doel en toestemming", () => {
  it("is helemaal doorlopen", () => {
    const others =
      doel.values.length *
      toestemming.values.length *
      opVerzoekKlager.values.length *
      klachtNaam.values.length *
      gegevensGrondslag.values.length
    expect(regardless.length).toBe(rol.values.length * stuk.values.length * others)
    expect(everyInput.length).toBe(regardless.length + 2 * others * (ages.length - 1))
  })

  it("hangt alleen af van leeftijd en overzien waar iemand het eigen dossier vraagt, of dat van wie hij vertegenwoordigt", () => {
    for (const who of rol.values)
      for (const paper of stuk.values) {
        const open = Table.openFacts(access, { rol: who, stuk: paper })
        const mine = asks({ rol: who, stuk: paper })
        for (const { id } of ageFacts) expect(open.includes(id), `${who} ${paper} ${id}`).toBe(mine)
      }
  })

  it("rust het gebruik van gegevens op toestemming, dan ziet een behandelaar zonder ja niets (D83)", () => {
    const bound = everyInput.filter(
      (input) =>
        input["gegevens.grondslag"] === "toestemming" &&
        handlers.includes(String(input["rol"])) &&
        ["klacht", "naam-klager", "klachtdossier", "oordeel"].includes(String(input["stuk"])) &&
        ["klacht-behandelen", "bemiddelen"].includes(String(input["doel"]))
    )
    expect(bound.length).toBeGreaterThan(100)
    for (const input of bound) {
      const allowed = ["gegeven", "kan-niet-meer"].includes(String(input["toestemming"]))
      expect(seen(input), JSON.stringify(input)).toBe(allowed ? "alleen-wat-nodig-is" : "mag-niet")
    }
    // Nobody else's access rests on that ground.
    const others = everyInput.filter((input) => input["gegevens.grondslag"] === "toestemming" && !bound.includes(input))
    for (const input of others) expect(seen(input)).toBe(seen({ ...input, "gegevens.grondslag": "wettelijke-plicht" }))
  })

  it("wie er niets mee te maken heeft of niet meer, ziet alleen het openbare jaarverslag (N109, N111)", () => {
    for (const outsider of ["iedereen", "andere-medewerker", "oud-betrokkene"]) {
      const others = open.filter((input) => input["rol"] === outsider && input["doel"] !== "eigen-gegevens")
      expect(new Set(others.map((input) => input["stuk"]))).toEqual(new Set(["jaarverslag"]))
    }
    expect(inputs.filter((input) => input["stuk"] === "jaarverslag").every((input) => seen(input) === "mag")).toBe(true)
  })

  it("papieren van een klacht dienen nooit de hulp (N117)", () =>
    expect(
      open.filter((input) => input["doel"] === "hulp-geven" && complaintPapers.includes(input["stuk"] as string))
    ).toEqual([]))

  it("zonder toestemming opent alleen de wet een cliëntdossier, of gaat het om het eigen dossier", () => {
    const withoutConsent = living.filter(
      (input) =>
        input["stuk"] === "clientdossier" && input["toestemming"] !== "gegeven" && input["rol"] !== "nabestaande"
    )
    const own = withoutConsent.filter((input) => isOwnOfAnother(input))
    expect(own.length).toBeGreaterThan(0)
    expect(triples(withoutConsent.filter((input) => !own.includes(input)))).toEqual([
      "betrokkene clientdossier eigen-gegevens", // Jeugdwet 7.3.10
      "hulpverlener clientdossier hulp-geven", // 7.3.11 lid 2 onder a
      "hulpverlener clientdossier wettelijke-plicht", // 4.1.8 lid 2
      "inspectie clientdossier wettelijke-plicht", // 4.1.8 lid 2
      "organisatie clientdossier wettelijke-plicht", // 4.1.8 lid 1
      "veilig-thuis clientdossier wettelijke-plicht", // 4.1.7: een mens
      "vertegenwoordiger clientdossier eigen-gegevens", // 7.3.11 lid 2 onder b
      "vertegenwoordiger clientdossier ondersteunen"
    ])
  })

  it("met toestemming zien beklaagde en commissie wat de zaak vraagt (N112), en wie de klager steunt", () => {
    const onlyWith = inputs.filter(
      (input) =>
        input["stuk"] === "clientdossier" &&
        input["toestemming"] === "gegeven" &&
        seen(input) !== seen({ ...input, toestemming: "geweigerd" })
    )
    expect(triples(onlyWith)).toEqual([
      "andere-ouder clientdossier ondersteunen",
      "andere-ouder clientdossier verweren",
      "beklaagde clientdossier klacht-behandelen",
      "beklaagde clientdossier verweren",
      "bijstandspersoon clientdossier ondersteunen",
      "externe-klachtencommissie clientdossier klacht-behandelen",
      "externe-klachtenfunctionaris clientdossier bemiddelen",
      "externe-klachtenfunctionaris clientdossier klacht-behandelen",
      "interne-klachtenfunctionaris clientdossier bemiddelen",
      "interne-klachtenfunctionaris clientdossier klacht-behandelen",
      "klachtencoordinator clientdossier bemiddelen",
      "klachtencoordinator clientdossier klacht-behandelen",
      "vertrouwenspersoon clientdossier ondersteunen"
    ])
    // De tekst noemt alleen beklaagde en commissie: voor wie hij niet noemt, beslist een mens.
    expect(
      onlyWith
        .filter((input) => handlers.slice(0, 3).includes(input["rol"] as string))
        .every((input) => seen(input) === "mens-beslist")
    ).toBe(true)
  })

  it("van wie is overleden, opent alleen een mens het cliëntdossier, of een plicht uit de wet (Jeugdwet 7.3.12a, D36)", () => {
    const files = inputs.filter(
      (input) => input["stuk"] === "clientdossier" && input["toestemming"] === "kan-niet-meer"
    )
    const opened = files.filter((input) => !["mag-niet", "mens-beslist"].includes(seen(input)))
    expect(triples(opened.filter((input) => !isOwnOfAnother(input)))).toEqual([
      "hulpverlener clientdossier wettelijke-plicht", // 4.1.8 lid 2
      "inspectie clientdossier wettelijke-plicht", // 4.1.8 lid 2
      "organisatie clientdossier wettelijke-plicht" // 4.1.8 lid 1
    ])
    const weighed = files.filter((input) => seen(input) === "mens-beslist")
    for (const who of ["nabestaande", "klager", "andere-ouder", "vertegenwoordiger"]) {
      const purposes = weighed.filter((input) => input["rol"] === who).map((input) => input["doel"])
      expect(new Set(purposes), who).toEqual(new Set(["verweren", "ondersteunen", "eigen-gegevens", "ander-doel"]))
    }
    // Verder precies wie het met toestemming had gezien, en Veilig Thuis.
    const family = ["nabestaande", "klager", "andere-ouder", "vertegenwoordiger"]
    const rest = weighed.filter((input) => !family.includes(String(input["rol"])) && input["rol"] !== "veilig-thuis")
    const consented = files.filter(
      (input) =>
        !family.includes(String(input["rol"])) &&
        seen({ ...input, toestemming: "gegeven" }) !== seen({ ...input, toestemming: "geweigerd" })
    )
    expect(triples(rest)).toEqual(triples(consented))
  })

  it("een nabestaande ziet van de klachtpapieren van een ander niets dan wat over haarzelf gaat", () => {
    const papers = open.filter(
      (input) => input["rol"] === "nabestaande" && complaintPapers.includes(input["stuk"] as string)
    )
    expect(papers.filter((input) => !isOwnOfAnother(input))).toEqual([])
  })

  it("wie er in een stuk voorkomt, ziet wat over hemzelf gaat, in welke rol ook, en niets over een ander (AVG 15 lid 1 en 4)", () => {
    const persons = rol.values.filter((one) => !bodies.includes(one) && one !== "iedereen")
    expect(persons.length).toBe(rol.values.length - bodies.length - 1)
    const right = (who: string, stuk: string): string => {
      if (stuk === "naam-klager") return "mag-niet"
      // Een kind kan ook over thuis klagen: of een ouder dat zo te weten komt, weegt een mens (D43).
      if (who === "andere-ouder" && stuk !== "clientdossier") return "mens-beslist"
      return who === "nabestaande" && stuk === "clientdossier" ? "mens-beslist" : "alleen-eigen-gegevens"
    }
    // De eigen klacht ziet de klager helemaal; wie namens het kind vraagt, vraagt niet naar zichzelf.
    for (const who of persons.filter((one) => one !== "vertegenwoordiger"))
      for (const stuk of who === "klager" ? ["klachtdossier", "clientdossier"] : [...complaintPapers, "clientdossier"])
        for (const stand of ["gegeven", "geweigerd", "niet-gevraagd"])
          expect(
            seen({
              rol: who,
              stuk,
              doel: "eigen-gegevens",
              toestemming: stand,
              leeftijdBetrokkene: "18-plus",
              kanOverzien: true
            }),
            `${who} ${stuk}`
          ).toBe(right(who, stuk))
  })

  it("een organisatie, commissie of overheid is geen persoon en heeft geen eigen gegevens", () => {
    expect(
      open.filter(
        (input) =>
          bodies.includes(String(input["rol"])) && input["doel"] === "eigen-gegevens" && input["stuk"] !== "jaarverslag"
      )
    ).toEqual([])
  })

  it("geweigerd, ingetrokken, gevraagd en niet gevraagd zijn hetzelfde: geen toestemming", () => {
    for (const input of inputs.filter((candidate) => candidate["toestemming"] === "geweigerd"))
      for (const stand of ["ingetrokken", "gevraagd", "niet-gevraagd"])
        expect(seen({ ...input, toestemming: stand })).toBe(seen(input))
  })

  it("toestemming sluit nooit iets wat zonder open was", () => {
    const closed = living.filter((input) => seen({ ...input, toestemming: "gegeven" }) === "mag-niet")
    expect(closed).toEqual([])
  })

  it("een ander doel opent niets dan wat van de klager zelf is, en het jaarverslag", () => {
    const other = living.filter(
      (input) => input["doel"] === "ander-doel" && input["stuk"] !== "jaarverslag" && input["rol"] !== "nabestaande"
    )
    expect(triples(other)).toEqual([
      "klager klacht ander-doel",
      "klager naam-klager ander-doel",
      "klager oordeel ander-doel"
    ])
  })

  it("het oordeel zien beklaagde en organisatie alleen waarvoor de wet het stuurt (Jeugdwet 4.2.1 lid 2 onder c, lid 5)", () => {
    const theirs = open.filter(
      (input) => input["stuk"] === "oordeel" && ["beklaagde", "organisatie"].includes(input["rol"] as string)
    )
    expect(triples(theirs)).toEqual([
      "beklaagde oordeel eigen-gegevens", // AVG 15
      "beklaagde oordeel klacht-behandelen", // N112
      "beklaagde oordeel verweren",
      "organisatie oordeel klacht-behandelen",
      "organisatie oordeel wettelijke-plicht"
    ])
    expect(theirs.filter((input) => seen(input) === "mag")).toEqual([])
  })

  it("wie de klager bijstaat omdat die het vraagt (Jeugdwet 1.1, N092), ziet niet meer dan de klager, en anders niets", () => {
    for (const rol of ["bijstandspersoon", "vertrouwenspersoon"])
      for (const stuk of complaintPapers)
        for (const stand of toestemming.values) {
          const input = { rol, stuk, doel: "ondersteunen", toestemming: stand, "klacht.naam": "nooit" }
          const own = { ...input, rol: "klager", doel: "eigen-gegevens", opVerzoekKlager: false }
          expect(seen({ ...input, opVerzoekKlager: true }), `${rol} ${stuk} ${stand}`).toBe(seen(own))
          expect(seen({ ...input, opVerzoekKlager: false }), `${rol} ${stuk} ${stand}`).toBe("mag-niet")
        }
  })

  it("wie namens het kind beslist, ziet de klacht van het kind alleen als het kind dat vraagt", () => {
    const parent = inputs.filter(
      (input) =>
        input["rol"] === "vertegenwoordiger" &&
        input["doel"] === "ondersteunen" &&
        complaintPapers.includes(input["stuk"] as string)
    )
    expect(parent.length).toBeGreaterThan(100)
    for (const input of parent) expect(seen(input) !== "mag-niet").toBe(input["opVerzoekKlager"] === true)
    const supporting = ["vertegenwoordiger", "vertrouwenspersoon", "bijstandspersoon"]
    const others = inputs.filter((input) => !supporting.includes(input["rol"] as string))
    expect(others.every((input) => seen(input) === seen({ ...input, opVerzoekKlager: true }))).toBe(true)
  })

  it("wie de klacht behandelt, ziet haar alleen om te behandelen, te steunen, te melden of het jaarverslag te maken", () => {
    for (const who of handlers) {
      const purposes = open
        .filter((input) => input["rol"] === who && complaintPapers.includes(input["stuk"] as string))
        .filter((input) => !isOwnOfAnother(input))
        .map((input) => input["doel"])
      const own = who === "interne-klachtenfunctionaris" ? ["ondersteunen"] : []
      const report = who === "klachtencoordinator" ? [] : ["jaarverslag-maken"] // D74: R1, R3 en R4
      const duty = who === "externe-klachtencommissie" ? ["wettelijke-plicht"] : [] // Jeugdwet 4.2.2
      expect(new Set(purposes), who).toEqual(new Set(["klacht-behandelen", "bemiddelen", ...own, ...report, ...duty]))
    }
  })

  it("de beklaagde ziet om de klacht te behandelen wat zij ziet om zich te verweren (N112)", () => {
    const handled = inputs.filter((input) => input["rol"] === "beklaagde" && input["doel"] === "klacht-behandelen")
    expect(handled.length).toBeGreaterThan(0)
    for (const input of handled) expect(seen(input)).toBe(seen({ ...input, doel: "verweren" }))
    for (const stuk of ["klacht", "klachtdossier", "oordeel", "clientdossier"]) {
      const given = handled.filter((input) => input["stuk"] === stuk && input["toestemming"] === "gegeven")
      expect(new Set(given.map(seen)), stuk).toEqual(new Set(["alleen-wat-nodig-is"]))
    }
  })

  it("de naam van de klager komt bij de beklaagde alleen langs een mens (D42), of zoals de lezing zegt", () => {
    const naam = (lezing: string, stand: string) =>
      seen({ rol: "beklaagde", stuk: "naam-klager", doel: "verweren", toestemming: stand, "klacht.naam": lezing })
    for (const stand of toestemming.values) {
      expect(naam("zoveel-als-nodig", stand)).toBe("mens-beslist")
      expect(naam("altijd", stand)).toBe("mag")
      expect(naam("nooit", stand)).toBe("mag-niet")
    }
    const elsewhere = inputs.filter((input) => input["rol"] !== "beklaagde" || input["stuk"] !== "naam-klager")
    expect(elsewhere.every((input) => seen(input) === seen({ ...input, "klacht.naam": "altijd" }))).toBe(true)
  })

  it("de gemeente ziet een klacht alleen als een mens vindt dat die over haar gaat (D50)", () => {
    const own = open.filter((input) => input["rol"] === "gemeente" && input["stuk"] !== "jaarverslag")
    expect(triples(own)).toEqual(["gemeente klacht klacht-behandelen"])
    expect(own.every((input) => seen(input) === "mens-beslist")).toBe(true)
  })
})

/**
 * The papers each duty to speak is about: 4.1.8 lid 1 and 2 the help, and of the provider what it holds of the complaint too;
 * 4.2.2 the complaint. A statute that is not named (`wettelijk-voorschrift`) says of no paper that it is about that.
 */
const dutyIsAbout: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<string>>>>> = {
  "calamiteit-of-geweld": { organisatie: ["klacht", "klachtdossier", "clientdossier"] },
  "gemelde-calamiteit": {
    organisatie: ["klacht", "klachtdossier", "clientdossier"],
    hulpverlener: ["clientdossier"]
  },
  "ernstig-en-structureel": { "externe-klachtencommissie": ["klacht", "klachtdossier", "oordeel"] }
}

describe("wie van een wet moet spreken (D79)", () => {
  const asked = rol.values.flatMap((who) =>
    spreekgrond.values.flatMap((ground) =>
      stuk.values.flatMap((paper) =>
        [undefined, ...toestemming.values].map((stand) => ({
          vraag: {
            rol: who,
            spreekgrond: ground,
            stuk: paper,
            doel: "wettelijke-plicht" as const,
            ...(stand === undefined ? {} : { toestemming: stand })
          },
          about: dutyIsAbout[ground]?.[who]?.includes(paper) ?? false
        }))
      )
    )
  )
  const answered = asked.map(({ vraag, about }) => ({
    vraag,
    about,
    antwoord: Result.getOrThrow(answer(vraag, setting()))
  }))
  const mustSpeak = answered.filter(
    ({ vraag, antwoord }) =>
      antwoord.geheimhouding?.uitkomst === "moet-spreken" && vraag.spreekgrond !== "wettelijk-voorschrift"
  )

  it("ziet daarvoor wat nodig is van elk stuk waar de plicht over gaat, en nergens anders gaat die plicht over", () => {
    const pairs = new Set(mustSpeak.map(({ vraag }) => `${vraag.spreekgrond} ${vraag.rol}`))
    expect([...pairs].sort()).toEqual(
      Object.entries(dutyIsAbout)
        .flatMap(([ground, who]) => Object.keys(who).map((one) => `${ground} ${one}`))
        .sort()
    )
    const papers = mustSpeak.filter(({ about }) => about)
    expect(papers).toHaveLength(10 * (1 + toestemming.values.length))
    for (const { vraag, antwoord } of papers)
      expect(antwoord.uitkomst, JSON.stringify(vraag)).toBe("alleen-wat-nodig-is")
  })

  it("ziet de naam van de klager daarvoor niet, en de commissie het cliëntdossier niet", () => {
    const others = mustSpeak.filter(
      ({ vraag }) =>
        vraag.stuk === "naam-klager" || (vraag.stuk === "clientdossier" && vraag.rol === "externe-klachtencommissie")
    )
    expect(others.length).toBeGreaterThan(0)
    for (const { vraag, antwoord } of others) expect(antwoord.uitkomst, JSON.stringify(vraag)).toBe("mag-niet")
  })
})

describe("geheimhouding", () => {
  const silence = (who: string, ground: string, wie = "behandelaars", uitzondering = "wet-gaat-voor") =>
    Table.decide(Table.erase(secrecy), {
      rol: who,
      spreekgrond: ground,
      "geheimhouding.wie": wie,
      "geheimhouding.uitzondering": uitzondering
    }).outcome

  it("kent de tekst geen uitzondering, dan zwijgt wie zij bindt altijd; wie een wet bindt, volgt die wet (D79)", () => {
    const bound = [...handlers, "beklaagde", "hulpverlener", "organisatie", "oud-betrokkene"]
    for (const who of rol.values)
      for (const ground of spreekgrond.values)
        for (const wie of ["behandelaars", "iedereen"])
          expect(silence(who, ground, wie, "nooit"), `${who} ${ground} ${wie}`).toBe(
            bound.includes(who) ||
              (wie === "iedereen" && silence(who, "geen", wie) === "zwijgen" && silence(who, "geen") === "vrij")
              ? "zwijgen"
              : silence(who, ground, wie)
          )
  })

  it.each([...handlers, "beklaagde", "hulpverlener", "organisatie", "oud-betrokkene", "vertrouwenspersoon"])(
    "%s zwijgt zonder reden om te spreken, onder elke lezing (N110, N111)",
    (who) => {
      expect(silence(who, "geen")).toBe("zwijgen")
      expect(silence(who, "geen", "iedereen")).toBe("zwijgen")
    }
  )

  it.each(["klager", "betrokkene", "vertegenwoordiger", "andere-ouder", "nabestaande", "bijstandspersoon"])(
    "%s is vrij (D78), en onder de andere lezing alleen zonder reden gebonden",
    (who) => {
      for (const ground of spreekgrond.values) {
        expect(silence(who, ground)).toBe("vrij")
        expect(silence(who, ground, "iedereen")).toBe(ground === "geen" ? "zwijgen" : "mag-spreken")
      }
    }
  )

  it("moet spreken alleen wie de wet noemt (D79)", () => {
    const bound = rol.values.flatMap((who) =>
      spreekgrond.values.filter((ground) => silence(who, ground) === "moet-spreken").map((ground) => `${who} ${ground}`)
    )
    const statuteObliges = [...handlers, "beklaagde", "hulpverlener", "organisatie", "vertrouwenspersoon"]
    const authorities = ["gemeente", "inspectie", "veilig-thuis"]
    expect(bound.sort()).toEqual(
      [
        "organisatie calamiteit-of-geweld", // Jeugdwet 4.1.8 lid 1: de aanbieder meldt
        "organisatie gemelde-calamiteit", // lid 2: aanbieder en hulpverlener, bij een melding
        "hulpverlener gemelde-calamiteit",
        "externe-klachtencommissie ernstig-en-structureel", // 4.2.2
        // Awb 2:5 lid 1 en 2, Jeugdwet 1a.2 lid 5
        ...[...statuteObliges, ...authorities].map((who) => `${who} wettelijk-voorschrift`)
      ].sort()
    )
  })

  it("zwijgt de wet over iemand, dan beslist een mens: over wie er niet meer werkt, altijd (N111)", () => {
    for (const who of ["beklaagde", "hulpverlener", "klachtencoordinator", "interne-klachtenfunctionaris"])
      expect(silence(who, "calamiteit-of-geweld"), who).toBe("mens-beslist")
    expect(silence("beklaagde", "gemelde-calamiteit")).toBe("mens-beslist")
    expect(silence("hulpverlener", "kindermishandeling")).toBe("mens-beslist") // meldcode
    for (const ground of spreekgrond.values.filter((value) => value !== "geen" && value !== "toestemming"))
      expect(silence("oud-betrokkene", ground), ground).toBe("mens-beslist")
  })

  it("een reden om te spreken maakt niemand stiller", () => {
    for (const who of rol.values)
      for (const ground of spreekgrond.values)
        if (ground !== "geen") expect(silence(who, ground), `${who} ${ground}`).not.toBe("zwijgen")
  })
})

describe("belangen (D46, D47, Jeugdwet 4.2.1 lid 2 onder b)", () => {
  it("wie beklaagd is, behandelt niet, oordeelt niet en steunt de klager niet; wie de klager steunt, steunt de medewerker niet; wie oordeelt, steunt niemand (N062)", () => {
    for (const input of inputsOf(Table.erase(impartiality).table)) {
      const { isBeklaagde, behandeltKlacht, oordeeltOverKlacht, steuntKlager, steuntMedewerker } = input
      const { outcome } = Table.decide(Table.erase(impartiality), input)
      const involved = isBeklaagde === true && [behandeltKlacht, oordeeltOverKlacht, steuntKlager].includes(true)
      const bothSides =
        isBeklaagde === false &&
        steuntKlager === true &&
        steuntMedewerker === true &&
        input["rollen.samen"] === "niet-samen"
      const judgesForASide = oordeeltOverKlacht === true && isBeklaagde === false && (steuntKlager || steuntMedewerker)
      expect(outcome === "mag-niet", JSON.stringify(input)).toBe(involved || bothSides || judgesForASide)
    }
    const helper = { isBeklaagde: false, oordeeltOverKlacht: true, steuntKlager: true, steuntMedewerker: false }
    expect(decide("belangen", helper)).toMatchObject({ uitkomst: "mag-niet", nogTeVragen: [] })
    expect(decide("belangen", helper).redenen.map(({ zin }) => zin)).toContain("commissie")
  })

  it("zegt nooit een reden die niet geldt voor wat er is gezegd", () => {
    const both = { steuntKlager: true, steuntMedewerker: true }
    const told = (vraag: object) => decide("belangen", vraag).redenen.map(({ tekst }) => tekst)
    expect(decide("belangen", both).uitkomst).toBe("mag-niet")
    expect(told(both)).not.toContain("Niemand oordeelt over een klacht over zichzelf.")
    expect(told({ isBeklaagde: true, behandeltKlacht: true })).toEqual([
      "Over wie geklaagd wordt, doet niet mee aan de behandeling."
    ])
  })
})

describe("behandelen en oordelen (D46)", () => {
  const outside = {
    isBeklaagde: false,
    steuntKlager: false,
    steuntMedewerker: false,
    "rollen.samen": "niet-samen"
  } as const
  const may = (behandeltKlacht: boolean, oordeeltOverKlacht: boolean, wie = "commissie") =>
    Table.decide(Table.erase(impartiality), { ...outside, behandeltKlacht, oordeeltOverKlacht, "oordeel.wie": wie })

  it("zijn twee taken: elk apart mag, samen beslist een mens, en niet in de lezing waarin wie onderzoekt oordeelt", () => {
    for (const wie of ["commissie", "functionaris"])
      for (const [handles, judges] of [
        [true, false],
        [false, true],
        [false, false]
      ] as const)
        expect(may(handles, judges, wie).outcome).toBe("mag")
    expect(may(true, true).outcome).toBe("mens-beslist")
    expect(may(true, true, "functionaris").outcome).toBe("mag")
  })

  it("hebben bij wie beklaagd is elk hun eigen reden", () => {
    const own = (extra: object) => decide("belangen", { isBeklaagde: true, ...extra })
    expect(own({ oordeeltOverKlacht: true })).toMatchObject({ uitkomst: "mag-niet", nogTeVragen: [] })
    expect(own({ oordeeltOverKlacht: true }).redenen[0]?.tekst).toBe("Niemand oordeelt over een klacht over zichzelf.")
    expect(own({ oordeeltOverKlacht: false, behandeltKlacht: true }).redenen[0]?.tekst).toContain("doet niet mee")
  })
})

describe("de beklaagde informeren (N053, D57)", () => {
  const told = (kindInGevaar: boolean, lezing: string) =>
    Table.decide(Table.erase(notice), { kindInGevaar, "beklaagde.wanneer": lezing }).outcome

  it("gebeurt bij het doorzetten, en bij gevaar voor een kind beslist een mens, onder elke lezing", () => {
    expect(told(false, "bij-doorzetten")).toBe("door-ontvanger-bij-doorzetten")
    expect(told(false, "bij-ontvangst")).toBe("door-ontvanger-bij-ontvangst")
    expect([told(true, "bij-doorzetten"), told(true, "bij-ontvangst")]).toEqual(["mens-beslist", "mens-beslist"])
  })
})

describe("het antwoord over inzage", () => {
  const ask = (vraag: Inzagevraag, under = setting()): Inzageantwoord => Result.getOrThrow(answer(vraag, under))

  const committee = { rol: "externe-klachtencommissie", stuk: "clientdossier", doel: "klacht-behandelen" } as const
  const thirteen = { leeftijdBetrokkene: "12-tot-18", kanOverzien: true } as const

  it("vraagt wat nog telt, en niets als het al vaststaat", () => {
    expect(ask({})).toMatchObject({
      uitkomst: "meer-nodig",
      nogTeVragen: ["rol", "stuk", "doel", "leeftijdBetrokkene", "kanOverzien", "toestemming", "opVerzoekKlager"]
    })
    expect(ask({ stuk: "jaarverslag" })).toMatchObject({ uitkomst: "mag", nogTeVragen: [] })
    expect(ask(committee)).toMatchObject({ uitkomst: "meer-nodig", nogTeVragen: ["toestemming"] })
    expect(ask({ rol: "iedereen", stuk: "klacht" })).toMatchObject({ uitkomst: "mag-niet", nogTeVragen: [] })
  })

  it("vraagt voor het eigen dossier geen toestemming, en van wie leeft nooit of dat nog kan (Jeugdwet 7.3.10)", () => {
    const own = { rol: "betrokkene", stuk: "clientdossier", doel: "eigen-gegevens" } as const
    for (const leeftijdBetrokkene of ["12-tot-18", "18-plus"] as const)
      for (const stand of [{}, { toestemming: "geweigerd" }] as const)
        expect(ask({ ...own, leeftijdBetrokkene, kanOverzien: true, ...stand })).toMatchObject({
          uitkomst: "alleen-eigen-gegevens",
          nogTeVragen: []
        })
    expect(ask(own)).toMatchObject({ uitkomst: "meer-nodig", nogTeVragen: ["leeftijdBetrokkene", "kanOverzien"] })
    expect(ask({ ...own, leeftijdBetrokkene: "overleden" }).uitkomst).toBe("mag-niet")
    const helper = { rol: "hulpverlener", stuk: "clientdossier", doel: "hulp-geven" } as const
    expect(ask(helper)).toMatchObject({ uitkomst: "meer-nodig", nogTeVragen: ["toestemming"] })
    expect(ask({ ...helper, leeftijdBetrokkene: "onder-12" })).toMatchObject({ uitkomst: "alleen-wat-nodig-is" })
    expect(ask({ ...committee, leeftijdBetrokkene: "18-plus" })).toMatchObject({
      uitkomst: "meer-nodig",
      nogTeVragen: ["toestemming"]
    })
    expect(ask({ leeftijdBetrokkene: "18-plus" }).nogTeVragen).toEqual([
      "rol",
      "stuk",
      "doel",
      "kanOverzien",
      "toestemming",
      "opVerzoekKlager"
    ])
  })

  describe("het eigen dossier, en dat van wie iemand vertegenwoordigt (Jeugdwet 7.3.10, 7.3.11 lid 2 onder b, 7.3.15)", () => {
    const own = { rol: "betrokkene", stuk: "clientdossier", doel: "eigen-gegevens" } as const
    const keeper = "de hulpverlener die het dossier bewaart"
    const adult = { leeftijdBetrokkene: "18-plus", kanOverzien: true } as const
    const cannot = [
      { leeftijdBetrokkene: "onder-12", kanOverzien: true },
      { leeftijdBetrokkene: "onder-12", kanOverzien: false },
      { leeftijdBetrokkene: "onder-12" },
      { leeftijdBetrokkene: "12-tot-18", kanOverzien: false },
      { leeftijdBetrokkene: "18-plus", kanOverzien: false }
    ] as const

    it.each(cannot)("vraagt een ander; of wie niet zelf beslist mag kijken, beslist een mens: %j", (whose) => {
      const told = ask({ ...own, ...whose })
      expect(told).toMatchObject({ uitkomst: "mens-beslist", vraagBij: keeper, nogTeVragen: [] })
      expect(told.redenen).toHaveLength(1)
      expect(told.redenen[0]?.wet).toMatch(/^Jeugdwet art\. 7\.3\.15 lid [12]$/u)
    })

    it("noemt bij wie zelf beslist geen ouders", () => {
      const told = ask({ ...own, ...thirteen })
      expect(told.uitkomst).toBe("alleen-eigen-gegevens")
      expect(told.redenen.map(({ wet }) => wet)).toEqual(["Jeugdwet art. 7.3.10"])
    })

    describe.each(["eigen-gegevens", "ondersteunen"] as const)("voor een vertegenwoordiger, om %s", (doel) => {
      const other = { rol: "vertegenwoordiger", stuk: "clientdossier", doel } as const
      const stands = [{}, ...["gegeven", "geweigerd", "niet-gevraagd"].map((toestemming) => ({ toestemming }))]

      it.each(stands)("is er van een volwassene die zelf beslist geen, wat er ook is geantwoord: %j", (stand) => {
        const nobodyActs = ask({ ...other, ...adult, vertegenwoordiging: "niemand", ...stand } as Inzagevraag)
        expect(nobodyActs).toMatchObject({ uitkomst: "mag-niet", nogTeVragen: [] })
        expect(nobodyActs.redenen.map(({ wet }) => wet)).toEqual(["Jeugdwet art. 7.3.15 lid 2"])
      })

      it("beslist een mens bij wie 12 tot 18 is en zelf beslist: vanaf 16 alleen, daarvoor met de ouders (7.3.4, 7.3.5)", () =>
        expect(ask({ ...other, ...thirteen, toestemming: "geweigerd" })).toMatchObject({
          uitkomst: "mens-beslist",
          vraagBij: keeper
        }))

      it.each(cannot)("gaat het open bij wie niet zelf beslist: %j", (whose) =>
        expect(ask({ ...other, ...whose })).toMatchObject({ uitkomst: "alleen-eigen-gegevens", nogTeVragen: [] })
      )

      it("staat het niet vast zonder leeftijd, en nooit voor wie niet zegt wie er optreedt", () => {
        expect(ask(other)).toMatchObject({ uitkomst: "meer-nodig" })
        expect(ask(other).nogTeVragen).toEqual(["leeftijdBetrokkene", "kanOverzien", "toestemming"])
        const nobodyActs = { ...other, leeftijdBetrokkene: "18-plus", vertegenwoordiging: "niemand" } as const
        for (const able of [{}, { kanOverzien: false }])
          expect(Result.getOrThrow(Result.flip(answer({ ...nobodyActs, ...able }, setting())))).toEqual([
            {
              veld: "vertegenwoordiging",
              code: "niet-toegestane-waarde",
              melding:
                "Vraagt een vertegenwoordiger het, dan is vertegenwoordiging een van: curator-of-mentor, gemachtigde, levensgezel, familielid."
            }
          ])
      })
    })
  })

  it("een kind van 13 geeft zelf toestemming; het ja van een ouder telt dan niet (D81)", () => {
    const ja = { antwoord: "ja", schriftelijk: true, gegevenOp: "2026-03-01" } as const
    const byChild = ask({
      ...committee,
      ...thirteen,
      inzageOp: "2026-03-02",
      toestemmingen: [{ door: "betrokkene", ...ja }]
    })
    expect(byChild).toMatchObject({
      uitkomst: "alleen-wat-nodig-is",
      toestemming: { van: "betrokkene", stand: "gegeven" },
      geheimhouding: { uitkomst: "zwijgen" }
    })
    expect(byChild.redenen).toContainEqual(expect.objectContaining({ zin: "inzage" }))
    expect(byChild.redenen).toContainEqual(expect.objectContaining({ wet: "Jeugdwet art. 7.3.11 lid 1" }))
    const byParent = ask({
      ...committee,
      ...thirteen,
      inzageOp: "2026-03-02",
      toestemmingen: [{ door: "ouder-met-gezag", ...ja }]
    })
    expect(byParent).toMatchObject({ uitkomst: "mag-niet", toestemming: { van: "betrokkene", stand: "niet-gevraagd" } })
  })

  it("onder de 12 zeggen twee ouders met gezag allebei ja; anders onder de lezing dat een genoeg is", () => {
    const vraag: Inzagevraag = {
      ...committee,
      leeftijdBetrokkene: "onder-12",
      gezag: "twee-ouders",
      inzageOp: "2026-03-02",
      toestemmingen: [{ door: "ouder-met-gezag", antwoord: "ja", schriftelijk: true, gegevenOp: "2026-03-01" }]
    }
    const chosen = ask(vraag)
    expect(chosen).toMatchObject({ uitkomst: "mag-niet", toestemming: { van: "beide-ouders-met-gezag" } })
    expect(chosen.lezingen).toContainEqual({ id: "toestemming.ouders", waarde: "beide-ouders" })
    expect(chosen.gevoeligheid).toContainEqual({
      lezing: "toestemming.ouders",
      waarde: "een-ouder",
      verandert: expect.arrayContaining([{ wat: "uitkomst", van: "mag-niet", naar: "alleen-wat-nodig-is" }])
    })
    expect(ask(vraag, setting({ "toestemming.ouders": "een-ouder" })).uitkomst).toBe("alleen-wat-nodig-is")
  })

  it("intrekken werkt vanaf de dag zelf, niet terug (D82)", () => {
    const on = (inzageOp: string) =>
      ask({
        ...committee,
        ...thirteen,
        inzageOp,
        toestemmingen: [
          {
            door: "betrokkene",
            antwoord: "ja",
            schriftelijk: true,
            gegevenOp: "2026-03-01",
            ingetrokkenOp: "2026-03-10"
          }
        ]
      })
    expect(on("2026-03-09").uitkomst).toBe("alleen-wat-nodig-is")
    expect(on("2026-03-10")).toMatchObject({ uitkomst: "mag-niet", toestemming: { stand: "ingetrokken" } })
    expect(on("2026-02-28")).toMatchObject({ uitkomst: "mag-niet", toestemming: { stand: "gevraagd" } })
  })

  describe("meer antwoorden van dezelfde persoon: het laatste telt", () => {
    const yes = (gegevenOp: string, change: Partial<GegevenToestemming> = {}): GegevenToestemming => ({
      door: "betrokkene",
      antwoord: "ja",
      schriftelijk: true,
      gegevenOp,
      ...change
    })
    const no = (gegevenOp?: string): GegevenToestemming => ({
      door: "betrokkene",
      antwoord: "nee",
      ...(gegevenOp === undefined ? {} : { gegevenOp })
    })
    const stand = (...toestemmingen: ReadonlyArray<GegevenToestemming>) =>
      ask({ ...committee, ...thirteen, inzageOp: "2026-03-01", toestemmingen }).toestemming.stand

    it.each([
      ["een later nee sluit", [yes("2026-01-01"), no("2026-02-01")], "geweigerd"],
      ["een later ja opent", [no("2026-01-01"), yes("2026-02-01")], "gegeven"],
      ["een nee zonder dag sluit altijd", [yes("2026-02-28"), no()], "geweigerd"],
      ["een nee op dezelfde dag sluit", [yes("2026-02-01"), no("2026-02-01")], "geweigerd"],
      ["een nee na de inzage telt dan nog niet", [yes("2026-01-01"), no("2026-03-02")], "gegeven"],
      [
        "een intrekking sluit ook een ouder ja",
        [yes("2026-01-01"), yes("2026-01-10", { ingetrokkenOp: "2026-01-20" })],
        "ingetrokken"
      ],
      [
        "een ja na de intrekking opent",
        [yes("2026-01-10", { ingetrokkenOp: "2026-01-20" }), yes("2026-02-01")],
        "gegeven"
      ],
      [
        "een intrekking zonder dag sluit altijd",
        [yes("2026-02-28"), { door: "betrokkene", antwoord: "ingetrokken" }],
        "ingetrokken"
      ],
      [
        "een losse intrekking met een dag sluit vanaf dan",
        [yes("2026-01-01"), { door: "betrokkene", antwoord: "ingetrokken", ingetrokkenOp: "2026-03-01" }],
        "ingetrokken"
      ],
      [
        "en ervoor niet",
        [yes("2026-01-01"), { door: "betrokkene", antwoord: "ingetrokken", ingetrokkenOp: "2026-03-02" }],
        "gegeven"
      ],
      [
        "een gesproken ja heft een nee niet op",
        [no("2026-01-01"), yes("2026-02-01", { schriftelijk: false })],
        "geweigerd"
      ],
      [
        "een gesproken ja neemt een geschreven ja niet weg",
        [yes("2026-01-01"), yes("2026-02-01", { schriftelijk: false })],
        "gegeven"
      ],
      [
        "opnieuw vragen neemt een ja niet weg",
        [yes("2026-01-01"), { door: "betrokkene", antwoord: "nog-geen" }],
        "gegeven"
      ]
    ] satisfies ReadonlyArray<[string, ReadonlyArray<GegevenToestemming>, string]>)(
      "%s",
      (_naam, answers, expected) => {
        expect(stand(...answers)).toBe(expected)
        expect(stand(...answers.toReversed())).toBe(expected)
      }
    )

    it("noemt alleen de reden van het antwoord dat telt", () => {
      const { redenen } = ask({
        ...committee,
        ...thirteen,
        inzageOp: "2026-03-01",
        toestemmingen: [yes("2026-01-01"), no("2026-02-01")]
      }).toestemming
      expect(redenen.map(({ tekst }) => tekst)).toContain("Zonder toestemming geen inzage.")
    })
  })

  describe("twee ouders zijn twee personen (D81)", () => {
    const parents = (...answers: ReadonlyArray<Partial<GegevenToestemming>>): Inzageantwoord =>
      ask({
        ...committee,
        leeftijdBetrokkene: "onder-12",
        gezag: "twee-ouders",
        inzageOp: "2026-03-02",
        toestemmingen: answers.map((change) => ({
          door: "ouder-met-gezag",
          antwoord: "ja",
          schriftelijk: true,
          gegevenOp: "2026-03-01",
          ...change
        }))
      })

    it("twee keer ja van dezelfde ouder is één ja", () => {
      expect(parents({}, {}).uitkomst).toBe("mag-niet")
      expect(parents({ wie: 2 }, { wie: 2, gegevenOp: "2026-02-01" })).toMatchObject({
        uitkomst: "mag-niet",
        toestemming: { van: "beide-ouders-met-gezag", stand: "niet-gevraagd" }
      })
      expect(parents({ wie: 1 }, { wie: 2 }).uitkomst).toBe("alleen-wat-nodig-is")
    })

    it("trekt één ouder het in, dan gaat het dicht; het nee van de een is er niet weer met een ja van de ander", () => {
      expect(parents({ wie: 1 }, { wie: 2, ingetrokkenOp: "2026-03-02" }).toestemming.stand).toBe("ingetrokken")
      expect(parents({ wie: 1 }, { wie: 2, antwoord: "nee", gegevenOp: "2026-02-01" }).toestemming.stand).toBe(
        "geweigerd"
      )
    })

    it.each([
      ["een derde ouder", { gezag: "twee-ouders" }, { door: "ouder-met-gezag", wie: 3 }],
      ["een tweede ouder waar er een gezag heeft", { gezag: "een-ouder" }, { door: "ouder-met-gezag", wie: 2 }],
      ["een tweede persoon over wie het dossier gaat", {}, { door: "betrokkene", wie: 2 }],
      ["persoon nul", {}, { door: "voogd", wie: 0 }],
      ["anderhalve persoon", {}, { door: "voogd", wie: 1.5 }]
    ])("weigert %s", (_naam, vraag, who) =>
      expect(
        Result.getOrThrow(
          Result.flip(answer({ ...vraag, toestemmingen: [{ antwoord: "nee", ...who }] } as Inzagevraag, setting()))
        ).map(({ veld, code }) => [veld, code])
      ).toEqual([["toestemmingen/0/wie", "niet-toegestane-waarde"]])
    )
  })

  it("van wie is overleden, beslist de hulpverlener die het dossier bewaart, ook als er ooit ja is gezegd", () => {
    const survivor = { rol: "nabestaande", stuk: "clientdossier", doel: "ander-doel" } as const
    expect(ask({ ...survivor, leeftijdBetrokkene: "overleden" })).toMatchObject({
      uitkomst: "mens-beslist",
      vraagBij: "de hulpverlener die het dossier bewaart",
      toestemming: { van: "niet-vastgesteld", stand: "kan-niet-meer" },
      nogTeVragen: []
    })
    const died = ask({
      ...committee,
      leeftijdBetrokkene: "overleden",
      inzageOp: "2026-03-02",
      toestemmingen: [{ door: "betrokkene", antwoord: "ja", schriftelijk: true, gegevenOp: "2026-03-01" }]
    })
    expect(died).toMatchObject({ uitkomst: "mens-beslist", toestemming: { stand: "kan-niet-meer" } })
    expect(died.redenen).toContainEqual(expect.objectContaining({ wet: "Jeugdwet art. 7.3.12a lid 1" }))
    expect(ask({ ...committee, leeftijdBetrokkene: "overleden", toestemming: "gegeven" }).uitkomst).toBe("mens-beslist")
    expect(ask({ ...survivor, leeftijdBetrokkene: "overleden" }, setting({}, "en")).vraagBij).toBe(
      "the helper who keeps the file"
    )
  })

  it("wie is overleden, houdt een klacht van een nabestaande niet tegen (D36, D82)", () =>
    expect(
      Table.decide(Table.erase(progress), {
        stap: "behandelen",
        toestemming: "kan-niet-meer",
        "toestemming.weigeren": "niet-behandelen"
      }).outcome
    ).toBe("gaat-door-zonder-dossier"))

  describe("waar niemand ja kan zeggen (Jeugdwet 7.3.15 lid 3)", () => {
    const niemand = { leeftijdBetrokkene: "18-plus", kanOverzien: false, vertegenwoordiging: "niemand" } as const
    const ja = { antwoord: "ja", schriftelijk: true, gegevenOp: "2026-03-01" } as const
    const said: ReadonlyArray<Inzagevraag> = [
      {},
      ...toestemming.values.filter((stand) => stand !== "kan-niet-meer").map((stand) => ({ toestemming: stand })),
      { toestemmingen: [] },
      ...toestemmer.values.map((door) => ({ inzageOp: "2026-03-02", toestemmingen: [{ door, ...ja }] }))
    ]

    it.each(said)("blijft het dossier dicht, wat er ook is geantwoord: %j", (one) => {
      const closed = ask({ ...committee, ...niemand, ...one })
      expect(closed).toMatchObject({
        uitkomst: "mag-niet",
        nogTeVragen: [],
        toestemming: { van: "niet-vastgesteld", stand: null }
      })
      expect(closed.toestemming.redenen).toContainEqual(expect.objectContaining({ wet: "Jeugdwet art. 7.3.15 lid 3" }))
      const told = explainAccess(closed).flatMap(({ zinnen }) => zinnen)
      expect(told).toContain("Niemand kan hier toestemming geven.")
      expect(told).not.toContain("Die toestemming is er.")
      expect(ask({ ...niemand, ...one }).nogTeVragen).not.toContain("toestemming")
    })
  })

  describe("wat niet tegelijk waar kan zijn", () => {
    const faults = (vraag: Inzagevraag) => Result.getOrThrow(Result.flip(answer(vraag, setting())))

    it("wordt geweigerd, met het veld: een nabestaande van wie leeft, en een levende die geen ja meer kan zeggen", () => {
      const living = leeftijdBetrokkene.values.filter((age) => age !== "overleden")
      expect(living).toHaveLength(3)
      for (const age of living) {
        expect(faults({ rol: "nabestaande", stuk: "clientdossier", leeftijdBetrokkene: age })).toEqual([
          {
            veld: "leeftijdBetrokkene",
            code: "niet-toegestane-waarde",
            melding: "leeftijdBetrokkene is overleden als een nabestaande het vraagt."
          }
        ])
        expect(faults({ ...committee, leeftijdBetrokkene: age, toestemming: "kan-niet-meer" })).toEqual([
          {
            veld: "toestemming",
            code: "niet-toegestane-waarde",
            melding: "toestemming is alleen kan-niet-meer als leeftijdBetrokkene overleden is."
          }
        ])
      }
    })

    it("zegt van wie is overleden nooit dat die zelf ja of nee zegt, ook zonder leeftijd", () => {
      const died = { toestemming: { van: "niet-vastgesteld", stand: "kan-niet-meer" } }
      const survivor = { rol: "nabestaande", stuk: "clientdossier", doel: "ander-doel" } as const
      expect(ask({ ...survivor, kanOverzien: true, toestemming: "geweigerd" })).toMatchObject(died)
      expect(ask({ ...committee, toestemming: "kan-niet-meer" })).toMatchObject(died)
    })

    it("is toestemming geen reden om te spreken als zij er niet is", () => {
      const ground = { ...committee, spreekgrond: "toestemming" } as const
      for (const stand of toestemming.values)
        expect(ask({ ...ground, toestemming: stand }).geheimhouding?.uitkomst, stand).toBe(
          stand === "gegeven" ? "mag-spreken" : "zwijgen"
        )
      expect(ask(ground).geheimhouding?.uitkomst).toBe("mag-spreken")
      expect(ask({ ...ground, ...thirteen, toestemmingen: [] }).geheimhouding?.uitkomst).toBe("zwijgen")
    })
  })

  it("zegt alleen waarom als dat zo is, wat er ook nog bekend wordt", () => {
    const { redenen } = ask({ rol: "iedereen", stuk: "klacht" })
    expect(redenen.map(({ tekst }) => tekst)).toEqual([
      "Wie bij de klacht is betrokken, houdt die geheim.",
      "Wat u vertelt, blijft vertrouwelijk.",
      "Gegevens zijn er voor 1 doel. Voor iets anders blijven ze dicht."
    ])
  })

  it("vraagt wiens toestemming het moet zijn als dat niet vaststaat", () => {
    const open = ask({ ...committee, toestemmingen: [{ door: "voogd", antwoord: "nee" }] })
    expect(open.uitkomst).toBe("meer-nodig")
    expect(open.nogTeVragen).toEqual(["leeftijdBetrokkene", "kanOverzien", "gezag", "vertegenwoordiging"])
    expect(open.toestemming).toMatchObject({ van: null, stand: null })
  })

  it("zegt wie beslist als een mens dat moet", () =>
    expect(ask({ rol: "beklaagde", stuk: "naam-klager", doel: "verweren" })).toMatchObject({
      uitkomst: "mens-beslist",
      vraagBij: "de klachtenfunctionaris van Kracht",
      gevoeligheid: [
        { lezing: "klacht.naam", waarde: "altijd", verandert: [{ wat: "uitkomst", van: "mens-beslist", naar: "mag" }] },
        {
          lezing: "klacht.naam",
          waarde: "nooit",
          verandert: [{ wat: "uitkomst", van: "mens-beslist", naar: "mag-niet" }]
        },
        { lezing: "vaststelling.dag", waarde: "geldt-al" }
      ]
    }))

  it("elke uitkomst heeft redenen, in beide talen", () => {
    for (const { because } of access.table.rows)
      expect(because.every(({ nl, en }) => nl.trim() !== "" && en.trim() !== "") && because.length > 0).toBe(true)
    expect(ask({ stuk: "jaarverslag" }, setting({}, "en")).redenen).toContainEqual(
      expect.objectContaining({ tekst: "The annual report is public." })
    )
  })

  it("weigert wat niet kan, alles tegelijk, zonder te herhalen wat er stond", () => {
    const wrong = { rol: "GEHEIM", stuk: 3, vreemd: 1, inzageOp: "gisteren", toestemmingen: [{ antwoord: "ja", x: 1 }] }
    const found = Result.getOrThrow(Result.flip(answer(wrong as unknown as Inzagevraag, setting())))
    expect(found.map(({ veld, code }) => [veld, code])).toEqual([
      ["", "onbekend-veld"],
      ["rol", "niet-toegestane-waarde"],
      ["stuk", "niet-toegestane-waarde"],
      ["toestemmingen/0", "onbekend-veld"],
      ["toestemmingen/0/door", "ontbrekend-veld"],
      ["inzageOp", "ongeldige-datum"],
      ["toestemmingen/0/schriftelijk", "ontbrekend-veld"],
      ["toestemmingen/0/gegevenOp", "ontbrekend-veld"]
    ])
    expect(JSON.stringify(found)).not.toMatch(/GEHEIM|gisteren|vreemd/u)
  })

  it.each([
    [{ toestemming: "gegeven", toestemmingen: [] }, ["toestemmingen"]],
    [
      { toestemmingen: [{ door: "voogd", antwoord: "ja" }] },
      ["inzageOp", "toestemmingen/0/schriftelijk", "toestemmingen/0/gegevenOp"]
    ],
    [
      {
        inzageOp: "2026-03-03",
        toestemmingen: [
          { door: "voogd", antwoord: "ja", schriftelijk: true, gegevenOp: "2026-03-02", ingetrokkenOp: "2026-03-01" }
        ]
      },
      ["toestemmingen/0/ingetrokkenOp"]
    ],
    [[], [""]]
  ])("weigert wat niet samengaat of ontbreekt: %j", (vraag, velden) =>
    expect(
      Result.getOrThrow(Result.flip(answer(vraag as unknown as Inzagevraag, setting()))).map(({ veld }) => veld)
    ).toEqual(velden)
  )

  it("noemt versie en status, en geeft een bewijs dat met de vraag verandert", () => {
    const one = ask({ stuk: "jaarverslag" })
    expect(one.regeling).toMatchObject({ id: "kracht", status: "concept", inWerking: false })
    expect(one.ontvangstbewijs.waarde).toMatch(/^[0-9a-f]{64}$/u)
    expect(one.ontvangstbewijs.waarde).toBe(ask({ stuk: "jaarverslag" }).ontvangstbewijs.waarde)
    expect(one.ontvangstbewijs.waarde).not.toBe(ask({ stuk: "klacht" }).ontvangstbewijs.waarde)
  })
})

describe("de lezingen van deze vragen", () => {
  it("staan in content, met dezelfde waarden", () => {
    const own = ["klacht.naam", "geheimhouding.wie", "rollen.samen", "beklaagde.wanneer", "toestemming.ouders"]
    for (const id of own) {
      const values = readings.find((reading) => reading.id === id)?.values
      const stated = lezingen.find((lezing) => lezing.id === id)?.alternatieven.map(({ waarde }) => waarde)
      expect(values, id).toEqual(stated)
    }
  })
})
