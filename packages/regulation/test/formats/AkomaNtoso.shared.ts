import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { akomaNtoso, placeAkomaNtoso, sentenceAkomaNtoso } from "@kracht/regulation/AkomaNtoso"
import { readFolder } from "@kracht/regulation/Folder"
import { XmlDocument, XsdValidator } from "libxml2-wasm"
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs"
import { afterAll, describe, expect, it } from "vitest"
import { fixture, inhoudOf } from "../Voorbeeldstad.ts"
import { saying } from "./Awkward.ts"

// The schema includes another file that stands beside it.
xmlRegisterFsInputProviders()
const path = fileURLToPath(new URL("../../../../../shared/formats/akomantoso30.xsd", import.meta.url))
const schema = XmlDocument.fromString(readFileSync(path, "utf8"), { url: path })
const validator = XsdValidator.fromDoc(schema)

const validate = (xml: string): void => {
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
  } finally {
    document.dispose()
  }
}

const content = readFolder(fileURLToPath(new URL("../../../../content", import.meta.url)))
const versies = [...inhoudOf(content).versies, ...inhoudOf(fixture).versies]

describe("the schema of Akoma Ntoso 3.0", () => {
  afterAll(() => {
    validator.dispose()
    schema.dispose()
  })

  it.each(versies.map((versie) => ({ name: `${versie.regeling}/${versie.versie}`, versie })))(
    "accepts $name",
    ({ versie }) => {
      expect(() => validate(akomaNtoso(versie))).not.toThrow()
    }
  )

  it("accepts every place and every sentence of a version by itself", () => {
    const [versie] = versies
    if (versie === undefined) throw new Error("no version")
    for (const hoofdstuk of versie.hoofdstukken)
      for (const place of [hoofdstuk, ...hoofdstuk.bepalingen]) validate(placeAkomaNtoso(versie, place))
    for (const zin of versie.zinnen) validate(sentenceAkomaNtoso(versie, zin))
  })

  it("accepts a version whose words are all marks, one with every date, and one that is empty", () => {
    const [versie] = versies
    if (versie === undefined) throw new Error("no version")
    const dated = {
      vastgesteldOp: "2024-01-01",
      geldigVan: "2024-02-01",
      geldigTot: "2025-01-01",
      terugwerkendTot: "2023-12-31"
    }
    validate(akomaNtoso(saying(["<b>", "&amp;", '"', "]]>"])))
    validate(akomaNtoso({ ...versie, ...dated }))
    validate(
      akomaNtoso({
        ...versie,
        zinnen: [],
        hoofdstukken: versie.hoofdstukken.slice(0, 1).map((h) => ({ ...h, blokken: [], bepalingen: [] }))
      })
    )
  })

  it("refuses what is not in order, so that accepting means something", () => {
    const [versie] = versies
    const xml = versie === undefined ? "" : akomaNtoso(versie)
    expect(() => validate(xml.replaceAll("chapter", "hoofdstuk"))).toThrow()
    expect(() =>
      validate(xml.replace(/eId="zin_[^"]+"/u, 'eId="chp_kracht"').replace('eId="chp_kracht"', 'eId="x y"'))
    ).toThrow()
    expect(() => validate(xml.replace("<FRBRcountry", "<FRBRland"))).toThrow()
  })
})
