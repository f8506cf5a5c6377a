/** The line from sentence to answer, drawn on top of the README: every word of it is true today. */
import { bindingen } from "@kracht/content/binding"
import { versies } from "@kracht/content/regelingen"
import { createApi } from "@kracht/http"
import { describe, expect, it } from "vitest"
import { blocksIn } from "../../../../.build/documents.ts"
import { read } from "./Repository.ts"

const [picture] = blocksIn(read("README.md")).filter(({ code }) => code.includes("▼"))
const saidAfter = (name: string): string =>
  (picture?.code ?? "")
    .split("\n")
    .find((line) => line.trim().startsWith(name))
    ?.split(/\s{4,}/u)
    .at(-1) ?? ""

const situatie = {
  aanleiding: "behandeling",
  hoedanigheid: "ouder",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
}

describe("de lijn van zin naar antwoord", () => {
  it("begint bij woorden uit de tekst", () => {
    const words = saidAfter("content/").replaceAll('"', "")
    expect(words).toContain("5 werkdagen")
    const concept = versies.find(({ versie }) => versie === "concept")
    expect(concept?.zinnen.find(({ id }) => id === "contact")?.tekst).toContain(words)
  })

  it("leest er een getal uit", () => {
    const [, parameter, aantal, eenheid] = /^(\S+) = (\d+) (\S+)$/u.exec(saidAfter("packages/rules")) ?? []
    const concept = bindingen.find(({ versie }) => versie === "concept")
    expect(JSON.stringify(concept)).toContain(
      JSON.stringify({ soort: "termijn", termijn: { aantal: Number(aantal), eenheid } })
    )
    expect(JSON.stringify(concept)).toContain(`"${parameter}"`)
  })

  it("antwoordt met een dag en de zin", async () => {
    const answer = await createApi().request("/v1/beoordelingen", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ situatie })
    })
    expect(await answer.text()).toContain(saidAfter("packages/http"))
  })

  it("zegt die dag op de site in woorden", () => {
    const [, day = "", year = ""] = /^uiterlijk (\S+ \d+ \S+) (\d+)$/u.exec(saidAfter("apps/site")) ?? []
    const written = new Intl.DateTimeFormat("nl-NL", { dateStyle: "full", timeZone: "UTC" })
    expect(`${day} ${year}`).toBe(written.format(new Date("2027-01-04")))
    expect(read("apps/site/dist/regels/contact/index.html")).toContain(`${day} ${year}`)
  })
})
