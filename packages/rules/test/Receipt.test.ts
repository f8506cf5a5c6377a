import { createHash } from "node:crypto"
import { canonicalJson, digest, json, kept, keptParts } from "@kracht/rules/Receipt"
import { portableSha256, sha256 } from "@kracht/rules/Sha256"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { grounds } from "../src/Accounting.ts"
import * as Fingerprint from "../src/Fingerprint.ts"
import { tariffs } from "../src/LateDecision.ts"
import { happenings } from "../src/Procedure.ts"
import { duties } from "../src/ProcedureDuty.ts"
import { assess } from "../src/plain.ts"
import { readings } from "../src/Reading.ts"
import { tables } from "../src/Rulebook.ts"
import { aanleiding, hoedanigheid, over } from "../src/Situation.ts"

describe("het ontvangstbewijs", () => {
  it("is overal hetzelfde: het platform en de meegeleverde hash geven dezelfde cijfers", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        const expected = createHash("sha256").update(text, "utf8").digest("hex")
        expect(sha256(text)).toBe(expected)
        expect(portableSha256(text)).toBe(expected)
      }),
      { seed: 24, numRuns: 300 }
    )
    // FIPS 180-4, the example of one block.
    expect(portableSha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  })

  it("hangt niet af van de volgorde van velden, wel van die van een lijst", () => {
    const one = { b: [1, { d: null, c: "x" }], a: undefined, ё: true }
    const other = { ё: true, b: [1, { c: "x", d: null }] }
    expect(canonicalJson(one)).toBe('{"b":[1,{"c":"x","d":null}],"ё":true}')
    expect(digest(one)).toBe(digest(other))
    expect(digest([1, 2])).not.toBe(digest([2, 1]))
  })

  it("spelt wat in veel antwoorden staat net zo als een eigen kopie ervan, en niemand kan het veranderen", () => {
    const situations = aanleiding.values.flatMap((value) =>
      hoedanigheid.values.map((wie) => ({ aanleiding: value, hoedanigheid: wie, ingediendOp: "2026-12-24" }))
    )
    expect(situations.length).toBeGreaterThan(40)
    for (const situation of situations) {
      const answer = assess(situation as Parameters<typeof assess>[0])
      expect(canonicalJson(answer)).toBe(canonicalJson(structuredClone(answer)))
      expect(json(answer)).toBe(JSON.stringify(answer))
      const [reden] = answer.redenen
      expect(() => Object.assign(reden ?? {}, { tekst: "anders" })).toThrow(TypeError)
    }
  })

  it("geeft ook wie iets voor het eerst vraagt niets van de regels zelf in handen", () => {
    const asked = (ingediendOp: string) =>
      assess({ aanleiding: "behandeling", hoedanigheid: "ouder", anoniem: false, loket: "kracht", ingediendOp })
    const { termijnen } = asked("2031-05-06")
    expect(termijnen.length).toBeGreaterThan(2)
    for (const { lezingen } of termijnen) expect(() => (lezingen as Array<string>).push("anders")).toThrow(TypeError)
    expect(JSON.stringify(asked("2031-05-07"))).not.toContain("anders")
  })

  it("schrijft wat bewaard is eender in elke lijst waar het in staat", () => {
    const [one, two] = [kept({ b: "1", a: ["é"] }), kept({ c: null })]
    expect(canonicalJson([[one, two], [two, one], []])).toBe(
      '[[{"a":["é"],"b":"1"},{"c":null}],[{"c":null},{"a":["é"],"b":"1"}],[]]'
    )
    expect(json({ list: [one, two] })).toBe('{"list":[{"b":"1","a":["é"]},{"c":null}]}')
  })

  it("laat niemand veranderen wat diep in een bewaarde waarde staat, en bewaart op verzoek elk deel apart", () => {
    const [whole, parts] = [kept({ a: [{ b: "1" }] }), keptParts({ a: [{ b: "1" }], c: { d: null }, e: 2 })]
    for (const value of [whole, whole.a, whole.a[0], parts, parts.a, parts.a[0], parts.c])
      expect(Object.isFrozen(value)).toBe(true)
    expect(canonicalJson([whole, whole.a, parts.c, parts])).toBe(
      '[{"a":[{"b":"1"}]},[{"b":"1"}],{"d":null},{"a":[{"b":"1"}],"c":{"d":null},"e":2}]'
    )
  })

  it("schrijft velden in de volgorde waarin ze staan, ook van meer soorten dan er worden onthouden", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { minLength: 1 }), (keys) => {
        const value = Object.fromEntries(keys.map((key, i) => [key, i]))
        expect(json(value)).toBe(JSON.stringify(value))
        expect(canonicalJson(value)).toBe(JSON.stringify(value, keys.toSorted()))
      }),
      { seed: 24, numRuns: 500 }
    )
  })

  it("schrijft een tekst zoals JSON, wat er ook in staat", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(canonicalJson(text)).toBe(JSON.stringify(text))
        expect(canonicalJson({ [text]: 1 })).toBe(JSON.stringify({ [text]: 1 }))
      }),
      { seed: 24, numRuns: 1000 }
    )
    for (const code of [0x7f, 0x80, 0x9f, 0x2028, 0xd800, 0xdfff, 0xfeff, 0xffff])
      expect(canonicalJson(String.fromCharCode(code))).toBe(JSON.stringify(String.fromCharCode(code)))
  })

  it("schrijft wat JSON schrijft", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
        expect(json(value)).toBe(JSON.stringify(value))
      }),
      { seed: 24, numRuns: 300 }
    )
  })

  it("verraadt de situatie aan wie ze alle probeert: het is geen geheim", () => {
    const { ontvangstbewijs } = assess({ aanleiding: "behandeling", hoedanigheid: "pleegouder", over: "team" })
    const tried = aanleiding.values.flatMap((aanleiding) =>
      hoedanigheid.values.flatMap((hoedanigheid) => over.values.map((over) => ({ aanleiding, hoedanigheid, over })))
    )
    const found = tried.filter((situation) => digest(situation) === ontvangstbewijs.situatie)
    expect(found).toEqual([{ aanleiding: "behandeling", hoedanigheid: "pleegouder", over: "team" }])
  })

  it("noemt de regels waarmee is geantwoord: elke tabel, elke plicht, elke gebeurtenis en elk bedrag", () => {
    const { fingerprint, rules } = Fingerprint
    const told = canonicalJson(rules())
    const ids = [
      ...tables.map(({ table }) => table.id),
      ...grounds().map(({ id }) => id),
      ...duties.map(({ id }) => id),
      ...happenings.map(({ event }) => event),
      ...readings.map(({ id }) => id),
      ...tariffs.map(({ vanaf }) => vanaf)
    ]
    expect(ids.length).toBeGreaterThan(150)
    expect(ids.filter((id) => !told.includes(JSON.stringify(id)))).toEqual([])
    expect(fingerprint()).toBe(digest(rules()))
    expect(assess({}).ontvangstbewijs.regels).toBe(fingerprint())
  })
})
