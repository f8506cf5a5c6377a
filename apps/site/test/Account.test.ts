import { begrippen } from "@kracht/content/begrippen"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { holdsUnder } from "@kracht/regulation/Example"
import { rulesOn } from "@kracht/rules/Accounting"
import { describe, expect, it } from "vitest"
import { accountOf } from "../src/regulation/Accounts.ts"
import { versionPath } from "../src/regulation/Address.ts"
import { versions } from "../src/regulation/Versions.ts"
import { pageAt, pages } from "./Built.ts"

const examples = [...voorbeelden, ...vraagvoorbeelden]

describe.each(versions)("the account of each sentence of $versie", (versie) => {
  const accounts = pages
    .filter(({ path }) => path.startsWith(versionPath(versie)))
    .flatMap(({ $ }) =>
      $(".account li")
        .toArray()
        .map((item) => $(item))
    )
  const accountFor = (id: string) => {
    const found = accounts.find((item) => item.find("[data-citaat]").attr("data-citaat") === id)
    if (found === undefined) throw new Error(`There is no account of ${id}.`)
    return found
  }
  const linked = (id: string, prefix: RegExp) =>
    accountFor(id)
      .find("dd a")
      .toArray()
      .flatMap(({ attribs }) => prefix.exec(attribs["href"] ?? "")?.[1] ?? [])

  it.each(versie.zinnen)("$id names the rules, examples and glossary entries that go with it, and no others", (zin) => {
    const rules = linked(zin.id, /^\/regels\/([^/#]+)\/$/u)
    expect(rules).toEqual(rulesOn(zin).map(({ id }) => id))
    expect(linked(zin.id, /^\/regels\/voorbeelden\/(?:[a-z]+\/)?#(.+)$/u).toSorted()).toEqual(
      examples.flatMap((one) => (one.zinnen.includes(zin.id) && holdsUnder(one, versie) ? [one.id] : [])).toSorted()
    )
    expect(linked(zin.id, /^\/begrippen\/#(.+)$/u)).toEqual(
      begrippen.flatMap((one) => (one.zinnen.includes(zin.id) ? [one.id] : []))
    )
  })

  it("leaves nothing unaccounted for", () => expect(accountOf(versie).onverantwoord).toEqual([]))
})

it("every example that a page leads to is there", () => {
  for (const { id } of vraagvoorbeelden) {
    const page = pages.find(({ $ }) => $(`section[id="${id}"]`).length > 0)
    expect(page?.path, id).toMatch(/^\/regels\/voorbeelden\//u)
  }
  expect(pageAt("/verantwoording/").$("main").text().length).toBeGreaterThan(100)
})
