import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { glossary } from "../src/regulation/Glossary.ts"
import { headingOf, sectionsOf } from "../src/regulation/Section.ts"
import { current } from "../src/regulation/Versions.ts"
import { rules, statutesUnder } from "../src/rules/Catalogue.ts"
import { search } from "../src/search/Match.ts"
import { pack, unpack } from "../src/search/Packed.ts"
import { places } from "../src/search/Places.ts"
import { calls, danger, readerWords } from "../src/search/ReaderWords.ts"
import { stem, stemsOf } from "../src/search/Word.ts"
import { pageAt, scripts } from "./Built.ts"

const all = places()
const found = (query: string) => search(query, all).map(({ href }) => href)
const section = (id: string) => `/regeling/concept/${id}/`

describe("searching", () => {
  // What someone types, and a place that must be among the first three.
  it.each([
    ["klacht", section("klacht")],
    ["klachten", section("klacht")],
    ["bezwaar", section("bezwaar")],
    ["bezwaren", section("bezwaar")],
    ["Kracht", section("kracht")],
    ["boos", "/wat-kan-ik-doen/"],
    ["boze", "/wat-kan-ik-doen/"],
    ["bang", "/praten/"],
    ["ik ben bang voor mijn begeleider", "/praten/"],
    ["oma", section("wie")],
    ["grootouders", section("wie")],
    ["Wmo", "/begrippen/#wmo"],
    ["mishandeling", "tel:112"],
    ["hoe lang duurt het", "/mijn-tijdlijn/"],
    ["wanneer krijg ik antwoord", "/mijn-tijdlijn/"],
    ["te laat", "/mijn-tijdlijn/"],
    ["stoppen met mijn klacht", section("intrekken")],
    ["zonder naam", section("wie")],
    ["kosten", section("kosten")],
    ["advocaat", section("kosten")],
    ["brief", "/brief/"],
    ["pleegouder", "/begrippen/#pleegouder"],
    ["aanvraag", section("bezwaar")],
    ["jaarverslag", "/begrippen/#jaarverslag"],
    ["externe commissie", section("externe-klachtencommissie")],
    ["ontvangstbevestiging", "/begrippen/#ontvangstbevestiging"],
    ["english", "/en/"]
  ])("%s leads to %s", (query, href) => expect(found(query).slice(0, 3)).toContain(href))

  // What a child types in a bad moment: the number first, and someone to talk to.
  it.each([
    "zelfmoord",
    "ik wil dood",
    "dood",
    "suicide",
    "suïcide",
    "verkracht",
    "ik ben verkracht",
    "aangerand",
    "slaat",
    "mijn vader slaat mij",
    "mishandeld",
    "mishandeling",
    "weglopen",
    "ik ben weggelopen",
    "verkragt",
    "loverboy",
    "ik word gedwongen",
    "ik word uitgebuit",
    "ze raken me aan",
    "hij heeft mij geknepen",
    "ze hebben mij vastgebonden",
    "ik word vastgehouden",
    "ze houden me vast",
    "ze sluiten mij op",
    "isoleercel",
    "ik mag niet naar buiten",
    "hij stuurt naaktfoto's",
    "ik heb blauwe plekken",
    "hij kneep mijn keel dicht",
    "ik krijg geen eten",
    "ik durf niet thuis te zijn",
    "het hoeft van mij niet meer",
    "ik ben in paniek",
    "ik hoor stemmen in mijn hoofd",
    "ik eet niet meer",
    "noodgeval",
    "sos",
    "politie",
    "misbruik",
    "ik wil niet meer leven",
    "mezelf iets aandoen",
    "automutilatie",
    "krassen",
    "overdosis",
    "depressief",
    "kill myself",
    "hij raakt me aan",
    "seksueel",
    "grensoverschrijdend"
  ])("%s leads first to 112, and then to someone to talk to", (query) => {
    expect(found(query)[0]).toBe("tel:112")
    expect(found(query).slice(0, 3)).toContain("/praten/")
  })

  // As it is spelled by whoever is upset, or learns to spell: people to talk to stand right after those to call.
  it.each([
    ["vekracht", ["tel:112", "tel:08002000"]],
    ["ik ben vekracht", ["tel:112", "tel:08002000"]],
    ["verkragting", ["tel:112", "tel:08002000"]],
    ["mishandelin", ["tel:112", "tel:08002000"]],
    ["sexueel misbruik", ["tel:112", "tel:08002000"]],
    ["bedrijgd", ["tel:112", "tel:08002000"]],
    ["mijn vader slaad mij", ["tel:112", "tel:08002000"]],
    ["gewelt", ["tel:112", "tel:08002000"]],
    ["zelfmoord plegen", ["tel:112", "tel:113"]],
    ["zelfmoort plege", ["tel:112", "tel:113"]],
    ["zelf moord", ["tel:112", "tel:113"]],
    ["zelfmort", ["tel:112", "tel:113"]],
    ["suiside", ["tel:112", "tel:113"]],
    ["ik wil niet meer leeven", ["tel:112", "tel:113"]],
    ["ik ga mijzelf iets aan doen", ["tel:112", "tel:113"]],
    ["112", ["tel:112"]]
  ])("%s, however it is spelled, leads to %s and then at once to people to talk to", (query, lines) =>
    expect(found(query).slice(0, lines.length + 1)).toEqual([...lines, "/praten/"])
  )

  // One letter missing or twice, or two that changed places, in any longer word of harm.
  it("finds nearly every such word with one letter wrong", () => {
    const wrong = danger.woorden
      .filter((word) => /^\p{L}{9,}$/u.test(word))
      .flatMap((word) =>
        [...word].flatMap((letter, i) => [
          word.slice(0, i) + word.slice(i + 1),
          word.slice(0, i) + letter + word.slice(i),
          word.slice(0, i) + (word[i + 1] ?? "") + letter + word.slice(i + 2)
        ])
      )
    expect(wrong.length).toBeGreaterThan(1000)
    const led = wrong.filter((word) => found(word)[0] === "tel:112")
    expect(led.length / wrong.length).toBeGreaterThan(0.95)
  })

  it("puts people to talk to right after whoever is to be called, for every word and phrase of need", () => {
    for (const { woorden, zinnen } of [danger, ...calls])
      for (const query of [...woorden, ...zinnen]) {
        const led = found(query)
        const lines = led.filter((href) => href.startsWith("tel:")).length
        expect(lines, query).toBeGreaterThan(0)
        expect(led.indexOf("/praten/"), query).toBe(lines)
      }
  })

  // content/instanties has the numbers, each with where and when it was read.
  it.each([
    ["zelfmoord", "tel:113"],
    ["ik wil dood", "tel:113"],
    ["suïcide", "tel:113"],
    ["snijden", "tel:113"],
    ["slaan", "tel:08002000"],
    ["mijn vader slaat mij", "tel:08002000"],
    ["verkracht", "tel:08002000"],
    ["misbruik", "tel:08002000"],
    ["ik wil niet meer leven", "tel:113"],
    ["er een einde aan maken", "tel:113"],
    ["mezelf iets aandoen", "tel:113"],
    ["automutilatie", "tel:113"],
    ["krassen", "tel:113"],
    ["overdosis", "tel:113"],
    ["depressief", "tel:113"],
    ["kill myself", "tel:113"],
    ["hij raakt me aan", "tel:08002000"],
    ["seksueel", "tel:08002000"],
    ["grensoverschrijdend", "tel:08002000"],
    ["eenzaam", "tel:08000432"],
    ["gepest", "tel:08000432"]
  ])("%s leads to someone who can be called at once: %s", (query, href) =>
    expect(found(query).slice(0, 3)).toContain(href)
  )

  // The end is a word of the glossary as well.
  it("er een einde aan maken leads first to those to call, and not to making a letter", () => {
    expect(found("er een einde aan maken").slice(0, 2)).toEqual(["tel:112", "tel:113"])
    expect(found("er een einde aan maken").slice(0, 4)).toContain("/praten/")
    expect(found("er een einde aan maken")).not.toContain("/brief/")
  })

  // Words a child would type, in the form in which they would, and a place that must be among the first three.
  it.each([
    ["gepest", "/praten/"],
    ["ik word gepest", "/praten/"],
    ["pesten", "/praten/"],
    ["ze schelden mij uit", "/praten/"],
    ["uitgescholden", "/praten/"],
    ["gescholden", "/praten/"],
    ["huilen", "/praten/"],
    ["eenzaam", "/praten/"],
    ["chatten", "/praten/"],
    ["vertrouwenspersoon", "/praten/"],
    ["uithuisplaatsing", "/praten/"],
    ["geslagen", "tel:112"],
    ["geschopt", "tel:112"],
    ["opgesloten", "tel:112"],
    ["weglopen", "tel:112"],
    ["gesneden", "tel:112"],
    ["klagen", "/wat-kan-ik-doen/"],
    ["geklaagd", "/wat-kan-ik-doen/"],
    ["boos", "/wat-kan-ik-doen/"],
    ["oneerlijk", "/wat-kan-ik-doen/"],
    ["gelogen", "/wat-kan-ik-doen/"],
    ["gestraft", "/wat-kan-ik-doen/"],
    ["genegeerd", "/wat-kan-ik-doen/"],
    ["afgepakt", "/wat-kan-ik-doen/"],
    ["andere begeleider", "/wat-kan-ik-doen/"],
    ["privé", section("geheimhouding")],
    ["geheim", section("geheimhouding")],
    ["doorverteld", section("geheimhouding")],
    ["dossier", section("toestemming")],
    ["meegelezen", section("toestemming")],
    ["voogd", "/begrippen/#voogd"],
    ["gezinsvoogd", "/begrippen/#voogd"],
    ["hoe oud moet ik zijn", section("wie")],
    ["gestopt", section("intrekken")],
    ["spijt", section("intrekken")],
    ["klachtenformulier", "/brief/"],
    ["wachten", "/mijn-tijdlijn/"],
    ["gewacht", "/mijn-tijdlijn/"],
    ["rechter", "/regels/beroep/"],
    ["wachtlijst", "/wat-kan-ik-doen/"],
    ["medicijnen", "/wat-kan-ik-doen/"],
    ["racisme", "/praten/"],
    ["intimidatie", "/praten/"],
    ["vernederd", "/praten/"],
    ["jeugdbeschermer", "/praten/"],
    ["tolk", "/praten/"],
    ["huisverbod", "/praten/"]
  ])("a child who types %s finds %s", (query, href) => expect(found(query).slice(0, 3)).toContain(href))

  it.each([
    ["jeugstem", section("jeugdstem")],
    ["jeudgstem", section("jeugdstem")],
    ["intreken", section("intrekken")],
    ["béwaren", "/begrippen/#bewaren"]
  ])("%s, with a letter wrong, leads to %s", (query, href) => expect(found(query).slice(0, 3)).toContain(href))

  it("leads whoever types a whole word to that word, not to one that only ends alike", () =>
    expect(found("huisverbod").slice(0, 2).sort()).toEqual(["/praten/", "/wat-kan-ik-doen/"]))

  // Words that say nothing of distress by themselves, together: the number first, then whom to call, and someone to talk to.
  it.each([
    ["ik wil niet meer", "tel:113"],
    ["ik wil er niet meer zijn", "tel:113"],
    ["ik wil niet meer leven", "tel:113"],
    ["Ik kan niet meer!", "tel:113"],
    ["er een einde aan maken", "tel:113"],
    ["ik maak er een einde aan", "tel:113"],
    ["ik wil mezelf pijn doen", "tel:113"],
    ["I want to die", "tel:113"],
    ["hurt myself", "tel:113"],
    ["kill myself", "tel:113"],
    ["I don't want to live", "tel:113"],
    ["mijn vader slaat mij", "tel:08002000"],
    ["ik ben bang thuis", "tel:08002000"],
    ["ik ben bang voor mijn stiefvader", "tel:08002000"],
    ["hij raakt mij steeds aan", "tel:08002000"],
    ["mijn man doet mij pijn", "tel:08002000"],
    ["he hits me", "tel:08002000"],
    ["I am scared of my dad", "tel:08002000"]
  ])("%s leads to 112, to %s, and to someone to talk to", (query, call) =>
    expect(found(query).slice(0, 3)).toEqual(["tel:112", call, "/praten/"])
  )

  // What people write who are at their end, or whom someone harms: whom to call stands above all else.
  it.each([
    ["ik houd het niet meer vol", "tel:113"],
    ["ik hou het niet meer vol", "tel:113"],
    ["ik kan het niet meer aan", "tel:113"],
    ["ik trek dit niet meer", "tel:113"],
    ["ik zie het leven niet meer zitten", "tel:113"],
    ["ik wil stoppen met leven", "tel:113"],
    ["ik wil mijn leven beëindigen", "tel:113"],
    ["ik wil niet meer bestaan", "tel:113"],
    ["mezelf doden", "tel:113"],
    ["ik snij mezelf", "tel:113"],
    ["zelfmoordpoging", "tel:113"],
    ["voor de trein springen", "tel:113"],
    ["self harm", "tel:113"],
    ["ik wil niet meer wakker worden", "tel:113"],
    ["ik kan niet meer verder", "tel:113"],
    ["het hoeft voor mij niet meer", "tel:113"],
    ["ik heb geen zin meer in leven", "tel:113"],
    ["niemand mist mij", "tel:113"],
    ["help ik wil dood", "tel:113"],
    ["zelfmoord hulp praten", "tel:113"],
    ["hij wil mij vermoorden", "tel:08002000"],
    ["hij wurgde mij", "tel:08002000"],
    ["hij heeft een mes", "tel:08002000"],
    ["hij sloeg mij", "tel:08002000"],
    ["hij trapt me", "tel:08002000"],
    ["hij schopt mij", "tel:08002000"],
    ["ik ben niet veilig", "tel:08002000"],
    ["i am not safe", "tel:08002000"],
    ["my dad is hitting me", "tel:08002000"],
    ["vader slaat broertje", "tel:08002000"],
    ["ouder slaat kind", "tel:08002000"],
    ["mijn moeder sloeg mij over mijn rug", "tel:08002000"],
    ["hij slaat mij op mijn hoofd", "tel:08002000"],
    ["mijn vader slaat mij op", "tel:08002000"],
    ["ik sla er op", "tel:08002000"],
    ["ze slaan mij", "tel:08002000"],
    ["ik sla mijn kind", "tel:08002000"],
    ["mijn begeleider slaat mij en slaat mijn afspraken over", "tel:08002000"],
    ["mishandeling door medewerker klacht indienen", "tel:08002000"]
  ])("%s leads to 112 before all else, and then to %s", (query, call) =>
    expect(found(query).slice(0, 2)).toEqual(["tel:112", call])
  )

  it.each([
    "mijn begeleider slaat mijn afspraken over",
    "mijn begeleider slaat mij steeds over",
    "hij slaat mijn zoon over bij het gesprek",
    "ze sloeg mijn kind over",
    "ik sla mijn klacht op",
    "hoe sla ik mijn brief op",
    "waar sla ik mijn tijdlijn op",
    "sla ik iets over",
    "mijn afspraak is overgeslagen",
    "mijn brief is opgeslagen",
    "hoe kan ik mijn brief op slaan",
    "mag ik een vraag overslaan",
    "mag ik een gesprek over te slaan",
    "hij slaat mijn verhaal niet op",
    "dat slaat op mijn klacht",
    "de regeling voor 12+",
    "mijn klacht hoeft niet meer",
    "kan ik mijn klacht beëindigen",
    "ik wil niet meer aan mijn dossier denken",
    "ik ben niet meer in behandeling"
  ])("%s is no cry for help: no number", (query) => {
    expect(found(query).length).toBeGreaterThan(0)
    expect(found(query).filter((href) => href.startsWith("tel:"))).toEqual([])
  })

  // The short names the pages use for statutes and for what stands outside the regulation.
  it.each([
    ["beroep", "/regels/beroep/"],
    ["Wkkgz", "/regels/regime/"],
    ["geschilleninstantie", "/regels/regime/"],
    ["igj", "/begrippen/#inspectie"]
  ])("%s leads first to %s", (query, href) => expect(found(query)[0]).toBe(href))

  it.each(["AVG", "Awb", "Wkkgz", "Jeugdwet"])("%s leads to a rule that rests on it", (query) => {
    const led = rules.filter(({ id }) => found(query).includes(`/regels/${id}/`))
    expect(led.flatMap(statutesUnder).filter((statute) => statute.startsWith(`${query} `))).not.toEqual([])
  })

  // The same words, sought every day: none of them leads to a number first.
  it.each([
    ["einde", "/begrippen/#einde"],
    ["einde termijn", "/begrippen/#einde"],
    ["wanneer is het einde", "/mijn-tijdlijn/"],
    ["wie maakt een einde aan de klacht", section("klacht")],
    ["hoelang leven", "/praten/"],
    ["brief maken", "/brief/"],
    ["brief kwijtgeraakt", "/brief/"],
    ["brief kwijtraakt", "/brief/"],
    ["brief opslaan", "/brief/"],
    ["bezwaar maken", section("bezwaar")],
    ["waar staan de regels", "/regels/"],
    ["toestemming geven", section("toestemming")],
    ["mag ik mezelf vertegenwoordigen", "/begrippen/#vertegenwoordiging"],
    ["ik wil niet meer wachten", "/mijn-tijdlijn/"],
    ["ik wil deze begeleider niet meer", "/wat-kan-ik-doen/"],
    ["dat slaat nergens op", "/wat-kan-ik-doen/"],
    ["bang", "/praten/"],
    ["thuis", "/praten/"],
    ["hulp thuis", "/begrippen/#regime"],
    ["telefoonnummer", "/praten/"],
    ["can I complain myself", "/en/"]
  ])("%s leads first to %s, and to no number", (query, href) => {
    expect(found(query)[0]).toBe(href)
    expect(found(query).filter((other) => other.startsWith("tel:"))).toEqual([])
  })

  it.each(["raakt", "kwijtraakt"])("%s leads to no number", (query) =>
    expect(found(query).filter((href) => href.startsWith("tel:"))).toEqual([])
  )

  it.each([
    ["112", "tel:112"],
    ["113", "tel:113"],
    ["0800-2000", "tel:08002000"],
    ["zelfmoordpreventie", "tel:113"],
    ["veilig thuis", "tel:08002000"],
    ["kindertelefoon", "tel:08000432"],
    ["zelfmord", "tel:113"],
    ["mishandlt", "tel:08002000"]
  ])("%s, a number or a name, or a letter wrong, leads to %s", (query, href) =>
    expect(found(query).slice(0, 2)).toContain(href)
  )

  it.each(["", "   ", "?!", "xyzzy"])("“%s” finds nothing", (query) => expect(found(query)).toEqual([]))

  it("puts a word that stands in a name before one that stands in a text", () => {
    const kind = { name: "x", weight: 1, loose: true }
    const named = { title: "Kosten", href: "/a", kind, own: [], phrases: [], words: [] }
    const telling = { title: "Iets anders", href: "/b", kind, own: [], phrases: [], words: stemsOf("de kosten") }
    expect(search("kosten", [telling, named]).map(({ href }) => href)).toEqual(["/a", "/b"])
  })

  it.each([
    ["klachten", "klacht"],
    ["bezwaren", "bezwaar"],
    ["boze", "boos"],
    ["ouders", "ouder"],
    ["brieven", "brief"]
  ])("%s and %s are the same word", (one, other) => expect(stem(one)).toBe(stem(other)))

  it("knows every section, every word explained and every rule", () => {
    const known = new Set(all.map(({ href }) => href))
    for (const { id } of sectionsOf(current)) expect(known).toContain(section(id))
    for (const { id } of glossary) expect(known).toContain(`/begrippen/#${id}`)
    for (const { id } of rules) expect(known).toContain(`/regels/${id}/`)
  })

  it("leads nowhere but to what was built", () => {
    for (const { href } of all.filter((place) => place.href.startsWith("/"))) {
      const { pathname, hash } = new URL(href, "http://x")
      const { $ } = pageAt(pathname)
      if (hash !== "") expect($(`[id="${hash.slice(1)}"]`).length, href).toBe(1)
    }
  })

  it("finds the same after being packed for the script", () => {
    const unpacked = unpack(pack(all))
    expect(unpacked.length).toBe(all.length)
    for (const query of ["klacht", "bang", "te laat", "ik wil niet meer"])
      expect(search(query, unpacked).map(({ href }) => href)).toEqual(found(query))
  })

  it("costs at most 25 kB, with all it knows", () => {
    const script = scripts.find(({ path }) => path === "/js/zoeken.js")
    expect(gzipSync(script?.code ?? "").length).toBeGreaterThan(1000)
    expect(gzipSync(script?.code ?? "").length).toBeLessThanOrEqual(25_000)
  })
})

