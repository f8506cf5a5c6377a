import type { Taal } from "@kracht/regulation/Model"
import { describe, expect, it } from "vitest"
import { inhoud } from "./Content.ts"

const versions = inhoud.versies.filter(({ regeling }) => regeling === "kracht")
const { taal, begrippen, instanties } = inhoud
const variants = ["gewoon", "jong", "engels"] as const
type Variant = (typeof variants)[number]

/** Every text of a variant. */
const textsOf = (variant: Variant): ReadonlyArray<string> => [
  ...new Set(taal.map((text) => text[variant])),
  ...begrippen.map((term) => (variant === "engels" ? term.engels.uitleg : term[variant])),
  ...instanties.flatMap(({ feiten }) => feiten.map((feit) => feit[variant]))
]

/** The sentences of a text; what ends without a mark, such as a name or a heading, is none. */
const sentencesOf = (tekst: string): ReadonlyArray<string> =>
  tekst.split(/(?<=[.?!:;])\s+/u).filter((part) => /[.?!:;]$/u.test(part))

const lengthOf = (sentence: string): number => sentence.split(/\s+/u).length

const numbersIn = (tekst: string): ReadonlyArray<string> => (tekst.match(/\d+/gu) ?? []).toSorted()

const addressesIn = (tekst: string): ReadonlyArray<string> =>
  (tekst.match(/[\w.]+@[\w.]+\w|https?:\S+|www\.[\w.]+\w/gu) ?? []).map((address) => address.toLowerCase())

/** The official words a text stands beside. */
const officialOf = ({ versie, zin }: Taal): string =>
  versions.find((version) => version.versie === versie)?.zinnen.find(({ id }) => id === zin)?.tekst ?? ""

describe("the plain text", () => {
  it.each(versions)("has every sentence and heading of $versie once, and was read beside it", (version) => {
    const own = taal.filter(({ versie }) => versie === version.versie)
    const written = (kind: "zin" | "bepaling") => own.flatMap((text) => text[kind] ?? [])
    expect(written("zin")).toEqual(version.zinnen.map(({ id }) => id))
    expect(written("bepaling")).toEqual(
      version.hoofdstukken.flatMap(({ id, bepalingen }) => [id, ...bepalingen.map((bepaling) => bepaling.id)])
    )
    expect(written("zin").length).toBeGreaterThanOrEqual(126)
    expect(own.filter(({ nagekeken }) => !nagekeken)).toEqual([])
  })

  it("repeats every number the rules read from a sentence, in each language", () => {
    const carried = versions.flatMap(({ versie, parameters }) =>
      Object.values(parameters).flatMap(({ woorden, zinnen, waarde }) =>
        waarde.soort === "lijst"
          ? []
          : zinnen.map((zin, index) => ({ versie, zin, numbers: numbersIn(woorden[index] ?? "") }))
      )
    )
    expect(carried.length).toBeGreaterThan(15)
    for (const { versie, zin, numbers } of carried) {
      const text = taal.find((candidate) => candidate.versie === versie && candidate.zin === zin)
      for (const variant of variants)
        expect(numbersIn(text?.[variant] ?? "")).toEqual(expect.arrayContaining([...numbers]))
    }
  })

  it("states no term or age that neither its sentence states nor a statute it names", () => {
    const stated = /(\d+) (?:werkdag|dag|wee?k|maand|jaar|working day|day|week|month|year)|(?:of|under) (\d+)/gu
    const statedIn = (text: Taal, variant: Variant) =>
      sentencesOf(text[variant])
        .filter((sentence) => !/\b(wet|statute)\b/u.test(sentence))
        .flatMap((sentence) => [...sentence.matchAll(stated)].map(([, term, age]) => term ?? age ?? ""))
    for (const variant of variants) {
      expect(taal.flatMap((text) => statedIn(text, variant)).length).toBeGreaterThan(15)
      for (const text of taal)
        expect(numbersIn(officialOf(text))).toEqual(expect.arrayContaining(statedIn(text, variant)))
    }
  })

  it("says the same numbers in each language", () => {
    for (const text of taal) {
      expect([text.zin, numbersIn(text.jong)]).toEqual([text.zin, numbersIn(text.gewoon)])
      expect([text.zin, numbersIn(text.engels)]).toEqual([text.zin, numbersIn(text.gewoon)])
    }
  })

  it("gives the addresses of its sentence and no others", () => {
    expect(taal.filter(({ gewoon }) => addressesIn(gewoon).length > 0).length).toBeGreaterThanOrEqual(10)
    for (const text of taal)
      for (const variant of variants) expect(addressesIn(text[variant])).toEqual(addressesIn(officialOf(text)))
  })
})

