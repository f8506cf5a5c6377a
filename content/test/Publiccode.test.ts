/** `publiccode.yml` as the standard asks, version 0.7 (docs/standard/schema.core.rst, read on 2026-11-25). */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { folder } from "./Content.ts"

const file = join(folder, "../publiccode.yml")
const record: Readonly<Record<string, unknown>> = parse(readFileSync(file, "utf8"))

const Described = Schema.Struct({
  shortDescription: Schema.String.check(Schema.isMaxLength(150)),
  longDescription: Schema.String.check(Schema.isMinLength(150), Schema.isMaxLength(10_000)),
  features: Schema.Array(Schema.String).check(Schema.isMinLength(1))
})

/** What of the standard is used here; a key it does not know is refused. */
const Publiccode = Schema.Struct({
  publiccodeYmlVersion: Schema.Literal("0.7"),
  name: Schema.String,
  url: Schema.String.check(Schema.isPattern(/^https:\/\//u)),
  softwareVersion: Schema.String,
  platforms: Schema.Array(Schema.Literals(["web", "windows", "mac", "linux", "ios", "android"])),
  categories: Schema.Array(Schema.Literals(["digital-citizenship", "regulations-and-directives"])),
  developmentStatus: Schema.Literals(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: Schema.Literals(["standalone/web", "standalone/backend", "standalone/other", "library"]),
  intendedAudience: Schema.Struct({ countries: Schema.Array(Schema.String.check(Schema.isPattern(/^[A-Z]{2}$/u))) }),
  description: Schema.Struct({ nl: Described }),
  legal: Schema.Struct({ license: Schema.Literal("EUPL-1.2") }),
  // Contacts are asked for where somebody maintains it; nobody does yet.
  maintenance: Schema.Struct({ type: Schema.Literal("none") }),
  localisation: Schema.Struct({
    localisationReady: Schema.Boolean,
    availableLanguages: Schema.Array(Schema.String.check(Schema.isPattern(/^[a-z]{2}(?:-[A-Z]{2})?$/u)))
  })
})

const read = (value: unknown) =>
  Schema.decodeUnknownResult(Publiccode)(value, { errors: "all", onExcessProperty: "error" })

describe("publiccode.yml", () => {
  it("lacks only where the source can be found, which nobody has set yet, and says so", () => {
    expect(record).not.toHaveProperty("url")
    expect(readFileSync(file, "utf8")).toContain("url, de vindplaats van deze bron")
    expect(Result.isFailure(read(record))).toBe(true)
    expect(read({ ...record, url: "https://voorbeeld.example/bron.git" })).toMatchObject({ _tag: "Success" })
  })

  it("is refused with a word the standard does not have", () => {
    const whole = { ...record, url: "https://voorbeeld.example/bron.git" }
    expect(Result.isFailure(read({ ...whole, softwareType: "website" }))).toBe(true)
    expect(Result.isFailure(read({ ...whole, vindplaats: "hier" }))).toBe(true)
  })

  it("names the version that the packages have", () => {
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
    expect(record["softwareVersion"]).toBe(version)
  })
})
