import { partners } from "@kracht/content/partners"
import { describe, expect, it } from "vitest"
import { editions } from "../src/guide/Edition.ts"
import { forms } from "../src/guide/Form.ts"
import { type Filled, letters, receiverOf, write } from "../src/letter/Letter.ts"
import { readingPath } from "../src/regulation/Address.ts"
import { current } from "../src/regulation/Versions.ts"
import { pageAt } from "./Built.ts"

const letterWith = (id: string) => {
  const letter = letters.find((candidate) => candidate.id === id)
  if (letter === undefined) throw new Error(`There is no letter ${id}.`)
  return letter
}

const written = (id: string, filled: Filled = {}): string => write(letterWith(id), filled, "Kracht")

/** What is chosen, not written. */
const choices: Readonly<Record<string, string>> = {
  ontvanger: "samenwerking",
  gevraagd: "bezwaar",
  machtiging: "gezag",
  recht: "nabestaande"
}

/** Lines to write on, one after the other. */
const room = /…{10,}(?:\n…{10,}){4}/gu

describe.each(letters)("the letter $id", ({ id, velden }) => {
  it("holds everything that was filled in, once, and leaves no line for it", () => {
    const filled = Object.fromEntries(velden.map((field) => [field.id, choices[field.soort] ?? `<${field.id}>`]))
    const text = written(id, filled)
    for (const field of velden.filter(({ soort }) => choices[soort] === undefined))
      expect(text.split(`<${field.id}>`), field.id).toHaveLength(2)
    expect(text.replace(/Handtekening: …+/u, "").replace("commissie van …", "")).not.toContain("…")
  })

  it("without anything filled in is a form: a label before every line, and room where more than a line is needed", () => {
    const text = written(id)
    expect(text).toMatch(/\nNaam: …/u)
    expect(text).not.toMatch(/\{|undefined/u)
    const labelled = text
      .split("\n")
      .filter((line) => line.startsWith("…"))
      .filter((_, i, lines) => lines[i - 1] === undefined)
    expect(labelled.length).toBeLessThanOrEqual(1)
    const asked = velden.filter(({ soort, vraag }) => soort === "tekst" && !/leeg blijven/u.test(vraag.u))
    expect(text.match(room) ?? []).toHaveLength(asked.length)
  })
})

const others = { klacht: ["klacht", "klacht-commissie"], gemeente: ["bezwaar", "ingebrekestelling"] }

// Jeugdwet 4.2.1 lid 4 onder a: a complaint may be made for someone else, with an authorisation (law.md D37); Awb 2:1 for an objection.
describe.each([...others.klacht, ...others.gemeente])("the letter %s for someone else", (id) => {
  it("says for whom it is, who writes, and that the authorisation is with it", () => {
    const text = written(id, { namens: "Sam", band: "oma", machtiging: "bijlage" })
    expect(text).toContain("Ik schrijf namens: Sam\nIk ben van die persoon: oma\nDe machtiging zit bij deze brief.")
    expect(text).not.toMatch(/hoe ik ben behandeld|gezag/u)
  })

  it("says nothing of it for whoever writes for themselves", () =>
    expect(written(id)).not.toMatch(/namens|machtiging|gezag|een ander/u))
})

describe.each(others.gemeente)("the letter %s for a child", (id) => {
  it("says of whoever has custody that they have, and no more of an authorisation", () => {
    const text = written(id, { namens: "Sam", machtiging: "gezag" })
    expect(text).toMatch(
      /Ik schrijf namens: Sam\nIk ben van die persoon: …+\nHet gaat om een kind\. Ik heb het gezag\./u
    )
    expect(text).not.toContain("machtiging")
  })

  it("leaves by what right to be ticked on paper, as long as nothing was chosen: custody only of a child", () =>
    expect(written(id, { namens: "Sam", machtiging: "nabestaande" })).toContain(
      "Kruis aan:\n☐ De machtiging zit bij deze brief.\n☐ Het gaat om een kind. Ik heb het gezag."
    ))
})

// Jeugdwet 4.2.1 lid 4 onder b: a surviving relative complains without an authorisation, for whoever died can give none.
describe.each(others.klacht)("the letter %s of a surviving relative", (id) => {
  it("says that the other has died, and of no authorisation", () => {
    const text = written(id, { namens: "Sam", band: "oma", machtiging: "nabestaande" })
    expect(text).toContain(
      "Ik schrijf namens: Sam\nIk ben van die persoon: oma\nDie persoon is overleden. Ik ben nabestaande."
    )
    expect(text).not.toContain("machtiging")
  })

  it("leaves by what right to be ticked on paper, as long as nothing was chosen", () =>
    expect(written(id, { namens: "Sam" })).toContain(
      "Kruis aan:\n☐ De machtiging zit bij deze brief.\n☐ Die persoon is overleden. Ik ben nabestaande."
    ))
})

// A parent complains in their own name, custody or not (N042); and withdraws nobody else's complaint (law.md D72).
describe("custody", () => {
  it.each(others.klacht)("is no ground to complain for a child: %s", (id) =>
    expect(written(id, { namens: "Sam", machtiging: "gezag" })).not.toContain("gezag")
  )

  it("nor to withdraw the complaint of another: each withdraws their own", () => {
    expect(letterWith("intrekken").velden.map((field) => field.id)).toEqual(
      expect.not.arrayContaining(["namens", "machtiging"])
    )
    expect(written("intrekken", { namens: "Sam", machtiging: "gezag" })).toBe(written("intrekken"))
  })
})

describe("a letter to the municipality", () => {
  // Awb 6:5 lid 1: signed, with name and address, the day, the decision, and the grounds.
  it("has a labelled line for all the statute asks of an objection", () => {
    const text = written("bezwaar")
    for (const line of [/\nNaam: …/u, /\nAdres: …/u, /\nDatum: …/u, /besluit van …/u, /\nHandtekening: …/u])
      expect(text).toMatch(line)
    expect(text).toMatch(/Dit is waarom:\n…+\n…+\n…+\n…+\n/u)
  })

  // Awb 6:11: late is not always too late, but the reason must be told.
  it("says why an objection is late only where the reader says so", () => {
    expect(written("bezwaar")).not.toContain("te laat")
    expect(written("bezwaar", { telaat: "Ik lag in het ziekenhuis." })).toContain(
      "Mijn bezwaar is te laat. Dit is waarom:\nIk lag in het ziekenhuis."
    )
  })

  // Awb 9:4: signed, with name and address, the day, and a description of the conduct.
  it("has a labelled line for all the statute asks of a complaint about the municipality", () => {
    const text = written("klacht-gemeente")
    for (const line of [/\nNaam: …/u, /\nAdres: …/u, /\nDatum: …/u, /Dit is er gebeurd:\n…/u, /\nHandtekening: …/u])
      expect(text).toMatch(line)
    expect(text).toContain("Aan: het college van burgemeester en wethouders van de gemeente Den Haag")
  })

  // Awb 9:1 lid 1: everyone may complain, also of how another was treated; no authorisation is asked.
  it("complains to the municipality of how another was treated without a word of authorisation or custody", () => {
    const text = written("klacht-gemeente", { ander: "Sam" })
    expect(text).toContain("Ik dien een klacht in over hoe een ander is behandeld: Sam.")
    expect(text).not.toMatch(/machtiging|gezag|namens:|hoe ik ben behandeld/u)
  })

  // Awb 4:17 holds for a decision on an objection as for one on an application.
  it("says of a late decision on an objection that there was an objection, and on paper lets one tick which it is", () => {
    const filled = { aangevraagd: "maandag 2 november 2026", aanvraag: "Begeleiding" }
    expect(written("ingebrekestelling", { ...filled, gevraagd: "bezwaar" })).toContain(
      "Op maandag 2 november 2026 maakte ik bezwaar tegen een besluit. Het gaat over:\nBegeleiding"
    )
    expect(written("ingebrekestelling", { ...filled, gevraagd: "aanvraag" })).toContain(
      "Op maandag 2 november 2026 vroeg ik om een besluit. Het gaat over:\nBegeleiding"
    )
    expect(written("ingebrekestelling")).toMatch(/☐ vroeg ik om een besluit\n☐ maakte ik bezwaar tegen een besluit\n/u)
  })

  it("is signed only where it goes to the municipality", () => {
    expect(letters.filter(({ id }) => written(id).includes("Handtekening")).map(({ id }) => id)).toEqual([
      "klacht-gemeente",
      "ingebrekestelling",
      "bezwaar"
    ])
  })
})

describe("a complaint", () => {
  it("goes to the officer of the partnership, by one name", () => {
    expect(written("klacht")).toContain("Aan: de klachtenfunctionaris van Kracht")
    for (const { id } of letters) expect(written(id)).not.toMatch(/co[oö]rdinator/u)
  })

  it("can go to the external committee of the organisation the reader names", () => {
    expect(written("klacht-commissie", { organisatie: "Yoep" })).toContain(
      "Aan: de externe klachtencommissie van Yoep\n"
    )
    expect(written("klacht-commissie")).toMatch(/Aan: de externe klachtencommissie van …/u)
  })

  it("tells the committee of an earlier complaint only when there was one", () => {
    expect(written("klacht-commissie")).not.toContain("al geklaagd")
    expect(written("klacht-commissie", { eerder: "Geen gelijk." })).toContain("Dit kwam daaruit:\nGeen gelijk.")
  })
})

describe("a withdrawal", () => {
  // The text asks for a reason and lets anyone withdraw at any moment: no reason is needed (law.md D70).
  it("gives no reason where none was given, not even an empty line for it", () => {
    expect(written("intrekken", { naam: "Sam", reden: "  " })).not.toContain("reden")
    expect(written("intrekken", { reden: "Het is opgelost." })).toContain("Mijn reden:\nHet is opgelost.")
  })

  it("goes to whoever the reader chose; on paper a box to tick", () => {
    expect(receiverOf(letterWith("intrekken"), {})).toBeUndefined()
    expect(written("intrekken")).toMatch(/☐ de klachtenfunctionaris van Kracht\n☐ de externe klachtencommissie van …/u)
    expect(written("intrekken", { ontvanger: "samenwerking" })).toContain("Aan: de klachtenfunctionaris van Kracht\n")
    expect(written("intrekken", { ontvanger: "commissie" })).toContain("Aan: de externe klachtencommissie van …")
    const atMunicipality = written("intrekken", { ontvanger: "gemeente" })
    expect(atMunicipality).toMatch(
      /^Aan: het college van burgemeester en wethouders[\s\S]*Geacht college,[\s\S]*Handtekening: …/u
    )
    expect(written("intrekken")).toContain("☐ het college van burgemeester en wethouders van de gemeente Den Haag")
  })

  // No statute says what must be in it (law.md 2.6): an address and a reference only help to find the complaint.
  it("asks lightly what helps the municipality to find the complaint, and leaves no line for it", () => {
    expect(written("intrekken")).not.toMatch(/Adres|Kenmerk/u)
    const found = written("intrekken", { ontvanger: "gemeente", kenmerk: "2026/12", adres: "Laan 1" })
    expect(found).toContain("Ik trek die klacht in.\n\nKenmerk: 2026/12\n")
    expect(found).toContain("\nAdres: Laan 1\n")
    for (const id of ["kenmerk", "adres"])
      expect(letterWith("intrekken").velden.find((field) => field.id === id)?.vraag.u).toMatch(
        /gemeente.*leeg blijven/u
      )
  })
})

describe.each(forms)("Brief maken, in %s", (form) => {
  const { $ } = pageAt(editions[form].letter)
  const letter = (id: string) => $(`section[id="${id}"]`)

  it("says with every letter what whoever writes for someone else adds, and where that is said", () => {
    for (const { id, aan } of letters) {
      if (id === "intrekken" || id === "klacht-gemeente") continue
      const [before = ""] = (letter(id).html() ?? "").split("<label")
      expect(before, id).toMatch(/Schrij(?:ft u|f je) voor een ander\? Zet erbij voor wie\./u)
      expect(before, id).toContain("machtiging")
      expect(before, id).toContain(aan === "gemeente" ? ">Awb art. 2:1</a>" : ">Jeugdwet art. 4.2.1 lid 4 onder a</a>")
    }
  })

  it("has every letter as a form that needs no script", () => {
    for (const { id } of letters) expect(letter(id).find("pre").text()).toBe(`${written(id)}\n`)
  })

  it("asks every question in its own form of address, and offers every partner's committee", () => {
    const asked = $("label, legend").text()
    expect(asked).toMatch(form === "u" ? /\buw\b/iu : /\bje\b/iu)
    expect(asked).not.toMatch(form === "u" ? /\b(?:je|jij|jouw)\b/iu : /\b(?:u|uw)\b/iu)
    const offered = letter("klacht-commissie")
      .find("[data-veld=organisatie]")
      .toArray()
      .map((input) => $(input).attr("value"))
    const own = partners.filter(({ regeling }) => regeling === current.regeling).map(({ naam }) => naam)
    expect(offered).toEqual([...own, ""])
  })

  it("says first of a decision that there are six weeks, and where to count them", () => {
    const [before = ""] = (letter("bezwaar").html() ?? "").split("<label")
    expect(before).toContain('data-termijn="bezwaar.termijn">6 weken<')
    expect(before).toContain(`href="${editions[form].timeline}#bekendmaking"`)
  })

  it("says of a notice of default that it must not come too soon, and where to see whether it does", () => {
    expect(letter("ingebrekestelling").text()).toContain("Een brief die te vroeg komt, telt niet.")
    const [before = ""] = (letter("ingebrekestelling").html() ?? "").split("<label")
    expect(before).toContain(`href="${editions[form].timeline}#ontvangst-aanvraag"`)
  })

  // Awb 4:13 lid 1, 4:14 lid 3 and 4:15 lid 1; of an objection 7:10 lid 2 and 3; Wmo 2015 2.3.5 lid 2. Reading D26.
  it("says before the letter what can move the last day, with the statute and our reading, and whom to ask", () => {
    const [before = ""] = (letter("ingebrekestelling").html() ?? "").split("<label")
    for (const wet of [
      "Awb art. 4:13 lid 1",
      "Awb art. 4:14 lid 3",
      "Awb art. 4:15 lid 1",
      "Awb art. 7:10 lid 2",
      "Awb art. 7:10 lid 3",
      "Wmo 2015 art. 2.3.2 lid 1",
      "Wmo 2015 art. 2.3.5 lid 2"
    ])
      expect(before).toContain(`>${wet}</a>`)
    expect(before).toContain(`href="${readingPath("besluit.start")}"`)
    expect(before).toContain("Vraag de gemeente welke dag haar laatste is.")
    expect(before).toContain("hoogstens 42 dagen")
  })

  it("says of a complaint to the municipality what must be in it, and that no address is known", () => {
    const told = letter("klacht-gemeente").text()
    expect(told).toMatch(
      /naam, adres, de datum, wat er gebeurde en (?:uw|je) handtekening\. De medewerker krijgt er een kopie van\. Awb art\. 9:4 en 9:9/u
    )
    expect(told).toMatch(/staat niet in de tekst\. Een adres ervoor kennen wij niet\. Vraag het de gemeente\./u)
    expect(told).not.toMatch(/Het adres staat op|gezag/u)
    expect(letter("klacht-gemeente").find(`.terug a[href="${editions[form].timeline}#klaagschrift"]`).length).toBe(1)
    expect(letter("klacht").find('a[href="#klacht-gemeente"]').length).toBe(1)
  })

  it("speaks of custody only with a decision about a child, and of survivors only with a complaint", () => {
    for (const { id } of letters) {
      const told = letter(id).clone()
      told.find("pre").remove()
      const decision = id === "bezwaar" || id === "ingebrekestelling"
      // A child who writes itself has no custody: whether it may, nothing here settles.
      const may = {
        u: /Gaat het om een kind\? Dan telt ook het gezag/u,
        je: /Of je dit zelf mag schrijven, .*Vraag het Jeugdstem/u
      }
      expect(may[form].test(told.text()), id).toBe(decision)
      // D71 and D72: what withdrawing does, and that each withdraws only their own.
      expect(/De behandeling stopt dan\. .*ieder stopt alleen met de eigen klacht/u.test(told.text()), id).toBe(
        id === "intrekken"
      )
      expect(/nabestaande/u.test(told.text()), id).toBe(id === "klacht" || id === "klacht-commissie")
    }
  })

  // Awb 6:5 lid 2 and 6:11.
  it("says of an objection to add a copy of the decision, and asks why it is late", () => {
    expect(letter("bezwaar").text()).toMatch(/Doe een kopie van het besluit bij (?:uw|je) brief\. Awb art\. 6:5 lid 2/u)
    expect(letter("bezwaar").find("[data-veld=telaat]").length).toBe(1)
    // Awb 6:6, 6:16 and 8:81: what lacks can be mended, and an objection stops nothing.
    expect(letter("bezwaar").text()).toMatch(/toch op tijd\. .*herstellen\. Awb art\. 6:6/u)
    expect(letter("bezwaar").text()).toMatch(
      /houdt het besluit meestal niet tegen\. .*voorlopige voorziening\)\. Awb art\. 6:16/u
    )
    expect(letter("bezwaar").find(".let-op").text()).toMatch(
      /te laat\? Stuur het toch, en schrijf erbij waarom\..*6:11/su
    )
  })

  // Awb 6:9 lid 2.
  it("says before an objection until when it may be posted, and until when it may come", () => {
    const [before = ""] = (letter("bezwaar").html() ?? "").split("<label")
    expect(before).toMatch(
      /met de post\? Dan moet het uiterlijk op de laatste dag op de post zijn\. Binnen .*>1 week</u
    )
    expect(before).toContain(">Awb art. 6:9 lid 2</a>")
  })

  it("says from when a term runs in the words of the guide", () => {
    const [, words = ""] = /De tijd (begint na [^.]+)\./u.exec(letter("bezwaar").text()) ?? []
    expect(pageAt(editions[form].guide).$("#bezwaar .let-op").text()).toContain(words)
  })

  it("says where each letter goes, and of the committee whom to ask", () => {
    expect(letter("klacht").find('a[href="mailto:klachten@krachtdenhaag.nl"]').length).toBeGreaterThan(0)
    expect(letter("klacht-commissie").find('.commissie a[href="/regels/routes/"]').length).toBe(1)
    expect(letter("intrekken").text()).toMatch(/Op haar website lee?st? (?:u|je) hoe/u)
    expect(letter("intrekken").find(".commissie").text()).toContain("niet vastgesteld")
    expect(letter("intrekken").text()).toContain("Jeugdstem")
    expect(letter("intrekken").text()).toMatch(/bij de gemeente\? Waar deze brief heen moet, staat niet in de tekst/u)
    expect(letter("bezwaar").find('a[href^="https://www.denhaag.nl/"]').length).toBe(1)
  })

  // Awb 2:13 lid 1: anyone may send it electronically; the municipality says by which way (law.md D32).
  it("gives an address to mail to only where the text does, and else says whom to ask", () => {
    for (const { id, aan } of letters) {
      const mail = letter(id).find("a[data-mail]").attr("href")
      expect(mail, id).toBe(aan === "samenwerking" ? "mailto:klachten@krachtdenhaag.nl" : undefined)
      if (aan !== "samenwerking") expect(letter(id).find("p.small").text(), id).toMatch(/mailadres.*Vraag/u)
    }
    for (const id of ["klacht-gemeente", "ingebrekestelling", "bezwaar"])
      expect(letter(id).text()).toMatch(/De gemeente wijst aan hoe\..*Awb art\. 2:13 lid 1/su)
    expect(letter("bezwaar").find(`a[href="${readingPath("bezwaar.vorm")}"]`).length).toBe(1)
  })

  // N115 and law.md D88: the two years are of the text; what the municipality keeps is not in it.
  it("leads from a withdrawal to how long the partnership and the committee keep it, and says that of the municipality the text is silent", () => {
    const link = letter("intrekken").find(`.terug a[href="${editions[form].timeline}#sluiting"]`)
    expect(link.text()).toBe("Hoelang bewaren Kracht en de commissie mijn klacht?")
    expect(letter("intrekken").text()).toMatch(
      /bij de gemeente\?.*kenmerk van haar brief.*Hoelang zij een klacht bewaart, staat niet in de tekst\./u
    )
    expect(pageAt(editions[form].timeline).$('details:has(table[id="sluiting"]) > summary').text()).toBe(
      "Mijn klacht bij Kracht of de commissie is afgesloten of ingetrokken"
    )
  })

  // law.md D71: a duty that a statute lays on someone stays, whatever a complainant wants.
  it("says before a withdrawal that after a judgement the provider must still react", () =>
    expect(letter("intrekken").text()).toMatch(
      /Was er al een oordeel\? Wij lezen: dan moet de aanbieder bij jeugdhulp daar toch nog op reageren\.\s*Jeugdwet art\. 4\.2\.1 lid 5\s*Onze lezing/u
    ))

  it("says to whoever has no script how to use a letter by hand", () => {
    for (const { id } of letters)
      expect(letter(id).find("h3 + noscript").html(), id).toMatch(
        /^<p>Druk deze pagina af en vul de brief in met een pen\./u
      )
  })

  it("explains who the officer is, and which traces a letter leaves", () => {
    const explained = form === "u" ? "/begrippen/" : "/voor-jou/moeilijke-woorden/"
    expect(letter("klacht").find(`a[href="${explained}#klachtenfunctionaris"]`).length).toBe(1)
    for (const { id } of letters)
      expect(letter(id).find("details").text()).toMatch(/klembord.*verzonden mail.*mailadres/su)
  })
})
