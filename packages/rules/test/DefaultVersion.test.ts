import { bindingen } from "@kracht/content/binding"
import { describe, expect, it } from "vitest"
import { defaultVersion } from "../src/DefaultVersion.ts"
import { assess } from "../src/plain.ts"
import type { Status } from "../src/Regulation.ts"
import { voorbeeldstad } from "./voorbeeldstad.ts"

const version = (versie: string, status: Status) => ({ versie, status })

const meant = (...versions: ReadonlyArray<ReturnType<typeof version>>): string | undefined =>
  defaultVersion(versions)?.versie

describe("de versie die geldt als er geen is genoemd", () => {
  it("is de versie in werking, ook naast een concept", () =>
    expect(meant(version("concept", "concept"), version("2027", "in-werking"))).toBe("2027"))

  it("is anders de versie die concept heet, waar zij ook staat", () => {
    expect(meant(version("concept", "concept"), version("voorstel", "concept"))).toBe("concept")
    expect(meant(version("aanpassing", "concept"), version("concept", "concept"))).toBe("concept")
    expect(meant(version("2027", "vastgesteld"), version("concept", "concept"))).toBe("concept")
  })

  it("is in een regeling zonder versie van die naam het eerste concept", () =>
    expect(meant(version("2025", "vervallen"), version("b", "concept"), version("a", "concept"))).toBe("b"))

  it("is er niet als er alleen versies zijn die niet gelden en geen concept zijn", () => {
    expect(meant()).toBeUndefined()
    expect(meant(version("2025", "vervallen"), version("2027", "vastgesteld"))).toBeUndefined()
  })

  it("is voor Kracht het concept zolang er geen in werking is, en voor Voorbeeldstad de versie van 2026", () => {
    expect(bindingen.map(({ versie }) => versie)).toEqual(expect.arrayContaining(["concept", "voorstel"]))
    const inForce = bindingen.filter(({ status }) => status === "in-werking").map(({ versie }) => versie)
    expect(inForce.length === 0 ? ["concept"] : inForce).toContain(assess({}).regeling.versie)
    expect(defaultVersion(voorbeeldstad.versies)?.versie).toBe("2026")
  })
})
