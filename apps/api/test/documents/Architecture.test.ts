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
const arrowsInto = (member: Member): ReadonlyArray<string> =>
  importedBy(member, sources).map((name) => `${name} --> ${nameOf(member)}`)

/** The packages of ours that these files of a member import. */
const importedBy = (member: Member, files: ReadonlyArray<string>): ReadonlyArray<string> => {
  const texts = files.filter((path) => path.startsWith(`${member.folder}/`)).map(read)
  const imported = texts.flatMap((text) =>
    // A comment shows a reader what to import; only code imports.
    [...withoutComments(text).matchAll(/(?:from|import)\s*\(?\s*"@kracht\/([a-z]+)/gu)].map(([, name]) => name ?? "")
  )
  return [...new Set(imported)].filter((name) => name !== nameOf(member))
}

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//gu, "").replaceAll(/^\s*\/\/.*$/gmu, "")

const lines = blocksIn(read("README.md"))
  .filter(({ language }) => language === "mermaid")
  .flatMap(({ code }) => code.split("\n").map((line) => line.trim()))
const drawn = lines.filter((line) => line.includes("-->"))
const dotted = lines.filter((line) => line.includes("-.->"))

/** What these read is inside them once they are built, so whoever installs them needs none of it. */
const inside = ["content", "klachtwijzer"]

const real = members.flatMap(arrowsInto)

/** Programs beside the sources of a package, which run when something is built or asked, and are not published. */
const programs = files.filter((path) => /^packages\/[a-z]+\/[\w]+\.ts$/u.test(path))

/** Who reads whom only then: by an import of such a program, or by a script that hands its path to the build. */
const whenBuilding = (member: Member): ReadonlyArray<string> => {
  const handed = [...(member.scripts["build"] ?? "").matchAll(/\.\.\/(?:packages\/)?([a-z]+)\//gu)]
  return [...importedBy(member, programs), ...handed.map(([, name]) => name ?? "")].map(
    (name) => `${name} -.-> ${nameOf(member)}`
  )
}

const arrowsOf = (member: Member, dependencies: Readonly<Record<string, string>> = {}): ReadonlyArray<string> =>
  Object.keys(dependencies)
    .filter((name) => name.startsWith("@kracht/"))
    .map((name) => `${nameOf({ name })} --> ${nameOf(member)}`)

describe("het huis", () => {
  it("staat in de README zoals het in de code staat", () => {
    expect(real.length).toBeGreaterThan(10)
    expect(drawn.toSorted()).toEqual(real.toSorted())
  })

  it("heeft een stippellijn voor wat alleen bij het bouwen wordt gelezen", () => {
    const real = members.flatMap(whenBuilding).filter((arrow) => !drawn.includes(arrow.replace("-.->", "-->")))
    expect(real.length).toBeGreaterThan(1)
    expect(dotted.toSorted()).toEqual(real.toSorted())
    expect(read("README.md")).toContain("Een stippellijn is er alleen bij het bouwen.")
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

  it("noemt elk bestand van een pakket waar de wereld begint", () => {
    const [, told = ""] = /\*\*Waar begint de wereld\?\*\*([\s\S]*?)\n\n/u.exec(read("README.md")) ?? []
    const outside =
      /from "node:|\bprocess\.(?:argv|env|std|on)|globalThis\.(?:fetch|HTMLElement|customElements)|serveStdio\(/u
    const open = sources.filter((path) => path.startsWith("packages/") && outside.test(withoutComments(read(path))))
    expect(open.length).toBeGreaterThan(4)
    // A web component is the browser's as a whole.
    const named = (path: string) => told.includes(`\`${path}\``) || path.startsWith("packages/klachtwijzer/")
    expect(open.filter((path) => !named(path))).toEqual([])
    for (const [, path = ""] of told.matchAll(/`(packages\/[^`]+)`/gu)) expect(open, path).toContain(path)
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
