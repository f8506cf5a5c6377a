/** The picture of the house in the README is the house: drawn from the imports of the sources, and from what packages say they need. */
import { describe, expect, it } from "vitest"
import { blocksIn, filesIn } from "../../../../.build/documents.ts"
import { type Member, members, read, repository } from "./Repository.ts"

/** Sources that are no part of what a package does. */
const beside = /\/(?:test|bench|fixture)\/|vitest|tsup|^packages\/[a-z]+\/(?!src\/)/u

const files = await filesIn(repository)
const sources = files.filter((path) => /\.(?:ts|tsx|astro|mdx|js|mjs)$/u.test(path) && !beside.test(path))

const nameOf = ({ name }: Pick<Member, "name">): string => name.replace("@kracht/", "")

/** Every arrow to a package: what is read stands left of it, who reads it right, as in the README. */
const arrowsInto = (member: Member): ReadonlyArray<string> => {
  const texts = sources.filter((path) => path.startsWith(`${member.folder}/`)).map(read)
  const imported = texts.flatMap((text) =>
    // A comment shows a reader what to import; only code imports.
    [...withoutComments(text).matchAll(/(?:from|import)\s*\(?\s*"@kracht\/([a-z]+)/gu)].map(([, name]) => name ?? "")
  )
  return [...new Set(imported)].filter((name) => name !== nameOf(member)).map((name) => `${name} --> ${nameOf(member)}`)
}

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//gu, "").replaceAll(/^\s*\/\/.*$/gmu, "")

const drawn = blocksIn(read("README.md"))
  .filter(({ language }) => language === "mermaid")
  .flatMap(({ code }) => code.split("\n").map((line) => line.trim()))
  .filter((line) => line.includes("-->"))

/** What these read is inside them once they are built, so whoever installs them needs none of it. */
const inside = ["content", "klachtwijzer"]

const real = members.flatMap(arrowsInto)

const arrowsOf = (member: Member, dependencies: Readonly<Record<string, string>> = {}): ReadonlyArray<string> =>
  Object.keys(dependencies)
    .filter((name) => name.startsWith("@kracht/"))
    .map((name) => `${nameOf({ name })} --> ${nameOf(member)}`)

describe("het huis", () => {
  it("staat in de README zoals het in de code staat", () => {
    expect(real.length).toBeGreaterThan(10)
    expect(drawn.toSorted()).toEqual(real.toSorted())
  })

  it("zegt in elk pakket wat het leest, en niets meer", () => {
    const needed = members.flatMap((member) => arrowsOf(member, member.dependencies))
    const forBuilding = members.filter((member) => inside.includes(nameOf(member)))
    const built = forBuilding.flatMap((member) => arrowsOf(member, member.devDependencies))
    expect(real.filter((arrow) => !needed.includes(arrow) && !built.includes(arrow))).toEqual([])
    expect(needed.filter((arrow) => !real.includes(arrow))).toEqual([])
  })

  it("heeft geen kring", () => {
    const arrows = real.map((arrow) => arrow.split(" --> ") as [string, string])
    const reaches = (from: string, to: string, seen: ReadonlyArray<string> = []): boolean =>
      arrows.some(
        ([read, reader]) =>
          read === from && (reader === to || (!seen.includes(reader) && reaches(reader, to, [...seen, reader])))
      )
    expect(members.map(nameOf).filter((name) => reaches(name, name))).toEqual([])
  })

  it("noemt in zijn tabel elk pakket", () => {
    const table = read("README.md")
    for (const { folder } of members) expect(table, folder).toContain(`\`${folder}${folder === "content" ? "/" : ""}\``)
  })

  it("heeft elk bestand dat de rondgang noemt", () => {
    const walk = read("README.md").split("## Het huis")[1] ?? ""
    const named = [...walk.matchAll(/`([\w/.<>*-]+\.(?:ts|yaml|mdx))`/gu)].map(([, path]) => path ?? "")
    expect(named.length).toBeGreaterThan(15)
    const found = (path: string) =>
      path.includes("*") || files.some((one) => one === path || (!path.includes("/") && one.endsWith(`/src/${path}`)))
    expect(named.filter((path) => !found(path))).toEqual([])
  })
})