describe("the register, for whoever has no script", () => {
  const { $ } = pageAt("/zoeken/")
  const leads = $(".register a")
    .toArray()
    .map((link) => $(link).attr("href"))

  it("has every word explained, every section and every rule, and the words readers come with", () => {
    for (const { id } of glossary) expect(leads).toContain(`/begrippen/#${id}`)
    for (const part of sectionsOf(current)) {
      expect(leads).toContain(section(part.id))
      expect($(".register").text()).toContain(headingOf(part))
    }
    for (const { id } of rules) expect(leads).toContain(`/regels/${id}/`)
    const items = $(".register li")
      .toArray()
      .map((item) => ({
        words: $(item).text(),
        leads: $(item)
          .find("a")
          .toArray()
          .map((link) => $(link).attr("href"))
      }))
    for (const { href, woorden, zinnen } of [danger, ...calls, ...readerWords])
      for (const woord of [...woorden, ...zinnen.map((zin) => zin.replace(".", ""))].filter(
        (word) => !/^\d/u.test(word)
      )) {
        const of = items.filter(({ words }) => words.startsWith(`${woord}:`)).flatMap((item) => item.leads)
        expect(
          of.filter((lead) => lead === href),
          woord
        ).toHaveLength(1)
      }
  })

  it("is folded by letter, so that a phone can take it in", () => {
    expect($(".register > details > summary").first().text().trim()).toBe("A")
    expect($(".register > details").length).toBeGreaterThan(15)
    expect($(".register > details[open]").length).toBe(0)
  })

  it("has 112 and Jeugdstem above everything, whether there is a script or not, and beside what finds nothing", () => {
    const above = $("h1").nextUntil("search")
    expect(above.find('a[href="tel:112"]').length).toBe(1)
    expect(above.find('a[href="https://www.jeugdstem.nl"]').length).toBe(1)
    expect(above.filter("[hidden]").length).toBe(0)
    for (const line of ["tel:113", "tel:08002000", "tel:08000432"])
      expect(above.find(`a[href="${line}"]`).length, line).toBe(1)
    for (const href of ["tel:112", "https://www.jeugdstem.nl"]) expect($(`#_niets a[href="${href}"]`).length).toBe(1)
  })

  it("hides the box that only a script can use", () => {
    expect($("#_zoekvak").attr("hidden")).toBeDefined()
    expect($("#_zoekvak label[for=_zoek]").length).toBe(1)
  })
})