describe("the language", () => {
  it.each(variants)("of %s is short: at most 15 words a sentence on average, and never more than 20", (variant) => {
    const sentences = textsOf(variant).flatMap(sentencesOf)
    const mean = sentences.reduce((sum, sentence) => sum + lengthOf(sentence), 0) / sentences.length
    expect(sentences.length).toBeGreaterThan(300)
    expect(mean).toBeLessThanOrEqual(15)
    expect(sentences.filter((sentence) => lengthOf(sentence) > 20)).toEqual([])
  })

  it("says u in plain text and je in the text for 12 and up, never both", () => {
    const using = (variant: "gewoon" | "jong", form: RegExp) => textsOf(variant).filter((tekst) => form.test(tekst))
    const u = /(?<!\p{L})(u|uw|uzelf)(?!\p{L})/iu
    const je = /(?<!\p{L})(je|jij|jou|jouw|jezelf|jullie)(?!\p{L})/iu
    expect([...using("gewoon", je), ...using("jong", u)]).toEqual([])
    expect(using("gewoon", u).length).toBeGreaterThan(100)
    expect(using("jong", je).length).toBeGreaterThan(100)
  })

  it("of the text for 12 and up is its own, not the plain text with je in it", () => {
    const sentences = taal.filter(({ zin, versie }) => zin !== null && versie === "concept")
    const bare = (tekst: string) =>
      tekst
        .toLowerCase()
        .replace(/(?<!\p{L})(uw|u|je|jij|jou|jouw)(?!\p{L})/gu, "*")
        .replace(/(?<!\p{L})(bent|ben|heeft|hebt|heb|kunt|kun|wilt|wil|zij|ze)(?!\p{L})/gu, "*")
    const same = sentences.filter(({ gewoon, jong }) => bare(gewoon) === bare(jong))
    expect(sentences.length).toBeGreaterThan(100)
    expect(same.length / sentences.length).toBeLessThanOrEqual(0.2)
  })

  it("of the text for 12 and up says what a hard word means where it uses one", () => {
    const hard =
      /(?<!\p{L})(maatwerkvoorziening|bemiddel\p{L}*|onderaannemer|beschikking|bezwaarschrift|hoorzitting|gegrond|ongegrond|bevoegdheid|behandelaar|beklaagde|geheimhouding|gezag|bekendmaking|intrekken|directie)(?!\p{L})/iu
    const using = taal.flatMap(({ jong }) => sentencesOf(jong)).filter((sentence) => hard.test(sentence))
    expect(using.length).toBeGreaterThan(8)
    expect(using.filter((sentence) => !/heet|noemen|\(/u.test(sentence))).toEqual([])
  })

  it("writes numbers in digits", () => {
    const dutch = /\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|achttien|twintig)\b/iu
    const english = /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty)\b/iu
    const inLetters = { gewoon: dutch, jong: dutch, engels: english }
    for (const variant of variants)
      expect(textsOf(variant).filter((tekst) => inLetters[variant].test(tekst))).toEqual([])
  })
})

describe("the glossary", () => {
  it("has an entry for every definition", () => {
    const defined = new Set(begrippen.flatMap(({ zinnen }) => zinnen))
    const definitions = versions.flatMap(({ zinnen }) => zinnen.filter(({ soort }) => soort === "begrip"))
    expect(definitions.length).toBeGreaterThan(40)
    expect(definitions.filter(({ id }) => !defined.has(id)).map(({ id }) => id)).toEqual([])
  })

  it("rests on definitions only", () => {
    const definitions = versions.flatMap(({ zinnen }) =>
      zinnen.flatMap(({ id, soort }) => (soort === "begrip" ? [id] : []))
    )
    expect(begrippen.flatMap(({ zinnen }) => zinnen).filter((id) => !definitions.includes(id))).toEqual([])
  })

  it("says where the text means something else by a word than the statute", () => {
    expect(begrippen.flatMap(({ id, andersDanDeWet }) => (andersDanDeWet ? [[id, andersDanDeWet.wet]] : []))).toEqual([
      ["beschikking", "Awb art. 1:3 lid 2"],
      ["besluit", "Awb art. 1:3 lid 1"]
    ])
  })
})
