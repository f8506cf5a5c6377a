import { TEGENSPRAKEN } from "@kracht/regulation/lint/Contradiction"
import { EISEN } from "@kracht/regulation/lint/Statute"
import { readReference, statutes } from "@kracht/regulation/StatuteReference"
import { describe, expect, it } from "vitest"

// By the Juriconnect standard for the national database of legislation, and the numbers under which it holds these statutes.
const places: ReadonlyArray<[string, string]> = [
  ["Jeugdwet art. 4.2.1 lid 4 onder a", "jci1.3:c:BWBR0034925&artikel=4.2.1&lid=4&o=a"],
  ["Jeugdwet art. 4.1.8a", "jci1.3:c:BWBR0034925&artikel=4.1.8a"],
  ["BW Boek 1 art. 245 lid 3", "jci1.3:c:BWBR0002656&artikel=245&lid=3"],
  ["Besluit Jeugdwet art. 4.1.1", "jci1.3:c:BWBR0035779&artikel=4.1.1"],
  ["Awb art. 6:7", "jci1.3:c:BWBR0005537&artikel=6:7"],
  ["Awb titel 9.1", "jci1.3:c:BWBR0005537&hoofdstuk=9&titeldeel=9.1"],
  ["Algemene termijnenwet art. 4 onder a", "jci1.3:c:BWBR0002448&artikel=4&o=a"],
  ["Wmo 2015 art. 3.2 lid 1 onder a", "jci1.3:c:BWBR0035362&artikel=3.2&lid=1&o=a"],
  ["Wet Nationale ombudsman art. 11b", "jci1.3:c:BWBR0003372&artikel=11b"],
  ["Wkkgz art. 17", "jci1.3:c:BWBR0037173&artikel=17"]
]

describe("a reference to a statute", () => {
  it.each(places)("%s is found at %s", (verwijzing, juriconnect) => {
    expect(readReference(verwijzing)).toEqual({
      verwijzing,
      bwb: /BWBR\d{7}/u.exec(juriconnect)?.[0],
      juriconnect,
      adres: `https://wetten.overheid.nl/${juriconnect}`
    })
  })

  it("to two articles or two members leads to the first", () => {
    expect(readReference("Awb art. 6:7 en 6:8 lid 1")?.juriconnect).toBe("jci1.3:c:BWBR0005537&artikel=6:7")
    expect(readReference("Awb art. 4:17 lid 1 en 2")?.juriconnect).toBe("jci1.3:c:BWBR0005537&artikel=4:17&lid=1")
  })

  it("to law of the European Union is found by its ELI", () => {
    expect(readReference("AVG art. 5 lid 1 onder e")).toEqual({
      verwijzing: "AVG art. 5 lid 1 onder e",
      bwb: null,
      juriconnect: null,
      adres: "http://data.europa.eu/eli/reg/2016/679/oj"
    })
  })

  it.each(["", "Jeugdwet", "Jeugdwet 4.2.1", "art. 4.2.1 Jeugdwet", "Wetboek art. 1", "Jeugdwet art. 4.2.1 lid vier"])(
    "is not “%s”",
    (verwijzing) => expect(readReference(verwijzing)).toBeNull()
  )

  it("is what lint cites, each of them", () => {
    const cited = [...EISEN, ...TEGENSPRAKEN].flatMap(({ wet }) => wet ?? [])
    expect(cited.length).toBeGreaterThan(15)
    expect(cited.filter((wet) => readReference(wet) === null)).toEqual([])
  })

  it("has a case here for each statute", () => {
    const cited = [...places.map(([verwijzing]) => verwijzing), "AVG art. 5"]
    expect(statutes.filter((wet) => !cited.some((verwijzing) => verwijzing.startsWith(`${wet} `)))).toEqual([])
  })
})
